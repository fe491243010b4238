-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- (derived) The columns of member that every metric begins with, without the people no metric looks at. Of which
-- state of the change log they are is a setting; a step of the schema that changes people empties the table.

CREATE TABLE roster_part (
  part INTEGER PRIMARY KEY,                      -- ids part * 65536 …
  people BLOB NOT NULL                           -- core/insight/roster_store.cpp
) STRICT;
