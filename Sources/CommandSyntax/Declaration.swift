/// What a parameter looks like from outside: all that help, manual and completions need.
struct Declaration: Hashable, Sendable {
  enum Form: Hashable { case argument, option, flag }

  let form: Form
  var names: [String] = []
  var placeholder = ""
  let help: String
  var isRequired = false
  var repeats = false
  var splitsAtCommas = false
  var completion = Completion.none
  var choices: [String] = []
  var limits: String?
  var heading: String?
  var preset: String?

  /// The switch that every verb and the program itself understand.
  static let help = Declaration(form: .flag, names: ["-h", "--help"], help: "Show this help.")

  /// An argument is a word, and a path is never empty; other values decide for themselves.
  var acceptsEmpty: Bool {
    form != .argument && completion != .file && completion != .folder
  }

  var shortNames: [String] { names.filter { !$0.hasPrefix("--") } }
  var longNames: [String] { names.filter { $0.hasPrefix("--") } }

  /// The value as the usage line and help show it: `N`, `KIND,...`.
  var value: String { splitsAtCommas ? "\(placeholder),..." : placeholder }

  /// An argument as the usage line shows it: `FROM`, `[NAME]`, `FILE...`.
  var usage: String {
    let word = repeats ? "\(placeholder)..." : placeholder
    return isRequired ? word : "[\(word)]"
  }

  /// Allowed values, whether it repeats, and the default.
  var details: [String] {
    [
      choices.isEmpty ? nil : choices.joined(separator: ", "), limits,
      form == .option && repeats ? "repeatable" : nil, preset.map { "default \($0)" },
    ].compactMap(\.self)
  }

  /// The help and, in brackets, the details.
  var fullHelp: String {
    let brackets = details.isEmpty ? "" : "[\(details.joined(separator: "; "))]"
    return help.isEmpty || brackets.isEmpty ? help + brackets : "\(help) \(brackets)"
  }
}

/// What a shell offers where a value is due.
public enum Completion: Hashable, Sendable {
  case none, file, folder
  case values([String])

  /// The lines that the program prints when it is called with these words and, behind them, what was
  /// typed so far; options of the line that are `shared`, each with a value, come before both.
  case output(of: [String], shared: [String])
}

extension Declaration {
  /// The words that a shell can offer: what is allowed, or else what was hinted.
  var offeredWords: [String] {
    if !choices.isEmpty { return choices }
    guard case .values(let words) = completion else { return [] }
    return words
  }
}
