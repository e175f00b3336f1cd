/* Lists all that claims say, as it is lent. */
#include "backchannel_plugin.h"
#include <stdlib.h>
#include <string.h>

static void row(const bc_run *run, const char *what, const bc_texts *name, int64_t number_of_name, const bc_texts *value,
                int64_t number_of_value, int64_t count) {
  size_t start = 0, end = 0;
  char text[4096] = "";
  const bc_texts *parts[] = {name, value};
  const int64_t numbers[] = {number_of_name, number_of_value};
  for (int part = 0; part < 2; part++) {
    if (!parts[part]) continue;
    if (part) text[end++] = '=';
    start = (size_t)parts[part]->offsets[numbers[part]];
    size_t length = (size_t)parts[part]->offsets[numbers[part] + 1] - start;
    if (end + length >= sizeof text) abort();
    memcpy(text + end, parts[part]->bytes + start, length);
    end += length;
  }
  text[end] = 0;
  bc_cell cells[3] = {{what, 0, 0}, {text, 0, 0}, {NULL, 0, count}};
  run->row(run->host, cells, 3);
}

static int32_t analyze(const bc_analyzer *self, const bc_graph *g, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  const char *const names[] = {"what", "of", "number"};
  const uint32_t types[] = {BC_TEXT, BC_TEXT, BC_COUNT};
  if (!BC_HAS(g, bc_graph, property_flags)) return BC_FAILED;
  if (g->source_relations.count != g->source_ids.count || g->entity_documents.count != g->vertex_count ||
      g->entity_properties.count != g->vertex_count)
    return run->fail(run->host, "the counts do not fit"), BC_FAILED;
  run->columns(run->host, names, types, 3);
  for (uint64_t s = 0; s < g->source_ids.count; s++)
    for (int64_t i = g->source_relations.starts[s]; i < g->source_relations.starts[s + 1]; i++)
      row(run, "source", &g->source_ids, (int64_t)s, NULL, 0, g->source_relations.numbers[i]);
  for (uint32_t v = 0; v < g->vertex_count; v++) {
    row(run, "claims", NULL, 0, NULL, 0, g->entity_claims[v]);
    for (int64_t i = g->entity_documents.starts[v]; i < g->entity_documents.starts[v + 1]; i++)
      row(run, "document", &g->document_ids, g->entity_documents.numbers[i], NULL, 0, v);
  }
  int64_t *several = calloc(g->property_names.count + 1, sizeof *several);
  for (uint32_t v = 0; v < g->vertex_count; v++)
    for (int64_t i = g->entity_properties.starts[v]; i < g->entity_properties.starts[v + 1]; i++) {
      int32_t name = g->entity_properties.numbers[i];
      row(run, "property", &g->property_names, name, &g->property_values, i, v);
      several[name] += (g->property_flags[i] & BC_SEVERAL_VALUES) != 0;
    }
  for (uint64_t p = 0; p < g->property_names.count; p++)
    row(run, "several", &g->property_names, (int64_t)p, NULL, 0, several[p]);
  free(several);
  return BC_DONE;
}

static const bc_analyzer list = {.size = sizeof list, .name = "claim-list", .summary = "List what claims say.",
                                 .complexity = "O(claims)", .answer = BC_TABLE, .analyze = analyze,
                                 .needs = BC_SOURCE_RELATIONS | BC_DOCUMENTS | BC_PROPERTIES};
static const bc_analyzer *const analyzers[] = {&list};
static const bc_plugin plugin = {sizeof plugin, BC_ABI, "claims", "1", analyzers, 1};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  (void)host_abi;
  return &plugin;
}
