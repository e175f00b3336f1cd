extension Entity {
  /// The one that several are, which are in order of ids; it goes by the first id.
  ///
  /// It has the first name that is more than an identifier; all others are its aliases. What is
  /// judged of it is the worst judgement, and its marking the strictest.
  init(joining members: [Entity], _ vocabulary: Vocabulary) {
    let named =
      members.first { $0.isTelling && !$0.isUnnamed } ?? members.first(where: \.isTelling)
      ?? members[0]
    let kind = vocabulary.mostTelling(members.map(\.kind)) ?? members[0].kind
    let names = members.flatMap { ($0.isTelling ? [$0.name] : []) + $0.aliases }
    self.init(
      id: members[0].id, kind: kind, name: named.name,
      aliases: names.filter { $0 != named.name }.eachOnce,
      isUnnamed: members.allSatisfy(\.isUnnamed),
      eventType: members.lazy.compactMap(\.eventType).first,
      reliability: members.compactMap(\.reliability).max(),
      externalIDs: members.flatMap(\.externalIDs).map(Self.spelled).eachOnce,
      formerIDs: members.flatMap(\.formerIDs).eachOnce,
      marking: Marking.strictest(members.compactMap(\.marking)))
  }

  /// Whether its name is more than its id or one of its identifiers.
  private var isTelling: Bool {
    name != id.rawValue
      && !externalIDs.contains {
        $0 == name || $0.split(separator: ":").last.map(String.init) == name
      }
  }

  /// An identifier in the one spelling of its scheme, where that has one.
  private static func spelled(_ written: String) -> String {
    guard let identifier = ExternalIdentifier(written), identifier.identifies else {
      return written
    }
    return identifier.description
  }
}

extension Array where Element: Hashable {
  fileprivate var eachOnce: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
