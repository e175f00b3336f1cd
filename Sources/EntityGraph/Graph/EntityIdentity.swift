/// That several entities are one, as the identifiers claim that they were given.
public struct EntityIdentity: Sendable {
  /// One of them as it was told.
  public struct Member: Sendable {
    public let entity: Entity

    /// The documents with claims about it under this id, in order.
    public let documents: [Document.ID]
  }

  /// In order of ids; they go by the first.
  public let members: [Member]

  /// The identifiers that several of them were given, in order.
  public let shared: [String]

  init(
    members: [Member], among list: EntityList, rows: [Int32], _ vocabulary: Vocabulary
  ) {
    self.members = members
    var held = HeldIdentifiers(list, vocabulary)
    var holders: [String: Set<Int32>] = [:]
    for row in rows {
      for text in list.externalIDs.range(Int(row))
      where held.read(text, of: Int(row)) == .identifies {
        holders[String(decoding: held.spelled, as: UTF8.self), default: []].insert(row)
      }
    }
    shared = holders.filter { $0.value.count > 1 }.map(\.key).sorted()
  }
}
