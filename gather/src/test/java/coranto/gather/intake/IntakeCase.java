package coranto.gather.intake;

import org.junit.jupiter.api.AfterEach;

/// An invented outlet, a gatherer beside it, and two reports.
abstract class IntakeCase {
  static final String[] FERRY = {
    "The morning ferry to Orrel was stopped on Monday after its captain reported water in the engine"
        + " room, the harbour office said.",
    "All 214 passengers were brought back to the pier by two fishing boats, and nobody was hurt, said"
        + " Maren Holt, who runs the office.",
    "Engineers will look at the hull on Tuesday. Until then a smaller boat sails every two hours, and"
        + " the island school stays closed.",
  };

  static final String[] BRIDGE = {
    "The council voted on Monday to rebuild the old market bridge in stone, at a cost of four million"
        + " crowns over three years.",
    "Builders are to begin in spring with the northern arch, which a barge damaged in last autumn’s"
        + " flood, councillor Ida Brandt told residents.",
    "Shopkeepers had asked for a wooden footbridge in the meantime; a second vote on that is planned"
        + " before the end of the month.",
  };

  final NewsServer server = new NewsServer();

  final Room room = new Room(server);

  @AfterEach
  void closes() {
    room.close();
    server.close();
  }

  void ferry() {
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", ""))
        .page("/ferry", "Ferry stopped", FERRY);
  }

  static String text(String... paragraphs) {
    return "<description><![CDATA[<p>"
        + String.join("</p><p>", paragraphs)
        + "</p>]]></description>";
  }
}
