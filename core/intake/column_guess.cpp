// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_guess.h"

#include "core/base/text.h"
#include "core/intake/field_codes.h"
#include "core/intake/synonyms.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace weilu {

namespace {

constexpr double confirmed = 0.8; ///< share of cells that must read as the field
constexpr double plausible = 0.3;

/// A field proposed for a column.
struct Proposal {
  std::size_t column = 0;
  std::string field;
  int confidence = 0;
  bool fallback = false;
  const PresetColumn* preset = nullptr;
  int rank = 0; ///< of two equally sure ones the lower is taken
};

int sureness(const PresetSheet& preset)
{
  return preset.face.confidence == "high" ? 98 : preset.face.confidence == "medium" ? 92 : 85;
}

bool isFor(const std::string& field, ImportAs as)
{
  const FieldCode* code = fieldCode(field);
  return code && code->isFor(as);
}

/// The preset has a word for whatever a cell says.
bool understandsAll(const PresetColumn& column)
{
  return std::any_of(column.words.begin(), column.words.end(),
                     [](const auto& entry) { return entry.first == "*"; });
}

bool isRepeatable(const std::string& field) { return fieldCode(field)->repeatable; }

/// "城市 (custom user field)" → "城市"; empty for other headers.
std::string customLabel(std::string_view header)
{
  for (const std::string_view suffix : {" (custom user field)", " (metadata)"}) {
    if (header.size() > suffix.size() && header.ends_with(suffix))
      return std::string(trimmed(header.substr(0, header.size() - suffix.size())));
  }
  return {};
}

/// White space at the ends and inside as one space each: headers may have line breaks.
std::string onOneLine(std::string_view header)
{
  std::string result;
  for (const char c : trimmed(header)) {
    const bool space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!space || result.back() != ' ')
      result += space ? ' ' : c;
  }
  return result;
}

class Guess {
public:
  Guess(std::vector<SourceColumn>& columns, const GuessBasis& basis)
      : m_columns(columns)
      , m_basis(basis)
      , m_headers(normalisedHeaders(columns))
      , m_decided(columns.size())
  {
  }

  void run()
  {
    takeForced();
    takeCodes();
    takePreset();
    takeSynonyms();
    takeWords();
    takeLabels();
    takeContents();
    splitNames();
  }

private:
  void accept(const Proposal& proposal)
  {
    SourceColumn& column = m_columns[proposal.column];
    column.field = proposal.field;
    column.confidence = proposal.confidence;
    column.fallback = proposal.fallback;
    m_decided[proposal.column] = true;
    if (!proposal.field.empty() && !proposal.fallback)
      m_taken.insert(proposal.field);
    if (!proposal.preset)
      return;
    column.format.words = proposal.preset->words;
    column.format.separators = proposal.preset->separators;
    column.format.brackets = proposal.preset->brackets;
    column.format.zone = proposal.preset->zone;
  }

  [[nodiscard]] bool isFree(const std::string& field) const
  {
    return isRepeatable(field) || m_taken.count(field) == 0;
  }

  [[nodiscard]] double agreement(const Proposal& proposal) const
  {
    ColumnFormat format;
    if (proposal.preset)
      format.words = proposal.preset->words;
    return m_basis.profiles[proposal.column].agreement(proposal.field, format);
  }

  void takeForced()
  {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      if (m_basis.forced[i])
        accept({i, *m_basis.forced[i], 100, false, presetColumn(i), 0});
    }
  }

  /// "identity:discourse" says itself what it is: Weilu's own exports write such headers.
  void takeCodes()
  {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      const std::string field = onOneLine(m_columns[i].rawHeader);
      const FieldCode* code = fieldCode(field);
      if (!m_decided[i] && code && code->takesSuffix && code->isFor(m_basis.as))
        accept({i, field, 100, false, nullptr, 0});
    }
  }

  [[nodiscard]] const PresetColumn* presetColumn(std::size_t i) const
  {
    if (!m_basis.preset)
      return nullptr;
    const auto found = m_basis.preset->columns.find(m_headers[i]);
    return found == m_basis.preset->columns.end() ? nullptr : &found->second;
  }

  void takePreset()
  {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      const PresetColumn* known = presetColumn(i);
      if (!known || m_decided[i])
        continue;
      Proposal proposal{i, known->field, sureness(*m_basis.preset), known->fallback, known, 0};
      if (!proposal.field.empty() && !isFor(proposal.field, m_basis.as))
        continue;
      if (!proposal.field.empty() && !understandsAll(*known) && agreement(proposal) < confirmed)
        proposal.confidence = 60;
      if (proposal.field.empty() || proposal.fallback || isFree(proposal.field))
        accept(proposal);
    }
  }

  void takeSynonyms()
  {
    std::vector<Proposal> proposals;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      const Synonym synonym = synonymOf(m_headers[i], m_basis.as);
      if (m_decided[i] || synonym.field.empty())
        continue;
      Proposal proposal{i, synonym.field, 0, false, nullptr, synonym.rank};
      const double share = agreement(proposal);
      proposal.confidence = m_basis.profiles[i].looked() == 0 ? 70 : share >= confirmed ? 90 : 50;
      if (share >= plausible)
        proposals.push_back(proposal);
      else
        m_columns[i].confidence = 20;
    }
    takeSurest(proposals);
  }

  void takeSurest(std::vector<Proposal>& proposals)
  {
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) {
      return a.confidence != b.confidence ? a.confidence > b.confidence : a.rank < b.rank;
    });
    for (const Proposal& proposal : proposals) {
      if (isFree(proposal.field))
        accept(proposal);
    }
  }

  /// Names that say too little, by what their cells say.
  void takeWords()
  {
    for (std::size_t i = 0; m_basis.as == ImportAs::Members && i < m_columns.size(); ++i) {
      if (m_decided[i])
        continue;
      for (const auto& [field, words] : fieldsByWords(m_headers[i])) {
        const Proposal proposal{i, field, 75, false, nullptr, 0};
        const bool says = std::ranges::any_of(m_basis.profiles[i].cells(), [&words](const std::string& cell) {
          return words.contains(folded(cell));
        });
        if (says && isFree(field) && agreement(proposal) >= confirmed) {
          accept(proposal);
          break;
        }
      }
    }
  }

  /// Fields that a platform's operator made are kept under their label.
  void takeLabels()
  {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      const std::string label = customLabel(m_columns[i].rawHeader);
      if (!m_decided[i] && !label.empty() && m_basis.as == ImportAs::Members)
        accept({i, "custom:" + label, 80, false, nullptr, 0});
    }
  }

  void takeContents()
  {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      if (m_decided[i] || m_basis.profiles[i].looked() == 0)
        continue;
      const Proposal proposal = byContents(i);
      if (!proposal.field.empty() && isFor(proposal.field, m_basis.as) && isFree(proposal.field))
        accept(proposal);
    }
  }

  /// What the cells can only be, and without any header what they most likely are.
  [[nodiscard]] Proposal byContents(std::size_t i) const
  {
    const ColumnProfile& profile = m_basis.profiles[i];
    const auto proposed = [i](const char* field, int confidence) {
      return Proposal{i, field, confidence, false, nullptr, 0};
    };
    if (profile.emails() >= confirmed)
      return proposed("email", 85);
    if (profile.phones() >= confirmed)
      return proposed("phone", 80);
    if (m_basis.hasHeader)
      return proposed("", 0);
    if (profile.longIds() >= confirmed)
      return proposed("id", 60);
    if (profile.writtenDates() >= confirmed)
      return proposed(m_basis.as == ImportAs::Members ? "joined_at" : "at", 60);
    const bool people = profile.words() >= confirmed && profile.distinct() >= 0.5;
    return people ? proposed("name", 50) : proposed("", 0);
  }

  /// "Name" beside "Last name" is the given name.
  void splitNames()
  {
    if (m_basis.preset || !m_taken.count("family_name") || m_taken.count("given_name"))
      return;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      if (m_columns[i].field == "name" && m_headers[i] == "name" && !m_basis.forced[i])
        m_columns[i].field = "given_name";
    }
  }

  std::vector<SourceColumn>& m_columns;
  const GuessBasis& m_basis;
  std::vector<std::string> m_headers;
  std::vector<bool> m_decided;
  std::set<std::string> m_taken;
};

} // namespace

std::vector<SourceColumn> namedColumns(const std::vector<std::string>& header, std::size_t width)
{
  std::vector<SourceColumn> columns(header.empty() ? width : header.size());
  std::map<std::string, int> times;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    columns[i].index = i;
    if (!header.empty())
      columns[i].rawHeader = header[i];
    const std::string name = onOneLine(columns[i].rawHeader);
    const int time = name.empty() ? 0 : ++times[name];
    columns[i].header = name.empty() ? fmt::format("#{}", i + 1)
                        : time == 1  ? name
                                     : fmt::format("{} ({})", name, time);
  }
  return columns;
}

std::vector<std::string> normalisedHeaders(std::span<const SourceColumn> columns)
{
  std::vector<std::string> result;
  for (const SourceColumn& column : columns)
    result.push_back(normalisedHeader(column.rawHeader));
  return result;
}

ImportAs guessAs(std::span<const std::string> headers)
{
  const auto fields = [&headers](ImportAs as) {
    std::set<std::string> found;
    for (const std::string& header : headers)
      found.insert(synonymOf(header, as).field);
    return found;
  };
  const auto people = fields(ImportAs::Members);
  const bool profile = std::any_of(people.begin(), people.end(), [](const std::string& field) {
    return field == "joined_at" || field == "last_seen" || field == "gender" || field == "birthday" ||
           field == "tags" || field == "standing" || field == "given_name";
  });
  const auto bought = fields(ImportAs::Purchases);
  if (bought.count("at") && bought.count("amount") && (!profile || bought.count("reference")))
    return ImportAs::Purchases;
  return fields(ImportAs::Activity).count("at") && !profile ? ImportAs::Activity : ImportAs::Members;
}

std::string likelyField(const std::string& header, const PresetSheet* preset, ImportAs as)
{
  if (preset) {
    const auto known = preset->columns.find(header);
    if (known != preset->columns.end())
      return known->second.field;
  }
  return synonymOf(header, as).field;
}

void guessFields(std::vector<SourceColumn>& columns, const GuessBasis& basis) { Guess(columns, basis).run(); }

} // namespace weilu
