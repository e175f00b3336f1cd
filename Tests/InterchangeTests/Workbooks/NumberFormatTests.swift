import Testing

@testable import Interchange

@Suite("Number formats of cells") struct NumberFormatTests {
  @Test(
    arguments: [
      ("General", .number), ("0.00E+00", .number), ("#,##0.00;[Red]-#,##0.00", .number),
      ("@", .number), ("0%", .percentage), ("0.0\\%", .number), ("yyyy\\-mm\\-dd", .day),
      ("[$-409]d\\-mmm\\-yy;@", .day), ("dd/mm/yyyy hh:mm:ss", .moment), ("mmm-yy", .month),
      ("mmmm\\ yyyy", .month), ("yyyy", .year), ("d mmm", .day), ("mmm", .day), ("hh:mm", .clock),
      ("mm:ss.0", .clock), ("h:mm AM/PM", .clock), ("[h]:mm:ss", .duration), ("[mm]:ss", .duration),
      ("m/d/yy h:mm", .moment), ("\"day\" 0", .number), ("0 \"m\"", .number), ("[Red]0", .number),
      ("#,##0.00\\ [$€-407]", .currency("€")), ("[$CHF-807] 0.00", .currency("CHF")),
      ("\"£\"#,##0.00", .currency("£")), ("$#,##0", .currency("$")), ("yyyy;0%", .year),
      ("0;yyyy", .number), ("ge.m.d", .day), ("", .number), ("\"open", .number), ("[", .number),
    ] as [(String, NumberFormat)])
  func tellsWhatACodeShows(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test func knowsTheFormatsThatAreBuiltIn() {
    let times = (0...200).filter { NumberFormat(builtIn: $0).isOfTime }
    #expect(times == Array(14...22) + Array(27...36) + [45, 46, 47] + Array(50...58))
    #expect(NumberFormat(builtIn: 9) == .percentage && NumberFormat(builtIn: 46) == .duration)
  }

  private func spelled(_ number: Double, _ format: NumberFormat, isOf1904: Bool = false) -> String?
  {
    var bytes: [UInt8] = []
    guard let date = SerialDate(number, isOf1904: isOf1904), date.append(to: &bytes, as: format)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func countsDaysAsSpreadsheetsDo() {
    #expect(spelled(1, .day) == "1900-01-01" && spelled(59, .day) == "1900-02-28")
    #expect(spelled(60, .day) == nil && spelled(61, .day) == "1900-03-01")
    #expect(spelled(45_000, .day) == "2023-03-15" && spelled(2_958_465, .day) == "9999-12-31")
    #expect(spelled(0, .day, isOf1904: true) == "1904-01-01")
    #expect(spelled(43_538, .day, isOf1904: true) == "2023-03-15")
    #expect(spelled(0, .day) == nil && spelled(-1, .day) == nil && spelled(2_958_466, .day) == nil)
    #expect(spelled(.nan, .day) == nil)
  }

  @Test func showsAsMuchAsTheFormatAndNoLessThanIsThere() {
    #expect(spelled(44_986, .month) == "2023-03" && spelled(44_987, .month) == "2023-03-02")
    #expect(spelled(44_927, .year) == "2023" && spelled(44_986, .year) == "2023-03-01")
    #expect(spelled(45_000.5, .moment) == "2023-03-15T12:00:00")
    #expect(spelled(45_000, .moment) == "2023-03-15T00:00:00")
    #expect(spelled(45_000.25, .day) == "2023-03-15T06:00:00")
    #expect(spelled(0.380555555555556, .clock) == "09:08:00")
    #expect(spelled(1.25, .duration) == "30:00:00" && spelled(5, .duration) == "120:00:00")
    #expect(spelled(45_000.99999999, .moment) == "2023-03-16T00:00:00")
  }

  /// Day by day from the first of 1900 on, by a calendar that is counted out.
  @Test func everyDayFollowsTheOneBefore() {
    var (year, month, day) = (1900, 3, 1)
    for serial in 61..<80_000 {
      let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      #expect(spelled(Double(serial), .day) == "\(year)-\(padded(month))-\(padded(day))")
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
  }

  @Test(
    arguments: [
      ("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("XFD1048576", 1_048_576, 16_383),
      ("b2", 2, 1),
    ])
  func knowsPlaces(text: String, row: Int, column: Int) throws {
    let place = try #require(text.withBytes { CellReference($0) })
    #expect(place.row == row && place.column == column)
  }

  @Test(arguments: [
    "", "A", "1", "A0", "XFE1", "A1048577", "A1B", "ZZZZZZZZZZZZZZZZZZ1", "A-1", "Ä1",
  ])
  func refusesWhatIsNoPlace(text: String) {
    #expect(text.withBytes { CellReference($0) } == nil)
  }
}
