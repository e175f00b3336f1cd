import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct GraphFormatTests {
  private let folder = TemporaryGraphFiles()

  @Test(
    arguments: [
      ("a.graphml", .graphML), ("a.GraphML.gz", .graphML), ("a.gexf", .gexf), ("a.tsv.gz", .csv),
      ("a.ftm.json", .followTheMoney), ("a.json", .json), ("a.e", .graphalytics), ("a.net", .pajek),
      ("a.gml", .gml), ("a.mtx", .matrixMarket), ("a.dot", .dot), ("a.edgelist", .edgeList),
      ("a.yaml", nil), ("gz", nil), (".gz", nil), ("graphml", nil),
    ] as [(String, GraphFormat?)])
  func knowsExtensions(name: String, format: GraphFormat?) {
    #expect(GraphFormat(extensionOf: "folder.csv/" + name) == format)
  }

  @Test(
    arguments: [
      ("<?xml version='1.0'?>\n<!-- <gexf> -->\n<graphml/>", .graphML),
      ("<!DOCTYPE g [<!ENTITY a \"]>\"> <!ELEMENT b (c)>]>\n<g:graphml x='1'>", .graphML),
      ("\u{FEFF}<gexf>", .gexf), ("<GEXF\n>", .gexf), ("<html>", nil), ("<", nil), ("<!--", nil),
      ("<!DOCTYPE [", nil),
      ("{\"nodes\": [{\"schema\": 1, \"properties\": 2}]}", .json), ("[]", .json), ("{ }", .json),
      ("{\"id\": \"a\", \"schema\": \"Person\", \"properties\": {}}\n", .followTheMoney),
      ("{\"prop\":\"a\\\"b\", \"schema\":\"P\"}", .followTheMoney), ("[flow, yaml]", nil),
      ("{\"type\": \"bundle\", \"objects\": []}", .stix),
      ("[12/01/2023, 09:14:02] Ann: x\n", .whatsApp), ("1/2/23, 9:14 AM - Ann: x\n", .whatsApp),
      ("12/01/2023, 09:14 - Ann added Bee\n", nil), ("From: a@x\nDate: today\n", .mail),
      ("From a@x today\nFrom: a@x\n", .mail), ("From: Ann\nTo: Bee\n", nil),
      ("{\"Event\": {\"Orgc\": {\"name\": \"L\"}}}", .misp),
      ("{\"info\": \"x\", \"uuid\": \"1\", \"threat_level_id\": \"1\"}", .misp),
      ("{\"response\": [{\"Event\": {\"threat_level_id\": \"1\"}}]}", .misp),
      ("{\"Event\": {\"name\": \"a ball\"}}", .json),
      ("{\"type\": \"node\", \"id\": \"0\", \"labels\": [\"A\"]}\n", .neo4j),
      ("{\"nodes\": [{\"type\": \"node\", \"id\": \"0\", \"properties\": {}}]}", .neo4j),
      ("{\"nodes\": [{\"type\": \"node\", \"id\": \"0\"}], \"links\": []}", .json),
      ("[\n{\"type\": \"item\", \"id\": \"Q1\", \"claims\": {}},\n]", .wikidata),
      ("{\"entities\": {\"Q1\": {\"id\": \"Q1\", \"lastrevid\": 1}}}", .wikidata),
      ("{\"type\": \"personal_chat\", \"messages\": [{\"from_id\": \"user1\"}]}", .telegram),
      ("{\"messages\": []}", .json),
      ("{\"entities\": []}", .json), ("BEGIN\nUNWIND [{a: 1}] AS row\nCREATE (n);\n", .cypher),
      ("event_id_cnty,event_date,event_type,actor1,inter1\n", .acled),
      ("{\"type\": [\"bundle\"], \"a\": \"bundle\"}", .json),
      ("[{\"statementId\": \"a\", \"recordType\": \"person\"}]", .bods),
      ("{\"statementType\": \"personStatement\", \"statementID\": \"a\"}\n", .bods),
      ("{\"statementID\": \"a\"}", .json),
      ("{\"company_number\": \"1\", \"data\": {}}\n", .companiesHouse),
      ("{\"active_count\": 1, \"items\": [{\"self\": \"/company/1\"}]}", .companiesHouse),
      ("{\"kind\": \"officer-list\", \"items\": [\"/company/1\"]}", .companiesHouse),
      ("{\"kind\": \"ships\", \"items\": []}", .json),
      ("{\"data\": [{\"attributes\": {\"entity1_id\": 1}}]}", .littleSis),
      ("[{\"type\": \"entities\", \"attributes\": {\"primary_ext\": \"Org\"}}]", .littleSis),
      ("[{\"data\": {\"category_id\": 1}}]", .json),
      ("{\"attributes\": {\"primary_ext\": \"Org\"}, \"nodes\": []}", .json),
      ("{\"data\": []}", .json),
      ("{\"results\": [{\"schema\": \"Company\", \"collection\": {}}]}", .aleph),
      ("{\"results\": [{\"schema\": \"Company\"}]}", .json),
      ("\"id\",\"schema\",\"name\",\"aliases\",\"dataset\",\"first_seen\"\n", .openSanctions),
      ("canonical_id,entity_id,prop,prop_type,schema,value\n", .followTheMoney),
      ("\"LEI\",\"Entity.LegalName\"\n", .gleif), ("LEI,Name\n", nil),
      ("Relationship.StartNode.NodeID,Relationship.RelationshipType\n", .gleif),
      ("LEI,Exception.Category\n", .gleif),
      ("node_id,name,countries,country_codes,sourceID,valid_until,note\n", .icij),
      ("<?xml version='1.0'?>\n<Chart IdReferenceLinking=\"false\">", .analystsNotebook),
      ("<Chart>\n<ChartItemCollection/>", .analystsNotebook), ("<chart><bars/></chart>", nil),
      ("Record ID,Entity Type,Surname\n", .iBase), ("Record ID;Surname\n", nil),
      ("Link ID,Link Type,Link End 1,Link End 2\n", .iBase),
      ("node_id_start,node_id_end,rel_type,link\n", .icij),
      ("\"_start\",\"_end\",\"_type\",\"link\",\"sourceID\"\n", .icij),
      ("node_id,name,countries\n1,a,b\n", .csv),
      ("% a\n*Vertices 3\n", .pajek), ("*network a\n", .pajek), ("*** stars", nil),
      ("graph [", .gml), ("# c\ngraph\n\n[\n", .gml), ("Creator \"me\"\n", .gml),
      ("Version 1\n", .gml), ("graph: x", nil), ("Creator: \"me\"", nil),
      ("%%MatrixMarket matrix coordinate real general\n", .matrixMarket),
      ("%%matrixmarket matrix\n", .matrixMarket), ("digraph G {", .dot), ("strict graph {", .dot),
      ("", nil), ("a: b\n", nil), ("1 2\n", nil), ("Source,Target\n", .csv),
      ("caller\tcallee\nann\tbee\n", .csv), ("\u{FEFF}\"Id\";\"Label\"\n1;a\n", .csv),
      ("source target\na b\n", .csv), ("A letter from Ann to Bee\n\nDear Bee\n", nil),
      ("Dear Ann, from Rome to you,\nall is well\n", nil), ("who,whom\nann,bee\n", .csv),
      ("ann,bee\nann,cid,x\n", nil), ("1,2\n3,4\n", nil),
    ] as [(String, GraphFormat?)])
  func tellsFormatsByContent(text: String, format: GraphFormat?) {
    #expect(FileHead(Array(text.utf8)).format(extension: nil) == format)
  }

  @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
  func tellsXMLInUTF16(encoding: String.Encoding) throws {
    let bytes = try #require("<?xml version='1.0'?><!-- ∂ --><graphml>".data(using: encoding))
    #expect(FileHead(Array(bytes)).format(extension: nil) == .graphML)
  }

  @Test func believesTheContentMoreThanTheName() throws {
    #expect(FileHead(Array("<gexf>".utf8)).format(extension: .graphML) == .gexf)
    #expect(FileHead(Array("# c\n0 1\n".utf8)).format(extension: .pajek) == .edgeList)
    #expect(FileHead(Array("0 1 a b\n".utf8)).format(extension: .pajek) == .pajek)
  }

  @Test func aHeaderMakesATableOfAListOfEdges() throws {
    let graph = try ReadGraph(folder.file("a.txt", "source,target,weight\na,b,2\n"))
    #expect(graph.edges == ["a>b"] && graph.edgeColumns == ["weight whole: 2"])
    #expect(try ReadGraph(folder.file("b.txt", "source\ttarget\na\tb\n")).edges == ["a>b"])
    #expect(try ReadGraph(folder.file("c.txt", "# source target\na b\n")).edges == ["a>b"])
    #expect(FileHead(Array("ann,bee\ncid,dan\n".utf8)).format(extension: .edgeList) == .edgeList)
  }

  @Test func whoSaysTheEndsMakesATable() throws {
    let head = FileHead(Array("who whom\na b\nb c\n".utf8))
    var choices = TableChoices()
    #expect(head.format(extension: nil, choices) == nil)
    choices.columns = [.source: "who", .target: "whom"]
    #expect(head.format(extension: nil, choices) == .csv)
  }

  @Test func recognizesFiles() throws {
    #expect(try OpenGraphFile(folder.file("a", "<graphml/>"))?.isKnown == true)
    #expect(try OpenGraphFile(folder.file("a.csv", "Source,Target\n"))?.isKnown == true)
    #expect(try OpenGraphFile(folder.file("a.yaml", "entities: []\n"))?.isKnown == false)
    #expect(OpenGraphFile(folder.path("nothing.graphml")) == nil)
  }

  @Test func listsTheFormatsWhenAFileIsOfNone() throws {
    let path = try folder.file("a.yaml", "entities: []\n")
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.description == """
        \(path): is in no format that can be read; those are GraphML (.graphml), GEXF (.gexf), \
        CSV (.csv, .tsv), JSON (.json), Cytoscape (.cyjs), FollowTheMoney (.ftm.json, .ftm, .ijson, .jsonl), \
        Pajek (.net, .paj), GML (.gml), edge list (.edgelist, .edges, .txt), \
        Graphalytics (.v, .e), Matrix Market (.mtx), STIX (.stix.json, .stix), BODS (.bods.json, .bods.jsonl), \
        Companies House (.psc.txt, .officers.json), OpenSanctions's table of targets (.simple.csv), \
        LittleSis, search of Aleph, WhatsApp's text of a chat, mail (.mbox, .eml), GLEIF, ICIJ Offshore Leaks, MISP (.misp.json), \
        i2 Analyst's Notebook (.anx), i2 iBase, workbook (.xlsx, .xlsm, .ods), Maltego (.mtgx), \
        call records, statement of account, Neo4j's JSON, Wikidata, GDELT, ACLED, Telegram
        """)
  }

  @Test func refusesWhatOnlyItsProgramReads() throws {
    let path = try folder.file("a.ANB", "\u{1}\u{2}")
    #expect(OpenGraphFile(path)?.isKnown == true)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.description == """
        \(path): is a binary chart of i2 Analyst's Notebook, which only that program reads; save it there as .anx
        """)
  }

  @Test func readsNoDOT() throws {
    let path = try folder.file("a.dot", "graph {}")
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(
      error?.description == """
        \(path): is in the format DOT, which is written and not read; have its program write GraphML
        """)
  }
}
