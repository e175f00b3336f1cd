package import EntityGraph

/// What happened and held, in the order of time.
public struct TimelineAnswer: GraphAnswer {
  package let graph: Graph

  /// Whom it is about; everybody when empty.
  package let entities: [Entity]

  /// In order, as many as were asked for.
  package let entries: [TimelineEntry]

  /// How many there are.
  package let entryCount: Int

  /// What nobody dates, as many as were asked for.
  package let undated: [TimelineEntry]
  package let undatedCount: Int

  /// How many of the undated have numbers for a time, where others have dates.
  package let onAxisApart: Int

  /// How many events were left out because nobody dates them, where dates are asked for.
  package let undatedEventsLeftOut: Int

  /// How many days must pass without an entry for a gap to be told.
  package let daysOfGap: Int

  init(_ graph: Graph, about entities: [Entity], most: Int, daysOfGap: Int) {
    let timeline = graph.timeline(about: Set(entities.compactMap { graph.vertex(of: $0.id) }))
    self.graph = graph
    self.entities = entities
    self.daysOfGap = daysOfGap
    (entryCount, undatedCount) = (timeline.marks.count, timeline.undated.count)
    (onAxisApart, undatedEventsLeftOut) = (timeline.onAxisApart, timeline.undatedEventsLeftOut)
    var (entries, latest) = ([TimelineEntry](), Int64?.none)
    for mark in timeline.marks.prefix(most) {
      let (subject, dating) = timeline.told(mark.subject, in: graph)
      let plain = TimelineEntry(subject, dating, number: mark.number)
      let gap: TimelineGap? =
        if let latest, let earliest = plain.earliestSecond, !timeline.isOnAxis {
          TimelineGap(after: latest, before: earliest, daysOfGap: daysOfGap)
        } else {
          nil
        }
      entries.append(TimelineEntry(subject, dating, number: mark.number, gapBefore: gap))
      latest = [latest, plain.latestSecond].compactMap(\.self).max()
    }
    self.entries = entries
    undated = timeline.undated.prefix(most).map { subject in
      let (subject, dating) = timeline.told(subject, in: graph)
      return TimelineEntry(subject, dating, number: nil)
    }
  }

  public var isEmpty: Bool { entryCount == 0 && undatedCount == 0 }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(),
      "entities": entities.json { shapes.entity($0.id) },
      "entries": entries.json { shapes.entry($0) }, "entry_count": .whole(entryCount),
      "undated": undated.json { shapes.entry($0) }, "undated_count": .whole(undatedCount),
      "undated_events_left_out": .whole(undatedEventsLeftOut),
      "numbers_for_times": .whole(onAxisApart), "days_of_gap": .whole(daysOfGap),
    ]
  }
}

extension Timeline {
  /// What stands at a mark, and all times at which it is said to have been.
  fileprivate func told(
    _ subject: TimelineSubject, in graph: Graph
  ) -> (TimelineEntry.Subject, Dating) {
    switch subject {
    case .relation(let number):
      let relation = graph.relation(number)
      return (.relation(relation), graph.dating(of: relation, number))
    case .event(let row):
      let id = entity(ofEvent: row, in: graph)
      let event =
        graph.definition(of: id) ?? Entity(id: id, kind: "event", name: id.rawValue)
      return (
        .event(event, cast: roles(ofEvent: row, in: graph)), dating(ofEvent: row, in: graph)
      )
    }
  }
}

extension JSONShapes {
  fileprivate func entry(_ entry: TimelineEntry) -> JSON {
    var (event, roles, type) = (JSON.null, JSON.list([]), JSON.null)
    if case .event(let entity, let cast) = entry.subject {
      event = self.entity(entity.id)
      type = JSON(entity.eventType?.rawValue)
      roles = cast.json {
        [
          "role": .text($0.role.rawValue), "entities": $0.entities.json(self.entity),
          "disputed": $0.disputed.json { .text($0.rawValue) },
        ]
      }
    }
    return [
      "when": JSON(entry.period?.description), "momentary": .flag(entry.isMomentary),
      "valid_from": JSON(entry.period?.start.text), "valid_until": JSON(entry.period?.end.text),
      "disputed": .flag(entry.isDisputed), "implied": .flag(entry.isImplied),
      "times": entry.times.json { .text($0.description) },
      "event": event, "event_type": type, "roles": roles,
      "relation": entry.relation.map { relation($0) } ?? .null,
      "claims": entry.citations.json(claim),
      "gap_before": entry.gapBefore.map(\.json) ?? .null,
    ]
  }
}
