// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <unistd.h>

#include <utility>

namespace countersign {

// An open file of the system, closed when it goes. We hold files by descriptor, since a name may be pointed elsewhere
// between two looks.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept { std::swap(m_fd, other.m_fd); return *this; }
    ~Descriptor() { if (m_fd >= 0) ::close(m_fd); }

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd = -1;
};

} // namespace countersign
