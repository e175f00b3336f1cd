import EntityGraph
import Questions
import Wording

/// What a document is, for people.
struct DocumentLines {
  private let graph: Graph

  init(_ graph: Graph) { self.graph = graph }

  /// Its title, then its id, who wrote it, when, and how far it is trusted.
  func heading(_ document: Document) -> [String] {
    let facts = [
      "document", document.id.rawValue, document.author.map { "by \(graph.name(of: $0))" },
      document.publisher.map { "published by \(graph.name(of: $0))" },
      document.published.map(DateText.moment) ?? "undated",
      document.reliability.map { "reliability \($0.rawValue)" } ?? "reliability not judged",
      document.language, document.marking, document.url,
      document.retrieved.map { "retrieved \(DateText.text($0))" },
    ].compactMap(\.self).joined(separator: " · ")
    return [TerminalStyle.output(document.title, .strong)]
      + facts.wrapped(to: Terminal.output.width).map { TerminalStyle.output($0, .faint) }
  }

  /// What it copies and what copies it, as sentences; empty where there is neither.
  func family(_ document: Document, _ copies: [String]) -> String {
    let original = document.republishes.map {
      "It is a copy of \($0): the two are one source."
    }
    let copied =
      copies.isEmpty
      ? nil
      : "\(copies.listed) \(copies.count == 1 ? "copies" : "copy") it: they are one source."
    return [original, copied].compactMap(\.self).joined(separator: " ")
  }
}
