package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import coranto.flow.CheckDesk;
import coranto.web.page.PierWeek;
import coranto.web.page.address.Percent;
import coranto.web.page.frame.Desks;
import coranto.wire.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Everything that the description names answers, and every answer is as described: checked by a
/// validator that others wrote.
class OpenApiTest extends ApiCase {
  private static final SchemaRegistry VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Override
  Desks desks() {
    var part = PierWeek.newsroom().report("nca-pier", 1).orElseThrow();
    return new Desks(
        null,
        null,
        null,
        null,
        new OneCheck(new CheckDesk.Answer.Checked(part)),
        null,
        null,
        null,
        intake);
  }

  @Test
  void everyPathAnswersAsDescribed() throws Exception {
    Map<String, Object> described = Json.object(get("/api/openapi.json").body());
    assertThat(post("/api/reports", "application/json", "{\"text\":\"a\"}").statusCode())
        .isEqualTo(201);

    for (var path : map(described.get("paths")).entrySet()) {
      for (var operation : map(path.getValue()).entrySet()) {
        var answer = ask(path.getKey(), operation.getKey(), map(operation.getValue()));
        answersAs(described, path.getKey(), map(operation.getValue()), answer);
        assertThat(answer.statusCode()).as(path.getKey() + answer.body()).isBetween(200, 201);
      }
    }
  }

  @Test
  void whatIsNotHeldIsAProblemAsDescribed() throws Exception {
    Map<String, Object> described = Json.object(get("/api/openapi.json").body());
    for (var path : map(described.get("paths")).entrySet()) {
      if (path.getKey().contains("{id}")) {
        var answer = get(path.getKey().replace("{id}", "nobody") + "?span=0-4");
        answersAs(described, path.getKey(), map(map(path.getValue()).get("get")), answer);
        assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(404);
      }
    }
  }

  private HttpResponse<String> ask(String path, String method, Map<String, Object> operation)
      throws Exception {
    if (method.equals("post")) {
      var example =
          map(content(map(operation.get("requestBody")), "application/json")).get("example");
      return post(path, "application/json", Json.print(Objects.requireNonNull(example)));
    }
    String address = path;
    var query = new StringBuilder();
    for (Object each : (List<?>) Objects.requireNonNull(operation.get("parameters"))) {
      var parameter = map(each);
      Object example = parameter.get("example");
      if (example != null) {
        String value = Percent.encode(example.toString());
        address = address.replace("{" + parameter.get("name") + "}", value);
        if ("query".equals(parameter.get("in"))) {
          query.append(query.isEmpty() ? '?' : '&').append(parameter.get("name"));
          query.append('=').append(value);
        }
      }
    }
    return sent(to(address + query).method("GET", HttpRequest.BodyPublishers.noBody()));
  }

  private static void answersAs(
      Map<String, Object> described,
      String path,
      Map<String, Object> operation,
      HttpResponse<String> answer) {
    var responses = map(operation.get("responses"));
    String status = String.valueOf(answer.statusCode());
    assertThat(responses).as(path).containsKey(status);
    String type = answer.headers().firstValue("Content-Type").orElseThrow();
    var media = content(map(responses.get(status)), type);
    assertThat(media).as(path + " " + type).isNotNull();
    var schema = new HashMap<>(map(map(media).get("schema")));
    schema.put("components", described.get("components"));
    var errors = VALIDATOR.getSchema(Json.print(schema)).validate(answer.body(), InputFormat.JSON);
    assertThat(errors).as(path + " " + answer.body()).isEmpty();
  }

  private static @Nullable Object content(Map<String, Object> holder, String type) {
    return map(holder.get("content")).get(type);
  }

  @SuppressWarnings("unchecked") // JSON objects have strings for keys
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
