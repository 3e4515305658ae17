/// What is shown where nothing useful would fit.
struct TooSmallNotice {
  let size: Size

  func drawn() -> Canvas {
    var canvas = Canvas(size: size)
    let notice = "Dashboard needs 20 by 5; this is \(size.columns) by \(size.rows)"
    let lines = StyledText(notice, .text).wrapped(columns: size.columns)
    for (row, line) in lines.prefix(size.rows).enumerated() {
      canvas.put(line, column: 0, row: row)
    }
    return canvas
  }
}
