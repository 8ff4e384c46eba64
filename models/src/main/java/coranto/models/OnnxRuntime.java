package coranto.models;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import coranto.text.EmbedderFailure;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/// The one environment of the native library, loaded when first asked for.
final class OnnxRuntime {
  private OnnxRuntime() {}

  /// @throws EmbedderFailure when this machine can't load it
  static OrtEnvironment environment() {
    try {
      return Loaded.ENVIRONMENT;
    } catch (LinkageError e) {
      throw new EmbedderFailure(
          "onnxruntime, on which the model runs that tells what texts mean, can't be loaded here ("
              + reason(e)
              + "); --embedder none does without it",
          e);
    }
  }

  /// What lies at the bottom of it; of a second try the first one's reason is all that is left.
  private static String reason(Throwable trouble) {
    Throwable reason = trouble;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return String.valueOf(reason.getMessage());
  }

  private static final class Loaded {
    static final OrtEnvironment ENVIRONMENT = load();

    private static OrtEnvironment load() {
      var environment = OrtEnvironment.getEnvironment();
      try {
        environment.setTelemetry(false);
        hold();
      } catch (OrtException | ReflectiveOperationException e) {
        throw new IllegalStateException("onnxruntime can't be used: " + e.getMessage(), e);
      }
      return environment;
    }

    /*
     * The library gives its environment back in a shutdown hook that waits for nobody: a model being
     * opened when SIGTERM comes then crashes the machine (onnxruntime issue 31352). It counts who holds
     * the environment, so it is held once more, and never given back. The library offers no call for
     * it.
     */
    private static void hold() throws ReflectiveOperationException {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      Method create =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      api.setAccessible(true);
      create.setAccessible(true);
      create.invoke(null, api.getLong(null), 2, "held");
    }
  }
}
