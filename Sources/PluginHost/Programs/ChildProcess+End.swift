import LibC

extension ChildProcess {
  /// How it ended.
  package struct End {
    /// The status as `waitpid` has it.
    let status: CInt

    /// The end of what it wrote to standard error.
    package let errors: [UInt8]
  }
}

extension ChildProcess.End {
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

  /// The last lines of what it wrote to standard error.
  private var said: [String] {
    String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      .suffix(8).map { String($0.filter { !$0.isControl }) }
  }
}

extension Character {
  /// Whether a terminal would not show it but do something.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
  }
}
