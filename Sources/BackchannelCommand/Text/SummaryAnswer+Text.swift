import EntityGraph
import Questions
import Wording

extension SummaryAnswer {
  var text: [String] {
    let head =
      "\(graph.entityCount.of("entity", "entities")) and \(asserted.of("relation"))\(grounds)"
    let ranges = span.flatMap { DateText.range($0) }.map { ", \($0)" } ?? ""
    return [TerminalStyle.output(head + ranges, .strong), ""] + columns("Entities", entityKinds)
      + columns("Relations", relationKinds) + documentLines + remarks
  }

  /// Whether all of it is from files of other tools, which make no claims.
  private var isOfFiles: Bool {
    !graph.hasClaims && !documents.isEmpty && documents.allSatisfy { graph.isGraphFile($0.id) }
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
      "\(cohesion). \(disputes.of("dispute")) ('backchannel disputes'). \(PolicyText(graph, isOfTimes: true).sentence)"
    ]
    .flatMap { $0.wrapped(to: Terminal.output.width) }
      + (notes.isEmpty ? [] : ["", "Noted while reading:"] + notes.map { "  \($0.sentence)" })
  }
}
