/// The tools that are to read a document.
public enum ExportProfile: String, CaseIterable, Sendable {
  /// For Gephi, which takes all of it: an extra attribute keeps parallel relations apart.
  case gephi

  /// For readers that hold to the schema, which knows no such attribute and no `/` in ids.
  case strict

  /// For networkx and igraph: no attribute of Gephi's own, no mixture of directed and undirected
  /// edges, no relations apart in Pajek, `edges` instead of `links` in JSON.
  case plain
}
