import AnalyzerKit
import EntityGraph
import Paths

extension PathVerb {
  /// What of the question to change, and how that is said.
  private struct Change {
    let words: String
    let apply: (inout PathVerb) -> Void
  }

  /// What would find a path where there is none, having looked: each change alone, else all at once.
  func remedies(in whole: Graph, _ question: Question) -> [String] {
    let changes = changes
    let alone = changes.compactMap { sentence([$0], in: whole, question) }
    guard alone.isEmpty, changes.count > 1 else { return alone }
    return [sentence(changes, in: whole, question)].compactMap { $0 }
  }

  private var changes: [Change] {
    var changes: [Change] = []
    if filter.relations.isEmpty {
      changes.append(Change(words: "with --relation all") { $0.filter.relations = ["all"] })
    }
    if finder.isTimed || filter.hasDates, !filter.followsUndated {
      changes.append(Change(words: "with --undated") { $0.filter.followsUndated = true })
    }
    if finder.isTimed {
      let asked = order.isOfTime ? "--by \(order.rawValue)" : "--respect-time"
      changes.append(
        Change(words: "without \(asked), in any order and direction,") { verb in
          verb.order = verb.order.isOfTime ? .hops : verb.order
          (verb.respectsTime, verb.isDirected) = (false, false)
        })
    } else if isDirected {
      changes.append(
        Change(words: "without --directed, in the other direction,") { $0.isDirected = false })
    }
    return changes
  }

  /// The sentence "With --relation all there is one of 2 legs", where that is so.
  private func sentence(_ changes: [Change], in whole: Graph, _ question: Question) -> String? {
    var verb = self
    for change in changes { change.apply(&verb) }
    guard let legs = try? verb.fewestLegs(in: whole, question) else { return nil }
    return "\(changes.map(\.words).listed) there is one of \(legs.of("leg"))."
      .capitalizedFirst
  }

  private func fewestLegs(in whole: Graph, _ question: Question) throws -> Int? {
    let graph = whole.keeping(try policy(in: whole, sparing: question.entities))
    var search = finder
    (search.count, search.all) = (1, false)
    let finding = try search.analyze(graph, question, .onTerminal("paths"))
    guard case .paths(let paths) = finding.content else { return nil }
    return paths.first?.length
  }
}
