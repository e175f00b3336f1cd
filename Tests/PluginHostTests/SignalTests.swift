import AnalyzerKit
import Foundation
import LibC
import TestSupport
import Testing

@testable import PluginHost

/// Whose handlers are called where, and whose fault a crash is.
struct SignalTests {
  /// A runtime in a library handles its own faults, and the host those of the library.
  @Test(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
  func aLibraryThatHandlesSignalsKeepsThem() async throws {
    let path = try CompiledPlugin.library("signals")
    let ended = try await #require(
      processExitsWith: .exitCode(2), observing: [\.standardErrorContent]
    ) { [path = path as String] in
      UnfinishedFiles.prepare()
      let before = [SIGSEGV, SIGINT].map(handler)
      let found = FoundPlugins(path)
      let graph = try Graph.of("a met b", "b met c")
      let fault = try found.analyzers.listing(named: "fault")
      for _ in 0..<2 {
        let finding = try fault.configured(["how=recover"]).analyze(graph)
        try #require(finding.entityScores(in: graph)?.count == 3)
        try #require([SIGSEGV, SIGINT].map(handler) == before)
      }
      _ = try fault.configured(["how=crash"]).analyze(graph)
    }
    let errors = String(decoding: ended.standardErrorContent, as: UTF8.self)
    #expect(
      errors.contains(
        "the analyzer 'fault' of the plug-in 'signals' crashed (segmentation fault); report it to its author"
      ))
  }

  @Test func aTrapInTheHostIsNotTheLibrarysFault() async throws {
    let ended = try await #require(
      processExitsWith: .exitCode(2), observing: [\.standardErrorContent]
    ) {
      ForeignCall(loading: "/ties.so", Supervision()).run {
        HostCode.run { precondition(getpid() < 0) }
      }
    }
    let errors = String(decoding: ended.standardErrorContent, as: UTF8.self)
    #expect(
      errors.hasSuffix(
        " while it took the answer of the plug-in '/ties.so'; report it to the authors of backchannel\n"
      ))
    #expect(errors.contains("backchannel: backchannel crashed ("))
  }

  @Test func aTrapInTheLibraryIsItsFault() async throws {
    let ended = try await #require(
      processExitsWith: .exitCode(2), observing: [\.standardErrorContent]
    ) {
      ForeignCall(loading: "/ties.so", Supervision()).run {
        HostCode.run {}
        precondition(getpid() < 0)
      }
    }
    let errors = String(decoding: ended.standardErrorContent, as: UTF8.self)
    #expect(errors.contains("the plug-in '/ties.so' crashed ("))
  }

  /// However many programs run, a signal leaves none of them.
  @Test func allRunningGroupsAreEnded() async {
    await #expect(processExitsWith: .success) {
      let programs = try (0..<40).map { _ in
        let program = Process()
        program.executableURL = URL(filePath: "/bin/sleep")
        program.arguments = ["600"]
        try program.run()
        setpgid(program.processIdentifier, program.processIdentifier)
        RunningGroups.add(program.processIdentifier)
        return program
      }
      RunningGroups.remove(programs[3].processIdentifier)
      RunningGroups.endAll()
      for (place, program) in programs.enumerated() where place != 3 { program.waitUntilExit() }
      try #require(programs[3].isRunning)
      programs[3].terminate()
    }
  }
}

/// The address of what is called where a signal comes.
private func handler(_ number: CInt) -> Int {
  var action = sigaction()
  unsafe sigaction(number, nil, &action)
  return handlerAddress(action)
}
