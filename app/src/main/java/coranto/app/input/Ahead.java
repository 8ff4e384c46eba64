package coranto.app.input;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Gives what is found one by one, and looks for the next only when asked whether there is one.
abstract class Ahead<T> implements Iterator<T> {
  private @Nullable T next;

  /// Looks for the next; null at the end.
  abstract @Nullable T find();

  @Override
  public final boolean hasNext() {
    next = next == null ? find() : next;
    return next != null;
  }

  @Override
  public final T next() {
    T found = hasNext() ? next : null;
    next = null;
    if (found == null) {
      throw new NoSuchElementException("there is no more");
    }
    return found;
  }
}
