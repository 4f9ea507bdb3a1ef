// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/ArtifactStore.h"
#include "core/workspace/Blob.h"
#include "core/workspace/Workspace.h"

#include <limits>

namespace countersign {

// Which model is meant: [SOURCE/]NAME. A local name has our form; a remote one is the server's own, as it stands.
struct ModelRef
{
    QString source = QStringLiteral("local"), name;
    static Result<ModelRef> fromText(const QString &text);          // Errors: Malformed
    bool local() const { return source == u"local"; }
    QString text() const { return source + u'/' + name; }
    QString shortText() const { return local() ? name : text(); }   // without "local/"
    friend bool operator==(const ModelRef &, const ModelRef &) = default;
};

// Which version is meant. A name and number alone are never identity: the manifest's digest is (Version::manifest).
struct VersionRef
{
    QString source = QStringLiteral("local"), model, number;
    static Result<VersionRef> fromText(const QString &text);        // [SOURCE/]MODEL@VERSION. Errors: Malformed
    bool local() const { return source == u"local"; }
    ModelRef modelRef() const { return {source, model}; }
    QString text() const { return source + u'/' + model + u'@' + number; }
    QString shortText() const;                                      // without "local/"
    friend bool operator==(const VersionRef &, const VersionRef &) = default;
};

struct Model
{
    QString source, name, tier, ownerPerson, ownerLogin, description;
    qint64 addedSeq = 0;
    int versions = 0;
    QString newest;                                                 // number of the version registered last
};

struct Version
{
    VersionRef ref;
    QString manifest, authorPerson, authorLogin, framework, metadata; // metadata: digest of its blob
    qint64 files = 0, bytes = 0, registeredSeq = 0;
    UtcTime registered;
    std::optional<qint64> retiredSeq;
    QString retiredReason;
    QString tier;                                                   // the model's, now
    QString semver;                                                 // that a remote one was registered with, if any; a local one's is its number
};

Result<QVector<Model>> models(Database &);
Result<Model> model(Database &, const QString &source, const QString &name); // NotFound, with a suggestion
Result<Version> version(Database &, const VersionRef &);                     // NotFound, with a suggestion
// As people name one: a remote version by its number or by its SemVer, which no number can be. Errors: Malformed, NotFound.
Result<VersionRef> versionNamed(Database &, const QString &text);            // [SOURCE/]MODEL@VERSION
Result<QString> numberNamed(Database &, const ModelRef &, const QString &text); // VERSION alone; what is no SemVer stays as it is
Result<QVector<Version>> versions(Database &, const QString &source, const QString &model); // newest first
// A page of versions for lists, by key: those registered before `beforeSeq`, newest first, of one model or, where it is
// empty, of all. `words` is for the index (Search.h). `condition` narrows further, in terms of `version v` and `model m`.
struct VersionPage { QString words = {}; qint64 beforeSeq = std::numeric_limits<qint64>::max(); int limit = 200; QString source = {}, model = {}, condition = {}; QVariantList values = {}; };
Result<QVector<Version>> versionPage(Database &, const VersionPage &);
// How many versions of each model fit, whatever the page.
struct ModelCount { QString source, model; qint64 versions = 0; };
Result<QVector<ModelCount>> versionCounts(Database &, const VersionPage &);
Result<Manifest> manifestOf(Database &, const QString &digest);              // Integrity if the blob is altered or missing
Result<QJsonObject> metadataOf(Database &, const Version &);

// Where a version of a remote source lay when it was registered; local ones have none.
struct Origin { UtcTime modelCreated, created; QString location, run, stage; };
Result<std::optional<Origin>> originOf(Database &, const VersionRef &);

// Each is one record. addModel, registerVersion: duty author (addModel also engineer); the tier is changed by a
// policy-owner only; retire by author or engineer, never while it is live. A name is [SOURCE/]NAME; a remote model must be
// in the mirror.
Result<Receipt> addModel(Workspace &, const Command &, const QString &name, const QString &tier, const QString &description);
struct ModelChange { std::optional<QString> tier, description, ownerLogin; };
Result<Receipt> changeModel(Workspace &, const Command &, const QString &name, const ModelChange &);

struct Registration { QString model, number; QStringList paths; QString metadataFile; };
struct Registered { Receipt receipt; Version version; QStringList ignored; };
// Hashes and stores outside the turn, then records. The same number with the same manifest is a repeat, with another is
// refused (registry.version-taken) and nothing is stored.
Result<Registered> registerVersion(Workspace &, const Command &, const Registration &, const OnProgress & = {}, const Cancel & = {});
Result<Receipt> retireVersion(Workspace &, const Command &, const VersionRef &, const QString &reason);

// Reads every stored file again: class experimental, and class production where the version was promoted to it; with
// `folder` set, that folder's files instead. Of a remote version every file is streamed and hashed; Listed compares only
// what its server says of them (names, sizes, ETags), unless they were found altered before.
enum class Depth { Whole, Listed };
Result<Differences> verifyVersion(Workspace &, const Version &, const QString &folder = {}, const OnProgress & = {}, const Cancel & = {}, Depth = Depth::Whole);
// Only that every stored file is there with its size: for lists, and for a rollback that must not wait. Of a remote version
// what the mirror knows.
Result<bool> filesPresent(Workspace &, const Version &, ArtifactClass);

ArtifactStore artifactStore(const Workspace &);

Fold registryFold();

} // namespace countersign
