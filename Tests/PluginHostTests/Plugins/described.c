/* An analyzer that gives every entity 1, described as the macros say. */
#include "backchannel_plugin.h"
#include <stdlib.h>

#ifndef PLUGIN_ABI
#define PLUGIN_ABI BC_ABI
#endif
#ifndef NAME
#define NAME "ones"
#endif
#ifndef ANSWER
#define ANSWER BC_SCORES
#endif
#ifndef NEEDS
#define NEEDS 0
#endif
#ifndef SIZE
#define SIZE sizeof(bc_analyzer)
#endif
#ifndef ANALYZE
#define ANALYZE analyze
#endif
#ifndef PLUGIN_SIZE
#define PLUGIN_SIZE sizeof(bc_plugin)
#endif
#ifndef ANALYZERS
#define ANALYZERS analyzers
#endif
#ifndef ANALYZER_COUNT
#define ANALYZER_COUNT 1
#endif
#ifndef SETTING
#define SETTING {.size = sizeof(bc_setting), .name = "on", .help = "Whether.", .preset = {.type = BC_FLAG}}
#endif
#ifndef SETTING_COUNT
#define SETTING_COUNT 1
#endif

static int32_t analyze(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  double *scores = malloc((graph->vertex_count + 1) * sizeof *scores);
  for (uint32_t v = 0; v < graph->vertex_count; v++) scores[v] = 1;
  run->scores(run->host, "score", BC_NUMBER, scores, graph->vertex_count);
  free(scores);
  return BC_DONE;
}

#ifdef UNLINKED
/* A function that no library has. */
int32_t is_nowhere(const bc_analyzer *, const bc_graph *, const bc_question *, const bc_run *);
#undef ANALYZE
#define ANALYZE is_nowhere
#endif

#ifdef BEYOND
/* Must not be called: it stands beyond the size of a short struct. */
static uint64_t needs_as_set(const bc_analyzer *self, const bc_value *settings) {
  (void)self, (void)settings;
  abort();
}
#endif

typedef struct {
  bc_analyzer known;
  double of_tomorrow[4];
} longer;

static const bc_setting setting = SETTING;
static const bc_setting *const settings[] = {&setting, &setting};
static const longer ones = {
    .known = {.size = SIZE, .name = NAME, .summary = "Give every entity 1.", .complexity = "O(V)", .needs = NEEDS,
              .answer = ANSWER, .analyze = ANALYZE, .settings = settings, .setting_count = SETTING_COUNT,
#ifdef BEYOND
              .needs_as_set = needs_as_set, .reference = "\xff",
#endif
    },
    .of_tomorrow = {1, 2, 3, 4}};
static const bc_analyzer *const analyzers[] = {&ones.known};
static const bc_plugin plugin = {PLUGIN_SIZE, PLUGIN_ABI, "described", "1", ANALYZERS, ANALYZER_COUNT};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  (void)host_abi, (void)analyze, (void)analyzers, (void)plugin;
#ifdef REFUSES
  return NULL;
#else
  return &plugin;
#endif
}
