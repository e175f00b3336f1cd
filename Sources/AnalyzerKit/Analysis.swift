/// What runs: an analyzer as it is set, wherever it comes from.
public protocol Analysis: Sendable {
  /// Every setting with its value, in the order of help.
  var configuration: [(name: String, value: SettingValue)] { get }

  /// Whether, as it is set, it follows relations in the order of time; what nobody dates is then
  /// left out or taken as lasting, and counted.
  var isTimed: Bool { get }

  /// Whether, as it is set, it looks at the weights of relations.
  var isWeighted: Bool { get }

  /// How, as it is set, it follows relations.
  var traversal: Traversal { get }

  /// Whether, as it is set, its answer is the same however entities are numbered, but for rounding
  /// and for the order of what ranks equally.
  ///
  /// What draws entities at random, lists only so many, or chooses between equals by their order is
  /// not. A conformance test holds an analyzer to it.
  var isIndependentOfNumbering: Bool { get }

  /// Answers `question` about `graph`.
  ///
  /// - Throws: ``AnalysisError`` when the question does not fit, ``Cancelled`` when it was called off.
  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding
}

extension Analysis {
  public var isTimed: Bool { false }
  public var isWeighted: Bool { false }
  public var traversal: Traversal { .eitherWay }
  public var isIndependentOfNumbering: Bool { false }

  /// Answers about entities of a graph, by their ids.
  ///
  /// - Throws: ``AnalysisError`` when one of them is not in the graph or the question does not fit,
  ///   ``Cancelled`` when it was called off.
  public func analyze(
    _ graph: Graph, about entities: [Entity.ID] = [], _ progress: Progress = .unwatched
  ) throws -> Finding {
    try analyze(AnalyzedGraph(graph), Question(entities, in: graph), progress)
  }
}
