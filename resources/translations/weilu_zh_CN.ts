<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Copying content</source>
        <translation>正在复制内容</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>Proof of a draw (*.json)</source>
        <translation>抽奖证明文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Joined</source>
        <translation>新加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>时间推移</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>规则改动</translation>
    </message>
    <message>
        <source>Locked or released</source>
        <translation>锁定或解除</translation>
    </message>
    <message>
        <source>Worked out from activity</source>
        <translation>按活跃记录补算</translation>
    </message>
    <message>
        <source>Undone or redone</source>
        <translation>撤销或重做</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>删去“%1”</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>rule of %1</source>
        <translation>“%1”的规则</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增“%1”</translation>
    </message>
    <message>
        <source>order of the layers</source>
        <translation>判定顺序</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>MemberFilter</name>
    <message>
        <source>None in this file</source>
        <translation>这个社群里还没有</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>最近活跃</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message numerus="yes">
        <source>silent for %n days</source>
        <translation>
            <numerusform>沉默 %n 天以上</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未活跃</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Everybody, also who left</source>
        <translation>全部，含已退出</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
</context>
<context>
    <name>PlaybookWords</name>
    <message>
        <source>on the day they come in</source>
        <translation>进入当天</translation>
    </message>
    <message numerus="yes">
        <source>%n days after they come in</source>
        <translation>
            <numerusform>进入后第 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>days without activity</source>
        <translation>未活跃天数</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>end of the paid term</source>
        <translation>付费到期日</translation>
    </message>
    <message>
        <source>name of the community</source>
        <translation>社群名称</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>on or after</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>on</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>has</source>
        <translation>有</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>有其中之一</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>has any</source>
        <translation>有任意一个</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>在近</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>在未来</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Time in the community</source>
        <translation>入群时间</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>成员资料</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Purchases and terms</source>
        <translation>购买与付费</translation>
    </message>
    <message>
        <source>Points and levels</source>
        <translation>积分与等级</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Layer in %1</source>
        <translation>「%1」的分层</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>in the main currency</source>
        <translation>元（主要币种）</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>以下全部</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>以下任一</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>以下都不</translation>
    </message>
    <message>
        <source>Not all of these</source>
        <translation>并非以下全部</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Segments and layers</source>
        <translation>人群与分层</translation>
    </message>
    <message>
        <source>Consent for %1</source>
        <translation>接收许可：%1</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>What was there before: %1</source>
        <translation>原来的文件已备份为：%1</translation>
    </message>
    <message>
        <source>Copy a file as it is now</source>
        <translation>给社群文件做一份备份</translation>
    </message>
    <message>
        <source>The community file</source>
        <translation>社群文件</translation>
    </message>
    <message>
        <source>Where to; beside the file without it</source>
        <translation>备份存到哪里；不写则放在原文件旁边</translation>
    </message>
    <message>
        <source>Put a backup in a file&apos;s place; what was there is backed up first</source>
        <translation>用备份恢复社群文件；现有的内容会先备份</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Row %1 of table %2 names a row of table %3 that is not there.</source>
        <translation>表 %2 的第 %1 行引用了表 %3 里不存在的行。</translation>
    </message>
    <message numerus="yes">
        <source>The activity index differs from the events on %n dates: %1</source>
        <translation>
            <numerusform>活跃索引有 %n 天与活跃记录不一致：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identities belong to nobody.</source>
        <translation>
            <numerusform>有 %n 个身份不属于任何成员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events name %n people who are not there.</source>
        <translation>
            <numerusform>活跃记录里有 %n 个人不在成员表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1: %n people of layer %2 are in another layer too.</source>
        <translation>
            <numerusform>分层方案 %1：「%2」层有 %n 人同时在别的层里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme %1: %2 is none of its layers.</source>
        <translation>分层方案 %1：没有「%2」这一层。</translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1: %n people of the roster are in no layer.</source>
        <translation>
            <numerusform>分层方案 %1：有 %n 位在册成员不在任何一层。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1: %n people in its layers are not on the roster.</source>
        <translation>
            <numerusform>分层方案 %1：层里有 %n 人不在册。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at everything in a file: SQLite, references, activity index, layers</source>
        <translation>全面检查社群文件：SQLite、引用关系、活跃索引、分层</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Print the version and leave</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>Print this help and leave</source>
        <translation>显示这份说明后退出</translation>
    </message>
    <message>
        <source>Weilu: know your community, on your own computer</source>
        <translation>围炉 Weilu：在自己的电脑上，看清自己的社群</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动任何内容。</translation>
    </message>
    <message>
        <source>This went wrong: %1</source>
        <translation>出错了：%1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>List people who may be there twice, the likeliest first</source>
        <translation>列出可能重复的成员，最像的排在前面</translation>
    </message>
    <message>
        <source>Make two people one; the first stays</source>
        <translation>把两个人合并为一个，保留前者</translation>
    </message>
    <message>
        <source>Who stays: a number or KIND:VALUE</source>
        <translation>保留谁：成员编号，或“类型:值”</translation>
    </message>
    <message>
        <source>Who becomes part of them</source>
        <translation>把谁并进来</translation>
    </message>
    <message>
        <source>FIELD=PERSON: whose value stays; may be repeated</source>
        <translation>字段=成员：这个字段保留谁的值；可以多次给出</translation>
    </message>
    <message>
        <source>Bring a merged person back</source>
        <translation>把已合并的人重新拆出来</translation>
    </message>
    <message>
        <source>The merged person, or the one they are part of</source>
        <translation>被并入的人，或并入后的那位成员</translation>
    </message>
    <message>
        <source>Say that two people are not the same</source>
        <translation>记下这两个人不是同一个人</translation>
    </message>
    <message>
        <source>A number or KIND:VALUE</source>
        <translation>成员编号，或“类型:值”</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1：%2，自 %3 起</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To become %1:</source>
        <translation>成为「%1」还需要：</translation>
    </message>
    <message>
        <source>Becomes %1 on %2 if nothing happens</source>
        <translation>若一直没有动静，%2 会变为「%1」</translation>
    </message>
    <message>
        <source>Why a person is in their layer, and what would change it</source>
        <translation>说明某人为什么在这一层，怎样会变</translation>
    </message>
    <message>
        <source>An internal id, or platform:id</source>
        <translation>成员编号，或“平台:编号”</translation>
    </message>
    <message>
        <source>The layer scheme</source>
        <translation>分层方案</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; the file&apos;s date or today without it</source>
        <translation>截至日期，格式 YYYY-MM-DD；不写则用文件里设的日期或今天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed since and stay as they are:</source>
        <translation>
            <numerusform>有 %n 个值后来又改过，保留现状：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is %3 (the import had written %4)</source>
        <translation>%1：%2现为 %3（导入时写的是 %4）</translation>
    </message>
    <message numerus="yes">
        <source>%n people it had brought stay, because something later is about them:</source>
        <translation>
            <numerusform>这次导入的 %n 人后来又有改动或记录，予以保留：</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of `weilu history`; the last one without it</source>
        <translation>`weilu history` 里的更改编号；不写则是最近一次</translation>
    </message>
    <message>
        <source>List the changes made to a file, newest first</source>
        <translation>列出社群文件的更改记录，新的在前</translation>
    </message>
    <message>
        <source>Undo the last change, or the one with this id</source>
        <translation>撤销最近一次更改，或指定编号的更改</translation>
    </message>
    <message>
        <source>Redo the change undone last, or the one with this id</source>
        <translation>重做最近撤销的更改，或指定编号的更改</translation>
    </message>
    <message>
        <source>--delimiter: &quot;%1&quot; is not one character, tab, comma, semicolon or pipe.</source>
        <translation>--delimiter：「%1」既不是单个字符，也不是 tab、comma、semicolon 或 pipe。</translation>
    </message>
    <message>
        <source>%1: needs a look; import it by itself</source>
        <translation>%1：需要先看一眼，请单独导入</translation>
    </message>
    <message>
        <source>Either SOURCE or --watch is missing.</source>
        <translation>缺少 SOURCE 或 --watch。</translation>
    </message>
    <message>
        <source>What the file holds; recognised without it. attendance: activity whose kind is attend</source>
        <translation>文件里是什么；不写则自动识别。attendance：类型为 attend 的活跃记录</translation>
    </message>
    <message>
        <source>A platform of `weilu presets`, or a mapping you saved; recognised without it</source>
        <translation>`weilu presets` 列出的平台，或自己存下的列对应；不写则自动识别</translation>
    </message>
    <message>
        <source>Whose ids the column of ids holds, such as discord</source>
        <translation>编号列是哪个平台的编号，如 discord</translation>
    </message>
    <message>
        <source>Column=field, any number; Column= leaves the column out</source>
        <translation>列=字段，可多次给出；“列=”表示不导入这一列</translation>
    </message>
    <message>
        <source>The sheet of a workbook; all of them without it</source>
        <translation>工作簿里的哪个工作表；不写则全部导入</translation>
    </message>
    <message>
        <source>The file of a ZIP archive; all of them without it</source>
        <translation>ZIP 压缩包里的哪个文件；不写则全部导入</translation>
    </message>
    <message>
        <source>Column=dmy, mdy or ymd, any number</source>
        <translation>列=dmy、mdy 或 ymd（日、月、年的顺序），可多次给出</translation>
    </message>
    <message>
        <source>utf-8, gb18030, big5, utf-16le …; detected without it</source>
        <translation>utf-8、gb18030、big5、utf-16le 等；不写则自动识别</translation>
    </message>
    <message>
        <source>One character, or tab; detected without it</source>
        <translation>分隔符：一个字符，或 tab；不写则自动识别</translation>
    </message>
    <message>
        <source>Bring in member, activity and purchase files as platforms export them</source>
        <translation>导入平台导出的成员、活跃记录和订单文件</translation>
    </message>
    <message>
        <source>The files to bring in, in this order</source>
        <translation>要导入的文件，按先后顺序</translation>
    </message>
    <message>
        <source>Keep the columns under this name and know such files by it</source>
        <translation>把列对应存成这个名字，以后遇到同样的文件自动采用</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing</source>
        <translation>只说明会发生什么，不写入</translation>
    </message>
    <message>
        <source>Where rows that could not come in are written, as CSV</source>
        <translation>没能导入的行存到这个文件（CSV）</translation>
    </message>
    <message>
        <source>Bring in what appears in this folder, until stopped; what needs a look is only named</source>
        <translation>持续导入这个文件夹里新出现的文件，直到停止；拿不准的只提示，不导入</translation>
    </message>
    <message>
        <source>With --watch: look once</source>
        <translation>与 --watch 同用：只看一次</translation>
    </message>
    <message>
        <source>Print JSON: one object, or a list when several files or parts come in</source>
        <translation>输出 JSON：一个对象；有多个文件或多个部分时是列表</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a row of the file.</source>
        <translation>%1：「%2」不是文件里的行号。</translation>
    </message>
    <message>
        <source>--skip-rows: &quot;%1&quot; is not a range of rows.</source>
        <translation>--skip-rows：「%1」不是行的范围。</translation>
    </message>
    <message>
        <source>--column-mode: &quot;%1&quot; is not merge, create, update or fill.</source>
        <translation>--column-mode：「%1」不是 merge、create、update 或 fill。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>%1：「%2」里没有“=”。</translation>
    </message>
    <message>
        <source>merge: given values win; create, update: only new or known people; fill: only what is empty</source>
        <translation>merge：以文件里的值为准；create：只新增；update：只更新已有的人；fill：只补空白</translation>
    </message>
    <message>
        <source>Column=mode, any number: where a column differs from the rest</source>
        <translation>列=方式，可多次给出：与其他列不同的列</translation>
    </message>
    <message>
        <source>Blank cells clear what is known, everywhere; --erase-blank=COLUMN, any number: there only</source>
        <translation>空单元格会清掉已有内容；--erase-blank=列，可多次给出：只对这一列</translation>
    </message>
    <message>
        <source>The tags of a row are all that the person has</source>
        <translation>以文件里的标签为准，替换原有标签</translation>
    </message>
    <message>
        <source>Rows to leave out, such as 3,7-9</source>
        <translation>不导入的行，如 3,7-9</translation>
    </message>
    <message>
        <source>Row=PERSON, any number: whom a row is about; new: somebody new; skip: leave it out; row:N: the same as row N</source>
        <translation>行=成员，可多次给出：这一行是谁；new：新成员；skip：不导入；row:N：与第 N 行是同一人</translation>
    </message>
    <message>
        <source>The file is the whole list of this group: who is missing left, who is new joined</source>
        <translation>文件是这个群的完整名单：名单里没有的算退群，新出现的算进群</translation>
    </message>
    <message>
        <source>The date of that list, as YYYY-MM-DD</source>
        <translation>名单的日期，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Take the list also when it has little in common with the group</source>
        <translation>即使名单与这个群很少重合，也照常导入</translation>
    </message>
    <message>
        <source>List of %1 on %2: %3 joined, %4 left, %5 renamed, %6 came back</source>
        <translation>「%1」%2 的名单：进群 %3，退群 %4，改名 %5，回来 %6</translation>
    </message>
    <message>
        <source>Only %1 of the %2 people in %3 are in this file: is it the right one? Then say so with --confirm.</source>
        <translation>「%3」里有 %2 人，这个文件只包含其中 %1 人，是不是拿错了？没拿错就加上 --confirm。</translation>
    </message>
    <message>
        <source>%1 %2 by %3</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>the person of row %1 by %2</source>
        <translation>第 %1 行的人（%2）</translation>
    </message>
    <message>
        <source>row %1 (%2) may be %3; say who it is with --choose</source>
        <translation>第 %1 行（%2）可能是 %3；请用 --choose 说明是谁</translation>
    </message>
    <message>
        <source> or </source>
        <translation>，或 </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1；应为：%2</translation>
    </message>
    <message>
        <source>%1 rows, %2 new, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>共 %1 行，新增 %2，更新 %3，不变 %4，拒绝 %5</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <translation>%1，不导入 %2</translation>
    </message>
    <message>
        <source>%1, %2 people new to the roster</source>
        <translation>%1，新进名册 %2 人</translation>
    </message>
    <message>
        <source>%1 (import %2)</source>
        <translation>%1（导入编号 %2）</translation>
    </message>
    <message>
        <source>%1 (nothing written)</source>
        <translation>%1（没有写入）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1，现为 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>preset</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1; preset: %2; encoding: %3; mode: %4</source>
        <translation>%1；预设：%2；编码：%3；方式：%4</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>进群：%1</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>退群：%1</translation>
    </message>
    <message>
        <source>renamed: %1</source>
        <translation>改名：%1</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>回来：%1</translation>
    </message>
    <message>
        <source>List of %1 on %2</source>
        <translation>「%1」%2 的名单</translation>
    </message>
    <message>
        <source>Values it replaced</source>
        <translation>被替换的值</translation>
    </message>
    <message>
        <source>Changed since; undoing leaves them as they are</source>
        <translation>后来又改过的值，撤销时予以保留</translation>
    </message>
    <message>
        <source>List the files that came in, or show one import</source>
        <translation>列出导入过的文件，或查看其中一次导入</translation>
    </message>
    <message>
        <source>An import of the list</source>
        <translation>列表里的导入编号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天变化</translation>
    </message>
    <message>
        <source>How many people are in each layer</source>
        <translation>各层有多少人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最近活跃</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>活跃天数</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>List people, by name</source>
        <translation>按姓名列出成员</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, e-mail, phone, id, tag or note</source>
        <translation>姓名、拼音、首字母、邮箱、手机、编号、标签或备注</translation>
    </message>
    <message>
        <source>Only people of this layer of the five</source>
        <translation>只列五层里这一层的人</translation>
    </message>
    <message>
        <source>Only people active on this date, YYYY-MM-DD</source>
        <translation>只列这一天活跃的人，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>At most this many</source>
        <translation>最多列多少人</translation>
    </message>
    <message>
        <source>Print CSV for spreadsheets</source>
        <translation>输出表格软件能打开的 CSV</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
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
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>DAU</source>
        <translation>日活 DAU</translation>
    </message>
    <message>
        <source>WAU</source>
        <translation>周活 WAU</translation>
    </message>
    <message>
        <source>MAU</source>
        <translation>月活 MAU</translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation>黏性</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Length of a row; active is always by day</source>
        <translation>每行的时长；active 固定按天</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, inside the first row</source>
        <translation>第一行里的某天，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, inside the last row</source>
        <translation>最后一行里的某天，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Make an empty community file</source>
        <translation>新建一个空的社群文件</translation>
    </message>
    <message>
        <source>The file to make (.weilu)</source>
        <translation>要新建的文件（.weilu）</translation>
    </message>
    <message>
        <source>Name of the community; the file&apos;s name without it</source>
        <translation>社群名称；不写则用文件名</translation>
    </message>
    <message>
        <source>IANA time zone</source>
        <translation>IANA 时区名</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>一周从哪天开始</translation>
    </message>
    <message>
        <source>The dashboard: key numbers, layers, today; as text and as a picture</source>
        <translation>总览：关键数字、分层、今日；可输出文字和图片</translation>
    </message>
    <message>
        <source>Write the dashboard as PNG</source>
        <translation>把总览存成 PNG 图片</translation>
    </message>
    <message>
        <source>Colours of the picture</source>
        <translation>图片的配色</translation>
    </message>
    <message>
        <source>low: only with --preset</source>
        <translation>低：只在用 --preset 指定时采用</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>List the platforms whose exports are known</source>
        <translation>列出能识别哪些平台的导出文件</translation>
    </message>
    <message>
        <source>List the mappings that this community file keeps instead</source>
        <translation>改为列出这个社群文件里存下的列对应</translation>
    </message>
    <message>
        <source>Forget the mapping of this name</source>
        <translation>删除这个名字的列对应</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Make the sample community: invented people, 18 months</source>
        <translation>生成示例社群：虚构的成员，18 个月的记录</translation>
    </message>
    <message>
        <source>The community file to make</source>
        <translation>要生成的社群文件</translation>
    </message>
    <message>
        <source>Make the same as export files in this folder instead</source>
        <translation>改为在这个文件夹里生成同样内容的导出文件</translation>
    </message>
    <message>
        <source>How many people, at most 5000000</source>
        <translation>生成多少人，最多 5000000</translation>
    </message>
    <message>
        <source>The same number gives the same community</source>
        <translation>数字相同，生成的社群就相同</translation>
    </message>
    <message>
        <source>Either FILE or --csv is missing.</source>
        <translation>缺少 FILE 或 --csv。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>须配合</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>不能同时用</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>不认识 %1。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read.</source>
        <translation>%1：看不懂「%2」。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not possible; choose from %3.</source>
        <translation>%1：不能是「%2」，可选：%3。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not from %3 to %4.</source>
        <translation>%1：「%2」不在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面要有值。</translation>
    </message>
    <message>
        <source>%1 can be given once only.</source>
        <translation>%1 只能给出一次。</translation>
    </message>
    <message>
        <source>%1 is possible only with %2.</source>
        <translation>%1 要与 %2 同用。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot stand together.</source>
        <translation>%1 和 %2 不能同时用。</translation>
    </message>
    <message>
        <source>Language of what is said; without it that of the terminal</source>
        <translation>输出的语言；不写则跟随终端</translation>
    </message>
    <message>
        <source>`weilu --help` says what can be written.</source>
        <translation>用法见 `weilu --help`。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them</source>
        <translation>
            <numerusform>……另有 %n 项，用 --json 可全部列出</numerusform>
        </translation>
    </message>
    <message>
        <source>A community to open, or files to import</source>
        <translation>要打开的社群，或要导入的文件</translation>
    </message>
    <message>
        <source>Draws every page of a community as PNG</source>
        <translation>把社群的每个页面画成 PNG 图片</translation>
    </message>
    <message>
        <source>Size of the pictures, 1440x900</source>
        <translation>图片的大小，如 1440x900</translation>
    </message>
    <message>
        <source>Opens the sample community</source>
        <translation>打开示例社群</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>number of a person</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Language of the window this time</source>
        <translation>这次窗口用的语言</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保级</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>已应用。</translation>
    </message>
    <message>
        <source>Nothing was changed; --apply does.</source>
        <translation>没有改动任何内容；加 --apply 才会应用。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>An evaluation is due since %1.</source>
        <translation>自 %1 起应做等级评定。</translation>
    </message>
    <message>
        <source>%1 is nothing that can be done with levels; evaluate is.</source>
        <translation>等级没有 %1 这个操作；可以用 evaluate。</translation>
    </message>
    <message>
        <source>The ladder of levels, and who moves on it</source>
        <translation>等级阶梯，以及谁会升降</translation>
    </message>
    <message>
        <source>The community file; &quot;evaluate&quot; before it says who would move</source>
        <translation>社群文件；前面加 “evaluate” 列出谁会升降</translation>
    </message>
    <message>
        <source>Move those who would move</source>
        <translation>应用评定，让名单里的人升降</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Every rule has given exactly that already.</source>
        <translation>每条规则发放的积分本来就是这样。</translation>
    </message>
    <message>
        <source>Points: somebody&apos;s ledger, grants, rules</source>
        <translation>积分：个人流水、发放、规则</translation>
    </message>
    <message>
        <source>A person (id or platform:id), or: grant, rules, recompute</source>
        <translation>成员（编号或 平台:编号），或者 grant、rules、recompute</translation>
    </message>
    <message>
        <source>To whom grant gives points</source>
        <translation>grant 发给哪些人</translation>
    </message>
    <message>
        <source>How many points grant gives each; below 0 it takes them</source>
        <translation>grant 给每人发多少分；负数为扣减</translation>
    </message>
    <message>
        <source>Why, for the ledger</source>
        <translation>原因，记入流水</translation>
    </message>
    <message>
        <source>YYYY-MM-DD: recompute lets the rules hold since then; since ever without it</source>
        <translation>YYYY-MM-DD：recompute 让规则从这天起生效；不写则从一开始</translation>
    </message>
    <message>
        <source>Recompute only this rule; may be given several times</source>
        <translation>只重算这条规则；可以写多次</translation>
    </message>
    <message>
        <source>Only say what recompute would change</source>
        <translation>只列出 recompute 会改变什么</translation>
    </message>
    <message>
        <source>Locked until %1: %2</source>
        <translation>锁定至 %1：%2</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>Held for a while: the rule no longer holds</source>
        <translation>暂缓下调：已不满足规则</translation>
    </message>
    <message>
        <source>(joined)</source>
        <translation>（新加入）</translation>
    </message>
    <message>
        <source>(left)</source>
        <translation>（已离开）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stayed where they were</source>
        <translation>
            <numerusform>%Ln 人没有换层</numerusform>
        </translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已解除锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>FROM TO: who moved between the ends of two dates</source>
        <translation>起始日期 结束日期：这两天之间谁换了层</translation>
    </message>
    <message>
        <source>With --flow and --json: every person of every cell, and every move</source>
        <translation>与 --flow 和 --json 同用：列出每一格的每个人和每次换层</translation>
    </message>
    <message>
        <source>Forget what was recorded and work out two years anew</source>
        <translation>丢弃已有记录，重新补算两年</translation>
    </message>
    <message>
        <source>Whom to lock or release; may be repeated</source>
        <translation>要锁定或解除的人，可重复</translation>
    </message>
    <message>
        <source>Keep people in this layer, whatever its rule says</source>
        <translation>不论规则如何，把人锁定在这一层</translation>
    </message>
    <message>
        <source>Why they are locked</source>
        <translation>锁定的理由</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; the last day of the lock</source>
        <translation>YYYY-MM-DD，锁定的最后一天</translation>
    </message>
    <message>
        <source>End the lock of people</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算到</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot; as %2</source>
        <translation>已保存“%1”，代码为 %2</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>List, add and remove the layer schemes of a community</source>
        <translation>列出、新建和删除社群的分层方案</translation>
    </message>
    <message>
        <source>Print the scheme of this code as JSON</source>
        <translation>以 JSON 输出这个代码的方案</translation>
    </message>
    <message>
        <source>Add the scheme of a JSON file, or change the one of its code</source>
        <translation>添加 JSON 文件里的方案，代码相同则修改</translation>
    </message>
    <message>
        <source>Remove the scheme of this code</source>
        <translation>删除这个代码的方案</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Make a scheme of these values: a layer for each, and the rest</source>
        <translation>用这些值建方案：每个值一层，其余一层</translation>
    </message>
    <message>
        <source>The field of the values: tag, city, custom:NAME …</source>
        <translation>值所属的字段：tag、city、custom:名称……</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people (%2)</source>
        <translation>
            <numerusform>%n 人中的 %1 人（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>People alone</source>
        <translation>单独命中</translation>
    </message>
    <message>
        <source>%1 is not on the roster of that date: no rule finds them.</source>
        <translation>%1 当时不在名册上，任何规则都不会命中。</translation>
    </message>
    <message>
        <source>%1 meets the rule:</source>
        <translation>%1 符合规则：</translation>
    </message>
    <message>
        <source>%1 does not meet the rule:</source>
        <translation>%1 不符合规则：</translation>
    </message>
    <message>
        <source>Whether a rule makes sense, and with FILE whether its names are there</source>
        <translation>检查规则是否合理；给出 FILE 时还检查其中的名称是否存在</translation>
    </message>
    <message>
        <source>A file with a rule in JSON</source>
        <translation>JSON 格式的规则文件</translation>
    </message>
    <message>
        <source>With --json:</source>
        <translation>加 --json 时：</translation>
    </message>
    <message>
        <source>Check a rule, count whom it finds, say why</source>
        <translation>检查规则、统计命中人数、说明原因</translation>
    </message>
    <message>
        <source>How many people a rule finds, and each of its conditions alone</source>
        <translation>规则命中多少人，每个条件单独命中多少人</translation>
    </message>
    <message>
        <source>What a rule says, and why it finds a person or not</source>
        <translation>规则说了什么，为什么命中或没命中某个人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Rules kept under a name, and whom they find</source>
        <translation>保存下来的规则（人群），以及它们命中谁</translation>
    </message>
    <message>
        <source>What to do; list without it</source>
        <translation>要做什么；不写就是 list</translation>
    </message>
    <message>
        <source>The segment</source>
        <translation>人群的名称</translation>
    </message>
    <message>
        <source>save: a file with a rule; rename, copy: the new name; export: the file to write</source>
        <translation>save：规则文件；rename、copy：新名称；export：要写入的文件</translation>
    </message>
    <message>
        <source>save: what the segment is for</source>
        <translation>save：这个人群的用途</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>Due for</source>
        <translation>待做人数</translation>
    </message>
    <message>
        <source>%1: %2 (goal %3)</source>
        <translation>%1：%2（目标 %3）</translation>
    </message>
    <message>
        <source>What to do for the people of each layer, and for whom now</source>
        <translation>每一层该做什么，现在对谁做</translation>
    </message>
    <message>
        <source>The layer scheme; every scheme without it</source>
        <translation>分层方案；不写则列出所有方案</translation>
    </message>
    <message>
        <source>One layer, with its strategy and templates</source>
        <translation>某一层，连同策略与话术模板</translation>
    </message>
    <message>
        <source>What to do; see below</source>
        <translation>要做什么，见下文</translation>
    </message>
    <message>
        <source>What the action needs</source>
        <translation>这个操作需要的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>“%1”不是 %2 之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs more words; --help shows which.</source>
        <translation>“%1”还缺内容，见 --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know what to do with &quot;%2&quot;.</source>
        <translation>“%1”用不上“%2”。</translation>
    </message>
    <message>
        <source>A new title</source>
        <translation>新的名称</translation>
    </message>
    <message>
        <source>perk, discount, campaign, service or gift</source>
        <translation>perk（特权）、discount（折扣）、campaign（专场）、service（服务）或 gift（礼品）</translation>
    </message>
    <message>
        <source>What it is worth, in words</source>
        <translation>内容，用文字写</translation>
    </message>
    <message>
        <source>What one costs you, such as 12.50</source>
        <translation>单份成本，如 12.50</translation>
    </message>
    <message>
        <source>The currency of the cost</source>
        <translation>成本的币种</translation>
    </message>
    <message>
        <source>How many there are in all; `none`: unlimited</source>
        <translation>总库存；`none` 表示不限</translation>
    </message>
    <message>
        <source>The first date it can be had</source>
        <translation>可领取的第一天</translation>
    </message>
    <message>
        <source>The last date it can be had</source>
        <translation>可领取的最后一天</translation>
    </message>
    <message>
        <source>The lowest level that can buy it</source>
        <translation>可兑换的最低等级</translation>
    </message>
    <message>
        <source>What it costs in points; `none`: not for points</source>
        <translation>兑换所需积分；`none` 表示不可兑换</translation>
    </message>
    <message>
        <source>The levels that give it, separated by commas</source>
        <translation>赠送它的等级，以逗号分隔</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What levels give and points buy, and who got it</source>
        <translation>等级给什么、积分能换什么，谁得到了</translation>
    </message>
    <message>
        <source>Why it is given</source>
        <translation>赠送原因</translation>
    </message>
    <message>
        <source>Only what this person got</source>
        <translation>只看此人得到的</translation>
    </message>
    <message>
        <source>Only who got this benefit</source>
        <translation>只看得到这项权益的人</translation>
    </message>
    <message>
        <source>Also what is archived</source>
        <translation>也列出已归档的</translation>
    </message>
    <message>
        <source>Contributed most</source>
        <translation>贡献最多</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Weeks in a row</source>
        <translation>连续周数</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>入群周年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>周年</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Contributors, streaks, anniversaries and badges</source>
        <translation>贡献榜、连续活跃、周年与徽章</translation>
    </message>
    <message>
        <source>week or month</source>
        <translation>week（周）或 month（月）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>会员期</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Paid terms: who has one, whose ends, renewing</source>
        <translation>付费会员期：谁有、谁到期、续期</translation>
    </message>
    <message>
        <source>How many days to look ahead</source>
        <translation>往后看多少天</translation>
    </message>
    <message>
        <source>The first date of the term</source>
        <translation>会员期的第一天</translation>
    </message>
    <message>
        <source>The last date of the term</source>
        <translation>会员期的最后一天</translation>
    </message>
    <message>
        <source>How many months it is long</source>
        <translation>共多少个月</translation>
    </message>
    <message>
        <source>The last date it holds</source>
        <translation>有效的最后一天</translation>
    </message>
    <message>
        <source>What was paid, such as 298.00</source>
        <translation>实付金额，如 298.00</translation>
    </message>
    <message>
        <source>The currency of the price</source>
        <translation>价格的币种</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>换一个套餐</translation>
    </message>
    <message>
        <source>ACTION is one of
  list                who deserves a word
  give PERSON BADGE   by hand: the code of a badge, or a name of your own; --note
  take PERSON BADGE   take one back that was given by hand

--json
  list    {&quot;as_of&quot;, &quot;period&quot;: &quot;week|month&quot;, &quot;from&quot;, &quot;to&quot;,
           &quot;contributors&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;contributions&quot;}],
           &quot;day_streaks&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;days&quot;}], &quot;week_streaks&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;weeks&quot;}],
           &quot;anniversaries&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;date&quot;, &quot;years&quot;}],
           &quot;badges&quot;: [{&quot;badge&quot;, &quot;zh&quot;, &quot;en&quot;, &quot;people&quot;: [id, …], &quot;by_hand&quot;: [id, …]}]}
  others  {&quot;change&quot;, &quot;person&quot;, &quot;badge&quot;}</source>
        <translation>ACTION 是下面之一
  list                值得表扬的人
  give PERSON BADGE   手动授予：徽章代码，或自己取的名称；--note
  take PERSON BADGE   收回手动授予的徽章

--json
  list    {&quot;as_of&quot;, &quot;period&quot;: &quot;week|month&quot;, &quot;from&quot;, &quot;to&quot;,
           &quot;contributors&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;contributions&quot;}],
           &quot;day_streaks&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;days&quot;}], &quot;week_streaks&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;weeks&quot;}],
           &quot;anniversaries&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;date&quot;, &quot;years&quot;}],
           &quot;badges&quot;: [{&quot;badge&quot;, &quot;zh&quot;, &quot;en&quot;, &quot;people&quot;: [id, …], &quot;by_hand&quot;: [id, …]}]}
  其余    {&quot;change&quot;, &quot;person&quot;, &quot;badge&quot;}</translation>
    </message>
    <message>
        <source>A rule:
  {&quot;weilu_rule&quot;: 1, &quot;name&quot;: &quot;…&quot;, &quot;rule&quot;: RULE}, or RULE alone
  RULE: {&quot;all&quot;: [RULE…]}, {&quot;any&quot;: [RULE…]}, {&quot;not&quot;: RULE}, {} (everybody),
        {&quot;field&quot;: &quot;active_days&quot;, &quot;window&quot;: 30, &quot;op&quot;: &quot;&gt;=&quot;, &quot;value&quot;: 4}
  op: `= != &lt; &lt;= &gt; &gt;= between in contains empty set in_last in_next`</source>
        <translation>规则：
  {&quot;weilu_rule&quot;: 1, &quot;name&quot;: &quot;…&quot;, &quot;rule&quot;: RULE}，也可以只写 RULE
  RULE: {&quot;all&quot;: [RULE…]}, {&quot;any&quot;: [RULE…]}, {&quot;not&quot;: RULE}, {}（所有人）,
        {&quot;field&quot;: &quot;active_days&quot;, &quot;window&quot;: 30, &quot;op&quot;: &quot;&gt;=&quot;, &quot;value&quot;: 4}
  op: `= != &lt; &lt;= &gt; &gt;= between in contains empty set in_last in_next`</translation>
    </message>
    <message>
        <source>ACTION is one of
  list [PERSON]        everybody&apos;s terms, or one person&apos;s
  expiring             the last terms that end within --days (30), the first to end first
  lapsed               the last terms that are over, the last to end first
  plans                the plans people have or had
  add PERSON PLAN      from --from (today) until --until or for --months; --price, --currency
  renew TERM           for --months, or as long as before
  end TERM             --on a date (today)
  edit TERM            --plan, --from, --until, --price, --currency; &quot;none&quot; clears a value
  remove TERM
  convert              make members of the users whose term has started
PERSON is a number or KIND:VALUE, TERM a number.

--json
  list, expiring, lapsed
          {&quot;as_of&quot;, &quot;terms&quot;: [{&quot;term&quot;, &quot;person&quot;, &quot;name&quot;, &quot;plan&quot;, &quot;starts&quot;, &quot;ends&quot;, &quot;price&quot;, &quot;currency&quot;,
           &quot;status&quot;: &quot;upcoming|new|current|grace|expired&quot;, &quot;renewal&quot;, &quot;days_left&quot;}]}; price in minor units, null
           where it is not known; days_left negative when it is over, null without an end
  plans   {&quot;plans&quot;: [{&quot;plan&quot;, &quot;terms&quot;, &quot;price&quot;, &quot;currency&quot;, &quot;months&quot;}]}
  others  {&quot;change&quot;, …} and what is known of &quot;term&quot;, &quot;person&quot;, &quot;starts&quot;, &quot;ends&quot;</source>
        <translation>ACTION 是下面之一
  list [PERSON]        所有人或某个人的会员期
  expiring             --days（30）天内到期的最后一段会员期，先到期的在前
  lapsed               已结束的最后一段会员期，最近结束的在前
  plans                现有和用过的套餐
  add PERSON PLAN      从 --from（今天）到 --until，或共 --months 个月；--price、--currency
  renew TERM           续 --months 个月，不写则与上一段等长
  end TERM             提前结束，--on 日期（今天）
  edit TERM            --plan、--from、--until、--price、--currency；写 `none` 表示清空
  remove TERM
  convert              把会员期已开始的用户转为会员
PERSON 是编号或 KIND:VALUE，TERM 是编号。

--json
  list、expiring、lapsed
          {&quot;as_of&quot;, &quot;terms&quot;: [{&quot;term&quot;, &quot;person&quot;, &quot;name&quot;, &quot;plan&quot;, &quot;starts&quot;, &quot;ends&quot;, &quot;price&quot;, &quot;currency&quot;,
           &quot;status&quot;: &quot;upcoming|new|current|grace|expired&quot;, &quot;renewal&quot;, &quot;days_left&quot;}]}；price 以最小货币单位计，
           不知道则为 null；days_left 已结束时为负数，没有截止日则为 null
  plans   {&quot;plans&quot;: [{&quot;plan&quot;, &quot;terms&quot;, &quot;price&quot;, &quot;currency&quot;, &quot;months&quot;}]}
  其余    {&quot;change&quot;, …}，以及已知的 {&quot;term&quot;, &quot;person&quot;, &quot;starts&quot;, &quot;ends&quot;}</translation>
    </message>
    <message>
        <source>CELL: list the people behind a number instead</source>
        <translation>CELL：改为列出某个数字背后的成员</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A CELL of --people: %1</source>
        <translation>--people 的 CELL 写法：%1</translation>
    </message>
    <message>
        <source>%1 is no cell of this metric; --help says how one is written</source>
        <translation>这个指标里没有 %1 这一格；写法见 --help</translation>
    </message>
    <message>
        <source>Numbers over time, and who is behind each of them</source>
        <translation>各时段的数字，以及每个数字背后是谁</translation>
    </message>
    <message>
        <source>New, returning, resurrected and dormant people of each period</source>
        <translation>每个时段的新增、持续、回流和沉寂成员</translation>
    </message>
    <message>
        <source>DAU, WAU, MAU and stickiness of each day</source>
        <translation>每天的日活、周活、月活和黏性</translation>
    </message>
    <message>
        <source>Joined, left, net and the roster of each period</source>
        <translation>每个时段的加入、离开、净增和名册人数</translation>
    </message>
    <message>
        <source>%1 people came back at least once; with fewer than %2 nothing is shown</source>
        <translation>至少回来过一次的有 %1 人；不足 %2 人时不显示</translation>
    </message>
    <message>
        <source>The model does not fit these people, so nothing is shown</source>
        <translation>模型与这些成员不相符，因此不显示</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>of stopping</comment>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>People</source>
        <comment>how many</comment>
        <translation>人数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a parameter</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>How probable it is that each person has not stopped coming</source>
        <translation>每位成员仍会再来的概率</translation>
    </message>
    <message>
        <source>mbg-nbd, bg-nbd or bg-bb</source>
        <translation>mbg-nbd、bg-nbd 或 bg-bb</translation>
    </message>
    <message>
        <source>The periods in which people come: week or day</source>
        <translation>以周（week）还是天（day）计活跃</translation>
    </message>
    <message>
        <source>What counts as coming: activity or purchases</source>
        <translation>以什么算作“来过”：activity（活跃）或 purchases（购买）</translation>
    </message>
    <message>
        <source>Fit a CSV file of frequency, recency and T instead of the community</source>
        <translation>不用社群数据，而用含 frequency、recency、T 三列的 CSV 文件拟合</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Median, hours</source>
        <translation>中位数（小时）</translation>
    </message>
    <message>
        <source>90 %, hours</source>
        <translation>90% 分位（小时）</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Events per hour, on the clocks of the community&apos;s zone</source>
        <translation>每小时的行为次数，按社群所在时区</translation>
    </message>
    <message>
        <source>From a question to the first answer of staff in the same space, by week</source>
        <translation>从提问到同一空间内运营人员首次回复的时间，按周</translation>
    </message>
    <message>
        <source>Activity by weekday and hour</source>
        <translation>按星期与小时统计的活跃</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>of RFM</comment>
        <translation>人群</translation>
    </message>
    <message>
        <source>Fewer than %1 people to score, so the cut points are fixed</source>
        <translation>可评分的不足 %1 人，因此使用固定分界</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation>次周</translation>
    </message>
    <message>
        <source>Day 30</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Day 90</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>standing</comment>
        <translation>会员</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>people who did</comment>
        <translation>付费</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Channels with fewer than %1 newcomers are not ranked</source>
        <translation>新成员不足 %1 人的渠道不参与排名</translation>
    </message>
    <message>
        <source>Recency, frequency and amount: who is worth how much, in 25 cells and 11 segments</source>
        <translation>最近、频次、金额：成员价值，分 25 格与 11 类人群</translation>
    </message>
    <message>
        <source>What is scored: purchases or activity</source>
        <translation>按什么评分：purchases（购买）或 activity（活跃）</translation>
    </message>
    <message>
        <source>Days looked at, up to the as-of date</source>
        <translation>统计截至日期之前多少天</translation>
    </message>
    <message>
        <source>What became of the people whom each channel brought in the range</source>
        <translation>各渠道在此期间带来的成员后来怎样</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>People who contributed</source>
        <translation>有贡献的人</translation>
    </message>
    <message>
        <source>Made by the top 1 %</source>
        <translation>前 1 % 的人贡献了</translation>
    </message>
    <message>
        <source>Made by the top 10 %</source>
        <translation>前 10 % 的人贡献了</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>by contributions</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the contributors</comment>
        <translation>没有贡献</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Active in 7 days</source>
        <translation>7 天内活跃</translation>
    </message>
    <message>
        <source>Active in 30 days</source>
        <translation>30 天内活跃</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>贡献者</translation>
    </message>
    <message>
        <source>Back in week 4</source>
        <translation>第 4 周回来</translation>
    </message>
    <message>
        <source>How evenly contributions are spread over everybody</source>
        <translation>贡献在所有人之间分布得有多均匀</translation>
    </message>
    <message>
        <source>Spaces side by side: roster, activity, contributions, who comes back</source>
        <translation>各群对比：成员、活跃、贡献、谁会回来</translation>
    </message>
    <message>
        <source>There is no step and no kind of activity called %1</source>
        <translation>没有叫“%1”的步骤，也没有叫这个名字的行为类型</translation>
    </message>
    <message>
        <source>A funnel has 1 to %1 steps</source>
        <translation>漏斗可以有 1 到 %1 个步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a funnel</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Of the first</source>
        <translation>占第一步</translation>
    </message>
    <message>
        <source>Of the one before</source>
        <translation>占上一步</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>中位天数</translation>
    </message>
    <message>
        <source>Who goes how far along chosen steps, and how long they take</source>
        <translation>沿着选定的步骤，谁走到了哪一步，用了多久</translation>
    </message>
    <message>
        <source>joined, first-activity, member, first-purchase, repeat-purchase or kinds of activity, in their order, with commas between</source>
        <translation>joined、first-activity、member、first-purchase、repeat-purchase 或行为类型，按先后顺序，用逗号隔开</translation>
    </message>
    <message>
        <source>Days from the first step in which the others happen</source>
        <translation>从第一步起多少天内走完其余步骤</translation>
    </message>
    <message>
        <source>--elapsed needs a date of each person&apos;s own, which recurring cohorts do not have</source>
        <translation>--elapsed 需要每个人自己的日期，而 recurring 同期群没有这样的日期</translation>
    </message>
    <message>
        <source>--cohort is join, first, recurring or a kind of activity; there is no kind called %1</source>
        <translation>--cohort 是 join、first、recurring 或一种行为类型；没有叫“%1”的类型</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>* not finished: left out of the means</source>
        <translation>* 还没结束，不计入平均</translation>
    </message>
    <message>
        <source>Active periods</source>
        <translation>活跃的周期数</translation>
    </message>
    <message>
        <source>Who of each cohort comes back how many periods later</source>
        <translation>每个同期群在之后第几个周期还有多少人回来</translation>
    </message>
    <message>
        <source>join, first (activity), recurring (everybody active), or the kind of activity whose first time counts</source>
        <translation>join（加入）、first（首次活跃）、recurring（当期所有活跃的人），或以首次发生为准的行为类型</translation>
    </message>
    <message>
        <source>classic: there in the period; rolling: or later</source>
        <translation>classic：当期来过；rolling：当期或之后来过</translation>
    </message>
    <message>
        <source>Count from each person&apos;s own date instead of calendar periods</source>
        <translation>从每个人自己的日期算起，不按日历周期</translation>
    </message>
    <message>
        <source>How many people were active in how many periods</source>
        <translation>有多少人在多少个周期里活跃过</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>带来</translation>
    </message>
    <message>
        <source>With whom those brought</source>
        <translation>连同他们带来的人</translation>
    </message>
    <message>
        <source>Who brought whom, directly and along the chain</source>
        <translation>谁带来了谁，包括直接的和一路传下去的</translation>
    </message>
    <message>
        <source>ACTION is one of
  list                 the notes on time charts, by date
  add DATE TEXT        --until the last date; --kind campaign, holiday, incident or other
  edit NUMBER TEXT     --until, --kind
  remove NUMBER

--json
  list    {&quot;annotations&quot;: [{&quot;annotation&quot;, &quot;from&quot;, &quot;to&quot;, &quot;kind&quot;, &quot;text&quot;}]}
  others  {&quot;change&quot;}</source>
        <translation>ACTION 可以是
  list                 时间图上的标注，按日期排列
  add DATE TEXT        --until 最后一天；--kind campaign、holiday、incident 或 other
  edit NUMBER TEXT     --until、--kind
  remove NUMBER

--json
  list    {&quot;annotations&quot;: [{&quot;annotation&quot;, &quot;from&quot;, &quot;to&quot;, &quot;kind&quot;, &quot;text&quot;}]}
  其余    {&quot;change&quot;}</translation>
    </message>
    <message>
        <source>Notes on time charts: campaigns, holidays, incidents</source>
        <translation>时间图上的标注：活动、节假日、突发事件</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, the last date</source>
        <translation>YYYY-MM-DD，最后一天</translation>
    </message>
    <message>
        <source>campaign, holiday, incident or other</source>
        <translation>campaign（活动）、holiday（节假日）、incident（突发事件）或 other（其他）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>threshold</comment>
        <translation>达到</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>No week is finished yet.</source>
        <translation>还没有一个完整的周。</translation>
    </message>
    <message>
        <source>Stage: %1, for %2 weeks in a row</source>
        <translation>阶段：%1，已连续 %2 周</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Targets of the stage %1</source>
        <translation>按%1的目标对照</translation>
    </message>
    <message>
        <source>The community&apos;s stage, its evidence, and the flow that broke</source>
        <translation>社群阶段、判定依据和断掉的环节</translation>
    </message>
    <message>
        <source>Incubation indicators beside their targets of the stage</source>
        <translation>孵化指标与当前阶段的目标对照</translation>
    </message>
    <message>
        <source>ACTION is one of
  list [STAGE]                  the targets of every stage, or of one
  set STAGE INDICATOR VALUE     people, hours or pieces a week as a number, shares as 0.35 or 35%
  reset STAGE INDICATOR         back to the shipped target
STAGE is startup, growth, maturity or decline.

--json
  list    {&quot;targets&quot;: [{&quot;stage&quot;, &quot;indicator&quot;, &quot;target&quot;, &quot;own&quot;}]}; shares 0-1
  others  {&quot;change&quot;}</source>
        <translation>ACTION 可以是
  list [STAGE]                  各阶段的目标，或某一阶段的目标
  set STAGE INDICATOR VALUE     人数、小时数、每周篇数写数字，比例写 0.35 或 35%
  reset STAGE INDICATOR         恢复自带的目标
STAGE 为 startup（初创）、growth（发展）、maturity（成熟）或 decline（衰退）。

--json
  list    {&quot;targets&quot;: [{&quot;stage&quot;, &quot;indicator&quot;, &quot;target&quot;, &quot;own&quot;}]}；比例为 0-1
  其余    {&quot;change&quot;}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>own</source>
        <comment>target</comment>
        <translation>自定</translation>
    </message>
    <message>
        <source>ACTION is one of
  list                   what acquisition channels cost, by date
  add CHANNEL AMOUNT     --on a date (today), --currency (CNY), --note
  remove NUMBER

--json
  list    {&quot;costs&quot;: [{&quot;cost&quot;, &quot;channel&quot;, &quot;on&quot;, &quot;amount&quot;, &quot;currency&quot;, &quot;note&quot;}]}; amounts in minor units
  others  {&quot;change&quot;}</source>
        <translation>ACTION 可以是
  list                   各渠道的花费，按日期排列
  add CHANNEL AMOUNT     --on 日期（默认今天）、--currency（默认 CNY）、--note
  remove NUMBER

--json
  list    {&quot;costs&quot;: [{&quot;cost&quot;, &quot;channel&quot;, &quot;on&quot;, &quot;amount&quot;, &quot;currency&quot;, &quot;note&quot;}]}；金额以最小货币单位计
  其余    {&quot;change&quot;}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What is aimed at in each stage of the community</source>
        <translation>社群各阶段的目标</translation>
    </message>
    <message>
        <source>What acquisition channels cost</source>
        <translation>各拉新渠道的花费</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, when it was spent</source>
        <translation>YYYY-MM-DD，花费日期</translation>
    </message>
    <message>
        <source>CNY, USD, EUR …</source>
        <translation>CNY、USD、EUR……</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1 was of an older version and was brought up to date; as it was it is kept in %2.</source>
        <translation>%1 是旧版本的文件，已自动升级；升级前的原样保存在 %2。</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>of a chain of people</comment>
        <translation>层数</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>人均成本</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Out of stock for</source>
        <translation>库存不足（人）</translation>
    </message>
    <message>
        <source>Cost of benefits: %1</source>
        <translation>权益成本：%1</translation>
    </message>
    <message>
        <source>Part of the file itself is broken. SQLite says: %1</source>
        <translation>文件本身有一部分损坏。SQLite 的说明：%1</translation>
    </message>
    <message>
        <source>--prize: &quot;%1&quot; is not NAME=COUNT.</source>
        <translation>--prize：“%1”不是“名称=数量”的形式。</translation>
    </message>
    <message numerus="yes">
        <source>%n people take part.</source>
        <translation>
            <numerusform>%n 人参加。</numerusform>
        </translation>
    </message>
    <message>
        <source>List hash:  %1</source>
        <translation>名单摘要：%1</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>承诺：    %1</translation>
    </message>
    <message>
        <source>%1 has been drawn. A new draw is a new list to freeze.</source>
        <translation>%1 已经开过奖。要重抽，请重新封存一份名单。</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>中奖者</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>名单序号</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>of an attempt</comment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The procedure (| is that character, hashes are lower-case hexadecimal):
  list hash   SHA-256 of the ids, sorted by their UTF-8 bytes, joined by line feeds, none at the end
  commitment  SHA-256(seed | list hash), published before anybody knows the public values
  draw        for k = 0, 1, 2 …: the first 8 bytes, big-endian, of
              SHA-256(seed | public values joined by | | k); n is the length of the list;
              values from ⌊2⁶⁴/n⌋·n on are skipped; place = value mod n, from 0; who has won is skipped;
              prizes go out in the order in which they stand</source>
        <translation>计算方法（| 就是这个字符，摘要用小写十六进制）：
  名单摘要  编号按 UTF-8 字节排序，用换行符连接，末尾没有换行，取 SHA-256
  承诺      SHA-256(种子 | 名单摘要)，在公开数字产生之前公布
  开奖      k = 0, 1, 2 …：取 SHA-256(种子 | 用 | 连接的公开数字 | k) 的前 8 字节，
            大端；n 是名单的人数；不小于 ⌊2⁶⁴/n⌋·n 的值跳过；
            序号 = 该值 mod n，从 0 数起；已中奖的跳过；奖品按所列顺序发出</translation>
    </message>
    <message>
        <source>Draws that anybody can check: freeze, draw, verify</source>
        <translation>人人可复算的抽奖：封存、开奖、验证</translation>
    </message>
    <message>
        <source>Seal a list of people: its hash, and the commitment to a secret seed</source>
        <translation>封存名单：给出名单摘要，以及对保密种子的承诺</translation>
    </message>
    <message>
        <source>NAME=COUNT; the first is drawn first</source>
        <translation>名称=数量；写在前面的先抽</translation>
    </message>
    <message>
        <source>What the draw is called</source>
        <translation>抽奖的名称</translation>
    </message>
    <message>
        <source>ID=WHY: who takes no part</source>
        <translation>编号=原因：不参加的人</translation>
    </message>
    <message>
        <source>A drawn file whose winners take no part</source>
        <translation>以往的开奖文件，其中的中奖者不再参加</translation>
    </message>
    <message>
        <source>Draw a sealed list, and write the proof to publish</source>
        <translation>对封存的名单开奖，并生成可以公布的验证包</translation>
    </message>
    <message>
        <source>A value nobody can steer, such as a closing price; may be repeated</source>
        <translation>没有人能左右的数字，例如收盘点位；可以写多个</translation>
    </message>
    <message>
        <source>Recompute a draw from its proof file alone; 1 when it does not hold</source>
        <translation>只凭验证包复算一次抽奖；对不上时返回 1</translation>
    </message>
    <message>
        <source>Only these pages, by their codes</source>
        <translation>只画这些页面，用代号指定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no template; &quot;campaigns templates&quot; lists them.</source>
        <translation>没有模板“%1”；用 campaigns templates 查看全部模板。</translation>
    </message>
    <message>
        <source>Add an idea from a template</source>
        <translation>用模板新建一个构思</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>活动叫什么</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or with HH:MM behind it</source>
        <translation>YYYY-MM-DD，后面可带 HH:MM</translation>
    </message>
    <message>
        <source>Move a campaign to another state</source>
        <translation>把活动移到另一个状态</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>移到哪里</translation>
    </message>
    <message>
        <source>Note what people answered or did</source>
        <translation>记录成员的答复或到场</translation>
    </message>
    <message>
        <source>What they answered or did</source>
        <translation>答复了什么，做了什么</translation>
    </message>
    <message>
        <source>Numbers, or KIND:VALUE</source>
        <translation>编号，或“种类:值”</translation>
    </message>
    <message>
        <source>What else to know of it</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>Note that everybody on the list was invited</source>
        <translation>记为名单上的人都已邀请</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未打扰</translation>
    </message>
    <message>
        <source>Also invited to %1</source>
        <translation>同时在“%1”的人群里</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message numerus="yes">
        <source>%n days to go</source>
        <translation>
            <numerusform>还差 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>差异，95 %</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Active in the fourth week</source>
        <translation>第四周活跃</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动数</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>With what is archived</source>
        <translation>包括已归档的</translation>
    </message>
    <message>
        <source>One campaign and whom it is for</source>
        <translation>一个活动和它面向的人</translation>
    </message>
    <message>
        <source>Who was invited, signed up and came</source>
        <translation>谁被邀请、报名、到场</translation>
    </message>
    <message>
        <source>Whom to invite now, and how many are left out and why</source>
        <translation>现在该邀请谁，多少人不邀请、为什么</translation>
    </message>
    <message>
        <source>What came of it, against those left alone</source>
        <translation>效果如何，与未打扰的人相比</translation>
    </message>
    <message>
        <source>Kinds of campaigns side by side, by layer</source>
        <translation>各类活动对比，分层看</translation>
    </message>
    <message>
        <source>What a campaign can begin with</source>
        <translation>可用的活动模板</translation>
    </message>
    <message>
        <source>Its number or title</source>
        <translation>编号或标题</translation>
    </message>
    <message>
        <source>As consent names it: email, wechat …</source>
        <translation>与接收许可中的渠道同名：email、wechat 等</translation>
    </message>
    <message>
        <source>Campaigns: plan, invite, and see what came of it</source>
        <translation>活动：筹备、邀请、看效果</translation>
    </message>
    <message>
        <source>%1, for &quot;%2&quot;, due on %3</source>
        <translation>%1（“%2”），%3 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>%1 里有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no date yet and are not in it.</source>
        <translation>
            <numerusform>%n 个还没有日期，没有写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file (iCalendar) for Google, Apple, Outlook</source>
        <translation>日历文件（iCalendar），可导入 Google、Apple、Outlook</translation>
    </message>
    <message>
        <source>The calendar file; standard output without it</source>
        <translation>日历文件；不写则输出到标准输出</translation>
    </message>
    <message>
        <source>A campaign by number or title; may be repeated</source>
        <translation>活动的编号或标题；可以重复</translation>
    </message>
    <message>
        <source>Only campaigns of this type; may be repeated</source>
        <translation>只要这种类型的活动；可以重复</translation>
    </message>
    <message>
        <source>With the content calendar</source>
        <translation>连同内容日历</translation>
    </message>
    <message>
        <source>ACTION is one of
  list                    the catalogue; --all with what is archived
  starter                 add the shipped benefits whose title is not taken
  add TITLE               with --kind, --value, --cost, --currency, --stock, --from, --until, --level, --price, --gives
  edit BENEFIT            the same options and --title; &quot;none&quot; clears a value
  archive|restore|remove BENEFIT
  redeem PERSON BENEFIT   for the person&apos;s points
  grant PERSON BENEFIT    by hand; --note
  use|cancel GRANT        cancelling brings stock and points back
  log                     who got what, newest first; --person, --benefit
PERSON is a number or KIND:VALUE, BENEFIT a number or title, GRANT a number.

--json
  list    {&quot;benefits&quot;: [{&quot;benefit&quot;, &quot;title&quot;, &quot;kind&quot;: &quot;perk|discount|campaign|service|gift&quot;, &quot;value&quot;, &quot;cost&quot;,
           &quot;currency&quot;, &quot;stock&quot;, &quot;given&quot;, &quot;left&quot;, &quot;valid_from&quot;, &quot;valid_until&quot;, &quot;level&quot;, &quot;price&quot;, &quot;archived&quot;,
           &quot;gives&quot;: [level, …]}]}; cost in minor units, null where there is none, left null: unlimited
  log     {&quot;grants&quot;: [{&quot;grant&quot;, &quot;benefit&quot;, &quot;title&quot;, &quot;person&quot;, &quot;name&quot;, &quot;at&quot;,
           &quot;way&quot;: &quot;hand|level|redeemed|campaign&quot;, &quot;state&quot;: &quot;granted|used|cancelled&quot;, &quot;changed_at&quot;, &quot;points&quot;, &quot;note&quot;}]}
  others  {&quot;change&quot;, …} and what is known of &quot;benefit&quot;, &quot;person&quot;, &quot;grant&quot;, &quot;left&quot;, &quot;balance&quot;; change null: nothing
           was changed</source>
        <translation>ACTION 是下面之一
  list                    权益目录；加 --all 连已归档的一起列出
  starter                 添加自带的权益，名称已被占用的除外
  add TITLE               可带 --kind、--value、--cost、--currency、--stock、--from、--until、--level、--price、--gives
  edit BENEFIT            选项同上，另有 --title；写 `none` 表示清空
  archive|restore|remove BENEFIT
  redeem PERSON BENEFIT   用此人的积分兑换
  grant PERSON BENEFIT    手动赠送；--note
  use|cancel GRANT        取消会退回库存和积分
  log                     谁得到了什么，最新的在前；--person、--benefit
PERSON 是编号或 KIND:VALUE，BENEFIT 是编号或名称，GRANT 是编号。

--json
  list    {&quot;benefits&quot;: [{&quot;benefit&quot;, &quot;title&quot;, &quot;kind&quot;: &quot;perk|discount|campaign|service|gift&quot;, &quot;value&quot;, &quot;cost&quot;,
           &quot;currency&quot;, &quot;stock&quot;, &quot;given&quot;, &quot;left&quot;, &quot;valid_from&quot;, &quot;valid_until&quot;, &quot;level&quot;, &quot;price&quot;, &quot;archived&quot;,
           &quot;gives&quot;: [level, …]}]}；cost 以最小货币单位计，没有则为 null；`left` 为 null 表示不限量
  log     {&quot;grants&quot;: [{&quot;grant&quot;, &quot;benefit&quot;, &quot;title&quot;, &quot;person&quot;, &quot;name&quot;, &quot;at&quot;,
           &quot;way&quot;: &quot;hand|level|redeemed|campaign&quot;, &quot;state&quot;: &quot;granted|used|cancelled&quot;, &quot;changed_at&quot;, &quot;points&quot;, &quot;note&quot;}]}
  其余    {&quot;change&quot;, …}，以及已知的 {&quot;benefit&quot;, &quot;person&quot;, &quot;grant&quot;, &quot;left&quot;, &quot;balance&quot;}；change 为 null 表示
           什么都没改</translation>
    </message>
    <message>
        <source>A campaign of the file, by number or title</source>
        <translation>文件中的一个活动，编号或标题</translation>
    </message>
    <message>
        <source>The number of a winner, or KIND:VALUE</source>
        <translation>中奖者的编号，或 KIND:VALUE</translation>
    </message>
    <message>
        <source>Give winners of a campaign their prizes: points, and benefits out of stock</source>
        <translation>给活动的中奖者发奖：积分，以及从库存里扣的权益</translation>
    </message>
    <message>
        <source>Note that a winner declined or was not found; the prize can be drawn again</source>
        <translation>记下中奖者放弃或联系不上，奖品可以重抽</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Throw away a frozen list of a campaign that was not drawn</source>
        <translation>作废活动中已封存但还没抽的名单</translation>
    </message>
    <message>
        <source>%1 is needed, or --campaign.</source>
        <translation>需要 %1，或者给出 --campaign。</translation>
    </message>
    <message>
        <source>Keep %1 to yourself until the draw: it holds the seed.</source>
        <translation>开奖前不要外传 %1：里面有种子。</translation>
    </message>
    <message>
        <source>A text file with an id in each line; with --campaign the community&apos;s file</source>
        <translation>每行一个编号的文本文件；用 --campaign 时是社群文件</translation>
    </message>
    <message>
        <source>The file to make, secret until the draw; with --campaign without the seed, and not needed</source>
        <translation>要生成的文件，开奖前保密；用 --campaign 时不含种子，也可以不给</translation>
    </message>
    <message>
        <source>Which public values will decide</source>
        <translation>以哪些公开数字为准</translation>
    </message>
    <message>
        <source>Of a campaign: out of whom to draw</source>
        <translation>活动抽奖：从谁里面抽</translation>
    </message>
    <message>
        <source>Of a campaign: a tag whose people take no part</source>
        <translation>活动抽奖：带这个标签的人不参加</translation>
    </message>
    <message>
        <source>Of a campaign: a segment whose people take no part</source>
        <translation>活动抽奖：这个分群的人不参加</translation>
    </message>
    <message>
        <source>Of a campaign: who is not to be contacted takes no part</source>
        <translation>活动抽奖：不便联系的人不参加</translation>
    </message>
    <message>
        <source>Of a campaign: staff may win</source>
        <translation>活动抽奖：管理人员也可以中奖</translation>
    </message>
    <message>
        <source>Of a campaign: who won in another one may win</source>
        <translation>活动抽奖：在其他活动中过奖的人也可以中奖</translation>
    </message>
    <message>
        <source>Publish both now, and which public values will decide.</source>
        <translation>现在就公布这两个值，以及以哪些公开数字为准。</translation>
    </message>
    <message>
        <source>What freeze made; with --campaign the community&apos;s file</source>
        <translation>freeze 生成的文件；用 --campaign 时是社群文件</translation>
    </message>
    <message>
        <source>The proof file to make; with --campaign not needed</source>
        <translation>要生成的证明文件；用 --campaign 时可以不给</translation>
    </message>
    <message>
        <source>The proof file; with --campaign the community&apos;s file</source>
        <translation>证明文件；用 --campaign 时是社群文件</translation>
    </message>
    <message>
        <source>%1 of %2 ids in %3 are accounts of %4 known here; --map %5 takes them as the same people</source>
        <translation>%3 列的 %2 个编号里有 %1 个是这里已知的 %4 账号；加上 --map %5 就当作同一批人导入</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>--remove takes back the day of one person.</source>
        <translation>--remove 一次只撤回一个人的一天。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>REFERRER is missing: who brought them.</source>
        <translation>缺少 REFERRER：是谁带来的。</translation>
    </message>
    <message>
        <source>Who checked in on how many days, and in a row</source>
        <translation>谁打卡多少天、连续多少天</translation>
    </message>
    <message>
        <source>Check people in on a day, or take one back</source>
        <translation>给某天打卡，或撤回一个人的</translation>
    </message>
    <message>
        <source>They missed the day and made up for it</source>
        <translation>当天漏了，这是补卡</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Who brought whom, and what for</source>
        <translation>谁带来了谁、得到什么</translation>
    </message>
    <message>
        <source>Note who brought somebody, or take it back</source>
        <translation>记下谁带来了某人，或撤回</translation>
    </message>
    <message>
        <source>Number, or KIND:VALUE</source>
        <translation>编号，或 KIND:VALUE</translation>
    </message>
    <message>
        <source>Round %1:</source>
        <translation>第 %1 轮：</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots want none of them</source>
        <translation>
            <numerusform>%n 张票不再选其中任何一项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>淘汰：%1</translation>
    </message>
    <message>
        <source>%1 goes: it had fewer in an earlier round</source>
        <translation>淘汰：%1（票数相同，更早一轮票数较少）</translation>
    </message>
    <message>
        <source>%1 goes, by lot</source>
        <translation>淘汰：%1（票数始终相同，按抽签）</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>A tie of %1</source>
        <translation>平票：%1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>选出：%1</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>不在任何分层</translation>
    </message>
    <message>
        <source>row %1, column &quot;%2&quot;</source>
        <translation>第 %1 行，“%2”列</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots can be counted</source>
        <translation>
            <numerusform>%n 张票可以计入</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of a vote, round by round and by layer</source>
        <translation>投票结果：逐轮、按分层</translation>
    </message>
    <message>
        <source>Take the ballots of a file, all or none</source>
        <translation>读入一个文件里的选票，要么全部、要么不读</translation>
    </message>
    <message>
        <source>Who chose what: CSV or a workbook</source>
        <translation>谁选了什么：CSV 或工作簿</translation>
    </message>
    <message>
        <source>A column that holds what was chosen; found without it</source>
        <translation>写着选择的列；不给时自动识别</translation>
    </message>
    <message>
        <source>Take what can be counted and name the rest</source>
        <translation>计入可以计入的，其余列出</translation>
    </message>
    <message>
        <source>Take the ballot of a person, or take it back</source>
        <translation>记一个人的票，或撤回</translation>
    </message>
    <message>
        <source>Codes of options, the most wanted first</source>
        <translation>选项代码，最想要的在前</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Weeks short</source>
        <translation>缺更周数</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次该更</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Views each</source>
        <translation>篇均阅读</translation>
    </message>
    <message>
        <source>Responses for each view</source>
        <translation>互动率</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>最活跃时段</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; the first day of the month without it</source>
        <translation>YYYY-MM-DD；不填则为本月第一天</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; the last day of the month of --from without it</source>
        <translation>YYYY-MM-DD；不填则为 --from 当月最后一天</translation>
    </message>
    <message>
        <source>What kind of content</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进展状态</translation>
    </message>
    <message>
        <source>The number or name of a space</source>
        <translation>空间的编号或名称</translation>
    </message>
    <message>
        <source>A person: a number, or KIND:VALUE</source>
        <translation>某位成员：编号，或 KIND:VALUE</translation>
    </message>
    <message>
        <source>Somebody who is not on the roster</source>
        <translation>不在名册上的作者</translation>
    </message>
    <message>
        <source>The number or title of a campaign</source>
        <translation>活动的编号或标题</translation>
    </message>
    <message>
        <source>Where it is published</source>
        <translation>发布链接</translation>
    </message>
    <message>
        <source>The text, or notes for it</source>
        <translation>正文或备注</translation>
    </message>
    <message>
        <source>For the author of a member-made piece, once it is published</source>
        <translation>会员创作发布后给作者的积分</translation>
    </message>
    <message>
        <source>How often it was seen</source>
        <translation>阅读数</translation>
    </message>
    <message>
        <source>How many liked it</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>How many comments there are</source>
        <translation>评论数</translation>
    </message>
    <message>
        <source>How often it was passed on</source>
        <translation>分享数</translation>
    </message>
    <message>
        <source>The content calendar: what is published where and when</source>
        <translation>内容日历：什么内容，何时在哪里发布</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of content; --help shows which there are.</source>
        <translation>“%1”不是内容的状态，可用 --help 查看有哪些。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>ACTION is one of
  list                    what stands on the dates from --from to --to (this month), by date
  ideas                   what has no date yet
  show CONTENT            one piece, by its number or title
  add TITLE               --kind, --state, --at, --author or --author-name, --space, --campaign, --link, --text,
                          --points
  move CONTENT STATE      to idea, draft, scheduled, published or dropped
  date CONTENT DATE       to another day, at the same time of day
  copy CONTENT TITLE
  remove CONTENT          what is not published
  cadence                 how targets are kept in the weeks from --from to --to
  target NUMBER           so many pieces a week, of --kind and in --space, or of everything; 0: none
  engagement [TABLE]      what came of what was published; or brings in the numbers of a table (CSV, Excel)
  numbers CONTENT         --views, --likes, --comments, --shares of one piece
  times                   when the community is most active, and when that comes next
</source>
        <translation>ACTION 为以下之一
  list                    从 --from 到 --to（默认本月）排上日期的内容，按日期
  ideas                   还没有日期的内容
  show CONTENT            单条内容，按编号或标题
  add TITLE               可加 --kind、--state、--at、--author 或 --author-name、--space、--campaign、--link、--text、
                          --points
  move CONTENT STATE      改为 idea、draft、scheduled、published 或 dropped
  date CONTENT DATE       挪到另一天，钟点不变
  copy CONTENT TITLE
  remove CONTENT          删除尚未发布的内容
  cadence                 从 --from 到 --to 的各周里，更新频率达标没有
  target NUMBER           每周要发几条，可用 --kind 和 --space 限定，不限定则指全部；0 表示取消
  engagement [TABLE]      已发布内容的效果；给出表格（CSV、Excel）则导入其中的数据
  numbers CONTENT         填写单条内容的 --views、--likes、--comments、--shares
  times                   社群最活跃的时段，以及下一次是什么时候
</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Signed up, and not in the file</source>
        <translation>已报名但不在文件里</translation>
    </message>
    <message>
        <source>Row %1: %2 (%3)</source>
        <translation>第 %1 行：%2（%3）</translation>
    </message>
    <message>
        <source>Take who came from an attendance file</source>
        <translation>从参会名单导入到场的人</translation>
    </message>
    <message>
        <source>From Tencent Meeting, Zoom or Eventbrite, or a list of names</source>
        <translation>来自腾讯会议、Zoom 或 Eventbrite，或一份姓名列表</translation>
    </message>
    <message>
        <source>Only say what would be noted</source>
        <translation>只说明会记下什么</translation>
    </message>
    <message>
        <source>Also when the file looks like one of another event</source>
        <translation>即使文件看起来是另一场活动的也导入</translation>
    </message>
    <message>
        <source>Change what a campaign is called and about, where it is and whose</source>
        <translation>修改活动的名称、主题、地点、链接和负责人</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>活动主题</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>活动地点</translation>
    </message>
    <message>
        <source>An http or https address, when it is online</source>
        <translation>线上活动的 http 或 https 链接</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who helps; once for each</source>
        <translation>协同的人；每人写一次</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>协同</translation>
    </message>
    <message>
        <source>no invitations</source>
        <translation>没有邀请</translation>
    </message>
    <message>
        <source>Came each</source>
        <translation>平均到场</translation>
    </message>
    <message>
        <source>Came of those invited</source>
        <translation>受邀者到场</translation>
    </message>
    <message>
        <source>At most %1 times in %2 days</source>
        <translation>%2 天内最多 %1 次</translation>
    </message>
    <message>
        <source>How often anybody is invited, or another number</source>
        <translation>查看或更改每人多久最多被邀请几次</translation>
    </message>
    <message>
        <source>So many times at most</source>
        <translation>最多几次</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>多少天内</translation>
    </message>
    <message numerus="yes">
        <source>The roster kept for the metrics differs from the members for %n people.</source>
        <translation>
            <numerusform>为统计另存的名册里，有 %n 人与成员资料不一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Champions</source>
        <translation>核心成员</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚成员</translation>
    </message>
    <message>
        <source>Potentially loyal</source>
        <translation>潜在忠诚</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>有潜力</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>即将沉睡</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>R: days since the last order. F: orders. M: amount. All of the last %n days.</source>
        <translation>
            <numerusform>R：距上次下单的天数；F：订单数；M：金额。均统计最近 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R: days since the last activity. F: active days. M: contributions. All of the last %n days.</source>
        <translation>
            <numerusform>R：距上次活跃的天数；F：活跃天数；M：贡献数。均统计最近 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores from 1 to 5 go by fifths of the people who have any; R the other way round. With fewer than %n of them the cut points are fixed.</source>
        <translation>
            <numerusform>1–5 分按有数据的成员五等分，R 反过来计分。不足 %n 人时使用固定分界。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first segment whose scores of R, F and M fit:</source>
        <translation>归入 R、F、M 分数最先符合的一类：</translation>
    </message>
    <message>
        <source>Risk = 100 × (1 − the probability that somebody has not stopped coming). Low below %1, middle below %2, else high. The model learns from the weeks in which people were active: how often they came, when last, and since when. With fewer than %3 people who came back at least once nothing is shown.</source>
        <translation>流失风险 = 100 ×（1 − 仍会再来的概率）。低于 %1 为低，低于 %2 为中，其余为高。模型依据成员活跃的各周：来过几次、最近一次在何时、从何时开始。至少回来过一次的不足 %3 人时不显示。</translation>
    </message>
    <message>
        <source>People who joined in the period, by the channel they came through. Activated: active on days %1 after joining; second week: days %2; 30 days: days %3; 90 days: days %4. Only people for whom these days are over count. Channels with fewer than %5 newcomers are not ranked.</source>
        <translation>此期间加入的成员，按来源渠道统计。激活：加入后第 %1 天内活跃；次周：第 %2 天；30 天：第 %3 天；90 天：第 %4 天。只统计这些天数已经过完的成员。新成员不足 %5 人的渠道不参与排名。</translation>
    </message>
    <message>
        <source>From a question to the first thing staff said later in the same space. Questions are what the file calls questions or feedback; without any, every post of somebody who is not staff. Staff: owners, administrators, moderators and hosts.</source>
        <translation>从提问到同一空间内运营人员首次发言的时间。文件中标为提问或反馈的算提问；没有这类行为时，非运营人员的每个帖子都算提问。运营人员：群主、管理员、版主和主持人。</translation>
    </message>
    <message>
        <source>%1 %2–%3 h</source>
        <comment>a weekday and hours: Wed 20–22 h</comment>
        <translation>%1 %2–%3 时</translation>
    </message>
    <message>
        <source>Can&apos;t lose them</source>
        <translation>不能失去</translation>
    </message>
    <message>
        <source>Period before: the same at the end of the period before.</source>
        <translation>上期：上一期结束那天的同一划分。</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>%1: %2</source>
        <comment>scheme and layer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>人群</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>Archiving a campaign</source>
        <translation>正在归档活动</translation>
    </message>
    <message>
        <source>Bringing a campaign back</source>
        <translation>正在取回活动</translation>
    </message>
    <message>
        <source>Copying a campaign</source>
        <translation>正在复制活动</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Deleting an idea</source>
        <translation>正在删除构思</translation>
    </message>
    <message>
        <source>Moving a campaign</source>
        <translation>正在移动活动</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Move to &quot;%1&quot;</source>
        <translation>移到“%1”</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>从归档取回</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>删除构思</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>%1/%2 signed up</source>
        <translation>%1/%2 报名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed up</source>
        <translation>
            <numerusform>%Ln 人报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln people</source>
        <translation>
            <numerusform>面向 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln 人到场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>邀请 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist %1/%2</source>
        <translation>清单 %1/%2</translation>
    </message>
    <message>
        <source>Day %1/%2</source>
        <translation>第 %1/%2 天</translation>
    </message>
    <message>
        <source>Goal %1/%2</source>
        <translation>目标 %1/%2</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>构思</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a campaign lacks</comment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>audience</source>
        <comment>what a campaign lacks</comment>
        <translation>面向人群</translation>
    </message>
    <message>
        <source>channels</source>
        <comment>what a campaign lacks</comment>
        <translation>邀请渠道</translation>
    </message>
    <message>
        <source>place or link</source>
        <comment>what a campaign lacks</comment>
        <translation>地点或链接</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>what a campaign lacks</comment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing things</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>构思</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>no start yet</source>
        <translation>开始时间未定</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Back to ideas</source>
        <translation>退回构思</translation>
    </message>
    <message>
        <source>Begin planning</source>
        <translation>开始筹备</translation>
    </message>
    <message>
        <source>Back to planning</source>
        <translation>退回筹备</translation>
    </message>
    <message>
        <source>Begin inviting</source>
        <translation>开始邀请</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Start campaign</source>
        <translation>开始活动</translation>
    </message>
    <message>
        <source>Close campaign</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>「%1」不是整数。</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>A time such as 13:30 on the first day, or minutes from the start on such as +90.</source>
        <translation>填首日的时刻，如 13:30；或从开始算起的分钟数，如 +90。</translation>
    </message>
    <message>
        <source>Minutes from the start on, such as +90. Times follow once the campaign has a start.</source>
        <translation>填从开始算起的分钟数，如 +90。定下开始时间后会显示具体时刻。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 13:30 or +90.</source>
        <translation>「%1」不是时间，请写成 13:30 或 +90。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>准备清单</translation>
    </message>
    <message>
        <source>Each is due so many days before the start, and stands in Today then. Below 0: after it.</source>
        <translation>每项在开始前几天到期，到期会出现在「今天」里。小于 0 表示活动之后。</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Points for coming are given at check-in, once. A prize has a name, points or a benefit.</source>
        <translation>到场积分在签到时发放，只发一次。奖品要有名称、积分或权益。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>benefit of a reward</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>For</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a goal counts, and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>已花 %1，预算 %2</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>已花 %1</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Winning</source>
        <translation>中奖</translation>
    </message>
    <message>
        <source>Bringing people</source>
        <translation>带人来</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners</source>
        <translation>
            <numerusform>%Ln 名中奖者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For bringing %Ln people</source>
        <translation>
            <numerusform>每带来 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>活动当天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>提前 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after</source>
        <translation>
            <numerusform>之后 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>保存为日历文件</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>保存为日历文件…</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Ballots hold codes, so an option keeps its ballots while its code stays. A new one gets a letter when none is typed.</source>
        <translation>选票记的是代码，代码不变，选项的票就不变。新选项不写代码时自动给一个字母。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Import who came…</source>
        <translation>导入到场名单…</translation>
    </message>
    <message>
        <source>Saving a campaign</source>
        <translation>正在保存活动</translation>
    </message>
    <message>
        <source>Noting who takes part</source>
        <translation>正在登记参与情况</translation>
    </message>
    <message>
        <source>Noting who did not come</source>
        <translation>正在登记未到的人</translation>
    </message>
    <message>
        <source>Waiting, no. %1</source>
        <translation>候补第 %1 位</translation>
    </message>
    <message>
        <source>Came, walk-in</source>
        <translation>到场（现场）</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>of a campaign</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未回应</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>名额已占 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>候补 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No control group, or not over yet</source>
        <translation>没有对照组，或还没到期</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>不在任何分层</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1, 95% between %2 and %3</source>
        <translation>%1，95% 区间 %2至 %3</translation>
    </message>
    <message>
        <source>There is no result before the campaign has begun.</source>
        <translation>活动还没开始，没有结果。</translation>
    </message>
    <message>
        <source>%1 came, %2 of those it was for. Without a control group nobody can tell what would have happened without it.</source>
        <translation>到场 %1 人，占目标人群的 %2。未设对照组，无法判断没有这场活动会怎样。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days to go before anything can be told.</source>
        <translation>
            <numerusform>还差 %Ln 天才能下结论。</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth repeating: more of those invited bought, %1 (95% between %2 and %3).</source>
        <translation>值得再办：受邀的人购买更多，%1（95% 区间 %2至 %3）。</translation>
    </message>
    <message>
        <source>It cost purchases: fewer of those invited bought, %1 (95% between %2 and %3).</source>
        <translation>反而影响购买：受邀的人购买更少，%1（95% 区间 %2至 %3）。</translation>
    </message>
    <message>
        <source>Worth repeating: more of those invited stayed active, %1 (95% between %2 and %3).</source>
        <translation>值得再办：受邀的人留存更高，%1（95% 区间 %2至 %3）。</translation>
    </message>
    <message>
        <source>It drove people away: fewer of those invited stayed active, %1 (95% between %2 and %3).</source>
        <translation>反而让人离开：受邀的人留存更低，%1（95% 区间 %2至 %3）。</translation>
    </message>
    <message>
        <source>There is not enough to tell.</source>
        <translation>证据不足，无法判断。</translation>
    </message>
    <message>
        <source>No clear difference: between %1 and %2. A larger audience would tell more.</source>
        <translation>看不出差别：在 %1至 %2之间。人群再大一些才能看清。</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1/%2（%3）</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未定：%1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>达成：%1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>未达成：%1</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>To invite</source>
        <translation>受邀</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Active in the 30 days before</source>
        <translation>抽取前 30 天活跃</translation>
    </message>
    <message>
        <source>Joined in the 90 days before</source>
        <translation>抽取前 90 天加入</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Stayed active</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>%1: too few took part to compare types.</source>
        <translation>%1：参与的人太少，无法比较类型。</translation>
    </message>
    <message>
        <source>%1 came most often to this type: %2, %3.</source>
        <translation>%1最常参加：%2，%3。</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>weekday, date, hours</comment>
        <translation>%2 %1 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 came to %2 campaigns, %3 for the first time</source>
        <translation>%2 场共到场 %1 人，其中 %3 人首次参加</translation>
    </message>
    <message>
        <source>No invitations: who did not come was never asked, so there is no share</source>
        <translation>没有邀请：没来的人也没被邀请过，算不出到场率</translation>
    </message>
    <message>
        <source>No invitations: %1. Where nobody was asked there is no share of those who came; compare how many came each time.</source>
        <translation>没有邀请：%1。没有邀请就算不出到场率，请比较平均每场到场多少人。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between types</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 came. Nobody was invited, so there is no share to tell, and nobody to compare with.</source>
        <translation>到场 %1 人。没有发过邀请，算不出到场率，也没有可比的人。</translation>
    </message>
    <message>
        <source>Came each</source>
        <translation>平均到场</translation>
    </message>
    <message>
        <source>Of invited</source>
        <translation>受邀到场率</translation>
    </message>
    <message>
        <source>Nobody of this layer was invited</source>
        <translation>这一层没有人受邀</translation>
    </message>
    <message>
        <source>Brought by somebody</source>
        <translation>由他人带来</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>还没有成员</translation>
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
        <translation>导入带日期的发言或签到表后，这里会画出来</translation>
    </message>
    <message>
        <source>Import activity</source>
        <translation>导入活跃表</translation>
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
</context>
<context>
    <name>cohorts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>In the cohort</source>
        <translation>在同期群里</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>还没结束</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>days %1–%2</source>
        <translation>第 %1–%2 天</translation>
    </message>
    <message>
        <source>A cohort is everybody who joined in the period; without a join date the first active date counts.</source>
        <translation>同期群是当期加入的所有人；没有加入日期的，看首次活跃的日期。</translation>
    </message>
    <message>
        <source>A cohort is everybody who was active for the first time ever in the period.</source>
        <translation>同期群是当期第一次活跃的所有人。</translation>
    </message>
    <message>
        <source>A cohort is everybody who did this for the first time ever in the period.</source>
        <translation>同期群是当期第一次这样做的所有人。</translation>
    </message>
    <message>
        <source>A cohort is everybody who was active in the period, so the same person can be in many.</source>
        <translation>同期群是当期活跃的所有人，所以同一个人可以在多个同期群里。</translation>
    </message>
    <message>
        <source>A cell is the share of the cohort active in that later period.</source>
        <translation>每格是同期群里在之后那一期活跃的比例。</translation>
    </message>
    <message>
        <source>A cell is the share of the cohort active in that later period or after it.</source>
        <translation>每格是同期群里在那一期或更晚还活跃的比例。</translation>
    </message>
    <message>
        <source>Periods are counted from each person&apos;s own date: column 1 is %1 after it.</source>
        <translation>周期从每个人自己的日期算起：第 1 列是之后%1。</translation>
    </message>
    <message>
        <source>Periods are those of the calendar.</source>
        <translation>周期按日历划分。</translation>
    </message>
    <message>
        <source>%1 %2 %3 The first column is the whole cohort, with those who were never active. Means weigh cohorts by their size; a cell that can still change is marked and left out of them.</source>
        <translation>%1%2%3第一列是整个同期群，包括从未活跃的人。平均按人数加权；还会变化的格子有标记，不计入平均。</translation>
    </message>
    <message>
        <source>the whole cohort</source>
        <translation>整个同期群</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n 周后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters later</source>
        <translation>
            <numerusform>%n 个季度后</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>加入于</translation>
    </message>
    <message>
        <source>First active in</source>
        <translation>首次活跃于</translation>
    </message>
    <message>
        <source>First time in</source>
        <translation>第一次在</translation>
    </message>
    <message>
        <source>Active in</source>
        <translation>活跃于</translation>
    </message>
    <message>
        <source>Active on any of the days %1 to %2 after joining. People joined in the period, early enough for those days to be over.</source>
        <translation>加入后第 %1 到 %2 天中任何一天活跃过。只看所选时间里加入、并且这些天已经过完的人。</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Deleting content</source>
        <translation>正在删除内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces have new numbers.</source>
        <translation>
            <numerusform>%Ln 条内容有新数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows said what is known.</source>
        <translation>
            <numerusform>%Ln 行与已有数据相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stayed out:</source>
        <translation>
            <numerusform>%Ln 行未导入：</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Moving content</source>
        <translation>正在移动内容</translation>
    </message>
    <message>
        <source>Saving content</source>
        <translation>正在保存内容</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Move to &quot;%1&quot;</source>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A table with views and likes</source>
        <translation>带有阅读和点赞的表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Bringing in numbers</source>
        <translation>正在导入数据</translation>
    </message>
    <message>
        <source>Numbers of content</source>
        <translation>内容数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>阅读 %1</translation>
    </message>
    <message>
        <source>%1 likes</source>
        <translation>点赞 %1</translation>
    </message>
    <message>
        <source>%1 comments</source>
        <translation>评论 %1</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>分享 %1</translation>
    </message>
    <message>
        <source>For the campaign &quot;%1&quot;</source>
        <translation>所属活动“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is read aloud</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <translation>本周 %1/%2 条</translation>
    </message>
    <message>
        <source>%1; the next is late</source>
        <translation>%1，下一条已逾期</translation>
    </message>
    <message>
        <source>%1; the next by %2</source>
        <comment>2 of 3 this week; the next by Fri 21 Jun</comment>
        <translation>%1，下一条最晚 %2</translation>
    </message>
</context>
<context>
    <name>conversion</name>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>First activity</source>
        <translation>首次活跃</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>became one</comment>
        <translation>成为会员</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次付费</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>复购</translation>
    </message>
    <message numerus="yes">
        <source>Who did the steps one after the other, each later than the one before and within %n days of the first, which happened in the period. Of somebody who began several times any beginning counts. What is known only by its date happened at the beginning of that date.</source>
        <translation>
            <numerusform>按顺序走过各步骤的人：每一步都晚于上一步，并且在第一步之后 %n 天以内；第一步发生在所选时间里。多次开始的人，任何一次开始都算。只知道日期的事，算作发生在那天零点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on the roster from left to right, who contributed least first, and the share of all contributions they made together. The further the line hangs below the even one, the fewer people carry the community. Gini coefficient: 0 when all contribute the same, towards 1 when one does all.</source>
        <translation>把名册上的人按贡献从少到多排开，看他们合起来占全部贡献的多少。曲线比均匀线低得越多，社群就越靠少数人撑着。基尼系数：大家贡献一样多时为 0，全由一个人贡献时接近 1。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>No contribution</source>
        <translation>没有贡献</translation>
    </message>
    <message>
        <source>People by contributions, most first. Core: until %1% of all contributions are made. Regular: until %2%. Casual: the rest of those who made any.</source>
        <translation>按贡献从多到少排：核心，直到贡献累计到 %1%；经常，直到 %2%；偶尔，其余有过贡献的人。</translation>
    </message>
    <message numerus="yes">
        <source>People of a group: listed in it and not left, or not listed and active in it in the last %3 days. Each share is of them. Back in week 4: active there on days %1 to %2 after joining it, of those who joined in the %n days early enough for that week to be over.</source>
        <translation>
            <numerusform>一个群的人：在群名单里且没有退群的人，以及不在名单里、但最近 %3 天在群里活跃过的人。各项占比都以这些人为分母。第 4 周回来：在那一周已经过完的最近 %n 天里入群的人当中，入群后第 %1 到 %2 天在群里活跃的人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draws</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>First draw</source>
        <translation>首次抽奖</translation>
    </message>
    <message>
        <source>Redraw %1</source>
        <translation>第 %1 次补抽</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%2 × %1</translation>
    </message>
    <message>
        <source>[%1] The draw</source>
        <translation>【%1】开奖</translation>
    </message>
    <message>
        <source>[%1] The list is frozen</source>
        <translation>【%1】名单已封存</translation>
    </message>
    <message numerus="yes">
        <source>%n people take part.</source>
        <translation>
            <numerusform>%n 人参加。</numerusform>
        </translation>
    </message>
    <message>
        <source>List hash: %1</source>
        <translation>名单摘要：%1</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>What decides: %1</source>
        <translation>以此为准：%1</translation>
    </message>
    <message>
        <source>Nobody knows it yet, so nobody can know who wins.</source>
        <translation>现在没人知道这个数，也就没人知道谁会中奖。</translation>
    </message>
    <message>
        <source>Public values: %1</source>
        <translation>公开数字：%1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>种子：%1</translation>
    </message>
    <message>
        <source>Anybody can recompute it from the proof file.</source>
        <translation>任何人都可以用证明文件复算。</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Account on another platform</source>
        <translation>其他平台的账号</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>1970 年起的秒数</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>Excel day number</source>
        <translation>Excel 日期序号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃记录</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>None: by column names</source>
        <translation>无，按列名识别</translation>
    </message>
    <message>
        <source>Text, as it is</source>
        <translation>文本，原样</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>转小写</translation>
    </message>
    <message>
        <source>+86 where none is given</source>
        <translation>没写国家码的按 +86</translation>
    </message>
    <message>
        <source>%1, local time</source>
        <translation>%1，本地时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>按已知词对应</translation>
    </message>
    <message>
        <source>List</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Chinese comma ，</source>
        <translation>中文逗号 ，</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Only new people</source>
        <translation>只新增</translation>
    </message>
    <message>
        <source>Only known people</source>
        <translation>只更新</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>只补空白</translation>
    </message>
    <message>
        <source>Values in the file win; blank cells never erase anything</source>
        <translation>以文件里的值为准；空单元格不会清掉已有内容</translation>
    </message>
    <message>
        <source>People who are known stay as they are</source>
        <translation>已有的成员保持不变</translation>
    </message>
    <message>
        <source>Nobody new comes in</source>
        <translation>不新增任何人</translation>
    </message>
    <message>
        <source>Only fields that are empty now are written</source>
        <translation>只写现在为空的字段</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>不导入这一行</translation>
    </message>
    <message>
        <source>Decide by the file again</source>
        <translation>重新按文件判断</translation>
    </message>
    <message>
        <source>As the whole import</source>
        <translation>与整次导入一致</translation>
    </message>
    <message>
        <source>Blank cells clear what is known</source>
        <translation>空单元格清空已有内容</translation>
    </message>
    <message>
        <source>A row&apos;s tags replace all others</source>
        <translation>文件里的标签替换原有标签</translation>
    </message>
    <message numerus="yes">
        <source>Forget what was decided about %n rows</source>
        <translation>
            <numerusform>撤回对 %n 行的决定</numerusform>
        </translation>
    </message>
    <message>
        <source>A given value wins</source>
        <translation>以文件的值为准</translation>
    </message>
    <message>
        <source>Only for new people</source>
        <translation>只用于新成员</translation>
    </message>
    <message>
        <source>Only for known people</source>
        <translation>只用于已有成员</translation>
    </message>
    <message>
        <source>Only where it is empty</source>
        <translation>只填空白</translation>
    </message>
    <message>
        <source>as the import</source>
        <translation>与导入一致</translation>
    </message>
    <message>
        <source>, blanks clear</source>
        <translation>，空则清空</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>a key that finds a person</comment>
        <translation>手机号</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>a key that finds a person</comment>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>id</source>
        <comment>a key that finds a person</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a key that finds a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The person of row %1</source>
        <translation>第 %1 行的人</translation>
    </message>
    <message>
        <source>%1, by %2 %3</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>导出文件 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No data: passed over and counted nowhere</source>
        <translation>不是数据，跳过，也不计数</translation>
    </message>
    <message>
        <source>Told by the platform itself: nobody&apos;s activity</source>
        <translation>平台自己的提示，不算任何人的活动</translation>
    </message>
    <message>
        <source>The row comes in; the address tells these people not apart</source>
        <translation>这一行照常写入；这个邮箱分不清是谁，不用来认人</translation>
    </message>
    <message>
        <source>The row goes to the one person of that name</source>
        <translation>按姓名对上唯一的一个人</translation>
    </message>
    <message>
        <source>Taken together: later rows complete the earlier</source>
        <translation>合成一个人，后面的行补充前面的</translation>
    </message>
    <message>
        <source>The row comes in as far as it could be read; look at it</source>
        <translation>能读出的部分照常写入，建议看一眼</translation>
    </message>
    <message>
        <source>The rest comes in; the letters can only come back by exporting once more</source>
        <translation>其余照常写入；丢掉的字要重新导出才能找回</translation>
    </message>
    <message>
        <source>The order comes in without an amount</source>
        <translation>订单照常写入，没有金额</translation>
    </message>
    <message>
        <source>The cell stays empty, the row comes in</source>
        <translation>单元格留空，这一行照常写入</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Read as %1. If that is wrong, choose the other under &quot;Read as&quot;</source>
        <translation>现在按「%1」读取；不对的话，在「转换」里改</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Waits for the one before</source>
        <translation>等待前一个任务完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>约剩 %1</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>In progress</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Nobody was active in this time</source>
        <translation>这段时间没有人活跃</translation>
    </message>
    <message>
        <source>Nobody joined or left in this time</source>
        <translation>这段时间没有人加入或离开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>DAU %1, WAU %2, MAU %3, stickiness %4</source>
        <translation>DAU %1，WAU %2，MAU %3，黏性 %4</translation>
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
        <source>People who joined, and below zero people who left, in each period. Net is joined less left. The line is the roster at the end of the period.</source>
        <translation>每个周期加入的人数，零线以下是离开的人数。净增 = 加入 − 离开。折线是周期结束时的在册人数。</translation>
    </message>
    <message>
        <source>New: active for the first time ever. Returning: active in this period and in the one before. Resurrected: active now, not in the period before, and not new. Dormant, below zero: active in the period before, not in this one. Quick ratio: (new + resurrected) ÷ dormant.</source>
        <translation>新增：有史以来第一次活跃。持续：本期和上一期都活跃。回流：本期活跃、上一期没有，且不是新增。沉寂（零线以下）：上一期活跃、本期没有。快速比率 =（新增 + 回流）÷ 沉寂。</translation>
    </message>
    <message>
        <source>People active on a date (DAU), and in the %1 (WAU) and %2 dates (MAU) that end with it. Active: at least one event that counts as active on that date. Stickiness: DAU ÷ MAU.</source>
        <translation>当天（DAU）以及截至当天的 %1 天（WAU）、%2 天（MAU）里活跃的人数。活跃：当天至少有一次计入活跃的行为。黏性 = DAU ÷ MAU。</translation>
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
        <source>Members</source>
        <translation>成员总数</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Add a note on %1…</source>
        <translation>在 %1 添加标注…</translation>
    </message>
    <message>
        <source>Edit &quot;%1&quot;…</source>
        <translation>编辑「%1」…</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>删除「%1」</translation>
    </message>
</context>
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
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Each person belongs to the first layer whose rule holds, and the last layer takes everybody else, so the layers add up to all members. Change: people now less people 30 days earlier.</source>
        <translation>按顺序看规则，每人归入第一个符合的层；最后一层收下其余的人，所以各层相加等于成员总数。变化：现在的人数减去 30 天前的人数。</translation>
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
    <message>
        <source>There is no layer of the silent.</source>
        <translation>当前方案没有沉默层。</translation>
    </message>
    <message>
        <source>People in the layer “%1” as a share of the roster: %2, whether they fell silent or were never active. Newcomers and leaders are in layers of their own.</source>
        <translation>「%1」层的成员占全部成员的比例：%2，包括曾经活跃的和从未活跃的。新手与专家领袖另计入各自的层。</translation>
    </message>
    <message>
        <source>Fell silent: %1; never active: %2</source>
        <translation>曾活跃后沉默 %1 人；从未活跃 %2 人</translation>
    </message>
    <message>
        <source>In the layer of the silent</source>
        <translation>沉默层成员</translation>
    </message>
    <message>
        <source>Term ends within 7 days</source>
        <translation>会员 7 天内到期</translation>
    </message>
    <message>
        <source>Joined on this day</source>
        <translation>入群周年</translation>
    </message>
    <message>
        <source>Reached a streak today</source>
        <translation>今天达成连续活跃</translation>
    </message>
    <message>
        <source>Community stage</source>
        <translation>社群阶段</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Import &amp; backup</source>
        <translation>导入与备份</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Levels &amp; points</source>
        <translation>等级与积分</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Content calendar</source>
        <translation>内容日历</translation>
    </message>
</context>
<context>
    <name>referrals</name>
    <message>
        <source>All who brought somebody</source>
        <translation>所有带来过人的成员</translation>
    </message>
    <message>
        <source>All, the period before</source>
        <translation>上一期全部</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>带来</translation>
    </message>
    <message>
        <source>With whom those brought</source>
        <translation>连同他们带来的人</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Brought in all</source>
        <translation>一共带来</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were brought by others</source>
        <translation>
            <numerusform>%Ln 人由别人带来</numerusform>
        </translation>
    </message>
    <message>
        <source>Who joined in the period, by who is written to have brought them: directly, and with those whom these brought in turn. Steps: how far the chain goes. A name stands for a person only where nobody else is called so; the %1 who brought most are shown.</source>
        <translation>本期加入的人由谁带来：先是直接带来的，再加上这些人接着带来的。层数是邀请链走了多远。名字只有在没有重名时才算作那位成员；只列出带来最多的 %1 位。</translation>
    </message>
</context>
<context>
    <name>spaces</name>
    <message>
        <source>Active in 7 days</source>
        <translation>7 天内活跃</translation>
    </message>
    <message>
        <source>Active in 30 days</source>
        <translation>30 天内活跃</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>有贡献</translation>
    </message>
    <message>
        <source>Back in week 4</source>
        <translation>第 4 周回来</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AboutDialog</name>
    <message>
        <source>About Weilu</source>
        <translation>关于围炉</translation>
    </message>
    <message>
        <source>Weilu %1</source>
        <translation>围炉 %1</translation>
    </message>
    <message>
        <source>See who is in your community, who is warming up and who is drifting away. Everything stays in one file on this computer.</source>
        <translation>看清社群里有谁、谁在升温、谁在走远。所有数据都在这台电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。基于 Qt %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AccountBar</name>
    <message>
        <source>Do these ids belong to people who are already here?</source>
        <translation>这些编号是不是已有成员的账号？</translation>
    </message>
    <message>
        <source>%1 of %2 ids in “%3” are known: %4. As bare ids they would become new people.</source>
        <translation>“%3”列里 %2 个编号有 %1 个是已知的账号：%4。只当普通编号导入，会多出一批新成员。</translation>
    </message>
    <message>
        <source>They are the same people</source>
        <translation>是同一批人</translation>
    </message>
</context>
<context>
    <name>weilu::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New community…</source>
        <translation>新建社群(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample community</source>
        <translation>打开示例社群(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close the community</source>
        <translation>关闭社群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation>搜索本页(&amp;S)</translation>
    </message>
    <message>
        <source>Show or collapse the &amp;sidebar</source>
        <translation>展开或收起侧栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>切换浅色与深色(&amp;L)</translation>
    </message>
    <message>
        <source>中文 / &amp;English</source>
        <translation>中文 / &amp;English</translation>
    </message>
    <message>
        <source>Always show the &amp;menu bar</source>
        <translation>始终显示菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>Search or &amp;jump…</source>
        <translation>搜索或跳转(&amp;J)…</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>下一个区域(&amp;P)</translation>
    </message>
    <message>
        <source>Previous part of the &amp;window</source>
        <translation>上一个区域(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Weilu</source>
        <translation>关于围炉(&amp;A)</translation>
    </message>
    <message>
        <source>Recen&amp;t</source>
        <translation>最近打开(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New member</source>
        <translation>新建成员(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ActivityCard</name>
    <message>
        <source>Stickiness DAU/MAU</source>
        <translation>黏性 DAU/MAU</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ActivityTab</name>
    <message>
        <source>Active in the period</source>
        <translation>期内活跃</translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation>黏性</translation>
    </message>
    <message>
        <source>DAU ÷ MAU</source>
        <translation>DAU ÷ MAU</translation>
    </message>
    <message>
        <source>DAU ÷ members</source>
        <translation>DAU ÷ 成员数</translation>
    </message>
    <message>
        <source>Nobody was active in this time</source>
        <translation>这段时间没有人活跃</translation>
    </message>
    <message>
        <source>DAU ÷ MAU %1, DAU ÷ members %2</source>
        <translation>DAU ÷ MAU %1，DAU ÷ 成员数 %2</translation>
    </message>
    <message>
        <source>Of the people active in the %1 dates up to a date, the share active on it (DAU ÷ MAU); and of the roster (DAU ÷ members). Dates on which nobody was active count.</source>
        <translation>截至某天的 %1 天里活跃过的人中，当天活跃的占比（DAU ÷ MAU）；以及占在册成员的比例（DAU ÷ 成员数）。没有人活跃的日子也计入。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃</translation>
    </message>
    <message numerus="yes">
        <source>Active on %n days</source>
        <translation>
            <numerusform>活跃 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active in %n weeks</source>
        <translation>
            <numerusform>活跃 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active in %n months</source>
        <translation>
            <numerusform>活跃 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were active in every one of them</source>
        <translation>
            <numerusform>每一期都活跃的有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>How often people are active</source>
        <translation>活跃频次分布</translation>
    </message>
    <message>
        <source>People by the number of days, weeks or months of the period in which they were active. Who was active in none is not shown.</source>
        <translation>按这段时间里活跃的天数、周数或月数统计人数。一次都没活跃的人不显示。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>添加参与者</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>are here (walk-ins)</source>
        <translation>已到场（未报名）</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>They</source>
        <translation>他们</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>请先选人。</translation>
    </message>
    <message>
        <source>Adding people to a campaign</source>
        <translation>正在添加参与者</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AlikeModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Change to (double-click)</source>
        <translation>改为（双击填写）</translation>
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
    <name>weilu::ui::AttendanceDialog</name>
    <message>
        <source>Who came to &quot;%1&quot;</source>
        <translation>“%1”的到场名单</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>记录到场</translation>
    </message>
    <message>
        <source>It is of this campaign all the same</source>
        <translation>确实是这场活动的名单</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Signed up, and not in the file</source>
        <translation>已报名但不在文件里</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>文件里的人</translation>
    </message>
    <message>
        <source>The file may be of another event</source>
        <translation>这份文件可能属于另一场活动</translation>
    </message>
    <message numerus="yes">
        <source>Note that %Ln people came</source>
        <translation>
            <numerusform>记录 %Ln 人到场</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting who came</source>
        <translation>正在记录到场</translation>
    </message>
    <message>
        <source>Open a list of who came</source>
        <translation>打开到场名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>名单 (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Reading who came</source>
        <translation>正在读取到场名单</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AudienceButton</name>
    <message>
        <source>Everybody</source>
        <translation>全部成员</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>人群：%1</translation>
    </message>
    <message>
        <source>Every number on this page is about these people</source>
        <translation>本页所有数字都只算这些人</translation>
    </message>
    <message>
        <source>Space, layer, tag, channel or segment</source>
        <translation>搜索群、分层、标签、渠道或人群</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>人群</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AudienceField</name>
    <message>
        <source>Audience</source>
        <translation>面向人群</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and layer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>人群：%1</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>手动挑选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between audiences</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>weilu::ui::AuthorField</name>
    <message>
        <source>somebody of the roster, or just a name</source>
        <translation>名册上的成员，或只写名字</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BackupTableModel</name>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>文件升级前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BadgeDialog</name>
    <message>
        <source>Give a badge</source>
        <translation>授予徽章</translation>
    </message>
    <message>
        <source>Give badge</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Choose one, or type a name of your own</source>
        <translation>选择一枚，或输入自己的名称</translation>
    </message>
    <message>
        <source>why it is given</source>
        <translation>授予的原因</translation>
    </message>
    <message>
        <source>Take a badge back</source>
        <translation>收回徽章</translation>
    </message>
    <message>
        <source>Take badge back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Taking a badge back</source>
        <translation>正在收回徽章</translation>
    </message>
    <message>
        <source>Giving a badge</source>
        <translation>正在授予徽章</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BallotDialog</name>
    <message>
        <source>Replace a ballot</source>
        <translation>改一张票</translation>
    </message>
    <message>
        <source>Enter a ballot</source>
        <translation>录入一张票</translation>
    </message>
    <message>
        <source>Take the ballot</source>
        <translation>记下这张票</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>第 %1 选择</translation>
    </message>
    <message>
        <source>A ballot is of one person.</source>
        <translation>一张票只属于一个人。</translation>
    </message>
    <message>
        <source>Taking a ballot</source>
        <translation>正在记票</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BallotsDialog</name>
    <message>
        <source>Import ballots</source>
        <translation>导入选票</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln ballots</source>
        <translation>
            <numerusform>计入 %Ln 张票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows. What people chose stands in &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1：%Ln 行。大家的选择在“%2”列。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;, &quot;</source>
        <comment>between names of columns</comment>
        <translation>”“</translation>
    </message>
    <message>
        <source>Every row can be counted.</source>
        <translation>每一行都可以计入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be counted and stay out:</source>
        <translation>
            <numerusform>%Ln 行不能计入，不会读入：</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be counted. To know:</source>
        <translation>每一行都可以计入。需要知道：</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Taking ballots</source>
        <translation>正在记票</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BannerArea</name>
    <message>
        <source>Nothing was changed. Try again; if it happens again, the details help to find out why.</source>
        <translation>数据没有变化。请再试一次；如果还是不行，详情有助于查明原因。</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>没有执行</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BenefitDialog</name>
    <message>
        <source>Edit benefit</source>
        <translation>编辑权益</translation>
    </message>
    <message>
        <source>New benefit</source>
        <translation>新建权益</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>what it is, in a few words</source>
        <translation>一句话说明内容</translation>
    </message>
    <message>
        <source>of one, for the cost per head</source>
        <translation>单份成本，用于核算人均成本</translation>
    </message>
    <message>
        <source>in all, given ones too; empty: unlimited</source>
        <translation>总数，含已发放；留空：不限</translation>
    </message>
    <message>
        <source>empty: not for points</source>
        <translation>留空：不可兑换</translation>
    </message>
    <message>
        <source>any level</source>
        <translation>不限等级</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>赠送等级</translation>
    </message>
    <message>
        <source>Price in points</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>最低等级</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Saving a benefit</source>
        <translation>正在保存权益</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BenefitsTab</name>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln 项权益</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving a benefit</source>
        <translation>正在归档权益</translation>
    </message>
    <message>
        <source>Adding benefits</source>
        <translation>正在添加权益</translation>
    </message>
    <message>
        <source>What a level gives or points buy. Stock is counted from the log: what is cancelled comes back. Archived ones are given no more and stay in the log.</source>
        <translation>等级赠送或积分兑换的内容。库存按发放记录计算，取消后自动回补。已归档的不再发放，但保留在记录中。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>添加一项权益</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>赠送等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>还没有权益</translation>
    </message>
    <message>
        <source>Begin with a few that many communities have, or write your own; all can be changed</source>
        <translation>可以从常见的几项开始，也可以自己写，随时能改</translation>
    </message>
    <message>
        <source>Add a starter set</source>
        <translation>添加入门权益</translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>自己新建</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>没有已归档的权益</translation>
    </message>
    <message>
        <source>Benefits that are given no more are kept here</source>
        <translation>不再发放的权益保留在这里</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BoardColumn</name>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Nothing here. Drag a campaign here to move it.</source>
        <translation>这里还没有活动，可以拖一个过来。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CadenceCard</name>
    <message>
        <source>Change the target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>更新频率</translation>
    </message>
    <message>
        <source>Of n pieces a week, the kth is due by day 7k/n of the week, rounded up. Drafts and what is scheduled count from today on; of weeks that are over only what was published counts.</source>
        <translation>每周 n 条时，第 k 条最晚应在当周第 7k/n 天（向上取整）发出。今天起的草稿和待发布都算，过去的周只算已发布的。</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Say how often something is to be published, and gaps show here.</source>
        <translation>定好多久更新一次，这里就会显示缺口。</translation>
    </message>
    <message>
        <source>The community is most active %1.</source>
        <translation>社群最活跃的时段：%1。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CadenceDialog</name>
    <message>
        <source>Edit target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Pieces a week</source>
        <translation>每周条数</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消目标</translation>
    </message>
    <message>
        <source>Saving a target</source>
        <translation>正在保存目标</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CadenceWeeks</name>
    <message>
        <source>Week of %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>已发布 %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>已排 %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺 %1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CalendarCard</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a week: its dates, the year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CalendarView</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>weilu::ui::Callout</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignBoard</name>
    <message numerus="yes">
        <source>Show %Ln cancelled and archived</source>
        <translation>
            <numerusform>显示已取消和已归档 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide cancelled and archived</source>
        <translation>收起已取消和已归档</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignDialog</name>
    <message>
        <source>Edit campaign</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>empty: as many as come</source>
        <translation>留空：不限人数</translation>
    </message>
    <message>
        <source>what it is to achieve</source>
        <translation>想达到什么</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标数</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>面向人群</translation>
    </message>
    <message>
        <source>Invite over</source>
        <translation>邀请渠道</translation>
    </message>
    <message>
        <source>Saving a campaign</source>
        <translation>正在保存活动</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>聊什么、做什么</translation>
    </message>
    <message>
        <source>https://…, when it is online</source>
        <translation>线上活动填 https:// 开头的链接</translation>
    </message>
    <message>
        <source>who helps, separated by commas</source>
        <translation>一起办的人，用逗号或顿号隔开</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>协同</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignLines</name>
    <message>
        <source>To prepare for campaigns</source>
        <translation>活动筹备</translation>
    </message>
    <message numerus="yes">
        <source>All %n things to prepare</source>
        <translation>
            <numerusform>全部 %n 项筹备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 前完成</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>Campaigns now and next</source>
        <translation>近期活动</translation>
    </message>
    <message>
        <source>now</source>
        <comment>when a campaign is</comment>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignList</name>
    <message>
        <source>Hide archived</source>
        <translation>隐藏已归档</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln archived</source>
        <translation>
            <numerusform>显示已归档 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Find a campaign</source>
        <translation>找活动</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>State of campaigns</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>保存这份清单</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>面向人数</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>No campaign fits</source>
        <translation>没有符合条件的活动</translation>
    </message>
    <message>
        <source>Choose another type or state, or look for another name</source>
        <translation>换个类型或状态，或者换个名字找</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignPage</name>
    <message>
        <source>Reading a campaign</source>
        <translation>正在读取活动</translation>
    </message>
    <message>
        <source>The campaign could not be read</source>
        <translation>无法读取这场活动</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Back to all campaigns (Esc)</source>
        <translation>回到全部活动（Esc）</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出这份名单</translation>
    </message>
    <message>
        <source>More: duplicate, archive …</source>
        <translation>更多：复制、归档……</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Running %1, preparing %2, to review %3</source>
        <translation>进行中 %1，筹备 %2，待复盘 %3</translation>
    </message>
    <message>
        <source>Reading campaigns</source>
        <translation>正在读取活动</translation>
    </message>
    <message>
        <source>The campaigns could not be read</source>
        <translation>活动读取失败</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Type of campaign</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Begin with one of the templates: a discussion, a meetup, a lottery, a win-back …</source>
        <translation>从一个模板开始：讨论、聚会、抽奖、沉默唤醒……</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>只看板</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>只日历</translation>
    </message>
    <message>
        <source>Nothing is planned here. Double-click a day to begin.</source>
        <translation>这里还没有安排。双击某一天即可新建。</translation>
    </message>
    <message>
        <source>Save as calendar file (.ics), for Google, Apple or Outlook</source>
        <translation>保存为日历文件（.ics），可导入 Google、Apple 或 Outlook</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Which campaigns work for whom</source>
        <translation>什么活动对谁有效</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Show what is published, too</source>
        <translation>同时显示内容日历里的内容</translation>
    </message>
    <message>
        <source>Open in the content calendar</source>
        <translation>在内容日历中打开</translation>
    </message>
    <message>
        <source>Hide content here</source>
        <translation>在这里隐藏内容</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>看板 + 日历</translation>
    </message>
</context>
<context>
    <name>weilu::ui::Card</name>
    <message>
        <source>What this shows</source>
        <translation>这是什么</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CartesianChart</name>
    <message>
        <source>Nothing is known of this time yet</source>
        <translation>这段时间还没有可用的数据</translation>
    </message>
    <message>
        <source>0 in this time</source>
        <translation>本期为 0</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChangeTableModel</name>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChangesModel</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Changed since to</source>
        <translation>之后又改成</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChannelsTab</name>
    <message>
        <source>Joined</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Second week</source>
        <translation>次周留存</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天留存</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天留存</translation>
    </message>
    <message>
        <source>Became member</source>
        <translation>成为会员</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付费</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>All, the period before</source>
        <translation>上一期全部</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody joined in this period</source>
        <translation>此期间没有人加入</translation>
    </message>
    <message>
        <source>Look at a longer period, or bring in a member file with dates of joining</source>
        <translation>可选择更长的期间，或导入含加入日期的成员文件</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>单客成本</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined</source>
        <translation>
            <numerusform>%n 人加入</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel quality</source>
        <translation>渠道质量</translation>
    </message>
    <message>
        <source>Nobody who joined in this period is known to have been brought by somebody</source>
        <translation>本期加入的人里，没有人记录了邀请人</translation>
    </message>
    <message>
        <source>A column of a member file that says who invited each person brings them</source>
        <translation>成员文件里有邀请人（推荐人）一列，这里就会显示</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>谁带来了谁</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChartCard</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChartExport</name>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>数据存为 CSV…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save chart as picture</source>
        <translation>图表存为图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save values of the chart</source>
        <translation>保存图表数据</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save values as XLSX…</source>
        <translation>把数值保存为 XLSX…</translation>
    </message>
    <message>
        <source>XLSX workbook (*.xlsx)</source>
        <translation>XLSX 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CheckInDialog</name>
    <message>
        <source>Check people in</source>
        <translation>给多人打卡</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>正在打卡</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CheckInTab</name>
    <message>
        <source>Check-in</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Reading check-ins</source>
        <translation>正在读取打卡</translation>
    </message>
    <message>
        <source>The %1 with most days; the list below has everybody.</source>
        <translation>只显示天数最多的 %1 人；下面的列表有全部。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>m</source>
        <comment>a day that was made up for</comment>
        <translation>补</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏卡</translation>
    </message>
    <message>
        <source>made up for</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>已打卡</translation>
    </message>
    <message>
        <source>Made up for</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Were they there, or do they make up for the day? %Ln make-ups are left.</source>
        <translation>
            <numerusform>当天来了，还是补卡？还可以补 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Make up</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>Making up for a day</source>
        <translation>正在补卡</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>正在打卡</translation>
    </message>
    <message>
        <source>Taking a check-in back</source>
        <translation>正在撤回打卡</translation>
    </message>
    <message>
        <source>Saving a campaign</source>
        <translation>正在保存活动</translation>
    </message>
    <message>
        <source>Check-ins of %1</source>
        <translation>%1 的打卡</translation>
    </message>
    <message>
        <source>Each day on which somebody checked in is one event. A day that was made up for joins the days around it in a row and counts in all, but nobody was active on it, so it is no event. Days are those of the community&apos;s zone.</source>
        <translation>每个打卡的日子记一次行为。补卡的日子接上前后、计入连续和累计，但当天并没有来，所以不记行为。日期按社群时区。</translation>
    </message>
    <message>
        <source>Who keeps at it</source>
        <translation>谁在坚持</translation>
    </message>
    <message>
        <source>Check in today: name, number or phone</source>
        <translation>今天打卡：姓名、编号或手机号</translation>
    </message>
    <message>
        <source>Check in today</source>
        <translation>今天打卡</translation>
    </message>
    <message>
        <source>Check in…</source>
        <translation>打卡…</translation>
    </message>
    <message>
        <source>Days somebody may make up for</source>
        <translation>每人可补卡的天数</translation>
    </message>
    <message>
        <source>No make-ups</source>
        <translation>不可补卡</translation>
    </message>
    <message numerus="yes">
        <source>%Ln make-ups each</source>
        <translation>
            <numerusform>每人可补 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has checked in yet</source>
        <translation>还没有人打卡</translation>
    </message>
    <message>
        <source>Once the campaign has begun, type a name above to check somebody in today, or take several for any day of it.</source>
        <translation>活动开始后，在上面输入姓名即可为今天打卡，也可以一次给多人补记任何一天。</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补卡</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ChooseStep</name>
    <message>
        <source>Drop member, activity or purchase files here</source>
        <translation>把成员表、活跃记录或订单拖到这里</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Earlier imports and backups</source>
        <translation>导入记录与备份</translation>
    </message>
    <message>
        <source>Known without any setting up: %1. Other tables are recognised by their column names.</source>
        <translation>开箱即用：%1。其他表格按列名识别。</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what will happen, and every import can be undone.</source>
        <translation>写入之前先给你看会发生什么；每次导入都可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, XML, chat logs, vCards or a ZIP of them, as your platform exports them. Encoding, columns and dates are recognised.</source>
        <translation>平台导出的 CSV、Excel、JSON、XML、聊天记录、通讯录（vCard），或装着它们的 ZIP，直接拖进来；编码、列和日期会自动识别。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CommandPalette</name>
    <message>
        <source>Pages, commands, members: name, pinyin, phone, id</source>
        <translation>页面、命令、成员：姓名、拼音、手机、编号</translation>
    </message>
    <message>
        <source>Search or jump</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CommunityDialog</name>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>New community</source>
        <translation>新建社群</translation>
    </message>
    <message>
        <source>For example: Camellia Brew</source>
        <translation>例如：山茶手冲社</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>换个位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>每周从哪天开始</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where the community is kept</source>
        <translation>社群文件的位置</translation>
    </message>
    <message>
        <source>Weilu communities (*.weilu)</source>
        <translation>围炉社群 (*.weilu)</translation>
    </message>
    <message>
        <source>There is no time zone called %1.</source>
        <translation>没有名为 %1 的时区。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CommunityFiles</name>
    <message>
        <source>A job is running</source>
        <translation>有任务正在进行</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Cancel the job and close</source>
        <translation>取消任务并关闭</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Open a community</source>
        <translation>打开社群</translation>
    </message>
    <message>
        <source>Weilu communities (*.weilu)</source>
        <translation>围炉社群 (*.weilu)</translation>
    </message>
    <message>
        <source>The file could not be made: %1</source>
        <translation>文件无法创建：%1</translation>
    </message>
    <message>
        <source>Making the sample community</source>
        <translation>正在生成示例社群</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这个备份？</translation>
    </message>
    <message>
        <source>The community goes back to what %1 holds. What it is now is backed up first.</source>
        <translation>社群会回到 %1 里的样子。恢复前会先备份现在的数据。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Where the restored community is kept</source>
        <translation>恢复出的社群放在哪里</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not finished. Cancelling it leaves the file as it was before.</source>
        <translation>「%1」还没有完成。取消后文件会回到开始前的样子。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CommunitySwitcher</name>
    <message>
        <source>Community %1</source>
        <translation>社群 %1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CompareDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Compare two people</source>
        <translation>对比两个人</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>并入左边</translation>
    </message>
    <message>
        <source>Keep both notes</source>
        <translation>两条备注都保留</translation>
    </message>
    <message>
        <source>United</source>
        <translation>合在一起</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Activity, orders and memberships of both count as one person&apos;s. Whoever asked not to be contacted is not contacted. The two can be separated again at any time.</source>
        <translation>两人的活动、订单和会员期限都算作同一个人的。任何一方要求勿扰，合并后都不联系。之后可以随时再拆开。</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一个人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge these two</source>
        <translation>合并这两人</translation>
    </message>
</context>
<context>
    <name>weilu::ui::CompareView</name>
    <message>
        <source>Comparing campaigns</source>
        <translation>正在比较活动</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What works for whom</source>
        <translation>什么活动对谁有效</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Layer to compare for</source>
        <translation>要比较的分层</translation>
    </message>
    <message>
        <source>Campaigns with their results</source>
        <translation>各场活动的结果</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>For</source>
        <translation>目标人群</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>人均花费</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Stayed active</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>还没有可比较的活动</translation>
    </message>
    <message>
        <source>Campaigns that run or are over stand here beside each other</source>
        <translation>进行中和已结束的活动会并排列在这里</translation>
    </message>
    <message>
        <source>How many came each time; and of those invited, how many came, by the layer they were in on the day before. &quot;Stayed active&quot; is the difference to the control groups in the fourth week after.</source>
        <translation>平均每场到场多少人；受邀的人里到场多少，按活动前一天所在的分层看。「留存」是活动后第四周与对照组的差。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ConditionRow</name>
    <message>
        <source>Field: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>last </source>
        <comment>before a number of days</comment>
        <translation>近 </translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> 周</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Looks back over</source>
        <translation>往回看多久</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Copy, duplicate, move</source>
        <translation>复制、再来一份、移动</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>删除这个条件</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再来一份</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste after this</source>
        <translation>粘贴到后面</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Put into a group of its own</source>
        <translation>单独成组</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people meet this condition alone</source>
        <translation>
            <numerusform>单看这个条件，命中 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ContentDialog</name>
    <message>
        <source>Edit content</source>
        <translation>编辑内容</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>新建内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add content</source>
        <translation>添加内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>where it is published</source>
        <translation>发布链接</translation>
    </message>
    <message>
        <source>the text, or notes for it</source>
        <translation>正文，或写作备注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Points for the author</source>
        <translation>作者积分</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Take the next one: the community is most active then</source>
        <translation>选用下一个这样的时段：社群那时最活跃</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>最佳时段</translation>
    </message>
    <message>
        <source>campaign number %1</source>
        <translation>编号 %1 的活动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Saving content</source>
        <translation>正在保存内容</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ContentPage</name>
    <message>
        <source>Content calendar</source>
        <translation>内容日历</translation>
    </message>
    <message>
        <source>Scheduled %1, drafts %2, ideas %3</source>
        <translation>待发布 %1，草稿 %2，选题 %3</translation>
    </message>
    <message>
        <source>Reading content</source>
        <translation>正在读取内容</translation>
    </message>
    <message>
        <source>The content could not be read</source>
        <translation>无法读取内容</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>不限状态</translation>
    </message>
    <message>
        <source>State of content</source>
        <translation>内容状态</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>新建内容</translation>
    </message>
    <message>
        <source>There is no content yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Note ideas, put them on days, and see where the calendar has gaps.</source>
        <translation>记下选题，排进日历，哪里断更一目了然。</translation>
    </message>
    <message>
        <source>Nothing is planned here.</source>
        <translation>这里还没有安排。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ConversionTab</name>
    <message>
        <source>Who contributed least: %1</source>
        <translation>贡献最少的 %1</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>none</source>
        <comment>step of a funnel</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nobody did the first step in this time</source>
        <translation>这段时间没有人走第一步</translation>
    </message>
    <message>
        <source>Choose a longer time or another first step</source>
        <translation>请选更长的时间，或换一个第一步</translation>
    </message>
    <message>
        <source>%1 from the first step</source>
        <translation>距第一步 %1</translation>
    </message>
    <message>
        <source>%1 of %2 came to the last step</source>
        <translation>%2 人中有 %1 人走到最后一步</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>有贡献</translation>
    </message>
    <message>
        <source>The share of the roster that contributed in the period.</source>
        <translation>所选时间里有过贡献的人占名册的比例。</translation>
    </message>
    <message>
        <source>Made by the top 1%</source>
        <translation>前 1% 的人贡献了</translation>
    </message>
    <message>
        <source>The share of all contributions made by the 1% of the roster who made most.</source>
        <translation>名册上贡献最多的 1% 的人，占全部贡献的比例。</translation>
    </message>
    <message>
        <source>Made by the top 10%</source>
        <translation>前 10% 的人贡献了</translation>
    </message>
    <message>
        <source>The share of all contributions made by the 10% of the roster who made most.</source>
        <translation>名册上贡献最多的 10% 的人，占全部贡献的比例。</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Nobody contributed in this time</source>
        <translation>这段时间没有人贡献</translation>
    </message>
    <message>
        <source>Contributions are kinds of activity that count as such</source>
        <translation>贡献是算作贡献的那些行为</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>If even</source>
        <translation>均匀时</translation>
    </message>
    <message>
        <source>%1 of everybody</source>
        <translation>所有人中的 %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Gini coefficient %1</source>
        <translation>基尼系数 %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>%n people made %1% of the contributions</source>
        <translation>
            <numerusform>%n 人完成了 %1% 的贡献</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups are known</source>
        <translation>还没有群</translation>
    </message>
    <message>
        <source>A file that says in which group people are, or where they were active, brings them</source>
        <translation>导入写明大家在哪个群、或在哪个群活跃过的文件，这里就会有</translation>
    </message>
    <message numerus="yes">
        <source>%n groups side by side</source>
        <translation>
            <numerusform>%n 个群对比</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and no further</source>
        <translation>走到“%1”就停下了</translation>
    </message>
    <message>
        <source>Top 1% by contributions</source>
        <translation>贡献前 1%</translation>
    </message>
    <message>
        <source>Top 10% by contributions</source>
        <translation>贡献前 10%</translation>
    </message>
    <message>
        <source>Conversion funnel</source>
        <translation>转化漏斗</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>各群对比</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Who contributes</source>
        <translation>谁在贡献</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DataPage</name>
    <message>
        <source>Import &amp; backup</source>
        <translation>导入与备份</translation>
    </message>
    <message>
        <source>What came in, and the copies of this community</source>
        <translation>导入过的文件，以及这个社群的备份</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Undoing one keeps what was edited by hand since</source>
        <translation>撤销会保留之后的人工修改</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>还没有导入过文件</translation>
    </message>
    <message>
        <source>Drop a member, activity or order file anywhere in the window</source>
        <translation>把成员、活跃或订单文件拖到窗口任意处</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made daily when opened, before updates and before restores</source>
        <translation>每天打开时、升级前和恢复前自动备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>One is made each day the community is opened</source>
        <translation>每天打开社群时会自动备份一次</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DistributionPanel</name>
    <message>
        <source>Whose distribution is shown</source>
        <translation>显示哪一项的分布</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>近 %Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>近 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::DoorPanel</name>
    <message>
        <source>%1 of %2 in</source>
        <translation>已到 %1/%2</translation>
    </message>
    <message>
        <source>Nobody is called &quot;%1&quot;</source>
        <translation>没有找到「%1」</translation>
    </message>
    <message>
        <source>Try the name, the number or the last four digits of the phone.</source>
        <translation>试试姓名、编号或手机后四位。</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>是哪一位？</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter checks in.</source>
        <translation>用方向键选择，按 Enter 签到。</translation>
    </message>
    <message>
        <source>%1 is in already</source>
        <translation>%1 已经签到过了</translation>
    </message>
    <message>
        <source>%1 did not sign up</source>
        <translation>%1 没有报名</translation>
    </message>
    <message>
        <source>Enter again lets them in as a walk-in.</source>
        <translation>再按一次 Enter，按现场到场签到。</translation>
    </message>
    <message>
        <source>did not sign up</source>
        <translation>没有报名</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>正在签到</translation>
    </message>
    <message>
        <source>%1 walked in, %2 of %3</source>
        <translation>%1 现场到场，已到 %2/%3</translation>
    </message>
    <message>
        <source>%1 signed in, %2 of %3</source>
        <translation>%1 签到成功，已到 %2/%3</translation>
    </message>
    <message>
        <source>Last in: %1</source>
        <translation>最近签到：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到名单</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>撤销上一个</translation>
    </message>
    <message>
        <source>Check in at the door</source>
        <translation>现场签到</translation>
    </message>
    <message>
        <source>Scan, or type a name, number or phone ending</source>
        <translation>扫码，或输入姓名、编号、手机尾号</translation>
    </message>
    <message>
        <source>People it could be</source>
        <translation>可能的人</translation>
    </message>
    <message>
        <source>Enter checks in. Esc goes back to the list.</source>
        <translation>按 Enter 签到，按 Esc 回到名单。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DrawResults</name>
    <message>
        <source>Announcement and proof</source>
        <translation>公示与证明</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不参加的人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Give prizes</source>
        <translation>发奖</translation>
    </message>
    <message>
        <source>Given up…</source>
        <translation>放弃奖品…</translation>
    </message>
    <message>
        <source>Note that the winner declined or was not found</source>
        <translation>记下中奖者放弃或联系不上</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>补抽…</translation>
    </message>
    <message>
        <source>Freeze a list for the prizes that were given up</source>
        <translation>为放弃的奖品另封一份名单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the announcement</source>
        <translation>复制公示文本</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>导出证明…</translation>
    </message>
    <message>
        <source>Check a proof…</source>
        <translation>验证证明…</translation>
    </message>
    <message>
        <source>What is to be published stands here once the list is frozen. Anybody can check a proof file, also of another community.</source>
        <translation>名单封存后，这里是要公布的内容。证明文件谁都能验，别的社群的也行。</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 积分</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The plan names no prizes yet: add rewards for winning.</source>
        <translation>方案里还没有奖品：请添加“中奖”奖励。</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中奖名单</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>中奖者</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DrawScreen</name>
    <message>
        <source>The winners</source>
        <translation>中奖名单</translation>
    </message>
    <message>
        <source>Space or Esc: close</source>
        <translation>空格或 Esc：关闭</translation>
    </message>
    <message>
        <source>Space: go on · Esc: show all</source>
        <translation>空格：继续 · Esc：全部显示</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DrawSteps</name>
    <message>
        <source>Freeze the list…</source>
        <translation>封存名单…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Copy announcement</source>
        <translation>复制公示文本</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Draw on a big screen</source>
        <translation>大屏开奖</translation>
    </message>
    <message>
        <source>Show on a big screen</source>
        <translation>大屏展示</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>第一个数</translation>
    </message>
    <message>
        <source>First public value</source>
        <translation>第一个公开数字</translation>
    </message>
    <message>
        <source>Second value, if any</source>
        <translation>第二个数（可不填）</translation>
    </message>
    <message>
        <source>Second public value</source>
        <translation>第二个公开数字</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>封存名单</translation>
    </message>
    <message numerus="yes">
        <source>%n people, one ticket each, in the order of their numbers. Adding or taking away anybody would change the hash.</source>
        <translation>
            <numerusform>%n 人，每人 1 签，按成员编号排序。封存后增删任何人都会改变摘要。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes part is fixed, and its hash tells any other list from it.</source>
        <translation>参加的人就此定下，名单摘要能认出任何改动。</translation>
    </message>
    <message>
        <source>Publish the commitment</source>
        <translation>公布承诺</translation>
    </message>
    <message>
        <source>Commitment = SHA-256(seed | list hash). Nobody knows the seed yet.</source>
        <translation>承诺 = SHA-256（种子 | 名单摘要）。此时没人知道种子。</translation>
    </message>
    <message>
        <source>Enter the public values</source>
        <translation>填入公开数字</translation>
    </message>
    <message>
        <source>Values that nobody can steer, agreed beforehand.</source>
        <translation>事先约定、谁也左右不了的数字。</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>约定：%1</translation>
    </message>
    <message>
        <source>Reveal the seed and draw</source>
        <translation>揭晓种子并抽取</translation>
    </message>
    <message>
        <source>Place = first 8 bytes of SHA-256(seed | public values | attempt), modulo the number of people; who has won is skipped.</source>
        <translation>序号 = SHA-256（种子 | 公开数字 | 次数）取前 8 字节，对人数取余；已中奖的跳过。</translation>
    </message>
    <message>
        <source>The list stands, but people changed since</source>
        <translation>名单不变，但参加的人有变化</translation>
    </message>
    <message>
        <source>%1 came or signed up, %2 no longer did. To draw among those there are now, throw the frozen list away and freeze again.</source>
        <translation>新增 %1 人，减少 %2 人。要按现在的人抽，请作废已封存的名单，重新封存。</translation>
    </message>
    <message>
        <source>The draw does not hold</source>
        <translation>验证没有通过</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>自检通过</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DrawTab</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩 %2</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Throwing a frozen list away</source>
        <translation>作废已封存的名单</translation>
    </message>
    <message>
        <source>Drawing winners</source>
        <translation>抽取中奖者</translation>
    </message>
    <message>
        <source>Giving prizes</source>
        <translation>发奖</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>本人放弃</translation>
    </message>
    <message>
        <source>Noting that a prize was given up</source>
        <translation>记录放弃的奖品</translation>
    </message>
    <message>
        <source>The announcement is copied</source>
        <translation>公示文本已复制</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>导出证明</translation>
    </message>
    <message>
        <source>The proof is saved</source>
        <translation>证明已导出</translation>
    </message>
    <message>
        <source>The proof could not be saved</source>
        <translation>证明没能导出</translation>
    </message>
    <message>
        <source>Anybody can check it with &quot;weilu lottery verify&quot;, or recompute it.</source>
        <translation>任何人都可以用 weilu lottery verify 验证，或自己复算。</translation>
    </message>
    <message>
        <source>Check a proof</source>
        <translation>验证证明</translation>
    </message>
    <message>
        <source>The file is no proof that can be read</source>
        <translation>这个文件不是能读懂的证明</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds</source>
        <translation>“%1”验证通过</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold</source>
        <translation>“%1”验证没有通过</translation>
    </message>
    <message>
        <source>Reading draws</source>
        <translation>正在读取抽奖</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DuplicateTableModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>And who may be the same</source>
        <translation>可能是同一个人</translation>
    </message>
    <message>
        <source>What agrees</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>矛盾之处</translation>
    </message>
</context>
<context>
    <name>weilu::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs that may be one person each</source>
        <translation>
            <numerusform>%Ln 对可能是同一个人</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复成员</translation>
    </message>
    <message>
        <source>Duplicates could not be looked for. Nothing was changed.</source>
        <translation>没能查找重复成员，数据没有任何改动。</translation>
    </message>
    <message>
        <source>Merging two people</source>
        <translation>正在合并两人</translation>
    </message>
    <message>
        <source>Keeping two people apart</source>
        <translation>正在记为两个人</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>没有发现重复的成员</translation>
    </message>
    <message>
        <source>Pairs appear here when a name and another fact agree, such as the join date</source>
        <translation>姓名和另一项信息（例如加入日期）都相同的两人会出现在这里</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>weilu::ui::EarningCard</name>
    <message>
        <source>For</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>编辑这条规则</translation>
    </message>
    <message>
        <source>Earns points</source>
        <translation>正在计分</translation>
    </message>
    <message>
        <source>Earns nothing now</source>
        <translation>现在不计分</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>发放 %1</translation>
    </message>
    <message>
        <source>redeemed %1</source>
        <translation>兑换 %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>过期 %1</translation>
    </message>
    <message>
        <source>deducted %1</source>
        <translation>扣减 %1</translation>
    </message>
    <message>
        <source>Unused balance: %1 points</source>
        <translation>未用余额 %1 分</translation>
    </message>
    <message>
        <source>Points do not expire</source>
        <translation>积分不过期</translation>
    </message>
    <message numerus="yes">
        <source>Expire after %n months</source>
        <translation>
            <numerusform>%n 个月后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rule</source>
        <translation>正在保存规则</translation>
    </message>
    <message>
        <source>Compute over history</source>
        <translation>按历史重算</translation>
    </message>
    <message>
        <source>Every rule has given exactly what it gives now, over all history.</source>
        <translation>整个历史里，每条规则发放的积分都已经和现在的规则一致。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 points (%4)</source>
        <translation>%1：%2 人，%3 分（%4）</translation>
    </message>
    <message>
        <source>As if the present rules had always held:</source>
        <translation>如果现在的规则一直有效：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Computing points over history</source>
        <translation>正在按历史重算积分</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>正在查看会有哪些变化</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不过期</translation>
    </message>
    <message numerus="yes">
        <source>After %n months</source>
        <translation>
            <numerusform>%n 个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>When points expire</source>
        <translation>积分何时过期</translation>
    </message>
    <message>
        <source>Points that came first expire and are spent first. What would have expired by now expires today.</source>
        <translation>先得的积分先过期、先使用。到今天本该过期的积分会在今天过期。</translation>
    </message>
    <message>
        <source>Saving when points expire</source>
        <translation>正在保存过期设置</translation>
    </message>
    <message>
        <source>Rules for points</source>
        <translation>积分规则</translation>
    </message>
    <message>
        <source>issued in the last 30 days</source>
        <translation>近 30 天发放</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Over history</source>
        <translation>重算历史</translation>
    </message>
    <message>
        <source>Compute as if the present rules had always held; shows what would change first</source>
        <translation>按现在的规则一直有效来计算；会先列出变化</translation>
    </message>
    <message>
        <source>Choose when points expire</source>
        <translation>选择积分何时过期</translation>
    </message>
    <message>
        <source>Ledger, last 30 days</source>
        <translation>积分账本（近 30 天）</translation>
    </message>
</context>
<context>
    <name>weilu::ui::EarningDialog</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Higher levels earn more by their multiplier</source>
        <translation>等级越高，按倍率得分越多</translation>
    </message>
    <message>
        <source>Earns points from today on</source>
        <translation>从今天起计分</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>What was earned before today stays as it is. To let the rule hold for the past as well, compute it over history.</source>
        <translation>今天之前得到的积分保持不变。要让规则对过去也有效，请按历史重算。</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>For</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>For every</source>
        <translation>每消费</translation>
    </message>
    <message>
        <source>Points each time</source>
        <translation>每次积分</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>每天上限</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>每月上限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
</context>
<context>
    <name>weilu::ui::EffectView</name>
    <message>
        <source>Invited %1</source>
        <translation>受邀 %1</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>对照组 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days to go</source>
        <translation>
            <numerusform>还差 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No control group was set up</source>
        <translation>未设对照组</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>The 95% interval leaves out 0</source>
        <translation>95% 区间不含 0</translation>
    </message>
    <message>
        <source>The 95% interval holds 0: not enough evidence</source>
        <translation>95% 区间含 0，证据不足</translation>
    </message>
</context>
<context>
    <name>weilu::ui::EngagementCard</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Views each</source>
        <translation>篇均阅读</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>互动率</translation>
    </message>
    <message>
        <source>Seen most when published on %1: %2 views each.</source>
        <translation>%1发布的阅读最多：平均 %2。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>发布效果</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Views of a piece on average, and likes, comments and shares for each view, over what was published in the last 90 days and has numbers.</source>
        <translation>近 90 天发布且有数据的内容：平均每条的阅读数，以及点赞、评论、分享之和与阅读数之比。</translation>
    </message>
    <message>
        <source>Bring in views and likes from a table</source>
        <translation>从表格导入阅读和点赞</translation>
    </message>
    <message>
        <source>Nothing was published in these days. Views and likes are typed into a piece, or brought in from a table.</source>
        <translation>这段时间没有发布内容。阅读和点赞可以填在单条内容里，也可以从表格导入。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::EvaluationCard</name>
    <message>
        <source>Saving the schedule</source>
        <translation>正在保存评定周期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay where they are</source>
        <translation>
            <numerusform>%Ln 人等级不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people unticked</source>
        <translation>
            <numerusform>已取消勾选 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln people</source>
        <translation>
            <numerusform>应用评定（%Ln 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying the evaluation</source>
        <translation>正在应用评定</translation>
    </message>
    <message>
        <source>Evaluation %1</source>
        <translation>等级评定 %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评定预览</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>自 %1 起应评定</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>升级 %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>保级 %1</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>降级 %1</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出这份名单</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>这份名单里没有人</translation>
    </message>
    <message>
        <source>People appear here when what they earned or did no longer fits their level</source>
        <translation>当积分或表现与现有等级不符时，相关成员会列在这里</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评定周期</translation>
    </message>
    <message>
        <source>How often levels are evaluated</source>
        <translation>多久评定一次等级</translation>
    </message>
    <message>
        <source>%1: %2 given, %3 taken back</source>
        <translation>%1：发放 %2 份，收回 %3 份</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln people</source>
        <translation>
            <numerusform>%1（%Ln 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost of %1 is not known.</source>
        <translation>%1 没有填写成本。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cost of benefits: %1</source>
        <translation>权益成本：%1</translation>
    </message>
    <message>
        <source>Cost of benefits: %1, some not known</source>
        <translation>权益成本：%1，部分未填写</translation>
    </message>
    <message>
        <source>The stock does not suffice</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Those with most points get one first. There is none left of %1.</source>
        <translation>积分高的人先得。领不到的：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them get benefits</source>
        <translation>
            <numerusform>%1，其中 %Ln 人得到权益</numerusform>
        </translation>
    </message>
    <message>
        <source>Up at once when all thresholds of a level hold. Down only when less than 90% of them hold and the last move is more than 30 days ago. Nobody with an open violation goes up. Everybody gets one of each benefit of their level, also who stays and never got it; what was not used is taken back from who goes down.</source>
        <translation>达到某级全部门槛即升级。只有门槛达成不足 90%，且距上次变动超过 30 天，才会降级。有未了结违规的人不升级。每人得到所在等级的每项权益各一份，留在原级但从未得到过的人也会补发；降级的人未使用的权益会收回。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::EvaluationTableModel</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Points / threshold</source>
        <translation>积分 / 门槛</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>活跃天数</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>保级原因</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>积分 %1</translation>
    </message>
    <message>
        <source>%1 active days</source>
        <translation>活跃 %1 天</translation>
    </message>
    <message>
        <source>%1 contributions</source>
        <translation>贡献 %1 次</translation>
    </message>
    <message>
        <source>Mostly from</source>
        <translation>主要来源</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益变化</translation>
    </message>
</context>
<context>
    <name>weilu::ui::FactsBar</name>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns · %3</source>
        <translation>%1 行 · %2 列 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 columns known</source>
        <translation>已识别 %1/%2 列</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>weilu::ui::FilterBar</name>
    <message>
        <source>Name, nickname, phone, tag</source>
        <translation>姓名、昵称、手机、标签</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Edit segments…</source>
        <translation>管理人群…</translation>
    </message>
</context>
<context>
    <name>weilu::ui::FlowCard</name>
    <message numerus="yes">
        <source>%Ln people moved</source>
        <translation>
            <numerusform>%Ln 人换了层</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who stayed are not drawn</source>
        <translation>
            <numerusform>未变动的 %Ln 人不画</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 went, net %4</source>
        <translation>%1：流入 %2，流出 %3，净 %4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Flow between layers</source>
        <translation>层间流向</translation>
    </message>
    <message>
        <source>Who was in which layer at the end of the first date, and where they are at the end of the second. Who joined or left in between is shown, too. Dates before the first computation are worked out from activity, week by week, with the same rules.</source>
        <translation>第一天结束时每个人在哪一层，第二天结束时又在哪一层。期间加入和离开的人也算在内。首次计算之前的日期，用同样的规则按周从活跃记录补算。</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>只看变动</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>含未变动</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向图</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Size over time</source>
        <translation>人数变化</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>换层名单</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Size of the layers</source>
        <translation>各层人数</translation>
    </message>
</context>
<context>
    <name>weilu::ui::FlowMatrixView</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Stayed in %1</source>
        <translation>留在%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>占%1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weilu::ui::FreezeDialog</name>
    <message>
        <source>Freeze the list</source>
        <translation>封存名单</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Who runs the community: owner, admins, moderators, hosts</source>
        <translation>管理人员：群主、管理员、版主、主持人</translation>
    </message>
    <message>
        <source>Who won in another campaign</source>
        <translation>在其他活动中过奖的人</translation>
    </message>
    <message>
        <source>Who is not to be contacted</source>
        <translation>不便联系的人</translation>
    </message>
    <message>
        <source>numbers of people, with commas between</source>
        <translation>成员编号，用逗号隔开</translation>
    </message>
    <message>
        <source>for example closing index and turnover of 20 Nov</source>
        <translation>例如 11月20日 收盘点位与成交额</translation>
    </message>
    <message>
        <source>Tags and segments</source>
        <translation>标签和分群</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>从谁里抽</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>And groups</source>
        <translation>还有这些群体</translation>
    </message>
    <message>
        <source>And people</source>
        <translation>还有这些人</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>分群：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>手动排除</translation>
    </message>
    <message>
        <source>%1 of them take part, %2 are left out. Prizes: %3.</source>
        <translation>%1 人参加，%2 人不参加。奖品：%3。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Freezing a list</source>
        <translation>封存名单</translation>
    </message>
</context>
<context>
    <name>weilu::ui::FunnelView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>没走到这一步</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>占上一步</translation>
    </message>
    <message>
        <source>Of the first step</source>
        <translation>占第一步</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>weilu::ui::GoalBar</name>
    <message>
        <source>Goal %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::GrantDialog</name>
    <message>
        <source>Grant points</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>Stands in the ledger</source>
        <translation>会写进积分流水</translation>
    </message>
    <message>
        <source>Points for each (below 0: taken)</source>
        <translation>每人积分（负数为扣减）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take points</source>
        <translation>扣减积分</translation>
    </message>
    <message>
        <source>Granting points</source>
        <translation>正在发放积分</translation>
    </message>
</context>
<context>
    <name>weilu::ui::GroupView</name>
    <message>
        <source>Which of the conditions have to be met</source>
        <translation>要满足哪些条件</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独命中</translation>
    </message>
    <message>
        <source>Copy, duplicate, move</source>
        <translation>复制、再来一份、移动</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>删除这个条件组</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group of conditions</source>
        <translation>条件组</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再来一份</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste after this</source>
        <translation>粘贴到后面</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>weilu::ui::GrowthCard</name>
    <message>
        <source>Net</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>Net %1 over %2</source>
        <translation>%2净增 %1</translation>
    </message>
    <message>
        <source>Bring in a member file to see how many people join and leave</source>
        <translation>导入成员表后，这里会画出每期加入和离开的人数</translation>
    </message>
</context>
<context>
    <name>weilu::ui::GrowthTab</name>
    <message>
        <source>Net</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>Net %1, %2</source>
        <translation>净增 %1，%2</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Net, divided by the roster right before the period.</source>
        <translation>净增 ÷ 这段时间开始前的在册人数。</translation>
    </message>
    <message>
        <source>The roster did not change in this time</source>
        <translation>这段时间在册人数没有变化</translation>
    </message>
    <message>
        <source>Growth rate %1</source>
        <translation>增长率 %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Nobody joined in this time</source>
        <translation>这段时间没有人加入</translation>
    </message>
    <message>
        <source>Joined: %1, in the period before %2</source>
        <translation>加入 %1 人，上期 %2 人</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>加入与离开</translation>
    </message>
    <message>
        <source>Joined less left in a period, divided by the roster right before it. A period that is not over has none yet.</source>
        <translation>（加入 − 离开）÷ 周期开始前的在册人数。未结束的周期还没有增长率。</translation>
    </message>
    <message>
        <source>Joined, beside the period before</source>
        <translation>加入人数与上期对比</translation>
    </message>
    <message>
        <source>Who joined in each row, and in the row at the same place of the period before, which is as many days long.</source>
        <translation>每一行加入的人数，以及上期同一位置那一行的人数；上期与本期天数相同。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Joined or left</source>
        <translation>加入或退出</translation>
    </message>
</context>
<context>
    <name>weilu::ui::HeatMapView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>weilu::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every change can be taken back, also after a restart; later changes stay where they can</source>
        <translation>每次更改都可以撤销，重启之后也可以；之后的更改会尽量保留</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有更改</translation>
    </message>
    <message>
        <source>Edits, tags and imports appear here, each with a way back</source>
        <translation>修改、标签和导入都会记在这里，每一条都可以撤销</translation>
    </message>
</context>
<context>
    <name>weilu::ui::HoldOutCard</name>
    <message>
        <source>%1 of the audience will be left alone, drawn at random when inviting begins, to tell what the campaign does. Under 50 people nobody is.</source>
        <translation>开始邀请时会随机留出人群的 %1 不打扰，用来判断活动有没有效果。不足 50 人时不留。</translation>
    </message>
    <message>
        <source>No control group: what the campaign does cannot be told from what would have happened.</source>
        <translation>没有对照组：无法区分活动的效果和本来就会发生的事。</translation>
    </message>
    <message>
        <source>To invite %1</source>
        <translation>受邀组 %1</translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>对照组 %1</translation>
    </message>
    <message>
        <source>Drawn at random within each layer; the control group is not invited.</source>
        <translation>在各分层内随机抽取，对照组不会收到邀请。</translation>
    </message>
    <message>
        <source>No control group: fewer than 50 people, or none was wanted.</source>
        <translation>没有对照组：不足 50 人，或没有设置。</translation>
    </message>
    <message>
        <source>Drawn %1, seed %2</source>
        <translation>%1 抽取，种子 %2</translation>
    </message>
    <message>
        <source>Control group by layer</source>
        <translation>各分层的对照组</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>How alike the groups were</source>
        <translation>两组是否相当</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>组间对比</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Percent of the audience to be left alone, 0 to 50</source>
        <translation>留出不打扰的人群百分比，0 到 50</translation>
    </message>
    <message>
        <source>Change how many are left alone</source>
        <translation>调整对照组比例</translation>
    </message>
</context>
<context>
    <name>weilu::ui::IdeaList</name>
    <message>
        <source>Without a date</source>
        <translation>未排日期</translation>
    </message>
    <message>
        <source>Note an idea, then Enter</source>
        <translation>记下选题，按回车</translation>
    </message>
    <message>
        <source>Note an idea</source>
        <translation>记下选题</translation>
    </message>
    <message>
        <source>Ideas and drafts wait here until they are dragged onto a day.</source>
        <translation>选题和草稿先放这里，拖到某一天即可排期。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%1, then %n more</source>
        <translation>
            <numerusform>%1，后面还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 导入不了</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>导出被拒行</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-被拒行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export problems</source>
        <translation>导出问题清单</translation>
    </message>
    <message>
        <source>-problems</source>
        <translation>-问题</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>写入结果</translation>
    </message>
    <message>
        <source>%1 was not imported; nothing was changed</source>
        <translation>%1 没有导入，未作任何改动</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>文件未能保存</translation>
    </message>
    <message>
        <source> · %1 rows a second</source>
        <translation> · 每秒 %1 行</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · 还剩 %1</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>保存这套列对应</translation>
    </message>
    <message>
        <source>Files with the same columns will be read this way. Name:</source>
        <translation>以后列名相同的文件都会这样读取。名称：</translation>
    </message>
    <message>
        <source>Leave these files?</source>
        <translation>放弃这些文件？</translation>
    </message>
    <message>
        <source>Nothing was written. What was chosen for %1 is forgotten, and files that wait are not imported.</source>
        <translation>还没有写入任何东西。为 %1 做的选择不会保留，排队的文件也不会导入。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>-repaired</source>
        <translation>-已修正</translation>
    </message>
</context>
<context>
    <name>weilu::ui::InsightPage</name>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message numerus="yes">
        <source>%1, compared with the %n days before</source>
        <translation>
            <numerusform>%1，对比此前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of a row</source>
        <translation>按多长时间汇总</translation>
    </message>
    <message>
        <source>Folder for the charts of this tab</source>
        <translation>选择存放本页图表的文件夹</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>导出全部</translation>
    </message>
</context>
<context>
    <name>weilu::ui::InsightReader</name>
    <message>
        <source>Computing insights</source>
        <translation>正在计算洞察</translation>
    </message>
</context>
<context>
    <name>weilu::ui::InsightTab</name>
    <message>
        <source>Bring in a member file, and it is shown here</source>
        <translation>导入成员表后，这里会显示出来</translation>
    </message>
    <message>
        <source>Nobody belongs to “%1”</source>
        <translation>「%1」里没有人</translation>
    </message>
    <message>
        <source>Choose another audience, or look at everybody</source>
        <translation>换一个人群，或者看全部成员</translation>
    </message>
    <message>
        <source>Look at everybody</source>
        <translation>看全部成员</translation>
    </message>
</context>
<context>
    <name>weilu::ui::InvitationsTab</name>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to invite over %1</source>
        <translation>
            <numerusform>经%1待邀请 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations begin with &quot;Begin inviting&quot;</source>
        <translation>点「开始邀请」之后才能发出邀请</translation>
    </message>
    <message>
        <source>Nobody is invited any more</source>
        <translation>已经不再邀请</translation>
    </message>
    <message>
        <source>As %1 would read it</source>
        <translation>%1 会看到的内容</translation>
    </message>
    <message>
        <source>No message yet. Write what the invitations say.</source>
        <translation>还没有话术。写下邀请里要说的话。</translation>
    </message>
    <message>
        <source>Not known of this person: %1. Write {%1|something else} to say that instead.</source>
        <translation>不知道这个人的 %1。写成 {%1|别的说法} 就会改用那种说法。</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln to invite</source>
        <translation>
            <numerusform>查看待邀请的 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing invitations</source>
        <translation>正在生成邀请</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln invitations</source>
        <translation>
            <numerusform>导出 %Ln 份邀请</numerusform>
        </translation>
    </message>
    <message>
        <source>Should the file hold phone numbers, addresses or account names?</source>
        <translation>文件里要包含手机号、邮箱或账号吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Export invitations</source>
        <translation>导出邀请</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Noting who was invited</source>
        <translation>正在登记已邀请的人</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The number is how many were invited over the channel so far.</source>
        <translation>数字是到目前为止经这个渠道邀请的人数。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>No channel is chosen. Edit the campaign to choose over which ones people are invited.</source>
        <translation>还没有选择渠道。编辑活动，选择通过哪些渠道邀请。</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>登记为已发出</translation>
    </message>
    <message>
        <source>Everybody on the list was written to, outside of Weilu</source>
        <translation>名单上的人都已在围炉之外通知到</translation>
    </message>
    <message>
        <source>Export for merging</source>
        <translation>导出群发名单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>weilu::ui::JobList</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在进行的任务。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Page by its place in the sidebar</source>
        <translation>按侧栏顺序切换页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>搜索本页</translation>
    </message>
    <message>
        <source>Cancel, close the panel, clear the selection</source>
        <translation>取消任务、关闭面板、清除选择</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>打开面板</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Check the row</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>连选</translation>
    </message>
    <message>
        <source>Everything that matches</source>
        <translation>选中全部结果</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Previous or next in the panel</source>
        <translation>面板中的上一位或下一位</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Lists and panel</source>
        <translation>列表与面板</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>weilu::ui::KpiTile</name>
    <message>
        <source>What this shows</source>
        <translation>这是什么</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LadderDialog</name>
    <message>
        <source>Save levels</source>
        <translation>保存等级</translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation>编辑等级</translation>
    </message>
    <message>
        <source>Points are those earned in 12 months, active days and contributions those of 90 days; all three must hold. The multiplier holds for what is earned from today on.</source>
        <translation>积分看近 12 个月获得的，活跃天数和贡献看近 90 天，三项都要达到。倍率只对今天起获得的积分有效。</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>活跃天数</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Multiplier, %</source>
        <translation>倍率（%）</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>删除这一级</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>Saving the levels</source>
        <translation>正在保存等级</translation>
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
    <message>
        <source>Bring in a member file to see how many people are in each layer</source>
        <translation>导入成员表后，这里会列出每一层有多少人</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LayerKeeper</name>
    <message>
        <source>Computing layers</source>
        <translation>正在重算分层</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LayerListCard</name>
    <message numerus="yes">
        <source>Decided from the top: the first rule that holds counts. %Ln people in all.</source>
        <translation>
            <numerusform>自上而下判定，先命中者得。合计 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>Rename, duplicate, export or delete this scheme</source>
        <translation>重命名、复制、导出或删除方案</translation>
    </message>
    <message>
        <source>Layers, in the order they are decided in</source>
        <translation>各层，按判定顺序</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LayersPage</name>
    <message>
        <source>Layers</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>In one scheme everybody is in exactly one layer; who meets no rule is in the last</source>
        <translation>每人在一个方案里只属于一层；没有命中的人归最后一层</translation>
    </message>
    <message>
        <source>Reading the layers</source>
        <translation>读取分层</translation>
    </message>
    <message>
        <source>The layers could not be computed</source>
        <translation>分层没能算出来</translation>
    </message>
    <message>
        <source>Nobody would move today</source>
        <translation>今天不会有人换层</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would move today</source>
        <translation>
            <numerusform>今天会有 %Ln 人换层</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Complete the history</source>
        <translation>补全历史</translation>
    </message>
    <message>
        <source>Work out two years anew by the present rules</source>
        <translation>按现在的规则重算两年</translation>
    </message>
    <message>
        <source>Working out past layers</source>
        <translation>补算历史分层</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Open its people</source>
        <translation>查看这一层的人</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>重命名分层</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>The playbook of the layer in place of the list</source>
        <translation>用这一层的打法替换左侧列表</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LedgerTab</name>
    <message>
        <source>Ledger</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>The ledger could not be read. Nothing was changed.</source>
        <translation>积分流水读取失败，没有改动任何内容。</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>Whose entries? Name, id or contact</source>
        <translation>查谁的流水？姓名、编号或联系方式</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>查谁的流水</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Source of points</source>
        <translation>积分来源</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No entries here</source>
        <translation>这里没有流水</translation>
    </message>
    <message>
        <source>Points that rules give, grants, redemptions and what expires are listed here</source>
        <translation>规则发放、手动发放、兑换和过期的积分都列在这里</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LedgerTableModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LevelStairsView</name>
    <message>
        <source>From the start</source>
        <translation>加入即得</translation>
    </message>
    <message>
        <source>people · %1</source>
        <translation>人·%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To get there</source>
        <translation>升级门槛</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>To keep it</source>
        <translation>保级门槛</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LevelsOverview</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Evaluating the levels</source>
        <translation>正在评定等级</translation>
    </message>
    <message>
        <source>Levels and points could not be read. Nothing was changed.</source>
        <translation>等级与积分读取失败，没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LevelsPage</name>
    <message>
        <source>Levels &amp; points</source>
        <translation>等级与积分</translation>
    </message>
    <message>
        <source>Levels look at points earned in 12 months; spending them lowers nobody</source>
        <translation>等级看近 12 个月获得的积分；花积分不掉级</translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation>编辑等级</translation>
    </message>
    <message>
        <source>Grant points</source>
        <translation>发放积分</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LifecycleTab</name>
    <message>
        <source>Quick ratio</source>
        <translation>快速比率</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>Never active</source>
        <translation>从未活跃</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Nobody was silent in this time</source>
        <translation>这段时间没有人沉默</translation>
    </message>
    <message>
        <source>Silent %1, never active %2</source>
        <translation>沉默 %1 人，从未活跃 %2 人</translation>
    </message>
    <message>
        <source>Nobody came or came back in this time</source>
        <translation>这段时间没有人新来或回来</translation>
    </message>
    <message>
        <source>Quick ratio %1</source>
        <translation>快速比率 %1</translation>
    </message>
    <message>
        <source>Silent and never active</source>
        <translation>沉默与从未活跃</translation>
    </message>
    <message numerus="yes">
        <source>On the roster at the end of a period. Silent: active once, and not in the last %n days. Never active: not active on any date.</source>
        <translation>
            <numerusform>周期结束时仍在册的人。沉默：曾经活跃过，但最近 %n 天没有。从未活跃：没有任何一天活跃过。</numerusform>
        </translation>
    </message>
    <message>
        <source>(New + resurrected) ÷ dormant. Above 1 more people come or come back than go. Not known while nobody went dormant, and for a period that is not over.</source>
        <translation>（新增 + 回流）÷ 沉寂。大于 1 说明来的和回来的人比走的多。没有人沉寂时、周期未结束时算不出来。</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>New, resurrected or dormant</source>
        <translation>新增、回流或沉寂</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LinkLine</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LockDialog</name>
    <message>
        <source>Lock into %1</source>
        <translation>锁定在 %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>said wherever the layer is explained</source>
        <translation>会写在这一层的说明里</translation>
    </message>
    <message>
        <source>such as 2026-12-31; empty: until released</source>
        <translation>例如 2026-12-31；留空则直到解除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay in this layer, whatever its rule says.</source>
        <translation>
            <numerusform>这 %Ln 人会留在这一层，不再看规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>weilu::ui::LockMenu</name>
    <message>
        <source>Release</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Releasing from the lock</source>
        <translation>解除锁定</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>已备份为 %1</translation>
    </message>
    <message>
        <source>%1 – Weilu</source>
        <translation>%1 – 围炉</translation>
    </message>
    <message>
        <source>Weilu</source>
        <translation>围炉</translation>
    </message>
    <message>
        <source>Everything is shown as of %1.</source>
        <translation>现在看到的一切都以 %1 为准。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n files</source>
        <translation>
            <numerusform>松开以导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>松开以打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new in the watched folder</source>
        <translation>监视的文件夹里有新文件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new in the watched folder</source>
        <translation>
            <numerusform>监视的文件夹里有 %n 个新文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去看看</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MappingModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件列</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>写入字段</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题行</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>写入方式</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between samples</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MappingStep</name>
    <message>
        <source>This cannot be imported as it stands</source>
        <translation>现在还不能写入</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>正在试算…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>How rows meet what is there</source>
        <translation>遇到已有成员时</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>click a field to change it</source>
        <translation>点击字段可以修改</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>全部重新识别</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>new to the roster %1</source>
        <translation>新增 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>写入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is the complete list of a group…</source>
        <translation>这份文件是某个群的完整名单…</translation>
    </message>
    <message>
        <source>Keep these columns for the next such file…</source>
        <translation>保存这套列对应，下次自动识别…</translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>不导入 %1</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>导入选项</translation>
    </message>
    <message>
        <source>New %1 · updated %2 · unchanged %3 · rejected %4</source>
        <translation>新增 %1&#x3000;更新 %2&#x3000;不变 %3&#x3000;拒绝 %4</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberDialog</name>
    <message>
        <source>Do not contact</source>
        <translation>勿联系</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>编辑成员</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新建成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Why may they be contacted again?</source>
        <translation>为什么可以重新联系？</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>「%1」不是邮箱地址</translation>
    </message>
    <message>
        <source>“%1” is not a phone number</source>
        <translation>「%1」不是手机号</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2024-03-05</source>
        <translation>「%1」不是日期，请写成 2024-03-05</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 1990-05-01, or --05-01 without the year</source>
        <translation>「%1」不是日期，请写成 1990-05-01；不知道年份就写 --05-01</translation>
    </message>
    <message>
        <source>A member needs a name or a nickname</source>
        <translation>姓名和昵称至少填一个</translation>
    </message>
    <message>
        <source>May be contacted again: %1</source>
        <translation>可重新联系：%1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberEmpty</name>
    <message>
        <source>Nobody here yet</source>
        <translation>还没有成员</translation>
    </message>
    <message>
        <source>Import the member file your platform exports; Weilu recognises it</source>
        <translation>导入平台导出的成员表，列会自动识别</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>导入成员</translation>
    </message>
    <message>
        <source>“%1” alone: %2</source>
        <translation>只看「%1」有 %2 人</translation>
    </message>
    <message numerus="yes">
        <source>Nobody meets all %n conditions</source>
        <translation>
            <numerusform>没有同时满足这 %n 个条件的成员</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>去掉「%1」</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberPanel</name>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿联系</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>To become %1</source>
        <translation>要成为%1，还差</translation>
    </message>
    <message>
        <source>Becomes %1 on %2 if nothing happens</source>
        <translation>如果一直没有动静，%2 会变成%1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No activity in this file</source>
        <translation>还没有活跃记录</translation>
    </message>
    <message>
        <source>No orders or memberships in this file</source>
        <translation>还没有订单或会员期</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>合并自</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Make %1 a person of their own again. What was changed since stays here.</source>
        <translation>让 %1 重新成为单独的成员。合并之后的改动留在这里。</translation>
    </message>
    <message>
        <source>Separating two people</source>
        <translation>正在拆开两人</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Level and points</source>
        <translation>等级与积分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>会员期</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberSegments</name>
    <message>
        <source>Save as segment</source>
        <translation>存为人群</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Rules kept under a name: use, edit and share them</source>
        <translation>有名字的规则：使用、编辑、分享</translation>
    </message>
    <message>
        <source>Keeps the filter as a rule: whom it finds is looked up anew each time</source>
        <translation>把筛选存成规则，每次使用都重新查找命中的人</translation>
    </message>
    <message>
        <source>A search, a list from another page and people who left cannot be kept as a rule</source>
        <translation>搜索、来自其他页面的名单和已离开的人不能存成规则</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberSelection</name>
    <message>
        <source>Add tag</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>选中全部 %1 人</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新标签…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Adding the tag “%1”</source>
        <translation>正在打标签「%1」</translation>
    </message>
    <message>
        <source>Removing the tag “%1”</source>
        <translation>正在去掉标签「%1」</translation>
    </message>
    <message>
        <source>They have no tags</source>
        <translation>这些成员没有标签</translation>
    </message>
    <message>
        <source>Should the file hold phone numbers and e-mail addresses?</source>
        <translation>文件里要包含手机号和邮箱吗？</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>导出成员</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting members</source>
        <translation>正在导出成员</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>导出 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln people to %1</source>
        <translation>
            <numerusform>已把 %Ln 人导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lock in layer</source>
        <translation>锁定分层</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MemberTableModel</name>
    <message numerus="yes">
        <source>active on %n of the last 30 days</source>
        <translation>
            <numerusform>近 30 天活跃 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最近活跃</translation>
    </message>
    <message>
        <source>30-day activity</source>
        <translation>30 天活动</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>活跃天数</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times in all</source>
        <translation>
            <numerusform>%1，共 %Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>打标签…</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制这一行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新建成员</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>命中 %1 人 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复成员</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MessageDialog</name>
    <message>
        <source>Message of the invitation</source>
        <translation>邀请话术</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is in braces is filled in for each person; {name|friend} says &quot;friend&quot; where the name is not known.</source>
        <translation>大括号里的内容会按每个人填写；{name|朋友} 在不知道姓名时写「朋友」。</translation>
    </message>
    <message>
        <source>There is no such variable: %1</source>
        <translation>没有这样的变量：%1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MomentField</name>
    <message>
        <source>%1: date</source>
        <translation>%1：日期</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1：时间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 19:30.</source>
        <translation>“%1”不是 19:30 这样的时间。</translation>
    </message>
    <message>
        <source>A time needs a date beside it.</source>
        <translation>填了时间，还要填日期。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::MoversModel</name>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>weilu::ui::NewSchemeDialog</name>
    <message>
        <source>Add the scheme</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>按</translation>
    </message>
    <message>
        <source>A layer for each of</source>
        <translation>每个值一层</translation>
    </message>
    <message>
        <source>Everybody is in the first layer whose value they have; the others are in the rest.</source>
        <translation>每人归入先命中的那一层，都没有的归入“其余”。</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>至少选一个值。</translation>
    </message>
    <message>
        <source>Give the scheme a name.</source>
        <translation>请给方案起个名字。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>编辑标注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加标注</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存标注</translation>
    </message>
    <message>
        <source>Autumn campaign, platform down, holiday …</source>
        <translation>秋季活动、平台故障、节假日……</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>weilu::ui::OverviewCard</name>
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
    <message>
        <source>Ticking a task off</source>
        <translation>正在勾选任务</translation>
    </message>
</context>
<context>
    <name>weilu::ui::OverviewView</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Stage and layers</source>
        <translation>阶段与分层</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PeoplePicker</name>
    <message>
        <source>Add a segment</source>
        <translation>加入人群</translation>
    </message>
    <message>
        <source>Look for people by name, id or contact</source>
        <translation>按姓名、编号或联系方式查找</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>People chosen</source>
        <translation>已选的人</translation>
    </message>
    <message>
        <source>Double-click or Delete takes somebody off the list</source>
        <translation>双击或按 Delete 从名单中移除</translation>
    </message>
    <message>
        <source>There is no segment yet</source>
        <translation>还没有保存的人群</translation>
    </message>
    <message>
        <source>Nobody chosen yet: double-click somebody above</source>
        <translation>还没有选人：双击上方的人加入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::PeopleTab</name>
    <message>
        <source>People</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Nobody was invited or signed up yet</source>
        <translation>还没有邀请谁，也没有人报名</translation>
    </message>
    <message>
        <source>Nobody here fits</source>
        <translation>没有符合条件的人</translation>
    </message>
    <message>
        <source>Invite people under Invitations, or add who signed up elsewhere</source>
        <translation>在「邀请」里发出邀请，或添加在别处报名的人</translation>
    </message>
    <message>
        <source>Choose another status, or look for another name</source>
        <translation>换一个状态，或换个名字找</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>Open in Members</source>
        <translation>在「成员」中打开</translation>
    </message>
    <message>
        <source>Sign-up and check-in</source>
        <translation>报名与签到</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>按名字查找</translation>
    </message>
    <message>
        <source>Check in at the door</source>
        <translation>现场签到</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>添加参与者</translation>
    </message>
    <message>
        <source>Note who did not come</source>
        <translation>登记未到</translation>
    </message>
    <message>
        <source>Everybody with a place who did not come</source>
        <translation>有名额但没来的所有人</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>保存这份名单</translation>
    </message>
    <message>
        <source>People of the campaign</source>
        <translation>活动的参与者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PeriodChoice</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>The first day is after the last</source>
        <translation>第一天晚于最后一天</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PersonField</name>
    <message>
        <source>Nobody is called so</source>
        <translation>没有叫这个名字的人</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PlanTab</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>协同</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln 个环节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>还没有选定人群。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked by hand</source>
        <translation>
            <numerusform>手工选定 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看名单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them also in &quot;%1&quot;</source>
        <translation>
            <numerusform>其中 %Ln 人也在「%1」中</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking a task off</source>
        <translation>正在勾选任务</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>准备清单</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>编辑计划</translation>
    </message>
    <message>
        <source>Edit the run sheet</source>
        <translation>编辑流程</translation>
    </message>
    <message>
        <source>Edit the checklist</source>
        <translation>编辑准备清单</translation>
    </message>
    <message>
        <source>Edit the rewards</source>
        <translation>编辑奖励</translation>
    </message>
    <message>
        <source>Choose the audience</source>
        <translation>选择人群</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>No run sheet yet: what happens when, and who does it.</source>
        <translation>还没有流程：什么时候做什么、由谁负责。</translation>
    </message>
    <message>
        <source>Nothing to prepare yet. What is due stands in Today.</source>
        <translation>还没有要准备的事。到期的会出现在「今天」里。</translation>
    </message>
    <message>
        <source>No rewards. Points for coming are given at check-in.</source>
        <translation>没有奖励。到场积分在签到时发放。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PlaybookDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit playbook</source>
        <translation>编辑打法</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Suggested actions</source>
        <translation>建议动作</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>话术模板</translation>
    </message>
    <message>
        <source>Variables: {name}, {layer}, {days_silent}, {points}, {expires_on}, {community}. {name|friend} says “friend” where the name is not known.</source>
        <translation>可用变量：{name} 姓名、{layer} 层级、{days_silent} 未活跃天数、{points} 积分、{expires_on} 到期日、{community} 社群名称。写成 {name|朋友}，不知道姓名时就显示「朋友」。</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>添加模板</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Goal and target</source>
        <translation>目标与目标值</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>恢复自带版本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> days after coming in</source>
        <translation> 天后到期</translation>
    </message>
    <message>
        <source> days long</source>
        <translation> 天内有效</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>为什么、怎么做</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>删除这个动作</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板内容</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>删除这个模板</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>没有变量 %1。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PlaybookPanel</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The playbook could not be read.</source>
        <translation>打法读取失败。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 people who were here %n days ago</source>
        <translation>
            <numerusform>%n 天前在这一层的 %2 人中有 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no playbook for this layer yet. Write down what works here with Edit.</source>
        <translation>这一层还没有打法。点「编辑」写下你的做法。</translation>
    </message>
    <message>
        <source>Suggested actions</source>
        <translation>建议动作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people now, %1</source>
        <translation>
            <numerusform>现在 %Ln 人，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody now, %1</source>
        <translation>现在没有人，%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>话术模板</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The template was copied</source>
        <translation>模板已复制</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>What to do for the people of this layer: a goal, a strategy, actions with the days on which they are due after somebody came in, and templates. A person gets each action once, as long as they stay.</source>
        <translation>对这一层的人做什么：目标、策略、进入后第几天该做的动作，以及话术模板。一个人留在这一层期间，每个动作只出现一次。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PreviewCard</name>
    <message>
        <source>To decide: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>有问题的</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>会更新的</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>改动前后</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>进群与退群</translation>
    </message>
    <message>
        <source>as in the file; on yellow it changes, red is left empty, on red the row stays out</source>
        <translation>显示文件原值；黄底会被改写，红字留空，红底整行不写入</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%n people it may be: choose</source>
        <translation>
            <numerusform>可能是 %n 个人：请选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <translation>%1（已指定）</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（按%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>对应谁</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ProblemsCard</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>These rows stay out and go into the rejects file</source>
        <translation>这些行不写入，会放进被拒行文件</translation>
    </message>
    <message>
        <source>No problems in this file</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Some of these rows stay out and go into the rejects file</source>
        <translation>其中一部分不写入，会放进被拒行文件</translation>
    </message>
</context>
<context>
    <name>weilu::ui::PyramidView</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RecognitionTab</name>
    <message>
        <source>Recognition</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Looking who deserves a word</source>
        <translation>正在查看值得表扬的人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 周年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by hand</source>
        <translation>
            <numerusform>手动 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributed most</source>
        <translation>贡献最多</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Weeks in a row</source>
        <translation>连续周数</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>入群周年</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>周年</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Nobody contributed in this time</source>
        <translation>这段时间没有人贡献</translation>
    </message>
    <message>
        <source>Nobody was active two days in a row</source>
        <translation>没有人连续两天活跃</translation>
    </message>
    <message>
        <source>Nobody was active two weeks in a row</source>
        <translation>没有人连续两周活跃</translation>
    </message>
    <message>
        <source>Nobody joined on these days</source>
        <translation>这几天没有入群周年</translation>
    </message>
    <message>
        <source>Nobody has a badge yet</source>
        <translation>还没有人获得徽章</translation>
    </message>
    <message>
        <source>Open these people in Members</source>
        <translation>在成员页查看这些人</translation>
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
        <source>Days in a row on which somebody was active, up to today. A day that is not over breaks no run.</source>
        <translation>截至今天连续活跃的天数。今天还没过完，不算中断。</translation>
    </message>
    <message>
        <source>Badges follow from rules and are computed each time; those given by hand are kept. The helper of the month is whoever replied and contributed most last month.</source>
        <translation>徽章按规则实时计算，手动授予的会保留。月度热心人是上个月回复和贡献最多的人。</translation>
    </message>
    <message>
        <source>Give a badge</source>
        <translation>授予徽章</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RedeemDialog</name>
    <message>
        <source>Redeem a benefit</source>
        <translation>兑换权益</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Name, pinyin, id or contact</source>
        <translation>姓名、拼音、编号或联系方式</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的成员</translation>
    </message>
    <message>
        <source>why, for the log</source>
        <translation>原因，记入发放记录</translation>
    </message>
    <message>
        <source>For points</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <source>As a gift</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 积分</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1 份</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Nobody is found by &quot;%1&quot;.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>No benefit can be had this way. Give one a price, or add one, under Benefits.</source>
        <translation>没有可以这样发放的权益。请在“权益”里设置积分价格，或新建一项。</translation>
    </message>
    <message>
        <source>Find who it is for.</source>
        <translation>先找到要兑换的成员。</translation>
    </message>
    <message>
        <source>%1 has %2 points and is %3.</source>
        <translation>%1有 %2 积分，等级为%3。</translation>
    </message>
    <message>
        <source>%1 will be left.</source>
        <translation>兑换后剩 %1 积分。</translation>
    </message>
    <message>
        <source>Redeeming a benefit</source>
        <translation>正在兑换权益</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RedemptionsTab</name>
    <message>
        <source>Mark used</source>
        <translation>标记已用</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>兑换</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, newest first</source>
        <translation>
            <numerusform>%Ln 条记录，最新在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting that it was used</source>
        <translation>正在标记已使用</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Who got what</source>
        <translation>发放记录</translation>
    </message>
    <message>
        <source>Every benefit that was given by hand or bought with points. Cancelling brings the unit back into stock and the points back to the person.</source>
        <translation>每一次手动赠送或积分兑换。取消后库存回补，积分退回本人。</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Redeem or give a benefit</source>
        <translation>兑换或赠送权益</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody got anything yet</source>
        <translation>还没有发放记录</translation>
    </message>
    <message>
        <source>What people redeem or are given is listed here, with a way to take it back</source>
        <translation>兑换和赠送都会列在这里，随时可以取消</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ReferralDialog</name>
    <message>
        <source>Note who brought whom</source>
        <translation>记下谁带来谁</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Who was brought</source>
        <translation>被带来的人</translation>
    </message>
    <message>
        <source>Who brought them</source>
        <translation>谁带来的</translation>
    </message>
    <message>
        <source>Choose one newcomer and one who brought them.</source>
        <translation>请选一位新人和一位带来的人。</translation>
    </message>
    <message>
        <source>Noting a referral</source>
        <translation>正在记下推荐</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ReferralTab</name>
    <message>
        <source>Brought by %1</source>
        <translation>%1 带来的人</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Reading referrals</source>
        <translation>正在读取推荐</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to the first</source>
        <translation>
            <numerusform>距第一档还差 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought %1</source>
        <translation>带来 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people brought</source>
        <translation>
            <numerusform>带来 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking a referral back</source>
        <translation>正在撤回推荐</translation>
    </message>
    <message>
        <source>Referrals of %1</source>
        <translation>%1 的推荐</translation>
    </message>
    <message>
        <source>Who brought people</source>
        <translation>谁带来了人</translation>
    </message>
    <message>
        <source>Who was brought</source>
        <translation>被带来的人</translation>
    </message>
    <message>
        <source>Note who brought whom</source>
        <translation>记下谁带来谁</translation>
    </message>
    <message>
        <source>Take the chosen referral back</source>
        <translation>撤回所选的推荐</translation>
    </message>
    <message>
        <source>Nobody has brought anybody yet</source>
        <translation>还没有人带人来</translation>
    </message>
    <message>
        <source>Note who brought whom. Whoever reaches a tier of the plan&apos;s rewards gets it at once.</source>
        <translation>记下谁带来了谁。达到计划里的奖励档位，当时就发。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>带来</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>带来的人是</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RejectsCard</name>
    <message>
        <source>Rejected rows</source>
        <translation>被拒行</translation>
    </message>
    <message>
        <source>Every row came in</source>
        <translation>全部写入，没有被拒的行</translation>
    </message>
    <message>
        <source>Put values right here, and import the rows again</source>
        <translation>直接在表里改，改好的行可以马上重新导入</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>导出被拒行</translation>
    </message>
    <message>
        <source>Take back the last value put right (Ctrl Z in the table)</source>
        <translation>撤回上一次修正（在表里按 Ctrl Z）</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因批量处理</translation>
    </message>
    <message numerus="yes">
        <source>Import %n repaired rows</source>
        <translation>
            <numerusform>重新导入已修正的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 rejected, %2 put right</source>
        <translation>共 %1 行被拒，已修正 %2 行</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RejectsModel</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Changed; looked at again when it is imported</source>
        <translation>已修改，导入时再查</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value (double-click to change)</source>
        <translation>原值（双击可改）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RepairDialog</name>
    <message>
        <source>Put %1 right</source>
        <translation>修正“%1”</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>修正</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows: %1. What is given here is looked at again when the rows are imported.</source>
        <translation>
            <numerusform>%Ln 行：%1。这里填写的值会在重新导入时再检查一遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>where nothing else is given below</source>
        <translation>下面没有另外填写的都改成它</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>全部改为</translation>
    </message>
    <message>
        <source>Empty these cells</source>
        <translation>清空这些单元格</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ReplayDialog</name>
    <message>
        <source>Save the scheme</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Try out: %1</source>
        <translation>试算：%1</translation>
    </message>
    <message>
        <source>Working out who would move, and the last year by the changed rule…</source>
        <translation>正在试算谁会换层，以及按新规则过去一年的人数……</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Who would move today</source>
        <translation>今天会换层的人</translation>
    </message>
    <message>
        <source>Sizes over the last year</source>
        <translation>过去一年的人数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Trying out the changed rule</source>
        <translation>试算新规则</translation>
    </message>
    <message>
        <source>Nobody would move today.</source>
        <translation>今天不会有人换层。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would move today. Open a row to see exactly who.</source>
        <translation>
            <numerusform>今天会有 %Ln 人换层。打开一行就能看到是谁。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the changed rule</source>
        <translation>按新规则</translation>
    </message>
    <message>
        <source>Would move: %1 → %2</source>
        <translation>会换层：%1 → %2</translation>
    </message>
    <message>
        <source>Sizes over the last year: areas by the present rule, lines by the changed one</source>
        <translation>近一年的人数：色块为现在的规则，线条为改后的规则</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ResultStep</name>
    <message>
        <source>The import was undone</source>
        <translation>这次导入已撤销</translation>
    </message>
    <message>
        <source>The community is as it was before. It can be brought back in History.</source>
        <translation>社群回到了导入之前；想找回来，可以在「历史」里重做。</translation>
    </message>
    <message>
        <source>Layers are up to date. This import can be undone now or at any later time.</source>
        <translation>分层已重算。这次导入现在可以撤销，以后也可以。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>See members</source>
        <translation>查看成员</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>people who were not known</source>
        <translation>之前不在名单上</translation>
    </message>
    <message>
        <source>not known before</source>
        <translation>之前没有记录</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <source>%n values changed</source>
        <translation>
            <numerusform>%n 个字段变化</numerusform>
        </translation>
    </message>
    <message>
        <source>as they were; not written</source>
        <translation>与库内一致，未写入</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>can be repaired and imported again</source>
        <translation>修正后可以重导</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒行</translation>
    </message>
    <message>
        <source>What was updated</source>
        <translation>更新了哪些字段</translation>
    </message>
    <message>
        <source>No field of a known person changed</source>
        <translation>已有成员的字段没有变化</translation>
    </message>
    <message>
        <source>Earlier imports and backups</source>
        <translation>导入记录与备份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came in, in %1</source>
        <translation>
            <numerusform>已写入 %Ln 行，用时 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people new to the roster</source>
        <translation>
            <numerusform>新增 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the columns</source>
        <translation>保存列对应</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left, %4 came back.</source>
        <translation>%1：新进 %2 人，退出 %3 人，重新加入 %4 人。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>改动前后</translation>
    </message>
    <message numerus="yes">
        <source>%n values were replaced</source>
        <translation>
            <numerusform>替换了 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐条查看</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed layers</source>
        <translation>
            <numerusform>换层 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, all in Layers</source>
        <translation>
            <numerusform>另有 %Ln 人，到分层里看全部</numerusform>
        </translation>
    </message>
    <message>
        <source>See them in Layers</source>
        <translation>到分层里查看</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are left</source>
        <translation>
            <numerusform>还有 %Ln 行被拒绝</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ResultTab</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>came of whom it was for</source>
        <translation>目标人群到场率</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Who came, by layer</source>
        <translation>各分层到场情况</translation>
    </message>
    <message numerus="yes">
        <source>Bought within %Ln days</source>
        <translation>
            <numerusform>%Ln 天内购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Active in the fourth week after</source>
        <translation>活动后第四周活跃</translation>
    </message>
    <message>
        <source>For</source>
        <translation>目标人群</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>首次参加</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>以前来过</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>名单之外</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>%1 for each who came</source>
        <translation>人均到场 %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>%1 from those invited, %2 from the control group</source>
        <translation>受邀组 %1，对照组 %2</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>谁来了</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>带来的变化</translation>
    </message>
    <message>
        <source>Those invited beside the control group, whether they came or not: comparing only those who came would show who is eager anyway. The line is the 95% interval (Newcombe).</source>
        <translation>受邀组与对照组相比，无论来没来：只看到场的人，看到的是本来就积极的人。横线是 95% 区间（Newcombe）。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Nobody was invited or came yet.</source>
        <translation>还没有人受邀或到场。</translation>
    </message>
    <message>
        <source>By invitation, not by who came, so that eagerness is not taken for effect.</source>
        <translation>按受邀计算，不按到场，避免只看本来就积极的人。</translation>
    </message>
    <message>
        <source>came; nobody was invited</source>
        <translation>人到场；没有发过邀请</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RetentionTab</name>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Counted when</source>
        <translation>怎样算留存</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>当期加入</translation>
    </message>
    <message>
        <source>active for the first time</source>
        <translation>当期首次活跃</translation>
    </message>
    <message>
        <source>everybody active</source>
        <translation>当期所有活跃的人</translation>
    </message>
    <message>
        <source>first time: %1</source>
        <translation>第一次：%1</translation>
    </message>
    <message>
        <source>active in the period</source>
        <translation>当期活跃</translation>
    </message>
    <message>
        <source>active then or later</source>
        <translation>当期或之后活跃</translation>
    </message>
    <message>
        <source>of the calendar</source>
        <translation>按日历</translation>
    </message>
    <message>
        <source>from each person&apos;s own date</source>
        <translation>从每个人自己的日期算起</translation>
    </message>
    <message>
        <source>Back in the second week (W1)</source>
        <translation>次周回来（W1）</translation>
    </message>
    <message>
        <source>Back around day 30 (D30)</source>
        <translation>第 30 天前后回来（D30）</translation>
    </message>
    <message>
        <source>Nobody is in a cohort of this time</source>
        <translation>这段时间没有同期群</translation>
    </message>
    <message>
        <source>Choose a longer time or other cohorts</source>
        <translation>请选更长的时间，或换一种同期群</translation>
    </message>
    <message>
        <source>%1: %2 on average</source>
        <translation>%1平均 %2</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>所有同期群</translation>
    </message>
    <message>
        <source>Cohort retention</source>
        <translation>同期群留存</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Retention curve</source>
        <translation>留存曲线</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>上期 %1</translation>
    </message>
    <message>
        <source>All cohorts of the period before</source>
        <translation>上期的所有同期群</translation>
    </message>
    <message>
        <source>The weighted means of the triangle, column by column. Dashed: the same of the period before, which is as many days long, as it stood at its end.</source>
        <translation>三角表里每一列的加权平均。虚线：上期的同一曲线；上期与本期天数相同，取上期结束那天所知的数据。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RetrospectiveCard</name>
    <message>
        <source>What it cost (%1)</source>
        <translation>实际花费（%1）</translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>复盘记录</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>下次改进</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RhythmTab</name>
    <message>
        <source>All answered</source>
        <translation>已全部回复</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Posts and questions of members are shown here with the answers of staff</source>
        <translation>成员的提问与帖子，以及运营人员的回复，会显示在这里</translation>
    </message>
    <message>
        <source>Median answer, hours</source>
        <translation>回复中位数（小时）</translation>
    </message>
    <message>
        <source>90 % answered within, hours</source>
        <translation>90% 的回复在几小时内</translation>
    </message>
    <message>
        <source>People who asked</source>
        <translation>提问的成员</translation>
    </message>
    <message>
        <source>People waiting for an answer</source>
        <translation>等待回复的成员</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>少</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <translation>%1–%2 时</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>每小时次数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>最活跃：%1</translation>
    </message>
    <message>
        <source>Discuss and announce</source>
        <translation>适合讨论与发布</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90% 分位</translation>
    </message>
    <message>
        <source>Everything was answered at once</source>
        <translation>所有提问都立即得到回复</translation>
    </message>
    <message>
        <source>Median %1 h</source>
        <translation>中位数 %1 小时</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>未结束</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for an answer</source>
        <translation>
            <numerusform>%n 人在等待回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity by weekday and hour</source>
        <translation>活跃时段</translation>
    </message>
    <message>
        <source>What counts as active, on the clocks of the community’s zone, per hour that there was: changes of the clocks are seen to.</source>
        <translation>计为活跃的行为，按社群所在时区的钟点统计每小时次数，已考虑夏令时的切换。</translation>
    </message>
    <message>
        <source>Times worth knowing</source>
        <translation>值得留意的时段</translation>
    </message>
    <message>
        <source>Response time in hours</source>
        <translation>回复用时（小时）</translation>
    </message>
    <message>
        <source>Who got an answer</source>
        <translation>谁得到了回复</translation>
    </message>
    <message>
        <source>People who asked in a week: those whose every question is answered by now, and those who still wait for one.</source>
        <translation>当周提问的成员：所有提问都已得到回复的，以及仍在等待回复的。</translation>
    </message>
    <message>
        <source>No questions or posts are recorded in this period</source>
        <translation>此期间没有记录到提问或帖子</translation>
    </message>
    <message>
        <source>Keep it quiet</source>
        <translation>不发重要通知</translation>
    </message>
    <message>
        <source>In the period before, per hour</source>
        <translation>上期每小时</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>The %1 busiest pairs of hours that do not overlap, and the %2 quietest hours between %3 and %4 o’clock; beside them the same hours in the period before, which is as many days long.</source>
        <translation>互不重叠的 %1 个最活跃的两小时时段，以及 %3 点到 %4 点之间最安静的 %2 个小时；旁边是上期同一时段的数，上期与本期天数相同。</translation>
    </message>
    <message>
        <source>Nobody was active in this period</source>
        <translation>这段时间没有人活跃</translation>
    </message>
    <message>
        <source>Look at a longer period, or as of another date</source>
        <translation>可选择更长的时间，或换一个截止日期</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RingsView</name>
    <message>
        <source>Leaders</source>
        <translation>专家领袖</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新手</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>People in rings around a fire</source>
        <translation>围着炉火的一圈圈人</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RiskTab</name>
    <message numerus="yes">
        <source>Came back %n times by the cut</source>
        <translation>
            <numerusform>截止时回来过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Alive with %1–%2 by the cut</source>
        <translation>截止时仍会再来的概率为 %1–%2</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>The history is too short to hold some of it out</source>
        <translation>历史太短，还不能留出一段来验证</translation>
    </message>
    <message>
        <source>The model is compared with what came later once enough people came back before that</source>
        <translation>等有足够多的成员回来过，就能拿模型与之后的实际情况比较</translation>
    </message>
    <message>
        <source>The model does not fit these people, so no risk is shown</source>
        <translation>模型与这些成员不相符，因此不显示风险</translation>
    </message>
    <message numerus="yes">
        <source>%n people came back at least once so far</source>
        <translation>
            <numerusform>目前至少回来过一次的有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Their habits differ too little, or nobody has stopped yet</source>
        <translation>成员的习惯差别太小，或者还没有人离开</translation>
    </message>
    <message numerus="yes">
        <source>Risk is shown from %n people on</source>
        <translation>
            <numerusform>满 %n 人后显示流失风险</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk %1–%2</source>
        <translation>风险 %1–%2</translation>
    </message>
    <message>
        <source>High risk: %1 of %2</source>
        <translation>高风险：%1 / %2</translation>
    </message>
    <message>
        <source>People watched</source>
        <translation>观察人数</translation>
    </message>
    <message>
        <source>Came back at least once</source>
        <translation>至少回来过一次</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>求值次数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Foretold</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Came back %1 times · %2 people</source>
        <translation>回来过 %1 次 · %2 人</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回来</translation>
    </message>
    <message numerus="yes">
        <source>The model knew the time up to %1; what it foretold for the next %n weeks, and what came</source>
        <translation>
            <numerusform>模型只知道 %1 及以前；对其后 %n 周的预测与实际</numerusform>
        </translation>
    </message>
    <message>
        <source>Alive with %1–%2 · %3 people</source>
        <translation>仍会再来的概率 %1–%2 · %3 人</translation>
    </message>
    <message>
        <source>Probability of being alive</source>
        <translation>仍会再来的概率</translation>
    </message>
    <message>
        <source>Risk of stopping</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Foretold and actual visits</source>
        <translation>预测与实际到访</translation>
    </message>
    <message>
        <source>The model learned from the first part of the history alone. By how often people had come back by then: in how many of the weeks held out they were expected, and in how many they came.</source>
        <translation>模型只用历史的前一段来学习。按成员当时回来过的次数：在留出的各周里，预计来几周、实际来了几周。</translation>
    </message>
    <message>
        <source>Foretold and actual returns</source>
        <translation>预测与实际回来</translation>
    </message>
    <message>
        <source>By how probably the model held people alive: the share it expected to come back in the weeks held out, and the share that did. Somebody alive may come only later.</source>
        <translation>按模型认为成员仍会再来的概率：在留出的各周里，预计回来的比例与实际回来的比例。仍会再来的成员也可能更晚才来。</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>Middle risk</source>
        <translation>中风险</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Never active, so not watched</source>
        <translation>从未活跃，不在观察之列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RosterBar</name>
    <message>
        <source>Choose the group, or name a new one</source>
        <translation>请选择群，或输入新群名</translation>
    </message>
    <message>
        <source>%1 joined · %2 left · %3 came back · %4 renamed</source>
        <translation>新进 %1 · 退出 %2 · 重新加入 %3 · 改名 %4</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>是这份文件吗？</translation>
    </message>
    <message>
        <source>Only %1 of the %2 people in %3 are in it; the others would count as left.</source>
        <translation>%3 的 %2 人中只有 %1 人在这份文件里，其余的人会算作退群。</translation>
    </message>
    <message>
        <source>This file is the complete list of</source>
        <translation>这份文件是完整名单：</translation>
    </message>
    <message>
        <source>on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Date of the list</source>
        <translation>名单日期</translation>
    </message>
    <message>
        <source>It is no complete list</source>
        <translation>这不是完整名单</translation>
    </message>
    <message>
        <source>It is the right file</source>
        <translation>文件没错，继续</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RosterModel</name>
    <message>
        <source>Joined</source>
        <comment>group list</comment>
        <translation>新进</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>group list</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>group list</comment>
        <translation>改名</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>group list</comment>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>不在文件中</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>原来的名字</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RowsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>试算换层</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Decided first</source>
        <translation>第 1 位判定</translation>
    </message>
    <message>
        <source>Decided as number %1: who is in a layer above is not asked</source>
        <translation>第 %1 位判定；已被前面各层认领的人不再参与</translation>
    </message>
    <message>
        <source>What this scheme was before, to be taken again</source>
        <translation>查看这个方案以前的版本，可以取回</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How the value of a threshold is spread over everybody</source>
        <translation>门槛所用数值在所有人中的分布</translation>
    </message>
    <message>
        <source>Rename, move or remove this layer</source>
        <translation>重命名、移动或删除这一层</translation>
    </message>
</context>
<context>
    <name>weilu::ui::RuleEditor</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Take back the last edit of this rule (Ctrl+Z)</source>
        <translation>撤销对规则的上一步修改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Open, save, copy, paste</source>
        <translation>打开、保存、复制、粘贴</translation>
    </message>
    <message>
        <source>The rule as JSON</source>
        <translation>规则的 JSON</translation>
    </message>
    <message>
        <source>Not counted: something is unfinished</source>
        <translation>还有条件没填好，暂不统计</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>Finds %1 of %Ln people (%2)</source>
        <translation>
            <numerusform>%Ln 人中命中 %1 人（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>among them %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>What was copied is no rule. %1</source>
        <translation>剪贴板里不是规则。%1</translation>
    </message>
    <message>
        <source>Open a rule</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则（*.json）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Open a rule file…</source>
        <translation>打开规则文件…</translation>
    </message>
    <message>
        <source>Save as a rule file…</source>
        <translation>另存为规则文件…</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Paste a rule at the end</source>
        <translation>粘贴到末尾</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SankeyView</name>
    <message>
        <source>net %1</source>
        <translation>净 %1</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>占%1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Share of where they came from</source>
        <translation>占来源层</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SchemeActions</name>
    <message>
        <source>Rename…</source>
        <translation>重命名……</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制……</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>存为文件……</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加……</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Saving the scheme</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Rename the scheme</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate the scheme</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Its layers, what was recorded of them and its locks go with it. This can be undone.</source>
        <translation>其中的各层、历史记录和锁定会一并删除，可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deleting the scheme</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Save the scheme as a file</source>
        <translation>把方案存为文件</translation>
    </message>
    <message>
        <source>Scheme (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Add a scheme from a file</source>
        <translation>从文件添加方案</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SchemeVersionsDialog</name>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1”的版本</translation>
    </message>
    <message>
        <source>This scheme was never changed</source>
        <translation>这个方案还没有改动过</translation>
    </message>
    <message>
        <source>What it was is kept here each time a change of it is saved</source>
        <translation>每次保存改动，改动前的样子都会留在这里</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>用到 %1</translation>
    </message>
    <message>
        <source>Then changed: %1</source>
        <translation>之后改动：%1</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>取回这一版</translation>
    </message>
    <message>
        <source>Shows it in the editor, to be tried out and saved</source>
        <translation>放进编辑器，试算后再保存</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ScorecardTableModel</name>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Type a new target; empty goes back to the shipped one</source>
        <translation>输入新的目标；留空则恢复自带目标</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>近 %1 周</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SegmentDialog</name>
    <message>
        <source>Save segment</source>
        <translation>保存人群</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>编辑人群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建人群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用来做什么</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>请给人群起个名字。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SegmentTableModel</name>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SegmentsDialog</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再来一份</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>查看这些人</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>A segment is a rule with a name. Whom it finds is looked up anew each time it is used.</source>
        <translation>人群是有名字的规则，每次使用都重新查找命中的人。</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>还没有人群</translation>
    </message>
    <message>
        <source>Keep a filter of the member list, or make a rule of your own</source>
        <translation>把成员列表的筛选存下来，或者自己写一条规则</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建人群</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open a rule</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则（*.json）</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
</context>
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
    <name>weilu::ui::SettingsPage</name>
    <message>
        <source>Saving the settings</source>
        <translation>正在保存设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes take effect at once</source>
        <translation>更改立即生效</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Appearance and keyboard</source>
        <translation>外观与键盘</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>每周从哪天开始</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>多久算沉默</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>单键操作</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>People who were active once, and not in this many days.</source>
        <translation>曾经活跃过，但这么多天没有活跃的人。</translation>
    </message>
    <message>
        <source>Leave owners, admins, moderators and hosts out of every number</source>
        <translation>所有数字都不计群主、管理员、版主和主持人</translation>
    </message>
    <message>
        <source>Bots are always left out.</source>
        <translation>机器人始终不计入。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Single letters work as shortcuts in lists</source>
        <translation>在列表里用单个字母操作</translation>
    </message>
    <message>
        <source>Only while a list has the focus, never while typing.</source>
        <translation>只在列表获得焦点时有效，输入文字时无效。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Files saved into a folder of your choice are offered for import.</source>
        <translation>存进指定文件夹的文件会提示导入。</translation>
    </message>
    <message>
        <source>New files in %1 are offered for import.</source>
        <translation>%1 中的新文件会提示导入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Watch a folder for new files</source>
        <translation>监视文件夹中的新文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Decides where days and weeks begin. After a change the activity index is built anew.</source>
        <translation>决定一天和一周从何时算起。更改后会重建活跃索引。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>触达频次</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>in </source>
        <translation>每 </translation>
    </message>
    <message>
        <source>How often anybody may be contacted</source>
        <translation>每人最多触达几次</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>在多少天内</translation>
    </message>
    <message>
        <source>Counts over all channels and campaigns. Whoever was contacted that often is left out of invitations, and the list says so.</source>
        <translation>所有渠道和活动合并计算。已达到次数的人不再进入邀请名单，名单会注明原因。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SidePanel</name>
    <message>
        <source>Previous</source>
        <translation>上一位</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>weilu::ui::Sidebar</name>
    <message>
        <source>Weilu</source>
        <translation>围炉</translation>
    </message>
    <message>
        <source>Search or jump</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>展开侧栏</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>收起侧栏</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切换浅色与深色</translation>
    </message>
</context>
<context>
    <name>weilu::ui::SourceTableModel</name>
    <message>
        <source>Activity</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StackedAreaChart</name>
    <message>
        <source>%1 → %2</source>
        <comment>now, then</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StageCard</name>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>Bring in a member file to see which stage the community is in</source>
        <translation>导入成员文件，就能看到社群处在哪个阶段</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StagePlaybookCard</name>
    <message>
        <source>Playbook: %1</source>
        <translation>打法：%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of a stage</comment>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StageTab</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Targets of the stage</source>
        <translation>对照目标</translation>
    </message>
    <message>
        <source>Nobody was active in this time</source>
        <translation>这段时间没有人活跃</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message numerus="yes">
        <source>%n odd weeks</source>
        <translation>
            <numerusform>%n 个异常周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active in the last week, %n odd weeks</source>
        <translation>
            <numerusform>最近一周 %1 人活跃，%n 个异常周</numerusform>
        </translation>
    </message>
    <message>
        <source>Community stage</source>
        <translation>社群阶段</translation>
    </message>
    <message>
        <source>Active each week</source>
        <translation>每周活跃</translation>
    </message>
    <message>
        <source>People active in each finished week. The band is what the weeks around it let expect: a Theil–Sen line through %1 weeks, %2 robust standard deviations (median absolute deviation) to either side. A week outside it is odd. A right click writes a note.</source>
        <translation>每个完整周的活跃人数。色带是按前后各周估计的正常范围：%1 周的 Theil–Sen 直线，上下各 %2 个稳健标准差（中位数绝对偏差）。落在色带外的周为异常周。右键可添加标注。</translation>
    </message>
    <message>
        <source>Incubation scorecard</source>
        <translation>孵化指标</translation>
    </message>
    <message>
        <source>Each indicator as of the last finished week beside its target in this stage, and how it went over %1 weeks. Double-click a target to change it, a name to see the people.</source>
        <translation>各项指标截至最近完整一周的数值、当前阶段的目标，以及近 %1 周的走势。双击目标可修改，双击名称查看成员。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StageView</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>No week is finished yet</source>
        <translation>还没有一个完整的周</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row: %1</source>
        <translation>
            <numerusform>已连续 %n 周判定为%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 broke: %2 after %3 in the %4 weeks before</source>
        <translation>断在%1：近况 %2，此前 %4 周为 %3</translation>
    </message>
    <message>
        <source>No flow broke</source>
        <translation>各环节没有断点</translation>
    </message>
    <message>
        <source>Too few people to compare the flows</source>
        <translation>人数太少，无法比较各环节</translation>
    </message>
    <message>
        <source>Found from finished weeks, at most the last %1.</source>
        <translation>按已结束的周判定，最多看最近 %1 周。</translation>
    </message>
    <message>
        <source>Startup: fewer than %1 weeks or %2 members, or younger than %3 weeks and none of the others.</source>
        <translation>初创：不足 %1 周或不足 %2 名成员；或成立不满 %3 周且不属于其他阶段。</translation>
    </message>
    <message>
        <source>Decline: weekly active people fall significantly over %1 weeks (Theil–Sen slope of ln ≤ %2 a week, Mann–Kendall p &lt; %3), or the roster fell in %4 of the last %5 weeks.</source>
        <translation>衰退：周活跃人数在最近 %1 周显著下降（对数的 Theil–Sen 斜率每周 ≤ %2，Mann–Kendall 检验 p &lt; %3），或最近 %5 周中有 %4 周成员减少。</translation>
    </message>
    <message>
        <source>Growth: no decline, and %1 more members than %2 weeks ago. Maturity: everything else.</source>
        <translation>发展：未衰退，且成员比 %2 周前增加 %1 以上。成熟：其余情况。</translation>
    </message>
    <message>
        <source>The stage changes only when %1 consecutive weeks agree. WAU ÷ members, quick ratio and week-%2 retention do not decide it; they show how sound the community is.</source>
        <translation>连续 %1 周一致才会改变阶段。WAU ÷ 成员、快速比率和第 %2 周留存不参与判定，用来看社群是否健康。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>p = %1 (Mann–Kendall, two-sided)</source>
        <translation>p = %1（Mann–Kendall 双侧检验）</translation>
    </message>
    <message>
        <source>Flows, beside the %1 weeks before</source>
        <translation>各环节，与此前 %1 周相比</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>此前 %1</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StairsCard</name>
    <message numerus="yes">
        <source>%Ln active days in 90</source>
        <translation>
            <numerusform>90 天内活跃 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions in 90 days</source>
        <translation>
            <numerusform>90 天内贡献 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>earns points × %1%</source>
        <translation>积分倍率 %1%</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保级 %1</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>30 天 %1</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>等级阶梯</translation>
    </message>
    <message>
        <source>A level asks for points earned in the last 12 months, active days in 90 days and contributions in 90 days; all must hold. Everybody begins on the lowest. Levels change only when an evaluation is applied.</source>
        <translation>每一级要求近 12 个月获得的积分、90 天内的活跃天数和贡献次数，三项都要达到。所有人从最低一级开始。只有应用评定后等级才会变化。</translation>
    </message>
    <message>
        <source>people on %1</source>
        <translation>%1 的人数分布</translation>
    </message>
    <message>
        <source>benefits %1 a head</source>
        <translation>人均权益成本 %1</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StaleBanner</name>
    <message numerus="yes">
        <source>The newest activity is %n days old; the number of silent people may be too high</source>
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
</context>
<context>
    <name>weilu::ui::StatusLine</name>
    <message>
        <source>No community is open</source>
        <translation>还没有打开社群</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>仅存本机</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>%1备份过</translation>
    </message>
    <message>
        <source>Weilu %1</source>
        <translation>围炉 %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>另有 %Ln 个排队</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <comment>day and time</comment>
        <translation>%1 备份过</translation>
    </message>
</context>
<context>
    <name>weilu::ui::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>weilu::ui::TagMenu</name>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
</context>
<context>
    <name>weilu::ui::TaskDialog</name>
    <message>
        <source>Copy message</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>People this is due for</source>
        <translation>待联系的人</translation>
    </message>
    <message>
        <source>No message goes with this</source>
        <translation>这一步不需要发消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后再说</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, the first %1 are listed</source>
        <translation>
            <numerusform>共 %Ln 人，列出前 %1 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln people</source>
        <translation>
            <numerusform>对全部 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known of this person: %1. Complete the text before you send it.</source>
        <translation>缺少此人的%1，补全后再发。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>weilu::ui::TemplateDialog</name>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>使用模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>weilu::ui::TermDialog</name>
    <message>
        <source>no end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加会员期</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新的会员期</translation>
    </message>
    <message>
        <source>Edit term</source>
        <translation>编辑会员期</translation>
    </message>
    <message>
        <source>Renew term</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>empty: no end</source>
        <translation>留空：长期有效</translation>
    </message>
    <message>
        <source>empty: not known</source>
        <translation>留空：未知</translation>
    </message>
    <message>
        <source>to a date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting a term</source>
        <translation>正在删除会员期</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>Ending a term</source>
        <translation>正在结束会员期</translation>
    </message>
    <message>
        <source>Saving a term</source>
        <translation>正在保存会员期</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ThresholdHistogram</name>
    <message>
        <source>Drag the line to try another threshold</source>
        <translation>拖动竖线试试别的阈值</translation>
    </message>
    <message>
        <source>%1: as many people</source>
        <translation>%1：人数不变</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more people</source>
        <translation>
            <numerusform>%1：多 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln fewer people</source>
        <translation>
            <numerusform>%1：少 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Taken in by this threshold</source>
        <translation>按此阈值命中</translation>
    </message>
</context>
<context>
    <name>weilu::ui::TileRow</name>
    <message>
        <source>There is nothing before this period to compare with.</source>
        <translation>这段时间之前没有可比的数据。</translation>
    </message>
</context>
<context>
    <name>weilu::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to %1</source>
        <translation>
            <numerusform>已写入 %Ln 个文件，位置 %1</numerusform>
        </translation>
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
    <message>
        <source>Bring in a member file to see whom to reach today</source>
        <translation>导入成员表后，这里会列出今天该联系谁</translation>
    </message>
    <message>
        <source>From the playbooks</source>
        <translation>来自打法</translation>
    </message>
    <message>
        <source>Evaluate the levels</source>
        <translation>做等级评定</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>自 %1 起到期</translation>
    </message>
    <message numerus="yes">
        <source>All %n actions</source>
        <translation>
            <numerusform>全部 %n 个动作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>weilu::ui::ValueTab</name>
    <message>
        <source>R%1 F%2</source>
        <translation>R%1 F%2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message numerus="yes">
        <source>Nobody bought anything in the last %n days</source>
        <translation>
            <numerusform>最近 %n 天没有人购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was active in the last %n days</source>
        <translation>
            <numerusform>最近 %n 天没有人活跃</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a file of orders, or score activity instead</source>
        <translation>可导入订单文件，或改为按活跃评分</translation>
    </message>
    <message>
        <source>Bring in a file of activity, and it is shown here</source>
        <translation>导入行为文件后会显示在这里</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>参与评分</translation>
    </message>
    <message>
        <source>Core: R4–5, F4–5</source>
        <translation>核心价值：R4–5、F4–5</translation>
    </message>
    <message>
        <source>Came once, nearly gone: R1 F1</source>
        <translation>一次客，快丢了：R1 F1</translation>
    </message>
    <message>
        <source>Bought nothing</source>
        <translation>没有购买</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>没有活跃</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Few people</source>
        <translation>人少</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>人多</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people to score, so the cut points are fixed</source>
        <translation>
            <numerusform>可评分的不足 %n 人，因此使用固定分界</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Mean amount</source>
        <translation>平均金额</translation>
    </message>
    <message>
        <source>Mean contributions</source>
        <translation>平均贡献</translation>
    </message>
    <message>
        <source>Core people: %1</source>
        <translation>核心价值：%1 人</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>按购买</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>按活跃</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>R up: more recent; F up: more often</source>
        <translation>R 越近越高，F 越勤越高</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
</context>
<context>
    <name>weilu::ui::VoteTab</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Counting a vote</source>
        <translation>正在计票</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>第一选择</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots not counted</source>
        <translation>
            <numerusform>%Ln 张票不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie: %1</source>
        <translation>平票：%1</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>还没有人投票。</translation>
    </message>
    <message>
        <source>Want none of these</source>
        <translation>不再选其中任何一项</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1: as few as another, and fewer in an earlier round: %2 went.</source>
        <translation>%1：与另一项票数相同，更早一轮较少，淘汰：%2。</translation>
    </message>
    <message>
        <source>%1: equally few in every round, so the lot decided: %2 went.</source>
        <translation>%1：每一轮都同样少，由抽签决定，淘汰：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>不在任何分层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>分层</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots</source>
        <translation>
            <numerusform>%Ln 张票</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking a ballot back</source>
        <translation>正在撤回选票</translation>
    </message>
    <message>
        <source>Choose a file of ballots</source>
        <translation>选择选票文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading ballots</source>
        <translation>正在读取选票</translation>
    </message>
    <message>
        <source>Saving a campaign</source>
        <translation>正在保存活动</translation>
    </message>
    <message>
        <source>Ballots of %1</source>
        <translation>%1 的选票</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>逐轮</translation>
    </message>
    <message>
        <source>Each ballot counts for the most wanted option that is left. More than half of what counts wins; else whoever has fewest goes. Of several with equally few the one goes that had fewest in the first round in which they differed (Newland and Britton, 1997); where there is none, the lot decides.</source>
        <translation>每张票计给还留着的、最想要的那一项。超过有效票的一半即当选，否则淘汰票数最少的。几项同样最少时，看最早一个票数不同的轮次，当时较少的淘汰（Newland 与 Britton，1997）；始终相同则抽签。</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>按分层</translation>
    </message>
    <message>
        <source>By the layers of the campaign&apos;s scheme on the day before it began. Of a ranked vote the first choices count.</source>
        <translation>按活动所用分层方案、以开始前一天为准。排序投票按第一选择计。</translation>
    </message>
    <message>
        <source>Edit the options</source>
        <translation>编辑选项</translation>
    </message>
    <message>
        <source>How people vote</source>
        <translation>投票方式</translation>
    </message>
    <message>
        <source>Enter a ballot</source>
        <translation>录入一张票</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take the ballots of a file</source>
        <translation>从文件读入选票</translation>
    </message>
    <message>
        <source>Take the chosen ballot back</source>
        <translation>撤回所选的票</translation>
    </message>
    <message>
        <source>There is nothing to vote for yet: add the options first.</source>
        <translation>还没有可投的选项，请先添加。</translation>
    </message>
    <message>
        <source>Nobody has voted yet. Enter ballots one by one, or import a file with who chose what.</source>
        <translation>还没有人投票。可以逐张录入，或导入一个写着谁选了什么的文件。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>weilu::ui::WeekView</name>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>weilu::ui::WelcomePage</name>
    <message>
        <source>Welcome to Weilu</source>
        <translation>欢迎来到围炉</translation>
    </message>
    <message>
        <source>Open the sample community</source>
        <translation>打开示例社群</translation>
    </message>
    <message>
        <source>Made in a few seconds, easy to delete, never mixed with your data</source>
        <translation>几秒生成，随时可删，不会和你的数据混在一起</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Import a member list</source>
        <translation>导入成员表</translation>
    </message>
    <message>
        <source>Preview and problems before anything is written; drop files anywhere</source>
        <translation>写入前先看预览和问题行；把文件拖到窗口任意处也可以</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>New empty community</source>
        <translation>新建空社群</translation>
    </message>
    <message>
        <source>Give it a name and add members later</source>
        <translation>起个名字，成员以后再加</translation>
    </message>
    <message>
        <source>The five layers are ready from the start</source>
        <translation>五层模型已经备好，随时可用</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open a .weilu file…</source>
        <translation>打开已有的 .weilu 文件…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>A community is one file on your disk.</source>
        <translation>一个社群就是你硬盘上的一个文件。</translation>
    </message>
    <message>
        <source>No account, no network, no upload. Take the file with you to another computer.</source>
        <translation>不需要账号，不联网，不上传。换电脑时拷走这个文件就行。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or ZIP as exported; encoding and columns are recognised</source>
        <translation>导出的 CSV、Excel、JSON 或 ZIP 直接用，编码和列会自动识别</translation>
    </message>
    <message>
        <source>See who is there, who is warming up and who is drifting away, and decide whom to reach first.</source>
        <translation>看清社群里有谁、谁在升温、谁在走远，再决定今天先找谁。</translation>
    </message>
    <message>
        <source>Camellia Brew: 12,486 invented people who came, stayed or left over 18 months</source>
        <translation>山茶手冲社：一年半里 12,486 位虚构成员的来来去去</translation>
    </message>
    <message>
        <source>Recent: none yet</source>
        <translation>最近打开：还没有</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>weilu::ui::compare_words</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>%1加入</translation>
    </message>
</context>
<context>
    <name>weilu::ui::panel_parts::Facts</name>
    <message>
        <source>Click to see and copy it</source>
        <translation>点击显示并复制</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source> (refunded)</source>
        <translation>（已退款）</translation>
    </message>
    <message>
        <source> (not paid)</source>
        <translation>（未付款）</translation>
    </message>
    <message>
        <source> · %1 refunded</source>
        <translation>，已退 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders paid</source>
        <translation>
            <numerusform>已付 %n 单</numerusform>
        </translation>
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
        <source>%1 is in use by another Weilu. Close it there first, or wait until it has finished.</source>
        <translation>%1 正被另一个围炉使用。请先在那边关闭，或等它做完。</translation>
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
        <translation>%2「%1」无效，应为：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; expected: %2.</source>
        <translation>「%1」不是日期，应为：%2。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken. Choose another.</source>
        <translation>名称「%1」已被使用，请换一个。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to %2 already. Nothing was merged.</source>
        <translation>邮箱 %1 已属于 %2，没有合并。</translation>
    </message>
    <message>
        <source>The phone number %1 belongs to %2 already. Nothing was merged.</source>
        <translation>手机号 %1 已属于 %2，没有合并。</translation>
    </message>
    <message>
        <source>%1 is damaged; it may have been cut off while it was copied. Get it once more.</source>
        <translation>%1 已损坏，可能在复制或下载时中断了。请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and try again.</source>
        <translation>%1 设有密码。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a real export holds. It was not opened.</source>
        <translation>%1 解压后会远远超出正常导出文件的大小，没有打开。</translation>
    </message>
    <message>
        <source>%1 holds %2 files, more than the %3 that can be looked at together. Unpack it and choose the files.</source>
        <translation>%1 里有 %2 个文件，超过一次能查看的 %3 个。请先解压，再选择要导入的文件。</translation>
    </message>
    <message>
        <source>%1 is too large to be read inside the archive (%2, at most %3). Unpack it first.</source>
        <translation>%1 太大，无法直接在压缩包里读取（%2，最多 %3）。请先解压。</translation>
    </message>
    <message>
        <source>%1 has a name that leads out of the archive. It was not read.</source>
        <translation>%1 的文件名指向压缩包之外，没有读取。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack the archive and choose the file itself.</source>
        <translation>%1 设有密码。请先解压，再选择文件本身。</translation>
    </message>
    <message>
        <source>%1 is in the archive more than once. Unpack it and choose the right one.</source>
        <translation>%1 在压缩包里出现了不止一次。请先解压，再选择正确的那一个。</translation>
    </message>
    <message>
        <source>%1 is packed in a way Weilu does not know. Unpack the archive and choose the file itself.</source>
        <translation>%1 使用了围炉不认识的压缩方式。请先解压，再选择文件本身。</translation>
    </message>
    <message>
        <source>%1 is a hidden file of the system that packed the archive.</source>
        <translation>%1 是打包时系统附带的隐藏文件。</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive. Unpack it first.</source>
        <translation>%1 是压缩包里的压缩包。请先解压。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be imported.</source>
        <translation>%1 里没有可以导入的内容。</translation>
    </message>
    <message>
        <source>There is no file &quot;%2&quot; in %1.</source>
        <translation>%1 里没有「%2」这个文件。</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%2&quot; in %1.</source>
        <translation>%1 里没有「%2」这个工作表。</translation>
    </message>
    <message>
        <source>%1 declares XML entities, as no export does. It was not read.</source>
        <translation>%1 声明了 XML 实体，正常的导出文件不会这样，没有读取。</translation>
    </message>
    <message>
        <source>Row %2, column %3 of %1 holds a text of more than %4. No spreadsheet writes that.</source>
        <translation>%1 第 %2 行第 %3 列的文字超过 %4，表格软件不会写出这样的内容。</translation>
    </message>
    <message>
        <source>Row %2 of %1 has more than %3 columns. Delete those that are not needed.</source>
        <translation>%1 第 %2 行超过 %3 列。请删去不需要的列。</translation>
    </message>
    <message>
        <source>%1 has a row %2; a sheet has %3 rows at most.</source>
        <translation>%1 里出现了第 %2 行；一个工作表最多 %3 行。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 of different texts. Save its sheets as CSV files and import those.</source>
        <translation>%1 里不同的文字超过 %2。请把工作表另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>Neither a payment received nor an attendance</source>
        <translation>既不是收款，也不是到场</translation>
    </message>
    <message>
        <source>Found by the name alone</source>
        <translation>仅凭姓名找到</translation>
    </message>
    <message>
        <source>Several people have this name</source>
        <translation>有多人同名</translation>
    </message>
    <message>
        <source>Letters were lost as question marks before the export</source>
        <translation>导出时文字丢失，变成了问号</translation>
    </message>
    <message>
        <source>Text was garbled before the export</source>
        <translation>导出前文字已是乱码</translation>
    </message>
    <message>
        <source>Text is too long to keep</source>
        <translation>文字太长，没有保存</translation>
    </message>
    <message>
        <source>No amount: counted as 0</source>
        <translation>没有金额，按 0 计</translation>
    </message>
    <message>
        <source>Nothing tells day and month apart</source>
        <translation>无法判断日和月的先后</translation>
    </message>
    <message>
        <source>the order of day and month</source>
        <translation>日和月的先后顺序</translation>
    </message>
    <message>
        <source>a text of at most 1 MB</source>
        <translation>不超过 1 MB 的文字</translation>
    </message>
    <message>
        <source>a payment received or an attendance</source>
        <translation>一笔收款或一次到场</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep at row %3. No platform writes such files.</source>
        <translation>%1 在第 %3 行嵌套超过 %2 层，没有平台会导出这样的文件。</translation>
    </message>
    <message>
        <source>Row %2 of %1 is longer than %3 bytes. No platform writes such files.</source>
        <translation>%1 的第 %2 行超过 %3 字节，没有平台会导出这样的文件。</translation>
    </message>
    <message>
        <source>File is torn here</source>
        <translation>文件在此处断开</translation>
    </message>
    <message>
        <source>%1 is not a table but a %2 file. Save it as .xlsx or CSV and try again.</source>
        <translation>%1 不是表格，而是 %2 文件。请另存为 .xlsx 或 CSV 后再试。</translation>
    </message>
    <message>
        <source>A cell of %1 holds a text of more than %2. No spreadsheet writes that.</source>
        <translation>%1 有一个单元格的文字超过 %2，表格软件不会写出这样的内容。</translation>
    </message>
    <message>
        <source>Kept the columns as &quot;%1&quot;</source>
        <translation>已把列对应存为「%1」</translation>
    </message>
    <message>
        <source>Forgot the columns kept as &quot;%1&quot;</source>
        <translation>已删除列对应「%1」</translation>
    </message>
    <message>
        <source>Only %1 of the %2 people in %3 are in %4: it may be the list of another space. Nothing was changed; confirm that it is the right file to go on.</source>
        <translation>「%3」里有 %2 人，文件 %4 只包含其中 %1 人，可能是别的群的名单。没有改动任何内容；确认文件无误后再继续。</translation>
    </message>
    <message>
        <source>There is no import number %1 in this file.</source>
        <translation>这个社群文件里没有编号为 %1 的导入。</translation>
    </message>
    <message>
        <source>No columns are kept under the name %1.</source>
        <translation>没有名为「%1」的列对应。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values changed since were kept: %1.</source>
        <translation>
            <numerusform>之后又改过的 %Ln 个值予以保留：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people it had brought stay, because something later is about them: %1.</source>
        <translation>
            <numerusform>这次导入的 %Ln 人之后又有改动或记录，予以保留：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>把 %1 并入 %2</translation>
    </message>
    <message>
        <source>Separated %1 from %2 again</source>
        <translation>把 %1 从 %2 中拆开</translation>
    </message>
    <message>
        <source>Noted that %1 and %2 are two people</source>
        <translation>记下 %1 和 %2 是两个人</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>Names sound alike</source>
        <translation>姓名读音相同</translation>
    </message>
    <message>
        <source>Same nickname</source>
        <translation>昵称相同</translation>
    </message>
    <message>
        <source>Joined on the same day</source>
        <translation>同一天加入</translation>
    </message>
    <message>
        <source>Same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>Same city and organisation</source>
        <translation>城市和单位都相同</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>Phones end alike</source>
        <translation>手机尾号相同</translation>
    </message>
    <message>
        <source>E-mails begin alike</source>
        <translation>邮箱前缀相同</translation>
    </message>
    <message>
        <source>Same user name</source>
        <translation>用户名相同</translation>
    </message>
    <message>
        <source>Two ids of one platform</source>
        <translation>同一平台有两个 ID</translation>
    </message>
    <message>
        <source>Different phones</source>
        <translation>手机号不同</translation>
    </message>
    <message>
        <source>Different gender</source>
        <translation>性别不同</translation>
    </message>
    <message>
        <source>Both are the same person. Choose two people to merge.</source>
        <translation>两边是同一个人，请选择两个人来合并。</translation>
    </message>
    <message>
        <source>%1 (%2) was merged into person %3. Use that one, or separate them first.</source>
        <translation>%1（%2）已并入成员 %3。请改用该成员，或先把两人拆开。</translation>
    </message>
    <message>
        <source>Nobody was merged into %1, so there is nobody to separate.</source>
        <translation>没有人并入 %1，无需拆开。</translation>
    </message>
    <message>
        <source>Several people were merged into %1: %2. Say which one to separate.</source>
        <translation>有多人并入 %1：%2。请指明要拆开哪一位。</translation>
    </message>
    <message>
        <source>There is nothing to choose called &quot;%1&quot;. Fields are name, nickname, standing, role, gender, birthday, city, region, occupation, organisation, position, language, joined_at, left_at, channel, referrer, note and custom:NAME.</source>
        <translation>没有名为「%1」的可选字段。可选的字段有 name、nickname、standing、role、gender、birthday、city、region、occupation、organisation、position、language、joined_at、left_at、channel、referrer、note 和 custom:名称。</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is the file that is imported</source>
        <translation>它正是要导入的文件</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>打不开</translation>
    </message>
    <message>
        <source>writing failed on the way</source>
        <translation>写到一半失败了</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>list of a group</source>
        <translation>群名单</translation>
    </message>
    <message>
        <source>order of a date</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>name for kept columns</source>
        <translation>列对应的名称</translation>
    </message>
    <message>
        <source>a file of members</source>
        <translation>成员文件</translation>
    </message>
    <message>
        <source>a name that no preset has</source>
        <translation>与预设不重名的名称</translation>
    </message>
    <message>
        <source>a column whose values can be replaced</source>
        <translation>值可以替换的列</translation>
    </message>
    <message>
        <source>a column whose values can be cleared</source>
        <translation>值可以清空的列</translation>
    </message>
    <message>
        <source>one of the known values</source>
        <translation>可选值之一</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>一位成员</translation>
    </message>
    <message>
        <source>somebody on the roster</source>
        <translation>名册里的人</translation>
    </message>
    <message>
        <source>values of one person only</source>
        <translation>同一个人的信息</translation>
    </message>
    <message>
        <source>one row for each person</source>
        <translation>每人一行</translation>
    </message>
    <message>
        <source>as many cells as the header has</source>
        <translation>与表头同样多的单元格</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>闭合的引号</translation>
    </message>
    <message>
        <source>text that can be read</source>
        <translation>能正常读出的文字</translation>
    </message>
    <message>
        <source>a file that is whole</source>
        <translation>完整的文件</translation>
    </message>
    <message>
        <source>a paid order</source>
        <translation>已支付的订单</translation>
    </message>
    <message>
        <source>There is no segment called %1.</source>
        <translation>没有名为「%1」的人群。</translation>
    </message>
    <message>
        <source>There is no level called %1.</source>
        <translation>没有名为「%1」的等级。</translation>
    </message>
    <message>
        <source>There is no rule called %1 that earns points.</source>
        <translation>没有名为「%1」的积分规则。</translation>
    </message>
    <message>
        <source>There is no benefit called %1.</source>
        <translation>没有名为「%1」的权益。</translation>
    </message>
    <message>
        <source>There is no grant number %1 in this file.</source>
        <translation>这个文件里没有编号为 %1 的权益发放。</translation>
    </message>
    <message>
        <source>There is no membership term number %1 in this file.</source>
        <translation>这个文件里没有编号为 %1 的会员期。</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>获得的积分</translation>
    </message>
    <message>
        <source>active days</source>
        <translation>活跃天数</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>贡献次数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be had from %2 on, not on %3.</source>
        <translation>「%1」从 %2 起才能领取，%3 还不行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be had until %2, not on %3.</source>
        <translation>「%1」在 %2 截止，%3 已不能领取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be had from %2 to %3, not on %4.</source>
        <translation>「%1」只能在 %2 至 %3 之间领取，%4 不行。</translation>
    </message>
    <message>
        <source>There is a term of &quot;%1&quot; from %2 without an end already; the two would overlap.</source>
        <translation>已有一段「%1」会员期从 %2 开始、没有截止日，两段会重叠。</translation>
    </message>
    <message>
        <source>There is a term of &quot;%1&quot; from %2 to %3 already; the two would overlap.</source>
        <translation>已有一段「%1」会员期为 %2 至 %3，两段会重叠。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must ask for more than &quot;%2&quot; below it, but does not (%3).</source>
        <translation>「%1」的门槛必须高于下一级「%2」，现在不是（%3）。</translation>
    </message>
    <message>
        <source>Nobody can ever reach &quot;%1&quot;: it asks for more %2 than there can be.</source>
        <translation>没有人能达到「%1」：要求的%2超过了可能的上限。</translation>
    </message>
    <message>
        <source>%1 left on %2. Nothing was given.</source>
        <translation>%1 已于 %2 离开，什么都没有发放。</translation>
    </message>
    <message>
        <source>%1 has %2 points; %3 are needed.</source>
        <translation>%1 有 %2 积分，需要 %3 积分。</translation>
    </message>
    <message>
        <source>%1 is at level &quot;%2&quot;; this needs &quot;%3&quot; or more.</source>
        <translation>%1 的等级是「%2」，需要「%3」及以上。</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; only %2 are left; %3 are wanted.</source>
        <translation>「%1」只剩 %2 份，需要 %3 份。</translation>
    </message>
    <message>
        <source>The rule asks for the tag &quot;%1&quot; (%2), which is not there or was deleted.</source>
        <translation>规则（%2）用到了标签「%1」，但没有这个标签，或已被删除。</translation>
    </message>
    <message>
        <source>The rule asks for the space &quot;%1&quot; (%2), which is not there.</source>
        <translation>规则（%2）用到了空间「%1」，但没有这个空间。</translation>
    </message>
    <message>
        <source>The rule asks for the field &quot;%1&quot; (%2), which is not there.</source>
        <translation>规则（%2）用到了字段「%1」，但没有这个字段。</translation>
    </message>
    <message>
        <source>The rule asks for the layer scheme &quot;%1&quot; (%2), which is not there.</source>
        <translation>规则（%2）用到了分层方案「%1」，但没有这个方案。</translation>
    </message>
    <message>
        <source>The rule asks for the layer &quot;%1&quot; (%2), which is not in that scheme.</source>
        <translation>规则（%2）用到了分层「%1」，但那个方案里没有这一层。</translation>
    </message>
    <message>
        <source>The rule asks for &quot;%1&quot; (%2), which is not there.</source>
        <translation>规则（%2）用到了「%1」，但没有它。</translation>
    </message>
    <message>
        <source>The layer scheme &quot;%1&quot; is used by &quot;%2&quot;. Change that first.</source>
        <translation>分层方案「%1」正被「%2」使用，请先修改后者。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; is used by &quot;%2&quot;. Change that first.</source>
        <translation>人群「%1」正被「%2」使用，请先修改后者。</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is used by &quot;%2&quot;. Change that first.</source>
        <translation>等级「%1」正被「%2」使用，请先修改后者。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by &quot;%2&quot;. Change that first.</source>
        <translation>「%1」正被「%2」使用，请先修改后者。</translation>
    </message>
    <message>
        <source>A scheme has at most %2 layers; this one would have %1.</source>
        <translation>一个方案最多 %2 层，这样会有 %1 层。</translation>
    </message>
    <message>
        <source>The last layer of &quot;%1&quot; takes everybody who is left, so it cannot have a rule.</source>
        <translation>「%1」的最后一层收下其余所有人，所以不能有规则。</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>模板 %1</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>动作 %1</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>There is no variable %1 (%2). Known are {name}, {layer}, {days_silent}, {points}, {expires_on} and {community}.</source>
        <translation>没有变量 %1（%2）。可用的是 {name}、{layer}、{days_silent}、{points}、{expires_on} 和 {community}。</translation>
    </message>
    <message>
        <source>A text is missing in %1.</source>
        <translation>%1缺少文字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days that fits (%2).</source>
        <translation>「%1」不是合适的天数（%2）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between 0 % and 100 % (%2).</source>
        <translation>「%1」不在 0% 到 100% 之间（%2）。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; for %2.</source>
        <translation>%2所用的模板「%1」不存在。</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is there twice (%2).</source>
        <translation>编号「%1」重复（%2）。</translation>
    </message>
    <message>
        <source>The playbook does not read at %1: found %2.</source>
        <translation>打法在 %1 处读不懂：%2。</translation>
    </message>
    <message>
        <source>Changed the playbook of %1</source>
        <translation>修改了「%1」的打法</translation>
    </message>
    <message>
        <source>Went back to the shipped playbook of %1</source>
        <translation>「%1」的打法已恢复为自带版本</translation>
    </message>
    <message numerus="yes">
        <source>Ticked off &quot;%1&quot; for %Ln people</source>
        <translation>
            <numerusform>完成「%1」，%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off &quot;%1&quot; for %Ln people</source>
        <translation>
            <numerusform>推迟「%1」，%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that &quot;%1&quot; is not needed for %Ln people</source>
        <translation>
            <numerusform>「%1」标为不需要，%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>≥ %1 points</source>
        <translation>≥ %1 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active days</source>
        <translation>
            <numerusform>活跃 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>贡献 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>加入即得</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1 分</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1 分</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>手动发放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Spent already, though what earned it was taken back</source>
        <translation>已经花掉，但对应的获得记录已撤回</translation>
    </message>
    <message>
        <source>moved within the last 30 days</source>
        <translation>30 天内刚变动过</translation>
    </message>
    <message>
        <source>meets 90% of the thresholds</source>
        <translation>达到门槛的 90%</translation>
    </message>
    <message>
        <source>has an open violation</source>
        <translation>有未处理的违规</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave %1 points to %2</source>
        <translation>给 %2 发放 %1 分</translation>
    </message>
    <message>
        <source>Took %1 points from %2</source>
        <translation>从 %2 扣减 %1 分</translation>
    </message>
    <message>
        <source>Computed the rules for points over all history</source>
        <translation>按全部历史重算积分</translation>
    </message>
    <message>
        <source>Computed the rules for points since %1</source>
        <translation>自 %1 起重算积分</translation>
    </message>
    <message>
        <source>Points no longer expire</source>
        <translation>积分改为不过期</translation>
    </message>
    <message numerus="yes">
        <source>Points expire after %Ln months</source>
        <translation>
            <numerusform>积分改为 %Ln 个月后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the rule &quot;%1&quot; for points</source>
        <translation>添加积分规则“%1”</translation>
    </message>
    <message>
        <source>Changed the rule &quot;%1&quot; for points</source>
        <translation>修改积分规则“%1”</translation>
    </message>
    <message>
        <source>Changed the levels</source>
        <translation>修改等级</translation>
    </message>
    <message>
        <source>Changed when levels are evaluated</source>
        <translation>修改等级评定周期</translation>
    </message>
    <message>
        <source>Evaluated the levels: %1 up, %2 down</source>
        <translation>等级评定：升 %1 人，降 %2 人</translation>
    </message>
    <message>
        <source>Added the layer scheme %1</source>
        <translation>新建了分层方案 %1</translation>
    </message>
    <message>
        <source>Removed the layer scheme %1</source>
        <translation>删除了分层方案 %1</translation>
    </message>
    <message numerus="yes">
        <source>Locked %Ln people into %1</source>
        <translation>
            <numerusform>把 %Ln 人锁定在 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %Ln people in %1</source>
        <translation>
            <numerusform>解除了 %Ln 人在 %1 的锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>The overview shows the layer scheme &quot;%1&quot;, so it stays.</source>
        <translation>总览要用分层方案“%1”，所以不能删除。</translation>
    </message>
    <message>
        <source>Saved the segment &quot;%1&quot;</source>
        <translation>保存了人群「%1」</translation>
    </message>
    <message>
        <source>Changed the segment &quot;%1&quot;</source>
        <translation>修改了人群「%1」</translation>
    </message>
    <message>
        <source>Deleted the segment &quot;%1&quot;</source>
        <translation>删除了人群「%1」</translation>
    </message>
    <message>
        <source>At least one value is needed.</source>
        <translation>至少要有一个值。</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>要填文字。</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>要填数字。</translation>
    </message>
    <message>
        <source>A number or a text is needed.</source>
        <translation>要填数字或文字。</translation>
    </message>
    <message>
        <source>A date is needed, such as 2026-11-20.</source>
        <translation>要填日期，例如 2026-11-20。</translation>
    </message>
    <message>
        <source>Two values are needed: from and to.</source>
        <translation>要填起止两个值。</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>范围的终点在起点之前。</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>只能是 true 或 false。</translation>
    </message>
    <message>
        <source>Groups in groups go at most 32 deep.</source>
        <translation>条件组最多嵌套 32 层。</translation>
    </message>
    <message>
        <source>Nobody can meet this and an earlier condition at once.</source>
        <translation>没有人能同时满足这个条件和前面的条件。</translation>
    </message>
    <message>
        <source>The rule was written by a newer Weilu.</source>
        <translation>这条规则来自更新版本的围炉。</translation>
    </message>
    <message>
        <source>A rule in curly brackets is needed.</source>
        <translation>这里要有一条用花括号写的规则。</translation>
    </message>
    <message>
        <source>A list of rules in square brackets is needed.</source>
        <translation>这里要有一组用方括号写的规则。</translation>
    </message>
    <message>
        <source>A whole number from 1 to 3660 is needed.</source>
        <translation>要填 1 到 3660 的整数。</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>Nobody can have that: it is never less than %1.</source>
        <translation>没有人会这样：它不会小于 %1。</translation>
    </message>
    <message>
        <source>Nobody can have that: it goes from %1 to %2.</source>
        <translation>没有人会这样：它在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The rule is wrong at %1. %2</source>
        <translation>规则的 %1 处有误。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is not JSON: it breaks in row %1, column %2.</source>
        <translation>这不是 JSON：在第 %1 行第 %2 列断开。</translation>
    </message>
    <message>
        <source>There is no field called %1.</source>
        <translation>没有叫 %1 的字段。</translation>
    </message>
    <message>
        <source>%1 does not belong here.</source>
        <translation>这里不该有 %1。</translation>
    </message>
    <message>
        <source>It has %1, where %2 was expected.</source>
        <translation>这里是 %1，应当是 %2。</translation>
    </message>
    <message>
        <source>a benefit with a price in points</source>
        <translation>一项标了积分价格的权益</translation>
    </message>
    <message>
        <source>one that was neither used nor cancelled</source>
        <translation>一条既未使用也未取消的记录</translation>
    </message>
    <message>
        <source>a badge this person was given by hand</source>
        <translation>手动授予此人的徽章</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>number of months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>benefit for points</source>
        <translation>积分权益</translation>
    </message>
    <message>
        <source>entry of the log</source>
        <translation>发放记录</translation>
    </message>
    <message>
        <source>Added the benefit &quot;%1&quot;</source>
        <translation>添加了权益“%1”</translation>
    </message>
    <message>
        <source>Changed the benefit &quot;%1&quot;</source>
        <translation>修改了权益“%1”</translation>
    </message>
    <message>
        <source>Archived the benefit &quot;%1&quot;</source>
        <translation>归档了权益“%1”</translation>
    </message>
    <message>
        <source>Brought back the benefit &quot;%1&quot;</source>
        <translation>恢复了权益“%1”</translation>
    </message>
    <message>
        <source>Deleted the benefit &quot;%1&quot;</source>
        <translation>删除了权益“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln benefits</source>
        <translation>
            <numerusform>添加了 %Ln 项权益</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave &quot;%1&quot; to %Ln people</source>
        <translation>
            <numerusform>向 %Ln 人发放了“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave &quot;%1&quot; to %2</source>
        <translation>向%2发放了“%1”</translation>
    </message>
    <message>
        <source>%1 redeemed &quot;%2&quot; for %3 points</source>
        <translation>%1用 %3 积分兑换了“%2”</translation>
    </message>
    <message>
        <source>%1 used &quot;%2&quot;</source>
        <translation>%1使用了“%2”</translation>
    </message>
    <message>
        <source>Cancelled &quot;%1&quot; of %2</source>
        <translation>取消了%2的“%1”</translation>
    </message>
    <message>
        <source>Gave %1 the badge &quot;%2&quot;</source>
        <translation>授予%1徽章“%2”</translation>
    </message>
    <message>
        <source>Took from %1 the badge &quot;%2&quot;</source>
        <translation>收回了%1的徽章“%2”</translation>
    </message>
    <message>
        <source>Gave %1 a term of &quot;%2&quot;</source>
        <translation>为%1添加了会员期“%2”</translation>
    </message>
    <message>
        <source>Changed the term &quot;%2&quot; of %1</source>
        <translation>修改了%1的会员期“%2”</translation>
    </message>
    <message>
        <source>Renewed &quot;%2&quot; of %1 until %3</source>
        <translation>为%1续期“%2”至 %3</translation>
    </message>
    <message>
        <source>Ended &quot;%2&quot; of %1 on %3</source>
        <translation>%1的“%2”改为 %3 结束</translation>
    </message>
    <message>
        <source>Deleted the term &quot;%2&quot; of %1</source>
        <translation>删除了%1的会员期“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln users members</source>
        <translation>
            <numerusform>%Ln 名用户转为会员</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 a member</source>
        <translation>%1转为会员</translation>
    </message>
    <message>
        <source>Perk</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Exclusive event</source>
        <translation>专属活动</translation>
    </message>
    <message>
        <source>Personal service</source>
        <translation>专人服务</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>手动赠送</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>等级赠送</translation>
    </message>
    <message>
        <source>For points</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>New</source>
        <comment>term</comment>
        <translation>新加入</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for %Ln days</source>
        <translation>
            <numerusform>已过期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is archived: it is given no more.</source>
        <translation>“%1”已归档，不再发放。</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>stage</comment>
        <translation>发展</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>成熟</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>衰退</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>badge</comment>
        <translation>初创期</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>badge</comment>
        <translation>发展期</translation>
    </message>
    <message>
        <source>Maturity</source>
        <comment>badge</comment>
        <translation>成熟期</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>badge</comment>
        <translation>衰退期</translation>
    </message>
    <message>
        <source>%1-week net growth</source>
        <translation>%1 周净增率</translation>
    </message>
    <message>
        <source>WAU ÷ members</source>
        <translation>WAU ÷ 成员</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <comment>stage</comment>
        <translation>快速比率</translation>
    </message>
    <message>
        <source>Week-%1 retention</source>
        <translation>第 %1 周留存</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <comment>threshold</comment>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>flow</comment>
        <translation>留存</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>indicator</comment>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Contributors ÷ WAU</source>
        <translation>贡献者 ÷ WAU</translation>
    </message>
    <message>
        <source>Newcomers welcomed within 24 h</source>
        <translation>新成员 24 小时内被欢迎</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>响应时长中位数</translation>
    </message>
    <message>
        <source>Campaign participation</source>
        <translation>活动参与率</translation>
    </message>
    <message>
        <source>Converted to member</source>
        <translation>会员转化率</translation>
    </message>
    <message>
        <source>Paid renewal rate</source>
        <translation>付费续费率</translation>
    </message>
    <message>
        <source>Content published a week</source>
        <translation>每周发布内容</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>pieces</comment>
        <translation>每周 %1 篇</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>annotation</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>annotation</comment>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Incident</source>
        <comment>annotation</comment>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>annotation</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>标注需要写文字。</translation>
    </message>
    <message>
        <source>There is no note number %1 in this file.</source>
        <translation>此文件中没有编号为 %1 的标注。</translation>
    </message>
    <message>
        <source>There is no kind of note called %1. Known are campaign, holiday, incident and other.</source>
        <translation>没有名为 %1 的标注类型，可用的有 campaign、holiday、incident 和 other。</translation>
    </message>
    <message>
        <source>There is no cost number %1 in this file.</source>
        <translation>此文件中没有编号为 %1 的花费。</translation>
    </message>
    <message>
        <source>A cost has to be above 0.</source>
        <translation>花费必须大于 0。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Write its three letters, such as CNY.</source>
        <translation>「%1」不是货币代码，请写三个字母，例如 CNY。</translation>
    </message>
    <message>
        <source>A cost needs a channel.</source>
        <translation>花费需要写明渠道。</translation>
    </message>
    <message>
        <source>There is no indicator called %1.</source>
        <translation>没有名为 %1 的指标。</translation>
    </message>
    <message>
        <source>A target of this indicator lies between 0 % and 100 %.</source>
        <translation>这项指标的目标应在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>This cannot be a target of the indicator.</source>
        <translation>这个数不能作为该指标的目标。</translation>
    </message>
    <message>
        <source>There is no stage called %1. Known are startup, growth, maturity and decline.</source>
        <translation>没有名为 %1 的阶段，可用的有 startup、growth、maturity 和 decline。</translation>
    </message>
    <message>
        <source>Added the note &quot;%1&quot;</source>
        <translation>添加了标注「%1」</translation>
    </message>
    <message>
        <source>Changed the note &quot;%1&quot;</source>
        <translation>修改了标注「%1」</translation>
    </message>
    <message>
        <source>Removed the note &quot;%1&quot;</source>
        <translation>删除了标注「%1」</translation>
    </message>
    <message>
        <source>Entered a cost of %1 for %2</source>
        <translation>为%2记了一笔花费 %1</translation>
    </message>
    <message>
        <source>Removed a cost of %1 for %2</source>
        <translation>删除了%2的一笔花费 %1</translation>
    </message>
    <message>
        <source>Set a target for %1 (%2)</source>
        <translation>设定了「%1」的目标（%2）</translation>
    </message>
    <message>
        <source>Went back to the shipped target for %1 (%2)</source>
        <translation>恢复了「%1」的自带目标（%2）</translation>
    </message>
    <message>
        <source>Changed the playbook of the stage %1</source>
        <translation>修改了%1的打法</translation>
    </message>
    <message>
        <source>Went back to the shipped playbook of the stage %1</source>
        <translation>恢复了%1的自带打法</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>threshold</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>threshold</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Came within %1 weeks</source>
        <translation>最近 %1 周加入且仍在</translation>
    </message>
    <message>
        <source>Went within %1 weeks</source>
        <translation>最近 %1 周离开</translation>
    </message>
    <message>
        <source>Active in the last finished week</source>
        <translation>最近完整一周活跃</translation>
    </message>
    <message>
        <source>Left in weeks with fewer members</source>
        <translation>在成员减少的周离开</translation>
    </message>
    <message>
        <source>New or resurrected in the last finished week</source>
        <translation>最近完整一周新增或回流</translation>
    </message>
    <message>
        <source>Dormant in the last finished week</source>
        <translation>最近完整一周沉寂</translation>
    </message>
    <message>
        <source>Active in their week %1</source>
        <translation>加入后第 %1 周活跃</translation>
    </message>
    <message>
        <source>Joined within %1 weeks</source>
        <translation>最近 %1 周加入</translation>
    </message>
    <message>
        <source>Active within %1 days of joining</source>
        <translation>加入 %1 天内活跃</translation>
    </message>
    <message>
        <source>Silent before, active within %1 weeks</source>
        <translation>此前沉默，最近 %1 周活跃</translation>
    </message>
    <message>
        <source>Activity trend</source>
        <translation>周活跃走势</translation>
    </message>
    <message>
        <source>Shrinking weeks</source>
        <translation>成员减少的周数</translation>
    </message>
    <message>
        <source>%1/wk</source>
        <comment>slope</comment>
        <translation>每周 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>weeks</comment>
        <translation>%1 / %2 周</translation>
    </message>
    <message>
        <source>%1 is of an older version and has to be brought up to date before it can be read, which its place does not allow. Copy it to a folder that can be written, and open the copy.</source>
        <translation>%1 是旧版本的文件，读取前需要先升级，但它所在的位置不能写入。请把它复制到可以写入的文件夹，再打开那份副本。</translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln people the badge &quot;%1&quot;</source>
        <translation>
            <numerusform>向 %Ln 人授予了徽章“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took from %Ln people the badge &quot;%1&quot;</source>
        <translation>
            <numerusform>从 %Ln 人收回了徽章“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule asks for the segment &quot;%1&quot; (%2), which is not there.</source>
        <translation>规则引用了人群“%1”（%2），但它不存在。</translation>
    </message>
    <message>
        <source>A playbook was written for the layer &quot;%1&quot;, so it stays. Put that playbook back first.</source>
        <translation>“%1”这一层有改写过的打法，不能删去。请先把打法恢复为默认。</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is used by &quot;%2&quot;. Change that first.</source>
        <translation>“%2”用到了“%1”这一层，请先修改它。</translation>
    </message>
    <message>
        <source>A number is needed, or a date such as 2026-11-20.</source>
        <translation>需要填数字，或 2026-11-20 这样的日期。</translation>
    </message>
    <message>
        <source>The rule would ask for itself (%2): %1. Take the condition about the other scheme or segment out.</source>
        <translation>规则会绕回自身（%2）：%1。请去掉引用其他方案或人群的条件。</translation>
    </message>
    <message>
        <source>%1 is damaged: parts of it cannot be read or do not fit together. Nothing was changed. Restore the newest backup (File &gt; Restore a backup, or weilu restore).</source>
        <translation>%1 已损坏，有一部分读不出来或前后对不上。没有改动任何内容。请恢复最近的备份（“文件 &gt; 从备份恢复”，或命令 weilu restore）。</translation>
    </message>
    <message>
        <source>This community file is damaged: parts of it cannot be read or do not fit together. Nothing was changed. Restore the newest backup (File &gt; Restore a backup, or weilu restore).</source>
        <translation>这个社群文件已损坏，有一部分读不出来或前后对不上。没有改动任何内容。请恢复最近的备份（“文件 &gt; 从备份恢复”，或命令 weilu restore）。</translation>
    </message>
    <message>
        <source>%1 Details: %2.</source>
        <translation>%1详细信息：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read from row %2, column %3 on: it was cut short or changed.</source>
        <translation>%1 从第 %2 行第 %3 列起读不下去：文件被截断或改动过。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Weilu.</source>
        <translation>%1 由更新版本的围炉写成。</translation>
    </message>
    <message>
        <source>%1 is not a proof of a draw.</source>
        <translation>%1 不是抽奖的验证包。</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 验证不通过。</translation>
    </message>
    <message>
        <source>%1 lacks a part of a proof, or has another in its place (%2).</source>
        <translation>%1 缺少验证包的某一部分，或者那一部分不是该有的内容（%2）。</translation>
    </message>
    <message>
        <source>Nobody is left to draw from.</source>
        <translation>没有人可以抽。</translation>
    </message>
    <message>
        <source>%1 is on the list twice.</source>
        <translation>%1 在名单里出现了两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id on the list.</source>
        <translation>“%1”不能作为名单里的编号。</translation>
    </message>
    <message>
        <source>There are %1 prizes, but only %2 people on the list.</source>
        <translation>奖品有 %1 份，名单上却只有 %2 人。</translation>
    </message>
    <message>
        <source>A draw needs prizes, each with a name.</source>
        <translation>抽奖要有奖品，每种奖品要有名称。</translation>
    </message>
    <message>
        <source>There has to be at least one of the prize &quot;%1&quot;.</source>
        <translation>奖品“%1”至少要有一份。</translation>
    </message>
    <message>
        <source>A seed has at least 16 characters and no &quot;|&quot;.</source>
        <translation>种子至少 16 个字符，而且不能有“|”。</translation>
    </message>
    <message>
        <source>A draw needs a public value; none may be empty or hold a &quot;|&quot;.</source>
        <translation>开奖需要公开数字；不能留空，也不能有“|”。</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is not an amount of money.</source>
        <translation>“%1 %2”不是有效的金额。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation>%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;, or several are called so; its number tells them apart.</source>
        <translation>没有活动“%1”，或有几个同名；请用编号指明。</translation>
    </message>
    <message>
        <source>A campaign needs a title.</source>
        <translation>活动需要标题。</translation>
    </message>
    <message>
        <source>A campaign cannot end before it starts, or without a start.</source>
        <translation>结束时间不能早于开始时间，也不能没有开始时间。</translation>
    </message>
    <message>
        <source>%1 places are too few: %2 are taken already.</source>
        <translation>%1 个名额不够：已有 %2 个被占用。</translation>
    </message>
    <message>
        <source>There has to be at least one place.</source>
        <translation>名额至少为 1。</translation>
    </message>
    <message>
        <source>Between 0 and 50% of the audience can be left alone.</source>
        <translation>未打扰的比例须在 0 到 50% 之间。</translation>
    </message>
    <message>
        <source>Purchases can count for 1 to 365 days.</source>
        <translation>购买计入的天数须在 1 到 365 之间。</translation>
    </message>
    <message>
        <source>Amounts and numbers of a campaign cannot be below 0.</source>
        <translation>活动的金额和数量不能小于 0。</translation>
    </message>
    <message>
        <source>A reward is points, a benefit or a prize with a name.</source>
        <translation>奖励要么是积分、权益，要么是有名称的奖品。</translation>
    </message>
    <message>
        <source>Each option of a vote needs a title and a code of its own.</source>
        <translation>投票的每个选项都要有标题和不重复的代码。</translation>
    </message>
    <message>
        <source>A campaign cannot go from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>活动不能从“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>Say first when the campaign starts.</source>
        <translation>请先填活动的开始时间。</translation>
    </message>
    <message>
        <source>Inviting has begun: the audience and who of it is left alone stand.</source>
        <translation>邀请已经开始，人群和未打扰的人不能再改。</translation>
    </message>
    <message>
        <source>There is nobody to invite.</source>
        <translation>没有可邀请的人。</translation>
    </message>
    <message>
        <source>Choose a channel for the invitations first.</source>
        <translation>请先选择邀请的渠道。</translation>
    </message>
    <message>
        <source>%1 people were invited or answered already, so it cannot go back.</source>
        <translation>已有 %1 人被邀请或答复，不能退回。</translation>
    </message>
    <message>
        <source>Only what is an idea, done or cancelled can be archived.</source>
        <translation>只有构思、已结束或已取消的活动可以归档。</translation>
    </message>
    <message>
        <source>Only an idea can be deleted; a campaign that went further is archived.</source>
        <translation>只有构思可以删除；已推进的活动请归档。</translation>
    </message>
    <message>
        <source>Nobody can be invited while the campaign is at &quot;%1&quot;.</source>
        <translation>活动处于“%1”时不能邀请。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>没有这项任务。</translation>
    </message>
    <message>
        <source>Nobody can take part while the campaign is at &quot;%1&quot;.</source>
        <translation>活动处于“%1”时不能登记参与。</translation>
    </message>
    <message>
        <source>%1 is noted as &quot;%2&quot; already.</source>
        <translation>%1 已经记为“%2”。</translation>
    </message>
    <message>
        <source>There is no free place for %1.</source>
        <translation>没有空名额给 %1。</translation>
    </message>
    <message>
        <source>%1 did not sign up.</source>
        <translation>%1 没有报名。</translation>
    </message>
    <message>
        <source>Online discussion</source>
        <translation>线上讨论</translation>
    </message>
    <message>
        <source>Offline meetup</source>
        <translation>线下聚会</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Check-in challenge</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Welcome ritual</source>
        <translation>欢迎仪式</translation>
    </message>
    <message>
        <source>Sharing session</source>
        <translation>分享会</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>构思</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>邀请中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>报名人数</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>购买人数</translation>
    </message>
    <message>
        <source>Active in the fourth week after</source>
        <translation>之后第四周活跃</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>To be invited</source>
        <translation>邀请组</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未打扰</translation>
    </message>
    <message>
        <source>Left alone to compare with</source>
        <translation>留作对照，未打扰</translation>
    </message>
    <message>
        <source>Left the community</source>
        <translation>已离开社群</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>不可联系</translation>
    </message>
    <message>
        <source>Said no to this channel</source>
        <translation>拒绝该渠道</translation>
    </message>
    <message>
        <source>Invited or answered already</source>
        <translation>已邀请或已答复</translation>
    </message>
    <message>
        <source>Contacted often enough lately</source>
        <translation>近期联系次数已满</translation>
    </message>
    <message>
        <source>Added the campaign &quot;%1&quot;</source>
        <translation>添加了活动“%1”</translation>
    </message>
    <message>
        <source>Changed the campaign &quot;%1&quot;</source>
        <translation>修改了活动“%1”</translation>
    </message>
    <message>
        <source>Copied a campaign as &quot;%1&quot;</source>
        <translation>复制活动为“%1”</translation>
    </message>
    <message>
        <source>Archived the campaign &quot;%1&quot;</source>
        <translation>归档了活动“%1”</translation>
    </message>
    <message>
        <source>Brought back the campaign &quot;%1&quot;</source>
        <translation>恢复了活动“%1”</translation>
    </message>
    <message>
        <source>Deleted the campaign &quot;%1&quot;</source>
        <translation>删除了活动“%1”</translation>
    </message>
    <message>
        <source>Made the campaign &quot;%1&quot; an idea again</source>
        <translation>把活动“%1”退回构思</translation>
    </message>
    <message>
        <source>Planned the campaign &quot;%1&quot;</source>
        <translation>活动“%1”进入筹备</translation>
    </message>
    <message>
        <source>Began inviting to &quot;%1&quot;</source>
        <translation>活动“%1”开始邀请</translation>
    </message>
    <message>
        <source>Started the campaign &quot;%1&quot;</source>
        <translation>活动“%1”开始进行</translation>
    </message>
    <message>
        <source>Closed the campaign &quot;%1&quot;</source>
        <translation>结束了活动“%1”</translation>
    </message>
    <message>
        <source>Cancelled the campaign &quot;%1&quot;</source>
        <translation>取消了活动“%1”</translation>
    </message>
    <message>
        <source>Did &quot;%2&quot; for &quot;%1&quot;</source>
        <translation>完成了活动“%1”的“%2”</translation>
    </message>
    <message>
        <source>Opened &quot;%2&quot; for &quot;%1&quot; again</source>
        <translation>重新打开活动“%1”的“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people to &quot;%1&quot;</source>
        <translation>
            <numerusform>邀请 %Ln 人参加“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %Ln people declined &quot;%1&quot;</source>
        <translation>
            <numerusform>记录 %Ln 人婉拒“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 declined &quot;%1&quot;</source>
        <translation>%2 婉拒了“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Signed up %Ln people for &quot;%1&quot;</source>
        <translation>
            <numerusform>为 %Ln 人报名“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed up %2 for &quot;%1&quot;</source>
        <translation>为 %2 报名“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people confirmed to come to &quot;%1&quot;</source>
        <translation>
            <numerusform>%Ln 人确认参加“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 confirmed to come to &quot;%1&quot;</source>
        <translation>%2 确认参加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Noted that %Ln people did not come to &quot;%1&quot;</source>
        <translation>
            <numerusform>记录 %Ln 人没有到场“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 did not come to &quot;%1&quot;</source>
        <translation>%2 没有到场“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln people in at &quot;%1&quot;</source>
        <translation>
            <numerusform>%Ln 人签到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %2 in at &quot;%1&quot;</source>
        <translation>%2 签到“%1”</translation>
    </message>
    <message>
        <source>From a campaign</source>
        <translation>活动所得</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln ballots for &quot;%1&quot;</source>
        <translation>
            <numerusform>为“%1”记了 %Ln 张票</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the ballot of %2 for &quot;%1&quot;</source>
        <translation>为“%1”记了 %2 的票</translation>
    </message>
    <message>
        <source>Took back the ballot of %2 for &quot;%1&quot;</source>
        <translation>撤回了 %2 在“%1”的票</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln people in at &quot;%1&quot; on %2</source>
        <translation>
            <numerusform>%Ln 人在“%1”打卡（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %2 in at &quot;%1&quot; on %3</source>
        <translation>%2 在“%1”打卡（%3）</translation>
    </message>
    <message numerus="yes">
        <source>Made up for %2 at &quot;%1&quot; for %Ln people</source>
        <translation>
            <numerusform>为 %Ln 人在“%1”补卡（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Made up for %3 at &quot;%1&quot; for %2</source>
        <translation>%2 在“%1”补卡（%3）</translation>
    </message>
    <message>
        <source>Took back the check-in of %2 at &quot;%1&quot; on %3</source>
        <translation>撤回了 %2 在“%1”的打卡（%3）</translation>
    </message>
    <message>
        <source>Noted for &quot;%1&quot; that %3 brought %2</source>
        <translation>“%1”：记下 %3 带来了 %2</translation>
    </message>
    <message>
        <source>Took back for &quot;%1&quot; who brought %2</source>
        <translation>“%1”：撤回了谁带来 %2</translation>
    </message>
    <message>
        <source>A ballot has to choose something.</source>
        <translation>一张票至少要选一项。</translation>
    </message>
    <message>
        <source>One option can be chosen, not %1.</source>
        <translation>只能选一项，不能选 %1 项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of this vote.</source>
        <translation>“%1”不是这次投票的选项。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is chosen twice.</source>
        <translation>选项“%1”选了两次。</translation>
    </message>
    <message>
        <source>The ballot of %1: %2</source>
        <translation>%1 的票：%2</translation>
    </message>
    <message>
        <source>The campaign has not begun, so nobody can check in.</source>
        <translation>活动还没有开始，不能打卡。</translation>
    </message>
    <message>
        <source>%1 is not one of the days to check in on; those are %2 to %3.</source>
        <translation>%1 不是可以打卡的日子；可以打卡的是 %2 至 %3。</translation>
    </message>
    <message>
        <source>%1 checked in on %2 already.</source>
        <translation>%1 在 %2 已经打过卡。</translation>
    </message>
    <message>
        <source>Only a day that is over can be made up for.</source>
        <translation>只有已经过去的日子才能补卡。</translation>
    </message>
    <message>
        <source>%1 has not checked in yet, so there is nothing to make up for.</source>
        <translation>%1 还没有打过卡，没有可补的。</translation>
    </message>
    <message>
        <source>%1 has made up for as many days as the plan allows: %2.</source>
        <translation>%1 已经用完计划允许的补卡次数：%2 次。</translation>
    </message>
    <message>
        <source>%1 cannot bring themselves.</source>
        <translation>%1 不能带来自己。</translation>
    </message>
    <message>
        <source>%1 cannot be brought by %2, because that goes round: %3.</source>
        <translation>%1 不能算由 %2 带来，因为会绕成一圈：%3。</translation>
    </message>
    <message>
        <source>Not every row of %1 can be counted, so none was taken; --partly takes the rest.</source>
        <translation>%1 里有的行不能计入，所以一行也没有读入；加 --partly 读入其余的。</translation>
    </message>
    <message>
        <source>No column of %1 holds what people chose.</source>
        <translation>%1 里没有一列写着大家选了什么。</translation>
    </message>
    <message>
        <source>The campaign is not of the type &quot;%1&quot;.</source>
        <translation>这个活动的类型不是“%1”。</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Ranked choices</source>
        <translation>排序选择</translation>
    </message>
    <message>
        <source>It is not clear who it is</source>
        <translation>不清楚是谁</translation>
    </message>
    <message>
        <source>Several rows of the same person want different things, so none of them counts</source>
        <translation>同一个人有几行，选的不一样，所以都不计入</translation>
    </message>
    <message>
        <source>An earlier row of the same person says the same</source>
        <translation>同一个人前面已有一样的一行</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>什么也没选</translation>
    </message>
    <message>
        <source>No option of the vote</source>
        <translation>不是这次投票的选项</translation>
    </message>
    <message>
        <source>The same option twice</source>
        <translation>同一选项出现两次</translation>
    </message>
    <message>
        <source>Several options in a vote for one</source>
        <translation>单选投票里选了几项</translation>
    </message>
    <message>
        <source>The row is damaged</source>
        <translation>这一行已损坏</translation>
    </message>
    <message>
        <source>A list is frozen already. Draw it, or throw it away first.</source>
        <translation>已经有一份封存的名单，请先抽取或作废。</translation>
    </message>
    <message>
        <source>All prizes were drawn. Only one that a winner gave up is drawn again.</source>
        <translation>奖品都抽完了；只有中奖者放弃的奖品才能补抽。</translation>
    </message>
    <message>
        <source>This was drawn already.</source>
        <translation>这一次已经抽过了。</translation>
    </message>
    <message>
        <source>The frozen list is no longer the one that was sealed, so it cannot be drawn.</source>
        <translation>封存的名单被改动过，不能再抽。</translation>
    </message>
    <message>
        <source>There is no such draw.</source>
        <translation>没有这次抽奖。</translation>
    </message>
    <message>
        <source>There is no prize left to give.</source>
        <translation>没有待发的奖品。</translation>
    </message>
    <message>
        <source>There is no winner number %1.</source>
        <translation>没有第 %1 位中奖者。</translation>
    </message>
    <message>
        <source>%1 was given the prize already.</source>
        <translation>%1 的奖品已经发过了。</translation>
    </message>
    <message>
        <source>%1 gave the prize up.</source>
        <translation>%1 已放弃奖品。</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场的人</translation>
    </message>
    <message>
        <source>Who signed up or came</source>
        <translation>报名或到场的人</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Won before</source>
        <translation>中过奖</translation>
    </message>
    <message>
        <source>Runs the community</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>名单是空的。</translation>
    </message>
    <message>
        <source>The list is not sorted, or has %1 twice.</source>
        <translation>名单没有排序，或者 %1 出现了两次。</translation>
    </message>
    <message>
        <source>%1 is excluded and on the list all the same.</source>
        <translation>%1 已被排除，却仍在名单里。</translation>
    </message>
    <message>
        <source>The list was changed: its hash is %1, published was %2.</source>
        <translation>名单被改动过：它的摘要是 %1，公布的是 %2。</translation>
    </message>
    <message>
        <source>Seed or list were changed: they give the commitment %1, published was %2.</source>
        <translation>种子或名单被改动过：由它们算出的承诺是 %1，公布的是 %2。</translation>
    </message>
    <message>
        <source>There are %1 prizes for %2 people.</source>
        <translation>奖品有 %1 份，名单上只有 %2 人。</translation>
    </message>
    <message>
        <source>The winners cannot be recomputed: the public values are missing.</source>
        <translation>无法复算中奖名单：缺少公开数字。</translation>
    </message>
    <message>
        <source>The winners are others: recomputed is %1, the file says %2.</source>
        <translation>中奖名单对不上：复算结果是 %1，文件里写的是 %2。</translation>
    </message>
    <message>
        <source>The list is the one that was sealed. It has not been drawn yet.</source>
        <translation>名单与封存时一致，尚未开奖。</translation>
    </message>
    <message numerus="yes">
        <source>The list is the one that was sealed, the seed the one committed to, and %n winners are those it gives.</source>
        <translation>
            <numerusform>名单与封存时一致，种子与承诺吻合，%n 位中奖者复算无误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Froze the list of &quot;%1&quot;: %Ln people</source>
        <translation>
            <numerusform>封存了“%1”的名单：%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Threw away the frozen list of &quot;%1&quot;</source>
        <translation>作废了“%1”封存的名单</translation>
    </message>
    <message numerus="yes">
        <source>Drew %Ln winners of &quot;%1&quot;</source>
        <translation>
            <numerusform>抽出了“%1”的 %Ln 位中奖者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln prizes of &quot;%1&quot;</source>
        <translation>
            <numerusform>发出了“%1”的 %Ln 份奖品</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave %2 the prize of &quot;%1&quot;</source>
        <translation>给 %2 发了“%1”的奖品</translation>
    </message>
    <message>
        <source>%2 gave up &quot;%3&quot; of &quot;%1&quot;</source>
        <translation>%2 放弃了“%1”的“%3”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no views or likes before it is published.</source>
        <translation>“%1”还没发布，不会有阅读或点赞。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out and has numbers: take those away before it is scheduled again.</source>
        <translation>“%1”已发布并有数据，先清空数据才能改回待发布。</translation>
    </message>
    <message>
        <source>Views, likes, comments and shares cannot be below 0.</source>
        <translation>阅读、点赞、评论和分享不能小于 0。</translation>
    </message>
    <message>
        <source>There is no content &quot;%1&quot;, or several pieces are called so; its number tells them apart.</source>
        <translation>没有名为“%1”的内容，或有多条同名，请用编号区分。</translation>
    </message>
    <message>
        <source>Content needs a title.</source>
        <translation>内容要有标题。</translation>
    </message>
    <message>
        <source>Say first when it is to be published.</source>
        <translation>请先定好发布时间。</translation>
    </message>
    <message>
        <source>Say when it was published.</source>
        <translation>请填写发布时间。</translation>
    </message>
    <message>
        <source>What is published cannot be so on %1, which is still to come.</source>
        <translation>已发布的内容不能落在还没到的 %1。</translation>
    </message>
    <message>
        <source>Points for an author cannot be below 0.</source>
        <translation>给作者的积分不能小于 0。</translation>
    </message>
    <message>
        <source>Content cannot go from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>内容不能从“%1”改为“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is published. Only what is not can be deleted.</source>
        <translation>“%1”已经发布，只有未发布的内容可以删除。</translation>
    </message>
    <message>
        <source>There is no space &quot;%1&quot;.</source>
        <translation>没有名为“%1”的空间。</translation>
    </message>
    <message>
        <source>A target is 1 to 50 pieces a week; 0 takes it away.</source>
        <translation>每周目标为 1 到 50 条，0 表示取消。</translation>
    </message>
    <message>
        <source>%1 needs a column with titles or links, and one with views, likes, comments or shares.</source>
        <translation>%1 里要有标题或链接列，以及阅读、点赞、评论或分享列。</translation>
    </message>
    <message>
        <source>News</source>
        <comment>content</comment>
        <translation>资讯</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>content</comment>
        <translation>知识</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <comment>content</comment>
        <translation>娱乐</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>content</comment>
        <translation>案例</translation>
    </message>
    <message>
        <source>Member-made</source>
        <comment>content</comment>
        <translation>会员创作</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <comment>content</comment>
        <translation>问答</translation>
    </message>
    <message>
        <source>Resource</source>
        <comment>content</comment>
        <translation>资源</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>content</comment>
        <translation>选题</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>content</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>content</comment>
        <translation>待发布</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>content</comment>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>content</comment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Any kind</source>
        <comment>content</comment>
        <translation>不限类型</translation>
    </message>
    <message>
        <source>Any space</source>
        <comment>content</comment>
        <translation>不限空间</translation>
    </message>
    <message>
        <source>All content</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a whole number from 0 on nor a date</source>
        <translation>“%1”不是非负整数，也不是日期</translation>
    </message>
    <message>
        <source>There is no content &quot;%1&quot;</source>
        <translation>没有名为“%1”的内容</translation>
    </message>
    <message>
        <source>Several pieces are called &quot;%1&quot;; give the link</source>
        <translation>有多条内容叫“%1”，请给出链接</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not published</source>
        <translation>“%1”还没发布</translation>
    </message>
    <message>
        <source>An earlier row was about &quot;%1&quot; already</source>
        <translation>前面已有一行说的是“%1”</translation>
    </message>
    <message>
        <source>Newer numbers of &quot;%1&quot; are known</source>
        <translation>“%1”已有更新的数据</translation>
    </message>
    <message>
        <source>%1 %2:00–%3:00</source>
        <comment>a weekday and hours: Wed 20:00–22:00</comment>
        <translation>%1 %2:00–%3:00</translation>
    </message>
    <message>
        <source>Added the content &quot;%1&quot;</source>
        <translation>添加了内容“%1”</translation>
    </message>
    <message>
        <source>Changed the content &quot;%1&quot;</source>
        <translation>修改了内容“%1”</translation>
    </message>
    <message>
        <source>Copied content as &quot;%1&quot;</source>
        <translation>复制内容为“%1”</translation>
    </message>
    <message>
        <source>Deleted the content &quot;%1&quot;</source>
        <translation>删除了内容“%1”</translation>
    </message>
    <message>
        <source>Moved &quot;%1&quot; to another day</source>
        <translation>把“%1”挪到了另一天</translation>
    </message>
    <message>
        <source>Made &quot;%1&quot; an idea again</source>
        <translation>把“%1”改回选题</translation>
    </message>
    <message>
        <source>Made &quot;%1&quot; a draft</source>
        <translation>把“%1”改为草稿</translation>
    </message>
    <message>
        <source>Scheduled &quot;%1&quot;</source>
        <translation>把“%1”排为待发布</translation>
    </message>
    <message>
        <source>Published &quot;%1&quot;</source>
        <translation>发布了“%1”</translation>
    </message>
    <message>
        <source>Dropped &quot;%1&quot;</source>
        <translation>放弃了“%1”</translation>
    </message>
    <message>
        <source>Changed how often content is to be published</source>
        <translation>修改了更新频率目标</translation>
    </message>
    <message numerus="yes">
        <source>Brought in numbers of %Ln pieces of content</source>
        <translation>
            <numerusform>导入了 %Ln 条内容的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn again</source>
        <translation>已补抽</translation>
    </message>
    <message>
        <source>Signed up and came</source>
        <translation>已报名并到场</translation>
    </message>
    <message>
        <source>Came without signing up</source>
        <translation>未报名到场</translation>
    </message>
    <message>
        <source>Noted as come already</source>
        <translation>已记为到场</translation>
    </message>
    <message>
        <source>No free place</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>Nobody that is known</source>
        <translation>名单里没有此人</translation>
    </message>
    <message>
        <source>Most times in the file are not those of &quot;%1&quot;.</source>
        <translation>文件里的时间大多不在活动“%1”期间。</translation>
    </message>
    <message>
        <source>The file is about &quot;%1&quot;, the campaign is called &quot;%2&quot;.</source>
        <translation>文件的主题是“%1”，而活动叫“%2”。</translation>
    </message>
    <message>
        <source>The file does not say who came.</source>
        <translation>文件里没有谁到场的信息。</translation>
    </message>
    <message>
        <source>It may be of another event; nothing was changed.</source>
        <translation>可能是另一场活动的名单；什么都没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>Took from a file that %Ln people came to &quot;%1&quot;</source>
        <translation>
            <numerusform>从文件记录 %Ln 人参加了“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link: it begins with http:// or https:// and has no spaces.</source>
        <translation>「%1」不是链接：链接以 http:// 或 https:// 开头，中间没有空格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed somewhere else meanwhile. See what it says now, then change it.</source>
        <translation>“%1”已在别处被修改。请先查看现在的内容，再作更改。</translation>
    </message>
    <message>
        <source>Anybody can be contacted 1 to 100 times in 1 to 365 days; %1 is outside of that.</source>
        <translation>触达上限可设为 1–365 天内 1–100 次，%1 超出了范围。</translation>
    </message>
    <message>
        <source>Set how often anybody is contacted: %1 times in %2 days</source>
        <translation>将触达上限设为每人 %2 天 %1 次</translation>
    </message>
</context>
</TS>
