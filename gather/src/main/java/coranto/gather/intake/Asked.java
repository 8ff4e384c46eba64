package coranto.gather.intake;

/// What was asked for.
public enum Asked {
  FEED,
  PAGE,
  PICTURE,
  ROBOTS
}
