/// The value of a cell of OpenDocument, as its attributes tell it.
struct OpenDocumentValue {
  private var type = ""
  private var number = ""
  private var date = ""
  private var time = ""
  private var flag = ""
  private var string: String?
  private var currency = ""
  private var hasFormula = false

  /// Takes in an attribute, which has a prefix of its own.
  mutating func take(_ name: String, _ value: XMLText) {
    switch name {
    case "office:value-type": type = value.string
    case "office:value": number = value.string
    case "office:date-value": date = value.string
    case "office:time-value": time = value.string
    case "office:boolean-value": flag = value.string
    case "office:string-value": string = value.string
    case "office:currency": currency = value.string
    default: break
    }
  }

  /// Whether the attributes have the value, and not the text of the cell.
  var isTyped: Bool { !type.isEmpty && (type != "string" || string != nil) }

  /// The value, with what is to be said of it.
  func text(row: Int, _ remarks: inout SheetRemarks) -> [UInt8] {
    switch type {
    case "float": return Array(number.utf8)
    case "percentage":
      remarks.add(.percentage, row: row)
      return Array(number.utf8)
    case "currency":
      if !currency.isEmpty { remarks.add(amountIn: currency, row: row) }
      return Array(number.utf8)
    case "date": return Array(date.prefix { $0 != "." }.utf8)
    case "time": return clock
    case "boolean": return Array(flag.utf8)
    case "string": return Array((string ?? "").utf8)
    default: return []
    }
  }

  /// `PT09H05M30S` as `09:05:30`.
  private var clock: [UInt8] {
    let parts = time.dropFirst(2).split { !$0.isNumber }
    return Array(parts.prefix(3).joined(separator: ":").utf8)
  }
}
