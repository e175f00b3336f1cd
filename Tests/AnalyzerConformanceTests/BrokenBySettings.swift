import AnalyzerKit
import Synchronization

struct HasNoPlainName: BrokenAnalyzer {
  static let broken = ["listing"]
  static let sentence = "'Degree 2' is no name of small letters, digits and hyphens"
  static let name = "Degree 2"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { try graph.degrees(progress) }
}

struct SaysNothingOfItself: BrokenAnalyzer {
  static let broken = ["listing"]
  static let sentence = "its summary is not one line of text"
  static let summary = " \n"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { try graph.degrees(progress) }
}

struct HasTwoSettingsOfOneName: BrokenAnalyzer {
  static let broken = ["listing", "settings-round-trip"]
  static let sentence = "two settings are called 'steps'"
  static let settings = [
    Setting(\Self.steps, "steps", "How many steps.", in: 1...9),
    Setting(\Self.rounds, "steps", "How many rounds.", in: 1...9),
  ]

  var steps = 1
  var rounds = 2

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { try graph.degrees(progress) }
}

struct IsPresetOutOfRange: BrokenAnalyzer {
  static let broken = ["listing"]
  static let sentence = "'damping' is preset to 2.0, which it does not take"
  static let settings = [Setting(\Self.damping, "damping", "How much passes.", in: 0..<1)]

  var damping = 2.0

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { try graph.degrees(progress) }
}

struct ForgetsSettings: BrokenAnalyzer {
  static let broken = ["settings-round-trip"]
  static let sentence = "'steps=9' sets nothing"
  static let settings = [Setting(\Self.steps, "steps", "How many steps.", in: 1...9)]

  var steps: Int {
    get { 1 }
    set {}
  }

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { try graph.degrees(progress) }
}

/// Allows one step more each time that it is asked what it can be set to.
struct TakesMoreThanItLists: BrokenAnalyzer {
  static let broken = ["bad-settings"]
  static let sentence = "it takes 'steps="
  private static let most = Atomic(9)

  static var settings: [Setting<Self>] {
    let most = most.add(1, ordering: .relaxed).newValue
    return [Setting(\Self.steps, "steps", "How many steps.", in: 1...most)]
  }

  var steps = 1

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { try graph.degrees(progress) }
}
