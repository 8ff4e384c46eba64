package coranto.extract;

import coranto.report.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When a report says it was published and changed: linked data, Open Graph and meta elements,
/// marked
/// times, what is printed under the title, the address; in this order of trust. What says only when
/// it was changed was published by then.
final class Dates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "article:published",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dc.created",
          "publish-date",
          "publishdate",
          "publish_date",
          "pubdate",
          "publication_date",
          "article_date_original",
          "date",
          "article.published",
          "published-date",
          "published_at",
          "published",
          "release_date",
          "citation_publication_date",
          "vr:published_time",
          "bt:pubdate",
          "lp.article:published_time",
          "datecreated",
          "created",
          "og:regdate",
          "article:create",
          "weibo: article:create_at",
          "originalpublicationdate",
          "last-modified");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "article:modified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "article:updated",
          "updated_at",
          "modified",
          "revised");

  private final Facts facts;
  private final @Nullable String url;
  private final @Nullable Instant fetched;

  Dates(Facts facts, @Nullable String url, @Nullable Instant fetched) {
    this.facts = facts;
    this.url = url;
    this.fetched = fetched;
  }

  /// @param printed lines that stand near the title
  /// @param state what a script says that brought the text
  @Nullable Stamp published(List<String> printed, @Nullable String state) {
    var claims = new ArrayList<@Nullable String>();
    claims.add(facts.linked.text("datePublished"));
    claims.add(facts.meta(PUBLISHED));
    claims.add(facts.linked.text("dateCreated"));
    Stamp stamp = first(claims);
    Stamp said = state == null ? null : past(DateReader.read(state));
    return Facts.first(
        stamp, said, marked("datePublished"), firstTime(), printed(printed), address(), modified());
  }

  @Nullable Stamp modified() {
    var claims = new ArrayList<@Nullable String>();
    claims.add(facts.linked.text("dateModified"));
    claims.add(facts.meta(MODIFIED));
    return Facts.first(first(claims), marked("dateModified"));
  }

  private @Nullable Stamp first(List<@Nullable String> claims) {
    for (String claim : claims) {
      Stamp stamp = claim == null ? null : past(DateReader.read(claim));
      if (stamp != null) {
        return stamp;
      }
    }
    return null;
  }

  private @Nullable Stamp marked(String property) {
    for (Element time : facts.times) {
      if (time.attr("itemprop").equals(property)) {
        return past(read(time));
      }
    }
    return null;
  }

  private @Nullable Stamp firstTime() {
    for (Element time : facts.times) {
      Stamp stamp = time.normalName().equals("time") ? past(read(time)) : null;
      if (stamp != null) {
        return stamp;
      }
    }
    return null;
  }

  private static @Nullable Stamp read(Element time) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Stamp stamp = DateReader.read(time.attr(attribute));
      if (stamp != null) {
        return stamp;
      }
    }
    return DateReader.read(time.text());
  }

  private @Nullable Stamp printed(List<String> lines) {
    for (String line : lines) {
      Stamp stamp = past(DateReader.within(line));
      if (stamp != null) {
        return stamp;
      }
    }
    return null;
  }

  /// A day in the path: `/2024/03/17/`, `/2024-03-17-`, `/20240317`.
  private @Nullable Stamp address() {
    return url == null ? null : past(DateReader.inAddress(url));
  }

  /// The stamp unless it lies more than a day after the page was fetched.
  private @Nullable Stamp past(@Nullable Stamp stamp) {
    if (stamp == null || fetched == null) {
      return stamp;
    }
    LocalDate latest = fetched.atOffset(ZoneOffset.UTC).toLocalDate();
    return switch (stamp) {
      case Stamp.Moment(var at) -> at.toInstant().isAfter(fetched) ? null : stamp;
      case Stamp.Local(var at) -> at.toLocalDate().isAfter(latest) ? null : stamp;
      case Stamp.Day(var day) -> day.isAfter(latest) ? null : stamp;
    };
  }
}
