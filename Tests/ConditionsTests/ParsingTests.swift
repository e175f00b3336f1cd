import Testing

@testable import Conditions

/// How conditions are read, and what is said of those that cannot be.
@Suite struct ParsingTests {
  @Test(arguments: [
    ("kind = person", "kind = person"),
    ("kind=person", "kind = person"),
    ("a = 1 or b = 2 and c = 3", "(a = 1 or (b = 2 and c = 3))"),
    ("(a = 1 or b = 2) and c = 3", "((a = 1 or b = 2) and c = 3)"),
    ("not a = 1 and b = 2", "(not a = 1 and b = 2)"),
    ("not (a = 1 and b = 2)", "not (a = 1 and b = 2)"),
    ("not not unnamed", "not not unnamed"),
    ("a not in (x, \"y z\", 3)", "not a in (x, y z, 3)"),
    ("name not has 'Anna B'", "not name has Anna B"),
    ("has position", "has position"),
    ("unnamed or momentary", "(unnamed or momentary)"),
    ("KIND = person AND NOT unnamed", "(KIND = person and not unnamed)"),
    ("when before 2023-05", "when before 2023-05"),
    ("\"Full name\" matches An*", "Full name matches An*"),
    ("name = O'Brien", "name = O'Brien"),
    ("id = anna/called/boris/2023-01-02", "id = anna/called/boris/2023-01-02"),
    ("a>=1 and b!=2", "(a >= 1 and b != 2)"),
  ])
  func aConditionIsReadByPrecedence(text: String, tree: String) throws {
    #expect(try Condition(text).root.notation == tree)
  }

  @Test(arguments: [
    (
      "kind persn",
      """
      'persn' is no comparison; behind 'kind' write =, !=, <, <=, >, >=, before, after, during, \
      overlaps, in, has or matches
          kind persn
               ^^^^^
      """
    ),
    (
      "a == 1",
      """
      there is no operator '=='; write '='
          a == 1
            ^^
      """
    ),
    (
      "a <=> 1",
      """
      there is no operator '<=>'; write =, !=, <, <=, >, >=, before, after, during, overlaps, in, \
      has or matches
          a <=> 1
            ^^^
      """
    ),
    (
      "(a = 1 or b = 2",
      """
      a parenthesis is not closed
          (a = 1 or b = 2
          ^
      """
    ),
    (
      "a = 1)",
      """
      a parenthesis is closed that was not opened
          a = 1)
               ^
      """
    ),
    (
      "name = \"Anna",
      """
      a quote is not closed
          name = "Anna
                 ^
      """
    ),
    (
      "name = Anna Alder",
      """
      write 'and' or 'or' before 'Alder'; a value of several words stands in quotes
          name = Anna Alder
                      ^^^^^
      """
    ),
    (
      "(name = Anna Alder)",
      """
      write 'and' or 'or' before 'Alder'; a value of several words stands in quotes
          (name = Anna Alder)
                       ^^^^^
      """
    ),
    (
      "a = 1 and",
      """
      the condition ends where a column should follow
          a = 1 and
                   ^
      """
    ),
    (
      "a =",
      """
      the condition ends where a value should follow '='
          a =
             ^
      """
    ),
    (
      "a not",
      """
      the condition ends behind 'a' where a comparison should follow
          a not
               ^
      """
    ),
    (
      "a = or b",
      """
      'or' stands where a value should follow '='; put it in quotes if it is one
          a = or b
              ^^
      """
    ),
    (
      "and a = 1",
      """
      'and' stands where a column should
          and a = 1
          ^^^
      """
    ),
    (
      "a in x",
      """
      put the values behind 'in' in parentheses: in (x, ...)
          a in x
               ^
      """
    ),
    (
      "a in (x y)",
      """
      write a comma or ')' before 'y'; a value of several words stands in quotes
          a in (x y)
                  ^
      """
    ),
    (
      "a in (x, y",
      """
      a parenthesis is not closed
          a in (x, y
               ^
      """
    ),
  ])
  func whatIsWrongIsUnderlined(text: String, sentence: String) throws {
    let error = #expect(throws: ConditionError.self) { _ = try Condition(text) }
    #expect(error?.description == sentence)
  }

  @Test func anEmptyConditionIsAskedBackFor() {
    let error = #expect(throws: ConditionError.self) { _ = try Condition("  ") }
    #expect(error?.description == "the condition is empty; write one such as 'kind = person'")
  }

  @Test func aDeepConditionIsRefusedAndALongOneIsNot() throws {
    let deep = String(repeating: "(", count: 100_000)
    let error = #expect(throws: ConditionError.self) { _ = try Condition(deep) }
    #expect(error?.problem == .tooDeep)
    let negations = String(repeating: "not ", count: 100_000)
    #expect(throws: ConditionError.self) { _ = try Condition(negations + "a") }
    let long = Array(repeating: "a = 1", count: 10_000).joined(separator: " or ")
    #expect(try Condition(long).columnNames.map(\.text) == ["a"])
  }

  @Test func aLongConditionIsCutAroundTheWord() {
    let text =
      String(repeating: "aaaa = 1 and ", count: 10) + "b ? 2"
      + String(repeating: " and c", count: 20)
    let error = #expect(throws: ConditionError.self) { _ = try Condition(text) }
    #expect(
      error?.description == """
        '?' is no comparison; behind 'b' write =, !=, <, <=, >, >=, before, after, during, overlaps, \
        in, has or matches
            …1 and aaaa = 1 and aaaa = 1 and b ? 2 and c and c and c and c and c a…
                                               ^
        """)
  }

  @Test func wideLettersTakeTwoCarets() {
    let error = #expect(throws: ConditionError.self) { _ = try Condition("名前 東京 x") }
    #expect(error?.description.hasSuffix("    名前 東京 x\n         ^^^^") == true)
  }
}

extension Condition.Node {
  /// The condition with all its parentheses.
  var notation: String {
    switch self {
    case .any(let parts): "(\(parts.map(\.notation).joined(separator: " or ")))"
    case .all(let parts): "(\(parts.map(\.notation).joined(separator: " and ")))"
    case .not(let part): "not \(part.notation)"
    case .known(let column): "has \(column.text)"
    case .flag(let column): column.text
    case .comparison(let comparison):
      comparison.comparison == .in
        ? "\(comparison.column.text) in (\(comparison.values.map(\.text).joined(separator: ", ")))"
        : "\(comparison.column.text) \(comparison.comparison.rawValue) \(comparison.values[0].text)"
    }
  }
}
