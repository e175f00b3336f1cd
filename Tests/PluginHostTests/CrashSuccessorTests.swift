import LibC
import Testing

@testable import PluginHost

/// What a process that goes on is told to leave out.
struct CrashSuccessorTests {
  private let successor = CrashSuccessor(program: "/bin/backchannel", leavesOutAnalyzers: true)

  private func leftOut(_ value: String) -> [String] {
    CrashSuccessor.analyzersLeftOut { $0 == "BACKCHANNEL_CRASHED_ANALYZERS" ? value : nil }
  }

  @Test func onlyTheProcessItselfIsListenedTo() {
    #expect(leftOut("\(getpid())\ndegree\nties") == ["degree", "ties"])
    #expect(leftOut("\(getpid() + 1)\ndegree") == [])
    #expect(leftOut("degree") == [])
  }

  /// Its path would be read as two, and it would be loaded again without end.
  @Test(arguments: ["/a\nb.so", "/a\r\nb.so"])
  func aPathOfTwoLinesIsNotPassedOn(_ path: String) {
    #expect(unsafe successor.plan(without: .plugin(path)) == nil)
  }

  @Test func whatIsPassedOnIsReadAgain() throws {
    let plan = unsafe try #require(successor.plan(without: .plugin("/a\r.so")))
    let text = unsafe String(cString: try #require(plan.environment[0]))
    let value = String(text.dropFirst("BACKCHANNEL_CRASHED_PLUGINS=".count))
    #expect(CrashSuccessor.pluginsLeftOut { _ in value } == ["/a\r.so"])
  }
}
