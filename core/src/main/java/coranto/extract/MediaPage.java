package coranto.extract;

import coranto.extract.Remarks.Kind;
import coranto.text.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what a page with a text is: one report, a live page, or a video or gallery with a text.
final class MediaPage {
  private static final Set<String> STEPS =
      Set.copyOf(Resource.lines(MediaPage.class, "media-steps.txt"));

  private static final List<String> NODES =
      List.of("VideoObject", "ImageGallery", "MediaGallery", "AudioObject", "PodcastEpisode");

  /// From so many boxes on that are named live posts, a page is one.
  private static final int POSTS = 4;

  private MediaPage() {}

  static Kind of(Facts facts, Blocks blocks, @Nullable String url) {
    boolean posts =
        blocks.boxes().stream().filter(box -> Role.LIVE.in(box.roles)).limit(POSTS).count()
            == POSTS;
    if (facts.linked.has("LiveBlogPosting") || posts) {
      return Kind.LIVE;
    }
    return media(facts, url) ? Kind.MEDIA : Kind.REPORT;
  }

  /// What calls itself a piece of news is one, whatever it shows besides.
  private static boolean media(Facts facts, @Nullable String url) {
    if (facts.linked.article()) {
      return false;
    }
    String type = facts.meta("og:type");
    boolean open = type != null && (type.startsWith("video") || type.startsWith("music"));
    boolean marked = NODES.stream().anyMatch(facts.linked::has);
    return open || marked && !"article".equalsIgnoreCase(type) || marked && step(url);
  }

  private static boolean step(@Nullable String url) {
    return url != null
        && List.of(url.toLowerCase(Locale.ROOT).split("/", -1)).stream().anyMatch(STEPS::contains);
  }
}
