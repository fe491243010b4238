// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/intake/import.h"
#include "core/members/identity_rules.h"
