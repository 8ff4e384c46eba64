package coranto.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object, read with a clear word about what is wrong with them.
final class Fields {
  private final Map<String, Object> map;

  Fields(Map<String, Object> map) {
    this.map = map;
  }

  static Fields of(@Nullable Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // JSON objects have strings for keys
      var fields = (Map<String, Object>) map;
      return new Fields(fields);
    }
    throw new BadJson(what + " is no object");
  }

  Map<String, Object> self() {
    return map;
  }

  boolean has(String name) {
    return map.get(name) != null;
  }

  Fields object(String name) {
    return of(map.get(name), name);
  }

  String string(String name) {
    String text = stringOrNull(name);
    if (text == null) {
      throw new BadJson("the field " + name + " is missing");
    }
    return text;
  }

  @Nullable String stringOrNull(String name) {
    Object value = map.get(name);
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Number number -> number.toString();
      default -> throw new BadJson("the field " + name + " is no string");
    };
  }

  int integer(String name) {
    return number(name).intValue();
  }

  int integer(String name, int otherwise) {
    return has(name) ? integer(name) : otherwise;
  }

  long longer(String name) {
    return number(name).longValue();
  }

  double decimal(String name) {
    return number(name).doubleValue();
  }

  @Nullable Integer integerOrNull(String name) {
    return has(name) ? Integer.valueOf(integer(name)) : null;
  }

  @Nullable Double decimalOrNull(String name) {
    return has(name) ? Double.valueOf(decimal(name)) : null;
  }

  private Number number(String name) {
    if (map.get(name) instanceof Number number) {
      return number;
    }
    throw new BadJson("the field " + name + " is no number");
  }

  /// The instant of an ISO date and time with a zone; null when it is absent or no such thing.
  @Nullable Instant instantOrNull(String name) {
    String text = stringOrNull(name);
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// @throws BadJson when it is absent or no such thing
  Instant instant(String name) {
    Instant instant = instantOrNull(name);
    if (instant == null) {
      throw new BadJson("the field " + name + " is no moment");
    }
    return instant;
  }

  <T> List<T> list(String name, Function<Object, T> item) {
    Object value = map.get(name);
    return switch (value) {
      case null -> List.of();
      case List<?> items ->
          items.stream().filter(Objects::nonNull).map(each -> item.apply((Object) each)).toList();
      default -> throw new BadJson("the field " + name + " is no list");
    };
  }

  List<String> strings(String name) {
    return map.get(name) instanceof String one ? List.of(one) : list(name, Object::toString);
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    String word = string(name).toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return Enum.valueOf(type, word);
    } catch (IllegalArgumentException _) {
      throw new BadJson("the field " + name + " can't be " + string(name));
    }
  }
}
