/* The plug-in interface of Backchannel, version 1.1. C11 and C++17.
 *
 * A plug-in is a shared library that exports one function, backchannel_plugin, which returns a table of its
 * analyzers. It links against nothing: the host passes a table of functions to each analysis.
 *
 *  - Every struct that can grow begins with its size, as whoever made it knows it. It grows at its end only, within
 *    a major version. A reader looks at no field that lies beyond that size (BC_HAS). A field whose value is 0 or
 *    NULL is the same as one that is not there.
 *  - The host lends the graph, the question and the run until `analyze` returns. They may be read by any thread, and
 *    not be changed: whole pages of it cannot be written. What the plug-in returns from backchannel_plugin must stay as it is until the process ends; a
 *    plug-in is never unloaded.
 *  - Texts are UTF-8. The host's have a length and no NUL at their end; the plug-in's end with NUL.
 *  - The host calls a plug-in from one thread at a time. Threads that a plug-in starts may read what is lent, but
 *    call no function of bc_run: only the thread that called `analyze` may. They end before `analyze` returns.
 *  - What a plug-in prints to standard output while it runs goes to standard error. It must not end the process.
 *  - No exception and no longjmp may leave a function of the plug-in.
 *  - Vertices are numbered 0 ..< vertex_count and relations 0 ..< relation_count, in the order of the columns: entry i
 *    of a column by vertex is that of vertex i. The order is the host's own, and the same in all columns.
 */
#ifndef BACKCHANNEL_PLUGIN_H
#define BACKCHANNEL_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The major version is in the upper 16 bits. */
#define BC_ABI_MAJOR 1
#define BC_ABI_MINOR 1
#define BC_ABI ((uint32_t)BC_ABI_MAJOR << 16 | BC_ABI_MINOR)

/* Whether a struct is long enough to have a field. */
#define BC_HAS(pointer, type, field) \
  ((pointer)->size >= offsetof(type, field) + sizeof(((type *)0)->field))

#if defined(_WIN32)
#define BC_EXPORT __declspec(dllexport)
#else
#define BC_EXPORT __attribute__((visibility("default")))
#endif

/* ---- What an analyzer needs --------------------------------------------------------------------------------- */

/* Only the columns that an analyzer asks for are there; the others are NULL. */
enum {
  BC_EITHER_WAY = 1 << 0,      /* bc_graph.either_way */
  BC_ALONG_FLOW = 1 << 1,      /* bc_graph.along_flow */
  BC_ONLY_ALONG_FLOW = 1 << 2, /* bc_graph.only_along_flow */
  BC_ALONG_ARROWS = 1 << 3,    /* bc_graph.along_arrows */
  BC_INCOMING = 1 << 4,        /* the reverse of each of these that is asked for */
  BC_ENDS = 1 << 5,            /* subjects, objects and relation_flags */
  BC_WEIGHTS = 1 << 6,
  BC_DATES = 1 << 7,           /* earliest and latest */
  BC_RATINGS = 1 << 8,
  BC_SOURCES = 1 << 9,
  BC_CLAIMS = 1 << 10,
  BC_RELATION_KINDS = 1 << 11, /* relation_kinds, relation_kind_names and relation_kind_categories */
  BC_RELATION_IDS = 1 << 12,
  BC_IDS = 1 << 13,
  BC_NAMES = 1 << 14,
  BC_KINDS = 1 << 15,          /* kinds and kind_names */
  BC_TIMED = 1 << 16,          /* it follows relations in the order of time */
  BC_MORE_ENTITIES = 1 << 17,  /* it can be asked about more than bc_analyzer.entity_count entities */
  BC_WEIGHTED = 1 << 18,       /* its answer depends on weights: the reader is told how many relations have none,
                                * of those in the first rows that it asks for */
  BC_INDEPENDENT_OF_NUMBERING = 1 << 19, /* its answer is the same however vertices are numbered, but for rounding
                                          * and for the order of what ranks equally */

  /* From version 1.1 on. */
  BC_SOURCE_RELATIONS = 1 << 20, /* source_ids and source_relations */
  BC_DOCUMENTS = 1 << 21,        /* entity_claims, entity_documents and document_ids */
  BC_PROPERTIES = 1 << 22        /* property_names, entity_properties, property_values and property_flags */
};

/* ---- The graph ---------------------------------------------------------------------------------------------- */

/* Texts laid end to end: text i is bytes[offsets[i]] up to but not including bytes[offsets[i + 1]]. */
typedef struct bc_texts {
  const char *bytes;
  const int64_t *offsets; /* count + 1 */
  uint64_t count;
} bc_texts;

/* Compressed sparse rows: the arcs that leave vertex v are starts[v] up to but not including starts[v + 1]. */
typedef struct bc_rows {
  const int64_t *starts;    /* vertex_count + 1 */
  const int32_t *heads;     /* the vertex each arc leads to; arc_count */
  const int32_t *relations; /* the relation behind each arc; arc_count; NULL in incoming rows */
  uint64_t arc_count;
} bc_rows;

/* Lists laid end to end: list i is numbers[starts[i]] up to but not including numbers[starts[i + 1]]. */
typedef struct bc_lists {
  const int64_t *starts; /* count + 1 */
  const int32_t *numbers;
  uint64_t count;
} bc_lists;

/* bc_graph.property_flags */
enum { BC_SEVERAL_VALUES = 1 };

/* bc_graph.relation_flags. What is undated is not momentary where the question has it followed (--undated). */
enum { BC_ASSERTED = 1, BC_SYMMETRIC = 2, BC_MOMENTARY = 4, BC_PROJECTION = 8 };

typedef struct bc_graph {
  uint32_t size;
  uint32_t vertex_count;
  uint64_t relation_count;

  bc_rows either_way;      /* each relation as two arcs */
  bc_rows along_flow;      /* the way things pass; from subject to object where nothing does */
  bc_rows only_along_flow; /* the same, without relations along which nothing passes */
  bc_rows along_arrows;    /* from subject to object; both ways where a relation is symmetric */
  bc_rows along_flow_incoming, only_along_flow_incoming, along_arrows_incoming;

  /* By relation. */
  const int32_t *subjects;
  const int32_t *objects;
  const uint8_t *relation_flags;
  const double *weights;   /* NaN where none is stated */
  const int64_t *earliest; /* seconds since 1970 in UTC; INT64_MIN where unknown; of several stretches of
                            * time the first start, and the last end */
  const int64_t *latest;   /* the last second it may mean; INT64_MAX where unknown or lasting */
  const uint8_t *ratings;  /* 0 is A1, 35 is F6: 6 * (letter - 'A') + digit - 1 */
  const int32_t *sources;  /* how many independent sources assert it */
  const int32_t *claims;   /* how many claims speak of it */
  const int32_t *relation_kinds; /* a number among relation_kind_names */
  bc_texts relation_kind_names;
  bc_texts relation_kind_categories; /* by relation kind, such as "communication" */
  bc_texts relation_ids;

  /* By vertex. */
  bc_texts ids;
  bc_texts names;
  const int32_t *kinds; /* a number among kind_names */
  bc_texts kind_names;

  /* From version 1.1 on. */

  /* By source, in order of their ids: the relations that it stands behind, as it asserts them or passed on that they
   * hold; behind a relation that nobody asserts stand all who speak of it. */
  bc_texts source_ids;
  bc_lists source_relations;

  /* By vertex. */
  const int32_t *entity_claims; /* how many claims speak of it */
  bc_lists entity_documents;    /* the documents they stand in: numbers among document_ids */
  bc_texts document_ids;

  /* By vertex: the properties that it has a value of, as numbers among property_names. Value i is that of
   * entity_properties.numbers[i]: of several the best founded one that somebody asserts and nobody has revised. */
  bc_texts property_names;
  bc_lists entity_properties;
  bc_texts property_values;
  const uint8_t *property_flags; /* of each value: BC_SEVERAL_VALUES where the entity has others */
} bc_graph;

/* ---- Settings ----------------------------------------------------------------------------------------------- */

/* The types of settings, columns and cells. */
enum {
  BC_NUMBER = 1,   /* a double */
  BC_COUNT = 2,    /* a whole number */
  BC_FLAG = 3,     /* 0 or 1; of settings */
  BC_WORD = 4,     /* a number among bc_setting.words; of settings */
  BC_TEXT = 5,
  BC_ENTITY = 6,   /* a vertex; of cells */
  BC_RELATION = 7, /* the number of a relation; of cells */
  BC_DATE = 8      /* seconds since 1970 in UTC, in the years 0 to 9999; of cells */
};

typedef struct bc_value {
  uint32_t type;
  uint32_t reserved;
  union {
    double number;
    int64_t whole;    /* of BC_COUNT, BC_FLAG and BC_WORD */
    const char *text; /* of BC_TEXT */
  } as;
} bc_value;

typedef struct bc_setting {
  uint32_t size;
  uint32_t word_count;
  const char *name; /* lowercase letters, digits and hyphens */
  const char *help; /* one sentence */
  bc_value preset;  /* its type is that of the setting */
  double least;     /* of BC_NUMBER: least <= value < limit; -INFINITY and INFINITY for any */
  double limit;
  int64_t least_count; /* of BC_COUNT: least_count <= value <= most_count */
  int64_t most_count;
  const char *const *words; /* of BC_WORD */
} bc_setting;

/* ---- A question and its answer ------------------------------------------------------------------------------ */

typedef struct bc_question {
  uint32_t size;
  uint32_t entity_count;
  const int32_t *entities;  /* the vertices asked about */
  const bc_value *settings; /* in the order of bc_analyzer.settings, each within its range */
  uint32_t setting_count;
  uint32_t thread_count; /* how many threads it may use */
} bc_question;

/* What `analyze` returns. */
enum { BC_DONE = 0, BC_CANCELLED = 1, BC_FAILED = 2 };

/* What an analyzer answers with. */
enum {
  BC_ANY = 0,             /* any of these: bc_run.answer says which, before anything else is given */
  BC_SCORES = 1,          /* columns of numbers by vertex */
  BC_RELATION_SCORES = 2, /* columns of numbers by relation */
  BC_GROUPS = 3,          /* groups of vertices, which may overlap */
  BC_PATHS = 4,
  BC_TABLE = 5
};

/* A missing cell: a NULL text, a NaN, or INT64_MIN; of BC_DATE also INT64_MAX, as dates are lent. */
typedef struct bc_cell {
  const char *text; /* of BC_TEXT */
  double number;    /* of BC_NUMBER */
  int64_t whole;    /* of all others */
} bc_cell;

/* Where an answer goes. Everything is copied before a function returns. The first argument is always `host`. */
typedef struct bc_run {
  uint32_t size;
  uint32_t reserved;
  void *host;

  /* Reports progress. Unless it returns 0 the answer is no longer wanted: return BC_CANCELLED soon. */
  int32_t (*progress)(void *host, uint64_t done, uint64_t total);

  /* Tells the reader, in a sentence without a full stop, what limits the answer. */
  void (*note)(void *host, const char *sentence);

  /* Says what went wrong, in a sentence without a full stop. There is no answer then: return BC_FAILED. */
  void (*fail)(void *host, const char *sentence);

  /* BC_SCORES and BC_RELATION_SCORES: one column, of BC_NUMBER or BC_COUNT; the first ranks. NaN means no score;
   * what has none in the first column is not listed. `count` is vertex_count or relation_count. */
  void (*scores)(void *host, const char *column, uint32_t type, const double *values, uint64_t count);

  /* BC_GROUPS: the group of each vertex, -1 for none; `count` is vertex_count. */
  void (*partition)(void *host, const int32_t *groups, uint64_t count);

  /* BC_GROUPS: one group. */
  void (*group)(void *host, const int32_t *vertices, uint64_t count);

  /* BC_PATHS: one path, the best first: the relations crossed, in their order, from the vertex `start`. */
  void (*path)(void *host, int32_t start, const int32_t *relations, uint64_t count, double cost);

  /* BC_TABLE: the columns, once, and then each row. */
  void (*columns)(void *host, const char *const *names, const uint32_t *types, uint64_t count);
  void (*row)(void *host, const bc_cell *cells, uint64_t count);

  /* BC_ANY: the kind of the answer. */
  void (*answer)(void *host, uint32_t kind);
} bc_run;

/* ---- The plug-in -------------------------------------------------------------------------------------------- */

typedef struct bc_analyzer {
  uint32_t size;
  uint32_t entity_count;  /* how many entities it is asked about: 0 for the whole graph, 2 for a path */
  const char *name;       /* lowercase letters, digits and hyphens */
  const char *summary;    /* one sentence that says what the answer means */
  const char *complexity; /* such as "O(V + A)" */
  uint64_t needs;
  uint32_t answer;        /* BC_SCORES or another; BC_ANY where it differs from case to case */
  uint32_t setting_count;

  int32_t (*analyze)(const struct bc_analyzer *self, const bc_graph *graph, const bc_question *question,
                     const bc_run *run);

  /* From here on a field may be missing. */
  const bc_setting *const *settings;
  const char *reference; /* the paper it follows */
  const void *own;       /* whatever the plug-in wants to keep here */

  /* What it needs as it is set, where that is not `needs`. */
  uint64_t (*needs_as_set)(const struct bc_analyzer *self, const bc_value *settings);
} bc_analyzer;

typedef struct bc_plugin {
  uint32_t size;
  uint32_t abi; /* BC_ABI of the header it was compiled with */
  const char *name;
  const char *version;
  const bc_analyzer *const *analyzers;
  uint64_t analyzer_count;
} bc_plugin;

/* The function that a plug-in exports. `host_abi` is BC_ABI of the host. Returns NULL where the plug-in cannot work
 * with such a host. */
typedef const bc_plugin *(*bc_entry)(uint32_t host_abi);
BC_EXPORT const bc_plugin *backchannel_plugin(uint32_t host_abi);

#ifdef __cplusplus
}
#endif
#endif
