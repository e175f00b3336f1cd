extension Vocabulary {
  static let standardRules: [RelationRule] = [
    RelationRule("heads", oneAtATime: [.object], of: ["organization"]),
    RelationRule("located-in", oneAtATime: [.subject], of: ["person"]),
    RelationRule("provoked", comesFirst: .subject),
    RelationRule("enabled", comesFirst: .subject),
    RelationRule("preceded", comesFirst: .subject),
  ]
}
