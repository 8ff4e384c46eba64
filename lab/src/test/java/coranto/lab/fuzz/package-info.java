/// Tests of the fuzzing.
@org.jspecify.annotations.NullMarked
package coranto.lab.fuzz;
