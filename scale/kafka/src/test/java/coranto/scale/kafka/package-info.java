@org.jspecify.annotations.NullMarked
package coranto.scale.kafka;
