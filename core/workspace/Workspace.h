// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Clock.h"
#include "core/net/Http.h"
#include "core/secrets/SecretStore.h"
#include "core/workspace/Act.h"

#include <QThreadPool>

#include <functional>
#include <mutex>
#include <unordered_map>

namespace countersign {

class Http;

// The edges of the outside world, and the folder in which this client remembers the newest checkpoints it has seen.
struct Surroundings
{
    Clock &clock;
    Http &http;
    SecretStore &secrets;
    QString stateFolder;
};

// What became of a command. `repeated`: this command id had been carried out before, and `record` is from then.
struct Receipt
{
    Record record;
    bool repeated = false;
    bool dryRun = false;

    QString subject() const;                                        // the id part, decoded
    QJsonObject payload() const;
};

// One open workspace, complete when built. Functions of every area take it; it knows none of them.
class Workspace
{
public:
    // Makes folder/workspace.db and its first record, which `genesis` appends. The folder must be new, empty, or hold what
    // an interrupted init left. Errors: Refused if there is a workspace already.
    static Result<std::unique_ptr<Workspace>> create(const QString &folder, Surroundings, const Folds &, const Command &,
                                                     const std::function<Result<void>(Act &)> &genesis);
    // Errors: NotFound, Malformed (foreign database), Refused (newer), Integrity (damaged or altered).
    // To examine: one whose triggers or indexes alone were altered is opened too, for reading, and alteration() says so.
    enum class Opening { ToWork, ToExamine };
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, Surroundings, const Folds &, Opening = Opening::ToWork);
    ~Workspace();

    Database &db();                                                 // this thread's own connection
    Result<Receipt> act(const Command &, const std::function<Result<void>(Act &)> &);
    // A signed head, stored, and remembered by this client, over records whose hashes were computed again since what it knew.
    // Nothing happens if there is one of this size already. `mended`: what was found damaged beside the records.
    // Errors: Integrity if the ledger is not the one this client remembers, or does not hold; nothing is signed then.
    Result<QByteArray> checkpoint(const Session &, QString *mended = nullptr);
    // Remembers the newest stored checkpoint, however many records are new to this client. Errors: Integrity.
    Result<void> rememberNewest();
    // The last thing a program does with a workspace it wrote to.
    void close();

    QString id() const { return m_id; }
    QString name() const { return m_name; }
    bool practice() const { return m_practice; }                    // keys of the sample, worth nothing
    bool readOnly() const { return m_mode != Database::Mode::ReadWrite; }
    QString folder() const { return m_folder; }
    QString stateFolder() const { return m_surroundings.stateFolder; }
    const Clock &clock() const { return m_surroundings.clock; }
    Http &http() { return m_surroundings.http; }
    SecretStore &secrets() { return m_surroundings.secrets; }
    const Folds &folds() const { return m_folds; }
    QThreadPool &pool() { return m_pool; }
    // Set if the ledger is shorter than, or differs from, the newest checkpoint this client remembers.
    const std::optional<Error> &memoryFault() const { return m_memoryFault; }
    // Set if somebody changed the database's own guards; nothing is written then.
    const std::optional<Error> &alteration() const { return m_alteration; }
    QByteArray rememberedNote() const { return m_rememberedNote; }
    Result<std::optional<Record>> head();

    static QString databaseFile(const QString &folder);

private:
    Workspace(const QString &folder, Surroundings, const Folds &, Database::Mode);
    Result<void> readIdentity();
    Result<void> checkMemory();
    QString memoryFile() const;
    Result<void> transact(Database &, const Command &, const std::function<Result<void>(Act &)> &, bool genesis, Receipt &);

    QString m_folder;
    Surroundings m_surroundings;
    Folds m_folds;
    Database::Mode m_mode;
    QString m_id, m_name;
    bool m_practice = false;
    bool m_full = false;                                            // read-only since the disk is full
    std::optional<Error> m_memoryFault, m_alteration;
    QByteArray m_rememberedNote;
    std::optional<Session> m_wrote;                                 // who wrote last, and so signs the closing checkpoint
    std::mutex m_mutex;
    std::unordered_map<Qt::HANDLE, std::unique_ptr<Database>> m_connections;
    QThreadPool m_pool;                                             // its threads never expire: one that dies leaks its connection
};

} // namespace countersign
