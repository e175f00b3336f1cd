/// Which way an analyzer follows relations.
public enum Direction: String, CaseIterable, Sendable {
  /// The way word, orders, goods, force or failure pass.
  case flow

  /// As they are told, from subject to object.
  case arrow

  /// Both ways.
  case either

  public var traversal: Traversal {
    switch self {
    case .flow: .alongFlow
    case .arrow: .alongArrows
    case .either: .eitherWay
    }
  }
}

/// An analyzer that can be told which way to follow relations.
public protocol DirectedAnalyzer: Analyzer {
  var direction: Direction { get set }
}

extension DirectedAnalyzer {
  public var traversal: Traversal { direction.traversal }

  /// Whether direction counts; set to true it means the flow.
  public var isDirected: Bool {
    get { direction != .either }
    set { direction = newValue ? .flow : .either }
  }

  /// What can be set of every such analyzer.
  public static var settingsOfDirection: [Setting<Self>] {
    [
      Setting(
        \Self.isDirected, "directed", "Follow relations only the way things pass: direction=flow."),
      Setting(
        \Self.direction, "direction",
        "Follow relations as things flow, as the arrow is told, or either way."),
    ]
  }
}
