import AnalyzerKit
import Synchronization

extension ConformanceLaw {
  /// The same question has the same answer.
  static let lawsOfRepetition = [repeatable, threadCount, concurrentQuestions]

  private static let repeatable = ConformanceLaw(
    "repeatable", "The same question has the same answer again."
  ) { examined in
    for shape in SampleGraph.small {
      let (first, second) = (try shape.numbered(), try shape.numbered())
      guard first.question(about: examined.listing.entityCount) != nil else { continue }
      guard try examined.answer(on: first) == examined.answer(on: second) else {
        throw Objection.violation("on \(first.title) it answers otherwise when it is asked again")
      }
    }
  }

  private static let threadCount = ConformanceLaw(
    "thread-count", "The answer is the same on one thread and on two."
  ) { examined in
    if case .program = examined.listing.origin {
      throw Objection.notApplicable(because: "a program chooses its threads itself")
    }
    let count = examined.limits.sharedEntityCount
    let shape = SampleGraph.random(entities: count, ties: count * 2)
    let answers = try (1...2).map { threads in
      try Parallel.limiting(to: threads) { try examined.answer(on: shape.numbered()) }
    }
    guard answers[0] == answers[1] else {
      throw Objection.violation("on \(shape.title) it answers otherwise on two threads than on one")
    }
  }

  private static let concurrentQuestions = ConformanceLaw(
    "concurrent-questions", "Two who ask at the same time get the answer that one gets."
  ) { examined in
    if case .library = examined.listing.origin {
      throw Objection.notApplicable(because: "a library is asked one question at a time")
    }
    for shape in [SampleGraph.random(entities: 40, ties: 90), .directed] {
      let sample = try shape.numbered()
      let alone = try examined.answer(on: sample)
      let answers = Mutex<[Finding?]>([])
      let meeting = Meeting(of: 2)
      Parallel.fork(2) { _ in
        meeting.waitForOthers()
        let answer = try? examined.answer(on: sample)
        answers.withLock { $0.append(answer) }
      }
      guard answers.withLock({ $0 }).allSatisfy({ $0 == alone }) else {
        throw Objection.violation("on \(sample.title) two who ask at once get another answer")
      }
    }
  }
}
