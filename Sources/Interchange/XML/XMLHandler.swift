/// What takes in the elements and texts of an XML document as they come by.
///
/// Names stand for local names: prefixes and namespaces do not matter.
protocol XMLHandler {
  /// The elements and attributes that it knows; at most 250.
  associatedtype Name: CaseIterable & Hashable & RawRepresentable<String>

  /// An element starts; it can be read until this returns.
  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal)

  /// The whole text between two tags; spaces that only part elements are left out.
  mutating func text(_ text: Span<UInt8>) throws(XMLRefusal)

  /// An element ends; `nil` where its name is not known.
  mutating func end(_ name: Name?) throws(XMLRefusal)
}

/// Why a handler does not go on; the sentence of a ``ReadingError`` without its file.
struct XMLRefusal: Error {
  let what: String
  let line: Int

  init(_ what: String, line: Int) {
    self.what = what
    self.line = line
  }
}
