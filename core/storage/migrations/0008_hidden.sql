-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when the account of the source may not read a model any more; what was read of it before is kept.
ALTER TABLE mirror_model ADD COLUMN hidden_us BIGINT;
-- ;;
-- Of a version, governed is 2 where a tag of this very workspace was seen on it.
DROP INDEX mirror_version_governed;
-- ;;
CREATE INDEX mirror_version_governed ON mirror_version(source) WHERE governed > 0;
