package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile input, line 32.
class TrapsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/a/b/a/b/a/b",
        "http://a.example/x/a/a/a/a",
        "http://a.example/a/b/c/a/b/c/a/b/c/"
      })
  void line32WhatRepeatsItselfIsATrap(String address) {
    assertThat(Traps.repeats(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example",
        "http://a.example/2026/03/03/03/ferry",
        "http://a.example/a/b/a/b",
        "http://a.example/news/news/ferry?x=/a/a/a/a/a",
        "http://a.example/a/b/c/d/e/f/g/h"
      })
  void whatDoesNotIsNone(String address) {
    assertThat(Traps.repeats(address)).isFalse();
  }
}
