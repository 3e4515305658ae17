/// A query made ready for one index: names are ranges of positions, roles stand with their actors.
indirect enum Matcher {
  case every([Matcher])
  case any([Matcher])
  /// Nothing like this: whatever claim or record is looked at beside the one in question.
  case no(Matcher)
  /// Terms that are asked of one claim of the record, or of one record of the claim.
  case group(Matcher)
  case text(FoldedText)
  /// An actor of the ranges, or any where there are none, in one of the roles, or in any.
  case part([Range<Int>]?, RoleSet?)
  case acts([Range<Int>])
  case kind(Set<Record.Kind>)
  case place([Range<Int>])
  case status(Set<MeetingStatus>)
  case form(Set<MeetingForm>)
  case act(Set<StatementAct>)
  case source(Set<Int>)
  case after(Int)
  case before(Int)
  case within(first: Int, last: Int)
  case measure(Set<Measure>)
  case category([Category])
  case claimant([Range<Int>], orNotTold: Bool)
  case lossesOf([Range<Int>])
  case figure([Query.FigureTest])
  case property([Query.Property])
  case id(Set<String>)
}

extension Matcher {
  /// Whether it asks for something of claims, so that it has to be tried on each claim of a record.
  var asksOfClaims: Bool {
    switch self {
    case .every(let matchers), .any(let matchers): matchers.contains(where: \.asksOfClaims)
    case .part(_, let roles): !(roles ?? []).isDisjoint(with: [.claimant, .loser])
    case .measure, .category, .claimant, .lossesOf, .figure, .id: true
    case .property(let properties): properties.contains { $0 == .total || $0 == .claimed }
    case .no, .group, .text, .acts, .kind, .place, .status, .form, .act, .source, .after, .before,
      .within:
      false
    }
  }
}

/// Makes matchers of queries for one edition.
struct MatcherCompiler {
  let edition: Edition
  let index: SearchIndex

  /// What roles and actors of a group bind to: the nearest of the other sort.
  private struct Binding {
    var actors: [[Range<Int>]] = []
    var roles: [RoleSet] = []
  }

  /// Returns the matcher of a query.
  func matcher(of query: Query) -> Matcher {
    .group(matcher(of: query.node, Binding(), isInGroup: false))
  }

  private func matcher(of node: Query.Node, _ binding: Binding, isInGroup: Bool) -> Matcher {
    switch node {
    case .every(let nodes):
      let binding = self.binding(of: nodes, in: isInGroup ? Binding() : binding)
      let matchers = nodes.map { matcher(of: $0, binding, isInGroup: true) }
      return isInGroup ? .group(.every(matchers)) : .every(matchers)
    case .any(let nodes):
      return .any(nodes.map { matcher(of: $0, binding, isInGroup: false) })
    case .no(let node):
      return .no(.group(matcher(of: node, binding, isInGroup: true)))
    case .term(let term): return matcher(of: term, binding)
    }
  }

  /// Returns what binds within a group: its own actors and roles, else those around it.
  private func binding(of nodes: [Query.Node], in outer: Binding) -> Binding {
    var own = Binding()
    for case .term(let term) in nodes {
      switch term {
      case .actor(let actors): own.actors.append(ranges(actors))
      case .role(let roles): own.roles.append(RoleSet(roles))
      default: break
      }
    }
    return Binding(
      actors: own.actors.isEmpty ? outer.actors : own.actors,
      roles: own.roles.isEmpty ? outer.roles : own.roles
    )
  }

  private func matcher(of term: Query.Term, _ binding: Binding) -> Matcher {
    switch term {
    case .text(let text): .text(FoldedText(text))
    case .actor(let actors):
      parts(actors: [ranges(actors)], roles: binding.roles)
    case .role(let roles):
      parts(actors: binding.actors, roles: [RoleSet(roles)])
    case .acts(let actors): .acts(ranges(actors))
    case .attacker(let actors): .part(ranges(actors), RoleSet(.told(.attacker)))
    case .kind(let kinds): .kind(Set(kinds))
    case .place(let places): .place(places.map { index.places.range(of: $0) })
    case .status(let statuses): .status(Set(statuses))
    case .form(let forms): .form(Set(forms))
    case .act(let acts): .act(Set(acts))
    case .source(let sources):
      .source(
        Set(
          edition.dossier.sources.indices.filter { row in
            sources.contains(edition.dossier.sources[row].id)
          }
        )
      )
    case .after(let date): .after(SearchIndex.Days(date).first)
    case .before(let date): .before(SearchIndex.Days(date).last)
    case .on(let date):
      .within(first: SearchIndex.Days(date).first, last: SearchIndex.Days(date).last)
    case .measure(let measures): .measure(Set(measures))
    case .category(let categories): .category(categories)
    case .claimant(let speakers):
      .claimant(
        speakers.compactMap { speaker in
          if case .actor(let actor) = speaker { index.actors.range(of: actor) } else { nil }
        },
        orNotTold: speakers.contains(.notTold)
      )
    case .lossesOf(let actors): .lossesOf(ranges(actors))
    case .figure(let tests): .figure(tests)
    case .property(let properties): .property(properties)
    case .id(let ids): .id(Set(ids))
    }
  }

  /// Returns the matcher of each actor in each role.
  private func parts(actors: [[Range<Int>]], roles: [RoleSet]) -> Matcher {
    let actors: [[Range<Int>]?] = actors.isEmpty ? [nil] : actors
    let roles: [RoleSet?] = roles.isEmpty ? [nil] : roles
    let parts = actors.flatMap { actor in roles.map { Matcher.part(actor, $0) } }
    return parts.count == 1 ? parts[0] : .every(parts)
  }

  private func ranges(_ actors: [Actor.ID]) -> [Range<Int>] {
    actors.map { index.actors.range(of: $0) }
  }
}
