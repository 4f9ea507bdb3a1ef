# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores a row with a model folder (model.json and schema.json), using nothing but the standard library.

This is the reading of the artifact that every number in the evidence stands on: train.py evaluates the
written files through `Model.score`, never the estimator they came from.
"""

import json
import math
from pathlib import Path


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z)) if z >= 0 else math.exp(z) / (1.0 + math.exp(z))


class Model:
    def __init__(self, folder):
        folder = Path(folder)
        self.body = json.loads((folder / "model.json").read_text(encoding="ascii"))
        self.schema = json.loads((folder / "schema.json").read_text(encoding="ascii"))
        self.names = [entry["name"] for entry in self.schema["inputs"]]
        self.threshold = self.body["threshold"]
        self._raw = {"logistic": self._logistic, "boosted-trees": self._boosted}[self.body["kind"]]

    def values(self, row):
        """The model's own inputs in its own order; None stands for a missing value."""
        out = []
        for entry in self.schema["inputs"]:
            name = entry["name"]
            if name not in row:
                raise KeyError(f"column {name} is missing")
            value = row[name]
            if value is None:
                if not entry["optional"]:
                    raise ValueError(f"column {name} must have a value")
            elif isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
                raise ValueError(f"column {name} must be a finite number")
            out.append(value)
        return out

    def score(self, row):
        return sigmoid(self._raw(self.values(row)))

    def decide(self, row):
        return self.score(row) >= self.threshold

    def _logistic(self, values):
        z = self.body["intercept"]
        for value, term in zip(values, self.body["terms"]):
            z += term["weight"] * ((term["impute"] if value is None else value) - term["mean"]) / term["scale"]
        return z

    def _boosted(self, values):
        z = self.body["base"]
        for tree in self.body["trees"]:
            node = 0
            while tree["left"][node]:
                value = values[tree["feature"][node]]
                left = tree["missing_left"][node] if value is None else value <= tree["threshold"][node]
                node = tree["left"][node] if left else tree["right"][node]
            z += tree["value"][node]
        return z
