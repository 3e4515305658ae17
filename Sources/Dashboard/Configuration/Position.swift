import Model

/// Where a user stood in a dossier, in the names that the dossier's files give to things.
///
/// Everything in it is taken for what may no longer be there: what the dossier does not know is passed over.
struct Position: Hashable, Sendable {
  /// The parts that a command line can give instead.
  enum Part: CaseIterable {
    case filter, asOf, pane, selection
  }

  /// A selected line, and how many lines the user wants above it.
  struct Line<Item: Hashable & Sendable>: Hashable, Sendable {
    var item: Item
    var above: Int
  }

  /// A line of the claims; a toll or a line of materiel by one of its claims, since tolls have no name.
  enum Claimed: Hashable, Sendable {
    case side(Actor.ID)
    case toll(Claim.ID)
    case claim(Claim.ID)
    case materiel(Claim.ID)
  }

  var pane = Pane.timeline
  var isZoomed = false
  /// The date of the edition; nil for the latest.
  var asOf: String?
  var filter = Filter()
  var kinds = KindFold.saidAndContext
  var showsEarlier = false
  var showsEarlierMeetings = false
  /// The lines of the claims whose fold is not as at first.
  var toggled: Set<Claimed> = []
  var timeline: Line<TimelineItem>?
  var meetings: Line<MeetingItem>?
  var claims: Line<Claimed>?
}

extension Position {
  /// Takes down where the user stands in the panes; pages above them are passed over.
  init(of state: State) {
    func line<Item>(_ position: ListPosition<Item>) -> Line<Item>? {
      position.item.map { Line(item: $0, above: Self.sensible(position.above)) }
    }
    pane = state.focus
    isZoomed = state.isZoomed
    asOf = state.edition.asOf?.description
    filter = state.filter
    kinds = state.folds.kinds
    showsEarlier = state.folds.showsEarlier
    showsEarlierMeetings = state.folds.showsEarlierMeetings
    toggled = Set(state.folds.toggled.compactMap { Claimed($0, in: state.edition) })
    timeline = line(state.timeline)
    meetings = line(state.meetings)
    claims = state.claims.item.flatMap { Claimed($0, in: state.edition) }
      .map { Line(item: $0, above: Self.sensible(state.claims.above)) }
  }

  /// At first as many lines as there is room for are wanted above; no screen has more than these.
  private static func sensible(_ above: Int) -> Int { min(above, 1000) }
}

extension Position.Claimed {
  /// Names a line of the claims; nil where nothing of it is in view.
  fileprivate init?(_ item: ClaimItem, in edition: Edition) {
    func claim(of toll: Toll.ID) -> Claim.ID? {
      edition.toll(toll)?.claims.first.map { edition.dossier.claims[$0].id }
    }
    switch item {
    case .side(let actor): self = .side(actor)
    case .claim(let id): self = .claim(id)
    case .toll(let id):
      guard let id = claim(of: id) else { return nil }
      self = .toll(id)
    case .materiel(let id):
      guard let id = claim(of: id) else { return nil }
      self = .materiel(id)
    }
  }

  /// Returns the line that it names; nil where nothing of it is in view.
  fileprivate func item(in edition: Edition) -> ClaimItem? {
    switch self {
    case .side(let actor): .side(actor)
    case .claim(let id): .claim(id)
    case .toll(let id): edition.toll(of: id).map { .toll($0.id) }
    case .materiel(let id): edition.toll(of: id).map { .materiel($0.id) }
    }
  }
}

extension State {
  /// Goes to where the user stood before, as far as that is there still, without a word.
  ///
  /// What is `given` by the command line stays as it is.
  mutating func take(_ position: Position, except given: Set<Position.Part>) {
    // What was selected by name may be hidden by whatever was left.
    guard !given.contains(.selection) else { return }
    defer { message = nil }
    if !given.contains(.asOf), let date = position.asOf.flatMap({ try? EDTF($0) }) {
      show(asOf: date)
    }
    folds.kinds = position.kinds
    folds.showsEarlier = position.showsEarlier
    folds.showsEarlierMeetings = position.showsEarlierMeetings
    folds.toggled = Set(position.toggled.compactMap { $0.item(in: edition) })
    list()
    if !given.contains(.filter) { take(position.filter) }
    if !given.contains(.pane) { focus = position.pane }
    isZoomed = position.isZoomed
    timeline.take(position.timeline, in: lists.timeline)
    meetings.take(position.meetings, in: lists.meetings)
    let claim = position.claims.flatMap { line in
      line.item.item(in: edition).map { Position.Line(item: $0, above: line.above) }
    }
    claims.take(claim, in: lists.claims)
  }

  /// Takes what of a filter still holds.
  private mutating func take(_ filter: Filter) {
    var filter = filter
    filter.actors.included.removeAll { dossier.actor($0) == nil }
    filter.actors.excluded.removeAll { dossier.actor($0) == nil }
    do throws(QueryError) {
      try apply(filter)
    } catch {
      filter.text = ""
      try? apply(filter)
    }
  }
}

extension ListPosition {
  /// Stands on a line, where it is listed and can be selected.
  fileprivate mutating func take(_ wanted: Position.Line<Item>?, in list: ItemList<Item>) {
    guard let wanted, let line = list.line(of: wanted.item), list.lines[line].isSelectable else {
      return
    }
    item = wanted.item
    rank = list.lines[line].rank
    above = wanted.above
  }
}
