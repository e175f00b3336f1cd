import EntityGraph
import Questions
import Wording

/// Claims for people: what is said, in whose words, by whom and where.
struct ClaimLines {
  private let graph: Graph
  private let style = TerminalStyle.output
  private let width = Terminal.output.width

  init(_ graph: Graph) { self.graph = graph }

  /// Claims that one passage makes follow each other, and who says so stands under the last.
  func lines(_ rows: [ListedClaims.Row]) -> [String] {
    passages(rows).flatMap { passage in
      passage.flatMap { statement($0.citation) } + ground(passage)
    }
  }

  /// Claims with the same words by the same people at the same place.
  private func passages(_ rows: [ListedClaims.Row]) -> [[ListedClaims.Row]] {
    var passages: [[ListedClaims.Row]] = []
    for row in rows {
      if let last = passages.last?.last, last.citation.isOfPassage(with: row.citation) {
        passages[passages.count - 1].append(row)
      } else {
        passages.append([row])
      }
    }
    return passages
  }

  private func statement(_ citation: Citation) -> [String] {
    let (subject, words, object) = said(citation.claim)
    let facts = [
      time(citation.claim), citation.claim.channel.map { "by \(name($0))" },
      citation.rating.description,
      citation.claim.stance == .asserts ? nil : citation.claim.stance.rawValue,
      citation.state == .current ? nil : citation.state.rawValue,
    ].compactMap(\.self).joined(separator: " · ")
    let sentence = "\(subject) \(words) \(object)"
    guard sentence.displayWidth + facts.displayWidth + 4 > width else {
      return ["  \(style(sentence, .strong))  \(style(facts, .faint))"]
    }
    return sentence.wrapped(to: width - 2).map { "  " + style($0, .strong) }
      + facts.wrapped(to: width - 4).map { "    " + style($0, .faint) }
  }

  /// The three parts of a sentence.
  private func said(_ claim: Claim) -> (subject: String, words: String, object: String) {
    switch claim.statement {
    case .relation(let subject, let kind, let object):
      (name(subject), graph.vocabulary.phrase(of: kind), name(object))
    case .role(let role, let event, let filler):
      (name(filler), graph.vocabulary.phrase(of: role.relationKind), name(event))
    case .property(let subject, let property, let value):
      ("\(name(subject)):", words(property), DateText.text(value))
    }
  }

  private func words(_ property: PropertyKind.ID) -> String {
    property.rawValue.split(separator: "-").joined(separator: " ")
  }

  private func name(_ id: Entity.ID) -> String { graph.name(of: Source.ID(id.rawValue)) }

  private func time(_ claim: Claim) -> String? {
    guard let period = claim.period else { return nil }
    return DateText.text(Validity(isMomentary: claim.isMomentary ?? true, period: period))
  }

  /// The words of a passage, and who says so and where, its copies too.
  private func ground(_ passage: [ListedClaims.Row]) -> [String] {
    let citations = passage.flatMap { [$0.citation] + $0.copies }
    let paraphrase = passage.first?.citation.claim.paraphrase
    let voices = Attribution.of(citations).map { $0.sentence(graph) }
    return ([paraphrase].compactMap(\.self) + [voices.joined(separator: "; ")]).flatMap {
      $0.wrapped(to: width - 6).map { "      " + style($0, .faint) }
    }
  }
}

extension Citation {
  fileprivate func isOfPassage(with other: Citation) -> Bool {
    claim.paraphrase != nil && claim.paraphrase == other.claim.paraphrase
      && claim.document == other.claim.document && claim.locator == other.claim.locator
      && chain == other.chain && claim.stance == other.claim.stance && state == other.state
  }
}
