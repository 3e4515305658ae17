import OrderedCollections

@testable import Model

/// Dossiers made by a recipe: of any size, plain or hostile, always the same for the same recipe.
///
/// Actors nest three deep, records are parts of others, some are undated, several tell different days, and claims
/// agree, differ or have no number.
struct MadeDossier {
  var title = "Made up"
  var period: String? = "1997-02/1997-03"
  var actors = 12
  /// How many actors stand one inside the other.
  var nesting = 3
  var records = 40
  var sources = 4
  var claims = 30
  /// What every number of a figure is multiplied by.
  var figureScale = 1
  /// Texts that titles, digests and names are made of.
  var words = [
    "boats", "lost", "off", "the", "breakwater", "Ağa", "talks", "in", "Havn", "shelling",
  ]
  /// Dates that tellings are given.
  var dates = [
    "1997-02-03", "1997-02-08/1997-02-10", "[1997-02-21..1997-02-25]", "1997-02-14?", "1997-02~",
    "1997-02-27", "[..1997-02-28]", "1997-03-05", "1997-03-01/..", "1996-11-02", "1997",
  ]
  /// Publication days, taken in turn.
  var published = ["1997-02-11", "1997-02-28?", "1997-03-01~", "1997-03-05"]
  var problems = 2
  var seed: UInt64 = 1

  /// Returns the dossier of the recipe.
  func made() -> Dossier {
    var random = RandomNumbers(seed: seed)
    var contents = Dossier.Contents()
    contents.title = title
    contents.period = period.flatMap { try? EDTF($0) }
    for number in 0..<actors {
      let actor = self.actor(number, &random)
      contents.actors[actor.id] = actor
    }
    contents.places["bay"] = Place(
      id: "bay",
      name: text(2, &random),
      latitude: 41,
      longitude: -2,
      precision: .region,
      position: at
    )
    for number in 0..<records {
      let record = self.record(number, &random)
      contents.records[record.id] = record
    }
    contents.sources = (0..<sources).map { source($0, &random) }
    contents.problems = (0..<problems).map {
      Problem("\(text(6, &random))", at: FilePosition(file: "made.yaml", line: $0 + 1))
    }
    return Dossier(location: "made", contents: contents)
  }

  private var at: FilePosition { FilePosition(file: "made.yaml") }

  private func text(_ count: Int, _ random: inout RandomNumbers) -> String {
    words.isEmpty ? "" : (0..<count).map { _ in random.pick(words) }.joined(separator: " ")
  }

  private func actor(_ number: Int, _ random: inout RandomNumbers) -> Actor {
    let isOutlet = number % 7 == 5
    let isPart = nesting > 0 && number % (nesting + 1) > 0 && !isOutlet
    return Actor(
      id: Actor.ID("actor-\(number)"),
      name: "\(text(2, &random)) \(number)",
      kind: isOutlet ? .outlet : isPart ? .organ : .state,
      parent: isPart ? Actor.ID("actor-\(number - 1)") : nil,
      aliases: random.once(in: 3) ? [text(1, &random)] : [],
      position: at
    )
  }

  private func record(_ number: Int, _ random: inout RandomNumbers) -> Record {
    Record(
      id: Record.ID("record-\(number)"),
      kind: random.pick(Record.Kind.allCases),
      title: text(4, &random),
      parent: number > 0 && random.once(in: 4) ? Record.ID("record-\(random.below(number))") : nil,
      position: at
    )
  }

  private func source(_ number: Int, _ random: inout RandomNumbers) -> Source {
    let id = Source.ID("source-\(number)")
    var passages: [Passage] = []
    let told = stride(from: number, to: records, by: max(1, sources)).map { $0 }
    let claimed = max(0, claims / max(1, sources))
    for (row, record) in told.enumerated() {
      let locator = Locator(paragraph: row + 1)
      let count = claimed / max(1, told.count) + (row < claimed % max(1, told.count) ? 1 : 0)
      passages.append(
        Passage(
          locator: locator,
          part: random.once(in: 9) ? .headline : .body,
          digest: text(9, &random),
          tellings: [telling(record, &random)]
            + (random.once(in: 3) ? [telling(random.below(records), &random)] : []),
          claims: (0..<count).map { claim($0, of: record, in: id, at: locator, &random) },
          position: at
        )
      )
    }
    return Source(
      id: id,
      document: "made-\(number).txt",
      sha256: String(repeating: "0", count: 64),
      publisher: random.once(in: 3) ? nil : text(2, &random),
      title: text(5, &random),
      author: nil,
      outlet: "actor-5",
      published: (try? EDTF(published[number % published.count])) ?? fallback,
      publishedBasis: "printed",
      short: "\(100 + number)",
      mark: Character(String(number % 10)),
      passages: passages,
      position: at
    )
  }

  private var fallback: EDTF {
    guard let date = try? EDTF("1997") else { preconditionFailure("1997 is a date") }
    return date
  }

  private func telling(_ record: Int, _ random: inout RandomNumbers) -> Telling {
    var telling = Telling(record: Record.ID("record-\(record)"), position: at)
    telling.says = random.once(in: 2) ? text(5, &random) : nil
    telling.date = random.once(in: 6) || dates.isEmpty ? nil : try? EDTF(random.pick(dates))
    telling.places = random.once(in: 2) ? ["bay"] : []
    telling.status = random.once(in: 2) ? random.pick(MeetingStatus.allCases) : nil
    telling.outcome = random.once(in: 3) ? text(3, &random) : nil
    if actors > 0 {
      telling.actors = (0..<random.below(4)).map { _ in
        Telling.Part(
          Actor.ID("actor-\(random.below(actors))"),
          as: random.pick(Model.Role.allCases)
        )
      }
      if random.once(in: 4) {
        telling.by = [
          Attribution(
            Actor.ID("actor-\(random.below(actors))"),
            isDoubtful: random.once(in: 2)
          )
        ]
      }
    }
    return telling
  }

  private func claim(
    _ number: Int,
    of record: Int,
    in source: Source.ID,
    at locator: Locator,
    _ random: inout RandomNumbers
  ) -> Claim {
    let count = random.below(60) * figureScale
    var claim = Claim(
      id: Claim.ID("\(source)#\(locator).\(number + 1)"),
      source: source,
      locator: locator,
      lossesOf: Actor.ID("actor-\(actors > 0 ? random.below(actors) : 0)"),
      measure: random.pick([.killed, .killed, .wounded, .neutralised, .destroyed]),
      category: random.pick([.people, .soldiers, .tanks, .drones, .peopleAndEquipment]),
      figure: random.pick([
        Figure(meaning: .exactly(count), description: "\(count)"),
        Figure(meaning: .atLeast(count), description: "at least \(count)"),
        Figure(meaning: .upTo(count), description: "up to \(count)"),
        Figure(
          meaning: .between(count, count + 4 * figureScale),
          description: "\(count) to \(count + 4 * figureScale)"
        ),
        Figure(meaning: .words, description: text(1, &random)),
        Figure(meaning: .denied, description: "none"),
      ]),
      position: at
    )
    let other = random.below(max(1, records))
    claim.events =
      random.once(in: 8)
      ? []
      : random.once(in: 6)
        ? [record, other].map { Record.ID("record-\($0)") }
        : [Record.ID("record-\(random.once(in: 2) ? record : other)")]
    claim.claimant = random.pick([
      .notTold, .named(claim.lossesOf), .named("actor-0"), .doubtful("actor-1"),
      .oneOf(["actor-1", "actor-2"]),
    ])
    claim.window = random.once(in: 2) ? try? EDTF("1997-02-27") : nil
    claim.phrase = random.once(in: 2) ? text(3, &random) : nil
    return claim
  }
}
