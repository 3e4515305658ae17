@testable import Model

/// Numbers that look random and are the same in every run.
struct Sequence64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Queries on the harbour dossier, of every sort of term, nested at random.
struct RandomQueries {
  static let terms = [
    "actor:norland", "actor:sudland", "actor:mayor,league", "actor:locals", "actor:navy",
    "role:attacker", "role:claimant", "role:loser,victim", "role:speaker", "role:addressee",
    "role:expected,host", "acts:norland", "acts:sudland,league", "kind:attack", "kind:talks,said",
    "kind:context", "measure:killed", "measure:wounded,destroyed", "category:people",
    "category:equipment,fighters", "claimant:norland", "claimant:not-told,mayor",
    "losses-of:sudland", "losses-of:norland", "attacker:navy", "attacker:sudland", "source:100",
    "source:101", "place:bay", "place:breakwater,capital", "status:held", "status:planned,implied",
    "form:talks,call", "act:demand", "after:1997-05-14", "before:1997-05-12", "on:1997-05",
    "on:1997-05-13", "before:[..1997-05-15]", "figure:4", "figure:>3", "figure:<=4,words",
    "is:disputed", "is:doubtful", "is:dated", "is:undated", "is:planned", "is:total", "is:claimed",
    "id:boats-lost,rumour", "id:tribune-1997-05-16#2s1.2",
  ]

  static func text(_ depth: Int, _ generator: inout Sequence64) -> String {
    let count = Int.random(in: 1...(depth == 0 ? 1 : 4), using: &generator)
    let joining = Bool.random(using: &generator) ? " or " : " "
    return (0..<count).map { _ in
      let minus = Int.random(in: 0..<4, using: &generator) == 0 ? "-" : ""
      let isTerm = depth == 0 || Int.random(in: 0..<3, using: &generator) > 0
      let term = isTerm ? terms.randomElement(using: &generator) ?? "" : ""
      return minus + (isTerm ? term : "(" + text(depth - 1, &generator) + ")")
    }.joined(separator: joining)
  }
}
