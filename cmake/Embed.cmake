# SPDX-FileCopyrightText: The Weilu authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# weilu_embed(TARGET NAME FILES...): puts text files into the program as
# `std::span<const weilu::Embedded> weilu::embedded::NAME()`, declared by whoever reads them, so that
# nothing has to be found at run time.

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
  # The target may live in a folder above: tell it that the file is made, and by whom.
  add_custom_target(embed_${name} DEPENDS ${out})
  add_dependencies(${target} embed_${name})
  set_source_files_properties(${out} TARGET_DIRECTORY ${target} PROPERTIES GENERATED ON)
  target_sources(${target} PRIVATE ${out})
endfunction()
