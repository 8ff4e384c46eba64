package coranto.lab;

import java.util.concurrent.TimeUnit;

/// What the invented outlets of a load publish: each a feed with one report at first and a new one
/// every few minutes. Of a hundred hosts two answer after twelve seconds and one never well.
final class LoadNews {
  private static final int AT_FIRST = 1;
  private static final int LISTED = 20;
  private static final long NEW_EVERY_SECONDS = 150;

  /// How long a slow host takes.
  static final long SLOW_MILLIS = 12_000;

  private final long began = System.nanoTime();

  static boolean slow(int host) {
    return host % 100 == 13 || host % 100 == 66;
  }

  static boolean broken(int host) {
    return host % 100 == 99;
  }

  static boolean well(int host) {
    return !slow(host) && !broken(host);
  }

  /// How many reports a host had published some seconds ago.
  long published(int number, long secondsAgo) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) - secondsAgo;
    return seconds < 0
        ? AT_FIRST
        : AT_FIRST + (seconds + number % NEW_EVERY_SECONDS) / NEW_EVERY_SECONDS;
  }

  /// What a host's feed says of itself now.
  String tag(int number) {
    return "\"" + published(number, 0) + "\"";
  }

  String feed(String name, int number) {
    long count = published(number, 0);
    var items = new StringBuilder();
    for (long each = count; each > Math.max(0, count - LISTED); each--) {
      items.append("<item><title>Ferry ").append(each).append(" of ").append(number);
      items.append(" stopped</title><link>http://").append(name).append("/report/").append(each);
      items.append("</link></item>");
    }
    return "<rss version=\"2.0\"><channel><title>Outlet "
        + number
        + "</title>"
        + items
        + "</channel></rss>";
  }

  static String page(String name, String path) {
    return "<html lang=\"en\"><head><title>Ferry stopped</title></head><body><article><h1>Ferry"
        + " stopped</h1><p>The morning ferry numbered "
        + name
        + path
        + " was stopped on Monday after its captain reported water in the engine room, the harbour"
        + " office said.</p><p>All 214 passengers were brought back to the pier by two fishing boats,"
        + " and nobody was hurt, said Maren Holt, who runs the office.</p><p>Engineers will look at"
        + " the hull on Tuesday. Until then a smaller boat sails every two hours, and the island"
        + " school stays closed.</p></article></body></html>";
  }
}
