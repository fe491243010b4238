// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_parts.h"

#include "core/intake/archive_kind.h"
#include "core/intake/field_codes.h"
#include "core/intake/file_format.h"
#include "core/intake/file_kind.h"
#include "core/intake/import.h"
#include "core/intake/slack_lists.h"

#include <algorithm>

namespace weilu {

namespace {

/// Files of an archive that are looked at; pictures and the like are not.
constexpr std::size_t mostFiles = 1'000;
constexpr std::size_t headBytes = 64 * 1024;

/// What macOS, Windows and editors leave in archives.
bool isSystemFile(std::string_view name)
{
  const std::string_view last = name.substr(name.rfind('/') + 1);
  return name.starts_with("__MACOSX/") || name.find("/__MACOSX/") != std::string_view::npos ||
         last.starts_with('.') || last.starts_with("~$") || last == "Thumbs.db" || last == "desktop.ini";
}

/// A kind of file that holds files, rather than tables.
bool isArchive(std::string_view kind) { return kind == "zip" || kind == "slack"; }

/// What the file or entry begins with. Throws as FileBytes does.
std::string headOf(const FilePlace& place)
{
  std::string head(headBytes, '\0');
  head.resize(FileBytes(place).read(head.data(), head.size()));
  return head;
}

/// The one thing that can be said of what a file holds.
Refusal soleReason(const std::filesystem::path& file, const std::vector<Refusal>& leftOut)
{
  if (leftOut.size() == 1)
    return leftOut.front();
  return {leftOut.empty() ? RefusalCode::FileEmpty : RefusalCode::NothingInside, {{"file", file.string()}}};
}

/// Lines under no header in which nothing but names was seen: a note, not people.
bool isNote(const SourceFile& part)
{
  return part.headerLine == 0 &&
         std::none_of(part.columns.begin(), part.columns.end(), [](const SourceColumn& column) {
           const FieldCode* const field = fieldCode(column.field);
           return field && field->kind != ColumnFormat::Kind::Name;
         });
}

class Search {
public:
  Search(const std::filesystem::path& file, const ReadOptions& options, const Control& control)
      : m_file(file)
      , m_options(options)
      , m_control(control)
  {
  }

  Result<SourceParts> run(std::string_view head)
  {
    const FilePlace place(m_file, m_options.entry);
    const std::string_view kind = fileKind(place, head);
    const FileFormat* const form = formatOf(kind, head);
    if (!isArchive(kind))
      look(place.entry, form);
    else if (place.entry.empty())
      lookIntoArchive();
    else
      return refuse(RefusalCode::NestedArchive, {{"file", m_file.string()}, {"entry", place.entry}});
    return finish();
  }

private:
  void lookIntoArchive()
  {
    const auto archive = ZipArchive::open(m_file);
    if (!archive)
      throw ReadingRefused(archive.error());
    if (archiveKind(*archive) == "slack")
      return lookIntoSlack(*archive);
    std::vector<std::pair<const ZipEntry*, const FileFormat*>> wanted;
    for (const ZipEntry& entry : archive->entries()) {
      if (const auto form = formIn(*archive, entry))
        wanted.emplace_back(&entry, *form);
      else
        m_found.leftOut.push_back(form.error());
      m_control.checkpoint(Phase::Reading, entry.index, archive->entries().size());
    }
    if (wanted.size() > mostFiles)
      throw ReadingRefused({RefusalCode::TooManyEntries,
                            {{"file", m_file.string()},
                             {"found", std::to_string(wanted.size())},
                             {"expected", std::to_string(mostFiles)}}});
    for (const auto& [entry, form] : wanted)
      look(entry->name, form);
  }

  /// An export of Slack is two tables: its people, and what the days of all its channels tell together.
  void lookIntoSlack(const ZipArchive& archive)
  {
    bool hasDays = false;
    for (const ZipEntry& entry : archive.entries()) {
      if (entry.name == slackPeople)
        inspectPart(entry.name, {});
      else if (isSlackDay(entry.name))
        hasDays = true;
      else if (const auto form = formIn(archive, entry); !form)
        m_found.leftOut.push_back(form.error());
      else if (!isSlackList(entry.name))
        m_found.leftOut.push_back(archive.about(entry, RefusalCode::NothingRecognised, "json"));
      m_control.checkpoint(Phase::Reading, entry.index, archive.entries().size());
    }
    if (hasDays)
      inspectPart({}, {});
  }

  /// The form of a file of the archive; null: it may be delimited text. Or why it is no table at first sight.
  [[nodiscard]] Result<const FileFormat*> formIn(const ZipArchive& archive, const ZipEntry& entry) const
  {
    if (isSystemFile(entry.name))
      return tl::unexpected(archive.about(entry, RefusalCode::SystemEntry));
    auto stream = archive.read(entry);
    if (!stream)
      return tl::unexpected(stream.error());
    try {
      std::string head(headBytes, '\0');
      head.resize(stream->read(head.data(), head.size()));
      const std::string kind(fileKind({m_file, entry.name}, head));
      const FileFormat* const form = formatOf(kind, head);
      const bool nested = isArchive(kind);
      if (!nested && (form || kind.empty() || isTextKind(kind)))
        return form;
      return tl::unexpected(archive.about(entry,
                                          nested                ? RefusalCode::NestedArchive
                                          : kind == "protected" ? RefusalCode::ProtectedFile
                                                                : RefusalCode::BinaryFile,
                                          kind));
    } catch (const ReadingRefused& refused) {
      return tl::unexpected(refused.refusal);
    }
  }

  /// A file that may hold several tables.
  void look(const std::string& entry, const FileFormat* form)
  {
    if (!form || !form->sheets || !m_options.sheet.empty())
      return inspectPart(entry, m_options.sheet);
    const std::size_t parts = m_found.parts.size(), leftOut = m_found.leftOut.size();
    for (const std::string& sheet : form->sheets({m_file, entry}))
      inspectPart(entry, sheet);
    // The one sheet with something in it needs no name.
    if (m_found.parts.size() == parts + 1 && m_found.leftOut.size() == leftOut)
      m_found.parts.back().sheet.clear();
  }

  void inspectPart(const std::string& entry, const std::string& sheet)
  {
    ReadOptions options = m_options;
    options.entry = entry;
    options.sheet = sheet;
    auto part = inspect(m_file, options, m_control);
    if (part)
      m_found.parts.push_back(std::move(*part));
    else if (part.error().code != RefusalCode::FileEmpty || sheet.empty())
      m_found.leftOut.push_back(std::move(part.error()));
  }

  /// Beside tables that can come in as they stand, those that cannot are something else.
  void leaveOutStrangers()
  {
    std::vector<SourceFile> fit;
    std::vector<Refusal> strange;
    for (const SourceFile& part : m_found.parts) {
      if (const auto checked = checkMapping(part); !checked)
        strange.push_back(checked.error());
      else if (isNote(part))
        strange.push_back(part.about({RefusalCode::NothingRecognised, {{"found", "text"}}}));
      else
        fit.push_back(part);
    }
    if (fit.empty())
      return;
    m_found.parts = std::move(fit);
    m_found.leftOut.insert(m_found.leftOut.end(), strange.begin(), strange.end());
  }

  Result<SourceParts> finish()
  {
    if (m_found.parts.empty())
      return tl::unexpected(soleReason(m_file, m_found.leftOut));
    leaveOutStrangers();
    std::stable_sort(m_found.parts.begin(), m_found.parts.end(),
                     [](const SourceFile& one, const SourceFile& other) { return one.as < other.as; });
    return std::move(m_found);
  }

  const std::filesystem::path& m_file;
  const ReadOptions& m_options;
  const Control& m_control;
  SourceParts m_found;
};

} // namespace

Result<SourceParts> sourceParts(const std::filesystem::path& file, const ReadOptions& options,
                                const Control& control)
{
  std::string head;
  try {
    head = headOf({file, options.entry});
    return Search(file, options, control).run(head);
  } catch (const ReadingRefused& refused) {
    return tl::unexpected(refused.refusal);
  } catch (const Failure&) {
    if (!head.empty())
      throw;
  }
  // What cannot be opened at all is inspect()'s to say.
  auto alone = inspect(file, options, control);
  if (!alone)
    return tl::unexpected(alone.error());
  return SourceParts{{std::move(*alone)}, {}};
}

} // namespace weilu
