public import GraphKernels

/// Marriages between families of fifteenth-century Florence, without the Pucci, who have none.
///
/// > Padgett, J. F., Ansell, C. K. "Robust action and the rise of the Medici, 1400–1434." *American
/// > Journal of Sociology* 98(6), 1993, 1259–1319. doi:10.1086/230190
public enum FlorentineFamilies {
  /// The families; indexed by vertex.
  public static let names = [
    "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni",
    "Lamberteschi", "Medici", "Pazzi", "Peruzzi", "Ridolfi", "Salviati", "Strozzi", "Tornabuoni",
  ]

  public static let marriages: [(CSRGraph.Vertex, CSRGraph.Vertex)] = [
    (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 13), (4, 10), (4, 13),
    (6, 7), (6, 14), (8, 11), (8, 12), (8, 14), (9, 12), (10, 13), (11, 13), (11, 14),
  ]

  /// The families with each marriage as two arcs.
  public static var graph: CSRGraph { .undirected(vertexCount: names.count, edges: marriages) }
}
