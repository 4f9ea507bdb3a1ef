// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Type.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE demands: a static library's resources are not registered by themselves.
static void initResources() { Q_INIT_RESOURCE(resources); }

namespace countersign {

namespace {

QFont font(const QString &family, int pixels, QFont::Weight weight)
{
    QFont f(family);
    f.setPixelSize(pixels);
    f.setWeight(weight);
    f.setHintingPreference(QFont::PreferNoHinting);
    // No ligatures in mono: >= is two signs, as a policy has them, and columns stay columns. setStyleHint sets both.
    if (family == u"JetBrains Mono"_s)
        f.setStyleHint(QFont::Monospace, QFont::PreferNoShaping);
    else
        f.setStyleHint(QFont::SansSerif);
    return f;
}

} // namespace

QFont fontOf(Type type)
{
    const QString words = u"Inter"_s;
    const QString mono = u"JetBrains Mono"_s;
    switch (type) {
    case Type::Title:
        return font(words, 20, QFont::DemiBold);
    case Type::PaneTitle:
        return font(words, 15, QFont::DemiBold);
    case Type::Body:
        return font(words, 13, QFont::Normal);
    case Type::Label:
        return font(words, 13, QFont::DemiBold);
    case Type::Secondary:
        return font(words, 12, QFont::Normal);
    case Type::Number:
        return font(mono, 13, QFont::Normal);
    case Type::NumberStrong:
        return font(mono, 13, QFont::Medium);
    case Type::Digest:
        return font(mono, 12, QFont::Normal);
    case Type::Key:
        return font(mono, 11, QFont::Normal);
    }
    return font(words, 13, QFont::Normal);
}

void loadResources()
{
    initResources();
    for (const auto &file : {u"Inter-Regular.otf"_s, u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s,
                             u"JetBrainsMono-Regular.ttf"_s, u"JetBrainsMono-Medium.ttf"_s})
        QFontDatabase::addApplicationFont(u":/fonts/"_s + file);
    QFont heading = fontOf(Type::Secondary);
    heading.setWeight(QFont::Medium);
    QApplication::setFont(fontOf(Type::Body));
    QApplication::setFont(fontOf(Type::Label), "QPushButton");
    QApplication::setFont(heading, "QHeaderView");
    QApplication::setFont(fontOf(Type::Secondary), "QTipLabel");
}

} // namespace countersign
