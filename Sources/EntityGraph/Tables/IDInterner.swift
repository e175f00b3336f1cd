/// Gives each distinct identifier a number, in order of first appearance; no object per identifier.
package struct IDInterner<Subject>: Sendable {
  private var texts: TextInterner

  /// Takes over distinct identifiers, numbered as they stand there.
  package init(_ distinct: TextPool = TextPool()) { texts = TextInterner(distinct) }

  /// The same; `nil` where one stands there twice.
  init?(ifDistinct ids: TextPool) {
    self = IDInterner(ids)
    if ids.isAscending { return }
    self = indexed()
    for number in 0..<ids.count where texts.number(of: ids, number) != number { return nil }
  }

  package var count: Int { texts.count }

  /// The identifiers as texts, indexed by number.
  package var pool: TextPool { texts.pool }

  /// The identifiers in an array of their own, indexed by number.
  package func all() -> [Identifier<Subject>] { (0..<Int32(count)).map { self[$0] } }

  package subscript(number: Int32) -> Identifier<Subject> { Identifier(texts.pool[Int(number)]) }

  package mutating func number(of id: Identifier<Subject>) -> Int32 {
    texts.number(of: id.rawValue)
  }

  package mutating func number(of text: Span<UInt8>) -> Int32 { texts.number(of: text) }

  /// Takes in an identifier that is known not to be here.
  ///
  /// - Precondition: No identifier has the same bytes.
  package mutating func append(new id: Span<UInt8>) -> Int32 { texts.append(new: id) }

  /// Takes in the identifiers of `other`.
  ///
  /// - Returns: The number of each here, indexed by its number there.
  mutating func merge(_ other: IDInterner) -> [Int32] {
    if count == 0 {
      self = other
      return Array(0..<Int32(count))
    }
    return (0..<other.count).map { texts.number(of: other.pool, $0) }
  }

  /// Which identifiers of `other` are not here; indexed by their number there.
  func lacking(_ other: IDInterner) -> [Bool] {
    let isSame = (0..<other.count).map { number in
      number < count && pool.compare(number, with: number, of: other.pool) == .same
    }
    guard isSame.contains(false) else { return isSame.map { !$0 } }
    let ready = indexed().texts
    return isSame.indices.map { !isSame[$0] && ready.known(other.pool, $0) == nil }
  }

  /// The same, ready to find identifiers that were taken over.
  func indexed() -> IDInterner {
    var copy = self
    copy.texts.index()
    return copy
  }

  /// The number of an identifier that has one; see ``indexed()``.
  func known(_ id: Identifier<Subject>) -> Int32? { texts.known(id.rawValue) }
}

extension IDInterner {
  mutating func visited(by archive: Archive) { texts.visited(by: archive) }
}
