// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/json_tokens.h"
#include "core/intake/queued_source.h"

#include <nlohmann/json.hpp>

#include <span>

namespace weilu {

using Json = nlohmann::ordered_json;

/// Reads what \p begun begins, the token that \p tokens gave last. Members whose key is not \p wanted, at
/// any depth, are passed over unread; with no wishes all are read. A scalar becomes a text as it is written
/// and never a number, because ids have more digits than a double; null stays null.
[[nodiscard]] Json readJson(JsonTokens& tokens, JsonTokens::Token begun,
                            std::span<const std::string_view> wanted);
/// The text called \p key; empty when it is null, no text or not there.
[[nodiscard]] std::string textOf(const Json& object, std::string_view key);

/// The records of a JSON file. They are counted, because a file in one line has no other rows.
class JsonSource : public QueuedSource {
public:
  explicit JsonSource(std::unique_ptr<TextSource> text);

  [[nodiscard]] std::uint64_t bytesRead() const override { return m_tokens.bytesRead(); }
  [[nodiscard]] std::uint64_t undecodable() const override { return m_tokens.undecodable(); }

protected:
  /// Reads the object that just began as the next record.
  [[nodiscard]] Json readRecord(std::span<const std::string_view> wanted);
  /// Hands out \p cells as part of that record.
  void add(std::vector<std::string> cells);
  /// What advance() does at the end of the text: where it is torn, one last record says so.
  [[nodiscard]] bool end();

  JsonTokens m_tokens;

private:
  std::uint64_t m_record = 0;
  bool m_saidTorn = false;
};

} // namespace weilu
