import Questions
import Wording

extension IDsAnswer {
  /// That more ids begin so than are listed; `nil` where all are.
  var omission: String? {
    guard ids.count < count else { return nil }
    return
      "\(count.of("id")) begin so; the first \(ids.count - 1) and the last are listed."
  }
}
