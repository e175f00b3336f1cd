/* Triad census after Batagelj and Mrvar 2001, and degree with settings. */
#include "backchannel_plugin.h"
#include <math.h>
#include <stdlib.h>

static const char *const types[16] = {"003",  "012",  "102", "021D", "021U", "021C", "111D", "111U",
                                      "030T", "030C", "201", "120D", "120U", "120C", "210",  "300"};

/* The type of three vertices by which of their six arcs there are, counted from 1. */
static const uint8_t type_of[64] = {1, 2, 2, 3,  2, 4, 6,  8,  2,  6,  5,  7,  3,  8,  7,  11, 2,  6,  4,  8,  5,  9,
                                    9, 13, 6, 10, 9, 14, 7, 14, 12, 15, 2, 5, 6, 7, 6, 9, 10, 14, 4, 9, 9, 12, 8, 13,
                                    14, 15, 3, 7, 8, 11, 7, 12, 14, 15, 8, 14, 13, 15, 11, 15, 15, 16};

/* Rows in ascending order, without loops and parallel arcs. */
typedef struct {
  int64_t *starts;
  int32_t *heads;
} rows;

static int ascending(const void *left, const void *right) {
  int32_t l = *(const int32_t *)left, r = *(const int32_t *)right;
  return (l > r) - (l < r);
}

static rows simplified(const bc_rows *lent, uint32_t count) {
  rows own = {malloc((count + 1) * sizeof(int64_t)), malloc((lent->arc_count + 1) * sizeof(int32_t))};
  int64_t end = 0;
  for (uint32_t v = 0; v < count; v++) {
    int64_t start = own.starts[v] = end;
    for (int64_t arc = lent->starts[v]; arc < lent->starts[v + 1]; arc++)
      if (lent->heads[arc] != (int32_t)v) own.heads[end++] = lent->heads[arc];
    qsort(own.heads + start, (size_t)(end - start), sizeof *own.heads, ascending);
    int64_t kept = start;
    for (int64_t arc = start; arc < end; arc++)
      if (kept == start || own.heads[kept - 1] != own.heads[arc]) own.heads[kept++] = own.heads[arc];
    end = kept;
  }
  own.starts[count] = end;
  return own;
}

static int leads(const rows *own, int32_t tail, int32_t head) {
  int64_t low = own->starts[tail], high = own->starts[tail + 1];
  while (low < high) {
    int64_t middle = (low + high) / 2;
    if (own->heads[middle] == head) return 1;
    if (own->heads[middle] < head) low = middle + 1;
    else high = middle;
  }
  return 0;
}

static uint8_t type(const rows *out, int32_t v, int32_t u, int32_t w) {
  return type_of[leads(out, v, u) + 2 * leads(out, u, v) + 4 * leads(out, v, w) + 8 * leads(out, w, v) +
                 16 * leads(out, u, w) + 32 * leads(out, w, u)];
}

/* Adds the neighbors of a vertex that are not marked, but for one. */
static uint32_t add_neighbors(const rows *both, int32_t of, int32_t but, int8_t *mark, int32_t *list, uint32_t count) {
  for (int64_t arc = both->starts[of]; arc < both->starts[of + 1]; arc++) {
    int32_t head = both->heads[arc];
    if (head == but || mark[head]) continue;
    mark[head] = 1;
    list[count++] = head;
  }
  return count;
}

/* How many triads that many vertices have; -1 where that is more than an int64_t holds. */
static int64_t triads_of(uint32_t vertices) {
  if (vertices < 3) return 0;
  int64_t pairs = (int64_t)((uint64_t)vertices * (vertices - 1) / 2), rest = (int64_t)vertices - 2;
  if (rest % 3 == 0) rest /= 3;
  else pairs /= 3;
  return pairs > INT64_MAX / rest ? -1 : pairs * rest;
}

static int32_t census(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  uint32_t count = graph->vertex_count;
  rows out = simplified(&graph->along_arrows, count), both = simplified(&graph->either_way, count);
  int8_t *mark = calloc(count + 1, 1);
  int32_t *list = malloc((count + 1) * sizeof *list), status = BC_DONE;
  int64_t triads[17] = {0}, joined = 0;
  for (int32_t v = 0; v < (int32_t)count && status == BC_DONE; v++) {
    if (run->progress(run->host, (uint64_t)v, count)) status = BC_CANCELLED;
    for (int64_t arc = both.starts[v]; arc < both.starts[v + 1]; arc++) {
      int32_t u = both.heads[arc];
      if (u <= v) continue;
      uint32_t near = add_neighbors(&both, u, v, mark, list, add_neighbors(&both, v, u, mark, list, 0));
      triads[leads(&out, v, u) && leads(&out, u, v) ? 3 : 2] += (int64_t)count - near - 2;
      for (uint32_t place = 0; place < near; place++) {
        int32_t w = list[place];
        mark[w] = 0;
        if (u < w || (v < w && w < u && !leads(&both, v, w))) triads[type(&out, v, u, w)]++;
      }
    }
  }
  for (int t = 2; t <= 16; t++) joined += triads[t];
  int64_t all = triads_of(count);
  if (all < 0) {
    run->fail(run->host, "there are more triads than can be counted");
    status = BC_FAILED;
  }
  triads[1] = all - joined;
  const char *const names[] = {"triad", "count"};
  const uint32_t cell_types[] = {BC_TEXT, BC_COUNT};
  run->columns(run->host, names, cell_types, 2);
  for (int t = 0; t < 16; t++) {
    bc_cell row[2] = {{types[t], 0, 0}, {NULL, 0, triads[t + 1]}};
    run->row(run->host, row, 2);
  }
  free(out.starts), free(out.heads), free(both.starts), free(both.heads), free(mark), free(list);
  return status;
}

static int32_t degree(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self;
  const bc_rows *lent = &graph->along_flow;
  int is_in = question->settings[0].as.whole == 1;
  double factor = question->settings[1].as.number;
  int64_t least = question->settings[2].as.whole, loops = question->settings[3].as.whole;
  double *scores = calloc(graph->vertex_count + 1, sizeof *scores);
  double *arcs = calloc(graph->vertex_count + 1, sizeof *arcs);
  for (uint32_t v = 0; v < graph->vertex_count; v++)
    for (int64_t arc = lent->starts[v]; arc < lent->starts[v + 1]; arc++)
      if (loops || lent->heads[arc] != (int32_t)v) arcs[is_in ? (uint32_t)lent->heads[arc] : v]++;
  for (uint32_t v = 0; v < graph->vertex_count; v++) scores[v] = arcs[v] < (double)least ? (double)NAN : factor * arcs[v];
  run->note(run->host, question->settings[4].as.text);
  run->scores(run->host, "score", BC_NUMBER, scores, graph->vertex_count);
  run->scores(run->host, "arcs", BC_COUNT, arcs, graph->vertex_count);
  free(scores), free(arcs);
  return BC_DONE;
}

static const char *const ways[] = {"out", "in"};
static const bc_setting way = {.size = sizeof way, .word_count = 2, .name = "way", .help = "Which arcs count.",
                               .preset = {.type = BC_WORD}, .words = ways};
static const bc_setting factor = {.size = sizeof factor, .name = "factor", .help = "What each arc counts.",
                                  .preset = {.type = BC_NUMBER, .as = {.number = 1}}, .least = 0, .limit = 10};
static const bc_setting least = {.size = sizeof least, .name = "least", .help = "How many arcs it takes to be listed.",
                                 .preset = {.type = BC_COUNT}, .least_count = 0, .most_count = 100};
static const bc_setting loops = {.size = sizeof loops, .name = "loops", .help = "Whether loops count.",
                                 .preset = {.type = BC_FLAG, .as = {.whole = 1}}};
static const bc_setting remark = {.size = sizeof remark, .name = "remark", .help = "What the answer notes.",
                                  .preset = {.type = BC_TEXT, .as = {.text = "counted in C"}}};
static const bc_setting *const settings[] = {&way, &factor, &least, &loops, &remark};

static const bc_analyzer triad_census = {
    .size = sizeof triad_census, .name = "triad-census", .summary = "Count how often each of the sixteen triads occurs.",
    .reference = "Batagelj, V., Mrvar, A. A subquadratic triad census algorithm for large sparse networks with small "
                 "maximum degree. Social Networks 23(3), 2001.",
    .complexity = "O(A * greatest degree)", .needs = BC_ALONG_ARROWS | BC_EITHER_WAY, .answer = BC_TABLE,
    .analyze = census};
static const bc_analyzer plain_degree = {
    .size = sizeof plain_degree, .name = "plain-degree", .summary = "Rank entities by their arcs.",
    .complexity = "O(V + A)", .needs = BC_ALONG_FLOW, .answer = BC_SCORES, .settings = settings, .setting_count = 5,
    .analyze = degree};
static const bc_analyzer *const analyzers[] = {&triad_census, &plain_degree};
static const bc_plugin plugin = {sizeof plugin, BC_ABI, "census", "1.2.3", analyzers, 2};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  return host_abi >> 16 == BC_ABI_MAJOR ? &plugin : NULL;
}
