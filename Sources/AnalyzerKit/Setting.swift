/// One thing an analyst can set of an analyzer, tied to the property that keeps it.
public struct Setting<Subject>: Sendable {
  public let name: String

  /// Names it had before, which are understood as well.
  public private(set) var formerNames: [String] = []
  public let help: String

  /// What it takes, such as `number` or `yes or no`.
  public let type: String

  /// What is allowed, such as `0..<1`; `nil` for anything of the type.
  public let range: String?

  private let wanted: String
  private let read: @Sendable (Subject) -> SettingValue
  private let write: @Sendable (SettingValue, inout Subject) -> Bool
  private let parse: @Sendable (String) -> SettingValue?

  /// The same setting, which is also understood by a name it had before.
  public func formerly(_ name: String) -> Self {
    var setting = self
    setting.formerNames.append(name)
    return setting
  }

  /// The value it has in `subject`.
  public func value(in subject: Subject) -> SettingValue { read(subject) }

  /// Sets it to what `text` says.
  ///
  /// - Throws: ``SettingError/badValue(_:of:wanted:)``.
  public func set(_ text: String, in subject: inout Subject) throws(SettingError) {
    guard let value = parse(text), write(value, &subject) else {
      throw .badValue(text, of: name, wanted: wanted)
    }
  }
}

/// A value an analyzer was set to, as it stands in every answer.
public enum SettingValue: Hashable, Sendable {
  case number(Double), count(Int), flag(Bool), word(String)
}

public typealias SettingTarget<Subject, Value> = any WritableKeyPath<Subject, Value> & Sendable

extension Setting {
  /// A number within `range`.
  public init(
    _ target: SettingTarget<Subject, Double>, _ name: String, _ help: String,
    in range: Range<Double>
  ) {
    let allowed = "\(Self.text(range.lowerBound))..<\(Self.text(range.upperBound))"
    self.init(
      name: name, help: help, type: "number", range: allowed, wanted: "a number in \(allowed)",
      read: { .number($0[keyPath: target]) },
      write: { value, subject in
        guard case .number(let number) = value, range.contains(number) else { return false }
        subject[keyPath: target] = number
        return true
      },
      parse: { Double($0).map { .number($0) } })
  }

  /// A number without the point that says nothing.
  private static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A whole number within `range`.
  public init(
    _ target: SettingTarget<Subject, Int>, _ name: String, _ help: String,
    in range: ClosedRange<Int>
  ) {
    let allowed = "\(range.lowerBound)...\(range.upperBound)"
    self.init(
      name: name, help: help, type: "whole number", range: allowed,
      wanted: "a whole number in \(allowed)",
      read: { .count($0[keyPath: target]) },
      write: { value, subject in
        guard case .count(let count) = value, range.contains(count) else { return false }
        subject[keyPath: target] = count
        return true
      },
      parse: { Int($0).map { .count($0) } })
  }

  /// Yes or no.
  public init(_ target: SettingTarget<Subject, Bool>, _ name: String, _ help: String) {
    self.init(
      name: name, help: help, type: "true or false", range: nil, wanted: "true or false",
      read: { .flag($0[keyPath: target]) },
      write: { value, subject in
        guard case .flag(let flag) = value else { return false }
        subject[keyPath: target] = flag
        return true
      },
      parse: {
        ["true": true, "yes": true, "1": true, "false": false, "no": false, "0": false][$0].map {
          .flag($0)
        }
      })
  }

  /// One of the words of `Choice`.
  public init<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ target: SettingTarget<Subject, Choice>, _ name: String, _ help: String
  ) {
    let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    self.init(
      name: name, help: help, type: "word", range: allowed, wanted: "one of \(allowed)",
      read: { .word($0[keyPath: target].rawValue) },
      write: { value, subject in
        guard case .word(let word) = value, let choice = Choice(rawValue: word) else {
          return false
        }
        subject[keyPath: target] = choice
        return true
      },
      parse: { .word($0) })
  }
}
