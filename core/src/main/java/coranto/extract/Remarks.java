package coranto.extract;

import org.jspecify.annotations.Nullable;

/// What a page tells besides its report.
///
/// @param kind what the page is
/// @param next the address of the page where the report goes on; null when it ends here
/// @param paywalled whether the page says that its text is not free for all
/// @param agency the agency that the page credits with its text, by its full name
public record Remarks(
    Kind kind, @Nullable String next, boolean paywalled, @Nullable String agency) {
  /// Nothing but a report.
  public static final Remarks NONE = new Remarks(Kind.REPORT, null, false, null);

  /// What a page with a report on it is; printed in lower case.
  public enum Kind {
    /// One report.
    REPORT,
    /// Goes on while it is read: posts one above the other.
    LIVE,
    /// A video, a recording or a gallery, with a text.
    MEDIA
  }
}
