// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/field_menu.h"

#include <QCoreApplication>

#include "core/intake/field_codes.h"
#include "ui/base/text.h"
#include "ui/intake/intake_words.h"

namespace weilu::ui {

namespace {

struct Menu {
  Q_DECLARE_TR_FUNCTIONS(intake)
};
using Choose = std::function<void(const std::string&)>;

/// Kinds of identity that files often carry beside the platform's own.
constexpr const char* identityKinds[] = {"wechat",   "wechat.wxid", "wechat.unionid",
                                         "qq",       "discord",     "slack",
                                         "telegram", "github",      "wecom.external_userid"};

void add(QMenu* menu, const std::string& code, const std::string& present, const Choose& choose)
{
  QAction* action = menu->addAction(intake_words::field(code).replace('&', QStringLiteral("&&")));
  action->setCheckable(true);
  action->setChecked(code == present);
  QObject::connect(action, &QAction::triggered, menu, [choose, code] { choose(code); });
}

bool saysWho(std::string_view code)
{
  for (const std::string_view who :
       {"id", "name", "given_name", "family_name", "nickname", "email", "phone"}) {
    if (code == who)
      return true;
  }
  return false;
}

} // namespace

QMenu* makeFieldMenu(QWidget* parent, ImportAs as, const SourceColumn& column, Choose choose)
{
  auto* menu = new QMenu(parent);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setObjectName(QStringLiteral("fieldMenu"));
  add(menu, {}, column.field, choose);
  menu->addSeparator();
  for (const FieldCode& field : fieldCodes()) {
    if (field.isFor(as) && saysWho(field.code))
      add(menu, std::string(field.code), column.field, choose);
  }
  QMenu* identities = menu->addMenu(Menu::tr("Account on another platform"));
  for (const char* kind : identityKinds)
    add(identities, std::string("identity:") + kind, column.field, choose);
  menu->addSeparator();
  for (const FieldCode& field : fieldCodes()) {
    if (field.isFor(as) && !field.takesSuffix && !saysWho(field.code))
      add(menu, std::string(field.code), column.field, choose);
  }
  menu->addSeparator();
  const std::string own = column.rawHeader.empty() ? column.header : column.rawHeader;
  if (const FieldCode* custom = fieldCode("custom:" + own); custom && custom->isFor(as)) {
    add(menu, "custom:" + own, column.field, choose);
    add(menu, "counter:" + own, column.field, choose);
  }
  return menu;
}

} // namespace weilu::ui
