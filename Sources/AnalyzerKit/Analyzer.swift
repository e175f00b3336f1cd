public import EntityGraph

/// A question that can be put to any graph.
///
/// Conform a value type, keep its settings in stored properties with sensible defaults, describe
/// them in ``settings``, and list the type in your module's list of analyzers.
///
/// ```swift
/// struct Contacts: Analyzer {
///   static let name = "contacts"
///   static let summary = "Ranks entities by the number of their relations."
///   static let complexity = "O(V + A)"
///   static let settings = [
///     Setting(\Contacts.least, "least", "List entities with at least so many.", in: 0...1000)
///   ]
///
///   var least = 1
///
///   func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding {
///     let rows = graph.topology(.eitherWay).rows
///     let counts = rows.vertices.map { Double(rows.arcs(leaving: $0).count) }
///     return .ranking(counts, of: graph) { $0 >= Double(least) }
///   }
/// }
///
/// let contacts = try Contacts.configured(["least=2"])
/// let finding = try contacts.analyze(graph, Question(), .unwatched)
/// print(finding.content)
/// ```
public protocol Analyzer: Sendable {
  /// The name typed on the command line, such as `betweenness`.
  static var name: String { get }

  /// One line that says what the answer means.
  static var summary: String { get }

  /// What can be set, in the order in which help lists it.
  static var settings: [Setting<Self>] { get }

  /// How many entities it asks about: 0 for the whole graph, 2 for a path.
  static var entityCount: Int { get }

  /// Whether it can be asked about more entities than that.
  static var takesMoreEntities: Bool { get }

  /// The paper or standard it follows; `nil` when there is none.
  static var reference: String? { get }

  /// How it treats what tools treat in different ways; `nil` where that is not said.
  static var conventions: Conventions? { get }

  /// The time it takes, such as `O(V·A)`.
  static var complexity: String { get }

  /// Whether, as it is set, it follows relations in the order of time; what nobody dates is then
  /// left out or taken as lasting, and counted.
  var isTimed: Bool { get }

  /// Whether, as it is set, it looks at the weights of relations.
  var isWeighted: Bool { get }

  /// How, as it is set, it follows relations.
  var traversal: Traversal { get }

  init()

  /// Answers `question` about `graph`.
  ///
  /// - Throws: ``AnalysisError`` when the question does not fit, ``Cancelled`` when it was called off.
  func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
}

extension Analyzer {
  public static var settings: [Setting<Self>] { [] }
  public static var entityCount: Int { 0 }
  public static var takesMoreEntities: Bool { false }
  public static var reference: String? { nil }
  public static var conventions: Conventions? { nil }
  public var isTimed: Bool { false }
  public var isWeighted: Bool { false }
  public var traversal: Traversal { .eitherWay }
}

/// What the analyst asks about: no entity for the whole graph, two for a path.
public struct Question: Hashable, Sendable {
  public let entities: [Entity.ID]

  public init(_ entities: [Entity.ID] = []) { self.entities = entities }

  /// The vertices of the entities asked about, in their order.
  ///
  /// - Throws: ``AnalysisError/notInGraph(_:)``.
  public func vertices(in graph: Graph) throws(AnalysisError) -> [Graph.Vertex] {
    var vertices: [Graph.Vertex] = []
    for entity in entities {
      guard let vertex = graph.vertex(of: entity) else { throw .notInGraph(entity) }
      vertices.append(vertex)
    }
    return vertices
  }
}

/// A question that an analyzer cannot answer.
public enum AnalysisError: Error, Hashable {
  case wrongNumberOfEntities(expected: Int, orMore: Bool = false, found: Int)
  case notInGraph(Entity.ID)
  case settingsExclude(String, String)
  case costNotPositive(Relation.ID, Double)
  case weightNotFinite(Relation.ID, Double)
  case weightNegative(Relation.ID, Double)
  case sumTooGreat
  case notAChance(Relation.ID, Double)
  case tooManyStops(Int, most: Int)
}

extension AnalysisError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .wrongNumberOfEntities(let expected, let orMore, let found):
      "this analyzer asks about \(Self.counted(expected))\(orMore ? " or more" : ""), not \(found); name as many (--about on the command line)"
    case .notInGraph(let entity):
      "'\(entity)' is not in the graph under this policy; ask for more of it"
    case .settingsExclude(let first, let second):
      "\(first) and \(second) exclude each other; leave one of them out"
    case .costNotPositive(let relation, let cost):
      "the weight of '\(relation)' is \(cost), and a cost must be above 0; give it a positive weight or use --by hops"
    case .weightNotFinite(let relation, let weight):
      "the weight of '\(relation)' is \(weight); give it a number or ask without weights"
    case .weightNegative(let relation, let weight):
      "the weight of '\(relation)' is \(weight), and what counts or passes must be 0 or more; give it such a weight or ask without weights"
    case .sumTooGreat:
      "the weights add up to more than a number can hold, which is about 1.8e308; divide all of them by the same number"
    case .notAChance(let relation, let chance):
      "the weight of '\(relation)' is \(chance), and a chance is above 0 and at most 1; give it such a weight or use --by width"
    case .tooManyStops(let stops, let most):
      "a path through \(stops) stops takes more memory than a graph of this size allows, at most \(most) stops; ask for its parts one after the other"
    }
  }

  private static func counted(_ entities: Int) -> String {
    switch entities {
    case 0: "no entity but the whole graph"
    case 1: "1 entity"
    default: "\(entities) entities"
    }
  }
}
