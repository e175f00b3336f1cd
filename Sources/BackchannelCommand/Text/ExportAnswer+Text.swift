import Interchange
import Questions
import Wording

extension ExportAnswer {
  /// How many notes, or elements of one note, are shown.
  private static let shown = 20

  var text: [String] {
    let wrote = "Wrote \(extent) to \(report.file)."
    let sentences = sentences
    let notes = sentences.prefix(Self.shown).flatMap { sentence in
      sentence.wrapped(to: Terminal.output.width - 2).map { "  \($0)" }
    }
    let more =
      sentences.count > Self.shown
      ? ["  and \(sentences.count - Self.shown) more (--format json)"] : []
    return [wrote] + (notes.isEmpty ? [] : ["Noted before you open it:"] + notes + more)
      + policy
  }

  private var extent: String {
    guard let claims = report.claims else {
      return "\(report.nodes.of("node")) and \(report.edges.of("edge"))"
    }
    return "\(report.nodes.of("entity", "entities")) and \(claims.of("claim"))"
  }

  private var policy: [String] {
    let sentence = PolicyText(graph, isOfAsserted: report.claims == nil).sentence
    return sentence.isEmpty ? [] : sentence.wrapped(to: Terminal.output.width)
  }

  /// One for each warning, and one for all elements of which the same is to be said.
  private var sentences: [String] {
    var order: [String] = []
    var elements: [String: [String]] = [:]
    for warning in report.warnings {
      if elements[warning.what] == nil { order.append(warning.what) }
      elements[warning.what, default: []].append(warning.element)
    }
    return order.map { what in
      let some = elements[what] ?? []
      return some.count == 1 ? "\(some[0]): \(what)" : "\(what): \(Self.list(some))"
    }
  }

  private static func list(_ elements: [String]) -> String {
    let more = elements.count - shown
    let (kinds, names) = (elements.map { $0.words.kind }, elements.map { $0.words.name })
    let isOfOneKind = kinds.allSatisfy { $0 == kinds[0] } && !names.contains("")
    let list = (isOfOneKind ? names : elements).prefix(shown).joined(separator: ", ")
    let kind = kinds[0].hasSuffix("y") ? "\(kinds[0].dropLast())ies" : "\(kinds[0])s"
    return (isOfOneKind ? "\(kind) " : "") + list + (more > 0 ? " and \(more) more" : "")
  }
}

extension String {
  /// Of "column weight" the kind and the name.
  fileprivate var words: (kind: Substring, name: String) {
    let kind = prefix { $0 != " " }
    return (kind, String(dropFirst(kind.count + 1)))
  }
}
