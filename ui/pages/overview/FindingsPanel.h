// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Findings.h"

#include <QHash>
#include <QWidget>

namespace countersign {

class ActionButton;
class DenseTable;
class OpenWorkspace;
class ReaderNote;
class RowsModel;
class Section;

// What moved in the world without a record, above what is live: before, after, since when, and the two ways to settle it. Not
// there while nothing did.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void refresh();
    bool isReading() const { return m_reading; }
    const QVector<WorldFinding> &open() const { return m_findings; }
    void choose(const QString &id);

Q_SIGNALS:
    void found(const QVector<countersign::WorldFinding> &open);
    void failed(const countersign::Error &error);
    void requestOpened(const QString &request);

private:
    struct Off { QString adopt, revert; };
    struct Read { QVector<WorldFinding> open; QHash<QString, Off> off; QSet<QString> production; };
    static Result<Read> read(Workspace &workspace, const QString &login);
    void show(const Read &read);
    void offer();
    void settle(bool adopt);

    OpenWorkspace &m_workspace;
    QVector<WorldFinding> m_findings;
    QHash<QString, Off> m_off;
    RowsModel *m_lines;
    DenseTable *m_table;
    Section *m_section;
    ActionButton *m_adopt;
    ActionButton *m_revert;
    ReaderNote *m_reader;
    bool m_reading = false, m_again = false;
};

} // namespace countersign
