// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolButton>
#include <QVector>

namespace countersign {

// The filters that somebody keeps for one list, as a button with a menu: choose, save, rename, delete. They are kept in
// the setting `filters/<list>`, per user and computer.
class SavedFilters : public QToolButton
{
    Q_OBJECT
public:
    explicit SavedFilters(const QString &list, QWidget *parent = nullptr);

    struct Saved { QString name, text; };
    const QVector<Saved> &all() const { return m_all; }
    void setPresent(const QString &text, bool valid);               // what the line says now, and may be saved

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void fill();
    void save();
    void rename(const QString &name);
    void remove(const QString &name);
    void keep(const QString &name, const QString &text);
    void store();
    QStringList names() const;

    QString m_list, m_present;
    QVector<Saved> m_all;
    bool m_valid = false;
};

} // namespace countersign
