// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/panel_parts.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include "core/purchases/purchase_rules.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui::panel_parts {

namespace {

constexpr int panelRoom = 380 - 2 * 16 - 1; ///< beside the margins of a section
constexpr int nameWidthZh = 60, nameWidthEn = 84;
constexpr int revealed = 30'000; ///< milliseconds a masked value stays open

/// An icon in a colour that follows the theme.
QLabel* glyph(const QString& name, Token token)
{
  auto* label = new QLabel;
  followTheme(label, [label, name, token] {
    const Theme& theme = Theme::of();
    label->setPixmap(theme.pixmap(name, theme.px(14), theme.color(token), label->devicePixelRatioF()));
  });
  label->setFixedWidth(18);
  return label;
}

} // namespace

Facts::Facts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(0);
  m_grid->setVerticalSpacing(4);
  // The same four columns in every section, whatever stands in them.
  const Theme& theme = Theme::of();
  const int name = theme.px(language::isChinese() ? nameWidthZh : nameWidthEn);
  for (const int column : {0, 2}) {
    m_grid->setColumnMinimumWidth(column, name);
    m_grid->setColumnStretch(column + 1, 1);
  }
  m_valueWidth = (theme.px(panelRoom) - 2 * name) / 2;
}

void Facts::place(const QString& name, QWidget* value, const QString& whole)
{
  const int wide = QFontMetrics(Theme::of().font(Type::Aux)).horizontalAdvance(whole) > m_valueWidth;
  if (wide && m_place % 2 != 0)
    ++m_place;
  const int row = m_place / 2, column = m_place % 2 * 2;
  auto* head = new ElidedLabel(Type::Aux, Tone::Text3);
  head->setText(name);
  for (QWidget* widget : {static_cast<QWidget*>(head), value})
    widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  m_grid->addWidget(head, row, column, Qt::AlignTop);
  m_grid->addWidget(value, row, column + 1, 1, wide ? 3 : 1, Qt::AlignTop);
  m_place += wide ? 2 : 1;
}

void Facts::add(const QString& name, const QString& value)
{
  auto* label = new ElidedLabel(Type::Aux, value.isEmpty() ? Tone::Text3 : Tone::Text);
  label->setText(value.isEmpty() ? QStringLiteral("—") : value);
  label->setContentsMargins(Theme::of().px(3), 0, 0, 0); // as the text of a link
  place(name, label, value);
}

void Facts::addSecret(const QString& name, const QString& masked, const QString& whole)
{
  auto* value = new Button(masked, Button::Kind::Link);
  value->setSmall(true);
  value->setObjectName(QStringLiteral("secret"));
  value->setToolTip(tr("Click to see and copy it"));
  auto* hide = new QTimer(value);
  hide->setSingleShot(true);
  hide->setInterval(revealed);
  connect(hide, &QTimer::timeout, value, [value, masked] { value->setText(masked); });
  connect(value, &Button::clicked, value, [value, hide, whole] {
    value->setText(whole);
    QGuiApplication::clipboard()->setText(whole);
    hide->start();
  });
  place(name, value, whole);
}

QString factWords(const RuleValue& value)
{
  if (const auto* number = std::get_if<double>(&value))
    return QLocale(QLocale::English).toString(*number, 'g', 10);
  if (const auto* words = std::get_if<std::string>(&value))
    return text(*words);
  return QStringLiteral("—");
}

QWidget* conditionLine(const ConditionFact& fact)
{
  auto* line = new QWidget;
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(glyph(fact.holds ? QStringLiteral("check") : QStringLiteral("clock"),
                       fact.holds ? Token::Good : Token::Text3),
                 0, Qt::AlignTop);
  const auto spoken = language::isChinese() ? Language::Zh : Language::En;
  row->addWidget(makeParagraph(Type::Aux, fact.holds ? Tone::Text : Tone::Text2,
                               text(sentence(Rule::when(fact.condition), spoken))),
                 1);
  row->addWidget(makeLabel(Type::AuxBold, Tone::Text, factWords(fact.value)), 0, Qt::AlignTop);
  return line;
}

namespace {

/// A stretch of time in one layer.
struct Stretch {
  Date from, to;
  const Layer* layer;
};

/// Time runs to the right; each layer is a block in its colour, named where there is room.
class LayerStrip : public QWidget {
public:
  explicit LayerStrip(std::vector<Stretch> stretches)
      : m_stretches(std::move(stretches))
  {
    setFixedHeight(42);
    QStringList spoken;
    for (const Stretch& stretch : m_stretches)
      spoken << QStringLiteral("%1 %2").arg(words::date(stretch.from), words::layer(*stretch.layer));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }

protected:
  void paintEvent(QPaintEvent*) override
  {
    QPainter painter(this);
    const Theme& theme = Theme::of();
    const Date first = m_stretches.front().from, last = m_stretches.back().to;
    const double days = std::max(1, last.since(first));
    const auto x = [&](Date date) { return static_cast<int>(date.since(first) / days * width()); };
    for (const Stretch& stretch : m_stretches) {
      const QRect block(x(stretch.from), 0, std::max(3, x(stretch.to) - x(stretch.from) - 1), 22);
      painter.fillRect(block, theme.color(QString::fromStdString(stretch.layer->color)));
      const QString name = words::layer(*stretch.layer);
      painter.setFont(theme.font(Type::Aux));
      painter.setPen(theme.color(theme.isDark() ? Token::Bg : Token::Surface));
      if (painter.fontMetrics().horizontalAdvance(name) < block.width() - 8)
        painter.drawText(block, Qt::AlignCenter, name);
    }
    painter.setFont(theme.font(Type::Aux));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(QRect(0, 24, width(), 18), Qt::AlignLeft | Qt::AlignVCenter, words::date(first));
    painter.drawText(QRect(0, 24, width(), 18), Qt::AlignRight | Qt::AlignVCenter, words::date(last));
  }

private:
  std::vector<Stretch> m_stretches;
};

} // namespace

QWidget* layerStrip(const MemberDetails& details, const MemberSnapshot& snapshot)
{
  std::vector<Stretch> stretches;
  for (const PersonMove& move : details.moves) {
    if (!stretches.empty())
      stretches.back().to = move.date;
    if (const Layer* layer = snapshot.scheme.find(move.to))
      stretches.push_back({move.date, snapshot.asOf, layer});
  }
  if (stretches.empty() || stretches.back().to <= stretches.front().from)
    return nullptr;
  return new LayerStrip(std::move(stretches));
}

namespace {

QString kindWords(const std::vector<ActivityKind>& kinds, KindId id)
{
  for (const ActivityKind& kind : kinds) {
    if (kind.id == id)
      return language::pick(kind.labelZh, kind.labelEn);
  }
  return {};
}

QString spaceWords(const std::vector<Space>& spaces, SpaceId id)
{
  for (const Space& space : spaces) {
    if (space.id == id)
      return text(space.name);
  }
  return {};
}

QWidget* line(const QString& left, const QString& right, Tone tone = Tone::Text)
{
  auto* widget = new QWidget;
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  auto* label = new ElidedLabel(Type::Aux, tone);
  label->setText(left);
  row->addWidget(label, 1);
  row->addWidget(makeLabel(Type::Aux, Tone::Text3, right));
  return widget;
}

} // namespace

void addTimeline(QVBoxLayout& into, const MemberDetails& details, const MemberSnapshot& snapshot)
{
  const Zone zone = snapshot.history->calendar().zone;
  std::optional<Date> day;
  for (const Event& event : details.events) {
    const Date date = zone.dateOf(event.at);
    if (day != date) {
      into.addSpacing(day ? 8 : 0);
      into.addWidget(makeLabel(Type::AuxBold, Tone::Text2, words::date(date)));
      day = date;
    }
    QString what = kindWords(details.kinds, event.kind);
    if (event.count > 1)
      what += QStringLiteral(" × %1").arg(words::count(event.count));
    const QString space = spaceWords(snapshot.spaces, event.space);
    into.addWidget(line(space.isEmpty() ? what : QStringLiteral("%1 · %2").arg(what, space),
                        words::time(event.at, zone)));
  }
}

void addOrders(QVBoxLayout& into, const MemberDetails& details, const MemberSnapshot& snapshot)
{
  const Zone zone = snapshot.history->calendar().zone;
  for (const Term& term : details.terms) {
    const QString ends = term.ends ? words::date(*term.ends) : Facts::tr("no end");
    into.addWidget(line(text(term.plan),
                        term.starts ? QStringLiteral("%1 – %2").arg(words::date(*term.starts), ends) : ends));
  }
  if (!details.terms.empty() && !details.purchases.empty())
    into.addSpacing(8);
  for (const PaidTotal& total : paidTotals(details.purchases)) {
    QString paid = words::money(total.paid, text(total.currency));
    if (total.refunded > 0)
      paid += Facts::tr(" · %1 refunded").arg(words::money(total.refunded, text(total.currency)));
    into.addWidget(line(Facts::tr("%n orders paid", nullptr, int(total.orders)), paid));
  }
  for (const Purchase& purchase : details.purchases) {
    const bool paid = purchase.state == PurchaseState::Paid;
    const QString amount = words::money(purchase.amount, text(purchase.currency));
    QString what = purchase.product.empty() ? text(purchase.reference) : text(purchase.product);
    if (!paid)
      what += purchase.state == PurchaseState::Refunded ? Facts::tr(" (refunded)") : Facts::tr(" (not paid)");
    into.addWidget(line(what, QStringLiteral("%1 · %2").arg(words::date(zone.dateOf(purchase.at)), amount),
                        paid ? Tone::Text : Tone::Text3));
  }
}

} // namespace weilu::ui::panel_parts
