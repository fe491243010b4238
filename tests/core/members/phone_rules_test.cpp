// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_rules.h"
#include "tests/laws.h"

#include <fmt/format.h>

using namespace weilu;

namespace {

std::string phone(std::string_view typed) { return normalisedPhone(typed).value_or("none"); }

PhoneFault fault(std::string_view typed)
{
  const auto read = readPhone(typed);
  REQUIRE_FALSE(read);
  return read.error();
}

/// A Chinese mobile number from any number.
std::string mobile(std::uint32_t seed)
{
  return fmt::format("1{}{:09}", 3 + seed % 7, (seed * 7919ULL + 13) % 1'000'000'000ULL);
}

/// \p digits the way people write them: spaces, dashes and brackets, full-width digits.
std::string decorated(const std::string& digits, const std::vector<std::uint8_t>& marks)
{
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const unsigned mark = i < marks.size() ? marks[i] : 0;
    if (i > 0)
      text += mark % 5 == 1 ? " " : mark % 5 == 2 ? "-" : mark % 5 == 3 ? "." : mark % 5 == 4 ? "－" : "";
    if (mark % 2 == 1 && digits[i] != '+')
      text += {'\xEF', '\xBC', static_cast<char>('\x90' + (digits[i] - '0'))};
    else
      text += digits[i];
  }
  return text;
}

} // namespace

TEST_CASE("normalisedPhone", "[identity][phone]")
{
  SECTION("reads the spellings of one Chinese mobile number as one")
  {
    const auto typed =
        GENERATE("+86 138 0000 0001", "0086-13800000001", "138-0000-0001", "(86)13800000001",
                 "p:+8613800000001", "08613800000001", "８６-13800000001", "=\"13800000001\"",
                 "'+86 13800000001", "13800000001.0", "１３８０００００００１", "手机：138 0000 0001",
                 "+86 (0)138 0000 0001", "(+86)13800000001", "138\u00A00000\u200B0001", "+86 86 13800000001",
                 "013800000001", "tel:+86-138-0000-0001", "13800000001\t");
    CHECK(phone(typed) == "+8613800000001");
  }
  SECTION("reads landlines and numbers of other countries")
  {
    using Row = std::pair<const char*, const char*>;
    const auto [typed, expected] = GENERATE(
        Row{"010-65550101", "+861065550101"}, Row{"+86 10 6555 0101", "+861065550101"},
        Row{"+86 (0)10-65550101", "+861065550101"}, Row{"0571-85550101", "+8657185550101"},
        Row{"0771/5550101", "+867715550101"}, Row{"010-65550101转8001", "+861065550101;ext=8001"},
        Row{"010-65550101 ext. 8001", "+861065550101;ext=8001"}, Row{"+86 400 123 4567", "+864001234567"},
        Row{"+1 (202) 555-0119", "+12025550119"}, Row{"001 202 555 0119", "+12025550119"},
        Row{"+886 900 000 005", "+886900000005"}, Row{"+353 20 911 0007", "+353209110007"},
        Row{"+44 (0)20 7946 0958", "+442079460958"}, Row{"030/23125009", "03023125009"},
        Row{"0900-000-005", "0900000005"}, Row{"6555 0101", "65550101"}, Row{"202-555-0119", "2025550119"});
    CHECK(phone(typed) == expected);
  }
  SECTION("says why something is no key")
  {
    CHECK(fault("") == PhoneFault::Empty);
    CHECK(fault("暂无 ") == PhoneFault::Empty);
    for (const char* masked :
         {"138****0001", "138＊＊＊＊0001", "138xxxx0001", "138XXXX0001", "+86138●●●●0001"})
      CHECK(fault(masked) == PhoneFault::Masked);
    for (const char* lost : {"1.38E+10", "1.38000000E+10", "1.38e10", "1E+10"})
      CHECK(fault(lost) == PhoneFault::Scientific);
    for (const char* made : {"00000000000", "11111111111", "12345678901", "1234567", "98765432",
                             "+8611111111111", "+86 12345678901", "0123456789", "13800138000", "00000"})
      CHECK(fault(made) == PhoneFault::Placeholder);
    for (const char* torn :
         {"1380000000", "１３８００００００１", "+86 138 0000 000", "138000000012", "861380000000"})
      CHECK(fault(torn) == PhoneFault::Torn);
    for (const char* other :
         {"135", "a13800000001", "13800000001/13800000002", "+0 123 456 780", "110101199003070011",
          "13800000001 or 02", "+1234567890123457", "138,0000,0001", "+86 125", "12-36"})
      CHECK(fault(other) == PhoneFault::NotAPhone);
  }
  SECTION("keeps the last of many digits")
  {
    CHECK(phone("13800000004.0") == "+8613800000004");
    CHECK(phone("13800000004.5") == "none");
  }
}

TEST_CASE("Laws of phones", "[identity][phone]")
{
  law("what was read is read unchanged",
      [](const std::string& noise, std::uint64_t digits, std::uint8_t cut) {
        std::string typed = fmt::format("{}{}", cut % 3 == 0 ? "+" : "", digits).substr(0, 6 + cut % 14);
        typed += noise.substr(0, cut % 2);
        if (const auto once = normalisedPhone(typed))
          RC_ASSERT(normalisedPhone(*once) == once);
      });
  law("separators, width and the country code change nothing",
      [](std::uint32_t seed, const std::vector<std::uint8_t>& marks, std::uint8_t prefix) {
        const std::string digits = mobile(seed);
        const char* prefixes[] = {"", "+86", "0086", "86", "+86 ", "(86)"};
        const std::string typed = prefixes[prefix % 6] + decorated(digits, marks);
        RC_ASSERT(normalisedPhone(typed) == normalisedPhone(digits));
      });
  law("different mobile numbers stay different", [](std::uint32_t a, std::uint32_t b) {
    const auto first = normalisedPhone(mobile(a)), second = normalisedPhone(mobile(b));
    RC_ASSERT((first == second) == (mobile(a) == mobile(b)) || !first || !second);
  });
  law("a mask hides a number from matching", [](std::uint32_t seed, std::uint8_t at) {
    std::string typed = mobile(seed);
    typed[at % typed.size()] = '*';
    RC_ASSERT(readPhone(typed) == tl::make_unexpected(PhoneFault::Masked));
  });
}

TEST_CASE("splitPhones", "[identity][phone]")
{
  using Parts = std::vector<std::string>;
  CHECK(splitPhones("13800000001/13800000002") == Parts{"13800000001", "13800000002"});
  CHECK(splitPhones("13800000001；１３８０００００００２") == Parts{"13800000001", "１３８０００００００２"});
  CHECK(splitPhones("+86 13800000001, +1 202 555 0119") == Parts{"+86 13800000001", "+1 202 555 0119"});
  CHECK(splitPhones("13800000001 13800000002") == Parts{"13800000001", "13800000002"});
  CHECK(splitPhones("13800000001或暂无") == Parts{"13800000001"});
  CHECK(splitPhones("+86 138 0000 0001") == Parts{"+86 138 0000 0001"});
  CHECK(splitPhones("030/23125009") == Parts{"030/23125009"});
  CHECK(splitPhones("+861065550101;ext=8001") == Parts{"+861065550101;ext=8001"});
  CHECK(splitPhones("暂无") == Parts{"暂无"});
  CHECK(splitPhones(" \t ").empty());
}
