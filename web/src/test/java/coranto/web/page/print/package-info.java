/// What is printed everywhere, tested.
@org.jspecify.annotations.NullMarked
package coranto.web.page.print;
