// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <roaring/roaring.hh>

namespace weilu {

/// A set of people. Everything that counts people counts such a set, so that every number can list
/// exactly the people behind it.
using People = ::Roaring; // CRoaring before 0.4, as on Debian 12, has no namespace

} // namespace weilu
