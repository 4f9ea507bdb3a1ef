// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/CountChips.h"

#include "ui/pages/overview/OverviewModel.h"
#include "ui/pages/overview/overviewFilter.h"
#include "ui/style/Icons.h"
#include "ui/style/Status.h"

#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int gap = 8;

} // namespace

CountChips::CountChips(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would be the height of another width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto state = [&](const QString &part, const QString &slug, bool always = false) {
        const Look look = lookOf(slug);
        add(part, look.word, look.icon, foreground(look.hue), always);
    };
    state(u"live:live"_s, u"live"_s, true);
    add(u"needs:me"_s, tr("Needs you"), u"clock"_s, Token::BlueFg, true);
    state(u"health:fail"_s, u"fail"_s, true);
    state(u"health:incident|overdue"_s, u"incident"_s, true);
    state(u"health:finding"_s, u"finding"_s);
    state(u"health:overdue"_s, u"overdue"_s);
    state(u"health:not-evaluated"_s, u"not-evaluated"_s);
    state(u"health:moved"_s, u"moved"_s);
    state(u"health:waived"_s, u"waived"_s);
    state(u"health:near"_s, u"near"_s);
    state(u"is:applying"_s, u"applying"_s);
    state(u"is:barred"_s, u"barred"_s);
    showWanted();
}

void CountChips::add(const QString &part, const QString &word, const QString &icon, Token ink, bool always)
{
    auto *button = new QPushButton(iconOf(icon, ink), word, this);
    button->setCheckable(true);
    button->setObjectName(u"count-"_s + part);
    button->setToolTip(part);
    const auto terms = parseFilter(part, overviewKeys(), UtcTime());
    Q_ASSERT(terms);
    m_chips.append({part, word, terms.valueOr({}), button, always, 0});
    connect(button, &QPushButton::toggled, this, [this, part](bool on) { toggle(part, on); }); // not clicked, which assistive tools do not do
}

void CountChips::setCounts(const OverviewModel &model)
{
    for (Chip &chip : m_chips) {
        chip.count = model.count(chip.terms);
        chip.button->setText(u"%1  %2"_s.arg(chip.word, QString::number(chip.count)));
    }
    showWanted();
}

void CountChips::showWanted()
{
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setVisible(chip.always || chip.count > 0 || chip.button->isChecked());
    updateGeometry();
    place(width(), true);
}

int CountChips::place(int width, bool move) const
{
    int x = 0, y = 0, height = 0;
    for (const Chip &chip : m_chips) {
        if (chip.button->isHidden())
            continue;
        const QSize size = chip.button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += height + gap;
        }
        height = size.height();
        if (move)
            chip.button->setGeometry(QRect(QPoint(layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x, y), size));
        x += size.width() + gap;
    }
    return y + height;
}

QSize CountChips::sizeHint() const { return {400, heightForWidth(qMax(width(), 400))}; }

QSize CountChips::minimumSizeHint() const { return {160, metric::control}; }

int CountChips::heightForWidth(int width) const { return place(width, false); }

void CountChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

void CountChips::setFilter(const QString &text)
{
    m_text = text;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const Chip &chip : std::as_const(m_chips)) {
        const QSignalBlocker quiet(chip.button);
        chip.button->setChecked(parts.contains(chip.part));
    }
    showWanted();
}

int CountChips::count(const QString &part) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip &chip) { return chip.part == part; });
    return found == m_chips.end() ? 0 : found->count;
}

void CountChips::toggle(const QString &part, bool on)
{
    QStringList parts = m_text.split(u' ', Qt::SkipEmptyParts);
    parts.removeIf([this](const QString &each) { return std::any_of(m_chips.begin(), m_chips.end(), [&](const Chip &chip) { return chip.part == each; }); });
    if (on)
        parts += part;
    setFilter(parts.join(u' '));
    Q_EMIT filterWanted(m_text);
}

} // namespace countersign
