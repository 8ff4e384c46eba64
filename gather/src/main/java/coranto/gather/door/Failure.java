package coranto.gather.door;

/// How fetching failed.
public enum Failure {
  NO_HOST("no such host"),
  NO_CONNECTION("no connection"),
  CERTIFICATE("its certificate is not to be trusted"),
  TOO_SLOW("it takes too long"),
  CUT_SHORT("the answer broke off"),
  BROKEN("the answer is not proper HTTP"),
  EMPTY("the answer is empty"),
  NOT_FOUND("not found"),
  GONE("gone for good"),
  FORBIDDEN("forbidden, or only for subscribers"),
  BUSY("the server asks to be left alone for a while"),
  SERVER("the server has an error"),
  STATUS("the server answers with a status we can’t use");

  private final String words;

  Failure(String words) {
    this.words = words;
  }

  /// For a person.
  public String words() {
    return words;
  }

  /// What a status other than success, redirect and 304 means.
  static Failure of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 410 -> GONE;
      case 401, 402, 403, 407, 451 -> FORBIDDEN;
      case 429, 503 -> BUSY;
      default -> status >= 500 && status < 600 ? SERVER : STATUS;
    };
  }
}
