# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The model card of a version: Hugging Face front matter, facts from the same numbers as the evidence."""

KINDS = {"logistic": "logistic regression", "boosted-trees": "gradient boosted trees"}

USES = {
    "loan-approval": ("Showing how a credit model is reviewed, promoted and stopped.",
                      "Any decision about a person. The data is from 1990, from one city, and records what lenders "
                      "decided then, which was unequal: a model that repeats it well repeats that too."),
    "health-visits": ("Showing how a model about people's health is reviewed and rolled back.",
                      "Any decision about a person's care or insurance. The data is from the 1970s and 1980s."),
    "tumour-check": ("Showing how a low-risk version waits for its approval.",
                     "Diagnosis of any kind. The data is a small textbook set of one hospital."),
}

LIMITS = {
    "loan-approval": "The holdout was looked at while the inputs and the limits were chosen, so its numbers flatter "
                     "the model. `gdlin` is a lender's own judgement. 308 of 1,989 applicants are not white.",
    "health-visits": "The data carries no person id. Runs of rows with an equal disease count are kept on one side of "
                     "the split, which keeps most, not surely all, rows of one person together.",
    "tumour-check": "569 samples: the intervals are wide and the ranking looks easier than it would elsewhere.",
}


def group_table(rows, metrics):
    if not rows.group_column:
        return "The data has no groups of people."
    cells = {}
    for entry in metrics:
        if "group" in entry:
            cells.setdefault(entry["group"]["value"], {})[entry["name"]] = entry
    text = f"| {rows.group_column} | rows | selected | found (tpr) | AUC |\n|---|---|---|---|---|\n"
    for value, found in cells.items():
        number = lambda name: f"{found[name]['value']:.3f}" if name in found else "not defined"  # noqa: E731, B023
        text += f"| {value} | {found['selection']['n']} | {number('selection')} | {number('tpr')} | {number('auc')} |\n"
    return text.rstrip()


def card_text(model, version, recipe, rows, learned, held, threshold, metrics, counts):
    overall = [entry for entry in metrics if "group" not in entry]
    index = "".join(f"    - type: {'roc_auc' if e['name'] == 'auc' else e['name']}\n      value: {e['value']}\n"
                    for e in overall if e["name"] in ("auc", "accuracy", "brier"))
    table = "".join(f"| {e['name']} | {e['value']:.3f} | {e['low']:.3f} to {e['high']:.3f} | {e['n']} |\n" for e in overall)
    use, misuse = USES[model]
    return f"""---
license: gpl-3.0
language: en
pipeline_tag: tabular-classification
library_name: sklearn
tags:
- sample
- tabular
- {recipe['learner']}
datasets:
- {rows.name}
metrics:
- roc_auc
- accuracy
- brier
model-index:
- name: {model}
  results:
  - task:
      type: tabular-classification
    dataset:
      name: {rows.name}
      type: {rows.name}
      split: holdout
    metrics:
{index.rstrip()}
---

# {model} {version}

{recipe['description']} {recipe['notes']}

This is a model of the Countersign sample workspace, really trained on public data. It is made to be governed, not
to be used.

## Model Details

- **Developed by:** ann (sample workspace)
- **Model type:** {KINDS[recipe['learner']]}, {len(recipe['inputs'])} inputs, stored as plain JSON
- **Predicts:** {rows.label_text}
- **Decision:** yes from a score of {threshold}

## Uses

### Direct Use

{use}

### Out-of-Scope Use

{misuse}

## Bias, Risks, and Limitations

{LIMITS[model]}

{group_table(rows, metrics)}

## Training Details

- **Data:** {rows.source}. Terms: {rows.terms}.
- **Rows:** {learned} for training, {held} held out.
- **Inputs:** {', '.join(f'`{name}`' for name in recipe['inputs'])}

## Evaluation

| metric | value | 95 % interval | rows |
|---|---|---|---|
{table}
The test suite ran {counts['tests']} cases: {counts['failures']} failed, {counts['errors']} in error, {counts['skipped']} skipped.

## How to Get Started

```python
from scorer import Model          # packaging/sample/suite/scorer.py, standard library only

model = Model("model")
print(model.score(row), model.decide(row))
```
"""
