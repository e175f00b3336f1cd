extension Parameter {
  /// An argument that must be given, in the order of declaration: `FROM`.
  public static func argument<Value: ArgumentValue>(
    _ target: Target<Whole, Value>, _ placeholder: String,
    completing completion: Completion = .none,
    help: String
  ) -> Self {
    var declaration = words(of: Value.self, placeholder, completion, help)
    declaration.isRequired = true
    return Self(declaration, target, reading: Value.read)
  }

  /// An argument that may be given, after those that must: `[NAME]`.
  public static func optionalArgument<Value: ArgumentValue>(
    _ target: Target<Whole, Value>, _ placeholder: String,
    completing completion: Completion = .none,
    help: String
  ) -> Self {
    let declaration = words(of: Value.self, placeholder, completion, help)
    return Self(declaration, target, reading: Value.read)
  }

  /// The last arguments, one or more: `FILE...`.
  public static func arguments<Value: ArgumentValue>(
    _ target: Target<Whole, [Value]>, _ placeholder: String,
    completing completion: Completion = .none, help: String
  ) -> Self {
    var declaration = words(of: Value.self, placeholder, completion, help)
    declaration.isRequired = true
    declaration.repeats = true
    return Self(declaration, target) { (text) throws(ArgumentMismatch) in [try Value.read(text)] }
  }

  /// The last arguments, as many as there are: `[SETTING=VALUE...]`.
  public static func optionalArguments<Value: ArgumentValue>(
    _ target: Target<Whole, [Value]>, _ placeholder: String,
    completing completion: Completion = .none, help: String
  ) -> Self {
    var declaration = words(of: Value.self, placeholder, completion, help)
    declaration.repeats = true
    return Self(declaration, target) { (text) throws(ArgumentMismatch) in [try Value.read(text)] }
  }

  private static func words<Value: ArgumentValue>(
    of value: Value.Type, _ placeholder: String, _ completion: Completion, _ help: String
  ) -> Declaration {
    Declaration(
      form: .argument, placeholder: placeholder, help: help, completion: completion,
      choices: value.choices)
  }
}
