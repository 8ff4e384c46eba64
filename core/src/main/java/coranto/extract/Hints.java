package coranto.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a page says of its article elsewhere, to compare its paragraphs with: title, description,
/// authors, the text in its linked data.
final class Hints {
  private static final int LONG_BODY = 200;
  private static final int HASHES = (1 << 12) - 1;

  private final Set<String> titles;
  private final Set<String> titleWords;
  private final BitSet titleHashes = new BitSet();
  private final int longest;
  private final String description;
  private final String body;
  private final List<String> authors;
  private final boolean news;

  /// @param titles all that the page calls its article
  Hints(
      @Nullable String title,
      List<String> titles,
      @Nullable String description,
      @Nullable String body,
      List<String> authors,
      boolean news) {
    this.news = news;
    this.titles =
        titles.stream()
            .map(Names::bare)
            .filter(bare -> !bare.isEmpty())
            .collect(Collectors.toSet());
    this.longest = this.titles.stream().mapToInt(String::length).max().orElse(0);
    this.titleWords = title == null ? Set.of() : words(title);
    titleWords.forEach(word -> titleHashes.set(word.hashCode() & HASHES));
    this.description = description == null ? "" : Names.bare(description);
    this.body = body == null || body.length() < LONG_BODY ? "" : Names.bare(body);
    this.authors = authors.stream().map(Names::bare).filter(name -> name.length() > 3).toList();
  }

  boolean title(String text) {
    return longest > 0 && text.length() < 2 * longest + 20 && titles.contains(Names.bare(text));
  }

  /// Whether the page says that it is a piece of news.
  boolean news() {
    return news;
  }

  int titleWords() {
    return titleWords.size();
  }

  /// How alike a line and the title are in words, 0 to 1.
  float titleShare(Block block) {
    if (block.words > 40 || titleWords.isEmpty()) {
      return 0;
    }
    if (title(block.text)) {
      return 1;
    }
    if (!shares(block.text)) {
      return 0;
    }
    Set<String> own = words(block.text);
    long shared = own.stream().filter(titleWords::contains).count();
    return shared / (float) Math.max(own.size(), titleWords.size());
  }

  /// Whether a line may share a word with the title: told by hashes, before its words are taken
  /// apart.
  private boolean shares(String text) {
    int hash = 0;
    boolean inside = false;
    for (int at = 0; at <= text.length(); at++) {
      char mark = at < text.length() ? text.charAt(at) : ' ';
      if (Character.isLetterOrDigit(mark)) {
        hash = hash * 31 + Character.toLowerCase(mark);
        inside = true;
      } else if (inside) {
        if (titleHashes.get(hash & HASHES)) {
          return true;
        }
        hash = 0;
        inside = false;
      }
    }
    return false;
  }

  /// 1 when the page's description and a paragraph begin alike.
  float description(Block block) {
    if (description.length() < 20 || block.text.length() < 20) {
      return 0;
    }
    String bare = Names.bare(block.text.substring(0, Math.min(block.text.length(), 300)));
    int length = Math.min(40, Math.min(bare.length(), description.length()));
    return bare.regionMatches(0, description, 0, length) ? 1 : 0;
  }

  /// 1 when the text in the linked data holds a paragraph, 0 when not, -1 when there is no such
  /// text.
  float body(Block block) {
    if (body.isEmpty()) {
      return -1;
    }
    String bare = Names.bare(block.text);
    return body.contains(bare.substring(0, Math.min(80, bare.length()))) ? 1 : 0;
  }

  /// 1 when a short line names an author.
  float author(Block block) {
    if (authors.isEmpty() || block.words > 30) {
      return 0;
    }
    String bare = Names.bare(block.text);
    return authors.stream().anyMatch(bare::contains) ? 1 : 0;
  }

  /// Whether a line names an author and has at most `beside` more words for each.
  boolean writers(Block block, int beside) {
    if (authors.isEmpty() || block.words > 30) {
      return false;
    }
    String bare = Names.bare(block.text);
    int letters = bare.length();
    boolean named = false;
    for (String author : authors) {
      if (bare.contains(author)) {
        named = true;
        letters -= author.length();
      }
    }
    return named && letters <= beside * 5;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int at = 0; at <= lower.length(); at++) {
      boolean letter = at < lower.length() && Character.isLetterOrDigit(lower.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words.add(lower.substring(start, at));
        start = -1;
      }
    }
    return words;
  }
}
