/* Answers with what it is lent, column by column. */
#include "backchannel_plugin.h"
#include <stdlib.h>
#include <string.h>

static char *text(const bc_texts *texts, int64_t number) {
  int64_t start = texts->offsets[number], length = texts->offsets[number + 1] - start;
  char *copy = calloc((size_t)length + 1, 1);
  memcpy(copy, texts->bytes + start, (size_t)length);
  return copy;
}

static int32_t relations(const bc_analyzer *self, const bc_graph *g, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  const char *const names[] = {"subject", "object", "flags", "weight", "earliest", "latest", "rating", "sources",
                               "claims", "kind", "category", "id", "relation"};
  const uint32_t types[] = {BC_ENTITY, BC_ENTITY, BC_COUNT, BC_NUMBER, BC_COUNT, BC_COUNT, BC_COUNT, BC_COUNT,
                            BC_COUNT, BC_TEXT, BC_TEXT, BC_TEXT, BC_RELATION};
  run->columns(run->host, names, types, 13);
  for (uint64_t r = 0; r < g->relation_count; r++) {
    char *kind = text(&g->relation_kind_names, g->relation_kinds[r]);
    char *category = text(&g->relation_kind_categories, g->relation_kinds[r]);
    char *id = text(&g->relation_ids, (int64_t)r);
    bc_cell row[13] = {{NULL, 0, g->subjects[r]}, {NULL, 0, g->objects[r]}, {NULL, 0, g->relation_flags[r]},
                       {NULL, g->weights[r], 0}, {NULL, 0, g->earliest[r]}, {NULL, 0, g->latest[r]},
                       {NULL, 0, g->ratings[r]}, {NULL, 0, g->sources[r]}, {NULL, 0, g->claims[r]},
                       {kind, 0, 0}, {category, 0, 0}, {id, 0, 0}, {NULL, 0, (int64_t)r}};
    run->row(run->host, row, 13);
    free(kind), free(category), free(id);
  }
  return BC_DONE;
}

static int32_t entities(const bc_analyzer *self, const bc_graph *g, const bc_question *question, const bc_run *run) {
  (void)self;
  const char *const names[] = {"id", "name", "kind", "asked"};
  const uint32_t types[] = {BC_TEXT, BC_TEXT, BC_TEXT, BC_ENTITY};
  run->columns(run->host, names, types, 4);
  for (uint32_t v = 0; v < g->vertex_count; v++) {
    char *id = text(&g->ids, v), *name = text(&g->names, v), *kind = text(&g->kind_names, g->kinds[v]);
    int64_t asked = v < question->entity_count ? question->entities[v] : INT64_MIN;
    bc_cell row[4] = {{id, 0, 0}, {name, 0, 0}, {kind, 0, 0}, {NULL, 0, asked}};
    run->row(run->host, row, 4);
    free(id), free(name), free(kind);
  }
  return BC_DONE;
}

static void add_arcs(const bc_run *run, const char *name, const bc_rows *rows, uint32_t count) {
  for (uint32_t v = 0; v < count; v++)
    for (int64_t arc = rows->starts[v]; arc < rows->starts[v + 1]; arc++) {
      int64_t relation = rows->relations ? rows->relations[arc] : INT64_MIN;
      bc_cell row[4] = {{name, 0, 0}, {NULL, 0, v}, {NULL, 0, rows->heads[arc]}, {NULL, 0, relation}};
      run->row(run->host, row, 4);
    }
}

static int32_t arcs(const bc_analyzer *self, const bc_graph *g, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  const char *const names[] = {"rows", "tail", "head", "relation"};
  const uint32_t types[] = {BC_TEXT, BC_ENTITY, BC_ENTITY, BC_RELATION};
  run->columns(run->host, names, types, 4);
  add_arcs(run, "either_way", &g->either_way, g->vertex_count);
  add_arcs(run, "along_flow", &g->along_flow, g->vertex_count);
  add_arcs(run, "only_along_flow", &g->only_along_flow, g->vertex_count);
  add_arcs(run, "along_arrows", &g->along_arrows, g->vertex_count);
  add_arcs(run, "along_flow_incoming", &g->along_flow_incoming, g->vertex_count);
  add_arcs(run, "only_along_flow_incoming", &g->only_along_flow_incoming, g->vertex_count);
  add_arcs(run, "along_arrows_incoming", &g->along_arrows_incoming, g->vertex_count);
  return BC_DONE;
}

static bc_cell address(const void *pointer) {
  return (bc_cell){NULL, 0, (int64_t)(intptr_t)pointer};
}

/* Where columns lie. */
static int32_t addresses(const bc_analyzer *self, const bc_graph *g, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  const char *const names[] = {"starts", "heads", "relations", "subjects", "weights", "earliest", "kinds", "ids"};
  const uint32_t types[] = {BC_COUNT, BC_COUNT, BC_COUNT, BC_COUNT, BC_COUNT, BC_COUNT, BC_COUNT, BC_COUNT};
  const bc_cell row[] = {address(g->either_way.starts), address(g->either_way.heads), address(g->either_way.relations),
                         address(g->subjects), address(g->weights), address(g->earliest), address(g->relation_kinds),
                         address(g->ids.bytes)};
  run->columns(run->host, names, types, 8);
  run->row(run->host, row, 8);
  return BC_DONE;
}

/* Whether all that was not asked for is not there. */
static int32_t nothing(const bc_analyzer *self, const bc_graph *g, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  bc_graph bare = {.size = sizeof bare, .vertex_count = g->vertex_count, .relation_count = g->relation_count};
  if (memcmp(g, &bare, sizeof bare) != 0) return BC_FAILED;
  int32_t *groups = calloc(g->vertex_count + 1, sizeof *groups);
  if (g->vertex_count > 0) groups[0] = -1;
  run->partition(run->host, groups, g->vertex_count);
  free(groups);
  return BC_DONE;
}

#define RELATION_NEEDS \
  (BC_ENDS | BC_WEIGHTS | BC_DATES | BC_RATINGS | BC_SOURCES | BC_CLAIMS | BC_RELATION_KINDS | BC_RELATION_IDS)
static const bc_analyzer all[] = {
    {.size = sizeof *all, .name = "relation-columns", .summary = "List relations.", .complexity = "O(R)",
     .needs = RELATION_NEEDS, .answer = BC_TABLE, .analyze = relations},
    {.size = sizeof *all, .name = "entity-columns", .summary = "List entities.", .complexity = "O(V)",
     .needs = BC_IDS | BC_NAMES | BC_KINDS | BC_MORE_ENTITIES, .answer = BC_TABLE, .analyze = entities},
    {.size = sizeof *all, .name = "arcs", .summary = "List arcs.", .complexity = "O(A)",
     .needs = BC_EITHER_WAY | BC_ALONG_FLOW | BC_ONLY_ALONG_FLOW | BC_ALONG_ARROWS | BC_INCOMING, .answer = BC_TABLE,
     .analyze = arcs},
    {.size = sizeof *all, .name = "addresses", .summary = "List addresses.", .complexity = "O(1)",
     .needs = BC_EITHER_WAY | BC_ENDS | BC_WEIGHTS | BC_DATES | BC_RELATION_KINDS | BC_IDS, .answer = BC_TABLE,
     .analyze = addresses},
    {.size = sizeof *all, .name = "nothing-lent", .summary = "Group entities.", .complexity = "O(1)",
     .answer = BC_GROUPS, .analyze = nothing}};
static const bc_analyzer *const analyzers[] = {&all[0], &all[1], &all[2], &all[3], &all[4]};
static const bc_plugin plugin = {sizeof plugin, BC_ABI, "columns", "1", analyzers, 5};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  (void)host_abi;
  return &plugin;
}
