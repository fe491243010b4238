<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>weilu::ui::JobList</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::MainWindow</name>
    <message numerus="yes">
        <source>The newest activity is %n days old; the number of silent people may be too high</source>
        <translation>
            <numerusform>The newest activity is %n day old; the number of silent people may be too high</numerusform>
            <numerusform>The newest activity is %n days old; the number of silent people may be too high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n files</source>
        <translation>
            <numerusform>Drop to import the file</numerusform>
            <numerusform>Drop to import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weilu::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln more waiting</numerusform>
            <numerusform>%Ln more waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
