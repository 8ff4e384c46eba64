package coranto.web.visit;

import coranto.web.page.address.Address;

/// What it takes to read, and to change, each address of the site: the one place where this is
/// decided. A new address must choose twice before the program compiles.
public final class Rights {
  private Rights() {}

  /// To be shown what stands there.
  public static Need toRead(Address address) {
    return switch (address) {
      case Address.Front _,
          Address.OfStory _,
          Address.StoryData _,
          Address.StoryTable _,
          Address.StorySheet _,
          Address.OfReport _,
          Address.OfCitation _,
          Address.CitationData _,
          Address.Search _,
          Address.People _,
          Address.OfPerson _,
          Address.PersonData _,
          Address.Outlets _,
          Address.OfOutlet _,
          Address.OfPicture _,
          Address.Asset _,
          Address.Health _,
          Address.SignIn _,
          Address.FeedOut _,
          Address.Api _,
          Address.Mcp _,
          Address.Nowhere _ ->
          Need.NOTHING;
      case Address.GoogleReader asked -> asked.signsIn() ? Need.NOTHING : Need.KEY;
      case Address.Metrics _ -> Need.MACHINE;
      case Address.FeedsList _, Address.WatchesList _ -> Need.KEY;
      case Address.Feeds _,
          Address.Releases _,
          Address.Pins _,
          Address.Check _,
          Address.Retract _,
          Address.Watches _,
          Address.OfWatch _,
          Address.Starred _,
          Address.Unread _,
          Address.OwnersPage _ ->
          Need.OWNER;
      case Address.SignOut _, Address.Marks _ -> Need.NEVER;
    };
  }

  /// To send something there.
  public static Need toChange(Address address) {
    return switch (address) {
      // what an assistant sends is a question
      case Address.SignIn _, Address.SignOut _, Address.Mcp _ -> Need.NOTHING;
      case Address.Api _ -> Need.KEY;
      case Address.GoogleReader asked -> asked.signsIn() ? Need.NOTHING : Need.KEY;
      case Address.Feeds _,
          Address.Releases _,
          Address.Pins _,
          Address.Check _,
          Address.Retract _,
          Address.Watches _,
          Address.OfWatch _,
          Address.Marks _,
          Address.OwnersPage _ ->
          Need.OWNER;
      case Address.Front _,
          Address.OfStory _,
          Address.StoryData _,
          Address.StoryTable _,
          Address.StorySheet _,
          Address.OfReport _,
          Address.OfCitation _,
          Address.CitationData _,
          Address.Search _,
          Address.People _,
          Address.OfPerson _,
          Address.PersonData _,
          Address.Outlets _,
          Address.OfOutlet _,
          Address.FeedsList _,
          Address.WatchesList _,
          Address.FeedOut _,
          Address.Starred _,
          Address.Unread _,
          Address.OfPicture _,
          Address.Asset _,
          Address.Health _,
          Address.Metrics _,
          Address.Nowhere _ ->
          Need.NEVER;
    };
  }
}
