// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/base/session.h"
#include "ui/base/words.h"

namespace weilu::ui {

/// Runs \p work as a writing job for \p asker, a dialog: it accepts when the change is made, and what is
/// declined goes to its complain() instead of the window's banner. Nothing is told when it is gone meanwhile.
template<class Dialog>
void writeOrSay(Dialog* asker, Session& session, Areas areas, const QString& title,
                std::function<Result<ChangeId>(Workspace&, const Control&)> work)
{
  const QPointer<Dialog> open(asker);
  asker->verb()->setEnabled(false);
  session.write<ChangeId>(areas, title, std::move(work))
      ->template onDone<ChangeId>([open](ChangeId) {
        if (open)
          open->accept();
      })
      ->onTrouble([open](const JobTrouble& trouble) {
        if (!open)
          return;
        open->verb()->setEnabled(true);
        open->complain(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
      });
}

} // namespace weilu::ui
