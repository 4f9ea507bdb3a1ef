// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of programs.py: the least that a Qt Widgets program does before there is something to see.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
