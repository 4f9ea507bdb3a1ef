-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words that models and versions are found by: a cache that the registry's fold keeps beside the rows. Neither FTS5 nor
-- the JSON functions are allowed in triggers or views of an untrusted schema (3.40), so core/registry/Search.cpp writes it,
-- with the same words as below; SearchTest holds the two together. The rowid is the record that added the model or
-- registered the version.
CREATE VIRTUAL TABLE model_text USING fts5(body, tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
-- ;;
CREATE VIRTUAL TABLE version_text USING fts5(body, tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
-- ;;
INSERT INTO model_text(rowid, body) SELECT m.added_seq, m.source || ' ' || m.name || ' ' || m.tier || ' ' || m.description || ' '
  || coalesce((SELECT group_concat(login, ' ') FROM login WHERE person = m.owner_person), '') FROM model m;
-- ;;
INSERT INTO version_text(rowid, body) SELECT v.registered_seq, v.source || ' ' || v.model || ' ' || v.number || ' ' || v.author_login || ' '
  || coalesce((SELECT group_concat(t.atom, ' ') FROM blob b, json_tree(CASE WHEN json_valid(CAST(b.body AS TEXT)) THEN CAST(b.body AS TEXT) ELSE '{}' END) t
     WHERE b.digest = v.metadata AND t.atom IS NOT NULL), '') || ' '
  || m.description FROM version v JOIN model m ON m.source = v.source AND m.name = v.model;
-- ;;
