/// Tests of the crash suite.
@org.jspecify.annotations.NullMarked
package coranto.lab.torture;
