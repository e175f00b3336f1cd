import Foundation

@testable import Interchange

/// A workbook that a test writes part by part.
struct MadeWorkbook {
  struct Sheet {
    let name: String
    var state: String?

    /// The elements `row`.
    let rows: String

    /// What stands behind the rows.
    var rest = ""
  }

  var sheets: [Sheet] = []

  /// The content of each element `si`.
  var texts: [String] = []

  /// Number formats that are spelled out, by their numbers.
  var codes: [Int: String] = [:]

  /// The number format of each style of cells.
  var styles = [0]
  var isOf1904 = false
  var isStrict = false
  var others: [(name: String, text: String)] = []

  init(_ rows: String, name: String = "Sheet1") { sheets = [Sheet(name: name, rows: rows)] }

  init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// Rows of inline texts from a table in CSV, numbers as numbers.
  static func rows(_ table: String) -> String {
    table.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { row, line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.element.isEmpty }
        .map { column, text in
          let place = "\(Character(Unicode.Scalar(UInt8(65 + column))))\(row + 1)"
          return Double(text) == nil
            ? "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
            : "<c r=\"\(place)\"><v>\(text)</v></c>"
        }
      return cells.isEmpty ? "" : "<row r=\"\(row + 1)\">\(cells.joined())</row>"
    }.joined()
  }

  private var namespace: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  private var relations: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private func relationships(_ parts: [(id: String, type: String, target: String)]) -> String {
    let each = parts.map {
      "<Relationship Id='\($0.id)' Type='\(relations)/\($0.type)' Target='\($0.target)'/>"
    }
    return
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(each.joined())</Relationships>"
  }

  private var book: String {
    let each = sheets.enumerated().map { place, sheet in
      let state = sheet.state.map { " state='\($0)'" } ?? ""
      return "<sheet name='\(sheet.name)' sheetId='\(place + 1)' r:id='s\(place)'\(state)/>"
    }
    return """
      <workbook xmlns="\(namespace)" xmlns:r="\(relations)"><workbookPr date1904="\(isOf1904 ? 1 : 0)"/>\
      <sheets>\(each.joined())</sheets></workbook>
      """
  }

  private var styleSheet: String {
    let codes = codes.sorted { $0.key < $1.key }
      .map { "<numFmt numFmtId='\($0.key)' formatCode='\($0.value)'/>" }
    let styles = styles.map { "<xf numFmtId='\($0)' xfId='0'/>" }
    return """
      <styleSheet xmlns="\(namespace)"><numFmts>\(codes.joined())</numFmts>\
      <cellStyleXfs><xf numFmtId="14" xfId="0"/></cellStyleXfs><cellXfs>\(styles.joined())</cellXfs></styleSheet>
      """
  }

  var data: Data {
    var archive = MadeArchive()
    archive.add("[Content_Types].xml", "<Types/>")
    archive.add("_rels/.rels", relationships([("r1", "officeDocument", "xl/workbook.xml")]))
    archive.add("xl/workbook.xml", book)
    let parts =
      sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
      + [("st", "styles", "styles.xml"), ("ss", "sharedStrings", "/xl/sharedStrings.xml")]
    archive.add("xl/_rels/workbook.xml.rels", relationships(parts))
    archive.add("xl/styles.xml", styleSheet)
    archive.add(
      "xl/sharedStrings.xml",
      "<sst xmlns='\(namespace)'>\(texts.map { "<si>\($0)</si>" }.joined())</sst>")
    for (place, sheet) in sheets.enumerated() {
      archive.add(
        "xl/worksheets/sheet\(place).xml",
        "<worksheet xmlns='\(namespace)'><sheetData>\(sheet.rows)</sheetData>\(sheet.rest)</worksheet>",
        isDeflated: true)
    }
    for (name, text) in others { archive.add(name, text) }
    return archive.data
  }
}
