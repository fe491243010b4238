// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/people.h"

#include "core/base/result.h"

namespace weilu {

std::string packed(People people)
{
  people.runOptimize();
  std::string bytes(people.getSizeInBytes(), '\0');
  people.write(bytes.data());
  return bytes;
}

People unpacked(std::string_view bytes)
{
  // readSafe() of the C++ class loses the reason; the C function gives a null instead.
  auto* bitmap = roaring_bitmap_portable_deserialize_safe(bytes.data(), bytes.size());
  if (!bitmap)
    throw Failure("a stored set of people does not decode");
  return People(bitmap);
}

} // namespace weilu
