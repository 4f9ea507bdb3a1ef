# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The artifact says what it takes, and refuses what it does not take."""

import math

import pytest


def test_names_are_unique(model):
    assert len(set(model.names)) == len(model.names)


def test_body_fits_the_schema(model):
    if model.body["kind"] == "logistic":
        assert [term["name"] for term in model.body["terms"]] == model.names
        assert all(term["scale"] > 0 for term in model.body["terms"])
    else:
        used = {tree["feature"][node] for tree in model.body["trees"]
                for node in range(len(tree["left"])) if tree["left"][node]}
        assert used <= set(range(len(model.names)))


def test_trees_end(model):
    for tree in model.body.get("trees", []):
        for node, (left, right) in enumerate(zip(tree["left"], tree["right"])):
            assert (left == right == 0) or (node < left < len(tree["left"]) and node < right < len(tree["left"]))


def test_threshold_is_a_probability(model):
    assert 0 < model.threshold < 1


def test_examples_lie_in_the_stated_ranges(model, examples):
    for example in examples:
        for entry in model.schema["inputs"]:
            value = example["row"][entry["name"]]
            assert value is None or entry["min"] <= value <= entry["max"]


def test_scores_are_probabilities(model, examples):
    assert all(0 < model.score(example["row"]) < 1 for example in examples)


def test_missing_column_is_refused(model, examples, column):
    row = {name: value for name, value in examples[0]["row"].items() if name != column}
    with pytest.raises(KeyError):
        model.score(row)


@pytest.mark.parametrize("value", ["12", True, math.nan, math.inf], ids=["text", "bool", "nan", "infinity"])
def test_odd_value_is_refused(model, examples, value):
    with pytest.raises(ValueError):
        model.score({**examples[0]["row"], model.names[0]: value})


def test_missing_value_is_scored(model, examples, optional):
    for example in examples:
        assert 0 < model.score({**example["row"], optional: None}) < 1
