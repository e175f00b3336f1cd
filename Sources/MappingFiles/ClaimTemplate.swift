import EntityGraph
import FactFiles
import Interchange

/// What a mapping says of a claim that each row may make.
struct ClaimTemplate {
  enum Key: String, CaseIterable {
    case at, by, credibility, stance, claimed, withdrawn, said, marking, record
    case fact, subject, relation, object, property, value, event, roles
    case when, from, until, channel, with
  }

  private let templates: TemplateReader
  private let lookup: VocabularyLookup
  private let entities: EntityWords
  private var diagnostics: Diagnostics { templates.diagnostics }

  init(_ templates: TemplateReader, _ lookup: VocabularyLookup, _ entities: EntityWords) {
    (self.templates, self.lookup, self.entities) = (templates, lookup, entities)
  }

  func claim(_ node: YAMLNode) -> MappedClaim? {
    let fields = Fields<Key>(node, in: .claim, diagnostics)
    let statement = statement(fields)
    func text(_ key: Key) -> Template? { templates.template(fields[key], key.rawValue) }
    guard let statement else { return nil }
    var claim = MappedClaim(statement)
    (claim.locator, claim.paraphrase, claim.marking) = (text(.at), text(.said), text(.marking))
    claim.record = text(.record)
    claim.claimants = claimants(fields[.by])
    (claim.stance, claim.credibility) = (text(.stance), text(.credibility))
    (claim.claimed, claim.withdrawn) = (text(.claimed), text(.withdrawn))
    (claim.when, claim.from, claim.until) = (text(.when), text(.from), text(.until))
    claim.channel = entities.number(fields.word(.channel))
    if !fields.has(.roles) {
      claim.events = fields.words(.event).compactMap { entities.number($0) }
    }
    claim.attributes = fields.pairs(.with).compactMap { attribute($0) }
    checkConstants(claim, fields)
    return claim
  }

  private func checkConstants(_ claim: MappedClaim, _ fields: Fields<Key>) {
    if fields.has(.when), let key = [Key.from, .until].first(where: fields.has) {
      diagnostics.add(.notTogether("when", key.rawValue), at: fields[key]?.place ?? fields.place)
    }
    if fields.has(.record), let key = [Key.property, .roles].first(where: fields.has) {
      diagnostics.add(.notTogether("record", key.rawValue), at: fields[key]?.place ?? fields.place)
    }
    let stances = Claim.Stance.allCases.map(\.rawValue)
    templates.check(claim.stance, "stance", fields[.stance], .oneOf(stances)) {
      stances.contains($0)
    }
    let credibilities = Credibility.allCases.map { "\($0.rawValue)" }
    templates.check(
      claim.credibility, "credibility", fields[.credibility], .oneOf(credibilities)
    ) { credibilities.contains($0) }
    for (key, template) in [(Key.claimed, claim.claimed), (.withdrawn, claim.withdrawn)] {
      templates.check(template, key.rawValue, fields[key], .date) { PartialDate($0) != nil }
    }
    templates.check(claim.when, "when", fields[.when], .period) { Period($0) != nil }
    for (key, template) in [(Key.from, claim.from), (.until, claim.until)] {
      templates.check(template, key.rawValue, fields[key], .end) { Period.Bound($0) != nil }
    }
  }

  /// Entities of the mapping, and texts with columns, which name others.
  private func claimants(_ node: YAMLNode?) -> [MappedClaim.Claimant] {
    guard let node else { return [] }
    let nodes: [YAMLNode] = if case .list(let items) = node.content { items } else { [node] }
    return nodes.compactMap { node in
      guard let template = templates.template(node, "by") else { return nil }
      guard let word = template.constant else { return .text(template) }
      return entities.number(Word(value: word, place: node.place)).map { .entity($0) }
    }
  }

  private func attribute(_ pair: YAMLNode.Pair) -> (name: PropertyKind.ID, value: Template)? {
    templates.template(pair.value, pair.key.value).map { (PropertyKind.ID(pair.key.value), $0) }
  }
}

extension ClaimTemplate {
  /// The one statement of a claim; errors and `nil` where it has none, half a one, or two.
  private func statement(_ fields: Fields<Key>) -> MappedClaim.Statement? {
    let kinds = [Key.fact, .relation, .property, .roles].filter(fields.has)
    guard let kind = kinds.first else {
      fields.complain(.noStatement)
      return nil
    }
    if kinds.count > 1 {
      fields.complain(.twoStatements(kind.rawValue, kinds[1].rawValue))
      return nil
    }
    switch kind {
    case .fact: return fact(fields)
    case .property: return property(fields)
    case .roles: return roles(fields)
    default:
      return relation(
        fields.requiredWord(.subject), fields.word(.relation), fields.requiredWord(.object))
    }
  }

  private func fact(_ fields: Fields<Key>) -> MappedClaim.Statement? {
    guard let fact = fields.word(.fact) else { return nil }
    let words = fact.value.words.map { Word(value: $0, place: fact.place) }
    guard words.count == 3 else {
      diagnostics.add(.factWords(words.count), at: fact.place)
      return nil
    }
    return relation(words[0], words[1], words[2])
  }

  private func relation(_ subject: Word?, _ kind: Word?, _ object: Word?) -> MappedClaim.Statement?
  {
    let ends = (entities.number(subject), entities.number(object))
    guard let kind, let template = templates.template(kind) else { return nil }
    if let name = template.constant {
      let known = lookup.relation(Word(value: name, place: kind.place))
      if known?.category == .participation {
        diagnostics.add(.roleAsRelation(RelationKind.ID(name)), at: kind.place)
      }
    }
    guard let subject = ends.0, let object = ends.1 else { return nil }
    return .relation(subject: subject, kind: template, object: object)
  }

  private func property(_ fields: Fields<Key>) -> MappedClaim.Statement? {
    let subject = entities.number(fields.requiredWord(.subject))
    fields.require(.value)
    guard let name = fields.word(.property), let template = templates.template(name),
      let value = templates.template(fields[.value], "value")
    else { return nil }
    if let text = template.constant { _ = lookup.property(Word(value: text, place: name.place)) }
    return subject.map { .property(subject: $0, name: template, value: value) }
  }

  private func roles(_ fields: Fields<Key>) -> MappedClaim.Statement? {
    let event = entities.number(fields.requiredWord(.event))
    let roles = fields.pairs(.roles).map { pair in
      (
        role: EventType.Role(pair.key.value),
        fillers: pair.value.words(pair.key.value, diagnostics).compactMap { entities.number($0) }
      )
    }
    return event.map { .roles(event: $0, roles) }
  }
}

extension String {
  /// The words of a text, in which what stands between braces is part of one.
  fileprivate var words: [String] {
    var (words, depth) = ([""], 0)
    for character in self {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if character == " ", depth == 0 {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
