/// Benchmarks of the steps that each report goes through, one by one, by JMH: [HotWay] has them,
/// [HotReports] are what they work on, [HotBench] runs them.
@org.jspecify.annotations.NullMarked
package coranto.lab.hot;
