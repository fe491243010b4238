// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/account_bar.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

namespace {

std::string fieldOf(const AccountHint& hint) { return "identity:" + hint.kind; }

} // namespace

AccountBar::AccountBar(QWidget* parent)
    : Callout(Kind::Info, parent)
    , m_same(addButton({}, {}))
{
  setObjectName(QStringLiteral("accountBar"));
  setFramed(true);
  hide();
  m_same->setObjectName(QStringLiteral("sameAccounts"));
  connect(m_same, &Button::clicked, this, [this] {
    if (const auto hint = m_hint)
      emit fieldChosen(hint->header, fieldOf(*hint));
  });
}

void AccountBar::setHint(const std::optional<AccountHint>& hint)
{
  m_hint = hint;
  setVisible(hint.has_value());
  retranslate();
}

void AccountBar::retranslate()
{
  if (!m_hint)
    return;
  setTexts(tr("Do these ids belong to people who are already here?"),
           tr("%1 of %2 ids in “%3” are known: %4. As bare ids they would become new people.")
               .arg(words::count(static_cast<qint64>(m_hint->belongs)),
                    words::count(static_cast<qint64>(m_hint->looked)), text(m_hint->header),
                    intake_words::field(fieldOf(*m_hint))));
  m_same->setText(tr("They are the same people"));
}

} // namespace weilu::ui
