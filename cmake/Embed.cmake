# SPDX-FileCopyrightText: The Weilu authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# weilu_embed(TARGET NAME FILES...): puts text files into the program as
# `std::span<const weilu::Embedded> NAME()` so that nothing has to be found at run time.
# NAME is `weilu::embedded::NAME`, declared in "core/base/embedded.h" users' own header.

function(weilu_embed target name)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp)
  set(inputs)
  foreach(file IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    list(APPEND inputs ${file})
  endforeach()
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DNAME=${name} "-DFILES=${inputs}"
            -P ${CMAKE_SOURCE_DIR}/cmake/EmbedFiles.cmake
    DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/cmake/EmbedFiles.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()
