/// What one document may ask of a parser, beside libxml2's own bounds: 10 million bytes an
/// attribute, CDATA section or tag, 50,000 bytes a name, 257 elements deep.
///
/// libxml2 compares each attribute of an element with each other one, and looks for each prefix
/// through all namespaces, so that both must be few.
enum XMLBounds {
  /// Attributes of one element.
  static let attributes = 1000

  /// Namespaces that hold at one place.
  static let namespaces = 1000

  /// Bytes of attributes that a document type adds to elements.
  static let addedAttributeBytes = 1000

  /// The bytes of an unfinished tag from which on its attributes are counted.
  static let suspiciousTag = 1 << 16

  /// The elements that libxml2 takes inside each other.
  static let depth = 256

  /// Counts the attributes of an unfinished tag, roughly: equal signs before quotes.
  static func attributes(in tag: Span<UInt8>) -> Int {
    var count = 0
    var hasEqualSign = false
    for position in tag.indices {
      let byte = tag[position]
      if hasEqualSign, byte == 0x22 || byte == 0x27 { count += 1 }
      hasEqualSign = byte == 0x3D
    }
    return count
  }
}
