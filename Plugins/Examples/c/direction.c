/* Two measures of direction: how often each of the sixteen kinds of triads occurs, and how many of an entity's ties are
 * returned.
 *
 * Exact. Parallel relations count as one, loops not at all, and a symmetric relation leads both ways. They equal
 * triadic_census and reciprocity of networkx. What relations weigh, and when they were, is left out.
 */
#include "backchannel_plugin.h"

#include <math.h>
#include <stdlib.h>

/* Rows of our own: in ascending order, without loops and parallel arcs. */
typedef struct {
  int64_t *starts;
  int32_t *heads;
} simple_rows;

static void release(simple_rows rows) { free(rows.starts), free(rows.heads); }

static int ascending(const void *left, const void *right) {
  int32_t l = *(const int32_t *)left, r = *(const int32_t *)right;
  return (l > r) - (l < r);
}

/* Returns rows without starts where there is no memory. */
static simple_rows simplified(const bc_rows *lent, uint32_t vertex_count) {
  simple_rows own = {malloc(((size_t)vertex_count + 1) * sizeof *own.starts),
                     malloc((lent->arc_count + 1) * sizeof *own.heads)};
  if (!own.starts || !own.heads) {
    release(own);
    return (simple_rows){NULL, NULL};
  }
  int64_t end = 0;
  for (uint32_t v = 0; v < vertex_count; v++) {
    int64_t start = own.starts[v] = end, kept = start;
    for (int64_t arc = lent->starts[v]; arc < lent->starts[v + 1]; arc++)
      if (lent->heads[arc] != (int32_t)v) own.heads[end++] = lent->heads[arc];
    qsort(own.heads + start, (size_t)(end - start), sizeof *own.heads, ascending);
    for (int64_t arc = start; arc < end; arc++)
      if (kept == start || own.heads[kept - 1] != own.heads[arc]) own.heads[kept++] = own.heads[arc];
    end = kept;
  }
  own.starts[vertex_count] = end;
  return own;
}

static int has_arc(const simple_rows *rows, int32_t tail, int32_t head) {
  int64_t low = rows->starts[tail], high = rows->starts[tail + 1];
  while (low < high) {
    int64_t middle = low + (high - low) / 2;
    if (rows->heads[middle] == head) return 1;
    if (rows->heads[middle] < head) low = middle + 1;
    else high = middle;
  }
  return 0;
}

static int32_t failure(const bc_run *run, const char *sentence) {
  run->fail(run->host, sentence);
  return BC_FAILED;
}

/* ---- Triads -------------------------------------------------------------------------------------------------- */

static const char *const kinds[16] = {"003",  "012",  "102", "021D", "021U", "021C", "111D", "111U",
                                      "030T", "030C", "201", "120D", "120U", "120C", "210",  "300"};

/* The kind of three vertices by which of their six arcs there are; see kind_of. */
static const uint8_t kind_by_arcs[64] = {0, 1, 1, 2,  1, 3, 5,  7,  1,  5,  4,  6,  2,  7,  6,  10, 1,  5,  3,  7,  4,  8,
                                         8, 12, 5, 9, 8, 13, 6, 13, 11, 14, 1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12,
                                         13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14, 14, 15};

static uint8_t kind_of(const simple_rows *out, int32_t v, int32_t u, int32_t w) {
  return kind_by_arcs[has_arc(out, v, u) + 2 * has_arc(out, u, v) + 4 * has_arc(out, v, w) + 8 * has_arc(out, w, v) +
                      16 * has_arc(out, u, w) + 32 * has_arc(out, w, u)];
}

/* Appends the neighbors of a vertex to a list, those that are marked and `other` left out, and marks them. */
static uint32_t append_neighbors(const simple_rows *both, int32_t of, int32_t other, int8_t *marks, int32_t *list,
                                 uint32_t count) {
  for (int64_t arc = both->starts[of]; arc < both->starts[of + 1]; arc++) {
    int32_t head = both->heads[arc];
    if (head == other || marks[head]) continue;
    marks[head] = 1;
    list[count++] = head;
  }
  return count;
}

/* Counts the triads of a pair of neighbors with every other vertex, each triad at one of its pairs alone. */
static void count_triads(const simple_rows *out, const simple_rows *both, int32_t v, int32_t u, uint32_t vertex_count,
                         int8_t *marks, int32_t *near, int64_t counts[16]) {
  uint32_t count = append_neighbors(both, v, u, marks, near, 0);
  count = append_neighbors(both, u, v, marks, near, count);
  counts[has_arc(out, v, u) && has_arc(out, u, v) ? 2 : 1] += (int64_t)vertex_count - count - 2;
  for (uint32_t place = 0; place < count; place++) {
    int32_t w = near[place];
    marks[w] = 0;
    if (u < w || (v < w && w < u && !has_arc(both, v, w))) counts[kind_of(out, v, u, w)]++;
  }
}

/* How many triads there are, without a product beyond it; -1 where it has more than 64 bits. */
static int64_t triad_count(int64_t n) {
  if (n < 3) return 0;
  int64_t pairs = n * (n - 1) / 2, thirds = n - 2;
  if (pairs % 3 == 0) pairs /= 3;
  else thirds /= 3;
  return pairs > INT64_MAX / thirds ? -1 : pairs * thirds;
}

static void answer(const bc_run *run, uint32_t vertex_count, int64_t counts[16]) {
  int64_t others = 0;
  for (int kind = 1; kind < 16; kind++) others += counts[kind];
  counts[0] = triad_count(vertex_count) - others;
  const char *const names[] = {"triad", "count"};
  const uint32_t types[] = {BC_TEXT, BC_COUNT};
  run->columns(run->host, names, types, 2);
  for (int kind = 0; kind < 16; kind++) {
    bc_cell row[2] = {{.text = kinds[kind]}, {.whole = counts[kind]}};
    run->row(run->host, row, 2);
  }
}

static int32_t analyze_triads(const bc_analyzer *self, const bc_graph *graph, const bc_question *question,
                              const bc_run *run) {
  (void)self, (void)question;
  uint32_t vertex_count = graph->vertex_count;
  if (triad_count(vertex_count) < 0) return failure(run, "there are more triads than a number of 64 bits can count");
  simple_rows out = simplified(&graph->along_arrows, vertex_count), both = simplified(&graph->either_way, vertex_count);
  int8_t *marks = calloc((size_t)vertex_count + 1, sizeof *marks);
  int32_t *near = malloc(((size_t)vertex_count + 1) * sizeof *near), status = BC_DONE;
  int64_t counts[16] = {0};
  if (!out.starts || !both.starts || !marks || !near) status = failure(run, "there is not enough memory");
  for (uint32_t v = 0; v < vertex_count && status == BC_DONE; v++) {
    if (run->progress(run->host, v, vertex_count)) status = BC_CANCELLED;
    for (int64_t arc = both.starts[v]; arc < both.starts[v + 1] && status == BC_DONE; arc++)
      if (both.heads[arc] > (int32_t)v)
        count_triads(&out, &both, (int32_t)v, both.heads[arc], vertex_count, marks, near, counts);
  }
  if (status == BC_DONE && run->progress(run->host, vertex_count, vertex_count)) status = BC_CANCELLED;
  if (status == BC_DONE) answer(run, vertex_count, counts);
  release(out), release(both), free(marks), free(near);
  return status;
}

static const bc_analyzer triad_census = {
    .size = sizeof triad_census,
    .name = "triad-census",
    .summary = "Counts how often each of the sixteen kinds of triads occurs.",
    .complexity = "O(A D) for the greatest degree D",
    .needs = BC_ALONG_ARROWS | BC_EITHER_WAY | BC_INDEPENDENT_OF_NUMBERING,
    .answer = BC_TABLE,
    .analyze = analyze_triads,
    .reference = "Batagelj, V., Mrvar, A. A subquadratic triad census algorithm for large sparse networks with small "
                 "maximum degree. Social Networks 23(3), 2001. doi:10.1016/S0378-8733(01)00035-1",
};

/* ---- Reciprocity --------------------------------------------------------------------------------------------- */

/* The score of an entity is the share of its arcs, to it and from it, that are returned; there is none without arcs. */
static int32_t analyze_reciprocity(const bc_analyzer *self, const bc_graph *graph, const bc_question *question,
                                   const bc_run *run) {
  (void)self, (void)question;
  uint32_t vertex_count = graph->vertex_count;
  simple_rows out = simplified(&graph->along_arrows, vertex_count);
  int64_t *incoming = calloc((size_t)vertex_count + 1, sizeof *incoming);
  double *mutual = calloc((size_t)vertex_count + 1, sizeof *mutual);
  double *shares = malloc(((size_t)vertex_count + 1) * sizeof *shares);
  int32_t status = BC_DONE;
  if (!out.starts || !incoming || !mutual || !shares) status = failure(run, "there is not enough memory");
  for (uint32_t v = 0; v < vertex_count && status == BC_DONE; v++) {
    if (v % 4096 == 0 && run->progress(run->host, v, vertex_count)) status = BC_CANCELLED;
    for (int64_t arc = out.starts[v]; arc < out.starts[v + 1]; arc++) {
      incoming[out.heads[arc]]++;
      mutual[v] += has_arc(&out, out.heads[arc], (int32_t)v);
    }
  }
  for (uint32_t v = 0; v < vertex_count && status == BC_DONE; v++) {
    int64_t arcs = incoming[v] + out.starts[v + 1] - out.starts[v];
    shares[v] = arcs > 0 ? 2 * mutual[v] / (double)arcs : (double)NAN;
  }
  if (status == BC_DONE && run->progress(run->host, vertex_count, vertex_count)) status = BC_CANCELLED;
  if (status == BC_DONE) {
    run->scores(run->host, "score", BC_NUMBER, shares, vertex_count);
    run->scores(run->host, "mutual ties", BC_COUNT, mutual, vertex_count);
  }
  release(out), free(incoming), free(mutual), free(shares);
  return status;
}

static const bc_analyzer reciprocity = {
    .size = sizeof reciprocity,
    .name = "reciprocity",
    .summary = "Ranks entities by the share of their ties that are returned.",
    .complexity = "O(V + A log D) for the greatest degree D",
    .needs = BC_ALONG_ARROWS | BC_INDEPENDENT_OF_NUMBERING,
    .answer = BC_SCORES,
    .analyze = analyze_reciprocity,
};

/* ---- The plug-in --------------------------------------------------------------------------------------------- */

static const bc_analyzer *const analyzers[] = {&triad_census, &reciprocity};
static const bc_plugin plugin = {
    .size = sizeof plugin,
    .abi = BC_ABI,
    .name = "direction",
    .version = "1.0.0",
    .analyzers = analyzers,
    .analyzer_count = sizeof analyzers / sizeof *analyzers,
};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  return host_abi >> 16 == BC_ABI_MAJOR ? &plugin : NULL;
}
