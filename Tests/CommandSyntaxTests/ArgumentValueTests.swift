import Testing
import Wording

@testable import CommandSyntax

@Suite struct ArgumentValueTests {
  @Test func valuesShowThemselvesAsTheyAreWritten() {
    #expect(Measure.rating.spelling == "rating" && 3.spelling == "3" && 0.5.spelling == "0.5")
    #expect(20.0.spelling == "20" && 1e300.spelling == "1e+300")
    #expect("".spelling == nil && "a b".spelling == "a b")
    #expect(Int?.none.spelling == nil && Int?(4).spelling == "4")
  }

  @Test(arguments: ["nan", "inf", "-infinity", "1,5", "", " 1", "1e999"])
  func numbersAreFiniteAndWholeWords(text: String) {
    #expect(Double(argument: text) == nil)
  }

  @Test func rangesSayThemselvesInWords() {
    #expect((1...).words == "from 1 up" && (...9).words == "up to 9" && (..<9).words == "below 9")
    #expect((1...9).words == "from 1 to 9" && (0.0..<0.5).words == "from 0 to below 0.5")
  }

  @Test func optionalsAreWrittenAsWhatTheyHold() {
    #expect(Measure?.choices == ["hops", "rating", "weight"] && Int?.wanted == "a whole number")
    #expect(Measure?(argument: "hops") == .some(.some(.hops)) && Measure?(argument: "x") == .none)
  }

  @Test func wordsAreListedAsInASentence() {
    #expect([String]().alternatives == "" && ["a"].alternatives == "a")
    #expect(["a", "b"].alternatives == "a or b" && ["a", "b", "c"].listed == "a, b and c")
  }
}

/// A value of the program's own, as the consumer of this module writes it.
private struct Grade: ArgumentValue {
  static let wanted = "a grade such as B2"
  let letters: String

  init?(argument text: String) {
    guard text.count == 2, text.first?.isUppercase == true else { return nil }
    letters = text
  }

  var spelling: String? { letters }
}

private struct Rate: Verb {
  static let name = "rate"
  static let summary = "Rate."
  static let syntax: [Parameter<Rate>] = [
    .option(\.least, "--least", of: "GRADE", help: "The worst that counts."),
    .list(\.others, "--others", of: "GRADE", help: "Others."),
  ]
  var least = Grade(argument: "F6")
  var others: [Grade] = []
  func run() throws -> Outcome { .answered }
}

@Suite struct OwnValueTests {
  @Test func aValueOfOnesOwnIsReadAndShown() throws {
    let rate = try Rate.parse(["--least=B2", "--others", "A1,C3"])
    #expect(rate.least?.letters == "B2" && rate.others.map(\.letters) == ["A1", "C3"])
    let program = Program(name: "p", version: "1", released: "", summary: "", verbs: [Rate.self])
    #expect(program.help(for: Rate.self).contains("The worst that counts. [default F6]"))
  }

  @Test(arguments: [
    (["--least", "b2"], "--least takes a grade such as B2, not 'b2'"),
    (["--least="], "--least is empty"),
    (["--others=A1,x"], "--others takes a grade such as B2, not 'x'"),
  ])
  func aValueOfOnesOwnSaysWhatItWants(words: [String], sentence: String) {
    let error = #expect(throws: UsageError.self) { try Rate.parse(words) }
    #expect(error?.description == sentence)
  }
}
