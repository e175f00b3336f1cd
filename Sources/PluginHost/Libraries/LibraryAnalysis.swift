import AnalyzerKit
import CPluginInterface

/// An analyzer in a shared library, as it is set.
struct LibraryAnalysis: Analysis {
  private let analyzer: LibraryAnalyzer
  private let values: [SettingValue]
  private let needs: ColumnNeeds

  init(_ analyzer: LibraryAnalyzer, _ values: [SettingValue]) {
    (self.analyzer, self.values) = (analyzer, values)
    needs = unsafe analyzer.needs(LentSettings(settings: analyzer.settings, values: values))
  }

  var configuration: [(name: String, value: SettingValue)] {
    zip(analyzer.settings, values).map { ($0.name, $1) }
  }

  var isTimed: Bool { needs.contains(.timed) }
  var isWeighted: Bool { needs.contains(.weighted) }
  var traversal: Traversal { needs.traversal }
  var isIndependentOfNumbering: Bool { needs.contains(.independentOfNumbering) }

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard needs.isSubset(of: .known) else { throw error(.unknownNeeds) }
    let run = LibraryRun(PluginAnswer(analyzer.answer, about: graph), progress)
    let status = call(graph, question, run)
    if run.isCancelled { throw Cancelled() }
    do throws(AnswerFault) {
      return try run.finding(status).adding(graph.caveats(lending: needs))
    } catch {
      throw self.error(error)
    }
  }

  private func error(_ fault: AnswerFault) -> PluginAnswerError {
    PluginAnswerError(analyzer: analyzer.name, plugin: analyzer.identity, fault: fault)
  }

  private func call(_ graph: AnalyzedGraph, _ question: Question, _ record: LibraryRun) -> Int32 {
    let loan = unsafe GraphLoan(LentColumns(graph, needs))
    let memory = unsafe loan.memory
    let settings = unsafe LentSettings(settings: analyzer.settings, values: values)
    return unsafe question.vertices.withUnsafeBufferPointer { vertices in
      unsafe settings.lend { settings in
        var asked = unsafe bc_question(vertices, settings)
        return unsafe record.lend { run in
          unsafe loan.lend { graph in
            let call = ForeignCall(analyzer).run {
              unsafe memory.guarded { unsafe analyzer.analyze(analyzer.own, graph, &asked, run) }
            }
            if !call.isUnchanged { record.noteChangedGraph() }
            return call.result
          }
        }
      }
    }
  }
}

extension bc_question {
  fileprivate init(
    _ vertices: UnsafeBufferPointer<Int32>, _ settings: UnsafeBufferPointer<bc_value>
  ) {
    unsafe self.init()
    unsafe size = UInt32(MemoryLayout<bc_question>.size)
    unsafe entity_count = UInt32(vertices.count)
    unsafe entities = vertices.baseAddress
    unsafe self.settings = settings.baseAddress
    unsafe setting_count = UInt32(settings.count)
    unsafe thread_count = UInt32(Parallel.cores)
  }
}
