import EntityGraph

extension InputNote {
  /// That so many calls are in the records of two.
  static func sameCalls(_ count: Int) -> [InputNote] {
    let call = count == 1 ? "1 call is" : "\(count) calls are"
    return count == 0
      ? []
      : [
        InputNote(
          "\(call) also in the records of another operator within seconds, and count"
            + "\(count == 1 ? "s" : "") once",
          count: count)
      ]
  }

  /// That so many opinions are about relations of other inputs.
  static func opinions(_ count: Int) -> [InputNote] {
    count == 0
      ? []
      : [
        InputNote(
          count == 1
            ? "1 opinion is about a relation of another file, and counts there"
            : "\(count) opinions are about relations of other files, and count there",
          count: count)
      ]
  }
}
