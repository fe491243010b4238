// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/lottery.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// The text of a proof file, JSON that ends with a line break:
/// {"weilu_lottery": 1, "title", "agreed" (may be missing), "list": [ID…], "excluded": [{"id", "why"}],
/// "prizes": [{"name", "count"}],
///  "list_hash", "commitment", "public": [TEXT…], "seed",
///  "wins": [{"attempt", "hash", "index", "id", "prize"}]}
/// Before the draw "public", "seed" and "wins" are empty.
[[nodiscard]] std::string proofText(const Lottery& lottery);

/// Reads what proofText() wrote. Refuses BadValue, what "lottery-proof": expected "json" (cut short or
/// changed; row and column say where), "lottery" (something else), "version" (of a later program), or the
/// name of what is missing or of another kind.
[[nodiscard]] Result<Lottery> proofFromText(std::string_view text);
/// The same for a file. Refuses also FileNotFound, FileNotReadable; BadValue names the file.
[[nodiscard]] Result<Lottery> readProof(const std::filesystem::path& file);

/// What a proof is held against.
enum class ProofPart {
  Order,      ///< the list is sorted, and nobody twice
  Excluded,   ///< nobody excluded is on the list
  ListHash,   ///< is that of the list
  Commitment, ///< is that of seed and list hash
  Prizes,     ///< no more than people
  Wins,       ///< are those of seed and public values
};

/// "order", "excluded", "list_hash", "commitment", "prizes", "wins".
[[nodiscard]] std::string_view code(ProofPart part);

/// Something in a proof that is not what the rest of it gives.
struct ProofProblem {
  ProofPart part;
  std::string found, expected; ///< hashes, ids or counts, as the part says
  friend bool operator==(const ProofProblem&, const ProofProblem&) = default;
};

/// Recomputes all of \p lottery from its list, prizes, seed and public values; nothing wrong: empty. What
/// was not published yet, seed or wins, is not missed.
[[nodiscard]] std::vector<ProofProblem> verify(const Lottery& lottery);

} // namespace weilu
