// Runs programs on a terminal of its own making and measures them; script/benchmark says what the figures mean.
//
//   ptybench start ROUNDS COLUMNSxROWS PROGRAM ARGUMENT... -- PROGRAM ARGUMENT... [-- ...]
//     Starts the programs in turn, ROUNDS times round. Prints for each, tab separated: the median of the milliseconds
//     from just before exec to the last byte of its first frame, and of its peak memory in KiB.
//
//   ptybench keys ROUNDS COLUMNSxROWS SETUP MEASURED RESET PROGRAM ARGUMENT...
//     Presses SETUP once, then ROUNDS times MEASURED and RESET. Prints, tab separated: the median and the 95th percentile
//     of the milliseconds of processor time (the program's and the system's for it) per key of MEASURED, the median bytes
//     written per key, how many keys were measured, and the peak memory in KiB.
//
// A frame is whole when nothing follows for QUIET milliseconds; its time is that of its last byte, so waiting adds
// nothing. Programs are left by the key Q.
#if defined(__linux__)
#define _GNU_SOURCE
#else
#define _DARWIN_C_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { QUIET_AT_START = 150, QUIET_AFTER_KEY = 12, PATIENCE = 10000, MOST = 20000 };

struct run {
  pid_t pid;
  int terminal;
  double began;
};

static double *begun;

static void fail(const char *what) {
  fprintf(stderr, "ptybench: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void fail_plainly(const char *what) {
  fprintf(stderr, "ptybench: %s\n", what);
  exit(1);
}

static double milliseconds(clockid_t clock) {
  struct timespec now;
  if (clock_gettime(clock, &now) != 0) fail("clock_gettime");
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static struct run start(char **program, struct winsize size) {
  struct run run = {.terminal = posix_openpt(O_RDWR | O_NOCTTY)};
  if (run.terminal < 0 || grantpt(run.terminal) != 0 || unlockpt(run.terminal) != 0) fail("pty");
  char *name = ptsname(run.terminal);
  if (name == NULL) fail("ptsname");
  // Opened here so that the size holds before the program asks for it.
  int end = open(name, O_RDWR | O_NOCTTY);
  if (end < 0 || ioctl(end, TIOCSWINSZ, &size) != 0) fail(name);
  run.pid = fork();
  if (run.pid < 0) fail("fork");
  if (run.pid == 0) {
    setsid();
    ioctl(end, TIOCSCTTY, 0);
    for (int descriptor = 0; descriptor < 3; descriptor++) dup2(end, descriptor);
    if (end > 2) close(end);
    close(run.terminal);
    *begun = milliseconds(CLOCK_MONOTONIC);
    execvp(program[0], program);
    _exit(127);
  }
  close(end);
  return run;
}

// Reads until nothing has come for `quiet` ms. Returns the bytes read; `last` becomes the time of the last of them.
// With `first`, waits that long for the first byte.
static long drain(struct run run, int quiet, int first, double *last) {
  static char bytes[1 << 16];
  long count = 0;
  for (;;) {
    struct pollfd waiting = {.fd = run.terminal, .events = POLLIN};
    int ready = poll(&waiting, 1, count == 0 && first > 0 ? first : quiet);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return count;
    ssize_t got = read(run.terminal, bytes, sizeof bytes);
    if (got <= 0) return count;
    *last = milliseconds(CLOCK_MONOTONIC);
    count += got;
  }
}

static void first_frame(struct run *run, double *last) {
  if (drain(*run, QUIET_AT_START, PATIENCE, last) == 0) {
    kill(run->pid, SIGKILL);
    fail_plainly("the program showed nothing");
  }
  run->began = *begun;
}

static void press(struct run run, const char *keys, size_t count) {
  if (write(run.terminal, keys, count) != (ssize_t)count) fail("write");
}

// Leaves the program. Returns its peak memory in KiB.
static double leave(struct run run) {
  double last;
  press(run, "Q", 1);
  int status = 0;
  struct rusage usage;
  pid_t ended = 0;
  for (double until = milliseconds(CLOCK_MONOTONIC) + PATIENCE; ended == 0;) {
    drain(run, 1, 0, &last);
    ended = wait4(run.pid, &status, WNOHANG, &usage);
    if (ended == 0 && milliseconds(CLOCK_MONOTONIC) > until) {
      kill(run.pid, SIGKILL);
      fail_plainly("the program did not leave by Q");
    }
  }
  close(run.terminal);
  if (ended < 0) fail("wait4");
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) fail_plainly("the program did not end well");
#if defined(__APPLE__)
  return (double)usage.ru_maxrss / 1024;
#else
  return (double)usage.ru_maxrss;
#endif
}

static int ascending(const void *a, const void *b) {
  double first = *(const double *)a, second = *(const double *)b;
  return (first > second) - (first < second);
}

static double quantile(double *values, int count, double part) {
  qsort(values, (size_t)count, sizeof *values, ascending);
  return count == 0 ? 0 : values[(int)(part * (count - 1) + 0.5)];
}

static int measure_start(int rounds, struct winsize size, int count, char **words) {
  char **programs[8];
  int programCount = 0;
  programs[programCount++] = words;
  for (int index = 0; index < count; index++) {
    if (strcmp(words[index], "--") != 0) continue;
    words[index] = NULL;
    if (programCount == 8) fail_plainly("too many programs");
    programs[programCount++] = words + index + 1;
  }
  static double times[8][MOST], memory[8][MOST];
  // The first round warms the caches of the disk and is left out.
  for (int round = -1; round < rounds; round++) {
    for (int index = 0; index < programCount; index++) {
      struct run run = start(programs[index], size);
      double last = 0;
      first_frame(&run, &last);
      double kibibytes = leave(run);
      if (round < 0) continue;
      times[index][round] = last - run.began;
      memory[index][round] = kibibytes;
    }
  }
  for (int index = 0; index < programCount; index++) {
    double median = quantile(times[index], rounds, 0.5);
    printf("%.3f\t%.0f\n", median, quantile(memory[index], rounds, 0.5));
  }
  return 0;
}

#if defined(__linux__)
static int measure_keys(int rounds, struct winsize size, char **words) {
  const char *setup = words[0], *measured = words[1], *reset = words[2];
  struct run run = start(words + 3, size);
  double last = 0;
  first_frame(&run, &last);
  clockid_t clock;
  if (clock_getcpuclockid(run.pid, &clock) != 0) fail_plainly("no clock of another process's processor time");
  for (const char *key = setup; *key != 0; key++) {
    press(run, key, 1);
    drain(run, QUIET_AFTER_KEY, QUIET_AT_START, &last);
  }
  static double spent[MOST], written[MOST];
  int count = 0;
  // The first round warms up and is left out.
  for (int round = -1; round < rounds; round++) {
    for (const char *key = measured; *key != 0; key++) {
      double before = milliseconds(clock);
      press(run, key, 1);
      long bytes = drain(run, QUIET_AFTER_KEY, QUIET_AT_START, &last);
      double after = milliseconds(clock);
      if (round < 0 || count == MOST) continue;
      spent[count] = after - before;
      written[count++] = (double)bytes;
    }
    for (const char *key = reset; *key != 0; key++) {
      press(run, key, 1);
      drain(run, QUIET_AFTER_KEY, QUIET_AT_START, &last);
    }
  }
  // Out of prompts and overlays; a lone Esc takes the program a moment to tell from a sequence.
  press(run, "\033", 1);
  drain(run, QUIET_AT_START, QUIET_AT_START, &last);
  double most = leave(run);
  double median = quantile(spent, count, 0.5), high = quantile(spent, count, 0.95);
  printf("%.3f\t%.3f\t%.0f\t%d\t%.0f\n", median, high, quantile(written, count, 0.5), count, most);
  return 0;
}
#else
static int measure_keys(int rounds, struct winsize size, char **words) {
  (void)rounds, (void)size, (void)words;
  fail_plainly("only Linux tells the processor time of another process finely enough");
  return 1;
}
#endif

int main(int argc, char **argv) {
  int rounds = argc > 2 ? atoi(argv[2]) : 0;
  unsigned short columns = 0, rows = 0;
  if (argc < 5 || rounds < 1 || rounds > 999 || sscanf(argv[3], "%hux%hu", &columns, &rows) != 2)
    fail_plainly("usage stands at the head of ptybench.c");
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  begun = mmap(NULL, sizeof *begun, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (begun == MAP_FAILED) fail("mmap");
  signal(SIGPIPE, SIG_IGN);
  if (strcmp(argv[1], "start") == 0) return measure_start(rounds, size, argc - 4, argv + 4);
  if (strcmp(argv[1], "keys") == 0 && argc > 7) return measure_keys(rounds, size, argv + 4);
  fail_plainly("usage stands at the head of ptybench.c");
}
