/// What is wrong with a line of a program's answer, whatever the graph.
enum LineFault: Error, Hashable {
  case notUTF8(start: String)
  case notFinite
  case tooGreat(start: String)
  case notJSON(start: String)
  case notOneKey(start: String)
  case unknownKey(String, Suggestion)
  case unknownType(String, in: String, Suggestion)
  case wrongType(key: String, wanted: String)
}

extension LineFault {
  /// Whether it may not have been meant as a line at all.
  var isOfNoLine: Bool {
    switch self {
    case .notUTF8, .notJSON: true
    default: false
    }
  }
}

extension LineFault: CustomStringConvertible {
  /// What is so of the line.
  var description: String {
    switch self {
    case .notUTF8(let start): "is not UTF-8: '\(start)'"
    case .notFinite:
      "has NaN or Infinity, which JSON does not; write null where there is no number"
    case .tooGreat(let start):
      "has a number beyond 1.7976931348623157e308, which is the greatest: '\(start)'"
    case .notJSON(let start): "is not JSON: '\(start)'"
    case .notOneKey(let start): "is not a JSON object with one key: '\(start)'"
    case .unknownKey(let key, let suggestion): "has the unknown key '\(key)'; \(suggestion)"
    case .unknownType(let type, let key, let suggestion):
      "has the unknown type '\(type)' in '\(key)'; \(suggestion)"
    case .wrongType(let key, let wanted): "needs \(wanted) in '\(key)'"
    }
  }
}
