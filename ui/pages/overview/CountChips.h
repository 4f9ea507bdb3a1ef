// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/FilterText.h"
#include "ui/style/Tokens.h"

#include <QWidget>

class QPushButton;

namespace countersign {

class OverviewModel;

// The counts above the table. Each is a part of the filter: pressing one puts that part into the line, instead of that of
// another count, and pressing it again takes it out. A count of nothing is not shown, but for the first few.
class CountChips : public QWidget
{
    Q_OBJECT
public:
    explicit CountChips(QWidget *parent = nullptr);

    void setCounts(const OverviewModel &model);
    void setFilter(const QString &text);                            // as the line says now
    int count(const QString &part) const;                           // "needs:me"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void filterWanted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chip { QString part, word; QVector<FilterTerm> terms; QPushButton *button; bool always; int count; };
    int place(int width, bool move) const;                          // in lines; gives the height
    void showWanted();
    void add(const QString &part, const QString &word, const QString &icon, Token ink, bool always = false);
    void toggle(const QString &part, bool on);

    QVector<Chip> m_chips;
    QString m_text;
};

} // namespace countersign
