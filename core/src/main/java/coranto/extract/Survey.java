package coranto.extract;

import coranto.text.Resource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be seen of a page as a whole, when its text was put together: to tell a report from a
/// list of reports.
final class Survey {
  private static final List<String> OWN =
      List.of(
          "words",
          "paragraphs",
          "long-paragraphs",
          "longest",
          "page-words",
          "share",
          "page-linked",
          "kept-linked",
          "best",
          "mean-verdict",
          "mean-guess",
          "surely",
          "gaps",
          "article-data",
          "news-data",
          "list-data",
          "open-article",
          "open-website",
          "article-boxes",
          "headings",
          "linked-headings",
          "top-headings",
          "times",
          "authors",
          "published",
          "path-depth",
          "path-words",
          "path-digits",
          "path-longest",
          "path-slash",
          "query",
          "heading-gap",
          "same-box",
          "links",
          "items",
          "kept-headings",
          "kept-items",
          "title-words",
          "teasers",
          "description",
          "sentences",
          "boxes-alike",
          "body-share",
          "product-data",
          "open-product",
          "prices",
          "listing-path",
          "listing-last",
          "lead-words",
          "lead-ends",
          "date-lines",
          "repeats",
          "repeated-words",
          "title-lists",
          "next-page",
          "heading-shares");

  static final List<String> NAMES =
      Stream.of(OWN, Prose.NAMES, Ways.NAMES).flatMap(List::stream).toList();

  /// Steps of addresses that lead to lists.
  private static final Set<String> LISTS = lists(false);

  /// Those that do only as the last step.
  private static final Set<String> LAST = lists(true);

  /// How many paragraphs under the heading are its lead.
  private static final int LEAD = 12;

  /// So many long paragraphs are a report's, when the page holds little else.
  private static final int LONG = 8;

  /// A box of more paragraphs is no card of a list.
  private static final int CARD = 12;

  private final Facts facts;
  private final Blocks blocks;
  private final Judge judge;
  private final Hints hints;
  private final List<Block> kept;
  private final @Nullable String url;

  Survey(
      Facts facts,
      Blocks blocks,
      Judge judge,
      Hints hints,
      List<Block> kept,
      @Nullable String url) {
    this.facts = facts;
    this.blocks = blocks;
    this.judge = judge;
    this.hints = hints;
    this.kept = kept;
    this.url = url;
  }

  private static Set<String> lists(boolean last) {
    return Resource.lines(Survey.class, "lists.txt").stream()
        .filter(step -> last || !step.endsWith("$"))
        .map(step -> step.replace("$", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  float[] row() {
    var row = new Row(NAMES.size());
    text(row);
    verdicts(row);
    facts(row);
    address(row);
    shape(row);
    shop(row);
    lead(row);
    repeats(row);
    new Prose(blocks, kept).row(row);
    new Ways(facts, url).row(row);
    return row.values();
  }

  /// Whether fewer paragraphs than this are links.
  boolean fewLinks(int most) {
    return blocks.all().stream().filter(block -> block.linked > 0.8).count() < most;
  }

  /// Whether the page is hardly more than long paragraphs.
  boolean plain() {
    int words = words(kept);
    int all = words(blocks.all());
    return words > 0.7 * all
        && linked(blocks.all(), all) < 0.15
        && kept.stream().filter(block -> block.words > 25).count() >= LONG;
  }

  private void text(Row row) {
    int words = words(kept);
    int all = words(blocks.all());
    row.add(Glance.log(words)).add(Glance.log(kept.size()));
    row.add(kept.stream().filter(block -> block.words > 25).count());
    row.add(kept.stream().mapToInt(block -> block.words).max().orElse(0));
    row.add(Glance.log(all)).add(words / (float) Math.max(1, all));
    row.add(linked(blocks.all(), all)).add(linked(kept, words));
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.words).sum();
  }

  private static float linked(List<Block> blocks, int words) {
    double linked = blocks.stream().mapToDouble(block -> block.linked * block.words).sum();
    return (float) linked / Math.max(1, words);
  }

  private void verdicts(Row row) {
    double best = 0;
    double verdicts = 0;
    double guesses = 0;
    int words = 0;
    int sure = 0;
    int gaps = 0;
    int last = -1;
    for (Block block : kept) {
      best = Math.max(best, judge.verdict[block.index]);
      verdicts += judge.verdict[block.index] * block.words;
      guesses += judge.guess[block.index] * block.words;
      words += block.words;
      sure += judge.verdict[block.index] > 0.9 ? block.words : 0;
      gaps += last >= 0 && block.index > last + 1 ? 1 : 0;
      last = block.index;
    }
    row.add((float) best).add((float) verdicts / Math.max(1, words));
    row.add((float) guesses / Math.max(1, words)).add(sure / (float) Math.max(1, words));
    row.add(gaps / (float) Math.max(1, kept.size()));
  }

  private void facts(Row row) {
    LinkedData linked = facts.linked;
    String type = facts.meta("og:type");
    row.add(linked.article()).add(linked.news());
    row.add(
        linked.has("CollectionPage") || linked.has("ItemList") || linked.has("SearchResultsPage"));
    row.add("article".equalsIgnoreCase(type)).add("website".equalsIgnoreCase(type));
    row.add(blocks.boxes().stream().filter(box -> box.tag().equals("article")).count());
    row.add(headings(false)).add(headings(true)).add(facts.headings.size());
    row.add(facts.times.size()).add(facts.authors.size());
    row.add(linked.text("datePublished") != null || facts.meta("article:published_time") != null);
  }

  private float headings(boolean linked) {
    return Glance.log(
        blocks.all().stream()
            .filter(block -> block.kind == Block.Kind.HEADING && (!linked || block.linked > 0.5))
            .count());
  }

  private void address(Row row) {
    String path = path(url);
    String[] steps = path.split("/", -1);
    String last = "";
    int depth = 0;
    int longest = 0;
    for (String step : steps) {
      last = step.isEmpty() ? last : step;
      depth += step.isEmpty() ? 0 : 1;
      longest = Math.max(longest, step.length());
    }
    row.add(depth).add(last.split("[-_]", -1).length);
    row.add(path.chars().filter(Character::isDigit).count()).add(longest);
    row.add(path.endsWith("/")).add(url != null && url.indexOf('?') > 0);
  }

  private static String path(@Nullable String url) {
    if (url == null) {
      return "";
    }
    int host = url.indexOf("//");
    int path = host < 0 ? -1 : url.indexOf('/', host + 2);
    int query = path < 0 ? -1 : url.indexOf('?', path);
    return path < 0 ? "" : query < 0 ? url.substring(path) : url.substring(path, query);
  }

  private void shape(Row row) {
    Set<Box> boxes = new HashSet<>();
    Set<Integer> paths = new HashSet<>();
    int headings = 0;
    int items = 0;
    int ends = 0;
    int inside = 0;
    for (Block block : kept) {
      boxes.add(block.box.parent == null ? block.box : block.box.parent);
      paths.add(block.path);
      headings += block.kind == Block.Kind.HEADING ? 1 : 0;
      items += block.kind == Block.Kind.ITEM ? 1 : 0;
      ends += block.ends;
      inside += judge.body.holds(block.index) ? 1 : 0;
    }
    float count = Math.max(1, kept.size());
    row.add(kept.isEmpty() || judge.heading < 0 ? -99 : kept.getFirst().index - judge.heading);
    row.add(boxes.size() / count);
    row.add(Glance.log(blocks.all().stream().filter(block -> block.linked > 0.8).count()));
    row.add(
        Glance.log(blocks.all().stream().filter(block -> block.kind == Block.Kind.ITEM).count()));
    row.add(headings / count).add(items / count).add(hints.titleWords());
    row.add(Glance.log(blocks.all().stream().filter(Survey::teaser).count()));
    row.add(kept.stream().limit(3).anyMatch(block -> hints.description(block) > 0));
    row.add(Glance.log(ends)).add(paths.size() / count).add(inside / count);
  }

  private void shop(Row row) {
    String type = facts.meta("og:type");
    row.add(facts.linked.has("Product") || facts.linked.has("Offer"));
    row.add(type != null && type.startsWith("product"));
    row.add(Glance.log(blocks.all().stream().filter(Survey::price).count()));
    String[] steps = path(url).toLowerCase(Locale.ROOT).split("[/.]", -1);
    long lists = Arrays.stream(steps).filter(LISTS::contains).count();
    String last = steps.length == 0 ? "" : steps[steps.length - 1];
    row.add(lists)
        .add(
            LAST.contains(last)
                || last.isEmpty() && steps.length > 1 && LAST.contains(steps[steps.length - 2]));
  }

  /// Running text right under the heading, and how many lines name a day.
  private void lead(Row row) {
    int words = 0;
    int ends = 0;
    int start = judge.heading + 1;
    for (Block block : blocks.all().subList(start, Math.min(blocks.size(), start + LEAD))) {
      boolean running = judge.heading >= 0 && block.linked < 0.3 && block.ends > 0;
      words += running ? block.words : 0;
      ends += running ? block.ends : 0;
    }
    row.add(Glance.log(words)).add(Glance.log(ends));
    row.add(Glance.log(IntStream.range(0, blocks.size()).filter(judge::dated).count()));
  }

  /// How many boxes of one shape lead elsewhere at most, what share of the page's words stands in
  /// them, and other signs of a list.
  private void repeats(Row row) {
    Map<Integer, int[]> shapes = new HashMap<>();
    int[] most = new int[2];
    int[] leads = leads();
    for (Box box : blocks.boxes()) {
      if (box.size() > 0 && box.size() <= CARD && leads[box.to] > leads[box.from]) {
        int[] shape = shapes.computeIfAbsent(box.path, _ -> new int[2]);
        shape[0]++;
        shape[1] += (int) judge.words(box);
        most = shape[0] > 2 && shape[1] > most[1] ? shape : most;
      }
    }
    row.add(Glance.log(most[0])).add(most[1] / (float) Math.max(1, words(blocks.all())));
    List<String> title = List.of(facts.title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 40));
    row.add(title.stream().filter(LAST::contains).count());
    row.add(facts.page.selectFirst("link[rel=next]") != null);
    row.add(
        kept.stream().filter(block -> hints.titleShare(block) > 0.3).count()
            / (float) Math.max(1, kept.size()));
  }

  /// How many lines of some words that are links stand before each paragraph.
  private int[] leads() {
    int[] leads = new int[blocks.size() + 1];
    for (Block block : blocks.all()) {
      boolean lead = block.linked > 0.8 && block.words > 2;
      leads[block.index + 1] = leads[block.index] + (lead ? 1 : 0);
    }
    return leads;
  }

  private static boolean price(Block block) {
    return block.words < 8
        && block.text.chars().anyMatch(Character::isDigit)
        && block
            .text
            .chars()
            .anyMatch(mark -> Character.getType(mark) == Character.CURRENCY_SYMBOL);
  }

  /// A short text that breaks off or leads on.
  private static boolean teaser(Block block) {
    return block.text.endsWith("…")
        || block.text.endsWith("...")
        || block.text.endsWith("[…]")
        || block.words < 6 && block.linked > 0.5 && block.says(Phrases.Kind.RELATED);
  }
}
