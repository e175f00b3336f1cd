import CPluginInterface
import Synchronization

/// What runs of an analyzer in Swift when a host calls it.
final class ExportedAnalyzer: Sendable {
  private let settings: [SettingDescription]
  private let configured: @Sendable ([SettingValue]) -> any Analyzer

  init<Exported: Analyzer>(_ analyzer: Exported.Type) {
    let preset = Exported()
    settings = Exported.settings.map { $0.description(in: preset) }
    configured = { values in
      var analyzer = Exported()
      for (setting, value) in zip(Exported.settings, values) { setting.set(value, in: &analyzer) }
      return analyzer
    }
  }
}

extension bc_analyzer {
  /// Describes an analyzer in Swift to a host, for as long as the process lives.
  init<Exported: Analyzer>(_ analyzer: Exported.Type) {
    let preset = Exported()
    unsafe self.init()
    unsafe size = UInt32(MemoryLayout<bc_analyzer>.size)
    unsafe entity_count = UInt32(Exported.entityCount)
    unsafe name = kept(Exported.name)
    unsafe summary = kept(Exported.summary)
    unsafe complexity = kept(Exported.complexity)
    unsafe reference = Exported.reference.map { unsafe kept($0) }
    unsafe needs = ExportedAnalyzer.needs(of: preset).rawValue
    unsafe answer = UInt32(BC_ANY)
    let described = Exported.settings.map { $0.description(in: preset) }
    unsafe settings = kept(described.map { unsafe kept(bc_setting($0)) })
    unsafe setting_count = UInt32(described.count)
    unsafe own = UnsafeRawPointer(Unmanaged.passRetained(ExportedAnalyzer(analyzer)).toOpaque())
    unsafe needs_as_set = { unsafe ExportedAnalyzer.of($0).needs($1) }
    unsafe analyze = { unsafe ExportedAnalyzer.of($0).analyze($1, $2, $3) }
  }
}

extension ExportedAnalyzer {
  /// What a host described by an entry of this module's calls.
  fileprivate static func of(_ entry: UnsafePointer<bc_analyzer>?) -> ExportedAnalyzer {
    guard let own = unsafe entry?.pointee.own else {
      preconditionFailure("the host lost what describes the analyzer")
    }
    return unsafe Unmanaged.fromOpaque(own).takeUnretainedValue()
  }

  fileprivate static func needs<Exported: Analyzer>(of analyzer: Exported) -> ColumnNeeds {
    var needs = analyzer.needs
    if analyzer.isTimed { needs.insert(.timed) }
    if analyzer.isWeighted { needs.insert(.weighted) }
    if analyzer.isIndependentOfNumbering { needs.insert(.independentOfNumbering) }
    if Exported.takesMoreEntities { needs.insert(.moreEntities) }
    return needs
  }

  fileprivate func needs(_ values: UnsafePointer<bc_value>?) -> UInt64 {
    Self.needs(of: configured(unsafe settings.values(reading: values, count: settings.count)))
      .rawValue
  }

  fileprivate func analyze(
    _ graph: UnsafePointer<bc_graph>?, _ question: UnsafePointer<bc_question>?,
    _ run: UnsafePointer<bc_run>?
  ) -> Int32 {
    guard let graph = unsafe graph, let question = unsafe question, let run = unsafe run else {
      return Int32(BC_FAILED)
    }
    let host = unsafe HostAnswer(bc_run(reading: run))
    do {
      let lent = AnalyzedGraph(from: unsafe LentGraph(graph))
      host.give(try unsafe answer(lent, bc_question(reading: question), host.progress))
      return Int32(BC_DONE)
    } catch is Cancelled {
      return Int32(host.hasFailed.load(ordering: .relaxed) ? BC_FAILED : BC_CANCELLED)
    } catch {
      host.fail("\(error)")
      return Int32(BC_FAILED)
    }
  }

  private func answer(
    _ graph: AnalyzedGraph, _ question: bc_question, _ progress: Progress
  ) throws -> FoundAnswer {
    let analyzer = configured(
      unsafe settings.values(reading: question.settings, count: Int(question.setting_count)))
    let asked = unsafe UnsafeBufferPointer(
      start: question.entities, count: Int(question.entity_count))
    return try FoundAnswer(analyzer.analyze(graph, Question(unsafe Array(asked)), progress))
  }
}
