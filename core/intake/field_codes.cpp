// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/field_codes.h"

#include <array>

namespace weilu {

namespace {

using Kind = ColumnFormat::Kind;

/// One line of the table; \c use: m members, a activity, p purchases, * repeatable, : takes a suffix.
constexpr FieldCode field(std::string_view code, std::string_view zh, std::string_view en,
                          std::string_view use, Kind kind)
{
  const auto has = [use](char letter) { return use.find(letter) != std::string_view::npos; };
  return {code, zh, en, has('m'), has('a'), has('p'), has('*'), kind, has(':')};
}

constexpr std::array table{
    field("id", "平台 ID", "Platform id", "map", Kind::Id),
    field("identity:", "身份标识", "Identity", "map*:", Kind::Id),
    field("name", "姓名", "Name", "map", Kind::Name),
    field("given_name", "名", "Given name", "map*", Kind::Name),
    field("family_name", "姓", "Family name", "map", Kind::Name),
    field("nickname", "昵称", "Nickname", "map", Kind::Name),
    field("email", "邮箱", "E-mail", "map*", Kind::Email),
    field("phone", "手机号", "Phone", "map*", Kind::Phone),
    field("joined_at", "加入时间", "Joined", "m", Kind::Moment),
    field("left_at", "退出时间", "Left", "m", Kind::Moment),
    field("last_seen", "最近活跃", "Last seen", "m", Kind::Moment),
    field("standing", "身份（用户/会员）", "Standing", "m", Kind::Choice),
    field("role", "角色", "Role", "ma*", Kind::Choice),
    field("channel", "来源渠道", "Channel", "m", Kind::Text),
    field("referrer", "推荐人", "Referrer", "m", Kind::Name),
    field("gender", "性别", "Gender", "m", Kind::Choice),
    field("birthday", "生日", "Birthday", "m", Kind::Date),
    field("city", "城市", "City", "m", Kind::Text),
    field("region", "地区", "Region", "m", Kind::Text),
    field("occupation", "职业", "Occupation", "m", Kind::Text),
    field("organisation", "单位", "Organisation", "m", Kind::Text),
    field("position", "职位", "Position", "m", Kind::Text),
    field("language", "语言", "Language", "m", Kind::Text),
    field("tags", "标签", "Tags", "ma*", Kind::List),
    field("spaces", "所在群", "Spaces", "m*", Kind::List),
    field("note", "备注", "Note", "m", Kind::Text),
    field("consent:", "同意接收", "Consent", "m:", Kind::Flag),
    field("do_not_contact", "请勿联系", "Do not contact", "m", Kind::Flag),
    field("plan", "会员方案", "Plan", "mp", Kind::Text),
    field("price", "会员价格", "Price", "m", Kind::Money),
    field("term_ends", "到期日", "Term ends", "m", Kind::Date),
    field("custom:", "自定义字段", "Custom field", "m:", Kind::Text),
    field("counter:", "累计数", "Counter", "m:", Kind::Number),
    field("at", "时间", "Time", "ap", Kind::Moment),
    field("kind", "行为类型", "Kind", "a", Kind::Choice),
    field("count", "次数", "Count", "ap", Kind::Number),
    field("space", "群 ID", "Space id", "a", Kind::Text),
    field("space_name", "群名称", "Space", "a", Kind::Text),
    field("is_bot", "是机器人", "Is a bot", "a", Kind::Flag),
    field("amount", "金额", "Amount", "p", Kind::Money),
    field("currency", "币种", "Currency", "p", Kind::Text),
    field("product", "商品", "Product", "p", Kind::Text),
    field("starts", "开始日", "Starts", "p", Kind::Date),
    field("ends", "结束日", "Ends", "p", Kind::Date),
    field("reference", "订单号", "Order number", "p", Kind::Id),
    field("state", "订单状态", "State", "p", Kind::Choice),
    field("refunded", "已退金额", "Refunded", "p", Kind::Money),
};

} // namespace

bool FieldCode::isFor(ImportAs as) const
{
  switch (as) {
  case ImportAs::Members:
    return forMembers;
  case ImportAs::Activity:
    return forActivity;
  case ImportAs::Purchases:
    return forPurchases;
  }
  return false;
}

std::span<const FieldCode> fieldCodes() { return table; }

const FieldCode* fieldCode(std::string_view code)
{
  const std::size_t colon = code.find(':');
  const bool hasSuffix = colon != std::string_view::npos && colon + 1 < code.size();
  const std::string_view stem = hasSuffix ? code.substr(0, colon + 1) : code;
  for (const FieldCode& entry : table) {
    if (entry.code == stem && entry.takesSuffix == hasSuffix)
      return &entry;
  }
  return nullptr;
}

} // namespace weilu
