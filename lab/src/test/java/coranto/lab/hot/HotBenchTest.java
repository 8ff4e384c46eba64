package coranto.lab.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.options.TimeValue;

class HotBenchTest {
  @Test
  void everyBenchmarkIsInTheWay() {
    var benchmarks =
        Arrays.stream(HotWay.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .map(java.lang.reflect.Method::getName);
    assertThat(HotBench.STEPS).containsExactlyInAnyOrderElementsOf(benchmarks.toList());
  }

  @Test
  void aStepIsTimedOnMadeReports() {
    var bench = new HotBench(1, TimeValue.milliseconds(50), 0, List.of("takeIn", "compare"));
    var table = bench.run(null, 20);
    assertThat(table.rows()).extracting(List::getFirst).containsExactly("takeIn", "compare");
    assertThat(table.rows())
        .allSatisfy(row -> assertThat(Double.parseDouble(row.get(1))).isPositive());
  }
}
