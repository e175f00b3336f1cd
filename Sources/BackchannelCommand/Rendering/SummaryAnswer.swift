import EntityGraph
import FactFiles

/// What is in a graph.
struct SummaryAnswer {
  private let graph: Graph
  private let warnings: [FactFileWarning]
  private let entityKinds: [(name: String, count: Int)]
  private let relationKinds: [(name: String, count: Int)]
  private let events: Int
  private let asserted: [Relation]
  private let components: Int
  private let disputes: Int
  private let documents: [Document]

  init(graph: Graph, warnings: [FactFileWarning]) {
    self.graph = graph
    self.warnings = warnings
    let entities = graph.verticesByID.map { graph.entity(at: $0) }
    asserted = (0..<graph.relationCount).map { graph.relation($0) }.filter(\.status.isAsserted)
    entityKinds = Self.counts(entities.map(\.kind.rawValue))
    relationKinds = Self.counts(asserted.map(\.kind.id.rawValue))
    events = entities.filter { graph.vocabulary.kind($0.kind, isA: "event") }.count
    components = graph.componentCount
    disputes = graph.disputes.filter { $0.status == .disputed }.count
    documents = graph.documents.filter(graph.listens)
  }

  private static func counts(_ names: [String]) -> [(name: String, count: Int)] {
    Dictionary(grouping: names, by: { $0 }).map { ($0.key, $0.value.count) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  var json: JSON {
    [
      "schema": 1, "policy": JSONShapes(graph: graph).policy(),
      "entities": .whole(graph.entityCount), "relations": .whole(asserted.count),
      "events": .whole(events),
      "entity_kinds": .object(
        Dictionary(uniqueKeysWithValues: entityKinds.map { ($0.name, .whole($0.count)) })),
      "relation_kinds": .object(
        Dictionary(uniqueKeysWithValues: relationKinds.map { ($0.name, .whole($0.count)) })),
      "documents": documents.json(document),
      "since": JSON(span?.start.text), "until": JSON(span?.end.text),
      "disputes": .whole(disputes), "components": .whole(components),
      "warnings": warnings.json {
        [
          "file": .text($0.place.file), "line": $0.place.line.map(JSON.whole) ?? .null,
          "what": .text("\($0.matter)"),
        ]
      },
    ]
  }

  private func document(_ document: Document) -> JSON {
    [
      "id": .text(document.id.rawValue), "title": .text(document.title),
      "author": JSON(document.author?.rawValue), "publisher": JSON(document.publisher?.rawValue),
      "published": JSON(document.published?.description),
      "reliability": JSON(document.reliability?.rawValue),
      "republishes": JSON(document.republishes?.rawValue),
    ]
  }

  /// From the first to the last date that a relation has.
  private var span: Period? {
    let dates = asserted.compactMap(\.validity.period).flatMap { [$0.start.date, $0.end.date] }
      .compactMap { $0 }
    guard let first = dates.min(), let last = dates.max(by: { $0.latest < $1.latest }) else {
      return nil
    }
    return Period(from: .date(first), until: .date(last))
  }

  var text: [String] {
    let ink = Ink.output
    let head =
      "\(graph.entityCount.of("entity", "entities")) and \(asserted.count.of("relation")), \(graph.claims.count.of("claim")) in \(documents.count.of("document"))"
    let ranges = span.flatMap { DateText.range($0) }.map { ", \($0)" } ?? ""
    return [ink(head + ranges, .strong), ""] + columns("Entities", entityKinds)
      + columns("Relations", relationKinds) + documentLines + remarks
  }

  private func columns(_ title: String, _ counts: [(name: String, count: Int)]) -> [String] {
    guard !counts.isEmpty else { return [] }
    let words = counts.map { "\($0.count) \($0.name)" }.joined(separator: " · ")
    return ["\(title)"] + words.wrapped(to: Terminal.output.width - 2).map { "  \($0)" } + [""]
  }

  private var documentLines: [String] {
    var table = TextTable([.left, .left, .left, .left])
    for document in documents {
      let copy = document.republishes.map { " (a copy of \($0))" } ?? ""
      table.add([
        document.id.rawValue, document.reliability?.rawValue ?? "F",
        document.published.map(DateText.moment) ?? "undated", document.title + copy,
      ])
    }
    return documents.isEmpty ? [] : ["Documents"] + table.lines(width: Terminal.output.width) + [""]
  }

  private var remarks: [String] {
    let parts =
      switch components {
      case 0: "Nothing is there"
      case 1: "All of it hangs together"
      default: "It falls into \(components.of("component"))"
      }
    let notes = warnings.map(\.description)
    return [
      "\(parts). \(disputes.of("dispute")) ('backchannel disputes'). \(PolicyText(graph).sentence)"
    ]
    .flatMap { $0.wrapped(to: Terminal.output.width) }
      + (notes.isEmpty ? [] : ["", "Noted while reading:"] + notes.map { "  \($0)" })
  }
}

extension Graph {
  /// Whether the policy lets `document` speak: neither it nor what it copies was left out.
  fileprivate func listens(to document: Document) -> Bool {
    let original = document.republishes.flatMap(self.document)
    return !policy.filter.without.contains(Source.ID(document.id.rawValue))
      && original.map(listens) ?? true
  }
}
