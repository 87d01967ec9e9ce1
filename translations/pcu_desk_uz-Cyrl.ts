<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="uz_Cyrl_UZ" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Хабарнома ёки сўров</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келиш</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Бошланиш</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Йўналиш</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Ҳужжатлар</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Тугаш</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материаллар</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Кўрик</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Унинг рақами</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Тавсиф</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Юқори баллда чиқариб юбориш келишилмаган бўлса керак</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Қатнашган ходимлар</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Томонлар</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Пост ва жой</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Сабаби ўз сўзи билан</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Чиқариб юбориш</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Хавф индикаторлари</translation>
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
        <translation>Олиб қўйиш</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспорт бирликлари</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Баллга қарамай нега чиқариб юборилган</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Нега танланган</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Тасдиқланган</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қоралама</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарилган</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Топширилган</translation>
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
        <translation>Маданий бойликлар</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Гиёҳвандлик воситалари прекурсорлари</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Гиёҳвандлик воситалари</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Портловчи моддалар прекурсорлари</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Тўловлардан бўйин товлаш</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Балиқ ва денгиз маҳсулотлари</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Ўрмон ва ёғоч маҳсулотлари</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Хавфли юклар</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Дори воситалари</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Янги психоактив моддалар</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Бошқа товарлар</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Ўғирланган автомобиллар</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Стратегик ва икки хил мақсадли товарлар</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Тамаки</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Чиқиндилар ва атроф-муҳит</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Қурол ва ўқ-дорилар</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Ёввойи фауна ва флора (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Текширув</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ким ўтказган</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Якун</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Асбоб ва унинг рақами</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Кимёвий детектор</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Маълумотлар базалари</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Ҳужжатлар</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Бошқа текширув</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Ташқи кўздан кечириш</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Радиация</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Намуна</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Яширин бўшлиқларни кўриш</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Тушириш</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Тортиш</translation>
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
        <translation>Ҳаво юки ва почта</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Ёпиқ вагон</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Қуруқ юк контейнери</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Платформа-контейнер (флет-рек)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Усти очиқ контейнер</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Рефрижератор</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Тиркамали юк машинаси</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Кема</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Кабина орқаси, ҳаво қайтаргич</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Аравачалар</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Юкхона ва захира ғилдирак</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Кабина ичи ва ётиш жойи</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Салон ва ўриндиқлар</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Каюталар ва омборлар</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Трос, бутун</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Шифт ва том</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Рама ва ост қисми</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Компрессор бўлими</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Декларация бўйича ичидаги</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Палуба ва трюмлар</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Эшиклар ва пломбалар</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Эшиклар, ичи ва сирти</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Эшиклар, остона ва бамперлар</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Чекка девор ва нарвон</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Мотор бўлими</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Машина бўлими ва бўшлиқлар</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Рама ва ўрта тўсин</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Олд чекка девор</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Олд люклар ва вентилятор</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Олд девор</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Тиркаманинг олд девори</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Олд девор, ичи</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Олд девор, ички ва ташқи узунлик</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Ёнилғи баки</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Корпуснинг сув чизиғидан пасти</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Маҳкамлаш ва юк</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Чап девор</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Юк</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Эшикдан кўринган юк</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Ташқариси ва ости</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Қадоқ ва ёрлиқлар</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Платформа усти</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Орқа эшиклар ва пломба</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Орқа чекка девор</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Ўнг девор</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Том люклари</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Жўнатувчи ва адресат</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Захира ғилдирак</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Тент ва ёйлар</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Тиркама поли</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Тиркама томи ёки тент</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN лавҳаси ва кузов рақами</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Платформа бўшлиғи</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Деворлар, қўш бўлиши мумкин</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Ғилдираклар ва ўқлар</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Рентген сурати</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Якун</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Нуқта</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспорт бирлиги</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Ниқоб юк</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Такрор пломба</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Яширин жой</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Товар ичида</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Автомобилда</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Нотўғри декларациялаш</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Яширилмаган</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Танада ёки кийимда</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Совитиш қурилмаси</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Эшик олдига ташланган (рип-офф)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Конструкция: девор, пол, том ёки рама</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Бак ёки цистерна</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Ҳалок бўлган</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Тиббий ёрдам керак</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Соғлом</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Топширган</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ашёлар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жой</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсад</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Қабул қилган</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Масалан, 1–3 ёки ҳаммаси</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Кун</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Бажарилган</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Муддат</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Нима қилиш керак</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Ҳужжатлар текшируви</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Тўлиқ кўрик</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Қисман кўрик</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Чиқариб юбориш</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканерлаш</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Жавоб берилган</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Етказилган</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Навбатда</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ўқилган</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Юборилган</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Тўхтаб қолган</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Хориждан хабарнома</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Газ анализатори</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Ҳужжатлар текшируви</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Радиация монитори</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Тасодифий танлов</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Хавф профили</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Одатдаги назорат</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Тезкор маълумот</translation>
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
        <translation>Олиб чиқиш</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Олиб кириш</translation>
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
        <translation>Ҳужжат</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким берган</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақами</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Изоҳ</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Авиа юк хати</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR юк хати</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Божхона декларацияси</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN ли декларация</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Бошқа ҳужжат</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>SMGS ёки CIM юк хати</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR дафтарчаси</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Охирги фойдаланувчи давлати тасдиқлаган</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Шубҳали</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Тақдим этилган</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Қўшилган</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ким қўшган</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Камера, файл бўйича</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сарлавҳа</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>{number} ишида бу ерда материал файллари йўқ, чиқарадиган нарса йўқ.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл номи</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Бўйи</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тури</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Назорат варағи нуқтаси</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Жойи, файл бўйича</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Суратни ўқиш {seconds} сониядан ошди ва тўхтатилди. Сақлаш учун уни бошқа тур сифатида қўшинг.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Олиб қўйилган ашё</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ҳажми</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Суратга олинган, файл бўйича</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} байтлари қўшилгандагидек эмас. Сақлагични шундайлигича қолдиринг ва текширувни ишга туширинг.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Диск файлни ёзилганидек қайтармади, шунинг учун файл қўшилмади. Бошқа дискдан фойдаланинг.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>{evidence} материалининг файли бу сақлагичда йўқ. Файлни ўз ишига қўшинг, у шу ерда бўлади.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Бу материалнинг файли йўқ. Уни захира нусхадан тикланг.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Бу материалнинг файли қўшилган файл эмас. Уни шундайлигича қолдиринг ва текширувни ишга туширинг.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} файли йўқ. Уни захира нусхадан тикланг.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Файл сурат каби бошланади, аммо сурат сифатида ўқилмайди. Байтларини сақлаш учун уни бошқа тур сифатида қўшинг.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Бу суратда очиш учун нуқталар жуда кўп. Байтларини сақлаш учун уни бошқа тур сифатида қўшинг.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Эни</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} ёзилмаяпти: {reason}. Сақлагич бутун.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} ўқилмаяпти: {reason}. Файл қўшилмади.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} бўш, сақлайдиган нарса йўқ. Файл қўшилмади.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} бу ишда аллақачон бор: {by} уни {known} сифатида қўшган.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} МБ дан катта: сурат сифатида очилмайди. Уни бошқа тур сифатида қўшинг.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – кўрсатиб бўладиган сурат эмас (ЖПЕГ, ПНГ, ВебП). Байтларини сақлаш учун уни бошқа тур сифатида қўшинг.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – сурат эмас. Бошқа дастурда очиш учун уни файлга сақланг.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Ҳужжат</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Бошқа файл</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Имзоланган ҳужжат скани</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Ишга тушиш сабаби</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Назорат варағи</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Ўтказилган текширувлар</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Қарор</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Ҳақиқий брутто вазн</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Ҳужжатлардаги брутто вазн</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Қандай аниқланган</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Қандай аниқланган, сўз билан</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Асбоб ва унинг рақами</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Ҳақиқий нетто</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Очилган</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Топилган одамлар</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Қатнашганлар</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ҳақиқий юк жойлари</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Ҳужжатлардаги юк жойлари</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Тортилган жойлар</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Радиация сигнали</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Радиация, мкЗв/соат</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Қатнашганлар мулоҳазалари</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натижа</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Туширилган улуш</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Масалан, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Декларант нега йўқ эди</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Манфий</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Мусбат (дастлабки)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Ноаниқ</translation>
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
        <translation>Текширилмаган</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Шубҳали</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Туғилган санаси</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Фуқаролиги</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кимга топширилган</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Шахсни тасдиқловчи ҳужжат</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Исми лотинча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Исми асл ёзувда</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Қаерда топилган</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Назорат рўйхати коди</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Келиб чиқиш мамлакати</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Тавсиф</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Экспертиза учун ушлаб турилган</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Икки хил мақсад, масалан 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Охирги фойдаланувчи</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Охирги фойдаланувчи аризаси</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Брутто вазн</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТИФ ТН коди</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Лицензия рақами</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Маркировка ва рақамлар</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Нетто вазн</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Сони ва тури, масалан 960 қути</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Қадоқ коди</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Юк жойлари</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Қиймати</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Тузатиш киритилган</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Илова</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Тасдиқланган</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Имзо сертификати</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ўзгартирилган</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нусхалар</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Материал қўшилган</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Материал тавсифи ўзгартирилган</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Файлга чиқарилган</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Биринчи нусха</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Файл тури</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Сақлашга топширилган</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Файлга</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Текширув очилган</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Қоғозда берилган</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тиллар</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Кўрилган</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Рақам бекор қилинган</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Принтерда</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Чоп этилган</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Чиқариб юбориш келишилган</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Қайта очилган</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ҳисобот</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарилган</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Мазмуннинг SHA-256 хеши</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Имзоланган, имзо тўғри.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Топширилган</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Файлдан қабул қилинган</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Имзо нотўғри. Сақлагич текширувини ишга туширинг.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Бу ёзув олдингисининг давоми эмас. Сақлагич текширувини ишга туширинг.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Бланк версияси</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Бекор қилинган</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қаерга</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: қўшилган</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: олиб ташланган</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (бўш)</translation>
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
        <translation>Авиа юк хати</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТИФ ТН коди</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO рақами</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Почта жўнатмаси</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Давлат рақами</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Контейнер ўлчами ва тури</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR дафтарчаси</translation>
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
        <translation>Пакет пломбаси</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Тоифа</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Тавсиф</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Тахминий қиймат</translation>
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
        <translation>Қандай аниқланган</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Сони ва бирлиги, топилганидек: 12,640 кг, 18000 табл., 60 л</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Қадоқ ва маркировка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Миқдори</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Тест якуни</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Кичик тури</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Тест ва унинг рақами</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Қаерда топилган</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Шубҳали, текширилмоқда</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Муддати ўтган</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Керак эмас</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Амалда</translation>
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
        <translation>Фойдаланиш тартиби</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Якун</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Томонлар</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мавзу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Матн</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспорт бирликлари</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Амал қилиш муддати</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Нима талаб этилади</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Хабарнома</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Етказилган</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Чоралар ҳақида жавоб</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Файллар олинган</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ўқилган</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Кўрикдан ўтган, ҳеч нарса топилмаган</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Текширилган</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Келмаган</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Чиқариб юборилган</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Олиб қўйиш</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Манзил</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Мамлакат</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Исм ёки ном лотинча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Исм ёки ном асл ёзувда</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Мақоми</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Солиқ рақами</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Ташувчи</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Юк олувчи</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Юк жўнатувчи</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Божхона брокери</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Ҳайдовчи</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Хабардор қилинадиган томон</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Манзил</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Айтилганидек</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Шахсни тасдиқловчи ҳужжат</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тиллар</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Исми лотинча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Исми асл ёзувда</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Мақоми</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Имзо</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Имзо ёки рад вақти</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Радни ким эшитган</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Рад этиш сўзлари</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Ташувчи вакили</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Ҳайдовчи</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Таржимон</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Бошқа шахс</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Товар эгаси</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Ашёси олиб қўйилган шахс</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Холис</translation>
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
        <translation>Юк жойи, маркировкаси</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Шахсни тасдиқловчи ҳужжат</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Исми лотинча</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Исми асл ёзувда</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Мақоми</translation>
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
        <translation>Йўқ қилиш</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Тергов</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Бошқа мақсад</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Эгасига қайтариш</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сақлаш</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Манзил ёки ҳужжат</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Хабарнома</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>{report}, {number}-илова</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жавоб</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жавоблар</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Жавоблар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Тасдиқланган</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Тасдиқлаган</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Пакет пломбаси</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Иш</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Иш, таҳрир</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Тоифа</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Код билан кўрсатилган белгилар: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Назорат варағи</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Текширув ҳаракатлари</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Ҳаракатлар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Ҳолатлар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Яшириш усули</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Товар партияси</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Нусхалар берилган</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нусха</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Кейинги топширишлар, қўлда тўлдирилади</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Вараққача бўлган топширишлар</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ҚОРАЛАМА</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Сана ва вақт</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Етказиш</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Тавсиф, ёзилганидек</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Аниқлаш усули</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Ҳужжат</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қоралама</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Ҳар бир код сақлагични бир марта очади: парол ибораси сўралган жойда «Тиклаш коди»ни босинг ва кодни киритинг. Кичик ҳарфлар ва бўш жойлар мумкин.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Журнал ёзувлари</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Ёзувлар, биринчи – охирги</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Ёзувлар: {count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ёзув</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Кўрик</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Файл номи, сарлавҳа</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Файллар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Хабарлар файллари</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Файллар олинган</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Асосчи калити изи</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Бу ерда илк бор ўқилган</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Орган шакли, {version}-версия</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Қаерда топилган</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кимдан</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Файлдан, бу ерда имзоланмаган</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товарлар</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Брутто вазн: ҳужжатларда / топилган</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Асослар ва ҳуқуқий норма</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>ТИФ ТН</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Топширишлар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Топширган: исм, имзо</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Хеш, дастлабки 16 белги</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Кимнинг олдида</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Ушлаб туриш муддати</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Коддан қандай фойдаланилади</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Олдинги хабар ўрнига</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Текширув</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Асбоб, ким ўтказган</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Берилган, ҳали тасдиқланмаган</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Янги парол ибораси, иккита янги код ва янги имзо калитини оласиз. Раҳбар бу калитни тасдиқламагунча фақат ўқий оласиз.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Ашё {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Ашё {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Ашёлар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Топширилган ашёлар</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Олиб қўйилган ашёлар</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Иш ўрни журнали</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Варақни қулф остида, компьютердан алоҳида сақланг: варақ ва компьютер диски кимда бўлса, у сақлагични ўқий олади.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Тури, ҳолати</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Мулоқот тили</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Ҳуқуқий норма</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Тузилган сана</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Исм</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Нетто, усули</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақами</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Рақам, кимдан</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Иш бўйича инспектор</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Орган инспектори</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Кўрикни ўтказган</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Олиб қўйган</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Қатнашган инспекторлар</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Очилган</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, жами {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Томонлар</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Томон</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Қатнашганлар, имзолар</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотосуратлар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жой</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Муҳр ўрни</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Юк жойлари 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Нуқталар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Чоп этилган {when}, {copy}-нусха</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Мақсад, ҳолат, пломба</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Миқдори</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>РАД ЭТДИ</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Радиация, мкЗв/соат</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Олинган</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Қабул қилган: исм, имзо</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Тиклаш кодлари</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натижа</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Натижа ва қарор</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Ҳуқуқлар тушунтирилган</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Мақоми</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Намуналар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Олинган намуналар</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Пломбалар 1–{count}, рўйхат охири</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Танишган</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Олиб қўйиш</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Олиб қўйиш баённомаси №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Имзо ёки рад</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Имзо</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Ҳажми, байт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ЎҚУВ УЧУН</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Иш ва унинг журнали</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Сурат бу сақлагичда йўқ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Вақт, УТС</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кимга</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспорт бирлиги</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Фойдаланувчи номи</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сақлагич</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Кодлар нимани очади</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Нима қилинган</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Янги кодлар яратилганда булар ҳеч нарсани очмайди. Эски варақни йўқ қилинг.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Қачон, қаерда</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Қаерда, қачон</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Тузилган</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ҳа</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>назорат рақами одатдаги қоидадан фарқли</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>назорат рақами нотўғри</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>назорат рақами нотўғри, кўрилганидек ёзилган</translation>
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
        <translation>ёзилмаган</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>СТИР</translation>
    </message>
    <message>
        <source>value</source>
        <translation>қиймати</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
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
        <translation>Хабарнома варағи</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Ашёлар тилхати ва топшириш варағи</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Ашё пакетлари ёрлиқлари</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Кўрик далолатномаси</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Журналдан кўчирма</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Фотожадвал</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Тиклаш варағи</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Олиб қўйиш баённомаси</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Топширилган</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Қоидабузарлик</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ҳеч нарса топилмаган</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Одамлар топилган</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Олиб қўйиш</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Тафтишчи</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Раҳбар</translation>
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
        <translation>Жой</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Пункт</translation>
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
        <translation>Пакет пломбаси</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Қайси ашёдан</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Унинг рақами, масалан 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Миқдори</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натижа</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Қаерга юборилган</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Олинган</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Топилган, ечилган, қўйилган</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тури</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақами</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Бирлик ва эшик</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қаерда</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Қўйилган</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Топилган</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Ечилган</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Божхона</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Юқори ҳимояли (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Назорат (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Ҳимояли (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Сохта</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Бутун</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Бузилган</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Яшириш усули</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Яшириш ўз сўзи билан</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Нусхалар берилган</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Сақлов</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Сана ва вақт</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Муддатлар</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Экспертиза учун ушлаб турилган</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Аниқлаш усули</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Органингиз рўйхатидан</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Асослар, ўз сўзингиз билан</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ашёлар</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Мулоқот тили</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Ҳуқуқий норма</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Шахслар ва имзолар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жой</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Экспертга савол</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Мажбурий: ёзма асоссиз иш ютқазилади</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Ҳуқуқлар тушунтирилган вақт</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Намуналар</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Қаерда сақланади</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Хориждан хабарнома</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Ит</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Миллий танлов маркази</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Тасодифий танлов</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Сўров</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Хавф профили</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Тезкор маълумот</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Ҳали имзоланмаган</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Рад этган</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Имзоланган</translation>
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
        <translation>узунлиги 13,6 м</translation>
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
        <translation>баландлиги 4 фут 3 дюйм</translation>
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
        <translation>узунлиги 7,15 м</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>узунлиги 7,315 м</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>узунлиги 7,43 м</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>узунлиги 7,45 м</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>узунлиги 7,82 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>баландлиги 8 фут 6 дюйм</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>баландлиги 8 фут 6 дюйм, эни 2,5 м дан ортиқ</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>баландлиги 8 фут 6 дюйм, эни 8 футдан ортиқ</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>баландлиги 8 фут</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>узунлиги 8,1 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>баландлиги 9 фут 6 дюйм</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>баландлиги 9 фут 6 дюйм, эни 2,5 м дан ортиқ</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>баландлиги 9 фут 6 дюйм, эни 8 футдан ортиқ</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>баландлиги 9 фут</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>баландлиги 9 фут, эни 2,5 м дан ортиқ</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>баландлиги 9 фут, эни 8 футдан ортиқ</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>ҳаво-ерусти</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>тўкма юклар учун</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>умумий мақсадли</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>изотермик ёки ечиладиган совитиш қурилмали</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>муайян юк учун</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>усти очиқ</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>баландлиги 9 фут 6 дюймдан ортиқ</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>баландлиги 9 фут 6 дюймдан ортиқ, эни 2,5 м дан ортиқ</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>баландлиги 9 фут 6 дюймдан ортиқ, эни 8 футдан ортиқ</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>платформа ёки флет-рек</translation>
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
        <translation>тўкма юклар цистернаси</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>суюқлик ёки газ цистернаси</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>баландлиги 4 футгача</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>шамоллатиладиган</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Бориш жойи</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Тушириш</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Шу ерда</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Ортиш</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Жўнатиш жойи</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Қайта ортиш</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Сирка кислотаси</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Сирка ангидриди</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Ацетон</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Самолёт ёки дрон қисмлари</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Алюминий кукуни</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Аммоний нитрат</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Ўқ-дорилар</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Амфетамин</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Қадимий буюмлар</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Банкнотлар</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Сигнал ёки ўзгартирилган қурол</translation>
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
        <translation>Каптагон таблеткалари</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Икра ва осётрлар</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Ёғоч кўмир</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Назорат рўйхати кимёвий моддалари</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Хлоратлар ёки перхлоратлар</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Сигаретлар</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Кийим ва поябзал</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Кокаин</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Тангалар</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Назоратдаги электроника</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Назоратдаги материаллар ва қотишмалар</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Косметика ва парфюмерия</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Қалбаки банкнотлар</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Детонаторлар ёки детонация шнури</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Экстази туридаги таблеткалар</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Электрон чиқиндилар</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Эфедрин ёки псевдоэфедрин</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Этил спирти</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Портловчи моддалар</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Сохта дорилар</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Ўқотар қурол</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Олтин ва қимматбаҳо металлар</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Героин</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Хлорид кислотаси</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Водород пероксиди</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Иконалар ва суратлар</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Фил суяги</translation>
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
        <translation>Тирик ҳайвонлар</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Хода ва тахталар</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Дастгоҳлар</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Қўлёзмалар ва китоблар</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Рўйхатдан ўтмаган дорилар</translation>
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
        <translation>Товар коди нотўғри</translation>
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
        <translation>Нитрат кислотаси</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Нитрометан</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Опий</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Озонни емирувчи газлар</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-фенил-2-пропанон (P-2-P) ёки прекурсорлари</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Ўқотар қурол қисмлари</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Ўғирланган машина қисмлари</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Пестицидлар</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Телефонлар ва аксессуарлар</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Ўсимликлар</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Пластик чиқиндилар</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Калий перманганат</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Прегабалин</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Радиоактив манбалар</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Хом ёки қирқилган тамаки</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Сайғоқ шохи</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Трепанг ва моллюскалар</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Датчиклар, лазерлар ва оптика</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Тери ва мўйналар</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Эҳтиёт қисмлар</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Кучли алкоголь</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Қиздириш учун стиклар</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Сульфат кислотаси</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Синтетик каннабиноид</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Синтетик катинон</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Толуол</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Ўйинчоқлар</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Трамадол</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Баён қилинмаган хавфли юк</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Баён қилинмаган товар</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Пасайтирилган қиймат</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Соатлар ва сумкалар</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Чилим тамакиси</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Вино ёки пиво</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Нимада ташилади</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Мамлакат</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Текширув мос келмади, шундай қолдирилган</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Тўрт белги, масалан 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тури</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақами</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Ўлчами ва тури</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Кема, поезд, рейс</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ампула</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>қути</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>контейнер</translation>
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
        <translation>қадоқ</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>жуфт</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>дона</translation>
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
        <translation>бирлик</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Ҳаво юки</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Почта жўнатмаси</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Тиркама ёки ярим тиркама</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Юк машинаси</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Кема</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Жойлар бўйича ўртача</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Жойлар маркировкаси бўйича</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Ҳисобланган</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Саналган</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Бошқача</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Тортилган</translation>
    </message>
</context>
</TS>
