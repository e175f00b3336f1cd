/// What cannot all be so by a rule of the vocabulary, though no claim contradicts another.
package struct Conflict: Sendable {
  package enum Subject: Hashable, Sendable {
    /// An entity that has two at one time of which it can have one.
    case oneAtATime(of: Entity.ID)

    /// A relation, by its number, of which the end that comes first begins when the other is over.
    case order(relation: Int)
  }

  /// One of the two that exclude each other, with those who say so.
  package struct Side: Sendable {
    package let entity: Entity.ID

    /// The number of its relation to the entity that both share; `nil` where the order is in question.
    package let relation: Int?
    package let isMomentary: Bool

    /// When it was, by those claims alone that are in conflict.
    package let times: [Dating.Time]
  }

  package let rule: RelationRule
  package let about: Subject

  /// When both were so; `nil` where the order is in question, or where times are numbers.
  package let overlap: Overlap?

  /// Two; where the order is in question, the end that comes first is the first.
  package let sides: [Side]
}

extension Conflict {
  /// A time in which two things were so.
  package struct Overlap: Hashable, Sendable {
    package let from: PartialDate
    package let until: PartialDate

    /// Whether both were so all that time, and not only at some time within it.
    package let isThroughout: Bool

    init(_ span: CertainSpan) {
      let ends = [span.latestStart, span.earliestEnd].sorted().map {
        PartialDate(secondsSince1970: $0 - PartialDate.secondsBefore1970)
      }
      (from, until) = (ends[0], ends[1])
      isThroughout = span.latestStart <= span.earliestEnd
    }
  }
}

/// The conflicts of a graph, and what could not be looked at.
package struct Conflicts: Sendable {
  /// In order of the kinds of relations, then of ids.
  package var all: [Conflict] = []

  /// How many relations that a rule is about have no dates, or ends without dates.
  package internal(set) var undated = 0

  /// Whether all overlaps were looked at.
  package internal(set) var isComplete = true
}
