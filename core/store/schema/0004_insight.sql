-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the operator knows beside the data: what happened, what is aimed at, what was spent. Dates and money as in
-- 0001.

-- Notes on time charts.
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY,
  starts INTEGER NOT NULL,                       -- first and last date
  ends INTEGER NOT NULL CHECK (ends >= starts),
  kind INTEGER NOT NULL,                         -- 1 campaign, 2 holiday, 3 incident, 4 other
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;

-- Targets of the scorecard that are not the shipped ones (resources/targets).
CREATE TABLE target (
  stage TEXT NOT NULL,                           -- codes: core/planning/stage.h, core/planning/target.h
  indicator TEXT NOT NULL,
  value REAL NOT NULL,                           -- people, a share 0-1, hours or pieces, as the indicator says
  PRIMARY KEY (stage, indicator)
) STRICT, WITHOUT ROWID;

-- What acquisition channels cost.
CREATE TABLE channel_cost (
  id INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,                         -- as member.channel
  spent_on INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
