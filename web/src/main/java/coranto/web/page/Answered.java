package coranto.web.page;

/// What became of a form.
sealed interface Answered {
  /// It was done: see there.
  record At(String address) implements Answered {}

  /// It was not, and why.
  record Not(String why) implements Answered {}
}
