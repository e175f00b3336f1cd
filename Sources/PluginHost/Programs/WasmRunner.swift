import LibC

/// What runs WebAssembly: what is named, else what is installed.
enum WasmRunner {
  /// The words that a module's path follows; `nil` where nothing is there.
  static func command(variable: (String) -> String?) -> [String]? {
    let named = (variable("BACKCHANNEL_WASM_RUNNER") ?? "").split(separator: " ").map(String.init)
    let folders = (variable("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    for words in named.isEmpty ? [["wasmtime", "run"], ["wasmkit", "run"]] : [named] {
      let paths =
        words[0].contains("/") ? [words[0]] : folders.map { "\($0)/\(words[0])" }
      if let path = paths.first(where: { unsafe access($0, X_OK) == 0 }) {
        return [path] + words.dropFirst()
      }
    }
    return nil
  }
}
