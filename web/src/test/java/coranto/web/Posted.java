package coranto.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Forms as a browser sends them, to a site on loopback.
final class Posted {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String BOUNDARY = "----CorantoTest7MA4YWxkTrZu0gW";

  private final StringBuilder body = new StringBuilder();

  Posted field(String name, String value) {
    return part("form-data; name=\"" + name + "\"", "", value);
  }

  Posted file(String name, String file, String type, String content) {
    String disposition = "form-data; name=\"" + name + "\"; filename=\"" + file + "\"";
    return part(disposition, "Content-Type: " + type + "\r\n", content);
  }

  private Posted part(String disposition, String more, String content) {
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: ").append(disposition);
    body.append("\r\n").append(more).append("\r\n").append(content).append("\r\n");
    return this;
  }

  String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  byte[] bytes() {
    return (body + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
  }

  HttpResponse<String> to(Site site, String path) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(uri(site, path))
            .header("Content-Type", type())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> get(Site site, String path) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(uri(site, path)).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  static String text(Site site, String path) throws IOException, InterruptedException {
    return new String(get(site, path).body(), StandardCharsets.UTF_8);
  }

  /// The mark that stands in a page's forms.
  static String token(Site site, String path) throws IOException, InterruptedException {
    var found = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(text(site, path));
    if (!found.find()) {
      throw new AssertionError("no mark on " + path);
    }
    return found.group(1);
  }

  private static URI uri(Site site, String path) {
    return URI.create("http://localhost:" + site.port() + path);
  }
}
