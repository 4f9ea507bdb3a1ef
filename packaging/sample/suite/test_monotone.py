# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the schema promises a direction, the score never moves against it."""


def test_score_follows_the_promised_direction(model, examples, rising, direction):
    entry = next(entry for entry in model.schema["inputs"] if entry["name"] == rising)
    steps = [entry["min"] + (entry["max"] - entry["min"]) * step / 40 for step in range(41)]
    for example in examples:
        scores = [model.score({**example["row"], rising: value}) for value in steps]
        moves = [direction * (after - before) for before, after in zip(scores, scores[1:])]
        assert min(moves) >= -1e-12
        if model.body["kind"] == "logistic":
            assert max(moves) > 0
