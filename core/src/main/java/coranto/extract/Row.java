package coranto.extract;

/// A row of features as it is filled.
final class Row {
  private final float[] values;
  private int filled;

  Row(int length) {
    values = new float[length];
  }

  Row add(float value) {
    values[filled++] = value;
    return this;
  }

  Row add(boolean value) {
    return add(value ? 1f : 0f);
  }

  float[] values() {
    if (filled != values.length) {
      throw new IllegalStateException(filled + " of " + values.length + " features");
    }
    return values;
  }
}
