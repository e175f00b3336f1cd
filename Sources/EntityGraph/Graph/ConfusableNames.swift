/// Names that stand for more entities than one would think: those that several inputs have without
/// being joined, and those that are written in several ways that look the same.
package struct ConfusableNames {
  /// How many names several inputs have, each for an entity of its own.
  package private(set) var sharedCount = 0

  /// The first of them, with the first two inputs that have it.
  package private(set) var shared: (name: String, inputs: [String])?

  /// How many names are written in several ways that look the same.
  package private(set) var alikeCount = 0

  /// The first of them.
  package private(set) var alike: String?

  private let comparesInputs: Bool
  private var inputs: [String] = []

  /// The number of the first input that has a name, `counted` where another has it too; by what is
  /// equal for texts that look the same.
  private var firstInputs: [Int: Int32] = [:]

  /// The bytes in which a name was written first, `0` where others were met too.
  private var spellings: [Int: UInt64] = [:]
  private var ids: Set<Entity.ID> = []
  private static let counted: Int32 = -1

  /// - Parameter comparesInputs: Whether there are several.
  package init(comparesInputs: Bool) { self.comparesInputs = comparesInputs }

  /// Adds entities of facts; those are the same that earlier facts have, or that are one in `graph`.
  ///
  /// - Complexity: O(length of the names).
  package mutating func add(_ entities: EntityList, of input: String, in graph: Graph) {
    inputs.append(input)
    for row in entities.indices where ids.insert(graph.idOfOne(entities.id(row))).inserted {
      add(entities.utf8(ofName: row))
    }
  }

  /// Adds the nodes of a graph file.
  ///
  /// - Complexity: O(length of the names).
  package mutating func add(_ graph: ForeignGraph) {
    inputs.append(graph.document.id.rawValue)
    for row in 0..<graph.nodes.count { add(graph.nodes.nameBytes(row)) }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    guard comparesInputs || !isASCII else { return }
    let name = String(decoding: bytes, as: UTF8.self)
    let key = name.hashValue
    if comparesInputs { addInput(of: name, key) }
    if !isASCII { addSpelling(of: name, key, FingerprintSet.fingerprint(bytes)) }
  }

  private mutating func addInput(of name: String, _ key: Int) {
    let input = Int32(inputs.count - 1)
    let first = firstInputs[key, default: input]
    firstInputs[key] = first == input ? input : Self.counted
    guard first != input, first != Self.counted else { return }
    sharedCount += 1
    if shared == nil { shared = (name, [inputs[Int(first)], inputs[Int(input)]]) }
  }

  private mutating func addSpelling(of name: String, _ key: Int, _ bytes: UInt64) {
    let first = spellings[key, default: bytes]
    spellings[key] = first == bytes ? bytes : 0
    guard first != bytes, first != 0 else { return }
    alikeCount += 1
    if alike == nil { alike = name }
  }
}

extension ForeignGraph.Nodes {
  /// The name of a node, its id where it has none.
  fileprivate func nameBytes(_ row: Int) -> ArraySlice<UInt8> {
    guard let names, names.codes[row] != TextCells.absent else { return ids.utf8(row) }
    let name = names.texts.utf8(Int(names.codes[row]))
    return name.isEmpty ? ids.utf8(row) : name
  }
}
