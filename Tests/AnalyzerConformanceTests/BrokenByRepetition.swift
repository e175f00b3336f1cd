import AnalyzerKit
import Synchronization

struct RemembersQuestions: BrokenAnalyzer {
  static let broken = ["repeatable", "thread-count", "concurrent-questions"]
  static let sentence = "on a graph of one entity it answers otherwise when it is asked again"
  private static let asked = Atomic(0)

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let number = Self.asked.add(1, ordering: .relaxed).newValue
    return try progress.reporting(of: 1) { _ in
      .scores(graph.vertices.map { _ in Double(number) })
    }
  }
}

struct CountsThreads: BrokenAnalyzer {
  static let broken = ["thread-count"]
  static let sentence =
    "on a graph of 600 entities it answers otherwise on two threads than on one"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in
      .scores(graph.vertices.map { _ in Double(Parallel.cores) })
    }
  }
}

/// Counts how many ask it at once, and waits a little for others.
struct SharesItsMemory: BrokenAnalyzer {
  static let broken = ["concurrent-questions"]
  static let sentence = "on a graph of 40 entities two who ask at once get another answer"
  private static let asking = Mutex((now: 0, most: 0))

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    Self.asking.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    defer { Self.asking.withLock { $0 = $0.now == 1 ? (0, 0) : ($0.now - 1, $0.most) } }
    let end = ContinuousClock.now.advanced(by: .milliseconds(graph.entityCount == 40 ? 300 : 0))
    while ContinuousClock.now < end, Self.asking.withLock({ $0.most }) < 2 {}
    let most = Self.asking.withLock { $0.most }
    return try progress.reporting(of: 1) { _ in .scores(graph.vertices.map { _ in Double(most) }) }
  }
}

struct RanksByNumber: BrokenAnalyzer {
  static let broken = ["renumbering"]
  static let sentence =
    "on a graph with loops, numbered otherwise, entity 0 has [2.0] and not [0.0]"
  var isIndependentOfNumbering: Bool { true }

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in .scores(graph.vertices.map(Double.init)) }
  }
}
