<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="uz_UZ" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Xabarnoma yoki soʻrov</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Kelish</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Boshlanish</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yoʻnalish</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hujjatlar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Tugash</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Materiallar</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Koʻrik</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Tovarlar</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Uning raqami</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Yuqori ballda chiqarib yuborish kelishilmagan boʻlsa kerak</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Qatnashgan xodimlar</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operatsiya</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tomonlar</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Post va joy</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Sababi oʻz soʻzi bilan</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Chiqarib yuborish</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Xavf indikatorlari</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Marshrut</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plombalar</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Olib qoʻyish</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Transport birliklari</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Ballga qaramay nega chiqarib yuborilgan</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Nega tanlangan</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Tasdiqlangan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qoralama</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Qaytarilgan</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Topshirilgan</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Alkogol</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Kontrafakt</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Madaniy boyliklar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Giyohvandlik vositalari prekursorlari</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Giyohvandlik vositalari</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Portlovchi moddalar prekursorlari</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Toʻlovlardan boʻyin tovlash</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Baliq va dengiz mahsulotlari</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Oʻrmon va yogʻoch mahsulotlari</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Xavfli yuklar</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Dori vositalari</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Yangi psixoaktiv moddalar</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Boshqa tovarlar</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Oʻgʻirlangan avtomobillar</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Strategik va ikki xil maqsadli tovarlar</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tamaki</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Chiqindilar va atrof-muhit</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Qurol va oʻq-dorilar</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Yovvoyi fauna va flora (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Kim oʻtkazgan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Yakun</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Asbob va uning raqami</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Kimyoviy detektor</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Maʼlumotlar bazalari</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hujjatlar</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>It</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Boshqa tekshiruv</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Tashqi koʻzdan kechirish</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radiatsiya</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Namuna</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plombalar</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Yashirin boʻshliqlarni koʻrish</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Tushirish</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Tortish</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>Rentgen</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>Havo yuki va pochta</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Yopiq vagon</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Quruq yuk konteyneri</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Platforma-konteyner (flet-rek)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Usti ochiq konteyner</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Refrijerator</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Tirkamali yuk mashinasi</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Avtomobil</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Kema</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Kabina orqasi, havo qaytargich</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Aravachalar</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Yukxona va zaxira gʻildirak</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Kabina ichi va yotish joyi</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Salon va oʻrindiqlar</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Kayutalar va omborlar</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Tros, butun</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Shift va tom</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Rama va ost qismi</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Kompressor boʻlimi</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Deklaratsiya boʻyicha ichidagi</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Paluba va tryumlar</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Eshiklar va plombalar</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Eshiklar, ichi va sirti</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Eshiklar, ostona va bamperlar</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Chekka devor va narvon</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Motor boʻlimi</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Mashina boʻlimi va boʻshliqlar</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Pol</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Rama va oʻrta toʻsin</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Old chekka devor</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Old lyuklar va ventilyator</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Old devor</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Tirkamaning old devori</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Old devor, ichi</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Old devor, ichki va tashqi uzunlik</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Yonilgʻi baki</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Korpusning suv chizigʻidan pasti</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Mahkamlash va yuk</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Chap devor</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yuk</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Eshikdan koʻringan yuk</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Tashqarisi va osti</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Qadoq va yorliqlar</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Platforma usti</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Orqa eshiklar va plomba</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Orqa chekka devor</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Oʻng devor</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Tom lyuklari</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Joʻnatuvchi va adresat</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Zaxira gʻildirak</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Tent va yoylar</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Tirkama poli</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Tirkama tomi yoki tent</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN lavhasi va kuzov raqami</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Platforma boʻshligʻi</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Devorlar, qoʻsh boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Gʻildiraklar va oʻqlar</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Rentgen surati</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Yakun</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Nuqta</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Transport birligi</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Niqob yuk</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Takror plomba</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Yashirin joy</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Tovar ichida</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Avtomobilda</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Notoʻgʻri deklaratsiyalash</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Yashirilmagan</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Tanada yoki kiyimda</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Sovitish qurilmasi</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Eshik oldiga tashlangan (rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Konstruksiya: devor, pol, tom yoki rama</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Bak yoki sisterna</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Halok boʻlgan</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Tibbiy yordam kerak</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sogʻlom</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Topshirgan</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ashyolar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maqsad</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Qabul qilgan</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Plomba</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Masalan, 1–3 yoki hammasi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bajarilgan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Nima qilish kerak</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Hujjatlar tekshiruvi</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Toʻliq koʻrik</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Qisman koʻrik</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Chiqarib yuborish</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanerlash</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Javob berilgan</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Yetkazilgan</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Navbatda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oʻqilgan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yuborilgan</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Toʻxtab qolgan</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Xorijdan xabarnoma</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Gaz analizatori</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Hujjatlar tekshiruvi</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>It</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Radiatsiya monitori</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Tasodifiy tanlov</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Xavf profili</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Odatdagi nazorat</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Tezkor maʼlumot</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Rentgen</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>Olib chiqish</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Olib kirish</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Tranzit</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kim bergan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqami</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Avia yuk xati</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Konosament</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR yuk xati</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Bojxona deklaratsiyasi</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN li deklaratsiya</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Boshqa hujjat</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>SMGS yoki CIM yuk xati</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR daftarchasi</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Oxirgi foydalanuvchi davlati tasdiqlagan</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Shubhali</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Taqdim etilgan</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Kim qoʻshgan</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Kamera, fayl boʻyicha</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Sarlavha</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>{number} ishida bu yerda material fayllari yoʻq, chiqaradigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Fayl nomi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Boʻyi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Nazorat varagʻi nuqtasi</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Joyi, fayl boʻyicha</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Suratni oʻqish {seconds} soniyadan oshdi va toʻxtatildi. Saqlash uchun uni boshqa tur sifatida qoʻshing.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Olib qoʻyilgan ashyo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Suratga olingan, fayl boʻyicha</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} baytlari qoʻshilgandagidek emas. Saqlagichni shundayligicha qoldiring va tekshiruvni ishga tushiring.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Disk faylni yozilganidek qaytarmadi, shuning uchun fayl qoʻshilmadi. Boshqa diskdan foydalaning.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>{evidence} materialining fayli bu saqlagichda yoʻq. Faylni oʻz ishiga qoʻshing, u shu yerda boʻladi.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Bu materialning fayli yoʻq. Uni zaxira nusxadan tiklang.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Bu materialning fayli qoʻshilgan fayl emas. Uni shundayligicha qoldiring va tekshiruvni ishga tushiring.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} fayli yoʻq. Uni zaxira nusxadan tiklang.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Fayl surat kabi boshlanadi, ammo surat sifatida oʻqilmaydi. Baytlarini saqlash uchun uni boshqa tur sifatida qoʻshing.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Bu suratda ochish uchun nuqtalar juda koʻp. Baytlarini saqlash uchun uni boshqa tur sifatida qoʻshing.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Eni</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} yozilmayapti: {reason}. Saqlagich butun.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} oʻqilmayapti: {reason}. Fayl qoʻshilmadi.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} boʻsh, saqlaydigan narsa yoʻq. Fayl qoʻshilmadi.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} bu ishda allaqachon bor: {by} uni {known} sifatida qoʻshgan.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} MB dan katta: surat sifatida ochilmaydi. Uni boshqa tur sifatida qoʻshing.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – koʻrsatib boʻladigan surat emas (JPEG, PNG, WebP). Baytlarini saqlash uchun uni boshqa tur sifatida qoʻshing.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – surat emas. Boshqa dasturda ochish uchun uni faylga saqlang.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Boshqa fayl</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Imzolangan hujjat skani</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Ishga tushish sababi</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Nazorat varagʻi</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Oʻtkazilgan tekshiruvlar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Qaror</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Haqiqiy brutto vazn</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Hujjatlardagi brutto vazn</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Qanday aniqlangan</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Qanday aniqlangan, soʻz bilan</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Asbob va uning raqami</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Haqiqiy netto</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ochilgan</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Topilgan odamlar</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Qatnashganlar</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Haqiqiy yuk joylari</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Hujjatlardagi yuk joylari</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Tortilgan joylar</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Radiatsiya signali</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Radiatsiya, mkZv/soat</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Qatnashganlar mulohazalari</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Tushirilgan ulush</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Masalan, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Deklarant nega yoʻq edi</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Manfiy</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Musbat (dastlabki)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Noaniq</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Toza</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tekshirilmagan</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Shubhali</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Tugʻilgan sanasi</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Fuqaroligi</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Kimga topshirilgan</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Shaxsni tasdiqlovchi hujjat</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ismi lotincha</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ismi asl yozuvda</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Qayerda topilgan</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Nazorat roʻyxati kodi</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Kelib chiqish mamlakati</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiza uchun ushlab turilgan</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Ikki xil maqsad, masalan 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Oxirgi foydalanuvchi</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Oxirgi foydalanuvchi arizasi</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Brutto vazn</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>TIF TN kodi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Litsenziya</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Litsenziya raqami</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Markirovka va raqamlar</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Netto vazn</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Soni va turi, masalan 960 quti</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Qadoq kodi</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Yuk joylari</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymati</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Tuzatish kiritilgan</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Ilova</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Tasdiqlangan</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Imzo sertifikati</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nusxalar</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Material qoʻshilgan</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Material tavsifi oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Faylga chiqarilgan</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Birinchi nusxa</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Fayl turi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Saqlashga topshirilgan</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Faylga</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Tekshiruv ochilgan</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Qogʻozda berilgan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Tillar</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Koʻrilgan</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Raqam bekor qilingan</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Printerda</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Chop etilgan</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Chiqarib yuborish kelishilgan</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Qayta ochilgan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hisobot</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Qaytarilgan</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Mazmunning SHA-256 xeshi</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Imzolangan, imzo toʻgʻri.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Topshirilgan</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Fayldan qabul qilingan</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Imzo notoʻgʻri. Saqlagich tekshiruvini ishga tushiring.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Bu yozuv oldingisining davomi emas. Saqlagich tekshiruvini ishga tushiring.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Blank versiyasi</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Bekor qilingan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Qayerga</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: qoʻshilgan</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: olib tashlangan</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (boʻsh)</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>id_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Avia yuk xati</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteyner</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>TIF TN kodi</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO raqami</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Pochta joʻnatmasi</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Davlat raqami</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Konteyner oʻlchami va turi</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR daftarchasi</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Vagon, 12 raqam</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Vagon, 8 raqam</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Paket plombasi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Toifa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Taxminiy qiymat</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Ekspress-test</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Qanday aniqlangan</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Soni va birligi, topilganidek: 12,640 kg, 18000 tabl., 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Qadoq va markirovka</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdori</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Test yakuni</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Kichik turi</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Test va uning raqami</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Qayerda topilgan</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Shubhali, tekshirilmoqda</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Muddati oʻtgan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Kerak emas</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Amalda</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Tovarlar</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Foydalanish tartibi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Yakun</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tomonlar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Mavzu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Matn</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Transport birliklari</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Amal qilish muddati</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nima talab etiladi</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Xabarnoma</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Yetkazilgan</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Choralar haqida javob</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Fayllar olingan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oʻqilgan</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Koʻrikdan oʻtgan, hech narsa topilmagan</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Tekshirilgan</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Kelmagan</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Chiqarib yuborilgan</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Olib qoʻyish</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ism yoki nom lotincha</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ism yoki nom asl yozuvda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Maqomi</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Soliq raqami</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Tashuvchi</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Yuk oluvchi</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Yuk joʻnatuvchi</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Bojxona brokeri</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Deklarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Haydovchi</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Xabardor qilinadigan tomon</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Aytilganidek</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Shaxsni tasdiqlovchi hujjat</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Tillar</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ismi lotincha</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ismi asl yozuvda</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Maqomi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Imzo</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Imzo yoki rad vaqti</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Radni kim eshitgan</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Rad etish soʻzlari</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Tashuvchi vakili</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Deklarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Haydovchi</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tarjimon</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Boshqa shaxs</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Tovar egasi</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Ashyosi olib qoʻyilgan shaxs</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Xolis</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>Yuk joyi, markirovkasi</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Shaxsni tasdiqlovchi hujjat</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ismi lotincha</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ismi asl yozuvda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Maqomi</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Yoʻq qilish</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Tergov</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoriya</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Boshqa maqsad</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Egasiga qaytarish</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Saqlash</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Manzil yoki hujjat</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Xabarnoma</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>{report}, {number}-ilova</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Javob</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Javoblar</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Javoblar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Tasdiqlangan</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Tasdiqlagan</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Paket plombasi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Ish, tahrir</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Toifa</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Kod bilan koʻrsatilgan belgilar: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Nazorat varagʻi</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Tekshiruv harakatlari</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Harakatlar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Holatlar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Yashirish usuli</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Tovar partiyasi</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Nusxalar berilgan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxa</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Keyingi topshirishlar, qoʻlda toʻldiriladi</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Varaqqacha boʻlgan topshirishlar</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>QORALAMA</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Sana va vaqt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Yetkazish</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Tavsif, yozilganidek</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Aniqlash usuli</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qoralama</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Har bir kod saqlagichni bir marta ochadi: parol iborasi soʻralgan joyda «Tiklash kodi»ni bosing va kodni kiriting. Kichik harflar va boʻsh joylar mumkin.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Jurnal yozuvlari</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Yozuvlar, birinchi – oxirgi</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Yozuvlar: {count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Yozuv</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Koʻrik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Fayl nomi, sarlavha</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Fayllar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Xabarlar fayllari</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Fayllar olingan</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Asoschi kaliti izi</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Bu yerda ilk bor oʻqilgan</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Organ shakli, {version}-versiya</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Qayerda topilgan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimdan</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Fayldan, bu yerda imzolanmagan</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Tovarlar</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Brutto vazn: hujjatlarda / topilgan</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Asoslar va huquqiy norma</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>TIF TN</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Topshirishlar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Topshirgan: ism, imzo</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Xesh, dastlabki 16 belgi</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Kimning oldida</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Ushlab turish muddati</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Koddan qanday foydalaniladi</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Oldingi xabar oʻrniga</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Asbob, kim oʻtkazgan</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Berilgan, hali tasdiqlanmagan</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Yangi parol iborasi, ikkita yangi kod va yangi imzo kalitini olasiz. Rahbar bu kalitni tasdiqlamaguncha faqat oʻqiy olasiz.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Ashyo {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Ashyo {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Ashyolar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Topshirilgan ashyolar</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Olib qoʻyilgan ashyolar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Ish oʻrni jurnali</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Varaqni qulf ostida, kompyuterdan alohida saqlang: varaq va kompyuter diski kimda boʻlsa, u saqlagichni oʻqiy oladi.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Turi, holati</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Muloqot tili</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Huquqiy norma</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tuzilgan sana</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Netto, usuli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqami</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Raqam, kimdan</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Ish boʻyicha inspektor</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Organ inspektori</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Koʻrikni oʻtkazgan</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Olib qoʻygan</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Qatnashgan inspektorlar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ochilgan</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-bet, jami {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tomonlar</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tomon</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Qatnashganlar, imzolar</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotosuratlar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Muhr oʻrni</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Yuk joylari 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Nuqtalar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Chop etilgan {when}, {copy}-nusxa</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Maqsad, holat, plomba</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdori</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>RAD ETDI</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Radiatsiya, mkZv/soat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Olingan</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Qabul qilgan: ism, imzo</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Tiklash kodlari</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Natija va qaror</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Huquqlar tushuntirilgan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Maqomi</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Marshrut</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Namunalar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Olingan namunalar</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plombalar</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Plombalar 1–{count}, roʻyxat oxiri</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Tanishgan</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Olib qoʻyish</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Olib qoʻyish bayonnomasi №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Imzo yoki rad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Imzo</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Hajmi, bayt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Qadam</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>OʻQUV UCHUN</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Ish va uning jurnali</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Surat bu saqlagichda yoʻq</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Vaqt, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kimga</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Transport birligi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Foydalanuvchi nomi</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Saqlagich</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Kodlar nimani ochadi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nima qilingan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Yangi kodlar yaratilganda bular hech narsani ochmaydi. Eski varaqni yoʻq qiling.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Qachon, qayerda</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Qayerda, qachon</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Tuzilgan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>nazorat raqami odatdagi qoidadan farqli</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>nazorat raqami notoʻgʻri</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>nazorat raqami notoʻgʻri, koʻrilganidek yozilgan</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>yozilmagan</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>STIR</translation>
    </message>
    <message>
        <source>value</source>
        <translation>qiymati</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} soat {minutes} daq</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
</context>
<context>
    <name>report_kind</name>
    <message>
        <source>Alert sheet</source>
        <translation>Xabarnoma varagʻi</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Ashyolar tilxati va topshirish varagʻi</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Ashyo paketlari yorliqlari</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Koʻrik dalolatnomasi</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Jurnaldan koʻchirma</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Fotojadval</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tiklash varagʻi</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Olib qoʻyish bayonnomasi</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Topshirilgan</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Qoidabuzarlik</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hech narsa topilmagan</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Odamlar topilgan</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Olib qoʻyish</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Taftishchi</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Rahbar</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Masalan, GEPTI</translation>
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
        <translation>Paket plombasi</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Qaysi ashyodan</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Uning raqami, masalan 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdori</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Qayerga yuborilgan</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Olingan</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Topilgan, yechilgan, qoʻyilgan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqami</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Birlik va eshik</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Qayerda</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Qoʻyilgan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Topilgan</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Yechilgan</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Bojxona</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Yuqori himoyali (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Nazorat (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Himoyali (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Soxta</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Butun</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Buzilgan</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Yashirish usuli</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Yashirish oʻz soʻzi bilan</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Nusxalar berilgan</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Saqlov</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Sana va vaqt</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Muddatlar</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiza uchun ushlab turilgan</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Aniqlash usuli</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Organingiz roʻyxatidan</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Asoslar, oʻz soʻzingiz bilan</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ashyolar</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Muloqot tili</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Huquqiy norma</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Shaxslar va imzolar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Ekspertga savol</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Majburiy: yozma asossiz ish yutqaziladi</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Huquqlar tushuntirilgan vaqt</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Namunalar</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Qayerda saqlanadi</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Xorijdan xabarnoma</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>It</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Milliy tanlov markazi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operatsiya</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Tasodifiy tanlov</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Soʻrov</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Xavf profili</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Tezkor maʼlumot</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Hali imzolanmagan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rad etgan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Imzolangan</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 fut</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>uzunligi 13,6 m</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 fut</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 fut</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>balandligi 4 fut 3 duym</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 fut</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 fut</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 fut</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 fut</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 fut</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 fut</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 fut</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>uzunligi 7,15 m</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>uzunligi 7,315 m</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>uzunligi 7,43 m</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>uzunligi 7,45 m</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>uzunligi 7,82 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>balandligi 8 fut 6 duym</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>balandligi 8 fut 6 duym, eni 2,5 m dan ortiq</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>balandligi 8 fut 6 duym, eni 8 futdan ortiq</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>balandligi 8 fut</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>uzunligi 8,1 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>balandligi 9 fut 6 duym</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>balandligi 9 fut 6 duym, eni 2,5 m dan ortiq</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>balandligi 9 fut 6 duym, eni 8 futdan ortiq</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>balandligi 9 fut</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>balandligi 9 fut, eni 2,5 m dan ortiq</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>balandligi 9 fut, eni 8 futdan ortiq</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>havo-yerusti</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>toʻkma yuklar uchun</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>umumiy maqsadli</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>izotermik yoki yechiladigan sovitish qurilmali</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>muayyan yuk uchun</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>usti ochiq</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>balandligi 9 fut 6 duymdan ortiq</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>balandligi 9 fut 6 duymdan ortiq, eni 2,5 m dan ortiq</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>balandligi 9 fut 6 duymdan ortiq, eni 8 futdan ortiq</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>platforma yoki flet-rek</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>refrijerator</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>sisterna</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>toʻkma yuklar sisternasi</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>suyuqlik yoki gaz sisternasi</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>balandligi 4 futgacha</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>shamollatiladigan</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Borish joyi</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Tushirish</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Shu yerda</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Ortish</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Joʻnatish joyi</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Qayta ortish</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Sirka kislotasi</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Sirka angidridi</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Atseton</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Samolyot yoki dron qismlari</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Alyuminiy kukuni</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Ammoniy nitrat</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Oʻq-dorilar</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Amfetamin</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Qadimiy buyumlar</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Banknotlar</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Signal yoki oʻzgartirilgan qurol</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Marixuana</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Gashish</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Kaptagon tabletkalari</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Avtomobil</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Ikra va osyotrlar</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Yogʻoch koʻmir</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Nazorat roʻyxati kimyoviy moddalari</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Xloratlar yoki perxloratlar</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Sigaretlar</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Kiyim va poyabzal</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Kokain</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Tangalar</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Nazoratdagi elektronika</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Nazoratdagi materiallar va qotishmalar</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Kosmetika va parfyumeriya</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Qalbaki banknotlar</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Detonatorlar yoki detonatsiya shnuri</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Ekstazi turidagi tabletkalar</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Elektron chiqindilar</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Efedrin yoki psevdoefedrin</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Etil spirti</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Portlovchi moddalar</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Soxta dorilar</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Oʻqotar qurol</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Oltin va qimmatbaho metallar</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Geroin</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Xlorid kislotasi</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Vodorod peroksidi</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Ikonalar va suratlar</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Fil suyagi</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Tirik hayvonlar</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Xoda va taxtalar</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Dastgohlar</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Qoʻlyozmalar va kitoblar</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Roʻyxatdan oʻtmagan dorilar</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Simob</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>Metadon</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>Metamfetamin</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>Tovar kodi notoʻgʻri</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Morfin</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>Nitazen</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>Nitrat kislotasi</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Nitrometan</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Opiy</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Ozonni yemiruvchi gazlar</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-fenil-2-propanon (P-2-P) yoki prekursorlari</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Oʻqotar qurol qismlari</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Oʻgʻirlangan mashina qismlari</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Pestitsidlar</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Telefonlar va aksessuarlar</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Oʻsimliklar</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Plastik chiqindilar</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Kaliy permanganat</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Pregabalin</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Radioaktiv manbalar</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Xom yoki qirqilgan tamaki</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Saygʻoq shoxi</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Trepang va mollyuskalar</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Datchiklar, lazerlar va optika</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Teri va moʻynalar</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Ehtiyot qismlar</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Kuchli alkogol</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Qizdirish uchun stiklar</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Sulfat kislotasi</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Sintetik kannabinoid</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Sintetik katinon</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Toluol</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Oʻyinchoqlar</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Bayon qilinmagan xavfli yuk</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Bayon qilinmagan tovar</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Pasaytirilgan qiymat</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Soatlar va sumkalar</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Chilim tamakisi</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Vino yoki pivo</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Nimada tashiladi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Tekshiruv mos kelmadi, shunday qoldirilgan</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Toʻrt belgi, masalan 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqami</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Oʻlchami va turi</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Kema, poyezd, reys</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ampula</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>quti</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>konteyner</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>qadoq</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>juft</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>dona</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>tabletka</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>units</source>
        <translation>birlik</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Havo yuki</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteyner</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Pochta joʻnatmasi</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Vagon</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Tirkama yoki yarim tirkama</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Yuk mashinasi</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Avtomobil</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Kema</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Joylar boʻyicha oʻrtacha</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Joylar markirovkasi boʻyicha</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Hisoblangan</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sanalgan</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Boshqacha</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Tortilgan</translation>
    </message>
</context>
</TS>
