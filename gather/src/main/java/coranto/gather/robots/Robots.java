package coranto.gather.robots;

import coranto.gather.door.Errand;
import coranto.gather.door.Failure;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.door.Refusal;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The robots.txt of every site, fetched through the door when first needed and kept for a day
/// (RFC 9309). A site without one allows all; one whose robots.txt fails allows nothing until it is
/// asked again, after a quarter of an hour.
public final class Robots {
  /// The name by which a robots.txt speaks to us.
  public static final String NAME = "coranto";

  /// A longer Crawl-delay is cut to this.
  public static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration FAILED_KEPT = Duration.ofMinutes(15);
  private static final int SITES = 20_000;

  private record Rules(SimpleRobotRules rules, String why, Instant until) {}

  private final Function<Errand, Fetched> fetch;
  private final InstantSource clock;
  private final Map<String, Rules> sites = new LinkedHashMap<>(256, 0.75f, true);

  /// @param fetch goes through the door, in the host's turn
  public Robots(Function<Errand, Fetched> fetch, InstantSource clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /// What the site asks for at this address; fetches its robots.txt when that isn't held.
  ///
  /// @param vouched see [Errand]
  public Wish wish(String address, @Nullable String vouched) {
    String site = site(address);
    if (site == null) {
      return new Wish(true, "", Duration.ZERO); // the door will refuse it
    }
    Rules rules = kept(site);
    if (rules == null) {
      rules = rules(fetch.apply(robots(site, vouched)));
      keep(site, rules);
    }
    return new Wish(rules.rules().isAllowed(address), rules.why(), pause(rules.rules()));
  }

  /// The pause that a site asked for when it was last asked; zero when it never was.
  public Duration knownPause(String address) {
    String site = site(address);
    Rules rules = site == null ? null : kept(site);
    return rules == null ? Duration.ZERO : pause(rules.rules());
  }

  private static Errand robots(String site, @Nullable String vouched) {
    return Errand.of(site + "/robots.txt", Limits.ROBOTS).vouchedBy(vouched);
  }

  private synchronized @Nullable Rules kept(String site) {
    Rules rules = sites.get(site);
    return rules != null && clock.instant().isBefore(rules.until()) ? rules : null;
  }

  private synchronized void keep(String site, Rules rules) {
    sites.put(site, rules);
    if (sites.size() > SITES) {
      sites.remove(sites.keySet().iterator().next());
    }
  }

  private Rules rules(Fetched fetched) {
    Instant now = clock.instant();
    return switch (fetched) {
      case Fetched.Came(var page, var trail) ->
          new Rules(
              new SimpleRobotRulesParser(KEPT.toMillis(), 1)
                  .parseContent(
                      trail.at(),
                      page.bytes(),
                      String.valueOf(page.header("content-type")),
                      Set.of(NAME)),
              "its robots.txt asks not to",
              now.plus(KEPT));
      case Fetched.NotModified _ -> nothing("its robots.txt is not served", now);
      case Fetched.Refused refused ->
          refused.reason() == Refusal.LOOP || refused.reason() == Refusal.REDIRECTS
              ? all(now)
              : refused.reason() == Refusal.RESTING
                  ? nothing("its robots.txt fails: " + refused.reason().words(), now)
                  : nothing("its robots.txt is refused: " + refused.reason().words(), now);
      case Fetched.Failed failed ->
          absent(failed.reason())
              ? all(now)
              : nothing("its robots.txt fails: " + failed.reason().words(), now);
    };
  }

  private static boolean absent(Failure failure) {
    return switch (failure) {
      case NOT_FOUND, GONE, FORBIDDEN, EMPTY, STATUS -> true;
      case NO_HOST, NO_CONNECTION, CERTIFICATE, TOO_SLOW, CUT_SHORT, BROKEN, BUSY, SERVER -> false;
    };
  }

  private static Rules all(Instant now) {
    return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "", now.plus(KEPT));
  }

  private static Rules nothing(String why, Instant now) {
    return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), why, now.plus(FAILED_KEPT));
  }

  private static Duration pause(SimpleRobotRules rules) {
    long millis = rules.getCrawlDelay();
    return millis <= 0
        ? Duration.ZERO
        : Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis()));
  }

  private static @Nullable String site(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getScheme() == null || uri.getRawAuthority() == null
          ? null
          : uri.getScheme() + "://" + uri.getRawAuthority();
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
