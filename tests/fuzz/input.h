// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace weilu::fuzz {

/// What libFuzzer gives, as text.
[[nodiscard]] std::string_view text(const std::uint8_t* data, std::size_t size);

/// The bytes as a file: readers open files by their path. The same file for every input of a process.
[[nodiscard]] const std::filesystem::path& asFile(std::string_view bytes);

/// A law that no input may break: ends the run, which keeps the input.
void require(bool holds, const char* law);

/// Whether \p text is UTF-8 without NULs, as everything behind the decoder trusts.
[[nodiscard]] bool isCleanText(std::string_view text);

} // namespace weilu::fuzz
