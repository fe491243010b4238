// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_picture.h"

#include <QCoreApplication>

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"
#include "ui/overview/overview_view.h"
#include "ui/overview/overview_words.h"

namespace weilu::ui {

namespace {

constexpr int headHeight = 56, leastHeight = 818;

/// Lays out now what would be laid out when the event loop runs next.
void layOut(QWidget& widget, QSize size)
{
  widget.resize(size);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void paintHead(QPainter& painter, const QString& community, Date asOf)
{
  const Theme& theme = Theme::of();
  const qreal y = paint::px(headHeight) / 2;
  qreal x = paint::px(20);
  paint::text(painter, theme.font(Type::Title), theme.color(Token::Text), x, y, community);
  x += paint::textWidth(theme.font(Type::Title), community) + paint::px(12);
  paint::text(painter, theme.font(Type::Aux), theme.color(Token::Text3), x, y + 2, overviewSubtitle(asOf));
}

} // namespace

QString overviewSubtitle(Date asOf)
{
  return overview_words::joined({QCoreApplication::translate("overview", "%1, %2", "weekday and date")
                                     .arg(words::weekday(asOf), words::date(asOf)),
                                 QCoreApplication::translate("overview", "Week %1").arg(isoWeek(asOf))});
}

QImage overviewPicture(std::shared_ptr<const Overview> overview, const QString& community, int days,
                       int width, qreal scale)
{
  OverviewView view;
  const Date asOf = overview->asOf;
  view.setAttribute(Qt::WA_DontShowOnScreen);
  view.setDays(days);
  view.setOverview(std::move(overview));
  view.show(); // only a shown widget lays itself out
  layOut(view, {width, Theme::of().px(leastHeight)});
  layOut(view, {width, std::max(view.minimumSizeHint().height(), Theme::of().px(leastHeight))});
  const int head = Theme::of().px(headHeight);
  QImage image((QSizeF(width, view.height() + head) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  image.fill(Theme::of().color(Token::Bg));
  QPainter painter(&image);
  paintHead(painter, community, asOf);
  view.render(&painter, QPoint(0, head), {}, QWidget::DrawChildren);
  return image;
}

} // namespace weilu::ui
