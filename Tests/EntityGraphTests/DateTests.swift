import EntityGraph
import Foundation
import TestSupport
import Testing

@Suite struct DateTests {
  /// The first and last second each may mean, in UTC.
  @Test(arguments: [
    ("2023", "2023-01-01 00:00:00", "2023-12-31 23:59:59"),
    ("2023-01", "2023-01-01 00:00:00", "2023-01-31 23:59:59"),
    ("2023-12", "2023-12-01 00:00:00", "2023-12-31 23:59:59"),
    ("2023-02", "2023-02-01 00:00:00", "2023-02-28 23:59:59"),
    ("2024-02", "2024-02-01 00:00:00", "2024-02-29 23:59:59"),
    ("2000-02", "2000-02-01 00:00:00", "2000-02-29 23:59:59"),
    ("1900-02", "1900-02-01 00:00:00", "1900-02-28 23:59:59"),
    ("2023-01-02", "2023-01-02 00:00:00", "2023-01-02 23:59:59"),
    ("2024-02-29", "2024-02-29 00:00:00", "2024-02-29 23:59:59"),
    ("2023-01-01T00:02", "2023-01-01 00:02:00", "2023-01-01 00:02:59"),
    ("2023-01-01T23:59:58", "2023-01-01 23:59:58", "2023-01-01 23:59:58"),
    ("2023-01-01T00:02Z", "2023-01-01 00:02:00", "2023-01-01 00:02:59"),
    ("2023-01-01T00:02+03", "2022-12-31 21:02:00", "2022-12-31 21:02:59"),
    ("2023-01-01T00:02:05-04:30", "2023-01-01 04:32:05", "2023-01-01 04:32:05"),
    ("2023-01-01T00:02+14:00", "2022-12-31 10:02:00", "2022-12-31 10:02:59"),
    ("2023~", "2023-01-01 00:00:00", "2023-12-31 23:59:59"),
    ("2023-01?", "2023-01-01 00:00:00", "2023-01-31 23:59:59"),
    ("2023-01-02%", "2023-01-02 00:00:00", "2023-01-02 23:59:59"),
    ("202X", "2020-01-01 00:00:00", "2029-12-31 23:59:59"),
    ("19XX", "1900-01-01 00:00:00", "1999-12-31 23:59:59"),
    ("2023-XX", "2023-01-01 00:00:00", "2023-12-31 23:59:59"),
    ("2023-XX-XX", "2023-01-01 00:00:00", "2023-12-31 23:59:59"),
    ("2024-02-XX", "2024-02-01 00:00:00", "2024-02-29 23:59:59"),
    ("2023-21", "2023-03-01 00:00:00", "2023-05-31 23:59:59"),
    ("2023-22", "2023-06-01 00:00:00", "2023-08-31 23:59:59"),
    ("2023-23", "2023-09-01 00:00:00", "2023-11-30 23:59:59"),
    ("2023-24", "2023-01-01 00:00:00", "2023-12-31 23:59:59"),
    ("1600", "1600-01-01 00:00:00", "1600-12-31 23:59:59"),
  ])
  func spansWhatItMayMean(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == text)
    #expect(clock(date.earliest) == first)
    #expect(clock(date.latest) == last)
  }

  @Test func countsFromTheStartOfTheYearZero() throws {
    #expect(PartialDate(written: "0000-01-01T00:00:00").earliest == 0)
    #expect(PartialDate(written: "0000").latest == 366 * 86_400 - 1)
    #expect(PartialDate(written: "-0001").latest == -1)
    #expect(PartialDate(written: "-0001").earliest == -365 * 86_400)
    #expect(
      PartialDate(written: "-0004-02-29").latest - PartialDate(written: "-0004").earliest == 60
        * 86_400 - 1)
    #expect(PartialDate(written: "-000X").earliest == PartialDate(written: "-0009").earliest)
    #expect(PartialDate(written: "-000X").latest == PartialDate(written: "0000").latest)
  }

  @Test(arguments: ["Y12023", "Y-12023", "Y170000002", "Y-170000002"])
  func readsYearsOfMoreThanFourDigits(text: String) throws {
    let date = try #require(PartialDate(text))
    let days = (date.latest - date.earliest + 1) / 86_400
    #expect(days == 365)
    #expect((date.earliest < 0) == text.contains("-"))
  }

  @Test func aLongYearFollowsTheYearBefore() {
    #expect(PartialDate(written: "9999").latest + 1 == PartialDate(written: "Y10000").earliest)
    #expect(PartialDate(written: "Y-10000").latest + 1 == PartialDate(written: "-9999").earliest)
  }

  @Test(arguments: [
    "", " ", "23", "202", "20233", "2023-", "2023-1", "2023-00", "2023-13", "2023-20", "2023-25",
    "2023-01-00", "2023-01-32", "2023-02-29", "1900-02-29", "2023-04-31", "2023-1-2", "2023/01",
    "20230102", "2023-01-02 ", " 2023", "2023-01-02T", "2023-01-02T10", "2023-01-02T24:00",
    "2023-01-02T10:60", "2023-01-02T10:00:60", "2023-01-02T10:00:00.5", "2023-01-02T10:00+15",
    "2023-01-02T10:00+3", "2023-01-02T10:00+03:60", "2023-01-02 10:00", "2023-01T10:00",
    "2023-01-02T1X:00", "2023-01-02T10:XX", "2023??", "2023?~", "?2023", "2023?-01", "2023-01~-02",
    "2XXX", "XXXX", "20X3", "202X-01", "2023-0X", "2023-1X", "2023-XX-01", "2023-01-0X",
    "2023-01-3X", "2023-21-01", "2023X", "Y2023", "Y", "Y1234567890", "Y12023-01", "y12023",
    "Y99999999999999999999999", "Y-99999999999999999999",
    "+2023", "--2023", "Monday", "2 January 2023", "2023-01-02/2023-01-03", "..", "２０２３",
  ])
  func refusesWhatIsNoDateOfLevelsZeroAndOne(text: String) { #expect(PartialDate(text) == nil) }

  /// Every day of four centuries, against Foundation's calendar.
  @Test func followsTheGregorianCalendar() throws {
    var calendar = Foundation.Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let start = try #require(calendar.date(from: DateComponents(year: 1800, month: 1, day: 1)))
    let first = PartialDate(written: "1800-01-01").earliest
    for day in stride(from: 0, to: 146_097, by: 29) {
      let date = start.addingTimeInterval(Double(day) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let text = [parts.month, parts.day].map { String(format: "-%02d", $0 ?? 0) }.joined()
      #expect(
        PartialDate(written: "\(parts.year ?? 0)\(text)").earliest == first + Int64(day) * 86_400)
    }
  }

  @Test func anOffsetIsKeptAndMovesTheTime() {
    let (local, utc) = (
      PartialDate(written: "2023-01-01T03:02+03:00"), PartialDate(written: "2023-01-01T00:02Z")
    )
    #expect(local.text == "2023-01-01T03:02+03:00")
    #expect(local.earliest == utc.earliest && local.latest == utc.latest)
    #expect(local != utc)
    #expect(
      PartialDate(written: "2023-01-12T12:00+01:00")
        < PartialDate(written: "2023-01-12T10:00-05:00"))
  }

  @Test(arguments: [
    ("2023-01-01T00:02+03:00", true), ("2023-01-01T00:02-03", true), ("2023-01-01T00:02Z?", true),
    ("2023-01-01T00:02", false), ("2023-01-01", false), ("-0044", false), ("2023~", false),
  ])
  func saysWhetherItStatesAnOffset(text: String, wanted: Bool) {
    #expect(PartialDate(written: text).statesOffset == wanted)
  }

  @Test func datesAreInOrderOfTheirFirstThenLastSecond() {
    let texts = [
      "-0001", "2022", "2023-01-01", "2023-01", "2023", "2023~", "2023-01-01T00:02", "2023-01-02",
    ]
    let dates = texts.map { PartialDate(written: $0) }
    #expect(dates.shuffled().sorted() == dates)
  }

  private func clock(_ second: Int64) -> String {
    var calendar = Foundation.Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    let sinceZero = PartialDate(written: "1970-01-01").earliest
    let date = Date(timeIntervalSince1970: Double(second - sinceZero))
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    return String(
      format: "%04d-%02d-%02d %02d:%02d:%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0,
      parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
  }
}

@Suite struct PeriodTests {
  @Test(arguments: [
    "2023", "2023-01-02~", "2023-01-01T00:02", "2022-12-31/2023-01-01", "2023-01/..", "../2023",
    "/2023", "2023/", "2023-01/2023", "2004-06~/2004-08?", "2023-01-01T00:02+03/2023-01-01T00:05Z",
    "-0044/0014", "2022-24/2023-21", "19XX/202X",
  ])
  func readsBackWhatItDescribes(text: String) throws {
    let period = try #require(Period(text))
    #expect(period.description == text)
    #expect(Period(period.description) == period)
  }

  @Test(arguments: [
    "", "/", "../..", "/..", "../", "2023/01", "2023//2024", "2023-02/2023-01", "2023/2022-06",
    "2023/2024/2025", "2023/...", "Monday", "2023-01-02/2023-01-01", "2023..2024", "2023-13/2024",
  ])
  func refusesWhatIsNoInterval(text: String) { #expect(Period(text) == nil) }

  @Test func anIntervalOfOneDateIsThatDate() {
    #expect(Period(written: "2023-01-02/2023-01-02") == Period(written: "2023-01-02"))
    #expect(Period(written: "2023-01-02/2023-01-02").description == "2023-01-02")
  }

  @Test(arguments: [
    ("2023-01-02", "2023", true), ("2023-01-02", "2023-01-03", false),
    ("2022-12-31/2023-01-01", "2023-01-01", true), ("2023-01/..", "2030", true),
    ("2023-01/..", "2022", false), ("../2022", "2023", false), ("/2022", "1000", true),
    ("2023-01-01T00:02", "2023-01-01T00:03", false), ("2023-01-01T00:02", "2023-01-01", true),
    ("2023-01-01T00:02Z", "2022-12-31", false), ("2022/2023-01", "2023-01-31/2024", true),
  ])
  func periodsMeetWhereTheyShareASecond(left: String, right: String, wanted: Bool) {
    let (left, right) = (Period(written: left), Period(written: right))
    #expect(left.meets(right) == wanted)
    #expect(right.meets(left) == wanted)
    // which day it was by the clock of whoever states no offset, nobody knows
    let isOfOneClock = "\(left)".contains("Z") == "\(right)".contains("Z")
    #expect(Value.date(left).contradicts(.date(right)) == (!wanted && isOfOneClock))
  }

  @Test(arguments: [
    ("2023", "2023-01-02", true), ("2023-01-02", "2023", false), ("2023", "2023", true),
    ("2023-01/..", "2024", true), ("2023-02/..", "2023/2024", false), ("/2023", "../2022", true),
    ("2022-12-31/2023-01-01", "2023-01-01T00:02", true),
  ])
  func aPeriodCoversWhatLiesWithin(outer: String, inner: String, wanted: Bool) {
    #expect(Period(written: outer).covers(Period(written: inner)) == wanted)
  }

  @Test(arguments: [
    ("2022-12-31", "2023-01-01", "2022-12-31/2023-01-01"), ("2023", "2023-01-02", "2023"),
    ("2022/2023", "2021/..", "2021/.."), ("2023/", "2024", "2023/"),
  ])
  func theHullHasBothInIt(left: String, right: String, wanted: String) {
    let (left, right) = (Period(written: left), Period(written: right))
    let hull = left.hull(right)
    #expect(hull.description == wanted)
    #expect(hull.covers(left) && hull.covers(right))
  }
}
