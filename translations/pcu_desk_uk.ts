<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Оповіщення або запит</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибуття</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Напрямок</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закінчення</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Його номер</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Опис подій</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Потрібно, коли випуск за високого бала не погоджено</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Присутні посадові особи</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Пост і місце</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Причина своїми словами</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Індикатори ризику</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломби</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспортні одиниці</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Чому випущено попри бал</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Чому відібрано</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
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
        <translation>Культурні цінності</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Прекурсори наркотичних засобів</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Наркотичні засоби</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Прекурсори вибухових речовин</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Ухилення від сплати платежів</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Риба та морепродукти</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Ліс і лісоматеріали</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Небезпечні вантажі</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лікарські засоби</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Нові психоактивні речовини</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Інші товари</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Викрадені автомобілі</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Стратегічні товари та товари подвійного використання</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Тютюн</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Відходи та довкілля</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Зброя та боєприпаси</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Дика фауна і флора (СІТЕС)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Хто провів</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Прилад і його номер</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Хімічний детектор</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Бази даних</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Інша перевірка</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Зовнішній огляд</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Радіація</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломби</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Огляд прихованих порожнин</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Вивантаження</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Зважування</translation>
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
        <translation>Авіавантаж і пошта</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Критий вагон</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Суховантажний контейнер</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Контейнер-платформа (флет-рек)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Контейнер з відкритим верхом</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Рефрижератор</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Вантажівка з причепом</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Судно</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>За кабіною, обтічник</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Візки</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Багажник і запасне колесо</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Кабіна всередині та спальне місце</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Салон і сидіння</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Каюти та комори</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Трос, цілий</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Стеля та дах</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Рама та днище</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Відсік компресора</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Вміст за декларацією</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Палуба та трюми</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Двері та пломби</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Двері всередині та зовні</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Двері, пороги та бампери</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Торцева стіна та драбина</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Моторний відсік</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Машинне відділення та порожнини</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Підлога</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Рама та хребтова балка</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Передня торцева стінка</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Передні люки та вентилятор</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Передня стінка</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Передня стінка причепа</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Передня стінка всередині</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Передня стінка, довжина всередині та зовні</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Паливний бак</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Корпус нижче ватерлінії</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Кріплення та вантаж</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Ліва стінка</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Вантаж</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Вантаж з боку дверей</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Зовні та днище</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Упаковка та ярлики</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Платформа зверху</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Задні двері та пломба</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Задня торцева стінка</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Права стінка</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Дах</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Люки даху</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Відправник і адресат</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Запасне колесо</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Тент і дуги</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Підлога причепа</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Дах причепа або тент</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>Табличка VIN і номер кузова</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Порожнина платформи</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Стіни, можлива подвійна</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Колеса та осі</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Рентгенівський знімок</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспортна одиниця</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Вантаж прикриття</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Пломба-двійник</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Тайник</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>У товарі</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>В автомобілі</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Недостовірне декларування</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Не приховано</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>На тілі або в одязі</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Холодильна установка</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Підкинуто біля дверей (ріп-оф)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Конструкція: стінка, підлога, дах або рама</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Бак або цистерна</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Загинув</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Потрібна медична допомога</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Здоровий</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Передав</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Прийняв</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Наприклад, 1–3 або всі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Днів</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Що зробити</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Перевірка документів</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Повний огляд</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Частковий огляд</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканування</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Відповідь отримано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Застрягло</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Оповіщення з-за кордону</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Газоаналізатор</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Перевірка документів</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Радіаційний монітор</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Випадковий відбір</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Профіль ризику</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Звичайний контроль</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Оперативна інформація</translation>
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
        <translation>Вивезення</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ввезення</translation>
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
        <translation>Дата</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким виданий</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Авіанакладна</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>Накладна CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Митна декларація</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>Декларація з MRN</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Маніфест</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Інший документ</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>Накладна УМВС або ЦІМ</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Книжка МДП (TIR)</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Підтверджено державою кінцевого споживача</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сумнівно</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Предʼявлено</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Хто додав</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Камера, за даними файлу</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>Справа {number} не має тут файлів матеріалів, вивантажувати нічого.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Імʼя файлу</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Точка контрольного аркуша</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Місце, за даними файлу</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Читання знімка тривало понад {seconds} с і було зупинене. Додайте його як інший вид, щоб зберегти.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Вилучений предмет</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Знято, за даними файлу</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>Байти {name} – не ті, що були додані. Залиште сховище як є та запустіть перевірку.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Диск повернув файл не таким, яким його записано, тому файл не додано. Використайте інший диск.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>Файлу матеріалу {evidence} немає в цьому сховищі. Додайте файл до його справи, і він буде тут.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Файлу цього матеріалу немає. Відновіть його з резервної копії.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Файл цього матеріалу – не той, що був доданий. Залиште його як є та запустіть перевірку.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>Файлу {name} немає. Відновіть його з резервної копії.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Файл починається як знімок, але як знімок не читається. Додайте його як інший вид, і його байти збережуться.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>У цьому знімку забагато точок, щоб його відкрити. Додайте його як інший вид, і його байти збережуться.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} не записується: {reason}. Сховище ціле.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} не читається: {reason}. Файл не додано.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} порожній, зберігати нічого. Файл не додано.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} у цій справі вже є: додав {by} як {known}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} більший за {limit} МБ: як знімок його не відкрити. Додайте його як інший вид.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – не знімок, який можна показати (JPEG, PNG, WebP). Додайте його як інший вид, і його байти збережуться.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – не знімок. Збережіть його у файл, щоб відкрити в іншій програмі.</translation>
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
        <translation>Інший файл</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Скан підписаного документа</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Причина спрацювання</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольний аркуш</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Проведені перевірки</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Маса брутто, фактична</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Маса брутто за документами</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Як визначено</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Як визначено, словами</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Прилад і його номер</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Нетто фактично</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Розкрито</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Знайдені люди</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Присутні</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Місць фактично</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Місць за документами</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Зважені місця</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Сигнал радіації</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Радіація, мкЗв/год</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Зауваження присутніх</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Частка вивантаженого</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Наприклад, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Чому не було декларанта</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Негативно</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Позитивно (попередньо)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Чисто</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Підозріло</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кому передано</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, що посвідчує особу</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Імʼя латиницею</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Імʼя в оригіналі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Де знайдено</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Код контрольного списку</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Країна походження</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Затримано для експертизи</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Подвійне використання, наприклад 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Кінцевий споживач</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Заява кінцевого споживача</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Маса брутто</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код УКТ ЗЕД</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Номер ліцензії</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Маркування та номери</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Маса нетто</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Кількість і вид, наприклад 960 коробок</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Код упаковки</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Вантажні місця</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вартість</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Внесено поправку</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Додаток</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Сертифікат підпису</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Примірники</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Матеріал додано</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Опис матеріалу змінено</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Вивантажено</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Перший примірник</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Вид файлу</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано на зберігання</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>У файл</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Перевірку відкрито</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Видано на папері</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Номер анульовано</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>На принтері</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Надруковано</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Випуск погоджено</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Відкрито знову</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 вмісту</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Підписано, підпис правильний.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Прийнято з файлу</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Підпис неправильний. Запустіть перевірку сховища.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Цей запис не продовжує попередній. Запустіть перевірку сховища.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Версія бланка</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Анульовано</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: додано</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: прибрано</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (порожньо)</translation>
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
        <translation>Авіанакладна</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код УКТ ЗЕД</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Номер ІМО</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Поштове відправлення</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Номерний знак</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Розмір і тип контейнера</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Книжка МДП (TIR)</translation>
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
        <translation>Пломба пакета</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Орієнтовна вартість</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Експрес-тест</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Як визначено</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Число та одиниця, як знайдено: 12,640 кг, 18000 табл., 60 л</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Упаковка та маркування</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Підсумок тесту</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Підвид</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Тест і його номер</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Де знайдено</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Сумнівна, перевіряється</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Строк минув</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не потрібна</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Чинна</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Поводження</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспортні одиниці</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Чинне до</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Що потрібно</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Оповіщення</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Відповідь про заходи</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Файли отримано</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Оглянуто, нічого не знайдено</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Не прибуло</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Випущено</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Вилучення</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Імʼя або назва латиницею</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Імʼя або назва в оригіналі</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Податковий номер</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Митний представник</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водій</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Сторона, яку повідомляють</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Як сказано</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, що посвідчує особу</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Імʼя латиницею</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Імʼя в оригіналі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Час підпису або відмови</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Хто чув відмову</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Слова відмови</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Представник перевізника</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водій</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Інша особа</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Власник товару</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Особа, в якої вилучено</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Понятий</translation>
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
        <translation>Місце, його маркування</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Документ, що посвідчує особу</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Імʼя латиницею</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Імʼя в оригіналі</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
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
        <translation>Знищення</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Слідство</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лабораторія</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Інша мета</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Повернення власнику</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Зберігання</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Адреса або документ</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Оповіщення</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>Додаток {number}: {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Відповіді 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Затвердив</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Пломба пакета</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Справа, редакція</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Знаки, показані кодами: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольний аркуш</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірні дії</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Дії 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Обставини</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Спосіб приховування</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Партія товару</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Копії вручено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Примірник</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Подальші передавання, заповнюються від руки</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Передавання до складання аркуша</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ЧЕРНЕТКА</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата й час</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Опис, як записано</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Спосіб виявлення</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Будь-який код один раз відкриває сховище: натисніть «Код відновлення» там, де запитують фразу, і введіть код. Малі літери та пробіли підходять.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журналу</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Записи, перший – останній</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Записів: {count}, кінець переліку</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Імʼя файлу, підпис</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Файли 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Файли повідомлень</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Файли отримано</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Відбиток ключа засновника</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Уперше прочитано тут</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Форма органу, версія {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Де знайдено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>З файлу, тут не підписано</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Маса брутто: за документами / знайдено</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Підстави та правова норма</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>УКТ ЗЕД</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Передавання 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Передав: імʼя, підпис</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Геш, перші 16 знаків</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>У присутності</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Затримано на</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Як користуватися кодом</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Замість попереднього повідомлення</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Прилад, хто провів</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Видано, ще не затверджено</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Ви отримаєте нову фразу, два нові коди та новий ключ підпису. Доки керівник не підтвердить ключ, вам доступне лише читання.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Предмет {number} з {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Предмети 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Передані предмети</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Вилучені предмети</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Журнал робочого місця</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Тримайте аркуш під замком, окремо від компʼютера: у кого він і диск компʼютера, той прочитає сховище.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Вид, стан</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Мова спілкування</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правова норма</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Дата складання</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імʼя</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Нетто, спосіб</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Номер, від кого</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Інспектор у справі</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Інспектор органу</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Огляд провів</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Вилучив</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Присутні інспектори</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Розкрито</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Стор. {page} з {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Присутні, підписи</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Місце печатки</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Місця 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Точки 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Надруковано {when}, прим. {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Мета, стан, пломба</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>ВІДМОВА</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Радіація, мкЗв/год</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Прийняв: імʼя, підпис</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Коди відновлення</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Результат і рішення</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Права розʼяснено</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Проби 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Взяті проби</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломби</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Пломби 1–{count}, кінець переліку</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Ознайомлений</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Протокол вилучення №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Підпис або відмова</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Розмір, байт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>НАВЧАЛЬНИЙ</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Справа та її журнал</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Знімка немає в цьому сховищі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Час, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспортна одиниця</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Імʼя користувача</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Що відкривають коди</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Коли створено нові коди, ці нічого не відкривають. Старий аркуш знищте.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Коли, де</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Де, коли</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Складено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>контрольна цифра не за звичайним правилом</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>контрольна цифра неправильна</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>контрольна цифра неправильна, записано, як нанесено</translation>
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
        <translation>не записано</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>податковий номер</translation>
    </message>
    <message>
        <source>value</source>
        <translation>вартість</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} з {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} год {minutes} хв</translation>
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
        <translation>Аркуш оповіщення</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Розписка та аркуш передавання вилученого</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Ярлики пакетів із вилученим</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Акт огляду</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Витяг із журналу</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Фототаблиця</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Протокол вилучення</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Порушення</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Знайдено людей</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Вилучення</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Ревізор</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Керівник</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Наприклад, GEPTI</translation>
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
        <translation>Пломба пакета</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>З предмета</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Її номер, наприклад 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Куди надіслано</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Взято</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Знайдено, знято, накладено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Одиниця та двері</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Накладено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Знято</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Митна</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Підвищеного захисту (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Контрольна (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Захисна (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Підроблена</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Ціла</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Відсутня</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Порушена</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Спосіб приховування</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Приховування своїми словами</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Копії вручено</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата й час</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Затримано для експертизи</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Спосіб виявлення</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>З переліку вашого органу</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Підстави, своїми словами</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Мова спілкування</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правова норма</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Особи та підписи</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Запитання експерту</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Обовʼязково: без письмових підстав справу програно</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Права розʼяснено о</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Проби</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Де зберігається</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Оповіщення з-за кордону</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Національний центр відбору</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Випадковий відбір</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Профіль ризику</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Оперативна інформація</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Ще не підписано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 футів</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>довжина 13,6 м</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 футів</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 футів</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>висота 4 фути 3 дюйми</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 футів</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 фут</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 фути</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 футів</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 футів</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 футів</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 фути</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>довжина 7,15 м</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>довжина 7,315 м</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>довжина 7,43 м</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>довжина 7,45 м</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>довжина 7,82 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>висота 8 футів 6 дюймів</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>висота 8 футів 6 дюймів, ширше 2,5 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>висота 8 футів 6 дюймів, ширше 8 футів</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>висота 8 футів</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>довжина 8,1 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>висота 9 футів 6 дюймів</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>висота 9 футів 6 дюймів, ширше 2,5 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>висота 9 футів 6 дюймів, ширше 8 футів</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>висота 9 футів</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>висота 9 футів, ширше 2,5 м</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>висота 9 футів, ширше 8 футів</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>повітряно-наземний</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>для сипких вантажів</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>загального призначення</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>ізотермічний або зі знімною холодильною установкою</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>для певного вантажу</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>з відкритим верхом</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>вище 9 футів 6 дюймів</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>вище 9 футів 6 дюймів, ширше 2,5 м</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>вище 9 футів 6 дюймів, ширше 8 футів</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>платформа або флет-рек</translation>
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
        <translation>цистерна для сипких вантажів</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>цистерна для рідин або газів</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>висота до 4 футів</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>вентильований</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Місце призначення</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Вивантаження</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Місце відправлення</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Перевантаження</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Оцтова кислота</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Оцтовий ангідрид</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Ацетон</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Частини літаків або дронів</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Алюмінієва пудра</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Нітрат амонію</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Боєприпаси</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Амфетамін</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Старожитності</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Банкноти</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Сигнальна або перероблена зброя</translation>
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
        <translation>Таблетки каптагону</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Ікра та осетрові</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Деревне вугілля</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Хімікати контрольного списку</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Хлорати або перхлорати</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Сигарети</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Одяг і взуття</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Кокаїн</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Монети</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Контрольована електроніка</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Контрольовані матеріали та сплави</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Косметика та парфумерія</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Підроблені банкноти</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Детонатори або детонаційний шнур</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Таблетки типу екстазі</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Електронний брухт</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Ефедрин або псевдоефедрин</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Етиловий спирт</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Вибухові речовини</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Фальсифіковані ліки</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Вогнепальна зброя</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Золото та дорогоцінні метали</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Героїн</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Соляна кислота</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Пероксид водню</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Ікони та картини</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Слонова кістка</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Кетамін</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>Кат</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Живі тварини</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Колоди та пиломатеріали</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Верстати</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Рукописи та книги</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Незареєстровані ліки</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Ртуть</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>Метадон</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>Метамфетамін</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>Неправильний код товару</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Морфін</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>Нітазен</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>Азотна кислота</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Нітрометан</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Опій</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Озоноруйнівні гази</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-феніл-2-пропанон (P-2-P) або його прекурсори</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Частини зброї</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Частини викрадених машин</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Пестициди</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Телефони та аксесуари</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Рослини</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Пластикові відходи</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Перманганат калію</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Прегабалін</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Радіоактивні джерела</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Тютюн сирий або різаний</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Роги сайгака</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Трепанг і молюски</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Датчики, лазери та оптика</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Шкури та хутра</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Запчастини</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Міцний алкоголь</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Стіки для нагрівання</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Сірчана кислота</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Синтетичний канабіноїд</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Синтетичний катинон</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Толуол</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Іграшки</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Трамадол</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Незаявлений небезпечний вантаж</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Незаявлений товар</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Занижена вартість</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Годинники та сумки</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Тютюн для кальяну</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Вино або пиво</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>На чому прямує</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Перевірка не зійшлася, залишено як є</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Чотири знаки, наприклад 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Розмір і тип</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Судно, потяг, рейс</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ампул</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>коробок</translation>
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
        <translation>уп.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пар</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>шт.</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>табл.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <source>units</source>
        <translation>од.</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Авіавантаж</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Поштове відправлення</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Причіп або напівпричіп</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Вантажівка</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Судно</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Середнє за місцями</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>За маркуванням місць</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Розрахунок</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Перераховано</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Інакше</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Зважено</translation>
    </message>
</context>
</TS>
