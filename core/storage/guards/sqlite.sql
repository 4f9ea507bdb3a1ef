-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Append-only for SQLite. They stop mistakes, not whoever can write the file: that is what `verify` finds.
CREATE TRIGGER record_append BEFORE INSERT ON record WHEN EXISTS (SELECT 1 FROM record WHERE seq >= NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
-- ;;
CREATE TRIGGER record_update BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
-- ;;
CREATE TRIGGER record_delete BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
-- ;;
CREATE TRIGGER blob_update BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'what was shown is kept'); END;
-- ;;
CREATE TRIGGER blob_delete BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'what was shown is kept'); END;
-- ;;
