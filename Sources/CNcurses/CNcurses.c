#include "CNcurses.h"
#include <curses.h>
#include <term.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const char *leave, *reset;
static struct termios shell_modes;
static int notices, kept_error = -1, error_file = -1, frame_file = -1, next_pair;
enum { FAULTS = 7, ENDS = 17 };
static const int ends[ENDS] = {
    SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGSYS, /* the faults, then what is sent */
    SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM};
static SCREEN *screen;
static FILE *frame;
static bool can_stop, is_first = true;
/* Whether the terminal is ours; whether a child has it. */
static volatile sig_atomic_t holding, paused;

/* Waits where the terminal was left not blocking: for ever, but not while the process ends. */
static void write_all(int to, const char *text, size_t count) {
  struct pollfd room = {.fd = to, .events = POLLOUT};
  for (ssize_t written; count > 0; text += written, count -= (size_t)written) {
    while ((written = write(to, text, count)) < 0 && errno == EINTR) continue;
    if (written >= 0) continue;
    if (errno != EAGAIN || to == notices || poll(&room, 1, holding ? -1 : 500) == 0) return;
    written = 0;
  }
}

/* Empties a file, if there is one, to a descriptor; async-signal-safe. */
static void move_out(int file, int to) {
  static char text[1 << 17];
  ssize_t count = lseek(file, 0, SEEK_SET);
  while (count >= 0 && (count = read(file, text, sizeof text)) > 0) write_all(to, text, (size_t)count);
  if (ftruncate(file, 0) == 0) lseek(file, 0, SEEK_SET);
}

/* A file without a name, in memory where the system has such: a full disk must not blank the screen. */
static int unnamed_file(void) {
#ifdef MFD_CLOEXEC
  int memory = memfd_create("dashboard", MFD_CLOEXEC);
  if (memory >= 0) return memory;
#endif
  FILE *file = tmpfile();
  return file == NULL || fcntl(fileno(file), F_SETFD, FD_CLOEXEC) < 0 ? -1 : fileno(file);
}

/* Standard error goes to a file without a name while the screen is up: what the runtime says of a
   trap would be lost on the alternate screen. Where it is no terminal it is left alone. */
static void divert_error(void) {
  if (reset == NULL || !isatty(2)) return;
  if (error_file < 0) error_file = unnamed_file();
  if (error_file >= 0) kept_error = fcntl(2, F_DUPFD_CLOEXEC, 3);
  if (kept_error >= 0) dup2(error_file, 2);
}

static void replay_error(void) {
  if (kept_error >= 0) dup2(kept_error, 2), close(kept_error), kept_error = -1, move_out(error_file, 2);
}

/* An optimised program says nothing of a trap by itself. */
static void tell_fault(int number) {
  static const char what[] = "dashboard: a fault of the program; please report it with these lines\n";
  void *calls[8]; /* the first two are the handler's own */
  bool is_fault = false;
  for (int i = 0; i < FAULTS; i++) is_fault |= number == ends[i];
  if (is_fault) write_all(2, what, sizeof what - 1), backtrace_symbols_fd(calls + 2, backtrace(calls, 8) - 2, 2);
}

/* Ends the process by the signal itself, so that a shell sees 128 + n; async-signal-safe. */
static void end(int number) {
  sigset_t set;
  if (paused && (number == SIGINT || number == SIGQUIT)) return; /* meant for the child */
  if (holding) {
    holding = 0;
    if (reset != NULL) write_all(1, reset, strlen(reset));
    tcsetattr(0, TCSANOW, &shell_modes);
    replay_error(), tell_fault(number);
  }
  signal(number, SIG_DFL), sigemptyset(&set), sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL), raise(number);
}

static void note(int number) { int e = errno; write_all(notices, &(char){(char)number}, 1), errno = e; }

/* False for a signal that is ignored from the start, as nohup wants it for SIGHUP: it stays so. */
static bool handle(int number, void (*handler)(int)) {
  struct sigaction now, action = {.sa_handler = handler, .sa_flags = SA_ONSTACK | SA_RESTART};
  sigfillset(&action.sa_mask); /* SIGTTOU too: restoring the modes must not stop us */
  if (sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return false;
  return sigaction(number, &action, NULL) == 0;
}

/* Before newterm, because curses leaves alone every signal that has a handler. */
static void handle_signals(bool on) {
  static const int notes[] = {SIGWINCH, SIGCONT, SIGTSTP};
  static char spare[1 << 16]; /* a stack that ran over has no room for a handler */
  stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
  sigset_t none; /* whoever started us may have had signals blocked */
  if (on) sigaltstack(&stack, NULL), sigemptyset(&none), sigprocmask(SIG_SETMASK, &none, NULL);
  for (int i = 0; i < ENDS; i++) handle(ends[i], on ? end : SIG_DFL);
  for (int i = 0; i < 3; i++) handle(notes[i], on ? note : SIG_DFL);
}

static void set_modes(const struct termios *to) { while (tcsetattr(0, TCSADRAIN, to) && errno == EINTR) {} }

/* ^C ^Z ^S ^Q ^V ^O are keys of the program: text in a paste, and the terminal is given back before
   the process stops. Only ^\ stays a signal, which ends a program that hangs. */
static void take_modes(void) {
  struct termios modes = shell_modes;
  modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR | ISTRIP);
  if (reset != NULL) modes.c_oflag &= ~(tcflag_t)OPOST;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
  modes.c_cc[VINTR] = modes.c_cc[VSUSP] = _POSIX_VDISABLE, modes.c_cc[VMIN] = 1, modes.c_cc[VTIME] = 0;
  set_modes(&modes);
}

enum cn_found cn_find(void) {
  int found = 0;
  if (setupterm(NULL, 1, &found) != OK) return found == 1 ? CN_TERM_DUMB : CN_TERM_UNKNOWN;
  return cn_capability("cup") == NULL ? CN_TERM_DUMB : CN_FOUND;
}

const char *cn_capability(const char *name) { char *s = tigetstr(name); return s == (char *)-1 ? NULL : s; }

bool cn_start(bool colour, int to, const char *leaving, const char *resets) {
  if (holding || paused || tcgetattr(0, &shell_modes) != 0) return false;
  if (is_first) is_first = atexit(cn_stop) != 0, backtrace(&(void *){NULL}, 1); /* loads what it needs */
  notices = to, leave = leaving, reset = resets;
  handle_signals(true), divert_error(), holding = 1;
  if (resets == NULL) return take_modes(), true;
  /* Curses writes a piece for every movement of the cursor; gathered, a frame is one write. */
  if (frame_file < 0 && (frame_file = unnamed_file()) >= 0) frame = fdopen(frame_file, "w+");
  if ((screen = newterm(NULL, frame ? frame : stdout, stdin)) == NULL) return cn_stop(), false;
  nonl(), take_modes(), def_prog_mode();
  typeahead(-1); /* a frame is never left half written because a key waits */
  next_pair = colour && has_colors() && start_color() == OK;
  if (next_pair && use_default_colors() != OK) assume_default_colors(COLOR_WHITE, COLOR_BLACK);
  return true;
}

void cn_pause(void) {
  if (!holding) return;
  if (leave != NULL) write_all(1, leave, strlen(leave));
  if (screen != NULL) endwin(), move_out(frame_file, 1);
  set_modes(&shell_modes);
  paused = 1, holding = 0, replay_error();
  can_stop = handle(SIGTSTP, SIG_DFL); /* a child that stops, stops us too */
}

void cn_resume(void) {
  if (!paused) return;
  set_modes(&shell_modes); /* in the background we are stopped here, before anything is taken */
  handle(SIGTSTP, note), divert_error();
  holding = 1, paused = 0, take_modes(), cn_forget();
}

void cn_suspend(void) { if (paused && can_stop) kill(0, SIGTSTP); }

void cn_stop(void) {
  cn_pause();
  if (!paused) return;
  handle_signals(false);
  if (screen != NULL) delscreen(screen);
  screen = NULL, paused = 0;
}

int cn_colours(void) { return next_pair > 0 ? COLORS : 0; }
void cn_forget(void) { clearok(curscr, TRUE); }
int cn_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Pairs past 32767 would need calls that the older curses of macOS has not. */
int cn_pair(int foreground, int background) {
  if (next_pair == 0 || next_pair >= COLOR_PAIRS || next_pair >= INT16_MAX) return 0;
  return init_pair((short)next_pair, (short)foreground, (short)background) == OK ? next_pair++ : 0;
}

void cn_resize(int *width, int *height) {
  if (*width > 0 && *height > 0) resizeterm(*height, *width);
  *width = COLS, *height = LINES;
}

void cn_paint(int row, int column, const struct cn_cell *cells, int count) {
  static const attr_t attributes[] = {A_BOLD, A_DIM, A_UNDERLINE, A_REVERSE};
  static cchar_t laid[1024];
  if (count > 1024) count = 1024;
  for (int i = 0; i < count; i++) {
    wchar_t text[6] = {0};
    attr_t chosen = A_NORMAL;
    for (int j = 0; j < 5; j++) text[j] = (wchar_t)cells[i].scalars[j];
    for (int j = 0; j < 4; j++) chosen |= cells[i].attributes & 1 << j ? attributes[j] : 0;
    setcchar(&laid[i], text, chosen, (short)cells[i].pair, NULL);
  }
  mvadd_wchnstr(row, column, laid, count);
}

void cn_show(int row, int column, bool cursor_is_visible) {
  curs_set(cursor_is_visible);
  move(row, column);
  refresh(), move_out(frame_file, 1);
}
