// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/chat_notice.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace weilu {

namespace {

using Kind = ChatNotice::Kind;

/// "<actor><verb><people><end>", or "<people><end>" where there is no verb.
struct Phrase {
  Kind kind;
  std::string_view verb, end;
};

/// Longer ends before the shorter ones that they end with.
constexpr auto phrases = std::to_array<Phrase>({
    // English
    {Kind::Join, "", " joined using this group's invite link"},
    {Kind::Join, "", " joined using your invite"},
    {Kind::Join, "", " joined using a group link"},
    {Kind::Join, "", " joined via invite link"},
    {Kind::Join, "", " joined from the community"},
    {Kind::Join, "", " joined the group"},
    {Kind::Join, "", " joined"},
    {Kind::Join, "", " was added"},
    {Kind::Leave, "", " left the group"},
    {Kind::Leave, "", " left"},
    {Kind::Leave, "", " was removed"},
    {Kind::Join, " added ", ""},
    {Kind::Leave, " removed ", " from the group"},
    {Kind::Leave, " removed ", ""},
    // 简体中文、繁體中文
    {Kind::Join, "", "通过此群组的邀请链接加入了群组"},
    {Kind::Join, "", "通过此群组的邀请链接加入"},
    {Kind::Join, "", "使用此群组的邀请链接加入了群组"},
    {Kind::Join, "", "使用此群组的邀请链接加入"},
    {Kind::Join, "", "通过邀请链接加入了群组"},
    {Kind::Join, "", "通过邀请链接加入"},
    {Kind::Join, "", "已使用此群組的邀請連結加入"},
    {Kind::Join, "", "使用此群組的邀請連結加入"},
    {Kind::Join, "", "透過此群組的邀請連結加入"},
    {Kind::Join, "", "透過邀請連結加入"},
    {Kind::Join, "邀请", "加入了群组"},
    {Kind::Join, "邀请", "加入群组"},
    {Kind::Join, "邀請", "加入群組"},
    {Kind::Join, "将", "添加到群组"},
    {Kind::Join, "", "已加入群组"},
    {Kind::Join, "", "已加入群組"},
    {Kind::Join, "", "加入了群组"},
    {Kind::Join, "", "加入了群組"},
    {Kind::Join, "", "加入群组"},
    {Kind::Join, "", "加入群組"},
    {Kind::Join, "", "已加入"},
    {Kind::Join, "已添加", ""},
    {Kind::Join, "添加了", ""},
    {Kind::Join, "已新增", ""},
    {Kind::Join, "新增了", ""},
    {Kind::Join, "已將", "加入群組"},
    {Kind::Leave, "", "退出了群组"},
    {Kind::Leave, "", "退出了群組"},
    {Kind::Leave, "", "已退出群组"},
    {Kind::Leave, "", "已退出群組"},
    {Kind::Leave, "", "离开了群组"},
    {Kind::Leave, "", "離開了群組"},
    {Kind::Leave, "", "已离开"},
    {Kind::Leave, "", "已離開"},
    {Kind::Leave, "", "已退出"},
    {Kind::Leave, "将", "移出了群组"},
    {Kind::Leave, "将", "移出群组"},
    {Kind::Leave, "將", "移出群組"},
    {Kind::Leave, "移除了", ""},
    {Kind::Leave, "已移除", ""},
    // QQ
    {Kind::Join, "邀请", "加入了本群"},
    {Kind::Join, "邀请", "加入本群"},
    {Kind::Join, "", "通过扫码加入本群"},
    {Kind::Join, "", "加入了本群"},
    {Kind::Join, "", "已加入本群"},
    {Kind::Join, "", "加入本群"},
    {Kind::Leave, "", "退出了本群"},
    {Kind::Leave, "", "已退出本群"},
    {Kind::Leave, "", "退出本群"},
    {Kind::Leave, "", "离开了本群"},
    {Kind::Leave, "", "离开本群"},
    {Kind::Leave, "", "被管理员移出本群"},
    {Kind::Leave, "", "被移出本群"},
    {Kind::Leave, "将", "移出本群"},
    // Deutsch, español, português, français, italiano, bahasa Indonesia
    {Kind::Join, "", " ist der Gruppe über den Einladungslink beigetreten"},
    {Kind::Join, " hat ", " hinzugefügt"},
    {Kind::Leave, " hat ", " entfernt"},
    {Kind::Leave, "", " hat die Gruppe verlassen"},
    {Kind::Join, "", " se unió usando el enlace de invitación de este grupo"},
    {Kind::Join, "", " se unió con el enlace de invitación de este grupo"},
    {Kind::Join, " añadió a ", ""},
    {Kind::Leave, " eliminó a ", ""},
    {Kind::Leave, "", " salió del grupo"},
    {Kind::Leave, "", " salió"},
    {Kind::Join, "", " entrou usando o link de convite deste grupo"},
    {Kind::Join, "", " entrou usando o link de convite"},
    {Kind::Join, " adicionou ", ""},
    {Kind::Leave, " removeu ", ""},
    {Kind::Leave, "", " saiu"},
    {Kind::Join, "", " a rejoint le groupe via le lien d'invitation"},
    {Kind::Join, " a ajouté ", ""},
    {Kind::Leave, " a retiré ", ""},
    {Kind::Leave, "", " a quitté le groupe"},
    {Kind::Leave, "", " est parti(e)"},
    {Kind::Join, " ha aggiunto ", ""},
    {Kind::Leave, " ha rimosso ", ""},
    {Kind::Leave, "", " ha abbandonato"},
    {Kind::Join, "", " bergabung menggunakan tautan undangan grup ini"},
    {Kind::Join, " menambahkan ", ""},
    {Kind::Leave, " mengeluarkan ", ""},
    {Kind::Leave, "", " keluar"},
    // numbers
    {Kind::Renumbered, " changed to ", ""},
    {Kind::Renumbered, "已更改为", ""},
    {Kind::Renumbered, "已更换为", ""},
    {Kind::Renumbered, "已變更為", ""},
});

/// What notices about nobody hold.
constexpr auto others = std::to_array<std::string_view>({
    "end-to-end encrypted",
    "端到端加密",
    "端對端加密",
    "Ende-zu-Ende",
    "cifrados de extremo a extremo",
    "protegidas com a criptografia",
    "chiffrés de bout en bout",
    "crittografati end-to-end",
    "criou este grupo",
    "changed the subject",
    "changed the group",
    "changed this group",
    "changed their phone number",
    "security code",
    "is now an admin",
    "now an admin",
    "no longer an admin",
    "disappearing messages",
    "更改了群组",
    "更改了此群组",
    "更改了主题",
    "变更了群组",
    "更改了群組",
    "變更了群組",
    "安全代码",
    "安全碼",
    "管理员",
    "管理員",
    "阅后即焚",
    "限時訊息",
});

constexpr auto creations = std::to_array<std::string_view>(
    {"created group", "created the group", "created this group", "创建了群组", "创建了此群组", "建立了群組",
     "建立了此群組", "hat die Gruppe", "creó el grupo", "criou o grupo", "a créé le groupe",
     "ha creato il gruppo"});

constexpr auto ourselves = std::to_array<std::string_view>(
    {"you", "你", "您", "du", "dich", "tú", "te", "você", "vous", "tu", "anda"});

/// Without a full stop behind it, and without the tilde before names that people gave themselves.
std::string_view bareName(std::string_view text)
{
  text = trimmed(text);
  if (text.ends_with('.'))
    text.remove_suffix(1);
  if (text.starts_with('~'))
    text.remove_prefix(1);
  return trimmed(text);
}

void addName(std::string_view text, std::vector<std::string>& people)
{
  const std::string_view name = bareName(text);
  if (!name.empty() && std::ranges::find(ourselves, lowered(name)) == ourselves.end())
    people.emplace_back(name);
}

/// "Ann, Bob and Carl", "张三、李四和王五". 和 alone is a letter of many names.
std::vector<std::string> namesIn(std::string_view text)
{
  std::vector<std::string> people;
  const auto cut = [&](std::string_view separator) {
    const std::size_t at = text.find(separator);
    if (at == std::string_view::npos)
      return false;
    addName(text.substr(0, at), people);
    text.remove_prefix(at + separator.size());
    return true;
  };
  bool listed = false;
  while (cut("、") || cut(", "))
    listed = true;
  for (const std::string_view last : {" and ", " 和 ", " und ", " y ", " e ", " et ", " dan "}) {
    if (cut(last))
      break;
  }
  if (listed)
    cut("和");
  addName(text, people);
  return people;
}

std::string_view withoutStop(std::string_view text)
{
  text = trimmed(text);
  for (const std::string_view stop : {".", "。"}) {
    if (text.ends_with(stop))
      text.remove_suffix(stop.size());
  }
  return text;
}

bool holdsAny(std::string_view text, std::span<const std::string_view> words)
{
  return std::ranges::any_of(words, [text](std::string_view word) { return text.find(word) != text.npos; });
}

} // namespace

ChatNotice chatNotice(std::string_view text)
{
  text = withoutStop(text);
  for (const Phrase& phrase : phrases) {
    const std::size_t verb = phrase.verb.empty() ? 0 : text.find(phrase.verb);
    if (verb == std::string_view::npos || !text.ends_with(phrase.end))
      continue;
    const std::size_t from = verb + phrase.verb.size();
    if (from + phrase.end.size() >= text.size())
      continue;
    const std::string_view named = text.substr(from, text.size() - phrase.end.size() - from);
    if (phrase.kind != Kind::Renumbered)
      return {phrase.kind, namesIn(named)};
    const std::string_view before = text.substr(0, verb);
    if (before.starts_with('+') && named.starts_with('+'))
      return {phrase.kind, {std::string(before), std::string(named)}};
  }
  return {holdsAny(text, others) || holdsAny(text, creations) ? Kind::Other : Kind::None, {}};
}

std::string createdGroup(std::string_view text)
{
  const auto told =
      std::ranges::find_if(creations, [text](auto words) { return text.find(words) != text.npos; });
  if (told == creations.end() || text.find(": ") < text.find(*told))
    return {}; // a colon before it: somebody says so
  for (const auto& [open, close] : {std::pair("“", "”"), std::pair("\"", "\""), std::pair("「", "」"),
                                    std::pair("„", "“"), std::pair("«", "»")}) {
    const std::size_t from = text.find(open);
    const std::size_t to = from == text.npos ? text.npos : text.rfind(close);
    const std::size_t start = from + std::string_view(open).size();
    if (to != text.npos && to >= start)
      return std::string(trimmed(text.substr(start, to - start)));
  }
  return {};
}

} // namespace weilu
