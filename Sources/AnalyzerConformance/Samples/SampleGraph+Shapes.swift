import AnalyzerKit

extension SampleGraph {
  static let empty = SampleGraph(title: "a graph without entities", names: [], ties: [])

  static let single = SampleGraph(title: "a graph of one entity", names: ["a"], ties: [])

  static let loops = SampleGraph(
    title: "a graph with loops", names: ["a", "b", "c"],
    ties: [
      SampleTie(0, "telephoned", 1), SampleTie(1, "telephoned", 1), SampleTie(1, "commands", 1),
      SampleTie(2, "telephoned", 2),
    ])

  static let parallel = SampleGraph(
    title: "a graph with parallel relations", names: ["a", "b", "c"],
    ties: [
      SampleTie(0, "telephoned", 1, year: 2021), SampleTie(0, "telephoned", 1, year: 2022),
      SampleTie(1, "telephoned", 0, year: 2023), SampleTie(0, "commands", 1),
      SampleTie(1, "supplied", 2), SampleTie(1, "met", 2),
    ])

  static let disconnected = SampleGraph(
    title: "a graph of several parts", names: ["a", "b", "c", "d", "e", "f", "g"],
    ties: [
      SampleTie(0, "met", 1), SampleTie(1, "met", 2), SampleTie(2, "met", 0),
      SampleTie(3, "met", 4), SampleTie(4, "met", 5),
    ])

  static let directed = SampleGraph(
    title: "a graph of relations one way", names: ["a", "b", "c", "d", "e"],
    ties: [
      SampleTie(0, "commands", 1), SampleTie(1, "commands", 2), SampleTie(2, "commands", 0),
      SampleTie(2, "commands", 3), SampleTie(4, "depends-on", 3),
    ])

  /// Names to the left, of several scalars a letter, and two that look alike.
  static let unicode = SampleGraph(
    title: "a graph of names in many scripts",
    names: ["Zoë", "Zoe\u{308}", "大阪", "שלום", "👩‍👩‍👧", "Ŀ'\"<&\\", "a\u{200F}b"],
    ties: [
      SampleTie(0, "met", 1), SampleTie(1, "telephoned", 2), SampleTie(2, "commands", 3),
      SampleTie(3, "met", 4), SampleTie(4, "supplied", 5), SampleTie(5, "met", 6),
    ])

  static let missingWeights = SampleGraph(
    title: "a graph where some weights are missing", names: ["a", "b", "c", "d"],
    ties: [
      SampleTie(0, "telephoned", 1, weight: 0.5), SampleTie(1, "telephoned", 2),
      SampleTie(2, "commands", 3, weight: 0.25), SampleTie(3, "met", 0),
    ])

  /// Of each kind of graph one, the smallest first.
  static let small = [
    empty, single, loops, parallel, disconnected, directed, unicode, missingWeights,
    random(entities: 40, ties: 90),
  ]
}
