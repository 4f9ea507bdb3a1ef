// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <optional>

namespace countersign {

// Reads a device line by line in bounded memory, and tells what an ordinary reader hides: a line that is too long, a
// last line without its line feed.
class LineReader
{
public:
    struct Line
    {
        qint64 number = 0;         // from 1
        QByteArrayView text;       // without the line feed; valid until the next call; empty if tooLong
        bool tooLong = false;
        bool ended = true;
    };

    LineReader(QIODevice &device, qsizetype longest) : m_device(device), m_longest(longest) {}
    std::optional<Line> next();
    bool failed() const { return m_failed; } // the device, not the content

private:
    bool fill();

    QIODevice &m_device;
    qsizetype m_longest;
    QByteArray m_buffer;
    qsizetype m_from = 0;          // of what was not given out yet
    qint64 m_number = 0;
    bool m_failed = false;
};

} // namespace countersign
