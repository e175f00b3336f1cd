import AnalyzerKit
import LibC

extension ChildProcess {
  /// How it ended.
  package struct End {
    /// The status as `waitpid` has it.
    let status: CInt

    /// The end of what it wrote to standard error.
    let tail: ErrorTail
  }
}

extension ChildProcess.End {
  /// The end of what it wrote to standard error.
  package var errors: [UInt8] { tail.bytes }

  /// What is wrong with how it ended, after its name; `nil` where it is well.
  package var complaint: String? { fault.map { "\($0)" } }

  /// What is wrong with how it ended; `nil` where it is well.
  var fault: AnswerFault? {
    let signal = status & 0x7F
    if signal != 0 {
      return .endedBySignal(unsafe String(cString: strsignal(signal)), said: said)
    }
    let code = Int(status >> 8 & 0xFF)
    return code == 0 ? nil : .exited(code, said: said)
  }

  /// A fault with what stood on standard error before it, if anything did.
  func explaining(_ fault: AnswerFault) -> AnswerFault {
    said.isEmpty ? fault : .saying(fault, said: said)
  }

  /// What it wrote to standard error beside an answer; `nil` where that is nothing.
  func told(by analyzer: String, of plugin: PluginIdentity) -> ProgramRemarks? {
    let (lines, isCut) = tail.lines
    guard !lines.isEmpty else { return nil }
    return ProgramRemarks(analyzer: analyzer, plugin: plugin.name, lines: lines, isCut: isCut)
  }

  /// The last lines of what it wrote to standard error.
  private var said: [String] { tail.lines.shown }
}
