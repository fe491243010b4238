// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/zip_writer.h"

#include "tests/scratch.h"

#include <zip.h>

#include <stdexcept>

namespace weilu::fixtures {

namespace {

void add(zip_t* archive, const Packed& entry)
{
  zip_source_t* const source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
  // Called so, a name is written byte by byte.
  const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_CP437);
  if (index < 0)
    throw std::runtime_error("cannot pack " + entry.name + ": " + zip_strerror(archive));
  if (!entry.password.empty())
    zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                            entry.password.c_str());
}

} // namespace

void writeZip(const std::filesystem::path& file, const std::vector<Packed>& entries)
{
  int error = 0;
  zip_t* const archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (!archive)
    throw std::runtime_error("cannot write " + file.string());
  for (const Packed& entry : entries)
    add(archive, entry);
  if (zip_close(archive) != 0)
    throw std::runtime_error(zip_strerror(archive));
}

std::string zipBytes(const std::vector<Packed>& entries)
{
  const Scratch folder;
  writeZip(folder / "packed.zip", entries);
  return bytesOf(folder / "packed.zip");
}

std::string patched(std::string text, std::string_view from, std::string_view to)
{
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

} // namespace weilu::fixtures
