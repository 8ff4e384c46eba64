package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Tokens;
import coranto.text.TextReader;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/// Lets a slower parser (nlp4j, Apache-2.0) tag and parse openly licensed texts, for [TrainGrammar] to
/// learn from (distillation, Hinton and others 2015). Run by the profile `teacher`, since the teacher
/// is a download of 260 MB: see the head of `trees.model.gz` in `CREDITS.md`.
public final class TeachGrammar {
  private static final String CONFIGURATION =
      """
      <configuration>
       <lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        <word_embeddings field="word_form_undigitalized">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
       </lexica>
       <models>
        <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
        <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
       </models>
      </configuration>
      """;

  /// Longer sentences are lists: they teach nothing.
  private static final int LONGEST = 120;

  private final NLPDecoder teacher =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  private TeachGrammar() {}

  /// @param args the data folder, or `-` for none; the file to write; optionally texts to add: files of lines, gzip,
  ///     with `title TAB date TAB text`, of which those in English count
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: TeachGrammar DATA-FOLDER TAUGHT-FILE [LINES.gz]");
      System.exit(2);
    }
    List<String> texts =
        args[0].equals("-") ? new ArrayList<>() : texts(Path.of(args[0], "names"));
    if (args.length > 2) {
      texts.addAll(lines(Path.of(args[2])));
    }
    var teaching = new TeachGrammar();
    try (var out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      int done = 0;
      for (String text : texts) {
        teaching.teach(text, out);
        if (++done % 100 == 0) {
          System.err.printf("\r%d of %d texts", done, texts.size());
        }
      }
    }
  }

  private static List<String> texts(Path names) throws IOException {
    var texts = new ArrayList<String>();
    for (String genre : List.of("academic", "court", "interview", "news")) {
      for (LabelledText text :
          Conll.wordClasses(names.resolve("gum/" + genre + ".conllu.gz"), UnaryOperator.identity())) {
        texts.add(text.text());
      }
    }
    add(texts, names.resolve("wikigold/wikigold.conll.txt"));
    add(texts, names.resolve("pud/en_pud-ud-test.iob2"));
    for (String field : List.of("ai", "literature", "music", "politics", "science")) {
      for (String part : List.of("train", "dev", "test")) {
        add(texts, names.resolve("crossner/" + field + "/" + part + ".txt"));
      }
    }
    return texts;
  }

  private static void add(List<String> texts, Path file) throws IOException {
    for (LabelledText text : Conll.names(file, 20, _ -> "")) {
      texts.add(text.text());
    }
  }

  /// English alone: told by its commonest words.
  private static List<String> lines(Path file) throws IOException {
    var texts = new ArrayList<String>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String text = line.substring(line.lastIndexOf('\t') + 1);
        boolean english = text.contains(" the ") && text.contains(" of ") && text.contains(" that ");
        if (english && text.length() > 200) {
          texts.add(text.replaceAll(" {2,}", "\n\n").strip());
        }
      }
    }
    return texts;
  }

  private void teach(String text, PrintWriter out) {
    Reading reading = TextReader.read(Report.draft("text", text).build());
    out.println("#text\t" + text.replace("\\", "\\\\").replace("\n", "\\n"));
    for (Sentence sentence : reading.sentences()) {
      int size = sentence.endToken() - sentence.firstToken();
      if (size > 0 && size <= LONGEST) {
        out.println("#sentence\t" + sentence.firstToken());
        print(reading.tokens(), sentence, out);
      }
    }
  }

  private void print(Tokens tokens, Sentence sentence, PrintWriter out) {
    var forms = new ArrayList<String>();
    var whose = new ArrayList<Integer>();
    var marks = new TeacherMarks();
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      for (String part : parts(marks.of(tokens.raw(token)))) {
        forms.add(part);
        whose.add(token - sentence.firstToken());
      }
    }
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = teacher.create();
    nodes[0].toRoot();
    for (int at = 0; at < forms.size(); at++) {
      nodes[at + 1] = new NLPNode(at + 1, forms.get(at));
    }
    nodes = teacher.decode(nodes);
    for (int at = 0; at < forms.size(); at++) {
      if (at > 0 && whose.get(at).equals(whose.get(at - 1))) {
        continue;
      }
      NLPNode node = nodes[at + 1];
      NLPNode head = node.getDependencyHead();
      boolean inside = head.getID() > 0 && whose.get(head.getID() - 1).equals(whose.get(at));
      NLPNode shown = inside ? head : node;
      NLPNode up = shown.getDependencyHead();
      int place = up.getID() == 0 ? 0 : whose.get(up.getID() - 1) + 1;
      out.println(node.getPartOfSpeechTag() + "\t" + place + "\t" + shown.getDependencyLabel());
    }
  }

  /// `don't` as the teacher knows it: `do`, `n't`.
  private static List<String> parts(String raw) {
    String small = raw.toLowerCase(java.util.Locale.ROOT);
    if (small.endsWith("n't") && raw.length() > 3) {
      return List.of(raw.substring(0, raw.length() - 3), raw.substring(raw.length() - 3));
    }
    int mark = raw.indexOf('\'');
    String rest = mark > 0 ? small.substring(mark) : "";
    boolean verb = List.of("'m", "'re", "'ve", "'ll", "'d").contains(rest);
    return verb ? List.of(raw.substring(0, mark), raw.substring(mark)) : List.of(raw);
  }
}
