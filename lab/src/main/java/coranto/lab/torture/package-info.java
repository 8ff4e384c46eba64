/// The crash suite: the program as processes that are killed at random moments, and a tester that
/// knows what they acknowledged. [Torture] runs it, [Trial] are the kinds of work that are broken
/// off, [Inspection] looks for what was lost.
@org.jspecify.annotations.NullMarked
package coranto.lab.torture;
