import CommandSyntax
import Interchange

/// Roles and the names of columns, as in `source=caller,target=callee`.
struct ColumnChoices: ArgumentValue {
  let choices: [(role: ColumnRole, name: String)]

  static var wanted: String {
    "ROLE=NAME,..., each ROLE one of \(ColumnRole.wanted)"
  }

  /// Splits at commas behind which a role stands, so that names may have commas.
  init?(argument text: String) {
    var choices: [(role: ColumnRole, name: String)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let word = sides[0].trimmed.lowercased()
      if sides.count == 2, let role = ColumnRole(rawValue: word) {
        choices.append((role, sides[1].trimmed))
      } else if let last = choices.popLast() {
        guard sides.count == 1 else { return nil }
        choices.append((last.role, "\(last.name),\(part)"))
      } else {
        return nil
      }
    }
    guard choices.allSatisfy({ !$0.name.isEmpty }) else { return nil }
    self.choices = choices
  }

  var spelling: String? { choices.map { "\($0.role.rawValue)=\($0.name)" }.joined(separator: ",") }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
