import Model

/// Everything that the screen shows and the keys change: one value, changed only by `update`.
struct State: Hashable, Sendable {
  /// The dossier as known on the chosen date.
  var edition: Edition {
    didSet {
      guard edition != oldValue else { return }
      memo = EditionMemo()
      known = Holdings(edition)
      if edition.asOf == nil {
        whole = known
      } else if edition.dossier != oldValue.dossier {
        whole = Holdings(Edition(edition.dossier))
      }
    }
  }
  /// What has been worked out to show the edition.
  private(set) var memo = EditionMemo()
  /// What there is in the edition.
  private(set) var known: Holdings
  /// What there is in the dossier once every source is out.
  private(set) var whole: Holdings
  /// The folder of the originals; nil where the user named none.
  ///
  /// The one thing in the state that reads files: a source's original when it is first shown.
  var originals: Originals? {
    didSet { memo = EditionMemo() }
  }
  /// The extent of the screen.
  var size: Size {
    didSet { if size.columns != oldValue.columns { memo.forgetRows() } }
  }
  var focus = Pane.timeline
  /// Whether the pane with the focus takes the whole screen.
  var isZoomed = false
  var filter = Filter()
  var folds = Folds()
  /// What the filter lets through, and what the panes list of it.
  private(set) var selection = Selection() {
    didSet { matrixOfSelection = Once() }
  }
  private(set) var lists = Lists()
  private var matrixOfSelection = Once<ClaimMatrix>()
  var timeline = ListPosition<TimelineItem>()
  var meetings = ListPosition<MeetingItem>()
  var claims = ListPosition<ClaimItem>()
  var matrixPosition = MatrixPosition()
  /// The pages opened over the panes, the one on top last: the trail back.
  var pages: [Page] = []
  var overlay: Overlay? {
    didSet { if overlay == nil { overlayTop = nil } }
  }
  /// The first line of the overlay's list that is shown, once the mouse has chosen it.
  var overlayTop: Int?
  /// What a command line has to call the dossier; nil where it is the one that ships, which needs no name.
  var input: String?
  /// Whether other programs have changed the dossier's files since they were read.
  var filesHaveChanged = false
  /// What was wrong when the files were read again and could not be taken over; else empty.
  var refusedProblems: [Problem] = []
  var prompt: Prompt?
  var find: Find?
  /// The claims that are marked, to be compared and added up, in the order in which they were.
  var marks: [Claim.ID] = []
  /// The lines that were typed before.
  var typed = TypedLines()
  /// What the state was when a prompt opened, for those who give it up.
  var promptOrigin: PromptOrigin?
  /// A sentence for the footer, until the next key.
  var message: String?
  /// Whether the mouse has just selected something that a second press opens.
  var clickOpens = false
  /// What the keys do.
  var keymap = Keymap.standard
  /// What is wrong in the user's configuration.
  var configurationProblems: [Problem] = []

  /// What giving up a prompt goes back to.
  struct PromptOrigin: Hashable, Sendable {
    let filter: Filter
    let find: Find?
    let timeline: ListPosition<TimelineItem>
    let meetings: ListPosition<MeetingItem>
    let claims: ListPosition<ClaimItem>
    var pages: [Page]
    let overlay: Overlay?
  }

  init(_ edition: Edition, size: Size) {
    self.edition = edition
    self.size = size
    known = Holdings(edition)
    whole = edition.asOf == nil ? known : Holdings(Edition(edition.dossier))
    input = edition.dossier.location
    list()
    timeline.settle(in: lists.timeline)
    meetings.settle(in: lists.meetings)
    claims.settle(in: lists.claims)
  }

  var dossier: Dossier { edition.dossier }

  /// What is wrong in the files as they were last read.
  var problems: [Problem] {
    configurationProblems + (refusedProblems.isEmpty ? dossier.problems : refusedProblems)
  }

  /// Who claims which losses of whom, of the claims that the filter lets through.
  ///
  /// - Complexity: O(*n*) in these claims at the first call, O(1) until another filter or edition.
  var matrix: ClaimMatrix {
    matrixOfSelection.value { ClaimMatrix(of: selection, in: edition) }
  }

  /// Where keys mean something of their own now.
  var keyContext: KeyContext {
    if prompt != nil { return .prompt }
    switch overlay {
    case .picker: return .picker
    case .sources: return .sources
    case .help, .problems: return .overlay
    case nil:
      guard let page = pages.last else { return .panes }
      return page.subject == .matrix ? .matrix : .page
    }
  }

  /// Takes a filter over, or says what is wrong with its text and leaves everything as it is.
  mutating func apply(_ filter: Filter) throws(QueryError) {
    let query = try filter.query(in: dossier)
    self.filter = filter
    selection = edition.select(query)
    lists = Lists(edition: edition, selection: selection, folds: folds)
  }

  /// Lists anew after the edition or a fold has changed; a filter that no longer holds is put away and told.
  mutating func list() {
    do throws(QueryError) {
      try apply(filter)
    } catch {
      message = "the filter “\(filter.text)” no longer holds: \(error)"
      filter.text = ""
      try? apply(filter)
    }
  }

  /// The record that is selected where the user stands; nil where none is.
  var selectedRecord: Record.ID? {
    if let page = pages.last { return page.record(in: self) }
    switch focus {
    case .timeline:
      if case .record(let id) = selectedTimelineItem { return id }
    case .meetings:
      if case .record(let id) = selectedMeetingItem { return id }
    case .claims:
      return selectedToll.flatMap { $0.id.events.first }
    }
    return nil
  }

  var selectedTimelineItem: TimelineItem? {
    timeline.resolved(in: lists.timeline, height: 1).selected
      .map { lists.timeline.lines[$0].item }
  }

  var selectedMeetingItem: MeetingItem? {
    meetings.resolved(in: lists.meetings, height: 1).selected
      .map { lists.meetings.lines[$0].item }
  }

  var selectedClaimItem: ClaimItem? {
    claims.resolved(in: lists.claims, height: 1).selected.map { lists.claims.lines[$0].item }
  }

  /// The toll of the selected line of the claims pane.
  var selectedToll: Toll? {
    switch selectedClaimItem {
    case .toll(let id), .materiel(let id): edition.toll(id)
    case .claim(let id): edition.toll(of: id)
    case .side, nil: nil
    }
  }
}
