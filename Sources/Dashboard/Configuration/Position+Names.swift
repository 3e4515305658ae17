import Model

/// Splits `word rest` at the first blank; the rest is empty where there is none.
private func parts(of name: String) -> (word: Substring, rest: String) {
  let parts = name.split(separator: " ", maxSplits: 1)
  return (parts.first ?? "", parts.count == 2 ? String(parts[1]) : "")
}

extension TimelineItem {
  /// The name that stands for the line in a file.
  var name: String {
    switch self {
    case .earlier: "earlier"
    case .record(let id): "record \(id)"
    case .gap(let first, let last): "gap \(first)/\(last)"
    case .undated: "undated"
    case .folded: "folded"
    }
  }

  init?(name: String) {
    let (word, rest) = parts(of: name)
    switch word {
    case "earlier": self = .earlier
    case "record": self = .record(Record.ID(rest))
    case "gap":
      guard let days = try? EDTF(rest), let first = days.earliest.day, let last = days.latest.day
      else { return nil }
      self = .gap(first: first, last: last)
    case "undated": self = .undated
    case "folded": self = .folded
    default: return nil
    }
  }
}

extension MeetingItem {
  /// The name that stands for the line in a file; the second line of a meeting is the meeting's.
  var name: String {
    switch self {
    case .earlier: "earlier"
    case .record(let id), .detail(let id): "record \(id)"
    }
  }

  init?(name: String) {
    let (word, rest) = parts(of: name)
    switch word {
    case "earlier": self = .earlier
    case "record": self = .record(Record.ID(rest))
    default: return nil
    }
  }
}

extension Position.Claimed {
  /// The name that stands for the line in a file.
  var name: String {
    switch self {
    case .side(let id): "side \(id)"
    case .toll(let id): "toll \(id)"
    case .claim(let id): "claim \(id)"
    case .materiel(let id): "materiel \(id)"
    }
  }

  init?(name: String) {
    let (word, rest) = parts(of: name)
    switch word {
    case "side": self = .side(Actor.ID(rest))
    case "toll": self = .toll(Claim.ID(rest))
    case "claim": self = .claim(Claim.ID(rest))
    case "materiel": self = .materiel(Claim.ID(rest))
    default: return nil
    }
  }
}

extension KindFold {
  /// The name that stands for it in a file.
  var name: String {
    switch self {
    case .saidAndContext: "said-and-context"
    case .context: "context"
    case .none: "none"
    }
  }

  init?(name: String) {
    guard let fold = KindFold.allCases.first(where: { $0.name == name }) else { return nil }
    self = fold
  }
}

extension ActorFilter.Part {
  /// The name that stands for it in a file.
  var positionName: String {
    switch self {
    case .any: "any"
    case .actsOrLoses: "acts or loses"
    case .role(let role): "role \(role)"
    }
  }

  init?(positionName name: String) {
    switch name {
    case "any": self = .any
    case "acts or loses": self = .actsOrLoses
    default:
      let (word, rest) = parts(of: name)
      guard word == "role", let role = ActorRole(rawValue: rest) else { return nil }
      self = .role(role)
    }
  }
}
