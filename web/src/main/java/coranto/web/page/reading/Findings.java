package coranto.web.page.reading;

import coranto.web.page.cited.Lacking;
import java.util.List;

/// All that was understood in a report.
public record Findings(
    List<Named> people,
    List<Named> organisations,
    List<Named> places,
    List<Said> quotes,
    List<Sides> disputes,
    List<Polled> polls,
    List<Dated> dates,
    List<Lost> lost,
    List<Lacking> lacking) {
  public boolean none() {
    return people.isEmpty()
        && organisations.isEmpty()
        && places.isEmpty()
        && quotes.isEmpty()
        && disputes.isEmpty()
        && polls.isEmpty()
        && dates.isEmpty()
        && lost.isEmpty()
        && lacking.isEmpty();
  }

  /// Someone or something named.
  ///
  /// @param person address of the person over all reports; empty when there is none
  public record Named(String name, String roles, String times, String href, String person) {}

  /// A quote.
  ///
  /// @param how "said, in a letter"
  public record Said(String speaker, String how, String words, String href) {}

  /// A claim and its denial.
  public record Sides(
      String claimedBy,
      String claim,
      String claimHref,
      String deniedBy,
      String denial,
      String denialHref) {}

  /// A poll.
  public record Polled(
      String words, String href, List<PollFacts.Fact> facts, List<String> missing) {}

  /// A day or time.
  public record Dated(String label, String words, String href) {}

  /// Lost context.
  public record Lost(String words, String why, String href) {}
}
