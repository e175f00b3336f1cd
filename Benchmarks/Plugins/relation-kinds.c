/* Counts the relations of each kind by the number of the kind, or all of them without that column. */
#include "backchannel_plugin.h"

#include <stdio.h>
#include <stdlib.h>

static uint64_t needs_as_set(const bc_analyzer *self, const bc_value *settings) {
  (void)self;
  return settings[0].as.whole ? BC_RELATION_KINDS : 0;
}

static int32_t analyze(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self;
  const char *const names[] = {"kind", "relations"};
  const uint32_t types[] = {BC_TEXT, BC_COUNT};
  run->columns(run->host, names, types, 2);
  if (!question->settings[0].as.whole) {
    bc_cell row[2] = {{.text = "any"}, {.whole = (int64_t)graph->relation_count}};
    run->row(run->host, row, 2);
    return BC_DONE;
  }
  bc_texts kinds = graph->relation_kind_names;
  int64_t *counts = calloc((size_t)kinds.count + 1, sizeof *counts);
  if (!counts) {
    run->fail(run->host, "there is not enough memory");
    return BC_FAILED;
  }
  for (uint64_t relation = 0; relation < graph->relation_count; relation++) counts[graph->relation_kinds[relation]]++;
  for (uint64_t kind = 0; kind < kinds.count; kind++) {
    char name[64];
    snprintf(name, sizeof name, "%.*s", (int)(kinds.offsets[kind + 1] - kinds.offsets[kind]),
             kinds.bytes + kinds.offsets[kind]);
    bc_cell row[2] = {{.text = name}, {.whole = counts[kind]}};
    run->row(run->host, row, 2);
  }
  free(counts);
  return BC_DONE;
}

static const bc_setting by_kind = {
    .size = sizeof by_kind,
    .name = "by-kind",
    .help = "Whether kinds are told apart.",
    .preset = {.type = BC_FLAG, .as = {.whole = 1}},
};
static const bc_setting *const settings[] = {&by_kind};
static const bc_analyzer relation_kinds = {
    .size = sizeof relation_kinds,
    .name = "relation-kinds",
    .summary = "Counts the relations of each kind.",
    .complexity = "O(R)",
    .needs = BC_RELATION_KINDS,
    .answer = BC_TABLE,
    .setting_count = 1,
    .analyze = analyze,
    .settings = settings,
    .needs_as_set = needs_as_set,
};
static const bc_analyzer *const analyzers[] = {&relation_kinds};
static const bc_plugin plugin = {.size = sizeof plugin,
                                 .abi = BC_ABI,
                                 .name = "relation-kinds",
                                 .version = "1",
                                 .analyzers = analyzers,
                                 .analyzer_count = 1};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  return host_abi >> 16 == BC_ABI_MAJOR ? &plugin : NULL;
}
