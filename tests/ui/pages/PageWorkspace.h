// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/MemorySecretStore.h"
#include "tests/support/PlayedHttp.h"
#include "tests/support/catch.h"
#include "ui/models/OpenWorkspace.h"

#include <QTemporaryDir>
#include <QWidget>

namespace countersign {

// A real workspace in a folder that goes away, opened as the console opens one. ann holds every duty of somebody alone,
// ben is an engineer with a key, cara has neither; the model churn was added.
class PageWorkspace
{
public:
    PageWorkspace();

    OpenWorkspace &open() { return *m_open; }
    Session ann() const { return m_ann; }
    Session ben() const { return m_ben; }
    PlayedHttp &http() { return m_http; }        // nobody answers, until it is told to play somebody
    MemorySecretStore &secrets() { return m_secrets; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    // An act of ann, on a worker as all of them.
    void act(const std::function<Result<Receipt>(Workspace &, const Command &)> &what);
    // Changes a stored record as somebody would who can write the file.
    void alter(qint64 seq, const QString &from, const QString &to) const;
    qint64 records();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    PlayedHttp m_http;
    MemorySecretStore m_secrets;
    Session m_ann, m_ben;
    std::unique_ptr<OpenWorkspace> m_open;
};

// Lets the window's thread work until it is so, or fails the test after ten seconds.
void waitUntil(const std::function<bool()> &isSo, int milliseconds = 10000);

// The child with this name, which must be there.
template <class T>
T &named(const QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

} // namespace countersign
