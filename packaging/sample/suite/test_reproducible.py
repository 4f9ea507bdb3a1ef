# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The artifact gives the scores that were written down when it was trained."""

import pytest

from conftest import folder_of
from scorer import Model


def test_recorded_scores_come_back(model, examples):
    assert len(examples) >= 8
    for example in examples:
        assert model.score(example["row"]) == pytest.approx(example["score"], abs=1e-9)


def test_recorded_decisions_come_back(model, examples):
    assert [model.decide(example["row"]) for example in examples] == [example["decision"] for example in examples]


def test_both_decisions_occur(examples):
    assert {example["decision"] for example in examples} == {True, False}


def test_a_second_load_scores_the_same(model, examples, pytestconfig):
    again = Model(folder_of(pytestconfig))
    assert [again.score(example["row"]) for example in examples] == [model.score(example["row"]) for example in examples]
