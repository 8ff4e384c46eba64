package coranto.wire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object in the making, its fields in the order they are put; what is null or an empty list
/// is left out.
final class Written {
  private final Map<String, Object> map = new LinkedHashMap<>();

  Written put(String name, @Nullable Object value) {
    if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
      map.put(name, value);
    }
    return this;
  }

  /// A list, also when it is empty.
  Written putList(String name, Collection<?> list) {
    map.put(name, list);
    return this;
  }

  /// Its `toString`, when there is one to put.
  Written putText(String name, @Nullable Object value) {
    return put(name, value == null ? null : value.toString());
  }

  Written putWord(String name, Enum<?> word) {
    return put(name, word(word));
  }

  Map<String, Object> map() {
    return map;
  }

  /// A choice as it stands in JSON: lower case with hyphens.
  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
