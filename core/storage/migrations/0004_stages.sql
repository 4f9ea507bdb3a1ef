-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The stage of a version (2.x) when its registry was seen first, "None" for one that came later; "" for one that was not seen
-- since this was kept. What moved since, nobody here having registered the version, is a finding.
ALTER TABLE mirror_version ADD COLUMN stage_known TEXT NOT NULL DEFAULT '';
