import AnalyzerKit
import CPluginInterface

/// The values of settings as a library gets them.
@unsafe struct LentSettings {
  let settings: [SettingDescription]
  let values: [SettingValue]

  /// Calls `body` with the values; texts are there until it returns.
  func lend<Result>(_ body: (UnsafeBufferPointer<bc_value>) -> Result) -> Result {
    let texts = unsafe values.map { value -> ContiguousArray<CChar> in
      if case .text(let text) = value { text.utf8CString } else { [] }
    }
    return unsafe lend(texts[...], [], body)
  }

  private func lend<Result>(
    _ texts: ArraySlice<ContiguousArray<CChar>>, _ lent: [bc_value],
    _ body: (UnsafeBufferPointer<bc_value>) -> Result
  ) -> Result {
    guard let first = texts.first else { return unsafe lent.withUnsafeBufferPointer(body) }
    return unsafe first.withUnsafeBufferPointer { text in
      let value = unsafe value(lent.count, text: text.baseAddress)
      return unsafe lend(texts.dropFirst(), lent + [value], body)
    }
  }

  private func value(_ place: Int, text: UnsafePointer<CChar>?) -> bc_value {
    var lent = unsafe bc_value()
    switch unsafe values[place] {
    case .number(let number): unsafe (lent.type, lent.as.number) = (UInt32(BC_NUMBER), number)
    case .count(let count): unsafe (lent.type, lent.as.whole) = (UInt32(BC_COUNT), Int64(count))
    case .flag(let flag): unsafe (lent.type, lent.as.whole) = (UInt32(BC_FLAG), flag ? 1 : 0)
    case .word(let word):
      unsafe (lent.type, lent.as.whole) = unsafe (UInt32(BC_WORD), number(of: word, place))
    case .text: unsafe (lent.type, lent.as.text) = unsafe (UInt32(BC_TEXT), text)
    }
    return unsafe lent
  }

  private func number(of word: String, _ place: Int) -> Int64 {
    guard case .word(let words) = unsafe settings[place].range else { return 0 }
    return Int64(words.firstIndex(of: word) ?? 0)
  }
}
