/// The names of columns as attributes of Graphviz.
enum DOTNames {
  /// What Graphviz takes as an attribute of nodes or edges, by which it draws.
  private static let taken = Set(
    """
    area arrowhead arrowsize arrowtail class color colorscheme comment constraint decorate dir \
    distortion edgehref edgetarget edgetooltip edgeurl fillcolor fixedsize fontcolor fontname \
    fontsize gradientangle group headclip headhref headlabel headport headtarget headtooltip \
    headurl height href id image imagepos imagescale labelangle labeldistance labelfloat \
    labelfontcolor labelfontname labelfontsize labelhref labeljust labelloc labeltarget \
    labeltooltip labelurl layer len lhead lp ltail margin minlen nojustify ordering orientation \
    penwidth peripheries pin pos rects regular root samehead sametail samplepoints shape shapefile \
    showboxes sides skew sortv style tailclip tailhref taillabel tailport tailtarget tailtooltip \
    tailurl target tooltip url vertices width xlabel xlp z
    """.split(separator: " ").map(String.init))

  static func name(of column: ExportColumn) -> String {
    taken.contains(column.name.lowercased()) ? "property_\(column.name)" : column.name
  }
}
