// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LineReader.h"

namespace countersign {

bool LineReader::fill()
{
    constexpr qsizetype chunk = 64 << 10; // larger blocks would be mapped anew each time
    m_buffer.remove(0, m_from);
    m_from = 0;
    const qsizetype held = m_buffer.size();
    m_buffer.resize(held + chunk);
    const qint64 got = m_device.read(m_buffer.data() + held, chunk);
    m_failed = m_failed || got < 0;
    m_buffer.resize(held + qMax<qint64>(got, 0));
    return got > 0;
}

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    line.number = ++m_number;
    qsizetype searched = 0; // bytes behind m_from that hold no line feed
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_from + searched);
        if (end >= 0) {
            line.tooLong = line.tooLong || end - m_from > m_longest;
            if (!line.tooLong)
                line.text = QByteArrayView(m_buffer).sliced(m_from, end - m_from);
            m_from = end + 1;
            return line;
        }
        searched = m_buffer.size() - m_from;
        if (searched > m_longest) { // forget it, only its end is looked for
            line.tooLong = true;
            m_from = m_buffer.size();
            searched = 0;
        }
        if (!fill())
            break;
    }
    if (m_buffer.size() == m_from && !line.tooLong)
        return {};
    if (!line.tooLong)
        line.text = QByteArrayView(m_buffer).sliced(m_from);
    m_from = m_buffer.size();
    line.ended = false;
    return line;
}

} // namespace countersign
