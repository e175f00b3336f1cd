import AnalyzerKit
import Wording

// What a plug-in cannot see of time is said in what it can, or in the answer.
extension AnalyzedGraph {
  /// The flags of relations; where the undated is followed, what is undated is lent as lasting.
  var lentFlags: [RelationFlags] {
    guard followsUndated else { return relationFlags }
    return relationFlags.enumerated().map { relation, flags in
      validity(ofRelation: relation).isDated ? flags : flags.subtracting(.isMomentary)
    }
  }

  /// What is not lent of the dates that a plug-in reads, unless the answer says it anyway.
  ///
  /// - Complexity: O(R).
  func caveats(lending needs: ColumnNeeds) -> [Caveat] {
    guard needs.contains(.dates), !needs.contains(.timed) else { return [] }
    let count = (0..<relationCount).count { !validity(ofRelation: $0).spells.isEmpty }
    guard count > 0 else { return [] }
    return [
      .note(
        "\(count.of("relation")) with gaps in time counted from the first start to the last end")
    ]
  }
}
