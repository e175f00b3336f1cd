import EntityGraph

/// Writes what the numbers of new claims stand for, as far as the case has it not.
extension Import {
  /// Writes all that stands in the dictionaries now and did not when the import began; `rows` are the
  /// claims that errors are about.
  func writeDictionaries(for rows: [CodedClaim]) throws(CaseFileError) {
    let (old, new) = (known.claims.dictionaries, dictionaries)
    try checkTimes(of: rows, from: old)
    try insert(into: "source (number, id)", from: old.sources.count, new.sources.count) {
      (row, place) throws(CaseFileError) in
      try row.bind(new.sources[Int32(place)].rawValue)
    } of: {
      "the source \(new.sources[Int32($0)].rawValue.quoted)"
    }
    try insert(into: "locator (number, text)", from: old.locators.count, new.locators.count) {
      (row, place) throws(CaseFileError) in
      try row.bind(new.locators[Int32(place)].rawValue)
    } of: { place in
      name(rows.first { $0.locator == place })
    }
    let (predicates, periods) = (new.predicates.values, new.periods)
    try insert(
      into: "predicate (number, form, name)", from: old.predicates.values.count, predicates.count
    ) { (row, place) throws(CaseFileError) in
      try row.bind(predicates[place].form.word)
      try row.bind(predicates[place].name.rawValue)
    } of: { place in
      name(rows.first { $0.predicate == place })
    }
    try insert(into: "period (number, text)", from: old.periods.count, periods.count) {
      (row, place) throws(CaseFileError) in
      try row.bind(periods[Int32(place)].description)
    } of: { place in
      name(rows.first { $0.period == place })
    }
    try insert(
      into: "value (number, type, text, quantity, bound, unit)", from: old.values.count,
      new.values.count
    ) { (row, place) throws(CaseFileError) in
      try row.bind(new.values[Int32(place)])
    } of: { place in
      name(rows.first { new.values(of: $0).contains(Int32(place)) })
    }
    try insert(into: "chain", "source", from: old.chains.count, new.chains)
    try insert(into: "event_set", "event", from: old.events.count, new.events)
    try writeAttributes(from: old.attributes.count, rows)
  }

  private func name(_ row: CodedClaim?) -> String { row.map(dictionaries.name) ?? "a claim" }

  /// Inserts rows whose first column is their number, the place from `start` on and one more.
  private func insert(
    into table: String, from start: Int, _ end: Int,
    _ bind: @escaping (Statement, Int) throws(CaseFileError) -> Void,
    of name: @escaping (Int) -> String
  ) throws(CaseFileError) {
    let queue = try RowQueue<Int>(into: table, in: database) { (place, row) throws(CaseFileError) in
      try row.bind(Int64(place) + 1)
      try bind(row, place)
    } name: {
      name($0)
    }
    for place in start..<max(start, end) { try queue.append(place) }
    try queue.flush()
  }

  /// Inserts sets of numbers, a row for each member.
  private func insert(
    into table: String, _ member: String, from start: Int, _ sets: ListInterner
  ) throws(CaseFileError) {
    let queue = try RowQueue<[Int]>(
      into: "\(table) (number, position, \(member))", in: database
    ) { (numbers, row) throws(CaseFileError) in
      for number in numbers { try row.bind(Int64(number)) }
    } name: { _ in
      "a claim"
    }
    for number in start..<max(start, sets.count) {
      for (position, place) in sets[Int32(number)].enumerated() {
        try queue.append([number, position, Int(place) + 1])
      }
    }
    try queue.flush()
  }

  private func writeAttributes(from start: Int, _ rows: [CodedClaim]) throws(CaseFileError) {
    let row = try Statement(
      "INSERT INTO attribute (number, position, name, value) VALUES (?, ?, ?, ?)", in: database)
    let sets = dictionaries.attributes
    for number in start..<max(start, sets.count) {
      let codes = Array(sets[Int32(number)])
      for position in 0..<codes.count / 2 {
        try row.bind(Int64(number))
        try row.bind(Int64(position))
        try row.bind(dictionaries.attributeNames[codes[2 * position]].rawValue)
        try row.bind(Int64(codes[2 * position + 1]) + 1)
        try row.run(for: name(rows.first { $0.attributes == number }))
      }
    }
  }

  /// Refuses times that would not be read back as they are.
  private func checkTimes(
    of rows: [CodedClaim], from old: ClaimDictionaries
  ) throws(CaseFileError) {
    let periods = dictionaries.periods
    let badPeriods = Set(
      (old.periods.count..<max(old.periods.count, periods.count)).map { Int32($0) }
        .filter { !periods[$0].canBeReadBack })
    let badValues = Set(
      (old.values.count..<max(old.values.count, dictionaries.values.count)).map { Int32($0) }
        .filter { !dictionaries.values[$0].canBeReadBack })
    guard !badPeriods.isEmpty || !badValues.isEmpty else { return }
    for row in rows
    where badPeriods.contains(row.period)
      || dictionaries.values(of: row).contains(where: badValues.contains)
    {
      throw .refused(name(row), rule: "a time in it has no end that is known")
    }
  }
}

extension ClaimDictionaries {
  /// The numbers of the values that a claim gives its subject and its relation.
  fileprivate func values(of claim: CodedClaim) -> [Int32] {
    let set = attributes[claim.attributes]
    return (claim.form == .property ? [claim.object] : [])
      + set.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
  }
}
