/// What the number format of a cell shows its number as.
///
/// > ISO/IEC 29500-1:2016, Office Open XML, sections 18.8.30 and 18.8.31.
enum NumberFormat: Hashable {
  case number, percentage

  /// An amount of money, with the sign or the code of its currency.
  case currency(String)

  /// A day, or the month or the year that it begins.
  case day, month, year

  /// A day with a time of day.
  case moment

  /// A time of day.
  case clock

  /// Hours, minutes and seconds, also more than a day has.
  case duration

  /// The format of a number that every program knows.
  init(builtIn number: Int) {
    switch number {
    case 5...8, 41...44: self = .currency("$")
    case 9, 10: self = .percentage
    case 14...16, 27...31, 36, 50...54, 57, 58: self = .day
    case 17: self = .month
    case 18...21, 32...35, 45, 47, 55, 56: self = .clock
    case 22: self = .moment
    case 46: self = .duration
    default: self = .number
    }
  }

  /// A format that a workbook spells out, such as `[$-409]dd/mm/yyyy;@`, by what it shows positive
  /// numbers as.
  init(code: String) {
    var parts = NumberFormatParts(code)
    parts.read()
    self =
      if parts.isElapsed {
        .duration
      } else if parts.hasClock {
        parts.hasYear || parts.hasMonth || parts.hasDay ? .moment : .clock
      } else if parts.hasDay || parts.hasMonth && !parts.hasYear {
        .day
      } else if parts.hasMonth {
        .month
      } else if parts.hasYear {
        .year
      } else if parts.isPercentage {
        .percentage
      } else {
        parts.currency.map { .currency($0) } ?? .number
      }
  }

  var isOfTime: Bool {
    switch self {
    case .day, .month, .year, .moment, .clock, .duration: true
    case .number, .percentage, .currency: false
    }
  }
}
