import EntityGraph

/// The columns of nodes and edges while a GEXF file is read: those it declares, and those for what
/// GEXF has places of its own for.
struct GEXFColumns {
  /// A column, whatever its title.
  struct Key: Hashable {
    let isOfNodes: Bool
    let id: String

    /// Whether it is for a place of GEXF's own, such as the weight.
    let isOwn: Bool
  }

  /// A column that the file declares.
  struct Declared {
    let column: ColumnBuilder
    let standard: [UInt8]?
  }

  private let widened: [Key: ColumnBuilder.ValueType]
  private var all: [(key: Key, column: ColumnBuilder)] = []
  private var own: [Key: ColumnBuilder] = [:]
  private var nodeStandards: [Int] = []
  private var edgeStandards: [Int] = []
  private var nodeIDs = TextInterner()
  private var edgeIDs = TextInterner()

  /// Indexed by the number of the id among those of nodes.
  private(set) var ofNodes: [Declared] = []

  /// Indexed by the number of the id among those of edges.
  private(set) var ofEdges: [Declared] = []

  init(_ widened: [Key: ColumnBuilder.ValueType]) { self.widened = widened }

  /// The types that columns need whose values are not of the type they have.
  var mismatches: [Key: ColumnBuilder.ValueType] {
    var mismatches: [Key: ColumnBuilder.ValueType] = [:]
    for (key, column) in all { mismatches[key] = column.wideningTo }
    return mismatches
  }

  /// Whether a column was given another type than it has by itself.
  func isWidened(_ id: String, ofNodes: Bool) -> Bool {
    widened[Key(isOfNodes: ofNodes, id: id, isOwn: false)] != nil
  }

  /// The columns that have a default, by number.
  func withStandards(ofNodes: Bool) -> [Int] { ofNodes ? nodeStandards : edgeStandards }

  func number(_ id: Span<UInt8>, ofNodes: Bool) -> Int? {
    (ofNodes ? nodeIDs : edgeIDs).known(id).map { Int($0) }
  }

  /// Takes in a declaration; one that was there before stays.
  ///
  /// - Returns: Its number; `nil` for an id that is declared already.
  mutating func declare(
    _ id: String, _ title: String, _ type: ColumnBuilder.ValueType, ofNodes: Bool,
    in table: inout GraphTableBuilder
  ) -> Int? {
    let number = ofNodes ? nodeIDs.number(of: id) : edgeIDs.number(of: id)
    guard number == (ofNodes ? self.ofNodes : ofEdges).count else { return nil }
    let key = Key(isOfNodes: ofNodes, id: id, isOwn: false)
    let column = add(key, title, widened[key] ?? type, to: &table)
    let declared = Declared(column: column, standard: nil)
    if ofNodes { self.ofNodes.append(declared) } else { ofEdges.append(declared) }
    return Int(number)
  }

  /// Sets the value of elements that have none of their own.
  mutating func setStandard(_ text: [UInt8], _ number: Int, ofNodes: Bool) {
    if ofNodes {
      if self.ofNodes[number].standard == nil { nodeStandards.append(number) }
      self.ofNodes[number] = Declared(column: self.ofNodes[number].column, standard: text)
    } else {
      if ofEdges[number].standard == nil { edgeStandards.append(number) }
      ofEdges[number] = Declared(column: ofEdges[number].column, standard: text)
    }
  }

  /// A column for a place of GEXF's own.
  mutating func own(
    _ name: String, _ type: ColumnBuilder.ValueType, ofNodes: Bool,
    in table: inout GraphTableBuilder
  ) -> ColumnBuilder {
    let key = Key(isOfNodes: ofNodes, id: name, isOwn: true)
    if let column = own[key] { return column }
    let column = add(key, name, widened[key] ?? type, to: &table)
    own[key] = column
    return column
  }

  private mutating func add(
    _ key: Key, _ title: String, _ type: ColumnBuilder.ValueType, to table: inout GraphTableBuilder
  ) -> ColumnBuilder {
    let column =
      key.isOfNodes ? table.addNodeColumn(title, type) : table.addEdgeColumn(title, type)
    all.append((key, column))
    return column
  }
}

extension ColumnBuilder.ValueType {
  /// The type that GEXF calls `name`; `nil` for one it does not have.
  init?(gexf name: String) {
    switch name.lowercased() {
    case "integer", "int", "long", "short", "byte": self = .wholeNumber
    case "double", "float": self = .number
    case "boolean": self = .flag
    case "bigdecimal", "biginteger": self = .undeclared
    case "string", "anyuri", "char", "character", "date", "datetime", "timestamp": self = .text
    case let name where name.hasPrefix("list"): self = .text
    default: return nil
    }
  }
}
