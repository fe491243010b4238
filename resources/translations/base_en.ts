<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Tagged %Ln people &quot;%1&quot;</source>
        <translation>
            <numerusform>Tagged %Ln person &quot;%1&quot;</numerusform>
            <numerusform>Tagged %Ln people &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took tag &quot;%1&quot; from %Ln people</source>
        <translation>
            <numerusform>Took tag &quot;%1&quot; from %Ln person</numerusform>
            <numerusform>Took tag &quot;%1&quot; from %Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
