// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace weilu {

/// A folder of its own for one test, removed afterwards.
class Scratch {
public:
  Scratch()
  {
    std::string name = (std::filesystem::temp_directory_path() / "weilu-test-XXXXXX").string();
    if (!::mkdtemp(name.data()))
      throw std::runtime_error("cannot make a folder for a test");
    m_folder = name;
  }
  ~Scratch()
  {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
  std::filesystem::path m_folder;
};

/// Everything in \p file.
inline std::string bytesOf(const std::filesystem::path& file)
{
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace weilu
