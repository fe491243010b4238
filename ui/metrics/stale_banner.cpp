// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/stale_banner.h"

#include "ui/widgets/button.h"

namespace weilu::ui {

namespace {

constexpr int staleAfter = 7; // days

} // namespace

StaleBanner::StaleBanner(QWidget* parent)
    : Callout(Kind::Warn, parent)
    , m_back(addButton({}, {}))
    , m_bring(addButton(QStringLiteral("import"), {}))
{
  setObjectName(QStringLiteral("staleBanner"));
  setFramed(true);
  hide();
  connect(m_back, &QPushButton::clicked, this, &StaleBanner::lastActivityWanted);
  connect(m_bring, &QPushButton::clicked, this, &StaleBanner::importWanted);
}

void StaleBanner::setDaysBehind(int days)
{
  m_days = days;
  setTexts(
      tr("The newest activity is %n days old; the number of silent people may be too high", nullptr, days),
      {});
  m_back->setText(tr("As of the last activity"));
  m_bring->setText(tr("Import new data"));
  setVisible(days > staleAfter);
}

} // namespace weilu::ui
