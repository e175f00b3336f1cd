package import CPluginInterface

extension SettingValue {
  /// The value that the other side of the interface gives; `nil` where it is not in the range.
  package init?(_ value: bc_value, in range: SettingRange) {
    let whole = unsafe Int(value.as.whole)
    switch range {
    case .number(let range):
      guard unsafe range.contains(value.as.number) && value.as.number.isFinite else { return nil }
      self = unsafe .number(value.as.number)
    case .count(let range):
      guard range.contains(whole) else { return nil }
      self = .count(whole)
    case .flag:
      guard 0...1 ~= whole else { return nil }
      self = .flag(whole == 1)
    case .word(let words):
      guard words.indices.contains(whole) else { return nil }
      self = .word(words[whole])
    case .text:
      let text = unsafe value.as.text.flatMap { unsafe String(validatingCString: $0) }
      guard let text else { return nil }
      self = .text(text)
    }
  }
}
