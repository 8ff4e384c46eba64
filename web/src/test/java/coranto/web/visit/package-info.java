@org.jspecify.annotations.NullMarked
package coranto.web.visit;
