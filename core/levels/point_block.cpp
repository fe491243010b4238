// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_block.h"

#include <algorithm>

namespace weilu {

std::string packShares(const std::vector<PointShare>& shares)
{
  const bool same = std::all_of(shares.begin(), shares.end(), [&](const PointShare& share) {
    return share.points == shares.front().points;
  });
  Packer packer(2 * shares.size() + 8);
  packer.number(shares.size());
  packer.number(same && !shares.empty() ? shares.front().points : 0);
  std::uint32_t last = 0;
  for (const PointShare& share : shares) {
    packer.number(share.person - last);
    if (!same)
      packer.number(share.points);
    last = share.person;
  }
  return packer.take();
}

std::uint32_t shareOf(std::string_view bytes, std::uint32_t person)
{
  std::uint32_t points = 0;
  visitShares(bytes, [&](const PointShare& share) {
    if (share.person == person)
      points = share.points;
    return share.person < person;
  });
  return points;
}

} // namespace weilu
