/// The rules that several tables share; a NULL passes each of them.
extension Schema {
  static func isIdentifier(_ column: String) -> String {
    """
    CONSTRAINT "an id is not empty and has no control characters" \
    CHECK (\(column) <> '' AND \(hasNoControls(column)))
    """
  }

  /// No C0 and C1 controls, no DEL; NUL, at which `GLOB` would stop, is looked for by itself.
  static func hasNoControls(_ column: String) -> String {
    """
    instr(\(column), char(0)) = 0 AND \(column) NOT GLOB \
    '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'
    """
  }

  static func isLetter(_ column: String) -> String {
    """
    CONSTRAINT "reliability is a letter from A to F" \
    CHECK (\(column) IN ('A', 'B', 'C', 'D', 'E', 'F'))
    """
  }

  static func isYesOrNo(_ column: String) -> String { "CHECK (\(column) IN (0, 1))" }
}
