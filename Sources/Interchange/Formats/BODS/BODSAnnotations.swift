import EntityGraph

/// What is known besides of a statement, as annotations of it: the title of its document, and dates that
/// are no days.
///
/// "Where a precise month or date are not available, the value may be rounded to the first day of the
/// (first) month." The date as it was stands in an annotation of the rounding.
struct BODSAnnotations {
  /// Who annotates, by which a reader knows what was kept here.
  static let annotator = "Backchannel"

  private(set) var annotations: [JSONValue] = []

  /// The day of a date, or the date where BODS takes it there as it is.
  ///
  /// Where in the statement it stands is told as RFC 6901 has it; `nil` outside of the years 0 to 9999.
  mutating func day(
    _ date: PartialDate, at pointer: String,
    isExact: (PartialDate) -> Bool = { $0.bodsDay == $0.text }
  ) -> String? {
    if isExact(date) { return date.text }
    guard let day = date.bodsDay ?? PartialDate.clock(date.earliest).map({ String($0.prefix(10)) })
    else { return nil }
    annotate(pointer, "BODS has days; the date that is known is rounded to one.", date.text)
    return day
  }

  /// The day that stands where one is demanded and nobody says it: that of the document, where it is
  /// known.
  mutating func unknownDay(_ day: String?, at pointer: String) -> String {
    annotate(pointer, "BODS demands a day, and nobody says it.", "")
    return day ?? BODSStatement.unknownDay
  }

  /// Keeps the title of the declaration that a statement is a part of.
  mutating func add(title: String) { annotate(Self.declaration, title, nil) }

  private static let declaration = "/declaration"

  /// The title of the declaration, where our own writer kept it.
  static func title(of statement: JSONValue) -> String? {
    statement["annotations"]?.list?.first {
      $0["createdBy"]?["name"]?.text == annotator
        && $0["statementPointerTarget"]?.text == declaration
    }?["description"]?.text
  }

  private mutating func annotate(_ pointer: String, _ words: String, _ content: String?) {
    var annotation = JSONMembers()
    annotation.set("statementPointerTarget", pointer)
    annotation.set("motivation", content == nil ? "commenting" : "transformation")
    annotation.set("description", words)
    annotation.set("transformedContent", content)
    annotation.set(
      "createdBy", .object([.init(key: "name", value: .text(Self.annotator))]))
    annotations.append(annotation.value)
  }

  /// A statement with the dates that our own writer rounded as they were.
  static func restored(_ statement: JSONValue) -> JSONValue {
    (statement["annotations"]?.list ?? []).reduce(statement) { statement, annotation in
      guard annotation["createdBy"]?["name"]?.text == annotator,
        let pointer = annotation["statementPointerTarget"]?.text,
        let date = annotation["transformedContent"]?.text
      else { return statement }
      let keys = pointer.split(separator: "/").map(String.init)
      return statement.replacing(keys[...], with: .text(date))
    }
  }

  /// Whether all annotations of a statement are our own writer's.
  static func areAllOwn(_ annotations: JSONValue) -> Bool {
    (annotations.list ?? []).allSatisfy { $0["createdBy"]?["name"]?.text == annotator }
  }
}

extension JSONValue {
  /// The value with another one where keys and places in lists lead; itself where they lead nowhere.
  fileprivate func replacing(_ path: ArraySlice<String>, with value: JSONValue) -> JSONValue {
    guard let key = path.first else { return value }
    let rest = path.dropFirst()
    switch self {
    case .object(let members):
      return .object(
        members.map {
          $0.key == key
            ? .init(key: key, value: $0.value.replacing(rest, with: value)) : $0
        })
    case .list(let values):
      return .list(
        values.enumerated().map { "\($0)" == key ? $1.replacing(rest, with: value) : $1 })
    default: return self
    }
  }
}
