<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="ky_KG" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Кабарлоо же суроо-талап</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келүү</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Багыты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аякташы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Кароо</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Анын номери</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Баяндоо</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Жогорку упайда чыгаруу макулдашылбаса керек</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Катышкан кызматкерлер</translation>
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
        <translation>Пост жана жер</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Себеби өз сөзү менен</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Чыгаруу</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Тобокелдик индикаторлору</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып коюу</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспорт бирдиктери</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Упайга карабай эмнеге чыгарылды</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Эмнеге тандалды</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Бекитилди</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Кайтарылды</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Берилди</translation>
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
        <translation>Маданий баалуулуктар</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Баңги каражаттарынын прекурсорлору</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Баңги каражаттары</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Жардыргыч заттардын прекурсорлору</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Төлөмдөрдөн качуу</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Балык жана деңиз азыктары</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Токой жана жыгач материалдары</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Кооптуу жүктөр</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Дары-дармектер</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Жаңы психоактивдүү заттар</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Башка товарлар</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Уурдалган автомобилдер</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Стратегиялык жана кош багыттагы товарлар</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Тамеки</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Калдыктар жана айлана-чөйрө</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Курал жана ок-дарылар</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Жапайы фауна жана флора (СИТЕС)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ким жүргүздү</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Прибор жана анын номери</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Химиялык детектор</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Маалымат базалары</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Башка текшерүү</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Сыртынан карап чыгуу</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Радиация</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгү</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Жашыруун көңдөйлөрдү кароо</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Түшүрүү</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Таразалоо</translation>
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
        <translation>Аба жүгү жана почта</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Жабык вагон</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Кургак жүк контейнери</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Платформа-контейнер (флэт-рэк)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Үстү ачык контейнер</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Рефрижератор</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Чиркегичтүү жүк ташуучу унаа</translation>
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
        <translation>Кабинанын арты, шамал тосмо</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Арабачалар</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Жүк салгыч жана запас дөңгөлөк</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Кабинанын ичи жана уктоочу жер</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Салон жана отургучтар</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Каюталар жана кампалар</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Трос, бүтүн</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Шып жана чатыр</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Рама жана түбү</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Компрессор бөлүмү</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Декларация боюнча ичиндегиси</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Палуба жана трюмдар</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Эшиктер жана пломбалар</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Эшиктердин ичи жана сырты</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Эшиктер, босоголор, бамперлер</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Четки дубал жана тепкич</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Мотор бөлүмү</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Машина бөлүмү жана көңдөйлөр</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Рама жана ортоңку устун</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Алдыңкы четки дубал</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Алдыңкы люктар жана желдеткич</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Алдыңкы дубал</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Чиркегичтин алдыңкы дубалы</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Алдыңкы дубалдын ичи</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Алдыңкы дубал, ички жана сырткы узундугу</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Күйүүчү май багы</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Корпустун суу сызыгынан ылдыйы</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Бекитүү жана жүк</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Сол дубал</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Эшик тараптан көрүнгөн жүк</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Сырты жана түбү</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Таңгак жана этикеткалар</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Платформанын үстү</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Арткы эшиктер жана пломба</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Арткы четки дубал</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Оң дубал</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Чатыр</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Чатыр люктары</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Жөнөтүүчү жана адресат</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Запас дөңгөлөк</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Тент жана дуга</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Чиркегичтин полу</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Чиркегичтин чатыры же тент</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN тактайчасы жана кузов номери</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Платформанын көңдөйү</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Дубалдар, кош болушу мүмкүн</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Дөңгөлөктөр жана октор</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Рентген сүрөтү</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Чекит</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспорт бирдиги</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Жамынма жүк</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Кош пломба</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Жашыруун жай</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Товардын ичинде</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Автомобилде</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Так эмес декларациялоо</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Жашырылган эмес</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Денесинде же кийиминде</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Муздаткыч түзүлүш</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Эшик алдына ташталган (рип-офф)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Конструкция: дубал, пол, чатыр же рама</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Бак же цистерна</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Каза болгон</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Медициналык жардам керек</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Дени сак</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Тапшырган</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Буюмдар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Максаты</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кабыл алган</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Мисалы, 1–3 же баары</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
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
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Эмне кылуу керек</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Документтерди текшерүү</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Толук кароо</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Жарым-жартылай кароо</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Чыгаруу</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканерлөө</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Жооп берилди</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткирилди</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Окулду</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жөнөтүлдү</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Туруп калды</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Чет өлкөдөн кабарлоо</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Газ анализатору</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Документтерди текшерүү</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Радиация монитору</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Кокустан тандоо</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Тобокелдик профили</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Кадимки көзөмөл</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Ыкчам маалымат</translation>
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
        <translation>Алып чыгуу</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Алып кирүү</translation>
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
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким берген</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Авиажүкбаян</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR жүкбаяны</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Бажы декларациясы</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN менен декларация</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Башка документ</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>СМГС же ЦИМ жүкбаяны</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>МДП китепчеси (TIR)</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Акыркы колдонуучунун мамлекети тастыктады</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Шектүү</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Көрсөтүлдү</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Кошулду</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ким кошту</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Камера, файл боюнча</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сүрөттүн жазуусу</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>{number} ишинде бул жерде материал файлдары жок, чыгара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файлдын аты</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Бийиктиги</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Көзөмөл барагынын чекити</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Жери, файл боюнча</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Сүрөттү окуу {seconds} секунддан ашып, токтотулду. Сактоо үчүн аны башка түр катары кошуңуз.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Алып коюлган буюм</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлчөмү</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Тартылды, файл боюнча</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} байттары кошулгандагыдай эмес. Сактагычты ошол бойдон калтырып, текшерүүнү иштетиңиз.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Диск файлды жазылгандай кайтарган жок, ошондуктан файл кошулган жок. Башка дискти колдонуңуз.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>{evidence} материалынын файлы бул сактагычта жок. Файлды өз ишине кошсоңуз, ал ушул жерде болот.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Бул материалдын файлы жок. Аны камдык көчүрмөдөн калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Бул материалдын файлы – кошулган файл эмес. Аны ошол бойдон калтырып, текшерүүнү иштетиңиз.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} файлы жок. Аны камдык көчүрмөдөн калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Файл сүрөт сыяктуу башталат, бирок сүрөт катары окулбайт. Байттарын сактоо үчүн аны башка түр катары кошуңуз.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Бул сүрөттө ачуу үчүн чекиттер өтө көп. Байттарын сактоо үчүн аны башка түр катары кошуңуз.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Туурасы</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} жазылбай жатат: {reason}. Сактагыч бүтүн.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} окулбай жатат: {reason}. Файл кошулган жок.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} бош, сактай турган эч нерсе жок. Файл кошулган жок.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} бул иште бар: аны {by} {known} катары кошкон.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} МБ-дан чоң: сүрөт катары ачылбайт. Аны башка түр катары кошуңуз.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – көрсөтүүгө мүмкүн болгон сүрөт эмес (JPEG, PNG, WebP). Байттарын сактоо үчүн аны башка түр катары кошуңуз.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – сүрөт эмес. Башка программада ачуу үчүн аны файлга сактаңыз.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Башка файл</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Кол коюлган документтин сканы</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Иштеп кетүү себеби</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Көзөмөл барагы</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Жүргүзүлгөн текшерүүлөр</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Чечим</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Брутто массасы, иш жүзүндө</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Брутто массасы, документ боюнча</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Кантип аныкталды</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Кантип аныкталды, сөз менен</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Прибор жана анын номери</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Иш жүзүндөгү нетто</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ачылды</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Табылган адамдар</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Катышкандар</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Иш жүзүндөгү орундар</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Документтеги орундар</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Таразаланган орундар</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Радиациялык сигнал</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Радиация, мкЗв/саат</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Катышкандардын эскертүүлөрү</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натыйжа</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Түшүрүлгөн үлүшү</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Мисалы, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Декларант эмнеге болгон жок</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Терс</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Оң (алдын ала)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Белгисиз</translation>
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
        <translation>Текшерилген жок</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Шектүү</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Туулган күнү</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Жарандыгы</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кимге тапшырылды</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Өздүгүн күбөлөндүргөн документ</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты латынча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты түп нускада</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Кайда табылды</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Көзөмөл тизмесинин коду</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Чыгарылган өлкөсү</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сыпаттама</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Экспертиза үчүн кармалды</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Кош багыт, мисалы 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Акыркы колдонуучу</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Акыркы колдонуучунун билдирмеси</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Брутто массасы</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТЭИ ТН коду</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Лицензиянын номери</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Маркалоо жана номерлер</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Нетто массасы</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Саны жана түрү, мисалы 960 куту</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Таңгак коду</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Жүк орундары</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Наркы</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Түзөтүү киргизилди</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Тиркеме</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Бекитилди</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Кол тамганын сертификаты</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгөртүлдү</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Материал кошулду</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Материалдын сыпаттамасы өзгөрдү</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Файлга чыгарылды</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Биринчи нуска</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Файлдын түрү</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Сактоого өткөрүлдү</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Файлга</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Текшерүү ачылды</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Кагазда берилди</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тилдер</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Каралды</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Номер жокко чыгарылды</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Принтерде</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басып чыгарылды</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Чыгаруу макулдашылды</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Кайра ачылды</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Кайтарылды</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Мазмундун SHA-256 хеши</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Кол коюлган, кол тамга туура.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Берилди</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Файлдан кабыл алынды</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Кол тамга туура эмес. Сактагычты текшерүүнү иштетиңиз.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Бул жазуу мурункусун улантпайт. Сактагычты текшерүүнү иштетиңиз.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Бланктын версиясы</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда жөнөтүлдү</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: кошулду</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: алынып салынды</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (бош)</translation>
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
        <translation>Авиажүкбаян</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТЭИ ТН коду</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>ИМО номери</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Почта жөнөтүүсү</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Мамлекеттик номер</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Контейнердин өлчөмү жана түрү</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>МДП китепчеси (TIR)</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Вагон, 12 цифра</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Вагон, 8 цифра</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Пакеттин пломбасы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категориясы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сыпаттама</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Болжолдуу нарк</translation>
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
        <translation>Кантип аныкталды</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Саны жана бирдиги, табылгандай: 12,640 кг, 18000 табл., 60 л</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Таңгак жана маркалоо</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Тесттин жыйынтыгы</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Кичи түрү</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Тест жана анын номери</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Кайда табылды</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Шектүү, текшерилүүдө</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Кереги жок</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Күчүндө</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Пайдалануу тартиби</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тараптар</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Темасы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспорт бирдиктери</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарактуулук мөөнөтү</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Эмне талап кылынат</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Кабарлоо</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткирилди</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Чаралар жөнүндө жооп</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Файлдар алынды</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Окулду</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Каралды, эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Текшерилди</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Келген жок</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Чыгарылды</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып коюу</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Дареги</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты же аталышы латынча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты же аталышы түп нускада</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Салык номери</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Ташуучу</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Алуучу</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Бажы өкүлү</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Айдоочу</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Кабарландырылуучу тарап</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Дареги</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Айтылгандай</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Өздүгүн күбөлөндүргөн документ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тилдер</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты латынча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты түп нускада</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Колу</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Кол коюу же баш тартуу убактысы</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Баш тартууну ким укту</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Баш тартуу сөздөрү</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Ташуучунун өкүлү</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Айдоочу</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Котормочу</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Башка жак</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Товардын ээси</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Буюму алып коюлган жак</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Калыс</translation>
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
        <translation>Орун, анын маркасы</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Өздүгүн күбөлөндүргөн документ</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Аты латынча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Аты түп нускада</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
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
        <translation>Жок кылуу</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Тергөө</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Башка максат</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Ээсине кайтаруу</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сактоо</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Дарек же документ</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Кабарлоо</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>{report}, {number}-тиркеме</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Жооптор 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Бекитилди</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Бекитти</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Пакеттин пломбасы</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Иш</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Иш, редакция</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категориясы</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Код менен көрсөтүлгөн белгилер: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Көзөмөл барагы</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Текшерүү аракеттери</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Аракеттер 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Жагдайлар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Жашыруу ыкмасы</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Товар партиясы</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Көчүрмөлөр берилди</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нуска</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Кийинки өткөрүүлөр, кол менен толтурулат</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Баракка чейинки өткөрүүлөр</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ДОЛБООР</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күнү жана убактысы</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткирүү</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Сыпаттама, жазылгандай</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Аныктоо ыкмасы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Ар бир код сактагычты бир жолу ачат: купуя фраза суралган жерде «Калыбына келтирүү коду» баскычын басып, кодду киргизиңиз. Кичине тамгалар жана боштуктар жарайт.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Журналдын жазуулары</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Жазуулар, биринчи – акыркы</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Жазуулар: {count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Кароо</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Файлдын аты, жазуусу</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Файлдар 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Билдирүүлөрдүн файлдары</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Файлдар алынды</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Негиздөөчү ачкычынын изи</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Бул жерде биринчи окулду</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Органдын формасы, версия {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Кайда табылды</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кимден</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Файлдан, бул жерде кол коюлган эмес</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Брутто массасы: документте / табылган</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Негиздер жана укуктук норма</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>ТЭИ ТН</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Өткөрүүлөр 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Тапшырган: аты, колу</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Хеш, алгачкы 16 белги</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Кимдин катышуусунда</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Кармоо узактыгы</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Кодду кантип колдонуу керек</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Мурдагы билдирүүнүн ордуна</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Прибор, ким жүргүздү</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Берилди, азырынча бекитилген эмес</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Сиз жаңы купуя фраза, эки жаңы код жана жаңы кол коюу ачкычын аласыз. Жетекчи ачкычты ырастамайынча, сизге окуу гана жеткиликтүү.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Буюм {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Буюм {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Буюмдар 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Өткөрүлгөн буюмдар</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Алып коюлган буюмдар</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Жумуш ордунун журналы</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Баракты кулпуда, компьютерден бөлөк сактаңыз: барак жана компьютердин диски кимде болсо, ошол сактагычты окуй алат.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Түрү, абалы</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Баарлашкан тил</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Укуктук норма</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Түзүлгөн күнү</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Нетто, ыкмасы</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Номери, кимден</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Иш боюнча инспектор</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Органдын инспектору</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Карап чыккан</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Алып койгон</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Катышкан инспекторлор</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ачылды</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, баары {pages}</translation>
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
        <translation>Катышкандар, колдору</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Сүрөт {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Мөөр орду</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Орундар 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Чекиттер 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Басылды {when}, {copy}-нуска</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Максаты, абалы, пломба</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>БАШ ТАРТУУ</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Радиация, мкЗв/саат</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Кабыл алган: аты, колу</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Калыбына келтирүү коддору</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натыйжа</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Натыйжа жана чечим</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Укуктар түшүндүрүлдү</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Үлгүлөр 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Алынган үлгүлөр</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Пломбалар 1–{count}, тизменин аягы</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Таанышты</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып коюу</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Алып коюу протоколу №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Колу же баш тартуу</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Колу</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Өлчөмү, байт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Кадам</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ОКУУ ҮЧҮН</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Иш жана анын журналы</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Сүрөт бул сактагычта жок</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убактысы</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Убактысы, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспорт бирдиги</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Колдонуучунун аты</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сактагыч</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Коддор эмнени ачат</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Эмне кылынды</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Жаңы коддор түзүлгөндө, булар эч нерсени ачпайт. Эски баракты жок кылыңыз.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Качан, кайда</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Кайда, качан</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Түзүлдү</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ооба</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>көзөмөл цифрасы кадимки эрежеден айырмаланат</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>көзөмөл цифрасы туура эмес</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>көзөмөл цифрасы туура эмес, көрүнгөндөй жазылды</translation>
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
        <translation>жазылган эмес</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>салык номери</translation>
    </message>
    <message>
        <source>value</source>
        <translation>наркы</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} саат {minutes} мүн</translation>
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
        <translation>Кабарлоо барагы</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Тил кат жана буюмдарды өткөрүү барагы</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Буюм пакеттеринин этикеткалары</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Кароо актысы</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Журналдан көчүрмө</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Фототаблица</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Калыбына келтирүү барагы</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Алып коюу протоколу</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Тапшырылды</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Эреже бузуу</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Адамдар табылды</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Алып коюу</translation>
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
        <translation>Жетекчи</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Мисалы, GEPTI</translation>
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
        <translation>Пакеттин пломбасы</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Кайсы буюмдан</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Анын номери, мисалы 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натыйжа</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Кайда жөнөтүлдү</translation>
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
        <translation>Табылды, чечилди, салынды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Бирдик жана эшик</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда</translation>
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
        <translation>Чечилди</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Бажы</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Жогорку коргоо (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Көзөмөл (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Коргоо (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Жасалма</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Бүтүн</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Бузулган</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Жашыруу ыкмасы</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Жашыруу өз сөзү менен</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Көчүрмөлөр берилди</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күнү жана убактысы</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мөөнөттөр</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Экспертиза үчүн кармалды</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Аныктоо ыкмасы</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Органыңыздын тизмесинен</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Негиздер, өз сөзүңүз менен</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Буюмдар</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Баарлашкан тил</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Укуктук норма</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Жактар жана колдор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Экспертке суроо</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Милдеттүү: жазуу жүзүндөгү негизсиз иш утулат</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Укуктар түшүндүрүлгөн убакыт</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Үлгүлөр</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Кайда сакталат</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Чет өлкөдөн кабарлоо</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Улуттук тандоо борбору</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Кокустан тандоо</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Суроо-талап</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Тобокелдик профили</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Ыкчам маалымат</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Азырынча кол коюлган эмес</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Кол коюлду</translation>
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
        <translation>узундугу 13,6 м</translation>
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
        <translation>бийиктиги 4 фут 3 дюйм</translation>
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
        <translation>узундугу 7,15 м</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>узундугу 7,315 м</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>узундугу 7,43 м</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>узундугу 7,45 м</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>узундугу 7,82 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>бийиктиги 8 фут 6 дюйм</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>бийиктиги 8 фут 6 дюйм, туурасы 2,5 м-ден ашык</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>бийиктиги 8 фут 6 дюйм, туурасы 8 футтан ашык</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>бийиктиги 8 фут</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>узундугу 8,1 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>бийиктиги 9 фут 6 дюйм</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>бийиктиги 9 фут 6 дюйм, туурасы 2,5 м-ден ашык</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>бийиктиги 9 фут 6 дюйм, туурасы 8 футтан ашык</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>бийиктиги 9 фут</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>бийиктиги 9 фут, туурасы 2,5 м-ден ашык</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>бийиктиги 9 фут, туурасы 8 футтан ашык</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>аба-жерүстү</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>чачылма жүктөр үчүн</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>жалпы багыттагы</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>изотермалык же чечилме муздаткычы бар</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>белгилүү жүк үчүн</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>үстү ачык</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>бийиктиги 9 фут 6 дюймдөн ашык</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>бийиктиги 9 фут 6 дюймдөн ашык, туурасы 2,5 м-ден ашык</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>бийиктиги 9 фут 6 дюймдөн ашык, туурасы 8 футтан ашык</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>платформа же флэт-рэк</translation>
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
        <translation>чачылма жүктөр үчүн цистерна</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>суюктук же газ цистернасы</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>бийиктиги 4 футка чейин</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>желдетилүүчү</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Баруучу жер</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Түшүрүү</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ушул жерде</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Жүктөө</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Жөнөтүлгөн жер</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Кайра жүктөө</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Уксус кислотасы</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Уксус ангидриди</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Ацетон</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Учак же дрон бөлүктөрү</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Алюминий күкүмү</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Аммоний нитраты</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Ок-дарылар</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Амфетамин</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Байыркы буюмдар</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Банкноттор</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Сигналдык же өзгөртүлгөн курал</translation>
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
        <translation>Икра жана осётр балыктары</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Жыгач көмүрү</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Көзөмөл тизмесинин химикаттары</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Хлораттар же перхлораттар</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Сигареттер</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Кийим жана бут кийим</translation>
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
        <translation>Көзөмөлдөнүүчү электроника</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Көзөмөлдөнүүчү материалдар жана эритмелер</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Косметика жана атыр</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Жасалма банкноттор</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Детонаторлор же детонациялык боо</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Экстази түрүндөгү таблеткалар</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Электрондук калдыктар</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Эфедрин же псевдоэфедрин</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Этил спирти</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Жардыргыч заттар</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Жасалма дарылар</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Атуучу курал</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Алтын жана баалуу металлдар</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Героин</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Туз кислотасы</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Суутек пероксиди</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Иконалар жана картиналар</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Пил сөөгү</translation>
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
        <translation>Тирүү жаныбарлар</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Устундар жана жыгач тилкелер</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Станоктор</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Кол жазмалар жана китептер</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Катталбаган дарылар</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Сымап</translation>
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
        <translation>Товардын коду туура эмес</translation>
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
        <translation>Азот кислотасы</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Нитрометан</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Апийим</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Озон бузуучу газдар</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-фенил-2-пропанон (P-2-P) же анын прекурсорлору</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Курал бөлүктөрү</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Уурдалган унаа бөлүктөрү</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Пестициддер</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Телефондор жана аксессуарлар</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Өсүмдүктөр</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Пластик калдыктар</translation>
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
        <translation>Радиоактивдүү булактар</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Чийки же туралган тамеки</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Бөкөн мүйүзү</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Трепанг жана моллюскалар</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Датчиктер, лазерлер жана оптика</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Тери жана аң терилер</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Запас бөлүктөр</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Күчтүү алкоголь</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Ысытуу үчүн стиктер</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Күкүрт кислотасы</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Синтетикалык каннабиноид</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Синтетикалык катинон</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Толуол</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Оюнчуктар</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Трамадол</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Билдирилбеген кооптуу жүк</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Билдирилбеген товар</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Төмөндөтүлгөн нарк</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Сааттар жана сумкалар</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Кальян тамекиси</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Шарап же сыра</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Эмне менен ташылат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Текшерүү дал келген жок, ошол бойдон калды</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Төрт белги, мисалы 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Өлчөмү жана түрү</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Кеме, поезд, рейс</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ампула</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>куту</translation>
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
        <translation>таңгак</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>жуп</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>даана</translation>
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
        <translation>бирдик</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Аба жүгү</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Почта жөнөтүүсү</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Чиркегич же жарым чиркегич</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Жүк ташуучу унаа</translation>
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
        <translation>Орундар боюнча орточо</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Орундардын маркасы боюнча</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Эсептелди</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Саналды</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Башкача</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Таразаланды</translation>
    </message>
</context>
</TS>
