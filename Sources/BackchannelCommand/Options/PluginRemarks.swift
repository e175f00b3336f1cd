import PluginHost
import Synchronization

/// What programs say beside their answers, until it is told.
final class PluginRemarks: Sendable {
  private let remarks = Mutex<[ProgramRemarks]>([])

  func add(_ remark: ProgramRemarks) { remarks.withLock { $0.append(remark) } }

  /// What was said and not yet taken.
  func taken() -> [ProgramRemarks] {
    remarks.withLock { remarks in
      defer { remarks = [] }
      return remarks
    }
  }
}
