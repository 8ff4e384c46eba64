package coranto.understand.lost;

/// Tokens that refer to what the report does not contain.
///
/// @param first the first token
/// @param end one past the last token
/// @param why what is missing
/// @param byRule the rule that found it
public record LostSpan(int first, int end, String why, String byRule) {}
