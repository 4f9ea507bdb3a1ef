// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace countersign {

// One entry of the rail: icon, title, and how many things wait there. A click says chosen(), again where it is chosen
// already; so does checking it any other way, as assistive tools do.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &title, QWidget *parent = nullptr);

    void setBadge(int count, bool urgent);
    int badge() const { return m_count; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_count = 0;
    bool m_urgent = false;
};

} // namespace countersign
