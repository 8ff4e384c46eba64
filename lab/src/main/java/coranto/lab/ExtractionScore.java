package coranto.lab;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds up how well pages were read.
final class ExtractionScore {
  private static final int RUN = 4;

  private int pages;
  private int refused;
  private int low;
  private double precisions;
  private int answered;
  private double recalls;
  private int asked;
  private final Share titles = new Share();
  private final Share dates = new Share();
  private int namesRight;
  private int namesGot;
  private int namesGold;

  private static final class Share {
    int right;
    int of;

    void add(boolean hit) {
      right += hit ? 1 : 0;
      of++;
    }

    String printed() {
      return of == 0 ? "-" : number(right / (double) of);
    }
  }

  void add(Map<String, Object> gold, PageReader.Read read) {
    pages++;
    refused += read.text() == null ? 1 : 0;
    if (!gold.isEmpty()) {
      text(string(gold.get("text")), read.text());
      facts(gold, read);
    }
  }

  private void text(String gold, @Nullable String got) {
    Map<List<String>, Integer> wanted = Shingles.counted(gold, RUN);
    Map<List<String>, Integer> found = Shingles.counted(got == null ? "" : got, RUN);
    int shared = 0;
    for (var run : found.entrySet()) {
      shared += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
    }
    double precision = shared / (double) Math.max(1, sum(found));
    double recall = shared / (double) Math.max(1, sum(wanted));
    precisions += precision;
    answered += found.isEmpty() ? 0 : 1;
    recalls += recall;
    asked += wanted.isEmpty() ? 0 : 1;
    low += f1(precision, recall) < 0.9 ? 1 : 0;
  }

  private void facts(Map<String, Object> gold, PageReader.Read read) {
    if (gold.get("title") instanceof String title) {
      titles.add(plain(title).equals(plain(string(read.title()))));
    }
    if (gold.get("published") instanceof String day) {
      dates.add(day(day).equals(day(string(read.published()))));
    }
    if (gold.get("byline") instanceof List<?> names && !names.isEmpty()) {
      Set<String> wanted = names(names);
      Set<String> got = names(read.byline());
      namesGold += wanted.size();
      namesGot += got.size();
      got.retainAll(wanted);
      namesRight += got.size();
    }
  }

  /// F1, precision and recall of the text, pages under .9, title, date, byline, refused.
  List<String> cells() {
    double precision = precisions / Math.max(1, answered);
    double recall = recalls / Math.max(1, asked);
    var cells = new ArrayList<String>();
    for (double value : new double[] {f1(precision, recall), precision, recall}) {
      cells.add(asked == 0 ? "-" : number(value));
    }
    cells.add(asked == 0 ? "-" : String.valueOf(low));
    cells.add(titles.printed());
    cells.add(dates.printed());
    double right = namesRight / (double) Math.max(1, namesGot);
    double named = namesRight / (double) Math.max(1, namesGold);
    cells.add(namesGold == 0 ? "-" : number(f1(right, named)));
    cells.add(number(refused / (double) Math.max(1, pages)));
    return cells;
  }

  private static int sum(Map<List<String>, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Set<String> names(List<?> names) {
    var plain = new HashSet<String>();
    for (Object name : names) {
      plain.add(
          plain(String.valueOf(name))
              .toLowerCase(Locale.ROOT)
              .replaceFirst("^(by|von|par|por|di)\\s+", ""));
    }
    return plain;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", " ")
        .strip()
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace('—', '-');
  }

  private static String day(String stamp) {
    return stamp.substring(0, Math.min(10, stamp.length()));
  }

  private static String string(@Nullable Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
