<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Tagged %Ln people “%1”</source>
        <translation>
            <numerusform>Tagged %Ln person “%1”</numerusform>
            <numerusform>Tagged %Ln people “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took tag “%1” from %Ln people</source>
        <translation>
            <numerusform>Took tag “%1” from %Ln person</numerusform>
            <numerusform>Took tag “%1” from %Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
