package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coranto.flow.Imprints;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.trace.Imprint;
import coranto.trace.Imprinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What all [Imprints] must do.
public abstract class ImprintsContract {
  private Imprints imprints;

  /// Empty ones, which fetch reports with [#report]; closed after each test.
  protected abstract Imprints open();

  @BeforeEach
  void opens() {
    imprints = open();
  }

  @AfterEach
  void closes() {
    imprints.close();
  }

  @Test
  void givesWhatWasKept() {
    keep(1, 2, 5);

    for (long seq : new long[] {5, 1, 2, 1}) {
      Imprint kept = imprints.imprint(seq);
      Imprint read = imprint(seq);
      assertThat(kept.report().id()).isEqualTo(read.report().id());
      assertThat(kept.report().time()).isEqualTo(read.report().time());
      assertThat(kept.size()).isEqualTo(2);
      assertThat(kept.span(1)).isEqualTo(read.span(1));
      assertThat(kept.text(1)).isEqualTo(read.text(1));
      assertThat(Imprinter.shipped().bytes(kept)).isEqualTo(Imprinter.shipped().bytes(read));
    }
  }

  @Test
  void knowsOnlyWhatWasKept() {
    assertThatIllegalArgumentException().isThrownBy(() -> imprints.imprint(1));
    keep(2, 4);

    assertThatIllegalArgumentException().isThrownBy(() -> imprints.imprint(1));
    assertThatIllegalArgumentException().isThrownBy(() -> imprints.imprint(3));
    assertThatIllegalArgumentException().isThrownBy(() -> imprints.imprint(5));
  }

  @Test
  void goesOnAfterACommit() {
    assertThat(imprints.committed()).isZero();
    keep(1);
    imprints.commit(1);
    keep(2);

    assertThat(imprints.committed()).isEqualTo(1);
    assertThat(imprints.imprint(1).size()).isEqualTo(2);
    assertThat(imprints.imprint(2).size()).isEqualTo(2);
  }

  private void keep(long... seqs) {
    for (long seq : seqs) {
      imprints.add(seq, imprint(seq));
    }
  }

  /// The imprint of an entry, as read.
  protected static Imprint imprint(long seq) {
    return Imprinter.shipped().imprint(TextReader.read(report(seq)));
  }

  /// The report of an entry.
  protected static Report report(long seq) {
    return Report.draft("r" + seq, "The ferry " + seq + " left Orrel. Nobody was hurt on board.")
        .published(Stamp.parse("2026-03-01").orElseThrow())
        .build();
  }
}
