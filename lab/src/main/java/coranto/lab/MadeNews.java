package coranto.lab;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.Frequencies;
import coranto.text.Resource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/// Reports without sense, made of the words of the frequency file as often as they occur in news: a
/// load of any size for timing. Some sentences are taken from reports before, word for word or with
/// words changed. The same seed makes the same reports.
public final class MadeNews implements Iterator<Report> {
  private static final int SENTENCES = 24;
  private static final int OUTLETS = 40;
  private static final int REPORTS_A_DAY = 200;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /// One sentence in so many is taken from before, and of these one in so many word for word.
  private static final int TAKEN = 8;

  private static final int WHOLE = 3;

  /// How many sentences are remembered to be taken from.
  private static final int REMEMBERED = 20_000;

  private static final int SHORTEST = 8;
  private static final int LONGER = 30;
  private static final double CHANGED = 0.2;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String[]> before = new ArrayList<>();
  private final double[] sums;
  private int number;

  public MadeNews(long seed) {
    random = new Random(seed);
    var counts = new ArrayList<Integer>();
    Resource.gzipLines(
        Resource.bytes(Frequencies.class, "frequencies.tsv.gz"),
        row -> {
          int tab = row.indexOf('\t');
          if (Character.isLetterOrDigit(row.charAt(0)) && !row.startsWith("reports\t")) {
            words.add(row.substring(0, tab));
            counts.add(Integer.valueOf(row.substring(tab + 1)));
          }
        });
    sums = sums(counts);
  }

  /// Sums of the squares of counts: in how many reports a frequent word stands says less than it
  /// should of how often it does.
  private static double[] sums(List<Integer> counts) {
    double[] sums = new double[counts.size()];
    double sum = 0;
    for (int at = 0; at < sums.length; at++) {
      sum += Math.pow(counts.get(at), 1.3);
      sums[at] = sum;
    }
    return sums;
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public Report next() {
    var paragraphs = new ArrayList<String>();
    for (int count = 0; count < SENTENCES; count += 2) {
      paragraphs.add(sentence() + " " + sentence());
    }
    int at = number++;
    return Report.draft("made-" + at, String.join("\n\n", paragraphs))
        .outlet(new Outlet("Outlet " + at % OUTLETS, null))
        .published(new Stamp.Day(FIRST.plusDays(at / REPORTS_A_DAY)))
        .language("en")
        .build();
  }

  private String sentence() {
    String[] sentence = random.nextInt(TAKEN) == 0 && !before.isEmpty() ? taken() : fresh();
    if (before.size() < REMEMBERED) {
      before.add(sentence);
    } else {
      before.set(random.nextInt(REMEMBERED), sentence);
    }
    String joined = String.join(" ", sentence);
    return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
  }

  private String[] taken() {
    String[] sentence = before.get(random.nextInt(before.size())).clone();
    if (random.nextInt(WHOLE) > 0) {
      for (int at = 0; at < sentence.length; at++) {
        sentence[at] = random.nextDouble() < CHANGED ? word() : sentence[at];
      }
    }
    return sentence;
  }

  private String[] fresh() {
    String[] sentence = new String[SHORTEST + random.nextInt(LONGER)];
    for (int at = 0; at < sentence.length; at++) {
      sentence[at] = word();
    }
    return sentence;
  }

  private String word() {
    int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return words.get(found < 0 ? Math.min(words.size() - 1, -found - 1) : found);
  }
}
