// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/zip_archive.h"

#include "core/intake/zip_directory.h"
#include "core/intake/zip_names.h"

#include <zip.h>

#include <algorithm>
#include <unordered_map>

namespace weilu {

namespace {

/// A workbook inside an archive is held in memory, packed as it is.
constexpr std::uint64_t largestInner = 64 << 20;
constexpr std::uint64_t mostEntries = 300'000;
/// Text packs to a twentieth, rarely to a hundredth; only what is made to swell goes beyond this.
constexpr std::uint64_t largestRatio = 200;
constexpr std::uint64_t harmless = 64 << 20;
constexpr std::uint64_t largestEntry = std::uint64_t(64) << 30;

bool swells(std::uint64_t bytes, std::uint64_t packed)
{
  return bytes > largestEntry || (bytes > harmless && bytes / largestRatio > packed);
}

Refusal damaged(const FilePlace& place, const std::string& reason)
{
  Refusal refusal{RefusalCode::DamagedFile, {{"file", place.path.string()}, {"reason", reason}}};
  if (!place.entry.empty())
    refusal.details.emplace_back("entry", place.entry);
  return refusal;
}

Refusal bomb(const FilePlace& place, const std::string& entry, std::uint64_t bytes)
{
  return {RefusalCode::ArchiveBomb,
          {{"file", place.path.string()}, {"entry", entry}, {"found", std::to_string(bytes)}}};
}

/// Takes what it opened; a null archive has set \p error.
std::shared_ptr<zip> shared(zip* opened)
{
  return opened ? std::shared_ptr<zip>(opened, zip_discard) : nullptr;
}

/// An archive that lies in memory, which it keeps.
std::shared_ptr<zip> openInMemory(std::string bytes, zip_error_t& error)
{
  auto held = std::make_shared<std::string>(std::move(bytes));
  zip_source_t* const source = zip_source_buffer_create(held->data(), held->size(), 0, &error);
  if (!source)
    return nullptr;
  zip* const opened = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (!opened) {
    zip_source_free(source);
    return nullptr;
  }
  return {opened, [held](zip* archive) { zip_discard(archive); }};
}

std::shared_ptr<zip> openOnDisk(const std::filesystem::path& path, zip_error_t& error)
{
  int code = 0;
  zip* const opened = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (!opened)
    zip_error_init_with_code(&error, code);
  return shared(opened);
}

/// The bytes of an entry that is small enough.
Result<std::string> readInner(const FilePlace& place)
{
  const auto outer = ZipArchive::open(place.path);
  if (!outer)
    return tl::unexpected(outer.error());
  auto stream = outer->read(place.entry);
  if (!stream)
    return tl::unexpected(stream.error());
  const std::uint64_t size = outer->find(place.entry)->bytes;
  if (size > largestInner)
    return refuse(RefusalCode::EntryTooLarge, {{"file", place.path.string()},
                                               {"entry", place.entry},
                                               {"found", std::to_string(size)},
                                               {"expected", std::to_string(largestInner)}});
  std::string bytes(size, '\0');
  try {
    bytes.resize(stream->read(bytes.data(), bytes.size()));
  } catch (const ReadingRefused& broken) {
    return tl::unexpected(broken.refusal);
  }
  return bytes;
}

std::optional<RefusalCode> objectionTo(const ZipEntry& entry, const zip_stat_t& facts)
{
  if (isUnsafeName(entry.name))
    return RefusalCode::UnsafeEntry;
  if (facts.encryption_method != ZIP_EM_NONE)
    return RefusalCode::EncryptedEntry;
  if (!zip_compression_method_supported(facts.comp_method, 0))
    return RefusalCode::UnknownPacking;
  return swells(entry.bytes, entry.packed) ? std::optional(RefusalCode::ArchiveBomb) : std::nullopt;
}

/// Which of two files is meant by a name nobody can say.
void objectToDuplicates(std::vector<ZipEntry>& entries)
{
  std::unordered_map<std::string_view, std::size_t> times;
  for (const ZipEntry& entry : entries)
    ++times[entry.name];
  for (ZipEntry& entry : entries) {
    if (!entry.objection && times[entry.name] > 1)
      entry.objection = RefusalCode::DuplicateEntry;
  }
}

} // namespace

ZipStream::ZipStream(std::shared_ptr<zip> archive, FilePlace place, const ZipEntry& entry)
    : m_archive(std::move(archive))
    , m_place(std::move(place))
    , m_size(entry.bytes)
{
}

void ZipStream::broken(const std::string& reason) const { throw ReadingRefused(damaged(m_place, reason)); }

std::size_t ZipStream::read(char* out, std::size_t capacity)
{
  std::size_t length = 0;
  while (length < capacity) {
    const zip_int64_t piece = zip_fread(m_file.get(), out + length, capacity - length);
    if (piece < 0)
      broken(zip_file_strerror(m_file.get()));
    if (piece == 0)
      break;
    length += static_cast<std::size_t>(piece);
    if (m_bytes + length > m_size)
      broken("more than its size");
  }
  m_bytes += length;
  return length;
}

Result<ZipArchive> ZipArchive::open(const FilePlace& place)
{
  zip_error_t error;
  zip_error_init(&error);
  std::shared_ptr<zip> opened;
  std::uint64_t bytes = 0;
  if (place.entry.empty()) {
    std::error_code unknown;
    bytes = std::filesystem::file_size(place.path, unknown);
    if (promisedEntries(place.path) > mostEntries)
      return tl::unexpected(bomb(place, {}, 0));
    opened = openOnDisk(place.path, error);
  } else {
    auto inner = readInner(place);
    if (!inner)
      return tl::unexpected(inner.error());
    bytes = inner->size();
    opened = openInMemory(std::move(*inner), error);
  }
  const std::string reason = zip_error_strerror(&error);
  zip_error_fini(&error);
  if (!opened)
    return tl::unexpected(damaged(place, reason));
  ZipArchive archive(std::move(opened), place);
  if (auto listed = archive.list(bytes); !listed)
    return tl::unexpected(listed.error());
  return archive;
}

ZipArchive::ZipArchive(std::shared_ptr<zip> archive, FilePlace place)
    : m_archive(std::move(archive))
    , m_place(std::move(place))
{
}

Result<void> ZipArchive::list(std::uint64_t archiveBytes)
{
  const auto count = static_cast<std::uint64_t>(zip_get_num_entries(m_archive.get(), 0));
  std::vector<std::string> names(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    if (const char* const name = zip_get_name(m_archive.get(), i, ZIP_FL_ENC_RAW))
      names[i] = name;
  }
  names = decodedNames(std::move(names));
  std::uint64_t total = 0;
  for (std::uint64_t i = 0; i < count; ++i) {
    zip_stat_t facts;
    if (names[i].ends_with('/') || zip_stat_index(m_archive.get(), i, 0, &facts) != 0)
      continue;
    ZipEntry entry{std::move(names[i]), i, facts.size, facts.comp_size, {}};
    entry.objection = objectionTo(entry, facts);
    if (entry.objection != RefusalCode::ArchiveBomb)
      total += entry.bytes;
    m_entries.push_back(std::move(entry));
  }
  objectToDuplicates(m_entries);
  // Entries that share their bytes swell together though none does alone.
  if (swells(total, archiveBytes))
    return tl::unexpected(bomb(m_place, {}, total));
  return {};
}

const ZipEntry* ZipArchive::find(std::string_view name) const
{
  const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                  [name](const ZipEntry& entry) { return entry.name == name; });
  return found == m_entries.end() ? nullptr : &*found;
}

Refusal ZipArchive::about(const ZipEntry& entry, RefusalCode code, std::string found) const
{
  Refusal refusal{code, {{"file", m_place.path.string()}, {"entry", entry.name}}};
  if (!found.empty())
    refusal.details.emplace_back("found", std::move(found));
  return refusal;
}

Result<ZipStream> ZipArchive::read(const ZipEntry& entry) const
{
  if (entry.objection)
    return tl::unexpected(about(entry, *entry.objection));
  // A workbook's own files are its inside: what is torn then is the workbook.
  const FilePlace place = m_place.entry.empty() ? FilePlace(m_place.path, entry.name) : m_place;
  ZipStream stream(m_archive, place, entry);
  zip_file* const file = zip_fopen_index(m_archive.get(), entry.index, 0);
  if (!file)
    return tl::unexpected(damaged(place, zip_strerror(m_archive.get())));
  stream.m_file = {file, zip_fclose};
  return stream;
}

Result<ZipStream> ZipArchive::read(std::string_view name) const
{
  if (const ZipEntry* const entry = find(name))
    return read(*entry);
  return refuse(RefusalCode::NoSuchEntry, {{"file", m_place.path.string()}, {"found", std::string(name)}});
}

} // namespace weilu
