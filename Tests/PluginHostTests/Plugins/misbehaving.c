/* Does what no plug-in should. */
#define _DEFAULT_SOURCE
#include "backchannel_plugin.h"
#include <fenv.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const names[] = {"nan", "infinity", "short", "long", "nothing", "twice", "groups", "notutf8", "text",
                                    "half", "fail", "silent", "status", "crash", "abort", "overflow", "hang", "null", "trap",
                                    "exit", "cancelled", "overdone", "quick-exit", "exit-at-once", "fork", "print", "regret",
                                    "chdir", "umask", "round", "write-first", "write-middle", "mute"};

#ifdef TALKS
__attribute__((constructor)) static void hello(void) { printf("hello, "); }
__attribute__((destructor)) static void goodbye(void) { printf("goodbye\n"); }
#endif

/* Prints through every layer, and leaves a line without an end. */
static void print(void) {
  puts("one line");
  if (write(STDOUT_FILENO, "and another\n", 12) != 12) abort();
  printf("and half a third");
}

/* Starts a process that ends at once, and waits for it. */
static void fork_one(void) {
  pid_t child = fork();
  if (!child) _exit(0);
  waitpid(child, NULL, 0);
}


/* Calls itself until the stack is used up. */
static int deeper(volatile int *above) {
  volatile int here[256];
  here[0] = *above + 1;
  return *above < 0 ? 0 : deeper(here) + here[0];
}

static int32_t analyze(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self;
  uint64_t count = graph->vertex_count;
  const char *how = names[question->settings[0].as.whole];
  double *scores = malloc((count + 2) * sizeof *scores);
  for (uint64_t v = 0; v < count + 2; v++) scores[v] = strcmp(how, "nan") ? 1.5 : (double)NAN;
  volatile int depth = 0;
  const int32_t members[] = {0, 99};
  if (!strcmp(how, "infinity")) scores[1] = (double)INFINITY;
  if (!strcmp(how, "nothing")) return BC_DONE;
  if (!strcmp(how, "fail")) return run->fail(run->host, "the weather is bad"), BC_FAILED;
  if (!strcmp(how, "silent")) return BC_FAILED;
  if (!strcmp(how, "status")) return 7;
  if (!strcmp(how, "cancelled")) return BC_CANCELLED;
  if (!strcmp(how, "overdone") && run->progress(run->host, 3, 2)) return BC_CANCELLED;
  if (!strcmp(how, "crash")) *(volatile int *)(uintptr_t)(depth + 8) = 1;
  if (!strcmp(how, "abort")) abort();
  if (!strcmp(how, "trap")) __builtin_trap();
  if (!strcmp(how, "exit")) exit(0);
  if (!strcmp(how, "quick-exit")) quick_exit(0);
  if (!strcmp(how, "exit-at-once")) _exit(0);
  if (!strcmp(how, "fork")) fork_one();
  if (!strcmp(how, "print")) print();
  if (!strcmp(how, "chdir") && chdir("/") != 0) abort();
  if (!strcmp(how, "umask")) umask(0);
  if (!strcmp(how, "round")) fesetround(FE_UPWARD);
  if (!strcmp(how, "write-first")) *(int32_t *)(uintptr_t)graph->subjects = 1 - graph->subjects[0];
  if (!strcmp(how, "write-middle")) ((int32_t *)(uintptr_t)graph->subjects)[graph->relation_count / 2] = 0;
  if (!strcmp(how, "mute")) return run->fail(run->host, " "), BC_FAILED;
  if (!strcmp(how, "overflow")) return deeper(&depth);
  while (!strcmp(how, "hang")) depth++;
  if (!strcmp(how, "groups")) run->group(run->host, members, 2);
  if (!strcmp(how, "notutf8")) run->note(run->host, "\xff\xfe");
  if (!strcmp(how, "null")) run->note(run->host, NULL);
  uint64_t given = !strcmp(how, "short") ? count - 1 : !strcmp(how, "long") ? count + 1 : count;
  run->scores(run->host, "score", !strcmp(how, "half") ? BC_COUNT : !strcmp(how, "text") ? BC_TEXT : BC_NUMBER, scores,
              given);
  if (!strcmp(how, "twice")) run->scores(run->host, "score", BC_NUMBER, scores, count);
  if (!strcmp(how, "regret")) run->fail(run->host, "the weather is bad");
  free(scores);
  return BC_DONE;
}

static const bc_setting how = {.size = sizeof how, .word_count = sizeof names / sizeof *names, .name = "how",
                               .help = "What to do wrong.", .preset = {.type = BC_WORD}, .words = names};
static const bc_setting *const settings[] = {&how};
static const bc_analyzer misbehave = {.size = sizeof misbehave, .name = "misbehave", .summary = "Do something wrong.",
                                      .complexity = "O(1)", .needs = BC_ENDS, .answer = BC_SCORES, .settings = settings,
                                      .setting_count = 1, .analyze = analyze};
static const bc_analyzer *const analyzers[] = {&misbehave};
static const bc_plugin plugin = {sizeof plugin, BC_ABI, "misbehaving", "1", analyzers, 1};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  (void)host_abi;
  return &plugin;
}
