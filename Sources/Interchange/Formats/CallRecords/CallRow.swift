import EntityGraph

/// One call, text or data session, as its row says.
struct CallRow {
  let line: Int
  var type: CallType
  let caller: String?
  let callee: String?

  /// The number whose device and place it tells, where a column says so.
  let own: String?

  /// The day and the time, as ``DateSpelling`` takes them.
  let stamp: String?

  /// By whose clock, where a column says so.
  let zone: String?

  /// How many seconds the two spoke; `nil` where that is not told, or nobody took the call.
  let duration: Int?

  /// How many seconds nobody took the call.
  let ringing: Int?

  /// What became of the call, as its row has it.
  let outcome: String?
  let imei: String?
  let imsi: String?
  let cell: CallCell?
  let endCell: CallCell?
  let forwardedTo: String?
  let typeText: String?

  init(_ rows: RecordRows<CallColumn>) {
    line = rows.line
    let words = [rows[.type], rows[.direction]].compactMap(\.self)
    typeText = words.isEmpty ? nil : words.joined(separator: " ")
    type = CallType(typeText ?? "call")
    outcome = rows[.outcome] ?? rows[.completion]
    type.isAnswered =
      rows[.outcome].flatMap { CallOutcome.isAnswered($0) }
      ?? rows[.completion].flatMap { CallOutcome.isAnswered(code: $0) } ?? type.isAnswered
    let other = rows[.other] ?? (rows[.own] == nil ? nil : rows[.callee] ?? rows[.caller])
    let isTwoSided = rows.places[.caller] != nil && rows.places[.callee] != nil
    if isTwoSided {
      let (first, second) = (rows[.caller], rows[.callee])
      caller = first ?? (second == rows[.own] ? nil : rows[.own])
      callee = second ?? (first == rows[.own] ? nil : rows[.own])
    } else if type.direction == .incoming {
      (caller, callee) = (other, rows[.own])
    } else {
      (caller, callee) = (rows[.own] ?? rows[.caller], other ?? rows[.callee])
    }
    own = rows[.own]
    stamp = Self.stamp(rows)
    zone = rows[.zone]
    let (talk, length) = (rows[.talk].flatMap(Self.seconds), rows[.duration].flatMap(Self.seconds))
    let isMissed = type.isAnswered == false && type.content == .call
    duration = talk ?? (isMissed ? nil : length)
    ringing = isMissed && talk == nil ? length : nil
    imei = rows[.imei]
    imsi = rows[.imsi]
    let exchange = rows[.exchange]
    cell = rows[.cell].flatMap { CallCell($0, of: exchange, address: rows[.cellAddress]) }
    endCell = rows[.endCell].flatMap { CallCell($0, of: exchange, address: rows[.endCellAddress]) }
    forwardedTo = rows[.forwardedTo]
  }

  private static func stamp(_ rows: RecordRows<CallColumn>) -> String? {
    let day = rows[.date]
    let isTimeOfDay = day != nil && rows[.moment].map(Self.isTimeOfDay) ?? false
    let time = rows[.time] ?? (isTimeOfDay ? rows[.moment] : nil)
    let moment = isTimeOfDay ? nil : rows[.moment]
    if let moment = moment ?? (day == nil ? time : nil) { return moment.withFullYear }
    guard let day else { return nil }
    guard let time, !day.contains(":") else { return day.withFullYear }
    return time.contains { "/-.".contains($0) } && time.contains(":") && time.count > 12
      ? time.withFullYear : "\(day.withFullYear) \(time)"
  }

  /// Whether a text such as `09:14:00` names no day.
  private static func isTimeOfDay(_ text: String) -> Bool {
    text.contains(":") && text.count <= 12 && !text.contains { "/-.".contains($0) }
  }

  /// Reads `305`, `5:05`, `0:05:05` or `305 s`.
  static func seconds(_ text: String) -> Int? {
    let number = text.prefix { $0.isNumber || $0 == ":" }
    let parts = number.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    let rest = text.dropFirst(number.count).trimmingPrefix(/[.,]0+/).filter { $0 != " " }
    guard (1...3).contains(parts.count),
      rest.isEmpty || ["s", "sec", "secs", "seconds", "sek", "sek."].contains(rest.lowercased())
    else { return nil }
    return parts.reduce(0) { sum, part in sum.flatMap { sum in part.map { sum * 60 + $0 } } }
  }
}
