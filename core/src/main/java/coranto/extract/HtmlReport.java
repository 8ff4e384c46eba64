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
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a page of HTML: parsed once, its facts gathered, its body found and cleaned.
final class HtmlReport {
  /// Deeper nested elements are laid side by side: no honest page comes near, and hostile ones cost
  /// no more than their bytes.
  private static final int DEEPEST = 256;

  private final Page page;
  private final Facts facts;
  private final @Nullable String url;
  private final @Nullable String domain;

  private HtmlReport(Page page, Facts facts) {
    this.page = page;
    this.facts = facts;
    String canonical = Facts.first(facts.canonical, facts.meta("og:url"));
    this.url = Domains.believed(page.url(), canonical);
    this.domain = Domains.of(url);
  }

  static Extraction read(Page page, String id, String html) {
    Burden burden = Burden.of(html);
    if (burden.tooMuch()) {
      return new Refused(
          Reason.TOO_LARGE,
          burden.tags()
              + " tags, nested "
              + burden.depth()
              + " deep, with up to "
              + burden.attributes()
              + " attributes");
    }
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    return new HtmlReport(page, new Facts(document)).read(id);
  }

  private Extraction read(String id) {
    Blocks blocks = BlockReader.read(facts.page.body());
    String site = site();
    String title = new Titles(facts, site, domain).find();
    List<Block> kept =
        blocks.size() == 0
            ? List.of()
            : Cleaner.clean(blocks, new BodyFinder(blocks).find(), title == null ? "" : title);
    Refused refused = PageKind.refusal(facts, blocks, kept);
    return refused != null ? refused : new Extracted(report(id, title, site, blocks, kept));
  }

  private Report report(
      String id, @Nullable String title, @Nullable String site, Blocks blocks, List<Block> kept) {
    String text = String.join("\n\n", kept.stream().map(block -> block.text).toList());
    var dates = new Dates(facts, Facts.first(page.url(), url), page.fetched());
    List<String> near = near(blocks, kept);
    var names = new ArrayList<@Nullable String>();
    names.add(site);
    names.add(domain);
    return Report.draft(Identity.of(id, url, text), text)
        .url(url)
        .outlet(site == null && domain == null ? null : new Outlet(site, domain))
        .title(title)
        .byline(new Bylines(facts, names).find(List.of()))
        .published(dates.published(near))
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

  private @Nullable String site() {
    return Facts.first(
        facts.meta("og:site_name"), facts.linked.text("publisher"), facts.meta("application-name"));
  }

  /// Lines before the body's first and after its top heading, and its first lines: where a date is
  /// printed.
  private static List<String> near(Blocks blocks, List<Block> kept) {
    int start = kept.getFirst().index;
    return blocks
        .all()
        .subList(Math.max(0, start - 25), Math.min(blocks.size(), start + 6))
        .stream()
        .filter(block -> block.words < 30)
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
