// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/grant_dialog.h"

#include <QFormLayout>
#include <QSpinBox>

#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/rules/people_picker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int mostPoints = 1'000'000;

} // namespace

GrantDialog::GrantDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_people(new PeoplePicker(session, QStringLiteral("grant")))
    , m_amount(new QSpinBox)
    , m_reason(new QLineEdit)
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
    , m_grant(new Button(tr("Grant points"), Button::Kind::Primary))
{
  setObjectName(QStringLiteral("grantDialog"));
  setWindowTitle(tr("Grant points"));
  build();
  fill();
}

void GrantDialog::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(10);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  column->addWidget(m_people);
  m_amount->setObjectName(QStringLiteral("grantAmount"));
  m_amount->setRange(-mostPoints, mostPoints);
  m_amount->setValue(50);
  m_reason->setObjectName(QStringLiteral("grantReason"));
  m_reason->setPlaceholderText(tr("Stands in the ledger"));
  auto* form = new QFormLayout;
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Points for each (below 0: taken)")), m_amount);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Reason")), m_reason);
  column->addLayout(form);
  m_complaint->setObjectName(QStringLiteral("grantComplaint"));
  m_complaint->hide();
  column->addWidget(m_complaint);
  column->addWidget(buttons());
  resize(Theme::of().px(460), sizeHint().height());
  connect(m_people, &PeoplePicker::changed, this, &GrantDialog::fill);
  connect(m_amount, &QSpinBox::valueChanged, this, &GrantDialog::fill);
}

QWidget* GrantDialog::buttons()
{
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->addStretch(1);
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  m_grant->setObjectName(QStringLiteral("doGrant"));
  row->addWidget(cancel);
  row->addWidget(m_grant);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(m_grant, &Button::clicked, this, &GrantDialog::grant);
  return bar;
}

void GrantDialog::setPeople(const std::vector<Member>& people)
{
  for (const Member& member : people)
    m_people->add(member);
}

void GrantDialog::fill()
{
  m_grant->setText(m_amount->value() < 0 ? tr("Take points") : tr("Grant points"));
  m_grant->setEnabled(!m_people->people().empty() && m_amount->value() != 0);
  m_complaint->hide();
}

void GrantDialog::grant()
{
  const PointGrant grant{m_people->people(), m_amount->value(), utf8(m_reason->text().trimmed())};
  m_grant->setEnabled(false);
  m_session
      .write<ChangeId>(Area::Members | Area::Layers, tr("Granting points"),
                       [grant](Workspace& workspace, const Control& control) -> Result<ChangeId> {
                         return workspace.grantPoints(grant, control);
                       })
      ->onDone<ChangeId>([dialog = QPointer(this)](ChangeId) {
        if (dialog)
          dialog->accept();
      })
      ->onTrouble([dialog = QPointer(this)](const JobTrouble& trouble) {
        if (!dialog)
          return;
        dialog->m_complaint->setText(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
        dialog->m_complaint->show();
        dialog->m_grant->setEnabled(true);
      });
}

} // namespace weilu::ui
