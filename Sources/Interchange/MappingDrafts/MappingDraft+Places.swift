import EntityGraph

extension MappingDraft {
  /// Gives a column that makes no entity its place.
  mutating func place(_ column: ColumnGuess) {
    guard column.look != .empty else { return others.append(column) }
    if let owner = owner(of: column) { return describe(owner, column) }
    guard !claims.isEmpty else { return describe(0, column) }
    if HeaderWords.tellsRelation(column.words), claims[main].relationColumn == nil,
      column.look == .texts, column.distinctCount <= 50
    {
      claims[main].relationColumn = column
    } else if column.look != .dates || !addTime(column) {
      addAttribute(column)
    }
  }

  /// The entity that a column describes; `nil` where it tells something of the claims.
  private func owner(of column: ColumnGuess) -> Int? {
    if column.look == .emails { return onlyParty }
    if let scheme = HeaderWords.scheme(column.words) {
      return scheme == "imo" ? entities.firstIndex { $0.kind == "vessel" } ?? center : center
    }
    if let kind = PropertyWords.owner(of: column.words) {
      let owners = entities.indices.filter { entities[$0].isOfKind(kind) }
      if owners.count == 1 { return owners[0] }
    }
    guard column.look != .dates, claims.isEmpty || entities.count > 1 else { return nil }
    return entities.indices.first {
      !entities[$0].words.isEmpty && column.words.starts(with: entities[$0].words)
    }
  }

  /// The one entity that may have an e-mail address; `nil` where several may.
  private var onlyParty: Int? {
    let parties = entities.indices.filter { entity in
      ["person", "organization", "legal-entity"].contains { entities[entity].isOfKind($0) }
    }
    return parties.count == 1 ? parties[0] : nil
  }

  /// - Returns: Whether the claims had a place for the dates.
  private mutating func addTime(_ column: ColumnGuess) -> Bool {
    let keys = claims[main].times.map(\.key)
    var key = HeaderWords.time(of: column.words)
    if HeaderWords.isOfStay(column.words) { key = keys.contains("from") ? "until" : "from" }
    let excluded = key == "when" ? ["when", "from", "until"] : ["when", key]
    guard !keys.contains(where: excluded.contains) else { return false }
    for place in claims.indices where !claims[place].isBeside || place == main {
      claims[place].times.append((key, column))
    }
    return true
  }

  private mutating func addAttribute(_ column: ColumnGuess) {
    if column.part == .id, column.isUnique, rowID == nil { rowID = column }
    let known = PropertyWords.meaning(of: column.words).flatMap { name in
      fits(name.rawValue, column) && !hasAttribute(name) ? name : nil
    }
    let name = known ?? PropertyKind.ID(column.propertySlug)
    guard !hasAttribute(name), fits(name.rawValue, column) else { return others.append(column) }
    claims[main].attributes.append((name, column))
    if name == "amount" { claims[main].payInsteadOfMessaging() }
  }

  private func hasAttribute(_ name: PropertyKind.ID) -> Bool {
    claims[main].attributes.contains { $0.name == name }
  }

  /// Whether values fit a property of that name, where the standard vocabulary has one.
  private func fits(_ slug: String, _ column: ColumnGuess) -> Bool {
    guard let known = Vocabulary.standard.properties[PropertyKind.ID(slug)] else { return true }
    return known.type == .text || known.type == column.valueType
  }

  /// Makes a column an id of others, or a property, of an entity.
  private mutating func describe(_ entity: Int, _ column: ColumnGuess) {
    if let scheme = HeaderWords.scheme(column.words) ?? (column.look == .emails ? "mailto" : nil) {
      return entities[entity].externalIDs.append((scheme, column))
    }
    if entities[entity].names.isEmpty, column.part == .name {
      entities[entity].names = [column]
      return
    }
    let kind = propertyKind(column.without(owner: entities[entity].words))
    guard !entities[entity].properties.contains(where: { $0.kind.id == kind.id }) else {
      return others.append(column)
    }
    let isKnown =
      Vocabulary.standard.properties[kind.id] != nil || vocabulary.contains { $0.id == kind.id }
    if !isKnown { vocabulary.append(kind) }
    entities[entity].properties.append((vocabulary.first { $0.id == kind.id } ?? kind, column))
  }

  private func propertyKind(_ column: ColumnGuess) -> PropertyKind {
    if PropertyWords.tellsBirth(column.words), column.look == .dates { return .birthDate }
    let slug = column.propertySlug
    if fits(slug, column), let known = Vocabulary.standard.properties[PropertyKind.ID(slug)] {
      return known
    }
    let isTaken = Vocabulary.standard.properties[PropertyKind.ID(slug)] != nil
    return PropertyKind(
      PropertyKind.ID(isTaken ? "stated-\(slug)" : slug), column.valueType,
      isSingleValued: column.valueType != .text)
  }
}

extension ColumnGuess {
  /// The same without the words for the entity that the column is of, where it has others.
  fileprivate func without(owner: [String]) -> ColumnGuess {
    guard !owner.isEmpty, words.count > owner.count, words.starts(with: owner) else { return self }
    var column = self
    column.words.removeFirst(owner.count)
    return column
  }

  fileprivate var valueType: PropertyKind.ValueType {
    switch look {
    case .dates: .date
    case .numbers: part == .id || PropertyWords.owner(of: words) != nil ? .text : .number
    case .empty, .emails, .texts: .text
    }
  }

  /// The name of a property for the column.
  fileprivate var propertySlug: String {
    guard let slug = words.joined(separator: " ").asPlainSlug else { return "remark" }
    let short = String(slug.prefix(50))
    return short.hasSuffix("-") ? String(short.dropLast()) : short
  }
}
