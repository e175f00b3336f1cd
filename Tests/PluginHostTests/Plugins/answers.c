/* Answers of each kind, well and badly. */
#include "backchannel_plugin.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const ways[] = {"well",  "short",    "huge",  "twice",  "stranger", "repeated", "broken", "infinite",
                                   "early", "columnless", "typeless", "wide", "same", "nameless", "null", "negative",
                                   "cellless", "empty"};
enum { WAYS = sizeof ways / sizeof *ways };

static int is(const bc_question *question, const char *way) {
  return !strcmp(ways[question->settings[0].as.whole], way);
}

static int32_t groups(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self;
  int32_t *group = calloc(graph->vertex_count + 1, sizeof *group);
  for (uint32_t v = 0; v < graph->vertex_count; v++) group[v] = v == 2 ? -1 : (int32_t)(v / 3);
  run->partition(run->host, group, is(question, "short") ? 1 : is(question, "huge") ? UINT64_MAX : graph->vertex_count);
  if (is(question, "twice")) run->partition(run->host, group, graph->vertex_count);
  const int32_t pair[] = {1, is(question, "stranger") ? 99 : is(question, "negative") ? -1 : 2};
  const int32_t repeated[] = {1, 1};
  run->group(run->host, is(question, "repeated") ? repeated : pair, is(question, "same") ? 0 : 2);
  if (is(question, "wide")) run->group(run->host, pair, 5);
  if (is(question, "null")) run->group(run->host, NULL, 2);
  free(group);
  return BC_DONE;
}

static int32_t relation_scores(const bc_analyzer *self, const bc_graph *graph, const bc_question *question,
                               const bc_run *run) {
  (void)self;
  double *scores = calloc(graph->relation_count + 1, sizeof *scores);
  for (uint64_t r = 0; r < graph->relation_count; r++) scores[r] = r ? (double)r : (double)NAN;
  if (is(question, "infinite")) scores[1] = -(double)INFINITY;
  run->scores(run->host, is(question, "nameless") ? "" : "score", BC_COUNT, is(question, "null") ? NULL : scores,
              is(question, "huge") ? UINT64_C(1) << 62 : is(question, "short") ? 1 : graph->relation_count);
  free(scores);
  return BC_DONE;
}

static int32_t paths(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self;
  const int32_t relations[] = {0, 1}, broken[] = {0, 0, 1}, strange[] = {0, 99};
  if (is(question, "huge"))
    run->path(run->host, 0, relations, graph->relation_count + 1, 1);
  else if (is(question, "broken"))
    run->path(run->host, 3, relations, 2, 1);
  else if (is(question, "stranger"))
    run->path(run->host, 0, strange, 2, 1);
  else if (is(question, "negative"))
    run->path(run->host, -1, relations, 1, 1);
  else if (is(question, "null"))
    run->path(run->host, 0, NULL, 2, 1);
  else if (!is(question, "same"))
    run->path(run->host, 0, is(question, "repeated") ? broken : relations, 2, is(question, "infinite") ? (double)NAN : 2.5);
  return BC_DONE;
}

static int32_t table(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self, (void)graph;
  const char *const names[] = {"who", "by", is(question, "same") ? "who" : is(question, "nameless") ? "" : "size", "when"};
  const uint32_t types[] = {BC_ENTITY, BC_RELATION, is(question, "repeated") ? BC_FLAG : BC_NUMBER, BC_DATE};
  bc_cell row[4] = {{.whole = is(question, "stranger") ? INT64_C(1) << 40 : 1},
                    {.whole = is(question, "negative") ? -5 : 0},
                    {.number = is(question, "infinite") ? (double)INFINITY : (double)NAN},
                    {.whole = INT64_MAX}};
  if (is(question, "early")) run->row(run->host, row, 4);
  if (is(question, "columnless")) return BC_DONE;
  run->columns(run->host, is(question, "null") ? NULL : names, is(question, "typeless") ? NULL : types,
               is(question, "wide") ? 1000000 : is(question, "empty") ? 0 : 4);
  if (is(question, "twice")) run->columns(run->host, names, types, 4);
  run->row(run->host, is(question, "cellless") ? NULL : row, is(question, "short") ? 3 : is(question, "huge") ? UINT64_MAX : 4);
  return BC_DONE;
}

/* Says with what it answers only when it is asked. */
static int32_t any(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  if (!is(question, "early")) run->answer(run->host, is(question, "stranger") ? 9 : BC_PATHS);
  if (is(question, "twice")) run->answer(run->host, BC_GROUPS);
  return is(question, "short") ? BC_DONE : paths(self, graph, question, run);
}

/* Needs relation kinds in one way and what no host has in another. */
static uint64_t needs_as_set(const bc_analyzer *self, const bc_value *settings) {
  (void)self;
  const char *way = ways[settings[0].as.whole];
  return !strcmp(way, "huge") ? UINT64_C(1) << 60 : !strcmp(way, "well") ? BC_WEIGHTS | BC_WEIGHTED : BC_TIMED;
}

static int32_t needed(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  double *scores = calloc(graph->vertex_count + 1, sizeof *scores);
  for (uint32_t v = 0; v < graph->vertex_count; v++) scores[v] = graph->weights ? graph->weights[0] : -1;
  run->scores(run->host, "score", BC_NUMBER, scores, graph->vertex_count);
  free(scores);
  return BC_DONE;
}

static const bc_setting how = {.size = sizeof how, .word_count = WAYS, .name = "how", .help = "How it answers.",
                               .preset = {.type = BC_WORD}, .words = ways};
static const bc_setting *const settings[] = {&how};
#define ANALYZER(NAME, ANSWER, FUNCTION, NEEDS) \
  {.size = sizeof(bc_analyzer), .name = NAME, .summary = "Answer.", .complexity = "O(V)", .answer = ANSWER, \
   .settings = settings, .setting_count = 1, .analyze = FUNCTION, .needs_as_set = NEEDS}
static const bc_analyzer all[] = {
    ANALYZER("give-groups", BC_GROUPS, groups, NULL), ANALYZER("give-relations", BC_RELATION_SCORES, relation_scores, NULL),
    ANALYZER("give-paths", BC_PATHS, paths, NULL),    ANALYZER("give-table", BC_TABLE, table, NULL),
    ANALYZER("give-any", BC_ANY, any, NULL),          ANALYZER("give-needed", BC_SCORES, needed, needs_as_set)};
static const bc_analyzer *const analyzers[] = {&all[0], &all[1], &all[2], &all[3], &all[4], &all[5]};
static const bc_plugin plugin = {sizeof plugin, BC_ABI, "answers", "1", analyzers, 6};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  (void)host_abi;
  return &plugin;
}
