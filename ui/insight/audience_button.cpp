// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/audience_button.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/insight/audience_choices.h"
#include "ui/widgets/search_field.h"

namespace weilu::ui {

namespace {

constexpr int indexRole = Qt::UserRole; ///< of an audience among the choices
constexpr int widest = 220, popupWidth = 300, popupHeight = 380;

QString nameOf(const Audience& audience)
{
  return audience.kind == Audience::Kind::Everybody ? AudienceButton::tr("Everybody") : audience.name;
}

bool same(const Audience& a, const Audience& b)
{
  return a.kind == b.kind && a.name == b.name && a.rule == b.rule;
}

QListWidgetItem* headOf(Audience::Kind kind)
{
  auto* head = new QListWidgetItem(audienceKind(kind));
  head->setFlags(Qt::NoItemFlags);
  head->setFont(Theme::of().font(Type::Aux));
  head->setForeground(Theme::of().color(Token::Text3));
  return head;
}

} // namespace

AudienceButton::AudienceButton(QWidget* parent)
    : Button(QStringLiteral("chevron-down"), {}, Kind::Default, parent)
{
  setObjectName(QStringLiteral("audience"));
  setIconTrailing(true);
  connect(this, &QPushButton::clicked, this, &AudienceButton::open);
  retranslate();
}

void AudienceButton::setAudience(const Audience& audience)
{
  m_audience = audience;
  retranslate();
}

void AudienceButton::setChoices(QList<Audience> choices) { m_choices = std::move(choices); }

void AudienceButton::retranslate()
{
  const QString whole = tr("Audience: %1").arg(nameOf(m_audience));
  setText(fontMetrics().elidedText(whole, Qt::ElideRight, Theme::of().px(widest)));
  setToolTip(tr("Every number on this page is about these people"));
  setAccessibleName(whole);
  updateGeometry();
}

void AudienceButton::open()
{
  m_popup = new QFrame(this, Qt::Popup);
  m_popup->setAttribute(Qt::WA_DeleteOnClose);
  m_popup->setObjectName(QStringLiteral("card"));
  auto* search = new SearchField;
  search->setObjectName(QStringLiteral("audienceSearch"));
  search->setPlaceholderText(tr("Space, layer, tag, channel or segment"));
  search->installEventFilter(this);
  m_list = new QListWidget;
  m_list->setObjectName(QStringLiteral("audienceList"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setAccessibleName(tr("Audience"));
  auto* column = new QVBoxLayout(m_popup);
  column->setContentsMargins(8, 8, 8, 8);
  column->setSpacing(6);
  column->addWidget(search);
  column->addWidget(m_list);
  connect(search, &QLineEdit::textChanged, this, &AudienceButton::fill);
  connect(m_list, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
  connect(m_list, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
  fill({});
  m_popup->resize(Theme::of().px(popupWidth), Theme::of().px(popupHeight));
  m_popup->move(mapToGlobal(QPoint(0, height() + 4)));
  m_popup->show();
  search->setFocus();
}

void AudienceButton::fill(const QString& search)
{
  m_list->clear();
  Audience::Kind kind = Audience::Kind::Everybody;
  for (qsizetype i = 0; i < m_choices.size(); ++i) {
    const Audience& audience = m_choices.at(i);
    if (!nameOf(audience).contains(search.trimmed(), Qt::CaseInsensitive))
      continue;
    if (audience.kind != kind)
      m_list->addItem(headOf(kind = audience.kind));
    auto* item = new QListWidgetItem(nameOf(audience), m_list);
    item->setData(indexRole, static_cast<int>(i));
    if (same(audience, m_audience) || (!search.isEmpty() && !m_list->currentItem()))
      m_list->setCurrentItem(item);
  }
}

void AudienceButton::choose(int row)
{
  const QListWidgetItem* item = m_list ? m_list->item(row) : nullptr;
  if (!item || !(item->flags() & Qt::ItemIsEnabled))
    return;
  const Audience audience = m_choices.at(item->data(indexRole).toInt());
  m_popup->close();
  setAudience(audience);
  emit chosen(audience);
}

/// Keys typed into the search that move in the list or choose from it.
bool AudienceButton::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() != QEvent::KeyPress || !m_list)
    return Button::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
  case Qt::Key_Down:
  case Qt::Key_Up:
    QCoreApplication::sendEvent(m_list, event);
    return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    choose(m_list->currentRow());
    return true;
  default:
    return Button::eventFilter(watched, event);
  }
}

} // namespace weilu::ui
