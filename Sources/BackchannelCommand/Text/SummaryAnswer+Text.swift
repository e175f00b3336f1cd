import EntityGraph
import Questions
import Wording

extension SummaryAnswer {
  var text: [String] {
    let head =
      "\(graph.entityCount.of("entity", "entities")) and \(asserted.of("relation"))\(grounds)"
    let ranges = span.flatMap { DateText.range($0) }.map { ", \($0)" } ?? ""
    return (head + ranges).wrapped(to: Terminal.output.width)
      .map { TerminalStyle.output($0, .strong) } + [""] + columns("Entities", entityKinds)
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
      : ", \(claims.of("claim"))\(copied) in \(documents.count.of("document"))"
  }

  private var copied: String { claimsInCopies > 0 ? " (\(claimsInCopies) of them in copies)" : "" }

  private func columns(_ title: String, _ counts: [(name: String, count: Int)]) -> [String] {
    guard !counts.isEmpty else { return [] }
    let words = counts.map { "\($0.count) \($0.name)" }
    return ["\(title)"] + few(words).map { "  \($0)" } + [""]
  }

  /// As many words as three lines hold, and how many more there are.
  private func few(_ words: [String]) -> [String] {
    func lines(_ count: Int) -> [String] {
      let more = count < words.count ? ["and \(words.count - count) more (--format json)"] : []
      return (words.prefix(count) + more).joined(separator: " · ")
        .wrapped(to: Terminal.output.width - 2)
    }
    let all = lines(words.count)
    guard all.count > Self.mostLines else { return all }
    return lines((1..<words.count).prefix { lines($0).count <= Self.mostLines }.last ?? 1)
  }

  private static let mostLines = 3
  private static let mostDocuments = 12

  private var documentLines: [String] {
    let (documents, more) = (self.documents.prefix(Self.mostDocuments), moreDocuments)
    guard !isOfFiles else { return ["Files"] + documents.map { "  \($0.id)" } + more + [""] }
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
    guard !documents.isEmpty else { return [] }
    return ["Documents"] + table.lines(width: Terminal.output.width) + more + [""]
  }

  private var moreDocuments: [String] {
    let more = documents.count - Self.mostDocuments
    return more > 0 ? ["  … and \(more) more ('backchannel sources --by document')"] : []
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
