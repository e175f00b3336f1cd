/// The entities of facts when those are one that share identifiers.
struct UnitedEntities {
  let table: EntityTable

  /// The row here of each that had one before; indexed by that row.
  private let rows: [Int32]

  /// Where each stood among the entities of facts; indexed by the row that it had before.
  private let places: FrozenArray<TextPlace>

  /// - Complexity: O(entities) where some are one, else O(1).
  init(_ apart: EntityTable, _ identity: IdentityFinder?, _ vocabulary: Vocabulary) {
    places = apart.places
    guard let identity, !identity.groups.isEmpty else {
      (table, rows) = (apart, [])
      return
    }
    var defined = apart.defined
    let before = defined.count
    for members in identity.groups {
      defined.append(Entity(joining: members.map { defined[Int($0)] }, vocabulary))
    }
    var groups = [Int32](repeating: CodedClaim.none, count: before)
    for (group, members) in identity.groups.enumerated() {
      for row in members { groups[Int(row)] = Int32(group) }
    }
    var (rows, kept): ([Int32], [TextPlace]) = ([], [])
    var rowOfGroup = [Int32](repeating: CodedClaim.none, count: identity.groups.count)
    for place in apart.places {
      let group = place.table == 0 ? Int(groups[Int(place.row)]) : -1
      let row = group >= 0 ? rowOfGroup[group] : CodedClaim.none
      rows.append(row >= 0 ? row : Int32(kept.count))
      guard row < 0 else { continue }
      if group >= 0 { rowOfGroup[group] = Int32(kept.count) }
      kept.append(group >= 0 ? TextPlace(0, before + group) : place)
    }
    self.rows = rows
    table = EntityTable(
      apart, defined, places: kept, EntityGroups(identity.groups, of: apart.defined.ids))
  }

  /// Gives claims the rows of entities here, and puts them in order by these.
  ///
  /// - Returns: The claims whose entities have other ids here, as they were made, and the relations that
  ///   join an entity with itself here.
  /// - Complexity: O(claims), and O(n log n) in the number of those in documents with such claims; O(1)
  ///   where no entities are one.
  func number(
    _ claims: inout [CodedClaim], _ dictionaries: inout ClaimDictionaries,
    _ numbering: FactNumbering, _ order: inout ClaimOrder
  ) -> (made: ClaimsAsMade, loops: Set<UnitedLoop>) {
    var (made, loops) = (ClaimsAsMade(), Set<UnitedLoop>())
    guard !rows.isEmpty else { return (made, loops) }
    let sets = dictionaries.events
    var joinedSets = ListInterner()
    let numbers = sets.map { set in
      joinedSets.number(of: Set(set.map { rows[Int($0)] }).sorted())
    }
    let areRenamed = sets.map { set in set.contains { isRenamed($0) } }
    for place in claims.indices {
      let claim = claims[place]
      if areRenamed[Int(claim.events)] || namesRenamed(claim) {
        made.append(asDefined(claim), Int32(place), sets[claim.events].map(definedRow))
      }
      claims[place].subject = rows[Int(claim.subject)]
      if claim.form != .property { claims[place].object = rows[Int(claim.object)] }
      if claim.channel >= 0 { claims[place].channel = rows[Int(claim.channel)] }
      (claims[place].events, claims[place].ties) = (
        numbers[Int(claim.events)], numbers[Int(claim.ties)]
      )
      numbering.turn(&claims[place])
      if let loop = UnitedLoop(claims[place], before: claim) { loops.insert(loop) }
    }
    (dictionaries.events, order.events) = (joinedSets, joinedSets)
    made.sort(&claims, order)
    return (made, loops)
  }

  private func namesRenamed(_ claim: CodedClaim) -> Bool {
    isRenamed(claim.subject) || claim.form != .property && isRenamed(claim.object)
      || claim.channel >= 0 && isRenamed(claim.channel)
  }

  /// Whether an entity has another id here.
  private func isRenamed(_ row: Int32) -> Bool {
    let place = places[Int(row)]
    let now = table.places[Int(rows[Int(row)])]
    guard place != now else { return false }
    return table.members(ofDefined: Int(now.row)).first != place.row
  }

  private func asDefined(_ claim: CodedClaim) -> CodedClaim {
    var claim = claim
    claim.subject = definedRow(claim.subject)
    if claim.form != .property { claim.object = definedRow(claim.object) }
    if claim.channel >= 0 { claim.channel = definedRow(claim.channel) }
    return claim
  }

  private func definedRow(_ row: Int32) -> Int32 { places[Int(row)].row }
}
