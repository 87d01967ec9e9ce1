<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="tg_TJ" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Огоҳинома ё дархост</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Расидан</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Оғоз</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Самт</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Анҷом</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Маводҳо</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Муоина</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Молҳо</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Рақами он</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Тавсиф</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Вақте лозим, ки барориш бо балли баланд мувофиқа нашудааст</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Кормандони ҳозир</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Амалиёт</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тарафҳо</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Пост ва ҷой</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Сабаб бо суханони худ</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Барориш</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Нишондиҳандаҳои хавф</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Хатсайр</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбаҳо</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Гирифтани ашё</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Воҳидҳои нақлиёт</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Чаро бо вуҷуди балл бароварда шуд</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Чаро интихоб шуд</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Тасдиқ шуд</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Сиёҳнавис</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Баргардонида шуд</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Пешниҳод шуд</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Машруботи спиртӣ</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Моли қалбакӣ</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Арзишҳои фарҳангӣ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Асъор</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Прекурсорҳои воситаҳои нашъаовар</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Воситаҳои нашъаовар</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Прекурсорҳои моддаҳои тарканда</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Саркашӣ аз пардохт</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Моҳӣ ва маҳсулоти баҳрӣ</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Ҷангал ва чӯбу тахта</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Борҳои хатарнок</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Доруворӣ</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Моддаҳои нави психоактивӣ</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Молҳои дигар</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Мошинҳои дуздидашуда</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Молҳои стратегӣ ва таъиноти дугона</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Тамоку</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Партовҳо ва муҳити зист</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Силоҳ ва лавозимоти ҷангӣ</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Олами ваҳшии ҳайвоноту наботот (СИТЕС)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Санҷиш</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Кӣ гузаронд</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Асбоб ва рақами он</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эзоҳ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Детектори химиявӣ</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Пойгоҳҳои маълумот</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Саг</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Санҷиши дигар</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Азназаргузаронии берун</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Радиатсия</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Намуна</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбаҳо</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Муоинаи холигиҳои пинҳон</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Фаровардани бор</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Баркашидан</translation>
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
        <translation>Бори ҳавоӣ ва почта</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Вагони пӯшида</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Контейнери бори хушк</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Контейнер-платформа (флэт-рэк)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Контейнери болокушода</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Рефрижератор</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Мошини боркаш бо ядак</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобил</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Киштӣ</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Паси кабина, бодгардон</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Аробачаҳо</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Бағоҷхона ва чархи эҳтиётӣ</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Дохили кабина ва ҷойи хоб</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Салон ва курсиҳо</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Каютаҳо ва анборҳо</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Трос, бутун</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Шифт ва бом</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Рама ва таҳи мошин</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Бахши компрессор</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Дохил аз рӯйи декларатсия</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Саҳн ва трюмҳо</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Дарҳо ва пломбаҳо</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Дарҳо аз дарун ва берун</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Дарҳо, остонаҳо ва бамперҳо</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Девори канорӣ ва нардбон</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Бахши муҳаррик</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Мошинхона ва холигиҳо</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Фарш</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Рама ва болори миёна</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Девори канории пеш</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Дарчаҳои пеш ва вентилятор</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Девори пеш</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Девори пеши ядак</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Девори пеш аз дарун</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Девори пеш, дарозии дарун ва берун</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Баки сӯзишворӣ</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Бадана поёнтар аз хати об</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Бандубаст ва бор</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Девори чап</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Бор</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Бор аз тарафи дар</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Берун ва таҳи мошин</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Бастабандӣ ва тамғакоғазҳо</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Болои платформа</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Дарҳои қафо ва пломба</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Девори канории қафо</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Девори рост</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Бом</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Дарчаҳои бом</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Фиристанда ва қабулкунанда</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Чархи эҳтиётӣ</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Тент ва камонҳо</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Фарши ядак</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Боми ядак ё тент</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>Лавҳачаи VIN ва рақами кузов</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Холигии платформа</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Деворҳо, шояд дуқабата</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Чархҳо ва тирҳо</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Акси рентгенӣ</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Нуқта</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эзоҳ</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Воҳиди нақлиёт</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Бори рӯпӯш</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Пломбаи дугоник</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Ҷойи пинҳонӣ</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Дар дохили мол</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Дар автомобил</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Декларатсияи нодуруст</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Пинҳон нашудааст</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Дар бадан ё либос</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Дастгоҳи хунуккунӣ</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Дар назди дар гузошта (рип-офф)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Сохтор: девор, фарш, бом ё рама</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Бак ё систерна</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Ҳалок шудааст</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Ёрии тиббӣ лозим</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Солим</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Супорид</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ашё</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ҷой</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсад</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Қабул кард</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Масалан, 1–3 ё ҳама</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Иҷро шуд</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мӯҳлат</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Чӣ бояд кард</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Санҷиши ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Муоинаи пурра</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Муоинаи қисман</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Барориш</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканкунӣ</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Ҷавоб дода шуд</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Расонида шуд</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Дар навбат</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Хонда шуд</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Фиристода шуд</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Банд монд</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Огоҳинома аз хориҷа</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Таҳлилгари газ</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Санҷиши ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Саг</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Монитори радиатсия</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Интихоби тасодуфӣ</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Профили хавф</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Назорати муқаррарӣ</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Маълумоти оперативӣ</translation>
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
        <translation>Содирот</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Воридот</translation>
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
        <translation>Сана</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Ҳуҷҷат</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Аз ҷониби кӣ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эзоҳ</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Борномаи ҳавоӣ</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>Борномаи CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Декларатсияи гумрукӣ</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>Декларатсия бо MRN</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Ҳуҷҷати дигар</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>Борномаи СМГС ё ЦИМ</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Китобчаи МДП (TIR)</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Давлати истифодабари ниҳоӣ тасдиқ кард</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Шубҳанок</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нест</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Нишон дода шуд</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Илова шуд</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Кӣ илова кард</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Камера, аз рӯйи файл</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Тавзеҳ</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>Парвандаи {number} дар ин ҷо файли мавод надорад, чизе барои содир кардан нест.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Номи файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Баландӣ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Намуд</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Нуқтаи варақаи назорат</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Ҷой, аз рӯйи файл</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Хондани акс аз {seconds} сония зиёд тӯл кашид ва қатъ шуд. Барои нигоҳ доштан онро ҳамчун намуди дигар илова кунед.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Ашёи гирифташуда</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Андоза</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Аксгирӣ, аз рӯйи файл</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>Байтҳои {name} ҳамоне нестанд, ки илова шуда буданд. Махзанро ҳамин тавр гузоред ва санҷишро оғоз кунед.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Диск файлро чунон ки навишта шуд, барнагардонд, бинобар ин файл илова нашуд. Диски дигарро истифода баред.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>Файли маводи {evidence} дар ин махзан нест. Файлро ба парвандаи он илова кунед, ва он дар ин ҷо мешавад.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Файли ин мавод нест. Онро аз нусхаи эҳтиётӣ барқарор кунед.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Файли ин мавод ҳамоне нест, ки илова шуда буд. Онро ҳамин тавр гузоред ва санҷишро оғоз кунед.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>Файли {name} нест. Онро аз нусхаи эҳтиётӣ барқарор кунед.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Файл мисли акс оғоз мешавад, вале ҳамчун акс хонда намешавад. Барои нигоҳ доштани байтҳояш онро ҳамчун намуди дигар илова кунед.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Дар ин акс нуқтаҳо барои кушодан аз ҳад зиёданд. Барои нигоҳ доштани байтҳояш онро ҳамчун намуди дигар илова кунед.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Паҳноӣ</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} навишта намешавад: {reason}. Махзан бутун аст.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} хонда намешавад: {reason}. Файл илова нашуд.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} холӣ аст, чизе барои нигоҳдорӣ нест. Файл илова нашуд.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} аллакай дар ин парванда ҳаст: {by} онро ҳамчун {known} илова кардааст.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} аз {limit} МБ калон аст: ҳамчун акс кушода намешавад. Онро ҳамчун намуди дигар илова кунед.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – аксе нест, ки нишон додан мумкин бошад (JPEG, PNG, WebP). Барои нигоҳ доштани байтҳояш онро ҳамчун намуди дигар илова кунед.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – акс нест. Барои кушодан дар барномаи дигар онро ба файл захира кунед.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Ҳуҷҷат</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Файли дигар</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Сурат</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Скани ҳуҷҷати имзошуда</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Сабаби ба кор даромадан</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Варақаи назорат</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Санҷишҳои гузаронидашуда</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Қарор</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Вазни брутто, воқеӣ</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Вазни брутто аз рӯйи ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Чӣ тавр муайян шуд</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Чӣ тавр муайян шуд, бо сухан</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Асбоб ва рақами он</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Нетто, воқеӣ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Кушода шуд</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Одамони ёфташуда</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Ҳозирон</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ҷойҳо, воқеӣ</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Ҷойҳо аз рӯйи ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Ҷойҳои баркашидашуда</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Сигнали радиатсионӣ</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Радиатсия, мкЗв/соат</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Эродҳои ҳозирон</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Ҳиссаи фаровардашуда</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Масалан, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Чаро декларант набуд</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Манфӣ</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Мусбат (пешакӣ)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Норавшан</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Тоза</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Санҷида нашуд</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Шубҳанок</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Санаи таваллуд</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Шаҳрвандӣ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Ба кӣ супорида шуд</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ҳуҷҷати тасдиқи шахсият</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ном бо ҳарфи лотинӣ</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ном дар асл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эзоҳ</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Дар куҷо ёфт шуд</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Рамзи рӯйхати назорат</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Кишвари истеҳсол</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Тавсиф</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Барои экспертиза боздошта шуд</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Таъиноти дугона, масалан 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Истифодабари ниҳоӣ</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Аризаи истифодабари ниҳоӣ</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Вазни брутто</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Рамзи НМ ФИХ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Иҷозатнома</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Рақами иҷозатнома</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Тамғагузорӣ ва рақамҳо</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Вазни нетто</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Шумора ва намуд, масалан 960 қуттӣ</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Рамзи бастабандӣ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Ҷойҳои бор</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Арзиш</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Ислоҳ ворид шуд</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Замима</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Тасдиқ шуд</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Сертификати имзо</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Тағйир дода шуд</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нусхаҳо</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Мавод илова шуд</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Тавсифи мавод тағйир ёфт</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Ба файл бароварда шуд</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Нусхаи якум</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Намуди файл</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Ба нигоҳдорӣ супорида шуд</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Ба файл</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Санҷиш кушода шуд</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Дар коғаз дода шуд</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Забонҳо</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Аз назар гузаронида шуд</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Рақам бекор шуд</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Дар чопгар</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Чоп шуд</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Барориш мувофиқа шуд</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Аз нав кушода шуд</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ҳисобот</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Баргардонида шуд</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256-и мундариҷа</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Имзо шудааст, имзо дуруст.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Пешниҳод шуд</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Аз файл қабул шуд</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Имзо нодуруст. Санҷиши махзанро оғоз кунед.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Ин сабт идомаи сабти пешина нест. Санҷиши махзанро оғоз кунед.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Нашри варақа</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Бекор шуд</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ба куҷо</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: илова шуд</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: хориҷ шуд</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (холӣ)</translation>
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
        <translation>Борномаи ҳавоӣ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Рамзи НМ ФИХ</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Рақами ИМО</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Мурсилаи почта</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Рақами давлатӣ</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Андоза ва навъи контейнер</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Китобчаи МДП (TIR)</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Вагон, 12 рақам</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Вагон, 8 рақам</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Пломбаи халта</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Гурӯҳ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Тавсиф</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Арзиши тахминӣ</translation>
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
        <translation>Чӣ тавр муайян шуд</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Шумора ва воҳид, чунон ки ёфт шуд: 12,640 кг, 18000 ҳаб, 60 л</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Бастабандӣ ва тамғагузорӣ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Миқдор</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Натиҷаи тест</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Зернамуд</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Тест ва рақами он</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Дар куҷо ёфт шуд</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Шубҳанок, санҷида мешавад</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мӯҳлаташ гузаштааст</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нест</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Лозим нест</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Амал мекунад</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Молҳо</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Тартиби истифода</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тарафҳо</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мавзӯъ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Матн</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Воҳидҳои нақлиёт</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Эътибор то</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Чӣ талаб мешавад</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Огоҳинома</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Расонида шуд</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Ҷавоб оид ба чораҳо</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Файлҳо гирифта шуданд</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Хонда шуд</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Муоина шуд, чизе ёфт нашуд</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Санҷида шуд</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Нарасидааст</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Бароварда шуд</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Гирифтани ашё</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Суроға</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Кишвар</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ном ё унвон бо ҳарфи лотинӣ</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ном ё унвон дар асл</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Рақами андоз</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Интиқолдиҳанда</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Гиранда</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Фиристанда</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Намояндаи гумрукӣ</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Ронанда</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Тарафи огоҳшаванда</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Суроға</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Чунон ки гуфта шуд</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ҳуҷҷати тасдиқи шахсият</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Забонҳо</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ном бо ҳарфи лотинӣ</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ном дар асл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эзоҳ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Имзо</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Вақти имзо ё рад</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Радро кӣ шунид</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Суханони рад</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Намояндаи интиқолдиҳанда</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Ронанда</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Тарҷумон</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Шахси дигар</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Соҳиби мол</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Шахсе, ки аз ӯ гирифта шуд</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Шахси холис</translation>
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
        <translation>Ҷой, тамғаи он</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Ҳуҷҷати тасдиқи шахсият</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ном бо ҳарфи лотинӣ</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ном дар асл</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Нобудкунӣ</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Тафтишот</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Озмоишгоҳ</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Мақсади дигар</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Баргардонидан ба соҳиб</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Нигоҳдорӣ</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Суроға ё ҳуҷҷат</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Огоҳинома</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>Замимаи {number}: {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ҷавоб</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ҷавобҳо</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Ҷавобҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Тасдиқ шуд</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Тасдиқ кард</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Пломбаи халта</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Парванда</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Парванда, таҳрир</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Гурӯҳ</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Аломатҳо бо рамз: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Варақаи назорат</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Амалҳои санҷишӣ</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Амалҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Ҳолатҳо</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Рамз</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Тарзи пинҳонкунӣ</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Партияи мол</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Нусха супорида шуд</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нусха</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Супориданҳои минбаъда, дастӣ пур мешавад</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Супоридан то тартиби варақа</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>СИЁҲНАВИС</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Сана ва вақт</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Расонидан</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Тавсиф, чунон ки навишта шуд</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Тарзи ошкоркунӣ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Ҳуҷҷат</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Сиёҳнавис</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Ҳар рамз махзанро як бор мекушояд: дар ҷое, ки ибораи махфӣ пурсида мешавад, «Рамзи барқарорсозӣ»-ро пахш карда, рамзро ворид кунед. Ҳарфҳои хурд ва фосилаҳо мумкинанд.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Сабтҳои журнал</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Сабтҳо, аввал – охир</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Сабтҳо: {count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Сабт</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Муоина</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Номи файл, тавзеҳ</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Файлҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Файлҳои паёмҳо</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Файлҳо гирифта шуданд</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Изи калиди муассис</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Бори аввал дар ин ҷо хонда шуд</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Шакли мақомот, нашри {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Дар куҷо ёфт шуд</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Аз кӣ</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Аз файл, дар ин ҷо имзо нашудааст</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Молҳо</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Вазни брутто: аз рӯйи ҳуҷҷат / ёфташуда</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Асосҳо ва меъёри ҳуқуқӣ</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>НМ ФИХ</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Супориданҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Супорид: ном, имзо</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Хеш, 16 аломати аввал</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Дар ҳузури</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Муддати боздошт</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Тарзи истифодаи рамз</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Ба ҷойи паёми пешина</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Санҷиш</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Асбоб, кӣ гузаронд</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Дода шуд, ҳанӯз тасдиқ нашудааст</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Шумо ибораи махфии нав, ду рамзи нав ва калиди нави имзо мегиред. То роҳбар калидро тасдиқ накунад, ба шумо танҳо хондан дастрас аст.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Ашёи {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Ашёи {number} аз {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Ашё 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Ашёи супоридашуда</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Ашёи гирифташуда</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Журнали ҷойи кор</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Варақаро зери қулф, ҷудо аз компютер нигоҳ доред: варақа ва диски компютер дар дасти кӣ бошад, ҳамон махзанро хонда метавонад.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Намуд, ҳолат</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Забони муошират</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Меъёри ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Санаи тартиб</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Паём</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Нетто, тарз</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Рақам, аз кӣ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Нозир</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Нозири парванда</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Нозири мақомот</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Муоинаро гузаронд</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Гирифт</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Нозирони ҳозир</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Кушода шуд</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Саҳ. {page} аз {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тарафҳо</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Тараф</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Ҳозирон, имзоҳо</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Сурати {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Суратҳо</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ҷой</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Ҷойи мӯҳр</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Ҷойҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Нуқтаҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Чоп шуд {when}, нусхаи {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Мақсад, ҳолат, пломба</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Миқдор</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>РАД</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Радиатсия, мкЗв/соат</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Гирифта шуд</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Қабул кард: ном, имзо</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Рамзҳои барқарорсозӣ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Натиҷа ва қарор</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Ҳуқуқҳо фаҳмонида шуданд</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Хатсайр</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Намунаҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Намунаҳои гирифташуда</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбаҳо</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Пломбаҳо 1–{count}, охири рӯйхат</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Шинос шуд</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Гирифтани ашё</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Протоколи гирифтани ашё №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Имзо ё рад</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Имзо</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Андоза, байт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Вазъ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ТАЪЛИМӢ</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Парванда ва журнали он</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Акс дар ин махзан нест</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Вақт, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ба кӣ</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Воҳиди нақлиёт</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Мақомот</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Номи корбар</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Махзан</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Рамзҳо чиро мекушоянд</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Чӣ карда шуд</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Вақте рамзҳои нав сохта шуданд, инҳо чизеро намекушоянд. Варақаи кӯҳнаро нобуд кунед.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Кай, дар куҷо</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Дар куҷо, кай</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Тартиб дода шуд</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ҳа</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>рақами санҷишӣ аз қоидаи маъмулӣ фарқ дорад</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>рақами санҷишӣ нодуруст</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>рақами санҷишӣ нодуруст, чунон ки дида шуд, навишта шуд</translation>
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
        <translation>навишта нашудааст</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>РМА</translation>
    </message>
    <message>
        <source>value</source>
        <translation>арзиш</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} аз {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} соат {minutes} дақ</translation>
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
        <translation>Варақаи огоҳинома</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Забонхат ва варақаи супоридани ашё</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Тамғакоғазҳои халтаҳои ашё</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Санади муоина</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Иқтибос аз журнал</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Фотоҷадвал</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Варақаи барқарорсозӣ</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Протоколи гирифтани ашё</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Супорида шуд</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Қонунвайронкунӣ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Чизе ёфт нашуд</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Одамон ёфт шуданд</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Гирифтани ашё</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Тафтишгар</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Нозир</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Роҳбар</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Сана</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ҷой</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Нуқта</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Масалан, GEPTI</translation>
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
        <translation>Пломбаи халта</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Аз ашёи</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Рақами он, масалан 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Миқдор</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натиҷа</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Ба куҷо фиристода шуд</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Гирифта шуд</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Ёфт шуд, канда шуд, гузошта шуд</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Намуд</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Воҳид ва дар</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дар куҷо</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Гузошта шуд</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ёфт шуд</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Канда шуд</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Гумрукӣ</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Ҳифзи баланд (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Назоратӣ (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Ҳифзӣ (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Қалбакӣ</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Бутун</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нест</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Вайроншуда</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Тарзи пинҳонкунӣ</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Пинҳонкунӣ бо суханони худ</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Нусха супорида шуд</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Нигоҳдорӣ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Сана ва вақт</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мӯҳлатҳо</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Барои экспертиза боздошта шуд</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Тарзи ошкоркунӣ</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Аз рӯйхати мақомоти шумо</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Асосҳо, бо суханони худ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ашё</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Забони муошират</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Меъёри ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Шахсон ва имзоҳо</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ҷой</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Савол ба эксперт</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Ҳатмист: парванда бе асоси хаттӣ бохта мешавад</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Вақти фаҳмонидани ҳуқуқҳо</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Намунаҳо</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Ҷойи нигоҳдорӣ</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Огоҳинома аз хориҷа</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Саг</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Маркази миллии интихоб</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Амалиёт</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Интихоби тасодуфӣ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Дархост</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Профили хавф</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Маълумоти оперативӣ</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Ҳанӯз имзо нашудааст</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Рад</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Имзо шуд</translation>
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
        <translation>дарозӣ 13,6 м</translation>
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
        <translation>баландӣ 4 фут 3 дюйм</translation>
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
        <translation>дарозӣ 7,15 м</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>дарозӣ 7,315 м</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>дарозӣ 7,43 м</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>дарозӣ 7,45 м</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>дарозӣ 7,82 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>баландӣ 8 фут 6 дюйм</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>баландӣ 8 фут 6 дюйм, паҳнӣ зиёда аз 2,5 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>баландӣ 8 фут 6 дюйм, паҳнӣ зиёда аз 8 фут</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>баландӣ 8 фут</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>дарозӣ 8,1 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>баландӣ 9 фут 6 дюйм</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>баландӣ 9 фут 6 дюйм, паҳнӣ зиёда аз 2,5 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>баландӣ 9 фут 6 дюйм, паҳнӣ зиёда аз 8 фут</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>баландӣ 9 фут</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>баландӣ 9 фут, паҳнӣ зиёда аз 2,5 м</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>баландӣ 9 фут, паҳнӣ зиёда аз 8 фут</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>ҳавоӣ-заминӣ</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>барои борҳои пошхӯранда</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>таъиноти умумӣ</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>изотермӣ ё бо дастгоҳи хунуккунии ҷудошаванда</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>барои бори муайян</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>болокушода</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>баландӣ зиёда аз 9 фут 6 дюйм</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>баландӣ зиёда аз 9 фут 6 дюйм, паҳнӣ зиёда аз 2,5 м</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>баландӣ зиёда аз 9 фут 6 дюйм, паҳнӣ зиёда аз 8 фут</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>платформа ё флэт-рэк</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>рефрижератор</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>систерна</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>систерна барои борҳои пошхӯранда</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>систерна барои моеъ ё газ</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>баландӣ то 4 фут</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>ҳаводиҳишаванда</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Ҷойи таъинот</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Фаровардани бор</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ин ҷо</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Боркунӣ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ҷойи ирсол</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Аз нав боркунӣ</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Кислотаи сирко</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Ангидриди сирко</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Атсетон</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Қисмҳои ҳавопаймо ё дрон</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Хокаи алюминий</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Нитрати аммоний</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Лавозимоти ҷангӣ</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Амфетамин</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Ашёи бостонӣ</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Банкнотҳо</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Силоҳи сигналӣ ё дигаргуншуда</translation>
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
        <translation>Ҳабҳои каптагон</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобил</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Тухми моҳӣ ва тосмоҳӣ</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Ангишти чӯб</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Моддаҳои химиявии рӯйхати назорат</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Хлоратҳо ё перхлоратҳо</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Сигаретҳо</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Либос ва пойафзол</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Кокаин</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Тангаҳо</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Электроникаи назоратшаванда</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Мавод ва хӯлаҳои назоратшаванда</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Косметика ва атриёт</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Банкнотҳои қалбакӣ</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Детонаторҳо ё ресмони детонатсионӣ</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Ҳабҳои навъи экстази</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Партови электронӣ</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Эфедрин ё псевдоэфедрин</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Спирти этил</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Моддаҳои тарканда</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Доруҳои қалбакӣ</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Силоҳи оташфишон</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Тилло ва металлҳои қиматбаҳо</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Героин</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Кислотаи намак</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Пероксиди гидроген</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Иконаҳо ва расмҳо</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Устухони фил</translation>
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
        <translation>Ҳайвоноти зинда</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Ғӯлачӯб ва тахта</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Дастгоҳҳо</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Дастнависҳо ва китобҳо</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Доруҳои бақайднагирифта</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Симоб</translation>
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
        <translation>Рамзи нодурусти мол</translation>
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
        <translation>Кислотаи нитрат</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Нитрометан</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Афюн</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Газҳои вайронкунандаи озон</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-фенил-2-пропанон (P-2-P) ё прекурсорҳои он</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Қисмҳои силоҳ</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Қисмҳои мошинҳои дуздидашуда</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Пеститсидҳо</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Телефонҳо ва лавозимот</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Растаниҳо</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Партови пластикӣ</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Перманганати калий</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Прегабалин</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Манбаъҳои радиоактивӣ</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Тамокуи хом ё реза</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Шохи сайғоқ</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Трепанг ва моллюскҳо</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Датчикҳо, лазерҳо ва оптика</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Пӯст ва мӯина</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Қисмҳои эҳтиётӣ</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Машруботи сахт</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Стикҳо барои гармкунӣ</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Кислотаи сулфат</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Каннабиноиди синтетикӣ</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Катинони синтетикӣ</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Толуол</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Бозичаҳо</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Трамадол</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Бори хатарноки эълоннашуда</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Моли эълоннашуда</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Арзиши пасткардашуда</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Соатҳо ва сумкаҳо</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Тамокуи чилим</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Май ё пиво</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Дар чӣ интиқол меёбад</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Кишвар</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Санҷиш мувофиқ наомад, ҳамон тавр монд</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Чор аломат, масалан 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Намуд</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эзоҳ</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Андоза ва навъ</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Киштӣ, қатора, рейс</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ампула</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>қуттӣ</translation>
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
        <translation>баста</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>ҷуфт</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>дона</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>ҳаб</translation>
    </message>
    <message>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <source>units</source>
        <translation>воҳид</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Бори ҳавоӣ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Мурсилаи почта</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Ядак ё нимядак</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Мошини боркаш</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобил</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Киштӣ</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Миёнаи ҷойҳо</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Аз рӯйи тамғаи ҷойҳо</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Ҳисоб</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Шумурда шуд</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Тарзи дигар</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Баркашида шуд</translation>
    </message>
</context>
</TS>
