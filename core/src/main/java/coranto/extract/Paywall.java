package coranto.extract;

import java.util.List;

/// Tells whether a page says that its text is not free for all: by its linked data and meta
/// elements, else by a notice that stands where the text ends.
final class Paywall {
  /// How far behind the text's last paragraph a notice is looked for.
  private static final int BEHIND = 6;

  /// A longer text does not break off at a notice, which then is an advertisement for readers.
  private static final int LONG = 300;

  private static final List<String> TIERS = List.of("locked", "metered", "premium", "paid");

  private Paywall() {}

  static boolean of(Facts facts, Blocks blocks, List<Block> kept) {
    String free =
        Facts.first(facts.linked.text("isAccessibleForFree"), facts.meta("isaccessibleforfree"));
    String tier = facts.meta("article:content_tier");
    if (free != null && !free.equalsIgnoreCase("true")) {
      return no(free);
    }
    if (tier != null) {
      return TIERS.stream().anyMatch(tier::equalsIgnoreCase);
    }
    return free == null && notice(blocks, kept);
  }

  /// `false`, `http://schema.org/False`, `0`.
  private static boolean no(String free) {
    return free.regionMatches(true, Math.max(0, free.length() - 5), "false", 0, 5)
        || free.equals("0");
  }

  private static boolean notice(Blocks blocks, List<Block> kept) {
    int words = kept.stream().mapToInt(block -> block.words).sum();
    int from = kept.getLast().index + 1;
    return words < LONG
        && blocks.all().subList(from, Math.min(blocks.size(), from + BEHIND)).stream()
            .anyMatch(
                block -> block.says(Phrases.Kind.PAYWALL) && Role.PAYWALL.in(roles(block.box)));
  }

  private static int roles(Box box) {
    return box.roles | box.above;
  }
}
