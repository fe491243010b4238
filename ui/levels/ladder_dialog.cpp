// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/ladder_dialog.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <functional>

namespace weilu::ui {

namespace {

constexpr int most = 1'000'000;
enum Column { Zh, En, Points, Days, Contributions, Percent, Remove };

QSpinBox* makeSpin(const QString& name, int value, const std::function<void(int)>& changed)
{
  auto* spin = new QSpinBox;
  spin->setObjectName(name);
  spin->setRange(0, most);
  spin->setValue(value);
  QObject::connect(spin, &QSpinBox::valueChanged, spin, changed);
  return spin;
}

QLineEdit* makeLine(const QString& name, std::string& value)
{
  auto* line = new QLineEdit(text(value));
  line->setObjectName(name);
  QObject::connect(line, &QLineEdit::textChanged, line,
                   [&value](const QString& typed) { value = utf8(typed.trimmed()); });
  return line;
}

} // namespace

LadderDialog::LadderDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ladder(session.workspace().levels().ladder())
    , m_rows(new QWidget)
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
    , m_save(new Button(tr("Save levels"), Button::Kind::Primary))
{
  setObjectName(QStringLiteral("ladderDialog"));
  setWindowTitle(tr("Edit levels"));
  build();
  fill();
}

void LadderDialog::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  column->addWidget(makeParagraph(Type::Aux, Tone::Text3,
                                  tr("Points are those earned in 12 months, active days and contributions "
                                     "those of 90 days; all three must "
                                     "hold. The multiplier holds for what is earned from today on.")));
  column->addWidget(m_rows);
  m_complaint->setObjectName(QStringLiteral("ladderComplaint"));
  m_complaint->hide();
  column->addWidget(m_complaint);
  column->addStretch(1);
  column->addWidget(buttons());
}

QWidget* LadderDialog::buttons()
{
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* add = new Button(QStringLiteral("plus"), tr("Add a level"), Button::Kind::Default);
  add->setObjectName(QStringLiteral("addLevel"));
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  m_save->setObjectName(QStringLiteral("saveLadder"));
  row->addWidget(add);
  row->addStretch(1);
  row->addWidget(cancel);
  row->addWidget(m_save);
  connect(add, &Button::clicked, this, &LadderDialog::addLevel);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(m_save, &Button::clicked, this, &LadderDialog::save);
  return bar;
}

void LadderDialog::fill()
{
  qDeleteAll(m_rows->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
  delete m_rows->layout();
  auto* grid = new QGridLayout(m_rows);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(6);
  addHead(grid);
  for (std::size_t position = 0; position < m_ladder.size(); ++position)
    addRow(grid, position);
  layout()->activate();
  resize(Theme::of().px(720), std::max(isVisible() ? height() : 0, sizeHint().height()));
}

void LadderDialog::addHead(QGridLayout* grid)
{
  const QStringList heads{tr("Name in Chinese"), tr("Name in English"), tr("Points"),
                          tr("Active days"),     tr("Contributions"),   tr("Multiplier, %")};
  for (int column = 0; column < heads.size(); ++column)
    grid->addWidget(makeLabel(Type::Aux, Tone::Text3, heads[column]), 0, column);
}

void LadderDialog::addRow(QGridLayout* grid, std::size_t position)
{
  Level& level = m_ladder[position];
  const int row = static_cast<int>(position) + 1;
  const auto named = [&](const char* what) {
    return QStringLiteral("%1%2").arg(QLatin1String(what)).arg(row);
  };
  const Date today = m_session.workspace().asOf();
  grid->addWidget(makeLine(named("levelZh"), level.labelZh), row, Zh);
  grid->addWidget(makeLine(named("levelEn"), level.labelEn), row, En);
  QSpinBox* spins[] = {
      makeSpin(named("levelPoints"), static_cast<int>(level.points),
               [&level](int value) { level.points = value; }),
      makeSpin(named("levelDays"), level.activeDays, [&level](int value) { level.activeDays = value; }),
      makeSpin(named("levelContributions"), level.contributions,
               [&level](int value) { level.contributions = value; }),
      makeSpin(named("levelPercent"), level.percentOn(today),
               [&level, today](int value) { level.setPercent(value, today); })};
  for (int column = Points; column <= Percent; ++column) {
    QSpinBox* spin = spins[column - Points];
    spin->setEnabled(position > 0 || column == Percent); // the lowest asks for nothing
    grid->addWidget(spin, row, column);
  }
  auto* remove = new Button(Button::Kind::Icon);
  remove->setIconName(QStringLiteral("trash"));
  remove->setTip(tr("Remove this level"));
  remove->setObjectName(named("removeLevel"));
  remove->setEnabled(position > 0);
  connect(remove, &Button::clicked, this, [this, position] {
    m_ladder.erase(m_ladder.begin() + static_cast<std::ptrdiff_t>(position));
    QMetaObject::invokeMethod(this, &LadderDialog::fill,
                              Qt::QueuedConnection); // the button is among the rows
  });
  grid->addWidget(remove, row, Remove);
}

void LadderDialog::addLevel()
{
  Level level = m_ladder.back();
  level.id = {};
  level.code.clear();
  level.labelZh = utf8(tr("New level"));
  level.labelEn = level.labelZh;
  level.points = std::max<std::int64_t>(100, level.points * 2);
  level.percents = {{{}, level.percents.back().percent}};
  m_ladder.push_back(level);
  fill();
}

void LadderDialog::save()
{
  m_save->setEnabled(false);
  m_session
      .write<ChangeId>(Area::Community, tr("Saving the levels"),
                       [ladder = m_ladder](Workspace& workspace, const Control&) -> Result<ChangeId> {
                         return workspace.saveLadder(ladder);
                       })
      ->onDone<ChangeId>([dialog = QPointer(this)](ChangeId) {
        if (dialog)
          dialog->accept();
      })
      ->onTrouble([dialog = QPointer(this)](const JobTrouble& trouble) {
        if (!dialog)
          return;
        dialog->m_complaint->setText(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
        dialog->m_complaint->show();
        dialog->m_save->setEnabled(true);
      });
}

} // namespace weilu::ui
