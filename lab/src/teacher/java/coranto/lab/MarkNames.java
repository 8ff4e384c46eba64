package coranto.lab;

import coranto.report.EntityType;
import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Tokens;
import coranto.understand.names.NameSpan;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lets a slower finder of names (nlp4j, Apache-2.0) mark the reports that [TrainNames] learns from:
/// a second opinion beside its own teachers'. Run by the profile `teacher`, since the finder is a
/// download of 260 MB.
public final class MarkNames {
  private static final String CONFIGURATION =
      """
      <configuration>
       <lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        <named_entity_gazetteers field="word_form_simplified">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        <word_embeddings field="word_form_undigitalized">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
       </lexica>
       <models>
        <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
        <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
       </models>
      </configuration>
      """;

  private static final Map<String, EntityType> KINDS =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORG", EntityType.ORGANISATION,
          "GPE", EntityType.PLACE,
          "LOC", EntityType.PLACE,
          "FAC", EntityType.PLACE);

  /// Longer sentences are lists.
  private static final int LONGEST = 200;

  private final NLPDecoder finder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  private MarkNames() {}

  /// @param args the data folder; the file to write: a line a report, names as `first end type`
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: MarkNames DATA-FOLDER MARKS-FILE");
      System.exit(2);
    }
    var marking = new MarkNames();
    try (var out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      int done = 0;
      for (Reading reading : NameSets.reports(Path.of(args[0], "stories"))) {
        out.println(NameMarks.line(marking.names(reading)));
        System.err.printf("\r%d reports", ++done);
      }
    }
  }

  private List<NameSpan> names(Reading reading) {
    var found = new ArrayList<NameSpan>();
    for (Sentence sentence : reading.sentences()) {
      int size = sentence.endToken() - sentence.firstToken();
      if (size > 0 && size <= LONGEST) {
        add(reading.tokens(), sentence, nodes(reading.tokens(), sentence), found);
      }
    }
    return found;
  }

  private NLPNode[] nodes(Tokens tokens, Sentence sentence) {
    int size = sentence.endToken() - sentence.firstToken();
    var nodes = new NLPNode[size + 1];
    nodes[0] = finder.create();
    nodes[0].toRoot();
    var marks = new TeacherMarks();
    for (int at = 0; at < size; at++) {
      nodes[at + 1] = new NLPNode(at + 1, marks.of(tokens.raw(sentence.firstToken() + at)));
    }
    return finder.decode(nodes);
  }

  /// Names without their article and possessive.
  private static void add(Tokens tokens, Sentence sentence, NLPNode[] nodes, List<NameSpan> found) {
    for (int at = 1; at < nodes.length; at++) {
      String tag = nodes[at].getNamedEntityTag();
      EntityType type = tag == null || tag.length() < 3 ? null : KINDS.get(tag.substring(2));
      if (type == null) {
        continue;
      }
      int last = at;
      while (tag.charAt(0) != 'U' && goesOn(nodes, last, tag)) {
        last++;
      }
      int first = sentence.firstToken() + at - 1;
      int end = sentence.firstToken() + last;
      at = last;
      first += tokens.norm(first).equals("the") && end - first > 1 ? 1 : 0;
      end -= tokens.norm(end - 1).equals("'s") && end - first > 1 ? 1 : 0;
      found.add(new NameSpan(first, end, type, "marked"));
    }
  }

  private static boolean goesOn(NLPNode[] nodes, int last, String tag) {
    if (last + 1 >= nodes.length || nodes[last].getNamedEntityTag().charAt(0) == 'L') {
      return false;
    }
    String next = nodes[last + 1].getNamedEntityTag();
    return (next.startsWith("I-") || next.startsWith("L-")) && next.endsWith(tag.substring(1));
  }
}
