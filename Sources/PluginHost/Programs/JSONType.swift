import Interchange

/// A type that a value of JSON is wanted of.
struct JSONType<Value> {
  /// Its name in a sentence.
  let name: String

  /// The value, if it is of the type.
  let read: (JSONValue) -> Value?
}

extension JSONType where Value == String {
  static var text: Self { Self(name: "a text", read: \.text) }
}

extension JSONType where Value == Int {
  static var wholeNumber: Self { Self(name: "a whole number", read: \.whole) }
}

extension JSONType where Value == Double {
  static var number: Self { Self(name: "a number", read: \.double) }
}

extension JSONType where Value == [JSONValue] {
  static var list: Self { Self(name: "a list", read: \.list) }
}

extension JSONType {
  /// A list of values of one type.
  static func list<Element>(of type: JSONType<Element>, named name: String) -> Self
  where Value == [Element] {
    Self(name: name) { json in
      guard let list = json.list else { return nil }
      let values = list.compactMap(type.read)
      return values.count == list.count ? values : nil
    }
  }
}

extension JSONType<[Int]> {
  static var wholeNumbers: Self { list(of: .wholeNumber, named: "a list of whole numbers") }
}
