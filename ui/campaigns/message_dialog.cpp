// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/message_dialog.h"

#include <QPlainTextEdit>

#include "core/playbooks/message_text.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/playbooks/playbook_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

MessageDialog::MessageDialog(Session& session, Campaign campaign, QWidget* parent)
    : FormDialog(tr("Message of the invitation"), tr("Save"), parent)
    , m_session(session)
    , m_campaign(std::move(campaign))
    , m_text(new QPlainTextEdit(text(m_campaign.plan.message)))
{
  setObjectName(QStringLiteral("messageDialog"));
  m_text->setObjectName(QStringLiteral("message"));
  m_text->setAccessibleName(windowTitle());
  m_text->setMinimumHeight(Theme::of().px(180));
  m_text->setTabChangesFocus(true);
  addWide(
      makeParagraph(Type::Aux, Tone::Text3,
                    tr("What is in braces is filled in for each person; {name|friend} says \"friend\" where "
                       "the name is not known.")));
  addWide(m_text);
  auto* variables = new QWidget;
  auto* flow = new FlowLayout(6, variables);
  for (const std::string_view name : messageVariables) {
    auto* button = new Button(QStringLiteral("plus"), playbook_words::variable(std::string(name)),
                              Button::Kind::Default);
    button->setObjectName(QStringLiteral("variable-") + text(name));
    button->setSmall(true);
    button->setAutoDefault(false);
    connect(button, &Button::clicked, this, [this, put = u'{' + text(name) + u'}'] {
      m_text->insertPlainText(put);
      m_text->setFocus();
    });
    flow->addWidget(button);
  }
  addWide(variables);
  connect(this, &FormDialog::verbPressed, this, &MessageDialog::save);
  m_text->setFocus();
}

void MessageDialog::save()
{
  m_campaign.plan.message = utf8(m_text->toPlainText());
  QStringList unknown;
  for (const MessagePart& part : unknownVariables(m_campaign.plan.message))
    unknown << text(part.text);
  if (!unknown.isEmpty()) {
    complain(tr("There is no such variable: %1").arg(unknown.join(QStringLiteral(" "))));
    return;
  }
  campaign_actions::saveFrom(*this, m_session, m_campaign);
}

} // namespace weilu::ui
