/// A file of a new plug-in.
struct ProjectFile: Hashable {
  /// Where it is in the folder of the plug-in.
  let path: String
  let content: [UInt8]
  let isProgram: Bool

  /// A file as it stands.
  init(_ path: String, _ content: [UInt8]) {
    (self.path, self.content, isProgram) = (path, content, false)
  }

  /// A file with the name of the plug-in where the template says `NAME`, and with underscores for
  /// hyphens where it says `IDENTIFIER`.
  init(_ path: String, _ template: [UInt8], _ name: String, isProgram: Bool = false) {
    let identifier = String(name.map { $0 == "-" ? "_" : $0 })
    let text = String(decoding: template, as: UTF8.self).replacing("NAME", with: name)
      .replacing("IDENTIFIER", with: identifier)
    (self.path, self.isProgram, content) = (path, isProgram, Array(text.utf8))
  }
}
