/// One thing an analyst can set of an analyzer, tied to the property that keeps it.
public struct Setting<Subject>: Sendable {
  public let name: String

  /// Names it had before, which are understood as well.
  public private(set) var formerNames: [String] = []

  /// What it does, in a sentence.
  public let help: String
  public let range: SettingRange
  private let read: @Sendable (Subject) -> SettingValue
  private let write: @Sendable (SettingValue, inout Subject) -> Void

  /// The same setting, which is also understood by a name it had before.
  public func formerly(_ name: String) -> Self {
    var setting = self
    setting.formerNames.append(name)
    return setting
  }

  /// The value it has in `subject`.
  public func value(in subject: Subject) -> SettingValue { read(subject) }

  /// The setting as it is told, with the value it has in `subject` as the preset one.
  func description(in subject: Subject) -> SettingDescription {
    SettingDescription(name, help, range, preset: read(subject), formerNames: formerNames)
  }

  /// Sets it to a value that is in ``range``.
  func set(_ value: SettingValue, in subject: inout Subject) { write(value, &subject) }
}

public typealias SettingTarget<Subject, Value> = any WritableKeyPath<Subject, Value> & Sendable

extension Setting {
  /// A number within `range`.
  public init(
    _ target: SettingTarget<Subject, Double>, _ name: String, _ help: String,
    in range: Range<Double>
  ) {
    self.init(
      name: name, help: help, range: .number(range),
      read: { .number($0[keyPath: target]) },
      write: { if case .number(let number) = $0 { $1[keyPath: target] = number } })
  }

  /// A whole number within `range`.
  public init(
    _ target: SettingTarget<Subject, Int>, _ name: String, _ help: String,
    in range: ClosedRange<Int>
  ) {
    self.init(
      name: name, help: help, range: .count(range),
      read: { .count($0[keyPath: target]) },
      write: { if case .count(let count) = $0 { $1[keyPath: target] = count } })
  }

  /// Yes or no.
  public init(_ target: SettingTarget<Subject, Bool>, _ name: String, _ help: String) {
    self.init(
      name: name, help: help, range: .flag,
      read: { .flag($0[keyPath: target]) },
      write: { if case .flag(let flag) = $0 { $1[keyPath: target] = flag } })
  }

  /// One of the words of `Choice`.
  public init<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ target: SettingTarget<Subject, Choice>, _ name: String, _ help: String
  ) {
    self.init(
      name: name, help: help, range: .word(Choice.allCases.map(\.rawValue)),
      read: { .word($0[keyPath: target].rawValue) },
      write: { value, subject in
        guard case .word(let word) = value, let choice = Choice(rawValue: word) else { return }
        subject[keyPath: target] = choice
      })
  }

  /// Any text.
  public init(_ target: SettingTarget<Subject, String>, _ name: String, _ help: String) {
    self.init(
      name: name, help: help, range: .text,
      read: { .text($0[keyPath: target]) },
      write: { if case .text(let text) = $0 { $1[keyPath: target] = text } })
  }
}
