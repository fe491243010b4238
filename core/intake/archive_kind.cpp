// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/archive_kind.h"

#include "core/base/text.h"
#include "core/intake/file_kind.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

/// A file, or with a '/' at the end a folder, that only one kind of archive has. The more telling first.
struct Sign {
  std::string_view name, kind;
};
constexpr std::array signs{
    Sign{"xl/workbook.bin", "xlsb"}, Sign{"xl/worksheets/", "xlsx"}, Sign{"xl/workbook.xml", "xlsx"},
    Sign{"word/", "docx"},           Sign{"ppt/", "pptx"},           Sign{"index/document.iwa", "numbers"},
};

bool has(const ZipArchive& archive, std::string_view name)
{
  const auto& entries = archive.entries();
  return std::any_of(entries.begin(), entries.end(), [name](const ZipEntry& entry) {
    const std::string found = lowered(entry.name);
    return name.ends_with('/') ? found.starts_with(name) : found == name;
  });
}

} // namespace

std::string_view archiveKind(const ZipArchive& archive)
{
  for (const Sign& sign : signs) {
    if (has(archive, sign.name))
      return sign.kind;
  }
  if (has(archive, "mimetype") && has(archive, "content.xml"))
    return "ods";
  return has(archive, "users.json") && has(archive, "channels.json") ? "slack" : "zip";
}

std::string_view fileKind(const FilePlace& place, std::string_view head)
{
  const std::string_view kind = foreignKind(head);
  if (kind != "zip" && kind != "xlsx" && kind != "docx")
    return kind;
  const auto archive = ZipArchive::open(place);
  if (!archive) {
    Refusal refusal = archive.error();
    refusal.details.emplace_back("found", kind);
    throw ReadingRefused(std::move(refusal));
  }
  return archiveKind(*archive);
}

} // namespace weilu
