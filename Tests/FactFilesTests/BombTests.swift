import FactFiles
import Testing

@Suite struct BombTests {
  @Test(arguments: ["[", "{a: ", "- ", "{", "? "])
  func refusesDeepNestingAtOnce(opening: String) {
    let text = "a: " + String(repeating: opening, count: 100_000)
    #expect(errors([text]) != "none")
  }

  @Test func allowsSixtyFourLevelsAndNoMore() {
    let fits = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
    let tooDeep = "[" + fits + "]"
    #expect(
      errors(["backchannel: \(fits)"])
        == "a.yaml:1:14: version '[...]' of the format is not known here; write 'backchannel: 1'")
    #expect(
      errors(["backchannel: \(tooDeep)"])
        == "a.yaml:1:77: this is nested more than 64 deep; make it flatter")
  }

  @Test func refusesAnAliasBombAtItsFirstAnchor() {
    let lines = (1...40).map {
      "a\($0): &a\($0) [\(repeatElement("*a\($0 - 1)", count: 9).joined(separator: ", "))]"
    }
    #expect(
      errors(["a0: &a0 lol\n" + lines.joined(separator: "\n")])
        == "a.yaml:1:5: anchors and aliases (& and *) are not read; write out what is meant")
  }

  @Test func refusesAFileOfMoreThan64Megabytes() {
    let source = FactSource(path: "a.yaml", bytes: [UInt8](repeating: 32, count: (64 << 20) + 1))
    let error = #expect(throws: FactFileErrors.self) { try FactReader().read([source]) }
    #expect(
      error?.description
        == "a.yaml: the file has 65 MB, more than the 64 of a facts file; split it")
  }

  @Test func endsWithKindsThatDescendFromOneAnotherManyTimes() {
    let levels = (1...60).map {
      "    k\($0)a: {is: [k\($0 - 1)a, k\($0 - 1)b]}\n    k\($0)b: {is: [k\($0 - 1)a, k\($0 - 1)b]}\n"
    }
    let text = "backchannel: 1\nvocabulary:\n  kinds:\n    k0a: {}\n    k0b: {}\n" + levels.joined()
    #expect(errors([text + "entities: {a: {kind: k60a, name: A}}"]) == "none")
  }
}
