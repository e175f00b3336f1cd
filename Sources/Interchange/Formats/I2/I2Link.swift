import EntityGraph

/// A link of a chart or of a database on its way to relations.
struct I2Link {
  enum Arrow { case toFirst, toSecond, both, none }

  /// A relation that it means.
  struct Tie {
    let subject: Entity.ID
    let kind: RelationKind
    let object: Entity.ID

    /// What the kind does not say.
    var purpose: String?

    /// Whether the standard vocabulary lacks the kind.
    var isOwn = false

    var direction = Direction.told
  }

  /// How the direction of a relation is known: by the arrow, by the kinds of the ends, or not at all.
  enum Direction { case told, byEnds, unknown }

  let type: String
  let first: Entity.ID
  let second: Entity.ID
  let arrow: Arrow

  /// The kinds of the two ends.
  let kinds: (first: EntityKind.ID?, second: EntityKind.ID?)

  var ties: [Tie] {
    guard let known = I2Types.relation(type) else { return ownTies }
    guard !known.kind.isSymmetric else { return [tie(known.kind)] }
    if arrow == .both || arrow == .none, let undirected = known.undirected {
      return [tie(undirected)]
    }
    return ties(of: known.kind, isTurned: known.isTurned)
  }

  /// One kind for what has a direction, another for what has none.
  private var ownTies: [Tie] {
    let (key, words) = (type.asI2Key, type.lowercased())
    let ties =
      arrow == .none
      ? [
        tie(
          RelationKind(RelationKind.ID("\(key)-undirected"), words, .affiliation, isSymmetric: true)
        )
      ]
      : ties(of: RelationKind(RelationKind.ID(key), words, .affiliation), isTurned: false)
    return ties.map { tie in
      var tie = tie
      tie.isOwn = true
      return tie
    }
  }

  private func ties(of kind: RelationKind, isTurned: Bool) -> [Tie] {
    let forward = isTurned ? turned(kind) : tie(kind)
    let backward = isTurned ? tie(kind) : turned(kind)
    switch arrow {
    case .toSecond: return [forward]
    case .toFirst: return [backward]
    case .both: return [forward, backward]
    case .none: return [onlyFit(of: kind) ?? undirected]
    }
  }

  private func tie(_ kind: RelationKind) -> Tie { Tie(subject: first, kind: kind, object: second) }
  private func turned(_ kind: RelationKind) -> Tie {
    Tie(subject: second, kind: kind, object: first)
  }

  /// The way round that the kinds of the ends leave alone.
  private func onlyFit(of kind: RelationKind) -> Tie? {
    let fits = (fits(kind, kinds.first, kinds.second), fits(kind, kinds.second, kinds.first))
    guard fits.0 != fits.1 else { return nil }
    var tie = fits.0 ? tie(kind) : turned(kind)
    tie.direction = .byEnds
    return tie
  }

  private func fits(
    _ kind: RelationKind, _ subject: EntityKind.ID?, _ object: EntityKind.ID?
  ) -> Bool {
    func isOne(_ end: EntityKind.ID?, of allowed: [EntityKind.ID]) -> Bool {
      guard let end, !allowed.isEmpty else { return true }
      return allowed.contains { Vocabulary.standard.kind(end, isA: $0) }
    }
    return isOne(subject, of: kind.subjectKinds) && isOne(object, of: kind.objectKinds)
  }

  private var undirected: Tie {
    let kind = Vocabulary.standard.relations["linked-to"]
    return Tie(
      subject: first, kind: kind ?? RelationKind("linked-to", "is linked to", .affiliation),
      object: second, purpose: type, direction: .unknown)
  }
}

extension I2Link.Tie {
  /// What had to be decided about it.
  func notes(_ type: String) -> [String] {
    let own = isOwn ? ["links of the type \(type) become a kind of their own"] : []
    switch direction {
    case .told: return own
    case .byEnds:
      return own + [
        "a link of the type \(type) has no arrow; its ends tell its direction"
      ]
    case .unknown:
      return own + ["a link of the type \(type) has no arrow; it is kept as a link in no direction"]
    }
  }
}
