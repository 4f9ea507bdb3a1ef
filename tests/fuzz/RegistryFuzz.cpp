// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/registry/Manifest.h"
#include "core/registry/Metadata.h"
#include "core/registry/Registry.h"
#include "core/registry/SemVer.h"
#include "tests/fuzz/Held.h"

using namespace countersign;

// Names, version numbers, metadata, manifests and JSON as they come from people and files.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    if (const auto manifest = Manifest::fromText(bytes))
        held(manifest->text() == bytes, "a manifest has one spelling");
    if (const auto version = SemVer::fromText(text))
        held(version->text() == text, "a version number is kept as it was written");
    if (const auto ref = VersionRef::fromText(text))
        held(*VersionRef::fromText(ref->text()) == *ref, "a version is named by its own text");
    (void)Metadata::fromText(bytes);
    if (const auto object = json::parseObject(bytes)) {
        if (const auto canonical = json::payloadText(*object))
            held(*json::payloadText(*json::parseObject(*canonical)) == *canonical, "a payload has one spelling");
    }
    return 0;
}
