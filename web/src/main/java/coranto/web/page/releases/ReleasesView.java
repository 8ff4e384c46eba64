package coranto.web.page.releases;

/// The page where releases are handed in.
///
/// @param said what was done just now; empty when nothing was
/// @param report address of the report that came of it; empty when none did
/// @param token what the form must bring
record ReleasesView(String said, String report, String token) {}
