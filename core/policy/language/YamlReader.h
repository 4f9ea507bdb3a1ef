// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/YamlTree.h"

namespace countersign {

// Takes values of the expected form out of a YAML tree. Each refusal names the place, and `what` it was about.
class YamlReader
{
public:
    explicit YamlReader(const QString &fileName) : m_file(fileName) {}

    const QString &fileName() const { return m_file; }
    Error bad(const YamlNode &node, const QString &problem, const QString &mend = {}) const { return yamlError(m_file, node, problem, mend); }

    Result<void> form(const YamlNode &node, YamlNode::Is is, const QString &what) const;
    // A map with all of `needed` and nothing but these and `allowed`.
    Result<void> keys(const YamlNode &node, const QStringList &needed, const QStringList &allowed, const QString &what) const;
    Result<QString> scalar(const YamlNode &node, const QString &what) const;      // not empty, at most 4000 characters
    Result<QString> slug(const YamlNode &node, const QString &what) const;
    Result<QString> login(const YamlNode &node, const QString &what) const;
    Result<QString> choice(const YamlNode &node, const QString &what, const QStringList &words) const;
    Result<qint64> whole(const YamlNode &node, qint64 least, qint64 most) const;
    Result<double> number(const YamlNode &node) const;
    Result<bool> flag(const YamlNode &node) const;                                // true or false, no other word
    Result<qint64> duration(const YamlNode &node) const;                          // in seconds

private:
    Result<QString> named(const YamlNode &node, const QString &what, const QString &text, const Result<QString> &checked) const;

    const QString m_file;
};

} // namespace countersign
