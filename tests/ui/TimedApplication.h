// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QEvent>
#include <QMetaEnum>

#include <ctime>

namespace countersign {

// Times every event by what the window's thread itself spent on it, so that a busy machine is no excuse and no fault.
// An event within another counts for the outer one, unless that one waits for events of its own.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_within)
            return QApplication::notify(receiver, event);
        const QString what = QStringLiteral("%1 to %2 “%3”").arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())), QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName());
        m_within = true;
        const qint64 before = spent();
        const bool done = QApplication::notify(receiver, event);
        const qint64 micros = spent() - before;
        m_within = false;
        if (micros > m_longest) {
            m_longest = micros;
            m_what = what;
        }
        return done;
    }

    // In milliseconds, and which one it was; forgotten then.
    double longest(QString &what)
    {
        const double milliseconds = double(m_longest) / 1000;
        what = m_what;
        m_longest = 0;
        return milliseconds;
    }

private:
    static qint64 spent()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
    }

    bool m_within = false;
    qint64 m_longest = 0;
    QString m_what;
};

} // namespace countersign
