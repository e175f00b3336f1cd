extension Graph {
  /// What filters leave of derived relations and of the entities they join.
  struct Selection {
    let entities: EntityTable
    private(set) var rows: [RelationTable.Row] = []
    private(set) var policy = Policy()
    private let newNumbers: [Int32?]

    init(_ derived: [RelationTable.Row], _ facts: Facts, _ filters: [RelationFilter]) {
      guard let last = filters.last else {
        (entities, rows) = (facts.entities, derived)
        newNumbers = (0..<facts.entities.count).map { Int32($0) }
        return
      }
      let usable = (0..<facts.entities.count).map { row in
        filters.allSatisfy {
          $0.keeps(facts.entities.id(row), facts.entities.kind(row), facts.vocabulary)
        }
      }
      let timeless = derived.filter { row in
        usable[Int(row.subject)] && usable[Int(row.object)]
          && filters.allSatisfy { filter in
            filter.keeps(facts.kind(row.kind))
              && (!filter.isUndisputed || row.status == .uncontested)
          }
      }
      let kept = timeless.filter { row in filters.allSatisfy { $0.keeps(row.validity) } }
      let undated =
        filters.contains(where: \.concernsTime) ? timeless.filter { !$0.validity.isDated } : []
      policy = Policy(
        last, undatedLeftOut: undated.filter(\.validity.isMomentary).count,
        takenAsLasting: undated.filter { !$0.validity.isMomentary }.count)
      let stays = Self.staying(usable, before: derived, after: kept, facts, filters)
      let survivors = stays.indices.filter { stays[$0] }
      entities = facts.entities.keeping(survivors)
      newNumbers = Self.numbers(survivors, of: stays.count)
      rows = kept.compactMap(renumbered)
    }

    /// Under a filter an entity without a relation goes; what analysis leaves out by itself takes
    /// away only those that had one before.
    private static func staying(
      _ usable: [Bool], before: [RelationTable.Row], after: [RelationTable.Row], _ facts: Facts,
      _ filters: [RelationFilter]
    ) -> [Bool] {
      let spared = Set(filters.flatMap(\.spared).compactMap { facts.entities.row(of: $0) })
      let isAsked = !filters.allSatisfy(\.isTrivial)
      let (had, has) = (joined(before, usable.count), joined(after, usable.count))
      return usable.indices.map { row in
        usable[row] && (has[row] || spared.contains(row) || (!isAsked && !had[row]))
      }
    }

    private static func joined(_ rows: [RelationTable.Row], _ count: Int) -> [Bool] {
      var joined = [Bool](repeating: false, count: count)
      for row in rows {
        joined[Int(row.subject)] = true
        joined[Int(row.object)] = true
      }
      return joined
    }

    private static func numbers(_ survivors: [Int], of count: Int) -> [Int32?] {
      var numbers = [Int32?](repeating: nil, count: count)
      for (new, old) in survivors.enumerated() { numbers[old] = Int32(new) }
      return numbers
    }

    private func renumbered(_ row: RelationTable.Row) -> RelationTable.Row? {
      guard let subject = newNumbers[Int(row.subject)], let object = newNumbers[Int(row.object)]
      else {
        return nil
      }
      var row = row
      (row.subject, row.object) = (subject, object)
      return row
    }

    func renumbered(_ property: DerivedProperty) -> DerivedProperty? {
      newNumbers[property.subject].map { property.moved(to: Int($0)) }
    }
  }
}

extension DerivedProperty {
  func moved(to subject: Int) -> DerivedProperty {
    DerivedProperty(
      subject: subject, name: name, positions: positions, status: status, superseded: superseded)
  }
}

extension Facts {
  /// A relation kind; one that the vocabulary lacks is followed from subject to object.
  func kind(_ id: RelationKind.ID) -> RelationKind {
    vocabulary.relations[id]
      ?? RelationKind(id, id.rawValue, .affiliation, flow: .forward)
  }
}
