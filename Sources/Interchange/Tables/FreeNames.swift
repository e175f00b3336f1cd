/// Names that are given once each; one that was given before gets a number from 2 on.
struct FreeNames {
  private var taken: Set<String>

  /// The last number that each name got.
  private var numbers: [String: Int] = [:]

  init(taken: some Sequence<String> = []) { self.taken = Set(taken) }

  /// A name for `wanted`, which nothing else has.
  ///
  /// - Complexity: O(1) amortised, however often the same is wanted.
  mutating func name(
    for wanted: String, numbered: (String, Int) -> String = { "\($0)_\($1)" }
  ) -> String {
    if taken.insert(wanted).inserted { return wanted }
    while true {
      let number = numbers[wanted, default: 1] + 1
      numbers[wanted] = number
      let name = numbered(wanted, number)
      if taken.insert(name).inserted { return name }
    }
  }
}
