-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The SemVer that a version of a remote source was registered with, beside the number its server gave it; NULL for none, and for
-- versions of our own, whose number is one.
ALTER TABLE version ADD COLUMN semver TEXT;
-- ;;
CREATE UNIQUE INDEX version_semver ON version(source, model, semver) WHERE semver IS NOT NULL;
-- ;;
