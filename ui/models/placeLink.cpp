// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/placeLink.h"

#include "ui/models/OpenWorkspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

PagePlace placeOf(const Link &link)
{
    const QString id = link.section.isEmpty() ? link.id : link.id + u'#' + link.section;
    switch (link.kind) {
    case Link::Kind::Version:
        return {u"registry"_s, id};
    case Link::Kind::Request:
        return {u"approvals"_s, id};
    case Link::Kind::Model:
        return {u"registry"_s, link.id};
    case Link::Kind::Record:
        return {u"audit"_s, link.id};
    case Link::Kind::Person:
        return {u"people"_s, link.id};
    case Link::Kind::Workspace:
        break;
    }
    return {u"overview"_s};
}

Link linkOf(const QString &workspace, const PagePlace &place)
{
    const QString &page = place.pageId, id = place.id.section(u'#', 0, 0), section = place.id.section(u'#', 1);
    bool isNumber = false;
    id.toLongLong(&isNumber);
    if (id.isEmpty())
        return {workspace};
    if (page == u"registry"_s)
        return {workspace, id.contains(u'@') ? Link::Kind::Version : Link::Kind::Model, id, section};
    if (page == u"approvals"_s)
        return {workspace, Link::Kind::Request, id, section};
    if (page == u"audit"_s && isNumber)                             // else it is a filter
        return {workspace, Link::Kind::Record, id};
    if (page == u"people"_s)
        return {workspace, Link::Kind::Person, id};
    if (page == u"overview"_s && id.count(u'/') == 2) {             // source/model/environment
        const QString source = id.section(u'/', 0, 0), model = id.section(u'/', 1, 1);
        return {workspace, Link::Kind::Model, source == u"local" ? model : source + u'/' + model};
    }
    return {workspace};
}

QString linkOf(const OpenWorkspace &open, const PagePlace &place) { return linkOf(open.id(), place).text(); }

} // namespace countersign
