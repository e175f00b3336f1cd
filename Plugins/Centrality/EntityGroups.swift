import AnalyzerKit

/// The group that each entity is of, by its kind or by the value of a property.
struct EntityGroups {
  /// The number of each entity's group, -1 where it is of none; indexed by vertex.
  let numbers: [Int32]

  /// What the reader should know of them.
  let caveats: [Caveat]

  /// - Parameters:
  ///   - graph: The graph.
  ///   - name: `kind`, or the name of a property.
  /// - Throws: ``AnalysisError/unknownProperty(_:known:)``.
  init(_ graph: AnalyzedGraph, by name: String) throws(AnalysisError) {
    guard name != "kind" else {
      (numbers, caveats) = (graph.entityKinds.codes, [])
      return
    }
    let values = try graph.values(ofProperty: name)
    var known: [String: Int32] = [:]
    numbers = values.texts.map { text in
      guard let text else { return -1 }
      let number = known[text] ?? Int32(known.count)
      known[text] = number
      return number
    }
    caveats = Self.caveats(values, of: name)
  }

  private static func caveats(
    _ values: AnalyzedGraph.PropertyValues, of name: String
  ) -> [Caveat] {
    let missing = values.texts.count { $0 == nil }
    var notes: [String] = []
    if missing > 0 { notes.append("no '\(name)': they are of no group and do not count") }
    if values.severalValued > 0 {
      notes.append("several values of '\(name)': the best founded one counts")
    }
    let counts = [missing, values.severalValued].filter { $0 > 0 }
    return zip(counts, notes).map { count, note in
      .note("\(count) of \(values.texts.count) entities have \(note)")
    }
  }
}
