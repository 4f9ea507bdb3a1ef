// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace countersign {

class RailButton;

// The screens of the console, at the left. Up and Down move within it.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void clear();
    void add(const QString &pageId, const QString &icon, const QString &title, const QString &tip);
    void setCurrent(const QString &pageId);
    void setBadge(const QString &pageId, int count, bool urgent);
    int badge(const QString &pageId) const;

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QMap<QString, RailButton *> m_buttons;
};

} // namespace countersign
