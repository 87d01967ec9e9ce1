<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Присутствовали сотрудники</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Пост и место</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Причина своими словами</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбы</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспортные единицы</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Почему отобрано</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
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
        <translation>Культурные ценности</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Прекурсоры наркотических средств</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Наркотические средства</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Прекурсоры взрывчатых веществ</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Уклонение от платежей</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Рыба и морепродукты</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Лес и лесоматериалы</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Опасные грузы</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Новые психоактивные вещества</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Другие товары</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Краденые автомобили</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Стратегические товары и товары двойного назначения</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Табак</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Отходы и вред природе</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Оружие и боеприпасы</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Дикая фауна и флора (СИТЕС)</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Груз прикрытия</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Пломба-двойник</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Тайник</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>В товаре</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>В автомобиле</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Недостоверное декларирование</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Не сокрыто</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>На теле или в одежде</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Холодильная установка</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Подброшено у дверей (рип-офф)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Конструкция: стенка, пол, крыша или рама</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Бак или цистерна</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Проверка документов</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Полный досмотр</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Частичный досмотр</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканирование</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Застряло</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Оповещение из-за рубежа</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Газоанализатор</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Проверка документов</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Радиационный монитор</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Случайный отбор</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Профиль риска</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Обычный контроль</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Оперативная информация</translation>
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
        <translation>Вывоз</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ввоз</translation>
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
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>Накладная CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Таможенная декларация</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>Накладная СМГС или ЦИМ</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Книжка МДП (TIR)</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Масса брутто, фактическая</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Масса брутто по документам</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Как определена</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Прибор и его номер</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Вскрыто</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Радиационный фон, мкЗв/ч</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Доля выгруженного</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Например, 40 %</translation>
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
    <name>goods</name>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Масса брутто</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Масса нетто</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Число и вид, например 960 коробок</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>There is no catalogue for the language {language}. Known languages: {known}.</source>
        <translation>Языка {language} в программе нет. Есть: {known}.</translation>
    </message>
</context>
<context>
    <name>identifier</name>
    <message>
        <source>Check digit right.</source>
        <translation>Контрольная цифра верна.</translation>
    </message>
    <message>
        <source>Container, {count} to go.</source>
        <translation>Контейнер, осталось знаков: {count}.</translation>
    </message>
    <message>
        <source>ISO 6346 gives {expected}, not {found}. Look at the box again.</source>
        <translation>По ISO 6346 здесь {expected}, а не {found}. Сверьте с дверью.</translation>
    </message>
    <message>
        <source>Not a number that this program knows. It is kept as typed.</source>
        <translation>Такой номер программе не известен. Сохранён как введён.</translation>
    </message>
    <message>
        <source>Number plate: letters and digits, no check digit.</source>
        <translation>Госномер: буквы и цифры, без контрольной цифры.</translation>
    </message>
    <message>
        <source>The fourth letter is {found}; ISO 6346 knows U, J, Z and A, B, D, E, K.</source>
        <translation>Четвёртая буква — {found}; в ISO 6346 есть U, J, Z и A, B, D, E, K.</translation>
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
        <translation>Категория</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Оценочная стоимость</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Как определено</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Число и единица, как найдено: 12,640 kg, 18000 pills, 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Упаковка и маркировка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Где найдено</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Оповещение</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Ответ о мерах</translation>
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
        <translation>Досмотрено, ничего не найдено</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Не прибыло</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Изъятие</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Имя или название латиницей</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Имя или название в оригинале</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Таможенный представитель</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Уведомляемая сторона</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Как сказано</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Имя в оригинале</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Время подписи или отказа</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Кто слышал отказ</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Слова отказа</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Представитель перевозчика</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Владелец товара</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Лицо, у которого изъято</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Понятой</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>A list is expected here.</source>
        <translation>Здесь нужен список.</translation>
    </message>
    <message>
        <source>A row id is letters, digits and hyphens. Leave it out to get one.</source>
        <translation>Номер записи строки — буквы, цифры и дефисы. Не указывайте его, программа даст свой.</translation>
    </message>
    <message>
        <source>Named fields in braces are expected here.</source>
        <translation>Здесь нужны именованные поля в фигурных скобках.</translation>
    </message>
    <message>
        <source>Text is expected here.</source>
        <translation>Здесь нужен текст.</translation>
    </message>
    <message>
        <source>This field is not known.</source>
        <translation>Такого поля нет.</translation>
    </message>
    <message>
        <source>This row has the same id as another.</source>
        <translation>У этой строки тот же номер записи, что и у другой.</translation>
    </message>
    <message>
        <source>This text holds half a character. Type it again.</source>
        <translation>В тексте половина знака. Введите его заново.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Здесь нужно true или false.</translation>
    </message>
    <message>
        <source>{count} fields can't be taken. Nothing was saved; mend them and try again.</source>
        <translation>Полей, которые нельзя принять: {count}. Ничего не сохранено; исправьте их и повторите.</translation>
    </message>
    <message>
        <source>{value} has no currency. Write the number and three letters, such as 520 USD.</source>
        <translation>У {value} нет валюты. Напишите число и три буквы, например 520 USD.</translation>
    </message>
    <message>
        <source>{value} has no unit. Write the number and its unit, such as 12.640 kg.</source>
        <translation>У {value} нет единицы. Напишите число и единицу, например 12,640 kg.</translation>
    </message>
    <message>
        <source>{value} is not a code of this list. Known: {known}.</source>
        <translation>Кода {value} в списке нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>{value} is not a date and time. Write it as 2026-11-21T14:06+04:00.</source>
        <translation>{value} — не дата и время. Пишите так: 2026-11-21T14:06+04:00.</translation>
    </message>
    <message>
        <source>{value} is not a date. Write it as 2026-11-21.</source>
        <translation>{value} — не дата. Пишите так: 2026-11-21.</translation>
    </message>
    <message>
        <source>{value} is not a number. Digits and one decimal sign only.</source>
        <translation>{value} — не число. Только цифры и один десятичный знак.</translation>
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
        <translation>Нарушение</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Найдены люди</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Изъятие</translation>
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
        <translation>Руководитель</translation>
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
        <translation>Место</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Например, GEPTI</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Найдена, снята, наложена</translation>
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
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Наложена</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдена</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Снята</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Таможенная</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Повышенной защиты (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Контрольная (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Защитная (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Подделана</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Целая</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Нарушена</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Способ сокрытия</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Сокрытие своими словами</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Копии вручены</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Способ обнаружения</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Из перечня вашего органа</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Основания, своими словами</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Язык общения</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая норма</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Лица и подписи</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Обязательно: без письменных оснований дело проиграно</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Права разъяснены в</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Оповещение из-за рубежа</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Национальный центр отбора</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайный отбор</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Профиль риска</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Оперативная информация</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Ещё не подписано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Место назначения</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Погрузка</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Место отправления</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Перегрузка</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Проверка не сошлась, оставлен как есть</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Четыре знака, например 22G1</translation>
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
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Размер и тип</translation>
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
        <source>packs</source>
        <translation>уп.</translation>
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
        <translation>ед.</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Truck or trailer</source>
        <translation>Грузовик или прицеп</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>A part of {file} is damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {expected} letters and digits; {found} were typed. Compare it with the sheet.</source>
        <translation>В коде восстановления {expected} букв и цифр, введено {found}. Сверьте с листом.</translation>
    </message>
    <message>
        <source>Another program is writing to this vault. Nothing was lost; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery code differs from the sheet. Type it again.</source>
        <translation>Группа {group} кода восстановления не совпадает с листом. Введите её заново.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. Everything saved before is kept; make a backup on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe; free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer account does not hold the second part of the key. Use the account in which the vault was set up, or a recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer did not keep the second part of the key. Nothing was changed; set up with the passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) that can not be stored. Delete that sign; nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder can not be written to. Everything saved before is safe; ask for write access to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Choose another folder or create a vault there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} asks for a key derivation outside the allowed limits, so it was not followed. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can not be read: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not describe a vault of this program. Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database without encryption, not a vault. Nothing was changed; put the right file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing. Put it back or restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not this vault's database. Nothing was changed; put the right file back or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was cut short or damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} already holds a vault. Nothing was changed; choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} already has an entry in this vault. Choose another user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has no entry in this vault. Choose an officer from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” does not occur in recovery codes. Compare group {group} with the sheet.</source>
        <translation>Знака «{sign}» в кодах восстановления не бывает. Сверьте группу {group} с листом.</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Среднее по местам</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>По маркировке мест</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Взвешено</translation>
    </message>
</context>
</TS>
