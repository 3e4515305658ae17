extension Category {
  /// The name for a sentence that counts one: `1 soldier`, `at least 1 piece of equipment`.
  var nameOfOne: String {
    switch self {
    case .people: "person"
    case .personnel: "member of personnel"
    case .equipment: "piece of equipment"
    case .artillery: "piece of artillery"
    case .airDefence: "piece of air defence"
    case .cannonsAndRocketLaunchers: "cannon or rocket launcher"
    case .peopleAndEquipment: "person or piece of equipment"
    case .aircraft, .headquarters: name
    case .soldiers, .fighters, .specialists, .civilians, .warplanes, .helicopters, .drones,
      .vehicles, .militaryVehicles, .tanks, .armouredVehicles, .machineGunVehicles, .trucks,
      .ammunitionTrucks, .howitzers, .cannons, .rocketLaunchers, .weapons, .antiTankWeapons, .sites,
      .depots, .ammunitionDepots, .equipmentDepots, .bases, .positions:
      String(name.dropLast())
    }
  }
}

extension Figure {
  /// Whether the number that stands in it is 1, so that what it counts is in the singular.
  var isOfOne: Bool {
    switch meaning {
    case .exactly(1), .atLeast(1), .moreThan(1), .about(1), .upTo(1), .fewerThan(1): true
    default: false
    }
  }
}
