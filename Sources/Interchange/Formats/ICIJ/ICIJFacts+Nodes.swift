import EntityGraph

extension ICIJFacts {
  /// Adds a row of a table of things.
  mutating func addNode(_ row: TableRecords, _ columns: ICIJNodeColumns, _ table: ICIJTable) {
    guard !row.isEmpty(columns.id) else {
      return note("a row without an id is left out", line: row.line)
    }
    let origin = origin(row, columns)
    let number = row.withCell(columns.id) { self.number(of: $0, origin) }
    let before = list(number, in: table)
    if before.isEmpty {
      define(row, columns, table)
    } else {
      addListing(number, row, columns, table, before)
    }
    addProperties(of: number, row, columns, origin)
    addPlaces(of: number, row, columns, table, origin)
  }

  private mutating func origin(_ row: TableRecords, _ columns: ICIJNodeColumns) -> ICIJOrigin {
    var origin = row.withCell(columns.source) { name in
      row.withCell(columns.limit) { sources.origin(of: name, limit: $0, in: &batch) }
    }
    origin.chain = row.withCell(columns.provider) { sources.chain(of: $0, in: &batch.claims) }
    return origin
  }

  private mutating func define(
    _ row: TableRecords, _ columns: ICIJNodeColumns, _ table: ICIJTable
  ) {
    let name = columns.nameColumn(row, table)
    let others = columns.otherNames(row, table, &schemes)
    let kind = Array(columns.kind(row, table).rawValue.utf8)
    row.withCell(columns.id) { id in
      row.withCell(name) { name in
        batch.entities.append(
          id: id, kind: kind.span, name: name, others, isUnnamed: false, eventType: nil,
          reliability: nil, marking: nil)
      }
    }
  }

  /// Adds what a second row about a thing says of it, which keeps its kind.
  private mutating func addListing(
    _ number: Int, _ row: TableRecords, _ columns: ICIJNodeColumns, _ table: ICIJTable,
    _ before: Listings
  ) {
    if let name = row[columns.nameColumn(row, table)] {
      otherNames[number, default: []].append(name)
    }
    guard !before.contains(Listings(table)) else {
      return note("a thing stands twice in a table; all that is said of it is kept", line: row.line)
    }
    note("a thing stands in two tables; it has the kind of the first", line: row.line)
    let predicate = property("listed-as")
    for other in ICIJTable.allCases where other == table || before == Listings(other) {
      addProperty(
        predicate, of: number, batch.claims.add(.text(other.listing)), things[number].origin)
    }
  }

  private mutating func addProperties(
    of number: Int, _ row: TableRecords, _ columns: ICIJNodeColumns, _ origin: ICIJOrigin
  ) {
    for property in columns.properties where !row.isEmpty(property.place) {
      addProperty(property.predicate, of: number, value(row, property), origin)
    }
  }

  private mutating func value(_ row: TableRecords, _ property: ICIJNodeColumns.Property) -> Int32 {
    row.withCell(property.place) { cell in
      guard property.isDate else { return batch.claims.add(text: cell) }
      let date = dates.number(of: cell)
      return dates.value(date, in: &batch.claims)
    }
  }

  /// Adds jurisdiction, countries and address, each by its words, else by its codes.
  private mutating func addPlaces(
    of number: Int, _ row: TableRecords, _ columns: ICIJNodeColumns, _ table: ICIJTable,
    _ origin: ICIJOrigin
  ) {
    if let place = columns.jurisdictions.first(where: { !row.isEmpty($0) }) {
      let value = row.withCell(place) { batch.claims.add(text: $0) }
      addProperty(columns.jurisdictionPredicate, of: number, value, origin)
    }
    if let place = columns.countries.first(where: { !row.isEmpty($0) }) {
      for value in row.withCell(place, { values.parts(of: $0, in: &batch.claims) }) {
        addProperty(columns.countryPredicate, of: number, value, origin)
      }
    }
    if table != .addresses, !row.isEmpty(columns.address) {
      let value = row.withCell(columns.address) { batch.claims.add(text: $0) }
      addProperty(columns.addressPredicate, of: number, value, origin)
    }
  }
}

extension ICIJTable {
  /// What a thing is listed as that stands in the table.
  fileprivate var listing: String {
    switch self {
    case .entities: "entity"
    case .intermediaries: "intermediary"
    case .others: "other"
    case .officers: "officer"
    case .addresses: "address"
    case .relationships: "relationship"
    }
  }
}
