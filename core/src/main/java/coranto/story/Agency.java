package coranto.story;

/// A news agency, as credit lines and outlets name it.
///
/// @param key tells agencies apart: its name in lower case
record Agency(String key, String name) {}
