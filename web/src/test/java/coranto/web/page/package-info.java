/// Tests of the pages.
@org.jspecify.annotations.NullMarked
package coranto.web.page;
