-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Looking for versions, and how their files were last found. Nothing here is state. The full-text index of SQLite, which
-- PostgreSQL does in its own way, is in guards/0003_search.sqlite.sql.

-- The last reading of a version's stored files: who asked for it, and what was not as registered (JSON). No record stands
-- behind it, so it says what somebody saw, and proves nothing.
CREATE TABLE file_check (
  source TEXT NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL, at_us BIGINT NOT NULL, login TEXT NOT NULL, differences TEXT NOT NULL,
  CONSTRAINT file_check_key PRIMARY KEY (source, model, version),
  CONSTRAINT file_check_version FOREIGN KEY (source, model, version) REFERENCES version(source, model, number));
-- ;;
CREATE INDEX model_by_time ON model(added_seq);
-- ;;
