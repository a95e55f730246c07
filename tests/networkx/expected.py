"""Writes expected.json beside it: figures of random graphs as NetworkX has them.

    pip install networkx==3.6.1
    python3 tests/networkx/expected.py

The Rust test reads the file and needs no Python.
"""

import json
import pathlib
import random

import networkx as nx


def graphs():
    chance = random.Random(2001)
    for number in range(20):
        people = chance.choice([4, 7, 12, 20, 33, 60])
        shape = number % 5
        if shape == 0:  # sparse: several pieces, people without ties
            graph = nx.gnp_random_graph(people, 1.2 / people, seed=number)
        elif shape == 1:
            graph = nx.gnp_random_graph(people, 0.25, seed=number)
        elif shape == 2:  # a few whom everybody knows
            graph = nx.barabasi_albert_graph(people, 2, seed=number)
        elif shape == 3:  # everybody is a bridge
            graph = nx.random_labeled_tree(people, seed=number)
        else:  # departments with few ways between them
            graph = nx.connected_caveman_graph(4, max(2, people // 4))
        yield graph, chance


def figures(graph, chance):
    # Who is tied at random, in one direction or in both.
    ways = []
    for a, b in sorted(graph.edges()):
        turn = chance.random()
        ways += [(a, b), (b, a)] if turn < 0.2 else [(a, b)] if turn < 0.6 else [(b, a)]
    directed = nx.DiGraph(ways)
    known = graph.subgraph(directed.nodes())
    betweenness = nx.betweenness_centrality(known, normalized=True)
    closeness = nx.closeness_centrality(known, wf_improved=True)
    joints = set(nx.articulation_points(known))
    people = [
        {
            "who": one,
            "degree": known.degree(one),
            "in_degree": directed.in_degree(one),
            "betweenness": betweenness[one],
            "closeness": closeness[one],
            "joins": one in joints,
        }
        for one in sorted(known)
    ]
    return {
        "ways": ways,
        "people": people,
        "pieces": nx.number_connected_components(known) if people else 0,
        "bridges": sorted(sorted(pair) for pair in nx.bridges(known)),
        "reciprocity": nx.reciprocity(directed) if ways else None,
        # Whom nobody reaches from the first one any more when another one leaves.
        "cut_off": cut_off(known) if people else [],
    }


def cut_off(graph):
    us = min(graph)
    reached = nx.node_connected_component(graph, us)
    result = []
    for one in sorted(graph):
        rest = graph.subgraph(n for n in graph if n != one)
        still = nx.node_connected_component(rest, us) if one != us else set()
        result.append([one, sorted(reached - still - {one}) if one in reached else []])
    return result


result = [figures(graph, chance) for graph, chance in graphs()]
lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in result)
path = pathlib.Path(__file__).with_name("expected.json")
path.write_text(f"[\n{lines}\n]\n")
print(f"{len(result)} graphs by networkx {nx.__version__}")
