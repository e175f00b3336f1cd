import CPluginInterface

extension bc_setting {
  /// A setting as a host reads it.
  init(_ setting: SettingDescription) {
    unsafe self.init()
    unsafe size = UInt32(MemoryLayout<bc_setting>.size)
    unsafe name = kept(setting.name)
    unsafe help = kept(setting.help)
    unsafe preset = bc_value(setting.preset, of: setting.range)
    switch setting.range {
    case .number(let range): unsafe (least, limit) = (range.lowerBound, range.upperBound)
    case .count(let range):
      unsafe (least_count, most_count) = (Int64(range.lowerBound), Int64(range.upperBound))
    case .word(let words):
      unsafe self.words = kept(words.map { unsafe kept($0) })
      unsafe word_count = UInt32(words.count)
    case .flag, .text: break
    }
  }
}

extension bc_value {
  fileprivate init(_ value: SettingValue, of range: SettingRange) {
    unsafe self.init()
    switch value {
    case .number(let number): unsafe (type, self.as.number) = (UInt32(BC_NUMBER), number)
    case .count(let count): unsafe (type, self.as.whole) = (UInt32(BC_COUNT), Int64(count))
    case .flag(let flag): unsafe (type, self.as.whole) = (UInt32(BC_FLAG), flag ? 1 : 0)
    case .word(let word):
      guard case .word(let words) = range, let number = words.firstIndex(of: word) else {
        preconditionFailure("'\(word)' is none of the words of its setting")
      }
      unsafe (type, self.as.whole) = (UInt32(BC_WORD), Int64(number))
    case .text(let text): unsafe (type, self.as.text) = unsafe (UInt32(BC_TEXT), kept(text))
    }
  }
}

extension [SettingDescription] {
  /// The values that a host gives, in the order of the settings; those that it does not give are preset.
  func values(reading lent: UnsafePointer<bc_value>?, count lentCount: Int) -> [SettingValue] {
    indices.map { place in
      guard place < lentCount, let value = unsafe lent?[place] else { return self[place].preset }
      guard let value = unsafe SettingValue(value, in: self[place].range) else {
        preconditionFailure("the host gave '\(self[place].name)' a value that is out of its range")
      }
      return value
    }
  }
}
