<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>alert</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen; at most {most} go with a message. Take some out.</source>
        <translation>
            <numerusform>%n file chosen; at most {most} go with a message. Take some out.</numerusform>
            <numerusform>%n files chosen; at most {most} go with a message. Take some out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {number}, {size}</source>
        <translation>
            <numerusform>%n file of {number}, {size}</numerusform>
            <numerusform>%n files of {number}, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. At most {most}, each of at most {limit} MB.</source>
        <translation>
            <numerusform>%n file, {size}. At most {most}, each of at most {limit} MB.</numerusform>
            <numerusform>%n files, {size}. At most {most}, each of at most {limit} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with a message that is stuck</source>
        <translation>
            <numerusform>%n thread with a message that is stuck</numerusform>
            <numerusform>%n threads with a message that is stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), last {last}.</source>
        <translation>
            <numerusform>Tried %n time, last {last}.</numerusform>
            <numerusform>Tried %n times, last {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n units</source>
        <translation>
            <numerusform>to %n unit</numerusform>
            <numerusform>to %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n fault found</numerusform>
            <numerusform>%n faults found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command pcu-desk verify lists all.</source>
        <translation>
            <numerusform>And %n more. The command pcu-desk verify lists all.</numerusform>
            <numerusform>And %n more. The command pcu-desk verify lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>The report is in {file}, %n page(s).</source>
        <translation>
            <numerusform>The report is in {file}, %n page.</numerusform>
            <numerusform>The report is in {file}, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>courier_page</name>
    <message numerus="yes">
        <source>%n file(s) whole now</source>
        <translation>
            <numerusform>%n file whole now</numerusform>
            <numerusform>%n files whole now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other desks</source>
        <translation>
            <numerusform>%n for another desk</numerusform>
            <numerusform>%n for other desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held, see “Held” among the alerts</source>
        <translation>
            <numerusform>%n held, see “Held” among the alerts</numerusform>
            <numerusform>%n held, see “Held” among the alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n known before</numerusform>
            <numerusform>%n known before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are with the hub</source>
        <translation>
            <numerusform>%n message of yours is with the hub</numerusform>
            <numerusform>%n messages of yours are with the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours confirmed as arrived</source>
        <translation>
            <numerusform>%n message of yours confirmed as arrived</numerusform>
            <numerusform>%n messages of yours confirmed as arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours refused by the hub, see “Stuck”</source>
        <translation>
            <numerusform>%n message of yours refused by the hub, see “Stuck”</numerusform>
            <numerusform>%n messages of yours refused by the hub, see “Stuck”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of files</source>
        <translation>
            <numerusform>%n part of a file</numerusform>
            <numerusform>%n parts of files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of files found no room and go with the next courier file.</source>
        <translation>
            <numerusform>%n part of a file found no room and goes with the next courier file.</numerusform>
            <numerusform>%n parts of files found no room and go with the next courier file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadline_page</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed %n day(s) ago</source>
        <translation>
            <numerusform>passed %n day ago</numerusform>
            <numerusform>passed %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draw_page</name>
    <message numerus="yes">
        <source>%n number(s) listed</source>
        <translation>
            <numerusform>%n number listed</numerusform>
            <numerusform>%n numbers listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n inspection(s)</source>
        <translation>
            <numerusform>Open %n inspection</numerusform>
            <numerusform>Open %n inspections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evidence_page</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n file not added</numerusform>
            <numerusform>%n files not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no case names were set aside in evidence/quarantine, mostly after an adding that was interrupted. Look whether all photos are here.</source>
        <translation>
            <numerusform>%n file that no case names was set aside in evidence/quarantine, mostly after an adding that was interrupted. Look whether all photos are here.</numerusform>
            <numerusform>%n files that no case names were set aside in evidence/quarantine, mostly after an adding that was interrupted. Look whether all photos are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not added.</source>
        <translation>
            <numerusform>%n more was not added.</numerusform>
            <numerusform>%n more were not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in {folder} and below. Add them to this case?</source>
        <translation>
            <numerusform>%n picture in {folder} and below. Add it to this case?</numerusform>
            <numerusform>%n pictures in {folder} and below. Add them to this case?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were added before that and stay.</source>
        <translation>
            <numerusform>Stopped. %n file was added before that and stays.</numerusform>
            <numerusform>Stopped. %n files were added before that and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history_page</name>
    <message numerus="yes">
        <source>%n entry(ies), newest first</source>
        <translation>
            <numerusform>%n entry, newest first</numerusform>
            <numerusform>%n entries, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: Enter shows all</source>
        <translation>
            <numerusform>%n more: Enter shows all</numerusform>
            <numerusform>%n more: Enter shows all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message numerus="yes">
        <source>%n case(s), newest first</source>
        <translation>
            <numerusform>%n case, newest first</numerusform>
            <numerusform>%n cases, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>%n found, newest first</numerusform>
            <numerusform>%n found, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Selection</source>
        <translation>
            <numerusform>%n more under Selection</numerusform>
            <numerusform>%n more under Selection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill before it can be submitted</source>
        <translation>
            <numerusform>%n to fill before it can be submitted</numerusform>
            <numerusform>%n to fill before it can be submitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line_popover</name>
    <message numerus="yes">
        <source>%n file(s) follow their message</source>
        <translation>
            <numerusform>%n file follows its message</numerusform>
            <numerusform>%n files follow their message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stuck: look in Alerts</source>
        <translation>
            <numerusform>%n message stuck: look in Alerts</numerusform>
            <numerusform>%n messages stuck: look in Alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s): a message was opened here</source>
        <translation>
            <numerusform>%n receipt: a message was opened here</numerusform>
            <numerusform>%n receipts: messages were opened here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come, {here} of {chunks} parts here</source>
        <translation>
            <numerusform>%n still to come, {here} of {chunks} parts here</numerusform>
            <numerusform>%n still to come, {here} of {chunks} parts here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait to leave</source>
        <translation>
            <numerusform>%n waits to leave</numerusform>
            <numerusform>%n wait to leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line_settings</name>
    <message numerus="yes">
        <source>Its clock differs from this one by %n second(s).</source>
        <translation>
            <numerusform>Its clock differs from this one by %n second.</numerusform>
            <numerusform>Its clock differs from this one by %n seconds.</numerusform>
        </translation>
    </message>
</context>
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
    <name>paper</name>
    <message numerus="yes">
        <source>%n difference(s) found</source>
        <translation>
            <numerusform>%n difference found</numerusform>
            <numerusform>%n differences found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report_day</name>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report_page</name>
    <message numerus="yes">
        <source>%n copy(ies) put into {name}, which is not encrypted.</source>
        <translation>
            <numerusform>%n copy put into {name}, which is not encrypted.</numerusform>
            <numerusform>%n copies put into {name}, which is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) sent to the printer.</source>
        <translation>
            <numerusform>%n copy sent to the printer.</numerusform>
            <numerusform>%n copies sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Photo annex, %n photo(s)</source>
        <translation>
            <numerusform>Photo annex, %n photo</numerusform>
            <numerusform>Photo annex, %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n copy(ies)</source>
        <translation>
            <numerusform>Print %n copy</numerusform>
            <numerusform>Print %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risk_page</name>
    <message numerus="yes">
        <source>Why: %n reason(s)</source>
        <translation>
            <numerusform>Why: %n reason</numerusform>
            <numerusform>Why: %n reasons</numerusform>
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
<context>
    <name>units_page</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n desk</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key no. {number}, %n day(s) old</source>
        <translation>
            <numerusform>key no. {number}, %n day old</numerusform>
            <numerusform>key no. {number}, %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message numerus="yes">
        <source>Not witnessed for %n day(s)</source>
        <translation>
            <numerusform>Not witnessed for %n day</numerusform>
            <numerusform>Not witnessed for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
