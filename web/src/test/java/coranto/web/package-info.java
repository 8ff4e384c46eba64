/// Tests of the site over HTTP and in a browser.
@org.jspecify.annotations.NullMarked
package coranto.web;
