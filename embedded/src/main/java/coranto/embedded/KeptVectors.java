package coranto.embedded;

import coranto.report.Hashes;
import coranto.text.CompactVector;
import coranto.text.Embedder;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.Optional;

/// Vectors kept by model and the hash of their text, in a SQLite file of their own: what was once
/// embedded is never embedded again, so that another processor, which may differ in the last digit,
/// derives the same. A byte a number, which a text is given the first time too.
public final class KeptVectors implements Embedder {
  private final Sqlite sqlite;
  private final Embedder embedder;

  private KeptVectors(Sqlite sqlite, Embedder embedder) {
    this.sqlite = sqlite;
    this.embedder = embedder;
  }

  /// @param embedder makes the vectors that are not kept yet; closed with this
  public static KeptVectors open(Path folder, Embedder embedder) {
    return new KeptVectors(
        Sqlite.open(folder.resolve("vectors.db"), "vectors.sql", Sqlite.Durability.NORMAL),
        embedder);
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
    return sqlite.read(
        connection -> {
          String sql = "SELECT scale, numbers FROM vector WHERE model = ? AND hash = ?";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, model());
            select.setBytes(2, hash);
            try (ResultSet row = select.executeQuery()) {
              return row.next()
                  ? Optional.of(new CompactVector(row.getBytes(2), row.getFloat(1)))
                  : Optional.empty();
            }
          }
        });
  }

  private void keep(byte[] hash, CompactVector kept) {
    sqlite.write(
        connection -> {
          String sql = "INSERT OR IGNORE INTO vector VALUES (?, ?, ?, ?)";
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, model());
            insert.setBytes(2, hash);
            insert.setFloat(3, kept.scale());
            insert.setBytes(4, kept.numbers());
            return insert.executeUpdate();
          }
        });
  }

  @Override
  public void close() {
    embedder.close();
    sqlite.close();
  }
}
