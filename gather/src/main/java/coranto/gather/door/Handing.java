package coranto.gather.door;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/// One parcel on its way: one hop, since what is handed over follows no redirect; of the answer the
/// status alone is looked at.
record Handing(CloseableHttpClient client, InstantSource clock, ScheduledExecutorService bells) {
  Sent hand(Parcel parcel) {
    return switch (WebAddress.read(parcel.address())) {
      case WebAddress.Read.Bad(var reason, var detail) ->
          new Sent.Not(reason.words() + ": " + detail, null);
      case WebAddress.Read.Good(var address) -> hand(parcel, address);
    };
  }

  private Sent hand(Parcel parcel, WebAddress address) {
    var request = new HttpPost(java.net.URI.create(address.toString()));
    parcel.headers().forEach(request::setHeader);
    request.setEntity(new ByteArrayEntity(parcel.body(), null));
    try (var watch = new Watch(bells, parcel.limits().time())) {
      watch.over(request);
      var host = new HttpHost(address.scheme(), address.host(), address.portOrUsual());
      try (var response = client.executeOpen(host, request, null)) {
        Sent sent = answer(response);
        request.cancel(); // closes the connection, whatever is still to come
        return sent;
      } catch (IOException | RuntimeException e) {
        return not(Mishap.of(e, watch.rung(), Trail.of(parcel.address())));
      }
    }
  }

  private Sent answer(ClassicHttpResponse response) {
    int status = response.getCode();
    Header after = response.getFirstHeader("Retry-After");
    return status >= 200 && status < 300
        ? new Sent.Arrived(status)
        : new Sent.Not(
            "status " + status,
            RetryAfter.read(after == null ? null : after.getValue(), clock.instant()));
  }

  private static Sent not(Fetched mishap) {
    return switch (mishap) {
      case Fetched.Refused no -> new Sent.Not(no.reason().words() + ": " + no.detail(), null);
      case Fetched.Failed no -> new Sent.Not(no.reason().words() + ": " + no.detail(), no.pause());
      case Fetched.Came _, Fetched.NotModified _ -> new Sent.Not("no mishap", null);
    };
  }
}
