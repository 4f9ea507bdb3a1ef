// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/SignIn.h"
#include "core/workspace/Workspace.h"

#include <memory>

namespace countersign {

// The options that stand before or after every verb.
struct GlobalOptions
{
    std::string workspace, as, keyFile, commandId;
    bool json = false, quiet = false, noColor = false, noInput = false, dryRun = false;
};

// One run of the program: its options, its edges, the workspace and session once somebody asks for them.
class Context
{
public:
    Context(const GlobalOptions &options, Surroundings surroundings) : m_options(options), m_surroundings(surroundings) {}

    const GlobalOptions &options() const { return m_options; }
    Surroundings surroundings() const { return m_surroundings; }
    UtcTime now() const { return m_surroundings.clock.now(); }
    // The folder named by --workspace or COUNTERSIGN_WORKSPACE. Errors: Malformed when none is.
    Result<QString> folder() const;
    Result<Workspace *> workspace(Workspace::Opening = Workspace::Opening::ToWork);
    // The key that the options and the environment name, if any.
    Credentials credentials() const;
    // Who acts. Finishes first what a killed program left in the outbox, unless that is for the next one.
    enum class Unfinished { Now, Later };
    Result<Session> session(Unfinished = Unfinished::Now);
    // A command by that session. `ask` is what is asked for, without the command id.
    Result<Command> command(const QJsonObject &ask, Unfinished = Unfinished::Now);
    Result<QString> commandId() const;                              // --command-id checked, or a new one
    bool interactive() const;                                       // a person sits there: a terminal, and no --no-input
    // Talk to people goes to stderr, and is left out with --quiet.
    void say(const QString &text) const;
    void close();

private:
    GlobalOptions m_options;
    Surroundings m_surroundings;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Session> m_session;
};

// The fields that every write has.
QJsonObject receiptJson(const Receipt &);

} // namespace countersign
