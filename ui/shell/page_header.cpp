// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/base/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(Type::Title))
    , m_subtitle(new ElidedLabel(Type::Aux, Tone::Text3))
    , m_widgets(new QHBoxLayout)
{
  m_title->setObjectName(QStringLiteral("pageTitle"));
  m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
  m_widgets->setSpacing(8);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(20, 0, 20, 0);
  row->setSpacing(12);
  row->addWidget(m_title);
  row->addWidget(m_subtitle, 1);
  row->addLayout(m_widgets);
  followTheme(this, [this] {
    setFixedHeight(Theme::of().px(56));
    // The line stands on the same base line as the larger title.
    m_subtitle->setContentsMargins(0, Theme::of().px(6), 0, 0);
  });
}

void PageHeader::setPage(Page* page)
{
  giveBack();
  m_page = page;
  refresh();
}

void PageHeader::giveBack()
{
  while (QLayoutItem* item = m_widgets->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->setParent(m_page);
    }
    delete item;
  }
}

void PageHeader::refresh()
{
  if (!m_page)
    return;
  m_title->setText(m_page->title());
  m_subtitle->setText(m_page->subtitle());
  const auto wanted = m_page->headerWidgets();
  QList<QWidget*> shown;
  for (int i = 0; i < m_widgets->count(); ++i)
    shown << m_widgets->itemAt(i)->widget();
  if (wanted == shown)
    return;
  giveBack();
  for (QWidget* widget : wanted) {
    m_widgets->addWidget(widget);
    widget->show();
  }
}

} // namespace weilu::ui
