// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QKeyEvent>

#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_hint(new KeyHint(QString(), this))
{
  addAction(Theme::of().icon(QStringLiteral("search"), Token::Text3), QLineEdit::LeadingPosition);
  setClearButtonEnabled(true);
  if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
    clear->setIcon(Theme::of().icon(QStringLiteral("error"), Token::Text3));
  setTextMargins(-4, 0, 0, 0);
  m_hint->hide();
  m_pause.setSingleShot(true);
  m_pause.setInterval(150);
  connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
  connect(this, &QLineEdit::textChanged, this, [this] {
    placeHint();
    m_pause.start();
  });
  connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
  followTheme(this, [this] { placeHint(); });
}

void SearchField::setKeyHint(const QString& key)
{
  m_key = key;
  m_hint->setText(key);
  placeHint();
}

void SearchField::put(const QString& text)
{
  setText(text);
  m_pause.stop();
  m_told = text.trimmed();
}

void SearchField::tell()
{
  m_pause.stop();
  const QString wanted = text().trimmed();
  if (wanted == m_told)
    return;
  m_told = wanted;
  emit searched(wanted);
}

void SearchField::placeHint()
{
  const QSize size = m_hint->sizeHint();
  m_hint->setGeometry(width() - size.width() - 6, (height() - size.height()) / 2, size.width(),
                      size.height());
  m_hint->setVisible(text().isEmpty() && size.width() > Theme::of().px(12));
}

void SearchField::resizeEvent(QResizeEvent* event)
{
  QLineEdit::resizeEvent(event);
  placeHint();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape && !text().isEmpty())
    clear();
  else if (text().isEmpty() && !m_key.isEmpty() && event->text() == m_key)
    selectAll(); // the key leads here, and here it is
  else
    QLineEdit::keyPressEvent(event);
}

} // namespace weilu::ui
