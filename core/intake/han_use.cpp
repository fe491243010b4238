// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/han_use.h"

#include "core/intake/converted_text.h"
#include "core/intake/utf8.h"

#include <algorithm>
#include <bitset>
#include <string>
#include <string_view>

namespace weilu {

namespace {

/// Frequent words of talk, columns of rosters, family and given names, places; by code point.
constexpr std::u16string_view frequent =
    u"一丁万三上下不与专世业东两严並个中为主丽久么之乌也书了事二于云五亚些产京"
    u"人什从他付代以们价任份会伟但位何余佛作你佳使來依侯便俊信個們偉健傑備儿先"
    u"免兒入內全兩公兰关兴其内冊册再军冬冯几凤凯凱出分刘刚別别到前剛劉力功加动"
    u"助勇動化北区医區十华单南卢却原厦去县又发口古只可台史叶号司合吉同名后向吕"
    u"吗吧听吳吴呂员呢周呼和品哈員哦唐售商啊問單嗯嘉嘿嚴四回因团国图國圖團在地"
    u"圳址坛型城士声备夏外多大天太头女她好如姓姚姜娜娟婷子孔孙孟季学學宁宇安宋"
    u"定实室家富實寧对将將對小少尔就尹山岛峰崔川州工己已市师師常平年并幾广庄庆"
    u"序度廖廣建开张強强当录彭很律後徐得微德心志忠态思怡性总悦情惠想意態慧慶成"
    u"我戴户所手打把护拉接推收政敏教数數文斌新方无日早时昆明春是昵時晓晚晨暱曉"
    u"書曹曾最會月有期木未本朱机权李杜来杨杭杰東林标样核桂梁梅梓楊業榮標樣機次"
    u"欣欧款歐正此武段毛氏民气氣水永汉江汤汪沈沉沙没河法波注泽洁洋津活济浙浩海"
    u"涛涵深渝渠温港湖湘湯湾源滨漢潔潘潜澳濟濤濱灣点為無然熊燕營爾片特状狀献玉"
    u"王现玲珠現理琪琳琴琼甘生產用田由电男當疆登發白的皖监監盧目相省看真着睿知"
    u"石码碼磊社祥福秀秋种秦积称程種稱積穎第等签管箱範籤类粤紅級累給經編縣總红"
    u"级绍经给续编罗美群老者而职聲職聽肃肥育胡能自臺與色艳芳苏英范荐荣莉莞莫華"
    u"营萧萨萬萱葉葛董蒋蒙蓋蔡蕭薛藏蘇蘭號行街袁袖被裡西要覃見視见视角言訂計設"
    u"許註話語說請謝譚護计订许论设诗诚话语说请诸诺读谢谭豔豫貴賀賈贡贵费贺贾赠"
    u"赣走赵起超趙跃路身軍輝轩辉辽过运近还这进连退送這過道還邓那邮邱邵邹郑郝郡"
    u"部郭郵都鄂鄒鄧鄭醫里重量金銷錢鏈鐘钟钱银链销锡長长門開間關门闫问间闽队阳"
    u"陆陈限陕陳陶陸陽隊雨雪雲雷電霞青静靜面韋韓韦韩音項頭頻額類顧项顾领频颖额"
    u"飛飞香馬馮马高魏鲁鳳鵬鹏麗黃黄黎黑默點齐龍龙龚";

using Plane = std::bitset<0x10000>;

/// Adds the characters of a table whose rows are lead bytes and whose columns are trail bytes.
void addTable(Plane& plane, std::string_view encoding, int firstLead, int lastLead)
{
  std::string bytes, text;
  for (int lead = firstLead; lead <= lastLead; ++lead) {
    for (int trail = 0xA1; trail <= 0xFE; ++trail) {
      bytes += static_cast<char>(lead);
      bytes += static_cast<char>(trail);
    }
    if (encoding == "big5") {
      for (int trail = 0x40; trail <= 0x7E; ++trail) {
        bytes += static_cast<char>(lead);
        bytes += static_cast<char>(trail);
      }
    }
  }
  TextConverter(encoding).convert(bytes, true, text);
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end;) {
    const int length = utf8Length(at, end);
    const char32_t codePoint = utf8CodePoint(at, length);
    if (codePoint < 0x10000)
      plane.set(codePoint);
    at += length;
  }
}

/// The first levels of GB 2312 and Big5: both standards put the characters of daily use there.
const Plane& usual()
{
  static const Plane plane = [] {
    Plane result;
    addTable(result, "gb18030", 0xB0, 0xD7);
    addTable(result, "big5", 0xA4, 0xC6);
    return result;
  }();
  return plane;
}

bool isHan(char32_t c)
{
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

} // namespace

HanUse hanUse(char32_t codePoint)
{
  if (!isHan(codePoint))
    return HanUse::NotHan;
  if (codePoint >= 0x10000)
    return HanUse::Rare;
  if (std::binary_search(frequent.begin(), frequent.end(), static_cast<char16_t>(codePoint)))
    return HanUse::Frequent;
  return usual().test(codePoint) ? HanUse::Usual : HanUse::Rare;
}

} // namespace weilu
