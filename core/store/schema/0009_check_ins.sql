-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who checked in on which day of a campaign. Moments, dates and people as in 0006.

CREATE TABLE campaign_check_in (
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  member INTEGER NOT NULL,
  day INTEGER NOT NULL,                          -- date in the zone of the community
  at INTEGER NOT NULL,                           -- when they did, or when a missed day was made up for
  made_up INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (campaign, member, day)
) STRICT, WITHOUT ROWID;
