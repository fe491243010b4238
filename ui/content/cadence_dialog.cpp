// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/cadence_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "core/workspace_content.h"
#include "ui/base/text.h"
#include "ui/base/typed.h"
#include "ui/base/words_content.h"
#include "ui/base/write_or_say.h"
#include "ui/content/content_fields.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

CadenceDialog::CadenceDialog(Session& session, const CadenceTarget& target, const std::vector<Space>& spaces,
                             QWidget* parent)
    : FormDialog(target.perWeek > 0 ? tr("Edit target") : tr("New target"), tr("Save"), parent)
    , m_session(session)
    , m_before(target)
    , m_kind(content_fields::kinds(target.kind, words::contentKind(std::nullopt)))
    , m_space(content_fields::spaces(spaces, target.space, words::contentSpace({}, {})))
    , m_perWeek(makeField("targetPerWeek"))
{
  setObjectName(QStringLiteral("cadenceDialog"));
  m_perWeek->setText(target.perWeek > 0 ? QString::number(target.perWeek) : QString());
  addRow(tr("Kind"), m_kind);
  addRow(tr("Space"), m_space);
  addRow(tr("Pieces a week"), m_perWeek);
  connect(this, &FormDialog::verbPressed, this, [this] {
    std::optional<std::int64_t> number;
    if (!take(*this, typedNumber(m_perWeek->text(), tr("Pieces a week")), number))
      return;
    save(static_cast<int>(std::min<std::int64_t>(number.value_or(-1), 1'000)));
  });
  if (target.perWeek > 0)
    connect(addButton(tr("Take away")), &Button::clicked, this, [this] {
      m_kind->setCurrentIndex(m_kind->findData(content_fields::dataOf(m_before.kind)));
      m_space->setCurrentIndex(m_space->findData(static_cast<qint64>(m_before.space.value)));
      save(0);
    });
  m_perWeek->setFocus();
}

void CadenceDialog::save(int perWeek)
{
  complain({});
  const CadenceTarget target{content_fields::spaceIn(m_space), content_fields::kindIn(m_kind), perWeek};
  const auto instead = m_before.perWeek > 0 ? std::optional(m_before) : std::nullopt;
  writeOrSay(this, m_session, Area::Community, tr("Saving a target"),
             [target, instead](Workspace& workspace, const Control&) {
               return setCadence(workspace, target, instead);
             });
}

} // namespace weilu::ui
