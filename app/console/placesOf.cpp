// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/placesOf.h"

#include "core/approval/Search.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/models/placeLink.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString iconOf(Link::Kind kind)
{
    switch (kind) {
    case Link::Kind::Model:
        return u"boxes"_s;
    case Link::Kind::Version:
        return u"package"_s;
    case Link::Kind::Request:
        return u"stamp"_s;
    case Link::Kind::Person:
        return u"user"_s;
    case Link::Kind::Record:
    case Link::Kind::Workspace:
        break;
    }
    return u"scroll-text"_s;
}

} // namespace

FindPlaces placesOf(OpenWorkspace &open)
{
    return [&open](const QString &typed, QObject *context, PlacesFound found) {
        open.run(context, [typed](Workspace &workspace) { return search(workspace.db(), typed); }, [found = std::move(found)](const Result<QVector<SearchHit>> &hits) {
            QVector<FoundPlace> places;
            for (const SearchHit &hit : hits.valueOr({})) {
                const PagePlace place = hit.registered ? placeOf({{}, hit.kind, hit.id}) : PagePlace{u"registry"_s, u"remote:"_s + hit.id};
                places.append({iconOf(hit.kind), hit.text, hit.detail, place.pageId, place.id, hit.score});
            }
            found(places);
        });
    };
}

} // namespace countersign
