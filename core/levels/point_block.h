// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// Some points of one person.
struct PointShare {
  std::uint32_t person = 0;
  std::uint32_t points = 0; ///< at least 1
  friend auto operator<=>(const PointShare&, const PointShare&) = default;
};

/// The shares of distinct people as bytes, ascending by person: their number, the points when everybody has
/// the same, else 0; then the gap to the next person and their points, in variable-length numbers. About two
/// bytes a share.
[[nodiscard]] std::string packShares(const std::vector<PointShare>& shares);
/// Visits what packShares() was given, in order, as long as \p visit says true. Throws Failure when the bytes
/// are something else.
template<class Visit>
void visitShares(std::string_view bytes, Visit&& visit);
/// The points of one person; 0 when they have none.
[[nodiscard]] std::uint32_t shareOf(std::string_view bytes, std::uint32_t person);

} // namespace weilu

#include "core/activity/packing.h"

template<class Visit>
void weilu::visitShares(std::string_view bytes, Visit&& visit)
{
  Unpacker unpacker(bytes);
  const std::uint64_t count = unpacker.number();
  const std::uint32_t same = unpacker.number32();
  std::uint64_t person = 0;
  for (std::uint64_t i = 0; i < count; ++i) {
    person += unpacker.number();
    Unpacker::require(person <= UINT32_MAX);
    if (!visit(PointShare{static_cast<std::uint32_t>(person), same > 0 ? same : unpacker.number32()}))
      return;
  }
}
