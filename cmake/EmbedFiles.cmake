# SPDX-FileCopyrightText: The Weilu authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by weilu_embed: writes OUT, a source file that holds the text of FILES.

set(text "#include \"core/base/embedded.h\"\n\nnamespace weilu::embedded {\n\n")
string(APPEND text "namespace {\nconstexpr Embedded files[] = {\n")
foreach(file IN LISTS FILES)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" hex "${hex}")
  # One literal may hold 64 KiB at least; pieces of 4,000 bytes stay readable to every compiler.
  string(LENGTH "${hex}" length)
  set(pieces "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${hex}" ${at} 16000 piece)
    string(APPEND pieces "\n   \"${piece}\"")
    math(EXPR at "${at} + 16000")
  endwhile()
  if(pieces STREQUAL "")
    set(pieces "\"\"")
  endif()
  math(EXPR bytes "${length} / 4")
  cmake_path(GET file FILENAME filename)
  string(APPEND text "  {\"${filename}\", std::string_view(${pieces}, ${bytes})},\n")
endforeach()
string(APPEND text "};\n}  // namespace\n\nstd::span<const Embedded> ${NAME}()\n{\n  return files;\n}\n\n}  // namespace weilu::embedded\n")
file(WRITE ${OUT} "${text}")
