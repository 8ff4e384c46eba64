package coranto.web.page.cite;

import coranto.web.page.cited.Citing;
import coranto.web.page.way.Way;
import org.jspecify.annotations.Nullable;

/// How to cite words.
///
/// @param way of the sentence they stand in; null when it goes back to nothing held
record CiteView(Citing citing, @Nullable Way way) {}
