/// What a column of a table is, or an attribute of another format.
public enum ColumnRole: String, Hashable, Sendable, CaseIterable {
  case source, target, id, label, kind, relation, weight, time, from, until, direction
}
