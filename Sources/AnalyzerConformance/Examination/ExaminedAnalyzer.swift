import AnalyzerKit

/// An analyzer while it is judged.
struct ExaminedAnalyzer: Sendable {
  let listing: AnalyzerListing
  let limits: ConformanceLimits
}

extension ExaminedAnalyzer {
  /// What it answers about the first entities of a sample, as many as it asks for.
  ///
  /// - Throws: ``Objection/violation(_:)`` where it does not answer, and
  ///   ``Objection/notApplicable(because:)`` where there is nothing it can be asked about.
  func answer(
    on sample: NumberedSample, _ assignments: [String] = [], _ progress: Progress = .unwatched
  ) throws(Objection) -> Finding {
    do {
      return try run(on: sample, assignments, progress)
    } catch let objection as Objection {
      throw objection
    } catch {
      throw .violation("on \(sample.title) it does not answer: \(error)")
    }
  }

  /// The same, with whatever it throws.
  func run(
    on sample: NumberedSample, _ assignments: [String] = [], _ progress: Progress = .unwatched
  ) throws -> Finding {
    guard let question = sample.question(about: listing.entityCount) else {
      throw Objection.notApplicable(because: "it asks about entities, and there are none")
    }
    return try listing.configured(assignments).analyze(sample.graph, question, progress)
  }

  /// Settings of which each differs from the preset ones in a switch or a word.
  var variations: [[String]] {
    [[]]
      + listing.settings.flatMap { setting in
        switch setting.range {
        case .flag: ["true", "false"].map { ["\(setting.name)=\($0)"] }
        case .word(let words): words.map { ["\(setting.name)=\($0)"] }
        case .number, .count, .text: [[String]]()
        }
      }
  }

  /// The first settings by which it looks at weights; `nil` where it never does.
  var weightedVariation: [String]? {
    variations.first { (try? listing.configured($0).isWeighted) == true }
  }

  /// Hands over what it answers on each small sample, set in each way; a refusal to answer as it is
  /// set is passed over, unless it is set to nothing.
  func forEachAnswer(
    _ body: (_ finding: Finding, _ sample: NumberedSample) throws -> Void
  ) throws {
    for shape in SampleGraph.small {
      let sample = try shape.numbered()
      guard sample.question(about: listing.entityCount) != nil else { continue }
      try body(answer(on: sample), sample)
      for variation in variations.dropFirst() {
        if let finding = try? answer(on: sample, variation) { try body(finding, sample) }
      }
    }
  }
}
