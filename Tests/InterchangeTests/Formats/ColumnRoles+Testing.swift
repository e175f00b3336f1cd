import EntityGraph

@testable import Interchange

extension ColumnRoles {
  /// Gives roles to columns, and drops the notes.
  static func assign(_ nodes: inout ForeignGraph.Nodes, _ edges: inout ForeignGraph.Edges) {
    var notes = ReadingNotes()
    assign(&nodes, &edges, TableChoices(), &notes)
  }
}
