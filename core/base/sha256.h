// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace weilu {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) of \p bytes.
[[nodiscard]] Sha256 sha256(std::string_view bytes);
/// Two lower-case hexadecimal digits a byte.
[[nodiscard]] std::string hex(const Sha256& hash);
/// Of a seed nobody can guess: 128 bits.
constexpr std::size_t seedBytes = 16;
/// \p count bytes nobody can foresee, from the system, as lower-case hexadecimal digits.
[[nodiscard]] std::string secretHex(std::size_t count = seedBytes);

} // namespace weilu
