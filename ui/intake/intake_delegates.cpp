// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_delegates.h"

#include <QPainter>

#include "ui/base/theme.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/mapping_model.h"
#include "ui/widgets/painting.h"

#include <algorithm>

namespace weilu::ui {

namespace {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, Token ground)
{
  painter.fillRect(option.rect, Theme::of().color(ground));
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                   Theme::of().color(Token::Line));
}

void paintText(QPainter& painter, const QRect& area, const QString& text, Token token, Type type = Type::Body,
               Qt::Alignment alignment = Qt::AlignLeft)
{
  painter.setPen(Theme::of().color(token));
  painter.setFont(Theme::of().font(type));
  painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintIcon(QPainter& painter, const QRect& area, const QString& name, Token token)
{
  const QPixmap pixmap =
      Theme::of().pixmap(name, 14, Theme::of().color(token), painter.device()->devicePixelRatioF());
  painter.drawPixmap(area.center().x() - 7, area.center().y() - 7, pixmap);
}

/// A cell that looks like a combo box and opens the choice of fields.
void paintField(QPainter& painter, const QRect& area, const QString& text, bool none, bool wrong,
                bool focused)
{
  const Theme& theme = Theme::of();
  const QRectF box(area.left() + .5, area.center().y() - 12.5, area.width() - 1, 26);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.color(wrong     ? Token::Bad
                                  : focused ? Token::Accent
                                            : Token::LineStrong),
                      focused ? 2 : 1));
  painter.setBrush(theme.color(Token::Surface));
  painter.drawRoundedRect(box, 6, 6);
  paintText(painter, area.adjusted(9, 0, -26, 0), text, none ? Token::Text3 : Token::Text);
  paintIcon(painter, QRect(area.right() - 24, area.top(), 20, area.height()), QStringLiteral("chevron-down"),
            Token::Text3);
}

void paintConfidence(QPainter& painter, const QRect& area, const SourceColumn& column, const QString& text)
{
  if (column.field.empty())
    return paintText(painter, area, text, Token::Text3);
  const Token token = column.confidence >= 90   ? Token::Good
                      : column.confidence >= 60 ? Token::Warn
                                                : Token::Bad;
  const QRect track(area.left(), area.center().y() - 2, 36, 5);
  painter.fillRect(track, Theme::of().color(Token::Hover));
  painter.fillRect(
      QRect(track.left(), track.top(), track.width() * std::clamp(column.confidence, 0, 100) / 100, 5),
      Theme::of().color(token));
  paintText(painter, area.adjusted(44, 0, 0, 0), text, token, Type::Aux);
}

} // namespace

void MappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
  const auto& model = static_cast<const MappingModel&>(*index.model());
  const SourceColumn& column = model.columnAt(index.row());
  const bool focused = option.state.testFlag(QStyle::State_Selected);
  const QString text = index.data(Qt::DisplayRole).toString();
  painter->save();
  paintGround(*painter, option, focused ? Token::Hover : Token::Surface);
  const QRect area = option.rect.adjusted(index.column() == 0 ? 14 : 8, 0, -8, -1);
  switch (index.column()) {
  case MappingModel::Header:
    paintText(*painter, area, text, Token::Text, Type::BodyBold);
    break;
  case MappingModel::Arrow:
    paintIcon(*painter, area, QStringLiteral("arrow-right"), Token::Text3);
    break;
  case MappingModel::Field:
    paintField(*painter, area, text, column.field.empty(), model.isTwice(index.row()), focused);
    break;
  case MappingModel::Confidence:
    paintConfidence(*painter, area, column, text);
    break;
  case MappingModel::Problems:
    paintText(*painter, area, text, model.problemsAt(index.row()) > 0 ? Token::Bad : Token::Text3, Type::Body,
              Qt::AlignRight);
    break;
  case MappingModel::Mode:
    paintText(*painter, area, text, Token::Text2, Type::Aux);
    break;
  case MappingModel::Conversion:
    paintText(*painter, area, text, column.format.dateOrderAssumed ? Token::Warn : Token::Text2, Type::Aux);
    break;
  default:
    paintText(*painter, area, text, Token::Text3);
  }
  painter->restore();
}

void PlainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
  painter->save();
  paintGround(*painter, option,
              option.state.testFlag(QStyle::State_Selected) ? Token::Hover : Token::Surface);
  paintText(*painter, option.rect.adjusted(index.column() == 0 ? 14 : 8, 0, -8, -1),
            index.data(Qt::DisplayRole).toString(), index.column() == 0 ? Token::Text2 : Token::Text);
  painter->restore();
}

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
  const auto& model = static_cast<const PreviewModel&>(*index.model());
  const PreviewRow& row = model.rowAt(index.row());
  const int cell = model.sourceColumn(index.column());
  const auto has = [&](const std::vector<std::size_t>& cells) {
    return cell >= 0 && std::find(cells.begin(), cells.end(), static_cast<std::size_t>(cell)) != cells.end();
  };
  const bool bad = has(row.bad), changed = has(row.changed);
  const QString text = index.data(Qt::DisplayRole).toString();
  painter->save();
  const bool number = index.column() == PreviewModel::Number;
  paintGround(*painter, option,
              bad && row.outcome == RowOutcome::Reject ? Token::BadTint
              : changed                                ? Token::WarnTint
              : number                                 ? Token::SurfaceAlt
                                                       : Token::Surface);
  const QRect area = option.rect.adjusted(8, 0, -8, -1);
  if (index.column() == PreviewModel::Outcome)
    paintBadge(*painter, area, statusBadge(text, intake_words::outcomeTone(row.outcome)));
  else if (number)
    paintText(*painter, area, text, Token::Text3, Type::Body, Qt::AlignRight);
  else if (index.column() == PreviewModel::Who)
    paintText(*painter, area, text, model.isUndecided(index.row()) ? Token::Warn : Token::Text2);
  else
    paintText(*painter, area, text, bad ? Token::Bad : changed ? Token::Warn : Token::Text);
  painter->restore();
}

} // namespace weilu::ui
