// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/RemoteVersion.h"

#include "core/people/Duties.h"
#include "core/registry/MlModel.h"
#include "core/registry/SemVer.h"
#include "core/registry/mirror/Sync.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct RemoteFile { QString name; qint64 size = 0; QByteArray etag; };
struct KnownFiles { QString root; QMap<QString, RemoteFile> files; };

Error changedMeanwhile(const VersionRef &ref)
{
    return {Kind::Changed, u"registry.changed"_s, u"%1 changed on its server while it was read; nothing was recorded."_s.arg(ref.text()), u"Find out who writes there, then try again."_s, {}, {}};
}

// A version on its server: what it is, and where its files are.
class RemoteVersion
{
public:
    static Result<RemoteVersion> open(Workspace &workspace, const VersionRef &ref, const Cancel &cancel)
    {
        CS_TRY(const Source from, source(workspace.db(), ref.source));
        CS_TRY(MlflowClient client, connect(workspace, from, cancel));
        auto [there, where] = client.placed(ref.model, ref.number);
        CS_CHECK(there);
        return RemoteVersion(std::move(client), ref, cancel, std::move(*there), std::move(where));
    }
    // The same in one round, with the lists and ETags of what was seen before, and what `beside` asks.
    static Result<RemoteVersion> look(Workspace &workspace, const VersionRef &ref, const KnownFiles &known, const Cancel &cancel, Beside *beside)
    {
        const auto where = MlflowClient::proxied(ref.model, ref.number, known.root);
        if (!where)
            return open(workspace, ref, cancel);
        CS_TRY(const Source from, source(workspace.db(), ref.source));
        CS_TRY(MlflowClient client, connect(workspace, from, cancel));
        auto [there, aliased, heard] = client.look(*where, known.files.keys(), beside ? beside->alias : QString());
        CS_CHECK(there);
        if (beside && aliased)
            beside->seen = {*there, std::move(*aliased)};
        RemoteVersion version(std::move(client), ref, cancel, std::move(*there), *where);
        version.m_heard = std::move(heard);
        return version;
    }
    Result<void> list()
    {
        CS_TRY(m_where, m_placed);
        CS_TRY(m_files, m_client.files(m_where, m_heard));
        if (m_files.isEmpty())
            return refused(u"registry.empty"_s, u"%1 has no files on its server; there is nothing to stand for."_s.arg(m_ref.text()), u"See whether the account may read its artifacts."_s);
        return {};
    }

    const MlflowVersion &version() const { return m_version; }
    QString root() const { return m_where.uri; }
    Result<Origin> origin()
    {
        CS_TRY(const MlflowModel model, m_client.model(m_ref.model));
        return Origin{model.created, m_version.created, m_version.source, m_version.runId, m_version.stage};
    }
    bool is(const Origin &before) const { return before.created == m_version.created && before.location == m_version.source; }
    MlflowClient &client() { return m_client; }

    // Every byte. What stands in `small` is handed on for its content, too.
    Result<Manifest> hash(const OnProgress &progress, QVector<RemoteFile> &read, QHash<QString, QByteArray> *small = nullptr)
    {
        qint64 total = 0;
        for (const MlflowFile &each : m_files)
            total += each.size;
        Meter meter(progress, m_cancel, total);
        QVector<ManifestFile> files;
        for (const MlflowFile &each : m_files) {
            CS_CHECK(Manifest::checkName(each.path));
            CS_CHECK(meter.begin(each.path));
            Sha256 digest;
            qint64 size = 0;
            const bool wanted = small && small->contains(each.path) && each.size <= MlModelFiles::greatestBytes;
            CS_TRY(const MlflowDownload done, m_client.download(m_where, each, [&](QByteArrayView piece) -> Result<void> {
                digest.add(piece);
                size += piece.size();
                if (wanted)
                    (*small)[each.path] += piece.toByteArray();
                return meter.add(piece.size());
            }));
            const Digest sha256 = digest.finish();
            if (done.resumed > 0) {                                 // an ETag outlives a change of equal size and time: what was put together is held against the whole
                Sha256 whole;
                CS_CHECK(m_client.download(m_where, each, [&](QByteArrayView piece) -> Result<void> {
                    whole.add(piece);
                    return m_cancel.check();
                }));
                if (whole.finish() != sha256)
                    return changedMeanwhile(m_ref);
            }
            if (size != each.size)
                return Error{Kind::Changed, u"mlflow.artifact-changed"_s, u"The file “%1” has %2 bytes, its server's list says %3; nothing was recorded."_s.arg(each.path, QString::number(size), QString::number(each.size)), u"Find out who writes there, then try again."_s, {}, {}};
            files.append({each.path, sha256, size});
            read.append({each.path, size, done.etag});
        }
        meter.finish();
        // What came or went meanwhile is in the list, and in what the version says of itself.
        CS_TRY(const auto after, m_client.files(m_where));
        CS_TRY(const MlflowVersion again, m_client.version(m_ref.model, m_ref.number));
        if (after != m_files || again.created != m_version.created || again.source != m_version.source)
            return changedMeanwhile(m_ref);
        return Manifest::of(files);
    }

    // By names and sizes, then by the ETags of the last whole reading where both are known. Where those differ it may be another file, or the
    // same one put there again, by another release of the server or in another way: `doubtful`.
    Result<Differences> listed(const Manifest &manifest, const QMap<QString, RemoteFile> &known, QStringList &doubtful)
    {
        Differences found;
        QSet<QString> seen;
        QVector<MlflowFile> asked;
        for (const MlflowFile &each : m_files) {
            seen.insert(each.path);
            const ManifestFile *const ours = manifest.file(each.path);
            if (!ours) {
                found.extra += each.path;
                continue;
            }
            if (ours->size != each.size)
                found.changed += each.path;
            else if (!known.value(each.path).etag.isEmpty())
                asked += each;
        }
        CS_TRY(const auto etags, m_client.etags(m_where, asked, m_heard));
        for (qsizetype i = 0; i < asked.size(); ++i)
            if (!etags[i].isEmpty() && etags[i] != known.value(asked[i].path).etag)
                doubtful += asked[i].path;
        for (const ManifestFile &ours : manifest.files())
            if (!seen.contains(ours.name))
                found.missing += ours.name;
        return found;
    }

private:
    RemoteVersion(MlflowClient client, const VersionRef &ref, const Cancel &cancel, MlflowVersion version, Result<MlflowArtifacts> placed)
        : m_client(std::move(client)), m_ref(ref), m_cancel(cancel), m_version(std::move(version)), m_placed(std::move(placed)) {}

    MlflowClient m_client;
    VersionRef m_ref;
    Cancel m_cancel;
    MlflowVersion m_version;
    Result<MlflowArtifacts> m_placed;
    MlflowArtifacts m_where;
    MlflowClient::Heard m_heard;
    QVector<MlflowFile> m_files;
};

Result<KnownFiles> knownFiles(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto rows, database.rows(u"SELECT name, size, etag, root FROM mirror_file WHERE source=? AND model=? AND number=?"_s, {ref.source, ref.model, ref.number}));
    KnownFiles known;
    for (const Row &row : rows) {
        known.files.insert(row.text(0), {row.text(0), row.integer(1), row.text(2).toLatin1()});
        known.root = row.text(3);
    }
    return known;
}

// A cache of ours: where it cannot be written, the next reading is a whole one.
void remember(Database &database, const VersionRef &ref, const QString &root, const QVector<RemoteFile> &files)
{
    (void)database.run(u"DELETE FROM mirror_file WHERE source=? AND model=? AND number=?"_s, {ref.source, ref.model, ref.number});
    for (const RemoteFile &each : files)
        (void)database.run(u"INSERT INTO mirror_file(source, model, number, name, size, etag, root) VALUES(?,?,?,?,?,?,?)"_s, {ref.source, ref.model, ref.number, each.name, each.size, QString::fromLatin1(each.etag), root});
}

QString namesText(const QStringList &names) { return names.mid(0, 5).join(u", "_s) + (names.size() > 5 ? u" …"_s : QString()); }

void rememberAltered(Database &database, const VersionRef &ref, const Differences &differences, const QStringList &unread = {})
{
    QStringList said;
    for (const auto &[word, names] : {std::pair{u"changed"_s, differences.changed}, {u"missing"_s, differences.missing}, {u"extra"_s, differences.extra}, {unreadWord, unread}})
        if (!names.isEmpty())
            said += word + u": "_s + namesText(names);
    (void)database.run(u"UPDATE mirror_version SET altered=? WHERE source=? AND model=? AND number=? AND gone_us IS NULL"_s, {said.join(u"; "_s), ref.source, ref.model, ref.number.toLongLong()});
}

// Whose work it is: the login that the run names, if it is one of ours.
Result<std::pair<QString, QString>> authorOf(Database &database, const std::optional<MlflowRun> &run, const QString &login, const QString &person)
{
    if (run) {
        CS_TRY(const auto row, database.row(u"SELECT login, person FROM login WHERE login=?"_s, {run->tags.value(u"mlflow.user"_s, run->user)}));
        if (row)
            return std::pair(row->text(0), row->text(1));
    }
    return std::pair(login, person);
}

// What the server has instead of a version that was asked for by a number it does not know.
Error absent(Database &database, const VersionRef &ref, const Error &why)
{
    const auto newest = mirrorVersions(database, ref.source, ref.model, std::numeric_limits<qint64>::max(), 1).valueOr({});
    return notFound(why.code, u"There is no %1 on its server; nothing was recorded."_s.arg(ref.text()), newest.isEmpty() ? u"Run “countersign sync %1” and see what is there."_s.arg(ref.source)
                    : u"Its newest version, as of the last sync, is %1/%2@%3."_s.arg(ref.source, ref.model, newest.first().number));
}

Error renamed(const Version &before)
{
    return refused(u"registry.version-taken"_s, u"%1 was registered in record %2; that version was deleted on its server since, and another has its name and number now. Nothing was recorded."_s
                   .arg(before.ref.text(), QString::number(before.registeredSeq)), u"Log the model once more, under a number or a name that the ledger does not know, and register that."_s);
}

Error taken(const Version &before, const QString &manifest)
{
    return refused(u"registry.version-taken"_s, u"%1 was registered in record %2 with the manifest %3…; its server has %4… now: files were overwritten. Nothing was recorded."_s
                   .arg(before.ref.text(), QString::number(before.registeredSeq), before.manifest.left(12), manifest.left(12)), u"Log the model as a new version; “countersign finding list” keeps what was found."_s);
}

// Known before every byte is read, and once more in the turn.
Result<void> checkSemVer(Database &database, const VersionRef &ref, const QString &semver)
{
    if (semver.isEmpty())
        return {};
    CS_CHECK(SemVer::fromText(semver));
    CS_TRY(const auto other, database.row(u"SELECT number, registered_seq FROM version WHERE source=? AND model=? AND semver=? AND number<>?"_s, {ref.source, ref.model, semver, ref.number}));
    if (other)
        return refused(u"registry.version-taken"_s, u"%1@%2 was registered with the SemVer %3 in record %4. A SemVer is given once; nothing was recorded."_s
                       .arg(ref.modelRef().text(), other->text(0), semver, other->text(1)), u"Give %1 another one, or none."_s.arg(ref.text()));
    return {};
}

Error otherSemVer(const Version &before)
{
    return refused(u"registry.version-taken"_s, u"%1 was registered in record %2 with %3. A version is registered once and never overwritten; nothing was recorded."_s
                   .arg(before.ref.text(), QString::number(before.registeredSeq), before.semver.isEmpty() ? u"no SemVer"_s : u"the SemVer "_s + before.semver), u"Leave the SemVer out: the version stands as it was registered."_s);
}

} // namespace

Result<Registered> registerRemote(Workspace &workspace, const Command &command, const VersionRef &ref, const QString &semver, const OnProgress &progress, const Cancel &cancel)
{
    CS_CHECK(checkSemVer(workspace.db(), ref, semver));
    CS_TRY(const Model ours, model(workspace.db(), ref.source, ref.model));
    auto opened = RemoteVersion::open(workspace, ref, cancel);
    if (!opened && opened.error().code == u"mlflow.absent")
        return absent(workspace.db(), ref, opened.error());
    CS_TRY(RemoteVersion remote, std::move(opened));
    if (remote.version().status != u"READY")
        return refused(u"registry.not-ready"_s, u"%1 is not ready on its server (%2); nothing was recorded."_s.arg(ref.text(), remote.version().status), u"Wait until it is logged."_s);
    CS_CHECK(remote.list());
    std::optional<MlflowRun> run;
    if (!remote.version().runId.isEmpty()) {
        auto read = remote.client().run(remote.version().runId);
        if (read)
            run = std::move(read).value();
        else if (read.error().kind == Kind::Unreachable)            // gone or not ours to see is no obstacle, silence is
            return std::move(read).error();
    }
    QVector<RemoteFile> files;
    QHash<QString, QByteArray> small{{u"MLmodel"_s, {}}, {u"requirements.txt"_s, {}}};
    CS_TRY(const Manifest manifest, remote.hash(progress, files, &small));
    const QString digest = manifest.digest().hex();
    CS_TRY(const Origin origin, remote.origin());
    CS_TRY(const qint64 known, workspace.db().integer(u"SELECT count(*) FROM version WHERE source=? AND model=? AND number=?"_s, {ref.source, ref.model, ref.number}));
    if (known > 0) {
        CS_TRY(const Version there, version(workspace.db(), ref));
        CS_TRY(const auto lay, originOf(workspace.db(), ref));
        if (lay && !remote.is(*lay))
            return renamed(there);
        if (there.manifest != digest) {
            CS_TRY(const Manifest before, manifestOf(workspace.db(), there.manifest));
            CS_CHECK(verifyRemote(workspace, there, before, Depth::Listed));
            return taken(there, digest);
        }
    }
    const Metadata metadata = metadataOf({small.value(u"MLmodel"_s), small.value(u"requirements.txt"_s)}, run);
    Version made;
    qint64 same = 0;                                                // the record in which these very files were registered
    const auto receipt = workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const qint64 there, act.db().integer(u"SELECT count(*) FROM version WHERE source=? AND model=? AND number=?"_s, {ref.source, ref.model, ref.number}));
        if (there > 0) {
            CS_TRY(made, version(act.db(), ref));
            if (made.manifest == digest && !semver.isEmpty() && semver != made.semver)
                return otherSemVer(made);
            same = made.manifest == digest ? made.registeredSeq : 0;
            return changedMeanwhile(ref);
        }
        CS_CHECK(checkSemVer(act.db(), ref, semver));
        CS_CHECK(requireDuty(act, dutiesFor("version.register"), {}, u"Registering a version"_s));
        CS_CHECK(act.keep(manifest.text()));
        CS_TRY(const QString kept, act.keep(metadata.text()));
        CS_TRY(const auto author, authorOf(act.db(), run, act.login(), act.person()));
        act.effect(tagsEffect, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}});
        QJsonObject payload{{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"manifest"_s, digest},
                            {u"author"_s, author.second}, {u"author_login"_s, author.first}, {u"tier"_s, ours.tier}, {u"files"_s, manifest.files().size()}, {u"bytes"_s, manifest.bytes()}, {u"framework"_s, metadata.framework()},
                            {u"metadata"_s, kept}, {u"origin"_s, QJsonObject{{u"model_created_ms"_s, origin.modelCreated.micros() / 1000}, {u"created_ms"_s, origin.created.micros() / 1000},
                            {u"location"_s, origin.location}, {u"run"_s, origin.run}, {u"stage"_s, origin.stage}}}};
        if (!semver.isEmpty())
            payload[u"semver"_s] = semver;
        CS_CHECK(act.append(u"version.register"_s, u"version"_s, ref.text(), payload));
        CS_TRY(made, version(act.db(), ref));
        return {};
    });
    if (same > 0) {
        CS_TRY(const auto row, workspace.db().row(u"SELECT "_s + recordColumns + u" FROM record WHERE seq=?"_s, {same}));
        return Registered{{recordFromRow(*row), true, command.dryRun}, made, {}};
    }
    CS_CHECK(receipt);
    if (!receipt->dryRun)
        remember(workspace.db(), ref, remote.root(), files);
    if (receipt->repeated) {
        CS_TRY(made, version(workspace.db(), ref));
    }
    return Registered{*receipt, made, {}};
}

Result<Differences> verifyRemote(Workspace &workspace, const Version &version, const Manifest &manifest, Depth depth, const OnProgress &progress, const Cancel &cancel, Beside *beside)
{
    CS_TRY(const auto known, knownFiles(workspace.db(), version.ref));
    CS_TRY(const auto origin, originOf(workspace.db(), version.ref));
    if (!origin)
        return integrity(u"registry.origin"_s, u"The ledger does not say where %1 lay; it cannot be told from another of its name."_s.arg(version.ref.text()));
    Differences found;
    auto remote = depth == Depth::Listed ? RemoteVersion::look(workspace, version.ref, known, cancel, beside) : RemoteVersion::open(workspace, version.ref, cancel);
    if (!remote && remote.error().code != u"mlflow.absent")         // a password that this computer lacks says nothing of the files
        return std::move(remote).error();
    const bool other = !remote || !remote->is(*origin);             // deleted, or something else took its name and number
    const auto listed = other ? Result<void>() : remote->list();
    if (!listed && listed.error().kind != Kind::NotFound && listed.error().code != u"registry.empty")
        return listed.error();
    if (other || !listed) {
        for (const ManifestFile &file : manifest.files())
            found.missing += file.name;
        rememberAltered(workspace.db(), version.ref, found);
        return found;
    }
    CS_TRY(const auto before, workspace.db().row(u"SELECT count(*) FROM mirror_version WHERE source=? AND model=? AND number=? AND gone_us IS NULL AND altered<>''"_s,
                                                 {version.ref.source, version.ref.model, version.ref.number.toLongLong()}));
    QStringList doubtful;
    CS_TRY(found, remote->listed(manifest, depth == Depth::Whole ? QMap<QString, RemoteFile>() : known.files, doubtful));
    if (found.none() && (depth == Depth::Whole || before->integer(0) > 0 || !doubtful.isEmpty())) {
        QVector<RemoteFile> files;
        const auto now = remote->hash(progress, files);
        if (!now && !doubtful.isEmpty()) {
            rememberAltered(workspace.db(), version.ref, found, doubtful);
            return integrity(u"artifact.unread"_s, u"The server of %1 says that files are others than were read (%2), and they could not be read now to see whether they are. %3"_s.arg(version.ref.text(), namesText(doubtful), now.error().text),
                             u"Read it whole: countersign version verify %1."_s.arg(version.ref.text()));
        }
        CS_CHECK(now);
        for (const ManifestFile &file : now->files())
            if (file != *manifest.file(file.name))
                found.changed += file.name;
        if (found.none())
            remember(workspace.db(), version.ref, remote->root(), files);
    }
    if (!found.none() || before->integer(0) > 0)
        rememberAltered(workspace.db(), version.ref, found);
    return found;
}

Result<bool> knownRemote(Database &database, const VersionRef &ref)
{
    CS_TRY(const qint64 there, database.integer(u"SELECT count(*) FROM version_origin o JOIN mirror_version v ON v.source=o.source AND v.model=o.model AND v.number=CAST(o.number AS BIGINT)"
                                                " AND v.model_created_ms=o.model_created_ms AND v.created_ms=o.created_ms WHERE o.source=? AND o.model=? AND o.number=? AND v.gone_us IS NULL AND v.altered=''"_s,
                                                {ref.source, ref.model, ref.number}));
    return there > 0;
}

} // namespace countersign
