import AnalyzerKit

struct SaysNothingOfProgress: BrokenAnalyzer {
  static let broken = ["cancellation"]
  static let sentence = "it never says how far it has come, so nobody can call it off"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { try graph.degrees() }
}

struct GoesOnWhenCalledOff: BrokenAnalyzer {
  static let broken = ["cancellation"]
  static let sentence = "called off at its report 1, it goes on and answers"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try? progress.update(1, of: 1)
    return try graph.degrees()
  }
}

struct HidesThatItWasCalledOff: BrokenAnalyzer {
  static let broken = ["cancellation"]
  static let sentence = "called off at its report 1, it ends otherwise: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    do { try progress.update(1, of: 1) } catch { throw Helpless() }
    return try graph.degrees()
  }
}

struct IsSilentForLong: BrokenAnalyzer {
  static let broken = ["cancellation"]
  static let sentence = "on a graph of 1000 entities it goes on for"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let end = ContinuousClock.now.advanced(by: .milliseconds(graph.entityCount < 1000 ? 0 : 750))
    while ContinuousClock.now < end {}
    return try graph.degrees(progress)
  }
}

struct GoesBackwards: BrokenAnalyzer {
  static let broken = ["progress"]
  static let sentence = "on a graph without entities 1 of 3 come after 1 of 2"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.update(1, of: 2)
    try progress.update(1, of: 3)
    return try graph.degrees()
  }
}

struct DoesMoreThanAll: BrokenAnalyzer {
  static let broken = ["progress"]
  static let sentence = "on a graph without entities it says that 3 of 2 are done"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.update(3, of: 2)
    return try graph.degrees()
  }
}
