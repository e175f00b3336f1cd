import AnalyzerKit

extension ConformanceLaw {
  static let largeGraph = ConformanceLaw(
    "large-graph", "A graph of 100,000 entities has an answer, or is given up when called off."
  ) { examined in
    let sample = try LargeGraph.sample(entities: examined.limits.largeEntityCount)
    let log = ProgressLog()
    let end = log.start.advanced(by: examined.limits.answering)
    do {
      let finding = try examined.run(on: sample, [], log.progress { _ in .now >= end })
      if let sentence = finding.wrongLength(in: sample.graph) {
        throw Objection.violation("on \(sample.title) \(sentence)")
      }
    } catch is Cancelled {
    } catch let objection as Objection {
      throw objection
    } catch {
      throw Objection.violation("on \(sample.title) it does not answer: \(error)")
    }
  }
}
