// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/RecordStory.h"
#include "ui/models/OpenWorkspace.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace countersign {

class KeyValueList;
class TextLabel;

// One record in full: its facts at the left, with who had decided and whose approval fell because of it; at the right its
// payload and every document as it was seen then, by its digest, each as the plain text it is.
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
    struct Whole { Record record; RecordStory story; };

    static Result<Whole> read(Workspace &workspace, qint64 seq);
    void fill(const Whole &whole);
    void fillStory(const RecordStory &story);
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
