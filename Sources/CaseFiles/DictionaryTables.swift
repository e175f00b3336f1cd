import EntityGraph

/// What the numbers of claims stand for, from the tables of a case.
struct DictionaryTables {
  let database: Database
  let entityCount: Int

  /// Reads all but documents, entities and sources into `dictionaries`, which has these.
  func read(into dictionaries: inout ClaimDictionaries) throws(CaseFileError) {
    dictionaries.locators = IDInterner(try locators())
    dictionaries.chains = ListInterner(
      distinct: try sets(
        "SELECT number, source FROM chain ORDER BY number, position", table: "chain",
        among: dictionaries.sources.count))
    dictionaries.events = ListInterner(
      distinct: try sets(
        "SELECT number, event FROM event_set ORDER BY number, position", table: "event_set",
        among: entityCount))
    dictionaries.predicates = Interner(distinct: try predicates())
    try readPeriods(into: &dictionaries.periods)
    try readValues(into: &dictionaries.values)
    try readAttributes(into: &dictionaries)
  }

  private func rows(_ sql: String, table: String) throws(CaseFileError) -> Statement {
    try Statement(sql, table: table, in: database)
  }

  private func locators() throws(CaseFileError) -> TextPool {
    var texts = TextPool()
    let rows = try rows("SELECT number, text FROM locator ORDER BY number", table: "locator")
    while try rows.step() {
      try rows.number(after: texts.count)
      texts.append(rows.text())
    }
    return texts
  }

  private func predicates() throws(CaseFileError) -> [ClaimDictionaries.Predicate] {
    var predicates: [ClaimDictionaries.Predicate] = []
    let rows = try rows(
      "SELECT number, form, name FROM predicate ORDER BY number", table: "predicate")
    while try rows.step() {
      try rows.number(after: predicates.count)
      let form = try rows.read(CodedClaim.Form.init(word:))
      predicates.append(.init(form: form, name: Identifier(rows.text())))
    }
    return predicates
  }

  private func readPeriods(into periods: inout PeriodInterner) throws(CaseFileError) {
    let rows = try rows("SELECT number, text FROM period ORDER BY number", table: "period")
    while try rows.step() {
      try rows.number(after: periods.count)
      periods.append(distinct: try rows.read { Period($0) })
    }
  }

  private func readValues(into values: inout ValueInterner) throws(CaseFileError) {
    let rows = try rows(
      "SELECT number, type, text, quantity, bound, unit FROM value ORDER BY number", table: "value")
    while try rows.step() {
      let count = values.count
      try rows.number(after: count)
      let value = try rows.value()
      guard values.number(of: value) == count else {
        throw rows.unreadable(value.text, at: 2)
      }
    }
  }

  private func readAttributes(
    into dictionaries: inout ClaimDictionaries
  ) throws(CaseFileError) {
    var sets = RaggedArray<Int32>()
    sets.appendEmptyRow()
    let rows = try rows(
      "SELECT number, name, value FROM attribute ORDER BY number, position", table: "attribute")
    while try rows.step() {
      try rows.beginSet(in: &sets)
      let name = dictionaries.attributeNames.number(of: Identifier(rows.text()))
      sets.extendLastRow(by: name)
      sets.extendLastRow(by: Int32(try rows.place(among: dictionaries.values.count)))
    }
    dictionaries.attributes = ListInterner(distinct: sets)
  }

  /// Reads sets of numbers, the first of which is empty and stands in no row.
  private func sets(
    _ sql: String, table: String, among count: Int
  ) throws(CaseFileError) -> RaggedArray<Int32> {
    var sets = RaggedArray<Int32>()
    sets.appendEmptyRow()
    let rows = try rows(sql, table: table)
    while try rows.step() {
      try rows.beginSet(in: &sets)
      sets.extendLastRow(by: Int32(try rows.place(among: count)))
    }
    return sets
  }
}

extension Statement {
  /// Reads the number of a set: the last one's or the next.
  fileprivate func beginSet(in sets: inout RaggedArray<Int32>) throws(CaseFileError) {
    let number = integer()
    if number == Int64(sets.count) { sets.appendEmptyRow() }
    guard number > 0, number == Int64(sets.count) - 1 else { throw unreadable("\(number)") }
  }
}

extension CodedClaim.Form {
  /// As it stands in a case.
  var word: String {
    switch self {
    case .relation: "relation"
    case .property: "property"
    case .role: "role"
    }
  }

  init?(word: String) {
    switch word {
    case "relation": self = .relation
    case "property": self = .property
    case "role": self = .role
    default: return nil
    }
  }
}
