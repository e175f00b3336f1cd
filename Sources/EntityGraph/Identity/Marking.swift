/// How strictly a thing is to be handled, in the words of the Traffic Light Protocol or in plain ones.
enum Marking {
  private static let words = [
    ["open", "clear", "white"], ["green"], ["restricted", "amber"], ["amber+strict"],
    ["secret", "red"],
  ]

  /// The strictest of some markings, the first of those that are as strict; one of other words is
  /// stricter than all of these.
  static func strictest(_ markings: some Sequence<String>) -> String? {
    markings.reduce(nil) { strictest, marking in
      strictest.map { rank($0) >= rank(marking) ? $0 : marking } ?? marking
    }
  }

  private static func rank(_ marking: String) -> Int {
    let lowered = marking.lowercased()
    let word = lowered.hasPrefix("tlp:") ? String(lowered.dropFirst(4)) : lowered
    return words.firstIndex { $0.contains(word) } ?? words.count
  }
}
