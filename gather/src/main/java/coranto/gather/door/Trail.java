package coranto.gather.door;

import org.jspecify.annotations.Nullable;

/// The way an errand went.
///
/// @param asked the address it began with
/// @param at the address it ended at
/// @param moved where the address asked has moved for good; null when it hasn't
/// @param unverified whether a certificate was accepted by the owner's exception alone
public record Trail(String asked, String at, @Nullable String moved, boolean unverified) {
  static Trail of(String asked) {
    return new Trail(asked, asked, null, false);
  }
}
