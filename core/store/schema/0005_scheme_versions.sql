-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What schemes were before they were changed. Moments as in 0001.

CREATE TABLE scheme_version (
  scheme INTEGER NOT NULL REFERENCES scheme (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,                     -- that it was
  replaced_at INTEGER NOT NULL,
  definition TEXT NOT NULL,                      -- JSON, as of scheme
  PRIMARY KEY (scheme, revision)
) STRICT, WITHOUT ROWID;
