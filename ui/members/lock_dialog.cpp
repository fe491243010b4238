// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/lock_dialog.h"

#include <QLineEdit>

#include "ui/base/text.h"
#include "ui/base/typed.h"
#include "ui/base/words.h"
#include "ui/base/write_or_say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

LockDialog::LockDialog(Session& session, const std::string& scheme, const Layer& layer,
                       std::vector<MemberId> people, QWidget* parent)
    : FormDialog(tr("Lock into %1").arg(words::layer(layer)), tr("Lock"), parent)
    , m_session(session)
    , m_scheme(scheme)
    , m_layer(layer.code)
    , m_people(std::move(people))
    , m_reason(new QLineEdit)
    , m_until(new QLineEdit)
{
  setObjectName(QStringLiteral("lockDialog"));
  m_reason->setObjectName(QStringLiteral("lockReason"));
  m_reason->setPlaceholderText(tr("said wherever the layer is explained"));
  m_until->setObjectName(QStringLiteral("lockUntil"));
  m_until->setPlaceholderText(tr("such as 2026-12-31; empty: until released"));
  addWide(makeParagraph(Type::Body, Tone::Text2,
                        tr("%Ln people stay in this layer, whatever its rule says.", nullptr,
                           static_cast<int>(m_people.size()))));
  addRow(tr("Reason"), m_reason);
  addRow(tr("Last day"), m_until);
  connect(this, &FormDialog::verbPressed, this, &LockDialog::save);
  m_reason->setFocus();
}

void LockDialog::save()
{
  complain({});
  std::optional<Date> until;
  if (!take(*this, typedDate(m_until->text()), until))
    return;
  writeOrSay(this, m_session, Area::Layers | Area::History, windowTitle(),
             [scheme = m_scheme, layer = m_layer, people = m_people,
              reason = utf8(m_reason->text().trimmed()),
              until](Workspace& workspace, const Control& control) {
               return workspace.lockLayer(scheme, layer, people, reason, until, control);
             });
}

} // namespace weilu::ui
