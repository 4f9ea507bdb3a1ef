-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Remote registries: which there are, what was seen there, and what moved without a record. Same form as 0001.

-- A remote registry by its name. Files are named, never held; what signs in lies in the keychain.
CREATE TABLE source (
  name TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, url TEXT NOT NULL, auth TEXT NOT NULL, user_name TEXT NOT NULL,
  ca_file TEXT NOT NULL, certificate_file TEXT NOT NULL, key_file TEXT NOT NULL, server_workspace TEXT NOT NULL,
  added_seq BIGINT NOT NULL, removed_seq BIGINT,
  CONSTRAINT source_name CHECK (name <> 'local'),
  CONSTRAINT source_auth CHECK (auth IN ('none', 'basic', 'bearer', 'client-certificate')),
  CONSTRAINT source_user CHECK ((auth = 'basic') = (user_name <> '')));
-- ;;
-- Where a version of a remote source lay when it was registered: a name and number alone are never identity there.
CREATE TABLE version_origin (
  source TEXT NOT NULL, model TEXT NOT NULL, number TEXT NOT NULL, model_created_ms BIGINT NOT NULL, created_ms BIGINT NOT NULL,
  location TEXT NOT NULL, run TEXT NOT NULL, stage TEXT NOT NULL,
  CONSTRAINT version_origin_key PRIMARY KEY (source, model, number),
  CONSTRAINT version_origin_version FOREIGN KEY (source, model, number) REFERENCES version(source, model, number));
-- ;;
-- What people decided about a finding. A revert is done when the world was set back, by its effects.
CREATE TABLE finding_settled (
  seq BIGINT NOT NULL PRIMARY KEY, finding TEXT NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, subject TEXT NOT NULL,
  what TEXT NOT NULL, environment TEXT NOT NULL, value_before TEXT NOT NULL, value_after TEXT NOT NULL, request TEXT NOT NULL,
  by_login TEXT NOT NULL, at_us BIGINT NOT NULL, reason TEXT NOT NULL, waiting BIGINT NOT NULL, state TEXT NOT NULL,
  CONSTRAINT finding_settled_kind CHECK (kind IN ('adopt', 'revert')),
  CONSTRAINT finding_settled_state CHECK (state IN ('applying', 'done', 'failed')),
  CONSTRAINT finding_settled_reason CHECK (length(trim(reason)) >= 10));
-- ;;
CREATE INDEX finding_settled_by_finding ON finding_settled(finding, seq);
-- ;;
-- What moved out in the world, as this workspace's clients saw it. gone_us: it is no longer so. Not state.
CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY, source TEXT NOT NULL, subject TEXT NOT NULL, what TEXT NOT NULL, environment TEXT NOT NULL,
  value_before TEXT NOT NULL, value_after TEXT NOT NULL, first_seen_us BIGINT NOT NULL, gone_us BIGINT);
-- ;;
CREATE INDEX finding_by_subject ON finding(source, subject, what);
-- ;;
-- The mirror of remote registries: a cache that can be browsed offline and read anew. Not state, nor are the tables below.
-- as_of_us: the begin of the last sync that came to its end; full_us: of the last that read every version; round: counts syncs;
-- claimed_until_us: a client is at it.
CREATE TABLE mirror_source (
  source TEXT NOT NULL PRIMARY KEY, identity TEXT NOT NULL, server_version TEXT NOT NULL, server_workspaces BIGINT NOT NULL,
  round BIGINT NOT NULL, as_of_us BIGINT, full_us BIGINT, claimed_until_us BIGINT NOT NULL, requests BIGINT NOT NULL,
  elapsed_ms BIGINT NOT NULL, error_us BIGINT, error TEXT NOT NULL);
-- ;;
-- A model that was deleted and made again under its name is another one, told by created_ms. gone_us: no longer there.
CREATE TABLE mirror_model (
  source TEXT NOT NULL, name TEXT NOT NULL, created_ms BIGINT NOT NULL, updated_ms BIGINT NOT NULL, description TEXT NOT NULL,
  tags TEXT NOT NULL, gone_us BIGINT,
  CONSTRAINT mirror_model_key PRIMARY KEY (source, name, created_ms));
-- ;;
-- known: the version that was there when the model was seen first; 0 for an alias that came later. version 0: removed.
-- dangling: the server still lists it, but its version is deleted.
CREATE TABLE mirror_alias (
  source TEXT NOT NULL, model TEXT NOT NULL, model_created_ms BIGINT NOT NULL, alias TEXT NOT NULL, version BIGINT NOT NULL,
  known BIGINT NOT NULL, dangling BIGINT NOT NULL, changed_us BIGINT NOT NULL,
  CONSTRAINT mirror_alias_key PRIMARY KEY (source, model, model_created_ms, alias));
-- ;;
-- governed: a tag countersign.state was seen on it. altered: how its files were found to differ from what was registered.
CREATE TABLE mirror_version (
  source TEXT NOT NULL, model TEXT NOT NULL, model_created_ms BIGINT NOT NULL, number BIGINT NOT NULL, created_ms BIGINT NOT NULL,
  updated_ms BIGINT NOT NULL, stage TEXT NOT NULL, description TEXT NOT NULL, location TEXT NOT NULL, run TEXT NOT NULL,
  status TEXT NOT NULL, tags TEXT NOT NULL, governed BIGINT NOT NULL, altered TEXT NOT NULL, round BIGINT NOT NULL,
  changed_round BIGINT NOT NULL, gone_us BIGINT,
  CONSTRAINT mirror_version_key PRIMARY KEY (source, model, model_created_ms, number));
-- ;;
CREATE INDEX mirror_version_governed ON mirror_version(source) WHERE governed = 1;
-- ;;
-- The files of a version as they were when every byte of them was last read.
CREATE TABLE mirror_file (
  source TEXT NOT NULL, model TEXT NOT NULL, number TEXT NOT NULL, name TEXT NOT NULL, size BIGINT NOT NULL, etag TEXT NOT NULL,
  CONSTRAINT mirror_file_key PRIMARY KEY (source, model, number, name));
-- ;;
