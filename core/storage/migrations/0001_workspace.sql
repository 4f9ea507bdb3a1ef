-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One text for SQLite and PostgreSQL. Statements end at a line "-- ;;". For SQLite the runner writes BIGINT as INTEGER,
-- BYTEA as BLOB and adds STRICT; PostgreSQL takes the text as it stands. Composite foreign keys are skipped when one
-- column is NULL, hence the all-or-none CHECKs. Ids of people, requests and so on are short (P1, R12); times are
-- microseconds UTC; *_seq names the record that wrote the value.

-- The ledger: the truth. All tables below it are a fold of these rows, but for the ones marked "not state".
CREATE TABLE record (
  seq BIGINT NOT NULL PRIMARY KEY, prev_seq BIGINT, at_us BIGINT NOT NULL, prev_hash BYTEA NOT NULL,
  actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, payload TEXT NOT NULL,
  cmd_id TEXT NOT NULL, sig TEXT NOT NULL, hash BYTEA NOT NULL,
  CONSTRAINT record_seq CHECK ((seq = 0 AND prev_seq IS NULL) OR (seq > 0 AND prev_seq IS NOT NULL AND seq = prev_seq + 1)),
  CONSTRAINT record_hash CHECK (length(hash) = 32 AND length(prev_hash) = 32),
  CONSTRAINT record_cmd UNIQUE (cmd_id), CONSTRAINT record_link UNIQUE (seq, hash),
  CONSTRAINT record_follows FOREIGN KEY (prev_seq, prev_hash) REFERENCES record(seq, hash));
-- ;;
CREATE INDEX record_by_subject ON record(subject, seq);
-- ;;
-- What a decision was shown. Not state: bound by digest from payloads.
CREATE TABLE blob (digest TEXT NOT NULL PRIMARY KEY, body BYTEA NOT NULL,
  CONSTRAINT blob_digest CHECK (length(digest) = 64));
-- ;;
-- Signed heads of the ledger, with the tree's frontier so that the next one need not begin at the genesis. Not state.
CREATE TABLE checkpoint (size BIGINT NOT NULL PRIMARY KEY, at_us BIGINT NOT NULL, note TEXT NOT NULL, frontier BYTEA NOT NULL);
-- ;;
-- What a command id was used for, so that a retry is told from another command. Not state.
CREATE TABLE command_ask (cmd_id TEXT NOT NULL PRIMARY KEY, ask TEXT NOT NULL);
-- ;;
-- Acts on the world that a record intends; the outcome is a record of its own. Attempts are not state.
CREATE TABLE outbox (
  seq BIGINT NOT NULL REFERENCES record(seq), n BIGINT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL, attempts BIGINT NOT NULL, claimed_until_us BIGINT NOT NULL, last_error TEXT NOT NULL,
  CONSTRAINT outbox_key PRIMARY KEY (seq, n),
  CONSTRAINT outbox_state CHECK (state IN ('pending', 'done', 'failed')));
-- ;;
CREATE INDEX outbox_by_state ON outbox(state, seq);
-- ;;
CREATE TABLE workspace (
  id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, created_us BIGINT NOT NULL, practice BIGINT NOT NULL,
  CONSTRAINT workspace_practice CHECK (practice IN (0, 1)));
-- ;;
-- A restore from a backup: which checkpoint it lost.
CREATE TABLE restored (seq BIGINT NOT NULL PRIMARY KEY, lost_size BIGINT NOT NULL, lost_root TEXT NOT NULL);
-- ;;
CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, added_seq BIGINT NOT NULL);
-- ;;
CREATE TABLE login (
  login TEXT NOT NULL PRIMARY KEY, person TEXT NOT NULL REFERENCES person(id), added_seq BIGINT NOT NULL,
  CONSTRAINT login_person UNIQUE (login, person));
-- ;;
CREATE TABLE login_key (
  key_id TEXT NOT NULL PRIMARY KEY, login TEXT NOT NULL REFERENCES login(login), public_key TEXT NOT NULL,
  enrolled_seq BIGINT NOT NULL, revoked_seq BIGINT, revoked_reason TEXT,
  CONSTRAINT login_key_id CHECK (length(key_id) = 64),
  CONSTRAINT login_key_revoked CHECK ((revoked_seq IS NULL) = (revoked_reason IS NULL)));
-- ;;
-- environment '' = every environment, pool '' = no pool.
CREATE TABLE duty (
  granted_seq BIGINT NOT NULL, person TEXT NOT NULL REFERENCES person(id), duty TEXT NOT NULL, environment TEXT NOT NULL,
  pool TEXT NOT NULL, until_us BIGINT, ended_seq BIGINT,
  CONSTRAINT duty_key PRIMARY KEY (granted_seq, person, duty),
  CONSTRAINT duty_name CHECK (duty IN ('author', 'engineer', 'approver', 'policy-owner', 'auditor', 'admin')),
  CONSTRAINT duty_pool CHECK (pool = '' OR duty = 'approver'));
-- ;;
CREATE INDEX duty_by_person ON duty(person, duty);
-- ;;
CREATE TABLE model (
  source TEXT NOT NULL, name TEXT NOT NULL, tier TEXT NOT NULL, owner_person TEXT NOT NULL REFERENCES person(id),
  description TEXT NOT NULL, added_seq BIGINT NOT NULL, changed_seq BIGINT NOT NULL,
  CONSTRAINT model_key PRIMARY KEY (source, name),
  CONSTRAINT model_tier CHECK (tier IN ('low', 'medium', 'high')));
-- ;;
CREATE TABLE version (
  source TEXT NOT NULL, model TEXT NOT NULL, number TEXT NOT NULL, manifest TEXT NOT NULL,
  author_person TEXT NOT NULL REFERENCES person(id), author_login TEXT NOT NULL REFERENCES login(login),
  files BIGINT NOT NULL, bytes BIGINT NOT NULL, framework TEXT NOT NULL, metadata TEXT NOT NULL,
  registered_seq BIGINT NOT NULL, registered_us BIGINT NOT NULL, retired_seq BIGINT, retired_reason TEXT,
  CONSTRAINT version_key PRIMARY KEY (source, model, number),
  CONSTRAINT version_model FOREIGN KEY (source, model) REFERENCES model(source, name),
  CONSTRAINT version_manifest CHECK (length(manifest) = 64),
  CONSTRAINT version_retired CHECK ((retired_seq IS NULL) = (retired_reason IS NULL)),
  CONSTRAINT version_digest UNIQUE (source, model, number, manifest),
  CONSTRAINT version_author UNIQUE (source, model, number, author_person));
-- ;;
CREATE UNIQUE INDEX version_by_time ON version(registered_seq);
-- ;;
CREATE INDEX version_of_model ON version(source, model, registered_seq);
-- ;;
CREATE TABLE environment (
  name TEXT NOT NULL PRIMARY KEY, class TEXT NOT NULL, targets TEXT NOT NULL, position BIGINT NOT NULL, set_seq BIGINT NOT NULL,
  CONSTRAINT environment_class CHECK (class IN ('experimental', 'production')),
  CONSTRAINT environment_pair UNIQUE (name, class));
-- ;;
CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY, source TEXT NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, digest TEXT NOT NULL, reading TEXT NOT NULL, bytes BIGINT NOT NULL, by_login TEXT NOT NULL REFERENCES login(login),
  added_seq BIGINT NOT NULL, added_us BIGINT NOT NULL,
  CONSTRAINT evidence_digest CHECK (length(digest) = 64 AND length(reading) = 64),
  CONSTRAINT evidence_once UNIQUE (source, model, version, digest),
  CONSTRAINT evidence_version FOREIGN KEY (source, model, version) REFERENCES version(source, model, number));
-- ;;
-- The newest card of a version. Its text is a blob.
CREATE TABLE card (
  source TEXT NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL, digest TEXT NOT NULL, revised_seq BIGINT NOT NULL,
  by_login TEXT NOT NULL REFERENCES login(login),
  CONSTRAINT card_key PRIMARY KEY (source, model, version),
  CONSTRAINT card_version FOREIGN KEY (source, model, version) REFERENCES version(source, model, number));
-- ;;
CREATE TABLE policy (
  id TEXT NOT NULL, version BIGINT NOT NULL, digest TEXT NOT NULL, adopted_seq BIGINT NOT NULL, adopted_by TEXT NOT NULL,
  request TEXT NOT NULL, replaced_seq BIGINT,
  CONSTRAINT policy_key PRIMARY KEY (id, version),
  CONSTRAINT policy_digest CHECK (length(digest) = 64));
-- ;;
CREATE UNIQUE INDEX policy_in_force ON policy(id) WHERE replaced_seq IS NULL;
-- ;;
-- Somebody asks: to promote a version (kind version) or to adopt a policy (kind policy, whose author is the asker).
CREATE TABLE request (
  id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL,
  source TEXT, model TEXT, version TEXT, manifest TEXT, environment TEXT, class TEXT, tier TEXT,
  policy TEXT, policy_version BIGINT, policy_digest TEXT,
  author_person TEXT NOT NULL REFERENCES person(id), asker_person TEXT NOT NULL REFERENCES person(id),
  asker_login TEXT NOT NULL REFERENCES login(login), reason TEXT NOT NULL, urgent BIGINT NOT NULL,
  opened_seq BIGINT NOT NULL, opened_us BIGINT NOT NULL, deadline_us BIGINT NOT NULL, binding TEXT NOT NULL,
  round BIGINT NOT NULL, state TEXT NOT NULL, ended_seq BIGINT,
  CONSTRAINT request_kind CHECK (kind IN ('version', 'policy')),
  CONSTRAINT request_version CHECK (kind <> 'version' OR (source IS NOT NULL AND model IS NOT NULL AND version IS NOT NULL
    AND manifest IS NOT NULL AND environment IS NOT NULL AND class IS NOT NULL AND tier IS NOT NULL AND policy IS NULL)),
  CONSTRAINT request_policy CHECK (kind <> 'policy' OR (policy IS NOT NULL AND policy_version IS NOT NULL
    AND policy_digest IS NOT NULL AND version IS NULL AND author_person = asker_person)),
  CONSTRAINT request_reason CHECK (length(trim(reason)) >= 10),
  CONSTRAINT request_state CHECK (state IN ('in-review', 'changes-requested', 'applied', 'rejected', 'withdrawn')),
  CONSTRAINT request_ended CHECK ((ended_seq IS NULL) = (state IN ('in-review', 'changes-requested'))),
  CONSTRAINT request_people UNIQUE (id, author_person, asker_person),
  CONSTRAINT request_what UNIQUE (id, source, model, version, environment, class, tier),
  CONSTRAINT request_digest FOREIGN KEY (source, model, version, manifest) REFERENCES version(source, model, number, manifest),
  CONSTRAINT request_author FOREIGN KEY (source, model, version, author_person) REFERENCES version(source, model, number, author_person),
  CONSTRAINT request_asker FOREIGN KEY (asker_login, asker_person) REFERENCES login(login, person));
-- ;;
CREATE INDEX request_by_state ON request(state, deadline_us);
-- ;;
CREATE INDEX request_by_version ON request(source, model, version);
-- ;;
-- Who decided what on which binding. The constraints named core.* are the floor that no path can pass under.
CREATE TABLE decision (
  seq BIGINT NOT NULL PRIMARY KEY, request TEXT NOT NULL, binding TEXT NOT NULL, round BIGINT NOT NULL,
  author_person TEXT NOT NULL, asker_person TEXT NOT NULL, person TEXT NOT NULL, login TEXT NOT NULL, pool TEXT NOT NULL,
  verdict TEXT NOT NULL, reason TEXT NOT NULL, at_us BIGINT NOT NULL, seen TEXT NOT NULL, withdrawn_seq BIGINT,
  CONSTRAINT decision_verdict CHECK (verdict IN ('approve', 'reject', 'request-changes')),
  CONSTRAINT decision_reason CHECK (length(trim(reason)) >= 10),
  CONSTRAINT "core.four-eyes.author" CHECK (person <> author_person),
  CONSTRAINT "core.four-eyes.asker" CHECK (person <> asker_person),
  CONSTRAINT "core.one-slot" UNIQUE (request, person, binding, round),
  CONSTRAINT decision_whole UNIQUE (seq, request, person, verdict),
  CONSTRAINT decision_request FOREIGN KEY (request, author_person, asker_person) REFERENCES request(id, author_person, asker_person),
  CONSTRAINT decision_login FOREIGN KEY (login, person) REFERENCES login(login, person));
-- ;;
CREATE TABLE waiver (
  id TEXT NOT NULL PRIMARY KEY, request TEXT NOT NULL, source TEXT NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL,
  environment TEXT NOT NULL, rule TEXT NOT NULL, author_person TEXT NOT NULL, asker_person TEXT NOT NULL,
  by_person TEXT NOT NULL, by_login TEXT NOT NULL, until_us BIGINT NOT NULL, reason TEXT NOT NULL,
  granted_seq BIGINT NOT NULL, granted_us BIGINT NOT NULL,
  CONSTRAINT "core.four-eyes.waiver" CHECK (by_person <> author_person AND by_person <> asker_person),
  CONSTRAINT waiver_reason CHECK (length(trim(reason)) >= 10),
  CONSTRAINT waiver_request FOREIGN KEY (request, author_person, asker_person) REFERENCES request(id, author_person, asker_person),
  CONSTRAINT waiver_login FOREIGN KEY (by_login, by_person) REFERENCES login(login, person));
-- ;;
CREATE INDEX waiver_by_version ON waiver(source, model, version, environment);
-- ;;
-- Promotions and rollbacks: one linked list per model and environment, which cannot fork.
CREATE TABLE rollout (
  seq BIGINT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, source TEXT NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL,
  manifest TEXT NOT NULL, environment TEXT NOT NULL, class TEXT NOT NULL, tier TEXT NOT NULL, author_person TEXT NOT NULL,
  request TEXT, prev_seq BIGINT, target_seq BIGINT, a1_seq BIGINT, a1_person TEXT, a1_verdict TEXT, a2_seq BIGINT, a2_person TEXT, a2_verdict TEXT,
  by_login TEXT NOT NULL, by_person TEXT NOT NULL, reason TEXT NOT NULL, at_us BIGINT NOT NULL,
  effects BIGINT NOT NULL, done BIGINT NOT NULL, state TEXT NOT NULL, elapsed_ms BIGINT,
  CONSTRAINT rollout_kind CHECK (kind IN ('promote', 'rollback')),
  CONSTRAINT rollout_state CHECK (state IN ('applying', 'live', 'failed')),
  CONSTRAINT rollout_a1 CHECK ((a1_seq IS NULL) = (a1_person IS NULL) AND (a1_seq IS NULL) = (a1_verdict IS NULL)),
  CONSTRAINT rollout_a2 CHECK ((a2_seq IS NULL) = (a2_person IS NULL) AND (a2_seq IS NULL) = (a2_verdict IS NULL)),
  CONSTRAINT rollout_approvals CHECK ((a1_verdict IS NULL OR a1_verdict = 'approve') AND (a2_verdict IS NULL OR a2_verdict = 'approve')),
  CONSTRAINT rollout_promote CHECK (kind <> 'promote' OR (request IS NOT NULL AND target_seq IS NULL)),
  CONSTRAINT rollout_rollback CHECK (kind <> 'rollback' OR (target_seq IS NOT NULL AND prev_seq IS NOT NULL AND request IS NULL)),
  CONSTRAINT "core.promoter" CHECK (kind <> 'promote' OR by_person <> author_person OR class <> 'production'),
  CONSTRAINT "core.approval" CHECK (kind <> 'promote' OR class <> 'production' OR a1_seq IS NOT NULL),
  CONSTRAINT "core.approval.high" CHECK (kind <> 'promote' OR class <> 'production' OR tier <> 'high'
    OR (a2_seq IS NOT NULL AND a2_person <> a1_person)),
  CONSTRAINT rollout_place UNIQUE (seq, source, model, environment),
  CONSTRAINT rollout_what UNIQUE (seq, source, model, environment, version),
  CONSTRAINT rollout_request_once UNIQUE (request),
  CONSTRAINT rollout_version FOREIGN KEY (source, model, version, manifest) REFERENCES version(source, model, number, manifest),
  CONSTRAINT rollout_author FOREIGN KEY (source, model, version, author_person) REFERENCES version(source, model, number, author_person),
  CONSTRAINT rollout_request FOREIGN KEY (request, source, model, version, environment, class, tier)
    REFERENCES request(id, source, model, version, environment, class, tier),
  CONSTRAINT rollout_prev FOREIGN KEY (prev_seq, source, model, environment) REFERENCES rollout(seq, source, model, environment),
  CONSTRAINT rollout_target FOREIGN KEY (target_seq, source, model, environment, version) REFERENCES rollout(seq, source, model, environment, version),
  CONSTRAINT rollout_first_approval FOREIGN KEY (a1_seq, request, a1_person, a1_verdict) REFERENCES decision(seq, request, person, verdict),
  CONSTRAINT rollout_second_approval FOREIGN KEY (a2_seq, request, a2_person, a2_verdict) REFERENCES decision(seq, request, person, verdict),
  CONSTRAINT rollout_login FOREIGN KEY (by_login, by_person) REFERENCES login(login, person));
-- ;;
CREATE UNIQUE INDEX rollout_next ON rollout(prev_seq);
-- ;;
CREATE UNIQUE INDEX rollout_first ON rollout(source, model, environment) WHERE prev_seq IS NULL;
-- ;;
-- What an environment served and when. until_us NULL = now. from_seq is the record that made it live.
CREATE TABLE live (
  from_seq BIGINT NOT NULL PRIMARY KEY, rollout_seq BIGINT NOT NULL, source TEXT NOT NULL, model TEXT NOT NULL, environment TEXT NOT NULL,
  version TEXT NOT NULL, manifest TEXT NOT NULL, from_us BIGINT NOT NULL, until_us BIGINT, until_seq BIGINT,
  CONSTRAINT live_until CHECK ((until_us IS NULL) = (until_seq IS NULL)),
  CONSTRAINT live_version FOREIGN KEY (source, model, version, manifest) REFERENCES version(source, model, number, manifest));
-- ;;
CREATE UNIQUE INDEX live_now ON live(source, model, environment) WHERE until_us IS NULL;
-- ;;
CREATE INDEX live_history ON live(source, model, environment, from_us);
-- ;;
-- A rollout whose effects are not all done. `waiting` counts them.
CREATE TABLE applying (
  rollout_seq BIGINT NOT NULL PRIMARY KEY, source TEXT NOT NULL, model TEXT NOT NULL, environment TEXT NOT NULL, version TEXT NOT NULL,
  manifest TEXT NOT NULL, waiting BIGINT NOT NULL);
-- ;;
CREATE TABLE incident (
  id TEXT NOT NULL PRIMARY KEY, source TEXT NOT NULL, model TEXT NOT NULL, environment TEXT NOT NULL, version TEXT NOT NULL,
  kind TEXT NOT NULL, reason TEXT NOT NULL, opened_seq BIGINT NOT NULL, opened_us BIGINT NOT NULL, opened_by TEXT NOT NULL,
  review_due_us BIGINT NOT NULL, closed_seq BIGINT, closed_us BIGINT, closed_by TEXT, conclusion TEXT,
  CONSTRAINT incident_closed CHECK ((closed_seq IS NULL) = (conclusion IS NULL)));
-- ;;
-- A version that may not go live there until the incident is closed.
CREATE TABLE bar (
  source TEXT NOT NULL, model TEXT NOT NULL, environment TEXT NOT NULL, version TEXT NOT NULL, incident TEXT NOT NULL,
  from_seq BIGINT NOT NULL, until_seq BIGINT,
  CONSTRAINT bar_key PRIMARY KEY (incident, source, model, environment, version));
-- ;;
