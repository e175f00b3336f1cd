import EntityGraph

extension ICIJFacts {
  /// Adds a row that joins two things, or says that they are alike.
  mutating func addRelationship(_ row: TableRecords, _ columns: ICIJRelationshipColumns) {
    guard !row.isEmpty(columns.start), !row.isEmpty(columns.end),
      let link = links.link(row, columns, in: &batch)
    else { return note("a relationship without a type or an end is left out", line: row.line) }
    let stated = statedOrigin(row, columns)
    let start = row.withCell(columns.start) { number(of: $0, stated) }
    let end = row.withCell(columns.end) { number(of: $0, stated) }
    let origin = origin(stated, start, end, isStated: !row.isEmpty(columns.source))
    if link.isLikeness {
      let other = batch.claims.add(.text(description(of: end)))
      return addProperty(link.predicate, of: start, other, origin)
    }
    var claim = CodedClaim(document: origin.document)
    (claim.chain, claim.saying, claim.stance) = (origin.chain, origin.saying, link.stance)
    (claim.subject, claim.predicate, claim.object) = (Int32(start), link.predicate, Int32(end))
    (claim.attributes, claim.period) = (link.attributes, period(row, columns))
    batch.claims.append(claim)
  }

  /// The leak that a row names, else the file.
  private mutating func statedOrigin(
    _ row: TableRecords, _ columns: ICIJRelationshipColumns
  ) -> ICIJOrigin {
    guard !row.isEmpty(columns.source) else {
      let name = Array(file.utf8)
      return sources.origin(of: name.span, limit: Span(), in: &batch)
    }
    return row.withCell(columns.source) { name in
      row.withCell(columns.limit) { sources.origin(of: name, limit: $0, in: &batch) }
    }
  }

  /// Who had a relationship on record is the provider of one of its ends; where it names no leak, it
  /// is of that of an end.
  private func origin(
    _ stated: ICIJOrigin, _ start: Int, _ end: Int, isStated: Bool
  ) -> ICIJOrigin {
    let (first, second) = (things[end], things[start])
    var origin = stated
    if !isStated {
      if !first.tables.isEmpty {
        origin = first.origin
      } else if !second.tables.isEmpty {
        origin = second.origin
      }
    }
    let provider = first.tables.isEmpty ? 0 : first.origin.chain
    origin.chain = provider != 0 || second.tables.isEmpty ? provider : second.origin.chain
    return origin
  }

  private mutating func period(
    _ row: TableRecords, _ columns: ICIJRelationshipColumns
  ) -> Int32 {
    let start = date(row, columns.startDate)
    let end = date(row, columns.endDate)
    if dates.isReversed(start, end) {
      note("a period that ends before it begins is left out", line: row.line)
    }
    return dates.period(start, end, in: &batch.claims)
  }

  private mutating func date(_ row: TableRecords, _ place: Int) -> Int32 {
    row.isEmpty(place) ? CodedClaim.none : row.withCell(place) { dates.number(of: $0) }
  }

  /// The name and the id of a thing, for people.
  private func description(of number: Int) -> String {
    let id = batch.claims.dictionaries.entities[Int32(number)].rawValue
    return number < batch.entities.count ? "\(batch.entities[number].name) (\(id))" : id
  }
}
