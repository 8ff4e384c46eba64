package coranto.app.watch;

import coranto.app.desk.Stores;
import coranto.app.keys.HookSecret;
import coranto.app.setting.Moment;
import coranto.embedded.SqliteDeliveries;
import coranto.embedded.SqliteDerived;
import coranto.flow.Delivery;
import coranto.flow.Hit;
import coranto.flow.Truth;
import coranto.flow.WatchDesk;
import coranto.report.Entry;
import coranto.report.Watch;
import coranto.report.Watch.Receiver;
import coranto.web.page.address.Address;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches in the truth.
public final class Watches implements WatchDesk {
  private static final int MOST = 1_000;
  private static final int MOST_RECEIVERS = 10;
  private static final int LONGEST = 2_000;
  private static final int ID_BYTES = 16;

  private final Truth truth;
  private final SqliteDerived derived;
  private final SqliteDeliveries deliveries;
  private final HookSecret secret;
  private final Runnable news;
  private volatile @Nullable Map<String, Watch> known;

  /// @param news run when a watch was taken in
  public Watches(Stores stores, Runnable news) {
    this(stores, stores.truth(), news);
  }

  /// @param truth where watches go: the stores' own, or one that they follow
  /// @param news run when a watch was taken in
  public Watches(Stores stores, Truth truth, Runnable news) {
    this.truth = truth;
    this.derived = stores.derived();
    this.deliveries = stores.deliveries();
    this.secret = HookSecret.of(stores.path());
    this.news = news;
  }

  @Override
  public synchronized Answer set(Wish wish) {
    String wrong = wrong(wish);
    if (wrong != null) {
      return new Answer.Refused(wrong);
    }
    String id = wish.id() == null ? fresh() : wish.id();
    return held(
        new Watch(
            id,
            wish.name().strip(),
            wish.query().strip(),
            wish.again(),
            wish.receivers(),
            false,
            Moment.now()));
  }

  private @Nullable String wrong(Wish wish) {
    if (wish.query().isBlank() || wish.query().length() > Address.LONGEST_SEARCH) {
      return "a watch searches for words, at most "
          + Address.LONGEST_SEARCH
          + " characters of them";
    }
    if (wish.name().length() > LONGEST || wish.receivers().size() > MOST_RECEIVERS) {
      return "at most " + MOST_RECEIVERS + " receivers are told";
    }
    for (Receiver receiver : wish.receivers()) {
      if (!reachable(receiver)) {
        return "a receiver has an address that begins with http:// or https://, an ntfy topic"
            + " stands at its end";
      }
    }
    if (wish.id() != null && watch(wish.id()).isEmpty()) {
      return "there is no such watch";
    }
    return wish.id() == null && holding().size() >= MOST ? "there are " + MOST + " already" : null;
  }

  private static boolean reachable(Receiver receiver) {
    try {
      var address = new URI(receiver.address());
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      boolean place = address.getHost() != null && address.getRawUserInfo() == null;
      return web
          && place
          && receiver.address().length() <= LONGEST
          && switch (receiver) {
            case Receiver.Webhook _ -> true;
            case Receiver.Ntfy(var text) -> text.matches(".*/[A-Za-z0-9_-]{1,64}");
          };
    } catch (URISyntaxException _) {
      return false;
    }
  }

  @Override
  public synchronized Answer withdraw(String id) {
    return watch(id)
        .filter(watch -> !watch.withdrawn())
        .<Answer>map(watch -> held(watch.withdrawn(Moment.now())))
        .orElseGet(() -> new Answer.Refused("there is no such watch"));
  }

  private Answer held(Watch watch) {
    truth.watch(watch);
    known = null;
    news.run();
    return new Answer.Held(watch);
  }

  /// A watch, withdrawn or not.
  Optional<Watch> watch(String id) {
    return Optional.ofNullable(all().get(id));
  }

  @Override
  public List<Watch> holding() {
    return all().values().stream().filter(watch -> !watch.withdrawn()).toList().reversed();
  }

  /// What was said last of each.
  private Map<String, Watch> all() {
    Map<String, Watch> read = known;
    if (read == null) {
      read = new LinkedHashMap<>();
      for (Entry.Watched watched : truth.watches()) {
        read.put(watched.watch().id(), watched.watch());
      }
      known = read;
    }
    return read;
  }

  @Override
  public List<Hit> hits(String id, int from, int limit) {
    return derived.fired().of(id, from, limit);
  }

  @Override
  public List<Delivery> deliveries(String id, int limit) {
    return deliveries.of(id, limit);
  }

  /// By which what is sent is signed.
  HookSecret secret() {
    return secret;
  }

  @Override
  public String secret(Watch watch, Receiver receiver) {
    return secret.of(watch.id(), receiver.address());
  }

  private static String fresh() {
    byte[] random = new byte[ID_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
