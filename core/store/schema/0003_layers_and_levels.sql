-- SPDX-FileCopyrightText: The Weilu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Own rules, and what is given for them. Moments, dates and money as in 0001.

-- ---- segments: saved rules

-- ---- layers: locks

-- ---- playbooks and tasks

-- ---- points

-- ---- levels

-- ---- benefits

-- ---- terms and recognition
