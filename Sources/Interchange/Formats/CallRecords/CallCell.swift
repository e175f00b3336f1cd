/// A cell of a network, with what is known of where it stands.
struct CallCell: Hashable {
  let id: String
  let address: String?
  let longitude: Double?
  let latitude: Double?

  /// Reads `234-15-4021-11`, or `[24021/11:-74.00597:40.71427:120:65.0]`: the cell, its longitude and
  /// latitude, the direction and the width of its beam; `nil` for nothing, and for 0.
  ///
  /// An exchange, where one is told, is part of the id, as others may have cells of the same number.
  init?(_ text: String, of exchange: String? = nil, address: String?) {
    let inner = text.filter { !"[]".contains($0) }.trimmingBlanks
    let parts = inner.split(separator: ":", omittingEmptySubsequences: false)
    self.address = address
    if parts.count >= 3, let first = Double(parts[1]), let second = Double(parts[2]),
      abs(first) <= 180, abs(second) <= 90
    {
      (id, longitude, latitude) = (String(parts[0]), first, second)
    } else {
      let isWhole = inner.contains { "-:./".contains($0) }
      let front = isWhole ? nil : exchange.map { "\($0)/" }
      (id, longitude, latitude) = ((front ?? "") + inner, nil, nil)
    }
    if inner.allSatisfy({ $0 == "0" }) { return nil }
  }

  /// Whether its id begins with the codes of a country and a network, so that no other cell has it.
  var isGlobal: Bool {
    let parts = id.split { "-:./".contains($0) }
    return parts.count >= 4 && parts[0].count == 3 && (2...3).contains(parts[1].count)
      && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}
