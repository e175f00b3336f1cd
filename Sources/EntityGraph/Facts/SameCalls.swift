/// Takes what two documents record of one call for one record: the same kind of call between the same
/// two, within a few seconds, as each operator has a clock of its own.
package struct SameCalls {
  /// The channel of calls that are in the records of operators.
  package static let channel: Entity.ID = "phone"

  private let seconds: Int64

  /// - Parameter seconds: How far the two may be apart; with 0 none are taken for one.
  package init(within seconds: Int) { self.seconds = Int64(seconds) }

  /// Gives calls of `new` the records that other documents, in `known` or in `new`, have of them.
  ///
  /// The nearest are taken first, and of no document two for one.
  ///
  /// - Returns: How many records are so of a call that another document records too.
  /// - Complexity: O(claims of both + n log n) in the number of calls, where few are near each other.
  package func unite(_ new: inout ClaimList, with known: ClaimList) -> Int {
    let calls = seconds > 0 ? new.recordedCalls(areNew: true) : []
    guard !calls.isEmpty else { return 0 }
    var count = 0
    let others = Dictionary(grouping: known.recordedCalls(areNew: false), by: \.ends)
    let pairs = Dictionary(grouping: calls, by: \.ends).sorted {
      $0.value[0].place < $1.value[0].place
    }
    for (ends, calls) in pairs {
      var near = NearCalls(calls + (others[ends] ?? []), within: seconds)
      near.unite()
      for (call, record) in near.records { new.setRecord(ofClaimAt: call.place, record) }
      count += near.count
    }
    return count
  }
}

/// The calls between two, in order of time, and which of them are one.
private struct NearCalls {
  private let calls: [RecordedCall]
  private let seconds: Int64

  /// The group of each call, and the calls of each group.
  private var groups: [Int]
  private var members: [[Int]]

  init(_ calls: [RecordedCall], within seconds: Int64) {
    self.seconds = seconds
    self.calls = calls.sorted(by: RecordedCall.precedes)
    groups = Array(calls.indices)
    members = calls.indices.map { [$0] }
    var first: [String: Int] = [:]
    for (place, call) in self.calls.enumerated() where !call.isNew {
      if let other = first[call.record] { join(place, other) } else { first[call.record] = place }
    }
  }

  /// Makes one of those that are near, the nearest first.
  mutating func unite() {
    for (place, other) in pairs where groups[place] != groups[other] {
      let documents = Set(members[groups[place]].map { calls[$0].document })
      if members[groups[other]].allSatisfy({ !documents.contains(calls[$0].document) }) {
        join(place, other)
      }
    }
  }

  /// Those of different documents that are near each other, the nearest first.
  private var pairs: [(Int, Int)] {
    var pairs: [(distance: Int64, place: Int, other: Int)] = []
    for (place, call) in calls.enumerated() {
      for other in (place + 1)..<max(calls.count, place + 1) {
        guard calls[other].earliest - call.latest <= seconds else { break }
        if calls[other].document != call.document, calls[other].isNew || call.isNew {
          pairs.append((call.distance(to: calls[other]), place, other))
        }
      }
    }
    return pairs.sorted { $0 < $1 }.map { ($0.place, $0.other) }
  }

  private mutating func join(_ place: Int, _ other: Int) {
    let (kept, gone) = (min(groups[place], groups[other]), max(groups[place], groups[other]))
    guard kept != gone else { return }
    for member in members[gone] { groups[member] = kept }
    members[kept] += members[gone]
    members[gone] = []
  }

  /// The new calls that another document has a record of, and that record.
  var records: [(RecordedCall, String)] {
    members.flatMap { group -> [(RecordedCall, String)] in
      let one = group.sorted().map { calls[$0] }
      guard one.count > 1, let first = one.first(where: { !$0.isNew }) ?? one.first else {
        return []
      }
      return one.filter { $0.isNew && $0.record != first.record }.map { ($0, first.record) }
    }
  }

  /// How many records are of a call that another document records too.
  var count: Int {
    members.reduce(0) { sum, members in
      sum + (members.contains { calls[$0].isNew } ? members.count - 1 : 0)
    }
  }
}

/// A claim that is the record of a call.
private struct RecordedCall {
  struct Ends: Hashable {
    let subject: Entity.ID
    let kind: RelationKind.ID
    let object: Entity.ID
  }

  /// The place of its claim.
  let place: Int
  let ends: Ends
  let document: Document.ID
  let record: String
  let earliest: Int64
  let latest: Int64

  /// Whether its record may become another one.
  let isNew: Bool

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.earliest, left.document, left.place) < (right.earliest, right.document, right.place)
  }

  func distance(to other: Self) -> Int64 {
    max(0, other.earliest - latest, earliest - other.latest)
  }
}

extension ClaimList {
  /// The calls and texts whose minute, or second, is known.
  fileprivate func recordedCalls(areNew: Bool) -> [RecordedCall] {
    let records = dictionaries.records
    guard !records.isEmpty else { return [] }
    let isCall = dictionaries.predicates.values.map {
      $0.form == .relation && ["called", "messaged"].contains($0.name.rawValue)
    }
    return rows.indices.compactMap { place in
      let row = rows[place]
      guard row.form == .relation, isCall[Int(row.predicate)], row.channel >= 0, row.period >= 0,
        case let record = records[Int(row.attributes)], record >= 0,
        dictionaries.entities[row.channel] == SameCalls.channel,
        case let period = dictionaries.periods[row.period], period.start.date != nil,
        period.end.date != nil, period.latest - period.earliest < 60
      else { return nil }
      let ends = RecordedCall.Ends(
        subject: dictionaries.entities[row.subject],
        kind: RelationKind.ID(dictionaries.predicates.values[Int(row.predicate)].name.rawValue),
        object: dictionaries.entities[row.object])
      return RecordedCall(
        place: place, ends: ends, document: dictionaries.documents[row.document],
        record: dictionaries.values[record].text, earliest: period.earliest, latest: period.latest,
        isNew: areNew)
    }
  }

  fileprivate mutating func setRecord(ofClaimAt place: Int, _ record: String) {
    let others = dictionaries.attributes(rows[place].attributes).filter {
      $0.name != PropertyKind.record
    }
    let all = others + [Attribute(PropertyKind.record, .text(record))]
    rows[place].attributes = add(all.sorted { $0.name < $1.name })
  }
}

extension ClaimList {
  /// Whether some claim may be of something that went by a channel.
  func contains(channel: Entity.ID) -> Bool {
    let entities = dictionaries.entities
    return (0..<Int32(entities.count)).contains { entities[$0] == channel }
  }
}
