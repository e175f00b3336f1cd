/* The census of the examples, asked about entities without relations. */
#include "../../../Plugins/Examples/c/direction.c"

typedef struct {
  int64_t count; /* of the first kind of triads; -1 before there is an answer */
  const char *failure;
} heard;

static int32_t go_on(void *host, uint64_t done, uint64_t total) {
  (void)host, (void)done, (void)total;
  return 0;
}

static void hear_failure(void *host, const char *sentence) { ((heard *)host)->failure = sentence; }

static void hear_columns(void *host, const char *const *names, const uint32_t *types, uint64_t count) {
  (void)host, (void)names, (void)types, (void)count;
}

static void hear_row(void *host, const bc_cell *cells, uint64_t count) {
  heard *answer = host;
  (void)count;
  if (answer->count < 0) answer->count = cells[1].whole;
}

BC_EXPORT int64_t triads_without_relations(uint32_t vertex_count);
/* Returns -1 where the analyzer says that it failed. */
int64_t triads_without_relations(uint32_t vertex_count) {
  int64_t *starts = calloc((size_t)vertex_count + 1, sizeof *starts);
  int32_t heads[1] = {0};
  bc_rows rows = {.starts = starts, .heads = heads};
  bc_graph graph = {.size = sizeof graph, .vertex_count = vertex_count, .along_arrows = rows, .either_way = rows};
  bc_question question = {.size = sizeof question};
  heard answer = {-1, NULL};
  bc_run run = {.size = sizeof run, .host = &answer, .progress = go_on, .fail = hear_failure, .columns = hear_columns,
                .row = hear_row};
  int32_t status = analyze_triads(&triad_census, &graph, &question, &run);
  free(starts);
  return status == BC_FAILED && answer.failure ? -1 : answer.count;
}
