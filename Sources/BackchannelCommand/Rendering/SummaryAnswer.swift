import EntityGraph

/// What is in a graph.
struct SummaryAnswer {
  private let graph: Graph
  private let notes: [InputNote]
  private let entityKinds: [(name: String, count: Int)]
  private let relationKinds: [(name: String, count: Int)]
  private let events: Int
  private let asserted: Int

  /// From the first to the last date that a relation has.
  private let span: Period?

  /// The parts into which what analyzers follow falls, and how many entities that joins.
  private let components: Int
  private let joined: Int
  private let disputes: Int
  private let documents: [Document]
  private let claims: Int

  /// - Parameters:
  ///   - graph: What is told.
  ///   - followed: The same as analyzers count.
  ///   - notes: What was noted while reading.
  init(graph: Graph, followed: Graph, notes: [InputNote]) {
    self.graph = graph
    self.notes = notes
    let (entities, relations) = (graph.entityCounts, graph.assertedCounts)
    entityKinds = Self.inOrder(entities.map { ($0.key.rawValue, $0.value) })
    relationKinds = Self.inOrder(relations.map { ($0.key.rawValue, $0.value) })
    asserted = relations.values.reduce(0, +)
    events = entities.reduce(0) {
      $0 + (graph.vocabulary.kind($1.key, isA: "event") ? $1.value : 0)
    }
    span = graph.assertedSpan
    (components, joined) = (followed.componentCount, followed.entityCount)
    disputes = graph.countedDisputes.filter { $0.status == .disputed }.count
    let counted = graph.countedClaims
    claims = counted.count
    let speaking = Set(counted.map(\.document))
    let isWhole = graph.policy.filter.isTrivial
    documents = graph.documentsHeard.filter {
      isWhole || graph.isGraphFile($0.id) || speaking.contains($0.id)
    }
  }

  private static func inOrder(
    _ counts: [(name: String, count: Int)]
  ) -> [(name: String, count: Int)] {
    counts.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  var json: JSON {
    [
      "schema": 1, "policy": JSONShapes(graph: graph).policy(),
      "entities": .whole(graph.entityCount), "relations": .whole(asserted),
      "events": .whole(events),
      "entity_kinds": .object(
        Dictionary(uniqueKeysWithValues: entityKinds.map { ($0.name, .whole($0.count)) })),
      "relation_kinds": .object(
        Dictionary(uniqueKeysWithValues: relationKinds.map { ($0.name, .whole($0.count)) })),
      "documents": documents.json(document),
      "since": JSON(span?.start.text), "until": JSON(span?.end.text),
      "disputes": .whole(disputes), "components": .whole(components),
      "warnings": notes.json(\.json),
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

  var text: [String] {
    let ink = Ink.output
    let head =
      "\(graph.entityCount.of("entity", "entities")) and \(asserted.of("relation"))\(grounds)"
    let ranges = span.flatMap { DateText.range($0) }.map { ", \($0)" } ?? ""
    return [ink(head + ranges, .strong), ""] + columns("Entities", entityKinds)
      + columns("Relations", relationKinds) + documentLines + remarks
  }

  /// Whether all of it is from files of other tools, which make no claims.
  private var isOfFiles: Bool {
    graph.claims.isEmpty && !documents.isEmpty && documents.allSatisfy { graph.isGraphFile($0.id) }
  }

  /// Where it comes from: claims in documents, or files that make none.
  private var grounds: String {
    isOfFiles
      ? " in \(documents.count.of("file"))"
      : ", \(claims.of("claim")) in \(documents.count.of("document"))"
  }

  private func columns(_ title: String, _ counts: [(name: String, count: Int)]) -> [String] {
    guard !counts.isEmpty else { return [] }
    let words = counts.map { "\($0.count) \($0.name)" }.joined(separator: " · ")
    return ["\(title)"] + words.wrapped(to: Terminal.output.width - 2).map { "  \($0)" } + [""]
  }

  private var documentLines: [String] {
    guard !isOfFiles else { return ["Files"] + documents.map { "  \($0.id)" } + [""] }
    var table = TextTable([.left, .left, .left, .left])
    for document in documents {
      let copy = document.republishes.map { " (a copy of \($0))" } ?? ""
      table.add([
        document.id.rawValue, document.reliability?.rawValue ?? "F",
        document.published.map(DateText.moment) ?? "undated",
        (document.title == document.id.rawValue || graph.isGraphFile(document.id)
          ? "" : document.title) + copy,
      ])
    }
    return documents.isEmpty ? [] : ["Documents"] + table.lines(width: Terminal.output.width) + [""]
  }

  /// Into what it falls, as `analyze components` lists it.
  private var cohesion: String {
    let all = graph.entityCount
    guard all > 0 else { return "Nothing is there" }
    guard components > 0 else { return "No relation that analyzers follow joins any of it" }
    guard joined < all else {
      return components == 1
        ? "All of it hangs together" : "It falls into \(components.of("component"))"
    }
    let parts = components == 1 ? "hang together" : "fall into \(components.of("component"))"
    let others = all - joined == 1 ? "the other has" : "the other \(all - joined) have"
    return "\(joined) of \(all) entities \(parts); \(others) no relation that analyzers follow"
  }

  private var remarks: [String] {
    [
      "\(cohesion). \(disputes.of("dispute")) ('backchannel disputes'). \(PolicyText(graph).sentence)"
    ]
    .flatMap { $0.wrapped(to: Terminal.output.width) }
      + (notes.isEmpty ? [] : ["", "Noted while reading:"] + notes.map { "  \($0.sentence)" })
  }
}
