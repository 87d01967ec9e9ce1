<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="ar_AE" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>تنبيه أو طلب</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضائع</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>مطلوب عند الإفراج بدرجة عالية دون توقيع ثانٍ</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>الضباط الحاضرون</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>المركز والمكان</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>السبب بالكلمات</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>الإفراج</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>مؤشرات المخاطر</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>الأختام</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>وحدات النقل</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>سبب الإفراج رغم الدرجة</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>سبب الاختيار</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدَّم</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>الكحول</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>بضائع مقلدة</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>التراث الثقافي</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>سلائف المخدرات</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>المخدرات</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>سلائف المتفجرات</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>التهرب من الرسوم والضرائب</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>الأسماك والمنتجات البحرية</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>منتجات الغابات</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>بضائع خطرة</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>أدوية</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>مؤثرات نفسية جديدة</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>بضائع أخرى</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>مركبات مسروقة</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>بضائع استراتيجية ومزدوجة الاستخدام</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>التبغ</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>النفايات والبيئة</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>الأسلحة والذخيرة</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>الأحياء البرية (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أجراه</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>الجهاز ورقمه</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>كاشف كيميائي</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>قواعد البيانات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>فحص آخر</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>فحص خارجي</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>الإشعاع</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>الأختام</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>تفتيش الفراغات المخفية</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>التفريغ</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>أشعة سينية</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>شحن جوي وبريد</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>عربة مغلقة</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>حاوية جافة</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>حاوية مسطحة (فلات راك)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>حاوية مفتوحة السقف</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>حاوية مبردة</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>شاحنة ومقطورة</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>سفينة</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>خلف المقصورة وعاكس الهواء</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>عربات العجلات</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>صندوق الأمتعة والعجلة الاحتياطية</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>داخل المقصورة والسرير</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>المقصورة والمقاعد</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>القمرات والمخازن</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>الكبل، قطعة واحدة</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>السقف من الداخل والخارج</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>الهيكل وأسفل المركبة</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>حجرة الضاغط</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>المحتويات مقابل البيان</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>السطح والعنابر</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>الأبواب والأختام</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>الأبواب من الداخل والخارج</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>الأبواب والعتبات والمصدات</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>الجدار الطرفي والسلم</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>حجرة المحرك</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>غرفة المحركات والفراغات</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>الهيكل والعارضة الوسطى</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>الجدار الطرفي الأمامي</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>الفتحات الأمامية والمروحة</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>الجدار الأمامي</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>الجدار الأمامي للمقطورة</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>الجدار الأمامي من الداخل</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>الجدار الأمامي، الطول داخلًا وخارجًا</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>خزان الوقود</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>البدن تحت خط الماء</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>التثبيت والحمولة</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>الحمولة من جهة الباب</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>الخارج وأسفل المركبة</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>التغليف والملصقات</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>المنصة من الأعلى</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>الأبواب الخلفية والختم</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>الجدار الطرفي الخلفي</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>فتحات السقف</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>المرسل والمرسل إليه</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>العجلة الاحتياطية</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>الغطاء وأقواس السقف</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>أرضية المقطورة</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>سقف المقطورة أو غطاؤها</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>لوحة VIN ورقم الهيكل</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>الفراغ داخل المنصة</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>الجدران، احتمال جدار مزدوج</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>العجلات والمحاور</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>صورة الأشعة السينية</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>وحدة النقل</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>حمولة تمويه</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>ختم مكرر</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>مخبأ</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>داخل البضائع</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>داخل المركبة</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>تصريح غير صحيح</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>غير مخفي</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>على جسم شخص أو في ملابسه</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>وحدة التبريد</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>مدسوس عند الأبواب (ريب أوف)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>البنية: جدار أو أرضية أو سقف أو هيكل</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>خزان أو صهريج</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>يحتاج إلى رعاية طبية</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>المسلِّم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>مثلًا ‎1–3 أو الكل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المطلوب</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>فحص الوثائق</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>معاينة كاملة</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>معاينة جزئية</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإفراج</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>المسح بالأشعة</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>متعثرة</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>تنبيه من الخارج</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>كاشف كيميائي</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>فحص الوثائق</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>كاشف إشعاع</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>رقابة عشوائية</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>ملف المخاطر</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>رقابة اعتيادية</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>إخبارية</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>أشعة سينية</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>عبور</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>بوليصة شحن جوي</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>بوليصة شحن بحري</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>وثيقة شحن CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>بيان جمركي</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>بيان برقم MRN</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>مانيفست</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>وثيقة شحن SMGS أو CIM</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>دفتر TIR</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>مؤكد من دولة المستخدم النهائي</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>تم تقديمه</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>أضافه</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>الكاميرا، حسب الملف</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>ليس للقضية {number} ملفات أدلة هنا، فلا شيء للتصدير.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>نقطة قائمة التحقق</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>الموقع، حسب الملف</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>استغرقت قراءة هذه الصورة أكثر من {seconds} ث وأُوقفت. أضفها كنوع آخر لحفظها.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>الشيء المضبوط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>وقت التصوير، حسب الملف</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>بيانات {name} ليست كما أُضيفت. اترك الخزنة كما هي وشغّل التحقق.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>لم يُعِد القرص الملف كما كُتب، لذلك لم يُضف. استخدم قرصًا آخر.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>ملف الدليل {evidence} ليس في هذه الخزنة. أضف الملف إلى قضيته ليكون هنا.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>ملف هذا الدليل مفقود. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>ملف هذا الدليل ليس الذي أُضيف. اتركه كما هو وشغّل التحقق.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>الملف {name} مفقود. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>يبدأ هذا الملف كصورة ولا يُقرأ كصورة. أضفه كنوع آخر لحفظ بياناته.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>في هذه الصورة بكسلات أكثر من أن تُفتح. أضفها كنوع آخر لحفظ بياناتها.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>تتعذر كتابة {file}: {reason}. الخزنة سليمة.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>تتعذر قراءة {name}: {reason}. لم يُضف الملف.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>الملف {name} فارغ، فلا شيء للحفظ. لم يُضف.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>الملف {name} موجود في هذه القضية: أضافه {by} باسم {known}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>الملف {name} أكبر من {limit} ميغابايت ولا يُفتح كصورة. أضفه كنوع آخر.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>الملف {name} ليس صورة يمكن عرضها (JPEG، PNG، WebP). أضفه كنوع آخر لحفظ بياناته.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>الملف {name} ليس صورة. احفظه في ملف لفتحه ببرنامج آخر.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>نسخة ممسوحة من الوثيقة الموقعة</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>سبب الإنذار</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>الفحوص المنفذة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>الوزن القائم الفعلي</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>الوزن القائم في الوثائق</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>طريقة التحديد</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>طريقة التحديد بالكلمات</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>الجهاز ورقمه</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>الوزن الصافي الفعلي</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تم الفتح</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>الأشخاص المعثور عليهم</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>الأشخاص الحاضرون</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>الطرود الفعلية</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>الطرود في الوثائق</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>الطرود الموزونة</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>إنذار إشعاعي</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>الخلفية الإشعاعية، ‎µSv/h</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>ملاحظات الحاضرين</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>نسبة المفرَّغ</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>مثلًا ‎40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>سبب غياب المصرّح</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>إيجابي (مبدئي)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مشتبه به</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>سُلِّم إلى</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>الاسم بالخط الأصلي</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>مكان العثور</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>رمز قائمة الرقابة</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>بلد المنشأ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>محتجز لرأي الخبير</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>مزدوج الاستخدام، مثلًا 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>المستخدم النهائي</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>إقرار المستخدم النهائي</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>الوزن القائم</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>رمز HS</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>العلامات والأرقام</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>الوزن الصافي</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>العدد والنوع، مثلًا 960 كرتونة</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>رمز الطرد</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>شهادة التوقيع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>غُيّر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>أُضيف دليل</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>عُدّل وصف الدليل</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>في ملف</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>فُتح التفتيش</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>صدر على الورق</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>أُلغي الرقم</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>على الطابعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>وُقّع الإفراج توقيعًا ثانيًا</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 للمحتوى</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>موقَّع، والتوقيع صحيح.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>أُخذ من ملف</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>التوقيع غير صحيح. شغّل التحقق.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>لا يتصل هذا القيد بالقيد السابق. شغّل التحقق.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>إصدار النموذج</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: أُضيف</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: أُزيل</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} ← (فارغ)</translation>
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
        <translation>بوليصة شحن جوي</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>رمز HS</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>رقم IMO</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>بعيثة بريدية</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>قياس الحاوية ونوعها</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>دفتر TIR</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>عربة، 12 رقمًا</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>عربة، 8 أرقام</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>ختم الكيس</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>القيمة التقديرية</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>اختبار ميداني</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>طريقة التحديد</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>صافٍ</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>الكمية والوحدة كما وُجدت: 12.640 كغ، 18000 حبة، 60 ل</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>التغليف والعلامات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>النوع الفرعي</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>الاختبار ورقمه</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>مكان العثور</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>مشكوك فيه، قيد التحقق</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سارٍ</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>البضائع</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>طريقة التعامل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>وحدات النقل</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>إفادة بالإجراءات</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>وصلت الملفات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>تمت المعاينة ولم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>تم التفتيش</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>أُفرج عنه</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>الضبط</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>الاسم بالخط الأصلي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>المخلص الجمركي</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>المصرّح</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>السائق</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>الطرف المطلوب إخطاره</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>كما قيل</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>الاسم بالخط الأصلي</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>وقت التوقيع أو الرفض</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>من سمع الرفض</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>عبارة الرفض</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>ممثل الناقل</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>المصرّح</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>السائق</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>مالك البضائع</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>الشخص المضبوط لديه</translation>
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
        <translation>قائم</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>صافٍ</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>الطرد وعلامته</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>الاسم بالخط الأصلي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>المحكمة</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>الإتلاف</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>غرض آخر</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>الإعادة إلى المالك</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>العنوان أو الوثيقة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>الملحق {number} للمحضر {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>الردود من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>ختم الكيس</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>القضية، الإصدار</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>رموز معروضة بأكوادها: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>الفحوص من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>طريقة الإخفاء</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>الإرسالية</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>سُلِّمت النسخ إلى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>التسليمات اللاحقة، تُملأ باليد</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>التسليمات حتى الآن</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>الوصف كما سُجل</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>طريقة الكشف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>يفتح أي من الرمزين الخزنة مرة واحدة: اضغط «رمز الاسترداد» حيث تُطلب عبارة المرور، واكتب الرمز. الأحرف الصغيرة والمسافات مقبولة.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>القيود، الأول – الأخير</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>القيود: {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>اسم الملف، التعليق</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>الملفات من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>ملفات الرسائل</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>الملفات المستلمة</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>بصمة مفتاح المؤسس</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>قُرئت هنا أول مرة</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>نموذج الوحدة، الإصدار {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>مكان العثور</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>من ملف، غير موقع هنا</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضائع</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>الوزن القائم: الوثائق / الفعلي</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>الأسباب والسند القانوني</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>HS</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>التسليمات من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>المسلِّم: الاسم والتوقيع</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>التجزئة، أول 16 خانة</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>سمعه</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>مدة الاحتجاز</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>كيفية استخدام الرمز</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>بدل رسالة سابقة</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>التفتيش</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>الجهاز، أجراه</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>صادر ولم يُعتمد بعد</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>تحصل على عبارة مرور جديدة ورمزين جديدين ومفتاح توقيع جديد. وإلى أن يصادق المشرف على المفتاح يمكنك القراءة فقط.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>الشيء {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>الشيء {number} من {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>الأشياء من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>الأشياء المسلَّمة</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>الأشياء المضبوطة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>سجل المكتب</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>احفظ هذه الورقة مقفلًا عليها بعيدًا عن الحاسوب: من يملكها ويملك قرص الحاسوب يستطيع قراءة الخزنة.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>النوع، الحالة</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>لغة التخاطب</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ التحرير</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>الصافي، طريقة التحديد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>الرقم، من</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الضابط</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>ضابط القضية</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>ضابط الوحدة</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>الضابط المعاين</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>الضابط القائم بالضبط</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>الضباط الحاضرون</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تم الفتح</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>الحاضرون والتوقيعات</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>صورة {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>مكان الختم الرسمي</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>الطرود من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>النقاط من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>طُبع {when}، نسخة {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>الغرض، الحالة، الختم</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>الإشعاع، ‎µSv/h</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>المستلم: الاسم والتوقيع</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>النتيجة والقرار</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>شُرحت الحقوق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>العينات من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>العينات المأخوذة</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>الأختام</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>الأختام من 1 إلى {count}، نهاية القائمة</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>اطّلع عليه</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>محضر ضبط رقم</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>التوقيع أو الرفض</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>الحجم، بايت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>القضية وسجلها</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>الصورة ليست في هذه الخزنة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>الوقت، UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>وحدة النقل</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>ما تفتحه الرموز</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم عمله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>عند إنشاء رموز جديدة لا تفتح هذه شيئًا. أتلف الورقة القديمة.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>الوقت، المكان</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>المكان، الوقت</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>حُرر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>رقم التحقق يخالف القاعدة المعتادة</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>رقم التحقق غير صحيح</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>رقم التحقق غير صحيح، دُوّن كما شوهد</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>net</source>
        <translation>صافٍ</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لم يُسجل شيء</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} من {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
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
        <translation>ورقة التنبيه</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>إيصال المضبوطات وورقة التسليم</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>ملصقات أكياس المضبوطات</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>محضر معاينة</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>مستخرج من السجل</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>ملحق الصور</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
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
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>عُثر على أشخاص</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>الضبط</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ضابط</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>مثلًا GEPTI</translation>
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
        <translation>ختم الكيس</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>من الشيء</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>رقمه، مثلًا 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسلت إلى</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذت</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>وُجد، أُزيل، وُضع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>الوحدة والباب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>وُضع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>جمركي</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>عالي الأمان (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>دلالي (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>أمني (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>مزوَّر</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>متلاعب به</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>طريقة الإخفاء</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>الإخفاء بالكلمات</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>سُلِّمت النسخ إلى</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>محتجز لرأي الخبير</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>طريقة الكشف</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>من قائمة وحدتكم</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>الأسباب بكلماتكم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>لغة التخاطب</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>الأشخاص والتوقيعات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>السؤال الموجه إلى الخبير</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>إلزامي: القضية بلا أسباب مكتوبة خاسرة</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>وقت شرح الحقوق</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>مكان التخزين</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>تنبيه من الخارج</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>المركز الوطني للاستهداف</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>ملف المخاطر</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>إخبارية</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>لم يوقَّع بعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 أقدام</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>الطول 13.6 م</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 قدمًا</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 قدمًا</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>الارتفاع 4 أقدام و3 بوصات</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 قدمًا</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 قدمًا</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 قدمًا</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 قدمًا</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 قدمًا</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 قدمًا</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 قدمًا</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>الطول 7.15 م</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>الطول 7.315 م</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>الطول 7.43 م</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>الطول 7.45 م</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>الطول 7.82 م</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>الارتفاع 8 أقدام و6 بوصات</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>الارتفاع 8 أقدام و6 بوصات، العرض أكثر من 2.5 م</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>الارتفاع 8 أقدام و6 بوصات، العرض أكثر من 8 أقدام</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>الارتفاع 8 أقدام</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>الطول 8.1 م</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>الارتفاع 9 أقدام و6 بوصات</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>الارتفاع 9 أقدام و6 بوصات، العرض أكثر من 2.5 م</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>الارتفاع 9 أقدام و6 بوصات، العرض أكثر من 8 أقدام</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>الارتفاع 9 أقدام</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>الارتفاع 9 أقدام، العرض أكثر من 2.5 م</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>الارتفاع 9 أقدام، العرض أكثر من 8 أقدام</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>جوي وسطحي</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>للبضائع السائبة الجافة</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>للأغراض العامة</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>معزول أو يُبرَّد بوحدة قابلة للفصل</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>لبضاعة محددة</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>مفتوح السقف</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>ارتفاع فوق 9 أقدام و6 بوصات</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>ارتفاع فوق 9 أقدام و6 بوصات، العرض أكثر من 2.5 م</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>ارتفاع فوق 9 أقدام و6 بوصات، العرض أكثر من 8 أقدام</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>منصة أو فلات راك</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>مبرد</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>صهريج</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>صهريج للبضائع السائبة الجافة</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>صهريج للسوائل أو الغازات</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>الارتفاع حتى 4 أقدام</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>مهوّى</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>المقصد</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>التفريغ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>مكان الانطلاق</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>إعادة الشحن</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>حمض الخليك</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>أنهيدريد الخليك</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>أسيتون</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>قطع طائرات أو طائرات مسيّرة</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>مسحوق الألمنيوم</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>نترات الأمونيوم</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>ذخيرة</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>أمفيتامين</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>آثار</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>أوراق نقدية</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>سلاح صوتي أو محوَّر</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>ماريجوانا</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>حشيش</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>أقراص كبتاغون</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>كافيار وحفش</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>فحم نباتي</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>كيماويات قائمة الرقابة</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>كلورات أو بيركلورات</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>سجائر</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>ملابس وأحذية</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>كوكايين</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>عملات معدنية</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>إلكترونيات خاضعة للرقابة</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>مواد وسبائك خاضعة للرقابة</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>مستحضرات تجميل وعطور</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>أوراق نقدية مزورة</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>صواعق أو فتيل تفجير</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>أقراص من نوع الإكستاسي</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>نفايات إلكترونية</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>إيفيدرين أو سودوإيفيدرين</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>كحول إيثيلي</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>متفجرات</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>أدوية مغشوشة</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>سلاح ناري</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>ذهب ومعادن ثمينة</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>هيروين</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>حمض الهيدروكلوريك</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>بيروكسيد الهيدروجين</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>أيقونات ولوحات</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>عاج</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>كيتامين</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>قات</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>حيوانات حية</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>جذوع وأخشاب منشورة</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>آلات تشغيل</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>مخطوطات وكتب</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>أدوية غير مسجلة</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>زئبق</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>ميثادون</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>ميثامفيتامين</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>تبنيد غير صحيح للبضائع</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>مورفين</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>نيتازين</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>حمض النتريك</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>نيتروميثان</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>أفيون</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>غازات مستنفدة للأوزون</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P أو سلائفه</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>أجزاء أسلحة نارية</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>أجزاء مركبات مسروقة</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>مبيدات</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>هواتف وملحقاتها</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>نباتات</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>نفايات بلاستيكية</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>برمنغنات البوتاسيوم</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>بريغابالين</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>مصادر مشعة</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>تبغ خام أو مفروم</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>قرون السايغا</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>خيار البحر والمحار</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>مستشعرات وليزر وبصريات</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>جلود وفراء</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>قطع غيار</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>مشروبات روحية</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>أعواد تبغ للتسخين</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>حمض الكبريتيك</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>شبيه قنّب مصنّع</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>كاثينون مصنّع</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>تولوين</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>ألعاب</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>ترامادول</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>بضائع خطرة غير مصرح بها</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>بضائع غير مصرح بها</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>بضائع بقيمة منقوصة</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>ساعات وحقائب</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>تبغ النرجيلة</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>نبيذ أو بيرة</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>لم يجتز الفحص، تُرك كما شوهد</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>أربعة رموز، مثلًا 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>القياس والنوع</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>السفينة أو القطار أو الرحلة</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>أمبولة</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>كرتونة</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>حمولة حاوية</translation>
    </message>
    <message>
        <source>g</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>l</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>ملغ</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>مل</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>م²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>م³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>علبة</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>حبة</translation>
    </message>
    <message>
        <source>t</source>
        <translation>طن</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدة</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>شحن جوي</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>بعيثة بريدية</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>عربة قطار</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>مقطورة أو نصف مقطورة</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>شاحنة</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>سفينة</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>متوسط الطرود</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>حسب علامات الطرود</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>معدود</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>موزون</translation>
    </message>
</context>
</TS>
