// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/result_step.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/intake/changes_model.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/plain_table.h"
#include "ui/intake/rejects_card.h"
#include "ui/intake/rejects_model.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::size_t passagesShown = 3;

/// A number with its name and what it means.
QWidget* countCard(const QString& icon, Token token, const QString& name, std::uint64_t value,
                   const QString& meaning)
{
  auto* card = new Card;
  card->body()->setContentsMargins(14, 12, 14, 12);
  auto* head = new QHBoxLayout;
  head->setSpacing(6);
  auto* glyph = new QLabel;
  followTheme(glyph, [glyph, icon, token] {
    const Theme& theme = Theme::of();
    glyph->setPixmap(theme.pixmap(icon, theme.px(16), theme.color(token), glyph->devicePixelRatioF()));
  });
  head->addWidget(glyph);
  head->addWidget(makeLabel(Type::Body, Tone::Text2, name), 1);
  card->body()->addLayout(head);
  card->body()->addWidget(makeLabel(Type::Kpi, Tone::Text, words::count(static_cast<qint64>(value))));
  card->body()->addWidget(makeLabel(Type::Aux, Tone::Text3, meaning));
  return card;
}

/// A bar as long as its share of the largest.
class ShareBar : public QWidget {
public:
  explicit ShareBar(double share)
      : m_share(share)
  {
    setFixedHeight(16);
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }

protected:
  void paintEvent(QPaintEvent*) override
  {
    QPainter painter(this);
    const QRect track(0, height() / 2 - 4, width(), 8);
    painter.fillRect(track, Theme::of().color(Token::Hover));
    painter.fillRect(QRect(0, track.top(), std::max(2, static_cast<int>(width() * m_share)), 8),
                     Theme::of().color(Token::Info));
  }

private:
  double m_share;
};

/// From one layer to another, and how many.
QLayout* passageLine(const LayerPassages::Passage& passage)
{
  auto* line = new QHBoxLayout;
  line->setSpacing(6);
  const auto add = [line](const Layer& layer) {
    auto* badge = new BadgeLabel;
    badge->setBadge([layer] { return layerBadge(words::layer(layer), text(layer.icon), text(layer.color)); });
    line->addWidget(badge);
  };
  add(passage.from);
  line->addWidget(makeLabel(Type::Aux, Tone::Text3, QStringLiteral("→")));
  add(passage.to);
  line->addStretch(1);
  line->addWidget(makeLabel(Type::BodyBold, Tone::Text, words::count(static_cast<qint64>(passage.people))));
  return line;
}

} // namespace

ResultStep::ResultStep(QWidget* parent)
    : QWidget(parent)
{
  setObjectName(QStringLiteral("resultStep"));
}

void ResultStep::setReport(const SourceFile& file, const Imported& imported, const Next& next)
{
  m_file = file;
  m_report = imported.report;
  m_passages = imported.passages;
  delete m_rejects;
  m_rejects = new RejectsModel(m_file, m_report.rejected, this);
  m_next = next;
  m_undone = false;
  m_remains.reset();
  m_detail.reset();
  retranslate();
}

void ResultStep::setUndone(bool undone)
{
  m_undone = undone;
  if (!undone)
    m_remains.reset();
  retranslate();
}

void ResultStep::setRemains(const ImportRemains& remains)
{
  m_remains = remains;
  retranslate();
}

void ResultStep::setDetail(const ImportDetail& detail)
{
  m_detail = detail;
  retranslate();
}

Repairs ResultStep::repairs() const { return m_rejects ? m_rejects->repairs() : Repairs(); }

void ResultStep::putRight(const Repairs& repairs) { m_rejects->putRight(repairs); }

void ResultStep::retranslate()
{
  if (m_file.path.empty())
    return;
  qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
  delete layout();
  build();
}

void ResultStep::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 0, 20, 20);
  column->setSpacing(12);
  column->addWidget(buildBanner());
  column->addWidget(buildCounts());
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(m_detail ? buildValues() : buildRejects(), 2);
  row->addWidget(buildFields(), 1);
  column->addLayout(row, 1);
}

QWidget* ResultStep::buildBanner()
{
  const ImportCounts& counts = m_report.counts;
  auto* banner = new Callout(m_undone ? Callout::Kind::Info : Callout::Kind::Good);
  banner->setObjectName(QStringLiteral("resultBanner"));
  const auto rows = static_cast<int>(counts.rows - counts.rejected);
  banner->setTexts(m_undone
                       ? tr("The import was undone")
                       : tr("%Ln rows came in, in %1", nullptr, rows).arg(words::duration(m_report.seconds)),
                   summary());
  if (!m_undone) {
    auto* undo = banner->addButton(QStringLiteral("undo"), tr("Undo this import"));
    undo->setObjectName(QStringLiteral("undoImport"));
    connect(undo, &Button::clicked, this, &ResultStep::undoWanted);
  }
  auto* members = banner->addButton(QStringLiteral("members"), tr("See members"));
  members->setObjectName(QStringLiteral("seeMembers"));
  connect(members, &Button::clicked, this, &ResultStep::membersWanted);
  if (m_next.others > 0) {
    auto* others = banner->addButton(QStringLiteral("warning"),
                                     tr("%Ln rejected rows are left", nullptr, m_next.others));
    others->setObjectName(QStringLiteral("otherRejects"));
    connect(others, &Button::clicked, this, &ResultStep::othersWanted);
  }
  if (m_next.mapping && !m_undone) {
    auto* keep = banner->addButton(QStringLiteral("table"), tr("Keep the columns"));
    keep->setObjectName(QStringLiteral("keepMapping"));
    connect(keep, &Button::clicked, this, &ResultStep::saveMappingWanted);
  }
  if (m_next.file) {
    auto* next = banner->addButton(QStringLiteral("arrow-right"), tr("Next file"));
    next->setObjectName(QStringLiteral("nextFile"));
    next->setKind(Button::Kind::Primary);
    connect(next, &Button::clicked, this, &ResultStep::nextWanted);
  }
  return banner;
}

QString ResultStep::summary() const
{
  if (m_remains)
    return words::remains(*m_remains);
  if (m_undone)
    return tr("The community is as it was before. It can be brought back in History.");
  const QString standing = tr("Layers are up to date. This import can be undone now or at any later time.");
  if (!m_report.roster)
    return standing;
  const auto number = [](const RosterMoves& moves) { return words::count(static_cast<qint64>(moves.count)); };
  const RosterChange& roster = *m_report.roster;
  return tr("%1: %2 joined, %3 left, %4 came back.")
             .arg(text(roster.space), number(roster.joined), number(roster.left), number(roster.back)) +
         QLatin1Char(' ') + standing;
}

QWidget* ResultStep::buildValues()
{
  auto* card = new Card;
  card->setTitle(tr("Before and after"));
  card->setFinding(tr("%n values were replaced", nullptr, static_cast<int>(m_detail->values.count)));
  card->setFullBleed(true);
  auto* model = new ChangesModel(card);
  model->setValues(m_detail->values.first);
  QTableView* table = makePlainTable(model, nullptr, QStringLiteral("valuesTable"));
  table->horizontalHeader()->setStretchLastSection(true);
  for (int column = 0; column < ChangesModel::Columns; ++column)
    table->setColumnWidth(column, 130);
  card->body()->addWidget(table);
  auto* back = new Button(tr("Rejected rows"), Button::Kind::Default);
  back->setSmall(true);
  back->setObjectName(QStringLiteral("showRejects"));
  card->addAction(back);
  connect(back, &Button::clicked, this, [this] {
    m_detail.reset();
    QMetaObject::invokeMethod(this, &ResultStep::retranslate, Qt::QueuedConnection);
  });
  return card;
}

QWidget* ResultStep::buildCounts()
{
  const ImportCounts& counts = m_report.counts;
  auto* widget = new QWidget;
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  const bool people = m_file.as == ImportAs::Members;
  const QString came = counts.peopleCreated > 0 && !people ? tr("%Ln people new to the roster", nullptr,
                                                                static_cast<int>(counts.peopleCreated))
                       : people                            ? tr("people who were not known")
                                                           : tr("not known before");
  qint64 changed = 0;
  for (const auto& [field, rows] : m_report.fieldChanges)
    changed += static_cast<qint64>(rows);
  row->addWidget(countCard(QStringLiteral("user-plus"), Token::Good, tr("New"), counts.created, came));
  row->addWidget(countCard(QStringLiteral("edit"), Token::Info, tr("Updated"), counts.updated,
                           tr("%n values changed", nullptr, static_cast<int>(changed))));
  row->addWidget(countCard(QStringLiteral("check"), Token::Text2, tr("Unchanged"), counts.unchanged,
                           tr("as they were; not written")));
  row->addWidget(countCard(QStringLiteral("warning"), Token::Bad, tr("Rejected"), counts.rejected,
                           tr("can be repaired and imported again")));
  return widget;
}

QWidget* ResultStep::buildRejects()
{
  auto* card = new RejectsCard(*m_rejects, m_report.counts.rejected, m_undone);
  connect(card, &RejectsCard::exportWanted, this, &ResultStep::rejectsWanted);
  connect(card, &RejectsCard::importWanted, this, &ResultStep::repairedWanted);
  return card;
}

void ResultStep::addPassages(Card& card)
{
  if (m_passages.all.empty() || m_undone)
    return;
  card.body()->addSpacing(6);
  card.body()->addWidget(new Hairline);
  card.body()->addSpacing(6);
  auto* title = makeLabel(Type::BodyBold, Tone::Text,
                          tr("%Ln people changed layers", nullptr, static_cast<int>(m_passages.people)));
  title->setObjectName(QStringLiteral("layerPassages"));
  card.body()->addWidget(title);
  std::uint64_t others = m_passages.people;
  for (std::size_t i = 0; i < std::min(passagesShown, m_passages.all.size()); ++i) {
    card.body()->addSpacing(4);
    card.body()->addLayout(passageLine(m_passages.all[i]));
    others -= m_passages.all[i].people;
  }
  auto* all = new Button(others > 0 ? tr("%Ln more, all in Layers", nullptr, static_cast<int>(others))
                                    : tr("See them in Layers"),
                         Button::Kind::Link);
  all->setObjectName(QStringLiteral("seeLayers"));
  card.body()->addWidget(all, 0, Qt::AlignLeft);
  connect(all, &Button::clicked, this, &ResultStep::layersWanted);
}

QWidget* ResultStep::buildFields()
{
  auto* card = new Card;
  card->setTitle(tr("What was updated"));
  if (!m_report.fieldChanges.empty() && !m_undone) {
    auto* values = new Button(tr("One by one"), Button::Kind::Default);
    values->setSmall(true);
    values->setObjectName(QStringLiteral("showValues"));
    card->addAction(values);
    connect(values, &Button::clicked, this, &ResultStep::valuesWanted);
  }
  std::vector<std::pair<std::uint64_t, std::string>> fields;
  for (const auto& [field, rows] : m_report.fieldChanges)
    fields.emplace_back(rows, field);
  std::sort(fields.rbegin(), fields.rend());
  for (const auto& [rows, field] : fields) {
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    auto* name = new ElidedLabel(Type::Body);
    name->setText(intake_words::field(field));
    name->setFixedWidth(110);
    line->addWidget(name);
    line->addWidget(new ShareBar(static_cast<double>(rows) / static_cast<double>(fields.front().first)), 1);
    line->addWidget(makeLabel(Type::BodyBold, Tone::Text, words::count(static_cast<qint64>(rows))));
    card->body()->addLayout(line);
  }
  if (fields.empty())
    card->body()->addWidget(makeLabel(Type::Body, Tone::Text3, tr("No field of a known person changed")));
  addPassages(*card);
  card->body()->addStretch(1);
  auto* history = new Button(tr("Earlier imports and backups"), Button::Kind::Link);
  connect(history, &Button::clicked, this, &ResultStep::historyWanted);
  card->body()->addWidget(history, 0, Qt::AlignLeft);
  return card;
}

} // namespace weilu::ui
