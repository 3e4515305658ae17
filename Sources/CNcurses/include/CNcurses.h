#ifndef CNCURSES_H
#define CNCURSES_H

/* The terminal, as the program needs it; curses.h stays inside this target. */
int cn_placeholder(void);

#endif
