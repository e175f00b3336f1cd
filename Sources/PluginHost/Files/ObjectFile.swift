/// What the first bytes of a compiled file say, as each system has them.
struct ObjectFile {
  /// Why it cannot run here; `nil` where nothing speaks against it.
  let flaw: FileFlaw?

  /// Whether it is of the type that shared libraries have.
  let isShared: Bool

  private static let processors: [UInt16: String] = [
    3: "x86", 8: "MIPS", 20: "PowerPC", 21: "64-bit PowerPC", 22: "s390x", 40: "ARM", 62: "x86_64",
    183: "aarch64", 243: "RISC-V", 258: "LoongArch",
  ]

  /// `nil` where it is no compiled file.
  init?(_ head: [UInt8]) {
    if head.starts(with: [0x7F, 0x45, 0x4C, 0x46]), head.count >= 20 {
      let isLittle = head[5] != 2
      func number(at place: Int) -> UInt16 {
        let (first, second) = (UInt16(head[place]), UInt16(head[place + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      isShared = number(at: 16) == 3
      flaw = Self.flaw(processor: number(at: 18))
    } else if Self.isMachO(head) {
      (isShared, flaw) = (true, Self.own == nil ? nil : .otherSystem("macOS"))
    } else if head.starts(with: [0x4D, 0x5A]) {
      (isShared, flaw) = (true, .otherSystem("Windows"))
    } else {
      return nil
    }
  }

  private static func flaw(processor: UInt16) -> FileFlaw? {
    guard let own else { return .otherSystem("Linux") }
    guard processor != own else { return nil }
    return .otherProcessor(name(of: processor), own: name(of: own))
  }

  private static func name(of processor: UInt16) -> String {
    processors[processor] ?? "another processor (\(processor))"
  }

  private static func isMachO(_ head: [UInt8]) -> Bool {
    [[0xCF, 0xFA, 0xED, 0xFE], [0xCE, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE]]
      .contains { head.starts(with: $0) }
  }

  /// The number of this processor in such files; `nil` on a system that has no such files.
  private static var own: UInt16? {
    #if canImport(Darwin)
    nil
    #elseif arch(x86_64)
    62
    #elseif arch(arm64)
    183
    #elseif arch(arm)
    40
    #elseif arch(i386)
    3
    #elseif arch(powerpc64le)
    21
    #elseif arch(s390x)
    22
    #else
    243
    #endif
  }
}
