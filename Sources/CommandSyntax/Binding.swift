/// A declaration and the property behind it.
struct Binding<Whole>: Sendable {
  var declaration: Declaration

  /// Reads the word into the property; the flag says that it is the first one for this parameter.
  let set: @Sendable (String, inout Whole, Bool) throws(ArgumentMismatch) -> Void

  /// The word for what the property holds.
  let spelling: @Sendable (Whole) -> String?
}

extension Binding {
  /// The declaration with the default that `whole` holds.
  func declaration(in whole: Whole) -> Declaration {
    var declaration = declaration
    declaration.preset = spelling(whole)
    return declaration
  }

  /// The same binding seen from the verb that holds the group.
  func lifted<Outer>(to target: Target<Outer, Whole>, under heading: String) -> Binding<Outer> {
    var declaration = declaration
    declaration.heading = heading
    return Binding<Outer>(declaration: declaration) {
      (text, outer, isFirst) throws(ArgumentMismatch) in
      try set(text, &outer[keyPath: target], isFirst)
    } spelling: {
      spelling($0[keyPath: target])
    }
  }
}
