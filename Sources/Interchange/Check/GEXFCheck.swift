struct GEXFCheck: XMLHandler {
  typealias Name = GEXFName
  var findings = CheckFindings()
  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {}
  mutating func text(_ text: Span<UInt8>) throws(XMLRefusal) {}
  mutating func end(_ name: Name?) throws(XMLRefusal) {}
  mutating func finished() -> [CheckFinding] { findings.all }
}
