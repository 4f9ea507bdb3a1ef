// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/FilterText.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace countersign {

class FilterLine;
class SavedFilters;
class TextLabel;

// One line to filter a list by, in the language of core/base/FilterText. Whether the filter is valid is said by an icon, an
// underline and a sentence, never by colouring the text. A page hands in its keys once and their values whenever it knows
// more; then the bar checks and completes by itself, tells only of valid filters, and says below the line what is wrong with
// another. Without keys any text is told, and the page says whether it is valid. Ctrl+F and `/` bring the keyboard here when the page asks for it (focusFilter).
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    void setKeys(const QVector<FilterKey> &keys);
    void setValues(const QString &key, const QStringList &values);
    void setSavedAs(const QString &list);          // offers saved filters, kept under this name
    void setEager();                               // for lists that answer at once: told while one types

    QString text() const;
    void setText(const QString &text);
    QVector<FilterTerm> terms() const;             // of the last valid text; relative times count from now
    QString inForce() const { return m_told; }     // that text
    bool isValid() const { return m_valid; }       // by the keys
    void setValid();                               // a filter is in force
    void setInvalid(const QString &reason, qsizetype from = 0, qsizetype length = 0); // the tooltip and the screen reader get the reason
    void setCount(qsizetype shown, qsizetype all); // "312 of 18 204"
    void addTool(QWidget *widget);                 // to the right of the line: a combo box, a button
    void focusFilter();

    // What all bars within are set to, by their names, for a session that is restored.
    static QMap<QString, QString> textsIn(const QWidget &window);
    static void setTextsIn(const QWidget &window, const QMap<QString, QString> &texts);

Q_SIGNALS:
    void filterChanged(const QString &text);       // 150 ms after typing stops, or at Enter

private:
    void changed();
    void tell();
    void complain();
    Result<QVector<FilterTerm>> parsed() const;
    void complete(bool asked);
    void clearVerdict();

    FilterLine *m_line;
    SavedFilters *m_saved = nullptr;
    QAction *m_verdict;
    TextLabel *m_count;
    TextLabel *m_reason;                           // what is wrong with the filter, by the keys
    QHBoxLayout *m_row;
    QVector<FilterKey> m_keys;
    QString m_told;                                // the last valid text
    QTimer m_soon, m_late;
    bool m_valid = true;
};

} // namespace countersign
