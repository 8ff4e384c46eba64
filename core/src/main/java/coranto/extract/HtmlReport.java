package coranto.extract;

import coranto.extract.Extraction.Extracted;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.report.Identity;
import coranto.report.Outlet;
import coranto.report.Page;
import coranto.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a page of HTML: parsed once, its facts gathered, its body found and cleaned.
final class HtmlReport {
  /// Deeper nested elements are laid side by side: no honest page comes near, and hostile ones cost
  /// no more than their bytes.
  static final int DEEPEST = 256;

  private static final int DATED = Phrases.Kind.DATE.bit() | Phrases.Kind.BYLINE.bit();

  private final Page page;
  private final Source source;
  private final Facts facts;
  private final @Nullable String url;
  private final @Nullable String domain;
  private final @Nullable String site;
  private final @Nullable String title;

  /// All that the page calls its report.
  private final List<String> titles;

  /// Whether the text came in a script.
  private boolean scripted;

  private HtmlReport(Source source, Facts facts) {
    this.page = source.page();
    this.source = source;
    this.facts = facts;
    String canonical = Facts.first(facts.canonical, facts.meta("og:url"));
    this.url = Domains.believed(page.url(), canonical);
    this.domain = Domains.of(url);
    this.site = site(facts);
    var titles = new Titles(facts, site, domain);
    this.title = titles.find();
    this.titles = titles.forms();
  }

  static Extraction read(Source source, String id) {
    Burden burden = Burden.of(source.text());
    return burden.tooMuch()
        ? new Refused(Reason.TOO_LARGE, burden.toString())
        : of(source).read(id);
  }

  static HtmlReport of(Source source) {
    return new HtmlReport(source, new Facts(parsed(source.slim())));
  }

  private static Document parsed(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  private Extraction read(String id) {
    Hints hints = hints();
    Blocks blocks = blocks();
    Blocks state = scarce(blocks) ? state() : null;
    Blocks used = state == null ? blocks : state;
    scripted = state != null;
    var judge = new Judge(used, hints);
    List<Block> kept = new Cleaner(used, judge, hints).clean();
    var survey = new Survey(facts, used, judge, hints, kept, page.url());
    Remarks.Kind kind = MediaPage.of(facts, used, page.url());
    Refused refused = PageKind.refusal(facts, used, kept, survey, kind);
    return refused != null ? refused : extracted(id, used, kept, kind);
  }

  private Extraction extracted(String id, Blocks blocks, List<Block> kept, Remarks.Kind kind) {
    Report report = report(id, blocks, kept);
    return new Extracted(
        report,
        new Remarks(
            kind,
            NextPage.of(facts, page.url()),
            Paywall.of(facts, blocks, kept),
            AgencyCredit.of(report, facts, blocks, kept)));
  }

  float[] survey(Trees first, Trees second) {
    Hints hints = hints();
    Blocks blocks = blocks();
    var judge = new Judge(blocks, hints, first, second);
    List<Block> kept = new Cleaner(blocks, judge, hints).clean();
    return new Survey(facts, blocks, judge, hints, kept, page.url()).row();
  }

  List<Block> kept(Trees first, Trees second) {
    Hints hints = hints();
    Blocks blocks = blocks();
    return new Cleaner(blocks, new Judge(blocks, hints, first, second), hints).clean();
  }

  /// Whether there is so little running text on a page that it may come from a script.
  private static boolean scarce(Blocks blocks) {
    return blocks.all().stream().filter(block -> block.words > 20 && block.linked < 0.5).count()
        < 3;
  }

  private @Nullable Blocks state() {
    Element body = PageState.body(parsed(source.whole()));
    return body == null ? null : BlockReader.read(body);
  }

  Blocks blocks() {
    return BlockReader.read(facts.page.body());
  }

  Hints hints() {
    return new Hints(
        title,
        titles,
        Facts.first(facts.meta("og:description", "description"), facts.linked.text("description")),
        facts.linked.text("articleBody"),
        facts.linked.texts("author"),
        facts.linked.news());
  }

  private Report report(String id, Blocks blocks, List<Block> kept) {
    var names = new ArrayList<@Nullable String>();
    names.add(site);
    names.add(domain);
    List<Block> signed = Signature.of(kept);
    List<String> byline =
        new Bylines(facts, names)
            .find(bylines(blocks, kept), signed.stream().map(block -> block.text).toList());
    Set<String> writers = byline.stream().map(Names::bare).collect(Collectors.toSet());
    String text =
        kept.stream()
            .filter(block -> !(signed.contains(block) && writers.contains(Names.bare(block.text))))
            .map(block -> block.text)
            .collect(Collectors.joining("\n\n"));
    var dates = new Dates(facts, Facts.first(page.url(), url), page.fetched());
    List<String> near = near(blocks, kept);
    return Report.draft(Identity.of(id, url, text), text)
        .url(url)
        .outlet(site == null && domain == null ? null : new Outlet(site, domain))
        .title(title)
        .byline(byline)
        .published(dates.published(near, scripted ? StateDates.of(source.whole()) : null))
        .modified(dates.modified())
        .section(Facts.first(facts.meta("article:section"), facts.linked.text("articleSection")))
        .language(Languages.of(facts))
        .tags(tags())
        .image(
            Domains.absolute(
                page.url(),
                Facts.first(
                    facts.meta("og:image", "og:image:url", "twitter:image"),
                    facts.linked.text("image"))))
        .seen(page.fetched())
        .build();
  }

  private static @Nullable String site(Facts facts) {
    return Facts.first(
        facts.meta("og:site_name"), facts.linked.text("publisher"), facts.meta("application-name"));
  }

  /// Short lines about the text's first that are named a byline or open like one.
  private static List<String> bylines(Blocks blocks, List<Block> kept) {
    int start = kept.getFirst().index;
    return blocks
        .all()
        .subList(Math.max(0, start - 15), Math.min(blocks.size(), start + 4))
        .stream()
        .filter(block -> block.words < 16 && block.words > 0)
        .filter(
            block ->
                block.says(Phrases.Kind.BYLINE)
                    || Bylines.opens(block.text)
                    || Role.BYLINE.in(block.box.roles))
        .map(block -> block.text)
        .toList();
  }

  /// Lines before the body's first and after its top heading, and its first lines: where a date is
  /// printed.
  private static List<String> near(Blocks blocks, List<Block> kept) {
    int start = kept.getFirst().index;
    return blocks
        .all()
        .subList(Math.max(0, start - 25), Math.min(blocks.size(), start + 12))
        .stream()
        .filter(block -> block.words < ((block.phrases & DATED) == 0 ? 16 : 30))
        .filter(block -> !Cleaner.caption(block))
        .map(block -> block.text)
        .toList();
  }

  private List<String> tags() {
    var tags = new LinkedHashSet<String>(facts.metas("article:tag"));
    for (String words : tags.isEmpty() ? facts.linked.texts("keywords") : List.<String>of()) {
      split(words, tags);
    }
    if (tags.isEmpty()) {
      split(Facts.first(facts.meta("news_keywords"), facts.meta("keywords")), tags);
    }
    return List.copyOf(tags);
  }

  private static void split(@Nullable String words, LinkedHashSet<String> tags) {
    if (words != null) {
      for (String tag : words.split(",", 50)) {
        if (!tag.isBlank()) {
          tags.add(tag.strip());
        }
      }
    }
  }
}
