import AnalyzerKit

extension ConformanceLaw {
  static let cancellation = ConformanceLaw(
    "cancellation", "Work that is called off ends soon, and says so."
  ) { examined in
    let sample = try SampleGraph.random(entities: 40, ties: 90).numbered()
    let log = ProgressLog()
    _ = try examined.answer(on: sample, [], log.progress())
    let count = log.reports.count
    guard count > 0 else {
      throw Objection.violation("it never says how far it has come, so nobody can call it off")
    }
    for number in Set([1, (count + 1) / 2]).sorted() {
      try examined.checkEnding(on: sample, calledOffAt: number)
    }
    try examined.checkSilence(
      on: LargeGraph.sample(entities: examined.limits.largeEntityCount), triesLeft: 5)
  }
}

extension ExaminedAnalyzer {
  /// Sees that the work ends as called off when it is at a report, if it comes to so many again.
  fileprivate func checkEnding(
    on sample: NumberedSample, calledOffAt last: Int
  ) throws(Objection) {
    let log = ProgressLog()
    do {
      _ = try run(on: sample, [], log.progress { $0 == last })
    } catch is Cancelled {
      return
    } catch {
      throw .violation("called off at its report \(last), it ends otherwise: \(error)")
    }
    guard log.reports.count < last else {
      throw .violation("called off at its report \(last), it goes on and answers")
    }
  }

  /// Sees that in one of some tries the work is never silent for longer than it may go on when it is
  /// called off, from its start to some time after it should have ended.
  ///
  /// One try is enough, and some slack is given, as others may keep the machine busy.
  fileprivate func checkSilence(on sample: NumberedSample, triesLeft: Int) throws(Objection) {
    let log = ProgressLog()
    let end = log.start.advanced(by: limits.callingOff * (Self.slack + 1))
    do {
      _ = try run(on: sample, [], log.progress { _ in .now >= end })
    } catch is Cancelled {
    } catch {
      throw .violation("on \(sample.title) it does not answer: \(error)")
    }
    let silence = log.longestSilence()
    guard silence > limits.callingOff * Self.slack else { return }
    guard triesLeft <= 1 else { return try checkSilence(on: sample, triesLeft: triesLeft - 1) }
    throw .violation(
      "on \(sample.title) it goes on for \(silence.milliseconds) ms after it was called off, and "
        + "\(limits.callingOff.milliseconds) ms are allowed")
  }

  /// How many times as long as is allowed counts as too long.
  private static let slack = 3
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
