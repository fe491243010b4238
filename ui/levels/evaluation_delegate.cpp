// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/evaluation_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/charts/level_stairs_view.h"
#include "ui/levels/evaluation_table_model.h"
#include "ui/widgets/painting.h"

namespace weilu::ui {

namespace {

void paintText(QPainter& painter, const QRect& area, const QString& text, Token token)
{
  painter.setFont(Theme::of().font(Type::Body));
  painter.setPen(Theme::of().color(token));
  painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintPerson(QPainter& painter, QRect area, const QString& name, qint64 id)
{
  const int side = Theme::of().px(22);
  paintAvatar(painter, QRect(area.left(), area.center().y() - side / 2 + 1, side, side), name, id);
  area.adjust(side + Theme::of().px(8), 0, 0, 0);
  paintText(painter, area, name, Token::Text);
}

} // namespace

EvaluationDelegate::EvaluationDelegate(const EvaluationTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void EvaluationDelegate::paintLevel(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
  const LevelCase& row = m_model.at(index.row());
  const bool to = index.column() == EvaluationTableModel::To;
  const QColor ink = Theme::of().color(Token::Text);
  const Badge badge{
      index.data().toString(), {}, levelTint(to ? row.to : row.from, m_model.levels()), ink, ink};
  QRect room = area;
  if (to) { // the way between the two
    const int side = Theme::of().px(14);
    painter.drawPixmap(room.left(), room.center().y() - side / 2 + 1,
                       Theme::of().pixmap(QStringLiteral("arrow-right"), side,
                                          Theme::of().color(row.to > row.from ? Token::Good : Token::Bad),
                                          painter.device()->devicePixelRatioF()));
    room.adjust(side + Theme::of().px(8), 0, 0, 0);
  }
  paintBadge(painter, room, badge);
}

void EvaluationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
  const int column = index.column();
  const bool own = column == EvaluationTableModel::Person || column == EvaluationTableModel::From ||
                   column == EvaluationTableModel::To || column == EvaluationTableModel::Benefits;
  if (!own)
    return QStyledItemDelegate::paint(painter, option, index);
  QStyleOptionViewItem ground(option);
  initStyleOption(&ground, index);
  ground.text.clear();
  const QWidget* widget = option.widget;
  (widget ? widget->style() : QApplication::style())
      ->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
  const QRect area = option.rect.adjusted(Theme::of().px(8), 0, -Theme::of().px(8), 0);
  const QString text = index.data().toString();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (column == EvaluationTableModel::Person)
    paintPerson(*painter, area, text, m_model.at(index.row()).person);
  else if (column == EvaluationTableModel::Benefits)
    paintText(*painter, area, text, text.startsWith(u'+') ? Token::Good : Token::Bad);
  else
    paintLevel(*painter, area, index);
  painter->restore();
}

} // namespace weilu::ui
