// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/template_dialog.h"

#include <QListWidget>

#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int listWidth = 420, listHeight = 380;

} // namespace

TemplateDialog::TemplateDialog(std::optional<Moment> starts, QWidget* parent)
    : FormDialog(tr("New campaign"), tr("Use template"), parent)
    , m_starts(starts)
    , m_templates(shippedTemplates(language::isChinese() ? Language::Zh : Language::En))
    , m_list(new QListWidget)
    , m_about(makeParagraph(Type::Aux, Tone::Text2))
{
  setObjectName(QStringLiteral("templateDialog"));
  m_list->setObjectName(QStringLiteral("templates"));
  m_list->setAccessibleName(tr("Templates"));
  m_list->setMinimumSize(Theme::of().px(listWidth), Theme::of().px(listHeight));
  for (const CampaignTemplate& from : m_templates)
    m_list->addItem(new QListWidgetItem(Theme::of().icon(campaign_words::icon(from.type), Token::Accent),
                                        text(from.title)));
  m_about->setMinimumHeight(Theme::of().px(54));
  m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  addWide(m_list);
  addWide(m_about);
  connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showCurrent);
  connect(m_list, &QListWidget::itemDoubleClicked, this, &TemplateDialog::choose);
  connect(this, &FormDialog::verbPressed, this, &TemplateDialog::choose);
  m_list->setCurrentRow(0);
  m_list->setFocus();
}

void TemplateDialog::showCurrent(int row)
{
  m_about->setText(row < 0 ? QString() : text(m_templates[static_cast<std::size_t>(row)].about));
}

void TemplateDialog::choose()
{
  const int row = m_list->currentRow();
  if (row < 0)
    return;
  const Campaign campaign = campaignFrom(m_templates[static_cast<std::size_t>(row)], m_starts);
  accept();
  emit chosen(campaign);
}

} // namespace weilu::ui
