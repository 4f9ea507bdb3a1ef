// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QJsonObject>
#include <QVector>

namespace countersign {

// What the author of a version says about it: framework, dependencies, training date and the like. Known keys are
// checked and written one way; any other key is kept under `extra`. Nothing here is proved by anything.
class Metadata
{
public:
    static constexpr qsizetype greatestBytes = 32 << 10;

    struct Dependency
    {
        QString name;
        QString version;       // exact, or empty
        QString requirement;   // such as >=1.26, when no exact version is given
        friend bool operator==(const Dependency &, const Dependency &) = default;
    };

    Metadata() = default;                                              // says nothing
    static Result<Metadata> fromText(const QByteArray &text);         // a JSON object. Errors: Malformed, naming the key

    // framework, framework_version, python_version, training_date, author, description, license, source_commit; empty
    // when not said.
    QString value(const QString &key) const { return m_object[key].toString(); }
    QString framework() const { return value(QStringLiteral("framework")); }
    QStringList tags() const { return list(QStringLiteral("tags")); }
    QStringList formats() const { return list(QStringLiteral("formats")); }
    QVector<Dependency> dependencies() const;
    QJsonObject extra() const { return m_object[QStringLiteral("extra")].toObject(); }

    QByteArray text() const;                                           // canonical; reads back as the same
    const QStringList &notes() const { return m_notes; }               // what was moved or is vague, for the person who hands it in

    friend bool operator==(const Metadata &a, const Metadata &b) { return a.m_object == b.m_object; }

private:
    QStringList list(const QString &key) const;

    QJsonObject m_object;
    QStringList m_notes;
};

} // namespace countersign
