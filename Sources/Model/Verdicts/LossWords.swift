extension Category {
  /// The name after a number: `helicopter` after 1, `pieces of equipment` after 5; as it is after 0 or none.
  func name(after number: Int?) -> String {
    guard let number, number > 0 else { return name }
    switch self {
    case .personnel: return number == 1 ? "member of personnel" : "members of personnel"
    case .equipment, .artillery, .airDefence:
      return (number == 1 ? "piece of " : "pieces of ") + name
    case .people where number == 1: return "person"
    case .cannonsAndRocketLaunchers: return number == 1 ? "cannon or rocket launcher" : name
    case .aircraft, .headquarters, .peopleAndEquipment: return name
    default: return number == 1 && name.hasSuffix("s") ? String(name.dropLast()) : name
    }
  }
}

extension Measure {
  /// What was lost, of a category: `soldiers killed`, `losses of personnel without a measure`.
  func losses(of category: String) -> String {
    self == .losses ? "losses of \(category) without a measure" : "\(category) \(words)"
  }
}

extension Toll {
  /// How its claims call what was lost: `soldiers`; the family, `people`, where they name them differently.
  func categoryName(in dossier: Dossier) -> String {
    let names = Set(claims.map { dossier.claims[$0].category.name })
    return names.count == 1 ? names.first ?? "" : id.category.name
  }
}

extension Figure {
  /// The number that its words name, the greater of two; nil without one.
  var toldNumber: Int? {
    switch meaning {
    case .exactly(let number), .atLeast(let number), .moreThan(let number), .about(let number),
      .upTo(let number), .fewerThan(let number), .between(_, let number):
      number
    case .words, .denied, .notStated: nil
    }
  }
}
