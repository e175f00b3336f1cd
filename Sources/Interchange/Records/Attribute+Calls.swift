import EntityGraph

/// What chats and operators say of a call.
extension PropertyKind {
  /// Whether somebody took the call.
  static let answered = several("answered")

  /// For how long nobody took the call.
  static let ringing = PropertyKind("ringing", .number, isSingleValued: false, unit: "s")

  /// For how long the two spoke.
  static let duration = PropertyKind("duration", .number, isSingleValued: false, unit: "s")
}

extension Attribute {
  static func answered(_ isAnswered: Bool) -> Attribute {
    Attribute(PropertyKind.answered.id, .text("\(isAnswered)"))
  }

  /// For how many seconds nobody took the call.
  static func ringing(_ seconds: Int) -> Attribute { length(PropertyKind.ringing, seconds) }

  /// For how many seconds the two spoke.
  static func duration(_ seconds: Int) -> Attribute { length(PropertyKind.duration, seconds) }

  private static func length(_ kind: PropertyKind, _ seconds: Int) -> Attribute {
    let length = Quantity(text: "\(seconds) s", number: Double(seconds), unit: "s")
    return Attribute(kind.id, .number(length))
  }
}
