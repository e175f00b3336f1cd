/// Gives every relation an id of its own.
struct RelationNames {
  /// What stands behind an id that several relations would have.
  struct Ending: Hashable, Sendable {
    /// Twice the number, and one more where the channel is told.
    private var code: Int32 = 0

    init(hasChannel: Bool = false) { self.hasChannel = hasChannel }

    var hasChannel: Bool {
      get { code & 1 == 1 }
      set { code = code & ~1 | (newValue ? 1 : 0) }
    }

    /// From 2 on; 0 where there is none.
    var number: Int32 {
      get { code >> 1 }
      set { code = newValue << 1 | code & 1 }
    }

    func appended(to id: String, channel: Entity.ID?) -> String {
      var id = id
      if hasChannel, let channel { id += "/\(channel)" }
      if number > 0 { id += "/\(number)" }
      return id
    }
  }

  /// In the order of the relations.
  private(set) var endings: [Ending]
  private var ids: [String]

  /// Appends the channel, then a number, only where two would be the same.
  init(_ ids: [String], channels: [Entity.ID?]) {
    self.ids = ids
    endings = Array(repeating: Ending(), count: ids.count)
    let shared = clashes()
    guard !shared.isEmpty else { return }
    for row in shared.joined() where channels[row] != nil {
      endings[row].hasChannel = true
      self.ids[row] = endings[row].appended(to: ids[row], channel: channels[row])
    }
    var names = UniqueNames(taken: self.ids.lazy.map { Identifier<Self>($0) })
    for row in clashes().flatMap({ $0.dropFirst() }) {
      _ = names.name(for: Identifier(self.ids[row])) { id, number in
        endings[row].number = Int32(number)
        return Identifier("\(id)/\(number)")
      }
    }
  }

  /// Rows that share an id, each group and all groups in order.
  private func clashes() -> [[Int]] {
    Dictionary(grouping: ids.indices) { Identifier<Self>(ids[$0]) }.values
      .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}

extension Validity {
  /// `2023-01-02`, or `A..B` for an interval; an end that is not known is left empty.
  var idPart: String? {
    guard let period else { return nil }
    if case .date(let date) = period.start, period.start == period.end { return date.text }
    let (start, end) = (period.start.date?.text ?? "", period.end.date?.text ?? "")
    return "\(start)..\(end)"
  }
}
