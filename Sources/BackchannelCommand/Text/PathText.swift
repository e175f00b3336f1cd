import EntityGraph
import Questions
import Wording

/// One path: stops with what they are, legs with what is claimed of them, and the weakest leg.
struct PathText {
  private let graph: Graph
  private let path: Path
  private let title: String
  private let isTimed: Bool
  private let measure: String?
  private let choices: [[LegChoice]]?
  private let style = TerminalStyle.output
  private let column: Int
  private let width = min(Terminal.output.width, 120)

  /// - Parameters:
  ///   - graph: The graph that the path is of.
  ///   - path: The path.
  ///   - title: Its first line.
  ///   - isTimed: Whether to say when to set out and when one is there.
  ///   - measure: What the weights of the legs are called, where they count.
  ///   - choices: Why each leg shows its relation, where that was asked; indexed by leg.
  init(
    _ graph: Graph, _ path: Path, title: String, isTimed: Bool = false, measure: String? = nil,
    choices: [[LegChoice]]? = nil
  ) {
    (self.measure, self.choices) = (measure, choices)
    self.isTimed = isTimed
    self.graph = graph
    self.path = path
    self.title = title
    let names = path.stops.map {
      graph.definition(of: $0)?.name.withControlsShown.displayWidth ?? 0
    }
    let phrases = path.legs.map { Self.phrase($0).displayWidth + 2 }
    column = min(32, (names + phrases).max() ?? 0) + 4
  }

  var lines: [String] {
    let body = path.stops.enumerated().flatMap { number, stop in
      self.stop(stop, at: times(number), isLast: number == path.length)
        + (number < path.length ? leg(path.legs[number], number, from: stop) : [])
    }
    return [style(title, .strong), ""] + body + (path.length > 0 ? [""] + remarks : [])
  }

  /// When the legs were that lead to a stop and on from it.
  private func times(_ number: Int) -> [Period] {
    path.legs.indices.filter { $0 == number - 1 || $0 == number }
      .compactMap { path.legs[$0].relation.validity.period }
  }

  /// Its name, and beside it what it is, in as many lines as that takes.
  private func stop(_ id: Entity.ID, at times: [Period], isLast: Bool) -> [String] {
    let entity = graph.definition(of: id)
    let name = (entity?.name ?? id.rawValue).withControlsShown.padded(to: column - 2)
    let what = [entity?.kind.rawValue, position(of: id, at: times)].compactMap { $0 }
      .joined(separator: " · ")
    let gap = name.displayWidth > column - 2 ? "  " : ""
    let lines = what.wrapped(to: max(20, width - 2 - name.displayWidth - gap.count))
    let first = "  \(style(name, .strong))\(gap)\(style(lines[0], .faint))"
    let start = (isLast ? "    " : "  │ ") + spaces(name.displayWidth + gap.count - 2)
    return [first.trimmedRight] + lines.dropFirst().map { start + style($0, .faint) }
  }

  /// The position that somebody held at these times; where that is not known the last one known,
  /// with its own time.
  private func position(of id: Entity.ID, at times: [Period]) -> String? {
    guard let property = graph.properties(of: id).first(where: { $0.name == "position" }) else {
      return nil
    }
    var held: [String] = []
    for text in times.compactMap({ property.position(at: $0)?.value.text })
    where !held.contains(text) { held.append(text) }
    guard held.isEmpty else { return held.joined(separator: ", ") }
    return property.latest.map { position in
      position.value.text + (DateText.text(position.periods).map { " (\($0))" } ?? "")
    }
  }

  private func leg(_ leg: Path.Leg, _ number: Int, from stop: Entity.ID) -> [String] {
    let phrase = Self.phrase(leg)
    let facts = ([factLine(leg.relation)] + weight(of: leg)).joined(separator: " · ")
      .wrapped(to: width - column)
    let beside = choices.map { explained($0[number], from: stop) } ?? besideLines(leg, from: stop)
    let claims = claimLines(leg) + beside
    return (facts + claims).enumerated().map { number, text in
      let head =
        number == 0
        ? style(phrase, .linking) + spaces(column - 4 - phrase.displayWidth) : spaces(column - 4)
      let body = number < facts.count ? text : style(text, .faint)
      return "  │ \(head)\(phrase.displayWidth > column - 4 && number == 0 ? " " : "")\(body)"
        .trimmedRight
    }
  }

  static func phrase(_ leg: Path.Leg) -> String {
    (leg.isReversed ? leg.relation.kind.inversePhrase : leg.relation.kind.phrase).withControlsShown
  }

  /// The weight that counted, so that the sum can be checked.
  private func weight(of leg: Path.Leg) -> [String] {
    guard let measure else { return [] }
    let told = "\(measure) \(graph.weight(of: leg).short)"
    return [graph.weight(of: leg.relation.id) == nil ? "counted as \(told)" : told]
  }

  private func factLine(_ relation: Relation) -> String {
    if let file = relation.fileAlone(graph) {
      return "\(DateText.text(relation.validity)) · \(file)"
    }
    let documents = Set(relation.citations.filter(\.isAsserting).map(\.claim.document)).count
    let sources =
      relation.independentSources == 0
      ? "rated improbable" : relation.independentSources.of("independent source")
    let where_ = documents == 1 ? "" : " in \(documents.of("document"))"
    let channel = relation.channel.map { "by \(graph.name(of: Source.ID($0.rawValue)))" }
    let status = relation.status == .disputed ? "disputed" : nil
    return [
      DateText.text(relation.validity), channel, relation.rating.description, sources + where_,
      status,
    ]
    .compactMap { $0 }.joined(separator: " · ")
  }

  /// Who says so and where, then in their curator's words what.
  private func claimLines(_ leg: Path.Leg) -> [String] {
    let relation = leg.relation
    guard relation.fileAlone(graph) == nil else { return detailLines(relation) }
    let attributions = Attribution.of(relation.citations)
    let shown = attributions.prefix(4).flatMap { attribution -> [String] in
      let who = attribution.sentence(graph)
      let said = attribution.paraphrase.map {
        $0.wrapped(to: width - column - 2).map { "  \($0)" }
      }
      return who.wrapped(to: width - column) + (said ?? [])
    }
    let more = attributions.count > 4 ? ["and \((attributions.count - 4).of("more voice"))"] : []
    let values = relation.rivalValues(graph).flatMap { $0.wrapped(to: width - column) }
    return detailLines(relation) + values + shown + more
  }

  /// What is said of a relation itself: whole values, the last of which begins within three lines.
  private func detailLines(_ relation: Relation) -> [String] {
    let room = width - column - 2
    var told = ""
    for (number, detail) in relation.details.enumerated() {
      guard told.wrapped(to: room).count <= 3 else {
        let more = "and \(relation.details.count - number) more"
        return told.wrapped(to: room) + [more]
      }
      told += told.isEmpty ? detail : " · \(detail)"
    }
    return told.isEmpty ? [] : told.wrapped(to: room)
  }

  /// The parallel relations, read from the stop at which the leg begins.
  private func besideLines(_ leg: Path.Leg, from stop: Entity.ID) -> [String] {
    guard !leg.parallel.isEmpty else { return [] }
    let shown = leg.parallel.prefix(3).compactMap { graph.relation($0) }
      .map { words($0, from: stop) }
    let told =
      leg.parallel.count > 3
      ? "\(shown.joined(separator: ", ")) and \(leg.parallel.count - 3) more" : shown.listed
    return "beside it: \(told)".wrapped(to: width - column)
  }

  /// A parallel relation in words, read from the stop at which the leg begins.
  private func words(_ relation: Relation, from stop: Entity.ID) -> String {
    let phrase =
      relation.subject == stop || relation.isSymmetric
      ? relation.kind.phrase : relation.kind.inversePhrase
    let rating = relation.fileAlone(graph) == nil ? ", \(relation.rating)" : ""
    return "\(phrase) (\(DateText.text(relation.validity))\(rating))"
  }

  /// Why the leg does not show each of the parallel relations.
  private func explained(_ choices: [LegChoice], from stop: Entity.ID) -> [String] {
    guard !choices.isEmpty else { return ["nothing else joins them directly"] }
    return choices.flatMap { choice in
      "rather than \(words(choice.other, from: stop)): \(choice.reason)"
        .wrapped(to: width - column)
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension PathText {
  private var remarks: [String] { [events, moments, weakest].compactMap { $0 } }

  /// The event that all legs are tied to.
  private var events: String? {
    guard path.length > 1, let first = path.legs.first else { return nil }
    let shared = first.relation.events.filter { event in
      path.legs.allSatisfy { $0.relation.events.contains(event) }
    }
    return shared.first.map { "One event: \(graph.name(of: Source.ID($0.rawValue)))." }
  }

  /// The last moment of setting out and the first of being there.
  private var moments: String? {
    guard isTimed else { return nil }
    let times = PathTimes(path)
    let out = times.departure.map { "no later than \(DateText.text($0))" }
    let there = times.arrival.map { "no earlier than \(DateText.text($0))" }
    return "Sets out \(out ?? "at any time"), is there \(there ?? "at any time")."
  }

  private var weakest: String? {
    guard let number = path.weakestLeg else { return nil }
    let relation = path.legs[number].relation
    guard path.legs.contains(where: { $0.relation.fileAlone(graph) == nil }) else {
      return "No leg is rated: a graph file names no sources."
    }
    return "Weakest leg: \(number + 1), \(weakness(of: relation))."
  }

  private func weakness(of relation: Relation) -> String {
    let asserting = Attribution.of(relation.citations.filter(\.isAsserting))
    let isUnnamed =
      asserting.count == 1
      && asserting[0].chain.first
        .flatMap { graph.definition(of: Entity.ID($0.rawValue)) }?.isUnnamed == true
    guard relation.independentSources > 0 else {
      return "rated \(relation.rating): who says so is rated improbable"
    }
    let hangsOn =
      relation.independentSources == 1
      ? "it hangs on one \(isUnnamed ? "unnamed " : "")source"
      : "it has \(relation.independentSources.of("independent source"))"
    return "rated \(relation.rating): \(hangsOn)"
  }

  /// The time between the first and the last dated leg.
  static func time(of path: Path) -> String? {
    let periods = path.legs.compactMap(\.relation.validity).filter(\.isMomentary).compactMap(
      \.period)
    guard let first = periods.first, periods.count == path.length else { return nil }
    return DateText.range(periods.dropFirst().reduce(first) { $0.hull($1) })
  }

  /// "2 legs, D3: Ann – telephoned – Bee – met – Cid".
  static func line(_ path: Path, _ graph: Graph, _ cost: String = "") -> String {
    let rating = path.weakestLeg.map { path.legs[$0].relation }.flatMap { relation in
      relation.fileAlone(graph) == nil ? ", \(relation.rating)" : nil
    }
    let names = path.stops.map { graph.name(of: Source.ID($0.rawValue)) }
    let way = zip(path.legs.map(phrase), names.dropFirst()).flatMap { [$0, $1] }
    return "\(path.length.of("leg"))\(cost)\(rating ?? ""): "
      + ([names[0]] + way).joined(separator: " – ")
  }
}
