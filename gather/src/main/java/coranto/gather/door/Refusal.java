package coranto.gather.door;

/// Why we did not fetch, or did not go on.
public enum Refusal {
  ADDRESS("the address can’t be read"),
  SCHEME("only http and https addresses are fetched"),
  CREDENTIALS("an address must not carry a name or password"),
  INWARD("the address leads inward, to this machine or its network"),
  LOOP("its redirects lead in a circle"),
  REDIRECTS("it redirects more than ten times"),
  TOO_LARGE("it is larger than we read"),
  BOMB("it unpacks to more than we read"),
  CODING("it is packed in a way we don’t unpack"),
  ROBOTS("the site’s robots.txt asks not to fetch it"),
  RESTING("its host is left alone for a while"),
  TRAP("its address repeats itself, as a trap for crawlers does");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /// For a person.
  public String words() {
    return words;
  }
}
