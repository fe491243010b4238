// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_file.h"

#include "core/base/text.h"
#include "core/intake/archive_kind.h"
#include "core/intake/column_decisions.h"
#include "core/intake/column_guess.h"
#include "core/intake/column_look.h"
#include "core/intake/encoding.h"
#include "core/intake/field_codes.h"
#include "core/intake/file_format.h"
#include "core/intake/file_kind.h"
#include "core/intake/garbled.h"
#include "core/intake/header_line.h"
#include "core/intake/text_source.h"

#include <algorithm>

namespace weilu {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t sampleBytes = 256 * 1024;
constexpr std::size_t longestSample = 32 << 20;
constexpr std::size_t sampleRowCount = 200;

/// One look at a file: what the operator said, what was found so far.
class Inspection {
public:
  Inspection(const fs::path& path, ReadOptions options, const Control& control)
      : m_options(std::move(options))
      , m_control(control)
  {
    m_file.path = path;
    m_file.entry = m_options.entry;
    m_file.sheet = m_options.sheet;
  }

  Result<SourceFile> run()
  {
    try {
      return look();
    } catch (const ReadingRefused& refused) {
      return tl::unexpected(m_file.about(refused.refusal));
    }
  }

private:
  Result<SourceFile> look()
  {
    for (const auto step : {&Inspection::checkKind, &Inspection::findEncoding, &Inspection::findForm,
                            &Inspection::findTable, &Inspection::choosePreset, &Inspection::readColumns,
                            &Inspection::checkEncoding, &Inspection::mapColumns}) {
      if (Result<void> done = (this->*step)(); !done)
        return tl::unexpected(done.error());
    }
    return std::move(m_file);
  }

  [[nodiscard]] auto declined(RefusalCode code, std::string found = {}) const
  {
    Refusal refusal{code, {}};
    if (!found.empty())
      refusal.details.emplace_back("found", std::move(found));
    return tl::unexpected(m_file.about(std::move(refusal)));
  }

  /// That it is there, can be read and is a text or a form that is known.
  Result<void> checkKind()
  {
    std::error_code error;
    if (!fs::exists(m_file.path, error))
      return declined(RefusalCode::FileNotFound);
    if (!fs::is_regular_file(m_file.path, error))
      return refuse(RefusalCode::FileNotReadable, {{"file", m_file.path.string()}, {"reason", "not a file"}});
    std::string head(64 * 1024, '\0');
    try {
      FileBytes bytes(m_file.place());
      m_file.bytes = bytes.size();
      head.resize(bytes.read(head.data(), head.size()));
    } catch (const ReadingRefused&) {
      throw;
    } catch (const Failure& failure) {
      return refuse(RefusalCode::FileNotReadable,
                    {{"file", m_file.path.string()}, {"reason", failure.what()}});
    }
    if (head.empty())
      return declined(RefusalCode::FileEmpty);
    return checkForm(std::string(fileKind(m_file.place(), head)), head);
  }

  /// Which form it is when that needs no letters; what a form of text says of its encoding.
  Result<void> checkForm(const std::string& kind, std::string_view head)
  {
    const FileFormat* const form = formatOf(kind, head);
    if (!m_file.sheet.empty() && (!form || !form->sheets))
      return declined(RefusalCode::NoSuchSheet, m_file.sheet);
    if (form && form->encoding)
      m_declared = form->encoding(head);
    if (kind.empty() || isTextKind(kind))
      return {};
    if (kind == "protected")
      return declined(RefusalCode::ProtectedFile);
    if (!form)
      return declined(RefusalCode::BinaryFile, kind);
    m_file.encoding = "utf-8";
    takeForm(*form);
    return {};
  }

  void takeForm(const FileFormat& form)
  {
    m_form = &form;
    m_file.format = form.code;
    m_file.delimiter = 0;
  }

  /// Which form of text it is, if not a table; no web page.
  Result<void> findForm()
  {
    if (m_form)
      return {};
    bool whole = false;
    const std::string head = readSample(64 * 1024, whole);
    const std::string kind(foreignKind(head));
    if (const FileFormat* const form = formatOf(kind, head))
      takeForm(*form);
    else if (kind == "html")
      return declined(RefusalCode::WebPage);
    else if (!kind.empty())
      return declined(RefusalCode::NothingRecognised, kind);
    return {};
  }

  Result<void> findEncoding()
  {
    if (m_form)
      return {};
    m_detected = detectEncoding(m_file.place(), m_control);
    if (!m_detected.hasText)
      return declined(RefusalCode::FileEmpty);
    m_file.encoding = m_detected.proven || m_declared.empty() ? m_detected.name : m_declared;
    m_file.encodingHasBom = m_detected.hasBom;
    if (!m_options.encoding)
      return {};
    const auto named = encodingNamed(*m_options.encoding);
    if (!named)
      return tl::unexpected(named.error());
    const bool wide = m_detected.name.starts_with("utf-16");
    // Read two bytes at a time the wrong way a text has no faults, only other letters.
    if (wide != named->starts_with("utf-16") || (wide && *named != "utf-16" && *named != m_detected.name))
      return wrongEncoding(1);
    if (*named != "utf-16")
      m_file.encoding = *named;
    return {};
  }

  [[nodiscard]] Result<void> wrongEncoding(std::uint64_t row) const
  {
    return tl::unexpected(m_file.about(
        {RefusalCode::WrongEncoding, {{"found", *m_options.encoding}, {"row", std::to_string(row)}}}));
  }

  /// The beginning of the text, long enough for a row at least.
  std::string readSample(std::size_t length, bool& whole) const
  {
    const auto text = openText(m_file.place(), m_file.encoding);
    std::string sample(length, '\0');
    std::size_t used = 0;
    for (std::size_t piece = 1; piece > 0 && sample.size() - used >= 64; used += piece)
      piece = text->read(sample.data() + used, sample.size() - used);
    whole = sample.size() - used >= 64;
    sample.resize(used);
    return sample;
  }

  /// The rows that a format of its own begins with.
  Result<void> findFormatTable()
  {
    const auto records = openRecords(m_file);
    const std::vector<std::string> names = records->columns();
    std::vector<SampleRow> rows;
    std::size_t width = names.size();
    for (Record record; rows.size() < sampleRowCount && records->next(record);) {
      if (!record.hasText)
        continue;
      rows.push_back({record.line, record.line, {record.cells.begin(), record.cells.end()}});
      width = std::max(width, record.cells.size());
    }
    if (rows.empty())
      return declined(RefusalCode::FileEmpty);
    takeHeader(names.empty() ? findHeader(rows, width, m_options.headerLine) : HeaderLine{0, 1, names},
               width);
    return {};
  }

  Result<void> findTable()
  {
    if (m_form)
      return findFormatTable();
    Dialect dialect;
    std::vector<SampleRow> rows;
    for (std::size_t length = sampleBytes; rows.size() < 3 && length <= longestSample; length *= 8) {
      bool whole = false;
      const std::string sample = readSample(length, whole);
      dialect = detectDialect(sample, whole, m_options.delimiter);
      rows = sampleRows(sample, whole, dialect, sampleRowCount);
      if (whole)
        break;
    }
    if (rows.empty())
      return declined(RefusalCode::FileEmpty);
    HeaderLine header = findHeader(rows, dialect.width, m_options.headerLine);
    if (header.line == 0)
      header.cells = bareHeaders(rows);
    m_file.delimiter = dialect.delimiter;
    takeHeader(header, dialect.width);
    return {};
  }

  void takeHeader(const HeaderLine& header, std::size_t width)
  {
    m_file.headerLine = header.line;
    m_file.dataLine = header.dataLine;
    m_file.columns = namedColumns(header.cells, width);
    m_headers = normalisedHeaders(m_file.columns);
    m_hasHeader = !header.cells.empty();
  }

  Result<void> choosePreset()
  {
    if (const SavedMapping* const own = mappingFor(m_file.columns, m_options))
      m_file.mapping = applied(*own, m_file.columns, m_options);
    if (m_options.preset || (m_form && !m_form->preset.empty())) {
      const std::string id = m_options.preset.value_or(std::string(m_form ? m_form->preset : ""));
      m_preset = presetSheet(id);
      if (!m_preset)
        return refuse(RefusalCode::UnknownPreset, {{"found", id}});
      m_file.presetConfidence = presetScore(*m_preset, m_headers);
    } else {
      m_preset = recognisedPreset(m_headers, m_options.as, m_file.presetConfidence);
    }
    m_file.as = m_options.as ? *m_options.as : m_preset ? m_preset->face.as : guessAs(m_headers);
    m_file.platform = m_options.platform.value_or(m_preset ? m_preset->platform : "id");
    if (m_preset) {
      m_file.preset = m_preset->face.id;
      m_file.constants = m_preset->constants;
      m_file.byName = m_preset->byName;
      m_file.knownOnly = m_preset->knownOnly;
      m_file.rowRules = rowRules(*m_preset, m_headers);
    }
    auto fields = forcedFields(m_file, m_options);
    if (!fields)
      return tl::unexpected(fields.error());
    auto orders = forcedOrders(m_file, m_options);
    if (!orders)
      return tl::unexpected(orders.error());
    m_forced = std::move(*fields);
    m_orders = std::move(*orders);
    return {};
  }

  /// The second pass: every row.
  Result<void> readColumns()
  {
    m_profiles.resize(m_file.columns.size());
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
      const FieldCode* field =
          fieldCode(m_forced[i] ? *m_forced[i] : likelyField(m_headers[i], m_preset, m_file.as));
      if (field)
        m_profiles[i].expect(field->kind);
    }
    const ColumnLook look = lookAtColumns(m_file, m_profiles, m_control);
    m_file.rows = look.rows;
    m_file.undecodable = look.undecodable;
    m_firstUndecodable = look.firstUndecodable;
    return {};
  }

  /// A named encoding that leaves bytes over does not fit, a few torn ones apart.
  Result<void> checkEncoding()
  {
    const bool few = !m_detected.proven && m_file.undecodable * 10 <= m_detected.highBytes;
    if (!m_options.encoding || m_file.encoding == m_detected.name || m_file.undecodable == 0 || few)
      return {};
    return wrongEncoding(std::max<std::uint64_t>(1, m_firstUndecodable));
  }

  Result<void> mapColumns()
  {
    guessFields(m_file.columns, {m_profiles, m_preset, m_file.as, m_hasHeader, m_forced});
    decideFormats(m_file, {m_profiles, m_orders, m_preset});
    bool any = false;
    for (SourceColumn& column : m_file.columns) {
      const ColumnProfile& profile = m_profiles[column.index];
      column.samples = profile.samples();
      column.garbled = looksGarbled(column.rawHeader) ? column.rawHeader : profile.garbled();
      // Only an encoding with few letters makes "?" of the others.
      if (!holdsAllLetters(m_file.encoding))
        column.lossy = profile.questioned();
      column.format.lossy = !column.lossy.empty();
      any = any || !column.field.empty();
    }
    takeKind();
    // A table can be mapped by hand; lines of text cannot.
    if (!any && (m_file.columns.size() < 2 || !m_hasHeader))
      return declined(RefusalCode::NothingRecognised, m_file.format.empty() ? "text" : m_file.format);
    return {};
  }

  /// The operator's word for what happened, where the file has none of its own.
  void takeKind()
  {
    const bool named =
        std::ranges::find(m_file.columns, "kind", &SourceColumn::field) != m_file.columns.end();
    if (m_options.kind.empty() || m_file.as != ImportAs::Activity || named)
      return;
    std::erase_if(m_file.constants, [](const auto& constant) { return constant.first == "kind"; });
    m_file.constants.emplace_back("kind", m_options.kind);
  }

  ReadOptions m_options; ///< with what the operator kept, once that is recognised
  const Control& m_control;
  SourceFile m_file;
  FileEncoding m_detected;
  std::vector<std::string> m_headers; ///< normalised
  bool m_hasHeader = false;
  const FileFormat* m_form = nullptr; ///< null: delimited text
  std::string m_declared;             ///< the encoding that the file itself names
  const PresetSheet* m_preset = nullptr;
  std::vector<std::optional<std::string>> m_forced;
  std::vector<std::optional<DateFormat>> m_orders;
  std::vector<ColumnProfile> m_profiles;
  std::uint64_t m_firstUndecodable = 0;
};

} // namespace

std::string SourceFile::name() const
{
  std::string name = path.filename().string();
  for (const std::string& part : {entry, sheet}) {
    if (!part.empty())
      name += '/' + part;
  }
  return name;
}

Refusal SourceFile::about(Refusal refusal) const
{
  const std::pair<const char*, std::string> places[] = {
      {"file", path.string()}, {"entry", entry}, {"sheet", sheet}};
  for (const auto& [key, value] : places) {
    if (!value.empty() && refusal.detail(key).empty())
      refusal.details.emplace_back(key, value);
  }
  return refusal;
}

Result<SourceFile> inspect(const std::filesystem::path& file, const ReadOptions& options,
                           const Control& control)
{
  return Inspection(file, options, control).run();
}

} // namespace weilu
