<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Хабарлама немесе сұрау салу</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келу</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Жете тексеру</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Оның нөмірі</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Жоғары балл кезінде шығару келісілмегенде қажет</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Қатысқан қызметкерлер</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тараптар</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Бекет және орын</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Себебі өз сөзімен</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Тәуекел индикаторлары</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Бағдар</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып қою</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Көлік бірліктері</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Балға қарамастан неге шығарылды</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Неге іріктелді</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Бекітілді</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Берілді</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Алкоголь</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Контрафакт</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Мәдени құндылықтар</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Есірткі прекурсорлары</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Есірткі құралдары</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Жарылғыш зат прекурсорлары</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Төлемдерден жалтару</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Балық және теңіз өнімдері</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Орман және ағаш материалдары</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Қауіпті жүктер</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Дәрілік заттар</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Жаңа психобелсенді заттар</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Басқа тауарлар</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Ұрланған автомобильдер</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Стратегиялық және қосарланған мақсаттағы тауарлар</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Темекі</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Қалдықтар және қоршаған орта</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Қару және оқ-дәрілер</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Жабайы фауна мен флора (СИТЕС)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Кім жүргізді</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Аспап және оның нөмірі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Химиялық детектор</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Дерекқорлар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Өзге тексеру</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Сыртынан қарап-тексеру</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Радиация</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Сынама</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Жасырын қуыстарды қарау</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Түсіру</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Өлшеу</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>Рентген</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>Әуе жүгі және пошта</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Жабық вагон</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Құрғақ жүк контейнері</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Платформа-контейнер (флэт-рэк)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Үсті ашық контейнер</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Рефрижератор</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Тіркемелі жүк көлігі</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Кеме</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Кабина арты, ағын бағыттағыш</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Арбашалар</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Жүксалғыш және қосалқы дөңгелек</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Кабина іші және ұйықтайтын орын</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Салон және орындықтар</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Каюталар және қоймалар</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Трос, бүтін</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Төбе және шатыр</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Рама және түбі</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Компрессор бөлігі</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Декларация бойынша ішіндегісі</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Палуба және трюмдер</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Есіктер және пломбалар</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Есіктер іші мен сырты</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Есіктер, табалдырықтар, бамперлер</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Шеткі қабырға және саты</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Мотор бөлігі</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Машина бөлімі және қуыстар</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Еден</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Рама және орталық арқалық</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Алдыңғы шеткі қабырға</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Алдыңғы люктер және желдеткіш</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Алдыңғы қабырға</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Тіркеменің алдыңғы қабырғасы</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Алдыңғы қабырға іші</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Алдыңғы қабырға, іші мен сыртының ұзындығы</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Отын багы</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Корпустың су сызығынан төмені</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Бекіту және жүк</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Сол жақ қабырға</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Есік жағынан көрінген жүк</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Сырты және түбі</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Қаптама және жапсырмалар</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Платформаның үсті</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Артқы есіктер және пломба</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Артқы шеткі қабырға</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Оң жақ қабырға</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Шатыр</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Шатыр люктері</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Жөнелтуші және адресат</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Қосалқы дөңгелек</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Тент және доғалар</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Тіркеме едені</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Тіркеме шатыры немесе тент</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN тақтайшасы және шанақ нөмірі</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Платформа қуысы</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Қабырғалар, қос болуы мүмкін</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Дөңгелектер және осьтер</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Рентген суреті</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Нүкте</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Көлік бірлігі</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Бүркеме жүк</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Қосарлас пломба</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Құпия қуыс</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Тауардың ішінде</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Автомобильде</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Анық емес декларациялау</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Жасырылмаған</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Денесінде немесе киімінде</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Тоңазытқыш қондырғы</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Есік жанына тасталған (рип-офф)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Құрылым: қабырға, еден, шатыр немесе рама</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Бак немесе цистерна</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Қаза тапқан</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Медициналық көмек қажет</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Дені сау</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Тапсырған</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Заттар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Мысалы, 1–3 немесе бәрі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Не істеу керек</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Құжаттарды тексеру</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Толық жете тексеру</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Ішінара жете тексеру</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканерлеу</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткізілді</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Тұрып қалды</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Шетелден хабарлама</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Газ талдағыш</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Құжаттарды тексеру</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Радиация мониторы</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Кездейсоқ іріктеу</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Тәуекел бейіні</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Әдеттегі бақылау</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Жедел ақпарат</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Рентген</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>Әкету</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Әкелу</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Транзит</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Әуе жүкқұжаты</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR жүкқұжаты</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Кедендік декларация</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN бар декларация</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Басқа құжат</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>СМГС немесе ЦИМ жүкқұжаты</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>ХЖТ кітапшасы (TIR)</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Соңғы пайдаланушы мемлекеті растады</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Күмәнді</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Көрсетілді</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Кім қосты</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Камера, файл дерегі</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет атауы</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>{number} ісінде мұнда материал файлдары жоқ, шығаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл атауы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішімі</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Бақылау парағының нүктесі</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Орны, файл дерегі</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Суретті оқу {seconds} секундтан асып кетіп, тоқтатылды. Сақтау үшін оны басқа түр ретінде қосыңыз.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Алып қойылған зат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Түсірілді, файл дерегі</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} байттары қосылған кездегідей емес. Қойманы сол күйінде қалдырып, тексеруді іске қосыңыз.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Диск файлды жазылғандай қайтармады, сондықтан файл қосылмады. Басқа дискіні пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>{evidence} материалының файлы бұл қоймада жоқ. Файлды өз ісіне қоссаңыз, ол осында болады.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Бұл материалдың файлы жоқ. Оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Бұл материалдың файлы – қосылған файл емес. Оны сол күйінде қалдырып, тексеруді іске қосыңыз.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} файлы жоқ. Оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Файл сурет сияқты басталады, бірақ сурет ретінде оқылмайды. Байттарын сақтау үшін оны басқа түр ретінде қосыңыз.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Бұл суреттің нүктелері ашу үшін тым көп. Байттарын сақтау үшін оны басқа түр ретінде қосыңыз.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} жазылмайды: {reason}. Қойма бүтін.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} оқылмайды: {reason}. Файл қосылмады.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} бос, сақтайтын ештеңе жоқ. Файл қосылмады.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} бұл істе бар: оны {by} {known} ретінде қосқан.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} МБ-тан үлкен: сурет ретінде ашылмайды. Оны басқа түр ретінде қосыңыз.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – көрсетуге болатын сурет емес (JPEG, PNG, WebP). Байттарын сақтау үшін оны басқа түр ретінде қосыңыз.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – сурет емес. Басқа бағдарламада ашу үшін оны файлға сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Басқа файл</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Қол қойылған құжаттың сканы</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Іске қосылу себебі</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Бақылау парағы</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Жүргізілген тексерулер</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Брутто массасы, нақты</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Брутто массасы, құжаттар бойынша</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Қалай анықталды</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Қалай анықталды, сөзбен</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Аспап және оның нөмірі</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Нақты нетто</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылды</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Табылған адамдар</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Қатысқандар</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Нақты орын саны</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Құжаттағы орын саны</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Өлшенген орындар</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Радиациялық дабыл</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Радиация, мкЗв/сағ</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Қатысқандардың ескертулері</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Түсірілген үлесі</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Мысалы, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Декларант неге болмады</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Теріс</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Оң (алдын ала)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Таза</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Тексерілмеді</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Күдікті</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кімге тапсырылды</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты латынша</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты түпнұсқада</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Қайда табылды</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Бақылау тізімінің коды</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Шығарылған елі</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Сараптама үшін кідіртілді</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Қосарланған мақсат, мысалы 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Соңғы пайдаланушы</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Соңғы пайдаланушы өтініші</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Брутто массасы</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>СЭҚ ТН коды</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Лицензия нөмірі</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Таңбалау және нөмірлер</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Нетто массасы</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Саны мен түрі, мысалы 960 қорап</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Қаптама коды</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Жүк орындары</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Құны</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Түзету енгізілді</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Бекітілді</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Қолтаңба сертификаты</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Материал қосылды</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Материал сипаттамасы өзгертілді</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Файлға шығарылды</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Бірінші дана</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Сақтауға тапсырылды</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Файлға</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Тексеру ашылды</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Қағазда берілді</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдері</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Қаралды</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Нөмірдің күші жойылды</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Принтерде</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басып шығарылды</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Шығару келісілді</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Қайта ашылды</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Мазмұнның SHA-256 мәні</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Қол қойылған, қолтаңба дұрыс.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Файлдан қабылданды</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Қолтаңба дұрыс емес. Қойманы тексеруді іске қосыңыз.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Бұл жазба алдыңғысын жалғастырмайды. Қойманы тексеруді іске қосыңыз.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Бланк нұсқасы</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда жіберілді</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: қосылды</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: алып тасталды</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (бос)</translation>
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
        <translation>Әуе жүкқұжаты</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>СЭҚ ТН коды</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>ИМО нөмірі</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Пошта жөнелтілімі</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Мемлекеттік нөмірі</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Контейнер өлшемі және түрі</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>ХЖТ кітапшасы (TIR)</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Вагон, 12 цифр</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Вагон, 8 цифр</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Пакет пломбасы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Бағаланған құны</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Экспресс-тест</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Қалай анықталды</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Саны мен бірлігі, табылғандай: 12,640 кг, 18000 табл., 60 л</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Қаптама және таңбалау</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Тест қорытындысы</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Кіші түрі</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Тест және оның нөмірі</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Қайда табылды</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Күмәнді, тексерілуде</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Қажет емес</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Қолданыста</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Пайдалану тәртібі</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тараптар</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Көлік бірліктері</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не талап етіледі</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткізілді</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Шаралар туралы жауап</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Файлдар алынды</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылды</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Жете тексерілді, ештеңе табылмады</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып қою</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Елі</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты немесе атауы латынша</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты немесе атауы түпнұсқада</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Салық нөмірі</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Тасымалдаушы</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Жөнелтуші</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Кеден өкілі</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Хабардар етілетін тарап</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Айтылғандай</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдері</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты латынша</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты түпнұсқада</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолы</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Қол қойған немесе бас тартқан уақыты</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Бас тартуды кім естіді</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Бас тарту сөздері</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Тасымалдаушы өкілі</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Басқа тұлға</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Тауар иесі</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Заты алып қойылған тұлға</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Куәгер</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>Орын, оның таңбасы</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты латынша</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты түпнұсқада</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Тергеу</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Зертхана</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Өзге мақсат</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Иесіне қайтару</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Мекенжай немесе құжат</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>{report}, {number}-қосымша</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Жауаптар 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Бекітілді</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Бекітті</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Пакет пломбасы</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Іс, редакция</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Кодпен көрсетілген таңбалар: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Бақылау парағы</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексеру әрекеттері</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Әрекеттер 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Мән-жайлар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Жасыру тәсілі</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Тауар партиясы</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Көшірмелер берілді</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Кейінгі тапсырулар, қолмен толтырылады</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Параққа дейінгі тапсырулар</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ЖОБА</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Сипаттамасы, жазылғандай</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Анықтау тәсілі</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Кез келген код қойманы бір рет ашады: құпия фраза сұралған жерде «Қалпына келтіру коды» батырмасын басып, кодты енгізіңіз. Кіші әріптер мен бос орындар жарайды.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Журнал жазбалары</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Жазбалар, бірінші – соңғы</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Жазбалар: {count}, тізім соңы</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Жете тексеру</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Файл атауы, сурет атауы</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Файлдар 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Хаттардың файлдары</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Файлдар алынды</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Құрушы кілтінің таңбасы</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Мұнда алғаш оқылды</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Орган нысаны, нұсқа {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Қайда табылды</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Файлдан, мұнда қол қойылмаған</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Брутто массасы: құжатта / табылған</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Негіздер және құқықтық норма</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>СЭҚ ТН</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Тапсырулар 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Тапсырған: аты, қолы</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Хеш, алғашқы 16 таңба</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Кімнің қатысуымен</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Кідірту ұзақтығы</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Кодты қалай пайдалану керек</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Бұрынғы хаттың орнына</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Аспап, кім жүргізді</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Берілді, әлі бекітілген жоқ</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Сіз жаңа құпия фраза, екі жаңа код және жаңа қолтаңба кілтін аласыз. Басшы кілтті растағанша, сізге тек оқу ғана қолжетімді.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Зат {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Зат {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Заттар 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Тапсырылған заттар</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Алып қойылған заттар</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Жұмыс орнының журналы</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Парақты құлып астында, компьютерден бөлек сақтаңыз: парақ пен компьютер дискісі кімде болса, сол қойманы оқи алады.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Түрі, жай-күйі</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Сөйлескен тілі</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық норма</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Нетто, тәсілі</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Нөмірі, кімнен</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Іс бойынша инспектор</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Орган инспекторы</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Жете тексерген</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Алып қойған</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Қатысқан инспекторлар</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылды</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тараптар</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Тарап</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Қатысқандар, қолдары</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотосуреттер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Мөр орны</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Орындар 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Нүктелер 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Басылған {when}, {copy}-дана</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Мақсаты, жай-күйі, пломба</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>БАС ТАРТУ</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Радиация, мкЗв/сағ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Қабылдаған: аты, қолы</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Қалпына келтіру кодтары</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Нәтиже және шешім</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Құқықтар түсіндірілді</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Бағдар</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Сынамалар 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Алынған сынамалар</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Пломбалар 1–{count}, тізім соңы</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Танысты</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып қою</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Алып қою хаттамасы №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Қолы немесе бас тарту</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Өлшемі, байт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ОҚУ ҮЛГІСІ</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Іс және оның журналы</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Сурет бұл қоймада жоқ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Уақыты, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Көлік бірлігі</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Пайдаланушы аты</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Кодтар нені ашады</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Жаңа кодтар жасалғанда, бұлар ештеңе ашпайды. Ескі парақты жойыңыз.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Қашан, қайда</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Қайда, қашан</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>бақылау цифры әдеттегі ережеден өзгеше</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>бақылау цифры қате</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>бақылау цифры қате, көргендей жазылды</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>брутто</translation>
    </message>
    <message>
        <source>net</source>
        <translation>нетто</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>жазылмаған</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>ЖСН/БСН</translation>
    </message>
    <message>
        <source>value</source>
        <translation>құны</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
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
        <translation>Хабарлама парағы</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Қолхат және заттарды тапсыру парағы</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Зат пакеттерінің жапсырмалары</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Жете тексеру актісі</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Журналдан үзінді</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Фотокесте</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Алып қою хаттамасы</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Бұзушылық</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Адамдар табылды</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып қою</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Ревизор</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Басшы</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Мысалы, GEPTI</translation>
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
        <translation>Пакет пломбасы</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Қай заттан</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Оның нөмірі, мысалы 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Қайда жіберілді</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Алынды</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Табылды, алып тасталды, салынды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Бірлік және есік</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Салынды</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Алып тасталды</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Кедендік</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Жоғары қорғаныс (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Бақылау (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Қорғаныс (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Қолдан жасалған</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Бүтін</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Бұзылған</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Жасыру тәсілі</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Жасыру өз сөзімен</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Көшірмелер берілді</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Сараптама үшін кідіртілді</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Анықтау тәсілі</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Органыңыздың тізімінен</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Негіздер, өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Заттар</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Сөйлескен тілі</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық норма</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Тұлғалар және қолдар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Сарапшыға сұрақ</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Міндетті: жазбаша негізсіз іс ұтылады</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Құқықтар түсіндірілген уақыт</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Сынамалар</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Қайда сақталады</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Шетелден хабарлама</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Ұлттық іріктеу орталығы</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Кездейсоқ іріктеу</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Сұрау салу</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Тәуекел бейіні</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Жедел ақпарат</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Әлі қол қойылмаған</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 фут</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>ұзындығы 13,6 м</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 фут</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 фут</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>биіктігі 4 фут 3 дюйм</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 фут</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 фут</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 фут</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 фут</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 фут</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 фут</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 фут</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>ұзындығы 7,15 м</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>ұзындығы 7,315 м</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>ұзындығы 7,43 м</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>ұзындығы 7,45 м</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>ұзындығы 7,82 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>биіктігі 8 фут 6 дюйм</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>биіктігі 8 фут 6 дюйм, ені 2,5 м-ден асады</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>биіктігі 8 фут 6 дюйм, ені 8 футтан асады</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>биіктігі 8 фут</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>ұзындығы 8,1 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>биіктігі 9 фут 6 дюйм</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>биіктігі 9 фут 6 дюйм, ені 2,5 м-ден асады</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>биіктігі 9 фут 6 дюйм, ені 8 футтан асады</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>биіктігі 9 фут</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>биіктігі 9 фут, ені 2,5 м-ден асады</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>биіктігі 9 фут, ені 8 футтан асады</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>әуе-жерүсті</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>сусымалы жүктерге арналған</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>жалпы мақсаттағы</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>изотермиялық немесе алмалы тоңазытқыш қондырғысы бар</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>белгілі жүкке арналған</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>үсті ашық</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>биіктігі 9 фут 6 дюймнен асады</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>биіктігі 9 фут 6 дюймнен асады, ені 2,5 м-ден асады</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>биіктігі 9 фут 6 дюймнен асады, ені 8 футтан асады</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>платформа немесе флэт-рэк</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>рефрижератор</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>цистерна</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>сусымалы жүк цистернасы</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>сұйықтық немесе газ цистернасы</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>биіктігі 4 футқа дейін</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>желдетілетін</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Межелі орын</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Түсіру</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Осында</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Тиеу</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Жөнелту орны</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Қайта тиеу</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Сірке қышқылы</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Сірке ангидриді</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Ацетон</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Ұшақ немесе дрон бөлшектері</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Алюминий ұнтағы</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Аммоний нитраты</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Оқ-дәрілер</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Амфетамин</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Көне заттар</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Банкноттар</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Сигналдық немесе қайта жасалған қару</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Марихуана</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Гашиш</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Каптагон таблеткалары</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Уылдырық және бекіре</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Ағаш көмірі</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Бақылау тізімінің химикаттары</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Хлораттар немесе перхлораттар</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Сигареттер</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Киім және аяқ киім</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Кокаин</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Монеталар</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Бақыланатын электроника</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Бақыланатын материалдар мен қорытпалар</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Косметика және парфюмерия</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Жалған банкноттар</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Детонаторлар немесе детонациялық бау</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Экстази түріндегі таблеткалар</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Электрондық қалдықтар</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Эфедрин немесе псевдоэфедрин</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Этил спирті</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Жарылғыш заттар</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Жалған дәрілер</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Атыс қаруы</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Алтын және бағалы металдар</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Героин</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Тұз қышқылы</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Сутек пероксиді</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Иконалар және картиналар</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Піл сүйегі</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Кетамин</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>Кат</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Тірі жануарлар</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Бөренелер және кесілген ағаш</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Станоктар</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Қолжазбалар және кітаптар</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Тіркелмеген дәрілер</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Сынап</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>Метадон</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>Метамфетамин</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>Тауардың қате коды</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Морфин</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>Нитазен</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>Азот қышқылы</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Нитрометан</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Апиын</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Озон бұзатын газдар</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-фенил-2-пропанон (P-2-P) немесе оның прекурсорлары</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Қару бөлшектері</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Ұрланған көлік бөлшектері</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Пестицидтер</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Телефондар және аксессуарлар</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Өсімдіктер</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Пластик қалдықтар</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Калий перманганаты</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Прегабалин</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Радиоактивті көздер</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Шикі немесе туралған темекі</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Ақбөкен мүйізі</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Трепанг және моллюскілер</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Датчиктер, лазерлер және оптика</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Тері және аң терісі</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Қосалқы бөлшектер</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Күшті алкоголь</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Қыздыруға арналған стиктер</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Күкірт қышқылы</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Синтетикалық каннабиноид</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Синтетикалық катинон</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Толуол</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Ойыншықтар</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Трамадол</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Мәлімделмеген қауіпті жүк</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Мәлімделмеген тауар</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Төмендетілген құн</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Сағаттар және сөмкелер</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Кальян темекісі</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Шарап немесе сыра</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Немен тасымалданады</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Елі</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Тексеру сәйкес келмеді, сол күйінде қалды</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Төрт таңба, мысалы 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Өлшемі және түрі</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Кеме, пойыз, рейс</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ампула</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>қорап</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>конт.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>l</source>
        <translation>л</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>мг</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>мл</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>м³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>орама</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>жұп</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>дана</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>таблетка</translation>
    </message>
    <message>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <source>units</source>
        <translation>бірлік</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Әуе жүгі</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Пошта жөнелтілімі</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Тіркеме немесе жартылай тіркеме</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Жүк көлігі</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Кеме</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Орындар бойынша орташа</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Орындар таңбасы бойынша</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Есептелді</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Саналды</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Басқаша</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Өлшенді</translation>
    </message>
</context>
</TS>
