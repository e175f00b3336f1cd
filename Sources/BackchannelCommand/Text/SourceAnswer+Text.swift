import EntityGraph
import Questions
import Wording

extension SourceAnswer {
  var text: [String] {
    let more = share.claims.count - claims.count
    return heading + [""] + counts + [""] + ClaimLines(graph).lines(claims)
      + (more > 0 ? ["  … and \(more) more (--top)"] : [])
      + (claims.isEmpty ? [] : [""]) + falls + remarks
  }

  private var heading: [String] {
    if let document {
      let family = DocumentLines(graph).family(document, share.tally.copies.map(\.rawValue))
      return DocumentLines(graph).heading(document)
        + (family.isEmpty ? [] : family.wrapped(to: Terminal.output.width))
    }
    let facts = [
      graph.kind(of: source) ?? "source", source.rawValue,
      graph.reliability(of: source).map { "reliability \($0.rawValue)" }
        ?? "reliability not judged",
    ].joined(separator: " · ")
    return [TerminalStyle.output(graph.name(of: source), .strong)]
      + facts.wrapped(to: Terminal.output.width).map { TerminalStyle.output($0, .faint) }
  }

  /// How much it says, and what hangs on it.
  private var counts: [String] {
    let tally = share.tally
    let places = tally.documents.map(\.rawValue)
    let few = Array(places.prefix(5)) + (places.count > 5 ? ["\(places.count - 5) more"] : [])
    let own = document == nil ? "said first by it" : "in its own voice"
    let said =
      "\(tally.claims.of("claim")), \(tally.ownClaims) of them \(own)"
      + (document == nil && !few.isEmpty ? ", in \(few.listed)" : "") + "."
    let part =
      tally.disputes == 0
      ? "It is part of no dispute."
      : "It is part of \(tally.disputes.of("dispute")) ('backchannel disputes')."
    return "\(said) \(part)".wrapped(to: Terminal.output.width)
  }

  private var falls: [String] {
    guard !share.relations.isEmpty || !share.entities.isEmpty else {
      return ["Nothing would fall with it: all that it says is also said by others.", ""]
    }
    let title =
      "What would fall with it: \(share.relations.count.of("relation")), \(share.entities.count.of("entity", "entities"))"
    let names = share.entities.map(\.name).joined(separator: " · ")
    return [TerminalStyle.output(title, .linking)]
      + share.relations.prefix(limit).flatMap(line)
      + (share.relations.count > limit
        ? ["  … and \(share.relations.count - limit) more relations (--top)"] : [])
      + (names.isEmpty ? [] : [""])
      + names.wrapped(to: Terminal.output.width - 2).filter { !$0.isEmpty }.map { "  \($0)" } + [""]
  }

  private func line(_ relation: Relation) -> [String] {
    let ends = [relation.subject, relation.object].map { graph.name(of: Source.ID($0.rawValue)) }
    let facts = [
      relation.validity.isDated ? DateText.text(relation.validity) : nil,
      relation.status == .uncontested ? nil : relation.status.rawValue,
    ].compactMap(\.self)
    let sentence = ends.joined(separator: " \(relation.kind.phrase) ")
    return ([sentence] + facts).joined(separator: " · ").wrapped(to: Terminal.output.width - 4)
      .enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
  }

  private var remarks: [String] {
    let word = source.rawValue.asShellWord
    return
      "'--without \(word)' on any question answers without it, '--only \(word)' by it alone. \(PolicyText(graph).sentence)"
      .wrapped(to: Terminal.output.width)
  }
}
