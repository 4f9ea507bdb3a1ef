-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the files of a version lay when they were read, as its server said; "" where that was not kept. It does not change there.
ALTER TABLE mirror_file ADD COLUMN root TEXT NOT NULL DEFAULT '';
