// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/fact_list.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/theme.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int nameWidth = 76, leastHeight = 32;

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(0);
}

void FactList::clear()
{
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (item->widget())
      item->widget()->deleteLater();
    delete item;
  }
}

void FactList::add(const QString& name, const QString& value)
{
  if (!value.isEmpty())
    add(name, makeParagraph(Type::Body, Tone::Text, value));
}

void FactList::add(const QString& name, QWidget* value)
{
  m_rows->addWidget(new Hairline);
  auto* frame = new QWidget;
  frame->setMinimumHeight(Theme::of().px(leastHeight));
  auto* row = new QHBoxLayout(frame);
  row->setContentsMargins(0, 6, 0, 6);
  row->setSpacing(8);
  auto* label = makeParagraph(Type::Body, Tone::Text2, name);
  label->setFixedWidth(Theme::of().px(nameWidth));
  row->addWidget(label, 0, Qt::AlignTop);
  row->addWidget(value, 1);
  m_rows->addWidget(frame);
}

} // namespace weilu::ui
