// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/ledger_tab.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/table_export.h"
#include "ui/base/words_levels.h"
#include "ui/levels/ledger_table_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/skeleton.h"

namespace weilu::ui {

namespace {

constexpr PointSource sources[] = {PointSource::Rule,       PointSource::Campaign, PointSource::Manual,
                                   PointSource::Redemption, PointSource::Expiry,   PointSource::Correction};

} // namespace

LedgerTab::LedgerTab(Session& session, QWidget* parent)
    : LevelsTab(session, parent)
    , m_search(new SearchField)
    , m_source(new QComboBox)
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Default))
    , m_model(new LedgerTableModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("points")))
    , m_trouble(new Callout(Callout::Kind::Bad))
    , m_loading(new Skeleton(Skeleton::Form::Rows))
    , m_stack(new QStackedWidget)
{
  build();
  retranslate();
}

void LedgerTab::build()
{
  m_search->setObjectName(QStringLiteral("ledgerSearch"));
  m_search->setFixedWidth(Theme::of().px(280));
  m_source->setObjectName(QStringLiteral("ledgerSource"));
  m_export->setObjectName(QStringLiteral("exportLedger"));
  m_table->setObjectName(QStringLiteral("ledger"));
  m_table->setRowLimit(1);
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  m_table->setModel(m_model);
  m_table->horizontalHeader()->setSectionResizeMode(LedgerTableModel::Reason, QHeaderView::Stretch);
  m_table->setColumnWidth(LedgerTableModel::When, Theme::of().px(140));
  m_table->setColumnWidth(LedgerTableModel::Person, Theme::of().px(200));
  m_table->setColumnWidth(LedgerTableModel::Points, Theme::of().px(110));
  m_table->setColumnWidth(LedgerTableModel::Source, Theme::of().px(120));
  auto* trouble = new QWidget;
  auto* top = new QVBoxLayout(trouble);
  top->setContentsMargins(0, 0, 0, 0);
  top->addWidget(m_trouble);
  top->addStretch(1);
  for (QWidget* view : {m_loading, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), trouble})
    m_stack->addWidget(view);
  auto* bar = new QHBoxLayout;
  bar->setSpacing(8);
  bar->addWidget(m_search);
  bar->addWidget(m_source);
  bar->addStretch(1);
  bar->addWidget(m_export);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 0, 20, 12);
  column->setSpacing(10);
  column->addLayout(bar);
  column->addWidget(m_stack, 1);
  connect(m_search, &SearchField::searched, this, &LedgerTab::reload);
  connect(m_source, &QComboBox::activated, this, &LedgerTab::reload);
  connect(m_export, &Button::clicked, this, &LedgerTab::exportData);
  connect(m_table, &DataTable::activated, this, [this](const QModelIndex& index) {
    if (const LedgerLine& line = m_model->line(index.row()); line.member)
      emit personWanted(line.member->id);
  });
}

QString LedgerTab::title() const { return tr("Ledger"); }

void LedgerTab::reload()
{
  if (!session().isOpen())
    return;
  using Lines = std::vector<LedgerLine>;
  LedgerFilter filter{utf8(m_search->text().trimmed()), {}};
  if (m_source->currentIndex() > 0)
    filter.source = sources[m_source->currentIndex() - 1];
  const int asked = ++m_asked;
  session()
      .alone<Lines>(QString(),
                    [file = session().file().toStdString(), filter](const Control& control) -> Result<Lines> {
                      auto workspace = Workspace::open(std::filesystem::path(file));
                      if (!workspace)
                        return tl::unexpected(workspace.error());
                      return readLedger(**workspace, filter, control);
                    })
      ->onDone<Lines>([tab = QPointer(this), asked](Lines lines) {
        if (tab && tab->m_asked == asked)
          tab->take(std::move(lines));
      })
      ->onTrouble([tab = QPointer(this)](const JobTrouble& trouble) {
        if (tab)
          tab->showTrouble(trouble);
      });
}

void LedgerTab::take(std::vector<LedgerLine> lines)
{
  const bool any = !lines.empty();
  m_model->setLines(std::move(lines), session().workspace().earnings().rules());
  m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
}

void LedgerTab::showTrouble(const JobTrouble& trouble)
{
  m_trouble->setTexts(tr("The ledger could not be read. Nothing was changed."),
                      trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_stack->setCurrentIndex(3);
}

void LedgerTab::exportData() { exportTable(session(), this, *m_model, tr("Ledger of points")); }

void LedgerTab::focusSearch() { m_search->setFocus(); }

void LedgerTab::retranslate()
{
  m_search->setPlaceholderText(tr("Whose entries? Name, id or contact"));
  m_search->setAccessibleName(tr("Whose entries"));
  const QSignalBlocker quiet(m_source);
  const int chosen = std::max(0, m_source->currentIndex());
  m_source->clear();
  m_source->addItem(tr("Every source"));
  for (const PointSource source : sources)
    m_source->addItem(words::pointSource(source));
  m_source->setCurrentIndex(chosen);
  m_source->setAccessibleName(tr("Source of points"));
  m_export->setText(tr("Export"));
  m_table->setAccessibleName(tr("Ledger of points"));
  m_empty->setTexts(tr("No entries here"),
                    tr("Points that rules give, grants, redemptions and what expires are listed here"));
  m_model->retranslate();
}

} // namespace weilu::ui
