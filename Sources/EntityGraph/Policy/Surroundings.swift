/// The entities that lie as near to some as filters ask for; all where none asks.
struct Surroundings {
  /// Whether each entity is near, indexed by entity; empty where all are.
  var areNear: [Bool] = []

  var areEverything: Bool { areNear.isEmpty }

  func has(_ entity: Int32) -> Bool { areNear.isEmpty || areNear[Int(entity)] }

  /// Whether a relation between two entities lies in them.
  func hold(_ subject: Int32, _ object: Int32) -> Bool { has(subject) && has(object) }

  /// Whether a relation between two entities has an end in them.
  func touches(_ subject: Int32, _ object: Int32) -> Bool { has(subject) || has(object) }
}
