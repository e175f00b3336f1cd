extension [UInt8] {
  mutating func append(_ markup: String) { append(contentsOf: markup.utf8) }

  /// Appends `text` as the content of an element; forbidden characters are left out.
  mutating func append(content text: String) {
    let traits = XMLTraits(of: text)
    if traits.contains(.forbidden) {
      append(content: text.withoutForbidden)
    } else if traits.contains(.markup) {
      append(sections: text)
    } else if traits.contains(.carriageReturn) {
      for byte in text.utf8 { byte == 0x0D ? append("&#13;") : append(byte) }
    } else {
      append(text)
    }
  }

  /// Appends CDATA sections; `]]>` is spread over two, and a carriage return stands between two.
  private mutating func append(sections text: String) {
    append("<![CDATA[")
    var brackets = 0
    for byte in text.utf8 {
      switch byte {
      case 0x3E where brackets >= 2: append("]]><![CDATA[>")
      case 0x0D: append("]]>&#13;<![CDATA[")
      default: append(byte)
      }
      brackets = byte == 0x5D ? brackets + 1 : 0
    }
    append("]]>")
  }

  /// Appends `text` as the value of an attribute in double quotes.
  mutating func append(attribute text: String) {
    let traits = XMLTraits(of: text)
    guard !traits.isEmpty else { return append(text) }
    for byte in (traits.contains(.forbidden) ? text.withoutForbidden : text).utf8 {
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
