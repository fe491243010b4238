// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner_area.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int mostBanners = 3;

} // namespace

BannerArea::BannerArea(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
  m_column->setContentsMargins(20, 0, 20, 0);
  m_column->setSpacing(8);
  hide();
}

Callout* BannerArea::add(Callout* callout)
{
  callout->setFramed(true);
  auto shown = findChildren<Callout*>(Qt::FindDirectChildrenOnly);
  shown.removeIf([](const Callout* known) { return known->isHidden(); });
  for (auto i = 0; i + mostBanners <= shown.size(); ++i)
    delete shown.at(i);
  m_column->addWidget(callout);
  m_column->setContentsMargins(20, 0, 20, 12);
  connect(callout, &QObject::destroyed, this, [this] {
    if (findChildren<Callout*>(Qt::FindDirectChildrenOnly).isEmpty())
      hide();
  });
  show();
  return callout;
}

void BannerArea::tell(const JobTrouble& trouble)
{
  const QString sentence = trouble.refusal ? words::refusal(*trouble.refusal)
                                           : tr("Nothing was changed. Try again; if it happens again, the "
                                                "details help to find out why.");
  const QString title = trouble.refusal ? tr("This was not done") : tr("Something went wrong");
  for (Callout* older : findChildren<Callout*>(Qt::FindDirectChildrenOnly)) {
    if (older->title() == title && older->sentence() == sentence)
      delete older;
  }
  auto* callout = add(new Callout(Callout::Kind::Bad));
  callout->setObjectName(QStringLiteral("troubleBanner"));
  callout->setTexts(title, sentence);
  if (!trouble.failure.isEmpty()) {
    Button* copy = callout->addButton(QStringLiteral("copy"), tr("Copy details"));
    copy->setObjectName(QStringLiteral("copyDetails"));
    connect(copy, &Button::clicked, this,
            [details = trouble.failure] { QGuiApplication::clipboard()->setText(details); });
  }
  connect(callout->addClose(), &Button::clicked, callout, &QObject::deleteLater);
}

Callout* BannerArea::offer(const QString& name, const QString& text, const QString& action,
                           const std::function<void()>& act)
{
  withdraw(name);
  auto* callout = add(new Callout(Callout::Kind::Warn));
  callout->setObjectName(name);
  callout->setTexts(text, {});
  if (!action.isEmpty()) {
    Button* button = callout->addButton({}, action);
    button->setObjectName(name + QStringLiteral("Action"));
    connect(button, &Button::clicked, this, act);
  }
  connect(callout->addClose(), &Button::clicked, callout, &QObject::deleteLater);
  return callout;
}

void BannerArea::withdraw(const QString& name)
{
  // Often called from a button of the very banner.
  for (Callout* callout : findChildren<Callout*>(name, Qt::FindDirectChildrenOnly)) {
    callout->setObjectName(QString());
    callout->hide();
    callout->deleteLater();
  }
}

void BannerArea::clear()
{
  for (Callout* callout : findChildren<Callout*>(Qt::FindDirectChildrenOnly))
    callout->deleteLater();
}

} // namespace weilu::ui
