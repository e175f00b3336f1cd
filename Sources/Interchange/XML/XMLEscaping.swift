extension [UInt8] {
  mutating func append(_ markup: String) { append(contentsOf: markup.utf8) }

  /// Appends `text` as the content of an element; forbidden characters are left out.
  mutating func append(content text: String) { append(content: text.utf8) }

  /// Appends `text` as the value of an attribute in double quotes; forbidden characters are left
  /// out.
  mutating func append(attribute text: String) { append(attribute: text.utf8) }

  /// Appends a text in UTF-8 as the content of an element; forbidden characters are left out.
  mutating func append(content text: some Collection<UInt8>) {
    let traits = XMLTraits(of: text)
    if traits.contains(.forbidden) {
      append(content: String(decoding: text, as: UTF8.self).withoutForbidden)
    } else if traits.contains(.markup) {
      append(sections: text)
    } else if traits.contains(.carriageReturn) {
      for byte in text { byte == 0x0D ? append("&#13;") : append(byte) }
    } else {
      append(contentsOf: text)
    }
  }

  /// Appends CDATA sections; `]]>` is spread over two, and a carriage return stands between two.
  private mutating func append(sections text: some Collection<UInt8>) {
    append("<![CDATA[")
    var brackets = 0
    for byte in text {
      switch byte {
      case 0x3E where brackets >= 2: append("]]><![CDATA[>")
      case 0x0D: append("]]>&#13;<![CDATA[")
      default: append(byte)
      }
      brackets = byte == 0x5D ? brackets + 1 : 0
    }
    append("]]>")
  }

  /// Appends a text in UTF-8 as the value of an attribute in double quotes; forbidden characters
  /// are left out.
  mutating func append(attribute text: some Collection<UInt8>) {
    let traits = XMLTraits(of: text)
    if traits.isEmpty { return append(contentsOf: text) }
    if traits.contains(.forbidden) {
      return append(attribute: String(decoding: text, as: UTF8.self).withoutForbidden)
    }
    for byte in text {
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22: append("&quot;")
      case 0x09: append("&#9;")
      case 0x0A: append("&#10;")
      case 0x0D: append("&#13;")
      default: append(byte)
      }
    }
  }
}
