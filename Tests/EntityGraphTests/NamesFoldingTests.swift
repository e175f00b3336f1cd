import EntityGraph
import Foundation
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Sergey Lavrov", "sergey lavrov"),
    ("Герасимов", "gerasimov"),
    ("Валерий Герасимов", "valeriy gerasimov"),
    ("Хрущёв, Щедрин & Цой", "khrushchev shchedrin tsoy"),
    ("Володимир Зеленський", "volodimir zelenskiy"),
    ("Єнакієве, Їжакевич", "yenakiyeve yizhakevich"),
    ("Подъезд Соль Юлия Ярый", "podezd sol yuliya yaryy"),
    ("Đorđe Ђоковић", "dorde djokovic"),
    ("Recep Tayyip Erdoğan", "recep tayyip erdogan"),
    ("İstanbul, Diyarbakır", "istanbul diyarbakir"),
    ("Straße, Æther, Øre, Łódź, Œuvre, Þór, Ðe", "strasse aether ore lodz oeuvre thor de"),
    ("ＨＩＭＡＲＳ № ４２ ﬁre Ⅻ", "himars no 42 fire xii"),
    ("𝐒𝐞𝐜𝐫𝐞𝐭", "secret"),
    ("O'Brien O’Brien Makiyivkaʼ", "obrien obrien makiyivka"),
    ("Al-Jazeera — «News» (TV)", "al jazeera news tv"),
    ("  \t ...two\u{A0}\u{2003}blanks!  ", "two blanks"),
    ("AT&T; C++ ~5", "at t c++ ~5"),
    ("Σωκράτης", "sokratis"),
    ("東京", "東京"),
    ("हिन्दी", "हिन्दी"),
    ("zero\u{200B}width\u{AD}", "zerowidth"),
    ("---", ""),
    ("", ""),
  ])
  func folds(text: String, expected: String) {
    #expect(text.folded == expected)
  }

  @Test(arguments: ["Андрей Королёв", "Київ, Їжак", "Ñandú", "한국 사람", "がぎ", "Ǿ", "ЙЁЇ"])
  func composedAndDecomposedFormsFoldAlike(text: String) {
    let composed = text.precomposedStringWithCanonicalMapping
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(Array(composed.unicodeScalars) != Array(decomposed.unicodeScalars))
    #expect(Array(composed.folded.utf8) == Array(decomposed.folded.utf8))
  }

  @Test func foldingTwiceChangesNothingMore() {
    for value in UInt32(0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = "x\(Character(scalar))y".folded
      #expect(Array(once.folded.utf8) == Array(once.utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test func upperAndLowerCaseFoldAlikeInUnicode14() {
    for value in UInt32(0)..<0x1_0000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isUppercase,
        let age = scalar.properties.age, age.major <= 14
      else { continue }
      let lower = scalar.properties.lowercaseMapping
      #expect(String(scalar).folded == lower.folded, "U+\(String(value, radix: 16))")
    }
  }

  @Test func tableIsWhatTheGeneratorWrites() throws {
    let table = root.appending(path: "Sources/EntityGraph/Names/FoldingTable.swift")
    #expect(try generated("--print") == String(contentsOf: table, encoding: .utf8))
  }

  @Test func tableIsReadAsTheGeneratorMeansIt() throws {
    for line in try generated("--list").split(separator: "\n") {
      let scalars = line.split(separator: " ").compactMap { UInt32($0) }.map(character)
      let text = "x\(scalars[0])y".folded
      var expected = "x\(String(scalars.dropFirst()))y"
      while expected.contains("  ") { expected = expected.replacing("  ", with: " ") }
      expected = expected.folded
      #expect(Array(text.utf8) == Array(expected.utf8), "\(line)")
    }
  }

  /// What the generator writes, where there is a Python with the Unicode data of the table.
  private func generated(_ option: String) throws -> String {
    let script = root.appending(path: "script/generate-folding").path
    guard let version = try? standardOutput(of: ["python3", "-c", versionScript]), !version.isEmpty
    else { try Test.cancel("python3 is not here to run script/generate-folding") }
    guard version == "14.0.0\n" else { try Test.cancel("python3 has Unicode \(version)") }
    return try standardOutput(of: ["python3", script, option])
  }

  private var versionScript: String { "import unicodedata; print(unicodedata.unidata_version)" }

  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}

private func character(_ scalar: UInt32) -> Character {
  Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")
}

private func standardOutput(of words: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = words
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: output, as: UTF8.self)
}
