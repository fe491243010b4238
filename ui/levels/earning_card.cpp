// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/earning_card.h"

#include <QGridLayout>

#include "ui/base/questions.h"
#include "ui/base/words_levels.h"
#include "ui/levels/earning_dialog.h"
#include "ui/levels/ledger_bars.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <array>

namespace weilu::ui {

namespace {

constexpr int rowHeight = 28;
enum Column { Name, Points, Caps, Issued, On };

/// The icon of what a rule pays.
QString iconOf(const EarningRule& rule)
{
  static const std::map<std::string, const char*> icons = {
      {"check-in", "check"},     {"message", "discuss"}, {"post", "content"}, {"reply", "reply"},
      {"contribute", "success"}, {"attend", "meetup"},   {"share", "send"},   {"vote", "vote"}};
  const auto found = icons.find(rule.kind);
  return QLatin1String(rule.ofSpending() ? "points" : found == icons.end() ? "dot" : found->second);
}

QLabel* head(const QString& text, Qt::Alignment alignment)
{
  QLabel* label = makeLabel(Type::Aux, Tone::Text3, text);
  label->setAlignment(alignment | Qt::AlignVCenter);
  return label;
}

} // namespace

EarningCard::EarningCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_add(new Button(QStringLiteral("plus"), {}, Button::Kind::Default))
    , m_recompute(new Button(QStringLiteral("refresh"), {}, Button::Kind::Quiet))
    , m_expiry(new Button({}, Button::Kind::Link))
    , m_rules(new QWidget)
    , m_bars(new LedgerBars)
    , m_summaryTitle(makeLabel(Type::Card))
    , m_legend(makeParagraph(Type::Aux, Tone::Text2))
    , m_unused(makeLabel(Type::Aux, Tone::Text3))
{
  build();
}

void EarningCard::build()
{
  m_add->setSmall(true);
  m_add->setObjectName(QStringLiteral("addEarning"));
  m_recompute->setSmall(true);
  m_recompute->setObjectName(QStringLiteral("recomputePoints"));
  m_expiry->setObjectName(QStringLiteral("pointExpiry"));
  addAction(m_recompute);
  addAction(m_add);
  m_legend->setTextFormat(Qt::RichText);
  body()->setSpacing(8);
  body()->addWidget(m_rules);
  body()->addStretch(1);
  body()->addWidget(m_summaryTitle);
  body()->addWidget(m_bars);
  body()->addWidget(m_legend);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_unused, 1);
  foot->addWidget(m_expiry);
  body()->addLayout(foot);
  connect(m_add, &Button::clicked, this, [this] {
    EarningRule fresh;
    fresh.kind = "message";
    fresh.terms.emplace_back();
    edit(fresh);
  });
  connect(m_recompute, &Button::clicked, this, &EarningCard::recompute);
  connect(m_expiry, &Button::clicked, this, &EarningCard::chooseExpiry);
}

void EarningCard::setRead(const LevelsRead& read)
{
  m_read = read;
  m_read.preview = {};
  retranslate();
}

void EarningCard::addHead()
{
  auto* grid = static_cast<QGridLayout*>(m_rules->layout());
  QWidget* name = head(tr("For"), Qt::AlignLeft);
  name->setContentsMargins(10, 0, 0, 0); // over the icons, which stand inside their buttons
  grid->addWidget(name, 0, Name);
  grid->addWidget(head(tr("Points"), Qt::AlignRight), 0, Points);
  grid->addWidget(head(tr("At most"), Qt::AlignLeft), 0, Caps);
  grid->addWidget(head(tr("Issued"), Qt::AlignRight), 0, Issued);
  grid->addWidget(head(tr("On"), Qt::AlignRight), 0, On);
}

void EarningCard::addRow(int row, const EarningRule& rule)
{
  auto* grid = static_cast<QGridLayout*>(m_rules->layout());
  const EarningTerms& terms = rule.current();
  auto* name = new Button(iconOf(rule), words::earning(rule), Button::Kind::Quiet);
  name->setObjectName(QStringLiteral("earning-") + text(rule.code));
  name->setSmall(true);
  name->setToolTip(tr("Edit this rule"));
  connect(name, &Button::clicked, this, [this, rule] { edit(rule); });
  grid->addWidget(name, row, Name, Qt::AlignLeft | Qt::AlignVCenter);
  grid->addWidget(head(words::signedCount(terms.points), Qt::AlignRight), row, Points);
  auto* caps = new ElidedLabel(Type::Aux, Tone::Text2);
  caps->setText(words::caps(terms));
  grid->addWidget(caps, row, Caps);
  const auto issued = m_read.issued.find(rule.id);
  grid->addWidget(head(words::count(issued == m_read.issued.end() ? 0 : issued->second), Qt::AlignRight), row,
                  Issued);
  auto* on = new Switch;
  on->setObjectName(QStringLiteral("switch-") + text(rule.code));
  on->setCheckable(true);
  on->setChecked(terms.enabled);
  on->setAccessibleName(words::earning(rule));
  on->setToolTip(terms.enabled ? tr("Earns points") : tr("Earns nothing now"));
  connect(on, &QAbstractButton::clicked, this, [this, rule](bool enabled) {
    EarningRule changed = rule;
    changed.terms.back().enabled = enabled;
    save(changed);
  });
  grid->addWidget(on, row, On, Qt::AlignRight | Qt::AlignVCenter);
}

void EarningCard::fillRules()
{
  qDeleteAll(m_rules->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
  delete m_rules->layout();
  auto* grid = new QGridLayout(m_rules);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(Caps, 1);
  addHead();
  int row = 0;
  for (const EarningRule& rule : m_read.rules) {
    addRow(++row, rule);
    grid->setRowMinimumHeight(row, Theme::of().px(rowHeight));
  }
}

void EarningCard::fillSummary()
{
  const LedgerSummary& summary = m_read.summary;
  m_bars->setSummary(summary);
  const auto part = [](Token token, const QString& words) {
    return QStringLiteral("<span style=\"color:%1\">■</span> %2").arg(Theme::of().color(token).name(), words);
  };
  m_legend->setText(QStringList{part(Token::Good, tr("issued %1").arg(words::count(summary.issued))),
                                part(Token::Info, tr("redeemed %1").arg(words::count(summary.redeemed))),
                                part(Token::Text3, tr("expired %1").arg(words::count(summary.expired))),
                                part(Token::Bad, tr("deducted %1").arg(words::count(summary.deducted)))}
                        .join(QStringLiteral("&nbsp;&nbsp; ")));
  m_unused->setText(tr("Unused balance: %1 points").arg(words::count(summary.unused)));
  m_expiry->setText(m_read.expiryMonths == 0 ? tr("Points do not expire")
                                             : tr("Expire after %n months", nullptr, m_read.expiryMonths));
}

void EarningCard::edit(const EarningRule& rule)
{
  auto* dialog = new EarningDialog(m_session, rule, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &EarningDialog::saved, this, &EarningCard::save);
  dialog->open();
}

void EarningCard::save(const EarningRule& rule)
{
  m_session.write<ChangeId>(Area::Community, tr("Saving the rule"),
                            [rule](Workspace& workspace, const Control&) -> Result<ChangeId> {
                              return workspace.saveEarning(rule);
                            });
}

void EarningCard::recompute()
{
  using Changes = std::vector<EarningChange>;
  const auto ask = [this](const Changes& changes) {
    if (changes.empty()) {
      (void)Ask::current().choose(this, tr("Compute over history"),
                                  tr("Every rule has given exactly what it gives now, over all history."),
                                  {tr("Close")});
      return;
    }
    QStringList lines;
    for (const EarningChange& change : changes) {
      for (const EarningRule& rule : m_read.rules) {
        if (rule.id == change.rule)
          lines << tr("%1: %2 people, %3 points (%4)")
                       .arg(words::earning(rule), words::count(change.people), words::count(change.points),
                            words::signedCount(change.points - change.pointsBefore));
      }
    }
    const auto answer =
        Ask::current().choose(this, tr("Compute over history"),
                              tr("As if the present rules had always held:") + u'\n' + lines.join(u'\n'),
                              {tr("Cancel"), tr("Compute")}, 1);
    if (answer == 1)
      m_session.write<ChangeId>(Area::Community, tr("Computing points over history"),
                                [](Workspace& workspace, const Control& control) -> Result<ChangeId> {
                                  return workspace.recomputePoints({}, {}, control);
                                });
  };
  m_session
      .alone<Changes>(tr("Looking at what would change"),
                      [file = m_session.file().toStdString()](const Control& control) -> Result<Changes> {
                        auto workspace = Workspace::open(std::filesystem::path(file));
                        if (!workspace)
                          return tl::unexpected(workspace.error());
                        return (*workspace)->previewRecompute({}, {}, control);
                      })
      ->onDone<Changes>(ask);
}

void EarningCard::chooseExpiry()
{
  constexpr std::array<int, 5> months{0, 6, 12, 18, 24};
  QStringList choices{tr("Cancel")};
  for (const int each : months)
    choices << (each == 0 ? tr("Never") : tr("After %n months", nullptr, each));
  const auto answer = Ask::current().choose(
      this, tr("When points expire"),
      tr("Points that came first expire and are spent first. What would have expired by now expires today."),
      choices, 1);
  if (!answer || *answer == 0)
    return;
  const int chosen = months.at(static_cast<std::size_t>(*answer - 1));
  m_session.write<ChangeId>(Area::Community, tr("Saving when points expire"),
                            [chosen](Workspace& workspace, const Control&) -> Result<ChangeId> {
                              return workspace.setPointExpiry(chosen);
                            });
}

void EarningCard::retranslate()
{
  setTitle(tr("Rules for points"));
  setFinding(tr("issued in the last 30 days"));
  m_add->setText(tr("Rule"));
  m_add->setToolTip(tr("Add a rule"));
  m_recompute->setText(tr("Over history"));
  m_recompute->setToolTip(
      tr("Compute as if the present rules had always held; shows what would change first"));
  m_expiry->setToolTip(tr("Choose when points expire"));
  m_summaryTitle->setText(tr("Ledger, last 30 days"));
  fillRules();
  fillSummary();
}

} // namespace weilu::ui
