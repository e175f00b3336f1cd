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
