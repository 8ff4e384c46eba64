package coranto.web;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.web.api.Problem;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.visit.Entrance;
import coranto.web.visit.Need;
import coranto.web.visit.Rights;
import coranto.web.visit.Visitor;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes every request: checks at the door, asks who sends it and whether they may, finds what
/// stands at the address, sends it.
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /// Ten thousand ids of items.
  private static final int LARGEST_ASKED = 1_000_000;

  private final Hall hall;
  private final Entrance entrance;
  private final Assets assets;
  private final Doorkeeper doorkeeper;
  private final PrometheusMeterRegistry metrics;
  private final AccessLog log;
  private final Bodies bodies;

  Desk(
      Hall hall,
      Entrance entrance,
      Assets assets,
      Doorkeeper doorkeeper,
      PrometheusMeterRegistry metrics,
      AccessLog log,
      Bodies bodies) {
    this.bodies = bodies;
    this.hall = hall;
    this.entrance = entrance;
    this.assets = assets;
    this.doorkeeper = doorkeeper;
    this.metrics = metrics;
    this.log = log;
  }

  /// A request with what is known about it.
  private record Visit(
      ServerRequest request, Reply reply, Address address, Caller caller, Visitor visitor) {
    /// By which what it sends is counted: its token's name, else where it comes from.
    String client() {
      return visitor instanceof Visitor.Program(var name) ? "token " + name : caller.counted();
    }
  }

  void handle(ServerRequest request, ServerResponse response) {
    long start = System.nanoTime();
    var prologue = request.prologue();
    var address = Address.of(within(prologue.uriPath().rawPath()), prologue.query().rawValue());
    var caller = Caller.of(request, entrance);
    var reply = new Reply(request, response, entrance.prefix(), caller.secure());
    boolean here = caller.here() && doorkeeper.loopback(request);
    var visitor = hall.entry().visitor(Badge.of(request, here));
    admit(new Visit(request, reply, address, caller, visitor));
    long nanos = System.nanoTime() - start;
    Timer.builder("coranto.pages")
        .description("Time to answer a request")
        .tag("page", name(address))
        .tag("status", String.valueOf(reply.status()))
        .register(metrics)
        .record(nanos, TimeUnit.NANOSECONDS);
    log.tell(prologue.method().text(), name(address), reply, nanos / 1_000_000, visitor, caller);
    closeWhenAsked(request);
  }

  /// A path without the prefix, which a proxy may have cut off already.
  private String within(String rawPath) {
    String prefix = entrance.prefix();
    boolean under = rawPath.equals(prefix) || rawPath.startsWith(prefix + "/");
    return under ? rawPath.substring(prefix.length()) : rawPath;
  }

  private void admit(Visit visit) {
    var refusal = doorkeeper.refuses(visit.request());
    if (refusal != null) {
      visit.reply().plain(refusal.status(), refusal.line());
    } else if (visit.address() instanceof Address.GoogleReader asked) {
      remote(visit, asked);
    } else if (reads(visit.request())) {
      read(visit, Rights.toRead(visit.address()));
    } else {
      write(visit, Rights.toChange(visit.address()));
    }
  }

  private static boolean reads(ServerRequest request) {
    var method = request.prologue().method();
    return method.equals(Method.GET) || method.equals(Method.HEAD);
  }

  private void read(Visit visit, Need need) {
    if (visit.visitor().may(need)) {
      guarded(visit, () -> find(visit));
      return;
    }
    switch (need) {
      case NOTHING, MACHINE, NEVER -> visit.reply().send(shown(visit).pages().nowhere());
      case KEY -> visit.reply().askForToken();
      case OWNER -> {
        boolean program = visit.visitor() instanceof Visitor.Program;
        visit.reply().send(program ? forbidden(visit) : toSignIn(visit));
      }
    }
  }

  private void write(Visit visit, Need need) {
    if (Audience.programs(visit.address())) {
      writeForPrograms(visit, need);
      return;
    }
    boolean post = visit.request().prologue().method().equals(Method.POST);
    if (need == Need.NEVER || !post || !hall.owners().pages().takesForms(visit.address())) {
      visit.reply().refuseToWrite();
    } else if (doorkeeper.foreign(visit.request())) {
      visit.reply().plain(403, "Nothing is changed from another site.");
    } else if (!visit.visitor().may(need)) {
      visit.reply().send(forbidden(visit));
    } else {
      guarded(visit, () -> change(visit));
    }
  }

  /// Programs are told what is wrong in their own way.
  private void writeForPrograms(Visit visit, Need need) {
    if (doorkeeper.foreign(visit.request())) {
      visit.reply().send(Problem.FORBIDDEN.answer("A browser sent this from another site."));
    } else if (!visit.visitor().may(need)) {
      visit.reply().askForToken();
    } else {
      visit.reply().send(shown(visit).answer(visit.request(), visit.address(), visit.client()));
    }
  }

  /// A reader on a phone, which asks and changes in one way: its token takes the place of the mark
  /// that forms bring. It signs in with a token of the owner's in place of a password.
  private void remote(Visit visit, Address.GoogleReader asked) {
    boolean posts = visit.request().prologue().method().equals(Method.POST);
    if (!posts && !reads(visit.request())) {
      visit.reply().refuseToWrite();
    } else if (doorkeeper.foreign(visit.request())) {
      visit.reply().plain(403, "Nothing is changed from another site.");
    } else if (!visit.visitor().may(posts ? Rights.toChange(asked) : Rights.toRead(asked))) {
      visit.reply().askForToken();
    } else {
      guarded(visit, () -> visit.reply().send(remotely(visit, asked, posts)));
    }
  }

  private Answer remotely(Visit visit, Address.GoogleReader asked, boolean posts) {
    try (InputStream body = visit.request().content().inputStream()) {
      byte[] posted = posts ? body.readNBytes(LARGEST_ASKED) : new byte[0];
      var pages = hall.owners().pages();
      if (asked.signsIn()) {
        return pages.remoteSignIn(
            asked, posted, given -> visit.visitor().may(Need.KEY) ? "" : hall.token(given));
      }
      String authorization = visit.request().headers().first(HeaderNames.AUTHORIZATION).orElse("");
      boolean known = visit.visitor() instanceof Visitor.Program;
      return pages.remote(asked, known ? null : authorization, posted, site(visit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The site as this reader knows it, for links that are read elsewhere.
  private String site(Visit visit) {
    String scheme = visit.caller().secure() ? "https://" : "http://";
    return scheme + visit.request().authority() + entrance.prefix();
  }

  private void change(Visit visit) {
    try (InputStream body = visit.request().content().inputStream()) {
      Answer answer =
          bodies.take(
              body,
              bytes -> changed(visit, Form.of(type(visit.request()), bytes)),
              trouble -> refused(visit, trouble));
      visit.reply().send(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer changed(Visit visit, Form form) {
    var pages = shown(visit).pages();
    if (visit.address() instanceof Address.SignIn) {
      return hall.signIn(pages, form, visit.caller().counted());
    }
    if (visit.address() instanceof Address.SignOut) {
      return hall.signOut(pages, form, Badge.session(visit.request()));
    }
    return pages.change(visit.address(), form);
  }

  private void find(Visit visit) {
    if (visit.address() instanceof Address.Metrics) {
      visit.reply().scrape(metrics.scrape());
    } else if (visit.address() instanceof Address.Asset asset) {
      asset(asset.name(), visit);
    } else if (visit.address() instanceof Address.FeedOut feed) {
      visit.reply().send(shown(visit).pages().feed(feed, site(visit)));
    } else if (visit.address() instanceof Address.WatchesList) {
      visit.reply().send(shown(visit).pages().watchesList(site(visit)));
    } else {
      visit.reply().send(shown(visit).answer(visit.request(), visit.address(), visit.client()));
    }
  }

  private void guarded(Visit visit, Runnable work) {
    try {
      work.run();
    } catch (StorageFailure e) {
      LOG.error("the store could not be read for a page: {}", name(visit.address()), e);
      visit.reply().send(e.category() == Category.AWAY ? away(visit) : unreadable(visit));
    } catch (RuntimeException e) {
      LOG.error("a page failed: {}", name(visit.address()), e);
      visit.reply().send(failed(visit));
    }
  }

  private void asset(String name, Visit visit) {
    var asset = assets.asset(name);
    if (asset == null) {
      visit.reply().send(shown(visit).pages().nowhere());
    } else {
      visit.reply().send(asset);
    }
  }

  private Audience shown(Visit visit) {
    return hall.audience(visit.visitor());
  }

  private static String type(ServerRequest request) {
    return request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
  }

  private Answer toSignIn(Visit visit) {
    if (!hall.entry().guarded()) {
      return shown(visit).pages().nowhere();
    }
    var prologue = visit.request().prologue();
    String query = prologue.query().rawValue();
    String path = within(prologue.uriPath().rawPath());
    return new Answer.Moved(Address.signIn(path + (query.isEmpty() ? "" : "?" + query)));
  }

  private Answer trouble(Visit visit, int status, String what, String advice) {
    return shown(visit).pages().trouble(status, what, advice);
  }

  private Answer forbidden(Visit visit) {
    return trouble(
        visit,
        403,
        "This is for the owner",
        "Only who owns this site may do that, after signing in. If you are signed out by now,"
            + " sign in again and repeat what you did.");
  }

  private Answer refused(Visit visit, Bodies.Trouble trouble) {
    return switch (trouble) {
      case TOO_LARGE ->
          trouble(
              visit,
              413,
              "That is too large",
              "No more than " + Bodies.LARGEST / 1_000_000 + " MB are taken.");
      case BUSY ->
          trouble(visit, 503, "Too much is sent at once", "Nothing was changed. Send it again.");
      case BROKEN_OFF ->
          trouble(visit, 400, "It broke off, or took too long", "Nothing was changed.");
    };
  }

  private Answer away(Visit visit) {
    return trouble(
        visit,
        503,
        "Search is away",
        "The server that it stands on does not answer; the program’s log says more. Stories and"
            + " reports can be read, and what comes in meanwhile is found when it is there again.");
  }

  private Answer unreadable(Visit visit) {
    return trouble(
        visit,
        503,
        "The store can’t be read",
        "It may be busy or damaged. The program’s log says more, and its command check tells"
            + " what is wrong.");
  }

  private Answer failed(Visit visit) {
    return trouble(
        visit,
        500,
        "This page failed",
        "Something in the program went wrong, and its log says what. Other pages are not"
            + " touched by it.");
  }

  /* Helidon up to 4.5.3 leaves open a connection that it has promised to close (its issue 12324). */
  private static void closeWhenAsked(ServerRequest request) {
    if (request.headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
      throw new CloseConnectionException("as the client asked");
    }
  }

  private static String name(Address address) {
    return address.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
