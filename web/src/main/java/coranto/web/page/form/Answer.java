package coranto.web.page.form;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/// What a request is answered with.
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
public sealed interface Answer {
  /// A page.
  record Html(int status, byte[] body) implements Answer {}

  /// Data for a machine.
  record Json(int status, byte[] body) implements Answer {
    public static Json of(int status, String text) {
      return new Json(status, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Data for a program, as it asked for it.
  ///
  /// @param headers besides its type
  record Data(int status, String type, Map<String, String> headers, byte[] body) implements Answer {
    public Data {
      headers = Map.copyOf(headers);
    }
  }

  /// A file to keep.
  ///
  /// @param name in plain letters
  record File(String type, String name, byte[] body) implements Answer {}

  /// A picture that a report names.
  ///
  /// @param type by its bytes; never one that can run
  record Picture(String type, byte[] body) implements Answer {}

  /// A line or two for a machine.
  record Text(int status, String text) implements Answer {}

  /// A feed.
  ///
  /// @param updated when anything of it changed last
  record Feed(String type, byte[] body, Instant updated) implements Answer {}

  /// It stands elsewhere.
  ///
  /// @param to a path of this site
  record Moved(String to) implements Answer {}

  /// The owner is signed in.
  ///
  /// @param session the secret id
  /// @param to a path of this site
  record SignedIn(String session, String to) implements Answer {}

  /// The owner is signed out.
  ///
  /// @param to a path of this site
  record SignedOut(String to) implements Answer {}
}
