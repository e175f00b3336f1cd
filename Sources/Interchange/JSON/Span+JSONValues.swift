/// Values of a text that ``JSONValidator`` let pass, so that its form needs no further look.
extension Span<UInt8> {
  func skipJSONBlanks(_ position: inout Int) {
    while position < count, self[position] <= 0x20 { position += 1 }
  }

  /// Moves to the next part of an object or a list, over a comma, or behind the end of it.
  ///
  /// - Returns: Whether there is a next part.
  func isAtJSONPart(_ position: inout Int) -> Bool {
    skipJSONBlanks(&position)
    if position < count, self[position] == UInt8(ascii: ",") { position += 1 }
    skipJSONBlanks(&position)
    guard position < count, self[position] != 0x5D, self[position] != 0x7D else {
      position += 1
      return false
    }
    return true
  }

  /// The key at the position, which moves to the value behind it.
  func jsonKey(_ position: inout Int) -> String {
    let key = jsonText(&position)
    skipJSONBlanks(&position)
    position += 1
    skipJSONBlanks(&position)
    return key
  }

  /// The value that begins at the position, which moves behind it.
  ///
  /// - Throws: ``JSONValidator/Flaw`` where it has too many others inside.
  /// - Complexity: O(n) in the length of the value.
  func jsonValue(
    _ position: inout Int, _ count: inout JSONCount
  ) throws(JSONValidator.Flaw) -> JSONValue {
    count.values += 1
    guard count.values <= count.mostValues else {
      throw JSONValidator.Flaw(
        offset: position,
        what: "a node, an edge or another part has more than \(count.mostValues) values; divide it")
    }
    switch self[position] {
    case UInt8(ascii: "\""): return .text(jsonText(&position))
    case UInt8(ascii: "{"):
      position += 1
      var members: [JSONValue.Member] = []
      while isAtJSONPart(&position) {
        let key = jsonKey(&position)
        let offset = position
        members.append(
          .init(key: key, value: try jsonValue(&position, &count), offset: offset))
      }
      return .object(members.firstOfEachKey({ $0.key }, &count.hasRepeatedKeys))
    case UInt8(ascii: "["):
      position += 1
      var values: [JSONValue] = []
      while isAtJSONPart(&position) { values.append(try jsonValue(&position, &count)) }
      return .list(values)
    default: return jsonWord(&position, isRounding: count.isRounding)
    }
  }

  /// Moves behind a value.
  func skipJSONValue(_ position: inout Int) {
    var depth = 0
    repeat {
      switch self[position] {
      case UInt8(ascii: "\""): skipJSONQuotes(&position)
      case 0x5B, 0x7B:
        depth += 1
        position += 1
      case 0x5D, 0x7D:
        depth -= 1
        position += 1
      case let byte where byte.isOfJSONWord:
        while position < count, self[position].isOfJSONWord { position += 1 }
      default: position += 1
      }
    } while depth > 0 && position < count
  }

  private func skipJSONQuotes(_ position: inout Int) {
    position += 1
    while position < count, self[position] != UInt8(ascii: "\"") {
      position += self[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position += 1
  }

  private func jsonWord(_ position: inout Int, isRounding: Bool) -> JSONValue {
    let start = position
    while position < count, self[position].isOfJSONWord { position += 1 }
    let word = extracting(start..<position)
    switch word[0] {
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "t"): return .flag(true)
    case UInt8(ascii: "f"): return .flag(false)
    default:
      let isText = isRounding ? word.isNoNumber : word.isUnheldNumber
      return isText ? .text(word.string) : word.jsonNumber
    }
  }

  /// A number without a fraction is whole, however it is spelled; but not the negative zero.
  private var jsonNumber: JSONValue {
    if let whole = Int(spelled: self), whole != 0 || self[0] != UInt8(ascii: "-") {
      return .wholeNumber(whole)
    }
    guard let number = Double(spelled: self) else { return .text(string) }
    guard !(number == 0 && number.sign == .minus), let whole = Int(exactly: number) else {
      return .number(number)
    }
    return .wholeNumber(whole)
  }

  var string: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Array {
  /// In order of keys, which have no order in a file; of equal ones the first.
  @inline(__always)
  func firstOfEachKey(
    _ key: (Element) -> String, _ hasRepeatedKeys: inout Bool
  ) -> [Element] {
    if zip(self, dropFirst()).allSatisfy({ key($0) < key($1) }) { return self }
    let order = indices.sorted {
      let (mine, theirs) = (key(self[$0]), key(self[$1]))
      return mine == theirs ? $0 < $1 : mine < theirs
    }
    var kept: [Element] = []
    kept.reserveCapacity(count)
    for place in order {
      if let last = kept.last, key(last) == key(self[place]) {
        hasRepeatedKeys = true
      } else {
        kept.append(self[place])
      }
    }
    return kept
  }
}
