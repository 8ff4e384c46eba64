package coranto.lab.hot;

import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.flow.Pipeline;
import coranto.flow.Prepared;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Sketch;
import coranto.text.Openings;
import coranto.text.TextReader;
import coranto.trace.Imprint;
import coranto.trace.Tracer;
import coranto.understand.Understander;
import coranto.understand.finding.Understanding;
import coranto.understand.grammar.Parser;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClasses;
import coranto.understand.names.ModelNames;
import coranto.understand.names.NameSpan;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The steps of one report, each alone. Its own input is made before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotWay {
  private final Extractor extractor = new Extractor();
  private final Understander understander = Understander.standard();
  private final ModelNames names = new ModelNames();
  private final Tracer tracer = new Tracer(coranto.text.Frequencies.shipped());

  /// A report out of its line of JSON.
  @Benchmark
  public Report takeIn(HotReports reports) {
    return ReportJson.read(Json.object(reports.next().json()));
  }

  /// A report out of a bare page.
  @Benchmark
  public Extraction extract(HotReports reports) {
    return extractor.extract(reports.next().page(), "page");
  }

  /// Its sentences and tokens.
  @Benchmark
  public Reading read(HotReports reports) {
    return TextReader.read(reports.next().report());
  }

  /// The class of each word.
  @Benchmark
  public WordClasses classes(HotReports reports) {
    HotReport report = reports.next();
    return new WordClasses(report.words(), report.traits());
  }

  /// The class of each word and the tree of each sentence.
  @Benchmark
  public List<Tree> parse(HotReports reports) {
    HotReport report = reports.next();
    var classes = new WordClasses(report.words(), report.traits());
    var parser = new Parser(report.words(), classes, report.traits());
    var trees = new ArrayList<Tree>();
    for (Sentence sentence : report.words().sentences()) {
      if (sentence.firstToken() < sentence.endToken()) {
        trees.add(parser.of(sentence.firstToken()));
      }
    }
    return trees;
  }

  /// The names.
  @Benchmark
  public List<NameSpan> names(HotReports reports) {
    HotReport report = reports.next();
    return names.tag(report.words(), report.traits());
  }

  /// All that is understood: classes, trees, names, people, quotes, disputes, polls, dates.
  @Benchmark
  public Understanding understand(HotReports reports) {
    return understander.understand(reports.next().reading());
  }

  /// The keys that its sentences are looked up under.
  @Benchmark
  public List<Sketch> sketch(HotReports reports) {
    Imprint imprint = tracer.imprint(reports.next().reading());
    return tracer.sketch(imprint);
  }

  /// Its sentences looked up among those held, and laid beside what was found.
  @Benchmark
  public Pipeline.Compared compare(HotReports reports) {
    Prepared prepared = reports.next().prepared();
    return reports.steps().pipeline().compare(Integer.MAX_VALUE, prepared);
  }

  /// What its title and opening mean, as a vector.
  @Benchmark
  public float[] embed(HotReports reports) {
    return reports.embedder().embed(Openings.of(reports.next().report()));
  }
}
