// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_source.h"

#include "ui/insight/audience_choices.h"

namespace weilu::ui {

InsightSource::InsightSource(std::filesystem::path file)
    : m_file(std::move(file))
{
}

Result<void> InsightSource::prepare(const InsightQuestion& question, const Control& control)
{
  if (!m_workspace) {
    auto workspace = Workspace::open(m_file, Access::ReadOnly);
    if (!workspace)
      return tl::unexpected(workspace.error());
    m_workspace = std::move(*workspace);
  }
  m_question = question;
  // The same history as before means that the file is as it was.
  auto everybody = m_workspace->history(control);
  if (everybody != m_everybody) {
    m_everybody = std::move(everybody);
    m_narrowedTo.reset();
    m_history.reset();
    m_kept.clear();
  }
  if (question.audience.kind == Audience::Kind::Everybody) {
    m_history = m_everybody;
    m_narrowedTo.reset();
  } else if (const std::pair wanted{question.audience.rule, question.asOf}; m_narrowedTo != wanted) {
    m_narrowedTo.reset();
    m_history = m_everybody->among(audiencePeople(*m_workspace, question.audience, question.asOf, control));
    m_narrowedTo = wanted;
  }
  return {};
}

bool InsightSource::knowsBefore() const
{
  const auto span = m_everybody->span();
  return span && span->from <= m_question.before().from;
}

} // namespace weilu::ui
