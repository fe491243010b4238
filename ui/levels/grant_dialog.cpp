// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/grant_dialog.h"

#include <QFormLayout>
#include <QListWidget>
#include <QSpinBox>

#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

namespace weilu::ui {

namespace {

constexpr int mostFound = 50;
constexpr int mostPoints = 1'000'000;
constexpr int listHeight = 108;

QString nameOf(const Member& member)
{
  if (!member.displayName.empty())
    return text(member.displayName);
  return member.nickname.empty() ? QString::number(member.id.value) : text(member.nickname);
}

QListWidgetItem* itemOf(MemberId person, const QString& name)
{
  auto* item = new QListWidgetItem(name);
  item->setData(Qt::UserRole, static_cast<qint64>(person.value));
  return item;
}

} // namespace

GrantDialog::GrantDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_search(new SearchField)
    , m_found(new QListWidget)
    , m_people(new QListWidget)
    , m_amount(new QSpinBox)
    , m_reason(new QLineEdit)
    , m_chosen(makeLabel(Type::Body, Tone::Text2))
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
  m_search->setObjectName(QStringLiteral("grantSearch"));
  m_search->setPlaceholderText(tr("Look for people by name, id or contact"));
  m_found->setObjectName(QStringLiteral("grantFound"));
  m_people->setObjectName(QStringLiteral("grantPeople"));
  for (QListWidget* list : {m_found, m_people})
    list->setFixedHeight(Theme::of().px(listHeight));
  m_found->setAccessibleName(tr("People found"));
  m_people->setAccessibleName(tr("People who get points"));
  m_people->setToolTip(tr("Double-click or Delete takes somebody off the list"));
  column->addWidget(m_search);
  column->addWidget(m_found);
  column->addWidget(m_chosen);
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
  connect(m_search, &SearchField::searched, this, &GrantDialog::search);
  connect(m_found, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    add({item->data(Qt::UserRole).toLongLong()}, item->text());
  });
  connect(m_people, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
    delete item;
    fill();
  });
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
    add(member.id, nameOf(member));
}

void GrantDialog::search(const QString& what)
{
  m_found->clear();
  if (what.isEmpty())
    return;
  for (const std::uint32_t id : m_session.workspace().members().search(utf8(what))) {
    if (m_found->count() == mostFound)
      break;
    if (const auto member = m_session.workspace().members().find({id}))
      m_found->addItem(itemOf(member->id, nameOf(*member)));
  }
}

void GrantDialog::add(MemberId person, const QString& name)
{
  for (int row = 0; row < m_people->count(); ++row) {
    if (m_people->item(row)->data(Qt::UserRole).toLongLong() == person.value)
      return;
  }
  m_people->addItem(itemOf(person, name));
  fill();
}

void GrantDialog::fill()
{
  m_chosen->setText(m_people->count() == 0 ? tr("Nobody chosen yet: double-click somebody above")
                                           : tr("%Ln people", nullptr, m_people->count()));
  m_grant->setText(m_amount->value() < 0 ? tr("Take points") : tr("Grant points"));
  m_grant->setEnabled(m_people->count() > 0 && m_amount->value() != 0);
  m_complaint->hide();
}

void GrantDialog::grant()
{
  PointGrant grant{{}, m_amount->value(), utf8(m_reason->text().trimmed())};
  for (int row = 0; row < m_people->count(); ++row)
    grant.people.push_back({m_people->item(row)->data(Qt::UserRole).toLongLong()});
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
