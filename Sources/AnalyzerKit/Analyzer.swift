/// An analyzer written in Swift: what it is called and can be set to, and what runs.
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
///   func analyze(
///     _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
///   ) throws -> Finding {
///     let rows = graph.topology(.eitherWay).rows
///     let counts = rows.vertices.map { Double(rows.arcs(leaving: $0).count) }
///     return .scores(counts.map { $0 >= Double(least) ? $0 : .nan })
///   }
/// }
///
/// let contacts = try Contacts.configured(["least=2"])
/// let finding = try contacts.analyze(graph)
/// print(finding.content)
/// ```
public protocol Analyzer: Analysis {
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

  /// Which rows and columns of the graph it uses, as it is set: in a plug-in it is lent no others.
  ///
  /// Everything unless it says less. The less, the sooner a large graph is ready.
  var needs: ColumnNeeds { get }

  init()
}

extension Analyzer {
  public static var settings: [Setting<Self>] { [] }
  public static var entityCount: Int { 0 }
  public static var takesMoreEntities: Bool { false }
  public static var reference: String? { nil }
  public static var conventions: Conventions? { nil }
  public var needs: ColumnNeeds { .everything }

  public var configuration: [(name: String, value: SettingValue)] {
    Self.settings.map { ($0.name, $0.value(in: self)) }
  }

  /// The analyzer with settings such as `damping=0.9` applied, in order.
  ///
  /// - Throws: ``SettingError``.
  public static func configured(_ assignments: [String]) throws(SettingError) -> Self {
    var analyzer = Self()
    let known = settings
    for assignment in assignments {
      let (number, value) = try known.map { $0.description(in: analyzer) }
        .value(assignedBy: assignment, of: name)
      known[number].set(value, in: &analyzer)
    }
    return analyzer
  }
}
