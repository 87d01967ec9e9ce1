<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en_US">
<context>
    <name>alert</name>
    <message>
        <source>An alert begins from a case: open an inspection and press New alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From case {number}. Nothing leaves before you queue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try {next}. Leaves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert has been sent or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found is a result. Send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened here {moment}. The sender is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by a desk of {unit}; the signature was checked when it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {author} and this desk. Only the desks of the recipients can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory names no other unit yet. The text is kept while this page is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), last {last}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Valid to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits here and leaves by itself when there is a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>to %n units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of the directory that have a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number} from {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}, from case {case}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Choose at least one unit to send to. The text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in subject, reason and what is asked. The text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alert is your own unit's. Another unit answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no directory of units yet, so nothing can be sealed. Take in the administrator's file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has no desk in the directory, so nobody there could read it. The text is kept; choose another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is your own unit. Choose another unit to send to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>This file sets a number or a status. Take out: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>An alert has no such field. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer has no such field. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs an outcome. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}: {status}, revision {revision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults found: {count}. Keep this folder as it is and call your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection {number} is recorded as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fingerprint, for the administrator to confirm: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has these characters; they are printed as codes in boxes: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of {user}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase only: this machine has no keyring that could guard a second part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records made again from the journal: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are with --user NAME. Users of this vault: {users}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written: {reason}. What the command saved is safe; look it up before repeating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command did its work and it is saved. Only locking met a difficulty: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is taken in. Units that can be written to: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole; every row agrees with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of {user} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake; what was saved is safe. It is noted in the log: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {file}, {pages} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in {file}. Read this fingerprint to the administrator: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of {unit} is in {folder}. Its first supervisor is {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measurement {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here for the window. Use the commands; pcu-desk --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these two codes on paper and lock them away. They open the vault when this machine's keyring is lost:
{codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these two codes on paper and lock them away; older ones of {user} open nothing any more:
{codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients is a list of unit codes, such as ["AZBAK"]. Nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no named fields in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Nothing was taken in; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}. Sent: {sent}. Received: {received}. Waiting: {waiting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is marked as read; {unit} is told when there is a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} waits to leave for {units}. It goes by itself when there is a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} can unlock now as {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has a new passphrase; the code is spent. New codes: pcu-desk vault codes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Alert {number} to {unit}: {journey}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both vaults verified: the journals are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {path} ({languages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange hub did not start: {reason}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault: {folder} (officer {user}, passphrase in {file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty folder for the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The directory gives this desk the letter {theirs}, but its cases carry {ours}. Tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory's fingerprint is {fingerprint}, another than was read out. It was not taken in; have the administrator bring the file again by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory does not hold this desk. Have the administrator enrol it; the directory was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a training vault; nothing of it leaves this machine, so {url} is not called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 24060 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as GE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no country code. Two letters, such as GE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no date with a time. Such as 21.11.2026 15:20; 15:20 alone is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no date. Such as 21.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>Another desk's message here has the same number. Ask its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a message that has not come yet, and waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a message that was not sent to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a message of the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed for other desks, not for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed on its way, or its signature is not its sender's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version. Update PCU Desk to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields are not those of a message. Ask its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender had been taken off the exchange before it was sent. Trust nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender is not in the directory. It is opened when a newer directory names him.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its beginning came. Ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Another program changed this desk's entry in the system's keyring. Use a recovery code to open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Everything saved before is safe; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program may not write in {folder}, so it can not open this vault for work. Allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting could not be saved in {folder}: {reason}. Cases are safe; make room there or allow writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring did not answer within {seconds} s. Nothing was lost; unlock the keyring and try again, or use a recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring did not keep what was written. The vault is safe; it opens by passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring refused ({reason}). Nothing was lost; unlock it and try again, or use a recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring takes {limit} characters at most. The vault is safe; it opens by passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no home folder, so the program does not know where to keep its files. Name one with --dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another window (process {pid} on {host}). Nothing was changed; close that window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>Another enrolment is at work in {folder}. Nothing was changed; run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {device} was revoked. Nothing was enrolled; have the desk make new keys and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot listen on {host} port {port}: {reason}. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not listen on {host} without TLS. Give --certfile and --keyfile, or --behind-proxy when a proxy beside it does TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub's database cannot be used: {reason}. Nothing was changed; see that the folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request's fingerprint is {fingerprint}, another than was read out. Nothing was enrolled; ask the officer to read it again, then for a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hub in {folder} yet. Enrol a first desk: pcu-hub enrol REQUEST.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub keeps its messages in SQLite; it does not know the database {scheme}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit} gave letter {letter} to another desk already. Nothing was enrolled; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} is not a desk's letter. Nothing was enrolled; choose one of A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Mend that and run the command again; repeating it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a key of this hub. Nothing was changed; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no address of a hub. Nothing was enrolled; write it as https://hub.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>There is no catalogue for the language {language}. Known languages: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>identifier</name>
    <message>
        <source>Check digit right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container, {count} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 6346 gives {expected}, not {found}. Look at the box again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number that this program knows. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate: letters and digits, no check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fourth letter is {found}; ISO 6346 knows U, J, Z and A, B, D, E, K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, kept as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message numerus="yes">
        <source>%n case(s), newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill before it can be submitted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A refusal is recorded, never left blank: who refused, when, the words used, and who heard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seizure gets its own number, grounds, items, persons and signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or begin an inspection: its number is given at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the mass in the documents with the mass found, and say how it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+V pastes several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or typing edits a cell, Ctrl+V pastes rows from a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the paper of {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed with your key and goes to a supervisor. From then on no field changes unless it is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks the case, signs with your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was seized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the number on the door and on the roof. A wrong check digit is evidence: keep it as seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, in words (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the seal that was found and the one that was put on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {number} to its officer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision 1 is frozen and signed with your key. It prints without the draft mark; changes then need a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {revision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is locked and signed with your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer sees your reason and can change the fields again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is issued. What it says changes only by an amendment with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is {status}: its fields take no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, done and said, in the order in which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed becomes the next revision. The old paper stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this consignment and not another. Hours and minutes count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are amending. Nothing is saved until you give the reason: press Amend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refusal is recorded with its words, time and who heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units stay as found: kg, pills, litres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} Begun {moment} by {officer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the number field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large controls for gloves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit or approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>life</name>
    <message>
        <source>A refusal is recorded with the words, the time and who heard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} already says this, so there is nothing to amend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} has been issued on paper. Amend it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} has no paper yet. Change the draft itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} has no seizure. Record the seizure before issuing its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is not submitted. Submit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is submitted already and waits for a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is submitted and takes no change. Ask the supervisor to return it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is your own. Another supervisor approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is {status} and takes no change. Amend it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields missing: {count}. The case stays a draft; fill them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason in words. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, status and officers are given by the program and can't be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {revision} of case {number} is issued already. Print it, or amend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit fails: correct the number or keep it as seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>Another desk sends under this desk's name. Nothing is lost; enrol one of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network login needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk of a recipient is enrolled now. Your message is safe here; ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of desk and hub differ. The next try sets it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub asked to offer this message again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not take this message. It is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not answer. Messages wait and leave by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this desk yet. Ask the administrator to enrol it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Yours is safe here; write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub speaks a newer version. Update PCU Desk; your messages are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub takes nothing at the moment. Messages wait and leave by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub was restored. The desk compares its messages with it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub's certificate is not trusted. Tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub's directory was refused. The one kept here stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub's disk is full. Messages wait and leave by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke off. What was not confirmed leaves again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too slow: the answer did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long for the hub. It is safe here; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants its own login first. Open its page in a browser and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's proxy wants a name and password. Tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was taken off the exchange. Your messages are kept; ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine could not write what came. It comes again; see that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is damaged in the queue and can't leave. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Nothing was sent; write it as https://hub.example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>line_popover</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to leave, in this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>login</name>
    <message numerus="yes">
        <source>%n waiting: unlock to send.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard is {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up for your unit, or start the program with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again. Nothing is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drafts are kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officer</name>
    <message>
        <source>This passphrase is too short. Use at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role ({role}) can't do this. Ask a supervisor of your unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} can't be a user name. Use 2 to 32 small Latin letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has no name. Give the name as it stands on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} is an officer of this vault already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>os</name>
    <message>
        <source>a part of the path is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may not do that there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row id is letters, digits and hyphens. Leave it out to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row keeps its id. Take the row out and add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that can't be taken: {count}. Nothing was saved; mend them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named fields in braces are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has the same id as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds half a character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has no currency. Write the number and three letters, such as 520 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has no unit. Write the number and its unit, such as 12.640 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a code of this list. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date and time. Write it as 2026-11-21T14:06+04:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date. Write it as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number. Digits and one decimal sign only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emblem of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report_page</name>
    <message numerus="yes">
        <source>%n copy(ies) sent to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case with a seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without a glyph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every character has a glyph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left blank on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has a seizure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as their code point in a box: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark goes when the paper is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper names the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says so until a supervisor approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of a case is printed from its seizure: record one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window stays in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>A report is in one language, or in two different ones side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} has no seizure, so there is no seizure report to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report in {language}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report of the kind {kind}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>A name of the unit has {language} as its id. Use the code of its language, such as en or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has no name. Give it in at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Create one, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a unit code. Use five letters and digits such as GEPTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} is not the country of {code}. Use the two letters it begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} is not a desk letter. Use one letter from A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>set_up</name>
    <message>
        <source>A for the first desk of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters; several words are easy to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five characters, such as GEPTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the unit, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the unit, Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small Latin letters, such as beridze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is a folder on this computer. Everything in it is encrypted; without the passphrase it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, for gloves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports have their own languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of controls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case by number or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCU Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake of its own. What was saved is safe; the log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data: never sent for real, never counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working: you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · {unit} · {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n message(s) stuck</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to leave</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal not witnessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: see the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit_header</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Container or number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as seen on the box: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a transport unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>A part of {file} is damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {expected} letters and digits; {found} were typed. Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this vault. Nothing was lost; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery code differs from the sheet. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe; free some space, or make a backup on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe; free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer account does not hold the second part of the key. Use the account in which the vault was set up, or a recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer did not keep the second part of the key. Nothing was changed; set up with the passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) that can not be stored. Delete that sign; nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder can not be written to. Everything saved before is safe; ask for write access to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no inspection {case} in this vault. Look it up in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message {message} in this vault. Look it up in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Choose another folder or create a vault there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} asks for a key derivation outside the allowed limits, so it was not followed. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can not be read: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can not be written: {reason}. What was saved is safe; until it can be, an older copy of the vault would not be noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not describe a vault of this program. Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database without encryption, not a vault. Nothing was changed; put the right file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing. Put it back or restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not this vault's database. Nothing was changed; put the right file back or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was cut short or damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} already holds a vault. Nothing was changed; choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} already has an entry in this vault. Choose another user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has no entry in this vault. Choose an officer from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} holds no signed grant in this vault, so nothing may be done with it. Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” does not occur in recovery codes. Compare group {group} with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A damaged write-ahead log was set aside here when the vault was opened; changes in it are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} belongs to no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed envelope is there, but the journal does not tell of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {marked} of the journal is not the one that the mark was set on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the journal can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the journal does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the journal does not lead to the record that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the journal is filed under another act or subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the journal is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the journal is not the one that was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the journal says that it is entry {says}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries about {subject} do not lead on, so nothing was rebuilt. Run the verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant to {officer} is not signed by a supervisor of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifiers that the search finds differ from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal ends at entry {found}, but it had reached entry {marked}: an older copy stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal tells of a sealed envelope, but it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal tells of this record, but it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this desk are not those with which the vault was founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {kind} number of {year} differs from what the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark beside the database is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark beside the database is not signed by this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record differs from what the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is there, but the journal does not tell of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the list differs from its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed envelope differs from what the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index {table} differs from its texts. Rebuilding mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {officer} under {act} does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write-ahead log is damaged ({reason}); changes after it are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search finds differs from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} by {officer} carries no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} by {officer} changes what it may not change, or when it may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} approved a case that is his own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} held no role that allows {act}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wire</name>
    <message>
        <source>The answer did not come from the hub: a network login or a proxy stands between. Your messages are safe and wait here; sign in to the network, they go out by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory is not signed by the keys this desk trusts, or was changed since. The directory at hand stays in use; ask the administrator for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory is older than the one at hand. The one at hand stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory was written by a newer version ({version}). The directory at hand stays in use; update PCU Desk to read the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a message of the exchange. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole directory file of the exchange. The directory at hand stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole enrolment request, or it was changed. Nothing was enrolled; have the desk write the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message comes from desk {device}, which the directory does not know. It stays in the inbox; fetch the newest directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is cut short. Nothing of it was taken in; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is sealed for other desks, not for this one. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too long: {size} KiB. Nothing was sent; shorten the text and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was changed on its way, or its signature is not its sender's. Nothing was taken in; ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was written by a newer version ({version}). It stays in the inbox; update PCU Desk to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit} has no enrolled desk, so nobody there could read the message. Nothing was sent; choose another unit or ask the administrator to enrol one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
