package coranto.embedded;

import java.util.List;

/// Every derived row as one line, in a fixed order: two rebuilds are alike when these are.
record DerivedDump(Sqlite sqlite) {
  private static final List<String> ROWS =
      List.of(
          "SELECT seq || ' ' || report || ' ' || understanding FROM derivation ORDER BY seq",
          "SELECT seq || ' ' || traces FROM derivation ORDER BY seq",
          "SELECT seq || ' ' || row FROM membership ORDER BY report",
          "SELECT seq || ' ' || part || ' ' || row FROM story_change ORDER BY 1",
          "SELECT seq || ' ' || row FROM moved ORDER BY seq, report",
          "SELECT place || ' ' || quotes || ' ' || row FROM person ORDER BY id",
          "SELECT seq || ' ' || entity || ' ' || person || ' ' || revision || ' ' || quotes || ' '"
              + " || why FROM appearance ORDER BY report, entity",
          "SELECT outlet || ' ' || reports || ' ' || words || ' ' || own || ' ' || again || ' '"
              + " || credited FROM account ORDER BY outlet",
          "SELECT outlet || ' ' || source || ' ' || held || ' ' || words || ' ' || reports"
              + " FROM passed WHERE reports > 0 ORDER BY outlet, source, held",
          "SELECT seq || ' ' || report FROM gone ORDER BY seq",
          "SELECT 'read ' || report || ' ' || seq FROM read_to ORDER BY report",
          "SELECT 'hit ' || watch || seq || why || report FROM hit ORDER BY seq, watch",
          "SELECT 'star ' || report || ' ' || seq FROM star ORDER BY report",
          "SELECT id || ' ' || reports || ' ' || outlets || ' ' || newest FROM story ORDER BY id");

  List<String> lines() {
    return ROWS.stream().flatMap(sql -> sqlite.strings(sql).stream()).toList();
  }
}
