package coranto.web.api;

import coranto.web.page.address.Percent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands at an address below `/api`.
sealed interface Call {
  record Reports() implements Call {}

  record OfReport(String id) implements Call {}

  record Stories() implements Call {}

  record OfStory(String report) implements Call {}

  record People() implements Call {}

  record OfPerson(String id) implements Call {}

  record Outlets() implements Call {}

  record OfOutlet(String outlet) implements Call {}

  record OfCitation(String report) implements Call {}

  record Search() implements Call {}

  record Check() implements Call {}

  /// The description of all this (OpenAPI).
  record Description() implements Call {}

  record Nothing() implements Call {}

  Pattern PATH = Pattern.compile("/api/([a-z]+(?:\\.json)?)(?:/([^/]+))?");

  /// @param rawPath of a request, still percent-encoded
  static Call of(String rawPath) {
    Matcher path = PATH.matcher(rawPath);
    if (!path.matches()) {
      return new Nothing();
    }
    return path.group(2) == null ? all(path.group(1)) : one(path.group(1), path.group(2));
  }

  private static Call all(String name) {
    return switch (name) {
      case "reports" -> new Reports();
      case "stories" -> new Stories();
      case "people" -> new People();
      case "outlets" -> new Outlets();
      case "search" -> new Search();
      case "check" -> new Check();
      case "openapi.json" -> new Description();
      default -> new Nothing();
    };
  }

  private static Call one(String name, String rawId) {
    String id = Percent.decode(rawId);
    return switch (name) {
      case "reports" -> new OfReport(id);
      case "stories" -> new OfStory(id);
      case "people" -> new OfPerson(id);
      case "outlets" -> new OfOutlet(id);
      case "citations" -> new OfCitation(id);
      default -> new Nothing();
    };
  }

  /// The methods that it answers, as the header `Allow` names them.
  default String allows() {
    return switch (this) {
      case Reports _ -> "GET, HEAD, POST";
      case Check _ -> "POST";
      case OfReport _,
          Stories _,
          OfStory _,
          People _,
          OfPerson _,
          Outlets _,
          OfOutlet _,
          OfCitation _,
          Search _,
          Description _,
          Nothing _ ->
          "GET, HEAD";
    };
  }
}
