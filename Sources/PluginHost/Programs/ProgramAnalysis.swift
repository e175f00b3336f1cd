import AnalyzerKit

/// An analyzer of a program, as it is set.
struct ProgramAnalysis: Analysis {
  let analyzer: ProgramAnalyzer
  let plugin: PluginIdentity
  let command: [String]
  let values: [SettingValue]
  let supervision: Supervision

  var configuration: [(name: String, value: SettingValue)] {
    zip(analyzer.settings, values).map { ($0.name, $1) }
  }

  var isTimed: Bool { analyzer.needs.contains(.timed) }
  var isWeighted: Bool { analyzer.needs.contains(.weighted) }
  var traversal: Traversal { analyzer.needs.traversal }
  var isIndependentOfNumbering: Bool { analyzer.needs.contains(.independentOfNumbering) }

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    do {
      return try finding(about: graph, question, progress)
        .adding(graph.caveats(lending: analyzer.needs))
    } catch let fault as AnswerFault {
      throw PluginAnswerError(analyzer: analyzer.name, plugin: plugin, fault: fault)
    }
  }

  private func finding(
    about graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let request = ProgramRequest(
      analyzer: analyzer.name, graph: graph, columns: LentColumns(graph, analyzer.needs).columns,
      settings: configuration, vertices: question.vertices, carrier: analyzer.carrier)
    var answer = ProgramAnswer(PluginAnswer(analyzer.answer, about: graph), progress)
    let end = try ChildProcess(command + ["analyze"], timeLimit: supervision.timeLimit)
      .run(request.pieces, whileWaiting: { try answer.checkIsWanted() }) { try answer.receive($0) }
    if let failure = answer.failure { throw end.explaining(failure) }
    if let fault = end.fault { throw fault }
    do {
      let finding = try answer.finding()
      end.told(by: analyzer.name, of: plugin).map(supervision.hear)
      return finding
    } catch {
      throw end.explaining(error)
    }
  }
}
