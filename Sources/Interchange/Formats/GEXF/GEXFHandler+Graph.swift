import EntityGraph

extension GEXFHandler {
  /// What was read, with columns in the places that their names tell.
  mutating func graph(of path: String, _ choices: TableChoices) -> ForeignGraph {
    noteUndeclared()
    var (nodes, edges) = table.table(&notes)
    Self.parOwnNames(&nodes.columns)
    Self.parOwnNames(&edges.columns)
    Self.dropNumbersOfParallels(&edges)
    let times = Self.takeTexts(Self.periodName, from: &edges.columns).map { alike($0) }
    ColumnRoles.assign(&nodes, &edges, choices, &notes)
    if let times { join(times, to: &edges) }
    Self.tellEnds(ofTimesOf: &nodes)
    dropWhatIsSaidTwice(&edges)
    OriginalIDs.restore(&nodes, &edges)
    return ForeignGraph(document: document(path), nodes: nodes, edges: edges)
  }

  private func document(_ path: String) -> Document {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let said = [title, summary].compactMap { $0 }.filter { !$0.isEmpty }
    return Document(
      id: .init(name), title: said.isEmpty ? name : said.joined(separator: ": "))
  }

  private mutating func noteUndeclared() {
    notes.noteUndeclared(table.undeclaredCount)
  }

  /// Gives the second of two columns of one name a number.
  private static func parOwnNames(_ columns: inout [Column]) {
    var names = UniqueNames<String>()
    for place in columns.indices { columns[place].name = names.name(for: columns[place].name) }
  }

  private static func takeTexts(_ name: String, from columns: inout [Column]) -> TextCells? {
    guard let place = columns.firstIndex(where: { $0.name == name }),
      case .texts(let cells) = columns[place].cells
    else { return nil }
    columns.remove(at: place)
    return cells
  }

  /// Drops kinds that only keep parallel edges without a kind apart, as Backchannel writes them for
  /// Gephi.
  private static func dropNumbersOfParallels(_ edges: inout ForeignGraph.Edges) {
    guard let place = edges.columns.firstIndex(where: { $0.name == "kind" }),
      case .texts(let kinds) = edges.columns[place].cells, ParallelNumbers.areAll(kinds, of: edges)
    else { return }
    edges.columns.remove(at: place)
  }

  /// Reads numbers as years where other times of the file are dates.
  private mutating func alike(_ times: TextCells) -> TextCells {
    let areNumbers = (0..<times.texts.count).map { times.texts[$0].contains("@") }
    guard areNumbers.contains(true), areNumbers.contains(false) else { return times }
    return times.mapped { text in
      guard text.contains("@") else { return text }
      if let spells = Spells(text.replacing("@", with: "")) { return spells.description }
      notes.note(
        "a time that is a number, where others are dates, is left out: \(text.replacing("@", with: ""))"
      )
      return nil
    }
  }

  /// Makes the times of edges their periods, unless columns of dates say the same more exactly.
  private mutating func join(_ times: TextCells, to edges: inout ForeignGraph.Edges) {
    guard let periods = edges.periods else {
      edges.periods = times
      return
    }
    var joined = TextCellsBuilder()
    var others = TextCellsBuilder()
    for row in 0..<edges.count {
      let (period, time) = (periods[row], times[row])
      joined.append(period ?? time)
      let isSaid = period == nil || time == nil || Self.same(period, time)
      others.append(isSaid ? nil : time)
    }
    edges.periods = joined.cells
    guard others.cells.hasValue else { return }
    edges.columns.append(Column("time", .texts(others.cells)))
    notes.note("the time of an edge is not that of its dates; it is kept in the column 'time'")
  }

  /// Makes two columns of the times of nodes, unless such columns say the same more exactly.
  private static func tellEnds(ofTimesOf nodes: inout ForeignGraph.Nodes) {
    guard let place = nodes.columns.firstIndex(where: { $0.name == periodName }),
      case .texts(let times) = nodes.columns[place].cells
    else { return }
    let written = ["valid_from", "valid_until"].map { name in
      nodes.columns.first { $0.name == name }?.cells
    }
    guard let from = written[0], let until = written[1] else {
      guard written.allSatisfy({ $0 == nil }) else { return }
      nodes.columns[place] = Column(
        "valid_from", .texts(times.mapped { Self.spells($0)?.hull.start.text }))
      nodes.columns.append(
        Column("valid_until", .texts(times.mapped { Self.spells($0)?.hull.end.text })))
      return tellSpells(times, &nodes)
    }
    let stretches = nodes.columns.first { $0.name == KnownColumns.spells }?.cells
    let isSaid = (0..<nodes.count).allSatisfy { row in
      guard let time = times[row] else { return true }
      let ends = "\(from.text(row) ?? "")/\(until.text(row) ?? "")"
      return same(stretches?.text(row) ?? ends, time)
    }
    if isSaid { nodes.columns.remove(at: place) }
  }

  /// Adds the several stretches of nodes that have some, unless a column of the file has the name.
  private static func tellSpells(_ times: TextCells, _ nodes: inout ForeignGraph.Nodes) {
    let several = times.mapped { text in
      spells(text).flatMap { $0.areSeveral ? $0.description : nil }
    }
    guard several.hasValue, !nodes.columns.contains(where: { $0.name == KnownColumns.spells })
    else { return }
    nodes.columns.append(Column(KnownColumns.spells, .texts(several)))
  }

  private static func spells(_ text: String) -> Spells? { Spells(text) ?? Spells.onAxis(text) }

  private static func same(_ first: String?, _ second: String?) -> Bool {
    guard let first = first.flatMap({ Self.spells($0) }),
      let second = second.flatMap({ Self.spells($0) })
    else { return false }
    return first.periods.count == second.periods.count
      && zip(first.periods, second.periods).allSatisfy {
        $0.earliest == $1.earliest && $0.latest == $1.latest
      }
  }

  /// Drops kinds and labels of edges that only repeat the columns `relation` and `phrase`, as
  /// Backchannel writes them for Gephi.
  private func dropWhatIsSaidTwice(_ edges: inout ForeignGraph.Edges) {
    if let kinds = edges.kinds,
      let place = edges.columns.firstIndex(where: { $0.name == "kind" }),
      case .texts(let written) = edges.columns[place].cells,
      (0..<edges.count).allSatisfy({ Self.isNumbered(written[$0], of: kinds[$0]) })
    {
      edges.columns.remove(at: place)
    }
    if let phrase = edges.columns.first(where: { $0.name == "phrase" }),
      let place = edges.columns.firstIndex(where: { $0.name == "label" }),
      case .texts(let phrases) = phrase.cells, case .texts(let labels) = edges.columns[place].cells,
      (0..<edges.count).allSatisfy({ labels[$0] == phrases[$0] })
    {
      edges.columns.remove(at: place)
    }
  }

  /// Whether `written` is the kind itself or one that ``EdgeLabels`` numbered.
  private static func isNumbered(_ written: String?, of kind: String?) -> Bool {
    guard let written else { return true }
    let plain = (kind ?? "").trimmedAsByGephi
    if written == plain { return true }
    let start = "\(plain) (".trimmedAsByGephi
    guard written.hasPrefix(start), written.hasSuffix(")") else { return false }
    return Int(written.dropFirst(start.count).dropLast()) != nil
  }
}
