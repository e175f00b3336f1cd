/// The columns that no key declares: what elements, attributes and drawings say.
enum GraphMLNamedColumn: Int, CaseIterable {
  case drawnLabel, nodeKind, nodeLabel, nodeLabels, nodeDescription, x, y, width, height, color
  case drawnEdgeLabel, edgeKind, edgeLabel, edgeDescription, endpoint, sourcePort, targetPort

  var isOfNodes: Bool { rawValue < Self.drawnEdgeLabel.rawValue }

  var name: String {
    switch self {
    case .drawnLabel, .nodeLabel, .drawnEdgeLabel, .edgeLabel: "label"
    case .nodeKind, .edgeKind: "kind"
    case .nodeLabels: "labels"
    case .nodeDescription, .edgeDescription: "desc"
    case .x, .y, .width, .height, .color, .endpoint: "\(self)"
    case .sourcePort: "sourceport"
    case .targetPort: "targetport"
    }
  }

  var type: ColumnBuilder.ValueType {
    switch self {
    case .x, .y, .width, .height: .undeclared
    default: .text
    }
  }
}
