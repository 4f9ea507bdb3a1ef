// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QVector>

namespace countersign {

// One node of a YAML file with the place where it stands, both counted from 1 in characters.
struct YamlNode
{
    enum class Is { Scalar, Sequence, Map };
    struct Entry;

    Is is = Is::Scalar;
    QString text = {};                        // Scalar
    bool quoted = false;                      // Scalar: then it is text and nothing else
    QVector<YamlNode> items = {};             // Sequence
    QVector<Entry> entries = {};              // Map, in the file's order
    int line = 0;
    int column = 0;

    const YamlNode *find(const QString &key) const;
};

struct YamlNode::Entry
{
    QString key;
    int line = 0;
    int column = 0;
    YamlNode value;
};

// Reads a small YAML file of ours strictly: UTF-8, at most 256 KiB, exactly one document; anchors, aliases, tags,
// directives, duplicate keys, keys that are not text and empty values are refused. Errors: Malformed, code
// `policy.form`, text "file:line:column: …", detail {"file", "line", "column"}.
Result<YamlNode> readYaml(const QByteArray &bytes, const QString &fileName);

Error yamlError(const QString &fileName, int line, int column, const QString &problem, const QString &mend = {});
inline Error yamlError(const QString &fileName, const YamlNode &node, const QString &problem, const QString &mend = {})
{
    return yamlError(fileName, node.line, node.column, problem, mend);
}

} // namespace countersign
