import EntityGraph

extension BODSStatements {
  /// What every statement has: who says it, when, and in which declaration.
  mutating func envelope(
    id: String, record: String, type: String, about subject: Entity.ID, _ claim: Claim,
    status: String, _ notes: inout BODSAnnotations
  ) -> JSONMembers {
    let document = graph.document(claim.document)
    let publisher = document?.publisher
    let isLast = publisher != nil && claim.claimants.last == publisher
    if declared.insert(claim.document).inserted, let document { notes.add(title: document.title) }
    if isLast { published.insert(claim.document) }
    let date = date(of: claim, document, isOwn: !isLast, &notes)
    var object = JSONMembers()
    object.set("statementId", id)
    object.set("statementDate", date)
    object.set("declaration", claim.document.rawValue)
    object.set("declarationSubject", subject.rawValue)
    object.set("recordId", record)
    object.set("recordType", type)
    object.set("recordStatus", status)
    object.set(
      "publicationDetails", publication(document, by: isLast ? publisher : nil, date, &notes))
    object.set(
      "source", source(document, isLast ? claim.claimants.dropLast() : claim.claimants[...]))
    return object
  }

  private mutating func date(
    of claim: Claim, _ document: Document?, isOwn: Bool, _ notes: inout BODSAnnotations
  ) -> String {
    let place = "/statementDate"
    if let date = claim.withdrawn ?? claim.claimed,
      let day = notes.day(date, at: place, isExact: { $0.bodsDate == $0.text })
    {
      return day
    }
    losses.count(
      "graph",
      "BODS demands the day of each statement; that of its document, else 1 January 1970, stands where nobody says it"
    )
    let published = document?.published?.start.date?.bodsDay
    return isOwn && published == nil
      ? BODSStatement.unknownDay : notes.unknownDay(published, at: place)
  }

  /// The name of a publisher that passes the claim on, else the address of this format alone, which is no
  /// claimant.
  private func publication(
    _ document: Document?, by publisher: Source.ID?, _ date: String, _ notes: inout BODSAnnotations
  ) -> JSONValue {
    var details = JSONMembers()
    let place = "/publicationDetails/publicationDate"
    let published = document?.published?.start.date.flatMap { notes.day($0, at: place) }
    let unknown = { (notes: inout BODSAnnotations) in
      publisher == nil ? BODSStatement.unknownDay : notes.unknownDay(nil, at: place)
    }
    details.set("publicationDate", published ?? unknown(&notes))
    details.set("bodsVersion", "0.4")
    var who = JSONMembers()
    if let publisher {
      who.set("name", graph.name(of: publisher))
      who.set("url", BODSSource.uri(of: publisher, graph))
    } else {
      who.set("url", BODSStatement.ownPublisher)
    }
    details.set("publisher", who.value)
    return details.value
  }

  private func source(_ document: Document?, _ claimants: ArraySlice<Source.ID>) -> JSONValue? {
    var source = JSONMembers()
    if let url = document?.url, url.isAddress { source.set("url", url) }
    source.set("retrievedAt", document?.retrieved?.bodsDate)
    source.set(
      "assertedBy",
      claimants.map { claimant in
        var who = JSONMembers()
        who.set("name", graph.name(of: claimant))
        who.set("uri", BODSSource.uri(of: claimant, graph))
        return who.value
      })
    return source.members.isEmpty ? nil : source.value
  }

  /// Whether BODS can say a claim: an assertion, without what it has no place for, which is counted.
  mutating func isSayable(_ claim: Claim) -> Bool {
    guard claim.stance == .asserts else {
      losses.count(
        "graph",
        "BODS cannot say that somebody denies, doubts or supposes; such claims are left out")
      return false
    }
    if claim.credibility != nil {
      losses.count("graph", "BODS has no ratings, and how credible a claim is is left out")
    }
    if claim.channel != nil || !claim.events.isEmpty {
      losses.count("graph", "BODS has no channels and no events; those of claims are left out")
    }
    return true
  }
}

extension PartialDate {
  /// The day, where it is known and nothing is uncertain about it.
  var bodsDay: String? {
    let day = text.prefix(10)
    let isPlain = text.utf8.count == 10 || text.dropFirst(10).first == "T"
    return day.utf8.count == 10 && isPlain && PartialDate(String(day)) != nil
      && !day.contains("X") ? String(day) : nil
  }

  /// The day, or the time where its offset from Greenwich is known.
  var bodsDate: String? {
    guard let day = bodsDay else { return nil }
    return text.utf8.count == "2019-09-11T11:17:23Z".utf8.count && text.hasSuffix("Z") ? text : day
  }
}
