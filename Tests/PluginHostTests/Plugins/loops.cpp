// A plug-in in C++17: counts the loops of each entity.
#include "backchannel_plugin.h"

#include <stdexcept>
#include <vector>

namespace {

int32_t analyze(const bc_analyzer *, const bc_graph *graph, const bc_question *, const bc_run *run) {
  try {
    std::vector<double> loops(graph->vertex_count);
    for (uint64_t relation = 0; relation < graph->relation_count; relation++) {
      const auto vertex = static_cast<std::size_t>(graph->subjects[relation]);
      if (graph->subjects[relation] == graph->objects[relation]) loops.at(vertex)++;
    }
    run->scores(run->host, "loops", BC_COUNT, loops.data(), loops.size());
    return BC_DONE;
  } catch (const std::exception &error) {
    run->fail(run->host, error.what());
    return BC_FAILED;
  }
}

const bc_analyzer *analyzer() {
  static const bc_analyzer described = [] {
    bc_analyzer analyzer{};
    analyzer.size = sizeof analyzer;
    analyzer.name = "loops";
    analyzer.summary = "Rank entities by their relations to themselves.";
    analyzer.complexity = "O(V + R)";
    analyzer.needs = BC_ENDS;
    analyzer.answer = BC_SCORES;
    analyzer.analyze = analyze;
    return analyzer;
  }();
  return &described;
}

}  // namespace

const bc_plugin *backchannel_plugin(uint32_t host_abi) {
  static const bc_analyzer *const analyzers[] = {analyzer()};
  static const bc_plugin plugin = {sizeof(bc_plugin), BC_ABI, "loops", "1.0.0", analyzers, 1};
  return host_abi >> 16 == BC_ABI_MAJOR ? &plugin : nullptr;
}
