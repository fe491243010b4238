// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// Weighs which legacy encoding a text is in: gb18030, big5, shift_jis or windows-1252. It is given the
/// stretches of a file that are not ASCII and reads them in every candidate: frequent Han characters, kana
/// and Latin letters among ASCII letters speak for one, bad bytes and rare characters against it.
class EncodingWeigher {
public:
  EncodingWeigher();
  ~EncodingWeigher();
  EncodingWeigher(const EncodingWeigher&) = delete;
  EncodingWeigher& operator=(const EncodingWeigher&) = delete;

  /// Looks at the next bytes of the file; enough is enough after half a MiB of stretches.
  void feed(std::string_view bytes);
  /// The best candidate.
  [[nodiscard]] std::string best();

private:
  struct Candidate;
  void weigh();

  std::vector<std::unique_ptr<Candidate>> m_candidates;
  std::string m_stretch; ///< the stretch being collected, with the byte before it
  bool m_inside = false;
  char m_before = ' ';
  std::size_t m_weighed = 0; ///< bytes
};

} // namespace weilu
