// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include <openssl/crypto.h>

namespace countersign {

void Secret::wipe()
{
    // Our constructors detach, so these bytes are ours alone and no other QByteArray loses its content.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace countersign
