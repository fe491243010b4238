-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Campaigns: what is planned, whom it is for, who came. Moments, dates and sets of people as in 0001.
--
-- People are named under the id a row was made for and read of the person they are part of, as events are, so that
-- merging and parting need not touch sets. Of several rows of one person the one that says most stands, unless
-- it is superseded: the person it stands under had it changed while they were one.

CREATE TABLE campaign (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  type INTEGER NOT NULL,                         -- core/campaigns/campaign.h: CampaignType
  state INTEGER NOT NULL DEFAULT 0,              -- CampaignState
  starts INTEGER,                                -- moments
  ends INTEGER CHECK (ends >= starts),
  archived INTEGER NOT NULL DEFAULT 0,
  plan TEXT NOT NULL,                            -- JSON (core/campaigns/campaign_json.h)
  rule TEXT,                                     -- whom it is for, JSON (core/rules/rule.h); NULL: nobody by rule
  picked BLOB NOT NULL,                          -- and by hand; roaring, portable format
  left_out BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

-- The audience as it was when inviting began, and who of it is left alone.
CREATE TABLE campaign_split (
  campaign INTEGER PRIMARY KEY REFERENCES campaign (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  seed TEXT NOT NULL,                            -- of the draw
  share REAL NOT NULL,                           -- asked for; 0: nobody was held out
  scheme TEXT NOT NULL,                          -- by whose layers it was drawn
  strata TEXT NOT NULL,                          -- JSON: layer by layer, for the table of balance
  treated BLOB NOT NULL,
  held_out BLOB NOT NULL
) STRICT;

-- Whom an invitation went to, one row for each time and channel.
CREATE TABLE campaign_invitation (
  id INTEGER PRIMARY KEY,
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  channel TEXT NOT NULL,
  at INTEGER NOT NULL,
  people BLOB NOT NULL
) STRICT;
CREATE INDEX campaign_invitation_campaign ON campaign_invitation (campaign);
CREATE INDEX campaign_invitation_at ON campaign_invitation (at);

-- Who answered, signed up or came. Who is only invited has no row.
CREATE TABLE campaign_participant (
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  member INTEGER NOT NULL,
  status INTEGER NOT NULL,                       -- core/campaigns/participant.h: ParticipantStatus
  at INTEGER NOT NULL,                           -- since when it is the status
  signed_up_at INTEGER,                          -- the order of the waiting list
  place INTEGER NOT NULL DEFAULT 0,              -- within the same second
  came_at INTEGER,                               -- first seen there
  channel TEXT NOT NULL DEFAULT '',              -- through which they answered
  walk_in INTEGER NOT NULL DEFAULT 0,            -- came without signing up
  note TEXT NOT NULL DEFAULT '',
  superseded INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (campaign, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_participant_member ON campaign_participant (member);
CREATE INDEX campaign_participant_came ON campaign_participant (campaign, came_at) WHERE came_at IS NOT NULL;

-- One ballot a person; the choice is the codes of options, the most wanted first, as a JSON list.
CREATE TABLE campaign_ballot (
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  member INTEGER NOT NULL,
  choice TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (campaign, member)
) STRICT, WITHOUT ROWID;

-- Who was brought by whom.
CREATE TABLE campaign_referral (
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  newcomer INTEGER NOT NULL,
  referrer INTEGER NOT NULL CHECK (referrer <> newcomer),
  at INTEGER NOT NULL,
  PRIMARY KEY (campaign, newcomer)
) STRICT, WITHOUT ROWID;

-- Draws of a lottery, the last one last: the proof as core/campaigns/lottery_proof.h writes it.
CREATE TABLE campaign_draw (
  id INTEGER PRIMARY KEY,
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  proof TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_draw_campaign ON campaign_draw (campaign);

-- (derived) Under which source the events of those who came stand, and from what they were made.
CREATE TABLE campaign_attendance (
  campaign INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  made_from TEXT NOT NULL
) STRICT;

-- What campaigns ask of everybody at once.
CREATE INDEX member_not_to_contact ON member (id) WHERE do_not_contact <> 0;
CREATE INDEX point_entry_reference ON point_entry (reference, member) WHERE reference <> '';
