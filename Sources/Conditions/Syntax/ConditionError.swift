import Wording

/// A condition that cannot be read, or that says of a column what cannot be said of it.
public struct ConditionError: Error, Hashable {
  public enum Problem: Error, Hashable {
    case empty
    case unclosedQuote
    case unclosedParenthesis
    case surplusParenthesis
    case tooDeep
    case unknownOperator(String, meant: String?)
    case missingCondition
    case missingOperator(String)
    case missingValue(after: String)
    case expectedColumn(String)
    case expectedConnective(String)
    case expectedOperator(String, column: String)
    case expectedValue(String, after: String)
    case expectedList(String)
    case expectedComma(String)
    case unknownColumn(String, of: String, nearest: String?)
    case columnOfOthers(String, of: String, not: String)
    case notYesOrNo(String, operators: [String])
    case operatorOfOthers(String, column: String, operators: [String])
    case unfitValue(String, column: String, wanted: String)
    case unknownValue(String, column: String, hint: String?)

    /// A sentence of whoever looked up the value.
    case refused(String)
  }

  public let problem: Problem

  /// The condition as it was written.
  public let condition: String

  /// The characters that are wrong; empty where something is missing there.
  public let range: Range<Int>

  package init(_ problem: Problem, in condition: String, at range: Range<Int>) {
    (self.problem, self.condition, self.range) = (problem, condition, range)
  }
}

extension ConditionError: CustomStringConvertible {
  /// The sentence, then the condition with a caret under each letter that is wrong.
  public var description: String {
    guard problem != .empty else { return "\(problem)" }
    return ([problem.description] + MarkedText(condition, range).lines.map { "    \($0)" })
      .joined(separator: "\n")
  }
}

extension ConditionError.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "the condition is empty; write one such as 'kind = person'"
    case .unclosedQuote: "a quote is not closed"
    case .unclosedParenthesis: "a parenthesis is not closed"
    case .surplusParenthesis: "a parenthesis is closed that was not opened"
    case .tooDeep: "the condition has more than 100 parentheses or negations in each other"
    case .unknownOperator(let sign, let meant?):
      "there is no operator '\(sign)'; write '\(meant)'"
    case .unknownOperator(let sign, nil):
      "there is no operator '\(sign)'; \(Self.operators)"
    case .missingCondition: "the condition ends where a column should follow"
    case .missingOperator(let column):
      "the condition ends behind '\(column)' where a comparison should follow"
    case .missingValue(let sign): "the condition ends where a value should follow '\(sign)'"
    case .expectedColumn(let found): "'\(found)' stands where a column should"
    case .expectedConnective(let found): "write 'and' or 'or' before '\(found)'; \(Self.quoting)"
    case .expectedOperator(let found, let column):
      "'\(found)' is no comparison; behind '\(column)' \(Self.operators)"
    case .expectedValue(let found, let sign):
      "'\(found)' stands where a value should follow '\(sign)'; put it in quotes if it is one"
    case .expectedList(let found): "put the values behind 'in' in parentheses: in (\(found), ...)"
    case .expectedComma(let found): "write a comma or ')' before '\(found)'; \(Self.quoting)"
    case .unknownColumn(let name, let subject, let nearest):
      "\(subject) have no column '\(name)'"
        + (nearest.map { "; did you mean '\($0)'?" }
          ?? "; 'backchannel list columns' shows those that they have")
    case .columnOfOthers(let name, let others, let subject):
      "'\(name)' is a column of \(others), not of \(subject)"
    case .notYesOrNo(let column, let operators):
      "'\(column)' is not yes or no; compare it by \(operators.alternatives), or write 'has \(column)'"
    case .operatorOfOthers(let sign, let column, let operators):
      "'\(column)' cannot be compared by '\(sign)', but by \(operators.alternatives)"
    case .unfitValue(let found, let column, let wanted):
      "'\(column)' is compared with \(wanted), not with '\(found)'"
    case .unknownValue(let found, let column, let hint):
      "no \(column) is called '\(found)'\(hint.map { "; \($0)" } ?? "")"
    case .refused(let sentence): sentence
    }
  }

  private static let operators =
    "write =, !=, <, <=, >, >=, before, after, during, overlaps, in, has or matches"
  private static let quoting = "a value of several words stands in quotes"
}
