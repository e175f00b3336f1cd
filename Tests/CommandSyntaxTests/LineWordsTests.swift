import Testing

@testable import CommandSyntax

/// A line in the words that a shell would make of it.
@Suite struct LineWordsTests {
  @Test(arguments: [
    ("", []), ("   ", []), ("# all", []), ("find anna", ["find", "anna"]),
    ("  path  a\tb ", ["path", "a", "b"]), ("find 'Anna Alder'", ["find", "Anna Alder"]),
    ("find \"Anna \\\"A\\\" \\n\"", ["find", "Anna \"A\" \\n"]), ("a\\ b", ["a b"]),
    ("--where='kind = x'", ["--where=kind = x"]), ("''", [""]), ("a#b # c", ["a#b"]),
    ("'a \\'", ["a \\"]), ("x'y'z", ["xyz"]),
  ])
  func aLineIsSplitAsByAShell(line: String, words: [String]) throws {
    #expect(try LineWords(line).words == words)
  }

  @Test(arguments: ["'a", "\"a", "a 'b c"]) func aQuoteMustBeClosed(line: String) {
    let error = #expect(throws: UnclosedQuote.self) { _ = try LineWords(line) }
    let quote = line.contains("\"") ? "\"" : "'"
    #expect(error?.description == "the line ends within quotes; close them with \(quote)")
  }
}
