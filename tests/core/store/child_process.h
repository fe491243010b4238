// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace weilu {

/// What the work in a child process gave, 0–200; 255 for an exception. Whoever runs the tests, the
/// child is a user without rights over other people's files.
template<class Work>
int askedAsNobody(Work&& work)
{
  constexpr uid_t nobody = 65534;
  const pid_t child = ::fork();
  if (child < 0)
    throw std::runtime_error("cannot fork");
  if (child == 0) {
    int answer = 255;
    try {
      if (::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0))
        answer = work();
    } catch (...) {
    }
    ::_exit(answer);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

/// Runs \p work in a child process until it says that it is in the middle, and kills it there. \p work
/// gets a function to say so, which does not return.
template<class Work>
void killedInTheMiddle(Work&& work)
{
  int pipe[2];
  if (::pipe(pipe) != 0)
    throw std::runtime_error("cannot make a pipe");
  const pid_t child = ::fork();
  if (child < 0)
    throw std::runtime_error("cannot fork");
  if (child == 0) {
    try {
      work([&] {
        const char middle = 'm';
        if (::write(pipe[1], &middle, 1) == 1)
          for (;;)
            ::pause();
      });
    } catch (...) {
    }
    ::_exit(1);
  }
  ::close(pipe[1]);
  char said = 0;
  const bool reached = ::read(pipe[0], &said, 1) == 1;
  ::close(pipe[0]);
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  if (!reached)
    throw std::runtime_error("the child never came to the middle");
}

} // namespace weilu
