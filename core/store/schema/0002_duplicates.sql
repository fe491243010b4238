-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People who were merged, and people who are known not to be the same.
--
-- The other person of a merge is put aside whole: each table merged_… is shaped like the one its rows come
-- from, and imports are taken back from it in the same way. The survivor gets copies, marked came_with; orders,
-- terms and changes of standing move, marked too. Events are not touched: they are read through merged_member.

CREATE TABLE merged_member (
  id INTEGER PRIMARY KEY CHECK (id < 4294967296),
  into_member INTEGER NOT NULL REFERENCES member (id),
  merged_at INTEGER NOT NULL,
  after_source INTEGER NOT NULL,                 -- the last source there was
  ordinal INTEGER NOT NULL,                      -- which merge it was: moments are often the same
  display_name TEXT NOT NULL DEFAULT '',
  nickname TEXT,
  standing INTEGER NOT NULL DEFAULT 0,
  role INTEGER NOT NULL DEFAULT 5,
  gender INTEGER NOT NULL DEFAULT 0,
  birthday TEXT,
  city TEXT, region TEXT, occupation TEXT, organisation TEXT, position TEXT, language TEXT,
  joined_at INTEGER, left_at INTEGER,
  channel TEXT, referrer TEXT, note TEXT,
  do_not_contact INTEGER NOT NULL DEFAULT 0,
  source INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_member_into ON merged_member (into_member);
CREATE TABLE merged_identity (
  id INTEGER PRIMARY KEY,                        -- as in identity
  member INTEGER NOT NULL REFERENCES merged_member (id) ON DELETE CASCADE,
  kind INTEGER NOT NULL REFERENCES identity_kind (id),
  value TEXT NOT NULL,
  shown TEXT,
  source INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_identity_member ON merged_identity (member);
CREATE TABLE merged_member_tag (
  tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  member INTEGER NOT NULL REFERENCES merged_member (id) ON DELETE CASCADE,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE merged_member_space (
  member INTEGER NOT NULL REFERENCES merged_member (id) ON DELETE CASCADE,
  space INTEGER NOT NULL REFERENCES space (id),
  joined_at INTEGER, left_at INTEGER,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, space)
) STRICT, WITHOUT ROWID;
CREATE TABLE merged_custom_value (
  member INTEGER NOT NULL REFERENCES merged_member (id) ON DELETE CASCADE,
  field INTEGER NOT NULL REFERENCES custom_field (id),
  value TEXT NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE merged_counter (
  member INTEGER NOT NULL REFERENCES merged_member (id) ON DELETE CASCADE,
  field INTEGER NOT NULL REFERENCES custom_field (id),
  as_of INTEGER NOT NULL,
  value REAL NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, field, as_of)
) STRICT, WITHOUT ROWID;
CREATE TABLE merged_consent (
  member INTEGER NOT NULL REFERENCES merged_member (id) ON DELETE CASCADE,
  channel TEXT NOT NULL,
  state INTEGER NOT NULL,
  at INTEGER NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, channel)
) STRICT, WITHOUT ROWID;

-- What a merge changed in values the survivor had: field, old and new as in overwritten.
CREATE TABLE merged_value (
  member INTEGER NOT NULL REFERENCES merged_member (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  old ANY, new ANY,
  PRIMARY KEY (member, field)
) STRICT, WITHOUT ROWID;

-- The merged person with whom a row came: whose it is again when they part. NULL: the owner's own.
ALTER TABLE identity ADD COLUMN came_with INTEGER;
ALTER TABLE member_tag ADD COLUMN came_with INTEGER;
ALTER TABLE member_space ADD COLUMN came_with INTEGER;
ALTER TABLE custom_value ADD COLUMN came_with INTEGER;
ALTER TABLE counter ADD COLUMN came_with INTEGER;
ALTER TABLE consent ADD COLUMN came_with INTEGER;
ALTER TABLE standing_change ADD COLUMN came_with INTEGER
  REFERENCES merged_member (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE purchase ADD COLUMN came_with INTEGER
  REFERENCES merged_member (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE term ADD COLUMN came_with INTEGER
  REFERENCES merged_member (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX standing_change_came_with ON standing_change (came_with) WHERE came_with IS NOT NULL;
CREATE INDEX purchase_came_with ON purchase (came_with) WHERE came_with IS NOT NULL;
CREATE INDEX term_came_with ON term (came_with) WHERE came_with IS NOT NULL;

-- (derived) Whom the activity index counts as whom: merged_member as it was when the index was written.
CREATE TABLE activity_merged (
  member INTEGER PRIMARY KEY,
  into_member INTEGER NOT NULL
) STRICT;

-- Pairs that look alike and are two people: not suggested again.
CREATE TABLE distinct_people (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL CHECK (other > one),
  at INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
