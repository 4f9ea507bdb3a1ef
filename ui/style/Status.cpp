// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Status.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

QVector<Look> table()
{
    const auto say = [](const char *word) { return StatusWords::tr(word); };
    return {
        {u"draft"_s, say(QT_TRANSLATE_NOOP("Status", "Draft")), u"circle-dashed"_s, Hue::Grey},
        {u"unregistered"_s, say(QT_TRANSLATE_NOOP("Status", "Not registered")), u"tag"_s, Hue::Grey},
        {u"registered"_s, say(QT_TRANSLATE_NOOP("Status", "Registered")), u"circle"_s, Hue::Grey},
        {u"staged"_s, say(QT_TRANSLATE_NOOP("Status", "Staged")), u"bars"_s, Hue::Blue},
        {u"in-review"_s, say(QT_TRANSLATE_NOOP("Status", "In review")), u"clock"_s, Hue::Blue},
        {u"approved"_s, say(QT_TRANSLATE_NOOP("Status", "Approved")), u"circle-check"_s, Hue::Green},
        {u"applying"_s, say(QT_TRANSLATE_NOOP("Status", "Applying")), u"timer"_s, Hue::Blue},
        {u"applied"_s, say(QT_TRANSLATE_NOOP("Status", "Applied")), u"stamp"_s, Hue::Green},
        {u"canary"_s, say(QT_TRANSLATE_NOOP("Status", "Canary")), u"pie:25"_s, Hue::Green},
        {u"live"_s, say(QT_TRANSLATE_NOOP("Status", "Live")), u"disc"_s, Hue::Green},
        {u"standby"_s, say(QT_TRANSLATE_NOOP("Status", "Standby")), u"circle-pause"_s, Hue::Grey},
        {u"changes-requested"_s, say(QT_TRANSLATE_NOOP("Status", "Changes requested")), u"circle-alert"_s, Hue::Amber},
        {u"lapsed"_s, say(QT_TRANSLATE_NOOP("Status", "Lapsed")), u"unplug"_s, Hue::Amber},
        {u"expired"_s, say(QT_TRANSLATE_NOOP("Status", "Expired")), u"hourglass"_s, Hue::Amber},
        {u"waived"_s, say(QT_TRANSLATE_NOOP("Status", "Waived")), u"ring-cut"_s, Hue::Amber},
        {u"in-doubt"_s, say(QT_TRANSLATE_NOOP("Status", "In doubt")), u"cloud-off"_s, Hue::Amber},
        {u"withdrawn"_s, say(QT_TRANSLATE_NOOP("Status", "Withdrawn")), u"minus"_s, Hue::Grey},
        {u"rejected"_s, say(QT_TRANSLATE_NOOP("Status", "Rejected")), u"octagon-x"_s, Hue::Red},
        {u"failed"_s, say(QT_TRANSLATE_NOOP("Status", "Failed")), u"x"_s, Hue::Red},
        {u"rolled-back"_s, say(QT_TRANSLATE_NOOP("Status", "Rolled back")), u"undo-2"_s, Hue::Red},
        {u"barred"_s, say(QT_TRANSLATE_NOOP("Status", "Barred")), u"ban"_s, Hue::Red},
        {u"incident"_s, say(QT_TRANSLATE_NOOP("Status", "Incident")), u"siren"_s, Hue::Red},
        {u"overdue"_s, say(QT_TRANSLATE_NOOP("Status", "Overdue")), u"hourglass"_s, Hue::Red},
        {u"finding"_s, say(QT_TRANSLATE_NOOP("Status", "Unrecorded")), u"eye"_s, Hue::Red},
        {u"moved"_s, say(QT_TRANSLATE_NOOP("Status", "Moved")), u"git-compare"_s, Hue::Amber},
        {u"retired"_s, say(QT_TRANSLATE_NOOP("Status", "Retired")), u"archive"_s, Hue::Grey},
        {u"in-step"_s, say(QT_TRANSLATE_NOOP("Status", "In step")), u"plug"_s, Hue::Green},
        {u"syncing"_s, say(QT_TRANSLATE_NOOP("Status", "Syncing")), u"refresh-cw"_s, Hue::Blue},
        {u"offline"_s, say(QT_TRANSLATE_NOOP("Status", "Offline")), u"cloud-off"_s, Hue::Grey},
        {u"turned-away"_s, say(QT_TRANSLATE_NOOP("Status", "Turned away")), u"lock"_s, Hue::Red},
        {u"never-read"_s, say(QT_TRANSLATE_NOOP("Status", "Never read")), u"download"_s, Hue::Grey},
        {u"pass"_s, say(QT_TRANSLATE_NOOP("Status", "Pass")), u"check"_s, Hue::Green},
        {u"near"_s, say(QT_TRANSLATE_NOOP("Status", "Near limit")), u"triangle-alert"_s, Hue::Amber},
        {u"fail"_s, say(QT_TRANSLATE_NOOP("Status", "Fails")), u"octagon-x"_s, Hue::Red},
        {u"not-evaluated"_s, say(QT_TRANSLATE_NOOP("Status", "Not evaluated")), u"dotted-question"_s, Hue::Grey},
    };
}

} // namespace

const QVector<Look> &allLooks()
{
    static const QVector<Look> looks = table();
    return looks;
}

Look lookOf(const QString &slug)
{
    const auto &looks = allLooks();
    const auto found = std::find_if(looks.begin(), looks.end(), [&](const Look &look) { return look.slug == slug; });
    return found != looks.end() ? *found : Look{slug, slug, u"dotted-question"_s, Hue::Grey};
}

Look canaryLook(double percent)
{
    Look look = lookOf(u"canary"_s);
    look.word = StatusWords::tr("Canary %1 %").arg(QString::number(percent, 'g', 4));
    look.icon = u"pie:%1"_s.arg(qRound(percent));
    return look;
}

} // namespace countersign
