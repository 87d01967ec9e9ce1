<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>login</name>
    <message numerus="yes">
        <source>%n waiting: unlock to send.</source>
        <translation>
            <numerusform>%n waiting: unlock to send.</numerusform>
            <numerusform>%n waiting: unlock to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again. Nothing is lost.</source>
        <translation>
            <numerusform>Wait %n s, then try again. Nothing is lost.</numerusform>
            <numerusform>Wait %n s, then try again. Nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n message(s) stuck</source>
        <translation>
            <numerusform>%n message stuck</numerusform>
            <numerusform>%n messages stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to leave</source>
        <translation>
            <numerusform>%n waiting to leave</numerusform>
            <numerusform>%n waiting to leave</numerusform>
        </translation>
    </message>
</context>
</TS>
