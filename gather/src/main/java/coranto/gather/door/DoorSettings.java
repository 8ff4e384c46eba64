package coranto.gather.door;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the owner set about the door.
///
/// @param version of the program, told to every server
/// @param contact an address or page by which a server's owner finds whoever runs this; null when
///     it isn't set
/// @param allowed hosts in his own network
/// @param unverified hosts whose certificates are not verified
public record DoorSettings(
    String version, @Nullable String contact, AllowList allowed, Set<String> unverified) {
  public DoorSettings {
    unverified =
        unverified.stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    if (contact != null && !contact.matches("[\\x20-\\x7e&&[^()]]{1,200}")) {
      throw new IllegalArgumentException("a contact is one line of ASCII without brackets");
    }
  }

  /// Who we say we are.
  public String userAgent() {
    return "Coranto/" + version + " (news reader" + (contact == null ? ")" : "; " + contact + ")");
  }
}
