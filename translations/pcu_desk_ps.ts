<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="ps_AF" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>خبرتیا یا غوښتنه</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>رسېدل</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>پیل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>لوری</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پای</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>معاینه</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>مالونه</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>شمېره یې</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>هغه وخت لازم دی چې د لوړې نمرې سره خوشې کول دویم تایید نه لري</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>حاضر ماموران</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>اړخونه</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>پوسته او ځای</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>دلیل په خپلو ټکو</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>خوشې کول</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>د خطر شاخصونه</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مهر او لاکونه</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>ترانسپورټي واحدونه</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>ولې د نمرې پر خلاف خوشې شو</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>ولې وټاکل شو</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>منظور شوی</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>بېرته ستون شوی</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>وړاندې شوی</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>الکولي مشروبات</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>تقلبي مالونه</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>کلتوري میراث</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>اسعار</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>د مخدره توکو لومړني مواد</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>مخدره توکي</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>د چاودېدونکو توکو لومړني مواد</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>له محصول او مالیې تېښته</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>کبان او سمندري محصولات</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>لرګي او ځنګلي محصولات</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>خطرناک مالونه</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>درمل</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>نوي اروایي فعال مواد</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>نور مالونه</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>غلا شوي موټر</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>ستراتیژیک او دوه ګونې کارونې مالونه</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>تمباکو</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>فاضله مواد او چاپېریال</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>وسلې او مهمات</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>وحشي ژوند (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>کتنه</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>ترسره کوونکی</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>پایله</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>آله او شمېره یې</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کله</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>کیمیاوي کشف کوونکی</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>ډېټابېسونه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سپی</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>بله کتنه</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>بهرنۍ کتنه</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>وړانګې</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مهر او لاکونه</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>د پټو ځایونو پلټنه</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>تخلیه</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>تلل</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>اکسرې</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>هوايي بار او پوسټه</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>سرپټی واګون</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>وچ کانټینر</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>هوار کانټینر (فلټ رېک)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>سرخلاصی کانټینر</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>یخچالي کانټینر</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>لارۍ او ټرېلر</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>موټر</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>بېړۍ</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>د کابین شا، باد ماتوونکی</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>بوژي ګانې</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>ټول بکس او اشپټني ټیر</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>د کابین دننه او د خوب ځای</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>د موټر دننه او څوکۍ</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>د بېړۍ خونې او ګدامونه</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>کېبل، یو ټوټه</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>دننه چت او بام</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>شاسي او د بدنې لاندې</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>د کمپرسور برخه</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>محتوا د اظهارنامې له مخې</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>عرشه او د بېړۍ زېرمتونونه</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>دروازې او مهر او لاک</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>دروازې، دننه او بهر</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>دروازې، رکابونه او بمپر</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>پای دیوال او زینه</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>د انجن برخه</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>د ماشین خونه او تش ځایونه</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>غولی</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>چوکاټ او منځنی تیر</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>مخکینی پای دیوال</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>مخکیني درېڅې او پکه</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>مخکینی دیوال</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>د ټرېلر مخکینی دیوال</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>مخکینی دیوال، دننه</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>مخکینی دیوال، دننه او بهر اوږدوالی</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>د تېلو ټانک</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>بدنه د اوبو تر کرښې لاندې</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>د بار تړل او بار</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>کیڼ دیوال</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>بار د دروازې له خوا</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>بهر او د بدنې لاندې</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>بسته بندي او لېبلونه</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>پلټفارم، پورتنی مخ</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>وروستۍ دروازې او مهر او لاک</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>وروستنی پای دیوال</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>ښی دیوال</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>بام</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>د بام درېڅې</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>لېږونکی او مخاطب</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>اشپټني ټیر</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>ترپال او د بام کمانونه</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>د ټرېلر غولی</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>د ټرېلر بام یا ترپال</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>د VIN پلېټ او د بدنې شمېره</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>د پلټفارم دننه تش ځای</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>دیوالونه، شونی دوه ګونی دیوال</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>ټیرونه او اکسلونه</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>د اکسرې انځور</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>پایله</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ټکی</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>ترانسپورټي واحد</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>پوښښي بار</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>جعلي مهر او لاک</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>پټه خونه</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>په مالونو کې</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>په موټر کې</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>ناسم اظهار</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>نه دی پټ شوی</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>د شخص په بدن یا جامو کې</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>د یخولو دستګاه</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>د دروازو ترڅنګ ایښودل شوی (رېپ آف)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>جوړښت: دیوال، غولی، بام یا چوکاټ</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>ټانک یا ټانکر</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>مړ شوی</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>طبي پاملرنې ته اړتیا لري</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>روغ</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>سپارونکی</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>توکي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ځای</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>موخه</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>ترلاسه کوونکی</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>مهر او لاک</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>لکه ‎1–3 یا ټول</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کله</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>ورځې</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ترسره شو</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>نېټه</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>څه باید وشي</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>د اسنادو کتنه</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>بشپړه معاینه</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>قسمي معاینه</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>خوشې کول</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>سکن</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>ځواب شوی</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسول شوی</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>په کتار کې</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>لوستل شوی</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>لېږل شوی</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>بند پاتې</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>له بهره خبرتیا</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>کیمیاوي کشف کوونکی</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>د اسنادو کتنه</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سپی</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>د وړانګو کشف کوونکی</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>تصادفي ټاکنه</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>د خطر پروفایل</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>عادي کنټرول</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>استخباراتي معلومات</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>اکسرې</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>صادرات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>واردات</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>ټرانزیټ</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>نېټه</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادروونکی</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمېره</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>هوايي بارنامه</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>سمندري بارنامه</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>د CMR بارنامه</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>ګمرکي اظهارنامه</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>اظهارنامه له MRN سره</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>مانیفېسټ</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>بل سند</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>د SMGS یا CIM بارنامه</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>د TIR کارنېټ</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>د وروستي کاروونکي دولت تایید کړی</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>شکمن</translation>
    </message>
    <message>
        <source>None</source>
        <translation>نشته</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>وړاندې شوی</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>ورزیات شو</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>ورزیاتوونکی</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>کمره، د فایل له مخې</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>سرلیک</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>دوسیه {number} دلته د مدارکو فایلونه نه لري، نو د ایستلو لپاره څه نشته.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>د فایل نوم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمېټ</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>لوړوالی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ډول</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>د چک لېسټ ټکی</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>ځای، د فایل له مخې</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>د دې انځور لوستلو تر {seconds} ثانیو ډېر وخت ونیو او ودرول شو. د ساتلو لپاره یې د بل ډول په توګه ورزیات کړئ.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>ضبط شوی توکی</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>کچه</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>د عکس وخت، د فایل له مخې</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>د {name} بایټونه هغه نه دي چې ورزیات شوي وو. زېرمتون همداسې پرېږدئ او د سموالي کتنه وچلوئ.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>ډیسک فایل هغسې بېرته ورنه کړ لکه چې لیکل شوی و، نو فایل ورزیات نه شو. بل ډیسک وکاروئ.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>د مدرک {evidence} فایل په دې زېرمتون کې نشته. فایل یې دوسیې ته ورزیات کړئ چې دلته وي.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>د دې مدرک فایل نشته. له پشتیبان نسخې یې بېرته راوګرځوئ.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>د دې مدرک فایل هغه نه دی چې ورزیات شوی و. همداسې یې پرېږدئ او د سموالي کتنه وچلوئ.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>د {name} فایل نشته. له پشتیبان نسخې یې بېرته راوګرځوئ.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>دا فایل د انځور په څېر پیلېږي، خو د انځور په توګه نه لوستل کېږي. د بل ډول په توګه یې ورزیات کړئ چې بایټونه یې خوندي شي.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>د دې انځور پېکسلونه د پرانیستلو لپاره ډېر زیات دي. د بل ډول په توګه یې ورزیات کړئ چې بایټونه یې خوندي شي.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>پلنوالی</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} نه لیکل کېږي: {reason}. زېرمتون روغ دی.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} نه لوستل کېږي: {reason}. فایل ورزیات نه شو.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} تش دی او د ساتلو لپاره څه نشته. فایل ورزیات نه شو.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} لا له وړاندې په دې دوسیه کې شته: {by} د {known} په نوم ورزیات کړی.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} تر {limit} مېګابایټو لوی دی او د انځور په توګه نه پرانیستل کېږي. د بل ډول په توګه یې ورزیات کړئ.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} د ښودلو وړ انځور نه دی (JPEG، PNG، WebP). د بل ډول په توګه یې ورزیات کړئ چې بایټونه یې خوندي شي.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} انځور نه دی. په فایل کې یې خوندي کړئ چې په بل پروګرام کې یې پرانیزئ.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>بل فایل</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>د لاسلیک شوي سند سکن</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>د خطر د زنګ علت</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چک لېسټ</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>ترسره شوې کتنې</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>پرېکړه</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>موندل شوی ناخالص وزن</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>ناخالص وزن د اسنادو له مخې</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>د ټاکلو طریقه</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>د ټاکلو طریقه، په ټکو</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>آله او شمېره یې</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>موندل شوی خالص وزن</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>پرانیستل شو</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>موندل شوي کسان</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>حاضر کسان</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>موندل شوې بستې</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>بستې د اسنادو له مخې</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>تلل شوې بستې</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>د وړانګو د خطر زنګ</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>د چاپېریال وړانګې، ‎µSv/h</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>د حاضرینو ملاحظات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>پایله</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>تخلیه شوې برخه</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>لکه ‎40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>د اظهارکوونکي د نشتوالي علت</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>مثبت (لومړنی)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>ناڅرګند</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>پاک</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>نه دی کتل شوی</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>شکمن</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>د زېږېدو نېټه</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>تابعیت</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>چا ته وسپارل شو</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>د هویت سند</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نوم په لاتیني تورو</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نوم په اصلي لیک</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>د موندلو ځای</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>د کنټرول لېسټ کوډ</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>د منشأ هېواد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>د اهل خبره نظر ته ځنډول شوي</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>دوه ګونې کارونه، لکه 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>وروستی کاروونکی</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>د وروستي کاروونکي اعلامیه</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>ناخالص وزن</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>د HS کوډ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>جواز</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>د جواز شمېره</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>نښې او شمېرې</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>خالص وزن</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>شمېر او ډول، لکه 960 کارټنه</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>د بسته بندۍ کوډ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>بستې</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزښت</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>تعدیل شو</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>ضمیمه</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شو</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>د لاسلیک تصدیق لیک</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدل شو</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپۍ</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>مدرک ورزیات شو</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>د مدرک شرح بدله شوه</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>فایل ته وایستل شو</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>لومړۍ کاپي</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>د فایل ډول</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>وسپارل شو</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>په فایل کې</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>پلټنه پرانیستل شوه</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>پر کاغذ صادر شو</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ژبې</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>وکتل شو</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>شمېره باطله شوه</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>په پرنټر</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپ شو</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>خوشې کول دویم ځل تایید شو</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>بیا پرانیستل شو</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>راپور</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ستون شو</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>د محتوا SHA-256</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>لاسلیک شوی، لاسلیک سم دی.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>وړاندې شو</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>له فایله واخیستل شو</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>لاسلیک سم نه دی. د سموالي کتنه وچلوئ.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>دا ثبت د مخکیني دوام نه دی. د سموالي کتنه وچلوئ.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>د فورم نسخه</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>باطل شو</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>چېرته</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: ورزیات شو</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: لرې شو</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} ← (تش)</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>id_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>هوايي بارنامه</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کانټینر</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>د HS کوډ</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>د IMO شمېره</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>پوستي لېږد</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>نمبر پلېټ</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>د کانټینر کچه او ډول</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>د TIR کارنېټ</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>واګون، 12 رقمونه</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>واګون، 8 رقمونه</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>د کڅوړې مهر او لاک</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کټګوري</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>اټکلي ارزښت</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>ساحوي ټېسټ</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>ناخالص</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>د ټاکلو طریقه</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>مقدار او واحد لکه چې وموندل شو: 12.640 کیلوګرامه، 18000 ټابلېټه، 60 لیتره</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>بسته بندي او نښې</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>د ټېسټ پایله</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>فرعي ډول</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>ټېسټ او شمېره یې</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>د موندلو ځای</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>شکمن، تر کتنې لاندې</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>موده یې تېره</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>نشته</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>اړتیا نشته</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>معتبر</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>مالونه</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>د کارونې شرایط</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>پایله</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>اړخونه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
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
        <translation>ترانسپورټي واحدونه</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>معتبر تر</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>غوښتنه</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>خبرتیا</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسول شوی</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>د کړنو ځواب</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>فایلونه راغلل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>لوستل شوی</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>معاینه شو، څه ونه موندل شول</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>وکتل شو</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>ونه رسېد</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>خوشې شو</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبط</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>پته</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>هېواد</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نوم په لاتیني تورو</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نوم په اصلي لیک</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>رول</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>د مالیې تشخیصیه نمبر</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>لېږدوونکی</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>ترلاسه کوونکی</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>لېږونکی</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>ګمرکي کمېشنکار</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>اظهارکوونکی</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>چلوونکی</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>خبرېدونکی اړخ</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>پته</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>لکه چې وویل شو</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>د هویت سند</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ژبې</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نوم په لاتیني تورو</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نوم په اصلي لیک</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>رول</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>لاسلیک</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>د لاسلیک یا انکار وخت</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>د انکار اورېدونکی</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>د انکار ټکي</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>د لېږدوونکي استازی</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>اظهارکوونکی</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>چلوونکی</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ژباړن</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>بل شخص</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>د مالونو خاوند</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>هغه شخص چې ترې ضبط شوي</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>شاهد</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>ناخالص</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>بسته، نښه یې</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>د هویت سند</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نوم په لاتیني تورو</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نوم په اصلي لیک</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>رول</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>محکمه</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>له منځه وړل</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تحقیق</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>لابراتوار</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>بله موخه</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>خاوند ته ستنول</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ساتنه</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>پته یا سند</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>خبرتیا</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>د {report} {number} ضمیمه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ځواب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ځوابونه</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>ځوابونه له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شوی</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>منظوروونکی</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>د کڅوړې مهر</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>دوسیه</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>دوسیه، نسخه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کټګوري</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>په کوډ ښودل شوي توري: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چک لېسټ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>کتنې</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>کتنې له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوډ</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>د پټولو طریقه</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>محموله</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>کاپۍ ورکړل شوې</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپي</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>راتلونکي سپارل، په لاس ولیکل شي</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>تر اوسه سپارل</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>نېټه او وخت</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>رسونه</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>توضیح، لکه ثبت شوې</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>د کشف طریقه</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>هر کوډ زېرمتون یو ځل پرانیزي: هلته چې پټه جمله غوښتل کېږي «د بیا رغونې کوډ» کېکاږئ او کوډ ولیکئ. کوچني توري او تش ځایونه سم دي.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>د ژورنال ثبتونه</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>ثبتونه، لومړی – وروستی</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>ثبتونه: {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>معاینه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>د فایل نوم، سرلیک</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>فایلونه له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>د پیغامونو فایلونه</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>فایلونه راغلل</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>د بنسټګر د کیلۍ د ګوتې نښه</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>لومړی ځل دلته ولوستل شو</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>د ادارې فورم، نسخه {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>د موندلو ځای</translation>
    </message>
    <message>
        <source>From</source>
        <translation>له چا</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>له فایله، دلته نه دی لاسلیک شوی</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>مالونه</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>ناخالص وزن: اسناد / موندل شوی</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>دلایل او قانوني بنسټ</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>HS</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>سپارل له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>سپارونکی: نوم، لاسلیک</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>هش، لومړنۍ 16 نښې</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>اورېدونکی</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>د ځنډولو موده</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>کوډ څنګه کارول کېږي</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>د مخکیني پیغام پر ځای</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>پلټنه</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>آله، ترسره کوونکی</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>صادر شوی، لا نه دی منظور شوی</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>تاسو ته نوې پټه جمله، دوه نوي کوډونه او د لاسلیک نوې کیلي درکول کېږي. تر هغه چې آمر دا کیلي تایید کړي، یوازې لوستلی شئ.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>توکی {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>توکی {number} له {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>توکي له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>سپارل شوي توکي</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>ضبط شوي توکي</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ژورنال</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>د کار مېز ژورنال</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>دا پاڼه په قلف کې او له کمپیوټره لرې وساتئ: څوک چې دا او د کمپیوټر ډیسک ولري، زېرمتون لوستلی شي.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>ډول، حالت</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>د خبرو ژبه</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>قانوني بنسټ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>د ترتیب نېټه</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نوم</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>خالص، د ټاکلو طریقه</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شمېره</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمېره</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>شمېره، له چا</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مامور</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>د دوسیې مامور</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>د ادارې مامور</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>معاینه کوونکی مامور</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>ضبط کوونکی مامور</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>حاضر ماموران</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>پرانیستل شو</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>مخ {page} له {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>اړخونه</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>اړخ</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>حاضر کسان، لاسلیکونه</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>عکس {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکسونه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ځای</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>د ټاپې ځای</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>بستې له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>ټکي له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>چاپ {when}، کاپي {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>موخه، وضعیت، مهر او لاک</translation>
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
        <translation>وړانګې، ‎µSv/h</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ترلاسه شو</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>ترلاسه کوونکی: نوم، لاسلیک</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>د بیا رغونې کوډونه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>پایله</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>پایله او پرېکړه</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>حقونه وویل شول</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>رول</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>نمونې له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>اخیستل شوې نمونې</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مهر او لاکونه</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>مهر او لاکونه له 1 تر {count}، د لېسټ پای</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>وکتل شو</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>د ضبط محضر شمېره</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>لاسلیک یا انکار</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>لاسلیک</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>کچه، بایټ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>پړاو</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>روزنیز</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>دوسیه او ژورنال یې</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>انځور په دې زېرمتون کې نشته</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وخت</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>وخت، UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>چا ته</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>ترانسپورټي واحد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>د کاروونکي نوم</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>زېرمتون</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>کوډونه څه پرانیزي</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>څه وشول</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کله</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>چې نوي کوډونه جوړ شي، دا څه نه پرانیزي. زړه پاڼه له منځه یوسئ.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>کله، چېرته</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>چېرته، کله</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>ترتیب شو</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>د کنټرول رقم له معمول قاعدې سره سم نه دی</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>د کنټرول رقم ناسم دی</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>د کنټرول رقم ناسم دی، لکه چې لیدل شوی ثبت شو</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>ناخالص</translation>
    </message>
    <message>
        <source>net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>نه دی ثبت شوی</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>تشخیصیه نمبر</translation>
    </message>
    <message>
        <source>value</source>
        <translation>ارزښت</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} له {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعته {minutes} دقیقې</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
</context>
<context>
    <name>report_kind</name>
    <message>
        <source>Alert sheet</source>
        <translation>د خبرتیا پاڼه</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>د ضبط شویو توکو رسید او د سپارلو پاڼه</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>د ضبط شویو توکو د کڅوړو لېبلونه</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>د پلټنې محضر</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>د ژورنال اقتباس</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>د عکسونو ضمیمه</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>د بیا رغونې پاڼه</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>د ضبط محضر</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>وسپارل شو</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>سرغړونه</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>څه ونه موندل شول</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>کسان وموندل شول</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبط</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>مفتش</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مامور</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>آمر</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>نېټه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ځای</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>تم ځای</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>لکه GEPTI</translation>
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
        <translation>د کڅوړې مهر او لاک</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>له توکي</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>شمېره یې، لکه 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>پایله</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>چېرته ولېږل شوه</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>واخیستل شوه</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>موندل شوی، لرې شوی، لګول شوی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ډول</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمېره</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>واحد او دروازه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کله</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>چېرته</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>ولګول شو</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وموندل شو</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>لرې شو</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>ګمرکي</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>لوړ امنیتي (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>ښودونکی (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>امنیتي (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>جعلي</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>روغ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>نشته</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>لاسوهل شوی</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>د پټولو طریقه</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>پټول، په خپلو ټکو</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>کاپۍ ورکړل شوې</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>ساتنه</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>نېټه او وخت</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>مودې</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>د اهل خبره نظر ته ځنډول شوي</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>د کشف طریقه</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>ستاسو د ادارې له لېسټه</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>دلایل، په خپلو ټکو</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>توکي</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>د خبرو ژبه</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>قانوني بنسټ</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>کسان او لاسلیکونه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ځای</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>له اهل خبره پوښتنه</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>حتمي: بې لیکلو دلایلو دوسیه بایلل کېږي</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>د حقونو د ویلو وخت</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>نمونې</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>د ساتلو ځای</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>له بهره خبرتیا</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سپی</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>د هدف ټاکنې ملي مرکز</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>تصادفي ټاکنه</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>غوښتنه</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>د خطر پروفایل</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>استخباراتي معلومات</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>لا نه دی لاسلیک شوی</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>لاسلیک شوی</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 فوټه</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>اوږدوالی 13.6 متره</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 فوټه</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 فوټه</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>لوړوالی 4 فوټه او 3 انچه</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 فوټه</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 فوټه</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 فوټه</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 فوټه</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 فوټه</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 فوټه</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 فوټه</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>اوږدوالی 7.15 متره</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>اوږدوالی 7.315 متره</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>اوږدوالی 7.43 متره</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>اوږدوالی 7.45 متره</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>اوږدوالی 7.82 متره</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>لوړوالی 8 فوټه او 6 انچه</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>لوړوالی 8 فوټه او 6 انچه، تر 2.5 متره پراخ</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>لوړوالی 8 فوټه او 6 انچه، تر 8 فوټو پراخ</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>لوړوالی 8 فوټه</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>اوږدوالی 8.1 متره</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>لوړوالی 9 فوټه او 6 انچه</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>لوړوالی 9 فوټه او 6 انچه، تر 2.5 متره پراخ</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>لوړوالی 9 فوټه او 6 انچه، تر 8 فوټو پراخ</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>لوړوالی 9 فوټه</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>لوړوالی 9 فوټه، تر 2.5 متره پراخ</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>لوړوالی 9 فوټه، تر 8 فوټو پراخ</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>هوايي او ځمکنی</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>د وچ فله بار لپاره</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>عمومي</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>عایق، یا له جلا کېدونکې یخوونکې دستګاه سره</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>د ټاکلي بار لپاره</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>سرخلاصی</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>لوړوالی زیات له 9 فوټه او 6 انچه</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>لوړوالی زیات له 9 فوټه او 6 انچه، تر 2.5 متره پراخ</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>لوړوالی زیات له 9 فوټه او 6 انچه، تر 8 فوټو پراخ</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>پلټفارم یا فلټ رېک</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>یخچالي</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>ټانکر</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>د وچ فله بار ټانکر</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>د مایعاتو یا ګازونو ټانکر</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>لوړوالی تر 4 فوټو</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>هوا لرونکی</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>تخلیه</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>دلته</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>بارول</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>د بار لېږد</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>د سرکې تېزاب</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>اسیټیک انهایدراید</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>اسیټون</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>د الوتکو یا ډرون پرزې</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>د المونیم پوډر</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>امونیم نایټرېټ</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>مهمات</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>امفېټامین</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>لرغوني آثار</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>بانک نوټونه</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>غږیزه یا بدله کړل شوې وسله</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>ماریجوانا</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>چرس</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>د کپټاګون ټابلېټونه</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>موټر</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>خاویار او خاویاري کب</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>د لرګیو سکاره</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>د کنټرول لېسټ کیمیاوي مواد</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>کلورېټ یا پرکلورېټ</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>سګرټ</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>جامې او بوټان</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>کوکاین</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>سکې</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>کنټرول شوي الکترونیک</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>کنټرول شوي مواد او الیاژونه</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>د سینګار توکي او عطر</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>جعلي بانک نوټونه</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>ډېټونېټر یا چاودېدونکې فیته</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>د اکسټسي ډول ټابلېټونه</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>الکترونیکي فاضله مواد</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>ایفېډرین یا سوډوایفېډرین</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>ایټایل الکول</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>چاودېدونکي مواد</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>تقلبي درمل</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>ناریه وسله</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>سره زر او قیمتي فلزات</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>هیرویین</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>د مالګې تېزاب</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>هایډروجن پراکساید</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>مذهبي انځورونه او تابلوګانې</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>د فیل عاج</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>کېټامین</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>قات</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>ژوندي ژوي</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>لرګي او اره شوې تختې</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>د ماشینکارۍ ماشینونه</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>قلمي نسخې او کتابونه</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>نا ثبت شوي درمل</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>سیماب</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>مېټاډون</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>مېټ امفېټامین</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>د مالونو ناسم کوډ</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>مورفین</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>نیټازین</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>د ښورې تېزاب</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>نایټرومېټان</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>تریاک</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>د اوزون ویجاړوونکي ګازونه</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P یا لومړني مواد یې</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>د ناریه وسلو پرزې</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>د غلا شویو موټرو پرزې</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>آفت وژونکي</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>موبایلونه او لوازم</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>بوټي</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>پلاستیکي فاضله مواد</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>پوټاشیم پرمنګنېټ</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>پرېګابالین</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>راډیواکټیفې سرچینې</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>خام یا مېده تمباکو</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>د سایګا هوسۍ ښکرونه</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>سمندري بادرنګ او صدفونه</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>سنسرونه، لېزر او نوري آلات</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>پوستکي او پوستین</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>پرزې</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>قوي مشروبات</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>د تودولو سټیکونه</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>د ګوګړو تېزاب</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>مصنوعي کانابینوید</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>مصنوعي کاتینون</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>ټولوین</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>د ماشومانو لوبتکي</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>ټرامادول</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>نا اظهار شوي خطرناک مالونه</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>نا اظهار شوي مالونه</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>کم ښودل شوی ارزښت</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>ساعتونه او بکسونه</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>د چلم تمباکو</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>شراب یا بیر</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>د لېږد وسیله</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>هېواد</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>کنټرول سم نه شو، لکه چې لیدل شوی پاتې شو</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>څلور توري، لکه 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ډول</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمېره</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>کچه او ډول</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>بېړۍ، ریل، پرواز</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>امپولونه</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>کارټنه</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>کانټینره</translation>
    </message>
    <message>
        <source>g</source>
        <translation>ګرامه</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>کیلوګرامه</translation>
    </message>
    <message>
        <source>l</source>
        <translation>لیتره</translation>
    </message>
    <message>
        <source>m</source>
        <translation>متره</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>ملي ګرامه</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ملي لیتره</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>متر مربع</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>متر مکعب</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>پاکټونه</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>جوړې</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>دانې</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>ټابلېټه</translation>
    </message>
    <message>
        <source>t</source>
        <translation>ټنه</translation>
    </message>
    <message>
        <source>units</source>
        <translation>واحده</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>هوايي بار</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کانټینر</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>پوستي لېږد</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>د ریل واګون</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>ټرېلر یا نیمه ټرېلر</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>لارۍ</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>موټر</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>بېړۍ</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>د بستو اوسط</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>د بستو د نښو له مخې</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>محاسبه شوی</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمېرل شوی</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>بله طریقه</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>تلل شوی</translation>
    </message>
</context>
</TS>
