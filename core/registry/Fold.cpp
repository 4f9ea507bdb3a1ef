// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Registry.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> apply(Database &db, const ReadRecord &record)
{
    const QString action = record.action();
    const QVariant source = record.text(u"source"_s), model = record.text(u"model"_s), number = record.text(u"version"_s);
    if (action == u"model.add"_s)
        return db.run(u"INSERT INTO model(source, name, tier, owner_person, description, added_seq, changed_seq) VALUES(?,?,?,?,?,?,?)"_s,
                      {source, model, record.text(u"tier"_s), record.text(u"owner"_s), record.text(u"description"_s), record.seq(), record.seq()});
    if (action == u"model.set"_s)
        return db.run(u"UPDATE model SET tier=?, owner_person=?, description=?, changed_seq=? WHERE source=? AND name=?"_s,
                      {record.text(u"tier"_s), record.text(u"owner"_s), record.text(u"description"_s), record.seq(), source, model});
    if (action == u"version.register"_s)
        return db.run(u"INSERT INTO version(source, model, number, manifest, author_person, author_login, files, bytes, framework, metadata, registered_seq, registered_us, retired_seq, retired_reason) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,NULL,NULL)"_s,
                      {source, model, number, record.text(u"manifest"_s), record.text(u"author"_s), record.actor(), record.integer(u"files"_s), record.integer(u"bytes"_s),
                       record.text(u"framework"_s), record.text(u"metadata"_s), record.seq(), record.at()});
    if (action == u"version.retire"_s)
        return db.run(u"UPDATE version SET retired_seq=?, retired_reason=? WHERE source=? AND model=? AND number=?"_s, {record.seq(), record.text(u"reason"_s), source, model, number});
    return {};
}

} // namespace

Fold registryFold() { return {u"registry"_s, {u"model"_s, u"version"_s}, apply}; }

} // namespace countersign
