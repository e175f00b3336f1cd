import Spelling
import Wording

/// A command line that does not parse.
public struct UsageError: Error, Hashable {
  public enum Problem: Error, Hashable {
    case unknownVerb(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case beforeVerb(option: String)
    case surplus(String, after: [String])
    case missing([String], example: String? = nil)
    case missingValue(of: String, placeholder: String)
    case needlessValue(String, of: String)
    case empty(String)
    case emptyItem(String, of: String)
    case unfit(String, of: String, wanted: String)
    case unlisted(String, of: String, choices: [String])
    case exclusive(String, String)
  }

  public let problem: Problem

  /// The verb whose line it is; nil before any is known.
  public let verb: String?

  public init(_ problem: Problem, verb: String?) {
    self.problem = problem
    self.verb = verb
  }
}

extension UsageError: CustomStringConvertible {
  public var description: String { problem.description }
}

extension UsageError.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownVerb(let word, let nearest): "there is no verb '\(word)'\(question(nearest))"
    case .unknownOption(let name, nil) where name.dropFirst().first?.isNumber == true:
      "there is no option '\(name)'; if it is an argument, put '--' before it"
    case .unknownOption(let name, let nearest): "there is no option '\(name)'\(question(nearest))"
    case .beforeVerb(let option): "'\(option)' must come after the verb"
    case .surplus(let text, []): "unexpected argument '\(text)'; no arguments are expected"
    case .surplus(let text, let taken):
      "unexpected argument '\(text)' after \(taken.listed); put names with spaces in quotes"
    case .missing(let words, let example):
      "\(words.listed) \(words.count.verb(.are)) missing\(example.map { ", as in '\($0)'" } ?? "")"
    case .missingValue(let option, let word): "\(option) needs a value: \(option) \(word)"
    case .needlessValue(let text, let name): "\(name) takes no value; remove '=\(text)'"
    case .empty(let name): "\(name) is empty"
    case .emptyItem(let text, let name):
      "\(name) has an empty item in '\(text)'; separate items with single commas"
    case .unfit(let text, let name, let wanted): "\(name) takes \(wanted), not '\(text)'"
    case .unlisted(let text, let name, let choices):
      "\(name) takes \(choices.alternatives), not '\(text)'\(question(text.nearest(in: choices)))"
    case .exclusive(let one, let other):
      "\(one) and \(other) cannot be used together; give one of them"
    }
  }

  private func question(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}
