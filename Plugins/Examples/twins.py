"""What the examples must answer, each by its definition, slowly, or by networkx."""
import itertools


class SimpleGraph:
    """A graph without loops and parallel relations, as twins look at it."""

    def __init__(self, ties):
        ties = list(ties)
        self.vertices = sorted({end for tie in ties for end in tie})
        self.arcs = {(a, b) for a, b in ties if a != b}
        self.near = {v: {a if b == v else b for a, b in self.arcs if v in (a, b)} for v in self.vertices}
        self.degrees = {v: len(others) for v, others in self.near.items()}

    def networkx(self, directed=False):
        import networkx

        graph = networkx.DiGraph(self.arcs) if directed else networkx.Graph(self.arcs)
        graph.add_nodes_from(self.vertices)
        return graph


# Kinds of triads by the arcs of one, as Davis and Leinhardt draw them.
TRIADS = {"003": "", "012": "ab", "102": "ab ba", "021D": "ba bc", "021U": "ab cb", "021C": "ab bc", "111D": "ab ba cb",
          "111U": "ab ba bc", "030T": "ab cb ac", "030C": "ba cb ac", "201": "ab ba bc cb", "120D": "ba bc ac ca",
          "120U": "ab cb ac ca", "120C": "ab bc ac ca", "210": "ab bc cb ac ca", "300": "ab ba bc cb ac ca"}


def kinds_by_arcs():
    """The kind of a triad by the places of its arcs, in whatever order its three vertices are."""
    return {frozenset((order["abc".index(tail)], order["abc".index(head)]) for tail, head in arcs.split()): kind
            for kind, arcs in TRIADS.items() for order in itertools.permutations(range(3))}


def triad_census(graph):
    kinds, counts = kinds_by_arcs(), dict.fromkeys(TRIADS, 0)
    for triad in itertools.combinations(graph.vertices, 3):
        places = itertools.permutations(range(3), 2)
        counts[kinds[frozenset((a, b) for a, b in places if (triad[a], triad[b]) in graph.arcs)]] += 1
    return counts


def mutual_ties(graph):
    return {v: sum((v, u) in graph.arcs and (u, v) in graph.arcs for u in graph.near[v]) for v in graph.vertices}


def reciprocity(graph):
    shares = {}
    for v in graph.vertices:
        arcs = [arc for arc in graph.arcs if v in arc]
        if arcs:
            shares[v] = sum(arc[::-1] in graph.arcs for arc in arcs) / len(arcs)
    return shares


def neighbor_degree(graph):
    return {v: sum(graph.degrees[u] for u in near) / len(near) for v, near in graph.near.items() if near}


def rich_club(graph):
    densities = {}
    for k in range(max(graph.degrees.values())):
        club = [v for v in graph.vertices if graph.degrees[v] > k]
        pairs = list(itertools.combinations(club, 2))
        if pairs:
            densities[k] = sum(b in graph.near[a] for a, b in pairs) / len(pairs)
    return densities


def h_index(graph):
    return {v: max(h for h in range(len(near) + 1) if sum(graph.degrees[u] >= h for u in near) >= h)
            for v, near in graph.near.items()}


def coreness(graph):
    """For each vertex the greatest k such that it stays when all of fewer than k neighbors go, again and again."""
    coreness, k, left = {}, 0, set(graph.vertices)
    while left:
        leaving = {v for v in left if len(graph.near[v] & left) <= k}
        coreness |= dict.fromkeys(leaving, k)
        left, k = left - leaving, k if leaving else k + 1
    return coreness


def current_flow_in_parts(graph):
    import networkx

    whole, scores = graph.networkx(), {}
    for part in networkx.connected_components(whole):
        scores |= dict.fromkeys(part, 0.0) if len(part) < 3 else networkx.current_flow_betweenness_centrality(
            whole.subgraph(part))
    return scores


def by_definition(graph):
    """The answers to all questions but for current-flow, which is networkx itself."""
    return {"triad-census": triad_census(graph), "reciprocity": reciprocity(graph),
            "mutual ties": mutual_ties(graph), "neighbor-degree": neighbor_degree(graph),
            "rich-club": rich_club(graph), "h-index": h_index(graph), "neighbors": graph.degrees,
            "h-index rounds=1000": coreness(graph)}


def by_networkx(graph):
    """What networkx answers to those questions that it knows."""
    import networkx

    plain, directed = graph.networkx(), graph.networkx(directed=True)
    related = [v for v in graph.vertices if graph.near[v]]
    return {"triad-census": networkx.triadic_census(directed), "reciprocity": networkx.reciprocity(directed, related),
            "neighbor-degree": networkx.average_neighbor_degree(plain, nodes=related), "neighbors": dict(plain.degree),
            "rich-club": networkx.rich_club_coefficient(plain, normalized=False) if graph.arcs else {},
            "h-index rounds=1000": networkx.core_number(plain), "current-flow": current_flow_in_parts(graph)}
