// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Summary.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

QByteArray gateJUnit(const Case &about)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    const auto count = [&](Outcome outcome) { return QString::number(std::count_if(about.gate.rules.begin(), about.gate.rules.end(), [&](const RuleVerdict &rule) { return rule.result == outcome; })); };
    // With no rule at all the gate itself is the case that was not evaluated.
    const bool empty = about.gate.rules.isEmpty();
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, u"gate %1 to %2"_s.arg(about.version.ref.shortText(), about.environment.name));
    xml.writeAttribute(u"tests"_s, QString::number(std::max<qsizetype>(1, about.gate.rules.size())));
    xml.writeAttribute(u"failures"_s, count(Outcome::Fail));
    xml.writeAttribute(u"errors"_s, empty ? u"1"_s : count(Outcome::NotEvaluated));
    xml.writeAttribute(u"skipped"_s, count(Outcome::Waived));
    xml.writeAttribute(u"timestamp"_s, about.at.text());
    const auto testCase = [&](const QString &id, Outcome outcome, const QString &text) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, u"countersign.gate"_s);
        xml.writeAttribute(u"name"_s, id);
        if (outcome != Outcome::Pass) {
            xml.writeStartElement(outcome == Outcome::Fail ? u"failure"_s : outcome == Outcome::Waived ? u"skipped"_s : u"error"_s);
            xml.writeAttribute(u"message"_s, text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    };
    for (const RuleVerdict &rule : about.gate.rules)
        testCase(rule.id, rule.result, rule.text);
    if (empty)
        testCase(u"gate"_s, about.gate.result, u"No policy applies, so nothing was evaluated."_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray gateSummary(const Case &about)
{
    const auto cell = [](QString text) { return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ').replace(u'<', u"&lt;"_s); };
    QString text = u"### Gate %1 → %2: %3\n\n| Rule | Result | Wanted | Found | What |\n|---|---|---|---|---|\n"_s.arg(about.version.ref.shortText(), about.environment.name, outcomeSlug(about.gate.result));
    for (const RuleVerdict &rule : about.gate.rules)
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(cell(rule.id), outcomeSlug(rule.result), cell(rule.fact + u' ' + rule.want), cell(rule.got), cell(rule.text));
    return (text + u"\nBinding `%1`\n\n"_s.arg(about.binding.digest())).toUtf8();
}

} // namespace countersign
