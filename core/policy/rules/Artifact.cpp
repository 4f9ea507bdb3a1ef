// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Artifact : public ApprovalRule
{
public:
    QString id() const override { return u"core.artifact"_s; }
    QString title() const override { return u"The files are those that were registered"_s; }

    Finding check(const ApprovalCase &it) const override
    {
        if (!it.artifactVerified)
            return {Outcome::NotEvaluated, u"The files of this version have not been compared with its manifest; run version verify."_s, u"engineer"_s};
        if (!*it.artifactVerified && !it.eachByte)
            return {Outcome::Fail, u"The files of this version are not those of its manifest, as far as is known without reading them; restore them and run version verify, or register what is there as a new version."_s, u"engineer"_s};
        if (!*it.artifactVerified)
            return {Outcome::Fail, u"The files of this version are not those of its manifest; restore them, or register what is there as a new version."_s, u"engineer"_s};
        if (it.productionCopy && !*it.productionCopy)
            return {Outcome::Fail, u"The copy of the files for production is missing or damaged; have it made again."_s, u"engineer"_s};
        if (!it.eachByte)
            return {Outcome::Pass, u"The files of the manifest are there; each byte of them is compared when it is approved and when it is promoted."_s};
        return {Outcome::Pass, u"The files are those of the manifest."_s};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeArtifact() { return std::make_unique<Artifact>(); }

} // namespace countersign
