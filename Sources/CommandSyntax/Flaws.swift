extension VerbPage {
  /// What is wrong with the declaration of a verb; misuse by its programmer, nil when all is well.
  var flaw: String? {
    let names = options.flatMap(\.names)
    if let name = names.firstRepeated { return "\(self.name) declares \(name) twice" }
    if let name = names.first(where: { !$0.isOptionName }) {
      return "\(self.name) declares \(name), which is no name for an option"
    }
    if options.contains(where: \.names.isEmpty) {
      return "\(self.name) declares an option without a name"
    }
    return orderFlaw
  }

  private var orderFlaw: String? {
    for (argument, next) in zip(arguments, arguments.dropFirst()) {
      if argument.repeats { return "\(name) takes \(next.placeholder) after a repeating argument" }
      if next.isRequired, !argument.isRequired {
        return "\(name) requires \(next.placeholder) after an optional argument"
      }
    }
    return nil
  }
}

extension [String] {
  /// The first element that stands there again.
  var firstRepeated: String? {
    var seen: Set<String> = []
    return first { !seen.insert($0).inserted }
  }
}

extension String {
  fileprivate var isOptionName: Bool {
    if contains("=") || contains(where: \.isWhitespace) { return false }
    return hasPrefix("--") ? count > 3 : first == "-" && count == 2
  }
}
