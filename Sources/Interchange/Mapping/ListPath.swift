/// A path to the objects of a list in JSON, such as `$.results[*]` or `$[*].owners[*]`.
///
/// > Gössner, S., Normington, G. and Bormann, C. "JSONPath: Query Expressions for JSON." RFC 9535,
/// > 2024. doi:10.17487/RFC9535. Names and `[*]` alone are read.
package struct ListPath: Hashable, Sendable {
  /// The keys that lead to the first list, then those from its objects to the next, and so on.
  let lists: [[String]]

  /// Fails for what does not begin with `$` and end with `[*]`, or has anything else than names.
  package init?(_ text: String) {
    guard text.hasPrefix("$"), text.hasSuffix("[*]") else { return nil }
    var lists: [[String]] = []
    for part in text.dropFirst().dropLast(3).split(
      separator: "[*]", omittingEmptySubsequences: false)
    {
      guard let keys = Self.keys(part), !keys.isEmpty || lists.isEmpty else { return nil }
      lists.append(keys)
    }
    self.lists = lists
  }

  private static func keys(_ part: Substring) -> [String]? {
    var (keys, rest) = ([String](), part)
    while let first = rest.popFirst() {
      switch first {
      case ".":
        let key = rest.prefix { !".[]*".contains($0) }
        guard !key.isEmpty else { return nil }
        keys.append(String(key))
        rest = rest[key.endIndex...]
      case "[":
        guard let quote = rest.popFirst(), quote == "'" || quote == "\"",
          let end = rest.firstIndex(of: quote), rest[rest.index(after: end)...].first == "]"
        else { return nil }
        keys.append(String(rest[..<end]))
        rest = rest[rest.index(end, offsetBy: 2)...]
      default: return nil
      }
    }
    return keys
  }
}

extension ListPath: CustomStringConvertible {
  package var description: String {
    "$" + lists.map { keys in keys.map { ".\($0)" }.joined() + "[*]" }.joined()
  }
}
