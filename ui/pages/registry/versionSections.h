// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/versionStory.h"

class QWidget;

namespace countersign {

class Section;

// The parts of a version's page. Each is null where there is nothing to show.
Section *metricSection(const VersionStory &story);                  // a metric across the model's versions
Section *evidenceSection(const VersionStory::Item &item);
Section *filesSection(const VersionStory &story);
Section *metadataSection(const VersionStory &story);
Section *cardSection(const VersionStory &story);
Section *liveSection(const VersionStory &story);
Section *decisionsSection(const VersionStory &story);

} // namespace countersign
