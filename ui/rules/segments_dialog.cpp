// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/segments_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/rules/rule_file.h"
#include "ui/base/questions.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/rules/segment_dialog.h"
#include "ui/rules/segment_table_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

SegmentsDialog::SegmentsDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new SegmentTableModel(this))
    , m_table(new DataTable)
    , m_stack(new QStackedWidget)
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
    , m_edit(new Button(QStringLiteral("edit"), tr("Edit"), Button::Kind::Default))
    , m_duplicate(new Button(QStringLiteral("copy"), tr("Duplicate"), Button::Kind::Default))
    , m_share(new Button(QStringLiteral("export"), tr("Save as file"), Button::Kind::Default))
    , m_delete(new Button(QStringLiteral("trash"), tr("Delete"), Button::Kind::Danger))
    , m_show(new Button(tr("Show these people"), Button::Kind::Primary))
{
  setObjectName(QStringLiteral("segmentsDialog"));
  setWindowTitle(tr("Segments"));
  build();
  connect(&session, &Session::changed, this, &SegmentsDialog::reload);
  connect(&session, &Session::closed, this, &QDialog::reject);
  reload();
  resize(sizeHint());
}

void SegmentsDialog::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  column->addWidget(makeParagraph(
      Type::Aux, Tone::Text2,
      tr("A segment is a rule with a name. Whom it finds is looked up anew each time it is used.")));
  m_table->setObjectName(QStringLiteral("segmentTable"));
  m_table->setAccessibleName(tr("Segments"));
  m_table->setModel(m_model);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
  m_table->horizontalHeader()->setSectionResizeMode(SegmentTableModel::Rule, QHeaderView::Stretch);
  m_table->setColumnWidth(SegmentTableModel::Name, Theme::of().px(170));
  m_table->setColumnWidth(SegmentTableModel::People, Theme::of().px(80));
  m_table->setColumnWidth(SegmentTableModel::Note, Theme::of().px(150));
  connect(m_table, &QTableView::doubleClicked, this,
          [this](const QModelIndex& at) { edit(m_model->segment(at.row())); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SegmentsDialog::enable);
  connect(m_model, &SegmentTableModel::renamed, this, [this](int row, const QString& name) {
    Segment renamed = m_model->segment(row);
    renamed.name = utf8(name);
    save(renamed, "segment-changed");
  });
  auto* empty = new EmptyState(QStringLiteral("filter"));
  empty->setTexts(tr("No segments yet"), tr("Keep a filter of the member list, or make a rule of your own"));
  m_stack->addWidget(m_table);
  m_stack->addWidget(empty);
  column->addWidget(buildButtons());
  column->addWidget(m_stack, 1);
  m_complaint->setObjectName(QStringLiteral("segmentsComplaint"));
  m_complaint->hide();
  column->addWidget(m_complaint);
  column->addWidget(buildFoot());
  for (auto* button : findChildren<QPushButton*>())
    button->setAutoDefault(false);
}

QWidget* SegmentsDialog::buildButtons()
{
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  auto* fresh = new Button(QStringLiteral("plus"), tr("New segment"), Button::Kind::Default);
  auto* open = new Button(QStringLiteral("folder"), tr("Open a file"), Button::Kind::Default);
  fresh->setObjectName(QStringLiteral("newSegment"));
  open->setObjectName(QStringLiteral("openSegment"));
  m_edit->setObjectName(QStringLiteral("editSegment"));
  m_duplicate->setObjectName(QStringLiteral("duplicateSegment"));
  m_share->setObjectName(QStringLiteral("shareSegment"));
  m_delete->setObjectName(QStringLiteral("deleteSegment"));
  for (Button* button : {fresh, open, m_edit, m_duplicate, m_share, m_delete}) {
    button->setSmall(true);
    row->addWidget(button);
  }
  row->addStretch(1);
  connect(fresh, &Button::clicked, this, [this] { edit({}); });
  connect(open, &Button::clicked, this, &SegmentsDialog::openFile);
  connect(m_edit, &Button::clicked, this, [this] { edit(m_model->segment(chosenRow())); });
  connect(m_duplicate, &Button::clicked, this, &SegmentsDialog::duplicate);
  connect(m_share, &Button::clicked, this, &SegmentsDialog::saveFile);
  connect(m_delete, &Button::clicked, this, &SegmentsDialog::remove);
  return bar;
}

QWidget* SegmentsDialog::buildFoot()
{
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->addStretch(1);
  auto* close = new Button(tr("Close"), Button::Kind::Default);
  m_show->setObjectName(QStringLiteral("showSegment"));
  row->addWidget(close);
  row->addWidget(m_show);
  connect(close, &Button::clicked, this, &QDialog::accept);
  connect(m_show, &Button::clicked, this, [this] {
    emit chosen(m_model->segment(chosenRow()));
    accept();
  });
  return foot;
}

QSize SegmentsDialog::sizeHint() const
{
  const QSize room = screen()->availableSize();
  return {std::min(Theme::of().px(860), room.width() - 40),
          std::min(Theme::of().px(520), room.height() - 60)};
}

int SegmentsDialog::chosenRow() const
{
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  return rows.isEmpty() ? -1 : rows.first().row();
}

void SegmentsDialog::reload()
{
  if (!m_session.isOpen())
    return;
  const int before = chosenRow();
  const SegmentId selected = before >= 0 ? m_model->segment(before).id : SegmentId{};
  m_model->setSegments(m_session.workspace().segments().list());
  m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
  const int known = m_model->rowOf(selected);
  if (m_model->rowCount() > 0)
    m_table->selectRow(known >= 0 ? known : std::clamp(before, 0, m_model->rowCount() - 1));
  enable();
  count();
}

void SegmentsDialog::count()
{
  using All = std::vector<SegmentTableModel::Found>;
  m_session
      .read<All>(QStringLiteral("segments.count"), {},
                 [asOf = m_session.asOf()](Workspace& workspace, const Control& control) -> Result<All> {
                   const auto facts = workspace.facts(asOf, control);
                   All all;
                   for (const Segment& segment : workspace.segments().list()) {
                     const auto checked = workspace.checkSegment(segment);
                     all.push_back({evaluate(segment.rule, *facts).cardinality(),
                                    checked ? QString() : words::refusal(checked.error())});
                   }
                   return all;
                 })
      ->onDone<All>([self = QPointer(this)](All all) {
        if (self)
          self->m_model->setFound(std::move(all));
      });
}

void SegmentsDialog::enable()
{
  const bool one = chosenRow() >= 0;
  for (Button* button : {m_edit, m_duplicate, m_share, m_delete, m_show})
    button->setEnabled(one);
}

void SegmentsDialog::edit(const Segment& segment)
{
  auto* dialog = new SegmentDialog(m_session, segment, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SegmentDialog::saved, this, [this](const Segment& kept) {
    if (const int row = m_model->rowOf(kept.id); row >= 0)
      m_table->selectRow(row);
  });
  dialog->open();
}

void SegmentsDialog::save(const Segment& segment, const char* code)
{
  m_complaint->hide();
  const auto taken = m_session.workspace().segments().named(segment.name);
  if (taken && taken->id != segment.id)
    return complain(words::refusal({RefusalCode::NameTaken, {{"found", taken->name}}}));
  if (const auto checked = m_session.workspace().checkSegment(segment); !checked)
    return complain(words::refusal(checked.error()));
  m_session.attempt({}, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = workspace.saveSegment(segment);
    if (!change)
      return tl::unexpected(change.error());
    return ChangeLabel{code, {{"name", segment.name}}};
  });
}

void SegmentsDialog::duplicate()
{
  Segment copy = m_model->segment(chosenRow());
  copy.id = {};
  copy.name = m_session.workspace().segments().freeName(copy.name);
  save(copy, "segment-added");
}

void SegmentsDialog::remove()
{
  const Segment segment = m_model->segment(chosenRow());
  m_session.attempt({}, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = workspace.removeSegment(segment.id);
    if (!change)
      return tl::unexpected(change.error());
    return ChangeLabel{"segment-removed", {{"name", segment.name}}};
  });
}

void SegmentsDialog::openFile()
{
  m_complaint->hide();
  const QStringList files = Ask::current().openFiles(this, tr("Open a rule"), tr("Rules (*.json)"));
  if (files.isEmpty())
    return;
  const auto shared = readRuleFile(std::filesystem::path(utf8(files.first())));
  if (!shared)
    return complain(words::refusal(shared.error()));
  Segment segment;
  segment.name =
      m_session.workspace().segments().freeName(shared->name.empty() ? utf8(tr("Segment")) : shared->name);
  segment.note = shared->note;
  segment.rule = shared->rule;
  edit(segment); // where a name that is not there is shown in its row
}

void SegmentsDialog::saveFile()
{
  m_complaint->hide();
  const Segment segment = m_model->segment(chosenRow());
  const QString file = Ask::current().saveFile(
      this, tr("Save the rule"), text(segment.name) + QStringLiteral(".json"), tr("Rules (*.json)"));
  if (file.isEmpty())
    return;
  const auto saved =
      writeRuleFile(std::filesystem::path(utf8(file)), {segment.name, segment.note, segment.rule});
  if (!saved)
    complain(words::refusal(saved.error()));
}

void SegmentsDialog::complain(const QString& sentence)
{
  m_complaint->setText(sentence);
  m_complaint->show();
}

void SegmentsDialog::keyPressEvent(QKeyEvent* event)
{
  const bool inTable = m_table->hasFocus() && chosenRow() >= 0;
  if (inTable && event->key() == Qt::Key_Delete)
    remove();
  else if (inTable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
    edit(m_model->segment(chosenRow()));
  else
    QDialog::keyPressEvent(event);
}

} // namespace weilu::ui
