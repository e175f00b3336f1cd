import EntityGraph
import Testing

@testable import Interchange

@Suite struct DateSpellingTests {
  private func read(_ text: String, _ order: DateOrder? = nil) -> String? {
    if case .date(let date) = DateSpelling(text, order) { date.text } else { nil }
  }

  @Test(arguments: [
    ("2020-01-05T10:00:00.000Z", "2020-01-05T10:00:00Z"),
    ("2020-01-06 09:30:00", "2020-01-06T09:30:00"), ("2020/01/07", "2020-01-07"),
    ("20200108", "2020-01-08"), ("9.1.2020", "2020-01-09"),
    ("2020-01-10T08:00:00+0300", "2020-01-10T08:00:00+03:00"),
    ("2020-01-11T12:30", "2020-01-11T12:30"), ("2020-1-2 9:05 PM", "2020-01-02T21:05"),
    ("1583020800", "2020-03-01T00:00:00Z"), ("1583020800000", "2020-03-01T00:00:00Z"),
    ("1583020800.5", "2020-03-01T00:00:00Z"), ("2020-01-05Z", "2020-01-05"),
    ("25/02/2020", "2020-02-25"), ("02/25/2020", "2020-02-25"), ("03/03/2020", "2020-03-03"),
  ])
  func readsDatesAsPeopleWriteThem(text: String, date: String) { #expect(read(text) == date) }

  @Test(
    arguments: [
      ("12 Jan 2023", "2023-01-12"), ("12-Jan-2023", "2023-01-12"), ("Jan 12, 2023", "2023-01-12"),
      ("January 2nd, 2023", "2023-01-02"), ("3 of May 2023", "2023-05-03"),
      ("12. Januar 2023", "2023-01-12"), ("5. März 2023", "2023-03-05"),
      ("1er août 2023", "2023-08-01"), ("12 janv. 2023", "2023-01-12"),
      ("2 de abril de 2019", "2019-04-02"), ("7 giugno 2023", "2023-06-07"),
      ("3 março 2023", "2023-03-03"), ("12 mrt 2023", "2023-03-12"),
      ("12 Jan 2023 08:30", "2023-01-12T08:30"), ("Jan 2, 2023, 9:05 PM", "2023-01-02T21:05"),
      ("12 Jan 23", nil), ("31 Feb 2023", nil), ("12 Moon 2023", nil), ("12 Jan 2023 at 5", nil),
      ("Jan 2023", nil), ("May Jan 2023", nil),
    ] as [(String, String?)])
  func monthsMayBeWords(text: String, date: String?) { #expect(read(text) == date) }

  @Test func theOrderOfDayAndMonthIsNotGuessed() {
    #expect(DateSpelling("03/02/2020", nil) == .undecided)
    #expect(read("03/02/2020", .dayFirst) == "2020-02-03")
    #expect(read("03/02/2020", .monthFirst) == "2020-03-02")
    #expect(DateSpelling("25/02/2020", .monthFirst) == .unreadable)
  }

  @Test(arguments: ["soon", "32/01/2020", "2020-02-30", "5", "10:30", "2020-01-01T25:00", "1.2"])
  func leavesWhatIsNoDate(text: String) { #expect(DateSpelling(text, nil) == .unreadable) }

  @Test func oneCellDecidesAColumnAndTwoThatDisagreeDoNot() {
    #expect(DateOrder(decidedBy: ["03/02/2020", "25/02/2020"]) == .dayFirst)
    #expect(DateOrder(decidedBy: ["03/02/2020", "02/25/2020 10:00"]) == .monthFirst)
    #expect(DateOrder(decidedBy: ["02/25/2020", "25/02/2020"]) == nil)
    #expect(DateOrder(decidedBy: ["03/02/2020"]) == nil)
  }
}
