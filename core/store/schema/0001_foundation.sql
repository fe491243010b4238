-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first shipped schema. Never edited after a release: changes are new files.
-- Moments are UTC seconds, dates are days since 1970-01-01, money is integer minor units.
-- Tables marked (derived) can be rebuilt from the others and are left out of the change log.

CREATE TABLE community (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  week_start INTEGER NOT NULL DEFAULT 1 CHECK (week_start IN (1, 7)),
  as_of INTEGER,                                 -- a pinned as-of date; NULL: today
  silent_after INTEGER NOT NULL DEFAULT 30,      -- days without activity
  leave_out_staff INTEGER NOT NULL DEFAULT 0,
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL
) STRICT;

-- Where rows came from: an import, or a batch entered by hand.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,                            -- 'members', 'activity', 'purchases', 'manual'
  at INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0,          -- undone
  file_name TEXT NOT NULL DEFAULT '',
  file_hash TEXT NOT NULL DEFAULT '',
  details TEXT NOT NULL DEFAULT '{}'             -- JSON: preset, encoding, mapping, counts
) STRICT;

-- The change log. One row per labelled transaction.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  label TEXT NOT NULL,                           -- JSON: code and arguments
  state INTEGER NOT NULL DEFAULT 0,              -- 0 done, 1 undone
  source INTEGER REFERENCES source (id),
  turn INTEGER NOT NULL DEFAULT 0,               -- order of doing and undoing; 0 after a redo
  undone_at INTEGER
) STRICT;
CREATE INDEX change_turn ON change (turn);
-- How to go back (inverted) and forth: an SQLite changeset in pieces, because it may be long.
CREATE TABLE change_piece (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL REFERENCES change (id),
  data BLOB NOT NULL
) STRICT;
CREATE INDEX change_piece_change ON change_piece (change);

CREATE TABLE member (
  id INTEGER PRIMARY KEY CHECK (id < 4294967296),
  display_name TEXT NOT NULL DEFAULT '',
  nickname TEXT,
  standing INTEGER NOT NULL DEFAULT 0,           -- 0 user, 1 member
  role INTEGER NOT NULL DEFAULT 5,               -- core/members/member.h: Role
  gender INTEGER NOT NULL DEFAULT 0,             -- 0 unknown, 1 male, 2 female, 3 other
  birthday TEXT,                                 -- '1990-05-01', or '--05-01' without the year
  city TEXT, region TEXT, occupation TEXT, organisation TEXT, position TEXT, language TEXT,
  joined_at INTEGER, left_at INTEGER,
  channel TEXT, referrer TEXT, note TEXT,
  do_not_contact INTEGER NOT NULL DEFAULT 0,
  source INTEGER NOT NULL
) STRICT;

-- How people are found and sorted by name; kept beside the person because it is read as a whole.
CREATE TABLE member_name (
  member INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
  sort_key BLOB NOT NULL,
  keys TEXT NOT NULL
) STRICT;

CREATE TABLE identity_kind (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
-- The keys that find people. Clustered by person, so that a million people's are written in one go and
-- one person's are read in one.
CREATE TABLE identity (
  id INTEGER PRIMARY KEY,                        -- member * 4096 + 0 … 4095 (core/members/identity_rows.h)
  kind INTEGER NOT NULL REFERENCES identity_kind (id),
  value TEXT NOT NULL,                           -- normalised
  shown TEXT,                                    -- as typed, when that differs
  source INTEGER NOT NULL
) STRICT;
-- (derived) Where to look for a value: 4096 packed, sorted lists of hash and person. Entries are added, never
-- taken away, so that undo and redo need not know of them; what they say is checked against identity.
CREATE TABLE identity_hint (
  bucket INTEGER PRIMARY KEY,
  entries BLOB NOT NULL                          -- core/members/identity_hints.h
) STRICT;

CREATE TABLE space (
  id INTEGER PRIMARY KEY,
  platform TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL,                            -- the platform's id, or the name where there is none
  name TEXT NOT NULL,
  capacity INTEGER,
  source INTEGER NOT NULL,
  UNIQUE (platform, code)
) STRICT;
CREATE TABLE member_space (
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  space INTEGER NOT NULL REFERENCES space (id),
  joined_at INTEGER, left_at INTEGER,
  source INTEGER NOT NULL,
  PRIMARY KEY (space, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_space_member ON member_space (member);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL DEFAULT 0,               -- 0 plain, 1 interest, 2 need
  source INTEGER NOT NULL DEFAULT 0              -- the import that needed it first; 0: by hand
) STRICT;
CREATE TABLE member_tag (
  tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  source INTEGER NOT NULL,
  PRIMARY KEY (tag, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_tag_member ON member_tag (member);

CREATE TABLE custom_field (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  type INTEGER NOT NULL,                         -- 0 text, 1 number, 2 date, 3 choice, 4 counter
  source INTEGER NOT NULL DEFAULT 0              -- the import that needed it first; 0: by hand
) STRICT;
CREATE TABLE custom_value (
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  field INTEGER NOT NULL REFERENCES custom_field (id),
  value TEXT NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, field)
) STRICT, WITHOUT ROWID;
-- Totals that member files carry (posts, paid): dated snapshots, never events.
CREATE TABLE counter (
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  field INTEGER NOT NULL REFERENCES custom_field (id),
  as_of INTEGER NOT NULL,                        -- date
  value REAL NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, field, as_of)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  channel TEXT NOT NULL,                         -- 'email', 'sms', 'wechat' …
  state INTEGER NOT NULL,                        -- 1 yes, 2 no; no row: unknown
  at INTEGER NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (member, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing_change (
  id INTEGER PRIMARY KEY,
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  from_standing INTEGER NOT NULL,
  to_standing INTEGER NOT NULL,
  cause TEXT NOT NULL,
  source INTEGER NOT NULL
) STRICT;
CREATE INDEX standing_change_member ON standing_change (member);

-- What an import overwrote: how it is taken back when other edits followed.
CREATE TABLE overwritten (
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  member INTEGER NOT NULL,
  field TEXT NOT NULL,                           -- core/members/overwritten.h
  old ANY, new ANY,
  PRIMARY KEY (source, member, field)
) STRICT, WITHOUT ROWID;

-- Everybody an import met, new or known: who of them stays when another import is taken back.
CREATE TABLE source_people (
  source INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
  people BLOB NOT NULL                           -- roaring, portable format
) STRICT;

CREATE TABLE activity_kind (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  label_zh TEXT NOT NULL, label_en TEXT NOT NULL,
  counts_as_active INTEGER NOT NULL,
  is_contribution INTEGER NOT NULL,
  weight REAL NOT NULL DEFAULT 1,
  points INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Every event, packed: one row holds one UTC day (core/activity/event_block.h).
CREATE TABLE event_block (
  day INTEGER PRIMARY KEY,
  events INTEGER NOT NULL,                       -- in data, each as often as it counts
  data BLOB NOT NULL
) STRICT;
-- Sets of sources that brought the same event; blocks name a set, not a source.
CREATE TABLE event_source_set (
  id INTEGER PRIMARY KEY,
  sources TEXT NOT NULL UNIQUE                   -- '3' or '3,7', ascending
) STRICT;
-- What a withdrawn source had brought, kept for redo.
CREATE TABLE event_withdrawn (
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (source, day)
) STRICT, WITHOUT ROWID;
-- (derived) The activity index: who was active on each date of the community's zone.
CREATE TABLE activity_day (
  date INTEGER PRIMARY KEY,
  people INTEGER NOT NULL,
  active BLOB NOT NULL                           -- roaring, portable format
) STRICT;

CREATE TABLE purchase (
  id INTEGER PRIMARY KEY,
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  amount INTEGER NOT NULL,                       -- minor units of currency
  currency TEXT NOT NULL,
  product TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',            -- order number, text
  state INTEGER NOT NULL DEFAULT 0,              -- 0 paid, 1 refunded, 2 unpaid or closed
  count INTEGER NOT NULL DEFAULT 1,
  source INTEGER NOT NULL
) STRICT;
CREATE INDEX purchase_member ON purchase (member, at);
CREATE INDEX purchase_reference ON purchase (reference) WHERE reference <> '';

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  plan TEXT NOT NULL,
  starts INTEGER,                                -- date; NULL: not given
  ends INTEGER,                                  -- date; NULL: no end
  price INTEGER, currency TEXT NOT NULL DEFAULT '',
  source INTEGER NOT NULL
) STRICT;
CREATE INDEX term_member ON term (member);
-- What an import changed in orders and terms that were known, and which of them it brought again.
CREATE TABLE purchase_overwritten (
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  field TEXT NOT NULL,                           -- 'purchase.state', 'purchase.amount', 'term.ends' …
  row INTEGER NOT NULL,
  old ANY, new ANY,
  PRIMARY KEY (source, field, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE purchase_repeat (
  kind INTEGER NOT NULL,                         -- 0 purchase, 1 term
  row INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, row, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE scheme (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL,                      -- JSON (core/layers/scheme.h)
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
-- (derived) Who is in which layer since the last computation, and every move since the first.
-- A row from '' to '' marks a date that was computed.
CREATE TABLE layer_now (
  scheme INTEGER NOT NULL REFERENCES scheme (id) ON DELETE CASCADE,
  layer TEXT NOT NULL,
  as_of INTEGER NOT NULL,                        -- date of the computation
  people BLOB NOT NULL,                          -- roaring, portable format
  PRIMARY KEY (scheme, layer)
) STRICT, WITHOUT ROWID;
CREATE TABLE layer_move (
  scheme INTEGER NOT NULL REFERENCES scheme (id) ON DELETE CASCADE,
  date INTEGER NOT NULL,
  from_layer TEXT NOT NULL,                      -- '' when the person came in
  to_layer TEXT NOT NULL,                        -- '' when the person went
  cause TEXT NOT NULL,
  people BLOB NOT NULL,                          -- roaring, portable format
  PRIMARY KEY (scheme, date, from_layer, to_layer)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
