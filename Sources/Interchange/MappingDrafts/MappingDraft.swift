import EntityGraph

/// A first mapping of a table, guessed by the names and the values of its columns.
struct MappingDraft {
  let sample: TableSample
  private(set) var entities: [DraftEntity] = []
  private(set) var claims: [DraftClaim] = []

  /// The columns that were given no place.
  private(set) var others: [ColumnGuess] = []

  /// The properties that the standard vocabulary lacks.
  private(set) var vocabulary: [PropertyKind] = []

  init(_ sample: TableSample) {
    self.sample = sample
    var seen: Set<String> = []
    var columns = sample.columns.map(ColumnGuess.init)
    others = columns.filter { !$0.isNameable || !seen.insert($0.name).inserted }
    seen = []
    columns.removeAll { !$0.isNameable || !seen.insert($0.name).inserted }
    var rest = takeEnds(columns)
    rest = takeThings(rest)
    if entities.isEmpty { rest = takeRow(rest) }
    relate()
    for column in rest { place(column) }
  }

  /// Takes the two ends of relations, where the names of columns are known ones.
  private mutating func takeEnds(_ columns: [ColumnGuess]) -> [ColumnGuess] {
    let names = columns.map { $0.look == .dates ? "" : $0.plainEnd }
    guard let ends = HeaderWords.ends(in: names) else { return columns }
    for place in [ends.source, ends.target] {
      var entity = entity(
        called: columns[place].owner.isEmpty ? columns[place].words : columns[place].owner)
      entity.id = columns[place]
      entities.append(entity)
    }
    claims = [DraftClaim(subject: 0, object: 1)]
    return columns.indices.filter { $0 != ends.source && $0 != ends.target }.map { columns[$0] }
  }

  private func entity(called words: [String]) -> DraftEntity {
    let base = words.joined(separator: " ").asPlainSlug.map { String($0.prefix(40)) } ?? "thing"
    var (word, number) = (base, 2)
    while entities.contains(where: { $0.word == word }) {
      word = "\(base)-\(number)"
      number += 1
    }
    var entity = DraftEntity(word: word, words: words)
    entity.kind = HeaderWords.kind(of: words)
    return entity
  }

  /// Takes the ids and names of things that the names of columns tell apart, such as `company_number`
  /// and `company_name`.
  private mutating func takeThings(_ columns: [ColumnGuess]) -> [ColumnGuess] {
    let hasEnds = !entities.isEmpty
    return columns.filter { column in
      guard column.look != .empty, column.look != .dates, !column.isList else { return true }
      let isThing = column.part != .other || HeaderWords.kind(of: column.words.suffix(1)) != nil
      guard isThing, !column.owner.isEmpty, column.look != .numbers || column.part == .id,
        !column.isOfAddresses
      else { return true }
      if let place = entities.firstIndex(where: { $0.words == column.owner }) {
        return !take(column, in: place)
      }
      guard !hasEnds, HeaderWords.kind(of: column.owner.suffix(1)) != nil,
        HeaderWords.scheme(column.words) == nil
      else { return true }
      entities.append(entity(called: column.owner))
      return !take(column, in: entities.count - 1)
    }
  }

  /// - Returns: Whether the entity had a place for the column.
  private mutating func take(_ column: ColumnGuess, in place: Int) -> Bool {
    if column.part == .name, entities[place].name == nil {
      entities[place].name = column
    } else if column.part != .name, entities[place].id == nil {
      entities[place].id = column
    } else {
      return false
    }
    return true
  }

  /// Takes each row for an entity.
  private mutating func takeRow(_ columns: [ColumnGuess]) -> [ColumnGuess] {
    let filled = columns.filter { $0.look != .empty }
    let id =
      filled.first { $0.words == ["id"] && !$0.isList }
      ?? filled.first { $0.part == .id && $0.isUnique && !$0.isList }
      ?? filled.first { $0.part == .id && !$0.isList }
      ?? filled.first { $0.part == .name }
      ?? filled.first { $0.isUnique && $0.look == .texts && $0.valueCount == sample.rowCount }
    var entity = DraftEntity(word: "row", words: [])
    entity.id = id
    entity.name = filled.first { $0.part == .name && $0.name != id?.name }
    entity.kindColumn = filled.first {
      HeaderWords.tellsKind($0.words) && $0.name != id?.name && $0.look == .texts
    }
    let taken = [entity.id, entity.name, entity.kindColumn].compactMap { $0?.name }
    entities.append(entity)
    return columns.filter { !taken.contains($0.name) }
  }

  /// Relates the entity that most others speak of, a company where there is one, to each other.
  private mutating func relate() {
    guard claims.isEmpty, entities.count > 1 else {
      if let claim = claims.first { claims[0].relation = relation(claim) }
      return
    }
    for other in entities.indices where other != center {
      let relation = HeaderWords.relation(of: entities[other].words)
      let isTurned = relation == "registered-at" || relation == "holds-account" || relation == nil
      var claim =
        isTurned
        ? DraftClaim(subject: center, object: other) : DraftClaim(subject: other, object: center)
      claim.relation = relation
      claims.append(claim)
    }
  }

  /// The entity that the others are related to.
  private var center: Int { entities.firstIndex { $0.kind == "company" } ?? 0 }

  private func relation(_ claim: DraftClaim) -> RelationKind.ID? {
    HeaderWords.relation(of: entities[claim.subject].words)
      ?? HeaderWords.relation(of: entities[claim.object].words)
  }
}

extension MappingDraft {
  /// Gives a column that makes no entity its place.
  private mutating func place(_ column: ColumnGuess) {
    guard column.look != .empty else { return others.append(column) }
    if HeaderWords.scheme(column.words) != nil { return describe(center, column) }
    let owner = entities.indices.first {
      !entities[$0].words.isEmpty && column.words.starts(with: entities[$0].words)
    }
    if let owner, column.look != .dates, claims.isEmpty || entities.count > 1 {
      return describe(owner, column)
    }
    guard !claims.isEmpty else { return describe(0, column) }
    if HeaderWords.tellsRelation(column.words), claims[0].relationColumn == nil,
      column.look == .texts, column.distinctCount <= 50
    {
      claims[0].relationColumn = column
    } else if column.look == .dates, addTime(column) {
      return
    } else if claims.count == 1 {
      let slug = column.propertySlug
      guard !claims[0].attributes.contains(where: { $0.name.rawValue == slug }), fits(slug, column)
      else { return others.append(column) }
      claims[0].attributes.append((PropertyKind.ID(slug), column))
    } else {
      others.append(column)
    }
  }

  /// - Returns: Whether the claims had a place for the dates.
  private mutating func addTime(_ column: ColumnGuess) -> Bool {
    let key = HeaderWords.time(of: column.words)
    let keys = claims[0].times.map(\.key)
    let excluded = key == "when" ? ["when", "from", "until"] : ["when", key]
    guard !keys.contains(where: excluded.contains) else { return false }
    for place in claims.indices { claims[place].times.append((key, column)) }
    return true
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
    if entities[entity].name == nil, column.part == .name {
      entities[entity].name = column
      return
    }
    let slug = column.propertySlug
    let kind: PropertyKind
    if fits(slug, column), let known = Vocabulary.standard.properties[PropertyKind.ID(slug)] {
      kind = known
    } else {
      let isTaken = Vocabulary.standard.properties[PropertyKind.ID(slug)] != nil
      kind = PropertyKind(
        PropertyKind.ID(isTaken ? "stated-\(slug)" : slug), column.valueType,
        isSingleValued: column.valueType != .text)
    }
    guard !entities[entity].properties.contains(where: { $0.kind.id == kind.id }) else {
      return others.append(column)
    }
    let isKnown =
      Vocabulary.standard.properties[kind.id] != nil || vocabulary.contains { $0.id == kind.id }
    if !isKnown { vocabulary.append(kind) }
    entities[entity].properties.append((vocabulary.first { $0.id == kind.id } ?? kind, column))
  }
}

extension ColumnGuess {
  fileprivate var valueType: PropertyKind.ValueType {
    switch look {
    case .dates: .date
    case .numbers: .number
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
