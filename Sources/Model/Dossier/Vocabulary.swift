/// What an actor is in a record.
public enum Role: String, CaseIterable, Sendable {
  case attacker
  case target
  case victim
  /// Who moves, deploys or runs it.
  case `operator`
  case supporter
  case speaker
  case addressee
  case host
  case participant
  /// A party to a meeting that has not been told as held.
  case expected
  /// A party to an agreement.
  case party
  /// Whom it is about.
  case subject

  /// Whether an actor in this role does or suffers something, rather than being spoken to or about.
  public var actsOrLoses: Bool {
    switch self {
    case .addressee, .subject, .expected: false
    default: true
    }
  }

  /// Whether an actor in this role is a party to a meeting.
  public var isOfParty: Bool {
    switch self {
    case .participant, .expected, .host, .party: true
    default: false
    }
  }
}

/// How far a meeting has come, as a passage tells it; the order is that of growing certainty.
public enum MeetingStatus: String, CaseIterable, Sendable {
  case possible
  case requested
  case announced
  case planned
  case cancelled
  /// No passage says that it was held, but one tells what only a held meeting has.
  case implied
  case held
}

/// What sort of meeting it is.
public enum MeetingForm: String, CaseIterable, Sendable {
  case talks
  case visit
  case summit
  case session
  case call
}

/// What a statement does.
public enum StatementAct: String, CaseIterable, Sendable {
  case report
  case demand
  case commitment
  case threat
  case accusation
  case denial
  case assessment
  case expectation
  case request
  case refusal
}
