package coranto.models;

import coranto.wire.Json;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the file `tokenizer.json` that stands beside models of the BERT family.
final class TokenizerFile {
  private TokenizerFile() {}

  /// @throws IllegalArgumentException when it tells of another way of cutting words than WordPiece
  static WordPiece read(String json) {
    Map<String, Object> file = Json.object(json);
    if (!(file.get("model") instanceof Map<?, ?> model)
        || !(model.get("vocab") instanceof Map<?, ?> vocabulary)) {
      throw new IllegalArgumentException("its tokenizer is no WordPiece with a vocabulary");
    }
    return new WordPiece(pieces(vocabulary), words(file.get("normalizer")));
  }

  private static Map<String, Integer> pieces(Map<?, ?> vocabulary) {
    var pieces = new HashMap<String, Integer>();
    vocabulary.forEach(
        (piece, number) -> {
          if (number instanceof Integer known) {
            pieces.put(piece.toString(), known);
          }
        });
    return pieces;
  }

  /// Accents go where case goes, unless said otherwise.
  private static BertWords words(@Nullable Object normalizer) {
    if (normalizer instanceof Map<?, ?> said) {
      boolean lower = !Boolean.FALSE.equals(said.get("lowercase"));
      Object plain = said.get("strip_accents");
      return new BertWords(lower, plain == null ? lower : Boolean.TRUE.equals(plain));
    }
    return new BertWords(true, true);
  }
}
