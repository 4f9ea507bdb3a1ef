// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/IncludeTable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::architecture {

namespace {

QStringList namesIn(const QString &cell)
{
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QStringList names;
    for (auto it = quoted.globalMatch(cell); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

bool isWithin(const QString &path, const QString &folderOrFile)
{
    return path == folderOrFile || path.startsWith(folderOrFile + u'/') || path.startsWith(folderOrFile + u'.');
}

// "pages/<p>" stands for each page.
QString rowName(QString folder) { return folder.replace(u"<p>"_s, u"*"_s); }

} // namespace

Result<IncludeTable> IncludeTable::fromText(const QString &core, const QString &ui)
{
    IncludeTable table;
    CS_CHECK(table.readPart(u"core"_s, core));
    CS_CHECK(table.readPart(u"ui"_s, ui));
    return table;
}

Result<void> IncludeTable::readPart(const QString &part, const QString &text)
{
    Reading reading{part, {}, {}};
    QVector<std::pair<QStringList, QString>> rows;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 4 || namesIn(cells.at(1)).isEmpty())
            continue;
        QStringList folders;
        for (const QString &name : namesIn(cells.at(1)))
            folders.append(part + u'/' + rowName(name));
        rows.append({folders, cells.at(2)});
        if (part == u"core"_s)
            m_coreFolders.append(folders);
    }
    if (rows.isEmpty())
        return malformed(u"table.empty"_s, u"%1/README.md holds no include table"_s.arg(part));
    static const QRegularExpression aside(u"\\([^)]*\\)"_s), separator(u"[,;]"_s);
    for (auto [folders, cell] : rows) {
        reading.together = folders;
        for (const QString &folder : std::as_const(folders)) {
            if (m_rows.contains(folder))
                return malformed(u"table.twice"_s, u"%1 has two rows"_s.arg(folder));
            QStringList allowed;
            for (const QString &word : cell.remove(aside).remove(u'`').split(separator)) {
                CS_TRY(const auto more, meaning(word.trimmed(), folder, reading));
                allowed.append(more);
            }
            m_rows.insert(folder, allowed);
        }
        reading.above.append(folders);
    }
    return {};
}

Result<QStringList> IncludeTable::meaning(const QString &word, const QString &folder, const Reading &reading) const
{
    if (word == u"nothing of ours"_s || word.startsWith(u"never "_s))
        return QStringList();
    if (word == u"all of the above"_s)
        return reading.above;
    if (word == u"each lower one"_s)
        return reading.together.mid(0, reading.together.indexOf(folder));
    if (word == u"no core except base"_s)
        return QStringList{u"core/base"_s};
    if (word == u"no core except base and settings"_s)
        return QStringList{u"core/base"_s, u"core/settings"_s};
    if (word == u"any core folder"_s)
        return m_coreFolders;
    if (word == u"core"_s || word == u"core's public headers"_s) { // for screens: without what is for the programs
        QStringList rest = m_coreFolders;
        for (const QString &programs : {u"core/agent"_s, u"core/Folds"_s, u"core/Effects"_s})
            rest.removeAll(programs);
        return rest;
    }
    if (word == u"any core folder but agent"_s) {
        QStringList rest = m_coreFolders;
        rest.removeAll(u"core/agent"_s);
        return rest;
    }
    if (word == u"the spine"_s)
        return QStringList{u"core/workspace"_s} + m_rows.value(u"core/workspace"_s);
    const QString name = reading.part + u'/' + word;
    const bool isFile = word.endsWith(u".h"_s);
    if (isFile || reading.above.contains(name) || m_rows.contains(name))
        return QStringList{name};
    return malformed(u"table.word"_s, u"The row of %1 says “%2”, which names no row above it"_s.arg(folder, word));
}

QString IncludeTable::rowOf(const QString &path) const
{
    QString best;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        QString folder = it.key();
        if (folder.endsWith(u"/*"_s)) {
            folder.chop(1);
            const QString rest = path.mid(folder.size());
            if (path.startsWith(folder) && rest.contains(u'/') && folder.size() > best.size())
                best = it.key();
        } else if (isWithin(path, folder) && folder.size() > best.size()) {
            best = folder;
        }
    }
    return best;
}

bool IncludeTable::allows(const QString &from, const QString &included) const
{
    if (from.startsWith(u"app/"_s))
        return true;
    const QString row = rowOf(from);
    if (row.isEmpty())
        return false;
    // One's own folder; of pages, one's own page.
    if (row.endsWith(u"/*"_s)) {
        if (isWithin(included, from.section(u'/', 0, 2)))
            return true;
    } else if (rowOf(included) == row) {
        return true;
    }
    for (const QString &allowed : m_rows.value(row))
        if (isWithin(included, allowed))
            return true;
    return false;
}

} // namespace countersign::architecture
