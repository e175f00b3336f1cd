import EntityGraph

/// When relations are so, as texts tell it, each read once.
struct FTMTimes {
  /// A period that texts tell.
  struct Reading {
    let period: Period?

    /// The number of the period in claims, where one has it already.
    var number = FTMEntities.none

    var earliest: Int64 { period?.earliest ?? .min }
    var latest: Int64 { period?.latest ?? .max }
  }

  /// When it is so, as a dataset says, and the dates that tell it.
  struct Time {
    /// Among ``FTMTimes/readings``; none where nothing is known.
    var reading = FTMEntities.none
    var isMomentary: Bool?
    var start: FTMValue?
    var end: FTMValue?

    /// Whether it would end before it begins.
    var isReversed = false

    /// Whether a value is one of the dates.
    func isTold(by value: FTMValue) -> Bool {
      [start, end].contains { $0?.property == value.property && $0?.text == value.text }
    }
  }

  private struct Texts: Hashable {
    let start: Int32
    let end: Int32
    let isMomentary: Bool
  }

  private let entities: FTMEntities
  private(set) var readings: [Reading] = []
  private var known: [Texts: Int32] = [:]

  /// Whether each text is a date, as far as that was asked; indexed by text.
  private var areDates: [Bool?]

  init(_ entities: FTMEntities) {
    self.entities = entities
    areDates = Array(repeating: nil, count: entities.texts.count)
  }

  mutating func number(_ reading: Int32, in claims: inout ClaimList) -> Int32 {
    guard reading != FTMEntities.none, let period = readings[Int(reading)].period else {
      return CodedClaim.none
    }
    if readings[Int(reading)].number == FTMEntities.none {
      readings[Int(reading)].number = claims.number(of: period)
    }
    return readings[Int(reading)].number
  }

  /// When the relation of an entity is so, by what one dataset says.
  mutating func time(_ values: [FTMValue], of schema: FTMTerms.Schema) -> Time {
    let (start, end) = (date(schema.starts, values), date(schema.ends, values))
    if let start, end == nil, start.property == FTMWord.date.rawValue {
      let reading = reading(Texts(start: start.text, end: FTMEntities.none, isMomentary: true))
      return Time(reading: reading, isMomentary: true, start: start)
    }
    guard start != nil || end != nil else { return Time() }
    let (first, last) = (start?.text ?? FTMEntities.none, end?.text ?? FTMEntities.none)
    let reading = reading(Texts(start: first, end: last, isMomentary: false))
    return readings[Int(reading)].period == nil
      ? Time(isReversed: true)
      : Time(reading: reading, isMomentary: false, start: start, end: end)
  }

  private mutating func reading(_ texts: Texts) -> Int32 {
    if let known = known[texts] { return known }
    let (start, end) = (text(texts.start), text(texts.end))
    readings.append(Reading(period: Period(texts.isMomentary ? start : "\(start)/\(end)")))
    known[texts] = Int32(readings.count - 1)
    return Int32(readings.count - 1)
  }

  private func text(_ number: Int32) -> String {
    number == FTMEntities.none ? "" : entities.text(number)
  }

  /// The first date that one of the properties gives.
  private mutating func date(_ properties: [Int32], _ values: [FTMValue]) -> FTMValue? {
    for property in properties {
      var first: FTMValue?
      for value in values where value.property == property && isDate(value.text) {
        if first.map({ text(value.text) < text($0.text) }) ?? true { first = value }
      }
      if let first { return first }
    }
    return nil
  }

  private mutating func isDate(_ number: Int32) -> Bool {
    if let known = areDates[Int(number)] { return known }
    let isDate = PartialDate(text(number)) != nil
    areDates[Int(number)] = isDate
    return isDate
  }
}
