// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace countersign {

// For an option: what is given is not empty, as an unset variable of a script would make it. An error's text, or none.
inline std::string notEmpty(const std::string &given) { return given.empty() ? "is given, but empty: leave it out, or give a value" : ""; }

} // namespace countersign
