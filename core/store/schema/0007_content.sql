-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The content calendar: what is to be published where and when, by whom, and what came of it. Moments and dates as
-- in 0001. Authors are named under the id a row was made for and read of the person they are part of, as in 0006.

CREATE TABLE content_item (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  kind INTEGER NOT NULL,                         -- core/content/content_item.h: ContentKind
  state INTEGER NOT NULL DEFAULT 0,              -- ContentState
  author INTEGER,                                -- a person of the roster
  author_name TEXT NOT NULL DEFAULT '',          -- or somebody else
  space INTEGER REFERENCES space (id),
  planned_at INTEGER,                            -- moments
  published_at INTEGER,
  campaign INTEGER REFERENCES campaign (id),
  link TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',                 -- the text, or notes for it
  points INTEGER NOT NULL DEFAULT 0,             -- for the author of a member-made one
  views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
  measured_on INTEGER,                           -- date of these numbers
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX content_item_space ON content_item (space);
CREATE INDEX content_item_campaign ON content_item (campaign);

-- How often something is to be published.
CREATE TABLE content_target (
  space INTEGER NOT NULL,                        -- 0: wherever
  kind INTEGER NOT NULL,                         -- ContentKind; -1: of whatever kind
  per_week INTEGER NOT NULL,
  PRIMARY KEY (space, kind)
) STRICT, WITHOUT ROWID;

-- (derived) Under which source the contributions of authors stand, and from what they were made.
CREATE TABLE content_credit (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  source INTEGER NOT NULL,
  made_from TEXT NOT NULL
) STRICT;
