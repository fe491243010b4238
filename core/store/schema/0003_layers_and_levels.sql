-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Own rules, and what is given for them. Moments, dates and money as in 0001.

-- ---- segments: saved rules
CREATE TABLE segment (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,                      -- the name as it is compared
  rule TEXT NOT NULL,                            -- JSON (core/rules/rule.h)
  note TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

-- ---- layers: locks

-- Who was pinned to a layer, whatever its rule says. Released ones stay: they explain the past.
CREATE TABLE layer_lock (
  scheme INTEGER NOT NULL REFERENCES scheme (id) ON DELETE CASCADE,
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  since INTEGER NOT NULL,                        -- the first date it holds
  until INTEGER,                                 -- the last; NULL: until released
  layer TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (scheme, member, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX layer_lock_member ON layer_lock (member);

-- (derived) Who stood in which layer on some dates, so that dates in between are a short way from one.
CREATE TABLE layer_then (
  scheme INTEGER NOT NULL REFERENCES scheme (id) ON DELETE CASCADE,
  date INTEGER NOT NULL,
  layer TEXT NOT NULL,
  people BLOB NOT NULL,                          -- roaring, portable format
  PRIMARY KEY (scheme, date, layer)
) STRICT, WITHOUT ROWID;

-- ---- playbooks and tasks
-- Playbooks of layers that were changed or made; as long as there is no row the shipped one counts.
CREATE TABLE playbook (
  scheme TEXT NOT NULL,                          -- codes
  layer TEXT NOT NULL,
  definition TEXT NOT NULL,                      -- JSON (core/playbooks/playbook.h)
  PRIMARY KEY (scheme, layer)
) STRICT, WITHOUT ROWID;
-- What became of a task for a person. A tick counts for the stay in the layer it fell into.
CREATE TABLE task_done (
  scheme TEXT NOT NULL,
  layer TEXT NOT NULL,
  task TEXT NOT NULL,                            -- codes
  member INTEGER NOT NULL,
  ticked_on INTEGER NOT NULL,                    -- date
  state INTEGER NOT NULL,                        -- 1 done, 2 later, 3 not needed
  until INTEGER,                                 -- date, of 2
  PRIMARY KEY (scheme, layer, task, member, ticked_on)
) STRICT, WITHOUT ROWID;

-- ---- points
-- Rules that earn points and were changed or added: core/levels/earning.h. The shipped ones are resources.
CREATE TABLE earning_rule (
  id INTEGER PRIMARY KEY,
  definition TEXT NOT NULL                       -- JSON
) STRICT;
-- Entries of the ledger that somebody made. What rules earn and what expires follows from the rest.
CREATE TABLE point_entry (
  id INTEGER PRIMARY KEY,
  member INTEGER NOT NULL,                       -- whom it was made for; read of whom they are part of
  at INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  reason TEXT NOT NULL DEFAULT '',
  source INTEGER NOT NULL,                       -- core/levels/point_store.h: PointSource
  reference TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX point_entry_member ON point_entry (member);
-- (derived) Entries that follow: one row holds all of a date of one rule, or all that expired on it.
CREATE TABLE point_block (
  date INTEGER NOT NULL,
  source INTEGER NOT NULL,
  rule INTEGER NOT NULL,                         -- what earned; 0: none
  people INTEGER NOT NULL,
  total INTEGER NOT NULL,                        -- points of all of them, with their sign
  data BLOB NOT NULL,                            -- core/levels/point_block.h
  PRIMARY KEY (date, source, rule)
) STRICT;
-- (derived) What each month was worked out from, by its first date.
CREATE TABLE point_month (
  month INTEGER PRIMARY KEY,
  made_from INTEGER NOT NULL
) STRICT;
-- (derived) As of when, and from what data, the ledger is complete.
CREATE TABLE point_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  as_of INTEGER NOT NULL,
  made_from TEXT NOT NULL
) STRICT;

-- ---- levels
-- The ladder where it was edited; as long as there is no row it is the shipped one.
CREATE TABLE level (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,              -- 0: the lowest
  definition TEXT NOT NULL                       -- JSON (core/levels/level.h)
) STRICT;
-- One evaluation that was applied, and whom it moved.
CREATE TABLE level_evaluation (
  id INTEGER PRIMARY KEY,
  as_of INTEGER NOT NULL,                        -- date
  at INTEGER NOT NULL,
  earlier INTEGER REFERENCES level_evaluation (id)
) STRICT;
CREATE INDEX level_evaluation_earlier ON level_evaluation (earlier);
CREATE TABLE level_move (
  evaluation INTEGER NOT NULL REFERENCES level_evaluation (id) ON DELETE CASCADE,
  from_level INTEGER NOT NULL,
  to_level INTEGER NOT NULL,
  people BLOB NOT NULL,                          -- roaring, portable format
  PRIMARY KEY (evaluation, from_level, to_level)
) STRICT, WITHOUT ROWID;

-- ---- benefits
CREATE TABLE benefit (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,               -- core/levels/benefit.h: BenefitKind
  value TEXT NOT NULL DEFAULT '',                -- what it is to a person, in words
  cost INTEGER, currency TEXT NOT NULL DEFAULT '', -- of one
  stock INTEGER CHECK (stock >= 0),              -- how many there ever were, given ones too; NULL: unlimited
  valid_from INTEGER, valid_until INTEGER,       -- dates, both inside
  level INTEGER,                                 -- the lowest that points buy it for
  price INTEGER CHECK (price > 0),               -- in points; NULL: not for points
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
-- What a level gives.
CREATE TABLE level_benefit (
  level INTEGER NOT NULL,
  benefit INTEGER NOT NULL REFERENCES benefit (id) ON DELETE CASCADE,
  PRIMARY KEY (level, benefit)
) STRICT, WITHOUT ROWID;
CREATE INDEX level_benefit_benefit ON level_benefit (benefit);
-- Who got what. How many are left is counted from here.
CREATE TABLE benefit_grant (
  id INTEGER PRIMARY KEY,
  benefit INTEGER NOT NULL REFERENCES benefit (id),
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  way INTEGER NOT NULL,                          -- 0 by hand, 1 by level, 2 for points
  state INTEGER NOT NULL DEFAULT 0,              -- 0 granted, 1 used, 2 cancelled
  changed_at INTEGER,
  points INTEGER NOT NULL DEFAULT 0,             -- paid
  note TEXT NOT NULL DEFAULT '',
  came_with INTEGER REFERENCES merged_member (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX benefit_grant_benefit ON benefit_grant (benefit, state);
CREATE INDEX benefit_grant_member ON benefit_grant (member);
CREATE INDEX benefit_grant_came_with ON benefit_grant (came_with) WHERE came_with IS NOT NULL;

-- ---- terms and recognition
-- Badges given by hand; who has the others is computed (resources/badges).
CREATE TABLE badge_given (
  id INTEGER PRIMARY KEY,
  member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  badge TEXT NOT NULL,                           -- code of a shipped one, or a name of one's own
  at INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  came_with INTEGER REFERENCES merged_member (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX badge_given_member ON badge_given (member);
CREATE INDEX badge_given_came_with ON badge_given (came_with) WHERE came_with IS NOT NULL;
