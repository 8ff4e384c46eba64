@org.jspecify.annotations.NullMarked
package coranto.web.api;
