// The least that a program on ncurses does: takes the terminal, paints one screen, waits for Q and gives it back.
// script/benchmark compares the program's start with it.
#include <curses.h>
#include <locale.h>

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  for (int row = 0; row < LINES; row++)
    for (int column = 0; column < COLS - 1; column++)
      mvaddch(row, column, (chtype)('a' + (row + column) % 26));
  refresh();
  while (getch() != 'Q') {}
  endwin();
  return 0;
}
