import AnalyzerKit
import LibC

/// A program with analyzers, which runs in a process of its own.
struct DescribedProgram: Sendable {
  let identity: PluginIdentity
  let analyzers: [AnalyzerListing]

  /// Sentences about what its description has and is passed over.
  let remarks: [String]

  /// How many seconds a program has to describe itself where no time limit is set.
  private static let patience = 10

  /// The longest description that is read.
  private static let mostBytes = DescriptionCache.mostBytes

  /// Asks a program what it can do, or remembers what it said.
  ///
  /// - Parameters:
  ///   - file: The file of the program.
  ///   - command: What it is started by, before the words that it gets.
  ///   - cache: Where descriptions are kept.
  ///   - supervision: How it is watched over.
  /// - Throws: ``ProgramFault``.
  init(
    _ file: PluginFile, startedBy command: [String], _ cache: DescriptionCache?,
    _ supervision: Supervision
  ) throws(ProgramFault) {
    let limit = supervision.timeLimit ?? Self.patience
    let remembered = try Self.remembered(file, cache, limit)
    let description =
      if let remembered { remembered } else { try Self.asked(file, command, cache, limit) }
    let identity = PluginIdentity(
      name: description.name, version: description.version, interface: "1", path: file.path)
    self.identity = identity
    remarks = description.remarks
    analyzers = description.analyzers.map {
      AnalyzerListing($0, of: identity, startedBy: command, supervision)
    }
  }

  /// What it said before; `nil` where that is not known, or it has more time now.
  private static func remembered(
    _ file: PluginFile, _ cache: DescriptionCache?, _ limit: Int
  ) throws(ProgramFault) -> ProgramDescription? {
    switch cache?.entry(of: file) {
    case .description(let text): return try? ProgramDescription(text)
    case .timeout(let seconds) where seconds >= limit:
      throw .tooSlow(seconds: seconds, isRemembered: true)
    case .timeout, nil: return nil
    }
  }

  private static func asked(
    _ file: PluginFile, _ command: [String], _ cache: DescriptionCache?, _ limit: Int
  ) throws(ProgramFault) -> ProgramDescription {
    do throws(ProgramFault) {
      let text = try text(command, limit)
      let description = try ProgramDescription(text)
      cache?.keep(.description(text), of: file)
      return description
    } catch .tooSlow(let seconds, let isRemembered) {
      cache?.keep(.timeout(seconds: seconds), of: file)
      throw .tooSlow(seconds: seconds, isRemembered: isRemembered)
    } catch {
      let isStartedItself = command == [file.path]
      if case .silent = error, isStartedItself, let flaw = FileFlaw(ofProgram: file.path) {
        throw .unfit(flaw)
      }
      throw error
    }
  }

  private static func text(
    _ command: [String], _ limit: Int
  ) throws(ProgramFault) -> [UInt8] {
    var text: [UInt8] = []
    do {
      let end = try ChildProcess(command + ["describe"], timeLimit: limit).run([]) {
        text += $0
        guard text.count <= mostBytes else { throw ProgramFault.tooLong(most: mostBytes) }
      }
      if let fault = end.fault { throw fault }
    } catch let fault as ProgramFault {
      throw fault
    } catch AnswerFault.timeLimit(let seconds), AnswerFault.saying(.timeLimit(let seconds), _) {
      throw .tooSlow(seconds: seconds, isRemembered: false)
    } catch {
      throw .silent("\(error)")
    }
    return text
  }
}

extension AnalyzerListing {
  fileprivate init(
    _ analyzer: ProgramAnalyzer, of plugin: PluginIdentity, startedBy command: [String],
    _ supervision: Supervision
  ) {
    self.init(
      name: analyzer.name, summary: analyzer.summary, reference: analyzer.reference,
      complexity: analyzer.complexity, settings: analyzer.settings,
      entityCount: analyzer.entityCount,
      takesMoreEntities: analyzer.needs.contains(.moreEntities), origin: .program(plugin)
    ) { values in
      ProgramAnalysis(
        analyzer: analyzer, plugin: plugin, command: command, values: values,
        supervision: supervision)
    }
  }
}
