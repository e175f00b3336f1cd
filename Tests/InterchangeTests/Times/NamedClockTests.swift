import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite("Clocks of places") struct NamedClockTests {
  private func moment(_ text: String, _ zone: String) throws -> NamedClock.Moment {
    var clock = try #require(NamedClock(zone))
    return clock.moment(try #require(PartialDate(text)))
  }

  private static var hasZones: Bool {
    FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/UTC")
  }

  @Test(
    .enabled(if: hasZones, "this system has no files of time zones"),
    arguments: [
      ("2023-07-13T09:14:00", "Europe/London", "2023-07-13T09:14:00+01:00"),
      ("2023-01-13T09:14:00", "Europe/London", "2023-01-13T09:14:00Z"),
      ("2023-07-13T09:14", "America/New_York", "2023-07-13T09:14-04:00"),
      ("2050-07-13T09:14:00", "America/New_York", "2050-07-13T09:14:00-04:00"),
      ("2050-01-13T09:14:00", "America/New_York", "2050-01-13T09:14:00-05:00"),
      ("2023-01-13T09:14:00", "Australia/Sydney", "2023-01-13T09:14:00+11:00"),
      ("2023-07-13T09:14:00", "Asia/Kolkata", "2023-07-13T09:14:00+05:30"),
      ("2023-07-13T09:14:00", "CET", "2023-07-13T09:14:00+02:00"),
      ("2011-06-13T09:14:00", "Europe/Moscow", "2011-06-13T09:14:00+04:00"),
      ("2023-06-13T09:14:00", "Europe/Moscow", "2023-06-13T09:14:00+03:00"),
      ("2023-03-26T00:59:59", "Europe/London", "2023-03-26T00:59:59Z"),
      ("2023-03-26T02:00:00", "Europe/London", "2023-03-26T02:00:00+01:00"),
      ("2023-10-29T00:59:59", "Europe/London", "2023-10-29T00:59:59+01:00"),
      ("2023-10-29T02:00:00", "Europe/London", "2023-10-29T02:00:00Z"),
      ("2023-07-13", "Europe/London", "2023-07-13"),
      ("2023-07-13T09:14:00Z", "Europe/London", "2023-07-13T09:14:00Z"),
    ])
  func aTimeHasTheOffsetThatItsClockHadThen(text: String, zone: String, moment: String) throws {
    #expect(try self.moment(text, zone) == .at(try #require(PartialDate(moment))))
  }

  @Test(
    .enabled(if: hasZones, "this system has no files of time zones"),
    arguments: [
      ("2023-10-29T01:30:00", "Europe/London", .twice),
      ("2023-03-26T01:30:00", "Europe/London", .never),
      ("2050-10-30T01:30:00", "Europe/London", .twice),
      ("2023-11-05T01:30:00", "America/New_York", .twice),
      ("2023-03-12T02:30:00", "America/New_York", .never),
    ] as [(String, String, NamedClock.Moment)])
  func aTimeMayComeTwiceOrNever(text: String, zone: String, moment: NamedClock.Moment) throws {
    #expect(try self.moment(text, zone) == moment)
  }

  @Test(arguments: [
    "IST", "CST", "BST", "PST", "Europe/Atlantis", "../etc/passwd", "Europe/../UTC", "/UTC", "Oslo",
    "",
  ])
  func whatNamesNoZoneAloneIsUnknown(name: String) {
    #expect(NamedClock(name) == nil)
  }

  @Test(
    .enabled(if: hasZones, "this system has no files of time zones"),
    arguments: [
      "Europe/London", "Europe/Dublin", "America/New_York", "America/St_Johns",
      "Australia/Lord_Howe",
      "Africa/Casablanca", "Asia/Kathmandu", "America/Nuuk", "Europe/Istanbul", "Pacific/Apia",
    ])
  func offsetsAreThoseOfFoundation(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)")))
    let (file, zone) = (try #require(ZoneFile(bytes)), try #require(TimeZone(identifier: name)))
    for day in stride(from: 0, to: 30_000, by: 3) {
      let second = Int64(day) * 86_400 + Int64(day % 24) * 3600
      let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      #expect(file.offset(at: second) == expected, "\(name) at \(second)")
    }
  }

  @Test(
    arguments: [
      ("GMT0BST,M3.5.0/1,M10.5.0", 1_689_242_400, 3600),
      ("GMT0BST,M3.5.0/1,M10.5.0", 1_673_600_000, 0), ("<+0330>-3:30", 0, 12_600),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_673_600_000, 0),
      ("EST5EDT,J60,J300", 1_689_242_400, -14_400), ("EST5EDT,0,364", 1_689_242_400, -14_400),
    ] as [(String, Int64, Int)])
  func aRuleTellsTheOffset(text: String, second: Int64, offset: Int) {
    #expect(ZoneRule(text)?.offset(at: second) == offset)
  }

  @Test(arguments: [
    "", "GMT", "G0", "GMT0BST", "GMT0BST,M13.1.0,M1.1.0", "GMT0BST,M3.5.0/1,M10.5.0 ",
  ])
  func otherTextsAreNoRule(text: String) { #expect(ZoneRule(text) == nil) }

  @Test func cutOffFilesAreNone() throws {
    let path = "/usr/share/zoneinfo/Europe/London"
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let bytes = [UInt8](data)
    for length in stride(from: 0, to: bytes.count - 200, by: 7) {
      _ = ZoneFile(Array(bytes[..<length]))
    }
    #expect(ZoneFile(Array(bytes[..<60])) == nil)
  }

  @Test(
    arguments: [
      ("UTC", "Z"), ("GMT+1", "+01:00"), ("UTC+05:30", "+05:30"), ("+0100", "+01:00"), ("CET", nil),
    ] as [(String, String?)])
  func offsetsMayBeNamed(text: String, offset: String?) {
    #expect(StatedClocks.offset(text) == offset)
  }
}
