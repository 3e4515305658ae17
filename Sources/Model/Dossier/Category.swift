/// What was lost.
///
/// Categories nest: soldiers are personnel, personnel are people.
public enum Category: String, CaseIterable, Sendable {
  case people, personnel, soldiers, fighters, specialists, civilians
  case equipment
  case aircraft, warplanes, helicopters, drones
  case vehicles
  case militaryVehicles = "military-vehicles"
  case tanks
  case armouredVehicles = "armoured-vehicles"
  case machineGunVehicles = "machine-gun-vehicles"
  case trucks
  case ammunitionTrucks = "ammunition-trucks"
  case artillery, howitzers, cannons
  case rocketLaunchers = "rocket-launchers"
  case cannonsAndRocketLaunchers = "cannons-and-rocket-launchers"
  case weapons
  case antiTankWeapons = "anti-tank-weapons"
  case airDefence = "air-defence"
  case sites, depots
  case ammunitionDepots = "ammunition-depots"
  case equipmentDepots = "equipment-depots"
  case headquarters, bases, positions
  /// Losses that a source does not split.
  case peopleAndEquipment = "people-and-equipment"

  /// The category that this one is part of; nil for a family.
  public var parent: Category? {
    switch self {
    case .people, .equipment, .sites, .peopleAndEquipment: nil
    case .personnel, .civilians: .people
    case .soldiers, .fighters, .specialists: .personnel
    case .aircraft, .vehicles, .artillery, .weapons, .airDefence: .equipment
    case .warplanes, .helicopters, .drones: .aircraft
    case .militaryVehicles, .tanks, .armouredVehicles, .machineGunVehicles, .trucks: .vehicles
    case .ammunitionTrucks: .trucks
    case .howitzers, .cannons, .rocketLaunchers, .cannonsAndRocketLaunchers: .artillery
    case .antiTankWeapons: .weapons
    case .depots, .headquarters, .bases, .positions: .sites
    case .ammunitionDepots, .equipmentDepots: .depots
    }
  }

  /// The outermost category around this one.
  public var family: Category {
    var category = self
    while let parent = category.parent { category = parent }
    return category
  }

  /// Whether `other` is this category or inside it.
  public func contains(_ other: Category) -> Bool {
    var category: Category? = other
    while let current = category {
      if current == self { return true }
      category = current.parent
    }
    return false
  }

  /// The name for the screen.
  public var name: String {
    switch self {
    case .antiTankWeapons: "anti-tank weapons"
    case .machineGunVehicles: "machine-gun vehicles"
    default: String(rawValue.map { $0 == "-" ? " " : $0 })
    }
  }
}
