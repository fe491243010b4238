// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace weilu {

// What a sheet may hold, so that no file takes more memory than this. Real ones stay far below.

/// Rows of a sheet: a spreadsheet's own limit.
inline constexpr std::uint64_t mostSheetRows = 1'048'576;
/// Columns with something in them.
inline constexpr std::size_t mostSheetColumns = 2'000;
/// Bytes of a cell. A spreadsheet stops at 32,767 characters.
inline constexpr std::size_t longestCell = 1 << 20;
/// Bytes of a row.
inline constexpr std::size_t longestSheetRow = 16 << 20;
/// Bytes of all the texts that the cells of a workbook share.
inline constexpr std::uint64_t mostSharedBytes = 160 << 20;

} // namespace weilu
