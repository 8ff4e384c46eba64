package coranto.text.credit;

/// A news agency, as credit lines and outlets name it.
///
/// @param key tells agencies apart: its name in lower case
public record Agency(String key, String name) {}
