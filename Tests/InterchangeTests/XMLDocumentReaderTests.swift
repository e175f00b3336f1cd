import Foundation
import TestSupport
import Testing

@testable import Interchange

/// Writes down what a document shows to its handler.
private struct Recording: XMLHandler {
  enum Name: String, CaseIterable {
    case list, item, id
    case attrName = "attr.name"
  }

  var events: [String] = []
  var refusesItems = false

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    if refusesItems, element.name == .item { throw XMLRefusal("no items", line: element.line) }
    var event = "<\(element.prefix)|\(element.name.map(\.rawValue) ?? "?\(element.unknownName)")"
    element.forEachAttribute { (name, value) throws(Never) in
      event += " \(name.map(\.rawValue) ?? "?")=\(String(value))"
    }
    events.append(event + element.unknownAttributes.map { " ?\($0)" }.joined())
  }

  mutating func text(_ text: Span<UInt8>) { events.append("'\(String(text))'") }
  mutating func end(_ name: Name?) { events.append("/\(name.map(\.rawValue) ?? "?")") }
}

@Suite("XML documents")
struct XMLDocumentReaderTests {
  private let folder = TemporaryFolder()

  private func read(_ data: Data, _ limits: ReadingLimits = ReadingLimits()) throws -> [String] {
    let path = folder.url("a.xml").path()
    try data.write(to: URL(filePath: path))
    var recording = Recording()
    try XMLDocumentReader.read(try InputFile(path, limits), into: &recording)
    return recording.events
  }

  private func read(_ text: String) throws -> [String] { try read(Data(text.utf8)) }

  private func refusal(_ data: Data, _ limits: ReadingLimits = ReadingLimits()) -> String {
    do {
      return "read: \(try read(data, limits).count) events"
    } catch let error as ReadingError {
      return error.description.replacing(folder.url("a.xml").path(), with: "a.xml")
    } catch {
      return "\(error)"
    }
  }

  private func refusal(_ text: String) -> String { refusal(Data(text.utf8)) }

  @Test func elementsAttributesAndTextsComeInOrder() throws {
    let events = try read(
      "<list attr.name='a&amp;b'>\n <item id=\"1\" other='x'>t&lt;<!-- c -->u<![CDATA[&v]]></item>\n</list>"
    )
    #expect(
      events == [
        "<|list attr.name=a&b", "<|item id=1 ?=x ?other", "'t<u&v'", "/item", "/list",
      ])
  }

  @Test func prefixesDoNotMatterButThoseOfForeignAttributesDo() throws {
    let events = try read(
      "<g:list xmlns:g='urn:g' xmlns:o='urn:o' g:id='1' o:id='2' id='3'><u:item/></g:list>")
    #expect(events == ["<g|list id=1 ?=2 id=3 ?o:id", "<u|item", "/item", "/list"])
  }

  @Test func blanksAreKeptOnlyWhereNoElementsAre() throws {
    #expect(
      try read("<list> <item> </item> x <item/>\n</list>")
        == ["<|list", "<|item", "' '", "/item", "' x '", "<|item", "/item", "/list"])
  }

  @Test(arguments: [
    String.Encoding.utf8, .utf16, .utf16BigEndian, .isoLatin1,
  ])
  func encodingsAreRead(encoding: String.Encoding) throws {
    let name =
      [String.Encoding.isoLatin1: "ISO-8859-1", .utf8: "UTF-8"][encoding] ?? "UTF-16"
    var data = try #require(
      "<?xml version='1.0' encoding='\(name)'?><list id='ü'>é</list>".data(using: encoding))
    if encoding == .utf16BigEndian { data = Data([0xFE, 0xFF]) + data }
    #expect(try read(data) == ["<|list id=ü", "'é'", "/list"])
  }

  @Test func aDoctypeIsReadOver() throws {
    #expect(
      try read("<!DOCTYPE list SYSTEM 'file:///etc/passwd' [<!ELEMENT list ANY>]><list/>")
        == ["<|list", "/list"])
  }

  @Test(arguments: [
    "<!ENTITY a 'x'>", "<!ENTITY a SYSTEM 'file:///etc/passwd'>",
    "<!ENTITY % a SYSTEM 'http://localhost/a.dtd'>%a;", "<!ENTITY % a 'x'>",
    "<!NOTATION n SYSTEM 'n'><!ENTITY a SYSTEM 'b' NDATA n>",
    "<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>",
  ])
  func theFirstEntityEndsTheReading(declaration: String) {
    #expect(
      refusal("<!DOCTYPE list [\n\(declaration)]>\n<list>&a;</list>")
        == """
        a.xml:2: declares an entity; put the text itself where the entity is used, without a DOCTYPE
        """)
  }

  @Test func whatIsNotWellFormedIsSaidWithItsLine() {
    let tail = "; correct it there, or write the file again with its program"
    #expect(
      refusal("<list>\n<item></list>")
        == "a.xml:2: not well-formed: Opening and ending tag mismatch: item line 2 and list\(tail)")
    #expect(refusal("") == "a.xml:1: not well-formed: Document is empty\(tail)")
    #expect(
      refusal("<list>&nbsp;</list>")
        == "a.xml:1: not well-formed: Entity 'nbsp' not defined\(tail)")
    #expect(
      refusal("<!DOCTYPE list SYSTEM 'x.dtd'><list id='&nbsp;'/>")
        == "a.xml:1: not well-formed: Entity 'nbsp' not defined\(tail)")
    #expect(
      refusal("<?xml version='1.0' encoding='nonsense'?><list/>")
        == "a.xml:1: not well-formed: Unsupported encoding nonsense\(tail)")
  }

  @Test func whatAHandlerRefusesEndsTheReading() throws {
    let path = folder.url("b.xml").path()
    let items = String(repeating: "<item/>\n", count: 300_000)
    try Data("<list>\n\(items)<oops".utf8).write(to: URL(filePath: path))
    var recording = Recording(refusesItems: true)
    #expect(throws: ReadingError("no items", file: path, line: 2)) {
      try XMLDocumentReader.read(try InputFile(path, ReadingLimits()), into: &recording)
    }
    #expect(recording.events == ["<|list"])
  }

  @Test func depthAndLengthsAreBounded() {
    let deep = String(repeating: "<item>", count: 100_000)
    #expect(
      refusal(deep) == "a.xml:1: elements stand more than 256 deep; no graph file needs that")
    var limits = ReadingLimits()
    limits.textLength = 1000
    let long = String(repeating: "x", count: 1001)
    let tail = " has more than 1000 bytes; shorten it"
    #expect(refusal(Data("<list>\(long)</list>".utf8), limits) == "a.xml:1: a text\(tail)")
    #expect(
      refusal(Data("<list>\n<item id='\(long)'/></list>".utf8), limits)
        == "a.xml:2: an attribute\(tail)")
    #expect(refusal(Data("<list>\(long.dropLast())</list>".utf8), limits) == "read: 3 events")
  }

  @Test(arguments: [1001, 100_000, 1_000_000], [("", "="), ("xmlns:", "=")])
  func manyAttributesAreRefusedAtOnce(count: Int, shape: (String, String)) {
    let attributes = (0..<count).map { "\(shape.0)a\($0)\(shape.1)'x'" }.joined(separator: " ")
    #expect(
      refusal("<list \(attributes)/>")
        == "a.xml:1: an element has more than 1000 attributes; no graph file needs that")
  }

  @Test func aHugeTextOrAttributeIsRefused() {
    let huge = String(repeating: "x", count: 50_000_000)
    #expect(refusal("<list>\(huge)</list>").contains("a text has more than 10000000 bytes"))
    #expect(refusal("<list id='\(huge)'/>").hasPrefix("a.xml:1: not well-formed: AttValue"))
    #expect(
      refusal("<list><![CDATA[\(huge)]]></list>").hasPrefix("a.xml:1: not well-formed: CData"))
    #expect(refusal("<!--\(huge)--><list/>") == "read: 2 events")
    #expect(refusal("<\(huge)/>").hasPrefix("a.xml:1: not well-formed: "))
  }

  @Test func addedAttributesAreBounded() {
    let value = String(repeating: "x", count: 1001)
    #expect(
      refusal("<!DOCTYPE list [<!ATTLIST item id CDATA '\(value)'>]><list/>")
        == "a.xml:1: its DOCTYPE adds long attributes to elements; take the DOCTYPE out")
  }

  @Test func everyBeginningOfADocumentIsRefusedOrRead() {
    let whole = Data(
      """
      <?xml version='1.0'?><!DOCTYPE list [<!ATTLIST item id (a|b) 'a'>]>
      <g:list xmlns:g='urn:g' id='ü'><item>&lt;t<![CDATA[u]]><!-- c --></item><?p i?></g:list>
      """.utf8)
    for end in 0..<whole.count {
      #expect(refusal(whole.prefix(end)).hasPrefix("a.xml:"))
    }
    #expect(refusal(whole) == "read: 5 events")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomBytesAreRefused(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 1...400, using: &generator)).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    #expect(refusal(Data(bytes)).hasPrefix("a.xml:"))
    #expect(refusal(Data("<list>".utf8) + Data(bytes)).hasPrefix("a.xml:"))
  }
}
