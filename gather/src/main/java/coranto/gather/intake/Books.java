package coranto.gather.intake;

import coranto.flow.FeedBook;
import coranto.flow.HeldPages;
import coranto.flow.SecondLooks;
import coranto.flow.Truth;

/// What gathering reads and writes.
///
/// @param feeds what is known of feeds
/// @param looks which pages are looked at again
/// @param truth read, to tell revisions from new reports
/// @param pages that held revisions were read from
public record Books(FeedBook feeds, SecondLooks looks, Truth truth, HeldPages pages) {}
