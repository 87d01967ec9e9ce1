<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="fa_AF" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>اطلاعیه یا درخواست</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>رسیدن</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ختم</translation>
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
        <translation>اموال</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>شماره آن</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>لازم است وقتی رهایی با نمره بلند تأیید دوم ندارد</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>ماموران حاضر</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>طرفین</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>پوسته و محل</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>دلیل به عبارت خود</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>رهایی</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>شاخص‌های خطر</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مهر و لاک‌ها</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>واحدهای ترانسپورتی</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>چرا برخلاف نمره رها شد</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>چرا انتخاب شد</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>منظور شده</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>برگشت شده</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ارائه شده</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>مشروبات الکولی</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>اموال تقلبی</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>میراث فرهنگی</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>اسعار</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>مواد اولیه مخدر</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>مواد مخدر</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>مواد اولیه انفجاری</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>فرار از محصول و مالیه</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>ماهی و محصولات بحری</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>چوب و محصولات جنگلی</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>اموال خطرناک</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>ادویه</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>مواد روان‌گردان جدید</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>سایر اموال</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>وسایط نقلیه مسروقه</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>اموال استراتژیک و دارای استفاده دوگانه</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>تنباکو</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>فاضلات و محیط زیست</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>سلاح و مهمات</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>حیات وحش (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>اجراکننده</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>آله و شماره آن</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>دستگاه کشف کیمیاوی</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>بانک‌های معلوماتی</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سگ</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>بررسی دیگر</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>بازدید بیرونی</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>تشعشع</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مهر و لاک‌ها</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>تفتیش جاهای پنهان</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>تخلیه</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>وزن کردن</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>اکس‌ری</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>بار هوایی و پُست</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>واگون سرپوشیده</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>کانتینر خشک</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>کانتینر هموار (فلت‌رک)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>کانتینر روباز</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>کانتینر یخچال‌دار</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>لاری با تریلر</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>موتر</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>کشتی</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>عقب کابین، بادشکن</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>بوژی‌ها</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>تول‌بکس و تایر اشتپنی</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>داخل کابین و جای خواب</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>داخل موتر و چوکی‌ها</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>اتاق‌ها و گدام‌های کشتی</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>کیبل، یک‌پارچه</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>سقف داخلی و بام</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>شاسی و زیر بدنه</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>محفظه کمپرسور</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>محتوا مطابق اظهارنامه</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>عرشه و انبارهای کشتی</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>دروازه‌ها و مهر و لاک</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>دروازه‌ها، داخل و بیرون</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>دروازه‌ها، رکاب و بمپر</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>دیوار انتهایی و زینه</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>محفظه انجن</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>اتاق ماشین و جاهای خالی</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>کف</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>چوکات و تیر مرکزی</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>دیوار انتهایی پیشرو</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>دریچه‌های پیشرو و پکه</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>دیوار پیشرو</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>دیوار پیشروی تریلر</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>دیوار پیشرو، داخل</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>دیوار پیشرو، طول داخل و بیرون</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>تانک تیل</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>بدنه زیر خط آب</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>بستن بار و بار</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>دیوار چپ</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>بار از طرف دروازه</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>بیرون و زیر بدنه</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>بسته‌بندی و لیبل‌ها</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>پلتفورم، سطح بالا</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>دروازه‌های عقبی و مهر و لاک</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>دیوار انتهایی عقبی</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>دیوار راست</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>بام</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>دریچه‌های بام</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>فرستنده و مخاطب</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>تایر اشتپنی</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>ترپال و کمان‌های بام</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>کف تریلر</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>بام تریلر یا ترپال</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>پلیت VIN و شماره بدنه</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>خالیگاه داخل پلتفورم</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>دیوارها، احتمال دیوار دولایه</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>تایرها و اکسل‌ها</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>تصویر اکس‌ری</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>واحد ترانسپورتی</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>بار پوششی</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>مهر و لاک تقلبی</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>جاسازی مخفی</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>در اموال</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>در موتر</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>اظهار نادرست</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>پنهان نشده</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>در بدن یا لباس شخص</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>دستگاه سردکننده</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>مانده‌شده نزد دروازه‌ها (رپ‌آف)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>ساختمان: دیوار، کف، بام یا چوکات</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>تانک یا تانکر</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>فوت کرده</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>به مراقبت طبی نیاز دارد</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>صحت‌مند</translation>
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
        <translation>تسلیم‌دهنده</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>اشیا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تسلیم‌شونده</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>مهر و لاک</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>مثلاً ‎1–3 یا همه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>کار لازم</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>بررسی اسناد</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>معاینه کامل</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>معاینه قسمی</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>رهایی</translation>
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
        <translation>جواب داده شد</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسانده شد</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده شد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>بند مانده</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>اطلاعیه از خارج</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>دستگاه کشف کیمیاوی</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>بررسی اسناد</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سگ</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>دستگاه کشف تشعشع</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>انتخاب تصادفی</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>پروفایل خطر</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>کنترول معمول</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>اطلاع استخباراتی</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>اکس‌ری</translation>
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
        <translation>ترانزیت</translation>
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
        <translation>سند</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
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
        <translation>بارنامه هوایی</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>بارنامه بحری</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>بارنامه CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>اظهارنامه گمرکی</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>اظهارنامه با MRN</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>مانیفست</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>سند دیگر</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>بارنامه SMGS یا CIM</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>کارنت TIR</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>از طرف دولت استفاده‌کننده نهایی تأیید شده</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ارائه شده</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>علاوه شد</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>علاوه‌کننده</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>کمره، طبق فایل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>دوسیه {number} این‌جا هیچ فایل مدرک ندارد، پس چیزی برای صدور نیست.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>نام فایل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمت</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ارتفاع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>نقطه چک‌لست</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>محل، طبق فایل</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>خواندن این تصویر بیش از {seconds} ثانیه وقت گرفت و متوقف شد. برای حفظ، آن را به حیث نوع دیگر علاوه کنید.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>شی ضبط‌شده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>وقت عکس، طبق فایل</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>بایت‌های {name} همان نیست که علاوه شده بود. مخزن را همان‌طور بگذارید و بررسی صحت را اجرا کنید.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>دیسک فایل را چنان‌که نوشته شده بود پس نداد، بنابراین فایل علاوه نشد. دیسک دیگر را استفاده کنید.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>فایل مدرک {evidence} در این مخزن نیست. فایل را به دوسیه‌اش علاوه کنید تا این‌جا باشد.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>فایل این مدرک موجود نیست. آن را از نسخه پشتیبان برگردانید.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>فایل این مدرک همان نیست که علاوه شده بود. آن را همان‌طور بگذارید و بررسی صحت را اجرا کنید.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>فایل {name} موجود نیست. آن را از نسخه پشتیبان برگردانید.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>این فایل مانند تصویر شروع می‌شود ولی به حیث تصویر خوانده نمی‌شود. آن را به حیث نوع دیگر علاوه کنید تا بایت‌هایش حفظ شود.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>پکسل‌های این تصویر برای باز شدن بیش از حد زیاد است. آن را به حیث نوع دیگر علاوه کنید تا بایت‌هایش حفظ شود.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} نوشته نمی‌شود: {reason}. مخزن سالم است.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} خوانده نمی‌شود: {reason}. فایل علاوه نشد.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} خالی است و چیزی برای نگهداری ندارد. فایل علاوه نشد.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} از قبل در این دوسیه است: {by} آن را به نام {known} علاوه کرده است.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} از {limit} میگابایت بزرگ‌تر است و به حیث تصویر باز نمی‌شود. آن را به حیث نوع دیگر علاوه کنید.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} تصویر قابل نمایش (JPEG، PNG، WebP) نیست. آن را به حیث نوع دیگر علاوه کنید تا بایت‌هایش حفظ شود.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} تصویر نیست. آن را در فایل ذخیره کنید تا در پروگرام دیگر باز شود.</translation>
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
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>سکن سند امضاشده</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>علت زنگ خطر</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چک‌لست</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>بررسی‌های انجام‌شده</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>وزن ناخالص یافت‌شده</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>وزن ناخالص طبق اسناد</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>طرز تعیین</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>طرز تعیین، به عبارت</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>آله و شماره آن</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>وزن خالص یافت‌شده</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شد</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>اشخاص یافت‌شده</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>اشخاص حاضر</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>بسته‌های یافت‌شده</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>بسته‌ها طبق اسناد</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>بسته‌های وزن‌شده</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>زنگ خطر تشعشع</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>تشعشع محیطی، ‎µSv/h</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>ملاحظات حاضرین</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>حصه تخلیه‌شده</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>مثلاً ‎40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>علت غیابت اظهارکننده</translation>
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
        <translation>مثبت (ابتدایی)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>نامعلوم</translation>
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
        <translation>بررسی نشده</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مشکوک</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>تاریخ تولد</translation>
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
        <translation>تسلیم‌شده به</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>سند هویت</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام به حروف لاتین</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام به خط اصلی</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>محل یافت شدن</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>کود لست کنترول</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>کشور مبدأ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>برای نظر اهل خبره توقیف شد</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>استفاده دوگانه، مثلاً 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>استفاده‌کننده نهایی</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>اعلامیه استفاده‌کننده نهایی</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>وزن ناخالص</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>کود HS</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>جواز</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>شماره جواز</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>علایم و شماره‌ها</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>وزن خالص</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>تعداد و نوع، مثلاً 960 کارتن</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>کود بسته‌بندی</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>تعدیل شد</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>ضمیمه</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شد</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>تصدیق‌نامه امضا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر یافت</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نقل‌ها</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>مدرک علاوه شد</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>شرح مدرک تغییر یافت</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صادر شد به فایل</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>نقل اول</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>نوع فایل</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تسلیم داده شد</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>در فایل</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>تفتیش باز شد</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>روی کاغذ صادر شد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>مشاهده شد</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>شماره باطل شد</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>روی پرنتر</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپ شد</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>رهایی تأیید دوم شد</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>دوباره باز شد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>برگشت داده شد</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 محتوا</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>امضا شده، امضا درست است.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ارائه شد</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>از فایل گرفته شد</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>امضا درست نیست. بررسی صحت را اجرا کنید.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>این ثبت ادامه ثبت قبلی نیست. بررسی صحت را اجرا کنید.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>نسخه فورم</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>باطل شد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: علاوه شد</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: برداشته شد</translation>
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
    <name>id_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>بارنامه هوایی</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کانتینر</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>کود HS</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>شماره IMO</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>مرسوله پُستی</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>نمبر پلیت</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>اندازه و نوع کانتینر</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>کارنت TIR</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>واگون، 12 رقم</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>واگون، 8 رقم</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>مهر و لاک خریطه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کتگوری</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>ارزش تخمینی</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>تست ساحوی</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>ناخالص</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>طرز تعیین</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>مقدار و واحد چنان‌که یافت شد: 12.640 کیلوگرام، 18000 تابلیت، 60 لیتر</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>بسته‌بندی و علایم</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتیجه تست</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>نوع فرعی</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>تست و شماره آن</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>محل یافت شدن</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>مشکوک، زیر بررسی</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>میعاد گذشته</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لازم نیست</translation>
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
        <translation>اموال</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>شرایط استفاده</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>طرفین</translation>
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
        <translation>واحدهای ترانسپورتی</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>معتبر تا</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>تقاضا</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>اطلاعیه</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسانده شد</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>جواب اجراآت</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>فایل‌ها رسید</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده شد</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>معاینه شد، چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>بررسی شد</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>نرسید</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>رها شد</translation>
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
        <translation>آدرس</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام به حروف لاتین</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام به خط اصلی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>نمبر تشخیصیه مالیه</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>انتقال‌دهنده</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>کمیشن‌کار گمرکی</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>اظهارکننده</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>راننده</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>طرف اطلاع‌گیرنده</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>آدرس</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>چنان‌که گفته شد</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>سند هویت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام به حروف لاتین</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام به خط اصلی</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>وقت امضا یا امتناع</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>شنونده امتناع</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>الفاظ امتناع</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>نماینده انتقال‌دهنده</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>اظهارکننده</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>راننده</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>مالک اموال</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>شخصی که از نزدش ضبط شد</translation>
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
        <translation>بسته، علامت آن</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>سند هویت</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>نام به حروف لاتین</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>نام به خط اصلی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
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
        <translation>از بین بردن</translation>
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
        <translation>هدف دیگر</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>برگشت به مالک</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>نگهداری</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>آدرس یا سند</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>اطلاعیه</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>ضمیمه {number} {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جواب‌ها</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>جواب‌ها 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شده</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>منظورکننده</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>مهر و لاک خریطه</translation>
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
        <translation>کتگوری</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>حروف نشان‌داده‌شده با کود: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>چک‌لست</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>بررسی‌ها 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کود</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>طریقه پنهان‌کاری</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>محموله</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>نقل داده شد به</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>تسلیم‌دهی‌های بعدی، با دست نوشته شود</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>تسلیم‌دهی‌های قبلی</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاریخ و وقت</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>رساندن</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>توضیح، طبق ثبت</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>طریقه کشف</translation>
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
        <translation>هر کود مخزن را یک بار باز می‌کند: آن‌جا که عبارت رمز خواسته می‌شود «کود بازیابی» را فشار دهید و کود را بنویسید. حروف کوچک و فاصله‌ها قابل قبول است.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>ثبت‌های ژورنال</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>ثبت‌ها، اول – آخر</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>ثبت‌ها: {count}، ختم لست</translation>
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
        <translation>نام فایل، عنوان</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>فایل‌ها 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>فایل‌های پیام‌ها</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>فایل‌ها رسید</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>اثر انگشت کلید مؤسس</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>بار اول این‌جا خوانده شد</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>فورم اداره، نسخه {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>محل یافت شدن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از طرف</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>از فایل، این‌جا امضا نشده</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>اموال</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>وزن ناخالص: اسناد / یافت‌شده</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>دلایل و مبنای قانونی</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>HS</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>تسلیم‌دهی‌ها 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>تسلیم‌دهنده: نام، امضا</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>هش، 16 علامت اول</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>شنونده</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>مدت توقیف</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>طرز استفاده از کود</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>به جای پیام قبلی</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>تفتیش</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>آله، اجراکننده</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>صادر شده، هنوز منظور نشده</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>شما عبارت رمز جدید، دو کود جدید و کلید امضای جدید می‌گیرید. تا آمر این کلید را تأیید نکند، تنها خواندن ممکن است.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>شی {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>شی {number} از {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>اشیا 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>اشیای تسلیم‌داده‌شده</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>اشیای ضبط‌شده</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ژورنال</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>ژورنال میز کار</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>این ورق را زیر قفل و دور از کمپیوتر نگه دارید: هر که آن را و دیسک کمپیوتر را داشته باشد، مخزن را خوانده می‌تواند.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>نوع، حالت</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>زبان گفتگو</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>مبنای قانونی</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاریخ ترتیب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>خالص، طرز تعیین</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نخیر</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>شماره، از طرف</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مامور</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>مامور دوسیه</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>مامور اداره</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>مامور معاینه‌کننده</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>مامور ضبط‌کننده</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>ماموران حاضر</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شد</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحه {page} از {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>طرفین</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>اشخاص حاضر، امضاها</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>عکس {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>محل تاپه</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>بسته‌ها 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>نقاط 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>چاپ {when}، نقل {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>هدف، وضعیت، مهر و لاک</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>تشعشع، ‎µSv/h</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>تسلیم‌شونده: نام، امضا</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>کودهای بازیابی</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>نتیجه و تصمیم</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>حقوق تفهیم شد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>نمونه‌ها 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>نمونه‌های گرفته‌شده</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>مهر و لاک‌ها</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>مهر و لاک‌ها 1 تا {count}، ختم لست</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>ملاحظه شد</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>محضر ضبط شماره</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>امضا یا امتناع</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>اندازه، بایت</translation>
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
        <translation>مرحله</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>آموزشی</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>دوسیه و ژورنال آن</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>تصویر در این مخزن نیست</translation>
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
        <translation>به</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>واحد ترانسپورتی</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربر</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>مخزن</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>کودها چه را باز می‌کنند</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کار انجام‌شده</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>وقتی کودهای جدید ساخته شود، این‌ها چیزی را باز نمی‌کنند. ورق کهنه را از بین ببرید.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>چه وقت، کجا</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>کجا، چه وقت</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>ترتیب شد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بلی</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>رقم کنترولی مطابق قاعده معمول نیست</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>رقم کنترولی غلط است</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>رقم کنترولی غلط است، چنان‌که دیده شد ثبت شد</translation>
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
        <translation>ثبت نشده</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>نمبر تشخیصیه</translation>
    </message>
    <message>
        <source>value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} از {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت {minutes} دقیقه</translation>
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
        <translation>ورق اطلاعیه</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>رسید اشیای ضبط‌شده و ورق تسلیم‌دهی</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>لیبل خریطه‌های اشیای ضبط‌شده</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>محضر تفتیش</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>اقتباس از ژورنال</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>ضمیمه عکس‌ها</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورق بازیابی</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>محضر ضبط</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>تسلیم داده شد</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>تخلف</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>اشخاص یافت شدند</translation>
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
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقفگاه</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>مثلاً GEPTI</translation>
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
        <translation>مهر و لاک خریطه</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>از شی</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>شماره آن، مثلاً 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>فرستاده‌شده به</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>گرفته شد</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>یافت‌شده، برداشته‌شده، نصب‌شده</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>واحد و دروازه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>نصب شد</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافت شد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>برداشته شد</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>گمرکی</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>دارای امنیت بلند (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>نشان‌دهنده (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>امنیتی (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>جعلی</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>موجود نیست</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>دست‌خورده</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>طریقه پنهان‌کاری</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>پنهان‌کاری، به عبارت خود</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>نقل داده شد به</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>نگهداری</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاریخ و وقت</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>موعدها</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>برای نظر اهل خبره توقیف شد</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>طریقه کشف</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>از لست اداره شما</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>دلایل، به عبارت خود</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>اشیا</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>زبان گفتگو</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>مبنای قانونی</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>اشخاص و امضاها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>سوال از اهل خبره</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>حتمی: دوسیه بدون دلایل کتبی باخته است</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>وقت تفهیم حقوق</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>محل نگهداری</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>اطلاعیه از خارج</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>سگ</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>مرکز ملی هدف‌گیری</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>انتخاب تصادفی</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>پروفایل خطر</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>اطلاع استخباراتی</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>هنوز امضا نشده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضا شد</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 فوت</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>طول 13.6 متر</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 فوت</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 فوت</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>ارتفاع 4 فوت و 3 انچ</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 فوت</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 فوت</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 فوت</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 فوت</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 فوت</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 فوت</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 فوت</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>طول 7.15 متر</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>طول 7.315 متر</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>طول 7.43 متر</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>طول 7.45 متر</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>طول 7.82 متر</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>ارتفاع 8 فوت و 6 انچ</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>ارتفاع 8 فوت و 6 انچ، عریض‌تر از 2.5 متر</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>ارتفاع 8 فوت و 6 انچ، عریض‌تر از 8 فوت</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>ارتفاع 8 فوت</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>طول 8.1 متر</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>ارتفاع 9 فوت و 6 انچ</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>ارتفاع 9 فوت و 6 انچ، عریض‌تر از 2.5 متر</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>ارتفاع 9 فوت و 6 انچ، عریض‌تر از 8 فوت</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>ارتفاع 9 فوت</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>ارتفاع 9 فوت، عریض‌تر از 2.5 متر</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>ارتفاع 9 فوت، عریض‌تر از 8 فوت</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>هوایی و زمینی</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>بار فله خشک</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>عایق، یا با دستگاه سردکننده جداشدنی</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>برای بار معین</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>روباز</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>ارتفاع بیش از 9 فوت و 6 انچ</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>ارتفاع بیش از 9 فوت و 6 انچ، عریض‌تر از 2.5 متر</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>ارتفاع بیش از 9 فوت و 6 انچ، عریض‌تر از 8 فوت</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>پلتفورم یا فلت‌رک</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>یخچال‌دار</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>تانکر</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>تانکر برای بار فله خشک</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>تانکر برای مایعات یا گازها</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>ارتفاع تا 4 فوت</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>هوادار</translation>
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
        <translation>این‌جا</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>بارگیری</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>انتقال بار</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>تیزاب سرکه</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>استیک انهایدراید</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>اسیتون</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>پرزه‌جات طیاره یا پهپاد</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>پودر المونیم</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>امونیم نایترات</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>مهمات</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>امفتامین</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>آثار باستانی</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>بانک‌نوت‌ها</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>سلاح صوتی یا تغییر داده‌شده</translation>
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
        <translation>تابلیت کپتاگون</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>موتر</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>خاویار و ماهی خاویاری</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>زغال چوب</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>مواد کیمیاوی لست کنترول</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>کلورات یا پرکلورات</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>سگرت</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>لباس و بوت</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>کوکائین</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>سکه‌ها</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>الکترونیک تحت کنترول</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>مواد و آلیاژهای تحت کنترول</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>لوازم آرایش و عطر</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>بانک‌نوت‌های جعلی</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>دیتوناتور یا فتیله انفجاری</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>تابلیت نوع اکستسی</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>فاضلات الکترونیکی</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>ایفیدرین یا سودوایفیدرین</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>الکول ایتیلی</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>مواد منفجره</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>ادویه تقلبی</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>سلاح ناریه</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>طلا و فلزات قیمتی</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>هیروئین</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>تیزاب نمک</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>هایدروجن پراکساید</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>شمایل و تابلوها</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>عاج</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>کیتامین</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>قات</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>حیوانات زنده</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>کنده و چوب اره‌شده</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>ماشین‌آلات افزارسازی</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>نسخ خطی و کتاب‌ها</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>ادویه ثبت‌نشده</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>سیماب</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>میتادون</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>میت‌امفتامین</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>کود غلط اموال</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>مورفین</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>نیتازین</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>تیزاب شوره</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>نایترومیتان</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>تریاک</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>گازهای تخریب‌کننده اوزون</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P یا مواد اولیه آن</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>پرزه‌جات سلاح ناریه</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>پرزه‌جات موترهای مسروقه</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>آفت‌کش‌ها</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>موبایل و لوازم</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>نباتات</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>فاضلات پلاستیکی</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>پوتاشیم پرمنگنات</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>پریگابالین</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>منابع رادیواکتیف</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>تنباکوی خام یا میده‌شده</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>شاخ آهوی سایگا</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>خیار دریایی و صدف‌ها</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>سنسور، لیزر و آلات نوری</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>پوست و خز</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>پرزه‌جات</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>مشروبات قوی</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>ستیک‌های گرم‌کردنی</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>تیزاب گوگرد</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>کانابینوئید مصنوعی</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>کاتینون مصنوعی</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>تولوین</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>سامان بازی اطفال</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>ترامادول</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>اموال خطرناک اظهارنشده</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>اموال اظهارنشده</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>ارزش کم‌نشان‌داده‌شده</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>ساعت و بکس</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>تنباکوی چلم</translation>
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
        <translation>انتقال توسط</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>کنترول درست نشد، چنان‌که دیده شد ماند</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>چهار علامت، مثلاً 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>اندازه و نوع</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>کشتی، ریل، پرواز</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>امپول</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>کارتن</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>کانتینر</translation>
    </message>
    <message>
        <source>g</source>
        <translation>گرام</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>کیلوگرام</translation>
    </message>
    <message>
        <source>l</source>
        <translation>لیتر</translation>
    </message>
    <message>
        <source>m</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>ملی‌گرام</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ملی‌لیتر</translation>
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
        <translation>پاکت</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>جوره</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>دانه</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>تابلیت</translation>
    </message>
    <message>
        <source>t</source>
        <translation>تُن</translation>
    </message>
    <message>
        <source>units</source>
        <translation>واحد</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>بار هوایی</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کانتینر</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>مرسوله پُستی</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>واگون ریل</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>تریلر یا نیمه‌تریلر</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>لاری</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>موتر</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>کشتی</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>اوسط بسته‌ها</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>طبق علایم بسته‌ها</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>محاسبه‌شده</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمارش‌شده</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>طریقه دیگر</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>وزن‌شده</translation>
    </message>
</context>
</TS>
