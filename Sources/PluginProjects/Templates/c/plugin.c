/* Ranks entities by the number of their relations. Put your own measure in its place.
 *
 * backchannel_plugin.h says what a graph has, and how an answer is given.
 */
#include "backchannel_plugin.h"

#include <math.h>
#include <stdlib.h>

static int32_t analyze(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self;
  int64_t least = question->settings[0].as.whole;
  const bc_rows *rows = &graph->either_way;
  double *scores = malloc((graph->vertex_count + 1) * sizeof *scores);
  int32_t status = BC_DONE;
  if (!scores) {
    run->fail(run->host, "there is not enough memory");
    return BC_FAILED;
  }
  for (uint32_t vertex = 0; vertex < graph->vertex_count && status == BC_DONE; vertex++) {
    if (vertex % 4096 == 0 && run->progress(run->host, vertex, graph->vertex_count)) status = BC_CANCELLED;
    int64_t count = rows->starts[vertex + 1] - rows->starts[vertex];
    scores[vertex] = count < least ? (double)NAN : (double)count;
  }
  if (status == BC_DONE && run->progress(run->host, graph->vertex_count, graph->vertex_count)) status = BC_CANCELLED;
  if (status == BC_DONE) run->scores(run->host, "relations", BC_COUNT, scores, graph->vertex_count);
  free(scores);
  return status;
}

static const bc_setting least = {
    .size = sizeof least,
    .name = "least",
    .help = "List entities with at least so many relations.",
    .preset = {.type = BC_COUNT, .as = {.whole = 0}},
    .least_count = 0,
    .most_count = 1000000,
};
static const bc_setting *const settings[] = {&least};

static const bc_analyzer analyzer = {
    .size = sizeof analyzer,
    .name = "NAME",
    .summary = "Ranks entities by the number of their relations.",
    .complexity = "O(V)",
    .needs = BC_EITHER_WAY | BC_INDEPENDENT_OF_NUMBERING,
    .answer = BC_SCORES,
    .setting_count = 1,
    .analyze = analyze,
    .settings = settings,
};
static const bc_analyzer *const analyzers[] = {&analyzer};
static const bc_plugin plugin = {
    .size = sizeof plugin,
    .abi = BC_ABI,
    .name = "NAME",
    .version = "0.1.0",
    .analyzers = analyzers,
    .analyzer_count = 1,
};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  return host_abi >> 16 == BC_ABI_MAJOR ? &plugin : NULL;
}
