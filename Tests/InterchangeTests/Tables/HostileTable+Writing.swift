import Foundation

/// Plain files of a table, each written as a program would that knows nothing of the other formats.
extension HostileTable {
  /// The table of nodes and that of edges.
  func delimited(_ delimiter: String) -> (nodes: String, edges: String) {
    let nodeRows = nodeIDs.indices.map { row in [nodeIDs[row]] + nodes.map { $0.cells[row] ?? "" } }
    let edgeRows = ends.indices.map { row in
      [ends[row].source, ends[row].target, areUndirected[row] ? "Undirected" : "Directed"]
        + edges.map { $0.cells[row] ?? "" }
    }
    return (
      Self.rows([["Id"] + nodes.map(\.name)] + nodeRows, delimiter),
      Self.rows([["Source", "Target", "Type"] + edges.map(\.name)] + edgeRows, delimiter)
    )
  }

  private static func rows(_ rows: [[String]], _ delimiter: String) -> String {
    rows.map { cells in cells.map { quoted($0, delimiter) }.joined(separator: delimiter) + "\n" }
      .joined()
  }

  private static func quoted(_ cell: String, _ delimiter: String) -> String {
    let isPlain = !cell.utf8.contains { "\"\r\n".utf8.contains($0) || delimiter.utf8.contains($0) }
    return isPlain ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
  }

  /// Nodes and links, numbers as such where JSON can say them.
  func json() -> String {
    let nodeRows = nodeIDs.indices.map { row in
      Self.object([("id", Self.json(text: nodeIDs[row]))] + Self.members(nodes, row))
    }
    let links = ends.indices.map { row in
      Self.object(
        [
          ("source", Self.json(text: ends[row].source)),
          ("target", Self.json(text: ends[row].target)),
          ("directed", areUndirected[row] ? "false" : "true"),
        ] + Self.members(edges, row))
    }
    return """
      {"directed": true, "multigraph": true, "nodes": [\(nodeRows.joined(separator: ",\n"))],
      "links": [\(links.joined(separator: ",\n"))]}
      """
  }

  private static func members(_ columns: [Column], _ row: Int) -> [(String, String)] {
    columns.map { column in
      guard let cell = column.cells[row] else { return (column.name, "null") }
      let isBare = column.content == .flags ? ["true", "false"].contains(cell) : cell.isJSONNumber
      return (column.name, isBare && column.content != .texts ? cell : json(text: cell))
    }
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{\(members.map { "\(json(text: $0.0)): \($0.1)" }.joined(separator: ", "))}"
  }

  private static func json(text: String) -> String {
    let data = (try? JSONEncoder().encode(text)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  func graphML() -> String {
    let keys =
      Self.keys(nodes, "node", "n") + Self.keys(edges, "edge", "e")
    let nodeRows = nodeIDs.indices.map { row in
      "<node id=\"\(Self.xml(nodeIDs[row]))\">\(Self.data(nodes, row, "n"))</node>\n"
    }
    let edgeRows = ends.indices.map { row in
      let (source, target) = (Self.xml(ends[row].source), Self.xml(ends[row].target))
      return """
        <edge source="\(source)" target="\(target)" directed="\(!areUndirected[row])">\
        \(Self.data(edges, row, "e"))</edge>\n
        """
    }
    return """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\(keys)<graph edgedefault="directed">
      \(nodeRows.joined())\(edgeRows.joined())</graph></graphml>
      """
  }

  private static func keys(_ columns: [Column], _ domain: String, _ prefix: String) -> String {
    columns.enumerated().map { place, column in
      let type = column.type(["int", "double", "boolean", "string"]).map { " attr.type=\"\($0)\"" }
      return
        "<key id=\"\(prefix)\(place)\" for=\"\(domain)\" attr.name=\"\(xml(column.name))\"\(type ?? "")/>\n"
    }.joined()
  }

  private static func data(_ columns: [Column], _ row: Int, _ prefix: String) -> String {
    columns.enumerated().map { place, column in
      column.cells[row].map { "<data key=\"\(prefix)\(place)\">\(xml($0))</data>" } ?? ""
    }.joined()
  }

  func gexf() -> String {
    let nodeRows = nodeIDs.indices.map { row in
      "<node id=\"\(Self.xml(nodeIDs[row]))\">\(Self.values(nodes, row))</node>\n"
    }
    let edgeRows = ends.indices.map { row in
      let (source, target) = (Self.xml(ends[row].source), Self.xml(ends[row].target))
      return """
        <edge id="\(row)" source="\(source)" target="\(target)" \
        type="\(areUndirected[row] ? "undirected" : "directed")">\
        \(Self.values(edges, row))</edge>\n
        """
    }
    return """
      <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
      \(Self.attributes(nodes, "node"))\(Self.attributes(edges, "edge"))
      <nodes>\(nodeRows.joined())</nodes><edges>\(edgeRows.joined())</edges></graph></gexf>
      """
  }

  private static func attributes(_ columns: [Column], _ domain: String) -> String {
    let list = columns.enumerated().map { place, column in
      let type = column.type(["long", "double", "boolean", "string"]).map { " type=\"\($0)\"" }
      return "<attribute id=\"\(place)\" title=\"\(xml(column.name))\"\(type ?? "")/>\n"
    }
    return "<attributes class=\"\(domain)\">\(list.joined())</attributes>"
  }

  private static func values(_ columns: [Column], _ row: Int) -> String {
    let list = columns.enumerated().map { place, column in
      column.cells[row].map { "<attvalue for=\"\(place)\" value=\"\(xml($0))\"/>" } ?? ""
    }
    return "<attvalues>\(list.joined())</attvalues>"
  }

  private static func xml(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "<", ">", "\"", "\t", "\n", "\r", "\u{7F}", "\u{85}", "\u{2028}":
        escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension HostileTable.Column {
  /// The name of the type among those of a format; `nil` where the values are to tell it.
  fileprivate func type(_ names: [String]) -> String? {
    switch content {
    case .wholeNumbers: name.count.isMultiple(of: 2) ? names[0] : nil
    case .numbers: name.count.isMultiple(of: 2) ? names[1] : nil
    case .longNumbers: nil
    case .flags: names[2]
    case .texts: names[3]
    }
  }
}

extension String {
  /// Whether JSON has a number that is spelled so when it is written again.
  fileprivate var isJSONNumber: Bool {
    Int(self)?.description == self
      || Double(self).map { $0.isFinite && $0.description == self } ?? false
      || wholeMatch(of: /-?[1-9][0-9]{18,}/) != nil
  }
}
