// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/ProbeSteps.h"

#include "ui/pages/connections/Connections.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// In the order of MlflowClient::probe(). "settings" is tried before all of them and stands in the first line if it fails.
const QStringList &order()
{
    static const QStringList steps{u"name"_s, u"connect"_s, u"tls"_s, u"health"_s, u"version"_s, u"dialect"_s, u"rights"_s};
    return steps;
}

Token inkOf(Hue hue) { return hue == Hue::Red ? Token::RedFg : hue == Hue::Grey ? Token::Text3 : Token::Text; }

} // namespace

ProbeSteps::ProbeSteps(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(1, 1);
    for (int row = 0; row < order().size(); ++row) {
        auto *chip = new StatusChip;
        chip->setGround(StatusChip::Ground::Bare);
        auto *text = new TextLabel;
        text->setWordWrap(true);
        text->setObjectName(u"step-"_s + order().at(row));
        m_rows->addWidget(chip, row, 0, Qt::AlignLeft | Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
    }
    clear();
}

void ProbeSteps::show(int row, const QString &icon, int hue, const QString &text)
{
    const QString title = stepTitle(order().at(row));
    static_cast<StatusChip *>(m_rows->itemAtPosition(row, 0)->widget())->setLook({order().at(row), title, icon, Hue(hue)});
    auto *label = static_cast<TextLabel *>(m_rows->itemAtPosition(row, 1)->widget());
    label->setText(text);
    label->setInk(inkOf(Hue(hue)));
    label->setAccessibleName(title + u": "_s + text);
}

void ProbeSteps::clear()
{
    m_at = 0;
    for (int row = 0; row < order().size(); ++row)
        show(row, u"circle-dashed"_s, int(Hue::Grey), tr("Not tried"));
}

void ProbeSteps::begin()
{
    clear();
    show(0, u"timer"_s, int(Hue::Blue), tr("Trying…"));
}

void ProbeSteps::add(const MlflowStep &step, bool warned)
{
    const int row = qMax(0, int(order().indexOf(step.step)));
    show(row, !step.ok ? u"octagon-x"_s : warned ? u"triangle-alert"_s : u"check"_s, int(!step.ok ? Hue::Red : warned ? Hue::Amber : Hue::Green), step.text);
    for (int skipped = m_at; skipped < row; ++skipped)
        show(skipped, u"circle-dashed"_s, int(Hue::Grey), tr("Not tried"));
    m_at = row + 1;
    if (step.ok && m_at < order().size())
        show(m_at, u"timer"_s, int(Hue::Blue), tr("Trying…"));
}

void ProbeSteps::end()
{
    for (int row = m_at; row < order().size(); ++row)
        show(row, u"circle-dashed"_s, int(Hue::Grey), tr("Not tried"));
}

QStringList ProbeSteps::sentences() const
{
    QStringList all;
    for (int row = 0; row < order().size(); ++row)
        all += m_rows->itemAtPosition(row, 1)->widget()->accessibleName();
    return all;
}

} // namespace countersign
