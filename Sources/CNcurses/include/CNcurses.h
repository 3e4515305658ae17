#ifndef CNCURSES_H
#define CNCURSES_H
/* The one terminal of the process, for one thread. curses.h stays inside this target: Swift loses
   its macros and takes its globals for data races. */
#include <stdbool.h>
#include <stdint.h>

enum cn_found { CN_FOUND, CN_TERM_UNKNOWN, CN_TERM_DUMB };
enum cn_attribute { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8 };
/* Of the scalars one is spacing, then at most four are nonspacing; the rest are 0. */
struct cn_cell { uint32_t scalars[5]; uint16_t pair; uint8_t attributes; };
/* Reads TERM's description and writes nothing; comes first, once the locale is set. */
enum cn_found cn_find(void);
/* A string of the description, NULL where the terminal has none of that name. */
const char *cn_capability(const char *name);
/* The columns that the C library gives a scalar, -1 for one that does not print. */
int cn_columns(uint32_t scalar);
/* Takes the terminal: modes, screen, signals, standard error; modes and signals alone where both are
   NULL. `leave` takes back what curses knows nothing of, `reset` everything; both have to live on.
   SIGWINCH, SIGTSTP and SIGCONT write their number, a byte, to `notices`. False: nothing was taken. */
bool cn_start(bool colour, int notices, const char *leave, const char *reset);
/* Gives the terminal back, then replays standard error; nothing when it was given back before. */
void cn_stop(void);
/* Gives the terminal to a child program, and takes it again: every cell is to be painted after. */
void cn_pause(void);
void cn_resume(void);
/* Between the two: stops the process group, as ^Z does; returns when it goes on. */
void cn_suspend(void);
/* The number of colours that may be used; 0 means none. */
int cn_colours(void);
/* The number of a new pair of colours, -1 being the terminal's own; 0 when there are no more. */
int cn_pair(int foreground, int background);
/* Tells curses the size, 0 for what the description says; gives the size that holds then. */
void cn_resize(int *width, int *height);
/* Lays cells from a column on, a wide one once; they show with cn_show, which leaves the cursor there. */
void cn_paint(int row, int column, const struct cn_cell *cells, int count);
void cn_show(int row, int column, bool cursor_is_visible);
/* Has the next cn_show write every cell, whatever the terminal is believed to hold. */
void cn_forget(void);
#endif
