import EntityGraph

extension Quantity {
  /// Exactly so many.
  init(_ number: Int) { self.init(text: String(number), number: Double(number)) }
}
