/// A search for text in what is listed; it moves the selection and hides nothing.
struct Find: Hashable, Sendable {
  /// What is sought, as typed.
  var text: String
  /// Told to the user when a step went round an end of the list.
  var wrapped = false
}
