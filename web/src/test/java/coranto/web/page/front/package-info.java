/// Tests of this room.
@org.jspecify.annotations.NullMarked
package coranto.web.page.front;
