/* Sums up the weights of the relations that lead from each entity, 1 where none is stated.
 *
 * Compiled as a library it is a plug-in in the process of Backchannel, and as a program one outside of it, so that the
 * two differ by how they come by the graph alone. The program takes keys in the order that Backchannel writes them in.
 */
#include "backchannel_plugin.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_weights(const int64_t *starts, const int32_t *relations, const double *weights, uint32_t vertex_count,
                        double *sums) {
  for (uint32_t vertex = 0; vertex < vertex_count; vertex++) {
    sums[vertex] = 0;
    for (int64_t arc = starts[vertex]; arc < starts[vertex + 1]; arc++) {
      double weight = weights[relations[arc]];
      sums[vertex] += isnan(weight) ? 1 : weight;
    }
  }
}

/* ---- The library --------------------------------------------------------------------------------------------- */

static int32_t analyze(const bc_analyzer *self, const bc_graph *graph, const bc_question *question, const bc_run *run) {
  (void)self, (void)question;
  double *sums = malloc(((size_t)graph->vertex_count + 1) * sizeof *sums);
  if (!sums) {
    run->fail(run->host, "there is not enough memory");
    return BC_FAILED;
  }
  add_weights(graph->along_arrows.starts, graph->along_arrows.relations, graph->weights, graph->vertex_count, sums);
  run->scores(run->host, "strength", BC_NUMBER, sums, graph->vertex_count);
  free(sums);
  return BC_DONE;
}

static const bc_analyzer strength = {
    .size = sizeof strength,
    .name = "strength",
    .summary = "Sums up weights.",
    .complexity = "O(V + A)",
    .needs = BC_ALONG_ARROWS | BC_WEIGHTS | BC_NAMES | BC_KINDS,
    .answer = BC_SCORES,
    .analyze = analyze,
};
static const bc_analyzer *const analyzers[] = {&strength};
static const bc_plugin plugin = {
    .size = sizeof plugin, .abi = BC_ABI, .name = "strength", .version = "1", .analyzers = analyzers, .analyzer_count = 1};

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  return host_abi >> 16 == BC_ABI_MAJOR ? &plugin : NULL;
}

/* ---- The program --------------------------------------------------------------------------------------------- */

static const char *const description =
    "{\"backchannel\":1,\"name\":\"strength\",\"version\":\"1\",\"analyzers\":[{\"name\":\"strength\","
    "\"summary\":\"Sums up weights.\",\"complexity\":\"O(V + A)\",\"answer\":\"scores\","
    "\"needs\":[\"along_arrows\",\"weights\",\"names\",\"kinds\"]}]}\n";

/* The columns that are computed with; the others are read and thrown away. */
typedef struct {
  uint32_t vertex_count;
  int64_t *starts;
  int32_t *relations;
  double *weights;
} request;

static void *read_column(const char *type, size_t count) {
  size_t width = strcmp(type, "u8") == 0 ? 1 : strcmp(type, "i32") == 0 ? 4 : 8;
  size_t length = (count * width + 7) / 8 * 8;
  void *column = malloc(length + 1);
  if (column && fread(column, 1, length, stdin) == length) return column;
  fputs("the request is not whole\n", stderr);
  exit(1);
}

static request read_request(void) {
  request found = {0};
  char *line = NULL;
  size_t capacity = 0, count = 0;
  if (getline(&line, &capacity, stdin) < 0) exit(1);
  const char *vertices = strstr(line, "\"vertices\":"), *at = strstr(line, "\"columns\":[");
  if (!vertices || !at) exit(1);
  found.vertex_count = (uint32_t)strtoul(vertices + strlen("\"vertices\":"), NULL, 10);
  at += strlen("\"columns\":[");
  const char *const column_pattern = "{\"name\":\"%63[^\"]\",\"type\":\"%7[^\"]\",\"count\":%zu}%n";
  char name[64], type[8];
  for (int length = 0; sscanf(at, column_pattern, name, type, &count, &length) == 3; at += length + 1) {
    void *column = read_column(type, count);
    if (strcmp(name, "along_arrows.starts") == 0) found.starts = column;
    else if (strcmp(name, "along_arrows.relations") == 0) found.relations = column;
    else if (strcmp(name, "weights") == 0) found.weights = column;
    else free(column);
  }
  free(line);
  return found;
}

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "describe") == 0) return fputs(description, stdout) < 0;
  request asked = read_request();
  double *sums = malloc(((size_t)asked.vertex_count + 1) * sizeof *sums);
  if (!asked.starts || !asked.relations || !asked.weights || !sums) return 1;
  add_weights(asked.starts, asked.relations, asked.weights, asked.vertex_count, sums);
  printf("{\"scores\":{\"column\":\"strength\",\"type\":\"number\",\"count\":%u}}\n", asked.vertex_count);
  return fwrite(sums, sizeof *sums, asked.vertex_count, stdout) != asked.vertex_count;
}
