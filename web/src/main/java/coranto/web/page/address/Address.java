package coranto.web.page.address;

import coranto.flow.TypedQuery;
import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Span;
import org.jspecify.annotations.Nullable;

/// An address of this site, read from a request ([AddressReader]) and written into links.
/// Whatever a path holds, it is one of these; a path leads to no file.
public sealed interface Address {
  /// The front page, cut into sheets counted from 1.
  record Front(int sheet) implements Address {}

  /// The story that a report is in.
  ///
  /// @param from how many statements to pass over
  /// @param did what was done just now
  record OfStory(String report, int from, String did) implements Address {}

  /// The same story as JSON.
  record StoryData(String report) implements Address {}

  /// Everything a story cites, as a table (CSV).
  record StoryTable(String report) implements Address {}

  /// The same to print: an evidence sheet.
  ///
  /// @param from how many statements to pass over
  record StorySheet(String report, int from) implements Address {}

  /// A report.
  ///
  /// @param revision counted from 1; 0 for the newest
  /// @param span the words to show; null for none
  /// @param field what the span is counted in
  /// @param part of a long text, counted from 1; 0 for the one that holds the span
  record OfReport(String id, int revision, @Nullable Span span, Field field, int part)
      implements Address {}

  /// How to cite words of a report.
  ///
  /// @param revision counted from 1; 0 for the newest
  /// @param span null when none is named
  record OfCitation(String report, int revision, @Nullable Span span, Field field)
      implements Address {}

  /// The same, as data.
  record CitationData(OfCitation citation) implements Address {}

  /// A search.
  ///
  /// @param words as typed
  /// @param stories whether stories are looked for instead of reports
  record Search(String words, int sheet, boolean stories) implements Address {}

  /// The people known over reports.
  ///
  /// @param words that their names hold; empty for all
  record People(String words, int sheet) implements Address {}

  /// A person.
  record OfPerson(String id, int sheet) implements Address {}

  /// A person, as data.
  record PersonData(String id, int sheet) implements Address {}

  /// The feeds, in sheets counted from 1.
  ///
  /// @param did what was done just now
  record Feeds(int sheet, String did) implements Address {}

  /// The outlets.
  record Outlets(int sheet) implements Address {}

  /// An outlet.
  ///
  /// @param outlet its domain, without one its name in lower case
  record OfOutlet(String outlet) implements Address {}

  /// The feeds as OPML.
  record FeedsList() implements Address {}

  /// Where releases are handed in.
  ///
  /// @param did what was done just now
  /// @param report what came of it
  record Releases(String did, String report) implements Address {}

  /// Where a person says which reports belong together.
  ///
  /// @param story a report of the story that is looked at; empty for none
  /// @param did what was done just now
  record Pins(String story, String did) implements Address {}

  /// The watches.
  ///
  /// @param did what was done just now
  /// @param query what a new one is to search for
  record Watches(String did, String query) implements Address {}

  /// A watch and what it fired.
  ///
  /// @param did what was done just now
  record OfWatch(String id, int sheet, String did) implements Address {}

  /// The feeds of all watches, as OPML.
  record WatchesList() implements Address {}

  /// The stories that are starred.
  record Starred(int sheet) implements Address {}

  /// The stories of which something is new.
  record Unread(int sheet) implements Address {}

  /// Where it is said what was read and starred.
  record Marks() implements Address {}

  /// What comes in, as a feed.
  ///
  /// @param atom else JSON Feed
  /// @param of what it is a feed of
  /// @param what the story's report, the words, the watch or the outlet
  record FeedOut(boolean atom, Subject of, String what) implements Address {
    /// What there are feeds of.
    public enum Subject {
      FRONT,
      STORY,
      SEARCH,
      WATCH,
      OUTLET
    }
  }

  /// What readers on phones ask, as Google Reader was asked.
  ///
  /// @param path what stands after `/reader/api/0/`; `ClientLogin` where a token is given out
  /// @param query as it came
  record GoogleReader(String path, String query) implements Address {
    public boolean signsIn() {
      return path.equals("ClientLogin");
    }
  }

  /// Where a text is checked against everything held.
  record Check() implements Address {}

  /// Where a report or an outlet is taken out; one of the two is named.
  ///
  /// @param report empty for none
  /// @param outlet its domain, without one its name in lower case; empty for none
  record Retract(String report, String outlet) implements Address {}

  /// The picture of a report.
  ///
  /// @param revision counted from 1; 0 for the newest
  record OfPicture(String report, int revision) implements Address {}

  /// A file that ships with the pages.
  record Asset(String name) implements Address {}

  /// How the program is doing, for a machine.
  record Health() implements Address {}

  /// Figures for Prometheus.
  record Metrics() implements Address {}

  /// What programs ask for, below `/api`.
  ///
  /// @param rawPath all of it, still percent-encoded
  record Api(String rawPath, Query query) implements Address {}

  /// Where assistants ask (MCP).
  record Mcp() implements Address {}

  /// Where the owner signs in.
  ///
  /// @param to where to go on; empty for the front page
  record SignIn(String to) implements Address {}

  /// Where the owner signs out.
  record SignOut() implements Address {}

  /// Where the owner sees to tokens.
  ///
  /// @param did what was done just now
  record OwnersPage(String did) implements Address {}

  /// Nothing stands here.
  record Nowhere() implements Address {}

  /// Where the Google Reader API stands.
  String READER = "/reader/api/0/";

  /// The most sheets anything is cut into.
  int LAST_SHEET = 10_000;

  /// The most characters a search may have.
  int LONGEST_SEARCH = TypedQuery.LONGEST;

  /// Reads the path and query of a request, both as they came, still percent-encoded.
  static Address of(String rawPath, String rawQuery) {
    return AddressReader.read(rawPath, rawQuery);
  }

  static String front(int sheet) {
    return "/" + sheet(sheet);
  }

  static String outlets(int sheet) {
    return "/outlets" + sheet(sheet);
  }

  static String outlet(String key) {
    return "/outlet/" + Percent.encode(key);
  }

  static String feeds(int sheet) {
    return "/feeds" + sheet(sheet);
  }

  /// @param to a path of this site, to go on to; empty for the front page
  static String signIn(String to) {
    return "/signin" + (to.isEmpty() ? "" : "?to=" + Percent.encode(to));
  }

  static String owner(String did) {
    return "/owner" + (did.isEmpty() ? "" : "?did=" + did);
  }

  static String releases(String did, String report) {
    return "/releases?did=" + did + (report.isEmpty() ? "" : "&report=" + Percent.encode(report));
  }

  static String pins(String story, String did) {
    return "/pins?story=" + Percent.encode(story) + (did.isEmpty() ? "" : "&did=" + did);
  }

  static String retractReport(String report) {
    return "/retract?report=" + Percent.encode(report);
  }

  static String retractOutlet(String outlet) {
    return "/retract?outlet=" + Percent.encode(outlet);
  }

  static String picture(String report, int revision) {
    return "/picture/" + segment(report) + "?revision=" + revision;
  }

  static String story(String report) {
    return "/story/" + segment(report);
  }

  /// A story's page after something was said about its reports.
  static String storyAfter(String report, String did) {
    return story(report) + (did.isEmpty() ? "" : "?did=" + Percent.encode(did));
  }

  static String storyFrom(String report, int from) {
    return story(report) + (from == 0 ? "" : "?from=" + from);
  }

  static String storyData(String report) {
    return story(report) + ".json";
  }

  static String storyTable(String report) {
    return story(report) + ".csv";
  }

  static String storySheet(String report, int from) {
    return "/sheet/" + segment(report) + (from == 0 ? "" : "?from=" + from);
  }

  /// The newest revision of a report.
  static String report(String id) {
    return "/report/" + segment(id);
  }

  static String revision(String id, int revision) {
    return report(id) + "?revision=" + revision;
  }

  /// The words a citation names: their permanent address.
  static String cited(Citation citation) {
    return report(citation.report()) + place(citation) + "#here";
  }

  /// The drawing of the way that a sentence came by.
  static String way(Citation citation) {
    return report(citation.report()) + place(citation) + "#way";
  }

  /// How to cite the words that a citation names.
  static String cite(Citation citation) {
    return "/cite/" + segment(citation.report()) + place(citation);
  }

  static String citationData(Citation citation) {
    return "/cite/" + segment(citation.report()) + ".json" + place(citation);
  }

  private static String place(Citation citation) {
    return "?revision="
        + citation.revision()
        + "&span="
        + citation.span().from()
        + "-"
        + citation.span().to()
        + (citation.field() == Field.TITLE ? "&in=title" : "");
  }

  static String part(String id, int revision, int part) {
    return revision(id, revision) + "&part=" + part;
  }

  static String search(String words, int sheet) {
    return "/search?q=" + Percent.encode(words) + (sheet <= 1 ? "" : "&sheet=" + sheet);
  }

  static String searchStories(String words, int sheet) {
    return search(words, sheet) + "&by=story";
  }

  static String people(String words, int sheet) {
    String asked = words.isEmpty() ? "" : "q=" + Percent.encode(words);
    String at = sheet <= 1 ? "" : "sheet=" + sheet;
    String query = asked.isEmpty() || at.isEmpty() ? asked + at : asked + "&" + at;
    return "/people" + (query.isEmpty() ? "" : "?" + query);
  }

  static String person(String id) {
    return "/person/" + segment(id);
  }

  static String person(String id, int sheet) {
    return person(id) + sheet(sheet);
  }

  /// The first sheet is what an address without one names.
  static String sheet(int sheet) {
    return sheet <= 1 ? "" : "?sheet=" + sheet;
  }

  /// An id as the last step of a path; one that ends in `.json` or `.csv` is still an id.
  private static String segment(String id) {
    return Percent.encode(id).replaceFirst("\\.(json|csv)$", "%2E$1");
  }
}
