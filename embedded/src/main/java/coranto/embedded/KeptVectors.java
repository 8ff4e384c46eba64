package coranto.embedded;

import coranto.report.Hashes;
import coranto.text.CompactVector;
import coranto.text.Embedder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/// Vectors kept by model and the hash of their text, in a SQLite file of their own: what was once
/// embedded is never embedded again, so that another processor, which may differ in the last digit,
/// derives the same. A byte a number, which a text is given the first time too.
public final class KeptVectors implements Embedder {
  private static final String NAME = "vectors.db";

  private final Sqlite sqlite;
  private final Embedder embedder;

  private KeptVectors(Sqlite sqlite, Embedder embedder) {
    this.sqlite = sqlite;
    this.embedder = embedder;
  }

  /// @param embedder makes the vectors that are not kept yet; closed with this
  public static KeptVectors open(Path folder, Embedder embedder) {
    return new KeptVectors(open(folder), embedder);
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public boolean knows(String language) {
    return embedder.knows(language);
  }

  @Override
  public float[] embed(String text) {
    return vector(text).numbersHeld();
  }

  /// The vector of a text, made when it isn't kept yet.
  public CompactVector vector(String text) {
    byte[] hash = hash(text);
    return find(hash).orElseGet(() -> made(text, hash));
  }

  /// Empty when it isn't kept yet.
  public Optional<CompactVector> kept(String text) {
    return find(hash(text));
  }

  /// Keeps a vector that was made elsewhere by the same model; one that is kept already stays.
  public void keep(String text, CompactVector vector) {
    keep(hash(text), vector);
  }

  /// What makes the vectors, for texts of which none is to be kept.
  public Embedder unkept() {
    return embedder;
  }

  private static byte[] hash(String text) {
    return HexFormat.of().parseHex(Hashes.sha256(text));
  }

  private CompactVector made(String text, byte[] hash) {
    var made = CompactVector.of(embedder.embed(text));
    keep(hash, made);
    return made;
  }

  private Optional<CompactVector> find(byte[] hash) {
    Optional<Kept> kept = kept(hash);
    if (kept.isPresent() && kept.get().asked() < today()) {
      sqlite.write(
          connection ->
              new Statements(connection)
                  .changed(
                      "UPDATE vector SET asked = ? WHERE model = ? AND hash = ?",
                      today(),
                      model(),
                      hash));
    }
    return kept.map(Kept::vector);
  }

  private static long today() {
    return LocalDate.now(ZoneOffset.UTC).toEpochDay();
  }

  /// A vector, and the day on which it was last asked for.
  private record Kept(CompactVector vector, long asked) {}

  private Optional<Kept> kept(byte[] hash) {
    return sqlite.read(
        connection -> {
          String sql = "SELECT scale, numbers, asked FROM vector WHERE model = ? AND hash = ?";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, model());
            select.setBytes(2, hash);
            try (ResultSet row = select.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new Kept(new CompactVector(row.getBytes(2), row.getFloat(1)), row.getLong(3)))
                  : Optional.empty();
            }
          }
        });
  }

  private void keep(byte[] hash, CompactVector kept) {
    sqlite.write(
        connection -> {
          String sql = "INSERT OR IGNORE INTO vector VALUES (?, ?, ?, ?, ?)";
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, model());
            insert.setBytes(2, hash);
            insert.setFloat(3, kept.scale());
            insert.setBytes(4, kept.numbers());
            insert.setLong(5, today());
            return insert.executeUpdate();
          }
        });
  }

  /// Destroys the vectors of a text, of whatever model.
  public static void erase(Path folder, String text) {
    deleted(folder, "DELETE FROM vector WHERE hash = ?", hash(text));
  }

  /// Drops the vectors that were not asked for since the day before a moment.
  ///
  /// @return how many
  public static int forget(Path folder, Instant before) {
    long day = LocalDate.ofInstant(before, ZoneOffset.UTC).toEpochDay();
    return deleted(folder, "DELETE FROM vector WHERE asked > 0 AND asked < ?", day);
  }

  private static int deleted(Path folder, String sql, Object argument) {
    if (Files.notExists(folder.resolve(NAME))) {
      return 0;
    }
    try (var sqlite = open(folder)) {
      return sqlite.destroy(connection -> new Statements(connection).changed(sql, argument));
    }
  }

  private static Sqlite open(Path folder) {
    return Sqlite.open(folder.resolve(NAME), "vectors.sql", Sqlite.Durability.NORMAL);
  }

  @Override
  public void close() {
    embedder.close();
    sqlite.close();
  }
}
