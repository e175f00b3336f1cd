/// Lists of numbers laid end to end.
package struct NumberLists: Hashable, Sendable {
  /// Where each list starts among ``numbers``, and at last where they end.
  package private(set) var starts = [0]
  package private(set) var numbers: [Int32] = []

  package init() {}

  package init(_ lists: some Sequence<[Int32]>) { for list in lists { append(list) } }

  package init(starts: [Int], numbers: [Int32]) { (self.starts, self.numbers) = (starts, numbers) }

  package mutating func append(_ list: some Sequence<Int32>) {
    numbers += list
    starts.append(numbers.count)
  }

  package var count: Int { starts.count - 1 }

  package subscript(list: Int) -> ArraySlice<Int32> { numbers[starts[list]..<starts[list + 1]] }
}
