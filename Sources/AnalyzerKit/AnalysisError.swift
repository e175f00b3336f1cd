/// A question that an analyzer cannot answer.
public enum AnalysisError: Error, Hashable {
  case wrongNumberOfEntities(expected: Int, orMore: Bool = false, found: Int)
  case notInGraph(Entity.ID)
  case settingsExclude(String, String)
  case costNotPositive(Relation.ID, Double)
  case weightNotFinite(Relation.ID, Double)
  case weightNegative(Relation.ID, Double)
  case sumTooGreat
  case notAChance(Relation.ID, Double)
  case tooManyStops(Int, most: Int)
  case unknownProperty(String, known: [String])
}

extension AnalysisError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .wrongNumberOfEntities(0, false, _):
      "this analyzer is about the whole graph; name no entity"
    case .wrongNumberOfEntities(let expected, let orMore, let found):
      "this analyzer asks about \(Self.counted(expected))\(orMore ? " or more" : ""), not \(found); name as many"
    case .notInGraph(let entity):
      "'\(entity)' is not in the graph under this policy; ask for more of it"
    case .settingsExclude(let first, let second):
      "\(first) and \(second) exclude each other; leave one of them out"
    case .costNotPositive(let relation, let cost):
      "the weight of '\(relation)' is \(cost), and a cost must be above 0; give it a positive weight or ask without weights"
    case .weightNotFinite(let relation, let weight):
      "the weight of '\(relation)' is \(weight); give it a number or ask without weights"
    case .weightNegative(let relation, let weight):
      "the weight of '\(relation)' is \(weight), and what counts or passes must be 0 or more; give it such a weight or ask without weights"
    case .sumTooGreat:
      "the weights add up to more than a number can hold, which is about 1.8e308; divide all of them by the same number"
    case .notAChance(let relation, let chance):
      "the weight of '\(relation)' is \(chance), and a chance is above 0 and at most 1; give it such a weight or order paths by width"
    case .tooManyStops(let stops, let most):
      "a path through \(stops) stops takes more memory than a graph of this size allows, at most \(most) stops; ask for its parts one after the other"
    case .unknownProperty(let name, let known) where known.isEmpty:
      "no entity has a property '\(name)', nor any other; leave it out"
    case .unknownProperty(let name, let known):
      "no entity has a property '\(name)'; there are \(known.joined(separator: ", "))"
    }
  }

  private static func counted(_ entities: Int) -> String {
    entities == 1 ? "1 entity" : "\(entities) entities"
  }
}
