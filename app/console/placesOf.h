// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/Places.h"

namespace countersign {

class OpenWorkspace;

// Search as one types in a workspace, for the command palette; what kind of thing it is decides icon and page.
FindPlaces placesOf(OpenWorkspace &open);

} // namespace countersign
