// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/format_readers.h"
#include "core/intake/queued_source.h"
#include "core/intake/vcard_text.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr auto names = std::to_array<std::string_view>(
    {"FN", "N family", "N given", "NICKNAME", "TEL", "EMAIL", "ORG", "TITLE", "ROLE", "BDAY", "GENDER",
     "ADR city", "ADR region", "LANG", "CATEGORIES", "NOTE", "X-WECHAT", "X-QQ", "KIND"});

/// What other programs call properties that are ours.
constexpr auto aliases = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"X-WEIXIN", "X-WECHAT"},
    {"X-WECHAT-ID", "X-WECHAT"},
    {"X-QQ-ID", "X-QQ"},
    {"X-TENCENT-QQ", "X-QQ"},
    {"X-GENDER", "GENDER"},
    {"X-ADDRESSBOOKSERVER-KIND", "KIND"},
    {"X-NICKNAME", "NICKNAME"},
});

/// Properties with several values: one cell holds them all.
bool isList(std::string_view name) { return name == "TEL" || name == "EMAIL" || name == "CATEGORIES"; }

/// "tel:+886-900-000-005;ext=7" → "+886-900-000-005".
std::string withoutScheme(std::string text)
{
  for (const std::string_view scheme : {"tel:", "mailto:", "x-apple:", "qq:", "wechat:", "weixin:"}) {
    if (lowered(text.substr(0, scheme.size())) == scheme)
      text.erase(0, scheme.size());
  }
  return text.substr(0, text.find(';'));
}

/// The messenger of "IMPP;X-SERVICE-TYPE=QQ:x-apple:10000001" and "IMPP:wechat:linxy"; empty for others.
std::string_view messenger(const VcardProperty& property)
{
  const std::string service = lowered(property.parameter("X-SERVICE-TYPE")) +
                              lowered(property.value.substr(0, property.value.find(':'))) +
                              lowered(property.parameter("TYPE"));
  if (service.find("wechat") != service.npos || service.find("weixin") != service.npos)
    return "X-WECHAT";
  return service.find("qq") != service.npos ? "X-QQ" : std::string_view();
}

/// Cards of people from an address book.
class VcardCards : public QueuedSource {
public:
  explicit VcardCards(std::unique_ptr<TextSource> text)
      : m_text(std::move(text))
  {
  }

  std::vector<std::string> columns() const override { return {names.begin(), names.end()}; }
  std::uint64_t bytesRead() const override { return m_text.source().bytesRead(); }
  std::uint64_t undecodable() const override { return m_text.source().undecodable; }

private:
  bool advance() override
  {
    for (VcardProperty property; m_text.next(property);) {
      const std::string value =
          property.name == "BEGIN" || property.name == "END" ? lowered(property.text()) : "";
      if (value == "vcard" && property.name == "BEGIN") {
        if (m_open++ == 0)
          m_card = {m_text.number(), std::vector<std::string>(names.size()), false, false};
      } else if (value == "vcard") {
        if (m_open == 1) {
          m_open = 0;
          m_card.undecodable = m_text.takeDamage();
          push(std::move(m_card));
          return true;
        }
        m_open -= m_open > 0;
      } else if (m_open == 1) { // a card inside a card is somebody's agent
        take(property);
      }
    }
    if (m_open == 0)
      return false;
    m_open = 0;
    m_card.torn = true;
    push(std::move(m_card));
    return true;
  }

  void take(VcardProperty& property)
  {
    for (const auto& [other, ours] : aliases) {
      if (property.name == other)
        property.name = ours;
    }
    if (property.name == "IMPP" || property.name == "X-SOCIALPROFILE")
      property.name = messenger(property);
    if (property.name == "N" || property.name == "ADR" || property.name == "ORG")
      takeParts(property);
    else if (property.name == "TEL" || property.name == "EMAIL" || property.name.starts_with("X-"))
      put(property.name, withoutScheme(property.text()));
    else if (property.name == "CATEGORIES")
      put(property.name, commasAsSemicolons(property.value));
    else if (property.name == "BDAY")
      put(property.name, property.text().substr(0, property.value.find('T')));
    else
      put(property.name, property.name == "GENDER" ? property.parts().front() : property.text());
  }

  void takeParts(const VcardProperty& property)
  {
    std::vector<std::string> parts = property.parts();
    parts.resize(std::max<std::size_t>(parts.size(), 5));
    if (property.name == "N") {
      put("N family", parts[0]);
      put("N given", parts[1]);
    } else if (property.name == "ADR") {
      put("ADR city", parts[3]);
      put("ADR region", parts[4]);
    } else {
      put("ORG", parts[0]);
    }
  }

  static std::string commasAsSemicolons(const std::string& value)
  {
    std::string list;
    for (std::size_t i = 0; i < value.size(); ++i) {
      const bool escaped = value[i] == '\\' && i + 1 < value.size();
      i += escaped;
      list += value[i] == ',' && !escaped ? ';' : value[i];
    }
    return list;
  }

  /// Of a property that is no list the first value stands.
  void put(std::string_view name, std::string_view value)
  {
    const auto known = std::ranges::find(names, name);
    if (known == names.end() || value.empty())
      return;
    std::string& cell = m_card.cells[static_cast<std::size_t>(known - names.begin())];
    if (!cell.empty() && !isList(name))
      return;
    cell += cell.empty() ? "" : ";";
    cell += value;
  }

  VcardText m_text;
  int m_open = 0; ///< cards that have begun and not ended
  Row m_card;
};

} // namespace

bool isVcard(std::string_view kind, std::string_view) { return kind == "vcard"; }

std::unique_ptr<RecordSource> openVcard(const SourceFile& file)
{
  return std::make_unique<VcardCards>(openText(file.place(), file.encoding));
}

} // namespace weilu
