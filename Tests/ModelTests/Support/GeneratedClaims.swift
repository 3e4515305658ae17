import OrderedCollections

@testable import Model

/// Small dossiers full of claims that nearly agree, the same for the same seed.
///
/// Few actors, records, dates and numbers, so that pairs of every verdict come up.
struct GeneratedClaims {
  var seed: UInt64
  var claims = 30
  var sources = 4
  /// Whether all claims are on one incident, of one measure and one state, so that most share a toll.
  var isOneToll = false
  /// Whether nobody ties a claim to an incident.
  var isUntied = false

  static let actors: [Actor] = [
    HarbourDossier.actor("norland", "Norland", .state),
    HarbourDossier.actor("navy", "Navy", .organ, in: "norland"),
    HarbourDossier.actor("admiral", "Admiral", .person, in: "navy"),
    HarbourDossier.actor("guard", "Guard", .organ, in: "norland"),
    HarbourDossier.actor("sudland", "Südland", .state),
    HarbourDossier.actor("fleet", "Fleet", .population, in: "sudland"),
    HarbourDossier.actor("gazette", "Gazette", .outlet),
    HarbourDossier.actor("tribune", "Tribune", .outlet),
    HarbourDossier.actor("locals", "Locals", .unnamed),
  ]

  private static let records: [Record] = [
    HarbourDossier.record("boats", .attack, "Boats lost"),
    HarbourDossier.record("second-boat", .attack, "Second boat", in: "boats"),
    HarbourDossier.record("shots", .attack, "Shots"),
    HarbourDossier.record("raid", .attack, "Raid"),
  ]

  private static let dates = [
    "1997-05-10", "1997-05-11", "1997-05-12", "1997-05-13?", "1997-05-14~", "1997-05-17",
    "[1997-05-10..1997-05-12]", "[..1997-05-13]", "1997-05", "1997-05-11/1997-05-13",
    "1997-05-12/..", "[1997-05-15..]", "1997-06-02", "1997-04~", "XXXX",
  ].map { HarbourDossier.date($0) }

  private static let figures: [Figure] = [
    HarbourDossier.figure(.exactly(7), "7"), HarbourDossier.figure(.exactly(8), "8"),
    HarbourDossier.figure(.exactly(0), "none"), HarbourDossier.figure(.exactly(30), "30"),
    HarbourDossier.figure(.atLeast(7), "at least 7"),
    HarbourDossier.figure(.moreThan(7), "more than 7"), HarbourDossier.figure(.upTo(7), "up to 7"),
    HarbourDossier.figure(.fewerThan(8), "fewer than 8"),
    HarbourDossier.figure(.about(30), "about 30"),
    HarbourDossier.figure(.between(6, 8), "between 6 and 8"),
    HarbourDossier.figure(.words, "scores"), HarbourDossier.figure(.denied, "denied"),
    HarbourDossier.figure(.notStated, "not stated"),
  ]

  /// Returns the dossier of the seed.
  func made() -> Dossier {
    var random = Sequence64(seed: seed)
    var contents = Dossier.Contents()
    contents.title = "Generated"
    contents.actors = OrderedDictionary(uniqueKeysWithValues: Self.actors.map { ($0.id, $0) })
    contents.records = OrderedDictionary(uniqueKeysWithValues: Self.records.map { ($0.id, $0) })
    var ids: [String] = []
    contents.sources = (0..<sources).map { number in
      let mine = (0..<claims).filter { $0 % sources == number }
      let made = mine.map { _ in claim(&random, of: ids) }
      ids += made.indices.map { "source-\(number)#1.\($0 + 1)" }
      return HarbourDossier.source(
        Source.ID("source-\(number)"),
        "source-\(number).txt",
        nil,
        "Source",
        outlet: number % 2 == 0 ? "gazette" : "tribune",
        published: [
          "1997-06-03", "1997-06-04", "1997-06", "1997-06-05~", "1997-06-09", "1997-06-20",
          "1997-07",
        ][number % 7],
        short: "\(number)",
        mark: "1",
        passages: [
          HarbourDossier.passage(
            1,
            "What is told.",
            tells: (0..<2).map { _ in
              HarbourDossier.telling(random.pick(Self.records).id) {
                $0.date = random.pick(Self.dates)
              }
            },
            claims: made
          )
        ]
      )
    }
    return Dossier(location: "generated", contents: contents)
  }

  private func claim(_ random: inout Sequence64, of ids: [String]) -> Claim {
    let sides: [Actor.ID] =
      isOneToll ? ["norland", "navy", "guard"] : ["norland", "navy", "guard", "fleet"]
    let categories: [Model.Category] =
      isOneToll
      ? [.soldiers, .soldiers, .personnel, .people, .civilians]
      : [.soldiers, .people, .civilians, .vehicles, .tanks, .peopleAndEquipment]
    let voices: [Actor.ID] = ["norland", "navy", "admiral", "guard", "fleet", "gazette", "locals"]
    let figure =
      random.once(in: isOneToll ? 3 : 1)
      ? random.pick(Self.figures)
      : HarbourDossier.figure(.exactly(30 + random.below(2)), "about thirty")
    let voice = random.pick(voices)
    return HarbourDossier.claim(
      nil,
      nil,
      of: random.pick(sides),
      isOneToll ? .killed : random.pick([.killed, .killed, .killed, .wounded, .losses]),
      random.pick(categories),
      figure
    ) {
      if !isUntied { $0.events = isOneToll ? ["boats"] : events(&random) }
      $0.claimant = random.pick([
        .notTold, .named(voice), .named(voice), .named(voice), .doubtful(voice),
        .oneOf([voice, "fleet"]),
      ])
      $0.chain = random.once(in: 2) ? [voice, "gazette"] : []
      $0.isRunning = random.once(in: isUntied ? 1 : 4)
      if isOneToll {
        $0.window = isUntied ? Self.dates[0] : random.pick([Self.dates[0], Self.dates[1]])
      } else {
        $0.window = random.once(in: 4) ? nil : random.pick(Self.dates)
      }
      $0.stated = random.once(in: 5) ? nil : random.pick(Self.dates)
      if random.once(in: isOneToll ? 12 : 6), let part = ids.isEmpty ? nil : random.pick(ids) {
        $0.totalOf = [part] + (random.once(in: 2) ? ["raid"] : [])
      }
    }
  }

  private func events(_ random: inout Sequence64) -> [Record.ID] {
    switch random.below(8) {
    case 0: []
    case 1: ["boats", "shots"]
    case 2: ["shots", "raid"]
    case 3: ["boats", "raid"]
    default: [random.pick(Self.records).id]
    }
  }
}

extension Sequence64 {
  /// Returns one of the elements, which must not be none.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Returns true once in `times`.
  mutating func once(in times: Int) -> Bool { below(times) == 0 }

  /// Returns a number from 0 up to but without `end`.
  mutating func below(_ end: Int) -> Int { Int(next() % UInt64(end)) }
}
