// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMetaEnum>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <type_traits>
#include <utility>

namespace countersign {

namespace settings {

QVariant stored(const QString &key);                                // not valid if nothing is
void store(const QString &key, const QVariant &value);              // an invalid value removes it

} // namespace settings

// One choice of the person at this computer, kept between runs. Declared once, beside its owner. T: bool, int, QString,
// QStringList, QByteArray, or an enum that Qt knows the names of. What is stored and no value of T counts as not stored.
template <class T>
class Setting
{
public:
    explicit Setting(QString key, T fallback = {}) : m_key(std::move(key)), m_fallback(std::move(fallback)) {}

    T value() const
    {
        const QVariant stored = settings::stored(m_key);
        if (!stored.isValid())
            return m_fallback;
        bool known = true;
        if constexpr (std::is_enum_v<T>) {
            const int number = QMetaEnum::fromType<T>().keyToValue(stored.toByteArray().constData(), &known);
            return known ? static_cast<T>(number) : m_fallback;
        } else if constexpr (std::is_same_v<T, bool>) {
            const QString word = stored.toString();
            return word == QLatin1String("true") || (word != QLatin1String("false") && m_fallback);
        } else if constexpr (std::is_same_v<T, int>) {
            const int number = stored.toInt(&known);
            return known ? number : m_fallback;
        } else {
            return stored.canConvert<T>() ? stored.value<T>() : m_fallback;
        }
    }

    void set(const T &value) const
    {
        if constexpr (std::is_enum_v<T>)
            settings::store(m_key, QString::fromLatin1(QMetaEnum::fromType<T>().valueToKey(static_cast<int>(value))));
        else
            settings::store(m_key, QVariant::fromValue(value));
    }
    bool isStored() const { return settings::stored(m_key).isValid(); }
    void forget() const { settings::store(m_key, {}); }
    const T &fallback() const { return m_fallback; }

private:
    static_assert(std::is_enum_v<T> || std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, QString>
                  || std::is_same_v<T, QStringList> || std::is_same_v<T, QByteArray>);

    QString m_key;
    T m_fallback;
};

} // namespace countersign
