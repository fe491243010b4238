// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/base/job.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_dialog.h"

#include <functional>

namespace weilu::ui {

/// Closes \p dialog when \p job has made what it was for; else says in it why not and lets its verb be
/// pressed again. \p also: what else is done with the trouble, while the dialog is there.
template<class Made>
void closeWhenDone(FormDialog* dialog, Job* job, std::function<void(const JobTrouble&)> also = {})
{
  job->onDone<Made>([open = QPointer(dialog)](Made) {
       if (open)
         open->accept();
     })
      ->onTrouble([open = QPointer(dialog), also = std::move(also)](const JobTrouble& trouble) {
        if (!open)
          return;
        open->verb()->setEnabled(true);
        open->complain(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
        if (also)
          also(trouble);
      });
}

} // namespace weilu::ui
