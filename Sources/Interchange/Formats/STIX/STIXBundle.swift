import EntityGraph

/// A bundle on its way into a file, object by object.
///
/// What an object refers to stands before it, so that whoever reads it as it comes knows all.
struct STIXBundle: ~Copyable {
  let graph: Graph
  var ids: STIXIDs
  var losses = ExportLosses()
  private var output: TextOutput
  private var isEmpty = true

  /// The objects that others refer to and that stand there already.
  private var written: Set<String> = []

  /// The claims that do not assert what they speak of, and what asserts it.
  var objections = STIXObjections()

  /// The document whose claims are being written, and the ids of their objects, as JSON.
  private var document: Document.ID?
  private var carried: [UInt8] = []
  private var reported: Set<Document.ID> = []

  /// The documents that are entities too.
  private var entities: [Document.ID] = []
  private(set) var claimCount = 0
  private(set) var entityCount = 0

  /// - Throws: ``InterchangeError`` when the file cannot be made.
  init(_ graph: Graph, to path: String) throws(InterchangeError) {
    self.graph = graph
    ids = STIXIDs(graph)
    output = try TextOutput(to: path)
    let name = graph.documents.map(\.id.rawValue).joined(separator: "\n")
    let id = STIXIDs.uuid("bundle:\(graph.entityCount) \(graph.relationCount) \(name)")
    output.append("{\"type\":\"bundle\",\"id\":\"bundle--\(id)\",\"objects\":[\n")
  }

  /// Learns which claims keep the ids of objects, and what others than those who assert it speak of.
  ///
  /// - Complexity: O(claims), which are gone through twice where somebody does not assert.
  mutating func takeInObjections() {
    graph.forEachRemainingClaim { claim in
      ids.takeIn(claim)
      objections.takeIn(claim)
    }
    guard !objections.areEmpty else { return }
    graph.forEachRemainingClaim { claim in
      guard objections.concern(claim) else { return }
      let id = ids.id(of: claim, as: ids.type(of: claim))
      objections.takeIn(id, asserting: claim.statement)
    }
  }

  mutating func write(_ object: JSONValue) { write(utf8: object.json) }

  private mutating func write(utf8 object: [UInt8]) {
    if !isEmpty { output.append(",\n") }
    output.append(utf8: object)
    isEmpty = false
  }

  /// Writes what others refer to, the first time that they do.
  ///
  /// - Returns: Its id.
  mutating func write(
    once id: String, _ object: (inout STIXBundle, String) -> JSONValue
  ) -> String {
    if written.insert(id).inserted {
      let object = object(&self, id)
      write(object)
    }
    return id
  }

  /// Writes a claim, after the report of the document before.
  mutating func add(_ claim: Claim) {
    if claim.document != document {
      endDocument()
      document = claim.document
    }
    claimCount += 1
    let (id, object) = object(of: claim)
    write(object)
    if !carried.isEmpty { carried.append(UInt8(ascii: ",")) }
    carried.append(json: id)
  }

  /// Writes the report of the document whose claims stand there.
  private mutating func endDocument() {
    guard let document else { return }
    report(document)
    (self.document, carried) = (nil, [])
  }

  private mutating func report(_ id: Document.ID) {
    guard reported.insert(id).inserted else { return }
    if carried.isEmpty { carried.append(json: STIXExtension.author) }
    var object = object(of: graph.document(id) ?? Document(id: id, title: id.rawValue)).json
    object.removeLast()
    object.append(contentsOf: ",\"object_refs\":[".utf8)
    write(utf8: object + carried + "]}".utf8)
  }

  /// Writes the documents that no claim stands in, and ends the file.
  ///
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  mutating func end(with documents: [Document]) throws(InterchangeError) {
    endDocument()
    for document in documents { report(document.id) }
    for document in entities { report(document) }
    output.append("\n]}\n")
    try output.end()
  }

  mutating func countEntity() { entityCount += 1 }

  /// Has a report written of a document that is an entity, whether or not claims stand in it.
  mutating func keepReport(of document: Document.ID) { entities.append(document) }
}
