import EntityGraph

extension LittleSisFacts {
  mutating func addRelationship(_ values: JSONValue, _ origin: ClaimOrigin, _ line: Int) {
    guard let first = values["entity1_id"]?.spelled, let second = values["entity2_id"]?.spelled
    else { return facts.notes.note("a relationship without an end is left out", line: line) }
    let period = period(values, line)
    let kind = kind(values, line)
    var origin = origin
    origin.paraphrase = values["description"]?.text
    var isMomentary: Bool?
    if kind == "donated", let period, period.start != period.end { isMomentary = false }
    facts.add(
      origin.relation(
        Entity.ID("littlesis-\(first)"), kind, Entity.ID("littlesis-\(second)"), during: period,
        isMomentary: isMomentary, with: attributes(values, line)), line: line)
  }

  private mutating func kind(_ values: JSONValue, _ line: Int) -> RelationKind.ID {
    let number = values["category_id"]?.integer ?? 0
    let words = Self.words(values)
    if number == 1, values["category_attributes"]?["is_board"]?.flag == true { return "directs" }
    if number == 4, words.contains(where: LittleSisTypes.spouses.contains) { return "married-to" }
    guard let kind = LittleSisTypes.categories[number] else {
      facts.notes.note("relationships of the category \(number) are links", line: line)
      return "linked-to"
    }
    for own in LittleSisTypes.ownKinds where own.id == kind { facts.define(own) }
    return kind
  }

  /// What each of the two is to the other, such as `sister` and `brother`.
  private static func words(_ values: JSONValue) -> [String] {
    ["description1", "description2"].compactMap { values[$0]?.text?.lowercased() }
      .filter { !$0.isEmpty }.eachOnce
  }

  private mutating func attributes(_ values: JSONValue, _ line: Int) -> [Attribute] {
    let more = values["category_attributes"]
    let numbers: [(PropertyKind.ID, JSONValue?)] = [
      ("amount", values["amount"]), ("count", values["filings"]),
      ("share", more?["percent_stake"]),
    ]
    let texts: [(PropertyKind.ID, String?)] = [
      ("currency", values["amount"].flatMap { _ in values["currency"]?.text?.uppercased() }),
      ("office", Self.words(values).joined(separator: ", ")),
      ("purpose", values["goods"]?.text),
    ]
    let used: Set<String> = ["is_board", "percent_stake"]
    for member in more?.members ?? [] where !used.contains(member.key) && member.value != .null {
      facts.notes.note("the field category_attributes/\(member.key) is left out", line: line)
    }
    return numbers.compactMap { name, value in
      value?.decimal.map { Attribute(name, .number(Quantity($0))) }
    }
      + texts.compactMap { name, text in
        text.flatMap { $0.isEmpty ? nil : Attribute(name, .text($0)) }
      }
  }

  /// Open where the relationship is said to be current.
  private mutating func period(_ values: JSONValue, _ line: Int) -> Period? {
    let (start, end) = (
      values["start_date"]?.dateWithoutZeros, values["end_date"]?.dateWithoutZeros
    )
    if end == nil, values["is_current"]?.flag == true, let start {
      return Period(from: .date(start), until: .open)
    }
    let period = Period(from: start, until: end)
    if period == nil, start != nil {
      facts.notes.note("dates that end before they start are left out", line: line)
    }
    return period
  }
}
