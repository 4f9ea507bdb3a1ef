// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Link.h"

#include "core/base/Text.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString scheme = u"countersign://"_s;

Error notALink(const QString &text, const QString &why)
{
    return malformed(u"link.malformed"_s, u"“%1” is not a link of Countersign: %2."_s.arg(text.left(120), why),
                     u"A link looks like countersign://WORKSPACE/model/NAME/VERSION or countersign://WORKSPACE/request/R1."_s);
}

QString encoded(const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part, "@+")); }

Result<Link> fromParts(const QString &text, const QStringList &parts)
{
    const QString kind = parts.value(1), id = parts.value(2);
    if (parts.size() == 1)
        return Link{parts.first()};
    if (kind == u"model"_s && parts.size() == 4 && !id.contains(u'@'))
        return Link{parts.first(), Link::Kind::Version, id + u'@' + parts.last()};
    if (kind == u"model"_s && parts.size() == 3 && !id.contains(u'@'))
        return Link{parts.first(), Link::Kind::Model, id};
    if (parts.size() != 3)
        return notALink(text, u"it has too few or too many parts"_s);
    static const QRegularExpression request(u"\\AR[1-9][0-9]{0,9}\\z"_s), record(u"\\A(0|[1-9][0-9]{0,14})\\z"_s);
    if (kind == u"request"_s && request.match(id).hasMatch())
        return Link{parts.first(), Link::Kind::Request, id};
    if (kind == u"record"_s && record.match(id).hasMatch())
        return Link{parts.first(), Link::Kind::Record, id};
    if (kind == u"person"_s) {
        CS_TRY(const QString login, text::login(id));
        return Link{parts.first(), Link::Kind::Person, login};
    }
    return notALink(text, u"“%1/%2” names nothing that can be opened"_s.arg(kind.left(30), id.left(60)));
}

} // namespace

Result<Link> Link::fromText(const QString &text)
{
    if (text.size() > 1000 || !text.startsWith(scheme, Qt::CaseInsensitive))
        return notALink(text, u"it does not begin with %1"_s.arg(scheme));
    static const QRegularExpression section(u"\\A[a-z][a-z0-9-]{0,39}\\z"_s);
    const QString named = text.section(u'#', 1), known = section.match(named).hasMatch() ? named : QString();
    QString rest = text.mid(scheme.size()).section(u'#', 0, 0).section(u'?', 0, 0);
    while (rest.endsWith(u'/'))
        rest.chop(1);
    QStringList parts;
    for (const QString &part : rest.split(u'/')) {
        const QString plain = QUrl::fromPercentEncoding(part.toUtf8());
        if (plain.isEmpty() || plain.contains(QChar::ReplacementCharacter) || !text::check(plain))
            return notALink(text, u"a part of it is empty or cannot be read"_s);
        parts.append(plain);
    }
    CS_TRY(Link link, fromParts(text, parts));
    link.section = known;
    return link;
}

QString Link::text() const
{
    const auto place = [this]() -> QString {
        switch (kind) {
        case Kind::Workspace:
            return {};
        case Kind::Model:
            return u"/model/"_s + encoded(id);
        case Kind::Version:
            return u"/model/"_s + encoded(id.section(u'@', 0, 0)) + u'/' + encoded(id.section(u'@', 1));
        case Kind::Request:
            return u"/request/"_s + encoded(id);
        case Kind::Record:
            return u"/record/"_s + encoded(id);
        case Kind::Person:
            return u"/person/"_s + encoded(id);
        }
        return {};
    };
    return scheme + encoded(workspace) + place() + (section.isEmpty() ? QString() : u'#' + section);
}

} // namespace countersign
