/// Claims in rows of numbers: a collection that makes each ``Claim`` when it is asked for.
///
/// Whatever claims have in common, such as sources, places and times, is kept once.
public struct ClaimList: Sendable {
  package var rows: [CodedClaim] = []
  package var dictionaries = ClaimDictionaries()

  public init() {}

  package init(_ rows: [CodedClaim], _ dictionaries: ClaimDictionaries) {
    (self.rows, self.dictionaries) = (rows, dictionaries)
  }

  /// Hands over the rows, and is empty then.
  mutating func takeRows() -> [CodedClaim] {
    var taken: [CodedClaim] = []
    swap(&taken, &rows)
    return taken
  }

  public mutating func append(_ claim: Claim) { rows.append(dictionaries.encode(claim)) }

  /// - Complexity: O(claims of `other` + what they refer to).
  public mutating func append(contentsOf other: ClaimList) {
    guard !rows.isEmpty else {
      self = other
      return
    }
    let renumbering = dictionaries.merge(other.dictionaries)
    rows.reserveCapacity(rows.count + other.rows.count)
    for row in other.rows { rows.append(renumbering(row)) }
  }
}

extension ClaimList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  public subscript(place: Int) -> Claim {
    get { dictionaries.claim(rows[place]) }
    set { rows[place] = dictionaries.encode(newValue) }
  }

  public mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  public mutating func replaceSubrange(
    _ range: Range<Int>, with claims: some Collection<Claim>
  ) {
    rows.replaceSubrange(range, with: claims.map { dictionaries.encode($0) })
  }
}

extension ClaimList: Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
  public init(arrayLiteral claims: Claim...) { self.init(claims) }

  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  public func hash(into hasher: inout Hasher) { for claim in self { hasher.combine(claim) } }

  public var description: String { Array(self).description }
}
