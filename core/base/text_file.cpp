// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace weilu {

Result<std::string> readTextFile(const std::filesystem::path& file, std::size_t most)
{
  std::error_code error;
  if (!std::filesystem::exists(file, error))
    return refuse(RefusalCode::FileNotFound, {{"file", file.string()}});
  std::ifstream in(file, std::ios::binary);
  std::string text(most, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (in.bad() || (!in && in.gcount() == 0 && !in.eof()))
    return refuse(RefusalCode::FileNotReadable, {{"file", file.string()}, {"reason", std::strerror(errno)}});
  text.resize(static_cast<std::size_t>(in.gcount()));
  return text;
}

} // namespace weilu
