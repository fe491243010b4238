// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_strip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

class Tab : public QAbstractButton {
public:
  explicit Tab(const QString& label)
  {
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  }

  QString count;

  [[nodiscard]] QSize sizeHint() const override
  {
    const Theme& theme = Theme::of();
    return {words() + behind() + theme.px(6), theme.px(34)};
  }

protected:
  void paintEvent(QPaintEvent*) override
  {
    const Theme& theme = Theme::of();
    QPainter painter(this);
    painter.setFont(theme.font(isChecked() ? Type::BodyBold : Type::Body));
    painter.setPen(theme.color(isChecked() ? Token::AccentText : underMouse() ? Token::Text : Token::Text2));
    const int pad = theme.px(3);
    painter.drawText(QRect(pad, 0, width(), height()), Qt::AlignVCenter, text());
    const int end = pad + painter.fontMetrics().horizontalAdvance(text()) + theme.px(4);
    painter.setFont(theme.font(Type::Aux));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(QRect(end, 0, width(), height()), Qt::AlignVCenter, count);
    if (isChecked())
      painter.fillRect(pad, height() - 2, width() - 2 * pad, 2, theme.color(Token::Accent));
    if (hasFocus())
      paintFocusRing(painter, rect(), theme.px(4));
  }

  bool event(QEvent* event) override
  {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
      update();
    return QAbstractButton::event(event);
  }

private:
  [[nodiscard]] int words() const
  {
    return QFontMetrics(Theme::of().font(Type::BodyBold)).horizontalAdvance(text());
  }
  [[nodiscard]] int behind() const
  {
    const Theme& theme = Theme::of();
    return count.isEmpty() ? 0 : theme.px(4) + QFontMetrics(theme.font(Type::Aux)).horizontalAdvance(count);
  }
};

Tab* tabAt(const QButtonGroup* group, int index) { return static_cast<Tab*>(group->button(index)); }

} // namespace

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addStretch(1);
  connect(m_group, &QButtonGroup::idClicked, this, &TabStrip::chosen);
  followTheme(this, [this, row] {
    row->setSpacing(Theme::of().px(12));
    for (QAbstractButton* tab : m_group->buttons())
      tab->updateGeometry();
  });
}

int TabStrip::addTab(const QString& text)
{
  const int index = static_cast<int>(m_group->buttons().size());
  auto* tab = new Tab(text);
  m_group->addButton(tab, index);
  auto* row = static_cast<QHBoxLayout*>(layout());
  row->insertWidget(row->count() - 1, tab);
  tab->setChecked(index == 0);
  return index;
}

void TabStrip::setTabText(int index, const QString& text)
{
  tabAt(m_group, index)->setText(text);
  tabAt(m_group, index)->setAccessibleName(text);
  tabAt(m_group, index)->updateGeometry();
}

void TabStrip::setTabCount(int index, const QString& count)
{
  tabAt(m_group, index)->count = count;
  tabAt(m_group, index)->updateGeometry();
  tabAt(m_group, index)->update();
}

void TabStrip::setTabVisible(int index, bool visible) { tabAt(m_group, index)->setVisible(visible); }

int TabStrip::current() const { return m_group->checkedId(); }

void TabStrip::setCurrent(int index)
{
  if (auto* tab = m_group->button(index))
    tab->setChecked(true);
}

} // namespace weilu::ui
