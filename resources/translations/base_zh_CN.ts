<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>weilu::ui::Session</name>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Added %1</source>
        <translation>新建成员 %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>修改了 %1 的资料</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>改名为 %1</translation>
    </message>
    <message>
        <source>Added an identity to %1</source>
        <translation>为 %1 添加身份</translation>
    </message>
    <message>
        <source>Removed an identity from %1</source>
        <translation>移除 %1 的身份</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Imported members from %1</source>
        <translation>从 %1 导入成员</translation>
    </message>
    <message>
        <source>Imported activity from %1</source>
        <translation>从 %1 导入活跃记录</translation>
    </message>
    <message>
        <source>Imported purchases from %1</source>
        <translation>从 %1 导入订单</translation>
    </message>
    <message>
        <source>Renamed the community to %1</source>
        <translation>社群改名为 %1</translation>
    </message>
    <message>
        <source>Created the community</source>
        <translation>新建社群</translation>
    </message>
    <message>
        <source>Recomputed the layers</source>
        <translation>重算分层</translation>
    </message>
    <message>
        <source>Saved the layer scheme %1</source>
        <translation>保存分层方案「%1」</translation>
    </message>
    <message>
        <source>Other change: %1</source>
        <translation>其他更改：%1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比对</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>正在更新活跃索引</translation>
    </message>
    <message>
        <source>Layering</source>
        <translation>正在重算分层</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>版主</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>community role</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>standing: verified, paid or granted</comment>
        <translation>会员</translation>
    </message>
    <message>
        <source>User</source>
        <comment>standing: registered or joined a group</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 hundred million</source>
        <translation>%1 亿</translation>
    </message>
    <message>
        <source>%1 ten thousand</source>
        <translation>%1 万</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>找不到文件 %1，可能被移走或改名了。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the permissions.</source>
        <translation>无法写入 %1。请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1 已经存在，未作改动。请换一个名字。</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to read.</source>
        <translation>%1 是空文件，没有可读的内容。</translation>
    </message>
    <message>
        <source>%1 is not a Weilu community.</source>
        <translation>%1 不是围炉社群文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Weilu (version %2, this one reads up to %3). The file was not touched; please update Weilu.</source>
        <translation>%1 由更新版本的围炉写成（版本 %2，本程序最高支持 %3）。文件未作改动，请先更新围炉。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). The file was not touched; restore a backup.</source>
        <translation>%1 已损坏（%2）。文件未作改动，请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is in use by another Weilu. Close it there first, or wait until it has finished.</source>
        <translation>%1 正被另一个围炉使用。请先在那边关闭，或等它做完。</translation>
    </message>
    <message>
        <source>%1 is not a text table but a %2 file. Export it as CSV and try again.</source>
        <translation>%1 不是文本表格，而是 %2 文件。请导出为 CSV 再试。</translation>
    </message>
    <message>
        <source>%1 is a web page, not a table: the download probably asked to sign in. Export it again.</source>
        <translation>%1 是网页而不是表格，多半是下载时需要登录。请重新导出。</translation>
    </message>
    <message>
        <source>%1 is not %2: row %3 cannot be read with it. Choose another encoding.</source>
        <translation>%1 不是 %2 编码：第 %3 行无法解读。请换一种编码。</translation>
    </message>
    <message>
        <source>%1 is not %2. Choose another encoding.</source>
        <translation>%1 不是 %2 编码。请换一种编码。</translation>
    </message>
    <message>
        <source>There is no encoding called %1.</source>
        <translation>没有名为 %1 的编码。</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>没有名为 %1 的预设。</translation>
    </message>
    <message>
        <source>No column of %1 says who a row is about. Choose one for the id, e-mail or phone.</source>
        <translation>%1 里没有哪一列说明这一行是谁。请指定编号、邮箱或手机所在的列。</translation>
    </message>
    <message>
        <source>No column of %1 says when something happened. Choose one for the time.</source>
        <translation>%1 里没有哪一列说明发生的时间。请指定时间所在的列。</translation>
    </message>
    <message>
        <source>No column of %1 was recognised. Choose what the columns mean.</source>
        <translation>%1 里没有认出任何一列。请手动指定列的含义。</translation>
    </message>
    <message>
        <source>There is no time zone called %1.</source>
        <translation>没有名为 %1 的时区。</translation>
    </message>
    <message>
        <source>The range from %1 to %2 ends before it starts.</source>
        <translation>%1 到 %2 的范围，结束早于开始。</translation>
    </message>
    <message>
        <source>The rule is not complete at %1: found %2, expected %3.</source>
        <translation>规则在 %1 处不完整：现为 %2，应为 %3。</translation>
    </message>
    <message>
        <source>%1 %2 belongs to %3 already. Nothing was merged.</source>
        <translation>%1 %2 已属于 %3，没有合并。</translation>
    </message>
    <message>
        <source>There is nobody known as %1.</source>
        <translation>没有找到成员 %1。</translation>
    </message>
    <message>
        <source>There is no layer scheme called %1.</source>
        <translation>没有名为 %1 的分层方案。</translation>
    </message>
    <message>
        <source>There is no layer called %1.</source>
        <translation>没有名为 %1 的层级。</translation>
    </message>
    <message>
        <source>There is no change number %1 in this file.</source>
        <translation>这个文件里没有第 %1 号更改。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的更改。</translation>
    </message>
    <message>
        <source>This cannot be taken back: later changes touched the same data (%1 places). Undo those first. Nothing was changed.</source>
        <translation>无法撤销：之后的更改动过同样的数据（%1 处）。请先撤销那些更改。现在什么都没有变。</translation>
    </message>
    <message>
        <source>This was declined.</source>
        <translation>无法这样做。</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是可识别的日期</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>不是手机号</translation>
    </message>
    <message>
        <source>Phone number is masked</source>
        <translation>手机号被打码</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>不是邮箱地址</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>Not one of the known values</source>
        <translation>不在可选值之内</translation>
    </message>
    <message>
        <source>Date is in the future</source>
        <translation>日期晚于今天</translation>
    </message>
    <message>
        <source>Date is an empty one (1970)</source>
        <translation>日期是空值（1970）</translation>
    </message>
    <message>
        <source>Nothing says who this is</source>
        <translation>无法确定是谁</translation>
    </message>
    <message>
        <source>Nothing says when this was</source>
        <translation>无法确定时间</translation>
    </message>
    <message>
        <source>Person is not on the roster</source>
        <translation>名单里没有这个人</translation>
    </message>
    <message>
        <source>Identity belongs to somebody else</source>
        <translation>身份已属于别人</translation>
    </message>
    <message>
        <source>E-mail is shared by several people</source>
        <translation>邮箱由多人共用</translation>
    </message>
    <message>
        <source>Same person as an earlier row</source>
        <translation>与前面的行是同一人</translation>
    </message>
    <message>
        <source>More cells than the header</source>
        <translation>单元格比表头多</translation>
    </message>
    <message>
        <source>Fewer cells than the header</source>
        <translation>单元格比表头少</translation>
    </message>
    <message>
        <source>Quotation mark is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>Text cannot be decoded</source>
        <translation>文字无法解码</translation>
    </message>
    <message>
        <source>A total or note below the table</source>
        <translation>表尾的合计或备注</translation>
    </message>
    <message>
        <source>The header once more</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>Not a person (system message)</source>
        <translation>不是成员（系统消息）</translation>
    </message>
    <message>
        <source>Order was not paid</source>
        <translation>订单未支付</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要确认</translation>
    </message>
    <message>
        <source>a date such as 2026-11-20</source>
        <translation>日期，如 2026-11-20</translation>
    </message>
    <message>
        <source>a date with time such as 2026-11-20 09:10</source>
        <translation>日期和时间，如 2026-11-20 09:10</translation>
    </message>
    <message>
        <source>a phone number such as 138 0000 0001</source>
        <translation>手机号，如 138 0000 0001</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.com</source>
        <translation>邮箱，如 name@example.com</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>an amount such as 298.00</source>
        <translation>金额，如 298.00</translation>
    </message>
    <message>
        <source>an id, e-mail or phone</source>
        <translation>编号、邮箱或手机</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln people &quot;%1&quot;</source>
        <translation>
            <numerusform>为 %Ln 位成员添加标签「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took tag &quot;%1&quot; from %Ln people</source>
        <translation>
            <numerusform>从 %Ln 位成员移除标签「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the community&apos;s settings</source>
        <translation>修改社群设置</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; cannot go to %2: there is no such field.</source>
        <translation>列「%1」无法对应到 %2：没有这个字段。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 里没有「%2」这一列。</translation>
    </message>
    <message>
        <source>%1 is taken from both &quot;%2&quot; and &quot;%3&quot;. Keep one of them.</source>
        <translation>%1 同时取自「%2」和「%3」。请只保留一列。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is sent to both %2 and %3. Keep one of them.</source>
        <translation>列「%1」同时对应了 %2 和 %3。请只保留一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid %2; expected: %3.</source>
        <translation>「%1」不是有效的 %2，应为：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; expected: %2.</source>
        <translation>「%1」不是日期，应为：%2。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken. Choose another.</source>
        <translation>名称「%1」已被使用，请换一个。</translation>
    </message>
</context>
</TS>
