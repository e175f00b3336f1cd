/// An entity or a link of a graph of Maltego, as its properties tell it.
struct MaltegoItem {
  struct Property {
    /// The name that programs use, such as `person.fullname`.
    let name: String

    /// The name that people see, such as `Full Name`.
    let shown: String
    let isHidden: Bool
    var value = ""
  }

  /// Such as `maltego.Person` or `maltego.link.manual-link`.
  let type: String
  let line: Int

  /// The name of the property that names it; empty where none is said to.
  var main = ""
  var properties: [Property] = []
  var notes = ""

  init(type: String, line: Int) { (self.type, self.line) = (type, line) }

  /// The last word of the type, such as `Person`.
  var kind: String { type.split(separator: ".").last.map(String.init) ?? type }

  /// The value of the property that names it, else the first there is.
  var value: String? {
    self[main] ?? properties.first { !$0.value.isEmpty }?.value
  }

  subscript(name: String) -> String? {
    properties.first { $0.name == name && !$0.value.isEmpty }?.value
  }
}
