package coranto.app.serve;

import coranto.flow.QuerySense;
import coranto.flow.Sense;
import coranto.text.CompactVector;
import coranto.text.Embedder;
import coranto.text.Openings;
import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells what queries mean, by a model: each is embedded once, on one thread, and the last ones are
/// kept. Nobody waits for long: where it takes longer, or too many ask, words alone count. For many
/// threads.
public final class QueryMeaning implements QuerySense, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QueryMeaning.class);

  /// How long a reader waits to be told.
  public static final Duration PATIENCE = Duration.ofMillis(100);

  private static final int KEPT = 500;
  private static final int WAITING = 16;

  /// What is written in other letters is asked of a model only when it knows their language.
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.of(
          UnicodeScript.LATIN, "",
          UnicodeScript.COMMON, "",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.GREEK, "el",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko");

  private final Embedder embedder;
  private final Duration patience;
  private final ThreadPoolExecutor hand =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().name("query-meaning").daemon().factory());

  private final Map<String, Future<Sense>> asked =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Future<Sense>> eldest) {
          return size() > KEPT;
        }
      };

  /// Made by the one thread when it is first asked.
  private Openings.@Nullable Usual usual;

  /// @param patience how long a search waits
  public QueryMeaning(Embedder embedder, Duration patience) {
    this.embedder = embedder;
    this.patience = patience;
  }

  /// Begins to open the model, so that nobody waits for that.
  public QueryMeaning warm() {
    future("");
    return this;
  }

  @Override
  public Optional<Sense> of(String words) {
    if (!embedder.knows(language(words))) {
      return Optional.empty();
    }
    try {
      return Optional.of(future(words).get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | RejectedExecutionException _) {
      return Optional.empty();
    } catch (ExecutionException e) {
      LOG.warn("a query could not be embedded: words alone count", e.getCause());
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Future<Sense> future(String words) {
    synchronized (asked) {
      Future<Sense> before = asked.get(words);
      if (before != null) {
        return before;
      }
      Future<Sense> made = hand.submit(() -> sense(words));
      asked.put(words, made);
      return made;
    }
  }

  private Sense sense(String words) {
    Openings.Usual among = usual == null ? Openings.usual(embedder) : usual;
    usual = among;
    return Sense.of(CompactVector.of(embedder.embed(words)), among);
  }

  private static String language(String words) {
    return words
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .map(script -> LANGUAGES.getOrDefault(script, "und"))
        .filter(language -> !language.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// Before the embedder is.
  @Override
  public void close() {
    hand.shutdownNow();
  }
}
