/// Returns a number with its noun: `1 toll`, `2 tolls`.
func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
