package coranto.gather.archive;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Page;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/// Pages come out of archives as they went in; a broken record costs itself alone.
class WarcPagesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:15:00Z");

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadTheSame() throws IOException {
    Path file = written(3);

    assertThat(pages(file))
        .extracting(each -> each instanceof Archived.Kept(var page) ? page.url() : each.toString())
        .containsExactly(
            "https://harbour.example/0", "https://harbour.example/1", "https://harbour.example/2");
    Page page = ((Archived.Kept) pages(file).getFirst()).page();
    assertThat(page.fetched()).isEqualTo(NOW);
    assertThat(page.header("content-type")).isEqualTo("text/html;charset=utf-8");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo(html(0));
  }

  @Test
  void appendsToWhatIsThere() throws IOException {
    Path file = written(1);
    try (var warc = WarcFile.append(file, "coranto", NOW)) {
      warc.write(page(7), 200, NOW);
      warc.write(page(8), 404, NOW);
    }

    assertThat(pages(file)).hasSize(2);
  }

  @Test
  void readsUnpackedOnesAndThoseInAWacz() throws IOException {
    Path packed = written(3);
    Path plain = folder.resolve("pages.warc");
    try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
      Files.copy(in, plain);
    }
    Path wacz = folder.resolve("pages.wacz");
    try (var zip = new ZipOutputStream(Files.newOutputStream(wacz))) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write("{}".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
      Files.copy(packed, zip);
    }

    assertThat(pages(plain)).hasSize(3).allMatch(each -> each instanceof Archived.Kept);
    assertThat(pages(wacz)).hasSize(3).allMatch(each -> each instanceof Archived.Kept);
  }

  @Test
  void behindABrokenRecordTheReadingGoesOn() throws IOException {
    Path packed = written(20);
    byte[] bytes = Files.readAllBytes(packed);
    for (int at = bytes.length / 2; at < bytes.length / 2 + 40; at++) {
      bytes[at] = 0;
    }
    Path broken = Files.write(folder.resolve("broken.warc.gz"), bytes);
    List<Archived> read = pages(broken);

    assertThat(read.stream().filter(each -> each instanceof Archived.Kept).count())
        .isGreaterThanOrEqualTo(17);
    assertThat(read).anyMatch(each -> each instanceof Archived.Skipped);
  }

  @Test
  void neverThrowsForMutatedArchives() throws IOException {
    byte[] packed = Files.readAllBytes(written(4));
    Path plain = folder.resolve("plain.warc");
    try (var in = new GZIPInputStream(Files.newInputStream(written(4)))) {
      Files.copy(in, plain);
    }
    byte[] unpacked = Files.readAllBytes(plain);
    var random = new Random(32);
    for (int round = 0; round < 600; round++) {
      boolean gzip = round % 2 == 0;
      byte[] bytes = (gzip ? packed : unpacked).clone();
      for (int change = random.nextInt(8); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Path file = Files.write(folder.resolve(gzip ? "m.warc.gz" : "m.warc"), bytes);
      assertThat(pages(file).size()).isLessThan(1000);
    }
  }

  @Test
  void whatIsNoArchiveHasNoPages() throws IOException {
    Path file = Files.writeString(folder.resolve("x.warc"), "no archive at all");

    assertThat(pages(file)).noneMatch(each -> each instanceof Archived.Kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip", "br", "zstd"})
  void line9AnswersArePackedInAllWaysThatServersUse(String coding) throws IOException {
    byte[] body =
        switch (coding) {
          case "gzip" -> packed(GZIPOutputStream::new);
          case "zstd" -> packed(ZstdOutputStream::new);
          case "br" -> Base64.getDecoder().decode("G/MB+I1Utb8sc7srkLlgLQpIzQE=");
          default -> NEWS;
        };

    assertThat(pages(kept(coding, body)))
        .singleElement()
        .isInstanceOfSatisfying(
            Archived.Kept.class, kept -> assertThat(kept.page().bytes()).isEqualTo(NEWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "br", "gzip", "compress"})
  void line9WhatCantBeUnpackedIsSkippedWithItsReason(String coding) throws IOException {
    byte[] nonsense = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 9, 8, 7};

    assertThat(pages(kept(coding, nonsense)))
        .noneMatch(each -> each instanceof Archived.Kept kept && coding.equals("zstd"));
  }

  @Test
  void aFilePackedWithZstdAsAWholeIsToldApart() throws IOException {
    Path file = folder.resolve("whole.warc.gz");
    Files.write(file, packed(ZstdOutputStream::new));

    assertThat(pages(file))
        .first()
        .isInstanceOfSatisfying(
            Archived.Skipped.class,
            skipped -> assertThat(skipped.why()).isEqualTo(FilePages.WHOLE_ZSTD));
  }

  private static final byte[] NEWS = "news ".repeat(100).getBytes(StandardCharsets.UTF_8);

  private interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = packing.over(packed)) {
      out.write(NEWS);
    }
    return packed.toByteArray();
  }

  /// An archive with one answer, as it came over the wire.
  private Path kept(String coding, byte[] body) throws IOException {
    Path file = folder.resolve(coding + ".warc");
    Files.deleteIfExists(file);
    try (var channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var warc = new WarcWriter(channel, WarcCompression.NONE)) {
      warc.write(
          new WarcResponse.Builder("https://harbour.example/news")
              .date(NOW)
              .body(
                  new HttpResponse.Builder(200, "OK")
                      .addHeader("Content-Encoding", coding)
                      .body(MediaType.PLAIN_TEXT, body)
                      .build())
              .build());
    }
    return file;
  }

  private Path written(int count) throws IOException {
    Path file = folder.resolve("pages" + count + ".warc.gz");
    Files.deleteIfExists(file);
    try (var warc = WarcFile.append(file, "coranto", NOW)) {
      for (int at = 0; at < count; at++) {
        warc.write(page(at), 200, NOW);
      }
    }
    return file;
  }

  private static Page page(int number) {
    return new Page(
        "https://harbour.example/" + number,
        Map.of("content-type", "text/html;charset=utf-8", "content-encoding", "br"),
        NOW,
        html(number).getBytes(StandardCharsets.UTF_8));
  }

  private static String html(int number) {
    return "<html><title>Ferry "
        + number
        + "</title><p>The ferry Zoë is closed, "
        + "x".repeat(number * 37)
        + "</p></html>";
  }

  private static List<Archived> pages(Path file) throws IOException {
    var all = new ArrayList<Archived>();
    try (var pages = WarcPages.open(file)) {
      for (Archived each = pages.next(); each != null; each = pages.next()) {
        all.add(each);
      }
    }
    return all;
  }
}
