// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

namespace countersign {

// countersign://WORKSPACE/KIND/ID: leads to something in a workspace, and does nothing else; it never decides and carries
// no secret. WORKSPACE is a name or an id; nothing after it means the workspace itself.
//   …/model/NAME   …/model/NAME/VERSION   …/request/R12   …/record/17   …/person/LOGIN
// Of another source than the local one, NAME is SOURCE%2FNAME. #SECTION behind it names a part of what is shown, as #fairness.
struct Link
{
    enum class Kind { Workspace, Model, Version, Request, Record, Person };

    QString workspace;
    Kind kind = Kind::Workspace;
    QString id = {};                                                // churn, churn@1.4.0, R12, 17, ann
    QString section = {};                                           // small letters, digits, hyphens; anything else is left out

    static Result<Link> fromText(const QString &text);              // Errors: Malformed
    QString text() const;
    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace countersign
