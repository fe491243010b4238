// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/base/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

FormDialog::FormDialog(const QString& title, const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_buttons(new QHBoxLayout)
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
    , m_verb(new Button(verb, Button::Kind::Primary))
{
  setWindowTitle(title);
  setMinimumWidth(Theme::of().px(500));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, title));
  m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_form->setHorizontalSpacing(14);
  m_form->setVerticalSpacing(8);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  column->addLayout(m_form);
  m_complaint->setObjectName(QStringLiteral("complaint"));
  m_complaint->hide();
  column->addWidget(m_complaint);
  column->addStretch(1);
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  m_buttons->setSpacing(8);
  m_buttons->addStretch(1);
  m_buttons->addWidget(cancel);
  m_buttons->addWidget(m_verb);
  m_verb->setObjectName(QStringLiteral("verb"));
  m_verb->setDefault(true);
  column->addLayout(m_buttons);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(m_verb, &Button::clicked, this, &FormDialog::verbPressed);
}

void FormDialog::addRow(const QString& name, QWidget* field)
{
  field->setAccessibleName(name);
  m_form->addRow(makeLabel(Type::Body, Tone::Text2, name), field);
}

void FormDialog::addRow(const QString& name, const QList<QWidget*>& fields)
{
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (QWidget* field : fields) {
    field->setAccessibleName(name);
    row->addWidget(field, field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? 0 : 1);
  }
  m_form->addRow(makeLabel(Type::Body, Tone::Text2, name), row);
}

void FormDialog::addWide(QWidget* widget) { m_form->addRow(widget); }

Button* FormDialog::addButton(const QString& text)
{
  auto* button = new Button(text, Button::Kind::Default);
  button->setAutoDefault(false);
  m_buttons->insertWidget(m_buttons->count() - 3, button); // before the stretch
  return button;
}

void FormDialog::complain(const QString& sentence)
{
  m_complaint->setText(sentence);
  m_complaint->setVisible(!sentence.isEmpty());
}

QString FormDialog::complaint() const { return m_complaint->isHidden() ? QString() : m_complaint->text(); }

QLineEdit* makeField(const char* name, const QString& hint)
{
  auto* field = new QLineEdit;
  field->setObjectName(QString::fromLatin1(name));
  field->setPlaceholderText(hint);
  return field;
}

} // namespace weilu::ui
