-- SPDX-FileCopyrightText: 2026 The Countersign authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who looks at a request, as it was said last; NULL for nobody. It decides nothing: whether it still shows is computed.
ALTER TABLE request ADD COLUMN assigned TEXT REFERENCES login(login);
