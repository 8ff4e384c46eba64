package coranto.app.gathering;

import coranto.app.input.FeedList;
import coranto.embedded.SqlitePictures;
import coranto.embedded.SqlitePictures.Known;
import coranto.flow.Pictures;
import coranto.flow.Truth;
import coranto.gather.door.Fetched;
import coranto.gather.picture.PictureReader;
import coranto.gather.picture.PictureReading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The pictures that held reports name, and no others: fetched through the door when someone looks,
/// kept as long as there is room.
final class PictureCache implements Pictures {
  /// A picture that failed is asked for again after this.
  private static final Duration AGAIN = Duration.ofHours(6);

  private final Truth truth;
  private final SqlitePictures kept;
  private final Function<String, Fetched> door;
  private final InstantSource clock;

  /// @param door fetches a picture
  PictureCache(
      Truth truth, SqlitePictures kept, Function<String, Fetched> door, InstantSource clock) {
    this.truth = truth;
    this.kept = kept;
    this.door = door;
    this.clock = clock;
  }

  @Override
  public Optional<Picture> of(String report, int revision) {
    return truth
        .report(report, revision)
        .map(held -> held.report().image())
        .filter(FeedList::web)
        .flatMap(this::at);
  }

  private Optional<Picture> at(String address) {
    Instant now = clock.instant();
    Optional<Known> known = kept.find(address, now);
    if (known.isPresent()) {
      Known had = known.get();
      if (had.picture() != null || had.fetched().plus(AGAIN).isAfter(now)) {
        return Optional.ofNullable(had.picture());
      }
    }
    return Optional.ofNullable(fetched(address, now));
  }

  private @Nullable Picture fetched(String address, Instant now) {
    return switch (door.apply(address)) {
      case Fetched.Came(var page, var _) -> read(address, page.bytes(), now);
      case Fetched.NotModified _ -> none(address, "not modified", now);
      case Fetched.Refused refused -> none(address, refused.reason().words(), now);
      case Fetched.Failed failed -> none(address, failed.reason().words(), now);
    };
  }

  private @Nullable Picture read(String address, byte[] bytes, Instant now) {
    return switch (PictureReader.read(bytes)) {
      case PictureReading.Refused(var why) -> none(address, why, now);
      case PictureReading.Picture(var type, var _, var _) -> {
        var picture = new Picture(type, bytes);
        kept.keep(address, picture, null, now);
        yield picture;
      }
    };
  }

  private @Nullable Picture none(String address, String why, Instant now) {
    kept.keep(address, null, why, now);
    return null;
  }
}
