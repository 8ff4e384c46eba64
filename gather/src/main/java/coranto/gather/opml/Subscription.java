package coranto.gather.opml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed that somebody reads.
///
/// @param feed its address
/// @param page the address of the outlet's page
/// @param folders in which it lies, from the outermost
public record Subscription(
    String feed, @Nullable String page, @Nullable String title, List<String> folders) {
  public Subscription {
    folders = List.copyOf(folders);
  }
}
