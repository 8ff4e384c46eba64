package coranto.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;
import tools.jackson.jr.ob.JSON.Feature;

/// JSON in and out as plain maps and lists, in the order they are given. The one place that knows
/// the
/// JSON library.
public final class Json {
  private static final JSON JSON_LINES =
      JSON.std
          .without(Feature.PRETTY_PRINT_OUTPUT, Feature.WRITE_NULL_PROPERTIES)
          .with(Feature.PRESERVE_FIELD_ORDERING, Feature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Json() {}

  /// Reads one object. Numbers come as Integer, Long, BigInteger or BigDecimal.
  ///
  /// @throws BadJson when it is no object, or broken, or too deep
  public static Map<String, Object> object(String json) {
    try {
      return there(JSON_LINES.mapFrom(json));
    } catch (JacksonException | ClassCastException | NumberFormatException e) {
      throw new BadJson("no JSON object: " + firstLine(e.getMessage()));
    }
  }

  /// Reads one array.
  ///
  /// @throws BadJson when it is no array, or broken, or too deep
  public static List<Object> array(String json) {
    try {
      return there(JSON_LINES.listFrom(json));
    } catch (JacksonException | ClassCastException | NumberFormatException e) {
      throw new BadJson("no JSON array: " + firstLine(e.getMessage()));
    }
  }

  /// Prints maps, lists, strings, numbers, booleans on one line; null values are left out of maps.
  public static String print(Object value) {
    return JSON_LINES.asString(value);
  }

  private static <T> T there(@Nullable T read) {
    if (read == null) {
      throw new BadJson("it is null");
    }
    return read;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
