/// What a JSON answer has to look like: every key is there, and no other.
public indirect enum JSONValidator: Sendable {
  case null, flag, number, whole, text
  case word([String])
  case optional(JSONValidator)
  case either(JSONValidator, JSONValidator)
  case list(JSONValidator)
  case object([String: JSONValidator])

  /// An object whose keys are not known beforehand.
  case table(JSONValidator)

  /// Where `answer` is of another shape, such as `$.paths[0].cost: absent`.
  public func faults(of answer: JSONAnswer, at path: String = "$") -> [String] {
    switch (self, answer) {
    case (.null, .null), (.flag, .flag), (.number, .number), (.text, .text), (.optional, .null):
      []
    case (.whole, .number(let number)) where number == number.rounded(): []
    case (.word(let words), .text(let text)) where words.contains(text): []
    case (.optional(let shape), _): shape.faults(of: answer, at: path)
    case (.either(let one, let other), _):
      one.faults(of: answer, at: path).isEmpty ? [] : other.faults(of: answer, at: path)
    case (.list(let shape), .list(let elements)):
      elements.enumerated().flatMap { shape.faults(of: $1, at: "\(path)[\($0)]") }
    case (.table(let shape), .object(let members)):
      members.flatMap { shape.faults(of: $1, at: "\(path).\($0)") }.sorted()
    case (.object(let shapes), .object(let members)):
      Set(shapes.keys).union(members.keys).sorted().flatMap { key in
        shapes[key].map { $0.faults(of: answer[key], at: "\(path).\(key)") }
          ?? ["\(path).\(key): not of the contract"]
      }
    default: ["\(path): \(answer) is no \(self)"]
    }
  }

  /// The same object with further keys.
  public func with(_ more: [String: JSONValidator]) -> JSONValidator {
    guard case .object(let shapes) = self else { return self }
    return .object(shapes.merging(more) { $1 })
  }
}
