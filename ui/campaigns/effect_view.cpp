// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/effect_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/base/words.h"
#include "ui/campaigns/result_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <utility>

namespace weilu::ui {

/// A difference with its interval on an axis with zero.
class IntervalBar : public QWidget {
public:
  IntervalBar() { setFixedHeight(Theme::of().px(40)); }
  std::optional<ShareDifference> lift;

protected:
  void paintEvent(QPaintEvent*) override
  {
    if (!lift)
      return;
    const Theme& theme = Theme::of();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double least = std::min(0.0, lift->interval.low), most = std::max(0.0, lift->interval.high);
    const double span = std::max(1e-9, most - least);
    const qreal side = theme.px(34), middle = theme.px(12);
    const auto x = [&](double value) { return side + (width() - 2 * side) * (value - least) / span; };
    painter.setPen(QPen(theme.color(Token::Grid), 1));
    painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
    painter.setPen(QPen(theme.color(Token::Axis), 1));
    painter.drawLine(QPointF(x(0), 2), QPointF(x(0), 2 * middle - 2));
    const QColor ink = theme.color(!lift->isClear()       ? Token::Text2
                                   : lift->difference > 0 ? Token::Good
                                                          : Token::Bad);
    painter.setPen(QPen(ink, 1.75));
    painter.drawLine(QPointF(x(lift->interval.low), middle), QPointF(x(lift->interval.high), middle));
    for (const double end : {lift->interval.low, lift->interval.high})
      painter.drawLine(QPointF(x(end), middle - 5), QPointF(x(end), middle + 5));
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(x(lift->difference), middle), 4, 4);
    painter.setFont(theme.font(Type::Axis));
    painter.setPen(theme.color(Token::Text3));
    const auto label = [&](double value, const QString& text) {
      const qreal room = painter.fontMetrics().horizontalAdvance(text) + 4;
      painter.drawText(
          QRectF(std::clamp(x(value) - room / 2, 0.0, width() - room), 2 * middle, room, theme.px(16)),
          Qt::AlignCenter, text);
      return std::pair(x(value) - room / 2, x(value) + room / 2);
    };
    const auto low = label(lift->interval.low, words::points(lift->interval.low));
    const auto high = label(lift->interval.high, words::points(lift->interval.high));
    if (x(0) - 6 > low.second && x(0) + 6 < high.first)
      label(0, QStringLiteral("0"));
  }
};

EffectView::EffectView(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(Type::BodyBold))
    , m_value(makeLabel(Type::Card))
    , m_note(makeParagraph(Type::Aux, Tone::Text3))
    , m_treated(new Button(Button::Kind::Link))
    , m_heldOut(new Button(Button::Kind::Link))
    , m_bar(new IntervalBar)
{
  m_value->setObjectName(QStringLiteral("lift"));
  m_note->setObjectName(QStringLiteral("note"));
  m_treated->setObjectName(QStringLiteral("treated"));
  m_heldOut->setObjectName(QStringLiteral("heldOut"));
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_value);
  auto* both = new QHBoxLayout;
  both->setSpacing(14);
  both->addWidget(m_treated);
  both->addWidget(m_heldOut);
  both->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 6, 0, 6);
  column->setSpacing(4);
  column->addLayout(head);
  column->addLayout(both);
  column->addWidget(m_bar);
  column->addWidget(m_note);
  connect(m_treated, &Button::clicked, this, [this] { emit peopleWanted(m_name, m_effect.treatedPeople); });
  connect(m_heldOut, &Button::clicked, this, [this] { emit peopleWanted(m_name, m_effect.heldOutPeople); });
}

void EffectView::show(const QString& title, const CampaignEffect& effect)
{
  m_name = title;
  m_effect = effect;
  m_title->setText(title);
  const bool compared = effect.heldOut.of > 0;
  m_treated->setText(tr("Invited %1").arg(result_words::share(effect.treated)));
  m_treated->setEnabled(!effect.treatedPeople.isEmpty());
  m_heldOut->setText(tr("Control %1").arg(result_words::share(effect.heldOut)));
  m_heldOut->setEnabled(!effect.heldOutPeople.isEmpty());
  m_heldOut->setVisible(compared);
  m_bar->lift = effect.lift;
  m_bar->setVisible(effect.lift.has_value());
  m_bar->update();
  m_value->setText(effect.lift ? words::points(effect.lift->difference) : QStringLiteral("—"));
  setTone(m_value, !effect.lift || !effect.lift->isClear() ? Tone::Text2
                   : effect.lift->difference > 0           ? Tone::Good
                                                           : Tone::Bad);
  m_note->setText(effect.daysLeft > 0      ? tr("%Ln days to go", nullptr, effect.daysLeft)
                  : !compared              ? tr("No control group was set up")
                  : !effect.lift           ? tr("Not enough evidence")
                  : effect.lift->isClear() ? tr("The 95% interval leaves out 0")
                                           : tr("The 95% interval holds 0: not enough evidence"));
  m_bar->setAccessibleName(effect.lift ? result_words::lift(*effect.lift) : m_note->text());
  setAccessibleName(title);
}

} // namespace weilu::ui
