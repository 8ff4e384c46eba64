/// The way over several machines: reports come in by a topic, any number of workers read and
/// understand them, one step numbers them in the order they were handed in, and the truth is a
/// topic that copies are made of. Beside it, batches of objects are worked that leave no truth.
///
/// Central types: [Cluster], [Worker], [Numbering], [KafkaTruth], [Errands].
@org.jspecify.annotations.NullMarked
package coranto.scale.kafka;
