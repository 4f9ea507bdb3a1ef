// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace countersign {

class TextLabel;

// A titled part of a page: title, room for a few things at its right, hairline, content.
class Section : public QWidget
{
    Q_OBJECT
public:
    enum class Rule { Hairline, None };          // None where the content has its own frame

    explicit Section(const QString &title, Rule rule = Rule::Hairline, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);            // quiet text after the title
    void addTool(QWidget *widget);                // at the right of the title
    void add(QWidget *widget, int stretch = 0);
    void addSpace(int pixels);

private:
    TextLabel *m_title;
    TextLabel *m_note;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace countersign
