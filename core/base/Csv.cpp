// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::csv {

QByteArray field(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s + QChar(0), quoted = u"\",\r\n"_s;
    static const QRegularExpression number(u"\\A[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"_s);
    QString field = text;
    if (!field.isEmpty() && dangerous.contains(field[0]) && !number.match(field).hasMatch())
        field.prepend(u'\'');
    if (std::any_of(field.cbegin(), field.cend(), [](QChar each) { return quoted.contains(each); }))
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field.toUtf8();
}

QByteArray line(const QStringList &fields)
{
    QByteArray line;
    for (const QString &each : fields) {
        if (!line.isEmpty() || &each != &fields.first())
            line += ',';
        line += field(each);
    }
    return line + "\r\n";
}

} // namespace countersign::csv
