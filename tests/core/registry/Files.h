// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

// A folder of a test's own, with files in it.
class Files
{
public:
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.path() + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};
