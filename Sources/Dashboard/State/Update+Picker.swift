import Model

extension State {
  /// Takes an action in the actor picker; what is picked filters at once.
  mutating func updatePicker(_ action: Action) {
    guard case .picker(var picker) = overlay else { return }
    let list = PickerList(picker, in: self)
    var filter = filter
    switch action {
    case .accept:
      // With nothing picked and something typed, Enter takes the actor under the cursor: the shortest way.
      if filter.actors == picker.before, !picker.text.text.isEmpty, let actor = list.current?.actor
      {
        filter.actors.toggle(included: actor)
        set(filter)
      }
      overlay = nil
      return
    case .cancel:
      filter.actors = picker.before
      set(filter)
      overlay = nil
      return
    case .move(let count): picker.actor = list.actor(movedBy: count)
    case .pageDown: picker.actor = list.actor(movedBy: max(1, OverlayLayout(self).rows - 1))
    case .pageUp: picker.actor = list.actor(movedBy: -max(1, OverlayLayout(self).rows - 1))
    case .toggleActor:
      guard let actor = list.current?.actor else { return }
      filter.actors.toggle(included: actor)
      picker.actor = actor
    case .excludeActor:
      guard let actor = list.current?.actor else { return }
      filter.actors.toggle(excluded: actor)
      picker.actor = actor
    case .toggleAnyAll: filter.actors.needsAll.toggle()
    case .nextRole: filter.actors.part = filter.actors.part.next
    case .previousRole: filter.actors.part = filter.actors.part.previous
    case .clearPicker: filter.actors = ActorFilter()
    default:
      guard picker.text.take(action) else { return }
      picker.actor = nil
    }
    overlay = .picker(picker)
    if filter != self.filter { set(filter) }
  }
}
