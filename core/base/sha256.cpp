// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/result.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <span>
#include <vector>

namespace weilu {

namespace {

std::string digits(std::span<const std::uint8_t> bytes)
{
  constexpr std::string_view all = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (const std::uint8_t byte : bytes) {
    text += all[byte >> 4];
    text += all[byte & 15];
  }
  return text;
}

} // namespace

Sha256 sha256(std::string_view bytes)
{
  Sha256 hash;
  if (EVP_Digest(bytes.data(), bytes.size(), hash.data(), nullptr, EVP_sha256(), nullptr) != 1)
    throw Failure("SHA-256 is not available");
  return hash;
}

std::string hex(const Sha256& hash) { return digits(hash); }

std::string secretHex(std::size_t count)
{
  std::vector<std::uint8_t> bytes(count);
  if (RAND_bytes(bytes.data(), static_cast<int>(count)) != 1)
    throw Failure("the system gives no random bytes");
  return digits(bytes);
}

} // namespace weilu
