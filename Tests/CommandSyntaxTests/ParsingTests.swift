import CommandSyntax
import Testing

@Suite struct ParsingTests {
  @Test(arguments: [
    ["A", "B", "-k", "3"], ["A", "B", "-k3"], ["A", "-k=3", "B"], ["--paths=3", "A", "B"],
    ["--paths", "3", "A", "B"], ["-dk3", "A", "B"], ["-dk=3", "A", "B"], ["-ak", "3", "A", "B"],
    ["A", "-k3", "--", "B"], ["-k9", "A", "--paths=4", "B", "-k3"], ["-k", "+3", "A", "B"],
  ])
  func everySpellingOfAValueIsRead(words: [String]) throws {
    let walk = try Walk.parse(words)
    #expect(walk.from == "A" && walk.to == "B" && walk.count == 3)
  }

  @Test func whatIsNotGivenKeepsItsDefault() throws {
    let walk = try Walk.parse(["A", "B"])
    #expect(walk.count == 1 && walk.measure == .hops && walk.maxHops == nil && !walk.directed)
  }

  @Test func flagsAreBundled() throws {
    let walk = try Walk.parse(["-ad", "A", "B"])
    #expect(walk.all && walk.directed && !walk.accented)
  }

  @Test(arguments: ["-\u{E9}", "-e\u{301}", "-d\u{E9}", "--\u{E9}t\u{E9}", "--e\u{301}te\u{301}"])
  func accentedOptionsAreReadHoweverTheyAreEncoded(word: String) throws {
    #expect(try Walk.parse([word, "A", "B"]).accented)
  }

  @Test(arguments: [
    "Сергей Лавров", "艾利·科恩", "👩‍👩‍👧‍👦", "e\u{301}", "\u{301}x", "a=b", "=", "--", "-", "-k3", "",
  ])
  func anyTextIsAValue(text: String) throws {
    for words in [["-t", text], ["--title", text], ["--title=\(text)"], ["-t=\(text)"]] {
      let title = try Walk.parse(words + ["A", "B"]).title
      #expect(title.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test(arguments: ["Сергей Лавров", "👩‍👩‍👧‍👦", "a=b", "-", "x-y"])
  func anyTextIsAnArgument(text: String) throws {
    let walk = try Walk.parse([text, "-d", text])
    #expect(walk.from == text && walk.to == text)
  }

  @Test func twoDashesEndTheOptions() throws {
    let walk = try Walk.parse(["-d", "--", "-k", "--"])
    #expect(walk.from == "-k" && walk.to == "--" && walk.count == 1 && walk.directed)
  }

  @Test func negativeNumbersAreValues() throws {
    for words in [["-x", "-3"], ["-x-3"], ["-x=-3"], ["--offset", "-3"], ["--offset=-3"]] {
      #expect(try Walk.parse(words + ["A", "B"]).offset == -3)
    }
  }

  @Test func theLastOfAnOptionCountsUnlessItRepeats() throws {
    let walk = try Walk.parse(["A", "B", "--by", "hops", "--by=rating", "--in", "x", "--in=y"])
    #expect(walk.measure == .rating && walk.input.paths == ["x", "y"])
  }

  @Test func aRepeatedOptionTakesThePlaceOfItsDefault() throws {
    #expect(try Load.parse(["f"]).tags == ["new", "raw"])
    #expect(try Load.parse(["f", "--tag=a"]).tags == ["a"])
    #expect(try Load.parse(["f", "--tag=a", "--tag", ""]).tags == ["a", ""])
  }

  @Test func aListSplitsAtCommas() throws {
    let walk = try Walk.parse(["A", "B", "--kind", "person,unit", "--kind=place, channel"])
    #expect(walk.filter.kinds == ["person", "unit", "place", "channel"])
    #expect(try Tell.parse(["--measures=rating,hops"]).measures == [.rating, .hops])
  }

  @Test func argumentsRepeat() throws {
    #expect(try Load.parse(["a", "--share=0", "b", "c"]).files == ["a", "b", "c"])
    let tell = try Tell.parse(["pagerank", "damping=0.9", "x=1"])
    #expect(tell.analyzer == "pagerank" && tell.settings == ["damping=0.9", "x=1"])
    #expect(try Tell.parse([]).analyzer == nil)
  }

  @Test(arguments: [("-k1", 1), ("-k9223372036854775807", .max)])
  func theBordersOfARangeFit(word: String, count: Int) throws {
    #expect(try Walk.parse(["A", "B", word]).count == count)
    #expect(try Walk.parse(["A", "B", "--max-hops=9"]).maxHops == 9)
  }
}
