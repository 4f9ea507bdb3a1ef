// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/Words.h"

#include "ui/style/listed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign::logwords {

namespace {

struct Audit { Q_DECLARE_TR_FUNCTIONS(Audit) };

} // namespace

QString state(RecordState state)
{
    switch (state) {
    case RecordState::Sealed:
        return Audit::tr("Sealed");
    case RecordState::Chained:
        return Audit::tr("Chained");
    case RecordState::AfterFault:
        return Audit::tr("After a fault");
    case RecordState::Broken:
        return Audit::tr("Does not hold");
    default:
        return Audit::tr("Not checked");
    }
}

QString document(const QString &what)
{
    static const QHash<QString, QString> words{
        {u"evidence"_s, Audit::tr("Evidence")}, {u"reading"_s, Audit::tr("Facts read from")}, {u"case"_s, Audit::tr("Case as judged")}, {u"card"_s, Audit::tr("Model card")}, {u"policy"_s, Audit::tr("Policy")},
        {u"manifest"_s, Audit::tr("Manifest of")}, {u"metadata"_s, Audit::tr("Metadata of")}, {u"ledger"_s, Audit::tr("Records with proofs")}, {u"checkpoint"_s, Audit::tr("Checkpoint")}};
    return words.value(what, Audit::tr("Document"));
}

QString seen(const SeenDocument &seen)
{
    const QString name = seen.name.isEmpty() ? document(seen.what) : Audit::tr("%1 %2", "a kind of document, and which one").arg(document(seen.what), seen.name);
    return Audit::tr("%1 · %n byte(s) · %2…", nullptr, int(seen.bytes)).arg(name, seen.digest.left(12));
}

QString duties(const QVector<Duty> &held)
{
    QStringList all;
    for (const Duty &duty : held) {
        QString one = duty.duty;
        if (!duty.pool.isEmpty())
            one = Audit::tr("%1 (pool %2)").arg(one, duty.pool);
        if (!duty.environment.isEmpty())
            one = Audit::tr("%1 in %2").arg(one, duty.environment);
        all += one;
    }
    all.removeDuplicates();
    return all.isEmpty() ? Audit::tr("without a duty") : listed(all);
}

QString decided(const Decision &decision)
{
    const QString verdict = decision.verdict == u"approve" ? Audit::tr("approved") : decision.verdict == u"reject" ? Audit::tr("rejected") : decision.verdict == u"request-changes" ? Audit::tr("requested changes") : decision.verdict;
    return Audit::tr("%1 %2 for pool %3 in #%4").arg(decision.login, verdict, decision.pool, QString::number(decision.seq));
}

QString lapsed(const Lapse &lapse)
{
    static const QHash<QString, QString> why{{u"evidence"_s, Audit::tr("evidence was added")}, {u"card"_s, Audit::tr("the card was revised")}, {u"champion"_s, Audit::tr("another version went live")},
                                             {u"policies"_s, Audit::tr("a policy that applies was adopted")}, {u"duty"_s, Audit::tr("the duty was revoked")}, {u"withdrawn"_s, Audit::tr("it was withdrawn")}};
    return Audit::tr("%1's approval of %2 in #%3, as %4").arg(lapse.login, lapse.request, QString::number(lapse.decision), why.value(lapse.part, lapse.part));
}

} // namespace countersign::logwords
