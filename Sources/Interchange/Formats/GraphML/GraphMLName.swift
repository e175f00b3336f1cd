/// The elements and attributes of GraphML and of what programs put into it.
enum GraphMLName: String, CaseIterable {
  case graphml, key, graph, node, edge, hyperedge, endpoint, port, data, desc
  case defaultValue = "default"

  // Attributes
  case id, source, target, directed, edgedefault, name, type, label, labels
  case sourcePort = "sourceport"
  case targetPort = "targetport"
  case domain = "for"
  case keyName = "attr.name"
  case keyType = "attr.type"
  case keyList = "attr.list"
  case drawingType = "yfiles.type"

  // yEd and yFiles
  case nodeLabel = "NodeLabel"
  case edgeLabel = "EdgeLabel"
  case labelText = "Label.Text"
  case geometry = "Geometry"
  case rectangle = "RectD"
  case fill = "Fill"
  case x, y, width, height, color
  case capitalX = "X"
  case capitalY = "Y"
  case capitalWidth = "Width"
  case capitalHeight = "Height"

  // Maltego
  case maltegoEntity = "MaltegoEntity"
  case maltegoLink = "MaltegoLink"
  case maltegoProperties = "Properties"
  case maltegoProperty = "Property"
  case maltegoValue = "Value"
  case value
}
