/// A cell of a network, with what is known of where it stands.
struct CallCell: Hashable {
  let id: String
  let address: String?
  let longitude: Double?
  let latitude: Double?

  /// Reads `234-15-4021-11`, or `[24021/11:-74.00597:40.71427:120:65.0]`: the cell, its longitude and
  /// latitude, the direction and the width of its beam; `nil` for nothing.
  init?(_ text: String, address: String?) {
    let inner = text.filter { !"[]".contains($0) }.trimmingBlanks
    let parts = inner.split(separator: ":", omittingEmptySubsequences: false)
    self.address = address
    if parts.count >= 3, let first = Double(parts[1]), let second = Double(parts[2]),
      abs(first) <= 180, abs(second) <= 90
    {
      (id, longitude, latitude) = (String(parts[0]), first, second)
    } else {
      (id, longitude, latitude) = (inner, nil, nil)
    }
    if id.isEmpty { return nil }
  }

  /// Whether its id begins with the codes of a country and a network, so that no other cell has it.
  var isGlobal: Bool {
    let parts = id.split { "-:./".contains($0) }
    return parts.count >= 4 && parts[0].count == 3 && (2...3).contains(parts[1].count)
      && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}
