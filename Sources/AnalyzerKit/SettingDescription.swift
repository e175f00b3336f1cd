/// A setting as help, JSON and plug-ins tell it.
public struct SettingDescription: Hashable, Sendable {
  public let name: String

  /// Names it had before, which are understood as well.
  public let formerNames: [String]

  /// What it does, in a sentence.
  public let help: String
  public let range: SettingRange

  /// The value it has unless it is set.
  public let preset: SettingValue

  public init(
    _ name: String, _ help: String, _ range: SettingRange, preset: SettingValue,
    formerNames: [String] = []
  ) {
    self.name = name
    self.help = help
    self.range = range
    self.preset = preset
    self.formerNames = formerNames
  }
}

extension [SettingDescription] {
  /// The value of each setting after assignments such as `damping=0.9`, in order.
  ///
  /// - Parameters:
  ///   - assignments: The names of settings, each with its value after `=`.
  ///   - analyzer: Whose settings they are.
  /// - Returns: The values, indexed by setting; the preset ones of what is not assigned.
  /// - Throws: ``SettingError``.
  func values(
    assignedBy assignments: [String], of analyzer: String
  ) throws(SettingError) -> [SettingValue] {
    var values = map(\.preset)
    for assignment in assignments {
      let (number, value) = try value(assignedBy: assignment, of: analyzer)
      values[number] = value
    }
    return values
  }

  /// The setting that an assignment such as `damping=0.9` is for, and the value it gives.
  ///
  /// - Parameters:
  ///   - assignment: The name of a setting, and its value after `=`.
  ///   - analyzer: Whose settings they are.
  /// - Returns: The number of the setting, and a value that it takes.
  /// - Throws: ``SettingError``.
  public func value(
    assignedBy assignment: String, of analyzer: String
  ) throws(SettingError) -> (number: Int, value: SettingValue) {
    let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 2 else { throw .notAnAssignment(assignment) }
    guard
      let number = firstIndex(where: { $0.name == parts[0] || $0.formerNames.contains(parts[0]) })
    else { throw .unknownSetting(parts[0], of: analyzer, known: map(\.name)) }
    guard let value = self[number].range.value(parts[1]) else {
      throw .badValue(parts[1], of: self[number].name, wanted: self[number].range.wanted)
    }
    return (number, value)
  }
}
