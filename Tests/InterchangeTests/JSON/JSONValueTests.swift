import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite("Values in JSON")
struct JSONValueTests {
  private func columns(_ values: String...) throws -> JSONReading {
    let nodes = values.enumerated().map { "{\"id\": \($0), \"v\": \($1)}" }
    return try JSONReading("{\"nodes\": [\(nodes.joined(separator: ","))]}")
  }

  @Test func typesComeFromJSON() throws {
    #expect(try columns("true", "null", "false").nodeColumns == ["v flag: true, ., false"])
    #expect(try columns("1", "-2").nodeColumns == ["v whole: 1, -2"])
    #expect(try columns("1", "2.5").nodeColumns == ["v number: 1.0, 2.5"])
    #expect(try columns("\"1\"", "\"007\"").nodeColumns == ["v text: 1, 007"])
    #expect(try columns("-0.0").nodeColumns == ["v number: -0.0"])
    #expect(try columns("null").nodeColumns == [])
  }

  @Test func extremesAreKept() throws {
    #expect(
      try columns("9223372036854775807", "-9223372036854775808").nodeColumns == [
        "v whole: 9223372036854775807, -9223372036854775808"
      ])
    #expect(
      try columns("5e-324", "1.7976931348623157e308", "0.30000000000000004").nodeColumns == [
        "v number: 5e-324, 1.7976931348623157e+308, 0.30000000000000004"
      ])
    #expect(try columns("NaN", "1", "-Infinity").nodeColumns == ["v number: ., 1.0, -inf"])
    #expect(try columns("\"NaN\"", "\"x\"").nodeColumns == ["v text: NaN, x"])
  }

  @Test func whatNoNumberHoldsStaysText() throws {
    #expect(
      try columns("9223372036854775808", "1e400", "0.12345678901234567890", "1e-400").nodeColumns
        == ["v text: 9223372036854775808, 1e400, 0.12345678901234567890, 1e-400"])
  }

  @Test func mixedValuesAreTextsAndNoted() throws {
    let reading = try columns("1", "\"a\"", "true", "2.5")
    #expect(reading.nodeColumns == ["v text: 1, a, true, 2.5"])
    #expect(
      reading.notes == ["'v' of nodes has values of several types; all are kept as texts (1)"])
    #expect(
      try columns("9007199254740993", "0.5").nodeColumns == ["v text: 9007199254740993, 0.5"])
  }

  @Test func objectsBecomeColumnsAndListsTexts() throws {
    let reading = try columns(#"{"b": {"c": 1}, "a": [1, "x\n", {"k": null}], "d": {}}"#)
    #expect(
      reading.nodeColumns == [
        #"v.a text: [1,"x\n",{"k":null}]"#, "v.b.c whole: 1", "v.d text: {}",
      ])
  }

  @Test func escapesAreRead() throws {
    #expect(
      try columns(#""\u0000\u0041\ud83d\ude00\/\"\\\b\f\n\r\t é""#).nodeColumns == [
        "v text: \u{0}A😀/\"\\\u{8}\u{c}\n\r\t é"
      ])
  }

  @Test func repeatedKeysAreNoted() throws {
    let reading = try JSONReading(#"{"nodes": [{"id": "a", "v": 1, "v": 2}]}"#)
    #expect(reading.nodeColumns == ["v whole: 1"])
    #expect(reading.notes == ["a key stands twice in an object; only the first is kept (1)"])
  }

  @Test func aByteOrderMarkIsReadOver() throws {
    #expect(try JSONReading("\u{FEFF}{\"nodes\": [\"a\"]}").nodes == ["a"])
  }
}
