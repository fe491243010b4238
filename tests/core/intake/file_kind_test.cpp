// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"
#include "tests/catch.h"

#include <string>

using namespace weilu;
using namespace std::string_literals;

TEST_CASE("What is no table is told by its first bytes", "[intake][file_kind]")
{
  const std::vector<std::pair<std::string, std::string>> table{
      {"\x89PNG\r\n\x1A\n....", "png"},
      {"\xFF\xD8\xFF\xE0", "jpeg"},
      {"%PDF-1.7", "pdf"},
      {"PK\x03\x04....[Content_Types].xml", "xlsx"},
      {"PK\x03\x04....xl/workbook.xml", "xlsx"},
      {"PK\x03\x04....word/document.xml", "docx"},
      {"PK\x03\x04....users.json", "zip"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "xls"},
      {"SQLite format 3\0..."s, "sqlite"},
      {"\x1F\x8B\x08", "gzip"},
      {"<!DOCTYPE html>\n<html>", "html"},
      {"\xEF\xBB\xBF  <HTML><body>", "html"},
      {"<?xml version=\"1.0\"?><users>", "xml"},
      {"{\n  \"guild\": {}", "json"},
      {"[\n {\"id\": 1}", "json"},
      {"[]", "json"},
      {"[[[[[[", "json"},
      {"BEGIN:VCARD\r\nVERSION:3.0", "vcard"},
      {"[6/10/24, 9:00:01\u202fAM] Ann: hi", "chat"},
      {"\x01\x02\x03\x04\x05\x06 text", "binary"},
      {"name,email\n", ""},
      {"姓名,手机号\n", ""},
      {"[x],y\n", ""},
      {"\xFF\xFEn\0a\0m\0e\0"s, ""},
      {"n\0a\0m\0e\0,\0x\0"s, ""},
      {"", ""},
  };
  for (const auto& [head, kind] : table) {
    INFO(head);
    CHECK(foreignKind(head) == kind);
  }
}

TEST_CASE("Some of it is text", "[intake][file_kind]")
{
  CHECK(isTextKind("json"));
  CHECK(isTextKind("chat"));
  CHECK_FALSE(isTextKind("png"));
  CHECK_FALSE(isTextKind("binary"));
}
