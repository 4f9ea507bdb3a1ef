// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Backing.h"

class QWidget;

namespace countersign {

// One section of the evidence: what it is, the gist of it in a line, its content, and a digest of what it shows. `pinned`:
// it backs a rule that does not pass, and is not folded away.
struct EvidencePart
{
    QString id, title, gist;
    QByteArray shown;
    QWidget *content = nullptr;
    bool pinned = false;

    QString digest() const { return Digest::of(shown).hex(); }
};

// All that there is to show, in the order of the screen.
QVector<EvidencePart> evidenceParts(const Review &, const Backing &);

// Above the sections, where there is reason: why approvals fell, and what is waived. Nothing otherwise.
QWidget *lapsedPart(const Review &);
QWidget *waiversPart(const Review &);

// Content in the frame of a section.
QWidget *framed(QWidget *content);

// Members of the family; nothing to show gives no content.
EvidencePart fairnessPart(const Review &, const Backing &);
EvidencePart suitesPart(const Review &, const Backing &);
EvidencePart metricsPart(const Review &, const Backing &);
EvidencePart filesPart(const Review &, const Backing &);
EvidencePart cardPart(const Review &, const Backing &);
EvidencePart sincePart(const Review &, const Backing &);
EvidencePart planPart(const Review &, const Backing &);
EvidencePart policyPart(const Review &, const Backing &);           // of a request to adopt one

} // namespace countersign
