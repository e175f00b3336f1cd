/// Numbers lists of numbers in the order in which they first come, each once; 0 is the empty list.
///
/// The lists lie end to end. Nothing is hashed before a number is asked for.
package struct ListInterner: Sendable {
  private var lists = RaggedArray<Int32>([[]])
  private var numbers = HashedNumbers()

  package init() {}

  /// Takes over distinct lists, the first of which is empty, numbered as they stand there.
  package init(distinct lists: RaggedArray<Int32>) { self.lists = lists }

  package var count: Int { lists.count }

  package subscript(number: Int32) -> ArraySlice<Int32> { lists[Int(number)] }

  /// The only number in a list; `nil` where it has none or several.
  func only(_ number: Int32) -> Int32? { lists.only(Int(number)) }

  mutating func number(of list: some Collection<Int32>) -> Int32 {
    if numbers.isEmpty { numbers = HashedNumbers(map(Self.hash)) }
    let hash = Self.hash(list)
    let place = numbers.place(hash) { self[$0].elementsEqual(list) }
    if let number = numbers[place] { return number }
    lists.append(list)
    numbers.append(hash, at: place)
    return Int32(lists.count - 1)
  }

  /// Takes in the lists of `other`, each as `changed` has it.
  ///
  /// - Returns: The number of each here, indexed by its number there.
  mutating func merge(
    _ other: ListInterner, _ changed: (ArraySlice<Int32>) -> [Int32]
  ) -> [Int32] {
    other.map { number(of: changed($0)) }
  }

  /// What `transform` makes of each list, indexed by number.
  func map<Result>(_ transform: (ArraySlice<Int32>) -> Result) -> [Result] {
    (0..<count).map { transform(lists[$0]) }
  }

  private static func hash(_ list: some Collection<Int32>) -> Int {
    var hasher = Hasher()
    for number in list { hasher.combine(number) }
    return hasher.finalize()
  }
}

extension ListInterner {
  var inMemory: ListInterner { ListInterner(distinct: lists.inMemory) }

  mutating func visited(by archive: Archive) { lists.visited(by: archive) }
}
