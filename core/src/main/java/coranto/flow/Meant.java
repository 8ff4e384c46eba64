package coranto.flow;

import coranto.text.CompactVector;

/// What the title and the opening of a report mean, by a model.
///
/// @param model whose vector it is
public record Meant(String model, CompactVector vector) {}
