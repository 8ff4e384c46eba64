/// A process as a part of a cluster: [ClusterFile] says which, [ClusterSteps] is what a worker
/// does.
@org.jspecify.annotations.NullMarked
package coranto.app.cluster;
