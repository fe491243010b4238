-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What campaigns give, and what came of their draws. Moments and people as in 0006.

-- For what a campaign gave it, as in point_entry: "campaign:12" to who came, "campaign:12:referring", "draw:5:0" to
-- who won; empty otherwise.
ALTER TABLE benefit_grant ADD COLUMN reference TEXT NOT NULL DEFAULT '';
CREATE INDEX benefit_grant_reference ON benefit_grant (reference, member) WHERE reference <> '';

ALTER TABLE campaign_draw ADD COLUMN drawn_at INTEGER;                 -- NULL: sealed, the seed is secret
ALTER TABLE campaign_draw ADD COLUMN terms TEXT NOT NULL DEFAULT '{}'; -- JSON: who could win, what each prize gives

CREATE TABLE campaign_win (
  draw INTEGER NOT NULL REFERENCES campaign_draw (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,                       -- in the order drawn, from 0
  member INTEGER NOT NULL,
  prize TEXT NOT NULL,
  points INTEGER NOT NULL DEFAULT 0,             -- what it gives
  benefit INTEGER NOT NULL DEFAULT 0,            -- 0: none
  state INTEGER NOT NULL DEFAULT 0,              -- core/campaigns/draw.h: WinState
  changed_at INTEGER,
  note TEXT NOT NULL DEFAULT '',                 -- why it was given up
  redrawn INTEGER NOT NULL DEFAULT 0,            -- the draw its prize went into; 0: none
  PRIMARY KEY (draw, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_win_member ON campaign_win (member);
