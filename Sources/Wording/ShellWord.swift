extension String {
  /// The text as a shell takes it for one word, in quotes where it needs them.
  package var asShellWord: String {
    let plain = utf8.allSatisfy { byte in
      byte > 0x7F || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        || "_-.:/=,@%+".utf8.contains(byte)
    }
    if plain { return self }
    let isSafeInside = !utf8.contains { "\"$`\\!".utf8.contains($0) }
    return isSafeInside ? "\"\(self)\"" : "'\(replacing("'", with: "'\\''"))'"
  }
}
