import EntityGraph
import Testing

@testable import Interchange

@Suite struct ColumnRolesTests {
  private func texts(_ texts: String?...) -> Cells { .texts(TextCellsBuilder(texts).cells) }

  private func assigned(
    nodes: [Column] = [], edges: [Column] = []
  ) -> (nodes: ForeignGraph.Nodes, edges: ForeignGraph.Edges) {
    var nodes = ForeignGraph.Nodes(ids: TextPool(["a", "b"]), columns: nodes)
    var edges = ForeignGraph.Edges(subjects: [0, 1], objects: [1, 0], columns: edges)
    ColumnRoles.assign(&nodes, &edges)
    return (nodes, edges)
  }

  @Test(arguments: [
    (["name", "Label"], "Label", ["name"]), (["title", "NAME"], "NAME", ["title"]),
    (["caption", "x"], "caption", ["x"]), (["label", "label"], "label", ["label"]),
  ])
  func takesNamesFromTheFirstColumnThatHasThem(names: [String], taken: String, left: [String]) {
    let nodes = assigned(nodes: names.map { Column($0, texts($0, nil)) }).nodes
    #expect(nodes.names?[0] == taken && nodes.names?[1] == nil)
    #expect(nodes.columns.map(\.name) == left)
  }

  private func drawn(_ names: [String], _ cells: Cells) -> [String] {
    assigned(nodes: names.map { Column($0, cells) }).nodes.columns.filter(\.isOfDrawing).map(\.name)
  }

  @Test func placesAndColoursAreOfTheDrawing() {
    let numbers = Cells.wholeNumbers(ValueCells([1, 2]))
    let drawing = ["x", "y", "z", "r", "g", "b", "size", "alpha"]
    #expect(drawn(drawing + ["age"], numbers) == drawing)
    #expect(drawn(["color"], texts("#ff0000", nil)) == ["color"])
    #expect(drawn(["graphics.w"], numbers) == ["graphics.w"])
  }

  @Test func whatOnlyLooksLikeADrawingIsAProperty() {
    let numbers = Cells.wholeNumbers(ValueCells([1, 2]))
    #expect(drawn(["size", "x", "r", "g", "height", "width"], numbers) == [])
    #expect(drawn(["x", "y", "r", "g", "b", "size"], texts("a", "b")) == [])
    #expect(drawn(["color"], texts("red", "#ff0000")) == [])
  }

  @Test func takesNoNamesFromNumbers() {
    let column = Column("label", .wholeNumbers(ValueCells([1, 2])))
    let nodes = assigned(nodes: [column]).nodes
    #expect(nodes.names == nil && nodes.columns == [column])
  }

  @Test func takesKindsOfNodesAndEdges() {
    let nodes = ["type", "labelV", "kind"].map { Column($0, texts($0, nil)) }
    let edges = ["label", "type", "RELATION"].map { Column($0, texts(nil, $0)) }
    let graph = assigned(nodes: nodes, edges: edges)
    #expect(graph.nodes.kinds?[0] == "kind" && graph.edges.kinds?[1] == "RELATION")
    #expect(graph.nodes.columns.map(\.name) == ["type", "labelV"])
    #expect(graph.edges.columns.map(\.name) == ["label", "type"])
  }

  @Test func keepsWhatAReaderPutThere() {
    var nodes = ForeignGraph.Nodes(
      ids: TextPool(["a"]), names: TextCellsBuilder(["A"]).cells,
      columns: [Column("label", texts("B"))])
    var edges = ForeignGraph.Edges()
    ColumnRoles.assign(&nodes, &edges)
    #expect(nodes.names?[0] == "A" && nodes.columns.map(\.name) == ["label"])
  }

  @Test(arguments: [
    ("2001", "2001", "2001"), ("2001", "2002-03", "2001/2002-03"), ("2001", "..", "2001/.."),
    (nil, "2002", "/2002"), ("2001", nil, "2001/"), ("..", "2002", "../2002"), (nil, nil, nil),
  ])
  func makesPeriodsOfTwoDates(from: String?, until: String?, period: String?) {
    let edges = assigned(edges: [
      Column("valid_from", texts(from, "1999")), Column("Valid_Until", texts(until, "1999")),
    ]).edges
    #expect(edges.periods?[0] == period && edges.periods?[1] == "1999")
    #expect(edges.columns.isEmpty)
    #expect(period.map { Period($0)?.description == $0 } ?? true)
  }

  @Test func makesPeriodsOfYearsThatWereReadAsNumbers() {
    let years = Column("valid_from", .wholeNumbers(ValueCells([2001, nil])))
    #expect(assigned(edges: [years]).edges.periods?[0] == "2001/")
  }

  @Test(arguments: [("soon", nil), ("2002", "2001"), ("..", nil), ("..", "..")])
  func leavesOnlyTheRowUndatedThatHasNoDate(from: String?, until: String?) {
    let columns = [
      Column("valid_from", texts(from, "1999")), Column("valid_until", texts(until, "1999")),
    ]
    let edges = assigned(edges: columns).edges
    #expect(edges.periods?[0] == nil && edges.periods?[1] == "1999" && edges.columns.isEmpty)
  }

  @Test(arguments: ["Start", "created_at", "Last-Seen", "time"])
  func leavesColumnsThatHaveNoDatesAtAll(name: String) {
    let edges = assigned(edges: [Column(name, texts("soon", "late"))]).edges
    #expect(edges.periods == nil && edges.columns.map(\.name) == [name])
  }

  @Test func takesNumbersAsTimesOnlyWhereAllAreTimes() {
    let steps = Column("time", .wholeNumbers(ValueCells([5, 2001])))
    #expect(assigned(edges: [steps]).edges.periods == nil)
  }

  @Test func givesPropertiesTheirOwnNamesBack() {
    let names = ["property_Size", "property_x", "x", "property_other", "property_aliases"]
    let nodes = assigned(nodes: names.map { Column($0, texts("v", nil)) }).nodes
    #expect(nodes.columns.map(\.name) == ["Size", "property_x", "x", "property_other", "aliases"])
  }

  @Test func takesNoRoleForAPropertyThatGotItsNameBack() {
    let nodes = assigned(nodes: [Column("property_label", texts("v", nil))]).nodes
    #expect(nodes.names == nil && nodes.columns.map(\.name) == ["label"])
  }
}
