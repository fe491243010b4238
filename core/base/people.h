// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <roaring/roaring.hh>

#include <string>
#include <string_view>

namespace weilu {

/// A set of people. Everything that counts people counts such a set, so that every number can list
/// exactly the people behind it.
using People = ::Roaring; // CRoaring before 0.4, as on Debian 12, has no namespace

/// The set as bytes in Roaring's portable format, as small as it gets: how sets are stored.
[[nodiscard]] std::string packed(People people);
/// The set that packed() wrote. Throws Failure when \p bytes are something else.
[[nodiscard]] People unpacked(std::string_view bytes);

} // namespace weilu
