/// The names that people give the ends of relations.
enum KnownEnds {
  /// Pairs of names, the first that is there; in lower case without spaces, `_` and `-`.
  private static let pairs = [
    ("source", "target"), ("from", "to"), ("src", "dst"), ("subject", "object"),
    ("sourceid", "targetid"), ("fromid", "toid"), ("startid", "endid"), ("caller", "callee"),
    ("aparty", "bparty"), ("callingparty", "calledparty"), ("payer", "payee"),
    ("sender", "receiver"), ("sender", "recipient"), ("owner", "owned"), ("buyer", "seller"),
    ("parent", "child"),
  ]

  /// Who, and where, in a table that has no ids.
  private static let memberships = [
    ("person", "company"), ("person", "organization"), ("name", "company"),
    ("name", "organization"), ("person", "organisation"), ("name", "organisation"),
  ]

  /// Which of the columns are ends by their plain names.
  static func pair(in names: [String]) -> (source: Int, target: Int)? { pair(of: pairs, in: names) }

  /// Which of the columns say who belongs where.
  static func membership(in names: [String]) -> (source: Int, target: Int)? {
    pair(of: memberships, in: names)
  }

  private static func pair(
    of pairs: [(String, String)], in names: [String]
  ) -> (source: Int, target: Int)? {
    for (source, target) in pairs {
      if let source = names.firstIndex(of: source), let target = names.firstIndex(of: target) {
        return (source, target)
      }
    }
    return nil
  }
}
