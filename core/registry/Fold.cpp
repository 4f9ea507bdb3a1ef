// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Registry.h"
#include "core/registry/Search.h"

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
    if (action == u"version.register"_s) {
        CS_CHECK(db.run(u"INSERT INTO version(source, model, number, manifest, author_person, author_login, files, bytes, framework, metadata, registered_seq, registered_us, retired_seq, retired_reason, semver) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,NULL,NULL,?)"_s,
                      {source, model, number, record.text(u"manifest"_s), record.text(u"author"_s), record.payload.contains(u"author_login"_s) ? record.text(u"author_login"_s) : record.actor(), record.integer(u"files"_s), record.integer(u"bytes"_s),
                       record.text(u"framework"_s), record.text(u"metadata"_s), record.seq(), record.at(), record.payload.contains(u"semver"_s) ? QVariant(record.text(u"semver"_s)) : QVariant()}));
        const QJsonObject origin = record.payload[u"origin"_s].toObject();
        if (origin.isEmpty())
            return {};
        return db.run(u"INSERT INTO version_origin(source, model, number, model_created_ms, created_ms, location, run, stage) VALUES(?,?,?,?,?,?,?,?)"_s,
                      {source, model, number, origin[u"model_created_ms"_s].toInteger(), origin[u"created_ms"_s].toInteger(), origin[u"location"_s].toString(), origin[u"run"_s].toString(), origin[u"stage"_s].toString()});
    }
    if (action == u"version.retire"_s)
        return db.run(u"UPDATE version SET retired_seq=?, retired_reason=? WHERE source=? AND model=? AND number=?"_s, {record.seq(), record.text(u"reason"_s), source, model, number});
    if (action == u"source.add"_s || action == u"source.change"_s)
        return db.run(u"INSERT INTO source(name, kind, url, auth, user_name, ca_file, certificate_file, key_file, server_workspace, added_seq, removed_seq) VALUES(?,?,?,?,?,?,?,?,?,?,NULL)"
                      " ON CONFLICT (name) DO UPDATE SET kind=excluded.kind, url=excluded.url, auth=excluded.auth, user_name=excluded.user_name, ca_file=excluded.ca_file, certificate_file=excluded.certificate_file,"
                      " key_file=excluded.key_file, server_workspace=excluded.server_workspace, added_seq=excluded.added_seq, removed_seq=NULL"_s,
                      {record.text(u"name"_s), record.text(u"kind"_s), record.text(u"url"_s), record.text(u"auth"_s), record.text(u"user"_s), record.text(u"ca"_s), record.text(u"certificate"_s),
                       record.text(u"key_file"_s), record.text(u"workspace"_s), record.seq()});
    if (action == u"source.remove"_s)
        return db.run(u"UPDATE source SET removed_seq=? WHERE name=?"_s, {record.seq(), record.text(u"name"_s)});
    return {};
}

} // namespace

Fold registryFold() { return {u"registry"_s, {u"model"_s, u"version"_s, u"version_origin"_s, u"source"_s}, apply, noteForSearch}; }

} // namespace countersign
