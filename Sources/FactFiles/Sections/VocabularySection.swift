import EntityGraph

/// What one file adds to the vocabulary, and the names it uses that must be known somewhere.
struct VocabularySection {
  enum Key: String, CaseIterable { case kinds, relations, properties, events, rules }

  private(set) var kinds: [Located<EntityKind>] = []
  private(set) var relations: [Located<RelationKind>] = []
  private(set) var properties: [Located<PropertyKind>] = []
  private(set) var events: [Located<EventType>] = []
  private(set) var rules: [Located<RelationRule>] = []
  private(set) var uses: [(term: FactFileError.Term, word: Word)] = []

  init() {}

  init(_ node: YAMLNode, _ diagnostics: Diagnostics) {
    let fields = Fields<Key>(node, in: .vocabulary, diagnostics)
    kinds = fields.pairs(.kinds).map { kind(Fields($0.value, in: .kind, diagnostics), $0.key) }
    relations = fields.pairs(.relations).map {
      relation(Fields($0.value, in: .relation, diagnostics), $0.key)
    }
    properties = fields.pairs(.properties).map {
      property(Fields($0.value, in: .property, diagnostics), $0.key)
    }
    events = fields.pairs(.events).map { event(Fields($0.value, in: .event, diagnostics), $0.key) }
    rules = fields.pairs(.rules).map { rule(Fields($0.value, in: .rule, diagnostics), $0.key) }
  }

  /// Notes the kinds that are named.
  private mutating func kinds(_ words: [Word]) -> [EntityKind.ID] {
    uses += words.map { (.kind, $0) }
    return words.map { EntityKind.ID($0.value) }
  }
}

extension VocabularySection {
  private enum KindKey: String, CaseIterable {
    case plural, color
    case britishColor = "colour"
    case parents = "is"
  }

  private mutating func kind(_ fields: Fields<KindKey>, _ name: Word) -> Located<EntityKind> {
    let id = EntityKind.ID(name.slug(fields.diagnostics).value)
    let kind = EntityKind(
      id, plural: fields.word(.plural)?.value ?? "\(id)s",
      color: fields.value(fields.has(.color) ? .color : .britishColor, .color) {
        $0.isColor ? $0 : nil
      }?.value,
      parents: kinds(fields.words(.parents)))
    return Located(value: kind, place: name.place)
  }

  private enum PropertyKey: String, CaseIterable {
    case type, values, unit
    case kinds = "of"
  }

  private enum Values: String, CaseIterable { case single, many }

  private mutating func property(
    _ fields: Fields<PropertyKey>, _ name: Word
  ) -> Located<PropertyKind> {
    fields.require(.type)
    let kind = PropertyKind(
      PropertyKind.ID(name.slug(fields.diagnostics).value),
      fields.choice(.type, PropertyKind.ValueType.self)?.value ?? .text,
      isSingleValued: fields.choice(.values, Values.self)?.value != .many,
      unit: fields.word(.unit)?.value, of: kinds(fields.words(.kinds)))
    return Located(value: kind, place: name.place)
  }
}

extension VocabularySection {
  private enum RelationKey: String, CaseIterable {
    case phrase, inverse, category, flow, time, subject, object, symmetric
  }

  private enum Time: String, CaseIterable { case momentary, lasting }

  private mutating func relation(
    _ fields: Fields<RelationKey>, _ name: Word
  ) -> Located<RelationKind> {
    let id = RelationKind.ID(name.slug(fields.diagnostics).value)
    let isSymmetric = fields.flag(.symmetric) ?? false
    if !isSymmetric { fields.require(.inverse) }
    fields.require(.category)
    let kind = RelationKind(
      id, fields.requiredWord(.phrase)?.value ?? "", inverse: fields.word(.inverse)?.value,
      category(fields) ?? .statement,
      flow: fields.choice(.flow, RelationKind.Flow.self)?.value,
      isMomentary: fields.choice(.time, Time.self)?.value == .momentary, isSymmetric: isSymmetric,
      from: kinds(fields.words(.subject)), to: kinds(fields.words(.object)))
    if isSymmetric, kind.flow == .forward || kind.flow == .backward {
      fields.diagnostics.add(.flowOfSymmetric(id), at: name.place)
    }
    return Located(value: kind, place: name.place)
  }

  /// Any category but `participation`, which comes from the roles of events alone.
  private func category(_ fields: Fields<RelationKey>) -> RelationKind.Category? {
    let choices = RelationKind.Category.allCases.filter { $0 != .participation }.map(\.rawValue)
    return fields.value(.category, .oneOf(choices)) {
      choices.contains($0) ? RelationKind.Category(rawValue: $0) : nil
    }?.value
  }
}

extension VocabularySection {
  private enum EventKey: String, CaseIterable { case roles, projections }

  private mutating func event(_ fields: Fields<EventKey>, _ name: Word) -> Located<EventType> {
    fields.require(.roles)
    var roles: [EventType.RoleSlot] = []
    for pair in fields.pairs(.roles) {
      let role = EventType.Role(pair.key.slug(fields.diagnostics).value)
      let fillers = pair.value.isEmpty ? [] : pair.value.words(pair.key.value, fields.diagnostics)
      roles.append(EventType.RoleSlot(role, kinds(fillers)))
    }
    let known = Set(roles.map(\.role))
    let projections = fields.words(.projections).compactMap { word in
      let projection = projection(word.value, known)
      if let projection {
        uses.append((.relation, Word(value: projection.kind.rawValue, place: word.place)))
      } else {
        fields.diagnostics.add(
          .unfit(word.value, key: "projections", wanted: .projection), at: word.place)
      }
      return projection
    }
    let id = EventType.ID(name.slug(fields.diagnostics).value)
    let type = EventType(id, roles: roles, projections: projections)
    return Located(value: type, place: name.place)
  }

  /// Reads `role -> role relation`, where both roles must be the event's.
  private func projection(_ text: String, _ roles: Set<EventType.Role>) -> EventType.Projection? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 4, words[1] == "->", roles.contains(EventType.Role(words[0])),
      roles.contains(EventType.Role(words[2]))
    else { return nil }
    return EventType.Projection(
      EventType.Role(words[0]), EventType.Role(words[2]), RelationKind.ID(words[3]))
  }
}

extension VocabularySection {
  private enum RuleKey: String, CaseIterable {
    case oneAtATime = "one-at-a-time"
    case owners = "of"
    case comesFirst = "comes-first"
  }

  private mutating func rule(_ fields: Fields<RuleKey>, _ name: Word) -> Located<RelationRule> {
    let relation = RelationKind.ID(name.value)
    uses.append((.relation, name))
    if fields.has(.owners), !fields.has(.oneAtATime) {
      fields.complain(.ownersOfNothing(relation))
    } else if !fields.has(.oneAtATime), !fields.has(.comesFirst) {
      fields.complain(.emptyRule(relation))
    }
    let rule = RelationRule(
      relation, oneAtATime: Set(fields.choices(.oneAtATime, RelationRule.End.self)),
      of: kinds(fields.words(.owners)),
      comesFirst: fields.choice(.comesFirst, RelationRule.End.self)?.value)
    return Located(value: rule, place: name.place)
  }
}

extension String {
  /// Whether the text is `#` and six hexadecimal digits.
  fileprivate var isColor: Bool {
    utf8.count == 7 && utf8.first == UInt8(ascii: "#") && dropFirst().allSatisfy(\.isHexDigit)
  }
}
