package coranto.app.batch;

import coranto.app.desk.Steps;
import coranto.flow.Outcome;
import coranto.flow.Preparation;
import coranto.flow.Prepared;
import coranto.group.open.Membership;
import coranto.report.Explanation;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.story.StoryWriter;
import coranto.wire.Json;
import coranto.wire.UnderstandingJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Puts the stories of a batch together: works every report, then writes each story once.
public final class BatchStories implements AutoCloseable {
  private final BatchRoom room;
  private final Steps steps;
  private final StoryWriter writer;
  private final HeldLines understood;
  private final Map<String, Membership> memberships = new LinkedHashMap<>();

  public BatchStories(BatchRoom room, Steps steps, OutletBook outlets) {
    this.room = room;
    this.steps = steps;
    this.writer = new StoryWriter(outlets);
    this.understood = room.lines("understood");
  }

  public Preparation preparation() {
    return steps.preparation();
  }

  /// Works one report; the same again changes nothing.
  public void add(Prepared prepared) {
    Report numbered = room.numbered(prepared.reading().report());
    if (numbered != null) {
      Prepared next = prepared.of(numbered);
      Outcome outcome = steps.pipeline().work(room.keep(next.reading()), next);
      room.keep(outcome.traces());
      steps.people().add(outcome.people());
      understood.add(Json.print(UnderstandingJson.write(outcome.understanding())));
      member(outcome.grouping().membership());
      outcome.grouping().moved().forEach(this::member);
    }
  }

  private void member(Membership membership) {
    memberships.put(membership.report(), membership);
  }

  /// Writes every story, in the order in which they opened.
  public void write(Consumer<Story> sink) {
    var stories = new LinkedHashMap<String, List<Membership>>();
    for (Membership membership : memberships.values()) {
      stories.computeIfAbsent(membership.story(), _ -> new ArrayList<>(1)).add(membership);
    }
    stories.forEach((id, members) -> sink.accept(story(id, members)));
  }

  private Story story(String id, List<Membership> members) {
    List<StoryPart> parts = members.stream().map(member -> part(member.report())).toList();
    String why = members.size() == 1 ? "one report" : members.size() + " reports of one event";
    return writer.write(
        id, parts, Explanation.of(1, why, members.stream().map(Membership::explanation).toList()));
  }

  private StoryPart part(String report) {
    long seq = room.newest(report);
    return new StoryPart(
        room.report(seq),
        UnderstandingJson.read(Json.object(understood.text((int) (seq - 1)))),
        room.tracesOf(seq),
        room.titleOf(seq));
  }

  @Override
  public void close() {
    understood.close();
  }
}
