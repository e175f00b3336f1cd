import Spelling

extension Verb {
  /// Returns the verb that `words` spell; options may stand anywhere up to `--`.
  ///
  /// - Throws: ``UsageError`` for the first word that does not fit.
  public static func parse(_ words: some Sequence<String>) throws(UsageError) -> Self {
    var parser = Parser(Self(), syntax)
    do { try parser.read(words) } catch { throw UsageError(error, verb: name) }
    return parser.whole
  }

  /// Whether `--help` or `-h` stands among the words, and not as the value of an option or among
  /// letters of which one is no option.
  static func asksForHelp(_ words: some Sequence<String>) -> Bool {
    let bindings = syntax.flatMap(\.bindings)
    var reader = WordReader(words)
    while let word = reader.next() {
      guard case .option(let name) = word else { continue }
      if Declaration.help.names.contains(name) { return true }
      let declaration = bindings.first { $0.declaration.names.contains(name) }?.declaration
      if declaration == nil, !name.hasPrefix("--") { return false }
      _ = declaration?.form == .option ? reader.value() : reader.explicitValue()
    }
    return false
  }
}

/// Reads words into the properties that the syntax ties them to.
struct Parser<Whole> {
  private(set) var whole: Whole
  private let options: [Binding<Whole>]
  private let arguments: [Binding<Whole>]
  private var position = 0
  private var seen: Set<String> = []

  init(_ whole: Whole, _ syntax: [Parameter<Whole>]) {
    self.whole = whole
    let bindings = syntax.flatMap(\.bindings)
    options = bindings.filter { $0.declaration.form != .argument }
    arguments = bindings.filter { $0.declaration.form == .argument }
  }

  mutating func read(_ words: some Sequence<String>) throws(UsageError.Problem) {
    var reader = WordReader(words)
    while let word = reader.next() {
      switch word {
      case .option(let name): try readOption(name, from: &reader)
      case .argument(let text): try readArgument(text)
      }
    }
    let rest = arguments[position...].map(\.declaration)
    let missing = rest.filter { $0.isRequired && !seen.contains($0.placeholder) }
    if !missing.isEmpty { throw .missing(missing.map(\.placeholder)) }
  }

  private mutating func readOption(
    _ name: String, from reader: inout WordReader
  ) throws(UsageError.Problem) {
    guard let option = options.first(where: { $0.declaration.names.contains(name) }) else {
      throw .unknownOption(name, nearest: likelyOption(for: name, in: reader.written))
    }
    if option.declaration.form == .flag {
      if let text = reader.explicitValue() { throw .needlessValue(text, of: name) }
      return try assign("", to: option, as: name)
    }
    guard let text = reader.value() else {
      throw .missingValue(of: name, placeholder: option.declaration.value)
    }
    try assign(text, to: option, as: name)
  }

  private mutating func readArgument(_ text: String) throws(UsageError.Problem) {
    guard position < arguments.count else {
      throw .surplus(text, after: arguments.map(\.declaration.placeholder))
    }
    let argument = arguments[position]
    try assign(text, to: argument, as: argument.declaration.placeholder)
    if !argument.declaration.repeats { position += 1 }
  }

  private mutating func assign(
    _ text: String, to binding: Binding<Whole>, as name: String
  ) throws(UsageError.Problem) {
    let declaration = binding.declaration
    if text.isEmpty, declaration.form != .flag, !declaration.acceptsEmpty { throw .empty(name) }
    let isFirst = seen.insert(declaration.names.first ?? declaration.placeholder).inserted
    do { try binding.set(text, &whole, isFirst) } catch {
      throw error.problem(of: name)
    }
  }

  private func likelyOption(for name: String, in written: String) -> String? {
    let names = options.flatMap(\.declaration.names) + Declaration.help.names
    let known = names.filter { $0 != name }
    if known.contains("-\(written)") { return "-\(written)" }
    if name.hasPrefix("--") {
      let words = known.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
      return String(name.dropFirst(2)).nearest(in: words).map { "--\($0)" }
    }
    return known.first { $0.lowercased() == name.lowercased() }
  }
}
