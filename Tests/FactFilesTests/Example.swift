/// The example of the format, word for word.
let example = """
  backchannel: 1                        # version of the format, required
  document:                             # absent in a file that only defines entities or vocabulary
    id: makeyevka-essay                 # required; ids of documents and entities are one space
    title: US climbs escalation ladder in Ukraine
    author: m-k-bhadrakumar             # id or text; so is publisher
    published: 2023-01-05               # may be absent; also: url, retrieved, language, marking
    reliability: D                      # of the document as a source: A-F, default F

  entities:
    eli-cohen:         {kind: person, name: Eli Cohen, aliases: [Cohen]}
    israeli-diplomat:  {kind: person, name: an Israeli diplomat, unnamed: true}
    telephone:         {kind: channel, name: telephone}        # also on an entity: reliability, ids: [wikidata:Q123], formerly: [old-id], marking
    message-to-lavrov: {kind: event, type: relayed-message, name: the message relayed from Blinken to Lavrov}

  claims:
    - at: ¶12                           # locator, also 12, ¶21-22; in seeds/ the N-th non-empty line of the source, so that a test can check it
      by: [israeli-diplomat, times-of-israel]   # who said it first, then who passed it on (one id, or a list); the document itself is understood
      credibility: 3                    # 1-6, default 6: our judgement of this piece of information
      stance: asserts                   # default; supposes, doubts, denies
      said: "Blinken and Cohen spoke by telephone; Blinken asked him to carry messages to Lavrov."   # our words
      fact: antony-blinken spoke-with eli-cohen      # or the keys subject, relation, object
      when: 2023-01-02                  # a moment; from/until for what lasts
      channel: telephone                # id of a channel entity
      event: message-to-lavrov          # one or several
      with: {purpose: to pass on messages}           # properties of the relation itself: amount, share, office ...
    - at: ¶2
      by: russian-mod
      claimed: 2023-01-04               # when it was said; unknown if absent (only: not after the document)
      said: "The ministry's latest figure for the dead is 83."
      subject: makiivka-strike
      property: dead
      value: 83
    - at: ¶12
      said: "..."
      event: message-to-lavrov          # roles of an event; a role takes an id or a list
      roles: {sender: antony-blinken, intermediary: eli-cohen, receiver: sergey-lavrov}

  vocabulary:                           # adds to the standard one
    kinds:      {vessel: {plural: vessels, colour: "#336699", is: equipment}}
    relations:  {chartered: {phrase: chartered, inverse: was chartered by, category: supply, flow: forward, time: lasting, subject: [organization], object: [vessel], symmetric: false}}
    properties: {tonnage: {type: number, values: single, unit: t, of: [vessel]}}
    events:     {collision: {roles: {party: [vessel], place: [place]}, projections: [party -> party collided-with]}}
  """

/// What the example leaves to other files.
let rest = """
  backchannel: 1
  entities:
    antony-blinken: {kind: person, name: Antony Blinken}
    sergey-lavrov: {kind: person, name: Sergey Lavrov}
    m-k-bhadrakumar: {kind: person, name: M. K. Bhadrakumar}
    times-of-israel: {kind: organization, name: the Times of Israel}
    russian-mod: {kind: organization, name: the Russian Ministry of Defence}
    makiivka-strike: {kind: event, type: strike, name: the strike on Makiivka}
  vocabulary:
    relations:
      collided-with: {phrase: collided with, category: force, symmetric: true, flow: none}

  """
