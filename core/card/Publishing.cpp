// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Publishing.h"

#include "core/people/Duties.h"
#include "core/registry/mirror/Sync.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype greatest = 5'000;

// The lines between the first "---" and the next.
QString withoutFrontMatter(const QString &text)
{
    if (!text.startsWith(u"---\n"_s))
        return text;
    const qsizetype end = text.indexOf(u"\n---\n"_s, 3);
    return end < 0 ? text : text.mid(end + 5);
}

} // namespace

QString descriptionOf(const QByteArray &card, const QString &digest)
{
    const QString text = withoutFrontMatter(QString::fromUtf8(card).remove(u'\r')).trimmed();
    if (text.size() <= greatest)
        return text;
    const QString note = u"\n\n(Shortened; the whole card has the digest %1.)"_s.arg(digest);
    QString kept = text.left(greatest - note.size());
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    const qsizetype paragraph = kept.lastIndexOf(u"\n\n"_s);
    return kept.left(paragraph > 0 ? paragraph : kept.size()).trimmed() + note;
}

Result<Receipt> publishCard(Workspace &workspace, const Command &command, const VersionRef &ref)
{
    if (ref.local())
        return refused(u"registry.local"_s, u"%1 is a version of our own; there is no server to tell."_s.arg(ref.shortText()), u"Name SOURCE/MODEL@NUMBER."_s);
    CS_TRY(const Source from, source(workspace.db(), ref.source));
    CS_TRY(MlflowClient client, connect(workspace, from));
    CS_TRY(const MlflowVersion there, client.version(ref.model, ref.number));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("card.publish"), {}, u"Publishing a card"_s));
        CS_CHECK(version(act.db(), ref));
        CS_TRY(const auto ours, card(act.db(), ref));
        if (!ours)
            return notFound(u"card.absent"_s, u"%1 has no card."_s.arg(ref.shortText()), u"Give it one with “countersign card import”."_s);
        const QString before = Digest::of(there.description.toUtf8()).hex();
        const QJsonObject body{{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"card"_s, ours->digest}, {u"before"_s, before}};
        act.effect(u"mlflow-description"_s, ref.text(), body);
        return act.append(u"card.publish"_s, u"version"_s, ref.text(), body);
    });
}

} // namespace countersign
