# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must not change a score does not change it."""


def test_protected_column_changes_nothing(model, examples, unused):
    assert unused not in model.names
    for example in examples:
        scores = {model.score({**example["row"], unused: value}) for value in (0, 1)}
        assert scores == {model.score(example["row"])}


def test_column_order_changes_nothing(model, examples):
    for example in examples:
        turned = dict(reversed(example["row"].items()))
        assert model.score(turned) == model.score(example["row"])


def test_whole_numbers_and_decimals_are_the_same(model, examples):
    for example in examples:
        decimal = {name: value if value is None else float(value) for name, value in example["row"].items()}
        assert model.score(decimal) == model.score(example["row"])


def test_one_row_does_not_disturb_the_next(model, examples):
    alone = [model.score(example["row"]) for example in examples]
    backwards = [model.score(example["row"]) for example in reversed(examples)]
    assert alone == backwards[::-1]
