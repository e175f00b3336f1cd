import AnalyzerKit
import LibC

/// A program with analyzers, which runs in a process of its own.
struct DescribedProgram: Sendable {
  let identity: PluginIdentity
  let analyzers: [AnalyzerListing]

  /// How many seconds a program has to describe itself.
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
    let description: ProgramDescription
    if let kept = cache?.text(of: file), let known = try? ProgramDescription(kept) {
      description = known
    } else {
      let text = try Self.text(command)
      description = try ProgramDescription(text)
      cache?.keep(text, of: file)
    }
    let identity = PluginIdentity(
      name: description.name, version: description.version, interface: "1", path: file.path)
    self.identity = identity
    analyzers = description.analyzers.map { analyzer in
      AnalyzerListing(
        name: analyzer.name, summary: analyzer.summary, reference: analyzer.reference,
        complexity: analyzer.complexity, settings: analyzer.settings,
        entityCount: analyzer.entityCount,
        takesMoreEntities: analyzer.needs.contains(.moreEntities), origin: .program(identity)
      ) { values in
        ProgramAnalysis(
          analyzer: analyzer, plugin: identity, command: command, values: values,
          timeLimit: supervision.timeLimit)
      }
    }
  }

  private static func text(_ command: [String]) throws(ProgramFault) -> [UInt8] {
    var text: [UInt8] = []
    do {
      let end = try ChildProcess(command + ["describe"], timeLimit: patience).run([]) {
        text += $0
        guard text.count <= mostBytes else { throw ProgramFault.tooLong(most: mostBytes) }
      }
      if let fault = end.fault { throw fault }
    } catch let fault as ProgramFault {
      throw fault
    } catch {
      throw .silent("\(error)")
    }
    return text
  }
}
