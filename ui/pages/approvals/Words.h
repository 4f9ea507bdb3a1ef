// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"

namespace countersign::words {

// The sentences of the approval screens, apart from any widget.
QString subject(const Request &);                                   // churn 1.1.0, policy high version 2
QString change(const Request &, const QString &champion);           // 1.0.0 → 1.1.0
QString span(qint64 seconds);                                       // 17 h 42 min
QString number(double value);                                       // four decimals, whole and large numbers without: one precision for all of a column
QString number(const QString &got);                                 // of a verdict: a number with more digits than can be read is cut, other text stays
QString left(UtcTime now, UtcTime deadline);                        // the same, or "over"
double leftShare(const Request &, UtcTime now);                     // 1 at the start, 0 when it is over
QString ago(UtcTime now, UtcTime then);
QString escalation(const Review &);                                 // "Escalates in 5 h 42 min (at 50 %)"
QString missing(const Standing &);                                  // "risk: cara, dev" ; "" where nobody is missing
QString taken(const Standing &, const QString &login);              // "taken by cara" or "by you"; "" where nobody has it
QString looksAtIt(const Standing &, const QString &login);          // the same as a sentence, with what it does not change
QVector<RuleVerdict> inTheWay(const GateVerdict &);                 // rules that fail or are not evaluated, worst first as core orders them
QString needs(const Standing &, const QString &login);              // what a row of the queue is missing, and from whom; who looks at it
QString verdict(const QString &slug);                               // approve → approved
// The same of oneself, each a whole sentence: other languages put the verb elsewhere.
QString youDid(const QString &slug, const QString &what);           // You approved R12.
QString recordedYouDid(const QString &slug, const QString &request); // Recorded as %1: you approved R12.
QString youDidBefore(const QString &slug, qint64 record);           // You approved this in record 12; one person fills one place.
QString movedPart(const QString &part);                             // card → The model card was revised
QString shortPart(const QString &value);                            // a digest or list, short
QString cardPart(const QString &id);                                // human_oversight → human oversight
QString cardHeading(const QString &heading);                        // "" is the front matter

QString goesLive(const Review &);                                   // the one sentence of the sheet
QString deciding(const Review &, const QString &verdict);           // what this decision does, as a sentence

} // namespace countersign::words
