// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Read by jemalloc when the program starts: sets of a million people lie in huge pages, which are cleared and
// mapped 512 times as seldom.
extern "C" {
extern const char* const malloc_conf;
const char* const malloc_conf = "thp:always";
}
