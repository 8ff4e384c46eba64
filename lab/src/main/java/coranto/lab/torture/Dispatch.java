package coranto.lab.torture;

import coranto.report.Hashes;
import org.jspecify.annotations.Nullable;

/// One state of a made report, as it is fed.
///
/// @param line the report as a line of JSON
/// @param hash of its title and text
record Dispatch(String id, String line, String hash) {
  /// The tester's own hash, which owes nothing to how the program makes its.
  static String hash(@Nullable Object title, @Nullable Object text) {
    return Hashes.sha256(title + "\n\n" + text);
  }
}
