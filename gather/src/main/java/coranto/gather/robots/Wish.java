package coranto.gather.robots;

import java.time.Duration;

/// What a site asks for at one address.
///
/// @param allowed whether it may be fetched
/// @param why for a person, when it may not
/// @param pause the least time between two requests; zero when the site doesn't say
public record Wish(boolean allowed, String why, Duration pause) {}
