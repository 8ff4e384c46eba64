/// Seeded fuzzing of everything that reads what strangers wrote: [Fuzz] runs it, [Target] are the
/// readers, [Mutations] spoils what they are given.
@org.jspecify.annotations.NullMarked
package coranto.lab.fuzz;
