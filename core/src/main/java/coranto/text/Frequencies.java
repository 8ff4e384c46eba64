package coranto.text;

import java.util.ArrayList;

/// In how many of a large collection of news reports each normal form occurs: how surprising a
/// word is. Read from a file, so that weights never depend on what is held; kept as hashes, 12
/// bytes a term.
public final class Frequencies {
  private static final int SPREAD = 3;

  private final int reports;
  private final long[] terms;
  private final int[] counts;

  private Frequencies(int reports, int size) {
    this.reports = reports;
    int capacity = Integer.highestOneBit(Math.max(4, size) * SPREAD);
    terms = new long[capacity];
    counts = new int[capacity];
  }

  /// The frequencies that ship; loaded once.
  public static Frequencies shipped() {
    return Shipped.FREQUENCIES;
  }

  /// Reads gzipped lines `term TAB count`; the first that is no comment is `reports TAB number`.
  public static Frequencies read(byte[] gzip) {
    var rows = new ArrayList<String>();
    Resource.gzipLines(gzip, rows::add);
    var read = new Frequencies(count(rows.getFirst()), rows.size());
    rows.stream().skip(1).forEach(read::put);
    return read;
  }

  /// ln((N + 1) / (n + 0.5)): 0 for a word in every report, about 10 for one never seen.
  public double idf(String term) {
    return idf(Fingerprint.of(term));
  }

  /// The same by the term's [Fingerprint].
  public double idf(long term) {
    return Math.max(0, Math.log((reports + 1) / (count(term) + 0.5)));
  }

  /// The highest weight a term can have.
  public double highest() {
    return Math.log((reports + 1) / 0.5);
  }

  /// In how many reports the term occurs; 0 when in fewer than the file keeps.
  public int count(long term) {
    int slot = slot(term);
    return terms[slot] == term ? counts[slot] : 0;
  }

  private void put(String row) {
    int tab = row.indexOf('\t');
    long term = Fingerprint.of(row.substring(0, tab));
    int slot = slot(term);
    terms[slot] = term;
    counts[slot] = count(row);
  }

  private int slot(long term) {
    int slot = (int) term & (terms.length - 1);
    while (terms[slot] != 0 && terms[slot] != term) {
      slot = (slot + 1) & (terms.length - 1);
    }
    return slot;
  }

  private static int count(String row) {
    return Integer.parseInt(row.substring(row.indexOf('\t') + 1));
  }

  /// Loads when first asked for.
  private static final class Shipped {
    static final Frequencies FREQUENCIES =
        read(Resource.bytes(Frequencies.class, "frequencies.tsv.gz"));
  }
}
