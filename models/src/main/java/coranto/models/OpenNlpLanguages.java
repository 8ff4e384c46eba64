package coranto.models;

import coranto.flow.LanguageDetector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Tells 103 languages by the character n-grams of Apache OpenNLP's model, from the first
/// [#ENOUGH] characters. The model is read when first asked for; safe to use from many threads.
public final class OpenNlpLanguages implements LanguageDetector {
  /// How many characters are looked at.
  public static final int ENOUGH = 600;

  private static final int TOO_FEW = 40;
  private static final double SURE = 0.3;
  private static final String MODEL = "/langdetect-183.bin";

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  @Override
  public Optional<String> detect(String text) {
    String opening = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    if (opening.length() < TOO_FEW) {
      return Optional.empty();
    }
    Language best = new LanguageDetectorME(Loaded.MODEL).predictLanguage(opening);
    return best.getConfidence() < SURE
        ? Optional.empty()
        : Optional.of(TWO_LETTERS.getOrDefault(best.getLang(), best.getLang()));
  }

  /// BCP 47 wants two letters where there are two.
  private static Map<String, String> twoLetters() {
    var codes = new HashMap<String, String>();
    for (String two : Locale.getISOLanguages()) {
      codes.put(Locale.of(two).getISO3Language(), two);
    }
    codes.put("cmn", "zh");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("nob", "nb");
    codes.put("pes", "fa");
    codes.put("plt", "mg");
    codes.put("swa", "sw");
    codes.put("zlm", "ms");
    return codes;
  }

  /// Read when first asked for.
  private static final class Loaded {
    static final LanguageDetectorModel MODEL = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = OpenNlpLanguages.class.getResourceAsStream(OpenNlpLanguages.MODEL)) {
        if (in == null) {
          throw new IllegalStateException("the class path lacks " + OpenNlpLanguages.MODEL);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
