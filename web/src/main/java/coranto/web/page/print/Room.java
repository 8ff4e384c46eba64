package coranto.web.page.print;

/// How many more characters a part of a page may take: a page stays small whatever a story holds.
/// For
/// one request alone.
public final class Room {
  private int left;

  public Room(int characters) {
    left = characters;
  }

  /// Whether a text still fits; if so, its room is taken.
  public boolean takes(String text) {
    if (text.length() > left) {
      return false;
    }
    left -= text.length();
    return true;
  }
}
