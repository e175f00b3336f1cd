import EntityGraph

/// What one record says of a party in a subject, in as many statements as keep its claims apart.
///
/// Interests of one statement are as many relations. Claims of one and the same relation, such as of two
/// states of it, are statements of their own, each with the interests of the same time.
struct BODSRelationship {
  typealias Interest = (type: BODSInterestType, claim: Claim)

  /// The first claim.
  let claim: Claim
  let subject: Entity.ID
  let party: JSONValue
  private(set) var statements: [[Interest]] = []

  init(_ claim: Claim, of subject: Entity.ID, _ party: JSONValue) {
    (self.claim, self.subject, self.party) = (claim, subject, party)
  }

  /// Whether the record that it was is that of another interest too.
  func isContinued(by other: Self) -> Bool {
    claim.record != nil && claim.record == other.claim.record
      && claim.document == other.claim.document && claim.claimants == other.claim.claimants
      && claim.claimed == other.claim.claimed && claim.withdrawn == other.claim.withdrawn
      && subject == other.subject && party == other.party && !statements.isEmpty
  }

  mutating func add(_ type: BODSInterestType, _ claim: Claim) {
    let free = statements.indices.filter { place in
      statements[place].allSatisfy { !$0.claim.isOfSameRelation(as: claim) }
    }
    let place = free.first { statements[$0][0].claim.period == claim.period } ?? free.first
    if let place {
      statements[place].append((type, claim))
    } else {
      statements.append([(type, claim)])
    }
  }
}

extension Claim {
  /// Whether both speak of one relation, as none of them tells its own from others of its kind.
  fileprivate func isOfSameRelation(as other: Claim) -> Bool {
    guard case .relation(_, let mine, _) = statement,
      case .relation(_, let theirs, _) = other.statement, mine == theirs
    else { return false }
    let (part, otherPart) = (partOfRecord, other.partOfRecord)
    return part == nil || otherPart == nil || part == otherPart
  }

  /// Which of several relations of its kind in the record it is; `nil` where it is the only one.
  private var partOfRecord: String? {
    with.first { $0.name == PropertyKind.record }?.value.text
  }
}
