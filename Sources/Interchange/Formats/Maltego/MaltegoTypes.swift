import EntityGraph

/// What the types and links of Maltego are called in our vocabulary.
enum MaltegoTypes {
  /// Kinds by the last word of a type.
  static let kinds: [String: EntityKind.ID] = [
    "Person": "person", "Male": "person", "Female": "person", "Businessman": "person",
    "BusinessLeader": "person", "GangMember": "person", "GangLeader": "person",
    "Government": "organization", "GovernmentOfficial": "person", "Judge": "person",
    "Lawyer": "person", "LawOfficer": "person", "MilitaryOfficer": "person",
    "Terrorist": "person", "TerroristLeader": "person", "DrugDealer": "person",
    "Unsub": "person", "Child": "person", "Baby": "person", "Company": "company",
    "Organization": "organization", "Gang": "group", "OnlineGroup": "group",
    "ReligiousGroup": "group", "TerroristGroup": "group", "EducationInstitution": "organization",
    "Business": "company", "Bank": "organization", "EmailAddress": "e-mail-address",
    "PhoneNumber": "phone-number", "Alias": "account", "Affiliation": "account",
    "Facebook": "account", "Twitter": "account", "Linkedin": "account", "Flickr": "account",
    "BankAccount": "account", "BitcoinAddress": "account", "BTCAddress": "account",
    "Domain": "domain", "DNSName": "domain", "MXRecord": "domain", "NSRecord": "domain",
    "Website": "domain", "URL": "url", "IPv4Address": "ip-address", "IPv6Address": "ip-address",
    "Netblock": "network", "CIDR": "network", "AS": "network", "File": "file", "Image": "file",
    "Hash": "file", "Document": "document", "Device": "device", "MobilePhone": "device",
    "MobileComputer": "device", "DesktopComputer": "device", "Smartphone": "device",
    "Location": "place", "City": "place", "Country": "place", "Region": "place", "GPS": "place",
    "CircularArea": "place", "Port": "observable", "Service": "observable",
    "Airport": "facility", "Church": "facility", "Factory": "facility", "Harbor": "facility",
    "Home": "facility", "Hospital": "facility", "Office": "facility", "Prison": "facility",
    "Shop": "facility", "TrainStation": "facility", "Car": "vehicle", "Bus": "vehicle",
    "Motorcycle": "vehicle", "Truck": "vehicle", "Train": "vehicle", "Boat": "vessel",
    "Ship": "vessel", "Airplane": "aircraft", "Plane": "aircraft", "Gun": "weapon",
    "Vulnerability": "vulnerability", "CVE": "vulnerability", "Malware": "malware",
    "Incident": "event", "MeetingBusiness": "event", "MeetingSocial": "event",
    "Conversation": "event", "Event": "event",
  ]

  /// What stands before the value of a thing of a kind in an id that it has everywhere.
  static let schemes: [EntityKind.ID: String] = [
    "e-mail-address": "mailto", "phone-number": "tel", "domain": "domain", "ip-address": "ip",
  ]

  /// The kinds of relations that the words of a link mean, the first that they have.
  private static let links: [(words: String, kind: RelationKind.ID, isTurned: Bool)] = [
    ("owned by", "owns", true), ("employed by", "works-for", false), ("employs", "works-for", true),
    ("secretary of", "secretary-of", false), ("trustee of", "trustee-of", false),
    ("director of", "directs", false), ("head of", "heads", false), ("leader of", "heads", false),
    ("shareholder", "owns", false), ("owner", "owns", false), ("owns", "owns", false),
    ("works for", "works-for", false), ("works at", "works-for", false),
    ("employee of", "works-for", false), ("member of", "member-of", false),
    ("married", "married-to", false), ("spouse", "married-to", false),
    ("husband of", "married-to", false), ("wife of", "married-to", false),
    ("brother of", "related-to", false), ("sister of", "related-to", false),
    ("father of", "related-to", false), ("mother of", "related-to", false),
    ("son of", "related-to", false), ("daughter of", "related-to", false),
    ("friend", "associated-with", false), ("knows", "associated-with", false),
    ("associate", "associated-with", false), ("called", "called", false),
    ("calls", "called", false), ("emailed", "messaged", false), ("messaged", "messaged", false),
    ("paid", "paid", false), ("pays", "paid", false), ("met", "met", false),
    ("uses", "uses", false), ("controls", "controls", false), ("manages", "manages", false),
    ("part of", "part-of", false), ("located in", "located-in", false),
    ("lives at", "based-in", false), ("lives in", "based-in", false),
    ("based in", "based-in", false), ("registered at", "registered-at", false),
  ]

  /// The kind of a link that somebody drew, by whole words of its label.
  static func link(_ label: String) -> (kind: RelationKind.ID, isTurned: Bool)? {
    let plain = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    let words = " \(plain.joined(separator: " ")) "
    return links.first { words.contains(" \($0.words) ") }.map { ($0.kind, $0.isTurned) }
  }

  /// A type as a kind of its own, such as `gang-member` for `GangMember`.
  static func slug(_ type: String) -> String {
    var slug = ""
    for character in type {
      if character.isUppercase, slug.last?.isLowercase == true { slug += "-" }
      slug += character.isLetter || character.isNumber ? character.lowercased() : "-"
    }
    return slug.split(separator: "-").joined(separator: "-")
  }
}
