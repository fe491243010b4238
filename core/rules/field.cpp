// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/field.h"

#include <array>

namespace weilu {

namespace {

constexpr bool window = true, noWindow = false;
constexpr bool mayBeUnset = true;
using T = Field::Type;

constexpr std::array catalogue = {
    // activity
    Field{"active_days", T::Number, window, "活跃天数", "active days", "天", "days"},
    Field{"weeks_active", T::Number, window, "活跃周数", "active weeks", "周", "weeks", false, true},
    Field{"last_active_days", T::Number, noWindow, "距上次活跃", "days since last active", "天", "days",
          mayBeUnset},
    Field{"first_active_days", T::Number, noWindow, "距首次活跃", "days since first active", "天", "days",
          mayBeUnset},
    Field{"longest_streak", T::Number, noWindow, "最长连续活跃", "longest run of active days", "天", "days"},
    Field{"alive_probability", T::Number, noWindow, "存活概率", "probability of being alive", "%", "%",
          mayBeUnset},
    Field{"contributions", T::Number, window, "贡献次数", "contributions", "次", "times"},
    Field{"concentration", T::Choice, window, "贡献集中度", "contribution class", "", ""},
    Field{"events.message", T::Number, window, "发言数", "messages", "条", "messages"},
    Field{"events.post", T::Number, window, "发帖数", "posts", "篇", "posts"},
    Field{"events.reply", T::Number, window, "回复数", "replies", "条", "replies"},
    Field{"events.reaction", T::Number, window, "点赞数", "reactions", "次", "reactions"},
    Field{"events.visit", T::Number, window, "访问数", "visits", "次", "visits"},
    Field{"events.attend", T::Number, window, "参加活动数", "attendances", "次", "times"},
    Field{"events.share", T::Number, window, "分享数", "shares", "次", "shares"},
    Field{"events.contribute", T::Number, window, "贡献资源数", "things contributed", "次", "times"},
    Field{"events.vote", T::Number, window, "投票数", "votes", "次", "votes"},
    Field{"events.check-in", T::Number, window, "打卡数", "check-ins", "次", "check-ins"},
    Field{"events.purchase", T::Number, window, "购买行为数", "purchase events", "次", "times"},
    Field{"events.", T::Number, window, "其他行为数", "other activity", "次", "times"},
    // time in the community
    Field{"tenure_days", T::Number, noWindow, "入群天数", "days in the community", "天", "days", mayBeUnset},
    Field{"joined", T::Date, noWindow, "加入日期", "joined on", "", "", mayBeUnset},
    Field{"left", T::Date, noWindow, "离开日期", "left on", "", "", mayBeUnset},
    // who they are
    Field{"standing", T::Choice, noWindow, "身份", "standing", "", ""},
    Field{"role", T::Choice, noWindow, "角色", "role", "", ""},
    Field{"tag", T::Many, noWindow, "标签", "tag", "", "", mayBeUnset},
    Field{"space", T::Many, noWindow, "群", "space", "", "", mayBeUnset},
    Field{"channel", T::Text, noWindow, "来源渠道", "channel", "", "", mayBeUnset},
    Field{"referrer", T::Text, noWindow, "推荐人", "referrer", "", "", mayBeUnset},
    Field{"consent:", T::Choice, noWindow, "接收许可", "consent", "", ""},
    Field{"gender", T::Choice, noWindow, "性别", "gender", "", "", mayBeUnset},
    Field{"city", T::Text, noWindow, "城市", "city", "", "", mayBeUnset},
    Field{"region", T::Text, noWindow, "地区", "region", "", "", mayBeUnset},
    Field{"occupation", T::Text, noWindow, "职业", "occupation", "", "", mayBeUnset},
    Field{"organisation", T::Text, noWindow, "单位", "organisation", "", "", mayBeUnset},
    Field{"position", T::Text, noWindow, "职务", "position", "", "", mayBeUnset},
    Field{"language", T::Text, noWindow, "语言", "language", "", "", mayBeUnset},
    Field{"birthday_in_days", T::Number, noWindow, "距生日", "days to the birthday", "天", "days",
          mayBeUnset},
    Field{"custom:", T::Any, noWindow, "自定义字段", "custom field", "", "", mayBeUnset},
    Field{"counter:", T::Number, noWindow, "计数", "counter", "", "", mayBeUnset},
    // purchases and terms
    Field{"purchases_count", T::Number, window, "购买次数", "purchases", "次", "purchases"},
    Field{"purchases_amount", T::Number, window, "消费金额", "amount spent", "分", "minor units"},
    Field{"last_purchase_days", T::Number, noWindow, "距上次购买", "days since the last purchase", "天",
          "days", mayBeUnset},
    Field{"rfm_r", T::Number, noWindow, "R 分（最近购买）", "R score (recency)", "分", "points"},
    Field{"rfm_f", T::Number, noWindow, "F 分（购买频次）", "F score (frequency)", "分", "points"},
    Field{"rfm_m", T::Number, noWindow, "M 分（消费金额）", "M score (amount)", "分", "points"},
    Field{"term_active", T::Flag, noWindow, "付费期内", "in a paid term", "", ""},
    Field{"term_renewed", T::Flag, noWindow, "续过费", "renewed a paid term", "", ""},
    Field{"term_ends_in_days", T::Number, noWindow, "距付费期到期", "days to the end of the paid term", "天",
          "days", mayBeUnset},
    // points and levels
    Field{"points", T::Number, noWindow, "积分余额", "points", "分", "points"},
    Field{"points_earned", T::Number, window, "获得积分", "points earned", "分", "points"},
    Field{"level", T::Choice, noWindow, "等级", "level", "", "", mayBeUnset},
    // segments and other schemes
    Field{"segment", T::Choice, noWindow, "人群", "segment", "", ""},
    Field{"layer:", T::Choice, noWindow, "其他方案的分层", "layer of another scheme", "", "", mayBeUnset},
};

constexpr std::array standings = {FieldChoice{"user", "用户", "user"},
                                  FieldChoice{"member", "会员", "member"}};
constexpr std::array roles = {
    FieldChoice{"owner", "群主", "owner"},         FieldChoice{"admin", "管理员", "admin"},
    FieldChoice{"moderator", "版主", "moderator"}, FieldChoice{"host", "主持人", "host"},
    FieldChoice{"expert", "专家", "expert"},       FieldChoice{"member", "成员", "member"},
    FieldChoice{"guest", "访客", "guest"},         FieldChoice{"bot", "机器人", "bot"},
};
constexpr std::array genders = {FieldChoice{"male", "男", "male"}, FieldChoice{"female", "女", "female"},
                                FieldChoice{"other", "其他", "other"}};
constexpr std::array consents = {FieldChoice{"yes", "同意", "given"}, FieldChoice{"no", "拒绝", "refused"},
                                 FieldChoice{"unknown", "未知", "not known"}};
constexpr std::array concentrations = {
    FieldChoice{"core", "核心贡献者", "a core contributor"},
    FieldChoice{"regular", "常规贡献者", "a regular contributor"},
    FieldChoice{"casual", "零星贡献者", "a casual contributor"},
    FieldChoice{"none", "没有贡献的人", "not a contributor"},
};

} // namespace

std::span<const Field> fields() { return catalogue; }

const Field* fieldNamed(std::string_view code)
{
  const Field* open = nullptr;
  for (const Field& field : catalogue) {
    if (!field.takesSuffix()) {
      if (field.code == code)
        return &field;
    } else if (code.size() > field.code.size() && code.starts_with(field.code)) {
      open = &field;
    }
  }
  return open;
}

std::string_view suffix(const Field& field, std::string_view code)
{
  return field.takesSuffix() ? code.substr(field.code.size()) : std::string_view();
}

std::vector<Operator> operators(const Field& field)
{
  using O = Operator;
  std::vector<O> fitting;
  switch (field.type) {
  case T::Number:
    fitting = {O::AtLeast, O::Greater, O::AtMost, O::Less, O::Equals, O::NotEquals, O::Between};
    break;
  case T::Date:
    fitting = {O::InLast, O::InNext, O::AtLeast,   O::Greater, O::AtMost,
               O::Less,   O::Equals, O::NotEquals, O::Between};
    break;
  case T::Text:
  case T::Many:
    fitting = {O::Equals, O::NotEquals, O::In, O::Contains};
    break;
  case T::Choice:
    fitting = {O::Equals, O::NotEquals, O::In};
    break;
  case T::Flag:
    fitting = {O::Equals};
    break;
  case T::Any:
    fitting = {O::Equals, O::NotEquals, O::In,      O::Contains, O::AtLeast, O::Greater,
               O::AtMost, O::Less,      O::Between, O::InLast,   O::InNext};
    break;
  }
  if (field.mayBeUnset)
    fitting.insert(fitting.end(), {O::IsSet, O::IsEmpty});
  return fitting;
}

std::span<const FieldChoice> choices(const Field& field)
{
  if (field.code == "standing")
    return standings;
  if (field.code == "role")
    return roles;
  if (field.code == "gender")
    return genders;
  if (field.code == "concentration")
    return concentrations;
  if (field.code == "consent:")
    return consents;
  return {};
}

} // namespace weilu
