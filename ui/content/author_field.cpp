// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/author_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include "core/members/called_by.h"
#include "ui/base/session.h"
#include "ui/base/text.h"

namespace weilu::ui {

namespace {

constexpr int mostOffered = 12;

} // namespace

AuthorField::AuthorField(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_found(new QStandardItemModel(this))
{
  setObjectName(QStringLiteral("contentAuthor"));
  setPlaceholderText(tr("somebody of the roster, or just a name"));
  auto* completer = new QCompleter(m_found, this);
  completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the roster finds pinyin, too
  completer->popup()->setObjectName(QStringLiteral("authorsFound"));
  setCompleter(completer);
  connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
    offer(typed);
    choose({});
  });
  connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
          [this](const QModelIndex& index) { choose({index.data(Qt::UserRole).toLongLong()}); });
}

void AuthorField::setAuthor(MemberId author, const QString& name)
{
  setText(name);
  choose(author);
}

void AuthorField::offer(const QString& typed)
{
  m_found->clear();
  if (typed.trimmed().isEmpty() || !m_session.isOpen())
    return;
  for (const std::uint32_t id : m_session.workspace().members().search(utf8(typed))) {
    if (m_found->rowCount() == mostOffered)
      break;
    const auto member = m_session.workspace().members().find({id});
    if (!member)
      continue;
    auto* item = new QStandardItem(weilu::ui::text(calledBy(*member)));
    item->setData(static_cast<qint64>(id), Qt::UserRole);
    m_found->appendRow(item);
  }
}

void AuthorField::choose(MemberId author)
{
  m_author = author;
  emit authorChanged();
}

} // namespace weilu::ui
