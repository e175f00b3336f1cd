import Testing

@testable import CommandSyntax

@Suite struct WordReaderTests {
  @Test(arguments: [
    (["a", "-b", "--c"], ["a", "-b", "--c"]), (["-abc"], ["-a", "-b", "-c"]),
    (["--c=x", "d"], ["--c", "d"]), (["-", "--", "-", "--", "-x"], ["-", "-", "--", "-x"]),
    (["--", "--help"], ["--help"]), ([""], [""]), (["-é👩‍👩‍👧x"], ["-é", "-👩‍👩‍👧", "-x"]), (["--"], []),
  ])
  func wordsAreToldApart(words: [String], read: [String]) {
    var reader = WordReader(words)
    var seen: [String] = []
    while let word = reader.next() {
      switch word {
      case .option(let name): seen.append(name)
      case .argument(let text): seen.append(text)
      }
      if seen.last == "--c" { _ = reader.explicitValue() }
    }
    #expect(seen == read)
  }

  @Test func everyWordAfterTwoDashesIsAnArgument() {
    var reader = WordReader(["--", "-a", "--", "--b=c"])
    #expect(reader.next() == .argument("-a"))
    #expect(reader.next() == .argument("--"))
    #expect(reader.next() == .argument("--b=c"))
    #expect(reader.next() == nil)
  }

  @Test(arguments: [
    (["-k"], nil), (["-k", ""], ""), (["-k="], ""), (["-k=="], "="), (["-k3=4"], "3=4"),
    (["-k", "--"], "--"), (["-k="], ""), (["-k=\u{301}"], "\u{301}"),
  ])
  func theValueIsAttachedOrTheNextWord(words: [String], value: String?) {
    var reader = WordReader(words)
    #expect(reader.next() == .option("-k"))
    #expect(reader.value() == value)
    #expect(reader.next() == nil)
  }
}
