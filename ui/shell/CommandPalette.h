// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/PaletteRow.h"
#include "ui/shell/Places.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace countersign {

class PaletteModel;
class TextLabel;

// Ctrl+K: whatever one can do or go to, by typing some of its letters. What is off is shown with the reason and cannot be
// chosen. Enter waits for the search that is under way, so that it never takes a line that is about to move.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    using OpenPlace = std::function<void(const QString &pageId, const QString &id)>;

    // What is chosen is done after the palette has gone, so nothing of it may be needed then.
    CommandPalette(QVector<PaletteRow> commands, FindPlaces findPlaces, OpenPlace openPlace, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void typed(const QString &text);
    void look();
    void adopt(const QVector<FoundPlace> &found);
    void arranged();
    void choose();
    void step(int rows);

    FindPlaces m_findPlaces;
    OpenPlace m_openPlace;
    QLineEdit *m_line;
    PaletteModel *m_model;
    QListView *m_list;
    TextLabel *m_nothing;
    int m_most = 0;            // height of the list
    QString m_lookingFor;      // what the search under way is for
    bool m_looking = false;
    bool m_enter = false;      // Enter was pressed meanwhile
};

} // namespace countersign
