// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/windowWords.h"

#include "app/console/RecentWorkspaces.h"
#include "ui/shell/Page.h"
#include "ui/widgets/MessageBar.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(WorkspaceWindow) };

} // namespace

Error ledgerFault(const Report &ledger, const std::optional<Error> &known)
{
    const auto &faults = ledger.faults;
    auto found = std::find_if(faults.begin(), faults.end(), [](const Fault &fault) { return fault.where.startsWith(u"record "_s); });
    const bool isRecord = found != faults.end();
    if (!isRecord)
        found = faults.begin();
    Error fault = known ? *known : integrity(u"ledger.fault"_s, Words::tr("This workspace was altered: its ledger does not hold."),
                                             Words::tr("Opening it changed nothing, and everything can still be read. Decide nothing on it: look at the audit log, restore a backup and compare."));
    if (isRecord || !known)
        fault.text += u' ' + found->where.left(1).toUpper() + found->where.mid(1) + u": "_s + found->text;
    if (isRecord)
        fault.detail.insert(u"record"_s, found->where.mid(7));
    if (ledger.faultCount > (known ? 2 : 1))
        fault.text += u' ' + Words::tr("%n fault(s) in all.", nullptr, int(ledger.faultCount));
    return fault;
}

void sayStanding(MessageBar &messages, const Standings &now)
{
    messages.clear();
    if (now.fault) {
        messages.say(*now.fault);
        messages.setAction(Words::tr("Open the audit log"));
    } else if (now.unfinished) {
        messages.say(*now.unfinished);
    } else if (now.notSignedIn && now.practice && now.notSignedIn->code == u"key.several"_s) {
        messages.say(MessageBar::Tone::Info, Words::tr("Nobody is signed in: you can look at everything and decide nothing."),
                     Words::tr("Choose one of the sample's people in the menu Act as…, and another one whenever you like."));
    } else if (now.notSignedIn) {
        Error error = *now.notSignedIn;
        error.text = Words::tr("You can look at everything and decide nothing. %1").arg(error.text);
        messages.say(MessageBar::Tone::Warning, error);
    }
}

void showOffline(const std::vector<Page *> &pages, const QString &sentence)
{
    for (Page *page : pages)
        if (const QString id = page->id(); id == u"overview" || id == u"registry" || id == u"approvals")
            Q_EMIT page->offlineChanged(sentence);
}

EnvironmentBand::Text bandOf(const OpenWorkspace &open)
{
    QString notice = Words::tr("Local workspace: duties are recorded, not enforced");
    if (open.readOnly())
        notice = Words::tr("Open for reading only");
    if (open.auditor())
        notice = Words::tr("Read-only: auditor");
    if (open.practice())
        notice += u" · "_s + Words::tr("practice keys, worth nothing");
    return {Words::tr("WORKSPACE"), nameApart(open.name(), open.folder()), notice, open.session() ? open.login() : Words::tr("nobody signed in"), Token::BandDev};
}

Notices::Notice noticeOf(const QString &subject, const QVector<NeedsYou::News> &news)
{
    QStringList lines;
    for (const NeedsYou::News &each : news)
        lines.append(each.request + u": "_s + each.sentence);
    return {subject, news.size() == 1 ? Words::tr("%1 needs you").arg(news.first().request) : Words::tr("%n requests need you", nullptr, int(news.size())),
            lines.mid(0, 5).join(u'\n'), Words::tr("Open"), Words::tr("Later")};
}

} // namespace countersign
