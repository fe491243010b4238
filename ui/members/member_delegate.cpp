// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_delegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include "ui/base/theme.h"
#include "ui/members/member_table_model.h"
#include "ui/widgets/painting.h"

namespace weilu::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;

void paintText(QPainter& painter, const QRect& area, const QString& text, Token token, Type type,
               Qt::Alignment alignment)
{
  painter.setPen(Theme::of().color(token));
  painter.setFont(Theme::of().font(type));
  painter.drawText(area, static_cast<int>(alignment | Qt::TextSingleLine),
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintName(QPainter& painter, const QRect& area, const MemberRow& row, const QString& name, bool focused)
{
  const int side = 22;
  const QRect circle(area.left(), area.center().y() - side / 2 + 1, side, side);
  paintAvatar(painter, circle, name, row.member.id.value);
  QRect rest = area.adjusted(side + padding, 0, 0, 0);
  const Type type = focused ? Type::BodyBold : Type::Body;
  paintText(painter, rest, name, Token::Text, type, Qt::AlignVCenter | Qt::AlignLeft);
  const int used = QFontMetrics(Theme::of().font(type)).horizontalAdvance(name) + gap;
  const QString nickname = QString::fromStdString(row.member.nickname);
  if (nickname != name && used < rest.width() - 12)
    paintText(painter, rest.adjusted(used, 0, 0, 0), nickname, Token::Text3, Type::Body,
              Qt::AlignVCenter | Qt::AlignLeft);
}

/// As many tags as fit, then how many more there are.
void paintTags(QPainter& painter, const QRect& area, const QStringList& tags)
{
  QRect rest = area;
  for (qsizetype i = 0; i < tags.size(); ++i) {
    const Badge badge = statusBadge(tags[i], BadgeTone::Neutral);
    const bool last = i + 1 == tags.size();
    if (i > 0 && badgeSize(badge).width() > rest.width() - (last ? 0 : 26)) {
      paintText(painter, rest, QStringLiteral("+%1").arg(tags.size() - i), Token::Text3, Type::Aux,
                Qt::AlignVCenter | Qt::AlignLeft);
      return;
    }
    rest.adjust(paintBadge(painter, rest, badge) + gap, 0, 0, 0);
  }
}

} // namespace

void paintCheckBox(QPainter& painter, const QRect& area, Qt::CheckState state)
{
  const Theme& theme = Theme::of();
  const int side = 16;
  const QRectF box(area.center().x() - side / 2 + .5, area.center().y() - side / 2 + .5, side, side);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const bool on = state != Qt::Unchecked;
  painter.setPen(theme.color(on ? Token::AccentFill : Token::InputBorder));
  painter.setBrush(theme.color(on ? Token::AccentFill : Token::Surface));
  painter.drawRoundedRect(box, 4, 4);
  const QPoint at(static_cast<int>(box.left()) + 2, static_cast<int>(box.top()) + 2);
  if (state == Qt::Checked)
    painter.drawPixmap(at, theme.pixmap(QStringLiteral("check"), 12, theme.color(Token::OnAccent),
                                        painter.device()->devicePixelRatioF()));
  else if (state == Qt::PartiallyChecked)
    painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, side - 8, 2), theme.color(Token::OnAccent));
  painter.restore();
}

MemberDelegate::MemberDelegate(const MemberTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void MemberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
  painter->save();
  paintGround(*painter, option, index);
  paintCell(*painter, option, index);
  painter->restore();
}

void MemberDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
  const Theme& theme = Theme::of();
  const bool focused = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = index.row() == m_hovered;
  const Token ground = focused                          ? Token::AccentTint
                       : m_model.isChecked(index.row()) ? Token::RowChecked
                       : hovered                        ? Token::Hover
                                                        : Token::Surface;
  painter.fillRect(option.rect, theme.color(ground));
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                   theme.color(Token::Line));
  if (focused && index.column() == MemberTableModel::Check)
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                     theme.color(Token::Accent));
}

void MemberDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
  if (index.column() == MemberTableModel::Check)
    return paintCheckBox(painter, option.rect.adjusted(20 - padding, 0, 0, 0),
                         m_model.isChecked(index.row()) ? Qt::Checked : Qt::Unchecked);
  const QRect area = option.rect.adjusted(padding, 0, -padding, -1);
  const MemberRow* row = m_model.rowAt(index.row());
  if (!row)
    return paintSkeleton(painter, QRectF(area.left(), area.center().y() - 5, area.width() * .6, 10));
  const QString text = index.data(Qt::DisplayRole).toString();
  switch (index.column()) {
  case MemberTableModel::Name:
    return paintName(painter, area, *row, text, option.state.testFlag(QStyle::State_Selected));
  case MemberTableModel::LayerColumn:
    if (row->layer)
      paintBadge(painter, area,
                 layerBadge(text, QString::fromStdString(row->layer->icon),
                            QString::fromStdString(row->layer->color)));
    return;
  case MemberTableModel::Activity:
    return paintMicroBars(painter, QRect(area.left(), area.center().y() - 9, 90, 20), row->days);
  case MemberTableModel::Tags:
    return paintTags(painter, area, row->tags);
  default:
    paintText(painter, area, text, text == QStringLiteral("—") ? Token::Text3 : Token::Text, Type::Body,
              Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter);
  }
}

bool MemberDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
  if (index.column() != MemberTableModel::Check || event->type() != QEvent::MouseButtonRelease)
    return QStyledItemDelegate::editorEvent(event, model, option, index);
  return model->setData(index, m_model.isChecked(index.row()) ? Qt::Unchecked : Qt::Checked,
                        Qt::CheckStateRole);
}

} // namespace weilu::ui
