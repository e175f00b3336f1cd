/// What a description says of the other side behind labels, such as `ORIG CO NAME:KESTREL LLP`.
struct StatementLabels {
  private var parts: [StatementLabel.Part: String] = [:]

  /// Whether no label is known.
  var isEmpty: Bool { parts.isEmpty }

  /// What the payment was for.
  var purpose: String? { parts[.purpose] }

  init(_ texts: [String]) {
    for text in texts where text.contains(":") { take(text) }
  }

  func account(_ direction: PaymentDirection?) -> String? {
    first([.payerAccount], [.payeeAccount], direction)
  }

  /// Whoever is on the other side, where it is certain where the name ends.
  func name(_ direction: PaymentDirection?) -> String? {
    parts[.otherName] ?? first([.payerName], [.payeeName], direction)
  }

  /// A text that begins with whoever is on the other side of a wire.
  func textOfWire(_ direction: PaymentDirection?) -> String? {
    first([.payerByWire], [.payeeByWire, .creditedByWire], direction)
      .map { String($0.trimmingPrefix(/\/?\d+[\/ ] */)) }
  }

  private func first(
    _ payer: [StatementLabel.Part], _ payee: [StatementLabel.Part],
    _ direction: PaymentDirection?
  ) -> String? {
    let order = direction == .paidOut ? payee + payer : payer + payee
    return order.lazy.compactMap { parts[$0] }.first
  }

  /// Takes what stands behind each label, up to the next one.
  private mutating func take(_ text: String) {
    let bytes = Array(text.utf8)
    let places = StatementLabel.places(in: bytes)
    for (number, place) in places.enumerated() {
      let end = number + 1 < places.count ? places[number + 1].start : bytes.count
      keep(place.part, bytes[place.end..<end])
    }
    if let first = places.first(where: { $0.part == .behindName }) {
      keep(.otherName, bytes[..<first.start])
    }
  }

  private mutating func keep(_ part: StatementLabel.Part, _ bytes: ArraySlice<UInt8>) {
    let value = String(decoding: bytes, as: UTF8.self).trimmingBlanks
    guard !value.isEmpty, parts[part] == nil else { return }
    parts[part] = value
  }
}
