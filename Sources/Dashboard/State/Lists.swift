import Model

/// A line of the timeline.
enum TimelineItem: Hashable, Sendable {
  /// The records before the dossier's period, folded into one line.
  case earlier
  case record(Record.ID)
  /// Days that no source in view dates anything to.
  case gap(first: Day, last: Day)
  /// The heading over records that no passage in view dates.
  case undated
  /// The records of folded kinds.
  case folded
}

/// A line of the meetings.
enum MeetingItem: Hashable, Sendable {
  /// The meetings before the dossier's period, folded into one line.
  case earlier
  case record(Record.ID)
  /// The second line of a meeting: agenda and outcome.
  case detail(Record.ID)
}

/// A line of the casualty claims.
enum ClaimItem: Hashable, Sendable {
  /// The heading over the losses of a side.
  case side(Actor.ID)
  case toll(Toll.ID)
  case claim(Claim.ID)
  /// The things lost in one incident, told by one measure, folded into one line; named by the first toll.
  case materiel(Toll.ID)
}

/// What each pane lists, made anew when the edition, the filter or a fold changes.
struct Lists: Hashable, Sendable {
  var timeline = ItemList<TimelineItem>()
  var meetings = ItemList<MeetingItem>()
  var claims = ItemList<ClaimItem>()
  /// How many of the records listed in the timeline each of these is a part of.
  var depths: [Record.ID: Int] = [:]
  /// How many records are hidden behind the timeline's line of earlier ones.
  var earlierRecords = 0
  /// How many meetings are hidden behind the line of earlier ones.
  var earlierMeetings = 0
  /// How many records that the filter lets through are of folded kinds.
  var foldedRecords = 0
  /// The tolls behind a line of materiel, by the toll that names it.
  var materiel: [Toll.ID: [Int]] = [:]
  /// How the listed records fall on days.
  var density = Density()
  /// How many records, meetings and tolls the panes list, folded ones included.
  var counts = Counts()

  /// How many there are of each.
  struct Counts: Hashable, Sendable {
    var records = 0
    /// The talks that the meetings belong to, listed themselves or not.
    var talks = 0
    var meetings = 0
    var tolls = 0
    var claims = 0
    var contradictedTolls = 0
    /// Those whose claims are of two origins or more.
    var tollsOfTwoOrigins = 0
  }
}
