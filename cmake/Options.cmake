# SPDX-FileCopyrightText: The Weilu authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# weilu_options: what every target of this project is compiled with, and why.

set(WEILU_SANITIZE "" CACHE STRING "Sanitizers: address,undefined or thread; fuzzer-no-link with them shows libFuzzer the way taken")
option(WEILU_SANITIZE_CORE_ONLY "They watch core alone, whoever runs it: the window and the tests compile as ever" OFF)
option(WEILU_WERROR "Warnings are errors" OFF)

add_library(weilu_options INTERFACE)
target_include_directories(weilu_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(weilu_options INTERFACE
  -Wall -Wextra -Wpedantic
  -Wshadow            # a shadowed name is nearly always a slip
  -Wnon-virtual-dtor  # deleting through a base must be safe
  -Wold-style-cast    # casts are searched for by name
  -Wunused
  -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:Clang>:-Wshadow-uncaptured-local> # gcc's -Wshadow says this, too
)
if(WEILU_WERROR)
  target_compile_options(weilu_options INTERFACE -Werror)
endif()
add_library(weilu_sanitizers INTERFACE)
if(WEILU_SANITIZE)
  target_compile_options(weilu_sanitizers INTERFACE
    -fsanitize=${WEILU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(weilu_options INTERFACE -fsanitize=${WEILU_SANITIZE})
  if(NOT WEILU_SANITIZE_CORE_ONLY)
    target_link_libraries(weilu_options INTERFACE weilu_sanitizers)
  endif()
endif()

# The linker is a third of an edit-build-test turn; mold is several times faster.
find_program(WEILU_MOLD mold)
if(WEILU_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

find_program(WEILU_CCACHE ccache)
if(WEILU_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_SOURCE_DIR}/cmake/launch ${WEILU_CCACHE})
endif()
