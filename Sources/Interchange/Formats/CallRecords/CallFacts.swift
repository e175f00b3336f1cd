import EntityGraph

/// Makes claims of call records: who called or wrote to whom, by which device, and where.
struct CallFacts {
  static let channel: Entity.ID = "phone"

  var facts = FactCollection()
  let document: Document.ID
  let preamble: CallPreamble
  let numbers: PhoneNumbers
  private let order: DateOrder?

  /// The number that all records are about; `nil` where there is no such one.
  private let target: DialledNumber?
  private var clocks = StatedClocks()
  private var recordCount = 0
  private var statedCount: (number: Int, line: Int)?

  init(_ file: InputFile, _ preamble: CallPreamble, _ survey: CallSurvey, _ order: DateOrder?) {
    (self.preamble, self.order) = (preamble, order)
    document = Document.ID(file.documentName)
    numbers = PhoneNumbers(target: preamble.target, others: survey.numbers)
    var counts: [DialledNumber: Int] = [:]
    for (text, count) in survey.counts { counts[numbers.number(text), default: 0] += count }
    let ofAll = counts.filter { survey.isOfAll($0.value) && $0.key.isOfSomebody }.map(\.key)
    target = preamble.target.map(numbers.number) ?? (ofAll.count == 1 ? ofAll.first : nil)
    let title = [preamble.publisher, preamble.reference].compactMap(\.self)
    var document = Document(
      id: document, title: title.isEmpty ? file.documentName : title.joined(separator: ", "))
    document.publisher = preamble.publisher.map { Source.ID($0) }
    facts.add(document)
    facts.define(PropertyKind.duration)
  }

  /// Takes in a record; `cells` are all that its row has.
  mutating func add(_ row: CallRow, _ cells: [String]) {
    if let total = Self.total(cells) {
      if let count = total { statedCount = (count, row.line) }
      return
    }
    guard row.caller != nil || row.callee != nil else {
      return facts.notes.note("a line without numbers is left out", line: row.line)
    }
    recordCount += 1
    guard let date = date(row) else {
      return facts.notes.note("a record whose time is no date is left out", line: row.line)
    }
    var origin = ClaimOrigin(document, at: "line \(row.line)")
    origin.record = "\(document), line \(row.line)"
    if let text = row.typeText, !row.type.isKnown {
      facts.notes.note("the type '\(text)' is not known and is read as a call", line: row.line)
    }
    let (caller, callee) = ends(row)
    if row.type.content == .data {
      facts.notes.note(
        "a data session has no other party; its device and its place are kept", line: row.line)
    } else {
      addCall(row, from: caller, to: callee, origin, date)
    }
    origin.record = nil
    if let own = own(row, caller, callee) { addTraces(of: own, row, origin, date) }
  }

  /// Who called and who was called; where the type says that it was the other way, so.
  private func ends(_ row: CallRow) -> (DialledNumber?, DialledNumber?) {
    let (caller, callee) = (row.caller.map(numbers.number), row.callee.map(numbers.number))
    guard let target, let direction = row.type.direction else { return (caller, callee) }
    let isTurned =
      direction == .incoming
      ? caller == target && callee != target : callee == target && caller != nil && caller != target
    return isTurned ? (callee, caller) : (caller, callee)
  }

  /// The number whose device and place the record tells.
  private func own(
    _ row: CallRow, _ caller: DialledNumber?, _ callee: DialledNumber?
  ) -> DialledNumber? {
    if let own = row.own { return numbers.number(own) }
    if let target { return target }
    return row.type.direction == .incoming ? callee : caller
  }

  private mutating func addCall(
    _ row: CallRow, from caller: DialledNumber?, to callee: DialledNumber?, _ origin: ClaimOrigin,
    _ date: PartialDate
  ) {
    guard let callee, caller != nil || row.type.direction == .incoming else {
      return facts.notes.note("a record with one number only gives no relation", line: row.line)
    }
    facts.add(Entity(id: Self.channel, kind: "channel", name: "phone"), line: nil)
    let kind: RelationKind.ID = row.type.content == .text ? "messaged" : "called"
    facts.add(
      origin.relation(
        entity(caller ?? .withheld, row, "caller"), kind, entity(callee, row, "callee"),
        during: Period(date), through: Self.channel, with: attributes(row)), line: row.line)
  }

  private mutating func attributes(_ row: CallRow) -> [Attribute] {
    var attributes: [Attribute] = []
    if let seconds = row.duration, row.type.content == .call {
      attributes.append(.duration(seconds))
    }
    if row.type.isAnswered == false {
      facts.define(.answered)
      attributes.append(.answered(false))
      facts.notes.note(
        "a call that nobody took is kept as an attempt, with 'answered false'", line: row.line)
      if let seconds = row.ringing {
        facts.define(.ringing)
        attributes.append(.ringing(seconds))
      }
    }
    if let outcome = row.outcome, row.type.isAnswered != true {
      facts.define(.several("outcome"))
      attributes.append(Attribute("outcome", .text(outcome)))
      if row.type.isAnswered == nil {
        facts.notes.note(
          "the outcome '\(outcome)' is not known; nothing is said of whether somebody took the call",
          line: row.line)
      }
    }
    if let other = row.forwardedTo {
      facts.define(.several("forwarded-to"))
      attributes.append(Attribute("forwarded-to", .text(other)))
    }
    return attributes
  }

  private mutating func date(_ row: CallRow) -> PartialDate? {
    guard case .date(let date)? = row.stamp.map({ DateSpelling($0, order) }) else { return nil }
    guard let clock = row.zone ?? preamble.clock else { return date }
    return clocks.moment(date, by: clock, &facts.notes, line: row.line)
  }

  /// The number of records that the last line of a file states; `.some(nil)` for such a line that
  /// states none, `nil` for any other.
  private static func total(_ cells: [String]) -> Int?? {
    let filled = cells.filter { !$0.isEmpty }
    let words = [
      "total", "summe", "gesamt", "anzahl", "totaal", "suma", "razem", "итого", "всього",
    ]
    guard let first = filled.first?.lowercased(), words.contains(where: first.hasPrefix),
      filled.count < 4
    else { return nil }
    return .some(filled.lazy.compactMap { Int($0) }.first)
  }

  mutating func reading() -> GraphReading {
    if let stated = statedCount, stated.number != recordCount {
      facts.notes.note(
        "the file says that it has \(stated.number) records, and has \(recordCount)",
        line: stated.line)
    }
    return facts.reading()
  }
}

extension DialledNumber {
  /// Whether it is the number of a subscriber.
  fileprivate var isOfSomebody: Bool {
    switch self {
    case .international, .national: true
    case .service, .named, .withheld: false
    }
  }
}
