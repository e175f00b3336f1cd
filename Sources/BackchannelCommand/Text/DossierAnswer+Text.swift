import EntityGraph
import Questions
import Wording

extension DossierAnswer {
  var text: [String] { DossierText(self).lines }
}

private struct DossierText {
  private let answer: DossierAnswer
  private let soleFile: Document.ID?
  private let style = TerminalStyle.output
  private let width = Terminal.output.width

  init(_ answer: DossierAnswer) {
    self.answer = answer
    soleFile = answer.soleFile
  }

  private var graph: Graph { answer.graph }
  private var entity: Entity { answer.entity }

  var lines: [String] {
    let also = entity.aliases.isEmpty ? "" : " · also \(entity.aliases.joined(separator: ", "))"
    let type = entity.eventType.map { " (\($0))" } ?? ""
    let what = (["\(entity.kind)\(type)", "\(entity.id)\(also)"] + event + identifiers)
      .joined(separator: " · ")
    let head =
      [style(entity.name, .strong)] + (what.wrapped(to: width) + identity).map { style($0, .faint) }
      + [""]
    let ground = soleFile.map { "All of it stands in \($0), which names no sources. " } ?? ""
    return head + propertyLines + relationLines
      + (ground + PolicyText(graph).sentence).wrapped(to: width)
  }

  private var identifiers: [String] {
    entity.externalIDs.isEmpty
      ? [] : ["identified as \(entity.externalIDs.joined(separator: ", "))"]
  }

  /// Which entities it is, by which identifiers, and where each is spoken of.
  private var identity: [String] {
    guard let identity = answer.identity else { return [] }
    let members = identity.members.map { member in
      let documents = member.documents.map(\.rawValue)
      let more = documents.count - Self.fewDocuments
      let told = Array(documents.prefix(Self.fewDocuments)) + (more > 0 ? ["\(more) more"] : [])
      return documents.isEmpty ? "\(member.entity.id)" : "\(member.entity.id) (\(told.listed))"
    }
    return
      "One entity, as \(identity.shared.listed) \(identity.shared.count == 1 ? "is" : "are") given to \(members.listed)."
      .wrapped(to: width)
  }

  private static let fewDocuments = 3

  private var propertyLines: [String] {
    let room = max(16, min(44, width - 58))
    var table = TextTable([.left, .left, .left, .left], most: [1: room])
    for property in answer.properties {
      for position in property.positions {
        let voices = Attribution.of(position.citations).map { $0.sentence(graph) }
        table.add([
          property.name.rawValue,
          DateText.text(position.value),
          label(answer.status(of: position, in: property), position),
          soleFile == nil ? voices.joined(separator: "; ") : "",
        ])
      }
    }
    let lines = table.lines(width: width) { column, text in
      style(text, column == 1 ? .strong : column == 2 ? .notable : .faint)
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  /// When it was so, and whether that is contested.
  private func label(_ status: Status, _ position: PropertyPositions.Position) -> String {
    let standing =
      position.isSuperseded ? "superseded" : status == .uncontested ? nil : status.rawValue
    return [DateText.text(position.periods), standing].compactMap { $0 }.joined(separator: " · ")
  }

  private var relationLines: [String] {
    let more = answer.relations.count - answer.told.count
    return RelationKind.Category.allCases.flatMap { category -> [String] in
      let some = answer.told.filter { $0.kind.category == category }
      return some.isEmpty
        ? [] : [style(category.rawValue.capitalizedFirst, .linking)] + some.flatMap(lines) + [""]
    } + (more > 0 ? ["… and \(more) more (--top)", ""] : [])
  }

  private func lines(_ relation: Relation) -> [String] {
    let isSubject = relation.subject == entity.id
    let other = graph.name(of: Source.ID((isSubject ? relation.object : relation.subject).rawValue))
    let phrase =
      isSubject || relation.isSymmetric ? relation.kind.phrase : relation.kind.inversePhrase
    let channel = relation.channel.map { "by \(graph.name(of: Source.ID($0.rawValue)))" }
    let facts = [
      DateText.text(relation.validity), channel,
      relation.status.isAsserted && relation.fileAlone(graph) == nil
        ? relation.rating.description : nil,
      relation.status == .uncontested ? nil : relation.status.rawValue,
    ].compactMap { $0 }.joined(separator: " · ")
    let head = "  \(phrase) \(style(other, .strong))"
    let fits = 5 + [phrase, other, facts].map(\.displayWidth).reduce(0, +) <= width
    return (fits ? ["\(head)  \(style(facts, .faint))"] : [head, "    \(style(facts, .faint))"])
      + (details(relation) + voices(relation)).flatMap { line in
        line.wrapped(to: width - 6).map { style("      \($0)", .faint) }
      }
  }

  private func details(_ relation: Relation) -> [String] {
    (relation.details.isEmpty ? [] : [relation.details.joined(separator: " · ")])
      + relation.rivalValues(graph)
  }

  private func voices(_ relation: Relation) -> [String] {
    soleFile == nil ? Attribution.of(relation.citations).map { $0.sentence(graph) } : []
  }

  private var event: [String] {
    [
      answer.time.map(DateText.moment),
      answer.channel.map { "by \(graph.name(of: Source.ID($0.rawValue)))" },
    ].compactMap { $0 }
  }
}

extension DossierAnswer {
  /// The graph file that alone says everything here, so that it need not be told at every line.
  fileprivate var soleFile: Document.ID? {
    let citations =
      relations.flatMap(\.citations) + properties.flatMap(\.positions).flatMap(\.citations)
    let voices = Attribution.of(citations)
    let isSilent = citations.allSatisfy { $0.claim.locator == nil }
    return voices.count == 1 && isSilent ? voices[0].fileAlone(graph) : nil
  }
}
