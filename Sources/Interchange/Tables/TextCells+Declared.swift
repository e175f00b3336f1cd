import EntityGraph

extension TextCells {
  /// The texts as flags; `nil` where one is none.
  var flags: ValueCells<Bool>? {
    var flags: [Bool?] = []
    for text in 0..<texts.count {
      let spelled = texts.bytes.span.extracting(texts.range(text))
      let flag = Bool(spelled: spelled)
      guard flag != nil || spelled.isMissing else { return nil }
      flags.append(flag)
    }
    return ValueCells(codes.map { $0 == Self.absent ? nil : flags[Int($0)] }, absent: false)
  }
}

extension TextCells {
  /// The texts without spaces at their ends; rows with nothing else have none.
  var withoutBlankEnds: TextCells {
    let hasBlanks = (0..<texts.count).contains { text in
      let range = texts.range(text)
      return range.isEmpty || texts.bytes[range.lowerBound].isBlank
        || texts.bytes[range.upperBound - 1].isBlank
    }
    guard hasBlanks else { return self }
    var trimmed = TextPool()
    for text in 0..<texts.count {
      let spelled = texts.bytes.span.extracting(texts.range(text))
      let start = texts.range(text).lowerBound
      let range = spelled.trimmedRange
      trimmed.append(utf8: texts.bytes[start + range.lowerBound..<start + range.upperBound])
    }
    let codes = codes.map { code in
      code == Self.absent || trimmed.range(Int(code)).isEmpty ? Self.absent : code
    }
    return TextCells(texts: trimmed, codes: codes)
  }
}
