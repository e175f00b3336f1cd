import Testing

@testable import Interchange

@Suite struct TableRecordsTests {
  private let folder = TemporaryGraphFiles()

  private func records(_ text: String) throws -> TableRecords {
    let file = try InputFile(folder.file("a.csv", text), ReadingLimits())
    return try TableRecords(file) { $0.contains("Caller") }
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func cellsAreKnownByTheirNames(delimiter: String) throws {
    var records = try records(
      "Caller,Called,Note\n1,2,\n3,\"4 \"\"x\"\"\",z\n".replacing(",", with: delimiter))
    #expect(records.names == ["Caller", "Called", "Note"])
    #expect(try records.next())
    #expect(records["Called"] == "2")
    #expect(records["Note"] == nil)
    #expect(records["Cell"] == nil)
    #expect(records.line == 2)
    #expect(try records.next())
    #expect(records["Called"] == "4 \"x\"")
    #expect(records.texts(["Note", "Cell", "Caller"]) == ["z", "3"])
    #expect(try !records.next())
  }

  @Test func whatStandsBeforeTheNamesIsThePreamble() throws {
    var records = try records("Target: 447700900123\n\nall times are local\nCaller,Called\n1,2\n")
    #expect(records.preamble == ["Target: 447700900123", "all times are local"])
    #expect(try records.next())
    #expect(records["Caller"] == "1")
    #expect(records.line == 5)
  }

  @Test func namesThatAreMissingAreSaid() throws {
    let error = #expect(throws: ReadingError.self) { try records("a,b\n1,2\n") }
    #expect(
      error?.description.hasSuffix(
        "a.csv: has no row with the names of its columns; check that the file is whole") == true)
  }
}
