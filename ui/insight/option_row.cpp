// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/option_row.h"

#include <QHBoxLayout>

#include "ui/charts/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

OptionRow::OptionRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(12, this))
{
  m_layout->setContentsMargins(0, 0, 0, 0);
}

ChoiceButton* OptionRow::addPicker(const QString& name)
{
  auto* both = new QWidget;
  auto* row = new QHBoxLayout(both);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  auto* words = makeLabel(Type::Aux, Tone::Text2);
  auto* picker = new ChoiceButton;
  picker->setObjectName(name);
  row->addWidget(words);
  row->addWidget(picker);
  words->setBuddy(picker);
  connect(picker, &ChoiceButton::chosen, this, &OptionRow::chosen);
  m_words.append(words);
  m_pickers.append(picker);
  m_layout->insertWidget(m_layout->count(), both);
  return picker;
}

void OptionRow::setWords(int index, const QString& words)
{
  m_words.at(index)->setText(words);
  m_pickers.at(index)->setAccessibleName(words);
}

} // namespace weilu::ui
