import EntityGraph

/// Makes entities and claims of the rows of a table of iBase.
struct IBaseFacts {
  var facts = FactCollection()
  private var sources: I2Sources
  private let order: DateOrder
  private let isOrderSaid: Bool

  /// The columns that say something that is a property.
  private let properties: [String]

  init(_ file: InputFile, _ names: [String]) {
    sources = I2Sources(file.documentName)
    order = file.limits.choices.dates ?? .dayFirst
    isOrderSaid = file.limits.choices.dates != nil
    properties = names.filter(IBaseColumns.isProperty)
  }

  mutating func addEntity(_ row: TableRecords) {
    guard let id = row[first: IBaseColumns.id] else {
      return note("a row without an id is left out", row)
    }
    let type = row[first: IBaseColumns.type]
    let kind = I2Types.kind(of: type, isEvent: false)
    if Vocabulary.standard.kinds[kind.id] == nil {
      facts.define(kind)
      note("entities of the type \(type ?? "") become a kind of their own", row)
    }
    let entity = Entity(id: Entity.ID(id), kind: kind.id, name: Self.name(row) ?? id)
    facts.add(entity, line: row.line)
    let origin = origin(row, id)
    for property in values(of: row) {
      facts.define(property.kind)
      facts.add(
        origin.property(property.kind.id, of: entity.id, property.value), line: row.line)
    }
  }

  private static func name(_ row: TableRecords) -> String? {
    if let name = row[first: IBaseColumns.name] { return name }
    let parts = [row[first: IBaseColumns.forename], row[first: IBaseColumns.surname]]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  mutating func addLink(_ row: TableRecords) {
    guard let first = row[first: IBaseColumns.first], let second = row[first: IBaseColumns.second]
    else { return note("a link without one of its ends is left out", row) }
    let type = row[first: IBaseColumns.type] ?? "Link"
    let ties = I2Link(
      type: type, first: Entity.ID(first), second: Entity.ID(second), arrow: arrow(row),
      kinds: (nil, nil)
    ).ties
    var origin = origin(row, row[first: IBaseColumns.id])
    origin.stance = stance(row)
    let (period, isMoment) = period(row)
    let values = values(of: row).map { Attribute($0.kind.id, $0.value) }
    for tie in ties {
      for what in tie.notes(type) { note(what, row) }
      facts.define(tie.kind)
      let purpose = tie.purpose.map { [Attribute("purpose", .text($0))] } ?? []
      let claim = origin.relation(
        tie.subject, tie.kind.id, tie.object, during: period,
        isMomentary: isMoment && !tie.kind.isMomentary ? true : nil, with: values + purpose)
      facts.add(claim, line: row.line)
    }
  }

  private mutating func arrow(_ row: TableRecords) -> I2Link.Arrow {
    guard let words = row[first: IBaseColumns.direction] else { return .none }
    switch words.lowercased().filter({ !$0.isWhitespace && $0 != "-" && $0 != ">" }) {
    case "end1toend2", "end1end2", "forward", "forwards": return .toSecond
    case "end2toend1", "end2end1", "backward", "backwards", "reverse": return .toFirst
    case "both", "bothways", "bidirectional": return .both
    case "none", "nodirection": return .none
    default:
      note("the direction \(words) is not known and counts as none", row)
      return .none
    }
  }

  private mutating func stance(_ row: TableRecords) -> Claim.Stance {
    guard let strength = row[first: IBaseColumns.strength] else { return .asserts }
    if let stance = I2Words.stance(strength) { return stance }
    note("the strength \(strength) is not known and counts as confirmed", row)
    return .asserts
  }

  /// When it held, and whether that is one moment.
  private mutating func period(_ row: TableRecords) -> (Period?, isMoment: Bool) {
    let start = date(IBaseColumns.start, row)
    let end = date(IBaseColumns.end, row)
    if start == nil, end == nil, let moment = date(IBaseColumns.moment, row) {
      return (Period(moment), true)
    }
    let period = Period(from: start, until: end)
    if period == nil, start != nil || end != nil {
      note("dates of which the end comes before the start are left out", row)
    }
    return (period, false)
  }

  mutating func note(_ what: String, _ row: TableRecords) { facts.notes.note(what, line: row.line) }

  /// Who says what a row says, and how it is graded.
  private mutating func origin(_ row: TableRecords, _ id: String?) -> ClaimOrigin {
    let code = row[first: IBaseColumns.grading]
    let rating = code.flatMap { Rating($0.uppercased()) }
    if let code, rating == nil {
      note("the grade \"\(code)\" is no letter with a number, and is left out", row)
    }
    if rating?.reliability == .unreliable || rating?.credibility == .doubtful {
      note(
        "E and 4 are taken as unreliable and doubtful; in a scale of five, where they are untested"
          + " and cannot be judged, they would be F and 6", row)
    }
    let source = row[first: IBaseColumns.source]
    let document = sources.document(
      citing: source, row[first: IBaseColumns.sourceType], rating?.reliability, in: &facts)
    var origin = ClaimOrigin(document, at: id)
    origin.claimants = source.map { [Source.ID($0)] } ?? []
    origin.credibility = rating?.credibility
    origin.claimed = date(IBaseColumns.created, row)
    return origin
  }
}

extension IBaseFacts {
  /// The properties of a row, each a column.
  private mutating func values(of row: TableRecords) -> [(kind: PropertyKind, value: Value)] {
    var values: [(kind: PropertyKind, value: Value)] = []
    for name in properties {
      guard let text = row[name] else { continue }
      if name.lowercased().split(separator: " ").contains("date") {
        guard let date = date([name], row) else { continue }
        let id: PropertyKind.ID =
          name == "Date of Birth" ? "birth-date" : PropertyKind.ID(name.asI2Key)
        values.append((PropertyKind(id, .date), .date(Period(date))))
      } else if let value = I2Words.property(name, text, .text) {
        values.append(value)
      } else {
        note("a value of the column \(name) that is no number is left out", row)
      }
    }
    return values
  }

  /// The date in the first of these columns that has something, the day first if nothing else is said.
  private mutating func date(_ columns: [String], _ row: TableRecords) -> PartialDate? {
    guard let text = row[first: columns] else { return nil }
    if !isOrderSaid, DateSpelling(text, nil) == .undecided {
      note("a date such as 02/04/2019 is read with the day first", row)
    }
    if case .date(let date) = DateSpelling(text, order) { return date }
    note("a date that cannot be read is left out", row)
    return nil
  }
}

extension TableRecords {
  /// The cell of the first of some columns that has one.
  fileprivate subscript(first names: [String]) -> String? {
    names.lazy.compactMap { self[$0] }.first
  }
}
