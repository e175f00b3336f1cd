import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import BackchannelCommand

/// Timelines as iCalendar (RFC 5545).
@Suite struct CalendarTests {
  @Test func aTextHasEscapes() {
    #expect(
      CalendarLine("SUMMARY", text: #"a, b; c \ d"#, "e:f\u{7}").folded
        == "SUMMARY:a\\, b\\; c \\\\ d\\ne:f\u{2407}\r\n")
  }

  @Test(arguments: [0, 1, 66, 67, 68, 200, 1000])
  func noLineIsLongerThanItMayBeAndUnfoldedItIsWhole(count: Int) {
    for letter in ["a", "ї", "東", "🚀"] {
      let text = String(repeating: letter, count: count)
      let folded = CalendarLine("SUMMARY", text: text).folded
      #expect(folded.hasSuffix("\r\n"))
      let lines = folded.dropLast(1).components(separatedBy: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(folded.replacing("\r\n ", with: "") == "SUMMARY:\(text)\r\n")
    }
  }

  @Test(arguments: [
    ("2023-01-02", ";VALUE=DATE:20230102", ";VALUE=DATE:20230103", true),
    ("2023-01", ";VALUE=DATE:20230101", ";VALUE=DATE:20230201", false),
    ("2023", ";VALUE=DATE:20230101", ";VALUE=DATE:20240101", false),
    ("2024-02-28/2024-02-29", ";VALUE=DATE:20240228", ";VALUE=DATE:20240301", false),
    ("2023-01-01T00:02", ":20230101T000200", nil, true),
    ("2023-01-01T00:00:00", ":20230101T000000", nil, true),
    ("2023-01-01T00:30+01:00", ":20221231T233000Z", nil, true),
    ("2023-01-01T10:00Z/2023-01-01T12:30Z", ":20230101T100000Z", ":20230101T123000Z", false),
    ("2023-01-01T10:00/2023-01-01T12:30Z", ";VALUE=DATE:20230101", ";VALUE=DATE:20230102", false),
    ("2023-01-01T00:30+01:00/2023-01-02", ";VALUE=DATE:20230101", ";VALUE=DATE:20230103", false),
    ("2023-01/..", ";VALUE=DATE:20230101", ";VALUE=DATE:20230201", false),
    ("/2023-01-02", ";VALUE=DATE:20230102", ";VALUE=DATE:20230103", false),
    ("2023-01-02~", ";VALUE=DATE:20230102", ";VALUE=DATE:20230103", true),
    ("0000-01-01", ";VALUE=DATE:00000101", ";VALUE=DATE:00000102", true),
  ])
  func aTimeIsToldAsFarAsItIsKnown(
    period: String, start: String, end: String?, isExact: Bool
  ) throws {
    let time = try #require(CalendarTime(Period(written: period)))
    let expected = ["DTSTART\(start)"] + (end.map { ["DTEND\($0)"] } ?? [])
    #expect(time.lines.map { $0.folded.replacing("\r\n", with: "") } == expected)
    #expect(time.isExact == isExact)
  }

  @Test(arguments: ["-0044-03-15", "Y12345", "9999"])
  func aTimeThatACalendarCannotHaveIsNone(period: String) {
    #expect(CalendarTime(Period(written: period)) == nil)
  }

  @Test func aCalendarIsWhole() throws {
    let folder = TemporaryFolder()
    _ = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note, published: 2023-02-01}
      entities:
        ann: {kind: person, name: "Ann, the elder"}
        bee: {kind: person, name: Bee}
        cid: {kind: person, name: Cid}
      claims:
        - {at: ¶1, fact: ann called bee, when: "2023-01-02T10:00+01:00", claimed: 2023-01-04}
        - {at: ¶2, by: cid, fact: ann met bee, when: 2023-03}
        - {at: ¶3, fact: bee works-for ann}
      """)
    let run = try BuiltProgram.backchannel(
      ["timeline", "--format", "ics", "--in", "a.yaml"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors == "not in the calendar: 1 undated entry\n")
    let lines: [String] = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Backchannel//Timeline//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:Timeline",
      "BEGIN:VEVENT", "UID:relation/ann/called/bee/2023-01-02T10:00+01:00@backchannel",
      "DTSTAMP:20230201T000000Z", "DTSTART:20230102T090000Z",
      "SUMMARY:Ann\\, the elder telephoned Bee",
      "DESCRIPTION:2 Jan 2023\\, 10:00+01:00\\n“A note” (note ¶1)", "CATEGORIES:called",
      "X-BACKCHANNEL-DATE:2023-01-02T10:00+01:00", "TRANSP:TRANSPARENT", "END:VEVENT",
      "BEGIN:VEVENT", "UID:relation/ann/met/bee/2023-03@backchannel",
      "DTSTAMP:20230201T000000Z", "DTSTART;VALUE=DATE:20230301",
      "DTEND;VALUE=DATE:20230401", "SUMMARY:Ann\\, the elder met Bee (Mar 2023)",
      "DESCRIPTION:Mar 2023\\nCid (note ¶2)", "CATEGORIES:met",
      "X-BACKCHANNEL-DATE:2023-03", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT", "END:VEVENT",
      "END:VCALENDAR",
    ]
    let calendar = lines.map { $0 + "\r\n" }.joined()
    #expect(run.output == calendar)
  }

  @Test func theSameFactsMakeTheSameBytesAndNoIDComesTwice() throws {
    let calendar = try Seeds.ask("timeline", "--format", "ics").output
    let again = try BuiltProgram.backchannel(["timeline", "--format", "ics", "--in", "seeds"])
    #expect(again.output == calendar)
    let lines = calendar.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    let ids = lines.filter { $0.hasPrefix("UID:") }
    #expect(ids.count > 20 && Set(ids).count == ids.count)
    #expect(ids.contains("UID:event/makiivka-strike/2022-12-31@backchannel"))
    #expect(calendar.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
  }
}
