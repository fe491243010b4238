// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/workbook.h"

#include "core/base/text.h"
#include "core/intake/sheet_limits.h"
#include "core/intake/sheet_text.h"

#include <algorithm>
#include <charconv>

namespace weilu {

namespace {

constexpr std::uint64_t largestSmallPart = 32 << 20;
constexpr std::size_t mostSheets = 1000, mostStyles = 70'000;

/// Hands on the elements as they begin, with the name of the one around.
class Elements : public XmlListener {
public:
  using Start = std::function<void(std::string_view around, std::string_view name, const XmlAttributes&)>;
  explicit Elements(Start onStart)
      : m_onStart(std::move(onStart))
  {
  }
  void start(std::string_view name, const XmlAttributes& attributes) override
  {
    m_onStart(m_names.empty() ? std::string_view() : m_names.back(), name, attributes);
    m_names.emplace_back(name);
  }
  void end(std::string_view) override { m_names.pop_back(); }
  void text(std::string_view) override {}

private:
  Start m_onStart;
  std::vector<std::string> m_names;
};

/// The texts of sharedStrings.xml.
class SharedTexts : public XmlListener {
public:
  explicit SharedTexts(TextPool& texts)
      : m_texts(texts)
  {
  }
  void start(std::string_view name, const XmlAttributes&) override
  {
    if (name == "si")
      m_text.begin();
    m_text.start(name);
  }
  void end(std::string_view name) override
  {
    m_text.end(name);
    if (name != "si")
      return;
    if (!m_texts.add(m_text.take(), mostSharedBytes))
      stream->stop({RefusalCode::TooMuchText, {{"expected", std::to_string(mostSharedBytes)}}});
  }
  void text(std::string_view piece) override
  {
    if (!m_text.add(piece))
      stream->stop({RefusalCode::CellTooLong, {{"expected", std::to_string(longestCell)}}});
  }

  XmlStream* stream = nullptr;

private:
  TextPool& m_texts;
  SheetText m_text;
};

std::string folderOf(const std::string& part)
{
  const std::size_t slash = part.rfind('/');
  return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// \p target as \p part points to it: "../media/a.png", "/xl/worksheets/sheet1.xml".
std::string resolved(const std::string& part, std::string_view target)
{
  const std::string whole =
      target.substr(0, 1) == "/" ? std::string(target.substr(1)) : folderOf(part) + std::string(target);
  std::vector<std::string> folders;
  for (std::string& name : splitList(whole, "/")) {
    if (name == ".." && !folders.empty())
      folders.pop_back();
    else if (name != "." && name != "..")
      folders.push_back(std::move(name));
  }
  std::string path;
  for (const std::string& name : folders)
    path += (path.empty() ? "" : "/") + name;
  return path;
}

int intOf(std::string_view text)
{
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool isTrue(std::string_view text) { return text == "1" || text == "true"; }

ZipArchive opened(const FilePlace& place)
{
  auto archive = ZipArchive::open(place);
  if (!archive)
    throw ReadingRefused(archive.error());
  return std::move(*archive);
}

/// What is wrong with a part is wrong with the workbook.
ReadingRefused about(const FilePlace& place, const Refusal& part)
{
  Refusal refusal{part.code, {{"file", place.path.string()}}};
  if (!place.entry.empty())
    refusal.details.emplace_back("entry", place.entry);
  for (const auto& [name, value] : part.details) {
    if (name != "file" && name != "entry")
      refusal.details.emplace_back(name, value);
  }
  return ReadingRefused(std::move(refusal));
}

} // namespace

Workbook::Workbook(const FilePlace& place)
    : m_place(place)
    , m_archive(opened(place))
{
  std::string part = "xl/workbook.xml";
  for (const auto& [id, relation] : relationsOf("")) {
    if (relation.type.ends_with("/officeDocument"))
      part = relation.part;
  }
  readMain(part);
}

void Workbook::damaged(const std::string& reason) const
{
  throw about(m_place, {RefusalCode::DamagedFile, {{"reason", reason}}});
}

/// Parts are called without regard to case.
const ZipEntry* Workbook::find(std::string_view part) const
{
  if (const ZipEntry* const entry = m_archive.find(part))
    return entry;
  const auto& entries = m_archive.entries();
  const auto found =
      std::find_if(entries.begin(), entries.end(),
                   [name = lowered(part)](const ZipEntry& entry) { return lowered(entry.name) == name; });
  return found == entries.end() ? nullptr : &*found;
}

XmlStream::Bytes Workbook::open(const std::string& part) const
{
  const ZipEntry* const entry = find(part);
  if (!entry)
    damaged("no " + part);
  auto stream = m_archive.read(*entry);
  if (!stream)
    throw about(m_place, stream.error());
  auto shared = std::make_shared<ZipStream>(std::move(*stream));
  return [shared, place = m_place](char* out, std::size_t capacity) {
    try {
      return shared->read(out, capacity);
    } catch (const ReadingRefused& refused) {
      throw about(place, refused.refusal);
    }
  };
}

std::uint64_t Workbook::bytesOf(const std::string& part) const
{
  const ZipEntry* const entry = find(part);
  return entry ? entry->bytes : 0;
}

void Workbook::read(const std::string& part, XmlListener& handler) const
{
  if (bytesOf(part) > largestSmallPart)
    damaged(part + " is too large");
  XmlStream stream(open(part), handler);
  while (stream.advance()) {
  }
}

/// What \p part points to, by id; the package itself is called "".
Workbook::Relations Workbook::relationsOf(const std::string& part) const
{
  const std::string folder = folderOf(part);
  const std::string list = folder + "_rels/" + part.substr(folder.size()) + ".rels";
  Relations relations;
  if (!find(list))
    return relations;
  Elements elements([&](std::string_view, std::string_view name, const XmlAttributes& attributes) {
    if (name == "Relationship" && relations.size() < mostSheets * 10)
      relations[std::string(attributes["Id"])] = {std::string(attributes["Type"]),
                                                  resolved(part, attributes["Target"])};
  });
  read(list, elements);
  return relations;
}

void Workbook::readMain(const std::string& part)
{
  const Relations relations = relationsOf(part);
  Elements elements([&](std::string_view around, std::string_view name, const XmlAttributes& attributes) {
    if (name == "workbookPr")
      m_from1904 = isTrue(attributes["date1904"]);
    if (name != "sheet" || around != "sheets" || m_sheets.size() == mostSheets)
      return;
    const auto relation = relations.find(attributes["id"]);
    if (relation != relations.end() && relation->second.type.ends_with("/worksheet"))
      m_sheets.push_back({std::string(attributes["name"]), relation->second.part,
                          attributes["state"] == "hidden" || attributes["state"] == "veryHidden"});
  });
  read(part, elements);
  for (const auto& [id, relation] : relations) {
    if (relation.type.ends_with("/styles") && find(relation.part))
      readStyles(relation.part);
    if (relation.type.ends_with("/sharedStrings") && find(relation.part))
      m_texts = relation.part;
  }
}

void Workbook::readStyles(const std::string& part)
{
  std::map<int, NumberStyle> own;
  Elements elements([&](std::string_view around, std::string_view name, const XmlAttributes& attributes) {
    const int id = intOf(attributes["numFmtId"]);
    if (name == "numFmt" && own.size() < mostStyles)
      own[id] = styleOf(attributes["formatCode"]);
    if (name == "xf" && around == "cellXfs" && m_styles.size() < mostStyles) {
      const auto found = own.find(id);
      m_styles.push_back(found == own.end() ? builtinStyle(id) : found->second);
    }
  });
  read(part, elements);
}

NumberStyle Workbook::style(std::size_t index) const
{
  return index < m_styles.size() ? m_styles[index] : NumberStyle{};
}

TextPool Workbook::sharedTexts() const
{
  TextPool texts;
  if (m_texts.empty())
    return texts;
  SharedTexts handler(texts);
  XmlStream stream(open(m_texts), handler);
  handler.stream = &stream;
  while (stream.advance()) {
  }
  return texts;
}

std::vector<std::string> sheetNames(const FilePlace& place)
{
  std::vector<std::string> names;
  const Workbook workbook(place);
  for (const Workbook::Sheet& sheet : workbook.sheets()) {
    if (!sheet.hidden)
      names.push_back(sheet.name);
  }
  return names;
}

} // namespace weilu
