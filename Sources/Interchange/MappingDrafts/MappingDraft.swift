import EntityGraph

/// A first mapping of a table, guessed by the names and the values of its columns.
struct MappingDraft {
  let sample: TableSample
  var entities: [DraftEntity] = []
  var claims: [DraftClaim] = []

  /// The columns that were given no place.
  var others: [ColumnGuess] = []

  /// The properties that the standard vocabulary lacks.
  var vocabulary: [PropertyKind] = []

  /// The column that tells one row from all others, besides those of entities.
  var rowID: ColumnGuess?

  init(_ sample: TableSample) {
    self.sample = sample
    var seen: Set<String> = []
    var columns = sample.columns.map(ColumnGuess.init)
    others = columns.filter { !$0.isNameable || !seen.insert($0.name).inserted }
    seen = []
    columns.removeAll { !$0.isNameable || !seen.insert($0.name).inserted }
    var rest = takePersons(columns)
    if entities.isEmpty { rest = takeEnds(rest) }
    rest = takeBareName(takeThings(rest))
    nameEmployees()
    if entities.isEmpty { rest = takeRow(rest) }
    relate(columns)
    for column in rest { place(column) }
    for place in claims.indices { claims[place].settleTime() }
  }

  /// Takes the persons whose first and last names stand in columns of their own.
  private mutating func takePersons(_ columns: [ColumnGuess]) -> [ColumnGuess] {
    let persons = PersonNameColumns.all(in: columns)
    for person in persons {
      var entity = entity(called: person.owner.isEmpty ? ["person"] : person.owner, person.owner)
      (entity.kind, entity.names) = ("person", person.columns)
      entity.neededNames = person.neededColumns
      entities.append(entity)
    }
    let taken = Set(persons.flatMap { $0.columns.map(\.name) })
    return columns.filter { !taken.contains($0.name) }
  }

  /// Takes the two ends of relations, where the names of columns are known ones.
  private mutating func takeEnds(_ columns: [ColumnGuess]) -> [ColumnGuess] {
    let plain = columns.map { $0.look == .dates ? "" : $0.plainEnd }
    let owners = columns.map { column in
      column.part == .name && !column.owner.isEmpty ? column.owner.joined() : column.plainEnd
    }
    guard let ends = HeaderWords.ends(in: plain) ?? HeaderWords.ends(in: owners) else {
      return columns
    }
    for place in [ends.source, ends.target] {
      let words = columns[place].owner.isEmpty ? columns[place].words : columns[place].owner
      var entity = entity(called: words, words)
      entity.id = columns[place]
      entities.append(entity)
    }
    return columns.indices.filter { $0 != ends.source && $0 != ends.target }.map { columns[$0] }
  }

  /// An entity with a name of its own; `words` are those by which its other columns are known.
  private func entity(called name: [String], _ words: [String]) -> DraftEntity {
    let base = name.joined(separator: " ").asPlainSlug.map { String($0.prefix(40)) } ?? "thing"
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
    let hasEnds = entities.count == 2 && entities.allSatisfy { $0.names.isEmpty }
    return columns.filter { column in
      guard isOfThing(column) else { return true }
      if let place = entities.firstIndex(where: { $0.words == column.owner }) {
        return !take(column, in: place)
      }
      guard !hasEnds, HeaderWords.kind(of: column.owner.suffix(1)) != nil,
        HeaderWords.scheme(column.words) == nil, !isOfAnother(column, columns)
      else { return true }
      entities.append(entity(called: column.owner, column.owner))
      return !take(column, in: entities.count - 1)
    }
  }

  private func isOfThing(_ column: ColumnGuess) -> Bool {
    guard column.look != .empty, column.look != .dates, !column.isList else { return false }
    let isThing = column.part != .other || HeaderWords.kind(of: column.words.suffix(1)) != nil
    return isThing && !column.owner.isEmpty && (column.look != .numbers || column.part == .id)
      && !column.isOfAddresses
  }

  /// Whether a column such as `Supplier Company No` has the id of what another column names.
  private func isOfAnother(_ column: ColumnGuess, _ columns: [ColumnGuess]) -> Bool {
    column.part == .id
      && columns.contains { other in
        other.owner.count < column.owner.count && !other.owner.isEmpty
          && column.owner.starts(with: other.owner) && isOfThing(other)
      }
  }

  /// - Returns: Whether the entity had a place for the column.
  private mutating func take(_ column: ColumnGuess, in place: Int) -> Bool {
    if column.part == .name, entities[place].names.isEmpty {
      entities[place].names = [column]
    } else if column.part != .name, entities[place].id == nil {
      entities[place].id = column
    } else {
      return false
    }
    return true
  }

  private static let bareNames: Set = [
    ["name"], ["full", "name"], ["nom"], ["nombre"], ["nome"], ["naam"], ["fio"],
  ]

  /// Takes a column `Name` for the name of somebody, where other columns name numbers, addresses,
  /// parties and the like.
  private mutating func takeBareName(_ columns: [ColumnGuess]) -> [ColumnGuess] {
    let areNamed = entities.allSatisfy { $0.id?.part == .other && $0.kind != "person" }
    guard claims.isEmpty, !entities.isEmpty, areNamed,
      let name = columns.first(where: { Self.bareNames.contains($0.words) && $0.look == .texts })
    else { return columns }
    let isPerson = columns.contains { PropertyWords.tellsBirth($0.words) }
    var entity = entity(called: [isPerson ? "person" : "party"], [])
    (entity.kind, entity.names) = (isPerson ? "person" : "legal-entity", [name])
    entities.insert(entity, at: 0)
    return columns.filter { $0.name != name.name }
  }

  /// Gives the names of persons that nothing tells apart to those who have only a number.
  private mutating func nameEmployees() {
    guard let unowned = entities.firstIndex(where: { $0.words.isEmpty && $0.names.count > 1 }),
      let numbered = entities.firstIndex(where: { $0.kind == "person" && $0.names.isEmpty })
    else { return }
    entities[numbered].names = entities[unowned].names
    entities.remove(at: unowned)
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
    entity.names = filled.first { $0.part == .name && $0.name != id?.name }.map { [$0] } ?? []
    entity.kindColumn = filled.first {
      HeaderWords.tellsKind($0.words) && $0.name != id?.name && $0.look == .texts
    }
    let taken = ([entity.id, entity.kindColumn].compactMap { $0 } + entity.names).map(\.name)
    entities.append(entity)
    return columns.filter { !taken.contains($0.name) }
  }
}
