import AnalyzerKit
import EntityGraph
import Paths
import Wording

extension PathQuestion {
  /// What of the question to change, and how that is said.
  private struct Change {
    let words: String
    let apply: (inout PathQuestion) -> Void
  }

  /// What would find a path where there is none, having looked: each change alone, else all at once.
  func remedies(
    in whole: Graph, _ stops: PathStops, _ progress: Progress
  ) throws(Cancelled) -> [String] {
    let changes = changes
    var alone: [String] = []
    for change in changes {
      if let told = try sentence([change], in: whole, stops, progress) { alone.append(told) }
    }
    guard alone.isEmpty, changes.count > 1 else { return alone }
    return try sentence(changes, in: whole, stops, progress).map { [$0] } ?? []
  }

  private var changes: [Change] {
    var changes: [Change] = []
    if !leadsThroughEvents, !filter.relations.contains("all") {
      changes.append(Change(words: "with --through-events") { $0.leadsThroughEvents = true })
    }
    if let condition {
      changes.append(Change(words: "without --where '\(condition)'") { $0.condition = nil })
    }
    if filter.relations.isEmpty {
      changes.append(Change(words: "with --relation all") { $0.filter.relations = ["all"] })
    }
    if finder.isTimed || filter.hasDates, !filter.followsUndated {
      changes.append(Change(words: "with --undated") { $0.filter.followsUndated = true })
    }
    if finder.isTimed {
      let asked = order.isOfTime ? "--by \(order.rawValue)" : "--respect-time"
      changes.append(
        Change(words: "without \(asked), in any order and direction,") { other in
          other.order = other.order.isOfTime ? .hops : other.order
          (other.respectsTime, other.isDirected) = (false, false)
        })
    } else if isDirected {
      changes.append(
        Change(words: "without --directed, in the other direction,") { $0.isDirected = false })
    }
    return changes
  }

  /// The sentence "With --relation all there is one of 2 legs", where that is so.
  private func sentence(
    _ changes: [Change], in whole: Graph, _ stops: PathStops, _ progress: Progress
  ) throws(Cancelled) -> String? {
    var other = self
    for change in changes { change.apply(&other) }
    guard let legs = try other.fewestLegs(in: whole, stops, progress) else { return nil }
    return "\(changes.map(\.words).listed) there is one of \(legs.of("leg"))."
      .capitalizedFirst
  }

  /// The legs of the shortest path; `nil` where there is none, or it cannot be asked so.
  private func fewestLegs(
    in whole: Graph, _ stops: PathStops, _ progress: Progress
  ) throws(Cancelled) -> Int? {
    var search = finder
    (search.count, search.all) = (1, false)
    do {
      let graph = try followed(in: whole, between: stops, progress)
      let finding = try stops.paths(search, in: graph, progress)
      guard case .paths(let paths) = finding.content else { return nil }
      return paths.first?.relations.count
    } catch let error as Cancelled {
      throw error
    } catch {
      return nil
    }
  }
}
