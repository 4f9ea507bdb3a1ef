// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

namespace countersign {

class OpenWorkspace;

// countersign://WORKSPACE/model/NAME/VERSION, for people to send one another.
QString linkToVersion(const OpenWorkspace &, const VersionRef &);

} // namespace countersign
