/* Handles signals as the runtime of a language does. */
#define _DEFAULT_SOURCE
#include "backchannel_plugin.h"
#include <setjmp.h>
#include <signal.h>
#include <string.h>

static const char *const ways[] = {"recover", "crash"};
static struct sigaction before;
static sigjmp_buf recovery;
static volatile sig_atomic_t is_own;

static void handle(int number, siginfo_t *info, void *context) {
  (void)info, (void)context;
  if (is_own) siglongjmp(recovery, 1);
  before.sa_handler(number);
}

__attribute__((constructor)) static void start(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = handle;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigaction(SIGSEGV, &action, &before);
  sigaction(SIGINT, &action, NULL);
}

static int32_t analyze(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self;
  is_own = question->settings[0].as.whole == 0;
  volatile uintptr_t nowhere = 8;
  if (!sigsetjmp(recovery, 1)) *(volatile int *)nowhere = 1;
  double scores[] = {1, 2, 3};
  run->scores(run->host, "score", BC_NUMBER, scores, graph->vertex_count);
  return BC_DONE;
}

static const bc_setting how = {.size = sizeof how, .word_count = 2, .name = "how", .help = "Whose fault it is.",
                               .preset = {.type = BC_WORD}, .words = ways};
static const bc_setting *const settings[] = {&how};
static const bc_analyzer fault = {.size = sizeof fault, .name = "fault", .summary = "Read where nothing is.",
                                  .complexity = "O(1)", .answer = BC_SCORES, .settings = settings,
                                  .setting_count = 1, .analyze = analyze};
static const bc_analyzer *const analyzers[] = {&fault};
static const bc_plugin plugin = {sizeof plugin, BC_ABI, "signals", "1", analyzers, 1};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  (void)host_abi;
  return &plugin;
}
