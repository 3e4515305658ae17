import OrderedCollections

@testable import Model

/// A small fictional dossier in code: boats lost off a harbour, talks about it, and two gazettes that disagree.
///
/// The gazette appears on 14 May 1997, the tribune two days later.
enum HarbourDossier {
  static let dossier = Dossier(location: "harbour", contents: contents)
  static let edition = Edition(dossier)

  private static var contents: Dossier.Contents {
    var contents = Dossier.Contents()
    contents.title = "Harbour"
    contents.actors = OrderedDictionary(
      uniqueKeysWithValues: actors.map { ($0.id, $0) }
    )
    contents.places = OrderedDictionary(uniqueKeysWithValues: places.map { ($0.id, $0) })
    contents.records = OrderedDictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
    contents.sources = [tribune, gazette]
    return contents
  }

  private static let actors: [Actor] = [
    actor("norland", "Norland", .state, aliases: ["Havn", "Kingdom of Norland"]),
    actor("coast-guard", "Coast Guard", .organ, in: "norland"),
    actor("guard-captain", "Captain Ağa Şimşek-Ødegård", .person, in: "coast-guard"),
    actor("navy", "Royal Navy", .organ, in: "norland", aliases: ["the Navy"]),
    actor("sudland", "Südland", .state, aliases: ["Kingdom"]),
    actor("fishing-fleet", "Fishing fleet of Südland", .population, in: "sudland"),
    actor("mayor", "Mayor of İskele", .person, in: "sudland", aliases: ["Işık"]),
    actor("league", "League of Ports", .alliance, aliases: ["Kingdom"]),
    actor("gazette", "Harbour Gazette", .outlet),
    actor("tribune", "Tribune", .outlet),
    actor("locals", "local sources", .unnamed),
  ]

  private static let places: [Place] = [
    place("bay", "Bay of Storms", .region),
    place("harbour", "Old Harbour", .town, within: "bay", aliases: ["Eski Liman"]),
    place("breakwater", "Breakwater", .site, within: "harbour"),
    place("capital", "Havn", .town),
  ]

  private static let records: [Record] = [
    record("unrest", .background, "Years of quarrel over the fishing grounds"),
    record("boats-lost", .attack, "Boats lost off the breakwater"),
    record("second-boat", .attack, "Second boat lost", in: "boats-lost"),
    record("shots", .attack, "Shots off the cape"),
    record("patrol", .movement, "Coast guard “patrol” sails"),
    record("harbour-talks", .meeting, "Harbour talks"),
    record("sitting", .meeting, "First sitting", in: "harbour-talks"),
    record("ultimatum", .statement, "Ultimatum to Norland"),
    record("rumour", .event, "Rumour of mines"),
  ]

  private static let gazette = source(
    "harbour-gazette-1997-05-14",
    "gazette-19970514.txt",
    "Harbour Gazette",
    "Boats lost",
    outlet: "gazette",
    published: "1997-05-14",
    short: "100",
    mark: "1",
    passages: [
      passage(
        1,
        "The grounds have been quarrelled over for years.",
        tells: [telling("unrest") { $0.actors = [Telling.Part("norland", as: .subject)] }]
      ),
      passage(
        4,
        "The coast guard counts the crew lost when two boats sank.",
        tells: [
          telling("boats-lost") {
            $0.date = date("1997-05-13")
            $0.dateBasis = "printed"
            $0.places = ["breakwater"]
            $0.actors = [
              Telling.Part("fishing-fleet", as: .victim), Telling.Part("navy", as: .attacker),
            ]
            $0.attackerTold = .blamed
            $0.by = [Attribution("mayor")]
            $0.means = "shelling, drones"
          },
          telling("second-boat") {
            $0.date = date("1997-05-13")
            $0.actors = [Telling.Part("fishing-fleet", as: .victim)]
          },
          telling("harbour-talks") {
            $0.date = date("1997-05-16")
            $0.status = .planned
            $0.form = .talks
            $0.places = ["capital"]
            $0.actors = [
              Telling.Part("mayor", as: .expected), Telling.Part("norland", as: .expected),
            ]
            $0.agenda = ["fishing grounds", "compensation"]
          },
        ],
        claims: [
          claim(
            "boats-lost",
            "coast-guard",
            of: "fishing-fleet",
            .killed,
            .personnel,
            figure(.atLeast(7), "at least 7")
          ) {
            $0.chain = ["coast-guard", "gazette"]
            $0.stated = date("1997-05-14")
            $0.phrase = "seven or more dead"
          },
          claim(
            "boats-lost",
            "mayor",
            of: "fishing-fleet",
            .destroyed,
            .equipment,
            figure(.exactly(2), "2")
          ),
        ]
      ),
      passage(
        6,
        "The mayor gives Norland until Friday.",
        tells: [
          telling("ultimatum") {
            $0.date = date("1997-05-14?")
            $0.act = .demand
            $0.due = date("1997-05-16")
            $0.by = [Attribution("mayor", isDoubtful: true)]
            $0.actors = [
              Telling.Part("mayor", as: .speaker), Telling.Part("norland", as: .addressee),
            ]
            $0.quantities = [
              Telling.Quantity(
                what: "boats at sea",
                figure: figure(.exactly(41), "41")
              )
            ]
          }
        ]
      ),
      passage(7, "Mines are talked about.", tells: [telling("rumour") { _ in }]),
    ]
  )

  private static let tribune = source(
    "tribune-1997-05-16",
    "tribune.txt",
    nil,
    "What is known, \"so far\"",
    outlet: "tribune",
    published: "1997-05-16",
    short: "101",
    mark: "2",
    passages: [
      passage(
        2,
        sentence: 1,
        "Four died, the navy says.",
        tells: [
          telling("boats-lost") {
            $0.date = date("1997-05-12")
            $0.places = ["harbour"]
            $0.actors = [Telling.Part("sudland", as: .attacker)]
            $0.outcome = "nobody was found"
          },
          telling("shots") {
            $0.date = date("[..1997-05-12]")
            $0.actors = [Telling.Part("league", as: .supporter)]
          },
        ],
        claims: [
          claim(
            "boats-lost",
            "navy",
            of: "fishing-fleet",
            .killed,
            .fighters,
            figure(.exactly(4), "4")
          ) {
            $0.claimant = .doubtful("navy")
            $0.window = date("1997-05-12")
          },
          claim("shots", nil, of: "coast-guard", .wounded, .personnel, figure(.words, "several")),
          claim(nil, "tribune", of: "navy", .destroyed, .helicopters, figure(.exactly(1), "1")),
          claim(
            "boats-lost",
            "locals",
            of: "sudland",
            .killed,
            .people,
            figure(.upTo(40), "up to 40")
          ) {
            $0.events = ["boats-lost", "shots"]
            $0.claimant = .oneOf(["mayor", "locals"])
            $0.window = date("1997-05-10/1997-05-13")
          },
        ]
      ),
      passage(
        2,
        sentence: 2,
        "The talks were held.",
        tells: [
          telling("harbour-talks") {
            $0.date = date("1997-05-15/1997-05-16")
            $0.status = .held
            $0.outcome = "no accord, “for now”"
            $0.actors = [
              Telling.Part("mayor", as: .participant), Telling.Part("guard-captain", as: .host),
            ]
          },
          telling("sitting") {
            $0.date = date("1997-05~")
            $0.status = .implied
            $0.form = .session
            $0.actors = [Telling.Part("mayor", as: .speaker)]
          },
          telling("patrol") {
            $0.date = date("1997-05-15/..")
            $0.actors = [Telling.Part("coast-guard", as: .operator)]
            $0.places = ["bay"]
          },
        ]
      ),
    ]
  )
}
