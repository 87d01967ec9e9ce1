<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="ur_PK" sourcelanguage="en_US">
<context>
    <name>about</name>
    <message>
        <source>A checkout of the source, as developers have it</source>
        <translation>ماخذ کوڈ، جیسا ڈویلپروں کے پاس ہوتا ہے</translation>
    </message>
    <message>
        <source>A report without case data is here. What was saved is safe.</source>
        <translation>کیس کے ڈیٹا کے بغیر ایک رپورٹ یہاں ہے۔ جو محفوظ ہوا تھا وہ سلامت ہے۔</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>اس پروگرام کے بارے میں</translation>
    </message>
    <message>
        <source>An update is a file, from a stick or a mail, with its signature beside it. It is checked before anything changes, and the vault is backed up first.</source>
        <translation>اپ ڈیٹ ایک فائل ہے، یو ایس بی یا ڈاک سے، جس کے ساتھ اس کے دستخط ہوتے ہیں۔ کچھ بدلنے سے پہلے اس کی جانچ ہوتی ہے، اور پہلے والٹ کا بیک اپ بنتا ہے۔</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>ورژن {version} پر واپس</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>بیک اپ بنا کر اپ ڈیٹ کریں</translation>
    </message>
    <message>
        <source>Backup of the vault, made before anything changes</source>
        <translation>والٹ کا بیک اپ، جو کچھ بدلنے سے پہلے بنتا ہے</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>تعمیر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Check an update file</source>
        <translation>اپ ڈیٹ فائل کی جانچ کریں</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>دوسری جگہ چنیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>For every account, by the administrator of this computer</source>
        <translation>ہر اکاؤنٹ کے لیے، اس کمپیوٹر کے منتظم کی طرف سے</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation>ورژن {version} پر واپس جائیں؟</translation>
    </message>
    <message>
        <source>In a folder of this account</source>
        <translation>اس اکاؤنٹ کے فولڈر میں</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>تنصیب</translation>
    </message>
    <message>
        <source>It is signed with a key made for trials, and not for use at a post.</source>
        <translation>اس پر آزمائشی کلید کے دستخط ہیں؛ یہ چوکی پر استعمال کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>It is signed with the recovery key, which stands in when the other was lost. Ask who gave you the file.</source>
        <translation>اس پر بحالی کی کلید کے دستخط ہیں، جو اصل کلید کھو جانے پر کام آتی ہے۔ جس نے فائل دی اس سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Lock and go back</source>
        <translation>لاک کر کے واپس جائیں</translation>
    </message>
    <message>
        <source>Lock and restart</source>
        <translation>لاک کر کے دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>پروگرام کا لاگ</translation>
    </message>
    <message>
        <source>No list of parts came with this program.</source>
        <translation>اس پروگرام کے ساتھ اجزا کی فہرست نہیں آئی۔</translation>
    </message>
    <message>
        <source>No text came with this part.</source>
        <translation>اس جز کے ساتھ کوئی متن نہیں آیا۔</translation>
    </message>
    <message>
        <source>None is kept here.</source>
        <translation>یہاں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>اجزا اور ان کے لائسنس</translation>
    </message>
    <message>
        <source>Portable: program and data lie in one folder, and nothing outside of it</source>
        <translation>قابلِ نقل: پروگرام اور ڈیٹا ایک ہی فولڈر میں ہیں، باہر کچھ نہیں</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ایک طرف رکھیں</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>اسے دوبارہ لگائیں</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Reports without case data; the last five are kept on this computer.</source>
        <translation>رپورٹیں کیس کے ڈیٹا کے بغیر ہیں؛ آخری پانچ اس کمپیوٹر پر رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the list (SBOM)</source>
        <translation>فہرست محفوظ کریں (SBOM)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>اجزا دکھائیں</translation>
    </message>
    <message>
        <source>Stay with this version</source>
        <translation>اسی ورژن پر رہیں</translation>
    </message>
    <message>
        <source>Stops of the program</source>
        <translation>پروگرام کے رکنے کی رپورٹیں</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>لائسنس کا متن</translation>
    </message>
    <message>
        <source>The desk locks, and that version starts. Vault and settings stay as they are. If a newer version has changed the vault's form, the older one says so and leaves it untouched; then update again.</source>
        <translation>ڈیسک لاک ہوتا ہے، اور وہ ورژن شروع ہوتا ہے۔ والٹ اور ترتیبات ویسی ہی رہتی ہیں۔ اگر نئے ورژن نے والٹ کی شکل بدل دی ہو تو پرانا یہ بتا دیتا ہے اور اسے نہیں چھیڑتا؛ تب دوبارہ اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>The list is in {name}.</source>
        <translation>فہرست {name} میں ہے۔</translation>
    </message>
    <message>
        <source>The list of parts is made when a package is built; a checkout has none. Nothing was written.</source>
        <translation>اجزا کی فہرست پیکیج بنتے وقت بنتی ہے؛ ماخذ کوڈ میں نہیں ہوتی۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>The program stopped on {at}.</source>
        <translation>پروگرام {at} کو رک گیا تھا۔</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>رپورٹ {name} میں ہے۔</translation>
    </message>
    <message>
        <source>The signature holds, and the file is whole.</source>
        <translation>دستخط درست ہیں، اور فائل پوری ہے۔</translation>
    </message>
    <message>
        <source>The text {file} can't be read: {reason}. Install the program again.</source>
        <translation>متن {file} پڑھا نہیں جا سکتا: {reason}۔ پروگرام دوبارہ نصب کریں۔</translation>
    </message>
    <message>
        <source>The update was cancelled. Version and vault are as they were.</source>
        <translation>اپ ڈیٹ منسوخ ہوا۔ ورژن اور والٹ جوں کے توں ہیں۔</translation>
    </message>
    <message>
        <source>This is all that is in the report: where in the program it happened, and its version. No case, no name, no passphrase. It is sent nowhere; save it to hand it to whoever looks after the program.</source>
        <translation>رپورٹ میں بس اتنا ہے: پروگرام میں کس جگہ ہوا، اور اس کا ورژن۔ نہ کوئی کیس، نہ نام، نہ خفیہ جملہ۔ یہ کہیں نہیں بھیجی جاتی؛ اسے محفوظ کریں تاکہ پروگرام کے نگہبان کو دے سکیں۔</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>یہ پروگرام</translation>
    </message>
    <message>
        <source>This report is here no more. Another window may have deleted it.</source>
        <translation>یہ رپورٹ اب یہاں نہیں۔ شاید کسی دوسری ونڈو نے حذف کر دی۔</translation>
    </message>
    <message>
        <source>This version was in use here, and this computer went back from it.</source>
        <translation>یہ ورژن یہاں استعمال میں تھا، اور یہ کمپیوٹر اس سے واپس آ گیا تھا۔</translation>
    </message>
    <message>
        <source>Unlock to put an update in: the vault is backed up first. Until then a file can only be checked.</source>
        <translation>اپ ڈیٹ لگانے کے لیے اَن لاک کریں: پہلے والٹ کا بیک اپ بنتا ہے۔ تب تک فائل کی صرف جانچ ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>فائل سے اپ ڈیٹ کریں</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>اپ ڈیٹ</translation>
    </message>
    <message>
        <source>Updates of this build are signed with keys made for trials. Use it for trials alone.</source>
        <translation>اس تعمیر کے اپ ڈیٹ پر آزمائشی کلیدوں کے دستخط ہیں۔ اسے صرف آزمائش کے لیے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>والٹ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>ورژن {version}</translation>
    </message>
    <message>
        <source>Version {version} did not start and was taken back. Version {running} runs; vault and backup are untouched.</source>
        <translation>ورژن {version} شروع نہ ہوا اور واپس لے لیا گیا۔ ورژن {running} چل رہا ہے؛ والٹ اور بیک اپ جوں کے توں ہیں۔</translation>
    </message>
    <message>
        <source>Version {version} is in its place, and the backup is in {name}. A restart locks the desk and starts it.</source>
        <translation>ورژن {version} اپنی جگہ پر ہے، اور بیک اپ {name} میں ہے۔ دوبارہ شروع کرنے سے ڈیسک لاک ہو کر نیا ورژن چلے گا۔</translation>
    </message>
    <message>
        <source>Version {version} starts next.</source>
        <translation>اگلی بار ورژن {version} چلے گا۔</translation>
    </message>
    <message>
        <source>Where the program stopped</source>
        <translation>پروگرام کہاں رکا</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>کون سا متن</translation>
    </message>
    <message>
        <source>Your role makes no backups, so an officer or a supervisor puts updates in. You can check a file.</source>
        <translation>آپ کا کردار بیک اپ نہیں بناتا، اس لیے اپ ڈیٹ افسر یا نگران لگاتا ہے۔ آپ فائل کی جانچ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>{file} is none of the texts that came with the program.</source>
        <translation>{file} اس پروگرام کے متنوں میں سے نہیں۔</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation>{file} نہیں لکھی گئی: {reason}۔ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen; at most {most} go with a message. Take some out.</source>
        <translation>
            <numerusform>%n فائل چنی گئی؛ ایک پیغام کے ساتھ زیادہ سے زیادہ {most} جاتی ہیں۔ کچھ نکال دیں۔</numerusform>
            <numerusform>%n فائلیں چنی گئیں؛ ایک پیغام کے ساتھ زیادہ سے زیادہ {most} جاتی ہیں۔ کچھ نکال دیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {number}, {size}</source>
        <translation>
            <numerusform>{number} کی %n فائل، {size}</numerusform>
            <numerusform>{number} کی %n فائلیں، {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n فائل، {size}</numerusform>
            <numerusform>%n فائلیں، {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. At most {most}, each of at most {limit} MB.</source>
        <translation>
            <numerusform>%n فائل، {size}۔ زیادہ سے زیادہ {most}، ہر ایک زیادہ سے زیادہ {limit} MB۔</numerusform>
            <numerusform>%n فائلیں، {size}۔ زیادہ سے زیادہ {most}، ہر ایک زیادہ سے زیادہ {limit} MB۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with a message that is stuck</source>
        <translation>
            <numerusform>%n سلسلے میں رکا ہوا پیغام ہے</numerusform>
            <numerusform>%n سلسلوں میں رکے ہوئے پیغام ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>All that came was opened.</source>
        <translation>جو کچھ آیا، سب کھولا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>Altered, not shown</source>
        <translation>بدلی ہوئی، نہیں دکھائی گئی</translation>
    </message>
    <message>
        <source>An alert begins from a case: open an inspection and press New alert.</source>
        <translation>الرٹ کیس سے شروع ہوتا ہے: معائنہ کھولیں اور «نیا الرٹ» دبائیں۔</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب دیں</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>جواب باقی</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>دوبارہ مانگیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کیس</translation>
    </message>
    <message>
        <source>Cases with the alert's transport units stand first</source>
        <translation>الرٹ کی نقل و حمل کی اکائیوں والے کیس پہلے ہیں</translation>
    </message>
    <message>
        <source>Choose the case in which the photos were taken, then the photos.</source>
        <translation>پہلے وہ کیس چنیں جس میں تصویریں لی گئیں، پھر تصویریں۔</translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation>چنیں کہ کیا کیا گیا۔</translation>
    </message>
    <message>
        <source>Courier file…</source>
        <translation>کوریئر فائل…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>نہ بھیجیں</translation>
    </message>
    <message>
        <source>File pending: {here} of {parts}</source>
        <translation>فائل آ رہی ہے: {parts} میں سے {here}</translation>
    </message>
    <message>
        <source>Files for the answer</source>
        <translation>جواب کے لیے فائلیں</translation>
    </message>
    <message>
        <source>Files of a case…</source>
        <translation>کیس کی فائلیں…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>بھیجنے والا</translation>
    </message>
    <message>
        <source>From case {number}, in the place of a message that is stuck.</source>
        <translation>کیس {number} سے، رکے ہوئے پیغام کی جگہ۔</translation>
    </message>
    <message>
        <source>From case {number}. Nothing leaves before you queue it.</source>
        <translation>کیس {number} سے۔ قطار میں رکھنے سے پہلے کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>From {unit}</source>
        <translation>{unit} سے</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>لکھنا جاری رکھیں</translation>
    </message>
    <message>
        <source>Has all files since {moment}.</source>
        <translation>{moment} سے سب فائلیں وہاں ہیں۔</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>روکے گئے</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الفاظ میں</translation>
    </message>
    <message>
        <source>It is kept as it came. Whoever may export saves it, to open it in another program.</source>
        <translation>یہ ویسی ہی رکھی ہے جیسی آئی۔ جسے برآمد کی اجازت ہے وہ اسے محفوظ کر کے دوسرے پروگرام میں کھولے۔</translation>
    </message>
    <message>
        <source>It no longer leaves by itself. It is safe here; look what can be done.</source>
        <translation>یہ اب خود نہیں جائے گا۔ یہاں محفوظ ہے؛ دیکھیں کیا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>KB of files read</source>
        <translation>KB فائلیں پڑھی گئیں</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>نیا الرٹ</translation>
    </message>
    <message>
        <source>Next try {next}.</source>
        <translation>اگلی کوشش {next}۔</translation>
    </message>
    <message>
        <source>Next try {next}. Leaves by itself.</source>
        <translation>اگلی کوشش {next}۔ خود چلا جائے گا۔</translation>
    </message>
    <message>
        <source>No alert has been sent or received</source>
        <translation>ابھی کوئی الرٹ نہ بھیجا گیا نہ آیا</translation>
    </message>
    <message>
        <source>No file chosen. At most {most}, each of at most {limit} MB.</source>
        <translation>کوئی فائل نہیں چنی گئی۔ زیادہ سے زیادہ {most}، ہر ایک زیادہ سے زیادہ {limit} MB۔</translation>
    </message>
    <message>
        <source>Not all files have arrived there yet.</source>
        <translation>ابھی سب فائلیں وہاں نہیں پہنچیں۔</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Nothing found is a result. Send it.</source>
        <translation>«کچھ نہیں ملا» بھی نتیجہ ہے۔ اسے بھیجیں۔</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>کچھ رکا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Nothing waits to leave.</source>
        <translation>بھیجنے کو کچھ منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} کھولیں</translation>
    </message>
    <message>
        <source>Opened here {moment}. The sender is told.</source>
        <translation>یہاں {moment} کو کھولا گیا۔ بھیجنے والے کو اطلاع ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <translation>دوسرے مخاطب</translation>
    </message>
    <message>
        <source>Photo pending: {here} of {parts}</source>
        <translation>تصویر آ رہی ہے: {parts} میں سے {here}</translation>
    </message>
    <message>
        <source>Photos and papers of the case</source>
        <translation>کیس کی تصویریں اور کاغذات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قطار میں رکھیں</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>SHA-256, as its sender gave it and as it came</source>
        <translation>SHA-256، جیسا بھیجنے والے نے بتایا اور جیسا آیا</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>{name} کے نام سے محفوظ۔ یہ مرموز نہیں: اسے مناسب جگہ رکھیں۔</translation>
    </message>
    <message>
        <source>Seal of the message</source>
        <translation>پیغام کی رمز بندی</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Signed by a desk of {unit}; the signature was checked when it came in.</source>
        <translation>{unit} کے ڈیسک کے دستخط ہیں؛ آتے وقت دستخط کی پڑتال ہوئی۔</translation>
    </message>
    <message>
        <source>Signed by {author} and this desk. Only the desks of the recipients can read it.</source>
        <translation>{author} اور اس ڈیسک کے دستخط ہیں۔ اسے صرف مخاطب یونٹوں کے ڈیسک پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>یہ شامل کریں</translation>
    </message>
    <message>
        <source>The case has no evidence yet. Photos are added to the case first.</source>
        <translation>کیس میں ابھی کوئی ثبوت نہیں۔ تصویریں پہلے کیس میں شامل کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The directory names no other unit yet. What you write is kept in the vault.</source>
        <translation>ڈائریکٹری میں ابھی کوئی اور یونٹ نہیں۔ جو آپ لکھیں والٹ میں محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>The files are being read; Cancel is below. Nothing is queued before that is done.</source>
        <translation>فائلیں پڑھی جا رہی ہیں؛ منسوخی نیچے ہے۔ اس کے مکمل ہونے سے پہلے کچھ قطار میں نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The same words, sealed anew for {units}.</source>
        <translation>وہی الفاظ، {units} کے لیے نئے سرے سے سربمہر۔</translation>
    </message>
    <message>
        <source>They leave after the message, sealed for the same units.</source>
        <translation>یہ پیغام کے بعد جاتی ہیں، انہی یونٹوں کے لیے سربمہر۔</translation>
    </message>
    <message>
        <source>This file is no picture</source>
        <translation>یہ فائل تصویر نہیں</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>پھینک دیں</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>نقل و حمل کی اکائی</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>نقل و حمل کی اکائیاں</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), last {last}.</source>
        <translation>
            <numerusform>%n بار کوشش ہوئی، {last} کو۔</numerusform>
            <numerusform>%n بار کوشش ہوئی، آخری {last} کو۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid to {day}.</source>
        <translation>{day} تک مؤثر۔</translation>
    </message>
    <message>
        <source>Waits here and leaves by itself when there is a line.</source>
        <translation>یہاں منتظر ہے، رابطہ ہوتے ہی خود چلا جائے گا۔</translation>
    </message>
    <message>
        <source>What came is not the file that was sent. It is not shown.</source>
        <translation>جو آئی وہ بھیجی گئی فائل نہیں۔ نہیں دکھائی گئی۔</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>Which threads</source>
        <translation>کون سے سلسلے</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>فائلوں کے بغیر</translation>
    </message>
    <message>
        <source>Works without a line</source>
        <translation>رابطے کے بغیر بھی چلتا ہے</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>نئے سرے سے لکھیں</translation>
    </message>
    <message>
        <source>You were writing an alert from case {number}.</source>
        <translation>آپ کیس {number} سے الرٹ لکھ رہے تھے۔</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>آپ کا جواب</translation>
    </message>
    <message>
        <source>chosen ones go with the alert</source>
        <translation>چنی ہوئی الرٹ کے ساتھ جائیں گی</translation>
    </message>
    <message>
        <source>in the place of an earlier one</source>
        <translation>پہلے والے کی جگہ</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>اس کمپیوٹر پر نہیں</translation>
    </message>
    <message numerus="yes">
        <source>to %n units</source>
        <translation>
            <numerusform>بنام %n یونٹ</numerusform>
            <numerusform>بنام %n یونٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>to {units}</source>
        <translation>بنام {units}</translation>
    </message>
    <message>
        <source>too large to send</source>
        <translation>بہت بڑی</translation>
    </message>
    <message>
        <source>units of the directory that have a desk</source>
        <translation>ڈائریکٹری کے یونٹ جن کا ڈیسک ہے</translation>
    </message>
    <message>
        <source>{box} {count}</source>
        <translation>{box} {count}</translation>
    </message>
    <message>
        <source>{kind} {number} from {unit}.</source>
        <translation>{kind} {number}، {unit} سے۔</translation>
    </message>
    <message>
        <source>{kind} {number}, from case {case}.</source>
        <translation>{kind} {number}، کیس {case} سے۔</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{state} {moment}.</source>
        <translation>{state}: {moment}۔</translation>
    </message>
    <message>
        <source>{stuck} of {of} stuck</source>
        <translation>{of} میں سے {stuck} رکا ہوا</translation>
    </message>
    <message>
        <source>{unit}, {author}</source>
        <translation>{unit}، {author}</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>At most {most} files go with a message; {count} are chosen. Nothing was queued; send the rest separately.</source>
        <translation>ایک پیغام کے ساتھ زیادہ سے زیادہ {most} فائلیں جاتی ہیں؛ {count} چنی گئی ہیں۔ قطار میں کچھ نہیں ڈالا گیا؛ باقی الگ بھیجیں۔</translation>
    </message>
    <message>
        <source>Case {number} came out of a training vault; no alert leaves with it. Nothing was queued.</source>
        <translation>کیس {number} تربیتی والٹ سے آیا ہے؛ اس کے ساتھ کوئی الرٹ نہیں جاتا۔ قطار میں کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Choose at least one unit to send to. The text is kept.</source>
        <translation>بھیجنے کے لیے کم از کم ایک یونٹ چنیں۔ متن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Files go with a message from a case, and this one names none. Nothing was queued; begin it in the case.</source>
        <translation>فائلیں کسی کیس کے پیغام کے ساتھ جاتی ہیں، اور اس میں کوئی کیس نہیں۔ قطار میں کچھ نہیں ڈالا گیا؛ پیغام کیس میں شروع کریں۔</translation>
    </message>
    <message>
        <source>Fill in subject, reason and what is asked. The text is kept.</source>
        <translation>موضوع، وجہ اور جو درکار ہے، پُر کریں۔ متن محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Message {number} is not stuck any more, so nothing was queued in its place. Look where it stands.</source>
        <translation>پیغام {number} اب رکا ہوا نہیں، اس لیے اس کی جگہ کچھ قطار میں نہیں ڈالا گیا۔ دیکھیں وہ کہاں ہے۔</translation>
    </message>
    <message>
        <source>The files are of different cases. Nothing was queued; send those of one case at a time.</source>
        <translation>فائلیں مختلف کیسوں کی ہیں۔ قطار میں کچھ نہیں ڈالا گیا؛ ایک وقت میں ایک کیس کی فائلیں بھیجیں۔</translation>
    </message>
    <message>
        <source>There is no file {file} of a message in this vault. Look it up in its message.</source>
        <translation>اس والٹ میں کسی پیغام کی فائل {file} نہیں ہے۔ اسے اس کے پیغام میں دیکھیں۔</translation>
    </message>
    <message>
        <source>This alert is your own unit's. Another unit answers it.</source>
        <translation>یہ الرٹ آپ کے اپنے یونٹ کا ہے۔ جواب دوسرا یونٹ دیتا ہے۔</translation>
    </message>
    <message>
        <source>This desk has no directory of units yet, so nothing can be sealed. Take in the administrator's file.</source>
        <translation>اس ڈیسک پر ابھی یونٹوں کی ڈائریکٹری نہیں، اس لیے کچھ رمز بند نہیں ہو سکتا۔ منتظم کی فائل داخل کریں۔</translation>
    </message>
    <message>
        <source>What came as {name} is not the file that was sent, so it is not shown. Have it sent again.</source>
        <translation>{name} کے نام سے جو آئی وہ بھیجی گئی فائل نہیں، اس لیے دکھائی نہیں جاتی۔ اسے دوبارہ بھجوائیں۔</translation>
    </message>
    <message>
        <source>{name} has not come yet. It comes by itself when there is a line.</source>
        <translation>{name} ابھی نہیں آئی۔ رابطہ ہونے پر خود آ جائے گی۔</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, the most that goes with a message. Nothing was queued; leave it out.</source>
        <translation>{name} کا حجم {limit} MB سے زیادہ ہے، پیغام کے ساتھ اس سے زیادہ نہیں جاتا۔ قطار میں کچھ نہیں ڈالا گیا؛ اسے نکال کر بھیجیں۔</translation>
    </message>
    <message>
        <source>{unit} has no desk in the directory, so nobody there could read it. The text is kept; choose another unit.</source>
        <translation>ڈائریکٹری میں {unit} کا کوئی ڈیسک نہیں، وہاں اسے کوئی پڑھ نہیں سکے گا۔ متن محفوظ ہے؛ دوسرا یونٹ چنیں۔</translation>
    </message>
    <message>
        <source>{unit} is your own unit. Choose another unit to send to.</source>
        <translation>{unit} آپ کا اپنا یونٹ ہے۔ بھیجنے کے لیے دوسرا یونٹ چنیں۔</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>A file of evidence written out. Its SHA-256: {content}</source>
        <translation>شواہد کی ایک فائل باہر لکھی گئی۔ اس کا SHA-256: {content}</translation>
    </message>
    <message>
        <source>A recovery code of {officer} was used.</source>
        <translation>{officer} کا بحالی کوڈ استعمال ہوا۔</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>تمام دن</translation>
    </message>
    <message>
        <source>Approved {seconds} s after {officer} submitted it.</source>
        <translation>{officer} کے پیش کرنے کے {seconds} سیکنڈ بعد منظور ہوا۔</translation>
    </message>
    <message>
        <source>Auditor's report</source>
        <translation>آڈیٹر کی رپورٹ</translation>
    </message>
    <message>
        <source>Cases taken in: {count}. SHA-256 of the file: {content}</source>
        <translation>شامل کیے گئے کیس: {count}۔ فائل کا SHA-256: {content}</translation>
    </message>
    <message>
        <source>Cases: {cases}. Entries of the journal: {entries}.</source>
        <translation>کیس: {cases}۔ روزنامچے کے اندراج: {entries}۔</translation>
    </message>
    <message>
        <source>Drawn again from numbers of an earlier draw ({same}), on which no case had been opened by then.</source>
        <translation>پچھلے قرعے کے نمبروں ({same}) سے دوبارہ قرعہ، جس پر تب تک کوئی کیس نہیں کھلا تھا۔</translation>
    </message>
    <message>
        <source>Each line is something to look at, not a reproach. Its entries stand in the journal.</source>
        <translation>ہر سطر دیکھنے کی بات ہے، الزام نہیں۔ اس کے اندراج روزنامچے میں ہیں۔</translation>
    </message>
    <message>
        <source>Entries: {entries}</source>
        <translation>اندراج: {entries}</translation>
    </message>
    <message>
        <source>From {start}</source>
        <translation>{start} سے</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} سے {end} تک</translation>
    </message>
    <message>
        <source>Hours of work go from a full hour to a later one, such as 7-20.</source>
        <translation>کام کے اوقات ایک پورے گھنٹے سے بعد کے گھنٹے تک ہوتے ہیں، جیسے 7-20۔</translation>
    </message>
    <message>
        <source>Looks, prints, exports</source>
        <translation>دیکھنا، چھپائی، برآمد</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Officers and brokers</source>
        <translation>افسر اور کسٹمز ایجنٹ</translation>
    </message>
    <message>
        <source>Out of hours: before {start} and from {end} on.</source>
        <translation>اوقات کے باہر: {start} سے پہلے اور {end} سے آگے۔</translation>
    </message>
    <message>
        <source>Overwritten after the result was recorded: {fields}.</source>
        <translation>نتیجہ درج ہونے کے بعد بدلا گیا: {fields}۔</translation>
    </message>
    <message>
        <source>Seizure {number} was taken out of the case; its number is void.</source>
        <translation>ضبطی {number} کیس سے نکالی گئی؛ اس کا نمبر منسوخ ہے۔</translation>
    </message>
    <message>
        <source>Submitted as a release, score {score}, with neither countersignature nor reason.</source>
        <translation>رہائی کے طور پر پیش، سکور {score}، نہ توثیقی دستخط نہ وجہ۔</translation>
    </message>
    <message>
        <source>Submitted as a release, score {score}. Reason: {reason}</source>
        <translation>رہائی کے طور پر پیش، سکور {score}۔ وجہ: {reason}</translation>
    </message>
    <message>
        <source>Submitted as a release, score {score}. {officer} countersigned it.</source>
        <translation>رہائی کے طور پر پیش، سکور {score}۔ توثیقی دستخط: {officer}۔</translation>
    </message>
    <message>
        <source>Taken out before submitting: {marks}. Points in all: {points}.</source>
        <translation>پیش کرنے سے پہلے نکالا گیا: {marks}۔ کل پوائنٹ: {points}۔</translation>
    </message>
    <message>
        <source>The case was voided.</source>
        <translation>کیس منسوخ کیا گیا۔</translation>
    </message>
    <message>
        <source>The key of {officer} was agreed to by nobody else: he was the only supervisor.</source>
        <translation>{officer} کی کلید کی کسی اور نے توثیق نہیں کی: وہی واحد نگران تھا۔</translation>
    </message>
    <message>
        <source>The last day is before the first. Swap them.</source>
        <translation>آخری دن پہلے دن سے پہلے ہے۔ انہیں ادل بدل کریں۔</translation>
    </message>
    <message>
        <source>Up to {end}</source>
        <translation>{end} تک</translation>
    </message>
    <message>
        <source>Written out as {format}.</source>
        <translation>{format} کی صورت میں برآمد۔</translation>
    </message>
    <message>
        <source>Written out as {format}. Cases: {count}.</source>
        <translation>{format} کی صورت میں برآمد۔ کیس: {count}۔</translation>
    </message>
    <message>
        <source>{count}, out of hours {late}</source>
        <translation>{count}، اوقات کے باہر {late}</translation>
    </message>
    <message>
        <source>{officer} made two new recovery codes.</source>
        <translation>{officer} نے دو نئے بحالی کوڈ بنائے۔</translation>
    </message>
    <message>
        <source>{officer}, {broker}: cases {cases}, released {releases} ({share} %); of all cases of this officer {usual} %</source>
        <translation>{officer}، {broker}: کیس {cases}، چھوڑے گئے {releases} ({share} %)؛ اس افسر کے تمام کیسوں میں {usual} %</translation>
    </message>
</context>
<context>
    <name>audit_look</name>
    <message>
        <source>Exports</source>
        <translation>برآمد</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>دیکھا گیا</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>چھپائی</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>تلاش</translation>
    </message>
</context>
<context>
    <name>audit_page</name>
    <message>
        <source>All days</source>
        <translation>تمام دن</translation>
    </message>
    <message>
        <source>Cases decided: {cases}. Released: {releases} ({share} %).</source>
        <translation>فیصلہ شدہ کیس: {cases}۔ چھوڑے گئے: {releases} ({share} %)۔</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Enter opens the case</source>
        <translation>Enter کیس کھولتا ہے</translation>
    </message>
    <message>
        <source>Late changes, voids, releases against the score, draws, prints, officers and brokers. That the report was made is noted too.</source>
        <translation>دیر کی تبدیلیاں، منسوخیاں، سکور کے خلاف رہائیاں، قرعے، چھپائی، افسر اور کسٹمز ایجنٹ۔ رپورٹ بنانا بھی درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>رپورٹ بنائیں</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>ان دنوں میں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Of all cases of this officer ({cases}), released: {share} %.</source>
        <translation>اس افسر کے تمام کیسوں ({cases}) میں چھوڑے گئے: {share} %۔</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>پچھلے 30 دن</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>پچھلے 365 دن</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>پچھلے 7 دن</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>پچھلے 90 دن</translation>
    </message>
    <message>
        <source>The report is saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>رپورٹ {name} کے نام سے محفوظ ہے۔ یہ رمز بند نہیں: اسے مناسب جگہ رکھیں۔</translation>
    </message>
    <message>
        <source>What the journal tells an auditor</source>
        <translation>روزنامچہ آڈیٹر کو کیا بتاتا ہے</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Choose another folder.</source>
        <translation>{name} لکھی نہیں جا سکی: {why}۔ دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{officer} and {broker}</source>
        <translation>{officer} اور {broker}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{what}: {count}, out of hours {late}</source>
        <translation>{what}: {count}، اوقات کے باہر {late}</translation>
    </message>
</context>
<context>
    <name>audit_topic</name>
    <message>
        <source>Approved within minutes</source>
        <translation>منٹوں میں منظور</translation>
    </message>
    <message>
        <source>Changed after the result</source>
        <translation>نتیجے کے بعد بدلا گیا</translation>
    </message>
    <message>
        <source>Draws repeated</source>
        <translation>دہرائے گئے قرعے</translation>
    </message>
    <message>
        <source>Numbers voided</source>
        <translation>منسوخ نمبر</translation>
    </message>
    <message>
        <source>Recovery codes and keys</source>
        <translation>بحالی کوڈ اور کلیدیں</translation>
    </message>
    <message>
        <source>Released against a high score</source>
        <translation>زیادہ سکور پر رہائی</translation>
    </message>
    <message>
        <source>Risk indicators taken out</source>
        <translation>نکالے گئے رسک اشارے</translation>
    </message>
    <message>
        <source>Taken in from files</source>
        <translation>فائلوں سے شامل</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>برآمد</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A backup is being made already. Wait until it is done, or cancel it.</source>
        <translation>ایک بیک اپ پہلے ہی بن رہا ہے۔ اس کے ختم ہونے کا انتظار کریں یا اسے روک دیں۔</translation>
    </message>
    <message>
        <source>Back up elsewhere</source>
        <translation>کہیں اور بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>Back up into the folder</source>
        <translation>فولڈر میں بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <translation>اس والٹ کے بیک اپ</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Every letter from A to Z has been used by a desk of this unit.</source>
        <translation>A سے Z تک ہر حرف اس یونٹ کے کسی ڈیسک کا رہ چکا ہے۔</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>بیک اپ کا فولڈر</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, the cases on it are lost too. Make a backup on another disk.</source>
        <translation>اگر یہ کمپیوٹر گم یا خراب ہو جائے تو اس کے کیس بھی گئے۔ دوسری ڈسک پر بیک اپ بنائیں۔</translation>
    </message>
    <message>
        <source>It was read back and compared when it was made.</source>
        <translation>بناتے وقت اسے دوبارہ پڑھ کر ملایا گیا تھا۔</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>آخری بیک اپ %n دن پہلے</numerusform>
            <numerusform>آخری بیک اپ %n دن پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>آخری بیک اپ آج</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>کوئی فولڈر نہیں چنا گیا</translation>
    </message>
    <message>
        <source>One file with all cases, the journal and the evidence, encrypted as the vault is. Keep it elsewhere.</source>
        <translation>ایک فائل جس میں تمام کیس، روزنامچہ اور شواہد ہیں، والٹ ہی کی طرح رمز بند۔ اسے کسی اور جگہ رکھیں۔</translation>
    </message>
    <message>
        <source>Schedule of this account</source>
        <translation>اس اکاؤنٹ کا شیڈول</translation>
    </message>
    <message>
        <source>The backup can't be written to {folder}: {reason}. Earlier backups are as they were; the vault is safe.</source>
        <translation>بیک اپ {folder} میں لکھا نہیں جا سکتا: {reason}۔ پہلے کے بیک اپ جوں کے توں ہیں؛ والٹ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The backup is being made. You can go on working; Cancel is below.</source>
        <translation>بیک اپ بن رہا ہے۔ آپ کام جاری رکھ سکتے ہیں؛ روکنے کا بٹن نیچے ہے۔</translation>
    </message>
    <message>
        <source>The backup is in {name}, but evidence files that the vault lacks are not in it: {count}.</source>
        <translation>بیک اپ {name} میں ہے، مگر شواہد کی جو فائلیں والٹ میں نہیں وہ اس میں بھی نہیں: {count}۔</translation>
    </message>
    <message>
        <source>The backup is in {name}: {size} MB, read back and compared.</source>
        <translation>بیک اپ {name} میں ہے: {size} MB، پڑھ کر ملایا گیا۔</translation>
    </message>
    <message>
        <source>The backup is whole in {file}. Only the journal could not take note of it: {trouble}</source>
        <translation>بیک اپ {file} میں مکمل ہے۔ صرف روزنامچہ اسے درج نہ کر سکا: {trouble}</translation>
    </message>
    <message>
        <source>The evidence file {file} can't be read: {reason}. No backup was made.</source>
        <translation>شواہد کی فائل {file} پڑھی نہیں جا سکتی: {reason}۔ بیک اپ نہیں بنا۔</translation>
    </message>
    <message>
        <source>The journal in {file} does not reach the entry that its desk signed. Nothing was restored.</source>
        <translation>{file} کا روزنامچہ اس اندراج تک نہیں پہنچتا جس پر اس کے ڈیسک نے دستخط کیے۔ کچھ بحال نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The keys of the vault were changed while the backup ran, so it was not kept. Back up again.</source>
        <translation>بیک اپ کے دوران والٹ کی کلیدیں بدل گئیں، اس لیے اسے نہیں رکھا گیا۔ دوبارہ بیک اپ لیں۔</translation>
    </message>
    <message>
        <source>The letter {letter} has been used by a desk of this unit, and its numbers may be on paper. Use {free}.</source>
        <translation>حرف {letter} اس یونٹ کے کسی ڈیسک کا رہ چکا ہے، اور اس کے نمبر کاغذ پر ہو سکتے ہیں۔ {free} لیں۔</translation>
    </message>
    <message>
        <source>The passphrases and recovery codes of the day it was made open it, and nothing else.</source>
        <translation>اسے صرف اُس دن کے خفیہ جملے اور بحالی کوڈ کھولتے ہیں جس دن یہ بنا، اور کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The verification finds faults in this backup: {count}, the first at {subject}. Nothing was restored. Use an older backup, or restore this one with its faults and keep the file.</source>
        <translation>تصدیق نے اس بیک اپ میں خرابیاں پائیں: {count}، پہلی {subject} پر۔ کچھ بحال نہیں ہوا۔ پرانا بیک اپ لیں، یا اسے خرابیوں سمیت بحال کریں اور فائل سنبھال رکھیں۔</translation>
    </message>
    <message>
        <source>To restore, start the program with an empty folder and press “Restore from a backup”. The restored vault is another desk with a letter of its own, and is enrolled anew.</source>
        <translation>بحال کرنے کے لیے پروگرام خالی فولڈر کے ساتھ کھولیں اور ”بیک اپ سے بحال کریں“ دبائیں۔ بحال شدہ والٹ اپنے حرف والا دوسرا ڈیسک ہے، اور اس کا اندراج نئے سرے سے ہوتا ہے۔</translation>
    </message>
    <message>
        <source>What a backup is</source>
        <translation>بیک اپ کیا ہے</translation>
    </message>
    <message>
        <source>What was recorded since then is on this computer alone.</source>
        <translation>اس کے بعد جو درج ہوا وہ صرف اسی کمپیوٹر پر ہے۔</translation>
    </message>
    <message>
        <source>While the window is open. The last three stay; older ones of the schedule go.</source>
        <translation>جب تک کھڑکی کھلی ہے۔ آخری تین رہتے ہیں؛ شیڈول کے پرانے ہٹ جاتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>ہر %n دن بعد</numerusform>
            <numerusform>ہر %n دن بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ہر روز</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>صرف ہاتھ سے</translation>
    </message>
    <message>
        <source>{at}, by {officer}, {size} MB</source>
        <translation>{at}، ⁨{officer}⁩، ⁨{size} MB⁩</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. Nothing was changed.</source>
        <translation>{file} پڑھی نہیں جا سکتی: {reason}۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{file} does not carry the signature of the desk that it names. Nothing was changed; use another backup.</source>
        <translation>{file} پر اس ڈیسک کے دستخط نہیں جس کا اس میں نام ہے۔ کچھ نہیں بدلا؛ دوسرا بیک اپ لیں۔</translation>
    </message>
    <message>
        <source>{file} does not read back as it was written, so it was taken away. Earlier backups are as they were.</source>
        <translation>{file} ویسی نہیں پڑھی جاتی جیسی لکھی گئی تھی، اس لیے ہٹا دی گئی۔ پہلے کے بیک اپ جوں کے توں ہیں۔</translation>
    </message>
    <message>
        <source>{file} holds the journal of another desk than the one that signed it. Nothing was restored.</source>
        <translation>{file} میں اس ڈیسک کا روزنامچہ نہیں جس نے اس پر دستخط کیے۔ کچھ بحال نہیں ہوا۔</translation>
    </message>
    <message>
        <source>{file} is not a backup of this program. Nothing was changed.</source>
        <translation>{file} اس پروگرام کا بیک اپ نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{file} is not the file that was made: {part} differs. Nothing was changed; use another backup.</source>
        <translation>{file} وہ فائل نہیں جو بنائی گئی تھی: {part} مختلف ہے۔ کچھ نہیں بدلا؛ دوسرا بیک اپ لیں۔</translation>
    </message>
    <message>
        <source>{file} was made by a newer PCU Desk. It is safe; update the program to restore it.</source>
        <translation>{file} نئے PCU Desk نے بنائی ہے۔ یہ محفوظ ہے؛ بحال کرنے کے لیے پروگرام کو نیا کریں۔</translation>
    </message>
    <message>
        <source>{folder} is not empty. Nothing was changed; restore into an empty folder, then compare.</source>
        <translation>{folder} خالی نہیں۔ کچھ نہیں بدلا؛ خالی فولڈر میں بحال کریں، پھر موازنہ کریں۔</translation>
    </message>
    <message>
        <source>{folder} is not there, so no backup was made. Plug the disk in, or choose another folder.</source>
        <translation>{folder} موجود نہیں، اس لیے بیک اپ نہیں بنا۔ ڈسک لگائیں یا دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{folder} is the vault's own folder. Choose a place on another disk.</source>
        <translation>{folder} والٹ کا اپنا فولڈر ہے۔ دوسری ڈسک پر جگہ چنیں۔</translation>
    </message>
    <message>
        <source>{letter} is not a desk letter. Use one letter from A to Z.</source>
        <translation>{letter} ڈیسک کا حرف نہیں۔ A سے Z تک ایک حرف لیں۔</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>رکے ہوئے</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>نہ کھولے</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>الرٹ یا درخواست</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواہد</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>سامان</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>اس کا نمبر</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>لازمی، جب زیادہ سکور پر توثیقی دستخط کے بغیر ریلیز ہو</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>موجود افسران</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>آپریشن</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>فریقین</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>چوکی اور مقام</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>وجہ، الفاظ میں</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>ریلیز</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>رسک اشارے</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>راستہ</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مہریں</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبطی</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>نقل و حمل کی اکائیاں</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>سکور کے باوجود ریلیز کی وجہ</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>انتخاب کی وجہ</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>واپس شدہ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>پیش کردہ</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Case {number} records what draw {draw} chose already. Open that case, or draw again.</source>
        <translation>قرعہ {draw} کا چنا ہوا کیس {number} میں پہلے سے درج ہے۔ وہی کیس کھولیں یا قرعہ دوبارہ نکالیں۔</translation>
    </message>
    <message>
        <source>This file sets a number or a status. Take out: {fields}.</source>
        <translation>اس فائل میں نمبر یا مرحلہ دیا گیا ہے۔ یہ نکال دیں: {fields}۔</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>شراب</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>جعلی سامان</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>ثقافتی ورثہ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>منشیات کے پریکرسر کیمیکل</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>منشیات</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>دھماکہ خیز مواد کے پریکرسر کیمیکل</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>ڈیوٹی اور ٹیکس چوری</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>مچھلی اور آبی حیات</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>جنگلاتی پیداوار</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>خطرناک سامان</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>ادویات</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>نئے نشہ آور مادے</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>دیگر سامان</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>چوری شدہ گاڑیاں</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>تزویراتی اور دوہرے استعمال کا سامان</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>تمباکو</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>فضلہ اور ماحولیات</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>اسلحہ اور گولہ بارود</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>جنگلی حیات (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>چیکنگ</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>کس نے کی</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>مشاہدہ</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>آلہ اور اس کا نمبر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>کیمیائی ڈیٹیکٹر</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>ڈیٹا بیس</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سراغ رساں کتا</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>دیگر چیکنگ</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>بیرونی جائزہ</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>تابکاری</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نمونہ</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مہریں</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>پوشیدہ جگہوں کی تلاشی</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>مال اتارنا</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>تول</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>ایکس رے سکین</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>فضائی کارگو اور ڈاک</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>بند ویگن</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>عام بند کنٹینر</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>فلیٹ ریک</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>کھلی چھت والا کنٹینر</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>ریفر</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>ٹرک اور ٹریلر</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>گاڑی</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>بحری جہاز</translation>
    </message>
</context>
<context>
    <name>checklist_page</name>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>Choose a checklist</source>
        <translation>چیک لسٹ چنیں</translation>
    </message>
    <message>
        <source>Choose a checklist above, or give the kind under Consignment.</source>
        <translation>اوپر چیک لسٹ چنیں، یا «کھیپ» میں قسم بتائیں۔</translation>
    </message>
    <message>
        <source>Click a face or press its number</source>
        <translation>کسی رخ پر کلک کریں یا اس کا نمبر دبائیں</translation>
    </message>
    <message>
        <source>Enter its number under Consignment: the number gives the checklist.</source>
        <translation>اس کا نمبر «کھیپ» میں لکھیں: چیک لسٹ نمبر سے ملتی ہے۔</translation>
    </message>
    <message>
        <source>No transport unit yet</source>
        <translation>ابھی نقل و حمل کی کوئی اکائی نہیں</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نکات</translation>
    </message>
    <message>
        <source>Suspicious: {points}. Write what was seen, and record what is behind it.</source>
        <translation>مشکوک: {points}۔ لکھیں کہ کیا دیکھا، اور اس کے پیچھے جو ہے وہ درج کریں۔</translation>
    </message>
    <message>
        <source>The kind of this unit is not known</source>
        <translation>اس اکائی کی قسم معلوم نہیں</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>نقل و حمل کی اکائی</translation>
    </message>
    <message>
        <source>next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{total} میں سے {done} مکمل</translation>
    </message>
    <message>
        <source>{done} of {total} done, {count} suspicious</source>
        <translation>{total} میں سے {done} مکمل، {count} مشکوک</translation>
    </message>
    <message>
        <source>{number}. {point}: {finding}</source>
        <translation>{number}. {point}: {finding}</translation>
    </message>
    <message>
        <source>{point}: {finding}</source>
        <translation>{point}: {finding}</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>کیبن کے پیچھے، ہوا موڑنے والا تختہ</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>بوگیاں</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>ڈگی اور فالتو پہیا</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>کیبن، اندر اور برتھ</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>اندرونی حصہ اور نشستیں</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>کیبن اور سٹور</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>کیبل، جوڑ کے بغیر</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>اندرونی اور بیرونی چھت</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>چیسس اور نچلا ڈھانچا</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>کمپریسر کا خانہ</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>مشمولات، ڈیکلریشن سے موازنہ</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>عرشہ اور گودام</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>دروازے اور مہریں</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>دروازے، اندر اور باہر سے</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>دروازے، نچلے کنارے اور بمپر</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>سرے کی دیوار اور سیڑھی</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>انجن کا خانہ</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>انجن روم اور خالی جگہیں</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>فرش</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>فریم اور درمیانی شہتیر</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>اگلے سرے کی دیوار</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>سامنے کے ڈھکن اور پنکھا</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>سامنے کی دیوار</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>ٹریلر کی سامنے کی دیوار</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>سامنے کی دیوار، اندر سے</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>سامنے کی دیوار، اندرونی لمبائی بیرونی سے ملائیں</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>ایندھن کی ٹینکی</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>پانی کی سطح سے نیچے کا ڈھانچا</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>بندھن اور مال</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>بائیں جانب</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>مال، دروازے سے دیکھا ہوا</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>بیرونی حصہ اور نچلا ڈھانچا</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>پیکنگ اور لیبل</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>پلیٹ فارم، اوپر سے</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>پچھلے دروازے اور مہر</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>پچھلے سرے کی دیوار</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>دائیں جانب</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>چھت</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>چھت کے ڈھکن</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>بھیجنے والا اور پانے والا</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>فالتو پہیا</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>ترپال اور چھت کی کمانیں</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>ٹریلر کا فرش</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>ٹریلر کی چھت یا ترپال</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN پلیٹ اور باڈی نمبر</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>پلیٹ فارم کے اندر خلا</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>دیواریں، دوہری دیوار کا امکان</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>پہیے اور ایکسل</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>ایکس رے تصویر</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>مشاہدہ</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نکتہ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>نقل و حمل کی اکائی</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n خرابی ملی</numerusform>
            <numerusform>%n خرابیاں ملیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>اور %n مزید۔</numerusform>
            <numerusform>اور %n مزید۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command pcu-desk verify lists all.</source>
        <translation>
            <numerusform>اور %n مزید۔ حکم pcu-desk verify سب دکھاتا ہے۔</numerusform>
            <numerusform>اور %n مزید۔ حکم pcu-desk verify سب دکھاتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>ہب سے ابھی پوچھیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ابھی جانچیں</translation>
    </message>
    <message>
        <source>Checked last on {time}</source>
        <translation>آخری جانچ: {time}</translation>
    </message>
    <message>
        <source>Every entry of the journal, every signature and every record is computed again. You can go on working.</source>
        <translation>روزنامچے کا ہر اندراج، ہر دستخط اور ہر ریکارڈ دوبارہ شمار ہوتا ہے۔ آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Is the vault whole?</source>
        <translation>کیا والٹ سالم ہے؟</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>روزنامچہ</translation>
    </message>
    <message>
        <source>Keep this folder as it is and call your supervisor.</source>
        <translation>اس فولڈر کو جوں کا توں رکھیں اور اپنے نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ابھی جانچ نہیں ہوئی</translation>
    </message>
    <message>
        <source>Older copy</source>
        <translation>پرانی نقل</translation>
    </message>
    <message>
        <source>Row or evidence</source>
        <translation>سطر یا ثبوت</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>The check was cancelled. Nothing was changed; it says nothing of the vault.</source>
        <translation>جانچ منسوخ ہوئی۔ کچھ نہیں بدلا؛ یہ والٹ کے بارے میں کچھ نہیں بتاتی۔</translation>
    </message>
    <message>
        <source>The journal is whole; every row agrees with it.</source>
        <translation>روزنامچہ سالم ہے؛ ہر سطر اس کے مطابق ہے۔</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>جاننے کی بات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>کیا ملا</translation>
    </message>
    <message>
        <source>What was looked at, and what it proves</source>
        <translation>کیا دیکھا گیا، اور اس سے کیا ثابت ہوتا ہے</translation>
    </message>
    <message>
        <source>Who has seen the journal</source>
        <translation>روزنامچہ کس نے دیکھا ہے</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>; machine draft, not reviewed</source>
        <translation>؛ مشینی مسودہ، جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>A part of the hub's answer does not follow what this desk has. It is passed over and comes again.</source>
        <translation>ہب کے جواب کا ایک حصہ اس ڈیسک کے ریکارڈ سے نہیں جڑتا۔ اسے چھوڑ دیا گیا، وہ پھر آئے گا۔</translation>
    </message>
    <message>
        <source>An alert has no such field. Known: {known}.</source>
        <translation>الرٹ میں ایسا کوئی خانہ نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>An answer has no such field. Known: {known}.</source>
        <translation>جواب میں ایسا کوئی خانہ نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>An answer needs an outcome. Known: {known}.</source>
        <translation>جواب میں نتیجہ لازمی ہے۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>Case {number}, links in the chain of custody: {count}.</source>
        <translation>کیس {number}، تحویل کی زنجیر کی کڑیاں: {count}۔</translation>
    </message>
    <message>
        <source>Case {number}: {status}, revision {revision}.</source>
        <translation>کیس {number}: {status}، اشاعت {revision}۔</translation>
    </message>
    <message>
        <source>Cases taken in: {taken}. Already here: {here}.</source>
        <translation>داخل ہوئے کیس: {taken}۔ پہلے سے موجود: {here}۔</translation>
    </message>
    <message>
        <source>Directory {version}, fresh until {day}.</source>
        <translation>ڈائریکٹری {version}، {day} تک تازہ۔</translation>
    </message>
    <message>
        <source>Directory {version}, stale since {day}: messages go on; ask for a newer one.</source>
        <translation>ڈائریکٹری {version}، {day} سے پرانی: پیغامات جاری ہیں؛ نئی مانگیں۔</translation>
    </message>
    <message>
        <source>Draw {draw}: {count} of {candidates}. Record each with: pcu-desk case add FILE.json --draw {draw}</source>
        <translation>قرعہ {draw}: {candidates} میں سے {count}۔ ہر ایک یوں درج کریں: ⁦pcu-desk case add FILE.json --draw {draw}⁩</translation>
    </message>
    <message>
        <source>Either code opens the vault once and gives a new passphrase: pcu-desk vault recover. Keep this sheet under lock; whoever holds it and the computer's disk can read the vault.</source>
        <translation>کوئی بھی کوڈ والٹ ایک بار کھولتا ہے اور نیا خفیہ جملہ دیتا ہے: pcu-desk vault recover۔ یہ پرچہ تالے میں رکھیں؛ جس کے پاس یہ اور کمپیوٹر کی ڈسک ہو وہ والٹ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Every case of this vault is in {file}.</source>
        <translation>اس والٹ کا ہر کیس {file} میں ہے۔</translation>
    </message>
    <message>
        <source>Evidence added to case {number}: {count}.</source>
        <translation>کیس {number} میں شامل شواہد: {count}۔</translation>
    </message>
    <message>
        <source>Evidence files in {file}: {count}. How to verify them stands in it.</source>
        <translation>{file} میں شواہد کی فائلیں: {count}۔ تصدیق کا طریقہ اسی میں درج ہے۔</translation>
    </message>
    <message>
        <source>Evidence files that are missing in the vault, and so in the backup: {count}.</source>
        <translation>شواہد کی فائلیں جو والٹ میں نہیں اور اس لیے بیک اپ میں بھی نہیں: {count}۔</translation>
    </message>
    <message>
        <source>Evidence files that hold: {whole}. Missing: {missing}. Altered: {altered}. In quarantine: {quarantined}.</source>
        <translation>شواہد کی درست فائلیں: {whole}۔ غائب: {missing}۔ بدلی ہوئی: {altered}۔ قرنطینہ میں: {quarantined}۔</translation>
    </message>
    <message>
        <source>Faults found: {count}. Keep this folder as it is and call your supervisor.</source>
        <translation>نقائص ملے: {count}۔ اس فولڈر کو ویسا ہی رہنے دیں اور نگران کو بلائیں۔</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key: {fingerprint}</source>
        <translation>بانی کی کلید کا فنگر پرنٹ: {fingerprint}</translation>
    </message>
    <message>
        <source>From {unit}, written {at}, for {units}. Signed by: {signer}. Messages: {messages}. Parts of files: {chunks}. Receipts: {receipts}. Nothing was taken in.</source>
        <translation>از {unit}، تحریر {at}، برائے {units}۔ دستخط: {signer}۔ پیغامات: {messages}۔ فائلوں کے حصے: {chunks}۔ رسیدیں: {receipts}۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Hub at {url}, key {hub}. Fingerprint of the directory: {root}</source>
        <translation>ہب {url}، کلید {hub}۔ ڈائریکٹری کا فنگر پرنٹ: {root}</translation>
    </message>
    <message>
        <source>Inspection {number} is recorded as a draft.</source>
        <translation>معائنہ {number} مسودے کے طور پر درج ہے۔</translation>
    </message>
    <message>
        <source>It can be put in here. Nothing was changed.</source>
        <translation>اسے یہاں لگایا جا سکتا ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>It is not for this unit.</source>
        <translation>یہ اس یونٹ کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>It is signed with a key made for trials, which proves nothing to anybody else.</source>
        <translation>اس پر آزمائش کے لیے بنی کلید کا دستخط ہے، جو کسی اور کے لیے کچھ ثابت نہیں کرتا۔</translation>
    </message>
    <message>
        <source>It is signed with the certificate of {signer}, fingerprint {fingerprint}.</source>
        <translation>اس پر {signer} کے سرٹیفکیٹ سے دستخط ہیں، فنگرپرنٹ {fingerprint}۔</translation>
    </message>
    <message>
        <source>It is signed with the recovery key.</source>
        <translation>اس پر بحالی کی کلید کا دستخط ہے۔</translation>
    </message>
    <message>
        <source>It is written to {file}.</source>
        <translation>یہ {file} میں لکھا گیا۔</translation>
    </message>
    <message>
        <source>It offered a key that its desk has not signed. The key is not used; tell the administrator of the hub.</source>
        <translation>اس میں ایسی کلید پیش کی گئی جس پر اس کے ڈیسک کے دستخط نہیں۔ کلید استعمال نہیں ہوتی؛ ہب کے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>It was written by: {signer}.</source>
        <translation>لکھنے والا: {signer}۔</translation>
    </message>
    <message>
        <source>Its fingerprint, for the administrator to confirm: {fingerprint}</source>
        <translation>اس کا فنگر پرنٹ، منتظم کی تصدیق کے لیے: {fingerprint}</translation>
    </message>
    <message>
        <source>Lists: {lists}. What a list lacks is shown in English beside its code.</source>
        <translation>فہرستیں: {lists}۔ فہرست میں جو نہیں، وہ اپنے کوڈ کے ساتھ انگریزی میں دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Messages that the hub has now: {sent}. Refused by it: {refused}.</source>
        <translation>پیغامات جو اب ہب کے پاس ہیں: {sent}۔ ہب نے قبول نہیں کیے: {refused}۔</translation>
    </message>
    <message>
        <source>Name a case and --out FILE.pdf, or more cases or --day and --out FOLDER, or --check FILE.pdf.</source>
        <translation>ایک کیس اور --out FILE.pdf، یا کئی کیس یا --day اور --out FOLDER، یا --check FILE.pdf لکھیں۔</translation>
    </message>
    <message>
        <source>Name a picture, or --remove.</source>
        <translation>تصویر کا نام دیں، یا --remove۔</translation>
    </message>
    <message>
        <source>Name files to add, or a folder with --folder.</source>
        <translation>شامل کرنے کے لیے فائلوں کے نام دیں، یا ⁦--folder⁩ کے ساتھ فولڈر۔</translation>
    </message>
    <message>
        <source>Name one case, or --all.</source>
        <translation>ایک کیس بتائیں، یا ⁦--all⁩۔</translation>
    </message>
    <message>
        <source>No case began on {day} that has such a report. Nothing was written.</source>
        <translation>{day} کو شروع ہونے والے کسی کیس کی ایسی رپورٹ نہیں۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>No code was typed back, so no vault was made.</source>
        <translation>کوئی کوڈ واپس نہیں لکھا گیا، اس لیے والٹ نہیں بنا۔</translation>
    </message>
    <message>
        <source>No font here has these characters; they are printed as codes in boxes: {characters}</source>
        <translation>یہ حروف یہاں کسی فونٹ میں نہیں؛ چوکھٹے میں کوڈ کی صورت چھپتے ہیں: {characters}</translation>
    </message>
    <message>
        <source>Not added: {count}.</source>
        <translation>شامل نہیں ہوئے: {count}۔</translation>
    </message>
    <message>
        <source>Nothing in the list {list} is like {query}.</source>
        <translation>فہرست {list} میں {query} جیسا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Older recovery codes of {user} open nothing any more.</source>
        <translation>{user} کے پرانے بحالی کوڈ اب کچھ نہیں کھولتے۔</translation>
    </message>
    <message>
        <source>Parts of files that found no room: {left}. They go with the next file.</source>
        <translation>فائلوں کے حصے جن کے لیے جگہ نہ تھی: {left}۔ وہ اگلی فائل کے ساتھ جائیں گے۔</translation>
    </message>
    <message>
        <source>Passphrase of {user}: </source>
        <translation>{user} کا خفیہ جملہ: </translation>
    </message>
    <message>
        <source>Passphrase only: no keyring of this computer guards a second part.</source>
        <translation>صرف خفیہ جملہ: اس کمپیوٹر کا کوئی کلیدی ذخیرہ کلید کا دوسرا حصہ نہیں رکھتا۔</translation>
    </message>
    <message>
        <source>Records made again from the journal: {count}.</source>
        <translation>روزنامچے سے دوبارہ بنائے گئے ریکارڈ: {count}۔</translation>
    </message>
    <message>
        <source>Recovery sheet of {user} ({name}), unit {unit}, {day}</source>
        <translation>بحالی پرچہ: {user} ({name})، یونٹ {unit}، {day}</translation>
    </message>
    <message>
        <source>Reports written into {folder}: {count}.</source>
        <translation>{folder} میں لکھی گئی رپورٹیں: {count}۔</translation>
    </message>
    <message>
        <source>Say who you are with --user NAME. Users of this vault: {users}.</source>
        <translation>بتائیں کہ آپ کون ہیں: ⁦--user NAME⁩۔ اس والٹ کے صارف: {users}۔</translation>
    </message>
    <message>
        <source>Stuck: {stuck}. They are safe here and no longer leave by themselves; `pcu-desk alert list` shows which.</source>
        <translation>رکے ہوئے: {stuck}۔ یہاں محفوظ ہیں مگر اب خود نہیں جائیں گے؛ کون سے، یہ `pcu-desk alert list` دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Taken in from {unit}. New: {new}. Here before: {known}. Held unread: {held}. For other desks: {others}. Parts of files: {chunks}. Own messages confirmed: {confirmed}.</source>
        <translation>{unit} سے داخل ہوا۔ نئے: {new}۔ پہلے سے موجود: {known}۔ پڑھے بغیر رکے ہوئے: {held}۔ دوسرے ڈیسکوں کے: {others}۔ فائلوں کے حصے: {chunks}۔ اپنے پیغامات جن کی تصدیق ہوئی: {confirmed}۔</translation>
    </message>
    <message>
        <source>The answer could not be written: {reason}. What the command saved is safe; look it up before repeating it.</source>
        <translation>جواب لکھا نہ جا سکا: {reason}۔ کمانڈ نے جو محفوظ کیا وہ سلامت ہے؛ دہرانے سے پہلے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>The backup is in {file}, {size} MB, and was read back. Its SHA-256 is {sha256}.</source>
        <translation>بیک اپ {file} میں ہے، {size} MB، اور پڑھ کر ملایا گیا۔ اس کا SHA-256: {sha256}۔</translation>
    </message>
    <message>
        <source>The command did its work and it is saved. Only locking met a difficulty: {trouble}</source>
        <translation>کمانڈ نے کام کر دیا اور سب محفوظ ہے۔ صرف لاک کرنے میں دشواری ہوئی: {trouble}</translation>
    </message>
    <message>
        <source>The database has a new key. Copies and backups from before stay under the old one.</source>
        <translation>ڈیٹابیس کی کلید نئی ہے۔ پہلے کی نقلیں اور بیک اپ پرانی کلید کے تحت رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The directory is taken in. It names no other unit to write to yet.</source>
        <translation>ڈائریکٹری داخل ہو گئی۔ اس میں ابھی کوئی اور یونٹ نہیں جسے لکھا جا سکے۔</translation>
    </message>
    <message>
        <source>The directory is taken in. Units that can be written to: {units}.</source>
        <translation>ڈائریکٹری داخل ہو گئی۔ جن یونٹوں کو لکھا جا سکتا ہے: {units}۔</translation>
    </message>
    <message>
        <source>The emblem stands on the unit's papers from now on. The change is signed.</source>
        <translation>اب سے نشان یونٹ کے کاغذات پر ہے۔ تبدیلی پر دستخط ہو گئے۔</translation>
    </message>
    <message>
        <source>The file is asked for again; it comes by itself when there is a line.</source>
        <translation>فائل دوبارہ مانگی گئی ہے؛ رابطہ ہونے پر خود آ جائے گی۔</translation>
    </message>
    <message>
        <source>The journal is whole; every row agrees with it.</source>
        <translation>روزنامچہ مکمل ہے؛ ہر سطر اس کے مطابق ہے۔</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of the key: with the passphrase, only this account of this computer unlocks. For a vault that several accounts share: vault passphrase --no-keyring.</source>
        <translation>کلید کا دوسرا حصہ اس اکاؤنٹ کے کلیدی ذخیرے میں ہے: خفیہ جملے سے صرف اس کمپیوٹر کا یہی اکاؤنٹ کھولتا ہے۔ کئی اکاؤنٹوں کے مشترک والٹ کے لیے: vault passphrase --no-keyring۔</translation>
    </message>
    <message>
        <source>The messages wait here too until they are confirmed.</source>
        <translation>تصدیق ہونے تک پیغامات یہاں بھی منتظر رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The new key of {user} is countersigned: {fingerprint}</source>
        <translation>{user} کی نئی کلید پر توثیقی دستخط ہو گئے: {fingerprint}</translation>
    </message>
    <message>
        <source>The paper differs from what this vault gave out:</source>
        <translation>یہ کاغذ اس سے مختلف ہے جو اس والٹ نے دیا تھا:</translation>
    </message>
    <message>
        <source>The paper is the one that this vault gave out.</source>
        <translation>یہ وہی کاغذ ہے جو اس والٹ نے دیا تھا۔</translation>
    </message>
    <message>
        <source>The passphrase of {user} is changed.</source>
        <translation>{user} کا خفیہ جملہ بدل گیا۔</translation>
    </message>
    <message>
        <source>The program made a mistake; what was saved is safe. It is noted in the log: {what}</source>
        <translation>پروگرام سے غلطی ہوئی؛ جو محفوظ تھا وہ سلامت ہے۔ لاگ میں درج ہے: {what}</translation>
    </message>
    <message>
        <source>The recovery sheet is in {file}. Print it, lock it away and delete the file.</source>
        <translation>بحالی پرچہ {file} میں ہے۔ اسے چھاپیں، تالے میں رکھیں اور فائل مٹا دیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The report is in {file}, %n page(s).</source>
        <translation>
            <numerusform>رپورٹ {file} میں ہے، %n صفحہ۔</numerusform>
            <numerusform>رپورٹ {file} میں ہے، %n صفحات۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is in {file}. Read this fingerprint to the administrator: {fingerprint}</source>
        <translation>درخواست {file} میں ہے۔ منتظم کو یہ فنگر پرنٹ پڑھ کر سنائیں: {fingerprint}</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>وہی دوبارہ: </translation>
    </message>
    <message>
        <source>The settings of the unit are changed and signed.</source>
        <translation>یونٹ کی ترتیبات بدل گئیں اور ان پر دستخط ہو گئے۔</translation>
    </message>
    <message>
        <source>The table has no row {name}. Known: {known}.</source>
        <translation>جدول میں {name} کی کوئی سطر نہیں۔ موجود سطریں: {known}۔</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>دونوں خفیہ جملے مختلف ہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The unit has these settings already. Nothing was changed.</source>
        <translation>یونٹ کی ترتیبات پہلے سے یہی ہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The unit's papers have no emblem from now on. The change is signed.</source>
        <translation>اب سے یونٹ کے کاغذات پر نشان نہیں۔ تبدیلی پر دستخط ہو گئے۔</translation>
    </message>
    <message>
        <source>The vault of {unit} is in {folder}, as desk {letter}, with the faults that the verification finds. Have the administrator enrol this desk; until then nothing leaves it.</source>
        <translation>{unit} کا والٹ {folder} میں ہے، ڈیسک {letter}، تصدیق میں ملی خرابیوں سمیت۔ منتظم سے اس ڈیسک کا اندراج کرائیں؛ تب تک اس سے کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The vault of {unit} is in {folder}, as desk {letter}. It verified whole. Have the administrator enrol this desk; until then nothing leaves it.</source>
        <translation>{unit} کا والٹ {folder} میں ہے، ڈیسک {letter}۔ تصدیق میں مکمل نکلا۔ منتظم سے اس ڈیسک کا اندراج کرائیں؛ تب تک اس سے کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The vault of {unit} is in {folder}. Its first supervisor is {user}.</source>
        <translation>{unit} کا والٹ {folder} میں ہے۔ پہلا نگران {user} ہے۔</translation>
    </message>
    <message>
        <source>There is no language {code} here. Known languages: {known}.</source>
        <translation>یہاں {code} زبان نہیں ہے۔ معلوم زبانیں: {known}۔</translation>
    </message>
    <message>
        <source>There is no measurement {name}. Known: {known}.</source>
        <translation>{name} نام کی کوئی پیمائش نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>There is no other supervisor, so the key before it countersigned the new one; the auditor's report says so.</source>
        <translation>کوئی دوسرا نگران نہیں، اس لیے نئی کلید پر پچھلی کلید نے توثیقی دستخط کیے؛ آڈیٹر کی رپورٹ میں یہ درج ہے۔</translation>
    </message>
    <message>
        <source>There is no screen here for the window. Use the commands; pcu-desk --help lists them.</source>
        <translation>یہاں پروگرام کی کھڑکی کے لیے سکرین نہیں۔ کمانڈیں استعمال کریں؛ ان کی فہرست: ⁦pcu-desk --help⁩۔</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-file FILE.</source>
        <translation>خفیہ جملہ پوچھنے کو ٹرمینل نہیں۔ یہ استعمال کریں: ⁦--passphrase-file FILE⁩۔</translation>
    </message>
    <message>
        <source>There is no terminal to type a recovery code back. Name a new file for the two codes: --recovery-file FILE.</source>
        <translation>بحالی کوڈ واپس لکھنے کے لیے ٹرمینل نہیں۔ دونوں کوڈوں کے لیے نئی فائل بتائیں: --recovery-file FILE۔</translation>
    </message>
    <message>
        <source>These files can't be read here and are not in it: {names}.</source>
        <translation>یہ فائلیں یہاں نہیں پڑھی جا سکتیں اور اس میں شامل نہیں: {names}۔</translation>
    </message>
    <message>
        <source>These two codes open the vault when the passphrase is forgotten or the keyring is lost. Write them on paper and lock it away; they are shown once:
{codes}</source>
        <translation>یہ دو کوڈ والٹ کھولتے ہیں جب خفیہ جملہ یاد نہ رہے یا کلیدی ذخیرہ کھو جائے۔ انہیں کاغذ پر لکھ کر تالے میں رکھیں؛ یہ ایک ہی بار دکھائے جاتے ہیں:
{codes}</translation>
    </message>
    <message>
        <source>This desk has a new key, number {number}: {fingerprint}. The others learn it with the next sync or courier file; what was sealed for the keys before it still opens here.</source>
        <translation>اس ڈیسک کی نئی کلید ہے، نمبر {number}: {fingerprint}۔ دوسرے اسے اگلے رابطے یا کوریئر فائل سے جانیں گے؛ جو پہلی کلیدوں کے لیے رمز بند ہوا وہ یہاں اب بھی کھلتا ہے۔</translation>
    </message>
    <message>
        <source>This desk has no directory of units yet. Take in the administrator's file: pcu-desk vault directory FILE</source>
        <translation>اس ڈیسک کے پاس ابھی یونٹوں کی ڈائریکٹری نہیں۔ منتظم کی فائل داخل کریں: ⁦pcu-desk vault directory FILE⁩</translation>
    </message>
    <message>
        <source>This file was taken in here before; once more it changes nothing.</source>
        <translation>یہ فائل یہاں پہلے داخل ہو چکی ہے؛ دوبارہ داخل کرنے سے کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>This is measured beside a program that needs a Python of its own. Run it from the sources.</source>
        <translation>یہ پیمائش ایک ایسے پروگرام کے ساتھ ہوتی ہے جسے الگ Python چاہیے۔ اسے سورس کوڈ سے چلائیں۔</translation>
    </message>
    <message>
        <source>This vault is open in another window. Nothing was taken in; drag {file} onto that window.</source>
        <translation>یہ والٹ دوسری ونڈو میں کھلا ہے۔ کچھ داخل نہیں ہوا؛ {file} کو اُس ونڈو پر گھسیٹ کر چھوڑیں۔</translation>
    </message>
    <message>
        <source>Type one of the two codes from the paper: </source>
        <translation>کاغذ سے دو میں سے ایک کوڈ لکھیں: </translation>
    </message>
    <message>
        <source>Until another supervisor countersigns the new key, {user} can read and verify only: pcu-desk vault countersign {user} --fingerprint TEXT. It is to be read out: {fingerprint}</source>
        <translation>جب تک دوسرا نگران نئی کلید پر توثیقی دستخط نہ کرے، {user} صرف پڑھ اور جانچ سکتا ہے: pcu-desk vault countersign {user} --fingerprint TEXT۔ اسے پڑھ کر سنائیں: {fingerprint}</translation>
    </message>
    <message>
        <source>Vault: {vault}</source>
        <translation>والٹ: {vault}</translation>
    </message>
    <message>
        <source>Version {version} is in its place again and starts next time.</source>
        <translation>ورژن {version} پھر اپنی جگہ ہے اور اگلی بار چلے گا۔</translation>
    </message>
    <message>
        <source>Version {version} is in its place and starts next time. The vault was backed up before, into {backup}.</source>
        <translation>ورژن {version} اپنی جگہ لگ گیا اور اگلی بار چلے گا۔ پہلے والٹ کا بیک اپ {backup} میں بنا۔</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>بدلی ہوئی</translation>
    </message>
    <message>
        <source>enrolled, first key</source>
        <translation>اندراج شدہ، پہلی کلید</translation>
    </message>
    <message>
        <source>enrolled, key {number} since {day}</source>
        <translation>اندراج شدہ، کلید {number}، {day} سے</translation>
    </message>
    <message>
        <source>file not here</source>
        <translation>فائل یہاں نہیں</translation>
    </message>
    <message>
        <source>files is a list of ids that evidence list shows, such as [{example}]. Nothing was queued.</source>
        <translation>files ان شناختوں کی فہرست ہے جو evidence list دکھاتا ہے، جیسے [{example}]۔ قطار میں کچھ نہیں ڈالا گیا۔</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>قرنطینہ میں</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>new key waits for its countersignature</source>
        <translation>نئی کلید توثیقی دستخط کی منتظر ہے</translation>
    </message>
    <message>
        <source>other placeholders: {text}</source>
        <translation>مختلف خالی جگہیں: {text}</translation>
    </message>
    <message>
        <source>other plural forms: {text}</source>
        <translation>مختلف صیغے: {text}</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>recipients is a list of unit codes, such as ["AZBAK"]. Nothing was queued.</source>
        <translation>⁦recipients⁩ یونٹ کے کوڈوں کی فہرست ہے، جیسے ⁦["AZBAK"]⁩۔ قطار میں کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>taken off the exchange at {at}</source>
        <translation>تبادلے سے خارج، {at} پر</translation>
    </message>
    <message>
        <source>texts {texts}, translated {translated}, unfinished {unfinished}, other placeholders {differing}, other plural forms {plurals}, too long {long}</source>
        <translation>متن {texts}، ترجمہ شدہ {translated}، نامکمل {unfinished}، مختلف خالی جگہیں {differing}، مختلف صیغے {plurals}، بہت لمبے {long}</translation>
    </message>
    <message>
        <source>too long: “{said}” in {place}, a word does not fit</source>
        <translation>بہت لمبا: «{said}»، {place}، ایک لفظ نہیں سماتا</translation>
    </message>
    <message>
        <source>too long: “{said}” in {place}, lines: {lines}</source>
        <translation>بہت لمبا: «{said}»، {place}، سطریں: {lines}</translation>
    </message>
    <message>
        <source>unfinished: {text}</source>
        <translation>نامکمل: {text}</translation>
    </message>
    <message>
        <source>window and paper</source>
        <translation>ونڈو اور کاغذ</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} پڑھی نہیں جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe; choose another place.</source>
        <translation>{file} لکھی نہیں جا سکتی: {reason}۔ والٹ سلامت ہے؛ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>{file} ends before its last case. Nothing was taken in; copy it again.</source>
        <translation>{file} آخری کیس سے پہلے ختم ہو جاتی ہے۔ کچھ داخل نہیں ہوا؛ فائل دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>{file} holds more parts than a file of cases can. Nothing was taken in.</source>
        <translation>{file} میں اتنے حصے ہیں جتنے کیسوں کی فائل میں نہیں ہو سکتے۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>{file} holds no named fields in braces.</source>
        <translation>{file} میں قوسین { } کے اندر نام والے خانے نہیں۔</translation>
    </message>
    <message>
        <source>{file} is genuine: version {version} for {target}, made {made}. Files: {files}, {size} MB.</source>
        <translation>{file} اصلی ہے: ورژن {version} برائے {target}، تیار کردہ {made}۔ فائلیں: {files}، {size} MB۔</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Nothing was taken in; split it.</source>
        <translation>{file}، {limit} MB سے بڑی ہے۔ کچھ داخل نہیں ہوا؛ اسے حصوں میں بانٹیں۔</translation>
    </message>
    <message>
        <source>{file} is not JSON: line {line}, column {column}.</source>
        <translation>{file} ⁦JSON⁩ نہیں: سطر {line}، کالم {column}۔</translation>
    </message>
    <message>
        <source>{file} is there already. Nothing was changed; name a new file for the codes.</source>
        <translation>{file} پہلے سے موجود ہے۔ کچھ نہیں بدلا گیا؛ کوڈوں کے لیے نئی فائل بتائیں۔</translation>
    </message>
    <message>
        <source>{file} is written and was read back: {size} KB for {units}. Messages: {messages}. Parts of files: {chunks}. Receipts: {receipts}. Its SHA-256 is {sha256}.</source>
        <translation>{file} لکھی گئی اور واپس پڑھ کر ملائی گئی: {size} KB، برائے {units}۔ پیغامات: {messages}۔ فائلوں کے حصے: {chunks}۔ رسیدیں: {receipts}۔ SHA-256: {sha256}۔</translation>
    </message>
    <message>
        <source>{file} lies in the vault's own folder: whoever takes the folder could open it. Name a file elsewhere.</source>
        <translation>{file} والٹ ہی کے فولڈر میں ہے: جو فولڈر لے جائے وہ اسے کھول سکے گا۔ کسی اور جگہ کی فائل بتائیں۔</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to: {reason}. Nothing was written.</source>
        <translation>{folder} میں لکھا نہیں جا سکتا: {reason}۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>{line}. Sent: {sent}. Received: {received}. Waiting: {waiting}.</source>
        <translation>{line}۔ بھیجے گئے: {sent}۔ موصول: {received}۔ منتظر: {waiting}۔</translation>
    </message>
    <message>
        <source>{name} ({code}): {use}{draft}</source>
        <translation>{name} ({code}): {use}{draft}</translation>
    </message>
    <message>
        <source>{number}, {kind}: {why}</source>
        <translation>{number}، {kind}: {why}</translation>
    </message>
    <message>
        <source>{path} is not on this computer. The Debian package unicode-data brings it.</source>
        <translation>{path} اس کمپیوٹر پر نہیں۔ یہ Debian کے پیکج ⁦unicode-data⁩ میں آتی ہے۔</translation>
    </message>
    <message>
        <source>{subject} is marked as read; {unit} is told when there is a line.</source>
        <translation>{subject} پڑھا ہوا نشان زد ہے؛ رابطہ ہونے پر {unit} کو اطلاع ہو گی۔</translation>
    </message>
    <message>
        <source>{subject} waits to leave for {units}. It goes by itself when there is a line.</source>
        <translation>{subject} روانگی کا منتظر ہے، بنام {units}۔ رابطہ ہوتے ہی خود چلا جائے گا۔</translation>
    </message>
    <message>
        <source>{user} can unlock now as {role}.</source>
        <translation>{user} اب والٹ کھول سکتا ہے، بطور {role}۔</translation>
    </message>
    <message>
        <source>{user} has a new passphrase and a new key; older codes open nothing any more.</source>
        <translation>{user} کا خفیہ جملہ اور کلید نئے ہیں؛ پرانے کوڈ اب کچھ نہیں کھولتے۔</translation>
    </message>
    <message>
        <source>{user} is removed, and the database has a new key that {user} does not hold. What {user} signed stays.</source>
        <translation>{user} کو نکال دیا گیا، اور ڈیٹابیس کی نئی کلید {user} کے پاس نہیں۔ {user} کے دستخط شدہ اندراج قائم ہیں۔</translation>
    </message>
    <message>
        <source>{user} is {role} now.</source>
        <translation>{user} اب {role} ہے۔</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>آڑ کا سامان</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>نقلی مہر</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>خفیہ خانہ</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>سامان کے اندر</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>گاڑی کے اندر</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>غلط ڈیکلریشن</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>چھپایا نہیں گیا</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>جسم یا لباس میں</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>ریفر کی کولنگ مشین</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>دروازوں کے پاس رکھا گیا (rip-on / rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>ڈھانچا: دیوار، فرش، چھت یا فریم</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>ٹینکی</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>مردہ</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>طبی امداد درکار</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ٹھیک</translation>
    </message>
</context>
<context>
    <name>courier</name>
    <message>
        <source>A desk that the directory does not know</source>
        <translation>ایسا ڈیسک جو ڈائریکٹری میں نہیں</translation>
    </message>
    <message>
        <source>A desk that was taken off the exchange</source>
        <translation>تبادلے سے خارج کیا گیا ڈیسک</translation>
    </message>
    <message>
        <source>A newer directory was taken in.</source>
        <translation>نئی ڈائریکٹری داخل ہو گئی۔</translation>
    </message>
    <message>
        <source>An enrolled desk</source>
        <translation>اندراج شدہ ڈیسک</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Reading this courier file took longer than {seconds} s and was stopped. Nothing was taken in; ask for a new one.</source>
        <translation>یہ کوریئر فائل پڑھنے میں {seconds} سیکنڈ سے زیادہ لگے، اس لیے روک دیا گیا۔ کچھ داخل نہیں ہوا؛ نئی مانگیں۔</translation>
    </message>
    <message>
        <source>The courier file can't be written to {folder}: {reason}. The messages wait here as before.</source>
        <translation>کوریئر فائل {folder} میں نہیں لکھی جا سکتی: {reason}۔ پیغامات پہلے کی طرح یہاں منتظر ہیں۔</translation>
    </message>
    <message>
        <source>The courier file is whole in {file}. Only the journal could not take note of it: {trouble}</source>
        <translation>کوریئر فائل {file} میں مکمل ہے۔ صرف جرنل میں اس کا اندراج نہ ہو سکا: {trouble}</translation>
    </message>
    <message>
        <source>The directory is the one kept here.</source>
        <translation>ڈائریکٹری وہی ہے جو یہاں موجود ہے۔</translation>
    </message>
    <message>
        <source>The file brought no directory.</source>
        <translation>فائل میں ڈائریکٹری نہیں۔</translation>
    </message>
    <message>
        <source>The file's directory is older. The one kept here stays in use.</source>
        <translation>فائل کی ڈائریکٹری پرانی ہے۔ یہاں والی ہی استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>The file's directory was refused. The one kept here stays in use.</source>
        <translation>فائل کی ڈائریکٹری قبول نہیں ہوئی۔ یہاں والی ہی استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>ہب</translation>
    </message>
    <message>
        <source>This answer is not from the hub that the directory names. Nothing was taken in; ask the administrator.</source>
        <translation>یہ جواب اس ہب کا نہیں جو ڈائریکٹری میں درج ہے۔ کچھ داخل نہیں ہوا؛ منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This desk itself</source>
        <translation>یہی ڈیسک</translation>
    </message>
    <message>
        <source>This desk wrote this courier file itself. Nothing was taken in; carry it to the units that it is for.</source>
        <translation>یہ کوریئر فائل اسی ڈیسک نے لکھی ہے۔ کچھ داخل نہیں ہوا؛ اسے ان یونٹوں تک لے جائیں جن کے لیے ہے۔</translation>
    </message>
    <message>
        <source>This is a training vault; nothing of it leaves this machine, so no courier file was written.</source>
        <translation>یہ تربیتی والٹ ہے؛ اس کی کوئی چیز اس کمپیوٹر سے نہیں جاتی، اس لیے کوریئر فائل نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>This is the hub's answer to another desk. Nothing was taken in; bring it to a desk of {unit}.</source>
        <translation>یہ کسی اور ڈیسک کے لیے ہب کا جواب ہے۔ کچھ داخل نہیں ہوا؛ اسے {unit} کے ڈیسک پر لے جائیں۔</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. What was taken in before that is safe; plug the stick in and take the file again.</source>
        <translation>{file} نہیں پڑھی جا سکتی: {reason}۔ اس سے پہلے جو داخل ہوا محفوظ ہے؛ USB لگائیں اور فائل دوبارہ داخل کریں۔</translation>
    </message>
    <message>
        <source>{file} does not read back as it was written, so it was taken away. The messages wait here as before; use another stick.</source>
        <translation>{file} ویسی نہیں پڑھی جاتی جیسی لکھی گئی، اس لیے ہٹا دی گئی۔ پیغامات پہلے کی طرح یہاں منتظر ہیں؛ دوسری USB استعمال کریں۔</translation>
    </message>
    <message>
        <source>{folder} is not there, so nothing was written. Plug the stick in, or choose another folder.</source>
        <translation>{folder} موجود نہیں، اس لیے کچھ نہیں لکھا گیا۔ USB لگائیں یا دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{unit} has no desk in the directory. Nothing was written; choose units that the directory names.</source>
        <translation>{unit} کا ڈائریکٹری میں کوئی ڈیسک نہیں۔ کچھ نہیں لکھا گیا؛ ڈائریکٹری میں درج یونٹ چنیں۔</translation>
    </message>
</context>
<context>
    <name>courier_page</name>
    <message numerus="yes">
        <source>%n file(s) whole now</source>
        <translation>
            <numerusform>%n فائل اب مکمل ہے</numerusform>
            <numerusform>%n فائلیں اب مکمل ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other desks</source>
        <translation>
            <numerusform>%n دوسرے ڈیسک کا</numerusform>
            <numerusform>%n دوسرے ڈیسکوں کے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held, see “Held” among the alerts</source>
        <translation>
            <numerusform>%n روکا گیا، الرٹوں میں «روکے گئے» دیکھیں</numerusform>
            <numerusform>%n روکے گئے، الرٹوں میں «روکے گئے» دیکھیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n پہلے سے موجود</numerusform>
            <numerusform>%n پہلے سے موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n پیغام</numerusform>
            <numerusform>%n پیغامات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are with the hub</source>
        <translation>
            <numerusform>آپ کا %n پیغام ہب کے پاس ہے</numerusform>
            <numerusform>آپ کے %n پیغامات ہب کے پاس ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours confirmed as arrived</source>
        <translation>
            <numerusform>آپ کے %n پیغام کے پہنچنے کی تصدیق ہوئی</numerusform>
            <numerusform>آپ کے %n پیغامات کے پہنچنے کی تصدیق ہوئی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours refused by the hub, see “Stuck”</source>
        <translation>
            <numerusform>ہب نے آپ کا %n پیغام نہیں لیا، «رکے ہوئے» دیکھیں</numerusform>
            <numerusform>ہب نے آپ کے %n پیغامات نہیں لیے، «رکے ہوئے» دیکھیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n نیا پیغام</numerusform>
            <numerusform>%n نئے پیغامات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of files</source>
        <translation>
            <numerusform>فائلوں کا %n حصہ</numerusform>
            <numerusform>فائلوں کے %n حصے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of files found no room and go with the next courier file.</source>
        <translation>
            <numerusform>فائلوں کے %n حصے کی جگہ نہ تھی؛ اگلی کوریئر فائل میں جائے گا۔</numerusform>
            <numerusform>فائلوں کے %n حصوں کی جگہ نہ تھی؛ اگلی کوریئر فائل میں جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n رسید</numerusform>
            <numerusform>%n رسیدیں</numerusform>
        </translation>
    </message>
    <message>
        <source>A key in it is not signed by its desk. It was refused; tell the administrator.</source>
        <translation>اس میں ایک کلید پر اس کے ڈیسک کے دستخط نہیں۔ اسے نہیں لیا گیا؛ منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Another desk uses this desk's identity. Nothing is lost; one of them is enrolled anew.</source>
        <translation>دوسرا ڈیسک اس ڈیسک کی شناخت استعمال کر رہا ہے۔ کچھ ضائع نہیں ہوا؛ ان میں سے ایک کا نیا اندراج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose at least one unit.</source>
        <translation>کم از کم ایک یونٹ چنیں۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Counting what waits</source>
        <translation>منتظر چیزوں کی گنتی</translation>
    </message>
    <message>
        <source>Courier file</source>
        <translation>کوریئر فائل</translation>
    </message>
    <message>
        <source>Courier file to take in</source>
        <translation>داخل کی جانے والی کوریئر فائل</translation>
    </message>
    <message>
        <source>Courier files</source>
        <translation>کوریئر فائلیں</translation>
    </message>
    <message>
        <source>Drop: the courier file is looked at first</source>
        <translation>چھوڑیں: کوریئر فائل پہلے دیکھی جائے گی</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>For which units</source>
        <translation>کن یونٹوں کے لیے</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کس کی طرف سے</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>اس میں</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>اس میں ابھی</translation>
    </message>
    <message>
        <source>It is for other units. What is sealed for this desk is taken.</source>
        <translation>یہ دوسرے یونٹوں کے لیے ہے۔ جو اس ڈیسک کے لیے سربمہر ہے وہ لیا جائے گا۔</translation>
    </message>
    <message>
        <source>It was taken in here before. Taking it in again changes nothing twice.</source>
        <translation>یہ پہلے یہاں داخل ہو چکی ہے۔ دوبارہ داخل کرنے سے کچھ دوہرا نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>KB of the courier file</source>
        <translation>KB کوریئر فائل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Left out, as the file can't be read here: {names}.</source>
        <translation>شامل نہیں، کیونکہ فائل یہاں نہیں پڑھی جا سکتی: {names}۔</translation>
    </message>
    <message>
        <source>No message waits for these units. The file would bring them the directory and the keys alone.</source>
        <translation>ان یونٹوں کے لیے کوئی پیغام منتظر نہیں۔ فائل صرف ڈائریکٹری اور کلیدیں لے جائے گی۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Receipts for what came go back with the next courier file to {unit}.</source>
        <translation>جو آیا اس کی رسیدیں {unit} کو اگلی کوریئر فائل کے ساتھ جائیں گی۔</translation>
    </message>
    <message>
        <source>Signed by a desk of {unit} that was taken off the exchange. Its messages are held unread.</source>
        <translation>{unit} کے ایسے ڈیسک کے دستخط ہیں جو تبادلے سے خارج ہو چکا۔ اس کے پیغامات پڑھے بغیر روکے جائیں گے۔</translation>
    </message>
    <message>
        <source>Signed by a desk that the directory here does not know; it says it is of {unit}. Its messages are held until a directory names it.</source>
        <translation>ایسے ڈیسک کے دستخط ہیں جسے یہاں کی ڈائریکٹری نہیں جانتی؛ وہ خود کو {unit} کا بتاتا ہے۔ ڈائریکٹری میں آنے تک اس کے پیغامات روکے جائیں گے۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>روک دیا گیا۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; everything waits here as before.</source>
        <translation>روک دیا گیا۔ کچھ نہیں لکھا گیا؛ سب پہلے کی طرح یہاں منتظر ہے۔</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before that stays; take the file in again and it goes on from there.</source>
        <translation>روک دیا گیا۔ جو اس سے پہلے داخل ہوا وہ رہے گا؛ فائل دوبارہ داخل کریں، کام وہیں سے آگے بڑھے گا۔</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>داخل کریں</translation>
    </message>
    <message>
        <source>Take in a courier file</source>
        <translation>کوریئر فائل داخل کریں</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>فائل داخل کریں…</translation>
    </message>
    <message>
        <source>Take it to {units}. Only their desks can open the messages. They stay queued here until a receipt comes back.</source>
        <translation>اسے {units} تک لے جائیں۔ پیغامات صرف ان کے ڈیسک کھول سکتے ہیں۔ رسید واپس آنے تک یہ یہاں قطار میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>داخل ہو گئی</translation>
    </message>
    <message>
        <source>The file is being looked at. Nothing of it is taken in yet.</source>
        <translation>فائل دیکھی جا رہی ہے۔ ابھی اس میں سے کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The hub's answer in it is older than what is known here. Bring a newer one.</source>
        <translation>اس میں ہب کا جواب یہاں معلوم سے پرانا ہے۔ نیا لائیں۔</translation>
    </message>
    <message>
        <source>The signature holds: an enrolled desk of {unit}.</source>
        <translation>دستخط درست ہیں: {unit} کا مندرج ڈیسک۔</translation>
    </message>
    <message>
        <source>The signature holds: the hub of the directory.</source>
        <translation>دستخط درست ہیں: ڈائریکٹری کا ہب۔</translation>
    </message>
    <message>
        <source>This desk wrote it. Carry it to the others.</source>
        <translation>یہ اسی ڈیسک نے لکھی ہے۔ اسے دوسروں تک لے جائیں۔</translation>
    </message>
    <message>
        <source>Where there is no line, one sealed file on a stick carries what waits and what nobody has confirmed. Nothing leaves the queue by it; carried twice it counts once.</source>
        <translation>جہاں رابطہ نہیں، USB پر ایک سربمہر فائل وہ سب لے جاتی ہے جو منتظر ہے یا جس کی تصدیق نہیں ہوئی۔ اس سے قطار سے کچھ نہیں نکلتا؛ دو بار پہنچے تو ایک ہی گنی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>فائل لکھیں…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>لکھی گئی</translation>
    </message>
    <message>
        <source>Your role reads, and takes nothing in. An officer of the unit does.</source>
        <translation>آپ کا کردار پڑھنے کا ہے؛ داخل کرنا یونٹ کے افسر کا کام ہے۔</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>تقریباً {size}</translation>
    </message>
    <message>
        <source>{name} is written and was read back: {holds}.</source>
        <translation>{name} لکھی اور دوبارہ پڑھی گئی: {holds}۔</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>حوالے کرنے والا</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>اشیا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تحویل میں لینے والا</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>مہر</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>جیسے ⁦1–3⁩، یا تمام</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>custody_page</name>
    <message>
        <source>Custody</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Hand-over in {number}</source>
        <translation>{number} میں حوالگی</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>ابھی کچھ حوالے نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>ضبط کیا گیا</translation>
    </message>
    <message>
        <source>Seized: {place}</source>
        <translation>ضبط کیا گیا: {place}</translation>
    </message>
    <message>
        <source>The link is signed with your key and stands in the chain, also after the paper is issued.</source>
        <translation>کڑی پر آپ کی کلید سے دستخط ہوتے ہیں اور وہ زنجیر میں رہتی ہے، کاغذ جاری ہونے کے بعد بھی۔</translation>
    </message>
    <message>
        <source>items: {items}</source>
        <translation>اشیا: {items}</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>مہر {seal}</translation>
    </message>
    <message>
        <source>the latest first; a link once made stays</source>
        <translation>تازہ ترین پہلے؛ بنی ہوئی کڑی نہیں ہٹتی</translation>
    </message>
    <message>
        <source>{received}, from {released}</source>
        <translation>{received}، {released} سے</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل ہوا</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>کیا کرنا ہے</translation>
    </message>
</context>
<context>
    <name>deadline_page</name>
    <message>
        <source>Deadline set by your unit: {when}</source>
        <translation>آپ کے یونٹ کی مقررہ تاریخ: {when}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n دن میں</numerusform>
            <numerusform>%n دن میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed %n day(s) ago</source>
        <translation>
            <numerusform>%n دن پہلے گزر گئی</numerusform>
            <numerusform>%n دن پہلے گزر گئی</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>دستاویزات کی پڑتال</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>مکمل جانچ</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>جزوی جانچ</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>ریلیز</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>سکین</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>جواب ملا</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>قطار میں</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھا گیا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجا گیا</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>رکا ہوا</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Alert {number} to {unit}: {journey}</source>
        <translation>الرٹ {number} بنام {unit}: {journey}</translation>
    </message>
    <message>
        <source>Both vaults verified: the journals are whole.</source>
        <translation>دونوں والٹوں کی تصدیق ہوئی: روزنامچے مکمل ہیں۔</translation>
    </message>
    <message>
        <source>Report: {path} ({languages})</source>
        <translation>رپورٹ: {path} ({languages})</translation>
    </message>
    <message>
        <source>The exchange hub did not start: {reason}. Nothing was sent.</source>
        <translation>تبادلے کا ہب شروع نہیں ہوا: {reason}۔ کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Vault: {folder} (officer {user}, passphrase in {file})</source>
        <translation>والٹ: {folder} (افسر {user}، خفیہ جملہ {file} میں)</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty folder for the demonstration.</source>
        <translation>{folder} خالی نہیں۔ نمائش کے لیے خالی فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>بیرونِ ملک سے الرٹ</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>کیمیائی ڈیٹیکٹر</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>دستاویزات کی پڑتال</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سراغ رساں کتا</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>تابکاری ڈیٹیکٹر</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>اتفاقی چیکنگ</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>رسک پروفائل</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>معمول کی چیکنگ</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>مخبری</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>ایکس رے</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>برآمد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>راہداری</translation>
    </message>
</context>
<context>
    <name>directories</name>
    <message>
        <source>{file} can't be read: {reason}. The directory at hand stays in use.</source>
        <translation>{file} نہیں پڑھی جا سکتی: {reason}۔ موجودہ ڈائریکٹری ہی استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place; nothing else changed.</source>
        <translation>{file} نہیں لکھی گئی: {reason}۔ دوسری جگہ چنیں؛ اور کچھ نہیں بدلا۔</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جاری کنندہ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>ایئر وے بل (AWB)</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>بل آف لیڈنگ</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR بلٹی</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>کسٹمز ڈیکلریشن</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN والی ڈیکلریشن</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>مینی فیسٹ</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>دیگر دستاویز</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>SMGS یا CIM بلٹی</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR کارنیٹ</translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message>
        <source>A draw takes {most} consignments at most. Part the list.</source>
        <translation>قرعے میں زیادہ سے زیادہ {most} کھیپیں آتی ہیں۔ فہرست بانٹ لیں۔</translation>
    </message>
    <message>
        <source>{count} can't be drawn from {candidates}. Draw fewer, or list more consignments.</source>
        <translation>{candidates} میں سے {count} کا قرعہ نہیں نکل سکتا۔ کم نکالیں یا فہرست میں مزید کھیپیں لکھیں۔</translation>
    </message>
    <message>
        <source>{line} is too long for the number of a consignment. One number stands on a line.</source>
        <translation>{line} کھیپ کے نمبر کے لیے بہت لمبی ہے۔ ہر سطر میں ایک نمبر ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>draw_page</name>
    <message numerus="yes">
        <source>%n number(s) listed</source>
        <translation>
            <numerusform>فہرست میں %n نمبر</numerusform>
            <numerusform>فہرست میں %n نمبر</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Consignments, one number a line</source>
        <translation>کھیپیں، ہر سطر میں ایک نمبر</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>قرعہ نکالیں</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>اتفاقی انتخاب کا قرعہ</translation>
    </message>
    <message>
        <source>Drawn: {count} of {candidates}</source>
        <translation>قرعے میں نکلے: {candidates} میں سے {count}</translation>
    </message>
    <message>
        <source>How many to draw</source>
        <translation>کتنے نکالنے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>Open %n inspection(s)</source>
        <translation>
            <numerusform>%n معائنہ شروع کریں</numerusform>
            <numerusform>%n معائنے شروع کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ابتدائی عدد</translation>
    </message>
    <message>
        <source>The program draws. Its seed and the whole list stand in the journal, so that anyone can draw it again.</source>
        <translation>قرعہ پروگرام نکالتا ہے۔ اس کا ابتدائی عدد اور پوری فہرست روزنامچے میں رہتی ہے، تاکہ کوئی بھی اسے دہرا سکے۔</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>آخری صارف کے ملک سے تصدیق شدہ</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>پیش کیا گیا</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>Enrolled</source>
        <translation>اندراج شدہ</translation>
    </message>
    <message>
        <source>Enrolled with other keys</source>
        <translation>دوسری کلیدوں سے اندراج</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>اندراج نہیں</translation>
    </message>
    <message>
        <source>Taken off the exchange</source>
        <translation>تبادلے سے خارج</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>شامل کیا گیا</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>کس نے شامل کیا</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>کیمرا، فائل کے مطابق</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>کیس {number} کے شواہد کی کوئی فائل یہاں نہیں، برآمد کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمیٹ</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>اونچائی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>چیک لسٹ کا نکتہ</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>مقام، فائل کے مطابق</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>یہ تصویر پڑھنے میں {seconds} سیکنڈ سے زیادہ لگے، پڑھنا روک دیا گیا۔ رکھنے کے لیے اسے کسی اور قسم کے طور پر شامل کریں۔</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>ضبط شدہ شے</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>کب لی گئی، فائل کے مطابق</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} کے بائٹ وہ نہیں جو شامل کیے گئے تھے۔ والٹ کو جوں کا توں رہنے دیں اور تصدیق چلائیں۔</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>ڈسک نے فائل ویسی واپس نہیں دی جیسی لکھی گئی تھی، اس لیے وہ شامل نہیں ہوئی۔ کوئی اور ڈسک استعمال کریں۔</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>ثبوت {evidence} کی فائل اس والٹ میں نہیں۔ فائل کو اس کے کیس میں شامل کریں تو یہاں ہو گی۔</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>اس ثبوت کی فائل غائب ہے۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>اس ثبوت کی فائل وہ نہیں جو شامل کی گئی تھی۔ اسے جوں کا توں رہنے دیں اور تصدیق چلائیں۔</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} کی فائل غائب ہے۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>یہ فائل تصویر کی طرح شروع ہوتی ہے مگر تصویر کے طور پر پڑھی نہیں جا سکتی۔ اسے کسی اور قسم کے طور پر شامل کریں، اس کے بائٹ محفوظ رہیں گے۔</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>اس تصویر میں اتنے زیادہ پکسل ہیں کہ نہیں کھل سکتی۔ اسے کسی اور قسم کے طور پر شامل کریں، اس کے بائٹ محفوظ رہیں گے۔</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>چوڑائی</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} لکھی نہیں جا سکتی: {reason}۔ والٹ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} پڑھی نہیں جا سکتی: {reason}۔ فائل شامل نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} خالی ہے، رکھنے کو کچھ نہیں۔ فائل شامل نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} اس کیس میں پہلے سے ہے: {by} نے {known} کے نام سے شامل کی۔</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} MB سے بڑی ہے، تصویر کے طور پر نہیں کھل سکتی۔ اسے کسی اور قسم کے طور پر شامل کریں۔</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} ایسی تصویر نہیں جو دکھائی جا سکے (JPEG، PNG، WebP)۔ اسے کسی اور قسم کے طور پر شامل کریں، اس کے بائٹ محفوظ رہیں گے۔</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} تصویر نہیں۔ کسی اور پروگرام میں کھولنے کے لیے اسے فائل میں محفوظ کریں۔</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>دوسری فائل</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>دستخط شدہ کاغذ کا سکین</translation>
    </message>
</context>
<context>
    <name>evidence_page</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بائٹ</numerusform>
            <numerusform>%n بائٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n فائل شامل ہوئی۔</numerusform>
            <numerusform>%n فائلیں شامل ہوئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n فائل شامل نہیں ہوئی</numerusform>
            <numerusform>%n فائلیں شامل نہیں ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no case names were set aside in evidence/quarantine, mostly after an adding that was interrupted. Look whether all photos are here.</source>
        <translation>
            <numerusform>%n فائل جس کا ذکر کسی کیس میں نہیں evidence/quarantine میں الگ رکھ دی گئی، اکثر شامل کرنا رک جانے کے بعد۔ دیکھیں کہ سب تصویریں یہاں ہیں۔</numerusform>
            <numerusform>%n فائلیں جن کا ذکر کسی کیس میں نہیں evidence/quarantine میں الگ رکھ دی گئیں، اکثر شامل کرنا رک جانے کے بعد۔ دیکھیں کہ سب تصویریں یہاں ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not added.</source>
        <translation>
            <numerusform>مزید %n شامل نہیں ہوئی۔</numerusform>
            <numerusform>مزید %n شامل نہیں ہوئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n تصویر</numerusform>
            <numerusform>%n تصویریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in {folder} and below. Add them to this case?</source>
        <translation>
            <numerusform>{folder} اور اس کے اندر %n تصویر۔ اس کیس میں شامل کریں؟</numerusform>
            <numerusform>{folder} اور اس کے اندر %n تصویریں۔ اس کیس میں شامل کریں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>سب شامل کریں</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>تصویر شامل کریں</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>Attach the signed paper</source>
        <translation>دستخط شدہ کاغذ شامل کریں</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>کس سے متعلق</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>کیمرہ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Claims of the camera: nothing here proves them.</source>
        <translation>کیمرے کے دعوے: یہاں کوئی چیز ان کا ثبوت نہیں۔</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>قریب</translation>
    </message>
    <message>
        <source>Custody of the item</source>
        <translation>شے کی تحویل</translation>
    </message>
    <message>
        <source>Drop: copies are added, the files stay where they are</source>
        <translation>چھوڑیں: نقلیں شامل ہوں گی، فائلیں اپنی جگہ رہیں گی</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>ہر فائل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواہد</translation>
    </message>
    <message>
        <source>Export package…</source>
        <translation>پیکیج باہر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>پیکیج باہر محفوظ کریں</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>{total} میں سے فائل {number}</translation>
    </message>
    <message>
        <source>Files of this case</source>
        <translation>اس کیس کی فائلیں</translation>
    </message>
    <message>
        <source>Files to add: they are copied, the originals stay where they are</source>
        <translation>شامل کرنے کی فائلیں: نقل بنتی ہے، اصل اپنی جگہ رہتی ہے</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>پوری</translation>
    </message>
    <message>
        <source>Folder or memory card with photos</source>
        <translation>تصویروں والا فولڈر یا میموری کارڈ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>From a folder or card</source>
        <translation>فولڈر یا کارڈ سے</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>It is kept as it came. Save the original to open it in another program.</source>
        <translation>فائل جیسی آئی ویسی رکھی ہے۔ دوسرے پروگرام میں کھولنے کے لیے اصل محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It says nothing of when, where or with what it was taken.</source>
        <translation>فائل نہیں بتاتی کہ کب، کہاں یا کس سے بنی۔</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>شے {number}</translation>
    </message>
    <message>
        <source>Item {number}: {description}</source>
        <translation>شے {number}: {description}</translation>
    </message>
    <message>
        <source>Its file is not here: add it</source>
        <translation>اس کی فائل یہاں نہیں: شامل کریں</translation>
    </message>
    <message>
        <source>Keep as other files</source>
        <translation>دیگر فائلوں کے طور پر رکھیں</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلی</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>ابھی کوئی شواہد نہیں</translation>
    </message>
    <message>
        <source>No photo yet: drop one here</source>
        <translation>ابھی کوئی تصویر نہیں: یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Nobody has added photos or papers to this case.</source>
        <translation>اس کیس میں کسی نے تصویر یا کاغذ شامل نہیں کیا۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>کھولیں: {title}</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>تصویریں اور کاغذات</translation>
    </message>
    <message>
        <source>Photos and papers of this case are kept here as they came, sealed, each with its digest. Drop them here.</source>
        <translation>اس کیس کی تصویریں اور کاغذات یہاں جیسے آئے ویسے بند رہتے ہیں، ہر ایک اپنے ڈائجسٹ کے ساتھ۔ انھیں یہاں چھوڑیں۔</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>پکسل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلی</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>اصل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>اصل محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>{name} کے نام سے محفوظ ہوئی۔ یہ رمز بند نہیں: اسے مناسب جگہ رکھیں۔</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>پورا دکھائیں</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>مختصر دکھائیں</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>وجہ دکھائیں</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were added before that and stay.</source>
        <translation>
            <numerusform>روک دیا گیا۔ اس سے پہلے %n فائل شامل ہوئی، وہ رہے گی۔</numerusform>
            <numerusform>روک دیا گیا۔ اس سے پہلے %n فائلیں شامل ہوئیں، وہ رہیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>کب لی گئی</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>The file has more pixels than are shown.</source>
        <translation>فائل میں دکھائے گئے سے زیادہ پکسل ہیں۔</translation>
    </message>
    <message>
        <source>The package is {name}. It is not encrypted; HOW-TO-VERIFY.txt in it tells how to check it.</source>
        <translation>پیکیج {name} ہے۔ یہ رمز بند نہیں؛ جانچنے کا طریقہ اس کے اندر HOW-TO-VERIFY.txt میں ہے۔</translation>
    </message>
    <message>
        <source>The paper is issued. What was signed by hand is kept here as a scan.</source>
        <translation>کاغذ جاری ہو چکا۔ ہاتھ سے دستخط شدہ کاغذ کا سکین یہاں رہتا ہے۔</translation>
    </message>
    <message>
        <source>The view is turned, the file stays as it is.</source>
        <translation>صرف منظر گھومتا ہے، فائل ویسی ہی رہتی ہے۔</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>پورا کیس</translation>
    </message>
    <message>
        <source>There is no picture in {folder} or below it. Nothing was added.</source>
        <translation>{folder} اور اس کے اندر کوئی تصویر نہیں۔ کچھ شامل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This file is no picture</source>
        <translation>یہ فائل تصویر نہیں</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>گھمائیں</translation>
    </message>
    <message>
        <source>What is seen, and from where</source>
        <translation>کیا نظر آتا ہے، اور کہاں سے</translation>
    </message>
    <message>
        <source>What it was linked to is gone</source>
        <translation>جس سے یہ فائل جڑی تھی وہ اب نہیں</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>فائل اپنے بارے میں کیا کہتی ہے</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation>شامل {moment}</translation>
    </message>
    <message>
        <source>camera {camera}</source>
        <translation>کیمرہ {camera}</translation>
    </message>
    <message>
        <source>kept as it came</source>
        <translation>جیسا آیا ویسا محفوظ</translation>
    </message>
    <message>
        <source>kept as it came; drop files or folders here</source>
        <translation>جیسا آیا ویسا محفوظ؛ فائلیں یا فولڈر یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>place {position}</source>
        <translation>جگہ {position}</translation>
    </message>
    <message>
        <source>says {claims}</source>
        <translation>فائل میں: {claims}</translation>
    </message>
    <message>
        <source>{moment}, {officer}</source>
        <translation>{moment}، {officer}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} میں سے {number}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>الارم کی وجہ</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>کی گئی چیکنگ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>پایا گیا مجموعی وزن</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>دستاویزات میں مجموعی وزن</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>کیسے معلوم ہوا</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>کیسے معلوم ہوا، الفاظ میں</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>آلہ اور اس کا نمبر</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>پایا گیا خالص وزن</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولنے کا وقت</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>ملنے والے افراد</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>موجود اشخاص</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>پائے گئے پیکج</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>دستاویزات میں پیکج</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>تولے گئے پیکج</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>تابکاری کا الارم</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>پس منظر تابکاری، µSv/h</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>موجود اشخاص کے بیانات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>اتارا گیا حصہ</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>جیسے 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>ڈیکلریشن دینے والا کیوں غیر حاضر تھا</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The directory does not name this desk, so a new key would be of no use. Have the desk enrolled first.</source>
        <translation>ڈائریکٹری میں یہ ڈیسک نہیں، اس لیے نئی کلید بے کار ہوگی۔ پہلے ڈیسک کا اندراج کروائیں۔</translation>
    </message>
    <message>
        <source>The directory gives this desk the letter {theirs}, but its cases carry {ours}. Tell the administrator.</source>
        <translation>ڈائریکٹری میں اس ڈیسک کا حرف {theirs} ہے، مگر اس کے کیسوں پر {ours} ہے۔ منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The directory's fingerprint is {fingerprint}, another than was read out. It was not taken in; have the administrator bring the file again by another way.</source>
        <translation>ڈائریکٹری کا فنگر پرنٹ {fingerprint} ہے، پڑھ کر سنایا گیا اور تھا۔ یہ داخل نہیں ہوئی؛ منتظم سے فائل کسی اور راستے سے دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>This directory does not hold this desk. Have the administrator enrol it; the directory was not taken.</source>
        <translation>اس ڈائریکٹری میں یہ ڈیسک نہیں۔ منتظم سے اس کا اندراج کروائیں؛ ڈائریکٹری داخل نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>This is a training vault; nothing of it leaves this machine, so {url} is not called.</source>
        <translation>یہ تربیتی والٹ ہے؛ اس کی کوئی چیز اس کمپیوٹر سے نہیں جاتی، اس لیے {url} سے رابطہ نہیں کیا گیا۔</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A case out of a file keeps its id, as the program gave it (RFC 9562).</source>
        <translation>فائل سے آیا کیس اپنی شناخت رکھتا ہے، جیسی پروگرام نے دی (RFC 9562)۔</translation>
    </message>
    <message>
        <source>A case was changed while the cases were written out. Throw that file away and export again.</source>
        <translation>کیس لکھے جاتے وقت ایک کیس بدل گیا۔ وہ فائل پھینک دیں اور دوبارہ نکالیں۔</translation>
    </message>
    <message>
        <source>An approved case has a revision of 1 at least.</source>
        <translation>منظور شدہ کیس کی اشاعت کم از کم 1 ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Another case here has the number {number}.</source>
        <translation>یہاں دوسرے کیس کا نمبر {number} ہے۔</translation>
    </message>
    <message>
        <source>Another case of this file has evidence of the same id.</source>
        <translation>اس فائل میں کسی اور کیس کے ثبوت کی شناخت بھی یہی ہے۔</translation>
    </message>
    <message>
        <source>Another case of this file has the same id.</source>
        <translation>اس فائل میں دوسرے کیس کی شناخت بھی یہی ہے۔</translation>
    </message>
    <message>
        <source>Another case of this file has the same number.</source>
        <translation>اس فائل میں دوسرے کیس کا نمبر بھی یہی ہے۔</translation>
    </message>
    <message>
        <source>Cases that can't be taken in: {count}. Nothing was taken in, and what is here stays as it is.</source>
        <translation>کیس جو داخل نہیں ہو سکتے: {count}۔ کچھ داخل نہیں ہوا، جو یہاں ہے ویسا ہی ہے۔</translation>
    </message>
    <message>
        <source>Evidence has the SHA-256 of its file: 64 hexadecimal digits.</source>
        <translation>ثبوت کے ساتھ اس کی فائل کا SHA-256 ہوتا ہے: 64 ہیکساڈیسیمل ہندسے۔</translation>
    </message>
    <message>
        <source>Evidence of another case here has an id of evidence of {number}.</source>
        <translation>یہاں کسی اور کیس کے ثبوت کی شناخت وہی ہے جو کیس {number} کے ثبوت کی ہے۔</translation>
    </message>
    <message>
        <source>Something else in this vault has the id of {number}.</source>
        <translation>اس والٹ میں {number} کی شناخت کسی اور چیز کی ہے۔</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Nothing was taken in; try again.</source>
        <translation>پڑھنے کے دوران فائل بدل گئی۔ کچھ داخل نہیں ہوا؛ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This file holds no list of cases. Nothing was taken in.</source>
        <translation>اس فائل میں کیسوں کی فہرست نہیں۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This file was written by a newer PCU Desk. Update this one, then take it in. Nothing was taken in.</source>
        <translation>یہ فائل نئے PCU Desk کی لکھی ہوئی ہے۔ یہ والا اپ ڈیٹ کر کے پھر داخل کریں۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Who submitted and who approved does not fit the status {status}.</source>
        <translation>پیش کرنے والا اور منظور کرنے والا مرحلے سے میل نہیں کھاتے: {status}۔</translation>
    </message>
    <message>
        <source>{format} is not a form of cases that this program knows. Known: {known}. Nothing was taken in.</source>
        <translation>کیسوں کی شکل {format} اس پروگرام کو معلوم نہیں۔ موجود: {known}۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>{number} is here already and says something else.</source>
        <translation>{number} یہاں پہلے سے ہے اور اس میں کچھ اور لکھا ہے۔</translation>
    </message>
    <message>
        <source>{number} is not a number that the program gives. A case keeps its own.</source>
        <translation>{number} پروگرام کا دیا ہوا نمبر نہیں۔ کیس اپنا نمبر رکھتا ہے۔</translation>
    </message>
</context>
<context>
    <name>extract</name>
    <message>
        <source>1. Decode bytes of an entry: it is JSON text. Its SHA-256 stands in digests of its device's chain, which is Base64 too: 32 bytes for each entry, in their order; the first has number 1.</source>
        <translation>1۔ اندراج کے bytes کھولیں: یہ JSON متن ہے۔ اس کا SHA-256 اس کے آلے کی زنجیر کے digests میں ہے، وہ بھی Base64 ہیں: ہر اندراج کے 32 بائٹ، ترتیب سے؛ پہلے کا نمبر 1 ہے۔</translation>
    </message>
    <message>
        <source>2. Go through a chain: hash = SHA-256 of one zero byte, the letters pcu-desk/event/1, the hash before (32 zero bytes before the first) and the digest, as raw bytes. At an entry's number it gives the entry's hash.</source>
        <translation>2۔ زنجیر پر چلیں: hash = SHA-256 ایک صفر بائٹ، حروف pcu-desk/event/1، پچھلے hash (پہلے سے قبل 32 صفر بائٹ) اور digest کا، سب خام بائٹ۔ اندراج کے نمبر پر یہی اس کا hash ہے۔</translation>
    </message>
    <message>
        <source>3. A signature is Ed25519 over the 32 raw bytes of the entry's hash, by the officer's key of that time. Keys stand in the grants, each signed by a supervisor; the first is the founder's, and the SHA-256 of that key is founder. Compare it with the unit's recovery sheet or its entry in the directory.</source>
        <translation>3۔ signature اندراج کے hash کے 32 خام بائٹ پر افسر کی اس وقت کی کلید کا Ed25519 دستخط ہے۔ کلیدیں grants میں ہیں، ہر ایک پر نگران کا دستخط ہے؛ پہلی بانی کی ہے، اور اس کلید کا SHA-256 founder ہے۔ اسے یونٹ کے بحالی پرچے یا ڈائریکٹری کے اندراج سے ملائیں۔</translation>
    </message>
    <message>
        <source>4. export is the entry that records this file. It follows the last digest of its chain, and its content is the SHA-256 of the member content as canonical JSON (RFC 8785). So its signature covers the whole file.</source>
        <translation>4۔ export وہ اندراج ہے جو اس فائل کو درج کرتا ہے۔ یہ اپنی زنجیر کے آخری digest کے بعد آتا ہے، اور اس کا content رکن content کے معیاری JSON (RFC 8785) کا SHA-256 ہے۔ یوں اس کا دستخط پوری فائل پر ہے۔</translation>
    </message>
    <message>
        <source>5. witness, where there is one, is a hub's signed statement: it saw that hash at that number at that time. Nothing up to there was changed since.</source>
        <translation>5۔ witness، اگر ہو، ہب کا دستخط شدہ بیان ہے: اس نے اس وقت اس نمبر پر یہ hash دیکھا۔ وہاں تک تب سے کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>A hub witnessed the journal up to entry {sequence}, at {at}.</source>
        <translation>ہب نے روزنامچے کی اندراج {sequence} تک گواہی دی، {at}۔</translation>
    </message>
    <message>
        <source>By hand, any tool for SHA-256, Ed25519 and Base64 will do.</source>
        <translation>ہاتھ سے SHA-256، Ed25519 اور Base64 کا کوئی بھی آلہ کافی ہے۔</translation>
    </message>
    <message>
        <source>Case {number}: every entry stands at its place, and every signature holds.</source>
        <translation>کیس {number}: ہر اندراج اپنی جگہ ہے اور ہر دستخط درست ہے۔</translation>
    </message>
    <message>
        <source>Case {number}: faults found: {count}.</source>
        <translation>کیس {number}: خرابیاں ملیں: {count}۔</translation>
    </message>
    <message>
        <source>Entries: {count}, signed: {signed}, from {first} to {last}.</source>
        <translation>اندراج: {count}، دستخط شدہ: {signed}، {first} سے {last} تک۔</translation>
    </message>
    <message>
        <source>Entry {entry} can't be read.</source>
        <translation>اندراج {entry} پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Entry {entry} changes what its act may not change.</source>
        <translation>اندراج {entry} وہ بدلتا ہے جو اس کا عمل نہیں بدل سکتا۔</translation>
    </message>
    <message>
        <source>Entry {entry} does not lead to the record that it names.</source>
        <translation>اندراج {entry} اس ریکارڈ تک نہیں پہنچتا جس کا وہ نام لیتا ہے۔</translation>
    </message>
    <message>
        <source>Entry {entry} is about something else than the case.</source>
        <translation>اندراج {entry} اس کیس کے بارے میں نہیں۔</translation>
    </message>
    <message>
        <source>Entry {entry} is by {officer}, whose role at that time did not allow it.</source>
        <translation>اندراج {entry} {officer} کا ہے، جن کا اُس وقت کا کردار اس کی اجازت نہیں دیتا تھا۔</translation>
    </message>
    <message>
        <source>Entry {entry} is not the one at its place in the chain.</source>
        <translation>اندراج {entry} زنجیر میں اپنی جگہ والا نہیں۔</translation>
    </message>
    <message>
        <source>Entry {entry} makes an officer, and nobody who could signed it.</source>
        <translation>اندراج {entry} کسی کو افسر بناتا ہے، مگر کسی مجاز نے دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>Entry {entry} needs the signature of {officer}, and it does not hold.</source>
        <translation>اندراج {entry} کو {officer} کا دستخط درکار ہے، اور وہ درست نہیں۔</translation>
    </message>
    <message>
        <source>Founder's fingerprint: {founder}. Compare it with the recovery sheet or the unit's directory entry.</source>
        <translation>بانی کا فنگر پرنٹ: {founder}۔ اسے بحالی پرچے یا ڈائریکٹری میں یونٹ کے اندراج سے ملائیں۔</translation>
    </message>
    <message>
        <source>Name a case and --out FILE, or --check FILE.</source>
        <translation>کیس اور ⁦--out FILE⁩ بتائیں، یا ⁦--check FILE⁩۔</translation>
    </message>
    <message>
        <source>No hub's statement stands in it.</source>
        <translation>اس میں کسی ہب کا بیان نہیں۔</translation>
    </message>
    <message>
        <source>Nor that no grant was left out: ask the unit who its supervisors were at that time. A hub's key in witness is the file's own claim: compare it with the unit's directory.</source>
        <translation>نہ یہ کہ کوئی تقرری چھوڑی نہیں گئی: یونٹ سے پوچھیں کہ اُس وقت نگران کون تھے۔ witness میں ہب کی کلید فائل کا اپنا دعویٰ ہے: اسے یونٹ کی ڈائریکٹری سے ملائیں۔</translation>
    </message>
    <message>
        <source>PCU Desk checks it without the vault: pcu-desk case extract --check FILE.</source>
        <translation>PCU Desk اسے والٹ کے بغیر جانچتا ہے: ⁦pcu-desk case extract --check FILE⁩۔</translation>
    </message>
    <message>
        <source>The content of this file is not what was written out.</source>
        <translation>اس فائل کا مواد وہ نہیں جو برآمد کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>The entry that began the case is not in this file.</source>
        <translation>کیس شروع کرنے والا اندراج اس فائل میں نہیں۔</translation>
    </message>
    <message>
        <source>The extract is in {file}. It is not encrypted: keep it where it belongs. It tells how to check it.</source>
        <translation>اقتباس {file} میں ہے۔ یہ رمز بند نہیں: اسے مناسب جگہ رکھیں۔ جانچنے کا طریقہ اسی میں لکھا ہے۔</translation>
    </message>
    <message>
        <source>The hub is {hub}. Its key stands in the file itself: compare the hub with the unit's directory.</source>
        <translation>ہب {hub} ہے۔ اس کی کلید خود فائل میں ہے: ہب کو یونٹ کی ڈائریکٹری سے ملائیں۔</translation>
    </message>
    <message>
        <source>This file holds the entries about one case out of the journal of a PCU Desk vault.</source>
        <translation>اس فائل میں PCU Desk والٹ کے روزنامچے سے ایک کیس کے اندراج ہیں۔</translation>
    </message>
    <message>
        <source>This file is no journal extract that this program knows. It reads {format}.</source>
        <translation>یہ فائل روزنامچے کا وہ اقتباس نہیں جسے پروگرام جانتا ہو۔ وہ {format} پڑھتا ہے۔</translation>
    </message>
    <message>
        <source>What it does not prove: that an entry was true when it was written, and that no entry was written later.</source>
        <translation>یہ کیا ثابت نہیں کرتا: کہ اندراج لکھتے وقت سچ تھا، اور کہ بعد میں کوئی اندراج نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>مثبت (قیاسی)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غیر واضح</translation>
    </message>
</context>
<context>
    <name>file_state</name>
    <message>
        <source>Fetched</source>
        <translation>وصول ہو گئی</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>یہاں ہے</translation>
    </message>
    <message>
        <source>Not the file that was sent</source>
        <translation>وہ فائل نہیں جو بھیجی گئی</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>ابھی آنی ہے</translation>
    </message>
    <message>
        <source>Waits to leave</source>
        <translation>روانگی کا منتظر</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>ہب کے پاس</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>ہر فائل (*)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>اوپر کا فولڈر</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>فائل کی قسم</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>صرف نام</translation>
    </message>
    <message>
        <source>Names with sizes and dates</source>
        <translation>نام، حجم اور تاریخیں</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>چھپی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} پہلے سے موجود ہے۔ کیا اسے بدل دیں؟</translation>
    </message>
    <message>
        <source>{name} was not found. Check the name.</source>
        <translation>{name} نہیں ملی۔ نام جانچیں۔</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>صاف</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مشکوک</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>New line: {label}</source>
        <translation>نئی سطر: {label}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Not in the list: kept as typed</source>
        <translation>فہرست میں نہیں: جیسا لکھا ویسا رکھا گیا</translation>
    </message>
    <message>
        <source>Proposed from the name: check it</source>
        <translation>نام سے تجویز کیا گیا: دیکھ لیں</translation>
    </message>
    <message>
        <source>Such as 24060 kg</source>
        <translation>جیسے ⁦24060 kg⁩</translation>
    </message>
    <message>
        <source>Such as GE</source>
        <translation>جیسے GE</translation>
    </message>
    <message>
        <source>Time: today</source>
        <translation>وقت: آج کا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (لازمی)</translation>
    </message>
    <message>
        <source>{value} is no date with a time. Such as 21.11.2026 15:20; 15:20 alone is today.</source>
        <translation>{value} تاریخ اور وقت نہیں۔ یوں لکھیں: ⁦21.11.2026 15:20⁩؛ صرف 15:20 کا مطلب آج ہے۔</translation>
    </message>
    <message>
        <source>{value} is no date. Such as 21.11.2026.</source>
        <translation>{value} تاریخ نہیں۔ یوں لکھیں: 21.11.2026۔</translation>
    </message>
    <message>
        <source>{value} is no whole number.</source>
        <translation>{value} پورا عدد نہیں۔</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A title is one line of at most {most} characters. Longer words belong into the opening or the closing.</source>
        <translation>عنوان ایک سطر کا ہوتا ہے، زیادہ سے زیادہ {most} حروف۔ لمبی عبارت آغاز یا اختتام میں لکھیں۔</translation>
    </message>
    <message>
        <source>Section {section} stands here twice.</source>
        <translation>حصہ {section} یہاں دو بار ہے۔</translation>
    </message>
    <message>
        <source>The emblem is a PNG or JPEG in base64, or nothing.</source>
        <translation>نشان base64 میں PNG یا JPEG ہے، یا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The id of words is kind_place_language, such as seizure_title_ru. Places of this form: {known}.</source>
        <translation>الفاظ کی شناخت قسم_جگہ_زبان ہے، جیسے seizure_title_ru۔ اس فارم کی جگہیں: {known}۔</translation>
    </message>
    <message>
        <source>The words of all forms together have at most {most} characters.</source>
        <translation>تمام فارموں میں کل ملا کر زیادہ سے زیادہ {most} حروف آتے ہیں۔</translation>
    </message>
    <message>
        <source>There is no form {kind}. Known: {known}.</source>
        <translation>فارم {kind} موجود نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>There is no report in {language}. Known: {known}.</source>
        <translation>{language} میں رپورٹ نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>This form has no section {section}. Known: {known}.</source>
        <translation>اس فارم میں حصہ {section} نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>Words at one place have at most {most} characters.</source>
        <translation>ایک جگہ زیادہ سے زیادہ {most} حروف آتے ہیں۔</translation>
    </message>
    <message>
        <source>{name} can't be read as a picture. Choose a PNG or JPEG file. The emblem stays as it was.</source>
        <translation>{name} تصویر کے طور پر پڑھی نہیں جا سکتی۔ PNG یا JPEG فائل چنیں۔ نشان جوں کا توں ہے۔</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. The emblem stays as it was.</source>
        <translation>{name} پڑھی نہیں جا سکتی: {reason}۔ نشان جوں کا توں ہے۔</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. The emblem stays as it was.</source>
        <translation>{name}، {limit} MB سے بڑی ہے۔ نشان جوں کا توں ہے۔</translation>
    </message>
</context>
<context>
    <name>forms_page</name>
    <message>
        <source>A form prints at least one section.</source>
        <translation>فارم میں کم از کم ایک حصہ چھپتا ہے۔</translation>
    </message>
    <message>
        <source>A supervisor of your unit changes the forms. You can look at them.</source>
        <translation>فارم آپ کے یونٹ کا نگران بدلتا ہے۔ آپ انہیں دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>اندراج شامل کریں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Authority above it</source>
        <translation>بالائی محکمہ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>تصویر چنیں…</translation>
    </message>
    <message>
        <source>Closing words, above the signatures</source>
        <translation>اختتامی الفاظ، دستخطوں کے اوپر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Down: {section}</source>
        <translation>نیچے: {section}</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Emblem of the unit</source>
        <translation>یونٹ کا نشان</translation>
    </message>
    <message>
        <source>Empty: nothing is printed there</source>
        <translation>خالی ہو تو وہاں کچھ نہیں چھپتا</translation>
    </message>
    <message>
        <source>Empty: the words of the program</source>
        <translation>خالی ہو تو: پروگرام کے الفاظ</translation>
    </message>
    <message>
        <source>Empty: {words}</source>
        <translation>خالی ہو تو: {words}</translation>
    </message>
    <message>
        <source>In the language that is chosen above. A language without names takes the English ones.</source>
        <translation>اوپر چنی ہوئی زبان میں۔ جس زبان میں نام نہ ہوں وہاں انگریزی نام چھپتے ہیں۔</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>کاغذ کی قسم</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>کاغذ کی زبان</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>قانونی بنیادیں</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>یونٹ کا نام</translation>
    </message>
    <message>
        <source>Names of the unit</source>
        <translation>یونٹ کے نام</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>کوئی نشان نہیں</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>ابھی کوئی اندراج نہیں۔</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>ابھی محفوظ نہیں</translation>
    </message>
    <message>
        <source>Opening words, above the first section</source>
        <translation>ابتدائی الفاظ، پہلے حصے کے اوپر</translation>
    </message>
    <message>
        <source>Printed 18 mm high at the head of each paper. The picture is drawn anew: nothing else of its file stays.</source>
        <translation>ہر کاغذ کے اوپر 18 ملی میٹر اونچا چھپتا ہے۔ تصویر نئے سرے سے بنائی جاتی ہے: اس کی فائل کا اور کچھ نہیں رہتا۔</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نمونہ</translation>
    </message>
    <message>
        <source>Save and sign</source>
        <translation>دستخط کے ساتھ محفوظ کریں</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>حصہ: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>Seizures name an entry by its code; a case that was printed keeps the words of its time.</source>
        <translation>ضبطی اندراج کا کوڈ بتاتی ہے؛ چھپا ہوا کیس اپنے وقت کے الفاظ رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <source>Take out {code}</source>
        <translation>{code} نکال دیں</translation>
    </message>
    <message>
        <source>The forms are saved and signed with your key. Papers from now on follow them.</source>
        <translation>فارم محفوظ ہیں اور ان پر آپ کی کلید کے دستخط ہیں۔ اب سے کاغذ ان کے مطابق چھپیں گے۔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>تبدیلیاں واپس لیں</translation>
    </message>
    <message>
        <source>Up: {section}</source>
        <translation>اوپر: {section}</translation>
    </message>
    <message>
        <source>What was changed before the desk locked is here again. It is not saved yet.</source>
        <translation>لاک ہونے سے پہلے کی تبدیلیاں پھر یہاں ہیں۔ یہ ابھی محفوظ نہیں۔</translation>
    </message>
    <message>
        <source>Which part of the forms</source>
        <translation>فارموں کا کون سا حصہ</translation>
    </message>
    <message>
        <source>Wording, as your unit cites it</source>
        <translation>متن، جیسے آپ کا یونٹ لکھتا ہے</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Words over the places to sign, a line for each</source>
        <translation>دستخط کی جگہوں کے اوپر الفاظ، ہر ایک کے لیے ایک سطر</translation>
    </message>
    <message>
        <source>an invented case, as it would be printed</source>
        <translation>فرضی کیس، جیسے چھپے گا</translation>
    </message>
    <message>
        <source>moves a section</source>
        <translation>حصے کو ہٹاتا ہے</translation>
    </message>
    <message>
        <source>{kind}: version {number}</source>
        <translation>{kind}: ورژن {number}</translation>
    </message>
    <message>
        <source>{kind}: version {number} becomes {next}</source>
        <translation>{kind}: ورژن {number} کی جگہ {next}</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>شہریت</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>کس کے حوالے کیا گیا</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>شناختی دستاویز</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام، اپنے رسم الخط میں</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>کہاں ملا</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>کنٹرول لسٹ کا کوڈ</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>ملکِ ساخت</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>ماہر کی رائے کے لیے روکا گیا</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>دوہرا استعمال، جیسے 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>آخری صارف</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>آخری صارف کا بیان</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>مجموعی وزن</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS کوڈ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>لائسنس نمبر</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>نشانات اور نمبر</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>خالص وزن</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>تعداد اور قسم، جیسے 960 کارٹن</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>پیکج کا کوڈ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>پیکج</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مالیت</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>Another desk's message here has the same number. Ask its sender.</source>
        <translation>یہاں دوسرے ڈیسک کا پیغام اسی نمبر کا ہے۔ بھیجنے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>It answers a message that has not come yet, and waits for it.</source>
        <translation>یہ ایسے پیغام کا جواب ہے جو ابھی نہیں آیا؛ اسی کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>It answers a message that was not sent to its sender.</source>
        <translation>یہ ایسے پیغام کا جواب ہے جو اس کے بھیجنے والے کو بھیجا ہی نہیں گیا تھا۔</translation>
    </message>
    <message>
        <source>It is not a message of the exchange.</source>
        <translation>یہ تبادلے کا پیغام نہیں۔</translation>
    </message>
    <message>
        <source>It is sealed for other desks, not for this one.</source>
        <translation>یہ دوسرے ڈیسکوں کے لیے رمز بند ہے، اس کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>It was changed on its way, or its signature is not its sender's.</source>
        <translation>یہ راستے میں بدلا گیا، یا دستخط بھیجنے والے کے نہیں۔</translation>
    </message>
    <message>
        <source>It was written by a newer version. Update PCU Desk to read it.</source>
        <translation>یہ نئے ورژن میں لکھا گیا۔ پڑھنے کے لیے PCU Desk اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>Its fields are not those of a message. Ask its sender.</source>
        <translation>اس کے خانے پیغام کے نہیں۔ بھیجنے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Its sender had been taken off the exchange before it was sent. Trust nothing in it.</source>
        <translation>بھیجنے والا اس سے پہلے ہی تبادلے سے خارج ہو چکا تھا۔ اس کی کسی بات پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>Its sender is not in the directory. It is opened when a newer directory names him.</source>
        <translation>بھیجنے والا ڈائریکٹری میں نہیں۔ نئی ڈائریکٹری میں اس کا نام آنے پر یہ کھل جائے گا۔</translation>
    </message>
    <message>
        <source>Only its beginning came. Ask the sender to send it again.</source>
        <translation>صرف ابتدائی حصہ آیا۔ بھیجنے والے سے دوبارہ منگوائیں۔</translation>
    </message>
</context>
<context>
    <name>held_page</name>
    <message>
        <source>All that came in could be read.</source>
        <translation>جو کچھ آیا، سب پڑھا جا سکا۔</translation>
    </message>
    <message>
        <source>Claims to be from {unit}</source>
        <translation>خود کو {unit} کا بتاتا ہے</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>Held: came in, not read</source>
        <translation>روکے گئے: آئے، پڑھے نہیں گئے</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>کچھ نہیں روکا گیا</translation>
    </message>
    <message>
        <source>Tells no sender</source>
        <translation>بھیجنے والا نہیں بتاتا</translation>
    </message>
    <message>
        <source>These stopped nothing else. Names and times are what each claims; nothing proves them before it is opened.</source>
        <translation>ان سے کوئی اور چیز نہیں رکی۔ نام اور وقت ہر ایک کا اپنا دعویٰ ہے؛ کھلنے سے پہلے کچھ ثابت نہیں۔</translation>
    </message>
    <message>
        <source>This version does not know why. Update PCU Desk.</source>
        <translation>یہ ورژن وجہ نہیں جانتا۔ PCU Desk کو اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>by courier file</source>
        <translation>کوریئر فائل سے</translation>
    </message>
    <message>
        <source>written {moment}</source>
        <translation>لکھا گیا {moment}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>ترمیم ہوئی</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>ضمیمہ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور ہوا</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>دستخط کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیلی ہوئی</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نقول</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>ثبوت شامل کیا گیا</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>ثبوت کی تفصیل بدلی گئی</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>فائل میں نکالا گیا</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>پہلی نقل</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>فائل کی قسم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>حوالے کیا گیا</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>فائل میں</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>معائنہ شروع ہوا</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>کاغذ پر جاری ہوا</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>دیکھا گیا</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>منسوخ نمبر</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>پرنٹر پر</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چھاپا گیا</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>ریلیز پر توثیقی دستخط ہوئے</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>دوبارہ کھولا گیا</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>واپس ہوا</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>مواد کا SHA-256</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>دستخط شدہ؛ دستخط درست ہے۔</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>پیش ہوا</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>فائل سے داخل ہوا</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>دستخط درست نہیں۔ تصدیق چلائیں۔</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>یہ اندراج پچھلے کا تسلسل نہیں۔ تصدیق چلائیں۔</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>فارم کا ورژن</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>کالعدم ہوا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: شامل کیا گیا</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: نکالا گیا</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} ← (خالی)</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>history_page</name>
    <message numerus="yes">
        <source>%n entry(ies), newest first</source>
        <translation>
            <numerusform>%n اندراج، نئے پہلے</numerusform>
            <numerusform>%n اندراج، نئے پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: Enter shows all</source>
        <translation>
            <numerusform>مزید %n: Enter سب دکھائے گا</numerusform>
            <numerusform>مزید %n: Enter سب دکھائے گا</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>کیس پر واپس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>History of {number}</source>
        <translation>{number} کی تاریخ</translation>
    </message>
    <message>
        <source>Looks, prints and exports</source>
        <translation>دیکھنا، چھپائی اور برآمد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>added</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>اندراج {number}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>دستخط شدہ</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>نکالا گیا</translation>
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation>دستخط درست نہیں</translation>
    </message>
    <message>
        <source>this entry does not lead on from the one before</source>
        <translation>یہ اندراج پچھلے کا تسلسل نہیں</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Another program changed this desk's entry in the system's keyring. Use a recovery code to open the vault.</source>
        <translation>کسی اور پروگرام نے سسٹم کے کلیدی ذخیرے میں اس ڈیسک کا اندراج بدل دیا۔ والٹ بحالی کوڈ سے کھولیں۔</translation>
    </message>
    <message>
        <source>PCU Desk has this vault open in another window (process {pid}), which does not answer. Nothing was changed. Wait a minute and start it again; if it still does not answer, end that process.</source>
        <translation>یہ والٹ PCU Desk کی دوسری ونڈو (پروسیس {pid}) میں کھلا ہے جو جواب نہیں دے رہی۔ کچھ نہیں بدلا۔ ایک منٹ رکیں اور پروگرام دوبارہ چلائیں؛ پھر بھی جواب نہ آئے تو وہ پروسیس بند کریں۔</translation>
    </message>
    <message>
        <source>PCU Desk has this vault open in another window (process {pid}). Nothing was changed; go to that window.</source>
        <translation>یہ والٹ PCU Desk کی دوسری ونڈو (پروسیس {pid}) میں کھلا ہے۔ کچھ نہیں بدلا؛ اسی ونڈو پر جائیں۔</translation>
    </message>
    <message>
        <source>PCU Desk seems to have this vault open in another window: {file} is there and names no process. Nothing was changed; go to that window. If there is none, delete that file and start PCU Desk again.</source>
        <translation>لگتا ہے یہ والٹ PCU Desk کی دوسری ونڈو میں کھلا ہے: فائل {file} موجود ہے اور اس میں کسی پروسیس کا نام نہیں۔ کچھ نہیں بدلا؛ اسی ونڈو پر جائیں۔ اگر ایسی کوئی ونڈو نہیں تو وہ فائل حذف کریں اور PCU Desk دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Everything saved before is safe; free some space and try again.</source>
        <translation>جس ڈسک پر {folder} ہے وہ بھر گئی ہے۔ پہلے کا محفوظ سب سلامت ہے؛ جگہ خالی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The program may not write in {folder}, so it can not open this vault for work. Allow writing there.</source>
        <translation>پروگرام کو {folder} میں لکھنے کی اجازت نہیں، اس لیے والٹ کام کے لیے نہیں کھل سکتا۔ وہاں لکھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>The report could not be deleted: {reason}. It holds nothing of a case.</source>
        <translation>رپورٹ مٹائی نہ جا سکی: {reason}۔ اس میں کسی کیس کا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The setting could not be saved in {folder}: {reason}. Cases are safe; make room there or allow writing.</source>
        <translation>ترتیب {folder} میں محفوظ نہ ہو سکی: {reason}۔ کیس سلامت ہیں؛ وہاں جگہ بنائیں یا لکھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>The system's keyring did not answer within {seconds} s. Nothing was lost; unlock the keyring and try again, or use a recovery code.</source>
        <translation>سسٹم کے کلیدی ذخیرے نے {seconds} سیکنڈ میں جواب نہیں دیا۔ کچھ ضائع نہیں ہوا؛ اسے کھول کر دوبارہ کوشش کریں یا بحالی کوڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The system's keyring did not keep what was written. The vault is safe; it opens by passphrase alone.</source>
        <translation>سسٹم کے کلیدی ذخیرے نے لکھا ہوا محفوظ نہیں رکھا۔ والٹ سلامت ہے؛ صرف خفیہ جملے سے کھلتا ہے۔</translation>
    </message>
    <message>
        <source>The system's keyring refused ({reason}). Nothing was lost; unlock it and try again, or use a recovery code.</source>
        <translation>سسٹم کے کلیدی ذخیرے نے انکار کیا ({reason})۔ کچھ ضائع نہیں ہوا؛ اسے کھول کر دوبارہ کوشش کریں یا بحالی کوڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The system's keyring takes {limit} characters at most. The vault is safe; it opens by passphrase alone.</source>
        <translation>سسٹم کا کلیدی ذخیرہ زیادہ سے زیادہ {limit} حروف لیتا ہے۔ والٹ سلامت ہے؛ صرف خفیہ جملے سے کھلتا ہے۔</translation>
    </message>
    <message>
        <source>This account has no home folder, so the program does not know where to keep its files. Name one with --dir.</source>
        <translation>اس اکاؤنٹ کا ہوم فولڈر نہیں، اس لیے پروگرام کو معلوم نہیں کہ فائلیں کہاں رکھے۔ فولڈر بتائیں: ⁦--dir⁩۔</translation>
    </message>
    <message>
        <source>This vault is open in another window (process {pid} on {host}). Nothing was changed; close that window, then try again. If {host} is another computer, where no such window is open any more, delete {file} first.</source>
        <translation>یہ والٹ دوسری کھڑکی میں کھلا ہے (پروسیس {pid}، کمپیوٹر {host})۔ کچھ نہیں بدلا گیا؛ وہ کھڑکی بند کر کے دوبارہ کوشش کریں۔ اگر {host} کوئی دوسرا کمپیوٹر ہے جہاں اب ایسی کوئی کھڑکی کھلی نہیں تو پہلے {file} حذف کریں۔</translation>
    </message>
</context>
<context>
    <name>hs_hint</name>
    <message>
        <source>Arms, ammunition or their parts</source>
        <translation>اسلحہ، گولہ بارود یا ان کے پرزے</translation>
    </message>
    <message>
        <source>Drug precursor: Table I of the UN Convention of 1988</source>
        <translation>منشیات کا پریکرسر کیمیکل: اقوام متحدہ کا کنونشن 1988، جدول I</translation>
    </message>
    <message>
        <source>Drug precursor: Table II of the UN Convention of 1988</source>
        <translation>منشیات کا پریکرسر کیمیکل: اقوام متحدہ کا کنونشن 1988، جدول II</translation>
    </message>
    <message>
        <source>Explosive precursor: Programme Global Shield</source>
        <translation>دھماکہ خیز مواد کا پریکرسر کیمیکل: پروگرام گلوبل شیلڈ</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>دھماکہ خیز مواد</translation>
    </message>
    <message>
        <source>Narcotic drug or its plant: UN Convention of 1961</source>
        <translation>منشیات یا ان کا پودا: اقوام متحدہ کا کنونشن 1961</translation>
    </message>
    <message>
        <source>Nuclear or radioactive material</source>
        <translation>جوہری یا تابکار مواد</translation>
    </message>
    <message>
        <source>Scheduled chemical: Chemical Weapons Convention</source>
        <translation>فہرست شدہ کیمیکل: کیمیائی ہتھیاروں کا کنونشن</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>A key needs a name of 1 to {most} letters on one line. No key was made.</source>
        <translation>کلید کو ایک سطر میں 1 سے {most} حروف کا نام چاہیے۔ کوئی کلید نہیں بنی۔</translation>
    </message>
    <message>
        <source>Another enrolment is at work in {folder}. Nothing was changed; run the command again.</source>
        <translation>{folder} میں ایک اور اندراج جاری ہے۔ کچھ نہیں بدلا گیا؛ کمانڈ دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Away from the hub, say from which sequence on the desk counts as revoked: --at SEQUENCE.</source>
        <translation>ہب سے دور بتائیں کہ ڈیسک کس نمبر سے خارج شمار ہو: ⁦--at SEQUENCE⁩۔</translation>
    </message>
    <message>
        <source>Desk {device} is revoked since sequence {at}. Nothing was changed; a revocation only moves back.</source>
        <translation>ڈیسک {device} نمبر {at} سے خارج ہے۔ کچھ نہیں بدلا گیا؛ اخراج صرف پیچھے سرکتا ہے۔</translation>
    </message>
    <message>
        <source>Desk {device} was revoked. Nothing was enrolled; have the desk make new keys and ask again.</source>
        <translation>ڈیسک {device} خارج کیا جا چکا ہے۔ کوئی اندراج نہیں ہوا؛ ڈیسک نئی کلیدیں بنا کر دوبارہ درخواست دے۔</translation>
    </message>
    <message>
        <source>It was not signed. The file is as it was.</source>
        <translation>دستخط نہیں ہوئے۔ فائل جیسی تھی ویسی ہے۔</translation>
    </message>
    <message>
        <source>No hub answers at {url}: {reason}. See that it is started, and its log.</source>
        <translation>{url} پر کوئی ہب جواب نہیں دیتا: {reason}۔ دیکھیں کہ وہ چل رہا ہے، اور اس کا لاگ۔</translation>
    </message>
    <message>
        <source>The copy does not read back: {what}. It was taken away; look at the disks.</source>
        <translation>نقل واپس پڑھی نہیں جاتی: {what}۔ اسے ہٹا دیا گیا؛ ڈسکیں دیکھیں۔</translation>
    </message>
    <message>
        <source>The directory names no desk {device}. Nothing was changed; see pcu-hub directory.</source>
        <translation>ڈائریکٹری میں ڈیسک {device} نہیں۔ کچھ نہیں بدلا گیا؛ دیکھیں ⁦pcu-hub directory⁩۔</translation>
    </message>
    <message>
        <source>The directory names no key for {country} yet. Nothing was changed; have its administrator make one and run: pcu-hub directory delegate {country} KEY.pub</source>
        <translation>ڈائریکٹری میں ابھی {country} کی کلید نہیں۔ کچھ نہیں بدلا گیا؛ اس کا منتظم کلید بنائے، پھر چلائیں: ⁦pcu-hub directory delegate {country} KEY.pub⁩</translation>
    </message>
    <message>
        <source>The holders of the directory in {folder} have not put it in force yet. Nothing was enrolled; take their signed change first: pcu-hub directory take FILE</source>
        <translation>{folder} کی ڈائریکٹری کلید برداروں نے ابھی نافذ نہیں کی۔ کوئی اندراج نہیں ہوا؛ پہلے ان کی دستخط شدہ تبدیلی لیں: ⁦pcu-hub directory take FILE⁩</translation>
    </message>
    <message>
        <source>The hub cannot listen on {host} port {port}: {reason}. Choose another port.</source>
        <translation>ہب {host} کی پورٹ {port} پر نہیں سن سکتا: {reason}۔ دوسری پورٹ چنیں۔</translation>
    </message>
    <message>
        <source>The hub does not listen on {host} without TLS. Give --certfile and --keyfile, or --behind-proxy when a proxy beside it does TLS.</source>
        <translation>ہب {host} پر TLS کے بغیر نہیں سنتا۔ ⁦--certfile⁩ اور ⁦--keyfile⁩ دیں، یا اگر TLS ساتھ کا پراکسی کرتا ہے تو ⁦--behind-proxy⁩۔</translation>
    </message>
    <message>
        <source>The hub serves, but its directory was fresh until {until}. Nothing is lost; renew it: pcu-hub directory renew</source>
        <translation>ہب چل رہا ہے، مگر اس کی ڈائریکٹری {until} تک تازہ تھی۔ کچھ ضائع نہیں ہوا؛ اسے تازہ کریں: ⁦pcu-hub directory renew⁩</translation>
    </message>
    <message>
        <source>The hub serves, but its disk has less than half a GiB left. Nothing is lost; make room on it.</source>
        <translation>ہب چل رہا ہے، مگر اس کی ڈسک پر آدھے GiB سے کم جگہ باقی ہے۔ کچھ ضائع نہیں ہوا؛ ڈسک پر جگہ بنائیں۔</translation>
    </message>
    <message>
        <source>The hub's address is signed by the directory's holders. Nothing was enrolled; leave --url out, and have a new one signed: pcu-hub directory address URL --out FILE</source>
        <translation>ہب کے پتے پر ڈائریکٹری کے کلید برداروں کے دستخط ہیں۔ کوئی اندراج نہیں ہوا؛ ⁦--url⁩ چھوڑ دیں، اور نئے پتے پر دستخط کروائیں: ⁦pcu-hub directory address URL --out FILE⁩</translation>
    </message>
    <message>
        <source>The hub's database cannot be used: {reason}. Nothing was changed; see that the folder can be written.</source>
        <translation>ہب کا ڈیٹا بیس استعمال نہیں ہو سکتا: {reason}۔ کچھ نہیں بدلا گیا؛ دیکھیں کہ فولڈر میں لکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The key of {country} is not in this folder. Nothing was changed; name its file with --key.</source>
        <translation>{country} کی کلید اس فولڈر میں نہیں۔ کچھ نہیں بدلا گیا؛ اس کی فائل ⁦--key⁩ سے بتائیں۔</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was changed; try it again.</source>
        <translation>یہ خفیہ جملہ {path} نہیں کھولتا۔ کچھ نہیں بدلا گیا؛ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The passphrase is too short. No key was made; take {least} characters or more.</source>
        <translation>خفیہ جملہ بہت چھوٹا ہے۔ کوئی کلید نہیں بنی؛ {least} یا زیادہ حروف لیں۔</translation>
    </message>
    <message>
        <source>The request's fingerprint is {fingerprint}, another than was read out. Nothing was enrolled; ask the officer to read it again, then for a new request.</source>
        <translation>درخواست کا فنگر پرنٹ {fingerprint} ہے، پڑھ کر سنایا گیا اور تھا۔ کوئی اندراج نہیں ہوا؛ افسر سے دوبارہ پڑھوائیں، پھر نئی درخواست مانگیں۔</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>دونوں خفیہ جملے مختلف ہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>There is no hub in {folder} yet. Enrol a first desk: pcu-hub enrol REQUEST.json</source>
        <translation>{folder} میں ابھی ہب نہیں۔ پہلے ڈیسک کا اندراج کریں: ⁦pcu-hub enrol REQUEST.json⁩</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-file FILE.</source>
        <translation>خفیہ جملہ پوچھنے کے لیے ٹرمینل نہیں۔ ⁦--passphrase-file FILE⁩ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This courier file is of desk {device}, which is not enrolled here, or was taken off. Nothing was taken in; enrol the desk, or ask it for a new file.</source>
        <translation>یہ کوریئر فائل ڈیسک {device} کی ہے، جس کا یہاں اندراج نہیں یا جو خارج ہو چکا ہے۔ کچھ داخل نہیں ہوا؛ ڈیسک کا اندراج کریں یا اس سے نئی فائل مانگیں۔</translation>
    </message>
    <message>
        <source>This hub keeps its messages in SQLite; it does not know the database {scheme}.</source>
        <translation>یہ ہب پیغامات SQLite میں رکھتا ہے؛ {scheme} ڈیٹا بیس اسے معلوم نہیں۔</translation>
    </message>
    <message>
        <source>This key does not sign for {country}. Nothing was changed; give the key of its administrator.</source>
        <translation>یہ کلید {country} کے لیے دستخط نہیں کرتی۔ کچھ نہیں بدلا؛ اس ملک کے منتظم کی کلید دیں۔</translation>
    </message>
    <message>
        <source>Unit {unit} gave letter {letter} to another desk already. Nothing was enrolled; choose another.</source>
        <translation>یونٹ {unit} حرف {letter} پہلے ہی دوسرے ڈیسک کو دے چکا ہے۔ کوئی اندراج نہیں ہوا؛ دوسرا حرف چنیں۔</translation>
    </message>
    <message>
        <source>{country} is no country. Nothing was made; use its two capital letters, such as GE.</source>
        <translation>{country} کوئی ملک نہیں۔ کچھ نہیں بنا؛ اس کے دو بڑے حروف لکھیں، جیسے GE۔</translation>
    </message>
    <message>
        <source>{folder} is there already. Nothing was copied; name a folder that is not.</source>
        <translation>{folder} پہلے سے موجود ہے۔ کچھ نقل نہیں ہوا؛ ایسا فولڈر بتائیں جو موجود نہ ہو۔</translation>
    </message>
    <message>
        <source>{letter} is not a desk's letter. Nothing was enrolled; choose one of A to Z.</source>
        <translation>{letter} ڈیسک کا حرف نہیں۔ کوئی اندراج نہیں ہوا؛ A سے Z تک ایک حرف چنیں۔</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Mend that and run the command again; repeating it is safe.</source>
        <translation>{path} پڑھی یا لکھی نہیں جا سکتی: {reason}۔ اسے درست کر کے کمانڈ دوبارہ چلائیں؛ دہرانا محفوظ ہے۔</translation>
    </message>
    <message>
        <source>{path} is not a key of this hub. Nothing was changed; restore it from a backup.</source>
        <translation>{path} اس ہب کی کلید نہیں۔ کچھ نہیں بدلا گیا؛ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{path} is not a key of this kind. Nothing was changed; name the right file.</source>
        <translation>{path} اس قسم کی کلید نہیں۔ کچھ نہیں بدلا گیا؛ درست فائل بتائیں۔</translation>
    </message>
    <message>
        <source>{path} is there already. No key was made; name a file that is not.</source>
        <translation>{path} پہلے سے موجود ہے۔ کوئی کلید نہیں بنی؛ ایسی فائل بتائیں جو موجود نہ ہو۔</translation>
    </message>
    <message>
        <source>{path}: {what}. Nothing was started; mend the file and run the command again.</source>
        <translation>{path}: {what}۔ کچھ شروع نہیں ہوا؛ فائل درست کر کے کمانڈ دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>{threshold} of {keys} keys can't be. Nothing was made; name different keys, and as many must sign.</source>
        <translation>{keys} میں سے {threshold} کلیدیں نہیں ہو سکتیں۔ کچھ نہیں بنا؛ الگ الگ کلیدیں بتائیں، اور کتنی دستخط کریں۔</translation>
    </message>
    <message>
        <source>{url} is no address of a hub. Nothing was enrolled; write it as https://hub.example.org.</source>
        <translation>{url} ہب کا پتا نہیں۔ کوئی اندراج نہیں ہوا؛ یوں لکھیں: ⁦https://hub.example.org⁩۔</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>There is no catalogue for the language {language}. Known languages: {known}.</source>
        <translation>پروگرام میں {language} زبان نہیں۔ موجود زبانیں: {known}۔</translation>
    </message>
</context>
<context>
    <name>id_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>ایئر وے بل (AWB)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کنٹینر</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS کوڈ</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO نمبر</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>ڈاک کا پارسل</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>نمبر پلیٹ</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>کنٹینر کا سائز اور قسم</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR کارنیٹ</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>ویگن، 12 ہندسے</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>ویگن، 8 ہندسے</translation>
    </message>
</context>
<context>
    <name>identifier</name>
    <message>
        <source>A VIN has no I, O or Q; this one has {found}. Look for 1 or 0.</source>
        <translation>VIN میں I، O یا Q نہیں ہوتا؛ اس میں {found} ہے۔ دیکھیں کہ وہاں 1 یا 0 تو نہیں۔</translation>
    </message>
    <message>
        <source>A container number has 11 characters: {count} too many.</source>
        <translation>کنٹینر نمبر میں 11 حروف ہوتے ہیں: {count} زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>Check digit right.</source>
        <translation>پڑتالی ہندسہ درست ہے۔</translation>
    </message>
    <message>
        <source>HS code {subheading}, chapter {chapter}, with national digits.</source>
        <translation>HS کوڈ {subheading}، باب {chapter}، ملکی ہندسوں کے ساتھ۔</translation>
    </message>
    <message>
        <source>HS code, chapter {chapter}.</source>
        <translation>HS کوڈ، باب {chapter}۔</translation>
    </message>
    <message>
        <source>ISO 6346 gives {expected}, not {found}. Look at the box again.</source>
        <translation>ISO 6346 کے مطابق یہاں {expected} ہے، {found} نہیں۔ کنٹینر کو دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>ISO 6346 has no height {found}: the second is 2 for 8 ft 6 in.</source>
        <translation>ISO 6346 میں اونچائی {found} نہیں: دوسرا حرف 2 ہو تو 8 فٹ 6 انچ۔</translation>
    </message>
    <message>
        <source>ISO 6346 has no length {found}: the first character is 2 for 20 ft.</source>
        <translation>ISO 6346 میں لمبائی {found} نہیں: پہلا حرف 2 ہو تو 20 فٹ۔</translation>
    </message>
    <message>
        <source>ISO 6346 has no type {found}: the fourth is a digit, as in G1.</source>
        <translation>ISO 6346 میں قسم {found} نہیں: چوتھا حرف ہندسہ ہے، جیسے G1 میں۔</translation>
    </message>
    <message>
        <source>ISO 6346 has no type {found}: the third is G for general purpose.</source>
        <translation>ISO 6346 میں قسم {found} نہیں: تیسرا حرف G ہو تو عام کنٹینر۔</translation>
    </message>
    <message>
        <source>Not a number that this program knows. It is kept as typed.</source>
        <translation>پروگرام اس نمبر کو نہیں پہچانتا۔ جیسا لکھا ویسا محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Number plate: letters and digits, no check digit.</source>
        <translation>نمبر پلیٹ: حروف اور ہندسے، پڑتالی ہندسہ نہیں۔</translation>
    </message>
    <message>
        <source>Place 9 would be {expected}, not {found}. Many makers do not use it: keep what you see.</source>
        <translation>نویں جگہ {expected} ہونا چاہیے، {found} نہیں۔ بہت سے ساز اسے استعمال نہیں کرتے: جو دیکھیں وہی رکھیں۔</translation>
    </message>
    <message>
        <source>TIR carnet: only its form is known, it has no check digit.</source>
        <translation>TIR کارنیٹ: صرف شکل معلوم ہے، پڑتالی ہندسہ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The HS has no chapter {chapter}: chapters are 01 to 97 without 77.</source>
        <translation>HS میں باب {chapter} نہیں: ابواب 01 سے 97 تک ہیں، 77 کے بغیر۔</translation>
    </message>
    <message>
        <source>The fourth letter is {found}; ISO 6346 knows U, J, Z and A, B, D, E, K.</source>
        <translation>چوتھا حرف {found} ہے؛ ISO 6346 میں U، J، Z اور A، B، D، E، K ہیں۔</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Look at the declaration again.</source>
        <translation>آخری ہندسہ {expected} ہونا چاہیے، {found} نہیں۔ ڈیکلریشن دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Look at the wagon again.</source>
        <translation>آخری ہندسہ {expected} ہونا چاہیے، {found} نہیں۔ ویگن دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Look at the waybill again.</source>
        <translation>آخری ہندسہ {expected} ہونا چاہیے، {found} نہیں۔ وے بل دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Some ships differ: compare with the ship's papers.</source>
        <translation>آخری ہندسہ {expected} ہونا چاہیے، {found} نہیں۔ بعض جہاز مختلف ہیں: جہاز کے کاغذات سے ملائیں۔</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Some wagons differ: look again, keep what you see.</source>
        <translation>آخری ہندسہ {expected} ہونا چاہیے، {found} نہیں۔ بعض ویگنیں مختلف ہیں: دوبارہ دیکھیں، جو دیکھیں وہی رکھیں۔</translation>
    </message>
    <message>
        <source>The ninth digit would be {expected}, not {found}. Look at the label again.</source>
        <translation>نواں ہندسہ {expected} ہونا چاہیے، {found} نہیں۔ لیبل دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Typed with Cyrillic {letters}, read as Latin {normal}. It fits.</source>
        <translation>سیریلک {letters} میں لکھا تھا، لاطینی {normal} پڑھا گیا۔ درست بیٹھتا ہے۔</translation>
    </message>
    <message>
        <source>Typed with Cyrillic {letters}, read as Latin. The check gives {expected}, not {found}.</source>
        <translation>سیریلک {letters} میں لکھا تھا، لاطینی پڑھا گیا۔ پڑتال سے {expected} آتا ہے، {found} نہیں۔</translation>
    </message>
    <message>
        <source>Wagon, 12 digits: check digit right, country code {country}.</source>
        <translation>ویگن، 12 ہندسے: پڑتالی ہندسہ درست، ملک کا کوڈ {country}۔</translation>
    </message>
    <message>
        <source>{kind}, {count} to go.</source>
        <translation>{kind}، {count} حروف باقی۔</translation>
    </message>
    <message>
        <source>{kind}: check digit right.</source>
        <translation>{kind}: پڑتالی ہندسہ درست ہے۔</translation>
    </message>
    <message>
        <source>{length}, {height}, {type}.</source>
        <translation>{length}، {height}، {type}۔</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, differs from the usual rule</source>
        <translation>{number}، پڑتالی ہندسہ {digit}، عام قاعدے سے مختلف</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, kept as seen</source>
        <translation>{number}، پڑتالی ہندسہ {digit}، جیسا دیکھا ویسا رکھا گیا</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, right</source>
        <translation>{number}، پڑتالی ہندسہ {digit}، درست</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, wrong</source>
        <translation>{number}، پڑتالی ہندسہ {digit}، غلط</translation>
    </message>
</context>
<context>
    <name>indicator</name>
    <message>
        <source>Cash or a third party pays</source>
        <translation>ادائیگی نقد یا کسی تیسرے کی طرف سے</translation>
    </message>
    <message>
        <source>Circuitous route</source>
        <translation>گھما پھرا کر راستہ</translation>
    </message>
    <message>
        <source>Cloned seal</source>
        <translation>نقلی مہر</translation>
    </message>
    <message>
        <source>Conceals a former broker</source>
        <translation>سابق ایجنٹ کو چھپایا گیا</translation>
    </message>
    <message>
        <source>Consignee "to order"</source>
        <translation>وصول کنندہ "to order"</translation>
    </message>
    <message>
        <source>Container opened after the scan</source>
        <translation>سکین کے بعد کنٹینر کھولا گیا</translation>
    </message>
    <message>
        <source>Container with a history</source>
        <translation>کنٹینر کا پچھلا ریکارڈ</translation>
    </message>
    <message>
        <source>Country whence consigned</source>
        <translation>جس ملک سے بھیجا گیا</translation>
    </message>
    <message>
        <source>First-time importer</source>
        <translation>پہلی بار کا درآمد کنندہ</translation>
    </message>
    <message>
        <source>Forwarder as the final consignee</source>
        <translation>فارورڈر ہی آخری وصول کنندہ</translation>
    </message>
    <message>
        <source>Freight above the value of the goods</source>
        <translation>کرایہ سامان کی مالیت سے زیادہ</translation>
    </message>
    <message>
        <source>Freight prepaid by a walk-in customer</source>
        <translation>نامعلوم گاہک نے کرایہ پیشگی دیا</translation>
    </message>
    <message>
        <source>Fresh paint, welds or glue</source>
        <translation>تازہ رنگ، ویلڈنگ یا گوند</translation>
    </message>
    <message>
        <source>Goods odd for the origin</source>
        <translation>سامان اپنے ملکِ ساخت کے لیے عجیب</translation>
    </message>
    <message>
        <source>Goods unfit for the exporter's business</source>
        <translation>سامان برآمد کنندہ کے کاروبار سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>HS code against the description</source>
        <translation>HS کوڈ تفصیل سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>High freight</source>
        <translation>زیادہ کرایہ</translation>
    </message>
    <message>
        <source>Late advance filing</source>
        <translation>پیشگی اطلاع دیر سے دی گئی</translation>
    </message>
    <message>
        <source>Late change of consignee or port</source>
        <translation>وصول کنندہ یا بندرگاہ کی دیر سے تبدیلی</translation>
    </message>
    <message>
        <source>Long dwell in the port</source>
        <translation>بندرگاہ میں طویل قیام</translation>
    </message>
    <message>
        <source>Marks illegible or overlaid</source>
        <translation>نشانات ناقابلِ خواندگی یا ڈھانپے ہوئے</translation>
    </message>
    <message>
        <source>Mass or volume wrong for the goods</source>
        <translation>وزن یا حجم سامان کے مطابق نہیں</translation>
    </message>
    <message>
        <source>Needless transhipment</source>
        <translation>بے ضرورت ٹرانس شپمنٹ</translation>
    </message>
    <message>
        <source>Only a mobile number or a free mail address</source>
        <translation>صرف موبائل نمبر یا مفت ای میل پتا</translation>
    </message>
    <message>
        <source>Owner code not registered</source>
        <translation>مالک کا کوڈ رجسٹرڈ نہیں</translation>
    </message>
    <message>
        <source>Pick-up code misused</source>
        <translation>وصولی کوڈ کا غلط استعمال</translation>
    </message>
    <message>
        <source>Product too advanced for the end user</source>
        <translation>آخری صارف کے لیے حد سے جدید مصنوعات</translation>
    </message>
    <message>
        <source>Quantities differ across documents</source>
        <translation>دستاویزات میں مقداریں مختلف</translation>
    </message>
    <message>
        <source>Quantity absurd for the consignee</source>
        <translation>وصول کنندہ کے لحاظ سے مقدار بے جا</translation>
    </message>
    <message>
        <source>Radiation alarm that the goods do not explain</source>
        <translation>تابکاری کا الارم جس کی وجہ سامان نہیں</translation>
    </message>
    <message>
        <source>Returned or rejected container</source>
        <translation>واپس یا مسترد کنٹینر</translation>
    </message>
    <message>
        <source>Seal missing or tampered with</source>
        <translation>مہر غائب یا چھیڑی ہوئی</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>مخبری</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>مبہم تفصیل</translation>
    </message>
    <message>
        <source>Value too low for the goods</source>
        <translation>سامان کی مالیت بہت کم</translation>
    </message>
</context>
<context>
    <name>indicator_hint</name>
    <message>
        <source>Compare with the same goods of other lots</source>
        <translation>دوسری کھیپوں کے اسی سامان سے موازنہ کریں</translation>
    </message>
    <message>
        <source>General cargo, spare parts, personal effects</source>
        <translation>جنرل کارگو، فالتو پرزے، ذاتی سامان</translation>
    </message>
    <message>
        <source>Legs that cost more than they should</source>
        <translation>راستے کے ایسے حصے جن پر خرچ ضرورت سے زیادہ ہے</translation>
    </message>
    <message>
        <source>Look at the front wall, floor and door sills</source>
        <translation>سامنے کی دیوار، فرش اور دروازوں کی دہلیز دیکھیں</translation>
    </message>
    <message>
        <source>Not seen before by this unit or in the register</source>
        <translation>نہ اس یونٹ نے پہلے دیکھا، نہ رجسٹر میں ہے</translation>
    </message>
    <message>
        <source>Owner code or number repainted</source>
        <translation>مالک کا کوڈ یا نمبر دوبارہ رنگا گیا</translation>
    </message>
    <message>
        <source>Seen in an earlier case or alert</source>
        <translation>پہلے کسی کیس یا الرٹ میں آیا</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message numerus="yes">
        <source>%n case(s), newest first</source>
        <translation>
            <numerusform>%n کیس، تازہ ترین پہلے</numerusform>
            <numerusform>%n کیس، تازہ ترین پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>%n ملا، تازہ ترین پہلے</numerusform>
            <numerusform>%n ملے، تازہ ترین پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Selection</source>
        <translation>
            <numerusform>«انتخاب» میں %n اور</numerusform>
            <numerusform>«انتخاب» میں %n اور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill before it can be submitted</source>
        <translation>
            <numerusform>پیش کرنے سے پہلے %n خانہ پُر کریں</numerusform>
            <numerusform>پیش کرنے سے پہلے %n خانے پُر کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>A refusal is recorded, never left blank: who refused, when, the words used, and who heard it.</source>
        <translation>انکار درج ہوتا ہے، خالی نہیں چھوڑا جاتا: کس نے انکار کیا، کب، کن الفاظ میں، اور کس نے سنا۔</translation>
    </message>
    <message>
        <source>A seizure gets its own number, grounds, items, persons and signatures.</source>
        <translation>ضبطی کا اپنا نمبر، وجوہ، اشیا، اشخاص اور دستخط ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>About this case</source>
        <translation>اس کیس کے بارے میں</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>وجہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>سطر بڑھائیں</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>تمام کیس</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>تمام کھلے کیس</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Amend {number}?</source>
        <translation>{number} میں ترمیم کریں؟</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Approve {number}?</source>
        <translation>{number} منظور کریں؟</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin an inspection: its number is given at once.</source>
        <translation>فہرست سے کوئی کیس چنیں یا معائنہ شروع کریں: نمبر فوراً مل جاتا ہے۔</translation>
    </message>
    <message>
        <source>Compare the mass in the documents with the mass found, and say how it was found.</source>
        <translation>دستاویزات کا وزن پائے گئے وزن سے ملائیں، اور لکھیں کہ وزن کیسے معلوم ہوا۔</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>کھیپ</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>توثیقی دستخط کریں</translation>
    </message>
    <message>
        <source>Countersign the release in {number}?</source>
        <translation>{number} کی ریلیز پر توثیقی دستخط کریں؟</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>مقررہ تاریخیں</translation>
    </message>
    <message>
        <source>Each point is an act of its own. Measure the inside against the outside: a wall can be false.</source>
        <translation>ہر نکتہ الگ کام ہے۔ اندر کی پیمائش باہر سے ملائیں: دیوار نقلی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+V pastes several lines</source>
        <translation>Enter سے شامل ہوتا ہے، Ctrl+V سے کئی سطریں</translation>
    </message>
    <message>
        <source>Enter or typing edits a cell, Ctrl+V pastes rows from a sheet</source>
        <translation>Enter یا لکھنے سے خانہ بدلتا ہے، Ctrl+V سے شیٹ کی سطریں آتی ہیں</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواہد</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>فائل سے</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>وجہ لکھیں</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>رہنمائی</translation>
    </message>
    <message>
        <source>Held, arrival to release</source>
        <translation>روکے جانے کی مدت، آمد سے ریلیز تک</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>کاغذ جاری کریں</translation>
    </message>
    <message>
        <source>Issue the paper of {number}?</source>
        <translation>{number} کا کاغذ جاری کریں؟</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>جاری شدہ</translation>
    </message>
    <message>
        <source>It is signed with your key and goes to a supervisor. From then on no field changes unless it is returned.</source>
        <translation>کیس پر آپ کی کلید سے دستخط ہوں گے اور یہ نگران کو جائے گا۔ پھر واپس ہونے تک کوئی خانہ نہیں بدلے گا۔</translation>
    </message>
    <message>
        <source>Line of the route</source>
        <translation>راستے کا خاکہ</translation>
    </message>
    <message>
        <source>Locks the case, signs with your key</source>
        <translation>کیس بند کرتا ہے، آپ کی کلید سے دستخط کرتا ہے</translation>
    </message>
    <message>
        <source>Missing to submit</source>
        <translation>پیش کرنے کے لیے باقی</translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation>میرے کھلے کیس</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>نیا الرٹ</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>نیا معائنہ</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>کوئی کیس کھلا نہیں</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>ابھی نمبر نہیں</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>کوئی درج نہیں</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>کچھ باقی نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was seized</source>
        <translation>کچھ ضبط نہیں ہوا</translation>
    </message>
    <message>
        <source>Places and mass</source>
        <translation>پیکج اور وزن</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>تابکاری</translation>
    </message>
    <message>
        <source>Read the number on the door and on the roof. A wrong check digit is evidence: keep it as seen.</source>
        <translation>نمبر دروازے پر اور چھت پر پڑھیں۔ غلط پڑتالی ہندسہ ثبوت ہے: جیسا دیکھا ویسا رکھیں۔</translation>
    </message>
    <message>
        <source>Reason, in words (required)</source>
        <translation>وجہ، الفاظ میں (لازمی)</translation>
    </message>
    <message>
        <source>Record a seizure</source>
        <translation>ضبطی درج کریں</translation>
    </message>
    <message>
        <source>Record the seal that was found and the one that was put on.</source>
        <translation>جو مہر ملی اور جو لگائی گئی، دونوں درج کریں۔</translation>
    </message>
    <message>
        <source>Release countersigned by {officer}</source>
        <translation>ریلیز پر توثیقی دستخط: {officer}</translation>
    </message>
    <message>
        <source>Released before it arrived: check the times</source>
        <translation>آمد سے پہلے ریلیز: اوقات دیکھ لیں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation>تبصرے کے ساتھ واپس کریں</translation>
    </message>
    <message>
        <source>Return {number} to its officer?</source>
        <translation>{number} افسر کو واپس کریں؟</translation>
    </message>
    <message>
        <source>Returned by a supervisor</source>
        <translation>نگران کے واپس کردہ</translation>
    </message>
    <message>
        <source>Revision 1 is frozen and signed with your key. It prints without the draft mark; changes then need a reason.</source>
        <translation>اشاعت 1 پکی ہو جاتی ہے اور اس پر آپ کی کلید سے دستخط ہوتے ہیں۔ یہ مسودے کے نشان کے بغیر چھپتی ہے؛ پھر تبدیلی کے لیے وجہ لازمی ہے۔</translation>
    </message>
    <message>
        <source>Revision {revision}.</source>
        <translation>اشاعت {revision}۔</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مہریں</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبطی</translation>
    </message>
    <message>
        <source>Selected by a draw of the program</source>
        <translation>پروگرام کے قرعے سے منتخب</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Storage and expert opinion</source>
        <translation>ذخیرہ اور ماہر کی رائے</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>پیش کریں</translation>
    </message>
    <message>
        <source>Submit {number}?</source>
        <translation>{number} پیش کریں؟</translation>
    </message>
    <message>
        <source>Taken in from a file by {officer}, {moment}</source>
        <translation>فائل سے داخل کیا: {officer}، {moment}</translation>
    </message>
    <message>
        <source>The case is locked and signed with your key.</source>
        <translation>کیس بند ہو جاتا ہے اور اس پر آپ کی کلید سے دستخط ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>The file stated: {status}, revision {revision}</source>
        <translation>فائل میں لکھا تھا: {status}، اشاعت {revision}</translation>
    </message>
    <message>
        <source>The officer sees your reason and can change the fields again.</source>
        <translation>افسر کو آپ کی وجہ نظر آتی ہے اور وہ خانے پھر بدل سکتا ہے۔</translation>
    </message>
    <message>
        <source>The paper is issued. What it says changes only by an amendment with a reason.</source>
        <translation>کاغذ جاری ہو چکا ہے۔ اس کا متن صرف وجہ کے ساتھ ترمیم سے بدلتا ہے۔</translation>
    </message>
    <message>
        <source>The whole first, then the seal, then the find with a scale. A photo says where it belongs.</source>
        <translation>پہلے پورا منظر، پھر مہر، پھر پیمانے کے ساتھ ملی ہوئی چیز۔ تصویر بتائے کہ کس سے متعلق ہے۔</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>واپس لینے کو کوئی تبدیلی نہیں۔</translation>
    </message>
    <message>
        <source>This case is {status}: its fields take no change.</source>
        <translation>کیس کا مرحلہ: {status}۔ اس کے خانے بدل نہیں سکتے۔</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>جائزے کے لیے</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>تربیتی ڈیٹا</translation>
    </message>
    <message>
        <source>What was seen, done and said, in the order in which it happened.</source>
        <translation>جو دیکھا، کیا اور کہا گیا، اسی ترتیب سے جیسے ہوا۔</translation>
    </message>
    <message>
        <source>What you changed becomes the next revision. The old paper stays in the history.</source>
        <translation>آپ کی تبدیلی اگلی اشاعت بنتی ہے۔ پرانا کاغذ تاریخچے میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>کون سے کیس</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>پوری تاریخ</translation>
    </message>
    <message>
        <source>With a seizure</source>
        <translation>ضبطی والے</translation>
    </message>
    <message>
        <source>Write the reason. Nothing was changed.</source>
        <translation>وجہ لکھیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Write why this consignment and not another. Hours and minutes count.</source>
        <translation>لکھیں کہ یہی کھیپ کیوں، کوئی اور کیوں نہیں۔ گھنٹے اور منٹ اہم ہیں۔</translation>
    </message>
    <message>
        <source>You agree to the release against a high score. Your name stands in the case until the decision, the indicators or the consignment change.</source>
        <translation>آپ زیادہ سکور کے باوجود ریلیز سے اتفاق کرتے ہیں۔ آپ کا نام کیس میں تب تک رہے گا جب تک فیصلہ، اشارے یا کھیپ نہ بدلے۔</translation>
    </message>
    <message>
        <source>You are amending. Nothing is saved until you give the reason: press Amend.</source>
        <translation>آپ ترمیم کر رہے ہیں۔ وجہ دینے تک کچھ محفوظ نہیں ہوگا: «ترمیم کریں» دبائیں۔</translation>
    </message>
    <message>
        <source>a refusal is recorded with its words, time and who heard it</source>
        <translation>انکار درج ہوتا ہے: الفاظ، وقت اور سننے والا</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>ابھی یہاں</translation>
    </message>
    <message>
        <source>set by your unit</source>
        <translation>آپ کے یونٹ کی مقررہ</translation>
    </message>
    <message>
        <source>set by your unit; days count from the seizure</source>
        <translation>آپ کے یونٹ کی مقررہ؛ دن ضبطی سے گنے جاتے ہیں</translation>
    </message>
    <message>
        <source>units stay as found: kg, pills, litres</source>
        <translation>اکائیاں ویسی ہی رہتی ہیں جیسی ملیں: کلوگرام، گولیاں، لیٹر</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>{place} Begun {moment} by {officer}.</source>
        <translation>{place} آغاز {moment}، {officer}۔</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>تھیلے کی مہر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>تخمینی مالیت</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>موقع پر ٹیسٹ</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>مجموعی وزن</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>کیسے معلوم ہوا</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص وزن</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>تعداد اور اکائی جیسی ملی: ⁦12.640 kg⁩، ⁦18000 pills⁩، ⁦60 l⁩</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>پیکنگ اور نشانات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>ٹیسٹ کا نتیجہ</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>ذیلی قسم</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>ٹیسٹ اور اس کا نمبر</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>کہاں ملا</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A photo: closer, farther, whole, each pixel, turn</source>
        <translation>تصویر: قریب، دور، پوری، ہر پکسل، گھمائیں</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>سطر بڑھائیں</translation>
    </message>
    <message>
        <source>Checklist: clear, suspicious, a point</source>
        <translation>چیک لسٹ: صاف، مشکوک، نکتہ</translation>
    </message>
    <message>
        <source>Close, back</source>
        <translation>بند کریں، واپس جائیں</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>فہرست سمیٹیں</translation>
    </message>
    <message>
        <source>Fold the side panel</source>
        <translation>پہلو کا پینل سمیٹیں</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>حصے پر جائیں</translation>
    </message>
    <message>
        <source>Go to the number field</source>
        <translation>نمبر کے خانے پر جائیں</translation>
    </message>
    <message>
        <source>Large controls for gloves</source>
        <translation>دستانوں کے لیے بڑے بٹن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>نیا معائنہ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اگلا پینل</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>پیغام قطار میں رکھیں</translation>
    </message>
    <message>
        <source>Report and print</source>
        <translation>رپورٹ اور پرنٹ</translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation>تبصرے کے ساتھ واپس کریں</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>کی بورڈ کے بٹن دکھائیں</translation>
    </message>
    <message>
        <source>Submit or approve</source>
        <translation>پیش کریں یا منظور کریں</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>آخری تبدیلی واپس لیں</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>مشکوک، پڑتال جاری</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>میعاد ختم</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>درکار نہیں</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>مؤثر</translation>
    </message>
</context>
<context>
    <name>life</name>
    <message>
        <source>A hand-over names who gives, who takes, and when.</source>
        <translation>حوالگی میں لکھا ہوتا ہے کہ کس نے دیا، کس نے لیا اور کب۔</translation>
    </message>
    <message>
        <source>A link of the chain of custody stays as it was made. Record another hand-over instead.</source>
        <translation>تحویل کی زنجیر کی کڑی جیسی بنی ویسی ہی رہتی ہے۔ اس کے بجائے نئی حوالگی درج کریں۔</translation>
    </message>
    <message>
        <source>A random selection is drawn by the program. Draw from the list of consignments, or choose another reason.</source>
        <translation>اتفاقی انتخاب کا قرعہ پروگرام نکالتا ہے۔ کھیپوں کی فہرست سے قرعہ نکالیں یا دوسری وجہ چنیں۔</translation>
    </message>
    <message>
        <source>A refusal is recorded with the words, the time and who heard it.</source>
        <translation>انکار الفاظ، وقت اور سننے والے کے نام کے ساتھ درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Case {number} already says this, so there is nothing to amend.</source>
        <translation>کیس {number} میں یہی لکھا ہے، ترمیم کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Case {number} has been issued on paper. Amend it with a reason.</source>
        <translation>کیس {number} کاغذ پر جاری ہو چکا ہے۔ وجہ کے ساتھ ترمیم کریں۔</translation>
    </message>
    <message>
        <source>Case {number} has no evidence {evidence}. Look it up in its list.</source>
        <translation>کیس {number} میں ثبوت {evidence} نہیں۔ اسے فہرست میں دیکھیں۔</translation>
    </message>
    <message>
        <source>Case {number} has no paper yet. Change the draft itself.</source>
        <translation>کیس {number} کا ابھی کوئی کاغذ نہیں۔ مسودہ ہی بدلیں۔</translation>
    </message>
    <message>
        <source>Case {number} has no point {point} of a checklist to link to.</source>
        <translation>کیس {number} میں چیک لسٹ کا نکتہ {point} نہیں جس سے جوڑا جائے۔</translation>
    </message>
    <message>
        <source>Case {number} has no seized item {item}, so nothing can be linked to it.</source>
        <translation>کیس {number} میں ضبط شدہ شے {item} نہیں، اس لیے کچھ جوڑا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Case {number} has no seizure, so nothing can be handed over.</source>
        <translation>کیس {number} میں ضبطی نہیں، اس لیے حوالے کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Case {number} has no seizure. Record the seizure before issuing its report.</source>
        <translation>کیس {number} میں ضبطی نہیں۔ فردِ ضبطی جاری کرنے سے پہلے ضبطی درج کریں۔</translation>
    </message>
    <message>
        <source>Case {number} is not a release against a high score: nothing to countersign.</source>
        <translation>کیس {number} زیادہ سکور کے باوجود ریلیز نہیں: توثیقی دستخط درکار نہیں۔</translation>
    </message>
    <message>
        <source>Case {number} is not submitted. Submit it first.</source>
        <translation>کیس {number} پیش نہیں ہوا۔ پہلے پیش کریں۔</translation>
    </message>
    <message>
        <source>Case {number} is submitted already and waits for a supervisor.</source>
        <translation>کیس {number} پیش ہو چکا ہے اور نگران کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>Case {number} is submitted and takes no change. Ask the supervisor to return it first.</source>
        <translation>کیس {number} پیش ہو چکا ہے اور بدل نہیں سکتا۔ پہلے نگران سے واپس کروائیں۔</translation>
    </message>
    <message>
        <source>Case {number} is your own. Another supervisor approves it.</source>
        <translation>کیس {number} آپ کا اپنا ہے۔ اسے دوسرا نگران منظور کرتا ہے۔</translation>
    </message>
    <message>
        <source>Case {number} is your own. Another supervisor countersigns its release.</source>
        <translation>کیس {number} آپ کا اپنا ہے۔ اس کی ریلیز پر توثیقی دستخط دوسرا نگران کرتا ہے۔</translation>
    </message>
    <message>
        <source>Case {number} is {status} and takes no change. Amend it with a reason.</source>
        <translation>کیس {number} بدل نہیں سکتا، مرحلہ: {status}۔ وجہ کے ساتھ ترمیم کریں۔</translation>
    </message>
    <message>
        <source>Draw {draw} chose other consignments. A random selection keeps the number that was drawn: {chosen}.</source>
        <translation>قرعہ {draw} میں دوسری کھیپیں نکلیں۔ اتفاقی انتخاب میں وہی نمبر رہتا ہے جو نکلا: {chosen}۔</translation>
    </message>
    <message>
        <source>Fields missing: {count}. The case stays a draft; fill them and try again.</source>
        <translation>خالی خانے: {count}۔ کیس مسودہ ہی رہے گا؛ خانے پُر کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Give a reason in words. Nothing was changed.</source>
        <translation>وجہ الفاظ میں دیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Numbers, status and officers are given by the program and can't be set.</source>
        <translation>نمبر، مرحلہ اور افسران پروگرام خود دیتا ہے، انہیں مقرر نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Of evidence, caption, kind and links can be changed; {field} stays as it was.</source>
        <translation>ثبوت کا عنوان، قسم اور تعلق بدلے جا سکتے ہیں؛ {field} جوں کا توں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Revision {revision} of case {number} is issued already. Print it, or amend.</source>
        <translation>کیس {number} کی اشاعت {revision} جاری ہو چکی ہے۔ اسے چھاپیں یا ترمیم کریں۔</translation>
    </message>
    <message>
        <source>The check digit fails: correct the number or keep it as seen.</source>
        <translation>پڑتالی ہندسہ غلط ہے: نمبر درست کریں یا جیسا دیکھا ویسا رکھیں۔</translation>
    </message>
    <message>
        <source>The score is high: a supervisor countersigns the release, or give the reason for it.</source>
        <translation>سکور زیادہ ہے: ریلیز پر نگران توثیقی دستخط کرے، یا ریلیز کی وجہ لکھیں۔</translation>
    </message>
    <message>
        <source>There is no draw {draw} in this vault. Draw from the list again.</source>
        <translation>اس والٹ میں قرعہ {draw} نہیں۔ فہرست سے قرعہ دوبارہ نکالیں۔</translation>
    </message>
    <message>
        <source>This hand-over is earlier than the last one. Correct its time.</source>
        <translation>یہ حوالگی پچھلی سے پہلے کی ہے۔ وقت درست کریں۔</translation>
    </message>
    <message>
        <source>This hand-over lies in the future. Correct its time.</source>
        <translation>یہ حوالگی آنے والے وقت کی ہے۔ وقت درست کریں۔</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>Another desk sends under this desk's name. Nothing is lost; enrol one of them again.</source>
        <translation>کوئی اور ڈیسک اس ڈیسک کے نام سے بھیج رہا ہے۔ کچھ ضائع نہیں ہوا؛ دونوں میں سے ایک کا اندراج دوبارہ کریں۔</translation>
    </message>
    <message>
        <source>It was queued before this vault was restored, and may have left from the old desk. If no answer comes, write it again.</source>
        <translation>یہ والٹ کی بحالی سے پہلے قطار میں رکھا گیا تھا اور پرانے ڈیسک سے جا چکا ہو سکتا ہے۔ جواب نہ آئے تو دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Line not tried yet</source>
        <translation>رابطہ ابھی آزمایا نہیں گیا</translation>
    </message>
    <message>
        <source>Network login needed</source>
        <translation>نیٹ ورک میں لاگ ان درکار</translation>
    </message>
    <message>
        <source>No desk of a recipient is enrolled now. Your message is safe here; ask the administrator.</source>
        <translation>مخاطب کے کسی ڈیسک کا ابھی اندراج نہیں۔ پیغام یہاں محفوظ ہے؛ منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>رابطہ نہیں</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>رابطہ ہے</translation>
    </message>
    <message>
        <source>The clocks of desk and hub differ. The next try sets it right.</source>
        <translation>ڈیسک اور ہب کی گھڑیوں میں فرق ہے۔ اگلی کوشش میں درست ہو جائے گا۔</translation>
    </message>
    <message>
        <source>The hub asked to offer this message again later.</source>
        <translation>ہب نے کہا کہ یہ پیغام بعد میں دوبارہ دیا جائے۔</translation>
    </message>
    <message>
        <source>The hub did not take this message. It is safe here.</source>
        <translation>ہب نے یہ پیغام نہیں لیا۔ یہ یہاں محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The hub does not answer. Messages wait and leave by themselves.</source>
        <translation>ہب جواب نہیں دے رہا۔ پیغامات منتظر ہیں، خود چلے جائیں گے۔</translation>
    </message>
    <message>
        <source>The hub does not know this desk yet. Ask the administrator to enrol it.</source>
        <translation>ہب اس ڈیسک کو ابھی نہیں جانتا۔ منتظم سے اس کا اندراج کروائیں۔</translation>
    </message>
    <message>
        <source>The hub has not all of this file yet. It comes when its sender offers it again.</source>
        <translation>ہب کے پاس یہ فائل ابھی پوری نہیں۔ جب بھیجنے والا اسے دوبارہ دے گا تو آ جائے گی۔</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Yours is safe here; write a new one.</source>
        <translation>ہب کے پاس اس نمبر کا دوسرا پیغام ہے۔ آپ کا پیغام یہاں محفوظ ہے؛ نیا لکھیں۔</translation>
    </message>
    <message>
        <source>The hub offered a key that its desk has not signed. It is not used. Tell the administrator.</source>
        <translation>ہب نے ایسی کلید دی جس پر اس کے ڈیسک کے دستخط نہیں۔ یہ استعمال نہیں ہوئی۔ منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub speaks a newer version. Update PCU Desk; your messages are kept.</source>
        <translation>ہب نئے ورژن پر ہے۔ PCU Desk اپ ڈیٹ کریں؛ آپ کے پیغامات محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The hub takes nothing at the moment. Messages wait and leave by themselves.</source>
        <translation>ہب اس وقت کچھ نہیں لے رہا۔ پیغامات منتظر ہیں، خود چلے جائیں گے۔</translation>
    </message>
    <message>
        <source>The hub was restored. The desk compares its messages with it again.</source>
        <translation>ہب بحال کیا گیا۔ ڈیسک اپنے پیغامات اس سے دوبارہ ملا رہا ہے۔</translation>
    </message>
    <message>
        <source>The hub witnessed another journal of this desk. An older copy stands here, or another desk has its keys. Keep this folder as it is and call your supervisor.</source>
        <translation>ہب نے اس ڈیسک کے کسی اور روزنامچے کی گواہی دی ہے۔ یہاں پرانی نقل رکھی ہے، یا اس کی چابیاں کسی اور ڈیسک کے پاس ہیں۔ اس فولڈر کو جوں کا توں رکھیں اور اپنے نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub's certificate is not trusted. Tell the administrator.</source>
        <translation>ہب کا سرٹیفکیٹ قابلِ اعتماد نہیں۔ منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub's certificate is out of date by this machine's clock. Set the clock, or tell the administrator.</source>
        <translation>اس کمپیوٹر کی گھڑی کے مطابق ہب کے سرٹیفکیٹ کی مدت درست نہیں۔ گھڑی ٹھیک کریں یا منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub's directory was refused. The one kept here stays in use.</source>
        <translation>ہب کی ڈائریکٹری رد ہوئی۔ یہاں والی ہی استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>The hub's disk is full. Messages wait and leave by themselves.</source>
        <translation>ہب کی ڈسک بھر گئی ہے۔ پیغامات منتظر ہیں، خود چلے جائیں گے۔</translation>
    </message>
    <message>
        <source>The line broke off. What was not confirmed leaves again by itself.</source>
        <translation>رابطہ ٹوٹ گیا۔ جس کی تصدیق نہیں ہوئی وہ خود دوبارہ جائے گا۔</translation>
    </message>
    <message>
        <source>The line is too slow: the answer did not come in time.</source>
        <translation>رابطہ بہت سست ہے: جواب وقت پر نہیں آیا۔</translation>
    </message>
    <message>
        <source>The message is too long for the hub. It is safe here; shorten it.</source>
        <translation>پیغام ہب کے لیے بہت لمبا ہے۔ یہ یہاں محفوظ ہے؛ مختصر کریں۔</translation>
    </message>
    <message>
        <source>The network wants its own login first. Open its page in a browser and sign in.</source>
        <translation>نیٹ ورک پہلے اپنا لاگ ان مانگتا ہے۔ براؤزر میں اس کا صفحہ کھول کر لاگ ان کریں۔</translation>
    </message>
    <message>
        <source>The network's proxy settings can't be used here. Messages wait; name the proxy in the settings.</source>
        <translation>نیٹ ورک کی پراکسی سیٹنگز یہاں کام نہیں آتیں۔ پیغامات منتظر ہیں؛ سیٹنگز میں پراکسی کا نام دیں۔</translation>
    </message>
    <message>
        <source>The network's proxy wants a name and password. Tell the administrator.</source>
        <translation>نیٹ ورک کا پراکسی نام اور پاس ورڈ مانگتا ہے۔ منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>This desk was taken off the exchange. Your messages are kept; ask the administrator.</source>
        <translation>یہ ڈیسک تبادلے سے خارج کیا گیا۔ آپ کے پیغامات محفوظ ہیں؛ منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This machine could not read or write the file. See that the disk has room, and verify the vault.</source>
        <translation>یہ کمپیوٹر فائل پڑھ یا لکھ نہ سکا۔ دیکھیں کہ ڈسک پر جگہ ہے، اور والٹ کی تصدیق کریں۔</translation>
    </message>
    <message>
        <source>This machine could not write what came. It comes again; see that the disk has room.</source>
        <translation>یہ کمپیوٹر آئی ہوئی چیز لکھ نہ سکا۔ وہ دوبارہ آئے گی؛ دیکھیں کہ ڈسک میں جگہ ہے۔</translation>
    </message>
    <message>
        <source>This message is damaged in the queue and can't leave. Write it again.</source>
        <translation>یہ پیغام قطار میں خراب ہو گیا اور جا نہیں سکتا۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Your unit's room at the hub is used up. What waits leaves when there is room again.</source>
        <translation>ہب پر آپ کے یونٹ کی جگہ بھر گئی ہے۔ جو منتظر ہے وہ جگہ ہونے پر چلا جائے گا۔</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. Nothing was changed; choose another file.</source>
        <translation>{file} پڑھی نہیں جا سکتی: {reason}۔ کچھ نہیں بدلا؛ دوسری فائل چنیں۔</translation>
    </message>
    <message>
        <source>{file} holds no certificates. Nothing was changed; choose a PEM file.</source>
        <translation>{file} میں کوئی سرٹیفکیٹ نہیں۔ کچھ نہیں بدلا؛ PEM فائل چنیں۔</translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Nothing was sent; write it as https://hub.example.</source>
        <translation>{url} ہب کا پتا نہیں۔ کچھ نہیں بھیجا گیا؛ یوں لکھیں: ⁦https://hub.example⁩۔</translation>
    </message>
    <message>
        <source>{value} is no address of a hub. Write it as https://hub.example.org. Nothing was changed.</source>
        <translation>{value} ہب کا پتا نہیں۔ یوں لکھیں: ⁦https://hub.example.org⁩۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{value} is not a proxy. Write system, none, an address such as proxy.example:3128, or pac: and the address of its script. Nothing was changed.</source>
        <translation>{value} پراکسی نہیں۔ system، none، پتہ جیسے ⁦proxy.example:3128⁩، یا ⁦pac:⁩ اور اسکرپٹ کا پتہ لکھیں۔ کچھ نہیں بدلا۔</translation>
    </message>
</context>
<context>
    <name>line_popover</name>
    <message numerus="yes">
        <source>%n file(s) follow their message</source>
        <translation>
            <numerusform>%n فائل پیغام کے بعد</numerusform>
            <numerusform>%n فائلیں پیغام کے بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stuck: look in Alerts</source>
        <translation>
            <numerusform>%n پیغام رکا ہوا ہے: الرٹ میں دیکھیں</numerusform>
            <numerusform>%n پیغامات رکے ہوئے ہیں: الرٹ میں دیکھیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n اور</numerusform>
            <numerusform>%n اور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s): a message was opened here</source>
        <translation>
            <numerusform>%n رسید: پیغام یہاں کھولا گیا</numerusform>
            <numerusform>%n رسیدیں: پیغامات یہاں کھولے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come, {here} of {chunks} parts here</source>
        <translation>
            <numerusform>%n ابھی آنی ہے، {chunks} میں سے {here} حصے یہاں</numerusform>
            <numerusform>%n ابھی آنی ہیں، {chunks} میں سے {here} حصے یہاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait to leave</source>
        <translation>
            <numerusform>%n جانے کی منتظر</numerusform>
            <numerusform>%n جانے کی منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this vault is in use. Make a backup of one of the two, restore it under another desk letter, and have that desk enrolled: it gets keys of its own. Use the old copy no more.</source>
        <translation>اس والٹ کی ایک نقل استعمال میں ہے۔ دونوں میں سے ایک کا بیک اپ بنائیں، اسے دوسرے ڈیسک حرف کے ساتھ بحال کریں اور اس ڈیسک کا اندراج کروائیں: اسے اپنی کلیدیں ملیں گی۔ پرانی نقل اب استعمال نہ کریں۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Courier file…</source>
        <translation>کوریئر فائل…</translation>
    </message>
    <message>
        <source>Enrolment of this desk</source>
        <translation>اس ڈیسک کا اندراج</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ہب</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>جا رہا ہے</translation>
    </message>
    <message>
        <source>Line settings</source>
        <translation>رابطے کی ترتیبات</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>یونٹوں کی فہرست</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>اگلی کوشش</translation>
    </message>
    <message>
        <source>Nothing is lost: work on.</source>
        <translation>کچھ ضائع نہیں ہوا: کام جاری رکھیں۔</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>کچھ منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>دوسرے یونٹ</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>قطار میں</translation>
    </message>
    <message>
        <source>Show the checks</source>
        <translation>جانچ دکھائیں</translation>
    </message>
    <message>
        <source>Sign in as the network asks, then press Try now. If no page comes up, a proxy may stand between.</source>
        <translation>نیٹ ورک کے کہنے کے مطابق لاگ ان کریں، پھر ”ابھی کوشش کریں“ دبائیں۔ کوئی صفحہ نہ کھلے تو بیچ میں پراکسی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>یہ ڈیسک</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ابھی کوشش کریں</translation>
    </message>
    <message>
        <source>Waiting to leave, in this order</source>
        <translation>روانگی کے منتظر، اسی ترتیب سے</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ابھی نہیں ہوا</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} سے</translation>
    </message>
    <message>
        <source>stale since {date}: queueing goes on</source>
        <translation>{date} سے پرانی: قطار جاری ہے</translation>
    </message>
    <message>
        <source>the desk listens: what comes is here at once</source>
        <translation>ڈیسک سن رہا ہے: جو آئے فوراً یہاں ہوگا</translation>
    </message>
    <message>
        <source>{time}, then at least every 15 minutes</source>
        <translation>{time}، پھر کم از کم ہر ۱۵ منٹ بعد</translation>
    </message>
</context>
<context>
    <name>line_settings</name>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>ہب کا پتا</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>پراکسی کا پتا</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <translation>اسکرپٹ کا پتا</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>جیسا سسٹم کہے</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>ہب سے رابطہ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Certificates of the office</source>
        <translation>دفتر کے سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Empty: the one in the directory, once there is one</source>
        <translation>خالی: ڈائریکٹری والا، جب ڈائریکٹری آ جائے</translation>
    </message>
    <message>
        <source>Empty: the one in the directory, {url}</source>
        <translation>خالی: ڈائریکٹری والا، {url}</translation>
    </message>
    <message>
        <source>For this account of the computer. A change counts at once; what waits to leave stays as it is.</source>
        <translation>کمپیوٹر کے اس اکاؤنٹ کے لیے۔ تبدیلی فوراً لاگو ہوتی ہے؛ جو جانے کا منتظر ہے ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Greets the hub and sends nothing else: no message leaves or comes.</source>
        <translation>صرف ہب کو سلام بھیجتا ہے: کوئی پیغام نہ جاتا ہے نہ آتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Its clock differs from this one by %n second(s).</source>
        <translation>
            <numerusform>اس کی گھڑی یہاں سے %n سیکنڈ مختلف ہے۔</numerusform>
            <numerusform>اس کی گھڑی یہاں سے %n سیکنڈ مختلف ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by the keyring of this account, in no file</source>
        <translation>اس اکاؤنٹ کے کلیدی ذخیرے میں رہتا ہے، کسی فائل میں نہیں</translation>
    </message>
    <message>
        <source>Line to the hub</source>
        <translation>ہب سے رابطہ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Only when the network's own certificate is not in the system: a PEM file from its administrator.</source>
        <translation>صرف اگر نیٹ ورک کا اپنا سرٹیفکیٹ سسٹم میں نہ ہو: اس کے منتظم سے PEM فائل۔</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>پراکسی کا پاس ورڈ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>اسکرپٹ</translation>
    </message>
    <message>
        <source>Such as http://proxy.example/proxy.pac</source>
        <translation>جیسے ⁦http://proxy.example/proxy.pac⁩</translation>
    </message>
    <message>
        <source>Such as proxy.example:3128; with a name: name@proxy.example:3128</source>
        <translation>جیسے ⁦proxy.example:3128⁩؛ نام کے ساتھ: ⁦name@proxy.example:3128⁩</translation>
    </message>
    <message>
        <source>The password is kept by the keyring of this account.</source>
        <translation>پاس ورڈ اس اکاؤنٹ کے کلیدی ذخیرے میں محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The system's alone</source>
        <translation>صرف سسٹم والے</translation>
    </message>
    <message>
        <source>The way went through {proxy}.</source>
        <translation>رابطہ {proxy} سے ہو کر گیا۔</translation>
    </message>
    <message>
        <source>There is no keyring here: it is asked for again at the next start.</source>
        <translation>یہاں کلیدی ذخیرہ نہیں: اگلی بار شروع ہونے پر پاس ورڈ پھر پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>رابطہ آزمائیں</translation>
    </message>
    <message>
        <source>Use the system's alone</source>
        <translation>صرف سسٹم والے استعمال کریں</translation>
    </message>
    <message>
        <source>{url} answered, and its signature holds.</source>
        <translation>{url} نے جواب دیا، اور اس کا دستخط درست ہے۔</translation>
    </message>
    <message>
        <source>{url} was not reached</source>
        <translation>{url} تک رسائی نہ ہوئی</translation>
    </message>
</context>
<context>
    <name>login</name>
    <message numerus="yes">
        <source>%n waiting: unlock to send.</source>
        <translation>
            <numerusform>%n منتظر ہے: بھیجنے کے لیے کھولیں۔</numerusform>
            <numerusform>%n منتظر ہیں: بھیجنے کے لیے کھولیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Keyboard is {language}.</source>
        <translation>کی بورڈ: {language}۔</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>رات</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Passphrase only: no keyring guards a second part.</source>
        <translation>صرف خفیہ جملہ: کوئی کلیدی ذخیرہ دوسرا حصہ نہیں سنبھالتا۔</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>بحالی کوڈ</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>بیک اپ سے بحال کریں</translation>
    </message>
    <message>
        <source>Set one up for your unit, or start the program with another folder.</source>
        <translation>اپنے یونٹ کے لیے والٹ بنائیں، یا پروگرام دوسرے فولڈر کے ساتھ چلائیں۔</translation>
    </message>
    <message>
        <source>Set up a vault</source>
        <translation>والٹ بنائیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>There is no vault here yet</source>
        <translation>یہاں ابھی کوئی والٹ نہیں</translation>
    </message>
    <message>
        <source>This vault does not open</source>
        <translation>یہ والٹ نہیں کھلتا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>کھل رہا ہے</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>ورژن {version}</translation>
    </message>
    <message>
        <source>Version {version}, training data</source>
        <translation>ورژن {version}، تربیتی ڈیٹا</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again. Nothing is lost.</source>
        <translation>
            <numerusform>%n سیکنڈ رکیں، پھر دوبارہ کوشش کریں۔ کچھ ضائع نہیں ہوا۔</numerusform>
            <numerusform>%n سیکنڈ رکیں، پھر دوبارہ کوشش کریں۔ کچھ ضائع نہیں ہوا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>آپ کون ہیں؟</translation>
    </message>
    <message>
        <source>Your drafts are kept in the vault.</source>
        <translation>آپ کے مسودے والٹ میں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>{file} waits: it is looked at once the vault is open.</source>
        <translation>{file} انتظار میں ہے: والٹ کھلتے ہی اسے دیکھا جائے گا۔</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>سامان</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>استعمال کی ہدایت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>فریقین</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>نقل و حمل کی اکائیاں</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>کب تک مؤثر</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>کیا درکار ہے</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>الرٹ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>کارروائی کا جواب</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>فائلیں آ گئیں</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھا گیا</translation>
    </message>
</context>
<context>
    <name>officer</name>
    <message>
        <source>No new key of {user} waits for a countersignature.</source>
        <translation>{user} کی کوئی نئی کلید توثیقی دستخط کی منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Nobody removes himself. Ask another supervisor of your unit.</source>
        <translation>کوئی خود کو نہیں نکال سکتا۔ اپنے یونٹ کے دوسرے نگران سے کہیں۔</translation>
    </message>
    <message>
        <source>The new key of {user} has another fingerprint than the one that was typed, so it was not countersigned. Let {user} read it out again; if it differs, somebody else holds the recovery sheet.</source>
        <translation>{user} کی نئی کلید کا فنگر پرنٹ لکھے گئے سے مختلف ہے، اس لیے توثیقی دستخط نہیں ہوئے۔ {user} اسے دوبارہ پڑھ کر سنائے؛ پھر بھی مختلف ہو تو بحالی پرچہ کسی اور کے پاس ہے۔</translation>
    </message>
    <message>
        <source>The new key of {user} waits for its countersignature. Countersign it first.</source>
        <translation>{user} کی نئی کلید توثیقی دستخط کی منتظر ہے۔ پہلے اس پر دستخط کریں۔</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {least} characters.</source>
        <translation>خفیہ جملہ چھوٹا ہے۔ کم از کم {least} حروف لکھیں۔</translation>
    </message>
    <message>
        <source>Your key is new since the recovery, and no supervisor has countersigned it yet. Until then you can read and verify only; nothing is lost.</source>
        <translation>بحالی کے بعد آپ کی کلید نئی ہے، اور کسی نگران نے ابھی اس پر توثیقی دستخط نہیں کیے۔ تب تک آپ صرف پڑھ اور جانچ سکتے ہیں؛ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Your role ({role}) can't do this. Ask a supervisor of your unit.</source>
        <translation>آپ کی حیثیت ({role}) میں یہ نہیں ہو سکتا۔ اپنے یونٹ کے نگران سے کہیں۔</translation>
    </message>
    <message>
        <source>{user} can't be a user name. Use 2 to 32 small Latin letters, digits and hyphens.</source>
        <translation>{user} صارف کا نام نہیں ہو سکتا۔ 2 سے 32 تک چھوٹے لاطینی حروف، ہندسے اور ہائفن لکھیں۔</translation>
    </message>
    <message>
        <source>{user} has no name. Give the name as it stands on paper.</source>
        <translation>{user} کا نام نہیں۔ نام ویسا لکھیں جیسا کاغذات میں ہے۔</translation>
    </message>
    <message>
        <source>{user} is an officer of this vault already.</source>
        <translation>{user} پہلے ہی اس والٹ کا افسر ہے۔</translation>
    </message>
    <message>
        <source>{user} is no officer of this vault. Choose one of the list.</source>
        <translation>{user} اس والٹ کا افسر نہیں۔ فہرست میں سے چنیں۔</translation>
    </message>
    <message>
        <source>{user} is the last supervisor of this vault. Make another officer supervisor first.</source>
        <translation>{user} اس والٹ کا آخری نگران ہے۔ پہلے کسی اور افسر کو نگران بنائیں۔</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>A new grant, signed with your key, says so from now on. It stays in the journal.</source>
        <translation>اب سے آپ کی کلید سے دستخط شدہ نیا اختیار یہ کہتا ہے۔ وہ روزنامچے میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>افسر شامل کریں</translation>
    </message>
    <message>
        <source>Add and sign</source>
        <translation>شامل کریں اور دستخط کریں</translation>
    </message>
    <message>
        <source>All ways in of this officer are gone, and the whole vault is copied under a new key: nothing written later can be read by him, even with an old copy of the folder. What he has signed stays. The copy is checked before it takes the old one's place; if it stops half-way, the old one is whole.</source>
        <translation>اس افسر کے داخلے کے سب راستے ختم ہو جاتے ہیں اور پورا والٹ نئی کلید کے تحت نقل ہوتا ہے: بعد میں لکھا ہوا وہ نہیں پڑھ سکتا، فولڈر کی پرانی نقل سے بھی نہیں۔ اس کا دستخط شدہ باقی رہتا ہے۔ نقل پرانی کی جگہ لینے سے پہلے جانچی جاتی ہے؛ بیچ میں رک جائے تو پرانی سالم ہے۔</translation>
    </message>
    <message>
        <source>Another role for {name}?</source>
        <translation>{name} کا دوسرا کردار؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>کردار بدلیں</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>اپنا خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copying under the new key. Nothing is lost if you cancel.</source>
        <translation>نئی کلید کے تحت نقل ہو رہا ہے۔ منسوخ کرنے سے کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>توثیقی دستخط کریں</translation>
    </message>
    <message>
        <source>Countersign the new key</source>
        <translation>نئی کلید پر توثیقی دستخط کریں</translation>
    </message>
    <message>
        <source>Countersign the new key of {name}?</source>
        <translation>{name} کی نئی کلید پر توثیقی دستخط؟</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>کلید کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>It was made with a recovery code. Let its owner read the fingerprint to you from his own window, and compare each group: whoever holds his recovery sheet could stand behind it.</source>
        <translation>یہ بحالی کوڈ سے بنی ہے۔ مالک اپنی ونڈو سے فنگر پرنٹ آپ کو پڑھ کر سنائے اور آپ ہر گروپ ملائیں: جس کے پاس اس کا بحالی پرچہ ہو وہ بھی اس کے پیچھے ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>نئے کوڈ بنائیں</translation>
    </message>
    <message>
        <source>Make two new recovery codes?</source>
        <translation>دو نئے بحالی کوڈ بنائیں؟</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام، اپنے رسم الخط میں</translation>
    </message>
    <message>
        <source>New key waits</source>
        <translation>نئی کلید منتظر</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>نئے بحالی کوڈ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Officers of the unit</source>
        <translation>یونٹ کے افسر</translation>
    </message>
    <message>
        <source>Only supervisors add officers, change roles and remove.</source>
        <translation>افسر شامل کرنا، کردار بدلنا اور ہٹانا صرف نگران کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Passphrase only: no keyring guards a second part of your key.</source>
        <translation>صرف خفیہ جملہ: کوئی کلیدی ذخیرہ آپ کی کلید کا دوسرا حصہ نہیں سنبھالتا۔</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>اب تک کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove and change the key</source>
        <translation>ہٹائیں اور کلید بدلیں</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} کو ہٹائیں؟</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Sign the grant</source>
        <translation>اختیار پر دستخط کریں</translation>
    </message>
    <message>
        <source>Signatures are known by it; compare it when it is read to you.</source>
        <translation>دستخط اسی سے پہچانے جاتے ہیں؛ جب آپ کو پڑھ کر سنایا جائے تو ملائیں۔</translation>
    </message>
    <message>
        <source>Small Latin letters, such as beridze</source>
        <translation>چھوٹے لاطینی حروف، جیسے beridze</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of the key</source>
        <translation>اس اکاؤنٹ کا کلیدی ذخیرہ کلید کا دوسرا حصہ سنبھالتا ہے</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of your key.</source>
        <translation>اس اکاؤنٹ کا کلیدی ذخیرہ آپ کی کلید کا دوسرا حصہ سنبھالتا ہے۔</translation>
    </message>
    <message>
        <source>The new key of {name} counts from the next unlocking on.</source>
        <translation>{name} کی نئی کلید اگلی بار کھولنے سے مؤثر ہے۔</translation>
    </message>
    <message>
        <source>The officer gets a key of his own and a grant that you sign, and types the passphrase himself, here and now: nobody else knows it.</source>
        <translation>افسر کو اپنی کلید اور آپ کا دستخط شدہ اختیار ملتا ہے، اور وہ خفیہ جملہ خود یہیں اور ابھی لکھتا ہے: کوئی اور اسے نہیں جانتا۔</translation>
    </message>
    <message>
        <source>The old one works until the new one is on disk. Your recovery codes stay as they are.</source>
        <translation>پرانا اس وقت تک چلتا ہے جب تک نیا ڈسک پر نہ آ جائے۔ آپ کے بحالی کوڈ ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The paper is right</source>
        <translation>کاغذ درست ہے</translation>
    </message>
    <message>
        <source>The two on your sheet open nothing from then on. Have paper at hand.</source>
        <translation>اس کے بعد آپ کے پرچے کے دونوں کوڈ کچھ نہیں کھولتے۔ کاغذ پاس رکھیں۔</translation>
    </message>
    <message>
        <source>Then only this account of this computer unlocks with the passphrase.</source>
        <translation>پھر خفیہ جملے سے صرف اس کمپیوٹر کا یہ اکاؤنٹ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>صارف کا نام</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>آپ کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>آپ کا خفیہ جملہ بدل گیا۔</translation>
    </message>
    <message>
        <source>Your two new codes count, and none was typed back. If the paper is not at hand, make new ones.</source>
        <translation>آپ کے دو نئے کوڈ مؤثر ہیں، مگر کوئی واپس نہیں لکھا گیا۔ کاغذ پاس نہ ہو تو نئے بنائیں۔</translation>
    </message>
    <message>
        <source>Your two new recovery codes</source>
        <translation>آپ کے دو نئے بحالی کوڈ</translation>
    </message>
    <message>
        <source>Your two new recovery codes count from now on.</source>
        <translation>آپ کے دو نئے بحالی کوڈ اب سے مؤثر ہیں۔</translation>
    </message>
    <message>
        <source>you</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>{name} came back by a recovery code: reading, and nothing else, until a supervisor countersigns the key.</source>
        <translation>{name} بحالی کوڈ سے واپس آیا: جب تک نگران کلید پر توثیقی دستخط نہ کرے، صرف پڑھنا۔</translation>
    </message>
    <message>
        <source>{name} can unlock from now on.</source>
        <translation>{name} اب سے کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>{name} is removed, and the vault has a new key. Make a new backup.</source>
        <translation>{name} ہٹا دیا گیا اور والٹ کی نئی کلید ہے۔ نیا بیک اپ بنائیں۔</translation>
    </message>
    <message>
        <source>{name} is {role} from the next unlocking on.</source>
        <translation>{name} اگلی بار کھولنے سے {role} ہے۔</translation>
    </message>
</context>
<context>
    <name>os</name>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>راستے کا ایک حصہ فولڈر نہیں</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>یہ فولڈر ہے</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>یہ عام فائل نہیں</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ڈسک بھر گئی ہے</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ڈسک صرف پڑھنے کے لیے ہے</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>نام بہت لمبا ہے</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ایسی کوئی فائل یا فولڈر نہیں</translation>
    </message>
    <message>
        <source>your account may not do that there</source>
        <translation>آپ کے اکاؤنٹ کو وہاں اس کی اجازت نہیں</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>جانچ ہوئی، کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>معائنہ ہوا</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>نہیں پہنچا</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>ریلیز ہوا</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبطی</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n difference(s) found</source>
        <translation>
            <numerusform>%n فرق ملا</numerusform>
            <numerusform>%n فرق ملے</numerusform>
        </translation>
    </message>
    <message>
        <source>A report that came back as a PDF is compared with this vault: its data, its codes, its pages, its signature. Choose the file, or drop it here.</source>
        <translation>PDF کی صورت میں واپس آئی رپورٹ کا اس والٹ سے موازنہ ہوتا ہے: ڈیٹا، کوڈ، صفحات، دستخط۔ فائل چنیں، یا اسے یہاں چھوڑیں۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کیس</translation>
    </message>
    <message>
        <source>Check a paper…</source>
        <translation>کاغذ جانچیں…</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>مواد کا ہیش</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ڈیسک</translation>
    </message>
    <message>
        <source>Drop: the file is read and stays where it is</source>
        <translation>چھوڑیں: فائل پڑھی جائے گی اور اپنی جگہ رہے گی</translation>
    </message>
    <message>
        <source>Entry {sequence} of the journal has another hash than the one in the file.</source>
        <translation>جرنل کے اندراج {sequence} کا ہیش وہ نہیں جو فائل میں ہے۔</translation>
    </message>
    <message>
        <source>Every page looks right, but the file's bytes are not those that were given out.</source>
        <translation>ہر صفحہ درست دکھائی دیتا ہے، مگر فائل کے بائٹ وہ نہیں جو دیے گئے تھے۔</translation>
    </message>
    <message>
        <source>Further fields that differ: {count}.</source>
        <translation>مزید فیلڈ جو مختلف ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>اندراج کا ہیش</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>Is this paper ours?</source>
        <translation>کیا یہ کاغذ ہمارا ہے؟</translation>
    </message>
    <message>
        <source>It is a draft, and the case was changed after it was printed.</source>
        <translation>یہ مسودہ ہے، اور چھپنے کے بعد کیس بدلا گیا۔</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>جرنل کا اندراج</translation>
    </message>
    <message>
        <source>Keep the file as it is. What it says is not what this vault gave out.</source>
        <translation>فائل کو جوں کا توں رکھیں۔ اس میں وہ نہیں جو اس والٹ نے دیا تھا۔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Made by {program} on {platform}, and this is another: the pages were not compared. Only data and codes were.</source>
        <translation>{program} نے {platform} پر بنایا، اور یہ دوسرا ہے: صفحات کا موازنہ نہیں ہوا، صرف ڈیٹا اور کوڈ کا ہوا۔</translation>
    </message>
    <message>
        <source>Message {number} in the file is not the one in this vault.</source>
        <translation>فائل میں پیغام {number} وہ نہیں جو اس والٹ میں ہے۔</translation>
    </message>
    <message>
        <source>No code of a report can be read on page {pages}.</source>
        <translation>صفحہ {pages} پر رپورٹ کا کوڈ نہیں پڑھا جا سکتا۔</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Pages in the file: {there}. Pages that this vault prints: {here}.</source>
        <translation>فائل میں صفحات: {there}۔ یہ والٹ جو صفحات چھاپتا ہے: {here}۔</translation>
    </message>
    <message>
        <source>Pages that do not look as this vault prints them: {pages}.</source>
        <translation>وہ صفحات جو ویسے نہیں جیسے یہ والٹ چھاپتا ہے: {pages}۔</translation>
    </message>
    <message>
        <source>Pages with such a photo were not compared: {pages}. Every other page was.</source>
        <translation>ایسی تصویر والے صفحات کا موازنہ نہیں ہوا: {pages}۔ باقی ہر صفحے کا ہوا۔</translation>
    </message>
    <message>
        <source>Photo {number} ({name}): the file in this vault is missing, altered or can't be read. Run the verification; it is not the paper that differs here.</source>
        <translation>تصویر {number} ({name}): اس والٹ میں اس کی فائل غائب ہے، بدلی ہوئی ہے یا پڑھی نہیں جا سکتی۔ تصدیق چلائیں؛ یہاں فرق کاغذ میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Reading this PDF took longer than {seconds} s and was stopped. Nothing was compared.</source>
        <translation>اس PDF کو پڑھنے میں {seconds} سیکنڈ سے زیادہ لگے، اس لیے روک دیا گیا۔ کسی چیز کا موازنہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Reports as PDF</source>
        <translation>PDF میں رپورٹیں</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Signed with the certificate of {signer}, fingerprint {fingerprint}.</source>
        <translation>{signer} کے سرٹیفکیٹ سے دستخط شدہ، فنگرپرنٹ {fingerprint}۔</translation>
    </message>
    <message>
        <source>Since then: {act}, on {when}. The case now has revision {revision}.</source>
        <translation>اس کے بعد: {act}، {when} کو۔ کیس کا موجودہ نسخہ {revision} ہے۔</translation>
    </message>
    <message>
        <source>Something was changed in the file after {signer} signed it.</source>
        <translation>{signer} کے دستخط کے بعد فائل میں کچھ بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Status mark</source>
        <translation>حالت کا نشان</translation>
    </message>
    <message>
        <source>Status mark: the file says {there}, the journal {here}.</source>
        <translation>حالت کا نشان: فائل میں {there}، جرنل میں {here}۔</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سسٹم</translation>
    </message>
    <message>
        <source>The certificate of {signer} is not made for signing documents. Nothing was signed or written.</source>
        <translation>{signer} کا سرٹیفکیٹ دستاویزات پر دستخط کے لیے نہیں۔ نہ دستخط ہوئے، نہ کچھ لکھا گیا۔</translation>
    </message>
    <message>
        <source>The certificate of {signer} is valid from {since}. Nothing was signed or written.</source>
        <translation>{signer} کا سرٹیفکیٹ {since} سے درست ہے۔ نہ دستخط ہوئے، نہ کچھ لکھا گیا۔</translation>
    </message>
    <message>
        <source>The certificate of {signer} was valid until {until}. Nothing was signed or written.</source>
        <translation>{signer} کا سرٹیفکیٹ {until} تک درست تھا۔ نہ دستخط ہوئے، نہ کچھ لکھا گیا۔</translation>
    </message>
    <message>
        <source>The check was cancelled. It says nothing of the paper.</source>
        <translation>جانچ منسوخ ہوئی۔ یہ کاغذ کے بارے میں کچھ نہیں کہتی۔</translation>
    </message>
    <message>
        <source>The data in the file is not the case as this vault had it at entry {sequence}.</source>
        <translation>فائل کا ڈیٹا وہ کیس نہیں جو اس والٹ میں اندراج {sequence} پر تھا۔</translation>
    </message>
    <message>
        <source>The data in the file is not the data that the file's own marks name.</source>
        <translation>فائل کا ڈیٹا وہ نہیں جو اس کے اپنے نشانات بتاتے ہیں۔</translation>
    </message>
    <message>
        <source>The data in the file is not what a report of this program carries.</source>
        <translation>فائل کا ڈیٹا وہ نہیں جو اس پروگرام کی رپورٹ میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The file of the certificate does not open with this passphrase. Nothing was signed or written.</source>
        <translation>سرٹیفکیٹ کی فائل اس پاس فریز سے نہیں کھلتی۔ نہ دستخط ہوئے، نہ کچھ لکھا گیا۔</translation>
    </message>
    <message>
        <source>The file of the certificate holds no certificate with its key. Nothing was signed or written.</source>
        <translation>سرٹیفکیٹ کی فائل میں کلید کے ساتھ سرٹیفکیٹ نہیں۔ نہ دستخط ہوئے، نہ کچھ لکھا گیا۔</translation>
    </message>
    <message>
        <source>The file's own marks lack {mark}: another program has written them anew.</source>
        <translation>فائل کے اپنے نشانات میں {mark} نہیں: کسی دوسرے پروگرام نے انھیں نئے سرے سے لکھا ہے۔</translation>
    </message>
    <message>
        <source>The form in the file ({parts}) was never the form of this unit, or was not the one for this paper.</source>
        <translation>فائل کا فارم ({parts}) کبھی اس یونٹ کا فارم نہیں تھا، یا اس کاغذ کا نہیں تھا۔</translation>
    </message>
    <message>
        <source>The journal does not tell that a paper with this content was given out.</source>
        <translation>جرنل میں نہیں کہ اس مواد کا کاغذ دیا گیا۔</translation>
    </message>
    <message>
        <source>The journal does not tell that {signer} signed it.</source>
        <translation>جرنل میں نہیں کہ {signer} نے اس پر دستخط کیے۔</translation>
    </message>
    <message>
        <source>The journal has no entry {sequence} about {number} that its footer could name.</source>
        <translation>جرنل میں {number} کے بارے میں اندراج {sequence} نہیں جس کا کاغذ حوالہ دے سکے۔</translation>
    </message>
    <message>
        <source>The journal tells that it was given out, first by {officer} on {when}. Entries about it: {count}.</source>
        <translation>جرنل کے مطابق یہ دیا گیا تھا، پہلی بار {officer} نے {when} کو۔ اس بارے میں اندراجات: {count}۔</translation>
    </message>
    <message>
        <source>The pages carry codes of more than one paper.</source>
        <translation>صفحات پر ایک سے زیادہ کاغذات کے کوڈ ہیں۔</translation>
    </message>
    <message>
        <source>The pages were not compared, for the paper can't be made here again.</source>
        <translation>صفحات کا موازنہ نہیں ہوا، کیونکہ یہ کاغذ یہاں دوبارہ نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>The paper is the one that this vault gave out.</source>
        <translation>یہ وہی کاغذ ہے جو اس والٹ نے دیا تھا۔</translation>
    </message>
    <message>
        <source>The signature of {signer} does not hold: what was signed has been changed.</source>
        <translation>{signer} کے دستخط درست نہیں رہے: جس پر دستخط ہوئے وہ بدل دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This PDF carries no data of a case, so there is nothing to compare. Compare the code on the page by hand.</source>
        <translation>اس PDF میں کیس کا ڈیٹا نہیں، اس لیے موازنے کو کچھ نہیں۔ صفحے پر چھپا کوڈ ہاتھ سے ملائیں۔</translation>
    </message>
    <message>
        <source>This PDF holds more than a report can. It was not opened further, and nothing was compared.</source>
        <translation>اس PDF میں رپورٹ کی گنجائش سے زیادہ ہے۔ اسے مزید نہیں کھولا گیا اور موازنہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This PDF is encrypted. A report of this program never is. Nothing was compared.</source>
        <translation>یہ PDF خفیہ کردہ ہے۔ اس پروگرام کی رپورٹ کبھی خفیہ نہیں ہوتی۔ کسی چیز کا موازنہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This certificate's key is of a kind that signs no PDF. RSA and elliptic curves do. Nothing was signed.</source>
        <translation>اس سرٹیفکیٹ کی کلید اس قسم کی ہے جو PDF پر دستخط نہیں کرتی۔ RSA اور ایلپٹک کرو کرتی ہیں۔ دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>This file is no PDF that can be read. Nothing was compared.</source>
        <translation>یہ فائل ایسی PDF نہیں جو پڑھی جا سکے۔ کسی چیز کا موازنہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This paper is larger than a check takes, {pages} pages or {size} MB. When it comes back, its code is compared by hand. Print it without annexes, or in one language.</source>
        <translation>یہ کاغذ جانچ کی حد سے بڑا ہے: {pages} صفحے یا {size} MB۔ واپس آنے پر اس کا کوڈ ہاتھ سے ملایا جاتا ہے۔ اسے ضمیموں کے بغیر یا ایک زبان میں چھاپیں۔</translation>
    </message>
    <message>
        <source>This vault knows nothing of {number}. The paper is of another vault, or was never made here.</source>
        <translation>اس والٹ کو {number} کا کوئی علم نہیں۔ کاغذ کسی اور والٹ کا ہے، یا یہاں کبھی نہیں بنا۔</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>جاننے کی بات</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>کیا مختلف ہے</translation>
    </message>
    <message>
        <source>Who stands behind a certificate is not proven here: compare its fingerprint with the unit's.</source>
        <translation>سرٹیفکیٹ کے پیچھے کون ہے، یہ یہاں ثابت نہیں ہوتا: اس کا فنگرپرنٹ یونٹ کے فنگرپرنٹ سے ملائیں۔</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>ضمیمے</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>جرنل کے اندراجات</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>order and words</source>
        <translation>ترتیب اور الفاظ</translation>
    </message>
    <message>
        <source>order and words of annexes</source>
        <translation>ضمیموں کی ترتیب اور الفاظ</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>{field}: only the file has it, the vault has not.</source>
        <translation>{field}: صرف فائل میں ہے، والٹ میں نہیں۔</translation>
    </message>
    <message>
        <source>{field}: only the vault has it, the file has not.</source>
        <translation>{field}: صرف والٹ میں ہے، فائل میں نہیں۔</translation>
    </message>
    <message>
        <source>{field}: the file says {there}, the vault {here}.</source>
        <translation>{field}: فائل میں {there}، والٹ میں {here}۔</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} نہیں پڑھی جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>{mark}: the code on the page says {there}, the data in the file {here}.</source>
        <translation>{mark}: صفحے کے کوڈ میں {there}، فائل کے ڈیٹا میں {here}۔</translation>
    </message>
    <message>
        <source>{mark}: the file's marks say {there}, the data in it {here}.</source>
        <translation>{mark}: فائل کے نشانات میں {there}، اس کے ڈیٹا میں {here}۔</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام، اپنے رسم الخط میں</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ٹیکس نمبر</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>کیریئر</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>بھیجنے والا</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>کسٹمز ایجنٹ</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>ڈیکلریشن دینے والا</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ڈرائیور</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>اطلاع پانے والا فریق</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>At least 12 characters; several words are easy to keep</source>
        <translation>کم از کم 12 حروف؛ چند الفاظ یاد رکھنا آسان ہے</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>درمیانہ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>فوراً بوجھا جائے</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>نیا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>خفیہ جملہ دوبارہ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>دونوں خفیہ جملے مختلف ہیں۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>نیا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>کمزور</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>جیسے کہا گیا</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>شناختی دستاویز</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام، اپنے رسم الخط میں</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>دستخط یا انکار کا وقت</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>انکار کس نے سنا</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>انکار کے الفاظ</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>کیریئر کا نمائندہ</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>ڈیکلریشن دینے والا</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ڈرائیور</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>دیگر شخص</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>سامان کا مالک</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>جس شخص سے ضبط ہوا</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>گواہ</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>مجموعی وزن</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص وزن</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>پیکج، اس کا نشان</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>شناختی دستاویز</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام، اپنے رسم الخط میں</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>حیثیت</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Into a PDF file…</source>
        <translation>PDF فائل میں…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print into a PDF file</source>
        <translation>PDF فائل میں پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print on A4</source>
        <translation>A4 پر چھپائی</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where it belongs.</source>
        <translation>فائل خفیہ نہیں کی گئی: اسے وہیں رکھیں جہاں اسے ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>This machine knows no printer. Set one up in the system, or save the file.</source>
        <translation>اس مشین پر کوئی پرنٹر نہیں۔ سسٹم میں پرنٹر لگائیں، یا فائل محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>بغیر رنگ کے</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>عدالت</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>تلفی</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تفتیش</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>لیبارٹری</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>دیگر مقصد</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>مالک کو واپسی</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ذخیرہ</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>A list is expected here.</source>
        <translation>یہاں فہرست درکار ہے۔</translation>
    </message>
    <message>
        <source>A row id is letters, digits, hyphens and underscores. Leave it out to get one.</source>
        <translation>سطر کی شناخت حروف، ہندسوں، ہائفن اور انڈر سکور سے بنتی ہے۔ نہ دیں تو پروگرام خود دے گا۔</translation>
    </message>
    <message>
        <source>A row keeps its id. Take the row out and add another.</source>
        <translation>سطر کی شناخت نہیں بدلتی۔ سطر نکالیں اور دوسری بڑھائیں۔</translation>
    </message>
    <message>
        <source>Fields that can't be taken: {count}. Nothing was saved; mend them and try again.</source>
        <translation>خانے جو قبول نہیں ہو سکتے: {count}۔ کچھ محفوظ نہیں ہوا؛ انہیں درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Named fields in braces are expected here.</source>
        <translation>یہاں قوسین { } میں نام والے خانے درکار ہیں۔</translation>
    </message>
    <message>
        <source>Text is expected here.</source>
        <translation>یہاں متن درکار ہے۔</translation>
    </message>
    <message>
        <source>This field is not known.</source>
        <translation>ایسا کوئی خانہ نہیں۔</translation>
    </message>
    <message>
        <source>This row has the same id as another.</source>
        <translation>اس سطر کی شناخت وہی ہے جو کسی دوسری کی۔</translation>
    </message>
    <message>
        <source>This text holds half a character. Type it again.</source>
        <translation>اس متن میں آدھا حرف ہے۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>یہاں true یا false درکار ہے۔</translation>
    </message>
    <message>
        <source>{value} has no currency. Write the number and three letters, such as 520 USD.</source>
        <translation>{value} کے ساتھ کرنسی نہیں۔ عدد اور تین حروف لکھیں، جیسے ⁦520 USD⁩۔</translation>
    </message>
    <message>
        <source>{value} has no unit. Write the number and its unit, such as 12.640 kg.</source>
        <translation>{value} کے ساتھ اکائی نہیں۔ عدد اور اکائی لکھیں، جیسے ⁦12.640 kg⁩۔</translation>
    </message>
    <message>
        <source>{value} is not a code of this list. Known: {known}.</source>
        <translation>{value} اس فہرست کا کوڈ نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>{value} is not a date and time. Write it as 2026-11-21T14:06+04:00.</source>
        <translation>{value} تاریخ اور وقت نہیں۔ یوں لکھیں: ⁦2026-11-21T14:06+04:00⁩۔</translation>
    </message>
    <message>
        <source>{value} is not a date. Write it as 2026-11-21.</source>
        <translation>{value} تاریخ نہیں۔ یوں لکھیں: ⁦2026-11-21⁩۔</translation>
    </message>
    <message>
        <source>{value} is not a number. Digits and one decimal sign only.</source>
        <translation>{value} عدد نہیں۔ صرف ہندسے اور ایک اعشاریہ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>A code is spent by its use. You get a new passphrase, two new codes and a new signing key; until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>کوڈ ایک بار کے استعمال سے ختم ہو جاتا ہے۔ آپ کو نیا خفیہ جملہ، دو نئے کوڈ اور دستخط کی نئی کلید ملتی ہے؛ جب تک نگران اس کلید پر توثیقی دستخط نہ کرے آپ صرف پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Code {number}</source>
        <translation>کوڈ {number}</translation>
    </message>
    <message>
        <source>Each opens the vault once when the passphrase is forgotten or the keyring is lost. Print them or write them down and lock the paper away: they are shown only now.</source>
        <translation>خفیہ جملہ بھول جائے یا کلیدی ذخیرہ کھو جائے تو ہر کوڈ والٹ کو ایک بار کھولتا ہے۔ انھیں چھاپیں یا لکھ لیں اور کاغذ تالے میں رکھیں: یہ صرف ابھی دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>ڈیسک کھولیں</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>والٹ کھولیں</translation>
    </message>
    <message>
        <source>Open with a recovery code</source>
        <translation>بحالی کوڈ سے کھولنا</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>کھل رہا ہے</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Recovery code from your sheet</source>
        <translation>آپ کے پرچے کا بحالی کوڈ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>بحالی پرچہ محفوظ کریں</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it, lock it away and delete the file.</source>
        <translation>پرچہ {file} میں ہے۔ اسے چھاپیں، تالے میں رکھیں اور فائل مٹا دیں۔</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>پرچہ پرنٹر کو گیا۔</translation>
    </message>
    <message>
        <source>This is one of the two codes.</source>
        <translation>یہ دو کوڈوں میں سے ایک ہے۔</translation>
    </message>
    <message>
        <source>Type one of the two codes from the paper</source>
        <translation>کاغذ سے دو میں سے ایک کوڈ لکھیں</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>آپ کون ہیں؟</translation>
    </message>
    <message>
        <source>Your two new recovery codes</source>
        <translation>آپ کے دو نئے بحالی کوڈ</translation>
    </message>
    <message>
        <source>{file} lies in the vault's own folder: whoever takes the folder could open it. Name a file elsewhere.</source>
        <translation>{file} والٹ کے اپنے فولڈر میں ہے: فولڈر لینے والا اسے کھول سکتا ہے۔ فائل کہیں اور رکھیں۔</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation>{file} نہیں لکھی گئی: {reason}۔ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>{typed} of {all} letters and digits; small letters and gaps are fine</source>
        <translation>{all} میں سے {typed} حروف اور ہندسے؛ چھوٹے حروف اور وقفے ٹھیک ہیں</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>پتا یا دستاویز</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>الرٹ</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>ضمیمہ {number}، {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>جوابات 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>منظور کرنے والا</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>تھیلے کی مہر</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کیس</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>کیس، اشاعت</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>کوڈ کی صورت میں دکھائے گئے حروف: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چیک لسٹ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>چیکنگ کے عمل</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>چیکنگ 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>چھپانے کا طریقہ</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>کھیپ</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>نقول کسے دی گئیں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>آئندہ تحویل، ہاتھ سے لکھی جائے</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>اب تک کی تحویل</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاریخ اور وقت</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ترسیل</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>تفصیل، جیسی درج ہوئی</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>کیسے پکڑا گیا</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>ہر کوڈ والٹ کو ایک بار کھولتا ہے: جہاں خفیہ جملہ پوچھا جائے وہاں ”بحالی کوڈ“ دبائیں اور کوڈ لکھیں۔ چھوٹے حروف اور وقفے ٹھیک ہیں۔</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>روزنامچے کے اندراجات</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>اندراجات، پہلا – آخری</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>اندراجات: {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>فائل کا نام، عنوان</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>فائلیں 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>پیغامات کی فائلیں</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>فائلیں موصول</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>بانی کی کلید کا نشان</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>یہاں پہلی بار پڑھا گیا</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>یونٹ کا فارم، ورژن {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>کہاں ملا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از طرف</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>فائل سے، یہاں دستخط نہیں</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>سامان</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>مجموعی وزن: دستاویزات میں / پایا گیا</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>وجوہ اور قانونی بنیاد</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>HS</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>حوالگیاں 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>حوالے کرنے والا: نام، دستخط</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>ہیش، پہلے 16 ہندسے</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>سننے والا</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>روکے جانے کی مدت</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>کوڈ کیسے استعمال ہو</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>پہلے پیغام کی جگہ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>معائنہ</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>آلہ، کس نے کی</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>جاری شدہ، ابھی منظور نہیں</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>اس سے نیا خفیہ جملہ، دو نئے کوڈ اور دستخط کی نئی کلید ملتی ہے۔ جب تک نگران اس کلید پر توثیقی دستخط نہ کرے آپ صرف پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>شے {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>شے {number} از {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>اشیا 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>حوالے کی گئی اشیا</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>ضبط شدہ اشیا</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>روزنامچہ</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>ڈیسک کا روزنامچہ</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>یہ پرچہ کمپیوٹر سے دور تالے میں رکھیں: جس کے پاس یہ اور کمپیوٹر کی ڈسک ہو وہ والٹ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>قسم، حالت</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>گفتگو کی زبان</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>قانونی بنیاد</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تیاری کی تاریخ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>خالص وزن، کیسے معلوم ہوا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>نمبر، از طرف</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>کیس کا افسر</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>یونٹ کا افسر</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>جانچ کرنے والا افسر</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>ضبط کرنے والا افسر</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>موجود افسران</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولنے کا وقت</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>فریقین</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>فریق</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>موجود اشخاص، دستخط</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>تصویر {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>تصاویر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>دفتری مہر کی جگہ</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>پیکج 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>نکات 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>طباعت {when}، نقل {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>مقصد، حالت، مہر</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>تابکاری، µSv/h</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>تحویل میں لینے والا: نام، دستخط</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>بحالی کے کوڈ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>نتیجہ اور فیصلہ</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>حقوق بتائے گئے</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>راستہ</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>نمونے 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>لیے گئے نمونے</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مہریں</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>مہریں 1 تا {count}، فہرست ختم</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>ملاحظہ کرنے والا</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبطی</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>فردِ ضبطی نمبر</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>دستخط یا انکار</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط شدہ</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>حجم، بائٹ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تربیتی</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>کیس اور اس کا روزنامچہ</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>تصویر اس والٹ میں نہیں</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>وقت، UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>نقل و حمل کی اکائی</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>صارف نام</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>والٹ</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>کوڈ کیا کھولتے ہیں</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>نئے کوڈ بننے پر یہ کچھ نہیں کھولتے۔ پرانا پرچہ تلف کریں۔</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>کب، کہاں</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>کہاں، کب</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>تحریر کیا گیا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>پڑتالی ہندسہ عام قاعدے سے مختلف ہے</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>پڑتالی ہندسہ غلط ہے</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>پڑتالی ہندسہ غلط ہے، جیسا دیکھا ویسا درج</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>مجموعی</translation>
    </message>
    <message>
        <source>net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>درج نہیں</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>ٹیکس نمبر</translation>
    </message>
    <message>
        <source>value</source>
        <translation>مالیت</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} از {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}۔  {title}</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
</context>
<context>
    <name>report_day</name>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n کیس چنا گیا</numerusform>
            <numerusform>%n کیس چنے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>A day's cases</source>
        <translation>ایک دن کے کیس</translation>
    </message>
    <message>
        <source>All cases of the day that have this paper</source>
        <translation>اس دن کے تمام کیس جن کا یہ کاغذ ہے</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>کم از کم ایک کیس چنیں۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Day on which they began</source>
        <translation>شروع ہونے کا دن</translation>
    </message>
    <message>
        <source>Double-sided, long edge</source>
        <translation>دونوں طرف، لمبے کنارے پر</translation>
    </message>
    <message>
        <source>Each paper is noted in the journal before it leaves. What was stopped leaves whole papers only.</source>
        <translation>ہر کاغذ نکلنے سے پہلے روزنامچے میں درج ہوتا ہے۔ روکنے پر صرف مکمل کاغذ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>فولڈر میں…</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>کاغذ کی قسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>No case began on this day.</source>
        <translation>اس دن کوئی کیس شروع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Not made:</source>
        <translation>نہیں بنے:</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Pages of it may lie at the printer: throw them away.</source>
        <translation>اس کے کچھ صفحات پرنٹر پر ہو سکتے ہیں: انھیں ضائع کر دیں۔</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>دوسری زبان</translation>
    </message>
    <message>
        <source>Stopped. The rest was not begun.</source>
        <translation>روک دیا گیا۔ باقی شروع نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اگلا دن</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>پچھلا دن</translation>
    </message>
    <message>
        <source>has no such paper</source>
        <translation>ایسا کاغذ نہیں</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} میں سے {done}</translation>
    </message>
    <message>
        <source>{done} of {total} sent to the printer.</source>
        <translation>{total} میں سے {done} پرنٹر کو بھیجے گئے۔</translation>
    </message>
    <message>
        <source>{done} of {total} written to {folder}.</source>
        <translation>{total} میں سے {done} فولڈر {folder} میں لکھے گئے۔</translation>
    </message>
    <message>
        <source>{done} of {total} written to {folder}. They are not encrypted.</source>
        <translation>{total} میں سے {done} فولڈر {folder} میں لکھے گئے۔ یہ رمز بند نہیں۔</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <translation>{number}: {why}</translation>
    </message>
</context>
<context>
    <name>report_kind</name>
    <message>
        <source>Alert sheet</source>
        <translation>الرٹ کا پرچہ</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>شواہد کی رسید اور تحویل کا گوشوارہ</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>شواہد کے تھیلوں کے لیبل</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>فردِ معائنہ</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>روزنامچے کا اقتباس</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>ضمیمہ تصاویر</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>بحالی کا پرچہ</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>فردِ ضبطی</translation>
    </message>
</context>
<context>
    <name>report_page</name>
    <message numerus="yes">
        <source>%n copy(ies) put into {name}, which is not encrypted.</source>
        <translation>
            <numerusform>{name} میں %n نقل رکھی گئی۔ فائل خفیہ نہیں کی گئی۔</numerusform>
            <numerusform>{name} میں %n نقول رکھی گئیں۔ فائل خفیہ نہیں کی گئی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) sent to the printer.</source>
        <translation>
            <numerusform>%n نقل پرنٹر کو بھیجی گئی۔</numerusform>
            <numerusform>%n نقول پرنٹر کو بھیجی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A dash or an empty line is printed there.</source>
        <translation>وہاں لکیر یا خالی سطر چھپتی ہے۔</translation>
    </message>
    <message>
        <source>A day's cases…</source>
        <translation>ایک دن کے کیس…</translation>
    </message>
    <message>
        <source>A report is printed from a case: record an inspection first.</source>
        <translation>رپورٹ کیس سے چھپتی ہے: پہلے معائنہ درج کریں۔</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Both languages are reviewed</source>
        <translation>دونوں زبانیں جانچی گئیں</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کیس</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچا گیا</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate. Nothing was signed.</source>
        <translation>سرٹیفکیٹ کی فائل چنیں۔ کسی چیز پر دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نقول</translation>
    </message>
    <message>
        <source>Double-sided, long edge</source>
        <translation>دونوں طرف، لمبے کنارے پر</translation>
    </message>
    <message>
        <source>Every character has a glyph</source>
        <translation>ہر حرف کی شکل موجود ہے</translation>
    </message>
    <message>
        <source>Every figure equals the case</source>
        <translation>ہر ہندسہ کیس کے مطابق ہے</translation>
    </message>
    <message>
        <source>Every photo is here</source>
        <translation>ہر تصویر یہاں ہے</translation>
    </message>
    <message>
        <source>File of the certificate (.p12 or .pfx)</source>
        <translation>سرٹیفکیٹ کی فائل (.p12 یا .pfx)</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>پہلا نمبر</translation>
    </message>
    <message>
        <source>Form of the unit</source>
        <translation>یونٹ کا فارم</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>خانے پر جائیں</translation>
    </message>
    <message>
        <source>Go to the field: {field}</source>
        <translation>خانے پر جائیں: {field}</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>جاری شدہ، ابھی منظور نہیں</translation>
    </message>
    <message>
        <source>Its language is reviewed</source>
        <translation>زبان جانچی گئی</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>روزنامچہ</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>روزنامچے کا اقتباس</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>رپورٹ کی زبان</translation>
    </message>
    <message>
        <source>Left blank on paper</source>
        <translation>کاغذ پر خالی رہے گا</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>ابھی کوئی کیس نہیں</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>کوئی فائل نہیں چنی گئی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Not in this vault, told so in their place: {list}</source>
        <translation>اس والٹ میں نہیں، ان کی جگہ یہی لکھا ہے: {list}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Not reviewed by an officer</source>
        <translation>کسی افسر نے نہیں جانچی</translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation>کچھ خالی نہیں رہا۔</translation>
    </message>
    <message>
        <source>Numbered {first} to {last}.</source>
        <translation>نمبر {first} سے {last} تک۔</translation>
    </message>
    <message>
        <source>Numbered {first}.</source>
        <translation>نمبر {first}۔</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>سرٹیفکیٹ کا خفیہ جملہ</translation>
    </message>
    <message numerus="yes">
        <source>Photo annex, %n photo(s)</source>
        <translation>
            <numerusform>ضمیمہ تصاویر، %n تصویر</numerusform>
            <numerusform>ضمیمہ تصاویر، %n تصاویر</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copy(ies)</source>
        <translation>
            <numerusform>%n نقل پرنٹ کریں</numerusform>
            <numerusform>%n نقول پرنٹ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed as a code point in a box: {list}</source>
        <translation>خانے میں کوڈ کے طور پر چھپیں گے: {list}</translation>
    </message>
    <message>
        <source>Prints as a draft</source>
        <translation>مسودے کے طور پر چھپے گا</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>Second language, side by side</source>
        <translation>دوسری زبان، پہلو بہ پہلو</translation>
    </message>
    <message>
        <source>Sequence {number}, head</source>
        <translation>اندراج {number}، سرا</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>مزید %n دکھائیں</numerusform>
            <numerusform>مزید %n دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>دستخط کر کے محفوظ کریں…</translation>
    </message>
    <message>
        <source>Sign the PDF</source>
        <translation>PDF پر دستخط</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>دستخط کریں…</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>فائل سے لیا گیا</translation>
    </message>
    <message>
        <source>The PDF is saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>PDF محفوظ ہوا: {name}۔ یہ رمز بند نہیں: اسے مناسب جگہ رکھیں۔</translation>
    </message>
    <message>
        <source>The mark goes when the paper is issued.</source>
        <translation>کاغذ جاری ہونے پر یہ نشان ہٹ جائے گا۔</translation>
    </message>
    <message>
        <source>The paper names the supervisor.</source>
        <translation>کاغذ پر نگران کا نام ہے۔</translation>
    </message>
    <message>
        <source>The paper says so until a supervisor approves.</source>
        <translation>نگران کی منظوری تک کاغذ پر یہی لکھا رہے گا۔</translation>
    </message>
    <message>
        <source>The paper says so: nobody signed this revision here.</source>
        <translation>کاغذ پر بھی یہی ہے: اس اشاعت پر یہاں کسی نے دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>The printer takes no page. Look whether it is on and has paper, then print again.</source>
        <translation>پرنٹر صفحہ نہیں لے رہا۔ دیکھیں کہ وہ چل رہا ہے اور اس میں کاغذ ہے، پھر دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>The unit's certificate signs the file, so that any reader of PDF files sees who gave it out and that nothing was changed since. The signatures on paper stay as they are.</source>
        <translation>یونٹ کا سرٹیفکیٹ فائل پر دستخط کرتا ہے تاکہ PDF پڑھنے والا ہر پروگرام دکھا سکے کہ یہ کس نے دی اور بعد میں کچھ نہیں بدلا۔ کاغذ کے دستخط ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The window stays in {language}</source>
        <translation>پروگرام کی زبان یہی رہے گی: {language}</translation>
    </message>
    <message>
        <source>To the inspections</source>
        <translation>معائنوں پر جائیں</translation>
    </message>
    <message>
        <source>Used once and kept nowhere</source>
        <translation>ایک بار استعمال ہوتا ہے، کہیں نہیں رکھا جاتا</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>ورژن {number}</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>چوڑائی کے مطابق</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>زوم</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>printed in the footer and the code of each page.</source>
        <translation>ہر صفحے کے نیچے اور کوڈ میں چھپتا ہے۔</translation>
    </message>
    <message>
        <source>{language}: not reviewed by an officer</source>
        <translation>{language}: کسی افسر نے نہیں جانچی</translation>
    </message>
    <message>
        <source>{name} could not be read: {why}. Nothing was signed.</source>
        <translation>{name} پڑھی نہ جا سکی: {why}۔ کسی چیز پر دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Choose another folder.</source>
        <translation>{name} لکھی نہ جا سکی: {why}۔ دوسرا فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>A recovery sheet is printed where its codes are shown, when they are made. They are kept nowhere.</source>
        <translation>بحالی کا پرچہ وہیں چھپتا ہے جہاں کوڈ بنتے وقت دکھائے جاتے ہیں۔ یہ کہیں محفوظ نہیں رکھے جاتے۔</translation>
    </message>
    <message>
        <source>A report is in one language, or in two different ones side by side.</source>
        <translation>رپورٹ ایک زبان میں ہوتی ہے، یا دو الگ زبانوں میں پہلو بہ پہلو۔</translation>
    </message>
    <message>
        <source>Case {number} has no photos, so there is no photo annex to print.</source>
        <translation>کیس {number} میں تصاویر نہیں، اس لیے چھاپنے کو ضمیمہ تصاویر نہیں۔</translation>
    </message>
    <message>
        <source>Case {number} has no seized items, so there are no labels to print.</source>
        <translation>کیس {number} میں ضبط شدہ اشیا نہیں، اس لیے چھاپنے کو لیبل نہیں۔</translation>
    </message>
    <message>
        <source>Case {number} has no seizure, so there is no evidence receipt to print.</source>
        <translation>کیس {number} میں ضبطی نہیں، اس لیے چھاپنے کو شواہد کی رسید نہیں۔</translation>
    </message>
    <message>
        <source>Case {number} has no seizure, so there is no seizure report to print.</source>
        <translation>کیس {number} میں ضبطی نہیں، اس لیے چھاپنے کو فردِ ضبطی نہیں۔</translation>
    </message>
    <message>
        <source>Photos and journal follow an inspection act or a seizure report. Print this one without an annex.</source>
        <translation>تصاویر اور روزنامچہ فردِ معائنہ یا فردِ ضبطی کے ساتھ لگتے ہیں۔ اسے ضمیمے کے بغیر چھاپیں۔</translation>
    </message>
    <message>
        <source>There is no annex {annex}. Known: {known}.</source>
        <translation>ضمیمہ {annex} موجود نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>There is no report in {language}. Known: {known}.</source>
        <translation>{language} میں رپورٹ نہیں۔ موجود: {known}۔</translation>
    </message>
    <message>
        <source>There is no report of the kind {kind}. Known: {known}.</source>
        <translation>{kind} قسم کی رپورٹ نہیں۔ موجود: {known}۔</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>بیک اپ فائل چنیں</translation>
    </message>
    <message>
        <source>From the printed sheet. It is not spent by this.</source>
        <translation>چھپے ہوئے پرچے سے۔ یہ اس سے خرچ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Left empty: the next letter that no desk of the unit has used</source>
        <translation>خالی چھوڑیں: اگلا حرف جو یونٹ کے کسی ڈیسک نے استعمال نہیں کیا</translation>
    </message>
    <message>
        <source>Letter of the restored desk</source>
        <translation>بحال شدہ ڈیسک کا حرف</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>فائل دیکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Made {at}, {size} MB</source>
        <translation>{at} کو بنا، {size} MB</translation>
    </message>
    <message>
        <source>Made {at}, {size} MB. Training data.</source>
        <translation>{at} کو بنا، {size} MB۔ تربیتی ڈیٹا۔</translation>
    </message>
    <message>
        <source>On another computer, or when the passphrase is lost</source>
        <translation>دوسرے کمپیوٹر پر، یا جب خفیہ جملہ کھو جائے</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>بحالی کوڈ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>بیک اپ سے بحال کریں</translation>
    </message>
    <message>
        <source>Restore it with its faults; they stay visible</source>
        <translation>خرابیوں سمیت بحال کریں؛ وہ نظر آتی رہیں گی</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>بحال ہو رہا ہے</translation>
    </message>
    <message>
        <source>Supervisor who restores</source>
        <translation>بحال کرنے والا نگران</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made</source>
        <translation>وہی جو بیک اپ بنتے وقت استعمال میں تھا</translation>
    </message>
    <message>
        <source>The restored vault is a new desk: the administrator enrols it anew, and messages that waited are not sent by it. If the old desk comes back, its numbers and these can't collide.</source>
        <translation>بحال شدہ والٹ نیا ڈیسک ہے: منتظم اس کا اندراج نئے سرے سے کرتا ہے، اور منتظر پیغام یہ نہیں بھیجتا۔ پرانا ڈیسک لوٹ آئے تو اس کے نمبر اور یہ نمبر ٹکرا نہیں سکتے۔</translation>
    </message>
    <message>
        <source>The vault of the backup is made in this empty folder and verified before it counts. The file stays as it is.</source>
        <translation>بیک اپ کا والٹ اس خالی فولڈر میں بنتا ہے اور معتبر ہونے سے پہلے اس کی تصدیق ہوتی ہے۔ فائل جوں کی توں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Use a printed recovery code instead</source>
        <translation>اس کی جگہ چھپا ہوا بحالی کوڈ استعمال کریں</translation>
    </message>
    <message>
        <source>{unit}, {name}</source>
        <translation>{unit}، {name}</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>حوالے کیا گیا</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>بے ضابطگی</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>افراد ملے</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبطی</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Indicator</source>
        <translation>اشارہ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>پوائنٹ</translation>
    </message>
    <message>
        <source>This indicator has {points} points in your unit. Fewer can't be given.</source>
        <translation>آپ کے یونٹ میں اس اشارے کے {points} پوائنٹ ہیں۔ اس سے کم نہیں دیے جا سکتے۔</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>کیا دیکھا گیا</translation>
    </message>
</context>
<context>
    <name>risk_page</name>
    <message>
        <source>Add a reason: type a word of it</source>
        <translation>وجہ شامل کریں: اس کا کوئی لفظ لکھیں</translation>
    </message>
    <message>
        <source>Counts; press to take the reason out</source>
        <translation>شمار میں ہے؛ وجہ نکالنے کے لیے دبائیں</translation>
    </message>
    <message>
        <source>Find a risk indicator</source>
        <translation>رسک اشارہ تلاش کریں</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>No indicator has these words. A unit can add its own.</source>
        <translation>کسی اشارے میں یہ الفاظ نہیں۔ یونٹ اپنے اشارے شامل کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>No indicator is marked, so there is no score.</source>
        <translation>کوئی اشارہ نشان زد نہیں، اس لیے سکور نہیں۔</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>رسک</translation>
    </message>
    <message>
        <source>Risk {score}. {reasons}</source>
        <translation>رسک {score}۔ {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>Why: %n reason(s)</source>
        <translation>
            <numerusform>کیوں: %n وجہ</numerusform>
            <numerusform>کیوں: %n وجوہ</numerusform>
        </translation>
    </message>
    <message>
        <source>high from {score} on</source>
        <translation>زیادہ: {score} سے اوپر</translation>
    </message>
    <message>
        <source>usual, not verified</source>
        <translation>عام طریقہ، تصدیق شدہ نہیں</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>نگران</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>پڑاؤ</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>جیسے GEPTI</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Bag seal</source>
        <translation>تھیلے کی مہر</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>کس شے سے</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>اس کا نمبر، جیسے 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>کہاں بھیجا گیا</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>کب لیا گیا</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>ملی، اتاری گئی، لگائی گئی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>اکائی اور دروازہ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>لگائی گئی</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملی</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>اتاری گئی</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>کسٹمز</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>اعلیٰ حفاظتی (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>نشان دہی کی (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>حفاظتی (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>نقلی</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>چھیڑی ہوئی</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>چھپانے کا طریقہ</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>چھپانے کا طریقہ، الفاظ میں</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>نقول کسے دی گئیں</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاریخ اور وقت</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>مقررہ تاریخیں</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>ماہر کی رائے کے لیے روکا گیا</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>کیسے پکڑا گیا</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>آپ کے یونٹ کی فہرست سے</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>وجوہ، اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>اشیا</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>گفتگو کی زبان</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>قانونی بنیاد</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>اشخاص اور دستخط</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>ماہر سے سوال</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>لازمی: تحریری وجوہ کے بغیر کیس ہار جاتا ہے</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>حقوق بتانے کا وقت</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>نمونے</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>کہاں رکھا گیا</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>بیرونِ ملک سے الرٹ</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سراغ رساں کتا</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>نیشنل ٹارگٹنگ سینٹر</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>آپریشن</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>اتفاقی</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>رسک پروفائل</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>مخبری</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>A name of the unit has {language} as its id. Use the code of its language, such as en or ru.</source>
        <translation>یونٹ کے ایک نام کی شناخت {language} ہے۔ اس کی زبان کا کوڈ لکھیں، جیسے en یا ru۔</translation>
    </message>
    <message>
        <source>Forms, their words and the emblem are set once the vault stands. Take them out of the setup.</source>
        <translation>فارم، ان کے الفاظ اور نشان والٹ بننے کے بعد مقرر ہوتے ہیں۔ انہیں سیٹ اپ سے نکال دیں۔</translation>
    </message>
    <message>
        <source>The unit has no name. Give it in at least one language.</source>
        <translation>یونٹ کا نام نہیں۔ کم از کم ایک زبان میں دیں۔</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Create one, or choose another folder.</source>
        <translation>{folder} میں والٹ نہیں۔ بنائیں یا دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{code} is not a unit code. Use five letters and digits such as GEPTI.</source>
        <translation>{code} یونٹ کا کوڈ نہیں۔ پانچ حروف اور ہندسے لکھیں، جیسے GEPTI۔</translation>
    </message>
    <message>
        <source>{country} is not the country of {code}. Use the two letters it begins with.</source>
        <translation>{country} کوڈ {code} کا ملک نہیں۔ اس کے پہلے دو حروف لکھیں۔</translation>
    </message>
    <message>
        <source>{desk} is not a desk letter. Use one letter from A to Z.</source>
        <translation>{desk} ڈیسک کا حرف نہیں۔ A سے Z تک ایک حرف لکھیں۔</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}. Choose another folder.</source>
        <translation>{folder} نہیں بن سکتا: {reason}۔ دوسرا فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>set_up</name>
    <message>
        <source>A for the first desk of the unit</source>
        <translation>یونٹ کے پہلے ڈیسک کے لیے A</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>والٹ بنائیں</translation>
    </message>
    <message>
        <source>Creating the vault</source>
        <translation>والٹ بن رہا ہے</translation>
    </message>
    <message>
        <source>Desk letter</source>
        <translation>ڈیسک کا حرف</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>آپ کی کلید کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>پہلا نگران</translation>
    </message>
    <message>
        <source>Five characters, such as GEPTI</source>
        <translation>پانچ حروف، جیسے GEPTI</translation>
    </message>
    <message>
        <source>Go to the recovery codes</source>
        <translation>بحالی کوڈ پر جائیں</translation>
    </message>
    <message>
        <source>Name of the unit, English</source>
        <translation>یونٹ کا نام، انگریزی میں</translation>
    </message>
    <message>
        <source>Name of the unit, Russian</source>
        <translation>یونٹ کا نام، روسی میں</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام، اپنے رسم الخط میں</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>ڈیسک کھولیں</translation>
    </message>
    <message>
        <source>Put these two lines on the recovery sheet, or print the sheet once more: by them the vault and its first key are known again.</source>
        <translation>یہ دو سطریں بحالی پرچے پر لکھ لیں یا پرچہ دوبارہ چھاپیں: انھی سے والٹ اور اس کی پہلی کلید پہچانی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Set up a vault</source>
        <translation>والٹ بنائیں</translation>
    </message>
    <message>
        <source>Small Latin letters, such as beridze</source>
        <translation>چھوٹے لاطینی حروف، جیسے beridze</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of the key</source>
        <translation>اس اکاؤنٹ کا کلیدی ذخیرہ کلید کا دوسرا حصہ سنبھالتا ہے</translation>
    </message>
    <message>
        <source>The vault is a folder on this computer. Everything in it is encrypted; without the passphrase it is lost.</source>
        <translation>والٹ اس کمپیوٹر پر ایک فولڈر ہے۔ اس میں سب کچھ رمز بند ہے؛ خفیہ جملے کے بغیر سب ضائع ہے۔</translation>
    </message>
    <message>
        <source>The vault is there</source>
        <translation>والٹ بن گیا</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens no copied folder, and only this account of this computer unlocks with it. Switch it off for a vault that several accounts share.</source>
        <translation>پھر صرف خفیہ جملے سے نقل شدہ فولڈر نہیں کھلتا، اور اس سے صرف اس کمپیوٹر کا یہ اکاؤنٹ کھولتا ہے۔ جس والٹ میں کئی اکاؤنٹ شریک ہوں اس کے لیے بند کر دیں۔</translation>
    </message>
    <message>
        <source>Two recovery codes</source>
        <translation>دو بحالی کوڈ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>یونٹ کا کوڈ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>صارف کا نام</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>والٹ</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>About</source>
        <translation>پروگرام کے بارے میں</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرے</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>زیادہ کنٹراسٹ، گہرے</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>زیادہ کنٹراسٹ، روشن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کی بورڈ کے بٹن</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>پروگرام کی زبان</translation>
    </message>
    <message>
        <source>Languages of paper: {languages}</source>
        <translation>کاغذات کی زبانیں: {languages}</translation>
    </message>
    <message>
        <source>Languages of the window: {languages}</source>
        <translation>ونڈو کی زبانیں: {languages}</translation>
    </message>
    <message>
        <source>Large, for gloves</source>
        <translation>بڑے، دستانوں کے لیے</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Machine drafts that no officer has reviewed: {languages}</source>
        <translation>مشینی مسودے جنہیں کسی افسر نے نہیں جانچا: {languages}</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Reports have their own languages</source>
        <translation>رپورٹوں کی زبانیں الگ ہیں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Size of controls</source>
        <translation>بٹنوں اور خانوں کا سائز</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>{language} (draft, not reviewed)</source>
        <translation>{language} (مسودہ، جانچا نہیں گیا)</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Alerts</source>
        <translation>الرٹ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Find a case by number or words</source>
        <translation>کیس نمبر یا الفاظ سے تلاش کریں</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>معائنے</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>پروگرام کی زبان</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>نیا معائنہ</translation>
    </message>
    <message>
        <source>PCU Desk</source>
        <translation>PCU Desk</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>رپورٹیں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>فنگر پرنٹ دکھائیں</translation>
    </message>
    <message>
        <source>The program made a mistake of its own. What was saved is safe; the log tells more.</source>
        <translation>پروگرام سے خود غلطی ہوئی۔ جو محفوظ تھا وہ سلامت ہے؛ لاگ میں مزید لکھا ہے۔</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>تربیتی ڈیٹا</translation>
    </message>
    <message>
        <source>Training data: never sent for real, never counted</source>
        <translation>تربیتی ڈیٹا: نہ واقعی بھیجا جاتا ہے، نہ گنا جاتا ہے</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>Until then you read, and nothing else. Read the fingerprint of the key to a supervisor of your unit.</source>
        <translation>تب تک آپ صرف پڑھ سکتے ہیں۔ کلید کا فنگر پرنٹ اپنے یونٹ کے نگران کو پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>والٹ</translation>
    </message>
    <message>
        <source>Working: you can go on.</source>
        <translation>کام ہو رہا ہے: آپ جاری رکھیں۔</translation>
    </message>
    <message>
        <source>Your new key waits for a supervisor's countersignature.</source>
        <translation>آپ کی نئی کلید نگران کے توثیقی دستخط کی منتظر ہے۔</translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation>{what}: {done} از {total}</translation>
    </message>
    <message>
        <source>{role} · {unit} · {code}</source>
        <translation>{role} · {unit} · {code}</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>ابھی دستخط نہیں ہوئے</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط کیے</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 فٹ</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>لمبائی 13.6 میٹر</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 فٹ</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 فٹ</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>اونچائی 4 فٹ 3 انچ</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 فٹ</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 فٹ</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 فٹ</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 فٹ</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 فٹ</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 فٹ</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 فٹ</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>لمبائی 7.15 میٹر</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>لمبائی 7.315 میٹر</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>لمبائی 7.43 میٹر</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>لمبائی 7.45 میٹر</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>لمبائی 7.82 میٹر</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>اونچائی 8 فٹ 6 انچ</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>اونچائی 8 فٹ 6 انچ، چوڑائی 2.5 میٹر سے زیادہ</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>اونچائی 8 فٹ 6 انچ، چوڑائی 8 فٹ سے زیادہ</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>اونچائی 8 فٹ</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>لمبائی 8.1 میٹر</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>اونچائی 9 فٹ 6 انچ</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>اونچائی 9 فٹ 6 انچ، چوڑائی 2.5 میٹر سے زیادہ</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>اونچائی 9 فٹ 6 انچ، چوڑائی 8 فٹ سے زیادہ</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>اونچائی 9 فٹ</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>اونچائی 9 فٹ، چوڑائی 2.5 میٹر سے زیادہ</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>اونچائی 9 فٹ، چوڑائی 8 فٹ سے زیادہ</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>فضائی اور زمینی</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>خشک کھلا مال</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>عام مقصد</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>حرارت بند، یا الگ ہونے والی مشین سے ٹھنڈا</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>مخصوص مال</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>کھلی چھت</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>اونچائی 9 فٹ 6 انچ سے زیادہ</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>اونچائی 9 فٹ 6 انچ سے زیادہ، چوڑائی 2.5 میٹر سے زیادہ</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>اونچائی 9 فٹ 6 انچ سے زیادہ، چوڑائی 8 فٹ سے زیادہ</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>پلیٹ فارم یا فلیٹ ریک</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>ریفر</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>ٹینک</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>خشک کھلے مال کا ٹینک</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>مائع یا گیس کا ٹینک</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>اونچائی 4 فٹ تک</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>ہوادار</translation>
    </message>
</context>
<context>
    <name>smoke</name>
    <message>
        <source>A seizure report in English and Urdu was made and read back. Pages: {pages}.</source>
        <translation>انگریزی اور اردو میں فردِ ضبطی بنائی گئی اور واپس پڑھی گئی۔ صفحات: {pages}۔</translation>
    </message>
    <message>
        <source>A vault was made, a case kept in it, closed, opened again and verified.</source>
        <translation>والٹ بنایا گیا، اس میں ایک کیس محفوظ ہوا؛ والٹ بند ہوا، دوبارہ کھلا اور اس کی تصدیق ہوئی۔</translation>
    </message>
    <message>
        <source>No keyring takes part here: vaults open by passphrase alone.</source>
        <translation>یہاں کوئی کلیدی ذخیرہ شامل نہیں: والٹ صرف خفیہ جملے سے کھلتے ہیں۔</translation>
    </message>
    <message>
        <source>The login page was painted.</source>
        <translation>لاگ ان کا صفحہ دکھایا گیا۔</translation>
    </message>
    <message>
        <source>The system's keyring answers ({name}).</source>
        <translation>سسٹم کا کلیدی ذخیرہ جواب دیتا ہے ({name})۔</translation>
    </message>
    <message>
        <source>The system's keyring is there and locked ({name}).</source>
        <translation>سسٹم کا کلیدی ذخیرہ موجود ہے اور مقفل ہے ({name})۔</translation>
    </message>
    <message>
        <source>This does not work here: {what}</source>
        <translation>یہ یہاں کام نہیں کرتا: {what}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n message(s) stuck</source>
        <translation>
            <numerusform>%n پیغام رکا ہوا</numerusform>
            <numerusform>%n پیغامات رکے ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to leave</source>
        <translation>
            <numerusform>%n روانگی کا منتظر</numerusform>
            <numerusform>%n روانگی کے منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>سب محفوظ</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>سب محفوظ {time}</translation>
    </message>
    <message>
        <source>Another journal at the hub</source>
        <translation>ہب پر دوسرا روزنامچہ</translation>
    </message>
    <message>
        <source>Desk not enrolled</source>
        <translation>ڈیسک کا اندراج نہیں</translation>
    </message>
    <message>
        <source>Desk taken off the exchange</source>
        <translation>ڈیسک تبادلے سے خارج</translation>
    </message>
    <message>
        <source>Directory stale</source>
        <translation>ڈائریکٹری پرانی</translation>
    </message>
    <message>
        <source>Directory stale since {date}: queueing goes on</source>
        <translation>ڈائریکٹری {date} سے پرانی ہے: قطار جاری ہے</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>آخری رابطہ {time}</translation>
    </message>
    <message>
        <source>Next try {time}</source>
        <translation>اگلی کوشش {time}</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>ابھی تک رابطہ نہیں ہوا</translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation>{time} سے رابطہ نہیں</translation>
    </message>
    <message>
        <source>Not saved: see the page</source>
        <translation>محفوظ نہیں: صفحہ دیکھیں</translation>
    </message>
    <message>
        <source>Queue empty</source>
        <translation>قطار خالی</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>محفوظ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Two desks under one name</source>
        <translation>ایک نام پر دو ڈیسک</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>اپ ڈیٹ درکار</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>مال اتارنا</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>یہاں</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>مال لادنا</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>روانگی</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>ٹرانس شپمنٹ</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Dates and years are quickly found. Add words.</source>
        <translation>تاریخیں اور سال جلد مل جاتے ہیں۔ الفاظ بڑھائیں۔</translation>
    </message>
    <message>
        <source>It is among the passwords that are tried first.</source>
        <translation>یہ ان میں سے ہے جو سب سے پہلے آزمائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Names are tried first. Add words that nobody connects with you.</source>
        <translation>نام سب سے پہلے آزمائے جاتے ہیں۔ ایسے الفاظ بڑھائیں جو کوئی آپ سے نہ جوڑے۔</translation>
    </message>
    <message>
        <source>Neighbouring keys are quickly found. Add words.</source>
        <translation>ساتھ ساتھ کے بٹن جلد مل جاتے ہیں۔ الفاظ بڑھائیں۔</translation>
    </message>
    <message>
        <source>One or two more words make it much harder to guess.</source>
        <translation>ایک دو اور الفاظ سے بوجھنا بہت مشکل ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>One word is quickly found, also with digits in it. Add more words.</source>
        <translation>ایک لفظ جلد مل جاتا ہے، ہندسوں کے ساتھ بھی۔ مزید الفاظ بڑھائیں۔</translation>
    </message>
    <message>
        <source>Repeating adds little. Add other words.</source>
        <translation>دہرانے سے کم فائدہ ہوتا ہے۔ دوسرے الفاظ بڑھائیں۔</translation>
    </message>
    <message>
        <source>Rows of letters or digits are quickly found. Add words.</source>
        <translation>حروف یا ہندسوں کی قطاریں جلد مل جاتی ہیں۔ الفاظ بڑھائیں۔</translation>
    </message>
    <message>
        <source>This passphrase is easily guessed. Use four or more words that do not belong together.</source>
        <translation>یہ خفیہ جملہ آسانی سے بوجھا جا سکتا ہے۔ چار یا زیادہ ایسے الفاظ لکھیں جن کا آپس میں تعلق نہ ہو۔</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>ایسیٹک ایسڈ</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>ایسیٹک اینہائیڈرائیڈ</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>ایسیٹون</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>طیارے یا ڈرون کے پرزے</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>ایلومینیم پاؤڈر</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>امونیم نائٹریٹ</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>گولہ بارود</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>ایمفیٹامین</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>نوادرات</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>کرنسی نوٹ</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>خالی کارتوس والا یا تبدیل شدہ ہتھیار</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>بھنگ (پودا)</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>چرس</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>کیپٹاگون گولیاں</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>کیویار اور سٹرجن مچھلی</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>لکڑی کا کوئلہ</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>کنٹرول لسٹ کے کیمیکل</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>کلوریٹ یا پرکلوریٹ</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>سگریٹ</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>کپڑے اور جوتے</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>کوکین</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>سکے</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>کنٹرول شدہ الیکٹرانکس</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>کنٹرول شدہ مواد اور دھاتی مرکبات</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>کاسمیٹکس اور عطر</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>جعلی کرنسی نوٹ</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>ڈیٹونیٹر یا ڈیٹونیٹنگ کارڈ</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>ایکسٹیسی قسم کی گولیاں</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>الیکٹرانک فضلہ</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>ایفیڈرین یا سوڈوایفیڈرین</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>ایتھائل الکحل</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>دھماکہ خیز مواد</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>جعلی ادویات</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>آتشیں اسلحہ</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>سونا اور قیمتی دھاتیں</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>ہیروئن</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>ہائیڈروکلورک ایسڈ</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>ہائیڈروجن پرآکسائیڈ</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>مذہبی شبیہیں اور تصاویر</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>ہاتھی دانت</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>کیٹامین</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>قات</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>زندہ جانور</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>لٹھے اور چری ہوئی لکڑی</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>مشین ٹولز</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>مخطوطات اور کتابیں</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>غیر رجسٹرڈ ادویات</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>پارہ</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>میتھاڈون</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>میتھ ایمفیٹامین (آئس)</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>غلط درجہ بند سامان</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>مارفین</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>نائٹازین</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>نائٹرک ایسڈ</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>نائٹرومیتھین</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>افیون</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>اوزون کو نقصان دینے والی گیسیں</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P یا اس کے پریکرسر</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>آتشیں اسلحے کے پرزے</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>چوری شدہ گاڑیوں کے پرزے</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>کیڑے مار ادویات</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>فون اور لوازمات</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>پودے</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>پلاسٹک فضلہ</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>پوٹاشیم پرمینگنیٹ</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>پریگابالین</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>تابکار ذرائع</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>خام یا کٹا ہوا تمباکو</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>سائیگا ہرن کے سینگ</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>سمندری کھیرا اور خول دار آبی جانور</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>سینسر، لیزر اور بصری آلات</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>کھالیں اور سمور</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>فالتو پرزے</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>تیز شراب</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>گرم کر کے پینے والی تمباکو سٹکس</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>سلفیورک ایسڈ</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>مصنوعی کینابینوئڈ</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>مصنوعی کیتھینون</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>ٹولوین</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>کھلونے</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>ٹراماڈول</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>ظاہر نہ کیا گیا خطرناک سامان</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>ظاہر نہ کیا گیا سامان</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>کم مالیت ظاہر کیا گیا سامان</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>گھڑیاں اور بیگ</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>حقے کا تمباکو</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>وائن یا بیئر</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>کس پر لدا ہے</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>پڑتال میں غلط، جیسا دیکھا ویسا رکھا گیا</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>چار حروف، جیسے 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>سائز اور قسم</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>جہاز، ریل گاڑی، پرواز</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ایمپیول</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>کارٹن</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>کنٹینر بھر</translation>
    </message>
    <message>
        <source>g</source>
        <translation>گرام</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>کلوگرام</translation>
    </message>
    <message>
        <source>l</source>
        <translation>لیٹر</translation>
    </message>
    <message>
        <source>m</source>
        <translation>میٹر</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>ملی گرام</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ملی لیٹر</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>مربع میٹر</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>مکعب میٹر</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>پیکٹ</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>جوڑے</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>گولیاں</translation>
    </message>
    <message>
        <source>t</source>
        <translation>ٹن</translation>
    </message>
    <message>
        <source>units</source>
        <translation>اکائیاں</translation>
    </message>
</context>
<context>
    <name>unit_header</name>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>بالا ادارہ</translation>
    </message>
    <message>
        <source>Days from the seizure</source>
        <translation>ضبطی سے دن</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>مقررہ تاریخیں</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>High score from</source>
        <translation>زیادہ سکور کی حد</translation>
    </message>
    <message>
        <source>Indicator, in the unit's words</source>
        <translation>اشارہ، یونٹ کے الفاظ میں</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>قانونی بنیادیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>پوائنٹ</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>رسک اشارے</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>کیا کرنا ہے</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>عبارت</translation>
    </message>
    <message>
        <source>Words of the forms</source>
        <translation>فارموں کے الفاظ</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>فضائی کارگو</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کنٹینر</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>ڈاک کا پارسل</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>ریل ویگن</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>ٹریلر یا سیمی ٹریلر</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>ٹرک</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>گاڑی</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>بحری جہاز</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>A deadline has a number of days, from 0 to {most}.</source>
        <translation>مقررہ تاریخ میں دنوں کی تعداد ہوتی ہے، 0 سے {most} تک۔</translation>
    </message>
    <message>
        <source>An entry of the unit's own needs words.</source>
        <translation>یونٹ کے اپنے اندراج میں الفاظ لازمی ہیں۔</translation>
    </message>
    <message>
        <source>Code, country, desk letter and training stand from the founding on. Take out: {fields}.</source>
        <translation>کوڈ، ملک، ڈیسک کا حرف اور تربیتی ہونا والٹ بنتے وقت سے طے ہیں۔ یہ نکال دیں: {fields}۔</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Give this row an id of your own, such as L-03.</source>
        <translation>اس سطر کو اپنی شناخت دیں، جیسے ⁦L-03⁩۔</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <translation>وہاں {digit} ہے</translation>
    </message>
    <message>
        <source>Keep as seen</source>
        <translation>جیسا دیکھا ویسا رکھیں</translation>
    </message>
    <message>
        <source>Kept as seen: {why}</source>
        <translation>جیسا دیکھا ویسا رکھا گیا: {why}</translation>
    </message>
    <message>
        <source>Number of a transport unit</source>
        <translation>نقل و حمل کی اکائی کا نمبر</translation>
    </message>
    <message>
        <source>Number: container, plate, wagon, waybill, mail, VIN, IMO</source>
        <translation>نمبر: کنٹینر، پلیٹ، ویگن، وے بل، ڈاک، VIN، IMO</translation>
    </message>
    <message>
        <source>Points go from 0 to {most}.</source>
        <translation>پوائنٹ 0 سے {most} تک ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>نکالیں</translation>
    </message>
    <message>
        <source>The id of a name is the code of its language, such as en or ru.</source>
        <translation>نام کی شناخت اس کی زبان کا کوڈ ہے، جیسے en یا ru۔</translation>
    </message>
    <message>
        <source>The unit needs a name in one language at least.</source>
        <translation>یونٹ کا نام کم از کم ایک زبان میں لازمی ہے۔</translation>
    </message>
</context>
<context>
    <name>units_page</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n ڈیسک</numerusform>
            <numerusform>%n ڈیسک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n یونٹ</numerusform>
            <numerusform>%n یونٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Write the request to a file and have it brought to the administrator.</source>
        <translation>1۔ درخواست فائل میں لکھیں اور منتظم تک پہنچائیں۔</translation>
    </message>
    <message>
        <source>2. Read the fingerprint to him by telephone, or hand over the page with its code.</source>
        <translation>2۔ اسے فون پر فنگر پرنٹ پڑھ کر سنائیں، یا کوڈ والا صفحہ دیں۔</translation>
    </message>
    <message>
        <source>3. Take in the directory that he sends back, and compare its fingerprint by ear.</source>
        <translation>3۔ اس کی بھیجی ہوئی ڈائریکٹری داخل کریں اور سن کر فنگر پرنٹ ملائیں۔</translation>
    </message>
    <message>
        <source>A supervisor of this unit writes the request and takes in the first directory.</source>
        <translation>درخواست لکھنا اور پہلی ڈائریکٹری داخل کرنا اس یونٹ کے نگران کا کام ہے۔</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Cases can be worked on. Alerts can be sealed once the directory names this desk.</source>
        <translation>کیسوں پر کام ہو سکتا ہے۔ الرٹ تب رمز بند ہوں گے جب ڈائریکٹری میں یہ ڈیسک ہو۔</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>کلید بدلیں</translation>
    </message>
    <message>
        <source>Change the key now…</source>
        <translation>کلید ابھی بدلیں…</translation>
    </message>
    <message>
        <source>Change the key of this desk now?</source>
        <translation>اس ڈیسک کی کلید ابھی بدلیں؟</translation>
    </message>
    <message>
        <source>Compare them by telephone, group by group: they stand on the recovery sheets of its officers.</source>
        <translation>فون پر ایک ایک گروپ ملائیں: یہ اس کے افسروں کے بحالی پرچوں پر درج ہیں۔</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ڈیسک</translation>
    </message>
    <message>
        <source>Desk {letter}</source>
        <translation>ڈیسک {letter}</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>ڈیسک</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ڈائریکٹری</translation>
    </message>
    <message>
        <source>Directory and hub</source>
        <translation>ڈائریکٹری اور ہب</translation>
    </message>
    <message>
        <source>Directory files (*.pcudir)</source>
        <translation>ڈائریکٹری کی فائلیں (*.pcudir)</translation>
    </message>
    <message>
        <source>Directory stale since {date}: queueing goes on</source>
        <translation>ڈائریکٹری {date} سے پرانی ہے: قطار جاری ہے</translation>
    </message>
    <message>
        <source>Directory version {number}</source>
        <translation>ڈائریکٹری، ورژن {number}</translation>
    </message>
    <message>
        <source>Directory version {number} is taken in, fresh until {date}.</source>
        <translation>ڈائریکٹری کا ورژن {number} داخل ہو گیا، {date} تک تازہ۔</translation>
    </message>
    <message>
        <source>Enrol this desk</source>
        <translation>اس ڈیسک کا اندراج کروائیں</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج شدہ</translation>
    </message>
    <message>
        <source>Enrolled at message {sequence} of the hub</source>
        <translation>ہب کے پیغام {sequence} پر اندراج ہوا</translation>
    </message>
    <message>
        <source>Enrolment of this desk</source>
        <translation>اس ڈیسک کا اندراج</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>یونٹ تلاش کریں</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Fingerprint as you hear it</source>
        <translation>فنگر پرنٹ جیسا آپ سنیں</translation>
    </message>
    <message>
        <source>Fingerprint of the directory in the file</source>
        <translation>فائل میں ڈائریکٹری کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>ہب کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>درخواست کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Founders' fingerprints</source>
        <translation>بانیوں کے فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Fresh until {date}</source>
        <translation>{date} تک تازہ</translation>
    </message>
    <message>
        <source>Group {number} differs. Hear it once more; if it stays so, do not take the file in: have it brought by another way.</source>
        <translation>گروپ {number} مختلف ہے۔ دوبارہ سنیں؛ پھر بھی فرق ہو تو فائل داخل نہ کریں: کسی اور راستے سے منگوائیں۔</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ہب</translation>
    </message>
    <message>
        <source>I heard all eight groups, and they are the same</source>
        <translation>میں نے آٹھوں گروپ سنے، اور وہ یکساں ہیں</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>It decides from now on who is a unit and for whom messages are sealed. Have the administrator read out its fingerprint by telephone, and compare each group.</source>
        <translation>اب سے یہی طے کرے گی کہ یونٹ کون ہے اور پیغامات کس کے لیے رمز بند ہوں۔ منتظم سے فون پر فنگر پرنٹ پڑھوائیں اور ہر گروپ ملائیں۔</translation>
    </message>
    <message>
        <source>It names the units that take part and their desks. It comes once this desk has asked to be enrolled.</source>
        <translation>اس میں شریک یونٹ اور ان کے ڈیسک ہوتے ہیں۔ یہ ڈیسک اندراج کی درخواست دے تو آتی ہے۔</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation>اس کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Key no. {number} is in use. The next contact with the hub hands it on.</source>
        <translation>کلید نمبر {number} استعمال میں ہے۔ ہب سے اگلے رابطے پر یہ دوسروں کو ملے گی۔</translation>
    </message>
    <message>
        <source>Keys of this desk</source>
        <translation>اس ڈیسک کی کلیدیں</translation>
    </message>
    <message>
        <source>Messages are sealed for</source>
        <translation>پیغامات جس کے لیے رمز بند ہوتے ہیں</translation>
    </message>
    <message>
        <source>Messages are sealed for the desks named here. A newer directory comes by the line, or take in a file from the administrator.</source>
        <translation>پیغامات انہی ڈیسکوں کے لیے رمز بند ہوتے ہیں جو یہاں درج ہیں۔ نئی ڈائریکٹری رابطے سے آتی ہے، یا منتظم کی فائل داخل کریں۔</translation>
    </message>
    <message>
        <source>Name, code or country</source>
        <translation>نام، کوڈ یا ملک</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>کوئی ڈیسک نہیں</translation>
    </message>
    <message>
        <source>No desk of this unit was ever enrolled: nobody there could read a message.</source>
        <translation>اس یونٹ کے کسی ڈیسک کا کبھی اندراج نہیں ہوا: وہاں کوئی پیغام نہیں پڑھ سکے گا۔</translation>
    </message>
    <message>
        <source>No directory of units yet</source>
        <translation>ابھی یونٹوں کی ڈائریکٹری نہیں</translation>
    </message>
    <message>
        <source>No directory taken in</source>
        <translation>کوئی ڈائریکٹری داخل نہیں</translation>
    </message>
    <message>
        <source>No unit of the directory holds these words.</source>
        <translation>ڈائریکٹری کے کسی یونٹ میں یہ الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>صفحہ چھاپیں</translation>
    </message>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>فنگر پرنٹ کا QR کوڈ</translation>
    </message>
    <message>
        <source>Read the fingerprint to the administrator by telephone, or hand over this page, apart from the file. He compares each group with the file that he was given, and signs only when all are the same.</source>
        <translation>فنگر پرنٹ منتظم کو فون پر پڑھ کر سنائیں، یا یہ صفحہ فائل سے الگ دیں۔ وہ ہر گروپ اپنی ملی ہوئی فائل سے ملاتا ہے، اور سب یکساں ہوں تبھی دستخط کرتا ہے۔</translation>
    </message>
    <message>
        <source>Read this fingerprint to the administrator</source>
        <translation>یہ فنگر پرنٹ منتظم کو پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Request to be enrolled</source>
        <translation>اندراج کی درخواست</translation>
    </message>
    <message>
        <source>Request written</source>
        <translation>درخواست لکھی گئی</translation>
    </message>
    <message>
        <source>Request written on {date}</source>
        <translation>درخواست {date} کو لکھی گئی</translation>
    </message>
    <message>
        <source>Revoked at message {sequence} of the hub: what it sent later is held and not shown.</source>
        <translation>ہب کے پیغام {sequence} پر خارج ہوا: اس کے بعد کا بھیجا ہوا روک لیا جاتا ہے اور دکھایا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Revoked since {sequence}</source>
        <translation>{sequence} سے خارج</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>صفحہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>صفحہ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Spaces and capitals do not count</source>
        <translation>فاصلے اور بڑے چھوٹے حروف کا فرق نہیں</translation>
    </message>
    <message>
        <source>Stale since {date}</source>
        <translation>{date} سے پرانی</translation>
    </message>
    <message>
        <source>Take in a directory…</source>
        <translation>ڈائریکٹری داخل کریں…</translation>
    </message>
    <message>
        <source>Take in and trust</source>
        <translation>داخل کریں اور بھروسا کریں</translation>
    </message>
    <message>
        <source>The desk changes it by itself, at the latest on {date}.</source>
        <translation>ڈیسک اسے خود بدلتا ہے، زیادہ سے زیادہ {date} تک۔</translation>
    </message>
    <message>
        <source>The desk makes a new key and signs for it; the next contact with the hub hands it to the other desks. Until they have it they go on with the old one, which stays here and opens what was sealed for it. Do so when a copy of this vault may be in other hands.</source>
        <translation>ڈیسک نئی کلید بنا کر اس پر دستخط کرتا ہے؛ ہب سے اگلے رابطے پر وہ دوسرے ڈیسکوں کو ملتی ہے۔ تب تک وہ پرانی استعمال کرتے ہیں، جو یہیں رہتی ہے اور اس کے لیے رمز بند پیغامات کھولتی ہے۔ ایسا تب کریں جب اس والٹ کی نقل دوسرے ہاتھوں میں ہو سکتی ہو۔</translation>
    </message>
    <message>
        <source>The directory names no founder of this unit.</source>
        <translation>ڈائریکٹری میں اس یونٹ کا کوئی بانی درج نہیں۔</translation>
    </message>
    <message>
        <source>The directory names this desk with other keys than those that lie here: what others send could not be opened. Write a new request and have it signed.</source>
        <translation>ڈائریکٹری میں یہ ڈیسک دوسری کلیدوں سے درج ہے: دوسروں کا بھیجا ہوا یہاں نہیں کھلے گا۔ نئی درخواست لکھیں اور اس پر دستخط کروائیں۔</translation>
    </message>
    <message>
        <source>The directory names this desk with the keys that lie here. Other units can write to it.</source>
        <translation>ڈائریکٹری میں یہ ڈیسک انہی کلیدوں سے درج ہے جو یہاں ہیں۔ دوسرے یونٹ اسے لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The directory says that this desk was taken off the exchange. Cases and messages are kept here; ask the administrator why.</source>
        <translation>ڈائریکٹری کے مطابق یہ ڈیسک تبادلے سے خارج ہے۔ کیس اور پیغامات یہاں محفوظ ہیں؛ وجہ منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The page is in {file}.</source>
        <translation>صفحہ {file} میں ہے۔</translation>
    </message>
    <message>
        <source>The request is in {file}. Its fingerprint stands below.</source>
        <translation>درخواست {file} میں ہے۔ اس کا فنگر پرنٹ نیچے ہے۔</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>یہ ڈیسک</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>یہ یونٹ</translation>
    </message>
    <message>
        <source>Trust this directory?</source>
        <translation>اس ڈائریکٹری پر بھروسا کریں؟</translation>
    </message>
    <message>
        <source>Type what you hear, or confirm below that you compared it.</source>
        <translation>جو سنیں وہ لکھیں، یا نیچے تصدیق کریں کہ آپ نے ملا لیا۔</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>Units of the directory</source>
        <translation>ڈائریکٹری کے یونٹ</translation>
    </message>
    <message>
        <source>Write the request again…</source>
        <translation>درخواست دوبارہ لکھیں…</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>درخواست لکھیں…</translation>
    </message>
    <message numerus="yes">
        <source>key no. {number}, %n day(s) old</source>
        <translation>
            <numerusform>کلید نمبر {number}، %n دن پرانی</numerusform>
            <numerusform>کلید نمبر {number}، %n دن پرانی</numerusform>
        </translation>
    </message>
    <message>
        <source>key no. {number}, made today</source>
        <translation>کلید نمبر {number}، آج بنی</translation>
    </message>
    <message>
        <source>signed on {date}</source>
        <translation>{date} کو دستخط شدہ</translation>
    </message>
    <message>
        <source>the key that came with the enrolment</source>
        <translation>اندراج کے ساتھ آئی کلید</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation>{file} نہیں لکھی گئی: {reason}۔ دوسری جگہ چنیں۔</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Another update of this program is under way. Nothing was changed; wait until it has ended.</source>
        <translation>اس پروگرام کی ایک اور اپ ڈیٹ جاری ہے۔ کچھ نہیں بدلا؛ اس کے ختم ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>Backing up the vault…</source>
        <translation>والٹ کا بیک اپ بن رہا ہے…</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>دستخط کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Copying the update…</source>
        <translation>اپ ڈیٹ نقل ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Putting the new version in its place…</source>
        <translation>نیا ورژن اپنی جگہ لگ رہا ہے…</translation>
    </message>
    <message>
        <source>The new version tries itself…</source>
        <translation>نیا ورژن خود کو آزما رہا ہے…</translation>
    </message>
    <message>
        <source>The signature holds, but the update was not built as this program expects: {what}. Nothing was changed; tell whoever made it.</source>
        <translation>دستخط درست ہے، مگر اپ ڈیٹ اس طرح نہیں بنی جس کی یہ پروگرام توقع کرتا ہے: {what}۔ کچھ نہیں بدلا؛ بنانے والے کو بتائیں۔</translation>
    </message>
    <message>
        <source>The update could not be written in {folder}: {reason}. Nothing was changed; the version here goes on.</source>
        <translation>اپ ڈیٹ {folder} میں نہیں لکھی جا سکی: {reason}۔ کچھ نہیں بدلا؛ یہاں کا ورژن چلتا رہے گا۔</translation>
    </message>
    <message>
        <source>The update needs {needed} MB in {folder}, and {free} MB are free. Nothing was changed; make room and try again.</source>
        <translation>اپ ڈیٹ کو {folder} میں {needed} MB چاہیے اور {free} MB خالی ہیں۔ کچھ نہیں بدلا؛ جگہ بنائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is no version before this one here. Nothing was changed.</source>
        <translation>یہاں اس سے پہلے کا کوئی ورژن نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This account may not change the program in {folder}: {reason}. Nothing was changed; ask whoever put the program there.</source>
        <translation>یہ اکاؤنٹ {folder} میں پروگرام نہیں بدل سکتا: {reason}۔ کچھ نہیں بدلا؛ جس نے پروگرام وہاں رکھا اس سے کہیں۔</translation>
    </message>
    <message>
        <source>This build of the program knows no key that signs updates, so it takes none. Its cases are safe.</source>
        <translation>پروگرام کی یہ ساخت اپ ڈیٹ پر دستخط کی کوئی کلید نہیں جانتی، اس لیے کوئی اپ ڈیٹ نہیں لیتی۔ کیس محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>This program runs from a checkout of its source, which takes no update from a file. Update the checkout.</source>
        <translation>یہ پروگرام اپنے سورس کی نقل سے چل رہا ہے، جو فائل سے اپ ڈیٹ نہیں لیتی۔ سورس کی نقل تازہ کریں۔</translation>
    </message>
    <message>
        <source>This program was put here as a package of the system, which takes no update from a file. Whoever looks after the computer installs the new package.</source>
        <translation>یہ پروگرام سسٹم کے پیکیج کے طور پر رکھا گیا ہے، جو فائل سے اپ ڈیٹ نہیں لیتا۔ نیا پیکیج وہ لگاتا ہے جو کمپیوٹر سنبھالتا ہے۔</translation>
    </message>
    <message>
        <source>This update is for {theirs}, and this program is for {ours}. Nothing was changed; take the one for {ours}.</source>
        <translation>یہ اپ ڈیٹ {theirs} کے لیے ہے اور یہ پروگرام {ours} کے لیے۔ کچھ نہیں بدلا؛ {ours} والی اپ ڈیٹ لیں۔</translation>
    </message>
    <message>
        <source>This update is version {version}, which is the one here. Nothing was changed.</source>
        <translation>اس اپ ڈیٹ میں ورژن {version} ہے، جو یہاں پہلے سے ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This update, version {version}, can't follow directly on the program here, which is too old. Nothing was changed; put in a version from between first.</source>
        <translation>یہ اپ ڈیٹ، ورژن {version}، سیدھی نہیں لگ سکتی کیونکہ یہاں کا پروگرام بہت پرانا ہے۔ کچھ نہیں بدلا؛ پہلے درمیان کا کوئی ورژن لگائیں۔</translation>
    </message>
    <message>
        <source>This update, version {version}, is older than the program here. Nothing was changed; take a newer one.</source>
        <translation>یہ اپ ڈیٹ، ورژن {version}، یہاں کے پروگرام سے پرانی ہے۔ کچھ نہیں بدلا؛ نئی اپ ڈیٹ لیں۔</translation>
    </message>
    <message>
        <source>Unpacking and checking each file…</source>
        <translation>ہر فائل کھولی اور جانچی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Version {version} does not start on this computer ({reason}). Nothing was changed; the version here goes on. Tell whoever gave you the update.</source>
        <translation>ورژن {version} اس کمپیوٹر پر نہیں چلتا ({reason})۔ کچھ نہیں بدلا؛ یہاں کا ورژن چلتا رہے گا۔ جس نے اپ ڈیٹ دی اسے بتائیں۔</translation>
    </message>
    <message>
        <source>Version {version} tried itself and did not answer within {minutes} minutes. Nothing was changed; the version here goes on. Try again when the computer is less busy, with the program's folder on its own disk.</source>
        <translation>ورژن {version} نے خود کو آزمایا اور {minutes} منٹ میں جواب نہ دیا۔ کچھ نہیں بدلا؛ یہاں کا ورژن چلتا رہے گا۔ جب کمپیوٹر کم مصروف ہو اور پروگرام کا فولڈر اس کی اپنی ڈسک پر ہو تو دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Version {version} tried itself on this computer. What failed: {part} ({reason}). Nothing was changed; the version here goes on. Make sure that the disk has room and try again; if that fails too, tell whoever gave you the update.</source>
        <translation>ورژن {version} نے اس کمپیوٹر پر خود کو آزمایا۔ جو نہیں چلا: {part} ({reason})۔ کچھ نہیں بدلا؛ یہاں کا ورژن چلتا رہے گا۔ دیکھیں کہ ڈسک پر جگہ ہے اور دوبارہ کوشش کریں؛ پھر بھی نہ چلے تو جس نے اپ ڈیٹ دی اسے بتائیں۔</translation>
    </message>
    <message>
        <source>Version {version} was put in and has not been started since. Nothing was changed; start the program once, or go back to the version before, then put in the next one.</source>
        <translation>ورژن {version} لگایا گیا اور تب سے چلایا نہیں گیا۔ کچھ نہیں بدلا؛ پروگرام ایک بار چلائیں، یا پچھلے ورژن پر واپس جائیں، پھر اگلا لگائیں۔</translation>
    </message>
    <message>
        <source>Version {version} was put in here before, and this computer went back from it. Nothing was changed; take a newer one, or say that you want this one again.</source>
        <translation>ورژن {version} یہاں پہلے لگایا گیا تھا اور یہ کمپیوٹر اس سے واپس چلا گیا۔ کچھ نہیں بدلا؛ نیا ورژن لیں، یا بتائیں کہ یہی دوبارہ چاہیے۔</translation>
    </message>
    <message>
        <source>the printed paper</source>
        <translation>چھپا ہوا کاغذ</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>سسٹم کا کلیدی ذخیرہ</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>والٹ</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. Nothing was changed.</source>
        <translation>{file} پڑھی نہیں جا سکتی: {reason}۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{file} has no signature beside it. Nothing was changed; copy {signature} into the same folder, from where the update came.</source>
        <translation>{file} کے ساتھ دستخط نہیں۔ کچھ نہیں بدلا؛ جہاں سے اپ ڈیٹ آئی وہاں سے {signature} اسی فولڈر میں نقل کریں۔</translation>
    </message>
    <message>
        <source>{file} is larger than any update. Nothing was changed.</source>
        <translation>{file} کسی بھی اپ ڈیٹ سے بڑی ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{file} is not a file. Nothing was changed.</source>
        <translation>{file} فائل نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{file} is not what was signed: it was altered, or copied in part. Nothing was changed; copy both files from their source again.</source>
        <translation>{file} وہ نہیں جس پر دستخط ہوئے: اسے بدلا گیا یا ادھورا نقل کیا گیا۔ کچھ نہیں بدلا؛ دونوں فائلیں اصل جگہ سے دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>{file} is signed with a key that this program does not know. Nothing was changed; take updates only from who gave you the program.</source>
        <translation>{file} پر ایسی کلید کا دستخط ہے جسے یہ پروگرام نہیں جانتا۔ کچھ نہیں بدلا؛ اپ ڈیٹ صرف اسی سے لیں جس نے آپ کو پروگرام دیا۔</translation>
    </message>
    <message>
        <source>{signature} is not the signature of an update. Nothing was changed; copy both files from their source again.</source>
        <translation>{signature} کسی اپ ڈیٹ کا دستخط نہیں۔ کچھ نہیں بدلا؛ دونوں فائلیں اصل جگہ سے دوبارہ نقل کریں۔</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>A part of {file} is damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation>{file} کا ایک حصہ خراب ہے۔ اسے ویسا ہی رہنے دیں، تصدیق چلائیں اور بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>A recovery code has {expected} letters and digits; {found} were typed. Compare it with the sheet.</source>
        <translation>بحالی کوڈ میں {expected} حروف اور ہندسے ہوتے ہیں؛ {found} لکھے گئے۔ پرچے سے ملائیں۔</translation>
    </message>
    <message>
        <source>Another program has this vault open. Nothing was changed; close it there and try again.</source>
        <translation>یہ والٹ کسی اور پروگرام میں کھلا ہے۔ کچھ نہیں بدلا گیا؛ وہاں بند کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another program is writing to this vault. Nothing was lost; try again in a moment.</source>
        <translation>کوئی اور پروگرام اس والٹ میں لکھ رہا ہے۔ کچھ ضائع نہیں ہوا؛ ذرا دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code differs from the sheet. Type it again.</source>
        <translation>بحالی کوڈ کا گروپ {group} پرچے سے مختلف ہے۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>The copy under the new key differs from the vault. The vault is as it was; check the disk and try again.</source>
        <translation>نئی کلید والی نقل والٹ سے مختلف ہے۔ والٹ جوں کا توں ہے؛ ڈسک جانچیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe; free some space, or make a backup on another disk.</source>
        <translation>ڈسک نے آخری تبدیلی نہیں لی۔ پہلے کا محفوظ سب سلامت ہے؛ جگہ خالی کریں یا دوسری ڈسک پر بیک اپ بنائیں۔</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe; free some space and save again.</source>
        <translation>ڈسک بھر گئی ہے۔ پہلے کا محفوظ سب سلامت ہے؛ جگہ خالی کر کے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The key of this database is not the one that its journal names, so it was not opened. Restore a backup, and keep this folder for whoever looks into it.</source>
        <translation>اس ڈیٹابیس کی کلید وہ نہیں جس کا نام اس کا روزنامچہ لیتا ہے، اس لیے اسے نہیں کھولا گیا۔ بیک اپ بحال کریں، اور یہ فولڈر چھان بین کے لیے رکھیں۔</translation>
    </message>
    <message>
        <source>The key store of this computer account does not hold the second part of the key. Use the account in which the vault was set up, or a recovery code.</source>
        <translation>اس کمپیوٹر اکاؤنٹ کے کلیدی ذخیرے میں کلید کا دوسرا حصہ نہیں۔ وہ اکاؤنٹ استعمال کریں جس میں والٹ بنا تھا، یا بحالی کوڈ۔</translation>
    </message>
    <message>
        <source>The key store of this computer did not keep the second part of the key. Nothing was changed; set up with the passphrase only.</source>
        <translation>اس کمپیوٹر کے کلیدی ذخیرے نے کلید کا دوسرا حصہ محفوظ نہیں رکھا۔ کچھ نہیں بدلا گیا؛ صرف خفیہ جملے کے ساتھ والٹ بنائیں۔</translation>
    </message>
    <message>
        <source>The new key can't be handed to {users} yet: each must unlock once with this version first. Nothing was changed.</source>
        <translation>نئی کلید ابھی {users} کو نہیں دی جا سکتی: پہلے ہر ایک اس ورژن سے ایک بار والٹ کھولے۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation>خفیہ جملے سے یہ والٹ نہیں کھلا۔ کچھ ضائع نہیں ہوا؛ اگلی کوشش {seconds} سیکنڈ بعد ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; try again.</source>
        <translation>خفیہ جملے سے یہ والٹ نہیں کھلا۔ کچھ ضائع نہیں ہوا؛ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation>خفیہ جملہ خالی ہے۔ لکھیں۔</translation>
    </message>
    <message>
        <source>The recovery of {user} was cut off before it was noted. Nothing was lost; use the recovery code again, or the passphrase from before.</source>
        <translation>{user} کی بحالی درج ہونے سے پہلے رک گئی۔ کچھ ضائع نہیں ہوا؛ بحالی کوڈ دوبارہ لکھیں، یا پہلے والا خفیہ جملہ۔</translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) that can not be stored. Delete that sign; nothing else is lost.</source>
        <translation>متن میں آدھا حرف ہے (lone surrogate)، جو محفوظ نہیں ہو سکتا۔ وہ نشان مٹا دیں؛ باقی سب سلامت ہے۔</translation>
    </message>
    <message>
        <source>The vault's folder can not be written to. Everything saved before is safe; ask for write access to {folder}.</source>
        <translation>والٹ کے فولڈر میں لکھا نہیں جا سکتا۔ پہلے کا محفوظ سب سلامت ہے؛ {folder} میں لکھنے کی اجازت لیں۔</translation>
    </message>
    <message>
        <source>There is no inspection {case} in this vault. Look it up in the list.</source>
        <translation>اس والٹ میں معائنہ {case} نہیں۔ فہرست میں دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no message {message} in this vault. Look it up in the list.</source>
        <translation>اس والٹ میں پیغام {message} نہیں۔ فہرست میں دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Choose another folder or create a vault there.</source>
        <translation>{folder} میں والٹ نہیں۔ دوسرا فولڈر چنیں یا وہاں والٹ بنائیں۔</translation>
    </message>
    <message>
        <source>This account of the computer has no keyring that could guard a second part. Nothing was changed.</source>
        <translation>کمپیوٹر کے اس اکاؤنٹ میں کلیدی ذخیرہ نہیں جو دوسرا حصہ رکھ سکے۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This code opens nothing here: it was used, or newer codes took its place. Nothing was lost; use the newest.</source>
        <translation>یہ کوڈ یہاں کچھ نہیں کھولتا: یہ استعمال ہو چکا یا نئے کوڈ اس کی جگہ آ گئے۔ کچھ ضائع نہیں ہوا؛ سب سے نیا کوڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This is a recovery code, but none of the two shown here. Type one of them from the sheet.</source>
        <translation>یہ بحالی کوڈ ہے، مگر یہاں دکھائے گئے دو میں سے نہیں۔ پرچے سے ان میں سے ایک لکھیں۔</translation>
    </message>
    <message>
        <source>This vault was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation>یہ والٹ نئے PCU Desk کا لکھا ہوا ہے۔ ڈیٹا سلامت ہے؛ کھولنے کے لیے پروگرام اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation>بہت سے غلط خفیہ جملے لکھے گئے۔ کچھ ضائع نہیں ہوا؛ اگلی کوشش {seconds} سیکنڈ بعد ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>{file} asks for a key derivation outside the allowed limits, so it was not followed. Restore it from a backup.</source>
        <translation>{file} کلید بنانے کا ایسا طریقہ مانگتی ہے جو مقررہ حدود سے باہر ہے، اس لیے اس پر عمل نہیں ہوا۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{file} can not be read: {reason}. Nothing was changed.</source>
        <translation>{file} پڑھی نہیں جا سکتی: {reason}۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{file} can not be written: {reason}. What was saved is safe; until it can be, an older copy of the vault would not be noticed.</source>
        <translation>{file} لکھی نہیں جا سکتی: {reason}۔ جو محفوظ تھا وہ سلامت ہے؛ جب تک نہ لکھی جائے، والٹ کی پرانی نقل پہچانی نہیں جائے گی۔</translation>
    </message>
    <message>
        <source>{file} does not describe a vault of this program. Nothing was changed; choose another folder.</source>
        <translation>{file} اس پروگرام کے والٹ کی نہیں۔ کچھ نہیں بدلا گیا؛ دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{file} is a database without encryption, not a vault. Nothing was changed; put the right file back.</source>
        <translation>{file} رمز بندی کے بغیر ڈیٹا بیس ہے، والٹ نہیں۔ کچھ نہیں بدلا گیا؛ صحیح فائل واپس رکھیں۔</translation>
    </message>
    <message>
        <source>{file} is missing. Put it back or restore the vault from a backup.</source>
        <translation>{file} موجود نہیں۔ اسے واپس رکھیں یا والٹ بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{file} is not this vault's database. Nothing was changed; put the right file back or restore a backup.</source>
        <translation>{file} اس والٹ کا ڈیٹا بیس نہیں۔ کچھ نہیں بدلا گیا؛ صحیح فائل واپس رکھیں یا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>{file} was cut short or damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation>{file} ادھوری یا خراب ہے۔ اسے ویسا ہی رہنے دیں، تصدیق چلائیں اور بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>{file} was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation>{file} نئے PCU Desk کی لکھی ہوئی ہے۔ ڈیٹا سلامت ہے؛ کھولنے کے لیے پروگرام اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>{folder} already holds a vault. Nothing was changed; choose an empty folder.</source>
        <translation>{folder} میں پہلے سے والٹ ہے۔ کچھ نہیں بدلا گیا؛ خالی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{user} already has an entry in this vault. Choose another user name.</source>
        <translation>{user} اس والٹ میں پہلے سے ہے۔ صارف کا دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>{user} has no entry in this vault. Choose an officer from the list.</source>
        <translation>{user} اس والٹ میں نہیں۔ فہرست سے افسر چنیں۔</translation>
    </message>
    <message>
        <source>{user} holds no signed grant in this vault, so nothing may be done with it. Ask a supervisor.</source>
        <translation>اس والٹ میں {user} کے پاس دستخط شدہ اختیار نہیں، اس لیے کچھ نہیں کیا جا سکتا۔ نگران سے کہیں۔</translation>
    </message>
    <message>
        <source>“{sign}” does not occur in recovery codes. Compare group {group} with the sheet.</source>
        <translation>«{sign}» بحالی کوڈوں میں نہیں آتا۔ گروپ {group} پرچے سے ملائیں۔</translation>
    </message>
</context>
<context>
    <name>vault_page</name>
    <message>
        <source>Audit</source>
        <translation>آڈٹ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>تصدیق</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>والٹ</translation>
    </message>
    <message>
        <source>Who may open it, whether it is whole, what happened in it, and its copy.</source>
        <translation>کون اسے کھول سکتا ہے، یہ سالم ہے یا نہیں، اس میں کیا ہوا، اور اس کی نقل۔</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A damaged write-ahead log was set aside here when the vault was opened; changes in it are lost.</source>
        <translation>والٹ کھولتے وقت پیشگی تحریر کا خراب لاگ یہاں الگ رکھ دیا گیا؛ اس کی تبدیلیاں ضائع ہیں۔</translation>
    </message>
    <message>
        <source>A row of {table} belongs to no record.</source>
        <translation>جدول {table} کی ایک سطر کسی ریکارڈ کی نہیں۔</translation>
    </message>
    <message>
        <source>A sealed envelope is there, but the journal does not tell of it.</source>
        <translation>رمز بند لفافہ موجود ہے، مگر روزنامچے میں اس کا ذکر نہیں۔</translation>
    </message>
    <message>
        <source>Agreement key {number} of this desk is not the one that the journal tells of.</source>
        <translation>اس ڈیسک کی کلید نمبر {number} وہ نہیں جو روزنامچہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>An evidence file has a key here, but the journal does not tell of it.</source>
        <translation>شواہد کی ایک فائل کی کلید یہاں ہے، مگر روزنامچے میں اس کا ذکر نہیں۔</translation>
    </message>
    <message>
        <source>Desk {device} follows entry {said} of desk {before}, but that desk's entries end at {found}.</source>
        <translation>ڈیسک {device} ڈیسک {before} کے اندراج {said} کے بعد چلتا ہے، مگر اس کے اندراج {found} پر ختم ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Entries after {entry} that no hub has witnessed yet: {count}.</source>
        <translation>{entry} کے بعد کے اندراج جن کی کسی ہب نے ابھی گواہی نہیں دی: {count}۔</translation>
    </message>
    <message>
        <source>Entries in the journal: {count}, from {first} to {last}.</source>
        <translation>روزنامچے میں اندراج: {count}، {first} سے {last} تک۔</translation>
    </message>
    <message>
        <source>Entry {marked} of the journal is not the one that the mark was set on.</source>
        <translation>روزنامچے کا اندراج {marked} وہ نہیں جس پر نشان لگا تھا۔</translation>
    </message>
    <message>
        <source>Entry {number} of the journal can't be read.</source>
        <translation>روزنامچے کا اندراج {number} پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Entry {number} of the journal does not follow the one before it.</source>
        <translation>روزنامچے کا اندراج {number} پچھلے کے تسلسل میں نہیں۔</translation>
    </message>
    <message>
        <source>Entry {number} of the journal does not lead to the record that it names.</source>
        <translation>روزنامچے کا اندراج {number} اس ریکارڈ تک نہیں پہنچاتا جس کا نام لیتا ہے۔</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is filed under another act or subject.</source>
        <translation>روزنامچے کا اندراج {number} کسی اور عمل یا موضوع کے تحت رکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is missing.</source>
        <translation>روزنامچے کا اندراج {number} غائب ہے۔</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is not the one that was written.</source>
        <translation>روزنامچے کا اندراج {number} وہ نہیں جو لکھا گیا تھا۔</translation>
    </message>
    <message>
        <source>Entry {number} of the journal says that it is entry {says}.</source>
        <translation>روزنامچے کا اندراج {number} خود کو اندراج {says} بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Entry {witnessed} of the journal is not the one that a hub witnessed.</source>
        <translation>روزنامچے کا اندراج {witnessed} وہ نہیں جس کی ہب نے گواہی دی۔</translation>
    </message>
    <message>
        <source>Evidence files opened and compared, byte by byte: {count}.</source>
        <translation>شواہد کی فائلیں جو کھول کر بائٹ بہ بائٹ ملائی گئیں: {count}۔</translation>
    </message>
    <message>
        <source>Files in quarantine, which no case ever named: {count}.</source>
        <translation>قرنطینہ میں فائلیں، جن کا کسی کیس نے کبھی ذکر نہیں کیا: {count}۔</translation>
    </message>
    <message>
        <source>It can't prove that an entry was true when it was written, nor protect what came after the last witness.</source>
        <translation>یہ ثابت نہیں کر سکتی کہ اندراج لکھتے وقت سچ تھا، نہ آخری گواہی کے بعد کی چیزوں کو بچا سکتی ہے۔</translation>
    </message>
    <message>
        <source>No entry of the journal could be read.</source>
        <translation>روزنامچے کا کوئی اندراج پڑھا نہ جا سکا۔</translation>
    </message>
    <message>
        <source>No hub has witnessed this journal yet. Let the desk reach its hub; until then who holds all keys of this desk could write it anew.</source>
        <translation>اس روزنامچے کی ابھی کسی ہب نے گواہی نہیں دی۔ ڈیسک کو ہب تک پہنچنے دیں؛ تب تک جس کے پاس اس ڈیسک کی سب چابیاں ہوں وہ اسے نئے سرے سے لکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>No hub has witnessed this journal.</source>
        <translation>اس روزنامچے کی کسی ہب نے گواہی نہیں دی۔</translation>
    </message>
    <message>
        <source>No hub has witnessed this journal: the desk is not enrolled with one. Who holds all keys of this desk could write it anew.</source>
        <translation>اس روزنامچے کی کسی ہب نے گواہی نہیں دی: ڈیسک کسی ہب پر درج نہیں۔ جس کے پاس اس ڈیسک کی سب چابیاں ہوں وہ اسے نئے سرے سے لکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Officers who wrote them: {count}. Their signatures: {signed}; of these hold: {held}.</source>
        <translation>لکھنے والے افسر: {count}۔ ان کے دستخط: {signed}؛ ان میں درست: {held}۔</translation>
    </message>
    <message>
        <source>Records compared with the journal, each step of them: {count}.</source>
        <translation>روزنامچے سے قدم بہ قدم ملائے گئے ریکارڈ: {count}۔</translation>
    </message>
    <message>
        <source>The agreement key of {officer} in vault.json is not proven by the key of {officer}. It is handed nothing; it is mended when {officer} unlocks.</source>
        <translation>vault.json میں {officer} کی تبادلے کی کلید {officer} کی کلید سے ثابت نہیں۔ اسے کچھ نہیں دیا جاتا؛ {officer} کے والٹ کھولنے پر درست ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>The certificate kept for desk {device} is not signed by that desk. It is not used.</source>
        <translation>ڈیسک {device} کے لیے رکھی سند پر اس ڈیسک کے دستخط نہیں۔ وہ استعمال نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>The checkpoint on entry {number} is not signed by this desk.</source>
        <translation>اندراج {number} کے نشان پر اس ڈیسک کے دستخط نہیں۔</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}.</source>
        <translation>ڈیٹا بیس خراب ہے: {detail}۔</translation>
    </message>
    <message>
        <source>The directory kept here does not begin with the keys that this desk was enrolled under.</source>
        <translation>یہاں رکھی ڈائریکٹری ان چابیوں سے شروع نہیں ہوتی جن کے تحت یہ ڈیسک درج ہوا تھا۔</translation>
    </message>
    <message>
        <source>The entries about {subject} do not lead on, so nothing was rebuilt. Run the verification.</source>
        <translation>{subject} کے اندراجات کا سلسلہ نہیں ملتا، اس لیے کچھ دوبارہ نہیں بنا۔ تصدیق چلائیں۔</translation>
    </message>
    <message>
        <source>The entries of desk {device} begin with neither the founding nor a restoration of this vault.</source>
        <translation>ڈیسک {device} کے اندراج نہ اس والٹ کے قیام سے شروع ہوتے ہیں نہ اس کی بحالی سے۔</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added.</source>
        <translation>اس ثبوت کی فائل وہ نہیں جو شامل کی گئی تھی۔</translation>
    </message>
    <message>
        <source>The grant to {officer} is not signed by a supervisor of that time.</source>
        <translation>{officer} کے اختیار پر اُس وقت کے نگران کے دستخط نہیں۔</translation>
    </message>
    <message>
        <source>The hub's statement beside the database is missing; the vault holds it too.</source>
        <translation>ڈیٹابیس کے پاس ہب کی گواہی موجود نہیں؛ والٹ میں وہ موجود ہے۔</translation>
    </message>
    <message>
        <source>The identifiers that the search finds differ from the record.</source>
        <translation>تلاش سے ملنے والے نمبر ریکارڈ سے مختلف ہیں۔</translation>
    </message>
    <message>
        <source>The journal does not hold entry {number} as this desk signed it: an older copy or another journal stands here.</source>
        <translation>روزنامچے میں اندراج {number} ویسا نہیں جیسا اس ڈیسک نے دستخط کیا: یہاں پرانی نقل یا کوئی اور روزنامچہ ہے۔</translation>
    </message>
    <message>
        <source>The journal ends at entry {found}, but a hub witnessed it up to entry {witnessed}: an older copy stands in its place.</source>
        <translation>روزنامچہ اندراج {found} پر ختم ہوتا ہے، مگر ہب نے اندراج {witnessed} تک گواہی دی: اس کی جگہ پرانی نقل ہے۔</translation>
    </message>
    <message>
        <source>The journal ends at entry {found}, but it had reached entry {marked}: an older copy stands in its place.</source>
        <translation>روزنامچہ اندراج {found} پر ختم ہے، مگر اندراج {marked} تک پہنچ چکا تھا: اس کی جگہ پرانی نقل رکھی ہے۔</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>روزنامچہ خالی ہے۔</translation>
    </message>
    <message>
        <source>The journal tells of a sealed envelope, but it is missing.</source>
        <translation>روزنامچے میں رمز بند لفافے کا ذکر ہے، مگر وہ غائب ہے۔</translation>
    </message>
    <message>
        <source>The journal tells of this evidence, but its file is missing.</source>
        <translation>روزنامچہ اس ثبوت کا ذکر کرتا ہے، مگر اس کی فائل غائب ہے۔</translation>
    </message>
    <message>
        <source>The journal tells of this evidence, but the key of its file is missing.</source>
        <translation>روزنامچہ اس ثبوت کا ذکر کرتا ہے، مگر اس کی فائل کی کلید غائب ہے۔</translation>
    </message>
    <message>
        <source>The journal tells of this file of a message, but the key by which it travels is missing.</source>
        <translation>روزنامچے میں پیغام کی یہ فائل ہے، مگر جس کلید کے تحت وہ جاتی ہے وہ غائب ہے۔</translation>
    </message>
    <message>
        <source>The journal tells of this record, but it is missing.</source>
        <translation>روزنامچے میں اس ریکارڈ کا ذکر ہے، مگر وہ غائب ہے۔</translation>
    </message>
    <message>
        <source>The key by which this file of a message travels is not the journal's.</source>
        <translation>پیغام کی یہ فائل جس کلید کے تحت جاتی ہے وہ روزنامچے والی نہیں۔</translation>
    </message>
    <message>
        <source>The keys of this desk are not those with which the vault was founded.</source>
        <translation>اس ڈیسک کی کلیدیں وہ نہیں جن سے والٹ بنا تھا۔</translation>
    </message>
    <message>
        <source>The last {kind} number of {year} differs from what the journal says.</source>
        <translation>سال {year} کا آخری نمبر ({kind}) روزنامچے سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>The mark beside the database is missing.</source>
        <translation>ڈیٹا بیس کے ساتھ کا نشان غائب ہے۔</translation>
    </message>
    <message>
        <source>The mark beside the database is not signed by this desk.</source>
        <translation>ڈیٹا بیس کے ساتھ کے نشان پر اس ڈیسک کے دستخط نہیں۔</translation>
    </message>
    <message>
        <source>The new key of {officer} is not announced by his key before it.</source>
        <translation>{officer} کی نئی کلید کا اعلان اس کی پچھلی کلید نے نہیں کیا۔</translation>
    </message>
    <message>
        <source>The new key of {officer} waits for the countersignature of another supervisor.</source>
        <translation>{officer} کی نئی کلید دوسرے نگران کے توثیقی دستخط کی منتظر ہے۔</translation>
    </message>
    <message>
        <source>The record can't be read.</source>
        <translation>ریکارڈ پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>The record differs from what the journal says.</source>
        <translation>ریکارڈ روزنامچے سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>The record is there, but the journal does not tell of it.</source>
        <translation>ریکارڈ موجود ہے، مگر روزنامچے میں اس کا ذکر نہیں۔</translation>
    </message>
    <message>
        <source>The removal of {officer} is not signed by a supervisor of that time.</source>
        <translation>{officer} کے نکالے جانے پر اُس وقت کے نگران کے دستخط نہیں۔</translation>
    </message>
    <message>
        <source>The row of the list differs from its record.</source>
        <translation>فہرست کی سطر اپنے ریکارڈ سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>The sealed envelope differs from what the journal says.</source>
        <translation>رمز بند لفافہ روزنامچے سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>The search index {table} differs from its texts. Rebuilding mends it.</source>
        <translation>تلاش کا اشاریہ {table} اپنے متن سے مختلف ہے۔ دوبارہ بنانے سے درست ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The signature of {officer} under {act} does not hold.</source>
        <translation>عمل {act} پر {officer} کے دستخط درست نہیں۔</translation>
    </message>
    <message>
        <source>The statement {name} is not signed by a hub that this desk knows.</source>
        <translation>گواہی {name} پر کسی ایسے ہب کے دستخط نہیں جسے یہ ڈیسک جانتا ہو۔</translation>
    </message>
    <message>
        <source>The vault lacks its checkpoint on entry {number}, which the mark tells of.</source>
        <translation>والٹ میں اندراج {number} کا وہ نشان نہیں جس کا ذکر باہر کی فائل کرتی ہے۔</translation>
    </message>
    <message>
        <source>The vault lacks the statement on entry {number} that lies beside it: an older copy stands in its place.</source>
        <translation>والٹ میں اندراج {number} کی وہ گواہی نہیں جو اس کے پاس رکھی ہے: اس کی جگہ پرانی نقل ہے۔</translation>
    </message>
    <message>
        <source>The write-ahead log is damaged ({reason}); changes after it are lost.</source>
        <translation>پیشگی تحریر کا لاگ خراب ہے ({reason})؛ اس کے بعد کی تبدیلیاں ضائع ہیں۔</translation>
    </message>
    <message>
        <source>There are faults, so this check proves the journal in no part of it.</source>
        <translation>خرابیاں ہیں، اس لیے یہ جانچ روزنامچے کے کسی حصے کو ثابت نہیں کرتی۔</translation>
    </message>
    <message>
        <source>There is a key by which a file of a message travels, but the journal does not tell of it.</source>
        <translation>ایک کلید ہے جس کے تحت پیغام کی فائل جاتی ہے، مگر روزنامچے میں اس کا ذکر نہیں۔</translation>
    </message>
    <message>
        <source>This check could not be noted in the journal: {why}</source>
        <translation>یہ جانچ روزنامچے میں درج نہ ہو سکی: {why}</translation>
    </message>
    <message>
        <source>This check is not noted: a broken or older journal is left as it was found.</source>
        <translation>یہ جانچ درج نہیں کی گئی: خراب یا پرانا روزنامچہ جوں کا توں چھوڑا جاتا ہے۔</translation>
    </message>
    <message>
        <source>This evidence is filed under another case than the journal says.</source>
        <translation>یہ ثبوت روزنامچے میں بتائے گئے کیس کے بجائے کسی اور کیس میں درج ہے۔</translation>
    </message>
    <message>
        <source>This proves: no entry up to number {entry} was changed, taken out or put elsewhere since {time}.</source>
        <translation>اس سے ثابت ہے: {time} سے نمبر {entry} تک کوئی اندراج نہ بدلا گیا، نہ نکالا گیا، نہ ہٹایا گیا۔</translation>
    </message>
    <message>
        <source>This proves: the journal agrees with itself, with its signatures and with the mark beside it. Without a witness it can't prove that it was not written anew by someone who holds all keys of this desk.</source>
        <translation>اس سے ثابت ہے: روزنامچہ خود سے، اپنے دستخطوں سے اور پاس رکھے نشان سے ملتا ہے۔ گواہ کے بغیر یہ ثابت نہیں ہو سکتا کہ اسے کسی نے، جس کے پاس اس ڈیسک کی سب چابیاں ہوں، نئے سرے سے نہیں لکھا۔</translation>
    </message>
    <message>
        <source>What the search finds differs from the record.</source>
        <translation>تلاش سے جو ملتا ہے وہ ریکارڈ سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>What {officer} drew does not follow from the seed and the list of the draw.</source>
        <translation>{officer} کا قرعہ اپنے ابتدائی عدد اور فہرست سے نہیں نکلتا۔</translation>
    </message>
    <message>
        <source>Whether this file of a message has come differs from what the journal says.</source>
        <translation>پیغام کی یہ فائل آئی یا نہیں، اس میں روزنامچے سے فرق ہے۔</translation>
    </message>
    <message>
        <source>Witnessed by hub {hub} up to entry {entry} on {time}. Entries after it that no hub has seen: {count}.</source>
        <translation>ہب {hub} نے اندراج {entry} تک {time} کو گواہی دی۔ اس کے بعد کے اندراج جو کسی ہب نے نہیں دیکھے: {count}۔</translation>
    </message>
    <message>
        <source>vault.json holds a way in for {officer}, who is no officer of this vault. It opens nothing that counts.</source>
        <translation>vault.json میں {officer} کے لیے راستہ ہے، جو اس والٹ کا افسر نہیں۔ اس سے کوئی معتبر چیز نہیں کھلتی۔</translation>
    </message>
    <message>
        <source>vault.json shows {officer} under another name than the journal: {shown} in place of {name}.</source>
        <translation>vault.json میں {officer} کا نام روزنامچے سے مختلف ہے: {name} کی جگہ {shown}۔</translation>
    </message>
    <message>
        <source>{act} by {officer} carries no signature.</source>
        <translation>عمل {act}، {officer}: دستخط نہیں۔</translation>
    </message>
    <message>
        <source>{act} by {officer} changes what it may not change, or when it may not.</source>
        <translation>عمل {act}، {officer}: وہ بدلتا ہے جو نہیں بدل سکتا، یا تب جب نہیں بدل سکتا۔</translation>
    </message>
    <message>
        <source>{officer} approved a case that is his own.</source>
        <translation>{officer} نے اپنا ہی کیس منظور کیا۔</translation>
    </message>
    <message>
        <source>{officer} called a selection random that no draw in the journal made.</source>
        <translation>{officer} نے ایسے انتخاب کو اتفاقی کہا جس کا روزنامچے میں کوئی قرعہ نہیں۔</translation>
    </message>
    <message>
        <source>{officer} held no role that allows {act}.</source>
        <translation>{officer} کی حیثیت عمل {act} کی اجازت نہیں دیتی تھی۔</translation>
    </message>
    <message>
        <source>{officer} opened case {number}, a number that this entry did not give.</source>
        <translation>{officer} نے کیس {number} کھولا، یہ نمبر اس اندراج نے نہیں دیا تھا۔</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>پیکجوں کا اوسط</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>پیکجوں کے نشانات سے</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>حساب سے</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>گنتی سے</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>کسی اور طریقے سے</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>تول کر</translation>
    </message>
</context>
<context>
    <name>wire</name>
    <message>
        <source>A key was offered for desk {device} that this desk has not signed so. It is not used; messages are sealed for the key known before. Tell the administrator of the hub.</source>
        <translation>ڈیسک {device} کے لیے ایسی کلید پیش ہوئی جس پر اس نے یوں دستخط نہیں کیے۔ وہ استعمال نہیں ہوتی؛ پیغامات پہلے سے معلوم کلید کے لیے رمز بند ہوتے ہیں۔ ہب کے منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>A part of the file was changed on its way. It was not taken in; ask for the file again.</source>
        <translation>فائل کا ایک حصہ راستے میں بدلا گیا۔ وہ داخل نہیں ہوا؛ فائل دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>Only a part of this courier file is here. Nothing was taken in; copy it again, and wait until the stick may be pulled out.</source>
        <translation>یہاں اس کوریئر فائل کا صرف ایک حصہ ہے۔ کچھ داخل نہیں ہوا؛ اسے دوبارہ نقل کریں اور USB نکالنے کی اجازت تک رکیں۔</translation>
    </message>
    <message>
        <source>The answer did not come from the hub: a network login or a proxy stands between. Your messages are safe and wait here; sign in to the network, they go out by themselves.</source>
        <translation>جواب ہب سے نہیں آیا: درمیان میں نیٹ ورک کا لاگ ان یا پراکسی ہے۔ آپ کے پیغامات محفوظ ہیں اور یہاں منتظر ہیں؛ نیٹ ورک میں لاگ ان کریں، وہ خود چلے جائیں گے۔</translation>
    </message>
    <message>
        <source>The key {name} has nothing to sign in this change. Nothing was signed; check file and key.</source>
        <translation>کلید {name} کے لیے اس تبدیلی میں دستخط کو کچھ نہیں۔ دستخط نہیں ہوئے؛ فائل اور کلید دیکھیں۔</translation>
    </message>
    <message>
        <source>The message does not tell how its file was cut. The message is whole; ask its sender to send the file again.</source>
        <translation>پیغام یہ نہیں بتاتا کہ اس کی فائل کیسے تقسیم ہوئی۔ پیغام مکمل ہے؛ بھیجنے والے سے فائل دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>There is more to carry than one courier file holds. Nothing was written; choose fewer units.</source>
        <translation>ایک کوریئر فائل کی گنجائش سے زیادہ مواد ہے۔ کچھ نہیں لکھا گیا؛ کم یونٹ چنیں۔</translation>
    </message>
    <message>
        <source>This change was made for another version of the directory than the one in force. Nothing was changed; make it anew and have it signed again.</source>
        <translation>یہ تبدیلی نافذ ڈائریکٹری کے بجائے کسی اور ورژن کے لیے بنی تھی۔ کچھ نہیں بدلا گیا؛ اسے نئے سرے سے بنائیں اور دوبارہ دستخط کروائیں۔</translation>
    </message>
    <message>
        <source>This courier file was changed after it was written. Nothing was taken in; copy it again, or ask for a new one.</source>
        <translation>یہ کوریئر فائل لکھے جانے کے بعد بدل گئی ہے۔ کچھ داخل نہیں ہوا؛ اسے دوبارہ نقل کریں یا نئی مانگیں۔</translation>
    </message>
    <message>
        <source>This courier file was written by a newer version ({version}). Nothing was taken in; update PCU Desk to read it.</source>
        <translation>یہ کوریئر فائل نئے ورژن ({version}) نے لکھی ہے۔ کچھ داخل نہیں ہوا؛ اسے پڑھنے کے لیے PCU Desk کو اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>This directory is not signed by the keys this desk trusts, or was changed since. The directory at hand stays in use; ask the administrator for a new file.</source>
        <translation>اس ڈائریکٹری پر ان کلیدوں کے دستخط نہیں جن پر یہ ڈیسک بھروسا کرتا ہے، یا یہ بعد میں بدلی گئی۔ پہلی ڈائریکٹری ہی استعمال میں ہے؛ منتظم سے نئی فائل مانگیں۔</translation>
    </message>
    <message>
        <source>This directory is older than the one at hand. The one at hand stays in use.</source>
        <translation>یہ ڈائریکٹری موجودہ سے پرانی ہے۔ موجودہ ہی استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>This directory was written by a newer version ({version}). The directory at hand stays in use; update PCU Desk to read the new one.</source>
        <translation>یہ ڈائریکٹری نئے ورژن ({version}) کی لکھی ہوئی ہے۔ موجودہ ہی استعمال میں ہے؛ نئی پڑھنے کے لیے PCU Desk اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>This file has {size} MiB; at most {most} MiB can be sent. Nothing was sent; choose a smaller file.</source>
        <translation>یہ فائل {size} MiB کی ہے؛ زیادہ سے زیادہ {most} MiB بھیجی جا سکتی ہے۔ کچھ نہیں بھیجا گیا؛ چھوٹی فائل چنیں۔</translation>
    </message>
    <message>
        <source>This is not a courier file of PCU Desk. Nothing was taken in.</source>
        <translation>یہ PCU Desk کی کوریئر فائل نہیں۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This is not a message of the exchange. Nothing was taken in.</source>
        <translation>یہ تبادلے کا پیغام نہیں۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This is not a whole change of a directory. Nothing was signed or changed; fetch the file again.</source>
        <translation>یہ ڈائریکٹری کی مکمل تبدیلی نہیں۔ نہ دستخط ہوئے نہ کچھ بدلا؛ فائل دوبارہ لائیں۔</translation>
    </message>
    <message>
        <source>This is not a whole directory file of the exchange. The directory at hand stays in use.</source>
        <translation>یہ تبادلے کی مکمل ڈائریکٹری فائل نہیں۔ موجودہ ڈائریکٹری ہی استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>This is not a whole enrolment request, or it was changed. Nothing was enrolled; have the desk write the request again.</source>
        <translation>یہ اندراج کی مکمل درخواست نہیں، یا بدلی گئی ہے۔ کوئی اندراج نہیں ہوا؛ ڈیسک سے درخواست دوبارہ لکھوائیں۔</translation>
    </message>
    <message>
        <source>This message comes from desk {device}, which the directory does not know. It stays in the inbox; fetch the newest directory.</source>
        <translation>یہ پیغام ڈیسک {device} سے ہے جو ڈائریکٹری میں نہیں۔ یہ ان باکس میں رہے گا؛ تازہ ترین ڈائریکٹری منگوائیں۔</translation>
    </message>
    <message>
        <source>This message is cut short. Nothing of it was taken in; fetch it again.</source>
        <translation>یہ پیغام ادھورا ہے۔ اس میں سے کچھ داخل نہیں ہوا؛ دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>This message is sealed for other desks, not for this one. Nothing was taken in.</source>
        <translation>یہ پیغام دوسرے ڈیسکوں کے لیے رمز بند ہے، اس کے لیے نہیں۔ کچھ داخل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This message is too long: {size} KiB. Nothing was sent; shorten the text and send it again.</source>
        <translation>یہ پیغام بہت لمبا ہے: {size} KiB۔ کچھ نہیں بھیجا گیا؛ متن مختصر کر کے دوبارہ بھیجیں۔</translation>
    </message>
    <message>
        <source>This message was changed on its way, or its signature is not its sender's. Nothing was taken in; ask the sender to send it again.</source>
        <translation>یہ پیغام راستے میں بدلا گیا، یا دستخط بھیجنے والے کے نہیں۔ کچھ داخل نہیں ہوا؛ بھیجنے والے سے دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>This message was written by a newer version ({version}). It stays in the inbox; update PCU Desk to read it.</source>
        <translation>یہ پیغام نئے ورژن ({version}) میں لکھا گیا۔ یہ ان باکس میں رہے گا؛ پڑھنے کے لیے PCU Desk اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>Unit {unit} has no enrolled desk, so nobody there could read the message. Nothing was sent; choose another unit or ask the administrator to enrol one.</source>
        <translation>یونٹ {unit} کے کسی ڈیسک کا اندراج نہیں، وہاں پیغام کوئی پڑھ نہیں سکے گا۔ کچھ نہیں بھیجا گیا؛ دوسرا یونٹ چنیں یا منتظم سے اندراج کروائیں۔</translation>
    </message>
    <message>
        <source>{role} lacks {missing} of its signatures; it can be signed by: {names}. Nothing was changed.</source>
        <translation>{role} میں {missing} دستخط کم ہیں؛ یہ دستخط کر سکتے ہیں: {names}۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message>
        <source>A hub has seen entries that this vault does not hold. An older copy stands here, or another desk has its keys. Keep the folder as it is and call your supervisor.</source>
        <translation>ہب نے وہ اندراج دیکھے ہیں جو اس والٹ میں نہیں۔ یہاں پرانی نقل رکھی ہے، یا اس کی چابیاں کسی اور ڈیسک کے پاس ہیں۔ فولڈر کو جوں کا توں رکھیں اور اپنے نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>Entries after it that no hub has seen: {count}. They go with the next contact.</source>
        <translation>اس کے بعد کے اندراج جو کسی ہب نے نہیں دیکھے: {count}۔ وہ اگلے رابطے پر جائیں گے۔</translation>
    </message>
    <message>
        <source>Hub {hub} has seen the journal up to entry {entry}, on {time}.</source>
        <translation>ہب {hub} نے {time} کو اندراج {entry} تک روزنامچہ دیکھا۔</translation>
    </message>
    <message>
        <source>Hub {hub} has seen the whole journal, {entry} entries, on {time}.</source>
        <translation>ہب {hub} نے {time} کو پورا روزنامچہ دیکھا، اندراج: {entry}۔</translation>
    </message>
    <message>
        <source>Journal not witnessed yet</source>
        <translation>روزنامچے پر ابھی ہب کی گواہی نہیں</translation>
    </message>
    <message>
        <source>Journal witnessed {time}</source>
        <translation>روزنامچے پر ہب کی گواہی {time}</translation>
    </message>
    <message>
        <source>No hub has seen the journal yet. It is shown at the next contact.</source>
        <translation>کسی ہب نے ابھی روزنامچہ نہیں دیکھا۔ اگلے رابطے پر دکھایا جائے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>Not witnessed for %n day(s)</source>
        <translation>
            <numerusform>%n دن سے ہب کی گواہی نہیں</numerusform>
            <numerusform>%n دنوں سے ہب کی گواہی نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub knows another journal</source>
        <translation>ہب کسی اور روزنامچے کو جانتا ہے</translation>
    </message>
    <message>
        <source>This desk is not enrolled with a hub, so nobody outside it has seen the journal.</source>
        <translation>یہ ڈیسک کسی ہب پر درج نہیں، اس لیے اس کے باہر کسی نے روزنامچہ نہیں دیکھا۔</translation>
    </message>
</context>
</TS>
