package coranto.web;

import coranto.flow.StorageFailure;
import coranto.web.page.Pages;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import io.helidon.http.HeaderName;
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
import java.net.InetSocketAddress;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes every request: checks at the door, finds what stands at the address, sends it.
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

  /// A release as PDF, or a list of ten thousand feeds.
  static final int LARGEST_FORM = 16_000_000;

  /// Ten thousand ids of items.
  private static final int LARGEST_ASKED = 1_000_000;

  private final Pages pages;
  private final ApiDesk programs;
  private final Assets assets;
  private final Doorkeeper doorkeeper;
  private final PrometheusMeterRegistry metrics;

  Desk(
      Pages pages,
      ApiDesk programs,
      Assets assets,
      Doorkeeper doorkeeper,
      PrometheusMeterRegistry metrics) {
    this.pages = pages;
    this.programs = programs;
    this.assets = assets;
    this.doorkeeper = doorkeeper;
    this.metrics = metrics;
  }

  void handle(ServerRequest request, ServerResponse response) {
    var timer = Timer.start(metrics);
    var prologue = request.prologue();
    var address = Address.of(prologue.uriPath().rawPath(), prologue.query().rawValue());
    admit(request, new Reply(request, response), address);
    timer.stop(
        Timer.builder("coranto.pages")
            .description("Time to answer a request")
            .tag("page", name(address))
            .tag("status", String.valueOf(response.status().code()))
            .register(metrics));
    closeWhenAsked(request);
  }

  private void admit(ServerRequest request, Reply reply, Address address) {
    if (hosts(request) != 1) {
      reply.plain(400, "A request must name one host.");
    } else if (!doorkeeper.knows(request.authority(), port(request))) {
      reply.plain(421, "This site is not known by that name.");
    } else if (address instanceof Address.Api asked) {
      reply.send(programs.answer(request, asked));
    } else if (address instanceof Address.Mcp) {
      reply.send(programs.assist(request));
    } else if (address instanceof Address.GoogleReader asked
        && (sendsForm(request) || reads(request))) {
      reader(request, reply, asked);
    } else if (sendsForm(request) && pages.takesForms(address)) {
      change(request, reply, address);
    } else if (!reads(request)) {
      reply.refuseToWrite();
    } else {
      answer(request, reply, address);
    }
  }

  private static int hosts(ServerRequest request) {
    var headers = request.headers();
    return headers.contains(HeaderNames.HOST) ? headers.get(HeaderNames.HOST).valueCount() : 0;
  }

  private static boolean reads(ServerRequest request) {
    var method = request.prologue().method();
    return method.equals(Method.GET) || method.equals(Method.HEAD);
  }

  private static boolean sendsForm(ServerRequest request) {
    return request.prologue().method().equals(Method.POST);
  }

  /// A browser that says where a form comes from must say that it comes from here; the page's own
  /// mark is asked for in any case.
  private void change(ServerRequest request, Reply reply, Address address) {
    var site = request.headers().first(FETCH_SITE);
    if (site.isPresent() && !site.get().equals("same-origin")) {
      reply.plain(403, "Forms are taken from this site alone.");
      return;
    }
    guarded(
        reply,
        address,
        () -> {
          try (InputStream body = request.content().inputStream()) {
            byte[] form = body.readNBytes(LARGEST_FORM + 1);
            reply.send(
                form.length > LARGEST_FORM
                    ? tooLarge()
                    : pages.change(address, Form.of(type(request), form)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void answer(ServerRequest request, Reply reply, Address address) {
    guarded(reply, address, () -> find(request, reply, address));
  }

  private void find(ServerRequest request, Reply reply, Address address) {
    if (address instanceof Address.Metrics) {
      metrics(request, reply);
    } else if (address instanceof Address.Asset asset) {
      asset(asset.name(), reply);
    } else if (address instanceof Address.FeedOut feed) {
      reply.send(pages.feed(feed, site(request)));
    } else if (address instanceof Address.WatchesList) {
      reply.send(pages.watchesList(site(request)));
    } else {
      reply.send(pages.page(address));
    }
  }

  /// The site as this reader knows it, for links that are read elsewhere.
  private static String site(ServerRequest request) {
    return "http://" + request.authority();
  }

  private void guarded(Reply reply, Address address, Runnable work) {
    try {
      work.run();
    } catch (StorageFailure e) {
      LOG.error("the store could not be read for a page: {}", name(address), e);
      reply.send(unreadable());
    } catch (RuntimeException e) {
      LOG.error("a page failed: {}", name(address), e);
      reply.send(failed());
    }
  }

  private void asset(String name, Reply reply) {
    var asset = assets.asset(name);
    if (asset == null) {
      reply.send(pages.nowhere());
    } else {
      reply.send(asset);
    }
  }

  /// Its token takes the place of the mark that forms bring.
  private void reader(ServerRequest request, Reply reply, Address.GoogleReader asked) {
    if (!here(request)) {
      reply.send(pages.nowhere());
      return;
    }
    guarded(
        reply,
        asked,
        () -> {
          try (InputStream body = request.content().inputStream()) {
            byte[] posted = sendsForm(request) ? body.readNBytes(LARGEST_ASKED) : new byte[0];
            String authorization = request.headers().first(HeaderNames.AUTHORIZATION).orElse(null);
            reply.send(pages.reader(asked, authorization, posted, site(request)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// For the machine itself alone: whoever comes from another address, or by another name, finds
  /// nothing here.
  private void metrics(ServerRequest request, Reply reply) {
    if (here(request)) {
      reply.scrape(metrics.scrape());
    } else {
      reply.send(pages.nowhere());
    }
  }

  private boolean here(ServerRequest request) {
    return request.remotePeer().address() instanceof InetSocketAddress peer
        && peer.getAddress() != null
        && peer.getAddress().isLoopbackAddress()
        && doorkeeper.loopback(request.authority(), port(request));
  }

  private static String type(ServerRequest request) {
    return request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
  }

  private Answer tooLarge() {
    return pages.trouble(
        413, "That is too large", "No more than " + LARGEST_FORM / 1_000_000 + " MB are taken.");
  }

  private Answer unreadable() {
    return pages.trouble(
        503,
        "The store can’t be read",
        "It may be busy or damaged. The program’s log says more, and its command check tells what is"
            + " wrong.");
  }

  private Answer failed() {
    return pages.trouble(
        500,
        "This page failed",
        "Something in the program went wrong, and its log says what. Other pages are not touched by"
            + " it.");
  }

  /* Helidon up to 4.5.3 leaves open a connection that it has promised to close (its issue 12324). */
  private static void closeWhenAsked(ServerRequest request) {
    if (request.headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
      throw new CloseConnectionException("as the client asked");
    }
  }

  private static int port(ServerRequest request) {
    return request.localPeer().address() instanceof InetSocketAddress own ? own.getPort() : 0;
  }

  private static String name(Address address) {
    return address.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
