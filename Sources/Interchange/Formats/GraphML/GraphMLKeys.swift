import EntityGraph

/// The keys of a document, found by their ids.
struct GraphMLKeys {
  /// What a key says of one domain.
  struct Declaration {
    let name: String
    var type: ColumnBuilder.ValueType

    /// Whether its data are drawings of yEd.
    let isDrawing: Bool
    var defaultValue: String?
  }

  private var ids = TextInterner()

  /// Indexed by key and by domain.
  private var declarations: [[Declaration?]] = []

  /// What an earlier reading of the same document found; indexed by key and by domain.
  private var known: [[Declaration?]] = []

  /// The types that values of another type need; indexed by key.
  private var widened: [ColumnBuilder.ValueType?] = []

  /// Whether data of each key came before its declaration; indexed by key.
  private var isUsed: [Bool] = []

  /// Whether some key was declared only after its data.
  private(set) var hasLateKeys = false

  var count: Int { declarations.count }

  /// The number of a key, a new one where none has the id.
  mutating func number(of id: Span<UInt8>) -> Int {
    let number = Int(ids.number(of: id))
    if number == declarations.count {
      declarations.append(Self.none)
      known.append(Self.none)
      widened.append(nil)
      isUsed.append(false)
    }
    return number
  }

  private static let none = [Declaration?](repeating: nil, count: GraphMLDomain.allCases.count)

  func id(_ key: Int) -> String { ids.pool[key] }

  /// The type of a key's values: the declared one, unless an earlier reading found it too narrow.
  func type(
    _ key: Int, declared: ColumnBuilder.ValueType
  ) -> ColumnBuilder.ValueType { widened[key] ?? declared }

  /// Takes in a declaration; the first for each domain counts.
  ///
  /// - Returns: Whether it was the first.
  mutating func declare(
    _ key: Int, _ declaration: Declaration, for domains: [GraphMLDomain]
  ) -> Bool {
    if isUsed[key] { hasLateKeys = true }
    let free = domains.filter { declarations[key][$0.rawValue] == nil }
    for domain in free { declarations[key][domain.rawValue] = declaration }
    return free.count == domains.count
  }

  mutating func setDefault(_ text: String, of key: Int, for domains: [GraphMLDomain]) {
    for domain in domains where declarations[key][domain.rawValue]?.defaultValue == nil {
      declarations[key][domain.rawValue]?.defaultValue = text
    }
  }

  /// What a key says of a domain, or else of any other one; `nil` where it is not declared so far.
  mutating func use(
    _ key: Int, for domain: GraphMLDomain
  ) -> (declaration: Declaration, isOfDomain: Bool)? {
    for declared in [declarations[key], known[key]] {
      if let own = declared[domain.rawValue] { return (own, true) }
      if let other = declared.lazy.compactMap({ $0 }).first { return (other, false) }
    }
    isUsed[key] = true
    return nil
  }

  /// The default that a key declares for a domain.
  func defaultValue(_ key: Int, for domain: GraphMLDomain) -> String? {
    declarations[key][domain.rawValue]?.defaultValue
  }

  /// The keys as another reading of the same document starts: all known, some with wider types.
  func known(widening types: [Int: ColumnBuilder.ValueType]) -> GraphMLKeys {
    var keys = self
    for (key, type) in types { keys.widened[key] = type }
    for key in declarations.indices {
      keys.known[key] = declarations[key].map { declaration in
        var declaration = declaration
        if let type = keys.widened[key] { declaration?.type = type }
        return declaration
      }
      keys.declarations[key] = Self.none
      keys.isUsed[key] = false
    }
    keys.hasLateKeys = false
    return keys
  }
}

/// How types of keys are spelled.
enum GraphMLValueTypes {
  /// The type of a key's values and whether GraphML knows it; `nil` as a type where nothing is said.
  static func type(_ spelled: String?) -> (type: ColumnBuilder.ValueType, isKnown: Bool) {
    guard let spelled, !spelled.isEmpty else { return (.undeclared, true) }
    switch spelled.lowercased() {
    case "string": return (.text, true)
    case "int", "long": return (.wholeNumber, true)
    case "float", "double": return (.number, true)
    case "boolean": return (.flag, true)
    default: return (isList(spelled.lowercased()) ? .text : .undeclared, false)
    }
  }

  /// Whether it is a type of many values or of objects, as graph-tool and others have them.
  private static func isList(_ spelled: String) -> Bool {
    ["vector", "list", "set", "array", "map", "dict", "python"].contains { spelled.contains($0) }
  }
}
