// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/badge_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "core/workspace_benefits.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_given.h"
#include "ui/rules/people_picker.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

BadgeDialog::BadgeDialog(Session& session, const std::vector<BadgeHolders>& known, QWidget* parent)
    : FormDialog(tr("Give a badge"), tr("Give badge"), parent)
    , m_session(session)
    , m_badge(new QComboBox)
    , m_people(new PeoplePicker(session, QStringLiteral("badge")))
    , m_note(new QLineEdit)
{
  m_badge->setEditable(true);
  for (const BadgeHolders& of : known)
    m_badge->addItem(words::badge(of.badge), text(of.badge.code));
  m_badge->setCurrentIndex(-1);
  m_badge->lineEdit()->setPlaceholderText(tr("Choose one, or type a name of your own"));
  m_note->setPlaceholderText(tr("why it is given"));
  finish();
}

BadgeDialog::BadgeDialog(Session& session, const BadgeHolders& of, QWidget* parent)
    : FormDialog(tr("Take a badge back"), tr("Take badge back"), parent)
    , m_session(session)
    , m_takes(true)
    , m_badge(new QComboBox)
    , m_people(new PeoplePicker(session, QStringLiteral("badge")))
    , m_note(new QLineEdit)
{
  m_badge->addItem(words::badge(of.badge), text(of.badge.code));
  m_badge->setEnabled(false);
  std::vector<MemberId> ids;
  for (const std::uint32_t id : of.byHand)
    ids.push_back({id});
  for (const Member& member : session.workspace().members().findAll(ids))
    m_people->add(member);
  m_note->hide();
  finish();
}

void BadgeDialog::finish()
{
  setObjectName(QStringLiteral("badgeDialog"));
  m_badge->setObjectName(QStringLiteral("badgeName"));
  m_note->setObjectName(QStringLiteral("badgeNote"));
  addRow(tr("Badge"), m_badge);
  addWide(m_people);
  if (!m_takes)
    addRow(tr("Note"), m_note);
  const auto enable = [this] { verb()->setEnabled(!m_people->people().empty() && !badge().empty()); };
  connect(m_people, &PeoplePicker::changed, this, enable);
  connect(m_badge, &QComboBox::currentTextChanged, this, enable);
  connect(this, &FormDialog::verbPressed, this, &BadgeDialog::write);
  m_badge->setFocus();
  enable();
}

std::string BadgeDialog::badge() const
{
  const QString typed = m_badge->currentText().trimmed();
  const int known = m_badge->findText(typed, Qt::MatchFixedString);
  return utf8(known >= 0 ? m_badge->itemData(known).toString() : typed);
}

void BadgeDialog::write()
{
  verb()->setEnabled(false);
  m_session
      .write<ChangeId>(
          Area::Members | Area::History, m_takes ? tr("Taking a badge back") : tr("Giving a badge"),
          [takes = m_takes, people = m_people->people(), badge = badge(),
           note = utf8(m_note->text().trimmed())](Workspace& workspace, const Control&) -> Result<ChangeId> {
            return takes ? takeBadge(workspace, people, badge) : giveBadge(workspace, people, badge, note);
          })
      ->onDone<ChangeId>([dialog = QPointer(this)](ChangeId) {
        if (dialog)
          dialog->accept();
      })
      ->onTrouble([dialog = QPointer(this)](const JobTrouble& trouble) {
        if (!dialog)
          return;
        dialog->complain(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
        dialog->verb()->setEnabled(true);
      });
}

} // namespace weilu::ui
