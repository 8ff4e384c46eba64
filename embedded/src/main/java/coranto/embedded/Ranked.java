package coranto.embedded;

import coranto.flow.Found.By;
import java.util.Set;

/// A document of the index, in its place among those found.
record Ranked(int document, Set<By> by) {}
