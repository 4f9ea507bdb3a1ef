// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QToolButton>
#include <QVector>

#include <functional>
#include <optional>

namespace countersign {

// How the overview is looked at: filter, order, and the columns that are not shown.
struct OverviewView
{
    QString name;                                                   // empty: every row, as it comes
    QString filter, sort;                                           // sort: a column's id; empty for none
    bool descending = false;
    QStringList hidden;                                             // columns by id

    friend bool operator==(const OverviewView &, const OverviewView &) = default;
};

// The views somebody keeps, as a button that names the one in force and a menu: choose, save, rename, delete, and which of
// them the page begins with. Kept per user and computer; so is how the page was left, for a user without a first view.
class ViewMenu : public QToolButton
{
    Q_OBJECT
public:
    // `present` says how the page is looked at now, `plain` how it is without any view.
    ViewMenu(std::function<OverviewView()> present, const OverviewView &plain, QWidget *parent = nullptr);

    OverviewView first() const;                                     // to begin with
    void lookedAt();                                                // the page is looked at differently now
    const QVector<OverviewView> &all() const { return m_all; }
    void save();                                                    // how it is looked at now, under a name that is asked for

Q_SIGNALS:
    void chosen(const countersign::OverviewView &view);

private:
    void fill();
    void choose(const OverviewView &view);
    void rename();
    void remove();
    void keep(OverviewView view);
    void store() const;
    std::optional<OverviewView> named(const QString &name) const;
    QStringList names() const;

    std::function<OverviewView()> m_present;
    OverviewView m_plain;
    QVector<OverviewView> m_all;
    QString m_first, m_current;                                     // by name
};

} // namespace countersign
