package coranto.wire;

import coranto.understand.finding.Finding;
import java.util.Map;

/// One finding as a JSON object: `kind`, `span`, its own fields, `by_rule`.
final class FindingWriting {
  private FindingWriting() {}

  static Map<String, Object> write(Finding finding) {
    return fields(finding).put("by_rule", finding.byRule()).map();
  }

  private static Written fields(Finding finding) {
    return switch (finding) {
      case Finding.Mention mention -> mention(mention);
      case Finding.Quote quote -> quote(quote);
      case Finding.Claim claim ->
          begun("claim", claim)
              .put("speaker", claim.speaker())
              .put("about", SpanJson.write(claim.about()));
      case Finding.Denial denial ->
          begun("denial", denial)
              .put("speaker", denial.speaker())
              .put("about", SpanJson.write(denial.about()));
      case Finding.Dispute dispute ->
          new Written()
              .put("kind", "dispute")
              .put("claim", dispute.claim())
              .put("denial", dispute.denial());
      case Finding.Poll poll -> poll(poll);
      case Finding.Date date ->
          begun("date", date).put("value", date.value()).putWord("type", date.type());
      case Finding.ContextLost lost ->
          begun("context-lost", lost)
              .put("refers", SpanJson.write(lost.refers()))
              .put("why", lost.why());
    };
  }

  private static Written begun(String kind, Finding.Spanned finding) {
    return new Written().put("kind", kind).put("span", SpanJson.write(finding.span()));
  }

  private static Written mention(Finding.Mention mention) {
    return begun("mention", mention)
        .put("entity", mention.entity())
        .putWord("type", mention.type())
        .putWord("form", mention.form());
  }

  private static Written quote(Finding.Quote quote) {
    return begun("quote", quote)
        .put("content", SpanJson.writeAll(quote.content()))
        .putWord("form", quote.form())
        .put("cue", SpanJson.writeAll(quote.cue()))
        .put("source", SpanJson.writeAll(quote.source()))
        .put("speaker", quote.speaker())
        .putWord("medium", quote.medium())
        .put("nested", quote.nested());
  }

  private static Written poll(Finding.Poll poll) {
    return begun("poll", poll)
        .put("asked", poll.asked())
        .put("population", poll.population())
        .put("start", poll.start())
        .put("end", poll.end())
        .put("margin", poll.margin())
        .put("pollster", poll.pollster())
        .put("question", SpanJson.writeOrNull(poll.question()))
        .put("missing", poll.missing());
  }
}
