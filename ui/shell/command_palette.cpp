// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/shell/palette_delegate.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::size_t mostMembers = 8;
constexpr int mostRows = 10;

} // namespace

CommandPalette::CommandPalette(Session& session, QWidget* window, std::vector<PaletteEntry> entries)
    : QWidget(window)
    , m_session(session)
    , m_entries(std::move(entries))
    , m_box(new QFrame(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
  setObjectName(QStringLiteral("palette"));
  for (PaletteEntry& entry : m_entries)
    entry.found = nameKeys(utf8(entry.text));
  build();
  window->installEventFilter(this);
  m_field->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_list, &QListView::clicked, this, &CommandPalette::act);
  filter();
  place();
  QWidget::show();
  raise();
  m_field->setFocus();
}

void CommandPalette::build()
{
  m_box->setObjectName(QStringLiteral("paletteBox"));
  m_field->setObjectName(QStringLiteral("paletteField"));
  m_field->setPlaceholderText(tr("Pages, commands, members: name, pinyin, phone, id"));
  m_field->setAccessibleName(tr("Search or jump"));
  m_field->addAction(Theme::of().icon(QStringLiteral("search"), Token::Text3), QLineEdit::LeadingPosition);
  m_field->setTextMargins(-4, 0, 0, 0);
  m_list->setModel(m_model);
  m_list->setObjectName(QStringLiteral("paletteList"));
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setUniformItemSizes(true);
  auto* column = new QVBoxLayout(m_box);
  column->setContentsMargins(1, 1, 1, 6);
  column->setSpacing(0);
  column->addWidget(m_field);
  column->addWidget(new Hairline);
  column->addSpacing(6);
  column->addWidget(m_list);
}

void CommandPalette::place()
{
  const Theme& theme = Theme::of();
  setGeometry(parentWidget()->rect());
  const int width = std::min(theme.px(560), this->width() - 40);
  const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
  m_list->setFixedHeight(rows * theme.px(34));
  m_field->setFixedHeight(theme.px(44));
  m_box->setGeometry((this->width() - width) / 2, theme.px(96), width,
                     theme.px(44) + rows * theme.px(34) + 15);
}

void CommandPalette::filter()
{
  showFound();
  searchMembers(m_field->text().trimmed());
}

void CommandPalette::showFound()
{
  const std::string wanted = folded(utf8(m_field->text()));
  m_shown.clear();
  for (const PaletteEntry& entry : m_entries) {
    if (wanted.empty() || entry.found.find(wanted) != std::string::npos)
      m_shown.push_back(entry);
  }
  if (!wanted.empty())
    m_shown.insert(m_shown.end(), m_members.begin(), m_members.end());
  m_model->clear();
  for (const PaletteEntry& entry : m_shown)
    addRow(entry);
  m_list->setCurrentIndex(m_model->index(0, 0));
  place();
}

void CommandPalette::searchMembers(const QString& text)
{
  if (text.isEmpty() || !m_session.isOpen()) {
    m_members.clear();
    return;
  }
  auto* job = m_session.read<std::vector<Member>>(
      QStringLiteral("shell/palette"), {},
      [wanted = utf8(text)](Workspace& workspace, const Control&) -> Result<std::vector<Member>> {
        std::vector<MemberId> ids;
        for (const std::uint32_t id : workspace.members().search(wanted)) {
          ids.push_back({id});
          if (ids.size() == mostMembers)
            break;
        }
        return workspace.members().findAll(ids);
      });
  job->onDone<std::vector<Member>>([self = QPointer(this)](const std::vector<Member>& members) {
    if (!self)
      return;
    self->m_members.clear();
    for (const Member& member : members) {
      const MemberId id = member.id;
      self->m_members.push_back({QStringLiteral("user"),
                                 ui::text(member.displayName),
                                 CommandPalette::tr("Member"),
                                 {},
                                 [self, id] { emit self->memberChosen(id); },
                                 {}});
    }
    self->showFound();
  });
}

void CommandPalette::addRow(const PaletteEntry& entry)
{
  auto* item = new QStandardItem(entry.text);
  item->setData(entry.icon, PaletteDelegate::IconRole);
  item->setData(entry.kind, PaletteDelegate::KindRole);
  item->setData(entry.key, PaletteDelegate::KeyRole);
  m_model->appendRow(item);
}

bool CommandPalette::handleKey(int key)
{
  const int row = m_list->currentIndex().row();
  const int rows = m_model->rowCount();
  switch (key) {
  case Qt::Key_Down:
  case Qt::Key_Up:
    if (rows > 0)
      m_list->setCurrentIndex(m_model->index((row + (key == Qt::Key_Down ? 1 : rows - 1)) % rows, 0));
    return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    act();
    return true;
  case Qt::Key_Escape:
    deleteLater();
    return true;
  default:
    return false;
  }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == m_field && event->type() == QEvent::KeyPress)
    return handleKey(static_cast<QKeyEvent*>(event)->key());
  if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
    event->accept(); // the window's own Esc waits
  if (watched == parentWidget() && event->type() == QEvent::Resize)
    place();
  return QWidget::eventFilter(watched, event);
}

void CommandPalette::act()
{
  const int row = m_list->currentIndex().row();
  if (row < 0 || row >= static_cast<int>(m_shown.size()))
    return;
  const auto chosen = m_shown[static_cast<std::size_t>(row)].act;
  hide();
  deleteLater();
  chosen();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
  QColor veil = Theme::of().color(Theme::of().isDark() ? Token::Bg : Token::Text);
  veil.setAlphaF(Theme::of().isDark() ? .6f : .38f);
  QPainter(this).fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent*) { deleteLater(); }

} // namespace weilu::ui
