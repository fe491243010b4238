<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>overview</name>
    <message>
        <source>Members</source>
        <translation>成员总数</translation>
    </message>
    <message>
        <source>Weekly active</source>
        <translation>周活跃 WAU</translation>
    </message>
    <message>
        <source>Monthly active</source>
        <translation>月活跃 MAU</translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation>黏性 DAU/MAU</translation>
    </message>
    <message>
        <source>Silent share</source>
        <translation>沉默率</translation>
    </message>
    <message numerus="yes">
        <source>Joined, %n days</source>
        <translation>
            <numerusform>新加入（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>People on the roster at the end of the as-of date: joined and not left. Bots are left out.</source>
        <translation>截至当日在册的成员：已加入且没有离开。机器人不算在内。</translation>
    </message>
    <message>
        <source>People active on at least one of the 7 dates up to the as-of date.</source>
        <translation>截至当日的 7 天里，至少有一天活跃的人数。</translation>
    </message>
    <message>
        <source>People active on at least one of the 30 dates up to the as-of date.</source>
        <translation>截至当日的 30 天里，至少有一天活跃的人数。</translation>
    </message>
    <message>
        <source>DAU ÷ MAU: of the people active in the last 30 days, the share active on the as-of date.</source>
        <translation>DAU ÷ MAU：最近 30 天活跃过的人里，当天活跃的占多少。</translation>
    </message>
    <message numerus="yes">
        <source>People on the roster who were active once and not in the last %n days, as a share of the roster. Those who were never active are not counted here.</source>
        <translation>
            <numerusform>在册成员里，曾经活跃、但最近 %n 天没有活跃的人所占比例。从未活跃的人不算在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People whose join date is one of the last %n days, whether or not they left since.</source>
        <translation>
            <numerusform>最近 %n 天里加入的人数，后来离开的也算。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 ÷ %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier: %1</source>
        <translation>
            <numerusform>%n 天前：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The records do not reach back far enough to compare.</source>
        <translation>记录还不够早，没有可比的上一周期。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Member layers</source>
        <translation>成员分层</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成员增长</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃趋势</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Each person belongs to the first layer whose rule holds, and the last layer takes everybody else, so the layers add up to all members. Change: people now less people 30 days earlier.</source>
        <translation>按顺序看规则，每人归入第一个符合的层；最后一层收下其余的人，所以各层相加等于成员总数。变化：现在的人数减去 30 天前的人数。</translation>
    </message>
    <message>
        <source>People who joined, and below zero people who left, in each period. Net is joined less left. The line is the roster at the end of the period.</source>
        <translation>每个周期加入的人数，零线以下是离开的人数。净增 = 加入 − 离开。折线是周期结束时的在册人数。</translation>
    </message>
    <message>
        <source>New: active for the first time ever. Returning: active in this period and in the one before. Resurrected: active now, not in the period before, and not new. Dormant, below zero: active in the period before, not in this one. Quick ratio: (new + resurrected) ÷ dormant.</source>
        <translation>新增：有史以来第一次活跃。持续：本期和上一期都活跃。回流：本期活跃、上一期没有，且不是新增。沉寂（零线以下）：上一期活跃、本期没有。快速比率 =（新增 + 回流）÷ 沉寂。</translation>
    </message>
    <message>
        <source>People active on a date (DAU), and in the 7 (WAU) and 30 dates (MAU) that end with it. Active: at least one event that counts as active on that date. Stickiness: DAU ÷ MAU.</source>
        <translation>当天（DAU）以及截至当天的 7 天（WAU）、30 天（MAU）里活跃的人数。活跃：当天至少有一次计入活跃的行为。黏性 = DAU ÷ MAU。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>回流</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉寂</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Welcome newcomers</source>
        <translation>欢迎新成员</translation>
    </message>
    <message>
        <source>Just gone silent</source>
        <translation>刚刚沉默</translation>
    </message>
    <message>
        <source>Soon silent</source>
        <translation>即将沉默</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>Active on the day (DAU)</source>
        <translation>当天活跃 DAU</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday and date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message numerus="yes">
        <source>New, and came back: in the last 7 days. Just silent: reached %n days without activity in the last 7 days. Soon silent: reaches them within 7 days if nothing happens.</source>
        <translation>
            <numerusform>新成员、回来的人：最近 7 天。刚刚沉默：最近 7 天里满 %n 天没有活跃。即将沉默：再不活跃，7 天内就满 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more</source>
        <translation>
            <numerusform>%1 等</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ActivityCard</name>
    <message>
        <source>Nobody was active in this time</source>
        <translation>这段时间没有人活跃</translation>
    </message>
    <message>
        <source>Stickiness DAU/MAU</source>
        <translation>黏性 DAU/MAU</translation>
    </message>
    <message>
        <source>DAU %1, WAU %2, MAU %3, stickiness %4</source>
        <translation>DAU %1，WAU %2，MAU %3，黏性 %4</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AsOfButton</name>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Every number on this page is as of the end of this date</source>
        <translation>本页所有数字都截至这一天结束时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最后活跃日</translation>
    </message>
</context>
<context>
    <name>weilu::ui::GrowthCard</name>
    <message>
        <source>In progress</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Nobody joined or left in this time</source>
        <translation>这段时间没有人加入或离开</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>Net %1 over %2</source>
        <translation>%2净增 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 位成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::LayerCard</name>
    <message>
        <source>All members</source>
        <translation>全部成员</translation>
    </message>
    <message>
        <source>Change over 30 days</source>
        <translation>30 天变化</translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation>方案：%1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LifecycleCard</name>
    <message>
        <source>In progress</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Nobody was active in this time</source>
        <translation>这段时间没有人活跃</translation>
    </message>
    <message>
        <source>One more period shows a trend</source>
        <translation>再有一期数据才能看趋势</translation>
    </message>
    <message>
        <source>%1 quick ratio</source>
        <translation>%1 快速比率</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>快速比率</translation>
    </message>
    <message>
        <source>%1 %2, %3 active</source>
        <translation>%1 %2，活跃 %3 人</translation>
    </message>
</context>
<context>
    <name>weilu::ui::OverviewCard</name>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>还没有成员</translation>
    </message>
    <message>
        <source>Bring in a member file, and everybody in it appears here</source>
        <translation>导入成员表后，这里会列出每一层有多少人</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>导入成员表</translation>
    </message>
    <message>
        <source>No activity is recorded yet</source>
        <translation>还没有活跃记录</translation>
    </message>
    <message>
        <source>Bring in messages or check-ins with dates, and they are drawn here</source>
        <translation>导入带日期的发言或签到表后，这里会按周画出来</translation>
    </message>
    <message>
        <source>Import activity</source>
        <translation>导入活跃表</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n 个季度</numerusform>
        </translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>显示的时间段</translation>
    </message>
</context>
<context>
    <name>weilu::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Computing the overview</source>
        <translation>计算总览</translation>
    </message>
    <message>
        <source>The layers could not be computed</source>
        <translation>分层没算出来</translation>
    </message>
    <message>
        <source>The other numbers are not affected.</source>
        <translation>其他数字不受影响。</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing in it was changed.</source>
        <translation>文件没能读出来，里面的数据没有变动。</translation>
    </message>
    <message>
        <source>Could not be computed</source>
        <translation>没算出来</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vs the %n days before</source>
        <translation>
            <numerusform>对比前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save overview as picture</source>
        <translation>总览存为图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>weilu::ui::OverviewView</name>
    <message numerus="yes">
        <source>The newest activity is %n days old, so more people may look silent than are</source>
        <translation>
            <numerusform>最新的活跃记录是 %n 天前的，沉默人数可能偏高</numerusform>
        </translation>
    </message>
    <message>
        <source>As of the last activity</source>
        <translation>以最后活跃日为准</translation>
    </message>
    <message>
        <source>Import new data</source>
        <translation>导入新数据</translation>
    </message>
    <message>
        <source>Layers and growth</source>
        <translation>分层与增长</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>weilu::ui::TodayCard</name>
    <message>
        <source>Reach out</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Nobody needs you today</source>
        <translation>今天没有要联系的人</translation>
    </message>
    <message>
        <source>New people and people who fall silent appear here</source>
        <translation>有新成员加入或有人沉默时，会列在这里</translation>
    </message>
    <message>
        <source>Joined last</source>
        <translation>最近加入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to reach</source>
        <translation>
            <numerusform>待联系 %Ln 人</numerusform>
        </translation>
    </message>
</context>
</TS>
