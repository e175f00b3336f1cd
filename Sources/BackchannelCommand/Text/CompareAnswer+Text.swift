import EntityGraph
import Questions
import Wording

extension CompareAnswer {
  var text: [String] { CompareText(self).lines }
}

private struct CompareText {
  private let answer: CompareAnswer
  private let style = TerminalStyle.output
  private let width = Terminal.output.width

  /// The titles that several of the documents have.
  private let sharedTitles: Set<String>

  init(_ answer: CompareAnswer) {
    self.answer = answer
    let documents = answer.documents
    let titles = (documents.shared + documents.first + documents.second)
      .compactMap { answer.graph.document($0)?.title }
    sharedTitles = Set(Dictionary(grouping: titles) { $0 }.filter { $1.count > 1 }.keys)
  }

  private var graph: Graph { answer.graph }
  private var first: Entity { answer.first.entity }
  private var second: Entity { answer.second.entity }

  var lines: [String] {
    let title = "\(first.name) and \(second.name), compared"
    return title.wrapped(to: width).map { style($0, .strong) } + [""] + between
      + section("Neighbors", answer.neighbors) + section("Events", answer.events)
      + section("Places", answer.places)
      + list("Sources", answer.sources) { graph.name(of: $0) }
      + list("Documents", answer.documents, name(ofDocument:))
      + times + properties + path + closing
  }

  private func name(_ id: Entity.ID) -> String { graph.name(of: Source.ID(id.rawValue)) }

  /// The title of a document, with its id where another one here has the same.
  private func name(ofDocument id: Document.ID) -> String {
    let title = graph.document(id)?.title ?? id.rawValue
    return sharedTitles.contains(title) ? "\(title) (\(id))" : title
  }

  private func heading(_ text: String) -> [String] {
    text.wrapped(to: width).map { style($0, .linking) }
  }

  private func indented(_ text: String, by indent: Int) -> [String] {
    text.wrapped(to: width - indent - 2).enumerated().map { number, line in
      String(repeating: " ", count: number == 0 ? indent : indent + 2) + line
    }
  }

  private var between: [String] {
    let title =
      answer.between.isEmpty
      ? "No relation between the two\(answer.unasserted.isEmpty ? "" : " that anybody asserts")"
      : "Between the two (\(answer.between.count))"
    return heading(title) + answer.between.flatMap { indented(sentence($0), by: 2) }
      + answer.unasserted.flatMap { relation in
        indented("\(sentence(relation)) · \(relation.status.rawValue)", by: 2)
          .map { style($0, .faint) }
      } + [""]
  }

  private func sentence(_ relation: Relation) -> String {
    "\(name(relation.subject)) \(relation.kind.phrase) \(name(relation.object)) · "
      + facts(relation)
  }

  private func facts(_ relation: Relation) -> String {
    [
      DateText.text(relation.validity), relation.channel.map { "by \(name($0))" },
      relation.fileAlone(graph) == nil ? relation.rating.description : nil,
      relation.status == .disputed ? "disputed" : nil,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private func counts<Shared, Alone>(_ title: String, _ shares: Shares<Shared, Alone>) -> [String] {
    heading(
      "\(title): \(shares.shared.count) shared, \(shares.first.count) only of \(first.name), "
        + "\(shares.second.count) only of \(second.name)")
  }

  private func section(_ title: String, _ neighbors: CompareAnswer.Neighbors) -> [String] {
    guard !neighbors.isEmpty else { return [] }
    return counts(title, neighbors) + neighbors.shared.prefix(answer.limit).flatMap(shared)
      + more(neighbors.shared)
      + alone(neighbors.first.map(name), of: first) + alone(neighbors.second.map(name), of: second)
      + [""]
  }

  /// An entity that both are related to, and how each is.
  private func shared(_ neighbor: SharedNeighbor) -> [String] {
    let overlap = neighbor.overlap.map {
      ", both \(DateText.text(Validity(isMomentary: false, period: $0)))"
    }
    return indented(name(neighbor.id) + (overlap ?? ""), by: 2).map { style($0, .strong) }
      + [(first, neighbor.first), (second, neighbor.second)].flatMap { entity, relation in
        let isRead = relation.subject == entity.id || relation.isSymmetric
        let phrase = isRead ? relation.kind.phrase : relation.kind.inversePhrase
        return indented("\(entity.name) \(phrase) · \(facts(relation))", by: 4)
      }
  }

  private func more(_ entries: [some Any]) -> [String] {
    entries.count > answer.limit ? ["  … and \(entries.count - answer.limit) more (--top)"] : []
  }

  private func alone(_ names: [String], of entity: Entity) -> [String] {
    names.isEmpty
      ? []
      : indented("only \(entity.name): \(shown(names))", by: 2).map { style($0, .faint) }
  }

  private func shown(_ names: [String]) -> String {
    let more = names.count - answer.limit
    return names.prefix(answer.limit).joined(separator: ", ")
      + (more > 0 ? " and \(more) more (--top)" : "")
  }

  private func list<ID>(_ title: String, _ shares: Shares<ID, ID>, _ name: (ID) -> String)
    -> [String]
  {
    guard !shares.isEmpty else { return [] }
    let both = shown(shares.shared.map(name))
    return counts(title, shares) + (both.isEmpty ? [] : indented("both: \(both)", by: 2))
      + alone(shares.first.map(name), of: first) + alone(shares.second.map(name), of: second) + [""]
  }

  private var times: [String] {
    let spans = [(first.name, answer.first.time), (second.name, answer.second.time)].compactMap {
      name, time in time.map { "\(name) \(text($0))" }
    }
    guard !spans.isEmpty else { return [] }
    let both =
      answer.overlap.map { "both \(text($0))" } ?? (spans.count == 2 ? "at no time both" : nil)
    return heading("Times")
      + indented((spans + [both].compactMap { $0 }).joined(separator: "; "), by: 2) + [""]
  }

  private func text(_ period: Period) -> String {
    DateText.text(Validity(isMomentary: false, period: period))
  }

  private var properties: [String] {
    guard !answer.properties.isEmpty else { return [] }
    return heading("Properties")
      + answer.properties.flatMap { property -> [String] in
        let mark = property.isContradictory ? "  differs" : ""
        return ["  \(property.name)" + style(mark, .notable)]
          + indented("\(first.name): \(values(property.first))", by: 4)
          + indented("\(second.name): \(values(property.second))", by: 4)
      } + [""]
  }

  private func values(_ positions: [PropertyPositions.Position]) -> String {
    let told = positions.map { position in
      DateText.text(position.value) + (DateText.text(position.periods).map { " (\($0))" } ?? "")
    }
    return told.isEmpty ? "not known" : told.joined(separator: "; ")
  }

  private var path: [String] {
    let told = answer.path.map { PathText.line($0, graph) } ?? "none"
    let policy = PolicyText(answer.followed).sentence
    return heading("Shortest path") + indented(told, by: 2)
      + indented(policy, by: 2).map { style($0, .faint) } + [""]
  }

  private var closing: [String] {
    let policy = PolicyText(graph, isOfAsserted: true, isOfTimes: true)
    return [policy.sentence, policy.unasserted ?? "", outlook].filter { !$0.isEmpty }
      .joined(separator: " ").wrapped(to: width)
  }

  /// What to ask next.
  private var outlook: String {
    answer.path == nil
      ? "'backchannel show ENTITY' has the claims behind each relation."
      : "'backchannel path' has the claims behind the path, 'backchannel show' those behind the rest."
  }
}
