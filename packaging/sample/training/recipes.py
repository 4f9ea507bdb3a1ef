# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is trained: one recipe per model version. `cut` says how the decision threshold is taken from the
cross-fitted training scores: ("share", s) lets the share s through, ("youden",) balances both kinds of error,
("tpr", t) finds the share t of the positives, ("gap", g) is the strictest that keeps the two groups' shares within g."""

RATIOS = ["hrat", "obrat", "loanprc"]
CREDIT = ["cons", "mortg", "pubrec", "unver"]
RECENT = ["cons", "pubrec", "unver"]
FILE = ["gdlin", "cosign", "emp", "self"]
PLACE = ["suffolk", "min30", "bd", "mi", "old", "vr", "sch"]
HOME = ["married", "dep", "unit", "multi", "gift", "unem", "appinc", "loanamt", "netw", "liq", "lines",
        "rep", "chist"]
LOAN_SIGNS = {"obrat": -1, "loanprc": -1, "cons": -1, "mortg": -1, "pubrec": -1, "unver": -1, "gdlin": 1}

PLAN = ["lncoins", "idp", "lpi", "fmde"]
VISIT_SIGNS = {"lncoins": -1, "disea": 1, "physlm": 1, "health": -1}

CELL = ["radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave_points",
        "symmetry", "fractal_dimension"]

MODELS = {
    "loan-approval": {"data": "loans", "tier": "high", "versions": {
        "1.0.0": {
            "learner": "logistic", "inputs": RATIOS + CREDIT, "monotone": ["obrat", "loanprc", "cons", "mortg", "pubrec", "unver"],
            "signs": LOAN_SIGNS, "hold": 0.5, "cut": ("share", 0.92),
            "description": "Scores mortgage applications from three ratios and four credit-history columns.",
            "notes": "The first version: few inputs, all of them written on the application. The 8 % lowest scores are refused."},
        "1.1.0": {
            "learner": "logistic", "inputs": RATIOS + RECENT + FILE,
            "monotone": ["obrat", "loanprc", "cons", "pubrec", "unver", "gdlin"],
            "signs": LOAN_SIGNS, "hold": 0.5, "cut": ("gap", 0.08), "reweigh": True,
            "description": "Adds the credit-guideline check and employment, trained with rows reweighed by group.",
            "notes": "Rows are weighed so that group and outcome are independent in training (reweighing, Kamiran and "
                     "Calders 2012). The group is used for the weights only and is no input. The threshold is the strictest one "
                     "that keeps the two groups within 8 points of each other on the training rows."},
        "2.0.0": {
            "learner": "boosted-trees", "inputs": RATIOS + CREDIT + FILE + PLACE + HOME, "monotone": list(LOAN_SIGNS),
            "signs": LOAN_SIGNS, "hold": 0.5, "cut": ("youden",), "trees": 80, "rate": 0.06, "depth": 3, "leaf": 15,
            "description": "Gradient boosted trees on 31 columns known at application, the neighbourhood included.",
            "notes": "Neighbourhood columns (such as a minority share above 30 %) stand in for the group, and the threshold "
                     "weighs both kinds of error equally, which refuses more people. It ranks a little better on the holdout (the "
                     "intervals overlap) and treats the groups less alike: that is what its gate says."}}},
    "health-visits": {"data": "visits", "tier": "medium", "versions": {
        "0.9.0": {
            "learner": "logistic", "inputs": ["lncoins", "idp", "disea"], "monotone": ["lncoins", "disea"],
            "signs": VISIT_SIGNS, "hold": 0.25, "cut": ("share", None),
            "description": "Predicts who will need 4 or more visits in a year, from three columns.",
            "notes": "A baseline for the staging environment."},
        "1.0.0": {
            "learner": "boosted-trees", "inputs": PLAN + ["disea", "physlm", "health"],
            "monotone": ["disea", "physlm", "health"], "signs": VISIT_SIGNS, "hold": 0.25, "cut": ("share", None),
            "trees": 60, "rate": 0.08, "depth": 3, "leaf": 40,
            "description": "Predicts who will need 4 or more visits in a year, from plan and health.",
            "notes": "The holdout has few people in poor health, so what is said about them is uncertain."},
        "1.0.1": {
            "learner": "boosted-trees", "inputs": PLAN + ["disea"], "monotone": ["disea"],
            "signs": VISIT_SIGNS, "hold": 0.4, "cut": ("share", None),
            "trees": 60, "rate": 0.08, "depth": 3, "leaf": 40,
            "description": "As 1.0.0 without self-rated health and physical limits, measured on a larger holdout.",
            "notes": "Two questions that people often leave unanswered are no longer asked. The holdout is larger, so "
                     "that people in poor health are measured properly."}}},
    "tumour-check": {"data": "tumours", "tier": "low", "versions": {
        "1.0.0": {
            "learner": "logistic", "inputs": ["mean_" + name for name in CELL], "monotone": [],
            "signs": {}, "hold": 0.4, "cut": ("tpr", 0.97),
            "description": "Sorts cell samples for a second look, from the ten mean measurements.",
            "notes": "A sample above the threshold is looked at first; nobody is told a result by this model."},
        "1.1.0": {
            "learner": "logistic", "inputs": ["mean_" + name for name in CELL] + ["worst_" + name for name in CELL],
            "monotone": [], "signs": {}, "hold": 0.4, "cut": ("tpr", 0.97), "C": 0.3,
            "description": "Adds the ten largest-cell measurements.",
            "notes": "A sample above the threshold is looked at first; nobody is told a result by this model."}}},
}
