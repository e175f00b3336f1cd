extension Parameter {
  /// An option with a value, such as `--by rating`.
  public static func option<Value: ArgumentValue>(
    _ target: Target<Whole, Value>, _ names: String..., of placeholder: String,
    completing completion: Completion = .none, help: String
  ) -> Self {
    let declaration = valued(Value.self, names, placeholder, completion, help)
    return Self(declaration, target, reading: Value.read)
  }

  /// An option whose value lies in a range, such as `-k 3` in `1...`.
  public static func option<Value: ArgumentValue>(
    _ target: Target<Whole, Value>, _ names: String..., of placeholder: String,
    in limits: some Limits<Value> & Sendable, help: String
  ) -> Self {
    var declaration = valued(Value.self, names, placeholder, .none, help)
    declaration.limits = limits.words
    return Self(declaration, target, reading: limits.read)
  }

  /// An option that is nil unless given, and then lies in a range.
  public static func option<Value: ArgumentValue>(
    _ target: Target<Whole, Value?>, _ names: String..., of placeholder: String,
    in limits: some Limits<Value> & Sendable, help: String
  ) -> Self {
    var declaration = valued(Value.self, names, placeholder, .none, help)
    declaration.limits = limits.words
    return Self(declaration, target) { (text) throws(ArgumentMismatch) -> Value? in
      try limits.read(text)
    }
  }

  /// An option that may be given again and again, such as `--in a.yaml --in b.graphml`.
  public static func options<Value: ArgumentValue>(
    _ target: Target<Whole, [Value]>, _ names: String..., of placeholder: String,
    completing completion: Completion = .none, help: String
  ) -> Self {
    var declaration = valued(Value.self, names, placeholder, completion, help)
    declaration.repeats = true
    return Self(declaration, target) { (text) throws(ArgumentMismatch) in [try Value.read(text)] }
  }

  /// An option that may be given again and again, with commas too: `--kind person,unit`.
  public static func list<Value: ArgumentValue>(
    _ target: Target<Whole, [Value]>, _ names: String..., of placeholder: String,
    completing completion: Completion = .none, help: String
  ) -> Self {
    var declaration = valued(Value.self, names, placeholder, completion, help)
    declaration.repeats = true
    declaration.splitsAtCommas = true
    return Self(declaration, target, reading: Value.readList)
  }

  /// A switch, off unless given, such as `--directed`.
  public static func flag(_ target: Target<Whole, Bool>, _ names: String..., help: String) -> Self {
    let binding = Binding<Whole>(declaration: .init(form: .flag, names: names, help: help)) {
      (_, whole, _) throws(ArgumentMismatch) in
      whole[keyPath: target] = true
    } spelling: { _ in
      nil
    }
    return Self(bindings: [binding])
  }

  /// The options of a group that several verbs share.
  public static func group<Part: OptionGroup>(_ target: Target<Whole, Part>) -> Self {
    let parts = Part.syntax.flatMap(\.bindings)
    return Self(bindings: parts.map { $0.lifted(to: target, under: Part.heading) })
  }

  private static func valued<Value: ArgumentValue>(
    _ value: Value.Type, _ names: [String], _ placeholder: String, _ completion: Completion,
    _ help: String
  ) -> Declaration {
    Declaration(
      form: .option, names: names, placeholder: placeholder, help: help, completion: completion,
      choices: value.choices)
  }
}
