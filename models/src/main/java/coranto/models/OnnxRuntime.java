package coranto.models;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/// The one environment of the native library, loaded when first asked for.
final class OnnxRuntime {
  private OnnxRuntime() {}

  static OrtEnvironment environment() {
    return Loaded.ENVIRONMENT;
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
