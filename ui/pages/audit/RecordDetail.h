// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Record.h"
#include "ui/models/OpenWorkspace.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace countersign {

class KeyValueList;
class TextLabel;

// One record in full: its facts at the left, its payload at the right, and every stored document that the payload binds
// by digest, each as the plain text it is.
class RecordDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RecordDetail(OpenWorkspace &open, QWidget *parent = nullptr);

    void showRecord(qint64 seq);
    void clear();
    qint64 seq() const { return m_seq; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bound { QString path, digest; qint64 bytes = 0; };
    struct Whole { Record record; QVector<Bound> bound; };

    static Result<Whole> read(Workspace &workspace, qint64 seq);
    void fill(const Whole &whole);
    void showDocument(int index);

    OpenWorkspace &m_open;
    TextLabel *m_title;
    TextLabel *m_reason;
    KeyValueList *m_facts;
    QComboBox *m_document;
    QPlainTextEdit *m_text;
    QString m_payload;
    qint64 m_seq = -1;
};

} // namespace countersign
