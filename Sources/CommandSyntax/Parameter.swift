/// One argument, option or flag of a verb, or a group of options, tied to the property it sets.
///
/// `Whole` is the verb, or the group of options, whose properties are set.
public struct Parameter<Whole>: Sendable {
  /// One binding, or those of a group.
  let bindings: [Binding<Whole>]
}

/// A property that an argument or option sets.
public typealias Target<Whole, Value> = any WritableKeyPath<Whole, Value> & Sendable

/// Options that several verbs share, such as those that say which facts count.
public protocol OptionGroup: Sendable {
  /// The title over these options in help and manual.
  static var heading: String { get }
  static var syntax: [Parameter<Self>] { get }
}

extension Parameter {
  /// A property that holds one value.
  init<Value: ArgumentValue>(
    _ declaration: Declaration, _ target: Target<Whole, Value>,
    reading read: @escaping @Sendable (String) throws(ArgumentMismatch) -> Value
  ) {
    let binding = Binding<Whole>(declaration: declaration) {
      (text, whole, _) throws(ArgumentMismatch) in
      whole[keyPath: target] = try read(text)
    } spelling: {
      $0[keyPath: target].spelling
    }
    bindings = [binding]
  }

  /// A property that holds many values; the first one given takes the place of the default.
  init<Value: ArgumentValue>(
    _ declaration: Declaration, _ target: Target<Whole, [Value]>,
    reading read: @escaping @Sendable (String) throws(ArgumentMismatch) -> [Value]
  ) {
    let binding = Binding<Whole>(declaration: declaration) {
      (text, whole, isFirst) throws(ArgumentMismatch) in
      let values = try read(text)
      whole[keyPath: target] = isFirst ? values : whole[keyPath: target] + values
    } spelling: {
      let words = $0[keyPath: target].compactMap(\.spelling)
      return words.isEmpty ? nil : words.joined(separator: ",")
    }
    bindings = [binding]
  }
}
