#!/usr/bin/env python3
"""Writes the benchmark corpus of ../../shared/bench in Casebook's own form.

corpus.py --dossiers N [--sources M] [--seed S] --out DIR

The model (titles, sentences, citations, claims, links) is the one that the other generators get from gen_corpus.py, same N, M and S; only the form
differs. Claims of the model whose evidence is all context get their first piece as support, because Casebook refuses a claim without either side.
"""
import argparse
import importlib.util
import json
import os
import shutil
import sys

GENERATOR = os.environ.get("CASEBOOK_GENERATOR") or os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "bench", "gen_corpus.py")
MARKER = ".casebook-corpus"
CONFIDENCE = {"low": "low", "medium": "moderate", "high": "high"}


def load_generator():
    if not os.path.exists(GENERATOR):
        sys.exit(f"the generator {GENERATOR} is not there; name it in CASEBOOK_GENERATOR")
    spec = importlib.util.spec_from_file_location("gen_corpus", GENERATOR)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def claim(model):
    evidence = [dict(e) for e in model["evidence"]]
    if all(e["stance"] == "context" for e in evidence):
        evidence[0]["stance"] = "supports"
    return {
        "id": model["id"],
        "statement": model["text"],
        "confidence": CONFIDENCE[model["confidence"]],
        "because": evidence[0]["note"].capitalize() + ".",
        "evidence": [{"source": e["source"], "stance": e["stance"], "locator": {"page": e["locator"].removeprefix("p. ")}} for e in evidence],
    }


def yaml(gen, value):
    """gen_corpus writes short maps inline as JSON, which YAML reads; nested lists of maps are written as blocks."""
    return gen.yaml(value)


def dossier(gen, corpus, model):
    front = {
        "title": model["title"],
        "summary": model["summary"],
        "status": model["status"],
        "topics": model["tags"],
        "period": model["date"],
        "actors": [{"actor": corpus.actors[a]["slug"]} for a in model["actors"]],
        "related": [slug for slug in dict.fromkeys(model["related"]) if slug != model["slug"]],
        "claims": [claim(c) for c in model["claims"]],
    }
    body = gen.md(model["body"], lambda key, page: f"[@{key}, p. {page}]", lambda slug, title: f"[[dossier:{slug}|{title}]]")
    return "---\n" + yaml(gen, front) + "\n---\n\n" + body


def date(value):
    return "-".join(f"{part:02d}" for part in value["date-parts"][0])


def source(gen, model):
    front = {key: value for key, value in model.items() if key != "id"}
    for key in ("issued", "accessed"):
        if key in front:
            front[key] = date(front[key])
    return "---\n" + yaml(gen, front) + "\n---\n"


def config(gen):
    return yaml(gen, {"site": {"title": "Corpus", "language": "en"}, "citations": {"style": "author-date", "locale": "en-US"}, "navigation": ["dossiers", "bibliography"]}) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dossiers", type=int, required=True)
    parser.add_argument("--sources", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    out = arguments.out
    if os.path.exists(out):
        if not os.path.exists(os.path.join(out, MARKER)):
            sys.exit("refusing to empty a folder that corpus.py did not make: " + out)
        shutil.rmtree(out)
    gen = load_generator()
    corpus = gen.Model(arguments.dossiers, arguments.sources or 2 * arguments.dossiers, arguments.seed)
    gen.put(f"{out}/{MARKER}", json.dumps(vars(arguments)))
    gen.put(f"{out}/site.config.yml", config(gen))
    gen.put(f"{out}/content/topics.yml", yaml(gen, {gen.slugify(tag): {"name": tag} for tag in gen.TAGS}) + "\n")
    gen.put(f"{out}/content/pages/index.md", "---\ntitle: Corpus\n---\n\nMade for measuring.\n")
    for model in corpus.actors:
        gen.put(f"{out}/content/actors/{model['slug']}.md", "---\n" + yaml(gen, {"name": model["name"], "kind": "other"}) + "\n---\n")
    for model in corpus.sources:
        gen.put(f"{out}/content/sources/{model['id']}.md", source(gen, model))
    for model in corpus.dossiers:
        gen.put(f"{out}/content/dossiers/{model['slug']}.md", dossier(gen, corpus, model))
    print(f"{len(corpus.dossiers)} dossiers, {len(corpus.sources)} sources, {len(corpus.actors)} actors -> {out}")


if __name__ == "__main__":
    main()
