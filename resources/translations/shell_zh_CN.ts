<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Opened &amp;lately</source>
        <translation>最近打开(&amp;L)</translation>
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
        <source>&amp;New here</source>
        <translation>在此新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation>搜索本页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compute this page again</source>
        <translation>重新计算本页(&amp;C)</translation>
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
    <name>weilu::ui::LayerKeeper</name>
    <message>
        <source>Computing layers</source>
        <translation>正在重算分层</translation>
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
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Everything is shown as of %1.</source>
        <translation>现在看到的一切都以 %1 为准。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>回到 %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest activity is %n days old; the number of silent people may be too high</source>
        <translation>
            <numerusform>最近的活跃记录是 %n 天前的，沉默人数可能偏高</numerusform>
        </translation>
    </message>
    <message>
        <source>Look as of %1</source>
        <translation>以 %1 为准</translation>
    </message>
    <message>
        <source>Import new data</source>
        <translation>导入新数据</translation>
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
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
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
        <source>Cuts days and weeks. After a change the activity index is made again.</source>
        <translation>决定一天和一周从何时算起。更改后会重建活跃索引。</translation>
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
        <source>Created</source>
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
        <translation>备份于 %1</translation>
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
</context>
<context>
    <name>weilu::ui::WelcomePage</name>
    <message>
        <source>Welcome to Weilu</source>
        <translation>欢迎来到围炉</translation>
    </message>
    <message>
        <source>See who is there, who is warming up and who is drifting away. Then decide whom to see first.</source>
        <translation>看清社群里有谁、谁在升温、谁在走远，再决定今天先找谁。</translation>
    </message>
    <message>
        <source>Open the sample community</source>
        <translation>打开示例社群</translation>
    </message>
    <message>
        <source>Camellia Brew: 12,486 invented people, 18 months of activity</source>
        <translation>山茶手冲社：12,486 位虚构成员，一年半的活动记录</translation>
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
        <source>CSV as exported; encoding, delimiter and columns are recognised</source>
        <translation>平台导出的 CSV，自动识别编码、分隔符和列</translation>
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
        <source>Opened lately: none yet</source>
        <translation>最近打开：还没有</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
</TS>
