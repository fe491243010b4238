// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/torture.h"

#include <set>

namespace weilu {

namespace {

using Problems = std::multiset<std::string>;
using Names = std::vector<std::string>;
using Refused = std::pair<RefusalCode, std::string>;
using fixtures::Table;

std::vector<std::string> headersOf(const SourceFile& file)
{
  std::vector<std::string> headers;
  for (const SourceColumn& column : file.columns)
    headers.push_back(column.header);
  return headers;
}

std::vector<std::string> fieldsOf(const SourceFile& file)
{
  std::vector<std::string> fields;
  for (const SourceColumn& column : file.columns)
    fields.push_back(column.field);
  return fields;
}

/// Nothing to say of it, and people called so.
void comesIn(Tried& tried, const Names& names)
{
  CHECK(tried.problems().empty());
  CHECK(tried.names() == names);
}

const BadInputs inputs = {
    {"st_crlf_in_quotes.csv",
     [](Tried& tried) {
       comesIn(tried, {"Ann", "Bob"});
       CHECK(tried.named("Ann").member.note == "line1\r\nline2");
       CHECK(tried.named("Bob").member.note == "x\ny");
     }},
    {"st_cr_only.csv", [](Tried& tried) { CHECK(tried.rows() == Tried("enc_utf8.csv").rows()); }},
    {"st_mixed_eol.csv",
     [](Tried& tried) {
       comesIn(tried, {"A", "B", "C"});
     }},
    {"st_nul_bytes.csv",
     [](Tried& tried) {
       comesIn(tried, {"Alice", "Bob"});
     }},
    {"st_ragged_short.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"2 too-few-cells", "3 too-few-cells"});
       CHECK(tried.names() == Names{"A", "B", "C"});
       CHECK(Tried::keys(tried.named("B"), "email").empty());
     }},
    {"st_ragged_long.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"2 too-many-cells"});
       CHECK(Tried::keys(tried.named("A"), "phone") == Names{"+8613800000001"});
     }},
    {"st_trailing_delims.csv",
     [](Tried& tried) {
       comesIn(tried, {"A", "B"});
       CHECK(fieldsOf(tried.look()) == Names{"name", "email", "", "", ""});
     }},
    {"st_blank_lines.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"6 bad-phone phone", "9 bad-phone phone"});
       CHECK(tried.names() == Names{"A", "B"});
     }},
    {"st_dup_headers.csv",
     [](Tried& tried) {
       CHECK(headersOf(tried.look()) ==
             Names{"Name", "Email", "Email (2)", "Phone", "Phone (2)", "Other", "Other (2)"});
       ReadOptions options;
       options.map = {{"Email (2)", "email"}, {"Other (2)", "city"}};
       tried.import(options);
       CHECK(Tried::keys(tried.named("A"), "email") == Names{"a2@example.com", "a@example.com"});
       CHECK(tried.named("A").member.city == "y");
     }},
    {"st_header_variants.csv",
     [](Tried& tried) {
       comesIn(tried, {"A"});
       CHECK(fieldsOf(tried.look()) == Names{"email", "name", "phone", "joined_at"});
       CHECK(tried.look().columns[3].header == "Joined Date");
     }},
    {"st_no_header.csv",
     [](Tried& tried) {
       comesIn(tried, {"林晓雨", "王伟", "欧阳静怡"});
       CHECK(Tried::joined(tried.named("林晓雨")) == "2023-05-01");
     }},
    {"st_preamble_footer.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"8 footer-row"});
       CHECK(tried.names() == Names{"林晓雨", "王伟"});
     }},
    {"st_two_header_rows.csv",
     [](Tried& tried) {
       comesIn(tried, {"林晓雨"});
       CHECK(tried.named("林晓雨").member.gender == Gender::Female);
     }},
    {"st_bilingual_header.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"2 repeated-header"});
       CHECK(tried.names() == Names{"林晓雨"});
     }},
    {"st_sep_hint.csv",
     [](Tried& tried) {
       ReadOptions options;
       options.map = {{"Betrag", "counter:Betrag"}};
       CHECK(tried.problems(options).empty());
       CHECK(tried.named("Jürgen Müller").custom.at(0).value == "1234.56");
     }},
    {"st_semicolon_decimal.csv",
     [](Tried& tried) {
       ReadOptions options;
       options.map = {{"Beitrag", "counter:Beitrag"}};
       CHECK(tried.problems(options).empty());
       CHECK(tried.named("Müller, Jürgen").custom.at(0).value == "1234.5");
       CHECK(tried.named("Schmidt, Eva").custom.at(0).value == "99.9");
       CHECK(Tried::joined(tried.named("Müller, Jürgen")) == "2024-03-05");
       CHECK(Tried::joined(tried.named("Schmidt, Eva")) == "2023-11-17");
     }},
    {"st_pipe.csv",
     [](Tried& tried) {
       comesIn(tried, {"A"});
       CHECK(tried.named("A").tags.size() == 3);
     }},
    {"st_tab.tsv",
     [](Tried& tried) {
       tried.import();
       CHECK(tried.named("A").member.note == "\"not quoted\" text");
     }},
    {"st_fullwidth_comma.csv",
     [](Tried& tried) {
       comesIn(tried, {"林晓雨", "王伟"});
       CHECK(tried.named("王伟").member.city == "北京");
     }},
    {"st_comma_in_name_tab_delim.tsv",
     [](Tried& tried) {
       comesIn(tried, {"Doe, John", "Roe, Jane"});
     }},
    {"st_backslash_escape.csv",
     [](Tried& tried) {
       const Problems problems = tried.problems();
       CHECK(problems.contains("2 unclosed-quote"));
       CHECK(tried.names() == Names{"Ann", "Bob"});
       CHECK(tried.named("Bob").member.note == "C:\\temp\\");
     }},
    {"st_unterminated_quote.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"3 unclosed-quote"});
       CHECK(tried.names() == Names{"A", "\"B", "C", "D"});
       CHECK(Tried::keys(tried.named("C"), "email") == Names{"c@example.com"});
     }},
    {"st_stray_quotes.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"3 unclosed-quote"});
       CHECK(tried.names() == Names{"A", "B \"the boss\" B"});
       CHECK(tried.rows()[0][1] == "5'9\"");
     }},
    {"st_space_before_quote.csv",
     [](Tried& tried) {
       comesIn(tried, {"A"});
       CHECK(tried.named("A").member.note == "x, y");
       CHECK(Tried::keys(tried.named("A"), "email") == Names{"a@example.com"});
     }},
    {"st_single_quotes.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"2 bad-email email"});
       CHECK(tried.names() == Names{"'A'"});
       CHECK(tried.rows()[0][2] == "'it''s'");
     }},
    {"st_huge_field.csv",
     [](Tried& tried) {
       const SourceFile file = tried.look();
       CHECK(file.columns[2].samples.front().size() < 250);
       CHECK(tried.rows()[0][2].size() > 1'300'000);
       CHECK(tried.problems() == Problems{"2 text-too-long note"});
       CHECK(tried.names() == Names{"A", "B"});
       CHECK(tried.named("A").member.note.empty());
       const ImportPlan plan = tried.fixture.plan(tried.path());
       CHECK(plan.problems.at(0).value.size() < 500);
     }},
    {"st_wide_1500_columns.csv",
     [](Tried& tried) {
       tried.import();
       CHECK(tried.fixture.people() == 1);
       CHECK(std::ranges::count_if(tried.look().columns,
                                   [](const SourceColumn& column) { return !column.field.empty(); }) < 5);
     }},
    {"st_header_only.csv",
     [](Tried& tried) {
       const ImportReport report = tried.import();
       CHECK(report.counts.rows == 0);
       CHECK(report.problems.empty());
       CHECK(tried.fixture.people() == 0);
     }},
    {"st_empty.csv",
     [](Tried& tried) {
       CHECK(tried.refusal() == Refused{RefusalCode::FileEmpty, ""});
     }},
    {"st_bom_only.csv",
     [](Tried& tried) {
       CHECK(tried.refusal() == Refused{RefusalCode::FileEmpty, ""});
     }},
    {"st_single_column_emails.csv",
     [](Tried& tried) {
       comesIn(tried, {"a@example.com", "b@example.com", "c@example.com"});
     }},
    {"st_not_csv_png.csv",
     [](Tried& tried) {
       CHECK(tried.refusal() == Refused{RefusalCode::BinaryFile, "png"});
     }},
    {"st_not_csv_xlsx_renamed.csv",
     [](Tried& tried) {
       // Only the beginning of a workbook: whatever reads workbooks finds nothing in it.
       CHECK_FALSE(inspect(tried.path()));
       CHECK(tried.refusal().second == "xlsx");
     }},
    {"st_html_error_page.csv",
     [](Tried& tried) {
       CHECK(tried.refusal() == Refused{RefusalCode::WebPage, ""});
     }},
};

} // namespace

const BadInputs& badTables() { return inputs; }

} // namespace weilu
