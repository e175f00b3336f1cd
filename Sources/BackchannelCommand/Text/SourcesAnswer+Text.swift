import EntityGraph
import Questions
import Wording

extension SourcesAnswer {
  var text: [String] {
    guard !isEmpty else { return ["Nobody says anything here.", ""] + remarks }
    let more = tallies.count - told.count
    return [TerminalStyle.output(head, .strong), ""] + (isWide ? table : list)
      + (more > 0 ? ["  … and \(more) more (--top)"] : []) + [""] + remarks
  }

  private var head: String {
    let documents = documents.count.of("document")
    return unit == .document
      ? documents : "\(tallies.count.of("source")) in \(documents)"
  }

  /// Whether numbers stand in columns; else each source has two lines.
  private var isWide: Bool { Terminal.output.width >= 90 }

  private var table: [String] {
    var table = TextTable([.left, .left, .right, .right, .right, .right, .right])
    table.add(["", "", "", "its", "falls with it", "", ""])
    table.add(["", "", "claims", "own", "relations", "entities", "disputes"])
    for tally in told {
      table.add([
        name(tally), letter(tally), "\(tally.claims)", "\(tally.ownClaims)", "\(tally.relations)",
        "\(tally.entities)", "\(tally.disputes)",
      ])
    }
    return table.lines(width: Terminal.output.width) { column, text in
      TerminalStyle.output(text, column == 0 ? .strong : .faint)
    }
  }

  private var list: [String] {
    told.flatMap { tally -> [String] in
      let counts = [
        "\(tally.claims.of("claim")), \(tally.ownClaims) its own",
        "falls with it: \(tally.relations.of("relation")), \(tally.entities.of("entity", "entities"))",
        tally.disputes.of("dispute"),
      ].joined(separator: " · ")
      return "\(name(tally)) (\(letter(tally)))".wrapped(to: Terminal.output.width - 2).map {
        "  " + TerminalStyle.output($0, .strong)
      }
        + counts.wrapped(to: Terminal.output.width - 6).map {
          "      " + TerminalStyle.output($0, .faint)
        }
    }
  }

  private func letter(_ tally: SourceTally) -> String {
    graph.reliability(of: tally.id)?.rawValue ?? "F"
  }

  /// A document by its id with its copies, a source by its name.
  private func name(_ tally: SourceTally) -> String {
    guard unit == .document else { return graph.name(of: tally.id) }
    let copies = tally.copies.map(\.rawValue)
    guard !copies.isEmpty else { return tally.id.rawValue }
    let few = Array(copies.prefix(3)) + (copies.count > 3 ? ["\(copies.count - 3) more"] : [])
    return "\(tally.id) and its \(copies.count == 1 ? "copy" : "copies") \(few.listed)"
  }

  private var remarks: [String] {
    [legend, kinship, advice, PolicyText(graph).sentence].filter { !$0.isEmpty }
      .joined(separator: " ").wrapped(to: Terminal.output.width)
  }

  private var legend: String {
    guard !isEmpty else { return "" }
    let own =
      unit == .document
      ? "Its own are what it says in its own voice" : "Its own are what it said first"
    return
      "\(own); what falls with it has no claim left without it. Letters are reliability, F where nobody judged it."
  }

  /// That documents and their copies are one.
  private var kinship: String {
    guard unit == .source, !isEmpty else { return "" }
    let copies = graph.documents.filter { $0.republishes != nil }
    guard let first = copies.first, let original = first.republishes else { return "" }
    return copies.count == 1
      ? "\(original) and its copy \(first.id) are one."
      : "\(copies.count) documents are copies, each one with its original (--by document)."
  }

  private var advice: String {
    guard let first = tallies.first else { return "" }
    let other = unit == .source ? "; --by document lists documents" : ""
    return
      "'backchannel sources \(first.id.rawValue.asShellWord)' shows what the first says, claim by claim\(other)."
  }
}
