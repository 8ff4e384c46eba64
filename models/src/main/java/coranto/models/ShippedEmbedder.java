package coranto.models;

import coranto.text.Embedder;
import org.jspecify.annotations.Nullable;

/// The model that ships, all-MiniLM-L6-v2, opened when it is first asked for a vector: who never
/// asks does not pay for it.
public final class ShippedEmbedder implements Embedder {
  private @Nullable Embedder opened;
  private boolean closed;

  @Override
  public String model() {
    return ShippedModel.MODEL;
  }

  @Override
  public boolean knows(String language) {
    return ShippedModel.knows(language);
  }

  @Override
  public float[] embed(String text) {
    return open().embed(text);
  }

  private synchronized Embedder open() {
    if (closed) {
      throw new IllegalStateException("the embedder is closed");
    }
    Embedder open = opened == null ? OnnxEmbedder.miniLm() : opened;
    opened = open;
    return open;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (opened != null) {
      opened.close();
    }
  }
}
