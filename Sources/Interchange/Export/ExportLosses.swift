import Wording

/// What a format cannot hold, or holds otherwise, counted while it is written.
struct ExportLosses {
  private struct Loss: Hashable {
    let element: String
    let what: String
  }

  private var order: [Loss] = []
  private var counts: [Loss: Int] = [:]

  /// Counts a loss at `element`, such as `kind weapon`.
  mutating func count(_ element: String, _ what: String, times: Int = 1) {
    let loss = Loss(element: element, what: what)
    if counts[loss] == nil { order.append(loss) }
    counts[loss, default: 0] += times
  }

  /// The losses in the order in which each first happened.
  var warnings: [ExportWarning] {
    order.map { loss in
      ExportWarning(
        element: loss.element, what: "\(loss.what) (\((counts[loss] ?? 0).of("time")))")
    }
  }
}
