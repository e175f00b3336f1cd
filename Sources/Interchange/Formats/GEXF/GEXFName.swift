/// The elements and attributes of GEXF 1.1 to 1.3 that are read.
enum GEXFName: String, CaseIterable {
  // Elements
  case gexf, meta, creator, keywords, description, graph, attributes, attribute, options
  case nodes, node, edges, edge, attvalues, attvalue, spells, spell, slices, slice
  case parents, parent, color, position, shape
  case `default`

  // Elements and attributes
  case title, size, thickness

  // Attributes
  case id, label, type, source, target, kind, weight, value, pid, `class`, mode
  case `for`
  case start, end, startopen, endopen, timestamp, timestamps, intervals
  case defaultedgetype, timeformat, timezone, timerepresentation, lastmodifieddate, version
  case variant, idtype, count, r, g, b, a, hex, x, y, z, uri
}
