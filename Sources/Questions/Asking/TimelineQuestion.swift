public import AnalyzerKit
import EntityGraph

/// Asks what happened and held, in the order of time.
///
/// ```swift
/// var question = TimelineQuestion()
/// question.entities = ["HIMARS"]
/// question.filter.since = PartialDate("2022-12")
/// print(try question.answer(from: loaded).json.rendered())
/// ```
public struct TimelineQuestion: GraphQuestion {
  /// The entities to ask about; everything when empty.
  public var entities: [String] = []

  /// How many entries to answer with, and as many undated ones; all when `nil`.
  public var mostEntries: Int?

  /// How many days must pass without an entry for the pause to be told.
  public var daysOfGap = 30
  public var filter = FactFilter()

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> TimelineAnswer {
    let about = try entities.map { try loaded.graph.entity(named: $0) }
    var filter = try filter.filter(in: loaded.graph)
    filter.keepsUnrelated = true
    filter.spared = about.map(\.id)
    return TimelineAnswer(
      loaded.graph.keeping(filter), about: about, most: mostEntries ?? .max, daysOfGap: daysOfGap)
  }
}
