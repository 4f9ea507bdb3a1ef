// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>

namespace countersign {

// One screen of the console. The shell knows a screen only as this; a screen knows no other and asks the shell to
// open one (openRequested), also for its own details, so that Back and Forward see every step.
class Page : public QWidget
{
    Q_OBJECT
public:
    struct Key
    {
        QString keys;                        // as "Ctrl+Shift+R", "J, K" or "Alt+1 … Alt+3": shown by keyText
        QString what;
    };

    // Something one can do here now, for the command palette. It is off while `whyOff` says why.
    struct Entry
    {
        QString text;
        QString icon;
        QString keys;
        QString whyOff;
        std::function<void()> run;
        bool anywhere = false;               // offered on every other page, too; run is called once this one is in view
    };

    using QWidget::QWidget;

    virtual QString id() const = 0;          // stable, in links and settings: "approvals"
    virtual QString title() const = 0;       // in the rail
    virtual QString iconName() const = 0;

    // Shows what `id` names; an empty id means the page's list. Called on the page that is about to be shown.
    virtual void open(const QString &id) = 0;
    virtual void refresh() {}                // F5
    virtual bool copyLink() { return false; } // of what is chosen here, if that has a link of its own
    virtual void focusFilter() {}            // Ctrl+F and /
    virtual bool isLoading() const { return false; } // what is shown is not yet what is there
    // Details worth a picture, each "name=id": with "version=churn@1.0.0" the page registry gives registry-version-light.png.
    virtual QStringList showcase() const { return {}; }
    virtual QVector<Key> keys() const { return {}; } // for the list of shortcuts
    // For the command palette, beside the page's buttons in view, which it finds by itself.
    virtual QVector<Entry> entries() const { return {}; }

Q_SIGNALS:
    void openRequested(const QString &pageId, const QString &id);
    void badgeChanged(int count, bool urgent);      // 0 hides the badge
    void asOfChanged(const QString &text);          // "As of 09:12:04 UTC"
    void offlineChanged(const QString &sentence);   // "Offline · data as of 09:12"; empty: back again
    // What is in view decides about one environment, which the band then names; empty: about none. Opening the page begins with none.
    void placeShown(const QString &environment, bool production);
};

} // namespace countersign
