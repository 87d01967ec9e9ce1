<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>about</name>
    <message>
        <source>A checkout of the source, as developers have it</source>
        <translation>Исходный код, как у разработчиков</translation>
    </message>
    <message>
        <source>A report without case data is here. What was saved is safe.</source>
        <translation>Есть отчёт без данных дел. Сохранённое цело.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>An update is a file, from a stick or a mail, with its signature beside it. It is checked before anything changes, and the vault is backed up first.</source>
        <translation>Обновление — это файл с флешки или из письма; рядом лежит его подпись. Он проверяется до всех изменений, и сначала создаётся копия хранилища.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>Вернуться к версии {version}</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Создать копию и обновить</translation>
    </message>
    <message>
        <source>Backup of the vault, made before anything changes</source>
        <translation>Копия хранилища: создаётся до всех изменений</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check an update file</source>
        <translation>Проверить файл обновления</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Выбрать другое место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>For every account, by the administrator of this computer</source>
        <translation>Для всех учётных записей, администратором этого компьютера</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation>Вернуться к версии {version}?</translation>
    </message>
    <message>
        <source>In a folder of this account</source>
        <translation>В папке этой учётной записи</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установка</translation>
    </message>
    <message>
        <source>It is signed with a key made for trials, and not for use at a post.</source>
        <translation>Подписано пробным ключом: для испытаний, не для работы на посту.</translation>
    </message>
    <message>
        <source>It is signed with the recovery key, which stands in when the other was lost. Ask who gave you the file.</source>
        <translation>Подписано запасным ключом: им подписывают, когда основной утрачен. Спросите того, кто дал вам файл.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Lock and go back</source>
        <translation>Заблокировать и вернуться</translation>
    </message>
    <message>
        <source>Lock and restart</source>
        <translation>Заблокировать и перезапустить</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>No list of parts came with this program.</source>
        <translation>У этой программы нет списка составных частей.</translation>
    </message>
    <message>
        <source>No text came with this part.</source>
        <translation>К этой части текста нет.</translation>
    </message>
    <message>
        <source>None is kept here.</source>
        <translation>Отчётов нет.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Составные части и их лицензии</translation>
    </message>
    <message>
        <source>Portable: program and data lie in one folder, and nothing outside of it</source>
        <translation>Переносная: программа и данные лежат в одной папке, вне её ничего нет</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>Поставить её снова</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Reports without case data; the last five are kept on this computer.</source>
        <translation>Отчёты без данных дел; на этом компьютере хранятся последние пять.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the list (SBOM)</source>
        <translation>Сохранить список (SBOM)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Показать составные части</translation>
    </message>
    <message>
        <source>Stay with this version</source>
        <translation>Остаться на этой версии</translation>
    </message>
    <message>
        <source>Stops of the program</source>
        <translation>Прерывания программы</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>The desk locks, and that version starts. Vault and settings stay as they are. If a newer version has changed the vault's form, the older one says so and leaves it untouched; then update again.</source>
        <translation>Рабочее место заблокируется, и запустится та версия. Хранилище и настройки останутся прежними. Если новая версия изменила вид хранилища, прежняя об этом скажет и не тронет его; тогда обновите снова.</translation>
    </message>
    <message>
        <source>The list is in {name}.</source>
        <translation>Список записан в {name}.</translation>
    </message>
    <message>
        <source>The list of parts is made when a package is built; a checkout has none. Nothing was written.</source>
        <translation>Список составных частей создаётся при сборке пакета; у исходного кода его нет. Ничего не записано.</translation>
    </message>
    <message>
        <source>The program stopped on {at}.</source>
        <translation>Программа прервалась {at}.</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>Отчёт записан в {name}.</translation>
    </message>
    <message>
        <source>The signature holds, and the file is whole.</source>
        <translation>Подпись верна, файл цел.</translation>
    </message>
    <message>
        <source>The text {file} can't be read: {reason}. Install the program again.</source>
        <translation>Текст {file} не читается: {reason}. Установите программу заново.</translation>
    </message>
    <message>
        <source>The update was cancelled. Version and vault are as they were.</source>
        <translation>Обновление отменено. Версия и хранилище прежние.</translation>
    </message>
    <message>
        <source>This is all that is in the report: where in the program it happened, and its version. No case, no name, no passphrase. It is sent nowhere; save it to hand it to whoever looks after the program.</source>
        <translation>Это весь отчёт: место в программе и её версия. Ни дел, ни имён, ни парольных фраз. Он никуда не отправляется; сохраните его, чтобы передать тому, кто обслуживает программу.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>This report is here no more. Another window may have deleted it.</source>
        <translation>Этого отчёта здесь больше нет. Возможно, его удалили в другом окне.</translation>
    </message>
    <message>
        <source>This version was in use here, and this computer went back from it.</source>
        <translation>Эта версия здесь уже стояла, и компьютер вернулся с неё к прежней.</translation>
    </message>
    <message>
        <source>Unlock to put an update in: the vault is backed up first. Until then a file can only be checked.</source>
        <translation>Чтобы поставить обновление, разблокируйте: сначала создаётся копия хранилища. До этого файл можно только проверить.</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Обновить из файла</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Updates of this build are signed with keys made for trials. Use it for trials alone.</source>
        <translation>Обновления этой сборки подписаны пробными ключами. Она годится только для испытаний.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Version {version} did not start and was taken back. Version {running} runs; vault and backup are untouched.</source>
        <translation>Версия {version} не запустилась, и компьютер вернулся к прежней. Работает версия {running}; хранилище и копия не тронуты.</translation>
    </message>
    <message>
        <source>Version {version} is in its place, and the backup is in {name}. A restart locks the desk and starts it.</source>
        <translation>Версия {version} на месте, копия — в {name}. Перезапуск заблокирует рабочее место и запустит её.</translation>
    </message>
    <message>
        <source>Version {version} starts next.</source>
        <translation>Следующей запустится версия {version}.</translation>
    </message>
    <message>
        <source>Where the program stopped</source>
        <translation>Где программа прервалась</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>Your role makes no backups, so an officer or a supervisor puts updates in. You can check a file.</source>
        <translation>Ваша роль не создаёт копий, поэтому обновления ставит инспектор или руководитель. Файл вы можете проверить.</translation>
    </message>
    <message>
        <source>{file} is none of the texts that came with the program.</source>
        <translation>{file} — не из текстов этой программы.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation>{file} не записан: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen; at most {most} go with a message. Take some out.</source>
        <translation>
            <numerusform>Выбран %n файл; с сообщением уходит не больше {most}. Уберите лишние.</numerusform>
            <numerusform>Выбрано %n файла; с сообщением уходит не больше {most}. Уберите лишние.</numerusform>
            <numerusform>Выбрано %n файлов; с сообщением уходит не больше {most}. Уберите лишние.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of {number}, {size}</source>
        <translation>
            <numerusform>%n файл из {number}, {size}</numerusform>
            <numerusform>%n файла из {number}, {size}</numerusform>
            <numerusform>%n файлов из {number}, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n файл, {size}</numerusform>
            <numerusform>%n файла, {size}</numerusform>
            <numerusform>%n файлов, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}. At most {most}, each of at most {limit} MB.</source>
        <translation>
            <numerusform>%n файл, {size}. Не больше {most}, каждый не больше {limit} МБ.</numerusform>
            <numerusform>%n файла, {size}. Не больше {most}, каждый не больше {limit} МБ.</numerusform>
            <numerusform>%n файлов, {size}. Не больше {most}, каждый не больше {limit} МБ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with a message that is stuck</source>
        <translation>
            <numerusform>Застряло сообщение в %n переписке</numerusform>
            <numerusform>Застряли сообщения в %n переписках</numerusform>
            <numerusform>Застряли сообщения в %n переписках</numerusform>
        </translation>
    </message>
    <message>
        <source>All that came was opened.</source>
        <translation>Всё, что пришло, открыто.</translation>
    </message>
    <message>
        <source>Altered, not shown</source>
        <translation>Изменён, не показан</translation>
    </message>
    <message>
        <source>An alert begins from a case: open an inspection and press New alert.</source>
        <translation>Оповещение начинается с дела: откройте проверку и нажмите «Новое оповещение».</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Cases with the alert's transport units stand first</source>
        <translation>Сначала дела с транспортными единицами из оповещения</translation>
    </message>
    <message>
        <source>Choose the case in which the photos were taken, then the photos.</source>
        <translation>Выберите дело, в котором сделаны фото, затем сами фото.</translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation>Выберите, что сделано.</translation>
    </message>
    <message>
        <source>Courier file…</source>
        <translation>Файл для курьера…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>File pending: {here} of {parts}</source>
        <translation>Файл идёт: {here} из {parts}</translation>
    </message>
    <message>
        <source>Files for the answer</source>
        <translation>Файлы к ответу</translation>
    </message>
    <message>
        <source>Files of a case…</source>
        <translation>Файлы из дела…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>From case {number}, in the place of a message that is stuck.</source>
        <translation>Из дела {number}, вместо застрявшего сообщения.</translation>
    </message>
    <message>
        <source>From case {number}. Nothing leaves before you queue it.</source>
        <translation>Из дела {number}. Ничего не уйдёт, пока не поставите в очередь.</translation>
    </message>
    <message>
        <source>From {unit}</source>
        <translation>От {unit}</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Has all files since {moment}.</source>
        <translation>Все файлы там с {moment}.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>It is kept as it came. Whoever may export saves it, to open it in another program.</source>
        <translation>Он хранится таким, каким пришёл. Кто вправе выгружать файлы, сохранит его и откроет в другой программе.</translation>
    </message>
    <message>
        <source>It no longer leaves by itself. It is safe here; look what can be done.</source>
        <translation>Само оно уже не уйдёт. Здесь оно сохранно; посмотрите, что можно сделать.</translation>
    </message>
    <message>
        <source>KB of files read</source>
        <translation>КБ файлов прочитано</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Новое оповещение</translation>
    </message>
    <message>
        <source>Next try {next}.</source>
        <translation>Следующая попытка {next}.</translation>
    </message>
    <message>
        <source>Next try {next}. Leaves by itself.</source>
        <translation>Следующая попытка {next}. Уйдёт само.</translation>
    </message>
    <message>
        <source>No alert has been sent or received</source>
        <translation>Оповещений ещё не было</translation>
    </message>
    <message>
        <source>No file chosen. At most {most}, each of at most {limit} MB.</source>
        <translation>Файлы не выбраны. Не больше {most}, каждый не больше {limit} МБ.</translation>
    </message>
    <message>
        <source>Not all files have arrived there yet.</source>
        <translation>Ещё не все файлы дошли туда.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Nothing found is a result. Send it.</source>
        <translation>«Ничего не найдено» — тоже результат. Отправьте.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Ничего не застряло.</translation>
    </message>
    <message>
        <source>Nothing waits to leave.</source>
        <translation>Ничто не ждёт отправки.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>Opened here {moment}. The sender is told.</source>
        <translation>Открыто здесь {moment}. Отправитель узнает.</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <translation>Другие получатели</translation>
    </message>
    <message>
        <source>Photo pending: {here} of {parts}</source>
        <translation>Фото идёт: {here} из {parts}</translation>
    </message>
    <message>
        <source>Photos and papers of the case</source>
        <translation>Фото и бумаги дела</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>В очередь</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>SHA-256, as its sender gave it and as it came</source>
        <translation>SHA-256: так указал отправитель, так и пришло</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>Сохранено как {name}. Файл не зашифрован: держите его там, где ему место.</translation>
    </message>
    <message>
        <source>Seal of the message</source>
        <translation>Защита сообщения</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Signed by a desk of {unit}; the signature was checked when it came in.</source>
        <translation>Подписано рабочим местом {unit}; подпись проверена при получении.</translation>
    </message>
    <message>
        <source>Signed by {author} and this desk. Only the desks of the recipients can read it.</source>
        <translation>Подписали {author} и это рабочее место. Прочесть могут только рабочие места получателей.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Взять эти</translation>
    </message>
    <message>
        <source>The case has no evidence yet. Photos are added to the case first.</source>
        <translation>В деле ещё нет материалов. Сначала фото добавляют в дело.</translation>
    </message>
    <message>
        <source>The directory names no other unit yet. What you write is kept in the vault.</source>
        <translation>В справочнике пока нет других органов. Написанное хранится в хранилище.</translation>
    </message>
    <message>
        <source>The files are being read; Cancel is below. Nothing is queued before that is done.</source>
        <translation>Файлы читаются; отмена внизу. До конца чтения в очередь ничего не ставится.</translation>
    </message>
    <message>
        <source>The same words, sealed anew for {units}.</source>
        <translation>Те же слова, запечатано заново для {units}.</translation>
    </message>
    <message>
        <source>They leave after the message, sealed for the same units.</source>
        <translation>Они уходят после сообщения, запечатанные для тех же органов.</translation>
    </message>
    <message>
        <source>This file is no picture</source>
        <translation>Этот файл — не изображение</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспортная единица</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Транспортные единицы</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), last {last}.</source>
        <translation>
            <numerusform>Попыток: %n, последняя {last}.</numerusform>
            <numerusform>Попыток: %n, последняя {last}.</numerusform>
            <numerusform>Попыток: %n, последняя {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid to {day}.</source>
        <translation>Действует до {day}.</translation>
    </message>
    <message>
        <source>Waits here and leaves by itself when there is a line.</source>
        <translation>Ждёт здесь и уйдёт само, когда будет связь.</translation>
    </message>
    <message>
        <source>What came is not the file that was sent. It is not shown.</source>
        <translation>Пришёл не тот файл, который отправлен. Он не показан.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Which threads</source>
        <translation>Какие переписки</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Без файлов</translation>
    </message>
    <message>
        <source>Works without a line</source>
        <translation>Работает без связи</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Написать заново</translation>
    </message>
    <message>
        <source>You were writing an alert from case {number}.</source>
        <translation>Вы писали оповещение по делу {number}.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>chosen ones go with the alert</source>
        <translation>выбранные уйдут с оповещением</translation>
    </message>
    <message>
        <source>in the place of an earlier one</source>
        <translation>вместо прежнего</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>нет на этом компьютере</translation>
    </message>
    <message numerus="yes">
        <source>to %n units</source>
        <translation>
            <numerusform>%n органу</numerusform>
            <numerusform>%n органам</numerusform>
            <numerusform>%n органам</numerusform>
        </translation>
    </message>
    <message>
        <source>to {units}</source>
        <translation>для {units}</translation>
    </message>
    <message>
        <source>too large to send</source>
        <translation>слишком велик</translation>
    </message>
    <message>
        <source>units of the directory that have a desk</source>
        <translation>органы из справочника, у которых есть рабочее место</translation>
    </message>
    <message>
        <source>{box} {count}</source>
        <translation>{box} {count}</translation>
    </message>
    <message>
        <source>{kind} {number} from {unit}.</source>
        <translation>{kind} {number} от {unit}.</translation>
    </message>
    <message>
        <source>{kind} {number}, from case {case}.</source>
        <translation>{kind} {number}, из дела {case}.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{state} {moment}.</source>
        <translation>{state} {moment}.</translation>
    </message>
    <message>
        <source>{stuck} of {of} stuck</source>
        <translation>{stuck} из {of} застряло</translation>
    </message>
    <message>
        <source>{unit}, {author}</source>
        <translation>{unit}, {author}</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>At most {most} files go with a message; {count} are chosen. Nothing was queued; send the rest separately.</source>
        <translation>С сообщением уходит не больше файлов, чем {most}; выбрано: {count}. В очередь ничего не поставлено; остальные отправьте отдельно.</translation>
    </message>
    <message>
        <source>Case {number} came out of a training vault; no alert leaves with it. Nothing was queued.</source>
        <translation>Дело {number} взято из учебного хранилища; оповещение с ним не уходит. В очередь ничего не поставлено.</translation>
    </message>
    <message>
        <source>Choose at least one unit to send to. The text is kept.</source>
        <translation>Выберите хотя бы один орган-получатель. Текст сохранён.</translation>
    </message>
    <message>
        <source>Files go with a message from a case, and this one names none. Nothing was queued; begin it in the case.</source>
        <translation>Файлы уходят с сообщением из дела, а здесь дело не названо. В очередь ничего не поставлено; начните сообщение в деле.</translation>
    </message>
    <message>
        <source>Fill in subject, reason and what is asked. The text is kept.</source>
        <translation>Заполните тему, причину и что требуется. Текст сохранён.</translation>
    </message>
    <message>
        <source>Message {number} is not stuck any more, so nothing was queued in its place. Look where it stands.</source>
        <translation>Сообщение {number} больше не застряло, поэтому вместо него ничего не поставлено в очередь. Посмотрите, где оно.</translation>
    </message>
    <message>
        <source>The files are of different cases. Nothing was queued; send those of one case at a time.</source>
        <translation>Файлы из разных дел. В очередь ничего не поставлено; отправляйте файлы одного дела за раз.</translation>
    </message>
    <message>
        <source>There is no file {file} of a message in this vault. Look it up in its message.</source>
        <translation>Файла {file} при сообщении в этом хранилище нет. Найдите его в сообщении.</translation>
    </message>
    <message>
        <source>This alert is your own unit's. Another unit answers it.</source>
        <translation>Это оповещение вашего органа. Отвечает на него другой орган.</translation>
    </message>
    <message>
        <source>This desk has no directory of units yet, so nothing can be sealed. Take in the administrator's file.</source>
        <translation>На этом рабочем месте ещё нет справочника органов, зашифровать сообщение нельзя. Загрузите файл администратора.</translation>
    </message>
    <message>
        <source>What came as {name} is not the file that was sent, so it is not shown. Have it sent again.</source>
        <translation>Под именем {name} пришёл не тот файл, что отправлен, поэтому он не показан. Попросите отправить его ещё раз.</translation>
    </message>
    <message>
        <source>{name} has not come yet. It comes by itself when there is a line.</source>
        <translation>{name} ещё не пришёл. Придёт сам, когда будет связь.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, the most that goes with a message. Nothing was queued; leave it out.</source>
        <translation>{name} больше {limit} МБ, а больше с сообщением не уходит. В очередь ничего не поставлено; отправьте без этого файла.</translation>
    </message>
    <message>
        <source>{unit} has no desk in the directory, so nobody there could read it. The text is kept; choose another unit.</source>
        <translation>У {unit} нет рабочего места в справочнике, прочесть сообщение там некому. Текст сохранён; выберите другой орган.</translation>
    </message>
    <message>
        <source>{unit} is your own unit. Choose another unit to send to.</source>
        <translation>{unit} — ваш орган. Выберите другой орган-получатель.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>A file of evidence written out. Its SHA-256: {content}</source>
        <translation>Выгружен файл материалов. Его SHA-256: {content}</translation>
    </message>
    <message>
        <source>A recovery code of {officer} was used.</source>
        <translation>Использован код восстановления: {officer}.</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Approved {seconds} s after {officer} submitted it.</source>
        <translation>Утверждено через {seconds} с после подачи ({officer}).</translation>
    </message>
    <message>
        <source>Auditor's report</source>
        <translation>Отчёт ревизора</translation>
    </message>
    <message>
        <source>Cases taken in: {count}. SHA-256 of the file: {content}</source>
        <translation>Принято дел: {count}. SHA-256 файла: {content}</translation>
    </message>
    <message>
        <source>Cases: {cases}. Entries of the journal: {entries}.</source>
        <translation>Дел: {cases}. Записей журнала: {entries}.</translation>
    </message>
    <message>
        <source>Drawn again from numbers of an earlier draw ({same}), on which no case had been opened by then.</source>
        <translation>Повторный отбор из номеров прежнего ({same}), по которому к тому времени не было открыто ни одного дела.</translation>
    </message>
    <message>
        <source>Each line is something to look at, not a reproach. Its entries stand in the journal.</source>
        <translation>Каждая строка — повод посмотреть, а не упрёк. Её записи стоят в журнале.</translation>
    </message>
    <message>
        <source>Entries: {entries}</source>
        <translation>Записи: {entries}</translation>
    </message>
    <message>
        <source>From {start}</source>
        <translation>С {start}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>С {start} по {end}</translation>
    </message>
    <message>
        <source>Hours of work go from a full hour to a later one, such as 7-20.</source>
        <translation>Рабочее время — от целого часа до более позднего, например 7-20.</translation>
    </message>
    <message>
        <source>Looks, prints, exports</source>
        <translation>Просмотры, печать, выгрузки</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>Officers and brokers</source>
        <translation>Инспекторы и представители</translation>
    </message>
    <message>
        <source>Out of hours: before {start} and from {end} on.</source>
        <translation>Вне рабочего времени: до {start} и с {end}.</translation>
    </message>
    <message>
        <source>Overwritten after the result was recorded: {fields}.</source>
        <translation>Перезаписано после внесения результата: {fields}.</translation>
    </message>
    <message>
        <source>Seizure {number} was taken out of the case; its number is void.</source>
        <translation>Изъятие {number} убрано из дела; его номер аннулирован.</translation>
    </message>
    <message>
        <source>Submitted as a release, score {score}, with neither countersignature nor reason.</source>
        <translation>Подано как выпуск, балл {score}, без согласования и без причины.</translation>
    </message>
    <message>
        <source>Submitted as a release, score {score}. Reason: {reason}</source>
        <translation>Подано как выпуск, балл {score}. Причина: {reason}</translation>
    </message>
    <message>
        <source>Submitted as a release, score {score}. {officer} countersigned it.</source>
        <translation>Подано как выпуск, балл {score}. Согласовал(а) {officer}.</translation>
    </message>
    <message>
        <source>Taken out before submitting: {marks}. Points in all: {points}.</source>
        <translation>Убрано до подачи: {marks}. Всего баллов: {points}.</translation>
    </message>
    <message>
        <source>The case was voided.</source>
        <translation>Дело аннулировано.</translation>
    </message>
    <message>
        <source>The key of {officer} was agreed to by nobody else: he was the only supervisor.</source>
        <translation>Ключ {officer} никто другой не подтвердил: других руководителей не было.</translation>
    </message>
    <message>
        <source>The last day is before the first. Swap them.</source>
        <translation>Последний день раньше первого. Поменяйте их местами.</translation>
    </message>
    <message>
        <source>Up to {end}</source>
        <translation>По {end}</translation>
    </message>
    <message>
        <source>Written out as {format}.</source>
        <translation>Выгружено в виде {format}.</translation>
    </message>
    <message>
        <source>Written out as {format}. Cases: {count}.</source>
        <translation>Выгружено в виде {format}. Дел: {count}.</translation>
    </message>
    <message>
        <source>{count}, out of hours {late}</source>
        <translation>{count}, вне рабочего времени {late}</translation>
    </message>
    <message>
        <source>{officer} made two new recovery codes.</source>
        <translation>{officer} создал два новых кода восстановления.</translation>
    </message>
    <message>
        <source>{officer}, {broker}: cases {cases}, released {releases} ({share} %); of all cases of this officer {usual} %</source>
        <translation>{officer}, {broker}: дел {cases}, выпущено {releases} ({share} %); из всех дел этого инспектора {usual} %</translation>
    </message>
</context>
<context>
    <name>audit_look</name>
    <message>
        <source>Exports</source>
        <translation>Выгрузки</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
</context>
<context>
    <name>audit_page</name>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Cases decided: {cases}. Released: {releases} ({share} %).</source>
        <translation>Решений по делам: {cases}. Выпущено: {releases} ({share} %).</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Enter opens the case</source>
        <translation>Enter открывает дело</translation>
    </message>
    <message>
        <source>Late changes, voids, releases against the score, draws, prints, officers and brokers. That the report was made is noted too.</source>
        <translation>Поздние изменения, аннулирования, выпуски вопреки баллу, отборы, печать, инспекторы и таможенные представители. Составление отчёта тоже записывается.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Составить отчёт</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>За эти дни ничего.</translation>
    </message>
    <message>
        <source>Of all cases of this officer ({cases}), released: {share} %.</source>
        <translation>Из всех дел этого инспектора ({cases}) выпущено: {share} %.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Последние 365 дней</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>The report is saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>Отчёт сохранён в файл {name}. Он не зашифрован: храните его где положено.</translation>
    </message>
    <message>
        <source>What the journal tells an auditor</source>
        <translation>Что журнал говорит ревизору</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Choose another folder.</source>
        <translation>Файл {name} не записан: {why}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{officer} and {broker}</source>
        <translation>{officer} и {broker}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{what}: {count}, out of hours {late}</source>
        <translation>{what}: {count}, вне рабочего времени {late}</translation>
    </message>
</context>
<context>
    <name>audit_topic</name>
    <message>
        <source>Approved within minutes</source>
        <translation>Утверждено за минуты</translation>
    </message>
    <message>
        <source>Changed after the result</source>
        <translation>Изменено после результата</translation>
    </message>
    <message>
        <source>Draws repeated</source>
        <translation>Повторный случайный отбор</translation>
    </message>
    <message>
        <source>Numbers voided</source>
        <translation>Аннулированные номера</translation>
    </message>
    <message>
        <source>Recovery codes and keys</source>
        <translation>Коды восстановления и ключи</translation>
    </message>
    <message>
        <source>Released against a high score</source>
        <translation>Выпуск при высоком балле</translation>
    </message>
    <message>
        <source>Risk indicators taken out</source>
        <translation>Убранные индикаторы риска</translation>
    </message>
    <message>
        <source>Taken in from files</source>
        <translation>Принято из файлов</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>Выгружено</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A backup is being made already. Wait until it is done, or cancel it.</source>
        <translation>Резервная копия уже создаётся. Дождитесь конца или отмените её.</translation>
    </message>
    <message>
        <source>Back up elsewhere</source>
        <translation>В другое место</translation>
    </message>
    <message>
        <source>Back up into the folder</source>
        <translation>Создать копию в папке</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <translation>Резервные копии этого хранилища</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Every letter from A to Z has been used by a desk of this unit.</source>
        <translation>Все буквы от A до Z уже были у рабочих мест этого органа.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, the cases on it are lost too. Make a backup on another disk.</source>
        <translation>Если этот компьютер пропадёт или сломается, пропадут и дела на нём. Сделайте копию на другой диск.</translation>
    </message>
    <message>
        <source>It was read back and compared when it was made.</source>
        <translation>При создании она была прочитана и сверена.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Копия сделана %n день назад</numerusform>
            <numerusform>Копия сделана %n дня назад</numerusform>
            <numerusform>Копия сделана %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>Копия сделана сегодня</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Создавать копию</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Папка не выбрана</translation>
    </message>
    <message>
        <source>One file with all cases, the journal and the evidence, encrypted as the vault is. Keep it elsewhere.</source>
        <translation>Один файл со всеми делами, журналом и материалами, зашифрованный так же, как хранилище. Держите его в другом месте.</translation>
    </message>
    <message>
        <source>Schedule of this account</source>
        <translation>Расписание этой учётной записи</translation>
    </message>
    <message>
        <source>The backup can't be written to {folder}: {reason}. Earlier backups are as they were; the vault is safe.</source>
        <translation>Резервная копия не записывается в {folder}: {reason}. Прежние копии не тронуты, хранилище цело.</translation>
    </message>
    <message>
        <source>The backup is being made. You can go on working; Cancel is below.</source>
        <translation>Копия создаётся. Можно работать дальше; «Отмена» внизу.</translation>
    </message>
    <message>
        <source>The backup is in {name}, but evidence files that the vault lacks are not in it: {count}.</source>
        <translation>Копия в {name}, но файлов материалов, которых нет в хранилище, в ней тоже нет: {count}.</translation>
    </message>
    <message>
        <source>The backup is in {name}: {size} MB, read back and compared.</source>
        <translation>Копия в {name}: {size} МБ, прочитана и сверена.</translation>
    </message>
    <message>
        <source>The backup is whole in {file}. Only the journal could not take note of it: {trouble}</source>
        <translation>Копия цела в {file}. Только журнал не смог её отметить: {trouble}</translation>
    </message>
    <message>
        <source>The evidence file {file} can't be read: {reason}. No backup was made.</source>
        <translation>Файл материалов {file} не читается: {reason}. Копия не сделана.</translation>
    </message>
    <message>
        <source>The journal in {file} does not reach the entry that its desk signed. Nothing was restored.</source>
        <translation>Журнал в {file} не доходит до записи, которую подписало рабочее место. Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>The keys of the vault were changed while the backup ran, so it was not kept. Back up again.</source>
        <translation>Пока создавалась копия, ключи хранилища изменились, поэтому она не сохранена. Создайте копию ещё раз.</translation>
    </message>
    <message>
        <source>The letter {letter} has been used by a desk of this unit, and its numbers may be on paper. Use {free}.</source>
        <translation>Буква {letter} уже была у рабочего места этого органа, и его номера могут стоять на бумаге. Возьмите {free}.</translation>
    </message>
    <message>
        <source>The passphrases and recovery codes of the day it was made open it, and nothing else.</source>
        <translation>Её открывают парольные фразы и коды восстановления того дня, когда она сделана, и больше ничто.</translation>
    </message>
    <message>
        <source>The verification finds faults in this backup: {count}, the first at {subject}. Nothing was restored. Use an older backup, or restore this one with its faults and keep the file.</source>
        <translation>Проверка нашла в этой копии нарушения: {count}, первое — {subject}. Ничего не восстановлено. Возьмите более раннюю копию или восстановите эту вместе с нарушениями и сохраните файл.</translation>
    </message>
    <message>
        <source>To restore, start the program with an empty folder and press “Restore from a backup”. The restored vault is another desk with a letter of its own, and is enrolled anew.</source>
        <translation>Чтобы восстановить, запустите программу с пустой папкой и нажмите «Восстановить из копии». Восстановленное хранилище — другое рабочее место со своей буквой, его подключают к обмену заново.</translation>
    </message>
    <message>
        <source>What a backup is</source>
        <translation>Что такое резервная копия</translation>
    </message>
    <message>
        <source>What was recorded since then is on this computer alone.</source>
        <translation>Записанное с тех пор есть только на этом компьютере.</translation>
    </message>
    <message>
        <source>While the window is open. The last three stay; older ones of the schedule go.</source>
        <translation>Пока окно открыто. Последние три остаются, более старые по расписанию удаляются.</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>каждый %n день</numerusform>
            <numerusform>каждые %n дня</numerusform>
            <numerusform>каждые %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>только вручную</translation>
    </message>
    <message>
        <source>{at}, by {officer}, {size} MB</source>
        <translation>{at}, {officer}, {size} МБ</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. Nothing was changed.</source>
        <translation>{file} не читается: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} does not carry the signature of the desk that it names. Nothing was changed; use another backup.</source>
        <translation>На {file} нет подписи рабочего места, которое в нём названо. Ничего не изменено; возьмите другую копию.</translation>
    </message>
    <message>
        <source>{file} does not read back as it was written, so it was taken away. Earlier backups are as they were.</source>
        <translation>{file} читается не так, как был записан, и поэтому удалён. Прежние копии не тронуты.</translation>
    </message>
    <message>
        <source>{file} holds the journal of another desk than the one that signed it. Nothing was restored.</source>
        <translation>В {file} журнал другого рабочего места, а не того, что его подписало. Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>{file} is not a backup of this program. Nothing was changed.</source>
        <translation>{file} не является резервной копией этой программы. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is not the file that was made: {part} differs. Nothing was changed; use another backup.</source>
        <translation>{file} не тот файл, что был создан: {part} отличается. Ничего не изменено; возьмите другую копию.</translation>
    </message>
    <message>
        <source>{file} was made by a newer PCU Desk. It is safe; update the program to restore it.</source>
        <translation>{file} создан более новой PCU Desk. Файл цел; обновите программу, чтобы восстановить из него.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Nothing was changed; restore into an empty folder, then compare.</source>
        <translation>Папка {folder} не пуста. Ничего не изменено; восстановите в пустую папку и затем сравните.</translation>
    </message>
    <message>
        <source>{folder} is not there, so no backup was made. Plug the disk in, or choose another folder.</source>
        <translation>Папки {folder} нет, копия не сделана. Подключите диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>{folder} is the vault's own folder. Choose a place on another disk.</source>
        <translation>{folder} — папка самого хранилища. Выберите место на другом диске.</translation>
    </message>
    <message>
        <source>{letter} is not a desk letter. Use one letter from A to Z.</source>
        <translation>{letter} не может быть буквой рабочего места. Возьмите одну букву от A до Z.</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Застряли</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не открыты</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Оповещение или запрос</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
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
        <source>Evidence</source>
        <translation>Материалы</translation>
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
        <source>Its number</source>
        <translation>Его номер</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Нужно, когда выпуск при высоком балле не согласован</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Присутствовали сотрудники</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
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
        <source>Released</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Индикаторы риска</translation>
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
        <source>Why released against the score</source>
        <translation>Почему выпущено вопреки баллу</translation>
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
    <name>cases</name>
    <message>
        <source>Case {number} records what draw {draw} chose already. Open that case, or draw again.</source>
        <translation>То, что выбрал случайный отбор {draw}, уже записано в деле {number}. Откройте это дело или проведите отбор снова.</translation>
    </message>
    <message>
        <source>This file sets a number or a status. Take out: {fields}.</source>
        <translation>Файл задаёт номер или статус. Уберите: {fields}.</translation>
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
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Кто провёл</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Прибор и его номер</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Химический детектор</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Базы данных</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Иная проверка</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Наружный осмотр</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Радиация</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбы</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Осмотр скрытых полостей</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Взвешивание</translation>
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
        <translation>Авиагруз и почта</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Крытый вагон</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Сухогрузный контейнер</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Контейнер-платформа (флэт-рэк)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Контейнер с открытым верхом</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Рефрижератор</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Грузовик с прицепом</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Судно</translation>
    </message>
</context>
<context>
    <name>checklist_page</name>
    <message>
        <source>Checklist</source>
        <translation>Контрольный лист</translation>
    </message>
    <message>
        <source>Choose a checklist</source>
        <translation>Выберите контрольный лист</translation>
    </message>
    <message>
        <source>Choose a checklist above, or give the kind under Consignment.</source>
        <translation>Выберите контрольный лист выше или укажите вид в разделе «Груз».</translation>
    </message>
    <message>
        <source>Click a face or press its number</source>
        <translation>Нажмите на грань или клавишу с её номером</translation>
    </message>
    <message>
        <source>Enter its number under Consignment: the number gives the checklist.</source>
        <translation>Введите её номер в разделе «Груз»: номер определит контрольный лист.</translation>
    </message>
    <message>
        <source>No transport unit yet</source>
        <translation>Транспортной единицы ещё нет</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Suspicious: {points}. Write what was seen, and record what is behind it.</source>
        <translation>Подозрительно: {points}. Напишите, что замечено, и запишите, что за этим скрыто.</translation>
    </message>
    <message>
        <source>The kind of this unit is not known</source>
        <translation>Вид этой единицы неизвестен</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспортная единица</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Осмотрено {done} из {total}</translation>
    </message>
    <message>
        <source>{done} of {total} done, {count} suspicious</source>
        <translation>Осмотрено {done} из {total}, подозрительно: {count}</translation>
    </message>
    <message>
        <source>{number}. {point}: {finding}</source>
        <translation>{number}. {point}: {finding}</translation>
    </message>
    <message>
        <source>{point}: {finding}</source>
        <translation>{point}: {finding}</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>За кабиной, обтекатель</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Тележки</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Багажник и запасное колесо</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Кабина внутри и спальное место</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Салон и сиденья</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Каюты и кладовые</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Трос, целый</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Потолок и крыша</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Рама и днище</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Отсек компрессора</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Содержимое по декларации</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Палуба и трюмы</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Двери и пломбы</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Двери внутри и снаружи</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Двери, пороги и бамперы</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Торцевая стена и лестница</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Моторный отсек</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Машинное отделение и пустоты</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Рама и хребтовая балка</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Передняя торцевая стенка</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Передние люки и вентилятор</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Передняя стенка</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Передняя стенка прицепа</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Передняя стенка внутри</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Передняя стенка, длина внутри и снаружи</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Топливный бак</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Корпус ниже ватерлинии</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Крепление и груз</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Левая стенка</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Груз со стороны двери</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Снаружи и днище</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Упаковка и ярлыки</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Платформа сверху</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Задние двери и пломба</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Задняя торцевая стенка</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Правая стенка</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Крыша</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Люки крыши</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Отправитель и адресат</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Запасное колесо</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Тент и дуги</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Пол прицепа</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Крыша прицепа или тент</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>Табличка VIN и номер кузова</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Полость платформы</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Стены, возможна двойная</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Колёса и оси</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Рентгеновский снимок</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспортная единица</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>Найдена %n неисправность</numerusform>
            <numerusform>Найдены %n неисправности</numerusform>
            <numerusform>Найдено %n неисправностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command pcu-desk verify lists all.</source>
        <translation>
            <numerusform>И ещё %n. Команда pcu-desk verify покажет все.</numerusform>
            <numerusform>И ещё %n. Команда pcu-desk verify покажет все.</numerusform>
            <numerusform>И ещё %n. Команда pcu-desk verify покажет все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>Спросить узел связи сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Checked last on {time}</source>
        <translation>Последняя проверка: {time}</translation>
    </message>
    <message>
        <source>Every entry of the journal, every signature and every record is computed again. You can go on working.</source>
        <translation>Каждая запись журнала, каждая подпись и каждый документ вычисляются заново. Можно продолжать работу.</translation>
    </message>
    <message>
        <source>Is the vault whole?</source>
        <translation>Цело ли хранилище?</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Keep this folder as it is and call your supervisor.</source>
        <translation>Оставьте эту папку как есть и сообщите руководителю.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверялось</translation>
    </message>
    <message>
        <source>Older copy</source>
        <translation>Старая копия</translation>
    </message>
    <message>
        <source>Row or evidence</source>
        <translation>Строка или материал</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>The check was cancelled. Nothing was changed; it says nothing of the vault.</source>
        <translation>Проверка отменена. Ничего не изменено; о хранилище она ничего не говорит.</translation>
    </message>
    <message>
        <source>The journal is whole; every row agrees with it.</source>
        <translation>Журнал цел; каждая строка с ним сходится.</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What was looked at, and what it proves</source>
        <translation>Что проверено и что это доказывает</translation>
    </message>
    <message>
        <source>Who has seen the journal</source>
        <translation>Кто заверил журнал</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>; machine draft, not reviewed</source>
        <translation>; машинный черновик, не проверен</translation>
    </message>
    <message>
        <source>A part of the hub's answer does not follow what this desk has. It is passed over and comes again.</source>
        <translation>Часть ответа узла связи не продолжает то, что есть на этом рабочем месте. Она пропущена и придёт снова.</translation>
    </message>
    <message>
        <source>An alert has no such field. Known: {known}.</source>
        <translation>У оповещения нет такого поля. Есть: {known}.</translation>
    </message>
    <message>
        <source>An answer has no such field. Known: {known}.</source>
        <translation>У ответа нет такого поля. Есть: {known}.</translation>
    </message>
    <message>
        <source>An answer needs an outcome. Known: {known}.</source>
        <translation>В ответе нужен итог. Есть: {known}.</translation>
    </message>
    <message>
        <source>Case {number}, links in the chain of custody: {count}.</source>
        <translation>Дело {number}, звеньев в цепочке хранения: {count}.</translation>
    </message>
    <message>
        <source>Case {number}: {status}, revision {revision}.</source>
        <translation>Дело {number}: {status}, редакция {revision}.</translation>
    </message>
    <message>
        <source>Cases taken in: {taken}. Already here: {here}.</source>
        <translation>Принято дел: {taken}. Уже были здесь: {here}.</translation>
    </message>
    <message>
        <source>Directory {version}, fresh until {day}.</source>
        <translation>Справочник {version}, действует до {day}.</translation>
    </message>
    <message>
        <source>Directory {version}, stale since {day}: messages go on; ask for a newer one.</source>
        <translation>Справочник {version}, просрочен с {day}: сообщения идут; запросите новый.</translation>
    </message>
    <message>
        <source>Draw {draw}: {count} of {candidates}. Record each with: pcu-desk case add FILE.json --draw {draw}</source>
        <translation>Случайный отбор {draw}: {count} из {candidates}. Записать каждую проверку: pcu-desk case add FILE.json --draw {draw}</translation>
    </message>
    <message>
        <source>Either code opens the vault once and gives a new passphrase: pcu-desk vault recover. Keep this sheet under lock; whoever holds it and the computer's disk can read the vault.</source>
        <translation>Любой из кодов открывает хранилище один раз и даёт новую парольную фразу: pcu-desk vault recover. Держите лист под замком: у кого он и диск компьютера, тот прочтёт хранилище.</translation>
    </message>
    <message>
        <source>Every case of this vault is in {file}.</source>
        <translation>Все дела этого хранилища записаны в {file}.</translation>
    </message>
    <message>
        <source>Evidence added to case {number}: {count}.</source>
        <translation>Материалов добавлено в дело {number}: {count}.</translation>
    </message>
    <message>
        <source>Evidence files in {file}: {count}. How to verify them stands in it.</source>
        <translation>Файлов материалов в {file}: {count}. Как их проверить, сказано в нём же.</translation>
    </message>
    <message>
        <source>Evidence files that are missing in the vault, and so in the backup: {count}.</source>
        <translation>Файлы материалов, которых нет в хранилище, а значит и в копии: {count}.</translation>
    </message>
    <message>
        <source>Evidence files that hold: {whole}. Missing: {missing}. Altered: {altered}. In quarantine: {quarantined}.</source>
        <translation>Файлов материалов в порядке: {whole}. Нет на месте: {missing}. Изменено: {altered}. В карантине: {quarantined}.</translation>
    </message>
    <message>
        <source>Faults found: {count}. Keep this folder as it is and call your supervisor.</source>
        <translation>Найдено нарушений: {count}. Не трогайте эту папку и позовите руководителя.</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key: {fingerprint}</source>
        <translation>Отпечаток ключа основателя: {fingerprint}</translation>
    </message>
    <message>
        <source>From {unit}, written {at}, for {units}. Signed by: {signer}. Messages: {messages}. Parts of files: {chunks}. Receipts: {receipts}. Nothing was taken in.</source>
        <translation>От {unit}, записан {at}, для {units}. Подписал: {signer}. Сообщений: {messages}. Частей файлов: {chunks}. Квитанций: {receipts}. Ничего не принято.</translation>
    </message>
    <message>
        <source>Hub at {url}, key {hub}. Fingerprint of the directory: {root}</source>
        <translation>Узел {url}, ключ {hub}. Отпечаток справочника: {root}</translation>
    </message>
    <message>
        <source>Inspection {number} is recorded as a draft.</source>
        <translation>Проверка {number} записана черновиком.</translation>
    </message>
    <message>
        <source>It can be put in here. Nothing was changed.</source>
        <translation>Его можно поставить здесь. Ничего не изменено.</translation>
    </message>
    <message>
        <source>It is not for this unit.</source>
        <translation>Он не для этого органа.</translation>
    </message>
    <message>
        <source>It is signed with a key made for trials, which proves nothing to anybody else.</source>
        <translation>Подписано ключом для испытаний, который никому больше ничего не доказывает.</translation>
    </message>
    <message>
        <source>It is signed with the certificate of {signer}, fingerprint {fingerprint}.</source>
        <translation>Он подписан сертификатом {signer}, отпечаток {fingerprint}.</translation>
    </message>
    <message>
        <source>It is signed with the recovery key.</source>
        <translation>Подписано запасным ключом.</translation>
    </message>
    <message>
        <source>It is written to {file}.</source>
        <translation>Записано в {file}.</translation>
    </message>
    <message>
        <source>It offered a key that its desk has not signed. The key is not used; tell the administrator of the hub.</source>
        <translation>В нём предложен ключ, который его рабочее место не подписало. Ключ не используется; сообщите администратору узла связи.</translation>
    </message>
    <message>
        <source>It was written by: {signer}.</source>
        <translation>Записал: {signer}.</translation>
    </message>
    <message>
        <source>Its fingerprint, for the administrator to confirm: {fingerprint}</source>
        <translation>Его отпечаток; пусть администратор подтвердит: {fingerprint}</translation>
    </message>
    <message>
        <source>Lists: {lists}. What a list lacks is shown in English beside its code.</source>
        <translation>Перечни: {lists}. Чего в перечне нет, показывается по-английски рядом с кодом.</translation>
    </message>
    <message>
        <source>Messages that the hub has now: {sent}. Refused by it: {refused}.</source>
        <translation>Сообщений принял узел связи: {sent}. Не принял: {refused}.</translation>
    </message>
    <message>
        <source>Name a case and --out FILE.pdf, or more cases or --day and --out FOLDER, or --check FILE.pdf.</source>
        <translation>Назовите дело и --out ФАЙЛ.pdf, либо несколько дел или --day и --out ПАПКА, либо --check ФАЙЛ.pdf.</translation>
    </message>
    <message>
        <source>Name a picture, or --remove.</source>
        <translation>Назовите изображение или --remove.</translation>
    </message>
    <message>
        <source>Name files to add, or a folder with --folder.</source>
        <translation>Назовите файлы, которые надо добавить, или папку: --folder.</translation>
    </message>
    <message>
        <source>Name one case, or --all.</source>
        <translation>Назовите одно дело или укажите --all.</translation>
    </message>
    <message>
        <source>No case began on {day} that has such a report. Nothing was written.</source>
        <translation>За {day} нет начатых дел с таким отчётом. Ничего не записано.</translation>
    </message>
    <message>
        <source>No code was typed back, so no vault was made.</source>
        <translation>Код не введён, поэтому хранилище не создано.</translation>
    </message>
    <message>
        <source>No font here has these characters; they are printed as codes in boxes: {characters}</source>
        <translation>Этих знаков нет ни в одном шрифте; они напечатаны кодами в рамках: {characters}</translation>
    </message>
    <message>
        <source>Not added: {count}.</source>
        <translation>Не добавлено: {count}.</translation>
    </message>
    <message>
        <source>Nothing in the list {list} is like {query}.</source>
        <translation>В списке {list} нет ничего похожего на {query}.</translation>
    </message>
    <message>
        <source>Older recovery codes of {user} open nothing any more.</source>
        <translation>Прежние коды восстановления {user} больше ничего не открывают.</translation>
    </message>
    <message>
        <source>Parts of files that found no room: {left}. They go with the next file.</source>
        <translation>Частей файлов, которым не хватило места: {left}. Они пойдут со следующим файлом.</translation>
    </message>
    <message>
        <source>Passphrase of {user}: </source>
        <translation>Парольная фраза {user}: </translation>
    </message>
    <message>
        <source>Passphrase only: no keyring of this computer guards a second part.</source>
        <translation>Только парольная фраза: вторую часть ключа не хранит ни одно системное хранилище ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Records made again from the journal: {count}.</source>
        <translation>Записей восстановлено по журналу: {count}.</translation>
    </message>
    <message>
        <source>Recovery sheet of {user} ({name}), unit {unit}, {day}</source>
        <translation>Лист восстановления: {user} ({name}), орган {unit}, {day}</translation>
    </message>
    <message>
        <source>Reports written into {folder}: {count}.</source>
        <translation>Записано отчётов в {folder}: {count}.</translation>
    </message>
    <message>
        <source>Say who you are with --user NAME. Users of this vault: {users}.</source>
        <translation>Назовите себя: --user ИМЯ. Пользователи хранилища: {users}.</translation>
    </message>
    <message>
        <source>Stuck: {stuck}. They are safe here and no longer leave by themselves; `pcu-desk alert list` shows which.</source>
        <translation>Застряло: {stuck}. Здесь они сохранны, но сами уже не уйдут; какие именно, покажет `pcu-desk alert list`.</translation>
    </message>
    <message>
        <source>Taken in from {unit}. New: {new}. Here before: {known}. Held unread: {held}. For other desks: {others}. Parts of files: {chunks}. Own messages confirmed: {confirmed}.</source>
        <translation>Принято от {unit}. Новых: {new}. Были здесь: {known}. Удержано непрочитанными: {held}. Для других: {others}. Частей файлов: {chunks}. Подтверждено своих сообщений: {confirmed}.</translation>
    </message>
    <message>
        <source>The answer could not be written: {reason}. What the command saved is safe; look it up before repeating it.</source>
        <translation>Ответ не удалось записать: {reason}. Сохранённое командой цело; проверьте список, прежде чем повторять её.</translation>
    </message>
    <message>
        <source>The backup is in {file}, {size} MB, and was read back. Its SHA-256 is {sha256}.</source>
        <translation>Копия в {file}, {size} МБ, прочитана и сверена. Её SHA-256: {sha256}.</translation>
    </message>
    <message>
        <source>The command did its work and it is saved. Only locking met a difficulty: {trouble}</source>
        <translation>Команда выполнена, и всё сохранено. Затруднение возникло только при закрытии хранилища: {trouble}</translation>
    </message>
    <message>
        <source>The database has a new key. Copies and backups from before stay under the old one.</source>
        <translation>У базы данных новый ключ. Прежние копии и резервные копии остаются под старым.</translation>
    </message>
    <message>
        <source>The directory is taken in. It names no other unit to write to yet.</source>
        <translation>Справочник загружен. Других органов, которым можно писать, в нём пока нет.</translation>
    </message>
    <message>
        <source>The directory is taken in. Units that can be written to: {units}.</source>
        <translation>Справочник загружен. Писать можно органам: {units}.</translation>
    </message>
    <message>
        <source>The emblem stands on the unit's papers from now on. The change is signed.</source>
        <translation>Теперь на документах органа стоит эмблема. Изменение подписано.</translation>
    </message>
    <message>
        <source>The file is asked for again; it comes by itself when there is a line.</source>
        <translation>Файл запрошен ещё раз; он придёт сам, когда будет связь.</translation>
    </message>
    <message>
        <source>The journal is whole; every row agrees with it.</source>
        <translation>Журнал цел; каждая строка с ним сходится.</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of the key: with the passphrase, only this account of this computer unlocks. For a vault that several accounts share: vault passphrase --no-keyring.</source>
        <translation>Вторую часть ключа хранит системное хранилище ключей этой учётной записи: парольной фразой открывает только она. Если хранилищем пользуются несколько учётных записей: vault passphrase --no-keyring.</translation>
    </message>
    <message>
        <source>The messages wait here too until they are confirmed.</source>
        <translation>Сообщения ждут и здесь, пока их получение не подтверждено.</translation>
    </message>
    <message>
        <source>The new key of {user} is countersigned: {fingerprint}</source>
        <translation>Новый ключ {user} подтверждён: {fingerprint}</translation>
    </message>
    <message>
        <source>The paper differs from what this vault gave out:</source>
        <translation>Документ отличается от того, что выдало это хранилище:</translation>
    </message>
    <message>
        <source>The paper is the one that this vault gave out.</source>
        <translation>Это тот документ, который выдало это хранилище.</translation>
    </message>
    <message>
        <source>The passphrase of {user} is changed.</source>
        <translation>Парольная фраза {user} изменена.</translation>
    </message>
    <message>
        <source>The program made a mistake; what was saved is safe. It is noted in the log: {what}</source>
        <translation>Программа ошиблась; сохранённое цело. Запись в протоколе программы: {what}</translation>
    </message>
    <message>
        <source>The recovery sheet is in {file}. Print it, lock it away and delete the file.</source>
        <translation>Лист восстановления — в {file}. Напечатайте его, уберите под замок и удалите файл.</translation>
    </message>
    <message numerus="yes">
        <source>The report is in {file}, %n page(s).</source>
        <translation>
            <numerusform>Отчёт в файле {file}, %n страница.</numerusform>
            <numerusform>Отчёт в файле {file}, %n страницы.</numerusform>
            <numerusform>Отчёт в файле {file}, %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is in {file}. Read this fingerprint to the administrator: {fingerprint}</source>
        <translation>Запрос в файле {file}. Прочтите администратору отпечаток: {fingerprint}</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Ещё раз: </translation>
    </message>
    <message>
        <source>The settings of the unit are changed and signed.</source>
        <translation>Настройки органа изменены и подписаны.</translation>
    </message>
    <message>
        <source>The table has no row {name}. Known: {known}.</source>
        <translation>В таблице нет строки {name}. Есть: {known}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Парольные фразы различаются. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The unit has these settings already. Nothing was changed.</source>
        <translation>У органа уже такие настройки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The unit's papers have no emblem from now on. The change is signed.</source>
        <translation>Теперь на документах органа эмблемы нет. Изменение подписано.</translation>
    </message>
    <message>
        <source>The vault of {unit} is in {folder}, as desk {letter}, with the faults that the verification finds. Have the administrator enrol this desk; until then nothing leaves it.</source>
        <translation>Хранилище {unit} в {folder}, рабочее место {letter}, вместе с нарушениями, которые нашла проверка. Администратор должен подключить это рабочее место; до тех пор ничто с него не уходит.</translation>
    </message>
    <message>
        <source>The vault of {unit} is in {folder}, as desk {letter}. It verified whole. Have the administrator enrol this desk; until then nothing leaves it.</source>
        <translation>Хранилище {unit} в {folder}, рабочее место {letter}. Проверка показала, что оно цело. Администратор должен подключить это рабочее место; до тех пор ничто с него не уходит.</translation>
    </message>
    <message>
        <source>The vault of {unit} is in {folder}. Its first supervisor is {user}.</source>
        <translation>Хранилище {unit} — в папке {folder}. Первый руководитель: {user}.</translation>
    </message>
    <message>
        <source>There is no language {code} here. Known languages: {known}.</source>
        <translation>Языка {code} здесь нет. Известные языки: {known}.</translation>
    </message>
    <message>
        <source>There is no measurement {name}. Known: {known}.</source>
        <translation>Замера {name} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>There is no other supervisor, so the key before it countersigned the new one; the auditor's report says so.</source>
        <translation>Другого руководителя нет, поэтому новый ключ подтверждён прежним; отчёт ревизора об этом говорит.</translation>
    </message>
    <message>
        <source>There is no screen here for the window. Use the commands; pcu-desk --help lists them.</source>
        <translation>Здесь нет экрана для окна. Пользуйтесь командами; их список даёт pcu-desk --help.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-file FILE.</source>
        <translation>Нет терминала, чтобы спросить парольную фразу. Укажите --passphrase-file ФАЙЛ.</translation>
    </message>
    <message>
        <source>There is no terminal to type a recovery code back. Name a new file for the two codes: --recovery-file FILE.</source>
        <translation>Нет терминала, чтобы ввести код восстановления. Назовите новый файл для двух кодов: --recovery-file ФАЙЛ.</translation>
    </message>
    <message>
        <source>These files can't be read here and are not in it: {names}.</source>
        <translation>Эти файлы здесь не читаются, и в нём их нет: {names}.</translation>
    </message>
    <message>
        <source>These two codes open the vault when the passphrase is forgotten or the keyring is lost. Write them on paper and lock it away; they are shown once:
{codes}</source>
        <translation>Эти два кода открывают хранилище, если парольная фраза забыта или системное хранилище ключей утрачено. Запишите их на бумаге и уберите под замок; они показываются один раз:
{codes}</translation>
    </message>
    <message>
        <source>This desk has a new key, number {number}: {fingerprint}. The others learn it with the next sync or courier file; what was sealed for the keys before it still opens here.</source>
        <translation>У этого рабочего места новый ключ, номер {number}: {fingerprint}. Остальные узнают его со следующим обменом или файлом для курьера; зашифрованное для прежних ключей здесь по-прежнему открывается.</translation>
    </message>
    <message>
        <source>This desk has no directory of units yet. Take in the administrator's file: pcu-desk vault directory FILE</source>
        <translation>У этого рабочего места ещё нет справочника органов. Примите файл администратора: pcu-desk vault directory FILE</translation>
    </message>
    <message>
        <source>This file was taken in here before; once more it changes nothing.</source>
        <translation>Этот файл здесь уже принимали; повторно он ничего не меняет.</translation>
    </message>
    <message>
        <source>This is measured beside a program that needs a Python of its own. Run it from the sources.</source>
        <translation>Это измеряется рядом с программой, которой нужен отдельный Python. Запустите измерение из исходного кода.</translation>
    </message>
    <message>
        <source>This vault is open in another window. Nothing was taken in; drag {file} onto that window.</source>
        <translation>Это хранилище открыто в другом окне. Ничего не принято; перетащите {file} на то окно.</translation>
    </message>
    <message>
        <source>Type one of the two codes from the paper: </source>
        <translation>Введите с бумаги один из двух кодов: </translation>
    </message>
    <message>
        <source>Until another supervisor countersigns the new key, {user} can read and verify only: pcu-desk vault countersign {user} --fingerprint TEXT. It is to be read out: {fingerprint}</source>
        <translation>Пока другой руководитель не подтвердит новый ключ, {user} может только читать и проверять: pcu-desk vault countersign {user} --fingerprint TEXT. Прочтите ему вслух: {fingerprint}</translation>
    </message>
    <message>
        <source>Vault: {vault}</source>
        <translation>Хранилище: {vault}</translation>
    </message>
    <message>
        <source>Version {version} is in its place again and starts next time.</source>
        <translation>Версия {version} снова на месте и запустится в следующий раз.</translation>
    </message>
    <message>
        <source>Version {version} is in its place and starts next time. The vault was backed up before, into {backup}.</source>
        <translation>Версия {version} на месте и запустится в следующий раз. Перед этим сделана копия хранилища: {backup}.</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>enrolled, first key</source>
        <translation>в обмене, первый ключ</translation>
    </message>
    <message>
        <source>enrolled, key {number} since {day}</source>
        <translation>в обмене, ключ {number} с {day}</translation>
    </message>
    <message>
        <source>file not here</source>
        <translation>файла здесь нет</translation>
    </message>
    <message>
        <source>files is a list of ids that evidence list shows, such as [{example}]. Nothing was queued.</source>
        <translation>files — список идентификаторов из evidence list, например [{example}]. В очередь ничего не поставлено.</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>в карантине</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>new key waits for its countersignature</source>
        <translation>новый ключ ждёт подтверждения</translation>
    </message>
    <message>
        <source>other placeholders: {text}</source>
        <translation>другие подстановки: {text}</translation>
    </message>
    <message>
        <source>other plural forms: {text}</source>
        <translation>другие формы числа: {text}</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумаги</translation>
    </message>
    <message>
        <source>recipients is a list of unit codes, such as ["AZBAK"]. Nothing was queued.</source>
        <translation>recipients — это список кодов органов, например ["AZBAK"]. В очередь ничего не поставлено.</translation>
    </message>
    <message>
        <source>taken off the exchange at {at}</source>
        <translation>исключено из обмена на {at}</translation>
    </message>
    <message>
        <source>texts {texts}, translated {translated}, unfinished {unfinished}, other placeholders {differing}, other plural forms {plurals}, too long {long}</source>
        <translation>текстов {texts}, переведено {translated}, не готово {unfinished}, другие подстановки {differing}, другие формы числа {plurals}, слишком длинных {long}</translation>
    </message>
    <message>
        <source>too long: “{said}” in {place}, a word does not fit</source>
        <translation>слишком длинно: «{said}», {place}, слово не помещается</translation>
    </message>
    <message>
        <source>too long: “{said}” in {place}, lines: {lines}</source>
        <translation>слишком длинно: «{said}», {place}, строк: {lines}</translation>
    </message>
    <message>
        <source>unfinished: {text}</source>
        <translation>не готово: {text}</translation>
    </message>
    <message>
        <source>window and paper</source>
        <translation>окно и бумаги</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe; choose another place.</source>
        <translation>Файл {file} не записать: {reason}. Хранилище цело; выберите другое место.</translation>
    </message>
    <message>
        <source>{file} ends before its last case. Nothing was taken in; copy it again.</source>
        <translation>{file} обрывается до последнего дела. Ничего не принято; скопируйте файл снова.</translation>
    </message>
    <message>
        <source>{file} holds more parts than a file of cases can. Nothing was taken in.</source>
        <translation>В {file} больше частей, чем может быть в файле дел. Ничего не принято.</translation>
    </message>
    <message>
        <source>{file} holds no named fields in braces.</source>
        <translation>В {file} нет именованных полей в фигурных скобках.</translation>
    </message>
    <message>
        <source>{file} is genuine: version {version} for {target}, made {made}. Files: {files}, {size} MB.</source>
        <translation>{file} — подлинное обновление: версия {version} для {target}, собрано {made}. Файлов: {files}, {size} МБ.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Nothing was taken in; split it.</source>
        <translation>{file} больше {limit} МБ. Ничего не принято; разделите файл.</translation>
    </message>
    <message>
        <source>{file} is not JSON: line {line}, column {column}.</source>
        <translation>{file} — не JSON: строка {line}, столбец {column}.</translation>
    </message>
    <message>
        <source>{file} is there already. Nothing was changed; name a new file for the codes.</source>
        <translation>{file} уже есть. Ничего не изменено; назовите для кодов новый файл.</translation>
    </message>
    <message>
        <source>{file} is written and was read back: {size} KB for {units}. Messages: {messages}. Parts of files: {chunks}. Receipts: {receipts}. Its SHA-256 is {sha256}.</source>
        <translation>{file} записан и прочитан обратно: {size} КБ для {units}. Сообщений: {messages}. Частей файлов: {chunks}. Квитанций: {receipts}. SHA-256: {sha256}.</translation>
    </message>
    <message>
        <source>{file} lies in the vault's own folder: whoever takes the folder could open it. Name a file elsewhere.</source>
        <translation>{file} лежит в папке самого хранилища: кто унесёт папку, тот и откроет. Назовите файл в другом месте.</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to: {reason}. Nothing was written.</source>
        <translation>{folder}: в эту папку записать нельзя: {reason}. Ничего не записано.</translation>
    </message>
    <message>
        <source>{line}. Sent: {sent}. Received: {received}. Waiting: {waiting}.</source>
        <translation>{line}. Отправлено: {sent}. Получено: {received}. Ждут: {waiting}.</translation>
    </message>
    <message>
        <source>{name} ({code}): {use}{draft}</source>
        <translation>{name} ({code}): {use}{draft}</translation>
    </message>
    <message>
        <source>{number}, {kind}: {why}</source>
        <translation>{number}, {kind}: {why}</translation>
    </message>
    <message>
        <source>{path} is not on this computer. The Debian package unicode-data brings it.</source>
        <translation>Файла {path} на этом компьютере нет. Его приносит пакет Debian unicode-data.</translation>
    </message>
    <message>
        <source>{subject} is marked as read; {unit} is told when there is a line.</source>
        <translation>«{subject}» отмечено прочитанным; {unit} узнает об этом, когда будет связь.</translation>
    </message>
    <message>
        <source>{subject} waits to leave for {units}. It goes by itself when there is a line.</source>
        <translation>«{subject}» ждёт отправки в {units}. Уйдёт само, когда будет связь.</translation>
    </message>
    <message>
        <source>{user} can unlock now as {role}.</source>
        <translation>{user} теперь может открывать хранилище. Роль: {role}.</translation>
    </message>
    <message>
        <source>{user} has a new passphrase and a new key; older codes open nothing any more.</source>
        <translation>У {user} новая парольная фраза и новый ключ; прежние коды больше ничего не открывают.</translation>
    </message>
    <message>
        <source>{user} is removed, and the database has a new key that {user} does not hold. What {user} signed stays.</source>
        <translation>{user} исключён, у базы данных новый ключ, которого у {user} нет. Подписанное {user} остаётся.</translation>
    </message>
    <message>
        <source>{user} is {role} now.</source>
        <translation>{user}: теперь {role}.</translation>
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
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Погиб</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Нужна медицинская помощь</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Здоров</translation>
    </message>
</context>
<context>
    <name>courier</name>
    <message>
        <source>A desk that the directory does not know</source>
        <translation>Рабочее место, которого нет в справочнике органов</translation>
    </message>
    <message>
        <source>A desk that was taken off the exchange</source>
        <translation>Рабочее место, исключённое из обмена</translation>
    </message>
    <message>
        <source>A newer directory was taken in.</source>
        <translation>Принят более новый справочник органов.</translation>
    </message>
    <message>
        <source>An enrolled desk</source>
        <translation>Внесённое в справочник рабочее место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading this courier file took longer than {seconds} s and was stopped. Nothing was taken in; ask for a new one.</source>
        <translation>Чтение файла для курьера длилось дольше {seconds} с и остановлено. Ничего не принято; попросите новый.</translation>
    </message>
    <message>
        <source>The courier file can't be written to {folder}: {reason}. The messages wait here as before.</source>
        <translation>Файл для курьера нельзя записать в {folder}: {reason}. Сообщения ждут здесь, как и раньше.</translation>
    </message>
    <message>
        <source>The courier file is whole in {file}. Only the journal could not take note of it: {trouble}</source>
        <translation>Файл для курьера целиком записан: {file}. Не удалось только отметить это в журнале: {trouble}</translation>
    </message>
    <message>
        <source>The directory is the one kept here.</source>
        <translation>Справочник органов тот же, что и здесь.</translation>
    </message>
    <message>
        <source>The file brought no directory.</source>
        <translation>В файле нет справочника органов.</translation>
    </message>
    <message>
        <source>The file's directory is older. The one kept here stays in use.</source>
        <translation>Справочник органов в файле старее. В силе остаётся здешний.</translation>
    </message>
    <message>
        <source>The file's directory was refused. The one kept here stays in use.</source>
        <translation>Справочник органов из файла не принят. В силе остаётся здешний.</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Узел связи</translation>
    </message>
    <message>
        <source>This answer is not from the hub that the directory names. Nothing was taken in; ask the administrator.</source>
        <translation>Этот ответ не от того узла связи, который назван в справочнике органов. Ничего не принято; спросите администратора.</translation>
    </message>
    <message>
        <source>This desk itself</source>
        <translation>Само это рабочее место</translation>
    </message>
    <message>
        <source>This desk wrote this courier file itself. Nothing was taken in; carry it to the units that it is for.</source>
        <translation>Этот файл для курьера записало само это рабочее место. Ничего не принято; отвезите его органам, которым он предназначен.</translation>
    </message>
    <message>
        <source>This is a training vault; nothing of it leaves this machine, so no courier file was written.</source>
        <translation>Это учебное хранилище; ничто из него не покидает этот компьютер, поэтому файл для курьера не записан.</translation>
    </message>
    <message>
        <source>This is the hub's answer to another desk. Nothing was taken in; bring it to a desk of {unit}.</source>
        <translation>Это ответ узла связи другому рабочему месту. Ничего не принято; отнесите его на рабочее место органа {unit}.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. What was taken in before that is safe; plug the stick in and take the file again.</source>
        <translation>{file} не читается: {reason}. Принятое до этого цело; вставьте накопитель и примите файл снова.</translation>
    </message>
    <message>
        <source>{file} does not read back as it was written, so it was taken away. The messages wait here as before; use another stick.</source>
        <translation>{file} читается не так, как был записан, поэтому удалён. Сообщения ждут здесь, как и раньше; возьмите другой накопитель.</translation>
    </message>
    <message>
        <source>{folder} is not there, so nothing was written. Plug the stick in, or choose another folder.</source>
        <translation>Папки {folder} нет, поэтому ничего не записано. Вставьте накопитель или выберите другую папку.</translation>
    </message>
    <message>
        <source>{unit} has no desk in the directory. Nothing was written; choose units that the directory names.</source>
        <translation>У органа {unit} нет рабочего места в справочнике органов. Ничего не записано; выберите органы из справочника.</translation>
    </message>
</context>
<context>
    <name>courier_page</name>
    <message numerus="yes">
        <source>%n file(s) whole now</source>
        <translation>
            <numerusform>%n файл теперь целиком здесь</numerusform>
            <numerusform>%n файла теперь целиком здесь</numerusform>
            <numerusform>%n файлов теперь целиком здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other desks</source>
        <translation>
            <numerusform>%n — другому рабочему месту</numerusform>
            <numerusform>%n — другим рабочим местам</numerusform>
            <numerusform>%n — другим рабочим местам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held, see “Held” among the alerts</source>
        <translation>
            <numerusform>%n удержано, см. «Удержано» среди оповещений</numerusform>
            <numerusform>%n удержано, см. «Удержано» среди оповещений</numerusform>
            <numerusform>%n удержано, см. «Удержано» среди оповещений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n уже было здесь</numerusform>
            <numerusform>%n уже были здесь</numerusform>
            <numerusform>%n уже было здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are with the hub</source>
        <translation>
            <numerusform>%n ваше сообщение на узле связи</numerusform>
            <numerusform>%n ваших сообщения на узле связи</numerusform>
            <numerusform>%n ваших сообщений на узле связи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours confirmed as arrived</source>
        <translation>
            <numerusform>Подтверждено, что дошло %n ваше сообщение</numerusform>
            <numerusform>Подтверждено, что дошли %n ваших сообщения</numerusform>
            <numerusform>Подтверждено, что дошло %n ваших сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours refused by the hub, see “Stuck”</source>
        <translation>
            <numerusform>Узел не взял %n ваше сообщение, см. «Застряли»</numerusform>
            <numerusform>Узел не взял %n ваших сообщения, см. «Застряли»</numerusform>
            <numerusform>Узел не взял %n ваших сообщений, см. «Застряли»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of files</source>
        <translation>
            <numerusform>%n часть файлов</numerusform>
            <numerusform>%n части файлов</numerusform>
            <numerusform>%n частей файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of files found no room and go with the next courier file.</source>
        <translation>
            <numerusform>%n часть файлов не поместилась и уйдёт со следующим файлом для курьера.</numerusform>
            <numerusform>%n части файлов не поместились и уйдут со следующим файлом для курьера.</numerusform>
            <numerusform>%n частей файлов не поместилось; они уйдут со следующим файлом для курьера.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n квитанция</numerusform>
            <numerusform>%n квитанции</numerusform>
            <numerusform>%n квитанций</numerusform>
        </translation>
    </message>
    <message>
        <source>A key in it is not signed by its desk. It was refused; tell the administrator.</source>
        <translation>Один из ключей в нём не подписан своим рабочим местом. Он отклонён; сообщите администратору.</translation>
    </message>
    <message>
        <source>Another desk uses this desk's identity. Nothing is lost; one of them is enrolled anew.</source>
        <translation>Другое рабочее место выдаёт себя за это. Ничего не потеряно; одно из них регистрируют заново.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose at least one unit.</source>
        <translation>Выберите хотя бы один орган.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Counting what waits</source>
        <translation>Подсчёт того, что ждёт</translation>
    </message>
    <message>
        <source>Courier file</source>
        <translation>Файл для курьера</translation>
    </message>
    <message>
        <source>Courier file to take in</source>
        <translation>Файл для курьера, который принять</translation>
    </message>
    <message>
        <source>Courier files</source>
        <translation>Файлы для курьера</translation>
    </message>
    <message>
        <source>Drop: the courier file is looked at first</source>
        <translation>Отпустите: файл для курьера сначала просмотрят</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>For which units</source>
        <translation>Каким органам</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>В нём</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>В нём сейчас</translation>
    </message>
    <message>
        <source>It is for other units. What is sealed for this desk is taken.</source>
        <translation>Он для других органов. Будет взято запечатанное для этого рабочего места.</translation>
    </message>
    <message>
        <source>It was taken in here before. Taking it in again changes nothing twice.</source>
        <translation>Его здесь уже принимали. Принятый снова, он ничего не удвоит.</translation>
    </message>
    <message>
        <source>KB of the courier file</source>
        <translation>КБ файла для курьера</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Left out, as the file can't be read here: {names}.</source>
        <translation>Не вошли, так как файл здесь не читается: {names}.</translation>
    </message>
    <message>
        <source>No message waits for these units. The file would bring them the directory and the keys alone.</source>
        <translation>Для этих органов ничего не ждёт. Файл принёс бы им только справочник и ключи.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Receipts for what came go back with the next courier file to {unit}.</source>
        <translation>Квитанции о полученном уйдут со следующим файлом для курьера: {unit}.</translation>
    </message>
    <message>
        <source>Signed by a desk of {unit} that was taken off the exchange. Its messages are held unread.</source>
        <translation>Подписан рабочим местом органа {unit}, исключённым из обмена. Его сообщения удержат непрочитанными.</translation>
    </message>
    <message>
        <source>Signed by a desk that the directory here does not know; it says it is of {unit}. Its messages are held until a directory names it.</source>
        <translation>Подписан рабочим местом, которого нет в здешнем справочнике; оно называет себя {unit}. Его сообщения удержат, пока справочник не назовёт его.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Остановлено. Ничего не принято.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; everything waits here as before.</source>
        <translation>Остановлено. Ничего не записано; всё ждёт здесь, как и раньше.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before that stays; take the file in again and it goes on from there.</source>
        <translation>Остановлено. Принятое до этого остаётся; примите файл снова, и приём продолжится с того же места.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take in a courier file</source>
        <translation>Принять файл для курьера</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Принять файл…</translation>
    </message>
    <message>
        <source>Take it to {units}. Only their desks can open the messages. They stay queued here until a receipt comes back.</source>
        <translation>Отвезите его: {units}. Открыть сообщения могут только их рабочие места. Здесь они остаются в очереди, пока не вернётся квитанция.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>The file is being looked at. Nothing of it is taken in yet.</source>
        <translation>Файл просматривается. Из него ещё ничего не принято.</translation>
    </message>
    <message>
        <source>The hub's answer in it is older than what is known here. Bring a newer one.</source>
        <translation>Ответ узла в нём старше того, что известно здесь. Привезите более новый.</translation>
    </message>
    <message>
        <source>The signature holds: an enrolled desk of {unit}.</source>
        <translation>Подпись верна: рабочее место органа {unit} из справочника.</translation>
    </message>
    <message>
        <source>The signature holds: the hub of the directory.</source>
        <translation>Подпись верна: узел связи из справочника.</translation>
    </message>
    <message>
        <source>This desk wrote it. Carry it to the others.</source>
        <translation>Его записало это рабочее место. Отвезите его другим.</translation>
    </message>
    <message>
        <source>Where there is no line, one sealed file on a stick carries what waits and what nobody has confirmed. Nothing leaves the queue by it; carried twice it counts once.</source>
        <translation>Где нет связи, один запечатанный файл на флешке везёт то, что ждёт, и то, чего никто не подтвердил. Из очереди от этого ничего не уходит; привезённый дважды, он считается один раз.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Записать файл…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Your role reads, and takes nothing in. An officer of the unit does.</source>
        <translation>Ваша роль — читать; принять файл может сотрудник органа.</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>примерно {size}</translation>
    </message>
    <message>
        <source>{name} is written and was read back: {holds}.</source>
        <translation>{name} записан и прочитан обратно: {holds}.</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Передал</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Например, 1–3 или все</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>custody_page</name>
    <message>
        <source>Custody</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand-over in {number}</source>
        <translation>Передача по {number}</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Ещё ничего не передавалось.</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Изъято</translation>
    </message>
    <message>
        <source>Seized: {place}</source>
        <translation>Изъято: {place}</translation>
    </message>
    <message>
        <source>The link is signed with your key and stands in the chain, also after the paper is issued.</source>
        <translation>Запись подписывается вашим ключом и остаётся в цепочке хранения, в том числе после выдачи бумаги.</translation>
    </message>
    <message>
        <source>items: {items}</source>
        <translation>предметы: {items}</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>пломба {seal}</translation>
    </message>
    <message>
        <source>the latest first; a link once made stays</source>
        <translation>сначала последнее; сделанная запись остаётся</translation>
    </message>
    <message>
        <source>{received}, from {released}</source>
        <translation>{received}, передал: {released}</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что сделать</translation>
    </message>
</context>
<context>
    <name>deadline_page</name>
    <message>
        <source>Deadline set by your unit: {when}</source>
        <translation>Срок вашего органа: {when}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed %n day(s) ago</source>
        <translation>
            <numerusform>истёк %n день назад</numerusform>
            <numerusform>истёк %n дня назад</numerusform>
            <numerusform>истёк %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
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
    <name>demo</name>
    <message>
        <source>Alert {number} to {unit}: {journey}</source>
        <translation>Оповещение {number} для {unit}: {journey}</translation>
    </message>
    <message>
        <source>Both vaults verified: the journals are whole.</source>
        <translation>Оба хранилища проверены: журналы целы.</translation>
    </message>
    <message>
        <source>Report: {path} ({languages})</source>
        <translation>Отчёт: {path} ({languages})</translation>
    </message>
    <message>
        <source>The exchange hub did not start: {reason}. Nothing was sent.</source>
        <translation>Узел связи не запустился: {reason}. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Vault: {folder} (officer {user}, passphrase in {file})</source>
        <translation>Хранилище: {folder} (сотрудник {user}, парольная фраза в {file})</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty folder for the demonstration.</source>
        <translation>Папка {folder} не пуста. Выберите для показа пустую.</translation>
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
    <name>directories</name>
    <message>
        <source>{file} can't be read: {reason}. The directory at hand stays in use.</source>
        <translation>{file} не читается: {reason}. Действует прежний справочник.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place; nothing else changed.</source>
        <translation>{file} не записан: {reason}. Выберите другое место; больше ничего не изменилось.</translation>
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
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Авианакладная</translation>
    </message>
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
        <source>Declaration with MRN</source>
        <translation>Декларация с MRN</translation>
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
    <name>draw</name>
    <message>
        <source>A draw takes {most} consignments at most. Part the list.</source>
        <translation>За один отбор берётся не больше {most} партий. Разделите список.</translation>
    </message>
    <message>
        <source>{count} can't be drawn from {candidates}. Draw fewer, or list more consignments.</source>
        <translation>Отобрать {count} из {candidates} нельзя. Отберите меньше или дополните список.</translation>
    </message>
    <message>
        <source>{line} is too long for the number of a consignment. One number stands on a line.</source>
        <translation>{line}: слишком длинно для номера партии. На строке стоит один номер.</translation>
    </message>
</context>
<context>
    <name>draw_page</name>
    <message numerus="yes">
        <source>%n number(s) listed</source>
        <translation>
            <numerusform>В списке %n номер</numerusform>
            <numerusform>В списке %n номера</numerusform>
            <numerusform>В списке %n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Consignments, one number a line</source>
        <translation>Партии, по номеру в строке</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Случайный отбор</translation>
    </message>
    <message>
        <source>Drawn: {count} of {candidates}</source>
        <translation>Отобрано: {count} из {candidates}</translation>
    </message>
    <message>
        <source>How many to draw</source>
        <translation>Сколько отобрать</translation>
    </message>
    <message numerus="yes">
        <source>Open %n inspection(s)</source>
        <translation>
            <numerusform>Открыть %n проверку</numerusform>
            <numerusform>Открыть %n проверки</numerusform>
            <numerusform>Открыть %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <source>The program draws. Its seed and the whole list stand in the journal, so that anyone can draw it again.</source>
        <translation>Отбирает программа. Начальное число и весь список остаются в журнале, и отбор можно повторить.</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Подтверждено государством конечного пользователя</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительно</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Предъявлено</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>Enrolled</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Enrolled with other keys</source>
        <translation>Внесено с другими ключами</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Не внесено</translation>
    </message>
    <message>
        <source>Taken off the exchange</source>
        <translation>Исключено из обмена</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Кто добавил</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Камера, по данным файла</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>У дела {number} здесь нет файлов материалов, выгружать нечего.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Точка контрольного листа</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Место, по данным файла</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Чтение снимка заняло больше {seconds} с и остановлено. Добавьте его как другой вид, чтобы сохранить.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Изъятый предмет</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Снято, по данным файла</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>Байты {name} – не те, что были добавлены. Оставьте хранилище как есть и запустите проверку.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Диск вернул файл не таким, каким он был записан, поэтому файл не добавлен. Используйте другой диск.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>Файла материала {evidence} нет в этом хранилище. Добавьте файл в его дело, и он будет здесь.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Файла этого материала нет. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Файл этого материала – не тот, что был добавлен. Оставьте его как есть и запустите проверку.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>Файла {name} нет. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Файл начинается как снимок, но как снимок не читается. Добавьте его как другой вид, и его байты сохранятся.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>В этом снимке слишком много точек, чтобы его открыть. Добавьте его как другой вид, и его байты сохранятся.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} не записывается: {reason}. Хранилище цело.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} не читается: {reason}. Файл не добавлен.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} пуст, хранить нечего. Файл не добавлен.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} в этом деле уже есть: добавил {by} как {known}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} больше {limit} МБ: как снимок его не открыть. Добавьте его как другой вид.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – не снимок, который можно показать (JPEG, PNG, WebP). Добавьте его как другой вид, и его байты сохранятся.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – не снимок. Сохраните его в файл, чтобы открыть в другой программе.</translation>
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
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Скан подписанного документа</translation>
    </message>
</context>
<context>
    <name>evidence_page</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>Добавлен %n файл.</numerusform>
            <numerusform>Добавлено %n файла.</numerusform>
            <numerusform>Добавлено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>Не добавлен %n файл</numerusform>
            <numerusform>Не добавлено %n файла</numerusform>
            <numerusform>Не добавлено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no case names were set aside in evidence/quarantine, mostly after an adding that was interrupted. Look whether all photos are here.</source>
        <translation>
            <numerusform>%n файл, которого не называет ни одно дело, отложен в evidence/quarantine: чаще всего так бывает, когда добавление прервано. Проверьте, все ли фото на месте.</numerusform>
            <numerusform>%n файла, которых не называет ни одно дело, отложены в evidence/quarantine: чаще всего так бывает, когда добавление прервано. Проверьте, все ли фото на месте.</numerusform>
            <numerusform>%n файлов, которых не называет ни одно дело, отложены в evidence/quarantine: чаще всего так бывает, когда добавление прервано. Проверьте, все ли фото на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not added.</source>
        <translation>
            <numerusform>Не добавлен ещё %n.</numerusform>
            <numerusform>Не добавлено ещё %n.</numerusform>
            <numerusform>Не добавлено ещё %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in {folder} and below. Add them to this case?</source>
        <translation>
            <numerusform>В папке {folder} и ниже %n снимок. Добавить к этой проверке?</numerusform>
            <numerusform>В папке {folder} и ниже %n снимка. Добавить их к этой проверке?</numerusform>
            <numerusform>В папке {folder} и ниже %n снимков. Добавить их к этой проверке?</numerusform>
        </translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Добавить все</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы проверки</translation>
    </message>
    <message>
        <source>Attach the signed paper</source>
        <translation>Приложить подписанную бумагу</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Claims of the camera: nothing here proves them.</source>
        <translation>Это данные камеры: здесь ничто их не подтверждает.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Custody of the item</source>
        <translation>Хранение предмета</translation>
    </message>
    <message>
        <source>Drop: copies are added, the files stay where they are</source>
        <translation>Отпустите: добавятся копии, сами файлы останутся на месте</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Export package…</source>
        <translation>Выгрузить пакет…</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>Выгрузить пакет</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>Файл {number} из {total}</translation>
    </message>
    <message>
        <source>Files of this case</source>
        <translation>Файлы этой проверки</translation>
    </message>
    <message>
        <source>Files to add: they are copied, the originals stay where they are</source>
        <translation>Файлы для добавления: они копируются, сами остаются на месте</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Folder or memory card with photos</source>
        <translation>Папка или карта памяти с фото</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From a folder or card</source>
        <translation>Из папки или с карты</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>It is kept as it came. Save the original to open it in another program.</source>
        <translation>Файл хранится таким, каким пришёл. Сохраните оригинал, чтобы открыть его другой программой.</translation>
    </message>
    <message>
        <source>It says nothing of when, where or with what it was taken.</source>
        <translation>Файл не сообщает, когда, где и чем сделан снимок.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>Item {number}: {description}</source>
        <translation>Предмет {number}: {description}</translation>
    </message>
    <message>
        <source>Its file is not here: add it</source>
        <translation>Самого файла здесь нет: добавьте его</translation>
    </message>
    <message>
        <source>Keep as other files</source>
        <translation>Сохранить как другие файлы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Материалов пока нет</translation>
    </message>
    <message>
        <source>No photo yet: drop one here</source>
        <translation>Фото пока нет: перетащите сюда</translation>
    </message>
    <message>
        <source>Nobody has added photos or papers to this case.</source>
        <translation>К этой проверке никто не добавил фото или бумаг.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>Фото и бумаги</translation>
    </message>
    <message>
        <source>Photos and papers of this case are kept here as they came, sealed, each with its digest. Drop them here.</source>
        <translation>Фото и бумаги проверки хранятся здесь такими, какими пришли: под замком, каждый файл со своей контрольной суммой. Перетащите их сюда.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Сохранить оригинал…</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Сохранить оригинал</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>Сохранено как {name}. Файл не зашифрован: храните его там, где ему место.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать кратко</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Показать причины</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were added before that and stay.</source>
        <translation>
            <numerusform>Остановлено. До этого добавлен %n файл, он остаётся.</numerusform>
            <numerusform>Остановлено. До этого добавлено %n файла, они остаются.</numerusform>
            <numerusform>Остановлено. До этого добавлено %n файлов, они остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The file has more pixels than are shown.</source>
        <translation>В файле больше пикселей, чем показано.</translation>
    </message>
    <message>
        <source>The package is {name}. It is not encrypted; HOW-TO-VERIFY.txt in it tells how to check it.</source>
        <translation>Пакет: {name}. Он не зашифрован; как его проверить, сказано внутри, в HOW-TO-VERIFY.txt.</translation>
    </message>
    <message>
        <source>The paper is issued. What was signed by hand is kept here as a scan.</source>
        <translation>Бумага выдана. Скан подписанного от руки хранится здесь.</translation>
    </message>
    <message>
        <source>The view is turned, the file stays as it is.</source>
        <translation>Повёрнут только вид, файл не меняется.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Вся проверка</translation>
    </message>
    <message>
        <source>There is no picture in {folder} or below it. Nothing was added.</source>
        <translation>В папке {folder} и ниже снимков нет. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>This file is no picture</source>
        <translation>Это не изображение</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>What is seen, and from where</source>
        <translation>Что видно и откуда снято</translation>
    </message>
    <message>
        <source>What it was linked to is gone</source>
        <translation>То, к чему относился файл, удалено</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Что файл сообщает о себе</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation>добавлено {moment}</translation>
    </message>
    <message>
        <source>camera {camera}</source>
        <translation>камера {camera}</translation>
    </message>
    <message>
        <source>kept as it came</source>
        <translation>хранится как есть</translation>
    </message>
    <message>
        <source>kept as it came; drop files or folders here</source>
        <translation>хранится как есть; файлы и папки можно перетащить сюда</translation>
    </message>
    <message>
        <source>place {position}</source>
        <translation>место {position}</translation>
    </message>
    <message>
        <source>says {claims}</source>
        <translation>в файле: {claims}</translation>
    </message>
    <message>
        <source>{moment}, {officer}</source>
        <translation>{moment}, {officer}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Причина срабатывания</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный лист</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Проведённые проверки</translation>
    </message>
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
        <source>How found, in words</source>
        <translation>Как определено, словами</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Прибор и его номер</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Нетто по факту</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Вскрыто</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Мест по факту</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Мест по документам</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Взвешенные места</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Срабатывание радиационного контроля</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Радиационный фон, мкЗв/ч</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Замечания присутствовавших</translation>
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
    <message>
        <source>Why the declarant was absent</source>
        <translation>Почему не было декларанта</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The directory does not name this desk, so a new key would be of no use. Have the desk enrolled first.</source>
        <translation>Справочник не называет это рабочее место, новый ключ ему ни к чему. Сначала внесите рабочее место в справочник.</translation>
    </message>
    <message>
        <source>The directory gives this desk the letter {theirs}, but its cases carry {ours}. Tell the administrator.</source>
        <translation>В справочнике у этого рабочего места буква {theirs}, а в его делах — {ours}. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The directory's fingerprint is {fingerprint}, another than was read out. It was not taken in; have the administrator bring the file again by another way.</source>
        <translation>Отпечаток справочника — {fingerprint}, а прочитали вам другой. Справочник не принят; пусть администратор передаст файл ещё раз другим путём.</translation>
    </message>
    <message>
        <source>This directory does not hold this desk. Have the administrator enrol it; the directory was not taken.</source>
        <translation>Этого рабочего места в справочнике нет. Пусть администратор его внесёт; справочник не загружен.</translation>
    </message>
    <message>
        <source>This is a training vault; nothing of it leaves this machine, so {url} is not called.</source>
        <translation>Это учебное хранилище: из него ничего не уходит с компьютера, поэтому {url} не вызван.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A case out of a file keeps its id, as the program gave it (RFC 9562).</source>
        <translation>Дело из файла сохраняет свой идентификатор, как его дала программа (RFC 9562).</translation>
    </message>
    <message>
        <source>A case was changed while the cases were written out. Throw that file away and export again.</source>
        <translation>Пока дела записывались, одно из них изменилось. Удалите этот файл и выгрузите дела снова.</translation>
    </message>
    <message>
        <source>An approved case has a revision of 1 at least.</source>
        <translation>У утверждённого дела редакция не меньше 1.</translation>
    </message>
    <message>
        <source>Another case here has the number {number}.</source>
        <translation>Номер {number} уже у другого дела здесь.</translation>
    </message>
    <message>
        <source>Another case of this file has evidence of the same id.</source>
        <translation>В этом файле материал другого дела имеет тот же идентификатор.</translation>
    </message>
    <message>
        <source>Another case of this file has the same id.</source>
        <translation>Такой же идентификатор у другого дела этого файла.</translation>
    </message>
    <message>
        <source>Another case of this file has the same number.</source>
        <translation>Такой же номер у другого дела этого файла.</translation>
    </message>
    <message>
        <source>Cases that can't be taken in: {count}. Nothing was taken in, and what is here stays as it is.</source>
        <translation>Нельзя принять дел: {count}. Ничего не принято, а то, что здесь есть, осталось как было.</translation>
    </message>
    <message>
        <source>Evidence has the SHA-256 of its file: 64 hexadecimal digits.</source>
        <translation>У материала указывают SHA-256 его файла: 64 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>Evidence of another case here has an id of evidence of {number}.</source>
        <translation>Материал другого дела в этом хранилище имеет тот же идентификатор, что материал дела {number}.</translation>
    </message>
    <message>
        <source>Something else in this vault has the id of {number}.</source>
        <translation>Идентификатор дела {number} принадлежит в этом хранилище другой записи.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Nothing was taken in; try again.</source>
        <translation>Файл изменился, пока его читали. Ничего не принято; попробуйте снова.</translation>
    </message>
    <message>
        <source>This file holds no list of cases. Nothing was taken in.</source>
        <translation>В этом файле нет списка дел. Ничего не принято.</translation>
    </message>
    <message>
        <source>This file was written by a newer PCU Desk. Update this one, then take it in. Nothing was taken in.</source>
        <translation>Этот файл записан более новой программой PCU Desk. Обновите эту, затем примите файл. Ничего не принято.</translation>
    </message>
    <message>
        <source>Who submitted and who approved does not fit the status {status}.</source>
        <translation>Кто подал и кто утвердил, не сходится со статусом: {status}.</translation>
    </message>
    <message>
        <source>{format} is not a form of cases that this program knows. Known: {known}. Nothing was taken in.</source>
        <translation>{format}: такая форма дел программе не известна. Известны: {known}. Ничего не принято.</translation>
    </message>
    <message>
        <source>{number} is here already and says something else.</source>
        <translation>Дело {number} здесь уже есть, и в нём записано другое.</translation>
    </message>
    <message>
        <source>{number} is not a number that the program gives. A case keeps its own.</source>
        <translation>{number}: таких номеров программа не даёт. Дело сохраняет свой номер.</translation>
    </message>
</context>
<context>
    <name>extract</name>
    <message>
        <source>1. Decode bytes of an entry: it is JSON text. Its SHA-256 stands in digests of its device's chain, which is Base64 too: 32 bytes for each entry, in their order; the first has number 1.</source>
        <translation>1. Раскодируйте bytes записи: это текст JSON. Его SHA-256 стоит в digests цепочки её устройства, это тоже Base64: по 32 байта на запись, по порядку; у первой номер 1.</translation>
    </message>
    <message>
        <source>2. Go through a chain: hash = SHA-256 of one zero byte, the letters pcu-desk/event/1, the hash before (32 zero bytes before the first) and the digest, as raw bytes. At an entry's number it gives the entry's hash.</source>
        <translation>2. Пройдите цепочку: hash = SHA-256 от нулевого байта, букв pcu-desk/event/1, предыдущего hash (перед первым — 32 нулевых байта) и хэша записи, всё байтами. На номере записи получается её hash.</translation>
    </message>
    <message>
        <source>3. A signature is Ed25519 over the 32 raw bytes of the entry's hash, by the officer's key of that time. Keys stand in the grants, each signed by a supervisor; the first is the founder's, and the SHA-256 of that key is founder. Compare it with the unit's recovery sheet or its entry in the directory.</source>
        <translation>3. signature — подпись Ed25519 под 32 байтами hash записи ключом, который был у инспектора тогда. Ключи стоят в grants, каждый подписан руководителем; первый — ключ основателя, и его SHA-256 есть founder. Сверьте его с листом восстановления органа или с его записью в справочнике.</translation>
    </message>
    <message>
        <source>4. export is the entry that records this file. It follows the last digest of its chain, and its content is the SHA-256 of the member content as canonical JSON (RFC 8785). So its signature covers the whole file.</source>
        <translation>4. export — запись об этой выгрузке. Она идёт за последним хэшем своей цепочки, и её content — SHA-256 поля content в каноническом JSON (RFC 8785). Так её подпись покрывает весь файл.</translation>
    </message>
    <message>
        <source>5. witness, where there is one, is a hub's signed statement: it saw that hash at that number at that time. Nothing up to there was changed since.</source>
        <translation>5. witness, если есть, — подписанное свидетельство узла связи: он видел этот hash под этим номером в это время. До этого места с тех пор ничего не изменено.</translation>
    </message>
    <message>
        <source>A hub witnessed the journal up to entry {sequence}, at {at}.</source>
        <translation>Узел связи заверил журнал до записи {sequence}: {at}.</translation>
    </message>
    <message>
        <source>By hand, any tool for SHA-256, Ed25519 and Base64 will do.</source>
        <translation>Вручную подойдёт любое средство для SHA-256, Ed25519 и Base64.</translation>
    </message>
    <message>
        <source>Case {number}: every entry stands at its place, and every signature holds.</source>
        <translation>Дело {number}: каждая запись на своём месте, каждая подпись верна.</translation>
    </message>
    <message>
        <source>Case {number}: faults found: {count}.</source>
        <translation>Дело {number}: найдено нарушений: {count}.</translation>
    </message>
    <message>
        <source>Entries: {count}, signed: {signed}, from {first} to {last}.</source>
        <translation>Записей: {count}, подписано: {signed}, с {first} по {last}.</translation>
    </message>
    <message>
        <source>Entry {entry} can't be read.</source>
        <translation>Запись {entry} не читается.</translation>
    </message>
    <message>
        <source>Entry {entry} changes what its act may not change.</source>
        <translation>Запись {entry} меняет то, чего её действие менять не может.</translation>
    </message>
    <message>
        <source>Entry {entry} does not lead to the record that it names.</source>
        <translation>Запись {entry} не приводит к той карточке, которую называет.</translation>
    </message>
    <message>
        <source>Entry {entry} is about something else than the case.</source>
        <translation>Запись {entry} — не об этом деле.</translation>
    </message>
    <message>
        <source>Entry {entry} is by {officer}, whose role at that time did not allow it.</source>
        <translation>Запись {entry} сделал {officer}, чья роль тогда этого не позволяла.</translation>
    </message>
    <message>
        <source>Entry {entry} is not the one at its place in the chain.</source>
        <translation>Запись {entry} — не та, что стоит на этом месте цепочки.</translation>
    </message>
    <message>
        <source>Entry {entry} makes an officer, and nobody who could signed it.</source>
        <translation>Запись {entry} назначает инспектора, но не подписана тем, кто вправе.</translation>
    </message>
    <message>
        <source>Entry {entry} needs the signature of {officer}, and it does not hold.</source>
        <translation>Записи {entry} нужна подпись {officer}, и она неверна.</translation>
    </message>
    <message>
        <source>Founder's fingerprint: {founder}. Compare it with the recovery sheet or the unit's directory entry.</source>
        <translation>Отпечаток ключа основателя: {founder}. Сверьте его с листом восстановления или с записью органа в справочнике.</translation>
    </message>
    <message>
        <source>Name a case and --out FILE, or --check FILE.</source>
        <translation>Назовите дело и --out FILE или --check FILE.</translation>
    </message>
    <message>
        <source>No hub's statement stands in it.</source>
        <translation>Свидетельства узла связи в нём нет.</translation>
    </message>
    <message>
        <source>Nor that no grant was left out: ask the unit who its supervisors were at that time. A hub's key in witness is the file's own claim: compare it with the unit's directory.</source>
        <translation>Ни того, что не пропущено назначение: спросите орган, кто был тогда его руководителем. Ключ узла связи в witness — слова самого файла: сверьте его со справочником органа.</translation>
    </message>
    <message>
        <source>PCU Desk checks it without the vault: pcu-desk case extract --check FILE.</source>
        <translation>PCU Desk проверяет его без хранилища: pcu-desk case extract --check FILE.</translation>
    </message>
    <message>
        <source>The content of this file is not what was written out.</source>
        <translation>Содержимое файла — не то, что было выгружено.</translation>
    </message>
    <message>
        <source>The entry that began the case is not in this file.</source>
        <translation>В файле нет записи, которой начато дело.</translation>
    </message>
    <message>
        <source>The extract is in {file}. It is not encrypted: keep it where it belongs. It tells how to check it.</source>
        <translation>Выписка в файле {file}. Он не зашифрован: храните его где положено. В нём сказано, как его проверить.</translation>
    </message>
    <message>
        <source>The hub is {hub}. Its key stands in the file itself: compare the hub with the unit's directory.</source>
        <translation>Узел связи: {hub}. Его ключ стоит в самом файле: сверьте узел со справочником органа.</translation>
    </message>
    <message>
        <source>This file holds the entries about one case out of the journal of a PCU Desk vault.</source>
        <translation>В этом файле — записи об одном деле из журнала хранилища PCU Desk.</translation>
    </message>
    <message>
        <source>This file is no journal extract that this program knows. It reads {format}.</source>
        <translation>Этот файл — не выписка из журнала, известная программе. Она читает {format}.</translation>
    </message>
    <message>
        <source>What it does not prove: that an entry was true when it was written, and that no entry was written later.</source>
        <translation>Чего он не доказывает: что запись была правдива, когда её делали, и что позже не было других записей.</translation>
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
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Отрицательно</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Положительно (предварительно)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
</context>
<context>
    <name>file_state</name>
    <message>
        <source>Fetched</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Not the file that was sent</source>
        <translation>Не тот файл, что отправлен</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ещё не пришёл</translation>
    </message>
    <message>
        <source>Waits to leave</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>На узле связи</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Любой файл (*)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Только имена</translation>
    </message>
    <message>
        <source>Names with sizes and dates</source>
        <translation>Имена, размеры и даты</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Показать скрытые файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} там уже есть. Заменить?</translation>
    </message>
    <message>
        <source>{name} was not found. Check the name.</source>
        <translation>{name} не найден. Проверьте имя.</translation>
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
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Подозрительно</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message>
        <source>New line: {label}</source>
        <translation>Новая строка: {label}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not in the list: kept as typed</source>
        <translation>Нет в списке: оставлено как введено</translation>
    </message>
    <message>
        <source>Proposed from the name: check it</source>
        <translation>Предложено по имени: проверьте</translation>
    </message>
    <message>
        <source>Such as 24060 kg</source>
        <translation>Например, 24060 kg</translation>
    </message>
    <message>
        <source>Such as GE</source>
        <translation>Например, GE</translation>
    </message>
    <message>
        <source>Time: today</source>
        <translation>Время: сегодня</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (обязательно)</translation>
    </message>
    <message>
        <source>{value} is no date with a time. Such as 21.11.2026 15:20; 15:20 alone is today.</source>
        <translation>{value} — не дата со временем. Например, 21.11.2026 15:20; одно 15:20 — сегодня.</translation>
    </message>
    <message>
        <source>{value} is no date. Such as 21.11.2026.</source>
        <translation>{value} — не дата. Например, 21.11.2026.</translation>
    </message>
    <message>
        <source>{value} is no whole number.</source>
        <translation>{value} — не целое число.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A title is one line of at most {most} characters. Longer words belong into the opening or the closing.</source>
        <translation>Заголовок — одна строка, не более {most} знаков. Более длинный текст пишут во вступлении или заключении.</translation>
    </message>
    <message>
        <source>Section {section} stands here twice.</source>
        <translation>Раздел {section} стоит здесь дважды.</translation>
    </message>
    <message>
        <source>The emblem is a PNG or JPEG in base64, or nothing.</source>
        <translation>Эмблема: PNG или JPEG в base64 либо ничего.</translation>
    </message>
    <message>
        <source>The id of words is kind_place_language, such as seizure_title_ru. Places of this form: {known}.</source>
        <translation>Обозначение слов: вид_место_язык, например seizure_title_ru. Места в этой форме: {known}.</translation>
    </message>
    <message>
        <source>The words of all forms together have at most {most} characters.</source>
        <translation>Во всех формах вместе не больше {most} знаков.</translation>
    </message>
    <message>
        <source>There is no form {kind}. Known: {known}.</source>
        <translation>Формы {kind} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>There is no report in {language}. Known: {known}.</source>
        <translation>Отчёта на языке {language} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>This form has no section {section}. Known: {known}.</source>
        <translation>В этой форме нет раздела {section}. Есть: {known}.</translation>
    </message>
    <message>
        <source>Words at one place have at most {most} characters.</source>
        <translation>В одном месте не больше {most} знаков.</translation>
    </message>
    <message>
        <source>{name} can't be read as a picture. Choose a PNG or JPEG file. The emblem stays as it was.</source>
        <translation>{name} не читается как изображение. Выберите файл PNG или JPEG. Эмблема осталась прежней.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. The emblem stays as it was.</source>
        <translation>{name} не читается: {reason}. Эмблема осталась прежней.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. The emblem stays as it was.</source>
        <translation>{name} больше {limit} МБ. Эмблема осталась прежней.</translation>
    </message>
</context>
<context>
    <name>forms_page</name>
    <message>
        <source>A form prints at least one section.</source>
        <translation>В форме печатается хотя бы один раздел.</translation>
    </message>
    <message>
        <source>A supervisor of your unit changes the forms. You can look at them.</source>
        <translation>Формы меняет руководитель вашего органа. Вы можете их посмотреть.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Authority above it</source>
        <translation>Вышестоящее ведомство</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Closing words, above the signatures</source>
        <translation>Заключительный текст, над подписями</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Down: {section}</source>
        <translation>Ниже: {section}</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
    <message>
        <source>Emblem of the unit</source>
        <translation>Эмблема органа</translation>
    </message>
    <message>
        <source>Empty: nothing is printed there</source>
        <translation>Если пусто, там ничего не печатается</translation>
    </message>
    <message>
        <source>Empty: the words of the program</source>
        <translation>Если пусто: слова программы</translation>
    </message>
    <message>
        <source>Empty: {words}</source>
        <translation>Если пусто: {words}</translation>
    </message>
    <message>
        <source>In the language that is chosen above. A language without names takes the English ones.</source>
        <translation>На языке, выбранном выше. Где названий нет, берутся английские.</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид бумаги</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Правовые нормы</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Название органа</translation>
    </message>
    <message>
        <source>Names of the unit</source>
        <translation>Названия органа</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Эмблемы нет</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Opening words, above the first section</source>
        <translation>Вводный текст, над первым разделом</translation>
    </message>
    <message>
        <source>Printed 18 mm high at the head of each paper. The picture is drawn anew: nothing else of its file stays.</source>
        <translation>Печатается высотой 18 мм вверху каждой бумаги. Картинка рисуется заново: больше из её файла ничего не остаётся.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Save and sign</source>
        <translation>Сохранить и подписать</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>Раздел: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Seizures name an entry by its code; a case that was printed keeps the words of its time.</source>
        <translation>Изъятие называет запись по коду; напечатанное дело хранит слова своего времени.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take out {code}</source>
        <translation>Убрать {code}</translation>
    </message>
    <message>
        <source>The forms are saved and signed with your key. Papers from now on follow them.</source>
        <translation>Формы сохранены и подписаны вашим ключом. Бумаги теперь печатаются по ним.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Up: {section}</source>
        <translation>Выше: {section}</translation>
    </message>
    <message>
        <source>What was changed before the desk locked is here again. It is not saved yet.</source>
        <translation>Изменённое до блокировки снова здесь. Оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Which part of the forms</source>
        <translation>Какая часть форм</translation>
    </message>
    <message>
        <source>Wording, as your unit cites it</source>
        <translation>Текст, как его приводит ваш орган</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Words over the places to sign, a line for each</source>
        <translation>Слова над местами подписей, по строке на каждое</translation>
    </message>
    <message>
        <source>an invented case, as it would be printed</source>
        <translation>выдуманное дело, как оно печаталось бы</translation>
    </message>
    <message>
        <source>moves a section</source>
        <translation>переставляет раздел</translation>
    </message>
    <message>
        <source>{kind}: version {number}</source>
        <translation>{kind}: версия {number}</translation>
    </message>
    <message>
        <source>{kind}: version {number} becomes {next}</source>
        <translation>{kind}: версия {number} станет {next}</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Кому передан</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Удостоверение личности</translation>
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
        <source>Where found</source>
        <translation>Где найден</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Код контрольного списка</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Страна происхождения</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Задержано для экспертизы</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Двойное назначение, например 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Конечный пользователь</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Заявление конечного пользователя</translation>
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
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Номер лицензии</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Маркировка и номера</translation>
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
        <source>Package code</source>
        <translation>Код упаковки</translation>
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
    <name>held</name>
    <message>
        <source>Another desk's message here has the same number. Ask its sender.</source>
        <translation>Здесь уже есть сообщение другого рабочего места с тем же номером. Спросите отправителя.</translation>
    </message>
    <message>
        <source>It answers a message that has not come yet, and waits for it.</source>
        <translation>Это ответ на сообщение, которое ещё не пришло; ждёт его.</translation>
    </message>
    <message>
        <source>It answers a message that was not sent to its sender.</source>
        <translation>Это ответ на сообщение, которое его отправителю не посылали.</translation>
    </message>
    <message>
        <source>It is not a message of the exchange.</source>
        <translation>Это не сообщение обмена.</translation>
    </message>
    <message>
        <source>It is sealed for other desks, not for this one.</source>
        <translation>Зашифровано для других рабочих мест, не для этого.</translation>
    </message>
    <message>
        <source>It was changed on its way, or its signature is not its sender's.</source>
        <translation>Изменено в пути, или подпись не отправителя.</translation>
    </message>
    <message>
        <source>It was written by a newer version. Update PCU Desk to read it.</source>
        <translation>Написано в более новой версии. Обновите PCU Desk, чтобы прочесть.</translation>
    </message>
    <message>
        <source>Its fields are not those of a message. Ask its sender.</source>
        <translation>Поля не как у сообщения. Спросите отправителя.</translation>
    </message>
    <message>
        <source>Its sender had been taken off the exchange before it was sent. Trust nothing in it.</source>
        <translation>Отправителя исключили из обмена до отправки. Содержанию не верьте.</translation>
    </message>
    <message>
        <source>Its sender is not in the directory. It is opened when a newer directory names him.</source>
        <translation>Отправителя нет в справочнике. Откроется, когда он появится в новом справочнике.</translation>
    </message>
    <message>
        <source>Only its beginning came. Ask the sender to send it again.</source>
        <translation>Пришло только начало. Попросите отправить ещё раз.</translation>
    </message>
</context>
<context>
    <name>held_page</name>
    <message>
        <source>All that came in could be read.</source>
        <translation>Всё пришедшее прочитано.</translation>
    </message>
    <message>
        <source>Claims to be from {unit}</source>
        <translation>Называет себя: {unit}</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительно</translation>
    </message>
    <message>
        <source>Held: came in, not read</source>
        <translation>Удержано: пришло, не прочитано</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Ничего не удержано</translation>
    </message>
    <message>
        <source>Tells no sender</source>
        <translation>Отправитель не назван</translation>
    </message>
    <message>
        <source>These stopped nothing else. Names and times are what each claims; nothing proves them before it is opened.</source>
        <translation>Остальному они не мешают. Имена и время — лишь их собственные слова; пока они не открыты, это ничем не доказано.</translation>
    </message>
    <message>
        <source>This version does not know why. Update PCU Desk.</source>
        <translation>Эта версия не знает причины. Обновите PCU Desk.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>by courier file</source>
        <translation>файлом для курьера</translation>
    </message>
    <message>
        <source>written {moment}</source>
        <translation>написано {moment}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Внесена поправка</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Сертификат подписи</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Материал добавлен</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Описание материала изменено</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Выгружено</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Первый экземпляр</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано на хранение</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>В файл</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Проверка открыта</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Выдано на бумаге</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Номер аннулирован</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>На принтере</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Выпуск согласован</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 содержимого</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Подписано, подпись верна.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Принято из файла</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Подпись неверна. Запустите проверку хранилища.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Эта запись не продолжает предыдущую. Запустите проверку хранилища.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Версия формы</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: добавлено</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: убрано</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (пусто)</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>history_page</name>
    <message numerus="yes">
        <source>%n entry(ies), newest first</source>
        <translation>
            <numerusform>%n запись, новые сверху</numerusform>
            <numerusform>%n записи, новые сверху</numerusform>
            <numerusform>%n записей, новые сверху</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: Enter shows all</source>
        <translation>
            <numerusform>Ещё %n: Enter покажет все</numerusform>
            <numerusform>Ещё %n: Enter покажет все</numerusform>
            <numerusform>Ещё %n: Enter покажет все</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>History of {number}</source>
        <translation>История {number}</translation>
    </message>
    <message>
        <source>Looks, prints and exports</source>
        <translation>Просмотры, печать и выгрузки</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>запись {number}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation>подпись неверна</translation>
    </message>
    <message>
        <source>this entry does not lead on from the one before</source>
        <translation>эта запись не продолжает предыдущую</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Another program changed this desk's entry in the system's keyring. Use a recovery code to open the vault.</source>
        <translation>Другая программа изменила запись рабочего места в системном хранилище ключей. Откройте кодом восстановления.</translation>
    </message>
    <message>
        <source>PCU Desk has this vault open in another window (process {pid}), which does not answer. Nothing was changed. Wait a minute and start it again; if it still does not answer, end that process.</source>
        <translation>Это хранилище уже открыто в другом окне PCU Desk (процесс {pid}), и оно не отвечает. Ничего не изменено. Подождите минуту и запустите программу снова; если ответа всё нет, завершите этот процесс.</translation>
    </message>
    <message>
        <source>PCU Desk has this vault open in another window (process {pid}). Nothing was changed; go to that window.</source>
        <translation>Это хранилище уже открыто в другом окне PCU Desk (процесс {pid}). Ничего не изменено; перейдите в то окно.</translation>
    </message>
    <message>
        <source>PCU Desk seems to have this vault open in another window: {file} is there and names no process. Nothing was changed; go to that window. If there is none, delete that file and start PCU Desk again.</source>
        <translation>Похоже, это хранилище уже открыто в другом окне PCU Desk: файл {file} есть, но процесс в нём не назван. Ничего не изменено; перейдите в то окно. Если такого окна нет, удалите этот файл и запустите PCU Desk снова.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Everything saved before is safe; free some space and try again.</source>
        <translation>Диск, на котором лежит {folder}, переполнен. Всё сохранённое цело; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The program may not write in {folder}, so it can not open this vault for work. Allow writing there.</source>
        <translation>Программе нельзя писать в {folder}, открыть хранилище для работы нельзя. Разрешите там запись.</translation>
    </message>
    <message>
        <source>The report could not be deleted: {reason}. It holds nothing of a case.</source>
        <translation>Отчёт не удалось удалить: {reason}. В нём нет ничего из дел.</translation>
    </message>
    <message>
        <source>The setting could not be saved in {folder}: {reason}. Cases are safe; make room there or allow writing.</source>
        <translation>Настройка не сохранилась в {folder}: {reason}. Дела целы; освободите место или разрешите запись.</translation>
    </message>
    <message>
        <source>The system's keyring did not answer within {seconds} s. Nothing was lost; unlock the keyring and try again, or use a recovery code.</source>
        <translation>Системное хранилище ключей не ответило за {seconds} с. Ничего не потеряно; откройте его и повторите или возьмите код восстановления.</translation>
    </message>
    <message>
        <source>The system's keyring did not keep what was written. The vault is safe; it opens by passphrase alone.</source>
        <translation>Системное хранилище ключей не сохранило запись. Хранилище цело; открывается одной парольной фразой.</translation>
    </message>
    <message>
        <source>The system's keyring refused ({reason}). Nothing was lost; unlock it and try again, or use a recovery code.</source>
        <translation>Системное хранилище ключей отказало ({reason}). Ничего не потеряно; откройте его и повторите или возьмите код восстановления.</translation>
    </message>
    <message>
        <source>The system's keyring takes {limit} characters at most. The vault is safe; it opens by passphrase alone.</source>
        <translation>Системное хранилище ключей берёт не больше {limit} знаков. Хранилище цело; открывается одной парольной фразой.</translation>
    </message>
    <message>
        <source>This account has no home folder, so the program does not know where to keep its files. Name one with --dir.</source>
        <translation>У учётной записи нет домашней папки, и программе негде держать файлы. Укажите папку: --dir.</translation>
    </message>
    <message>
        <source>This vault is open in another window (process {pid} on {host}). Nothing was changed; close that window, then try again. If {host} is another computer, where no such window is open any more, delete {file} first.</source>
        <translation>Хранилище открыто в другом окне (процесс {pid} на {host}). Ничего не изменено; закройте то окно и повторите. Если {host} — другой компьютер и такого окна там уже нет, сначала удалите {file}.</translation>
    </message>
</context>
<context>
    <name>hs_hint</name>
    <message>
        <source>Arms, ammunition or their parts</source>
        <translation>Оружие, боеприпасы или их части</translation>
    </message>
    <message>
        <source>Drug precursor: Table I of the UN Convention of 1988</source>
        <translation>Прекурсор наркотиков: таблица I Конвенции ООН 1988 года</translation>
    </message>
    <message>
        <source>Drug precursor: Table II of the UN Convention of 1988</source>
        <translation>Прекурсор наркотиков: таблица II Конвенции ООН 1988 года</translation>
    </message>
    <message>
        <source>Explosive precursor: Programme Global Shield</source>
        <translation>Прекурсор взрывчатых веществ: программа «Глобальный щит»</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Взрывчатые вещества</translation>
    </message>
    <message>
        <source>Narcotic drug or its plant: UN Convention of 1961</source>
        <translation>Наркотическое средство или его растение: Конвенция ООН 1961 года</translation>
    </message>
    <message>
        <source>Nuclear or radioactive material</source>
        <translation>Ядерный или радиоактивный материал</translation>
    </message>
    <message>
        <source>Scheduled chemical: Chemical Weapons Convention</source>
        <translation>Химикат из списков Конвенции о химическом оружии</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>A key needs a name of 1 to {most} letters on one line. No key was made.</source>
        <translation>Ключу нужно имя от 1 до {most} букв в одной строке. Ключ не создан.</translation>
    </message>
    <message>
        <source>Another enrolment is at work in {folder}. Nothing was changed; run the command again.</source>
        <translation>В {folder} уже идёт внесение. Ничего не изменено; запустите команду снова.</translation>
    </message>
    <message>
        <source>Away from the hub, say from which sequence on the desk counts as revoked: --at SEQUENCE.</source>
        <translation>Вдали от узла укажите, с какого номера узла рабочее место считается исключённым: --at SEQUENCE.</translation>
    </message>
    <message>
        <source>Desk {device} is revoked since sequence {at}. Nothing was changed; a revocation only moves back.</source>
        <translation>Рабочее место {device} исключено с номера {at}. Ничего не изменено; исключение сдвигается только назад.</translation>
    </message>
    <message>
        <source>Desk {device} was revoked. Nothing was enrolled; have the desk make new keys and ask again.</source>
        <translation>Рабочее место {device} исключено. Ничего не внесено; пусть оно создаст новые ключи и запросит снова.</translation>
    </message>
    <message>
        <source>It was not signed. The file is as it was.</source>
        <translation>Не подписано. Файл остался прежним.</translation>
    </message>
    <message>
        <source>No hub answers at {url}: {reason}. See that it is started, and its log.</source>
        <translation>По адресу {url} узел не отвечает: {reason}. Проверьте, запущен ли он, и его журнал.</translation>
    </message>
    <message>
        <source>The copy does not read back: {what}. It was taken away; look at the disks.</source>
        <translation>Копия не читается: {what}. Она убрана; проверьте диски.</translation>
    </message>
    <message>
        <source>The directory names no desk {device}. Nothing was changed; see pcu-hub directory.</source>
        <translation>В справочнике нет рабочего места {device}. Ничего не изменено; смотрите pcu-hub directory.</translation>
    </message>
    <message>
        <source>The directory names no key for {country} yet. Nothing was changed; have its administrator make one and run: pcu-hub directory delegate {country} KEY.pub</source>
        <translation>В справочнике ещё нет ключа для {country}. Ничего не изменено; пусть администратор страны создаст ключ, затем запустите: pcu-hub directory delegate {country} KEY.pub</translation>
    </message>
    <message>
        <source>The holders of the directory in {folder} have not put it in force yet. Nothing was enrolled; take their signed change first: pcu-hub directory take FILE</source>
        <translation>Держатели ключей ещё не ввели в действие справочник в {folder}. Никто не внесён; сначала примите их подписанный файл: pcu-hub directory take FILE</translation>
    </message>
    <message>
        <source>The hub cannot listen on {host} port {port}: {reason}. Choose another port.</source>
        <translation>Узел не может слушать {host}, порт {port}: {reason}. Выберите другой порт.</translation>
    </message>
    <message>
        <source>The hub does not listen on {host} without TLS. Give --certfile and --keyfile, or --behind-proxy when a proxy beside it does TLS.</source>
        <translation>Узел не слушает {host} без TLS. Укажите --certfile и --keyfile или --behind-proxy, если TLS ведёт прокси рядом.</translation>
    </message>
    <message>
        <source>The hub serves, but its directory was fresh until {until}. Nothing is lost; renew it: pcu-hub directory renew</source>
        <translation>Узел работает, но его справочник был свежим до {until}. Ничего не потеряно; обновите его: pcu-hub directory renew</translation>
    </message>
    <message>
        <source>The hub serves, but its disk has less than half a GiB left. Nothing is lost; make room on it.</source>
        <translation>Узел работает, но на его диске меньше половины ГиБ. Ничего не потеряно; освободите место.</translation>
    </message>
    <message>
        <source>The hub's address is signed by the directory's holders. Nothing was enrolled; leave --url out, and have a new one signed: pcu-hub directory address URL --out FILE</source>
        <translation>Адрес узла подписан держателями ключей справочника. Никто не внесён; уберите --url, а новый адрес дайте подписать: pcu-hub directory address URL --out FILE</translation>
    </message>
    <message>
        <source>The hub's database cannot be used: {reason}. Nothing was changed; see that the folder can be written.</source>
        <translation>База узла недоступна: {reason}. Ничего не изменено; проверьте право записи в папку.</translation>
    </message>
    <message>
        <source>The key of {country} is not in this folder. Nothing was changed; name its file with --key.</source>
        <translation>Ключа {country} нет в этой папке. Ничего не изменено; назовите его файл через --key.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was changed; try it again.</source>
        <translation>Парольная фраза не открывает {path}. Ничего не изменено; введите её ещё раз.</translation>
    </message>
    <message>
        <source>The passphrase is too short. No key was made; take {least} characters or more.</source>
        <translation>Парольная фраза слишком коротка. Ключ не создан; возьмите {least} знаков или больше.</translation>
    </message>
    <message>
        <source>The request's fingerprint is {fingerprint}, another than was read out. Nothing was enrolled; ask the officer to read it again, then for a new request.</source>
        <translation>Отпечаток запроса — {fingerprint}, а прочли другой. Ничего не внесено; попросите прочесть ещё раз, затем прислать новый запрос.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Парольные фразы различаются. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no hub in {folder} yet. Enrol a first desk: pcu-hub enrol REQUEST.json</source>
        <translation>В {folder} ещё нет узла. Внесите первое рабочее место: pcu-hub enrol REQUEST.json</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-file FILE.</source>
        <translation>Нет терминала, чтобы спросить парольную фразу. Укажите --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>This courier file is of desk {device}, which is not enrolled here, or was taken off. Nothing was taken in; enrol the desk, or ask it for a new file.</source>
        <translation>Этот файл для курьера — от рабочего места {device}, которого здесь нет в справочнике или которое исключено. Ничего не принято; внесите рабочее место или попросите у него новый файл.</translation>
    </message>
    <message>
        <source>This hub keeps its messages in SQLite; it does not know the database {scheme}.</source>
        <translation>Этот узел хранит сообщения в SQLite; базы {scheme} он не знает.</translation>
    </message>
    <message>
        <source>This key does not sign for {country}. Nothing was changed; give the key of its administrator.</source>
        <translation>Этот ключ не подписывает за {country}. Ничего не изменено; укажите ключ администратора этой страны.</translation>
    </message>
    <message>
        <source>Unit {unit} gave letter {letter} to another desk already. Nothing was enrolled; choose another.</source>
        <translation>Орган {unit} уже дал букву {letter} другому рабочему месту. Ничего не внесено; выберите другую.</translation>
    </message>
    <message>
        <source>{country} is no country. Nothing was made; use its two capital letters, such as GE.</source>
        <translation>{country} — не страна. Ничего не создано; укажите две прописные буквы, например GE.</translation>
    </message>
    <message>
        <source>{folder} is there already. Nothing was copied; name a folder that is not.</source>
        <translation>{folder} уже есть. Ничего не скопировано; назовите папку, которой ещё нет.</translation>
    </message>
    <message>
        <source>{letter} is not a desk's letter. Nothing was enrolled; choose one of A to Z.</source>
        <translation>{letter} — не буква рабочего места. Ничего не внесено; выберите от A до Z.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Mend that and run the command again; repeating it is safe.</source>
        <translation>{path} не прочесть или не записать: {reason}. Устраните и запустите команду снова; повтор безопасен.</translation>
    </message>
    <message>
        <source>{path} is not a key of this hub. Nothing was changed; restore it from a backup.</source>
        <translation>{path} — не ключ этого узла. Ничего не изменено; восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>{path} is not a key of this kind. Nothing was changed; name the right file.</source>
        <translation>{path} — не ключ этого рода. Ничего не изменено; назовите нужный файл.</translation>
    </message>
    <message>
        <source>{path} is there already. No key was made; name a file that is not.</source>
        <translation>{path} уже есть. Ключ не создан; назовите файл, которого ещё нет.</translation>
    </message>
    <message>
        <source>{path}: {what}. Nothing was started; mend the file and run the command again.</source>
        <translation>{path}: {what}. Ничего не запущено; исправьте файл и запустите команду снова.</translation>
    </message>
    <message>
        <source>{threshold} of {keys} keys can't be. Nothing was made; name different keys, and as many must sign.</source>
        <translation>{threshold} из {keys} ключей быть не может. Ничего не создано; назовите разные ключи и сколько из них подписывают.</translation>
    </message>
    <message>
        <source>{url} is no address of a hub. Nothing was enrolled; write it as https://hub.example.org.</source>
        <translation>{url} не является адресом узла. Никто не внесён; укажите адрес в виде https://hub.example.org.</translation>
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
    <name>id_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Авианакладная</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Номер ИМО</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Почтовое отправление</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Размер и тип контейнера</translation>
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
    <name>identifier</name>
    <message>
        <source>A VIN has no I, O or Q; this one has {found}. Look for 1 or 0.</source>
        <translation>В VIN нет букв I, O и Q, а здесь есть {found}. Возможно, это 1 или 0.</translation>
    </message>
    <message>
        <source>A container number has 11 characters: {count} too many.</source>
        <translation>В номере контейнера 11 знаков: лишних {count}.</translation>
    </message>
    <message>
        <source>Check digit right.</source>
        <translation>Контрольная цифра верна.</translation>
    </message>
    <message>
        <source>HS code {subheading}, chapter {chapter}, with national digits.</source>
        <translation>Код ТН ВЭД {subheading}, группа {chapter}, с национальными знаками.</translation>
    </message>
    <message>
        <source>HS code, chapter {chapter}.</source>
        <translation>Код ТН ВЭД, группа {chapter}.</translation>
    </message>
    <message>
        <source>ISO 6346 gives {expected}, not {found}. Look at the box again.</source>
        <translation>По ISO 6346 здесь {expected}, а не {found}. Сверьте с дверью.</translation>
    </message>
    <message>
        <source>ISO 6346 has no height {found}: the second is 2 for 8 ft 6 in.</source>
        <translation>В ISO 6346 нет высоты {found}: второй знак 2 — это 8 футов 6 дюймов.</translation>
    </message>
    <message>
        <source>ISO 6346 has no length {found}: the first character is 2 for 20 ft.</source>
        <translation>В ISO 6346 нет длины {found}: первый знак 2 — это 20 футов.</translation>
    </message>
    <message>
        <source>ISO 6346 has no type {found}: the fourth is a digit, as in G1.</source>
        <translation>В ISO 6346 нет типа {found}: четвёртый знак — цифра, как в G1.</translation>
    </message>
    <message>
        <source>ISO 6346 has no type {found}: the third is G for general purpose.</source>
        <translation>В ISO 6346 нет типа {found}: третий знак G — общего назначения.</translation>
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
        <source>Place 9 would be {expected}, not {found}. Many makers do not use it: keep what you see.</source>
        <translation>На 9-м месте было бы {expected}, а не {found}. Многие заводы его не считают: оставьте, что видите.</translation>
    </message>
    <message>
        <source>TIR carnet: only its form is known, it has no check digit.</source>
        <translation>Книжка МДП (TIR): известна только форма, контрольной цифры нет.</translation>
    </message>
    <message>
        <source>The HS has no chapter {chapter}: chapters are 01 to 97 without 77.</source>
        <translation>В ТН ВЭД нет группы {chapter}: группы с 01 по 97, кроме 77.</translation>
    </message>
    <message>
        <source>The fourth letter is {found}; ISO 6346 knows U, J, Z and A, B, D, E, K.</source>
        <translation>Четвёртая буква — {found}; в ISO 6346 есть U, J, Z и A, B, D, E, K.</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Look at the declaration again.</source>
        <translation>Последняя цифра была бы {expected}, а не {found}. Сверьте с декларацией.</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Look at the wagon again.</source>
        <translation>Последняя цифра была бы {expected}, а не {found}. Сверьте с вагоном.</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Look at the waybill again.</source>
        <translation>Последняя цифра была бы {expected}, а не {found}. Сверьте с накладной.</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Some ships differ: compare with the ship's papers.</source>
        <translation>Последняя цифра была бы {expected}, а не {found}. Бывают исключения: сверьте с документами судна.</translation>
    </message>
    <message>
        <source>The last digit would be {expected}, not {found}. Some wagons differ: look again, keep what you see.</source>
        <translation>Последняя цифра была бы {expected}, а не {found}. Бывают исключения: посмотрите ещё раз, оставьте, что видите.</translation>
    </message>
    <message>
        <source>The ninth digit would be {expected}, not {found}. Look at the label again.</source>
        <translation>Девятая цифра была бы {expected}, а не {found}. Сверьте с ярлыком.</translation>
    </message>
    <message>
        <source>Typed with Cyrillic {letters}, read as Latin {normal}. It fits.</source>
        <translation>Набрано кириллицей: {letters}. Прочитано латиницей {normal}: подходит.</translation>
    </message>
    <message>
        <source>Typed with Cyrillic {letters}, read as Latin. The check gives {expected}, not {found}.</source>
        <translation>Набрано кириллицей: {letters}. Прочитано латиницей: контрольная цифра {expected}, а не {found}.</translation>
    </message>
    <message>
        <source>Wagon, 12 digits: check digit right, country code {country}.</source>
        <translation>Вагон, 12 цифр: контрольная цифра верна, код страны {country}.</translation>
    </message>
    <message>
        <source>{kind}, {count} to go.</source>
        <translation>{kind}, осталось знаков: {count}.</translation>
    </message>
    <message>
        <source>{kind}: check digit right.</source>
        <translation>{kind}: контрольная цифра верна.</translation>
    </message>
    <message>
        <source>{length}, {height}, {type}.</source>
        <translation>{length}, {height}, {type}.</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, differs from the usual rule</source>
        <translation>{number}, контрольная цифра {digit}, не по обычному правилу</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, kept as seen</source>
        <translation>{number}, контрольная цифра {digit}, оставлен как есть</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, right</source>
        <translation>{number}, контрольная цифра {digit}, верна</translation>
    </message>
    <message>
        <source>{number}, check digit {digit}, wrong</source>
        <translation>{number}, контрольная цифра {digit}, неверна</translation>
    </message>
</context>
<context>
    <name>indicator</name>
    <message>
        <source>Cash or a third party pays</source>
        <translation>Платит наличными или третье лицо</translation>
    </message>
    <message>
        <source>Circuitous route</source>
        <translation>Кружной маршрут</translation>
    </message>
    <message>
        <source>Cloned seal</source>
        <translation>Поддельная пломба-двойник</translation>
    </message>
    <message>
        <source>Conceals a former broker</source>
        <translation>Скрыт прежний брокер</translation>
    </message>
    <message>
        <source>Consignee "to order"</source>
        <translation>Получатель «приказу»</translation>
    </message>
    <message>
        <source>Container opened after the scan</source>
        <translation>Контейнер вскрывали после сканирования</translation>
    </message>
    <message>
        <source>Container with a history</source>
        <translation>Контейнер с историей</translation>
    </message>
    <message>
        <source>Country whence consigned</source>
        <translation>Настораживает страна отправления</translation>
    </message>
    <message>
        <source>First-time importer</source>
        <translation>Импортёр ввозит впервые</translation>
    </message>
    <message>
        <source>Forwarder as the final consignee</source>
        <translation>Экспедитор как конечный получатель</translation>
    </message>
    <message>
        <source>Freight above the value of the goods</source>
        <translation>Фрахт дороже товара</translation>
    </message>
    <message>
        <source>Freight prepaid by a walk-in customer</source>
        <translation>Фрахт оплачен случайным клиентом</translation>
    </message>
    <message>
        <source>Fresh paint, welds or glue</source>
        <translation>Свежая краска, сварка или клей</translation>
    </message>
    <message>
        <source>Goods odd for the origin</source>
        <translation>Товар нехарактерен для страны происхождения</translation>
    </message>
    <message>
        <source>Goods unfit for the exporter's business</source>
        <translation>Товар не по профилю экспортёра</translation>
    </message>
    <message>
        <source>HS code against the description</source>
        <translation>Код ТН ВЭД не подходит к описанию</translation>
    </message>
    <message>
        <source>High freight</source>
        <translation>Высокий фрахт</translation>
    </message>
    <message>
        <source>Late advance filing</source>
        <translation>Поздняя предварительная подача</translation>
    </message>
    <message>
        <source>Late change of consignee or port</source>
        <translation>Поздняя смена получателя или порта</translation>
    </message>
    <message>
        <source>Long dwell in the port</source>
        <translation>Долгий простой в порту</translation>
    </message>
    <message>
        <source>Marks illegible or overlaid</source>
        <translation>Маркировка неразборчива или перекрыта</translation>
    </message>
    <message>
        <source>Mass or volume wrong for the goods</source>
        <translation>Масса или объём не подходят товару</translation>
    </message>
    <message>
        <source>Needless transhipment</source>
        <translation>Лишняя перегрузка</translation>
    </message>
    <message>
        <source>Only a mobile number or a free mail address</source>
        <translation>Только мобильный номер или бесплатная почта</translation>
    </message>
    <message>
        <source>Owner code not registered</source>
        <translation>Код владельца не зарегистрирован</translation>
    </message>
    <message>
        <source>Pick-up code misused</source>
        <translation>Чужой код получения контейнера</translation>
    </message>
    <message>
        <source>Product too advanced for the end user</source>
        <translation>Изделие слишком сложное для пользователя</translation>
    </message>
    <message>
        <source>Quantities differ across documents</source>
        <translation>Количество в документах расходится</translation>
    </message>
    <message>
        <source>Quantity absurd for the consignee</source>
        <translation>Количество несоразмерно получателю</translation>
    </message>
    <message>
        <source>Radiation alarm that the goods do not explain</source>
        <translation>Срабатывание радиационного контроля, не объяснимое товаром</translation>
    </message>
    <message>
        <source>Returned or rejected container</source>
        <translation>Возвращённый или отвергнутый контейнер</translation>
    </message>
    <message>
        <source>Seal missing or tampered with</source>
        <translation>Пломбы нет или она нарушена</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Оперативная информация</translation>
    </message>
    <message>
        <source>Vague description</source>
        <translation>Расплывчатое описание</translation>
    </message>
    <message>
        <source>Value too low for the goods</source>
        <translation>Стоимость слишком мала для товара</translation>
    </message>
</context>
<context>
    <name>indicator_hint</name>
    <message>
        <source>Compare with the same goods of other lots</source>
        <translation>Сравните с таким же товаром других партий</translation>
    </message>
    <message>
        <source>General cargo, spare parts, personal effects</source>
        <translation>Сборный груз, запчасти, личные вещи</translation>
    </message>
    <message>
        <source>Legs that cost more than they should</source>
        <translation>Участки дороже, чем разумно</translation>
    </message>
    <message>
        <source>Look at the front wall, floor and door sills</source>
        <translation>Осмотрите переднюю стенку, пол и пороги дверей</translation>
    </message>
    <message>
        <source>Not seen before by this unit or in the register</source>
        <translation>Раньше не встречался ни у вас, ни в реестре</translation>
    </message>
    <message>
        <source>Owner code or number repainted</source>
        <translation>Код владельца или номер перекрашен</translation>
    </message>
    <message>
        <source>Seen in an earlier case or alert</source>
        <translation>Встречался в прежнем деле или оповещении</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message numerus="yes">
        <source>%n case(s), newest first</source>
        <translation>
            <numerusform>%n дело, сначала новые</numerusform>
            <numerusform>%n дела, сначала новые</numerusform>
            <numerusform>%n дел, сначала новые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>Найдено: %n, сначала новые</numerusform>
            <numerusform>Найдено: %n, сначала новые</numerusform>
            <numerusform>Найдено: %n, сначала новые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Selection</source>
        <translation>
            <numerusform>Ещё %n в разделе «Отбор»</numerusform>
            <numerusform>Ещё %n в разделе «Отбор»</numerusform>
            <numerusform>Ещё %n в разделе «Отбор»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill before it can be submitted</source>
        <translation>
            <numerusform>До подачи заполнить: %n</numerusform>
            <numerusform>До подачи заполнить: %n</numerusform>
            <numerusform>До подачи заполнить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A refusal is recorded, never left blank: who refused, when, the words used, and who heard it.</source>
        <translation>Отказ записывают, пустым не оставляют: кто отказался, когда, какими словами и кто слышал.</translation>
    </message>
    <message>
        <source>A seizure gets its own number, grounds, items, persons and signatures.</source>
        <translation>У изъятия свой номер, основания, предметы, лица и подписи.</translation>
    </message>
    <message>
        <source>About this case</source>
        <translation>Об этом деле</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Добавить причину</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Внести поправку</translation>
    </message>
    <message>
        <source>Amend {number}?</source>
        <translation>Внести поправку в {number}?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Approve {number}?</source>
        <translation>Утвердить {number}?</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждены</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin an inspection: its number is given at once.</source>
        <translation>Выберите дело в списке или начните проверку: номер даётся сразу.</translation>
    </message>
    <message>
        <source>Compare the mass in the documents with the mass found, and say how it was found.</source>
        <translation>Сравните массу по документам с фактической и укажите, как она определена.</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Countersign the release in {number}?</source>
        <translation>Согласовать выпуск по {number}?</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Each point is an act of its own. Measure the inside against the outside: a wall can be false.</source>
        <translation>Каждая точка отмечается отдельно. Сравните длину внутри и снаружи: стенка может быть ложной.</translation>
    </message>
    <message>
        <source>Enter adds it, Ctrl+V pastes several lines</source>
        <translation>Enter — добавить, Ctrl+V — несколько строк</translation>
    </message>
    <message>
        <source>Enter or typing edits a cell, Ctrl+V pastes rows from a sheet</source>
        <translation>Enter или набор — править ячейку, Ctrl+V — вставить строки из таблицы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Указать причину</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Held, arrival to release</source>
        <translation>Задержка, от прибытия до выпуска</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Выдать бумагу</translation>
    </message>
    <message>
        <source>Issue the paper of {number}?</source>
        <translation>Выдать бумагу по {number}?</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>It is signed with your key and goes to a supervisor. From then on no field changes unless it is returned.</source>
        <translation>Дело подписывается вашим ключом и идёт руководителю. После этого поля не меняются, пока дело не вернут.</translation>
    </message>
    <message>
        <source>Line of the route</source>
        <translation>Линия маршрута</translation>
    </message>
    <message>
        <source>Locks the case, signs with your key</source>
        <translation>Закрывает дело, подписывает вашим ключом</translation>
    </message>
    <message>
        <source>Missing to submit</source>
        <translation>Не хватает для подачи</translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation>Мои открытые</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Новое оповещение</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Дело не выбрано</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Номера ещё нет</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё заполнено.</translation>
    </message>
    <message>
        <source>Nothing was seized</source>
        <translation>Ничего не изъято</translation>
    </message>
    <message>
        <source>Places and mass</source>
        <translation>Места и масса</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Радиация</translation>
    </message>
    <message>
        <source>Read the number on the door and on the roof. A wrong check digit is evidence: keep it as seen.</source>
        <translation>Сверьте номер на двери и на крыше. Неверная контрольная цифра — улика: оставьте как есть.</translation>
    </message>
    <message>
        <source>Reason, in words (required)</source>
        <translation>Причина словами (обязательно)</translation>
    </message>
    <message>
        <source>Record a seizure</source>
        <translation>Записать изъятие</translation>
    </message>
    <message>
        <source>Record the seal that was found and the one that was put on.</source>
        <translation>Запишите пломбу, которую нашли, и ту, что наложили.</translation>
    </message>
    <message>
        <source>Release countersigned by {officer}</source>
        <translation>Выпуск согласовал: {officer}</translation>
    </message>
    <message>
        <source>Released before it arrived: check the times</source>
        <translation>Выпуск раньше прибытия: проверьте время</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation>Вернуть с замечаниями</translation>
    </message>
    <message>
        <source>Return {number} to its officer?</source>
        <translation>Вернуть {number} инспектору?</translation>
    </message>
    <message>
        <source>Returned by a supervisor</source>
        <translation>Возвращены руководителем</translation>
    </message>
    <message>
        <source>Revision 1 is frozen and signed with your key. It prints without the draft mark; changes then need a reason.</source>
        <translation>Редакция 1 закрепляется и подписывается вашим ключом. Печатается без отметки «черновик»; для изменений нужна причина.</translation>
    </message>
    <message>
        <source>Revision {revision}.</source>
        <translation>Редакция {revision}.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
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
        <source>Selected by a draw of the program</source>
        <translation>Отобрано программой случайно</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Storage and expert opinion</source>
        <translation>Хранение и экспертиза</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Подать</translation>
    </message>
    <message>
        <source>Submit {number}?</source>
        <translation>Подать {number}?</translation>
    </message>
    <message>
        <source>Taken in from a file by {officer}, {moment}</source>
        <translation>Принято из файла: {officer}, {moment}</translation>
    </message>
    <message>
        <source>The case is locked and signed with your key.</source>
        <translation>Дело закрывается и подписывается вашим ключом.</translation>
    </message>
    <message>
        <source>The file stated: {status}, revision {revision}</source>
        <translation>В файле указано: {status}, редакция {revision}</translation>
    </message>
    <message>
        <source>The officer sees your reason and can change the fields again.</source>
        <translation>Инспектор увидит причину и снова сможет менять поля.</translation>
    </message>
    <message>
        <source>The paper is issued. What it says changes only by an amendment with a reason.</source>
        <translation>Бумага выдана. Сказанное в ней меняет только поправка с причиной.</translation>
    </message>
    <message>
        <source>The whole first, then the seal, then the find with a scale. A photo says where it belongs.</source>
        <translation>Сначала общий вид, затем пломба, затем находка с масштабом. У фото указывают, к чему оно относится.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>This case is {status}: its fields take no change.</source>
        <translation>Статус дела: {status}. Поля не меняются.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Учебные данные</translation>
    </message>
    <message>
        <source>What was seen, done and said, in the order in which it happened.</source>
        <translation>Что видели, делали и говорили — по порядку.</translation>
    </message>
    <message>
        <source>What you changed becomes the next revision. The old paper stays in the history.</source>
        <translation>Изменённое станет следующей редакцией. Прежняя бумага остаётся в истории.</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Какие дела</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Вся история</translation>
    </message>
    <message>
        <source>With a seizure</source>
        <translation>С изъятием</translation>
    </message>
    <message>
        <source>Write the reason. Nothing was changed.</source>
        <translation>Напишите причину. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Write why this consignment and not another. Hours and minutes count.</source>
        <translation>Напишите, почему именно этот груз. Важны часы и минуты.</translation>
    </message>
    <message>
        <source>You agree to the release against a high score. Your name stands in the case until the decision, the indicators or the consignment change.</source>
        <translation>Вы согласны с выпуском при высоком балле. Ваше имя остаётся в деле, пока не изменятся решение, индикаторы или партия.</translation>
    </message>
    <message>
        <source>You are amending. Nothing is saved until you give the reason: press Amend.</source>
        <translation>Вы вносите поправку. Ничего не сохранится, пока нет причины: нажмите «Внести поправку».</translation>
    </message>
    <message>
        <source>a refusal is recorded with its words, time and who heard it</source>
        <translation>отказ записывают: слова, время и кто слышал</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>сейчас здесь</translation>
    </message>
    <message>
        <source>set by your unit</source>
        <translation>заданы вашим органом</translation>
    </message>
    <message>
        <source>set by your unit; days count from the seizure</source>
        <translation>заданы вашим органом; дни считаются от изъятия</translation>
    </message>
    <message>
        <source>units stay as found: kg, pills, litres</source>
        <translation>единицы — как найдено: кг, таблетки, литры</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{place} Begun {moment} by {officer}.</source>
        <translation>{place} Начато {moment}, {officer}.</translation>
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
        <source>Field test</source>
        <translation>Экспресс-тест</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
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
        <translation>Число и единица, как найдено: 12,640 кг, 18000 табл., 60 л</translation>
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
        <source>Result of the test</source>
        <translation>Итог теста</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Тест и его номер</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Где найдено</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A photo: closer, farther, whole, each pixel, turn</source>
        <translation>Фото: ближе, дальше, целиком, 1:1, повернуть</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Checklist: clear, suspicious, a point</source>
        <translation>Осмотр: чисто, подозрительно, точка</translation>
    </message>
    <message>
        <source>Close, back</source>
        <translation>Закрыть, назад</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>Свернуть список</translation>
    </message>
    <message>
        <source>Fold the side panel</source>
        <translation>Свернуть боковую панель</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Перейти к разделу</translation>
    </message>
    <message>
        <source>Go to the number field</source>
        <translation>Перейти к полю номера</translation>
    </message>
    <message>
        <source>Large controls for gloves</source>
        <translation>Крупные кнопки для перчаток</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>Поставить сообщение в очередь</translation>
    </message>
    <message>
        <source>Report and print</source>
        <translation>Отчёт и печать</translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation>Вернуть с замечаниями</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
    <message>
        <source>Submit or approve</source>
        <translation>Подать или утвердить</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Сомнительна, проверяется</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужна</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
</context>
<context>
    <name>life</name>
    <message>
        <source>A hand-over names who gives, who takes, and when.</source>
        <translation>Для передачи укажите, кто передал, кто принял и когда.</translation>
    </message>
    <message>
        <source>A link of the chain of custody stays as it was made. Record another hand-over instead.</source>
        <translation>Звено цепочки хранения не меняется. Запишите новую передачу.</translation>
    </message>
    <message>
        <source>A random selection is drawn by the program. Draw from the list of consignments, or choose another reason.</source>
        <translation>Случайный отбор делает программа. Отберите из списка партий или укажите другую причину.</translation>
    </message>
    <message>
        <source>A refusal is recorded with the words, the time and who heard it.</source>
        <translation>Отказ записывают: слова, время и кто слышал.</translation>
    </message>
    <message>
        <source>Case {number} already says this, so there is nothing to amend.</source>
        <translation>В деле {number} так и записано, поправлять нечего.</translation>
    </message>
    <message>
        <source>Case {number} has been issued on paper. Amend it with a reason.</source>
        <translation>Дело {number} уже выдано на бумаге. Внесите поправку с причиной.</translation>
    </message>
    <message>
        <source>Case {number} has no evidence {evidence}. Look it up in its list.</source>
        <translation>У дела {number} нет материала {evidence}. Посмотрите в списке его материалов.</translation>
    </message>
    <message>
        <source>Case {number} has no paper yet. Change the draft itself.</source>
        <translation>По делу {number} бумаги ещё нет. Правьте сам черновик.</translation>
    </message>
    <message>
        <source>Case {number} has no point {point} of a checklist to link to.</source>
        <translation>У дела {number} нет точки контрольного листа {point}: связывать не с чем.</translation>
    </message>
    <message>
        <source>Case {number} has no seized item {item}, so nothing can be linked to it.</source>
        <translation>У дела {number} нет изъятого предмета {item}: связывать не с чем.</translation>
    </message>
    <message>
        <source>Case {number} has no seizure, so nothing can be handed over.</source>
        <translation>В деле {number} нет изъятия, передавать нечего.</translation>
    </message>
    <message>
        <source>Case {number} has no seizure. Record the seizure before issuing its report.</source>
        <translation>В деле {number} нет изъятия. Запишите изъятие, потом выдавайте протокол.</translation>
    </message>
    <message>
        <source>Case {number} is not a release against a high score: nothing to countersign.</source>
        <translation>Дело {number} — не выпуск при высоком балле, согласовывать нечего.</translation>
    </message>
    <message>
        <source>Case {number} is not submitted. Submit it first.</source>
        <translation>Дело {number} не подано. Сначала подайте.</translation>
    </message>
    <message>
        <source>Case {number} is submitted already and waits for a supervisor.</source>
        <translation>Дело {number} уже подано и ждёт руководителя.</translation>
    </message>
    <message>
        <source>Case {number} is submitted and takes no change. Ask the supervisor to return it first.</source>
        <translation>Дело {number} подано и не меняется. Попросите руководителя вернуть его.</translation>
    </message>
    <message>
        <source>Case {number} is your own. Another supervisor approves it.</source>
        <translation>Дело {number} — ваше. Утверждает другой руководитель.</translation>
    </message>
    <message>
        <source>Case {number} is your own. Another supervisor countersigns its release.</source>
        <translation>Дело {number} ваше. Его выпуск согласует другой руководитель.</translation>
    </message>
    <message>
        <source>Case {number} is {status} and takes no change. Amend it with a reason.</source>
        <translation>Дело {number} не меняется, статус: {status}. Внесите поправку с причиной.</translation>
    </message>
    <message>
        <source>Draw {draw} chose other consignments. A random selection keeps the number that was drawn: {chosen}.</source>
        <translation>Случайный отбор {draw} выбрал другие партии. При случайном отборе остаётся выпавший номер: {chosen}.</translation>
    </message>
    <message>
        <source>Fields missing: {count}. The case stays a draft; fill them and try again.</source>
        <translation>Не заполнено полей: {count}. Дело остаётся черновиком; заполните их и повторите.</translation>
    </message>
    <message>
        <source>Give a reason in words. Nothing was changed.</source>
        <translation>Назовите причину словами. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Numbers, status and officers are given by the program and can't be set.</source>
        <translation>Номера, статус и сотрудников ставит программа, задать их нельзя.</translation>
    </message>
    <message>
        <source>Of evidence, caption, kind and links can be changed; {field} stays as it was.</source>
        <translation>У материала меняются подпись, вид и связи; {field} остаётся прежним.</translation>
    </message>
    <message>
        <source>Revision {revision} of case {number} is issued already. Print it, or amend.</source>
        <translation>Редакция {revision} дела {number} уже выдана. Напечатайте её или внесите поправку.</translation>
    </message>
    <message>
        <source>The check digit fails: correct the number or keep it as seen.</source>
        <translation>Контрольная цифра не сходится: исправьте номер или оставьте как есть.</translation>
    </message>
    <message>
        <source>The score is high: a supervisor countersigns the release, or give the reason for it.</source>
        <translation>Балл высокий: выпуск согласует руководитель, либо укажите причину.</translation>
    </message>
    <message>
        <source>There is no draw {draw} in this vault. Draw from the list again.</source>
        <translation>Случайного отбора {draw} в этом хранилище нет. Проведите отбор по списку снова.</translation>
    </message>
    <message>
        <source>This hand-over is earlier than the last one. Correct its time.</source>
        <translation>Эта передача раньше последней. Исправьте время.</translation>
    </message>
    <message>
        <source>This hand-over lies in the future. Correct its time.</source>
        <translation>Эта передача — в будущем. Исправьте время.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>Another desk sends under this desk's name. Nothing is lost; enrol one of them again.</source>
        <translation>Другое рабочее место шлёт под именем этого. Ничего не потеряно; одно из них надо внести заново.</translation>
    </message>
    <message>
        <source>It was queued before this vault was restored, and may have left from the old desk. If no answer comes, write it again.</source>
        <translation>Поставлено в очередь до восстановления этого хранилища и могло уйти со старого рабочего места. Если ответа не будет, напишите заново.</translation>
    </message>
    <message>
        <source>Line not tried yet</source>
        <translation>Связь ещё не проверена</translation>
    </message>
    <message>
        <source>Network login needed</source>
        <translation>Нужен вход в сеть</translation>
    </message>
    <message>
        <source>No desk of a recipient is enrolled now. Your message is safe here; ask the administrator.</source>
        <translation>У получателя нет рабочего места в обмене. Сообщение сохранено здесь; спросите администратора.</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>The clocks of desk and hub differ. The next try sets it right.</source>
        <translation>Часы здесь и на узле расходятся. Следующая попытка это учтёт.</translation>
    </message>
    <message>
        <source>The hub asked to offer this message again later.</source>
        <translation>Узел просит предложить это сообщение позже.</translation>
    </message>
    <message>
        <source>The hub did not take this message. It is safe here.</source>
        <translation>Узел не принял это сообщение. Оно сохранено здесь.</translation>
    </message>
    <message>
        <source>The hub does not answer. Messages wait and leave by themselves.</source>
        <translation>Узел не отвечает. Сообщения ждут и уйдут сами.</translation>
    </message>
    <message>
        <source>The hub does not know this desk yet. Ask the administrator to enrol it.</source>
        <translation>Узел ещё не знает это рабочее место. Попросите администратора его внести.</translation>
    </message>
    <message>
        <source>The hub has not all of this file yet. It comes when its sender offers it again.</source>
        <translation>На узле связи этот файл ещё не весь. Он придёт, когда отправитель предложит его снова.</translation>
    </message>
    <message>
        <source>The hub holds another message under this number. Yours is safe here; write a new one.</source>
        <translation>Под этим номером у узла другое сообщение. Ваше сохранено здесь; напишите новое.</translation>
    </message>
    <message>
        <source>The hub offered a key that its desk has not signed. It is not used. Tell the administrator.</source>
        <translation>Узел связи предложил ключ, который его рабочее место не подписало. Он не используется. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The hub speaks a newer version. Update PCU Desk; your messages are kept.</source>
        <translation>Узел работает на новой версии. Обновите PCU Desk; сообщения сохранены.</translation>
    </message>
    <message>
        <source>The hub takes nothing at the moment. Messages wait and leave by themselves.</source>
        <translation>Узел сейчас не принимает. Сообщения ждут и уйдут сами.</translation>
    </message>
    <message>
        <source>The hub was restored. The desk compares its messages with it again.</source>
        <translation>Узел восстановлен из копии. Сообщения сверяются с ним заново.</translation>
    </message>
    <message>
        <source>The hub witnessed another journal of this desk. An older copy stands here, or another desk has its keys. Keep this folder as it is and call your supervisor.</source>
        <translation>Узел связи заверил другой журнал этого рабочего места. Здесь лежит старая копия, или его ключи есть у другого рабочего места. Оставьте эту папку как есть и сообщите руководителю.</translation>
    </message>
    <message>
        <source>The hub's certificate is not trusted. Tell the administrator.</source>
        <translation>Сертификату узла нет доверия. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The hub's certificate is out of date by this machine's clock. Set the clock, or tell the administrator.</source>
        <translation>По часам этого компьютера срок сертификата узла связи не подходит. Поставьте часы или сообщите администратору.</translation>
    </message>
    <message>
        <source>The hub's directory was refused. The one kept here stays in use.</source>
        <translation>Справочник узла отклонён. Действует тот, что здесь.</translation>
    </message>
    <message>
        <source>The hub's disk is full. Messages wait and leave by themselves.</source>
        <translation>Диск узла заполнен. Сообщения ждут и уйдут сами.</translation>
    </message>
    <message>
        <source>The line broke off. What was not confirmed leaves again by itself.</source>
        <translation>Связь оборвалась. Неподтверждённое уйдёт снова само.</translation>
    </message>
    <message>
        <source>The line is too slow: the answer did not come in time.</source>
        <translation>Связь слишком медленная: ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>The message is too long for the hub. It is safe here; shorten it.</source>
        <translation>Сообщение слишком длинное для узла. Оно сохранено здесь; сократите его.</translation>
    </message>
    <message>
        <source>The network wants its own login first. Open its page in a browser and sign in.</source>
        <translation>Сеть требует входа. Откройте её страницу в браузере и войдите.</translation>
    </message>
    <message>
        <source>The network's proxy settings can't be used here. Messages wait; name the proxy in the settings.</source>
        <translation>Настройки прокси этой сети здесь применить нельзя. Сообщения ждут; укажите прокси в настройках.</translation>
    </message>
    <message>
        <source>The network's proxy wants a name and password. Tell the administrator.</source>
        <translation>Прокси сети требует имя и пароль. Сообщите администратору.</translation>
    </message>
    <message>
        <source>This desk was taken off the exchange. Your messages are kept; ask the administrator.</source>
        <translation>Это рабочее место исключено из обмена. Сообщения сохранены; спросите администратора.</translation>
    </message>
    <message>
        <source>This machine could not read or write the file. See that the disk has room, and verify the vault.</source>
        <translation>Этот компьютер не смог прочитать или записать файл. Проверьте место на диске и хранилище.</translation>
    </message>
    <message>
        <source>This machine could not write what came. It comes again; see that the disk has room.</source>
        <translation>Этот компьютер не смог записать пришедшее. Оно придёт снова; проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>This message is damaged in the queue and can't leave. Write it again.</source>
        <translation>Сообщение повреждено в очереди и не уйдёт. Напишите его заново.</translation>
    </message>
    <message>
        <source>Your unit's room at the hub is used up. What waits leaves when there is room again.</source>
        <translation>Место вашего органа на узле связи занято. То, что ждёт, уйдёт, когда место появится.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. Nothing was changed; choose another file.</source>
        <translation>{file} не читается: {reason}. Ничего не изменено; выберите другой файл.</translation>
    </message>
    <message>
        <source>{file} holds no certificates. Nothing was changed; choose a PEM file.</source>
        <translation>В {file} нет сертификатов. Ничего не изменено; выберите файл PEM.</translation>
    </message>
    <message>
        <source>{url} is not the address of a hub. Nothing was sent; write it as https://hub.example.</source>
        <translation>{url} — не адрес узла. Ничего не отправлено; пишите так: https://hub.example.</translation>
    </message>
    <message>
        <source>{value} is no address of a hub. Write it as https://hub.example.org. Nothing was changed.</source>
        <translation>{value} — не адрес узла связи. Пишите так: https://hub.example.org. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{value} is not a proxy. Write system, none, an address such as proxy.example:3128, or pac: and the address of its script. Nothing was changed.</source>
        <translation>{value} — не прокси. Напишите system, none, адрес вроде proxy.example:3128 или pac: и адрес сценария. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>line_popover</name>
    <message numerus="yes">
        <source>%n file(s) follow their message</source>
        <translation>
            <numerusform>%n файл следует за сообщением</numerusform>
            <numerusform>%n файла следуют за сообщением</numerusform>
            <numerusform>%n файлов следуют за сообщением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stuck: look in Alerts</source>
        <translation>
            <numerusform>Застряло %n сообщение: см. «Оповещения»</numerusform>
            <numerusform>Застряли %n сообщения: см. «Оповещения»</numerusform>
            <numerusform>Застряло %n сообщений: см. «Оповещения»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s): a message was opened here</source>
        <translation>
            <numerusform>%n уведомление: сообщение открыто здесь</numerusform>
            <numerusform>%n уведомления: сообщения открыты здесь</numerusform>
            <numerusform>%n уведомлений: сообщения открыты здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come, {here} of {chunks} parts here</source>
        <translation>
            <numerusform>ещё придёт %n, частей здесь {here} из {chunks}</numerusform>
            <numerusform>ещё придут %n, частей здесь {here} из {chunks}</numerusform>
            <numerusform>ещё придут %n, частей здесь {here} из {chunks}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait to leave</source>
        <translation>
            <numerusform>ждёт отправки: %n</numerusform>
            <numerusform>ждут отправки: %n</numerusform>
            <numerusform>ждут отправки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this vault is in use. Make a backup of one of the two, restore it under another desk letter, and have that desk enrolled: it gets keys of its own. Use the old copy no more.</source>
        <translation>Где-то работает копия этого хранилища. Сделайте резервную копию одного из двух, восстановите её под другой буквой и дайте внести это рабочее место: у него будут свои ключи. Старой копией больше не пользуйтесь.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Courier file…</source>
        <translation>Файл для курьера…</translation>
    </message>
    <message>
        <source>Enrolment of this desk</source>
        <translation>Внесение этого рабочего места</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Узел обмена</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Уходит</translation>
    </message>
    <message>
        <source>Line settings</source>
        <translation>Настройки связи</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
    <message>
        <source>Nothing is lost: work on.</source>
        <translation>Ничего не потеряно: работайте дальше.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничего не ждёт отправки.</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Другие органы</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Show the checks</source>
        <translation>Показать проверки</translation>
    </message>
    <message>
        <source>Sign in as the network asks, then press Try now. If no page comes up, a proxy may stand between.</source>
        <translation>Войдите, как просит сеть, затем нажмите «Попробовать сейчас». Если страница не открылась, между вами может стоять прокси.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Waiting to leave, in this order</source>
        <translation>Ждут отправки, в таком порядке</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>stale since {date}: queueing goes on</source>
        <translation>устарел {date}: в очередь ставить можно</translation>
    </message>
    <message>
        <source>the desk listens: what comes is here at once</source>
        <translation>узел слушаем постоянно: новое приходит сразу</translation>
    </message>
    <message>
        <source>{time}, then at least every 15 minutes</source>
        <translation>{time}, затем не реже чем раз в 15 минут</translation>
    </message>
</context>
<context>
    <name>line_settings</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Адрес узла</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <translation>Адрес сценария</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Вызываем узел…</translation>
    </message>
    <message>
        <source>Certificates of the office</source>
        <translation>Сертификаты ведомства</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Empty: the one in the directory, once there is one</source>
        <translation>Пусто: адрес из справочника, когда он появится</translation>
    </message>
    <message>
        <source>Empty: the one in the directory, {url}</source>
        <translation>Пусто: адрес из справочника, {url}</translation>
    </message>
    <message>
        <source>For this account of the computer. A change counts at once; what waits to leave stays as it is.</source>
        <translation>Для этой учётной записи компьютера. Изменение действует сразу; очередь остаётся как есть.</translation>
    </message>
    <message>
        <source>Greets the hub and sends nothing else: no message leaves or comes.</source>
        <translation>Только приветствует узел: ни одно сообщение не уходит и не приходит.</translation>
    </message>
    <message numerus="yes">
        <source>Its clock differs from this one by %n second(s).</source>
        <translation>
            <numerusform>Его часы расходятся со здешними на %n секунду.</numerusform>
            <numerusform>Его часы расходятся со здешними на %n секунды.</numerusform>
            <numerusform>Его часы расходятся со здешними на %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by the keyring of this account, in no file</source>
        <translation>Хранит системная связка ключей этой учётной записи, ни в одном файле его нет</translation>
    </message>
    <message>
        <source>Line to the hub</source>
        <translation>Связь с узлом</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>Only when the network's own certificate is not in the system: a PEM file from its administrator.</source>
        <translation>Только если сертификата сети нет в системе: файл PEM от её администратора.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Пароль у прокси</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Such as http://proxy.example/proxy.pac</source>
        <translation>Например, http://proxy.example/proxy.pac</translation>
    </message>
    <message>
        <source>Such as proxy.example:3128; with a name: name@proxy.example:3128</source>
        <translation>Например, proxy.example:3128; с именем: name@proxy.example:3128</translation>
    </message>
    <message>
        <source>The password is kept by the keyring of this account.</source>
        <translation>Пароль хранит системная связка ключей этой учётной записи.</translation>
    </message>
    <message>
        <source>The system's alone</source>
        <translation>Только системные</translation>
    </message>
    <message>
        <source>The way went through {proxy}.</source>
        <translation>Связь шла через {proxy}.</translation>
    </message>
    <message>
        <source>There is no keyring here: it is asked for again at the next start.</source>
        <translation>Связки ключей здесь нет: при следующем запуске пароль спросят снова.</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Use the system's alone</source>
        <translation>Только системные</translation>
    </message>
    <message>
        <source>{url} answered, and its signature holds.</source>
        <translation>{url} отвечает, подпись верна.</translation>
    </message>
    <message>
        <source>{url} was not reached</source>
        <translation>Нет связи с {url}</translation>
    </message>
</context>
<context>
    <name>login</name>
    <message numerus="yes">
        <source>%n waiting: unlock to send.</source>
        <translation>
            <numerusform>Ждёт отправки: %n. Откройте хранилище, чтобы отправить.</numerusform>
            <numerusform>Ждут отправки: %n. Откройте хранилище, чтобы отправить.</numerusform>
            <numerusform>Ждут отправки: %n. Откройте хранилище, чтобы отправить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Keyboard is {language}.</source>
        <translation>Раскладка: {language}.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночь</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase only: no keyring guards a second part.</source>
        <translation>Только парольная фраза, без хранилища ключей.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Set one up for your unit, or start the program with another folder.</source>
        <translation>Создайте его для своего органа или запустите программу с другой папкой.</translation>
    </message>
    <message>
        <source>Set up a vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>There is no vault here yet</source>
        <translation>Хранилища здесь ещё нет</translation>
    </message>
    <message>
        <source>This vault does not open</source>
        <translation>Хранилище не открывается</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Version {version}, training data</source>
        <translation>Версия {version}, учебные данные</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s, then try again. Nothing is lost.</source>
        <translation>
            <numerusform>Подождите %n с и повторите. Ничего не потеряно.</numerusform>
            <numerusform>Подождите %n с и повторите. Ничего не потеряно.</numerusform>
            <numerusform>Подождите %n с и повторите. Ничего не потеряно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Your drafts are kept in the vault.</source>
        <translation>Черновики сохранены в хранилище.</translation>
    </message>
    <message>
        <source>{file} waits: it is looked at once the vault is open.</source>
        <translation>{file} ждёт: файл будет просмотрен, как только хранилище откроется.</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
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
        <translation>Транспортные единицы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что требуется</translation>
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
        <source>Files came</source>
        <translation>Файлы получены</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>officer</name>
    <message>
        <source>No new key of {user} waits for a countersignature.</source>
        <translation>Нового ключа {user}, который ждал бы подтверждения, нет.</translation>
    </message>
    <message>
        <source>Nobody removes himself. Ask another supervisor of your unit.</source>
        <translation>Себя исключить нельзя. Обратитесь к другому руководителю органа.</translation>
    </message>
    <message>
        <source>The new key of {user} has another fingerprint than the one that was typed, so it was not countersigned. Let {user} read it out again; if it differs, somebody else holds the recovery sheet.</source>
        <translation>Отпечаток нового ключа ({user}) не тот, что введён, поэтому ключ не подтверждён. Пусть {user} прочтёт его ещё раз; если он снова другой, лист восстановления в чужих руках.</translation>
    </message>
    <message>
        <source>The new key of {user} waits for its countersignature. Countersign it first.</source>
        <translation>Новый ключ {user} ждёт подтверждения. Сначала подтвердите его.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {least} characters.</source>
        <translation>Парольная фраза коротка. Нужно знаков, не меньше: {least}.</translation>
    </message>
    <message>
        <source>Your key is new since the recovery, and no supervisor has countersigned it yet. Until then you can read and verify only; nothing is lost.</source>
        <translation>После восстановления у вас новый ключ, и руководитель его ещё не подтвердил. До тех пор можно только читать и проверять; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Your role ({role}) can't do this. Ask a supervisor of your unit.</source>
        <translation>Ваша роль ({role}) этого не позволяет. Обратитесь к руководителю органа.</translation>
    </message>
    <message>
        <source>{user} can't be a user name. Use 2 to 32 small Latin letters, digits and hyphens.</source>
        <translation>{user} не годится как имя пользователя. Нужно от 2 до 32 строчных латинских букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>{user} has no name. Give the name as it stands on paper.</source>
        <translation>У {user} нет имени. Укажите имя, как в бумагах.</translation>
    </message>
    <message>
        <source>{user} is an officer of this vault already.</source>
        <translation>{user} уже есть в этом хранилище.</translation>
    </message>
    <message>
        <source>{user} is no officer of this vault. Choose one of the list.</source>
        <translation>{user} нет среди сотрудников этого хранилища. Выберите из списка.</translation>
    </message>
    <message>
        <source>{user} is the last supervisor of this vault. Make another officer supervisor first.</source>
        <translation>{user} — последний руководитель этого хранилища. Сначала назначьте руководителем другого.</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>A new grant, signed with your key, says so from now on. It stays in the journal.</source>
        <translation>Новые права, подписанные вашим ключом, действуют отныне и остаются в журнале.</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Добавить инспектора</translation>
    </message>
    <message>
        <source>Add and sign</source>
        <translation>Добавить и подписать</translation>
    </message>
    <message>
        <source>All ways in of this officer are gone, and the whole vault is copied under a new key: nothing written later can be read by him, even with an old copy of the folder. What he has signed stays. The copy is checked before it takes the old one's place; if it stops half-way, the old one is whole.</source>
        <translation>Все пути входа этого инспектора исчезнут, а хранилище будет скопировано под новым ключом: написанное позже он не прочтёт и со старой копией папки. Подписанное им остаётся. Копия проверяется, прежде чем заменить прежнюю; если работа прервётся, прежняя цела.</translation>
    </message>
    <message>
        <source>Another role for {name}?</source>
        <translation>Другая роль: {name}?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить фразу</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Сменить роль</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Сменить свою фразу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copying under the new key. Nothing is lost if you cancel.</source>
        <translation>Копируется под новым ключом. Если отменить, ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Countersign the new key</source>
        <translation>Подтвердить новый ключ</translation>
    </message>
    <message>
        <source>Countersign the new key of {name}?</source>
        <translation>Подтвердить новый ключ: {name}?</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>It was made with a recovery code. Let its owner read the fingerprint to you from his own window, and compare each group: whoever holds his recovery sheet could stand behind it.</source>
        <translation>Он создан по коду восстановления. Пусть владелец прочтёт вам отпечаток из своего окна; сверьте каждую группу: за ключом может стоять тот, у кого его лист восстановления.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Создать новые коды</translation>
    </message>
    <message>
        <source>Make two new recovery codes?</source>
        <translation>Создать два новых кода восстановления?</translation>
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
        <source>New key waits</source>
        <translation>Ключ ждёт</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Новые коды восстановления</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Officers of the unit</source>
        <translation>Инспекторы органа</translation>
    </message>
    <message>
        <source>Only supervisors add officers, change roles and remove.</source>
        <translation>Добавляют, меняют роли и удаляют только руководители.</translation>
    </message>
    <message>
        <source>Passphrase only: no keyring guards a second part of your key.</source>
        <translation>Только парольная фраза: системное хранилище ключей не участвует.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Прежняя парольная фраза</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove and change the key</source>
        <translation>Удалить и сменить ключ</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Удалить: {name}?</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sign the grant</source>
        <translation>Подписать права</translation>
    </message>
    <message>
        <source>Signatures are known by it; compare it when it is read to you.</source>
        <translation>По нему узнают подписи; сверяйте его, когда вам его читают.</translation>
    </message>
    <message>
        <source>Small Latin letters, such as beridze</source>
        <translation>Строчные латинские буквы, например beridze</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of the key</source>
        <translation>Вторую часть ключа хранит системное хранилище ключей</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of your key.</source>
        <translation>Вторую часть вашего ключа хранит системное хранилище ключей.</translation>
    </message>
    <message>
        <source>The new key of {name} counts from the next unlocking on.</source>
        <translation>Новый ключ действует со следующего входа: {name}.</translation>
    </message>
    <message>
        <source>The officer gets a key of his own and a grant that you sign, and types the passphrase himself, here and now: nobody else knows it.</source>
        <translation>Инспектор получает свой ключ и права за вашей подписью и сам вводит фразу здесь и сейчас: больше её не знает никто.</translation>
    </message>
    <message>
        <source>The old one works until the new one is on disk. Your recovery codes stay as they are.</source>
        <translation>Прежняя действует, пока новая не записана на диск. Коды восстановления не меняются.</translation>
    </message>
    <message>
        <source>The paper is right</source>
        <translation>На бумаге верно</translation>
    </message>
    <message>
        <source>The two on your sheet open nothing from then on. Have paper at hand.</source>
        <translation>Два кода с вашего листа больше ничего не откроют. Приготовьте бумагу.</translation>
    </message>
    <message>
        <source>Then only this account of this computer unlocks with the passphrase.</source>
        <translation>Тогда фразой откроет только эта учётная запись этого компьютера.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ваша парольная фраза сменена.</translation>
    </message>
    <message>
        <source>Your two new codes count, and none was typed back. If the paper is not at hand, make new ones.</source>
        <translation>Два новых кода действуют, но ни один не введён обратно. Если бумаги нет под рукой, создайте другие.</translation>
    </message>
    <message>
        <source>Your two new recovery codes</source>
        <translation>Ваши два новых кода восстановления</translation>
    </message>
    <message>
        <source>Your two new recovery codes count from now on.</source>
        <translation>Два новых кода восстановления действуют с этой минуты.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>{name} came back by a recovery code: reading, and nothing else, until a supervisor countersigns the key.</source>
        <translation>{name}: вход по коду восстановления. Только чтение, пока руководитель не подтвердит ключ.</translation>
    </message>
    <message>
        <source>{name} can unlock from now on.</source>
        <translation>{name}: вход открыт с этой минуты.</translation>
    </message>
    <message>
        <source>{name} is removed, and the vault has a new key. Make a new backup.</source>
        <translation>Удалено: {name}. У хранилища новый ключ. Сделайте новую резервную копию.</translation>
    </message>
    <message>
        <source>{name} is {role} from the next unlocking on.</source>
        <translation>{name}: {role}, со следующего входа.</translation>
    </message>
</context>
<context>
    <name>os</name>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>часть пути — не папка</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>your account may not do that there</source>
        <translation>вашей учётной записи это там не разрешено</translation>
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
    <name>paper</name>
    <message numerus="yes">
        <source>%n difference(s) found</source>
        <translation>
            <numerusform>Найдено %n различие</numerusform>
            <numerusform>Найдено %n различия</numerusform>
            <numerusform>Найдено %n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>A report that came back as a PDF is compared with this vault: its data, its codes, its pages, its signature. Choose the file, or drop it here.</source>
        <translation>Документ, вернувшийся как PDF, сравнивается с этим хранилищем: данные, коды, страницы, подпись. Выберите файл или перетащите его сюда.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Check a paper…</source>
        <translation>Проверить документ…</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Хеш содержания</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Drop: the file is read and stays where it is</source>
        <translation>Отпустите: файл будет прочитан и останется на месте</translation>
    </message>
    <message>
        <source>Entry {sequence} of the journal has another hash than the one in the file.</source>
        <translation>У записи {sequence} журнала другой хеш, не тот, что в файле.</translation>
    </message>
    <message>
        <source>Every page looks right, but the file's bytes are not those that were given out.</source>
        <translation>Все страницы выглядят верно, но байты файла не те, что были выданы.</translation>
    </message>
    <message>
        <source>Further fields that differ: {count}.</source>
        <translation>Ещё полей с различиями: {count}.</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Хеш записи</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Is this paper ours?</source>
        <translation>Наш ли это документ?</translation>
    </message>
    <message>
        <source>It is a draft, and the case was changed after it was printed.</source>
        <translation>Это черновик, и после печати проверка изменилась.</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Запись журнала</translation>
    </message>
    <message>
        <source>Keep the file as it is. What it says is not what this vault gave out.</source>
        <translation>Сохраните файл как есть. В нём не то, что выдало это хранилище.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Made by {program} on {platform}, and this is another: the pages were not compared. Only data and codes were.</source>
        <translation>Создан программой {program} на {platform}, а здесь другая: страницы не сравнивались, только данные и коды.</translation>
    </message>
    <message>
        <source>Message {number} in the file is not the one in this vault.</source>
        <translation>Сообщение {number} в файле — не то, что в этом хранилище.</translation>
    </message>
    <message>
        <source>No code of a report can be read on page {pages}.</source>
        <translation>На странице {pages} не читается код документа.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Pages in the file: {there}. Pages that this vault prints: {here}.</source>
        <translation>Страниц в файле: {there}. Это хранилище печатает страниц: {here}.</translation>
    </message>
    <message>
        <source>Pages that do not look as this vault prints them: {pages}.</source>
        <translation>Страницы, которые выглядят не так, как их печатает это хранилище: {pages}.</translation>
    </message>
    <message>
        <source>Pages with such a photo were not compared: {pages}. Every other page was.</source>
        <translation>Страницы с такими фото не сравнивались: {pages}. Все остальные – сравнивались.</translation>
    </message>
    <message>
        <source>Photo {number} ({name}): the file in this vault is missing, altered or can't be read. Run the verification; it is not the paper that differs here.</source>
        <translation>Фото {number} ({name}): файла в этом хранилище нет, он изменён или не читается. Запустите проверку; расхождение здесь не в документе.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Reading this PDF took longer than {seconds} s and was stopped. Nothing was compared.</source>
        <translation>Чтение этого PDF заняло больше {seconds} с и было остановлено. Ничего не сравнивалось.</translation>
    </message>
    <message>
        <source>Reports as PDF</source>
        <translation>Документы в PDF</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Signed with the certificate of {signer}, fingerprint {fingerprint}.</source>
        <translation>Подписано сертификатом {signer}, отпечаток {fingerprint}.</translation>
    </message>
    <message>
        <source>Since then: {act}, on {when}. The case now has revision {revision}.</source>
        <translation>С тех пор: {act}, {when}. Сейчас у проверки редакция {revision}.</translation>
    </message>
    <message>
        <source>Something was changed in the file after {signer} signed it.</source>
        <translation>После подписи {signer} в файле что-то изменено.</translation>
    </message>
    <message>
        <source>Status mark</source>
        <translation>Отметка о состоянии</translation>
    </message>
    <message>
        <source>Status mark: the file says {there}, the journal {here}.</source>
        <translation>Отметка о состоянии: в файле {there}, в журнале {here}.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>The certificate of {signer} is not made for signing documents. Nothing was signed or written.</source>
        <translation>Сертификат {signer} не предназначен для подписания документов. Ничего не подписано и не записано.</translation>
    </message>
    <message>
        <source>The certificate of {signer} is valid from {since}. Nothing was signed or written.</source>
        <translation>Сертификат {signer} действует с {since}. Ничего не подписано и не записано.</translation>
    </message>
    <message>
        <source>The certificate of {signer} was valid until {until}. Nothing was signed or written.</source>
        <translation>Сертификат {signer} действовал до {until}. Ничего не подписано и не записано.</translation>
    </message>
    <message>
        <source>The check was cancelled. It says nothing of the paper.</source>
        <translation>Сравнение отменено. О документе оно ничего не говорит.</translation>
    </message>
    <message>
        <source>The data in the file is not the case as this vault had it at entry {sequence}.</source>
        <translation>Данные в файле не совпадают с проверкой, какой она была в этом хранилище на записи {sequence}.</translation>
    </message>
    <message>
        <source>The data in the file is not the data that the file's own marks name.</source>
        <translation>Данные в файле — не те, что названы в его метках.</translation>
    </message>
    <message>
        <source>The data in the file is not what a report of this program carries.</source>
        <translation>Данные в файле не такие, какие несёт документ этой программы.</translation>
    </message>
    <message>
        <source>The file of the certificate does not open with this passphrase. Nothing was signed or written.</source>
        <translation>Файл сертификата не открывается этой парольной фразой. Ничего не подписано и не записано.</translation>
    </message>
    <message>
        <source>The file of the certificate holds no certificate with its key. Nothing was signed or written.</source>
        <translation>В файле сертификата нет сертификата с его ключом. Ничего не подписано и не записано.</translation>
    </message>
    <message>
        <source>The file's own marks lack {mark}: another program has written them anew.</source>
        <translation>В метках файла нет поля «{mark}»: их заново записала другая программа.</translation>
    </message>
    <message>
        <source>The form in the file ({parts}) was never the form of this unit, or was not the one for this paper.</source>
        <translation>Форма в файле ({parts}) никогда не была формой этого органа или относится к другому документу.</translation>
    </message>
    <message>
        <source>The journal does not tell that a paper with this content was given out.</source>
        <translation>В журнале нет записи о выдаче документа с таким содержанием.</translation>
    </message>
    <message>
        <source>The journal does not tell that {signer} signed it.</source>
        <translation>В журнале нет записи о подписи {signer}.</translation>
    </message>
    <message>
        <source>The journal has no entry {sequence} about {number} that its footer could name.</source>
        <translation>В журнале нет записи {sequence} о {number}, на которую мог бы указать документ.</translation>
    </message>
    <message>
        <source>The journal tells that it was given out, first by {officer} on {when}. Entries about it: {count}.</source>
        <translation>По журналу документ был выдан, впервые: {officer}, {when}. Записей об этом: {count}.</translation>
    </message>
    <message>
        <source>The pages carry codes of more than one paper.</source>
        <translation>На страницах коды разных документов.</translation>
    </message>
    <message>
        <source>The pages were not compared, for the paper can't be made here again.</source>
        <translation>Страницы не сравнивались: создать этот документ здесь заново нельзя.</translation>
    </message>
    <message>
        <source>The paper is the one that this vault gave out.</source>
        <translation>Это тот документ, который выдало это хранилище.</translation>
    </message>
    <message>
        <source>The signature of {signer} does not hold: what was signed has been changed.</source>
        <translation>Подпись {signer} недействительна: подписанное изменено.</translation>
    </message>
    <message>
        <source>This PDF carries no data of a case, so there is nothing to compare. Compare the code on the page by hand.</source>
        <translation>В этом PDF нет данных проверки, поэтому сравнивать нечего. Сравните код на странице вручную.</translation>
    </message>
    <message>
        <source>This PDF holds more than a report can. It was not opened further, and nothing was compared.</source>
        <translation>В этом PDF больше, чем может быть в документе. Дальше он не открывался, ничего не сравнивалось.</translation>
    </message>
    <message>
        <source>This PDF is encrypted. A report of this program never is. Nothing was compared.</source>
        <translation>Этот PDF зашифрован. Документы этой программы не шифруются. Ничего не сравнивалось.</translation>
    </message>
    <message>
        <source>This certificate's key is of a kind that signs no PDF. RSA and elliptic curves do. Nothing was signed.</source>
        <translation>Ключ этого сертификата такого вида, которым PDF не подписывают. Подойдут RSA и эллиптические кривые. Ничего не подписано.</translation>
    </message>
    <message>
        <source>This file is no PDF that can be read. Nothing was compared.</source>
        <translation>Этот файл — не PDF, который можно прочесть. Ничего не сравнивалось.</translation>
    </message>
    <message>
        <source>This paper is larger than a check takes, {pages} pages or {size} MB. When it comes back, its code is compared by hand. Print it without annexes, or in one language.</source>
        <translation>Этот документ больше, чем принимает проверка: {pages} стр. или {size} МБ. Когда он вернётся, его код сверяют вручную. Напечатайте его без приложений или на одном языке.</translation>
    </message>
    <message>
        <source>This vault knows nothing of {number}. The paper is of another vault, or was never made here.</source>
        <translation>Этому хранилищу не известно {number}. Документ из другого хранилища или здесь не создавался.</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Who stands behind a certificate is not proven here: compare its fingerprint with the unit's.</source>
        <translation>Кто стоит за сертификатом, здесь не доказывается: сравните его отпечаток с отпечатком органа.</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>приложения</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>записи журнала</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>order and words</source>
        <translation>порядок и формулировки</translation>
    </message>
    <message>
        <source>order and words of annexes</source>
        <translation>порядок и формулировки приложений</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>{field}: only the file has it, the vault has not.</source>
        <translation>{field}: есть только в файле, в хранилище этого нет.</translation>
    </message>
    <message>
        <source>{field}: only the vault has it, the file has not.</source>
        <translation>{field}: есть только в хранилище, в файле этого нет.</translation>
    </message>
    <message>
        <source>{field}: the file says {there}, the vault {here}.</source>
        <translation>{field}: в файле {there}, в хранилище {here}.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{mark}: the code on the page says {there}, the data in the file {here}.</source>
        <translation>{mark}: в коде на странице {there}, в данных файла {here}.</translation>
    </message>
    <message>
        <source>{mark}: the file's marks say {there}, the data in it {here}.</source>
        <translation>{mark}: в метках файла {there}, в его данных {here}.</translation>
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
    <name>passphrase</name>
    <message>
        <source>At least 12 characters; several words are easy to keep</source>
        <translation>Не меньше 12 знаков; несколько слов легко запомнить</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошая</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Угадывается сразу</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Фраза ещё раз</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Надёжная</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Парольные фразы различаются. Введите их снова.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Введите новую парольную фразу.</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Слабая</translation>
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
        <translation>Место, его маркировка</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Удостоверение личности</translation>
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
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Into a PDF file…</source>
        <translation>В файл PDF…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Print into a PDF file</source>
        <translation>Печать в файл PDF</translation>
    </message>
    <message>
        <source>Print on A4</source>
        <translation>Печать на A4</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where it belongs.</source>
        <translation>Файл не зашифрован: храните его там, где ему место.</translation>
    </message>
    <message>
        <source>This machine knows no printer. Set one up in the system, or save the file.</source>
        <translation>На этой машине нет принтеров. Подключите принтер в системе или сохраните файл.</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>Без цвета</translation>
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
        <translation>Уничтожение</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Следствие</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Иная цель</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Возврат владельцу</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>A list is expected here.</source>
        <translation>Здесь нужен список.</translation>
    </message>
    <message>
        <source>A row id is letters, digits, hyphens and underscores. Leave it out to get one.</source>
        <translation>Идентификатор строки состоит из букв, цифр, дефисов и подчёркиваний. Не указывайте его, и программа даст свой.</translation>
    </message>
    <message>
        <source>A row keeps its id. Take the row out and add another.</source>
        <translation>Номер записи строки не меняется. Уберите строку и добавьте другую.</translation>
    </message>
    <message>
        <source>Fields that can't be taken: {count}. Nothing was saved; mend them and try again.</source>
        <translation>Полей, которые нельзя принять: {count}. Ничего не сохранено; исправьте их и повторите.</translation>
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
    <name>recovery</name>
    <message>
        <source>A code is spent by its use. You get a new passphrase, two new codes and a new signing key; until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Код годится один раз. Вы получите новую фразу, два новых кода и новый ключ подписи; пока руководитель не подтвердит ключ, вам доступно только чтение.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Code {number}</source>
        <translation>Код {number}</translation>
    </message>
    <message>
        <source>Each opens the vault once when the passphrase is forgotten or the keyring is lost. Print them or write them down and lock the paper away: they are shown only now.</source>
        <translation>Каждый один раз откроет хранилище, если фраза забыта или системное хранилище ключей утрачено. Напечатайте или выпишите их и заприте бумагу: показываются они только сейчас.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Открыть рабочее место</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Open with a recovery code</source>
        <translation>Вход по коду восстановления</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Recovery code from your sheet</source>
        <translation>Код с вашего листа восстановления</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Сохранить лист восстановления</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it, lock it away and delete the file.</source>
        <translation>Лист в файле {file}. Напечатайте, заприте, а файл удалите.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Лист отправлен на принтер.</translation>
    </message>
    <message>
        <source>This is one of the two codes.</source>
        <translation>Это один из двух кодов.</translation>
    </message>
    <message>
        <source>Type one of the two codes from the paper</source>
        <translation>Введите с бумаги один из двух кодов</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Your two new recovery codes</source>
        <translation>Ваши два новых кода восстановления</translation>
    </message>
    <message>
        <source>{file} lies in the vault's own folder: whoever takes the folder could open it. Name a file elsewhere.</source>
        <translation>{file} лежит в папке самого хранилища: взявший папку откроет его. Выберите другое место.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation>{file} не записан: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>{typed} of {all} letters and digits; small letters and gaps are fine</source>
        <translation>Знаков: {typed} из {all}; строчные буквы и пробелы подходят</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Адрес или документ</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Оповещение</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>Приложение {number} к {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Ответы 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Утвердил</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Пломба пакета</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Дело, редакция</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Знаки, показанные кодами: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный лист</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверочные действия</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Действия 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Способ сокрытия</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Товарная партия</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Копии вручены</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Дальнейшие передачи, заполняются от руки</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Передачи до составления листа</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ЧЕРНОВИК</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Описание, как записано</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Способ обнаружения</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Любой код один раз открывает хранилище: нажмите «Код восстановления» там, где спрашивают фразу, и введите код. Строчные буквы и пробелы подходят.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Записи, первая – последняя</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Записей: {count}, конец перечня</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Имя файла, подпись</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Файлы 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Файлы сообщений</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Файлы получены</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Отпечаток ключа основателя</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Впервые прочитано здесь</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Форма органа, версия {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Где найдено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Из файла, здесь не подписано</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Масса брутто: по документам / найдено</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Основания и правовая норма</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>ТН ВЭД</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Передачи 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Передал: имя, подпись</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Хеш, первые 16 знаков</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>В присутствии</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Задержано на</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Как пользоваться кодом</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Взамен прежнего сообщения</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Прибор, кто провёл</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Выдан, ещё не утверждён</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Вы получите новую фразу, два новых кода и новый ключ подписи. Пока руководитель не подтвердит ключ, вам доступно только чтение.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Предмет {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Предмет {number} из {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Предметы 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Переданные предметы</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Изъятые предметы</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Журнал рабочего места</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Держите лист под замком, отдельно от компьютера: у кого он и диск компьютера, тот прочтёт хранилище.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Вид, состояние</translation>
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
        <source>Made on</source>
        <translation>Дата составления</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Нетто, способ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
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
        <translation>Номер, от кого</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Инспектор по делу</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Инспектор органа</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Досмотр провёл</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Изъял</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Присутствовали инспекторы</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Вскрыто</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Присутствовали, подписи</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Место печати</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Места 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Точки 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Напечатано {when}, экз. {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Цель, состояние, пломба</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>ОТКАЗ</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Радиационный фон, мкЗв/ч</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Принял: имя, подпись</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Коды восстановления</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Результат и решение</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Права разъяснены</translation>
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
        <translation>Образцы 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Взятые образцы</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбы</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Пломбы 1–{count}, конец перечня</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Ознакомлен</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Протокол изъятия №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Подпись или отказ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Дело и его журнал</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Снимка нет в этом хранилище</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Время, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Транспортная единица</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Что открывают коды</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Когда созданы новые коды, эти ничего не открывают. Старый лист уничтожьте.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Когда, где</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Где, когда</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>контрольная цифра не по обычному правилу</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>контрольная цифра неверна</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>контрольная цифра неверна, записано как на борту</translation>
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
        <translation>ИНН</translation>
    </message>
    <message>
        <source>value</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} из {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
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
    <name>report_day</name>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>Выбрано %n дело</numerusform>
            <numerusform>Выбрано %n дела</numerusform>
            <numerusform>Выбрано %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>A day's cases</source>
        <translation>Дела за день</translation>
    </message>
    <message>
        <source>All cases of the day that have this paper</source>
        <translation>Все дела дня, у которых есть эта бумага</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Выберите хотя бы одно дело.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Day on which they began</source>
        <translation>День, когда они начаты</translation>
    </message>
    <message>
        <source>Double-sided, long edge</source>
        <translation>С двух сторон, по длинному краю</translation>
    </message>
    <message>
        <source>Each paper is noted in the journal before it leaves. What was stopped leaves whole papers only.</source>
        <translation>Каждая бумага записывается в журнал до того, как уйдёт. После остановки остаются только целые бумаги.</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>В папку…</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид бумаги</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No case began on this day.</source>
        <translation>В этот день не начато ни одного дела.</translation>
    </message>
    <message>
        <source>Not made:</source>
        <translation>Не сделаны:</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Pages of it may lie at the printer: throw them away.</source>
        <translation>Его страницы могут лежать у принтера: уничтожьте их.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Stopped. The rest was not begun.</source>
        <translation>Остановлено. Остальные не начаты.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>has no such paper</source>
        <translation>нет такой бумаги</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{done} of {total} sent to the printer.</source>
        <translation>На принтер отправлено: {done} из {total}.</translation>
    </message>
    <message>
        <source>{done} of {total} written to {folder}.</source>
        <translation>Записано {done} из {total} в папку {folder}.</translation>
    </message>
    <message>
        <source>{done} of {total} written to {folder}. They are not encrypted.</source>
        <translation>Записано {done} из {total} в папку {folder}. Файлы не зашифрованы.</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <translation>{number}: {why}</translation>
    </message>
</context>
<context>
    <name>report_kind</name>
    <message>
        <source>Alert sheet</source>
        <translation>Лист оповещения</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Расписка и лист передачи изъятого</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Ярлыки пакетов с изъятым</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Акт досмотра</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Выписка из журнала</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Фототаблица</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Протокол изъятия</translation>
    </message>
</context>
<context>
    <name>report_page</name>
    <message numerus="yes">
        <source>%n copy(ies) put into {name}, which is not encrypted.</source>
        <translation>
            <numerusform>В файл {name} записан %n экземпляр. Файл не зашифрован.</numerusform>
            <numerusform>В файл {name} записано %n экземпляра. Файл не зашифрован.</numerusform>
            <numerusform>В файл {name} записано %n экземпляров. Файл не зашифрован.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлен %n экземпляр.</numerusform>
            <numerusform>На принтер отправлено %n экземпляра.</numerusform>
            <numerusform>На принтер отправлено %n экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A dash or an empty line is printed there.</source>
        <translation>Там будет прочерк или пустая строка.</translation>
    </message>
    <message>
        <source>A day's cases…</source>
        <translation>Дела за день…</translation>
    </message>
    <message>
        <source>A report is printed from a case: record an inspection first.</source>
        <translation>Отчёт печатается по делу: сначала запишите проверку.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Both languages are reviewed</source>
        <translation>Оба языка проверены</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate. Nothing was signed.</source>
        <translation>Выберите файл сертификата. Ничего не подписано.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Double-sided, long edge</source>
        <translation>С двух сторон, по длинному краю</translation>
    </message>
    <message>
        <source>Every character has a glyph</source>
        <translation>Для каждого знака есть начертание</translation>
    </message>
    <message>
        <source>Every figure equals the case</source>
        <translation>Все цифры те же, что в деле</translation>
    </message>
    <message>
        <source>Every photo is here</source>
        <translation>Все фотографии на месте</translation>
    </message>
    <message>
        <source>File of the certificate (.p12 or .pfx)</source>
        <translation>Файл сертификата (.p12 или .pfx)</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Первый номер</translation>
    </message>
    <message>
        <source>Form of the unit</source>
        <translation>Форма органа</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Перейти к полю</translation>
    </message>
    <message>
        <source>Go to the field: {field}</source>
        <translation>Перейти к полю: {field}</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Выдан, ещё не утверждён</translation>
    </message>
    <message>
        <source>Its language is reviewed</source>
        <translation>Язык проверен</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Выписка из журнала</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Left blank on paper</source>
        <translation>На бумаге останется пустым</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not in this vault, told so in their place: {list}</source>
        <translation>Нет в этом хранилище, на их месте так и сказано: {list}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Not reviewed by an officer</source>
        <translation>Инспектором не проверен</translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation>Пустого не осталось.</translation>
    </message>
    <message>
        <source>Numbered {first} to {last}.</source>
        <translation>Номера: {first}–{last}.</translation>
    </message>
    <message>
        <source>Numbered {first}.</source>
        <translation>Номер: {first}.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Парольная фраза сертификата</translation>
    </message>
    <message numerus="yes">
        <source>Photo annex, %n photo(s)</source>
        <translation>
            <numerusform>Фототаблица, %n фотография</numerusform>
            <numerusform>Фототаблица, %n фотографии</numerusform>
            <numerusform>Фототаблица, %n фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copy(ies)</source>
        <translation>
            <numerusform>Печатать %n экз.</numerusform>
            <numerusform>Печатать %n экз.</numerusform>
            <numerusform>Печатать %n экз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed as a code point in a box: {list}</source>
        <translation>Печатаются кодом в рамке: {list}</translation>
    </message>
    <message>
        <source>Prints as a draft</source>
        <translation>Печатается черновиком</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Second language, side by side</source>
        <translation>Второй язык, рядом</translation>
    </message>
    <message>
        <source>Sequence {number}, head</source>
        <translation>Запись {number}, вершина</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Подписать и сохранить…</translation>
    </message>
    <message>
        <source>Sign the PDF</source>
        <translation>Подпись PDF</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Подписать…</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Принято из файла</translation>
    </message>
    <message>
        <source>The PDF is saved as {name}. It is not encrypted: keep it where it belongs.</source>
        <translation>PDF сохранён: {name}. Он не зашифрован: храните его где положено.</translation>
    </message>
    <message>
        <source>The mark goes when the paper is issued.</source>
        <translation>Отметка исчезнет, когда бумага будет выдана.</translation>
    </message>
    <message>
        <source>The paper names the supervisor.</source>
        <translation>На бумаге назван руководитель.</translation>
    </message>
    <message>
        <source>The paper says so until a supervisor approves.</source>
        <translation>Так будет на бумаге, пока не утвердит руководитель.</translation>
    </message>
    <message>
        <source>The paper says so: nobody signed this revision here.</source>
        <translation>Так сказано и на бумаге: эту редакцию здесь никто не подписывал.</translation>
    </message>
    <message>
        <source>The printer takes no page. Look whether it is on and has paper, then print again.</source>
        <translation>Принтер не принимает страницу. Проверьте, включён ли он и есть ли бумага, затем печатайте снова.</translation>
    </message>
    <message>
        <source>The unit's certificate signs the file, so that any reader of PDF files sees who gave it out and that nothing was changed since. The signatures on paper stay as they are.</source>
        <translation>Файл подписывается сертификатом органа: любая программа для PDF покажет, кто его выдал и что с тех пор ничего не изменено. Подписи на бумаге остаются как есть.</translation>
    </message>
    <message>
        <source>The window stays in {language}</source>
        <translation>Язык окна остаётся: {language}</translation>
    </message>
    <message>
        <source>To the inspections</source>
        <translation>К проверкам</translation>
    </message>
    <message>
        <source>Used once and kept nowhere</source>
        <translation>Нужна один раз и нигде не хранится</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страниц</translation>
    </message>
    <message>
        <source>printed in the footer and the code of each page.</source>
        <translation>печатается внизу и в коде каждой страницы.</translation>
    </message>
    <message>
        <source>{language}: not reviewed by an officer</source>
        <translation>{language}: инспектором не проверен</translation>
    </message>
    <message>
        <source>{name} could not be read: {why}. Nothing was signed.</source>
        <translation>{name} не прочитать: {why}. Ничего не подписано.</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Choose another folder.</source>
        <translation>{name} не записать: {why}. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>A recovery sheet is printed where its codes are shown, when they are made. They are kept nowhere.</source>
        <translation>Лист восстановления печатают там, где показаны коды, когда их создают. Нигде они не хранятся.</translation>
    </message>
    <message>
        <source>A report is in one language, or in two different ones side by side.</source>
        <translation>Отчёт бывает на одном языке или на двух разных рядом.</translation>
    </message>
    <message>
        <source>Case {number} has no photos, so there is no photo annex to print.</source>
        <translation>В деле {number} нет фотографий, поэтому нет и фототаблицы.</translation>
    </message>
    <message>
        <source>Case {number} has no seized items, so there are no labels to print.</source>
        <translation>В деле {number} нет изъятых предметов, поэтому нет и ярлыков.</translation>
    </message>
    <message>
        <source>Case {number} has no seizure, so there is no evidence receipt to print.</source>
        <translation>В деле {number} нет изъятия, поэтому нет и расписки об изъятом.</translation>
    </message>
    <message>
        <source>Case {number} has no seizure, so there is no seizure report to print.</source>
        <translation>В деле {number} нет изъятия, поэтому нет и протокола изъятия.</translation>
    </message>
    <message>
        <source>Photos and journal follow an inspection act or a seizure report. Print this one without an annex.</source>
        <translation>Фотографии и журнал прилагают к акту досмотра или протоколу изъятия. Этот документ печатайте без приложения.</translation>
    </message>
    <message>
        <source>There is no annex {annex}. Known: {known}.</source>
        <translation>Приложения {annex} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>There is no report in {language}. Known: {known}.</source>
        <translation>Отчёта на языке {language} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>There is no report of the kind {kind}. Known: {known}.</source>
        <translation>Отчёта вида {kind} нет. Есть: {known}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Выбрать файл копии</translation>
    </message>
    <message>
        <source>From the printed sheet. It is not spent by this.</source>
        <translation>С напечатанного листа. При этом он не расходуется.</translation>
    </message>
    <message>
        <source>Left empty: the next letter that no desk of the unit has used</source>
        <translation>Пусто: следующая буква, которой не было ни у одного рабочего места органа</translation>
    </message>
    <message>
        <source>Letter of the restored desk</source>
        <translation>Буква восстановленного рабочего места</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Файл просматривается</translation>
    </message>
    <message>
        <source>Made {at}, {size} MB</source>
        <translation>Сделана {at}, {size} МБ</translation>
    </message>
    <message>
        <source>Made {at}, {size} MB. Training data.</source>
        <translation>Сделана {at}, {size} МБ. Учебные данные.</translation>
    </message>
    <message>
        <source>On another computer, or when the passphrase is lost</source>
        <translation>На другом компьютере или если парольная фраза утеряна</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Restore it with its faults; they stay visible</source>
        <translation>Восстановить вместе с нарушениями; они останутся видны</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстанавливается</translation>
    </message>
    <message>
        <source>Supervisor who restores</source>
        <translation>Руководитель, который восстанавливает</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made</source>
        <translation>Та, что действовала, когда копия была сделана</translation>
    </message>
    <message>
        <source>The restored vault is a new desk: the administrator enrols it anew, and messages that waited are not sent by it. If the old desk comes back, its numbers and these can't collide.</source>
        <translation>Восстановленное хранилище — новое рабочее место: администратор подключает его заново, а ожидавшие сообщения оно не отправляет. Если старое рабочее место вернётся, номера не совпадут.</translation>
    </message>
    <message>
        <source>The vault of the backup is made in this empty folder and verified before it counts. The file stays as it is.</source>
        <translation>Хранилище из копии создаётся в этой пустой папке и проверяется, прежде чем станет действительным. Файл не меняется.</translation>
    </message>
    <message>
        <source>Use a printed recovery code instead</source>
        <translation>Взять напечатанный код восстановления</translation>
    </message>
    <message>
        <source>{unit}, {name}</source>
        <translation>{unit}, {name}</translation>
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
    <name>risk</name>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>This indicator has {points} points in your unit. Fewer can't be given.</source>
        <translation>В вашем органе у этого индикатора баллов: {points}. Меньше поставить нельзя.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
</context>
<context>
    <name>risk_page</name>
    <message>
        <source>Add a reason: type a word of it</source>
        <translation>Добавить причину: введите слово из неё</translation>
    </message>
    <message>
        <source>Counts; press to take the reason out</source>
        <translation>Учитывается; нажмите, чтобы убрать причину</translation>
    </message>
    <message>
        <source>Find a risk indicator</source>
        <translation>Найти индикатор риска</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>No indicator has these words. A unit can add its own.</source>
        <translation>Индикатора с такими словами нет. Орган может добавить свой.</translation>
    </message>
    <message>
        <source>No indicator is marked, so there is no score.</source>
        <translation>Индикаторы не отмечены, поэтому балла нет.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Risk {score}. {reasons}</source>
        <translation>Риск {score}. {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>Why: %n reason(s)</source>
        <translation>
            <numerusform>Почему: %n причина</numerusform>
            <numerusform>Почему: %n причины</numerusform>
            <numerusform>Почему: %n причин</numerusform>
        </translation>
    </message>
    <message>
        <source>high from {score} on</source>
        <translation>высокий от {score}</translation>
    </message>
    <message>
        <source>usual, not verified</source>
        <translation>обычно, не подтверждено</translation>
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
    <name>sample</name>
    <message>
        <source>Bag seal</source>
        <translation>Пломба пакета</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Из предмета</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Его номер, например 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Куда отправлена</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Взята</translation>
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
    <message>
        <source>Unit and door</source>
        <translation>Единица и дверь</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
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
        <source>Custody</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Задержано для экспертизы</translation>
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
        <source>Question to the expert</source>
        <translation>Вопрос эксперту</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Обязательно: без письменных оснований дело проиграно</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Права разъяснены в</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Пробы</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Где хранится</translation>
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
    <name>session</name>
    <message>
        <source>A name of the unit has {language} as its id. Use the code of its language, such as en or ru.</source>
        <translation>У названия органа вместо кода языка стоит {language}. Поставьте код, например en или ru.</translation>
    </message>
    <message>
        <source>Forms, their words and the emblem are set once the vault stands. Take them out of the setup.</source>
        <translation>Формы, их слова и эмблему задают, когда хранилище уже создано. Уберите их из файла настройки.</translation>
    </message>
    <message>
        <source>The unit has no name. Give it in at least one language.</source>
        <translation>У органа нет названия. Дайте его хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Create one, or choose another folder.</source>
        <translation>В {folder} нет хранилища. Создайте его или выберите другую папку.</translation>
    </message>
    <message>
        <source>{code} is not a unit code. Use five letters and digits such as GEPTI.</source>
        <translation>{code} — не код органа. Нужны пять букв и цифр, например GEPTI.</translation>
    </message>
    <message>
        <source>{country} is not the country of {code}. Use the two letters it begins with.</source>
        <translation>{country} — не страна кода {code}. Возьмите две буквы, с которых он начинается.</translation>
    </message>
    <message>
        <source>{desk} is not a desk letter. Use one letter from A to Z.</source>
        <translation>{desk} — не буква рабочего места. Нужна одна буква от A до Z.</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}. Choose another folder.</source>
        <translation>Папку {folder} не создать: {reason}. Выберите другую.</translation>
    </message>
</context>
<context>
    <name>set_up</name>
    <message>
        <source>A for the first desk of the unit</source>
        <translation>A — для первого рабочего места органа</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Creating the vault</source>
        <translation>Хранилище создаётся</translation>
    </message>
    <message>
        <source>Desk letter</source>
        <translation>Буква рабочего места</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Отпечаток вашего ключа</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>Первый руководитель</translation>
    </message>
    <message>
        <source>Five characters, such as GEPTI</source>
        <translation>Пять знаков, например GEPTI</translation>
    </message>
    <message>
        <source>Go to the recovery codes</source>
        <translation>К кодам восстановления</translation>
    </message>
    <message>
        <source>Name of the unit, English</source>
        <translation>Название органа, английское</translation>
    </message>
    <message>
        <source>Name of the unit, Russian</source>
        <translation>Название органа, русское</translation>
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
        <source>Open the desk</source>
        <translation>Открыть рабочее место</translation>
    </message>
    <message>
        <source>Put these two lines on the recovery sheet, or print the sheet once more: by them the vault and its first key are known again.</source>
        <translation>Впишите эти две строки в лист восстановления или напечатайте его ещё раз: по ним узнают хранилище и его первый ключ.</translation>
    </message>
    <message>
        <source>Set up a vault</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <source>Small Latin letters, such as beridze</source>
        <translation>Строчные латинские буквы, например beridze</translation>
    </message>
    <message>
        <source>The keyring of this account guards a second part of the key</source>
        <translation>Вторую часть ключа хранит системное хранилище ключей</translation>
    </message>
    <message>
        <source>The vault is a folder on this computer. Everything in it is encrypted; without the passphrase it is lost.</source>
        <translation>Хранилище — папка на этом компьютере. Всё в ней зашифровано; без парольной фразы оно пропадёт.</translation>
    </message>
    <message>
        <source>The vault is there</source>
        <translation>Хранилище создано</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens no copied folder, and only this account of this computer unlocks with it. Switch it off for a vault that several accounts share.</source>
        <translation>Тогда одной фразой скопированную папку не открыть, а фразой откроет только эта учётная запись этого компьютера. Выключите, если хранилищем пользуются несколько учётных записей.</translation>
    </message>
    <message>
        <source>Two recovery codes</source>
        <translation>Два кода восстановления</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Код органа</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастные, тёмные</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Контрастные, светлые</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Languages of paper: {languages}</source>
        <translation>Языки бумаг: {languages}</translation>
    </message>
    <message>
        <source>Languages of the window: {languages}</source>
        <translation>Языки окна: {languages}</translation>
    </message>
    <message>
        <source>Large, for gloves</source>
        <translation>Крупные, для перчаток</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Machine drafts that no officer has reviewed: {languages}</source>
        <translation>Машинные черновики, которые сотрудник ещё не проверял: {languages}</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Reports have their own languages</source>
        <translation>У отчётов свои языки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Size of controls</source>
        <translation>Размер кнопок и полей</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>{language} (draft, not reviewed)</source>
        <translation>{language} (черновик, не проверен)</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Find a case by number or words</source>
        <translation>Найти дело по номеру или словам</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блок.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>PCU Desk</source>
        <translation>PCU Desk</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Показать отпечаток</translation>
    </message>
    <message>
        <source>The program made a mistake of its own. What was saved is safe; the log tells more.</source>
        <translation>Программа ошиблась сама. Сохранённое цело; подробности в протоколе программы.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Учебные данные</translation>
    </message>
    <message>
        <source>Training data: never sent for real, never counted</source>
        <translation>Учебные данные: не отправляются и не учитываются</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Until then you read, and nothing else. Read the fingerprint of the key to a supervisor of your unit.</source>
        <translation>До этого вам доступно только чтение. Прочтите отпечаток ключа руководителю вашего органа.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Working: you can go on.</source>
        <translation>Выполняется: можно работать дальше.</translation>
    </message>
    <message>
        <source>Your new key waits for a supervisor's countersignature.</source>
        <translation>Ваш новый ключ ждёт подтверждения руководителя.</translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation>{done} из {total} {what}</translation>
    </message>
    <message>
        <source>{role} · {unit} · {code}</source>
        <translation>{role} · {unit} · {code}</translation>
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
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 футов</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>длина 13,6 м</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 футов</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 футов</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>высота 4 фута 3 дюйма</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 футов</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 фут</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 фута</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 футов</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 футов</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 футов</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 фута</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>длина 7,15 м</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>длина 7,315 м</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>длина 7,43 м</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>длина 7,45 м</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>длина 7,82 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>высота 8 футов 6 дюймов</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>высота 8 футов 6 дюймов, шире 2,5 м</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>высота 8 футов 6 дюймов, шире 8 футов</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>высота 8 футов</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>длина 8,1 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>высота 9 футов 6 дюймов</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>высота 9 футов 6 дюймов, шире 2,5 м</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>высота 9 футов 6 дюймов, шире 8 футов</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>высота 9 футов</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>высота 9 футов, шире 2,5 м</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>высота 9 футов, шире 8 футов</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>воздушно-наземный</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>для сыпучих грузов</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>общего назначения</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>изотермический или со съёмной холодильной установкой</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>для определённого груза</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>с открытым верхом</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>выше 9 футов 6 дюймов</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>выше 9 футов 6 дюймов, шире 2,5 м</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>выше 9 футов 6 дюймов, шире 8 футов</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>платформа или флэт-рэк</translation>
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
        <translation>цистерна для сыпучих грузов</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>цистерна для жидкостей или газов</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>высота до 4 футов</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>вентилируемый</translation>
    </message>
</context>
<context>
    <name>smoke</name>
    <message>
        <source>A seizure report in English and Urdu was made and read back. Pages: {pages}.</source>
        <translation>Протокол изъятия на английском и урду составлен и прочитан обратно. Страниц: {pages}.</translation>
    </message>
    <message>
        <source>A vault was made, a case kept in it, closed, opened again and verified.</source>
        <translation>Хранилище создано, дело в нём сохранено; хранилище закрыто, открыто снова и проверено.</translation>
    </message>
    <message>
        <source>No keyring takes part here: vaults open by passphrase alone.</source>
        <translation>Системное хранилище ключей здесь не участвует: хранилища дел открывает только парольная фраза.</translation>
    </message>
    <message>
        <source>The login page was painted.</source>
        <translation>Страница входа показана.</translation>
    </message>
    <message>
        <source>The system's keyring answers ({name}).</source>
        <translation>Системное хранилище ключей отвечает ({name}).</translation>
    </message>
    <message>
        <source>The system's keyring is there and locked ({name}).</source>
        <translation>Системное хранилище ключей есть и заперто ({name}).</translation>
    </message>
    <message>
        <source>This does not work here: {what}</source>
        <translation>Это здесь не работает: {what}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n message(s) stuck</source>
        <translation>
            <numerusform>Застряло %n сообщение</numerusform>
            <numerusform>Застряли %n сообщения</numerusform>
            <numerusform>Застряло %n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to leave</source>
        <translation>
            <numerusform>Ждёт отправки: %n</numerusform>
            <numerusform>Ждут отправки: %n</numerusform>
            <numerusform>Ждут отправки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>Всё сохранено {time}</translation>
    </message>
    <message>
        <source>Another journal at the hub</source>
        <translation>На узле другой журнал</translation>
    </message>
    <message>
        <source>Desk not enrolled</source>
        <translation>Рабочее место не внесено</translation>
    </message>
    <message>
        <source>Desk taken off the exchange</source>
        <translation>Исключено из обмена</translation>
    </message>
    <message>
        <source>Directory stale</source>
        <translation>Справочник устарел</translation>
    </message>
    <message>
        <source>Directory stale since {date}: queueing goes on</source>
        <translation>Справочник устарел {date}: в очередь ставить можно</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>Последняя связь {time}</translation>
    </message>
    <message>
        <source>Next try {time}</source>
        <translation>Следующая попытка {time}</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Связи ещё не было</translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation>Нет связи с {time}</translation>
    </message>
    <message>
        <source>Not saved: see the page</source>
        <translation>Не сохранено: см. страницу</translation>
    </message>
    <message>
        <source>Queue empty</source>
        <translation>Очередь пуста</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>Two desks under one name</source>
        <translation>Два места под одним именем</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Нужно обновление</translation>
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
    <name>strength</name>
    <message>
        <source>Dates and years are quickly found. Add words.</source>
        <translation>Даты и годы находят быстро. Добавьте слова.</translation>
    </message>
    <message>
        <source>It is among the passwords that are tried first.</source>
        <translation>Она среди тех, что пробуют первыми.</translation>
    </message>
    <message>
        <source>Names are tried first. Add words that nobody connects with you.</source>
        <translation>Имена пробуют первыми. Добавьте слова, которые с вами не связывают.</translation>
    </message>
    <message>
        <source>Neighbouring keys are quickly found. Add words.</source>
        <translation>Соседние клавиши находят быстро. Добавьте слова.</translation>
    </message>
    <message>
        <source>One or two more words make it much harder to guess.</source>
        <translation>Ещё одно-два слова — и угадать намного труднее.</translation>
    </message>
    <message>
        <source>One word is quickly found, also with digits in it. Add more words.</source>
        <translation>Одно слово находят быстро, даже с цифрами. Добавьте слова.</translation>
    </message>
    <message>
        <source>Repeating adds little. Add other words.</source>
        <translation>Повторы мало помогают. Добавьте другие слова.</translation>
    </message>
    <message>
        <source>Rows of letters or digits are quickly found. Add words.</source>
        <translation>Ряды букв или цифр находят быстро. Добавьте слова.</translation>
    </message>
    <message>
        <source>This passphrase is easily guessed. Use four or more words that do not belong together.</source>
        <translation>Эту парольную фразу легко угадать. Возьмите четыре слова или больше, не связанных между собой.</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Уксусная кислота</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Уксусный ангидрид</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Ацетон</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Части самолётов или дронов</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Алюминиевая пудра</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Нитрат аммония</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Боеприпасы</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Амфетамин</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Древности</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Банкноты</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Сигнальное или переделанное оружие</translation>
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
        <translation>Таблетки каптагона</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Икра и осетровые</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Древесный уголь</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Химикаты контрольного списка</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Хлораты или перхлораты</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Сигареты</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Одежда и обувь</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Кокаин</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Монеты</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Контролируемая электроника</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Контролируемые материалы и сплавы</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Косметика и парфюмерия</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Поддельные банкноты</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Детонаторы или детонирующий шнур</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Таблетки типа экстази</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Электронный лом</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Эфедрин или псевдоэфедрин</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Этиловый спирт</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Взрывчатые вещества</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Фальсифицированные лекарства</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Огнестрельное оружие</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Золото и драгоценные металлы</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Героин</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Соляная кислота</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Пероксид водорода</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Иконы и картины</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Слоновая кость</translation>
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
        <translation>Живые животные</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Брёвна и пиломатериалы</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Станки</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Рукописи и книги</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Незарегистрированные лекарства</translation>
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
        <translation>Метамфетамин</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>Неверный код товара</translation>
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
        <translation>Азотная кислота</translation>
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
        <translation>Озоноразрушающие газы</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-фенил-2-пропанон (P-2-P) или его прекурсоры</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Части оружия</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Части украденных машин</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Пестициды</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Телефоны и аксессуары</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Растения</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Пластиковые отходы</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Перманганат калия</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Прегабалин</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Радиоактивные источники</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Табак сырой или резаный</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Рога сайгака</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Трепанг и моллюски</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Датчики, лазеры и оптика</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Шкуры и меха</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Запчасти</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Крепкий алкоголь</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Стики для нагревания</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Серная кислота</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Синтетический каннабиноид</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Синтетический катинон</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Толуол</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Игрушки</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Трамадол</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Незаявленный опасный груз</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Незаявленный товар</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Заниженная стоимость</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Часы и сумки</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Табак для кальяна</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Вино или пиво</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>На чём следует</translation>
    </message>
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
        <source>Vessel, train, flight</source>
        <translation>Судно, поезд, рейс</translation>
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
        <translation>ед.</translation>
    </message>
</context>
<context>
    <name>unit_header</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Вышестоящий орган</translation>
    </message>
    <message>
        <source>Days from the seizure</source>
        <translation>Дней от изъятия</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>High score from</source>
        <translation>Высокий балл от</translation>
    </message>
    <message>
        <source>Indicator, in the unit's words</source>
        <translation>Индикатор, словами органа</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Правовые нормы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Индикаторы риска</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Words of the forms</source>
        <translation>Тексты форм</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Авиагруз</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Почтовое отправление</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Прицеп или полуприцеп</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Грузовик</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Судно</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>A deadline has a number of days, from 0 to {most}.</source>
        <translation>У срока есть число дней, от 0 до {most}.</translation>
    </message>
    <message>
        <source>An entry of the unit's own needs words.</source>
        <translation>Собственной записи органа нужны слова.</translation>
    </message>
    <message>
        <source>Code, country, desk letter and training stand from the founding on. Take out: {fields}.</source>
        <translation>Код, страна, буква рабочего места и учебный режим заданы при создании хранилища. Уберите: {fields}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Give this row an id of your own, such as L-03.</source>
        <translation>Дайте этой строке свой код, например L-03.</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <translation>Там {digit}</translation>
    </message>
    <message>
        <source>Keep as seen</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Kept as seen: {why}</source>
        <translation>Оставлен как есть: {why}</translation>
    </message>
    <message>
        <source>Number of a transport unit</source>
        <translation>Номер транспортной единицы</translation>
    </message>
    <message>
        <source>Number: container, plate, wagon, waybill, mail, VIN, IMO</source>
        <translation>Номер: контейнер, госномер, вагон, накладная, почта, VIN, ИМО</translation>
    </message>
    <message>
        <source>Points go from 0 to {most}.</source>
        <translation>Баллы бывают от 0 до {most}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The id of a name is the code of its language, such as en or ru.</source>
        <translation>Идентификатор названия — код его языка, например en или ru.</translation>
    </message>
    <message>
        <source>The unit needs a name in one language at least.</source>
        <translation>Органу нужно название хотя бы на одном языке.</translation>
    </message>
</context>
<context>
    <name>units_page</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n рабочее место</numerusform>
            <numerusform>%n рабочих места</numerusform>
            <numerusform>%n рабочих мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n орган</numerusform>
            <numerusform>%n органа</numerusform>
            <numerusform>%n органов</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Write the request to a file and have it brought to the administrator.</source>
        <translation>1. Запишите заявку в файл и передайте администратору.</translation>
    </message>
    <message>
        <source>2. Read the fingerprint to him by telephone, or hand over the page with its code.</source>
        <translation>2. Прочитайте ему отпечаток по телефону или отдайте страницу с кодом.</translation>
    </message>
    <message>
        <source>3. Take in the directory that he sends back, and compare its fingerprint by ear.</source>
        <translation>3. Загрузите присланный им справочник и сверьте отпечаток на слух.</translation>
    </message>
    <message>
        <source>A supervisor of this unit writes the request and takes in the first directory.</source>
        <translation>Заявку записывает и первый справочник загружает руководитель органа.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Cases can be worked on. Alerts can be sealed once the directory names this desk.</source>
        <translation>С делами можно работать. Оповещения можно шифровать, когда рабочее место появится в справочнике.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Сменить ключ</translation>
    </message>
    <message>
        <source>Change the key now…</source>
        <translation>Сменить ключ сейчас…</translation>
    </message>
    <message>
        <source>Change the key of this desk now?</source>
        <translation>Сменить ключ этого рабочего места сейчас?</translation>
    </message>
    <message>
        <source>Compare them by telephone, group by group: they stand on the recovery sheets of its officers.</source>
        <translation>Сверьте по телефону, группу за группой: они стоят на листах восстановления его инспекторов.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Desk {letter}</source>
        <translation>Рабочее место {letter}</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Directory and hub</source>
        <translation>Справочник и узел связи</translation>
    </message>
    <message>
        <source>Directory files (*.pcudir)</source>
        <translation>Файлы справочника (*.pcudir)</translation>
    </message>
    <message>
        <source>Directory stale since {date}: queueing goes on</source>
        <translation>Справочник устарел {date}: в очередь ставить можно</translation>
    </message>
    <message>
        <source>Directory version {number}</source>
        <translation>Справочник, версия {number}</translation>
    </message>
    <message>
        <source>Directory version {number} is taken in, fresh until {date}.</source>
        <translation>Загружен справочник версии {number}, действует до {date}.</translation>
    </message>
    <message>
        <source>Enrol this desk</source>
        <translation>Внести это рабочее место</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Enrolled at message {sequence} of the hub</source>
        <translation>Внесено при сообщении № {sequence} узла</translation>
    </message>
    <message>
        <source>Enrolment of this desk</source>
        <translation>Внесение этого рабочего места</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Найти орган</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Fingerprint as you hear it</source>
        <translation>Отпечаток, как вы его слышите</translation>
    </message>
    <message>
        <source>Fingerprint of the directory in the file</source>
        <translation>Отпечаток справочника в файле</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Отпечаток узла</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Отпечаток заявки</translation>
    </message>
    <message>
        <source>Founders' fingerprints</source>
        <translation>Отпечатки основателей</translation>
    </message>
    <message>
        <source>Fresh until {date}</source>
        <translation>Действует до {date}</translation>
    </message>
    <message>
        <source>Group {number} differs. Hear it once more; if it stays so, do not take the file in: have it brought by another way.</source>
        <translation>Группа {number} не совпадает. Переспросите; если так и есть, не загружайте файл: пусть передадут другим путём.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Узел связи</translation>
    </message>
    <message>
        <source>I heard all eight groups, and they are the same</source>
        <translation>Я услышал все восемь групп, они совпадают</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>It decides from now on who is a unit and for whom messages are sealed. Have the administrator read out its fingerprint by telephone, and compare each group.</source>
        <translation>По нему теперь решается, кто участвует в обмене и для кого шифруются сообщения. Пусть администратор прочитает отпечаток по телефону; сверьте каждую группу.</translation>
    </message>
    <message>
        <source>It names the units that take part and their desks. It comes once this desk has asked to be enrolled.</source>
        <translation>В нём органы обмена и их рабочие места. Он приходит в ответ на заявку этого рабочего места.</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation>Его отпечаток</translation>
    </message>
    <message>
        <source>Key no. {number} is in use. The next contact with the hub hands it on.</source>
        <translation>Действует ключ № {number}. При следующей связи узел передаст его остальным.</translation>
    </message>
    <message>
        <source>Keys of this desk</source>
        <translation>Ключи этого рабочего места</translation>
    </message>
    <message>
        <source>Messages are sealed for</source>
        <translation>Сообщения шифруются на</translation>
    </message>
    <message>
        <source>Messages are sealed for the desks named here. A newer directory comes by the line, or take in a file from the administrator.</source>
        <translation>Сообщения шифруются для рабочих мест, названных здесь. Новый справочник придёт по связи, или загрузите файл от администратора.</translation>
    </message>
    <message>
        <source>Name, code or country</source>
        <translation>Название, код или страна</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Нет рабочего места</translation>
    </message>
    <message>
        <source>No desk of this unit was ever enrolled: nobody there could read a message.</source>
        <translation>Рабочих мест этого органа в обмене не было: сообщение там никто не прочитает.</translation>
    </message>
    <message>
        <source>No directory of units yet</source>
        <translation>Справочника органов ещё нет</translation>
    </message>
    <message>
        <source>No directory taken in</source>
        <translation>Справочник не загружен</translation>
    </message>
    <message>
        <source>No unit of the directory holds these words.</source>
        <translation>Таких слов нет ни у одного органа справочника.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Напечатать страницу</translation>
    </message>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>QR-код отпечатка</translation>
    </message>
    <message>
        <source>Read the fingerprint to the administrator by telephone, or hand over this page, apart from the file. He compares each group with the file that he was given, and signs only when all are the same.</source>
        <translation>Прочитайте отпечаток администратору по телефону или отдайте эту страницу отдельно от файла. Он сверит каждую группу с полученным файлом и подпишет, только если все совпали.</translation>
    </message>
    <message>
        <source>Read this fingerprint to the administrator</source>
        <translation>Прочитайте администратору этот отпечаток</translation>
    </message>
    <message>
        <source>Request to be enrolled</source>
        <translation>Заявка на внесение в справочник</translation>
    </message>
    <message>
        <source>Request written</source>
        <translation>Заявка записана</translation>
    </message>
    <message>
        <source>Request written on {date}</source>
        <translation>Заявка записана {date}</translation>
    </message>
    <message>
        <source>Revoked at message {sequence} of the hub: what it sent later is held and not shown.</source>
        <translation>Исключено при сообщении № {sequence} узла: присланное позже удержано и не показывается.</translation>
    </message>
    <message>
        <source>Revoked since {sequence}</source>
        <translation>Исключено с № {sequence}</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Сохранить страницу…</translation>
    </message>
    <message>
        <source>Spaces and capitals do not count</source>
        <translation>Пробелы и регистр не важны</translation>
    </message>
    <message>
        <source>Stale since {date}</source>
        <translation>Устарел {date}</translation>
    </message>
    <message>
        <source>Take in a directory…</source>
        <translation>Загрузить справочник…</translation>
    </message>
    <message>
        <source>Take in and trust</source>
        <translation>Загрузить и доверять</translation>
    </message>
    <message>
        <source>The desk changes it by itself, at the latest on {date}.</source>
        <translation>Меняется сам, не позднее {date}.</translation>
    </message>
    <message>
        <source>The desk makes a new key and signs for it; the next contact with the hub hands it to the other desks. Until they have it they go on with the old one, which stays here and opens what was sealed for it. Do so when a copy of this vault may be in other hands.</source>
        <translation>Рабочее место создаст новый ключ и подпишет его; при следующей связи узел передаст его остальным. До тех пор они шифруют на старый: он остаётся здесь и открывает то, что зашифровано на него. Делайте так, если копия хранилища могла попасть в чужие руки.</translation>
    </message>
    <message>
        <source>The directory names no founder of this unit.</source>
        <translation>В справочнике нет основателя этого органа.</translation>
    </message>
    <message>
        <source>The directory names this desk with other keys than those that lie here: what others send could not be opened. Write a new request and have it signed.</source>
        <translation>В справочнике это рабочее место с другими ключами: присланное здесь не открылось бы. Запишите новую заявку и дайте её подписать.</translation>
    </message>
    <message>
        <source>The directory names this desk with the keys that lie here. Other units can write to it.</source>
        <translation>В справочнике это рабочее место с теми ключами, что лежат здесь. Другие органы могут ему писать.</translation>
    </message>
    <message>
        <source>The directory says that this desk was taken off the exchange. Cases and messages are kept here; ask the administrator why.</source>
        <translation>По справочнику это рабочее место исключено из обмена. Дела и сообщения сохранены здесь; спросите администратора о причине.</translation>
    </message>
    <message>
        <source>The page is in {file}.</source>
        <translation>Страница в файле {file}.</translation>
    </message>
    <message>
        <source>The request is in {file}. Its fingerprint stands below.</source>
        <translation>Заявка в файле {file}. Её отпечаток ниже.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Этот орган</translation>
    </message>
    <message>
        <source>Trust this directory?</source>
        <translation>Доверять этому справочнику?</translation>
    </message>
    <message>
        <source>Type what you hear, or confirm below that you compared it.</source>
        <translation>Введите, что слышите, или подтвердите ниже, что сверили.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Units of the directory</source>
        <translation>Органы справочника</translation>
    </message>
    <message>
        <source>Write the request again…</source>
        <translation>Записать заявку заново…</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Записать заявку…</translation>
    </message>
    <message numerus="yes">
        <source>key no. {number}, %n day(s) old</source>
        <translation>
            <numerusform>ключ № {number}, ему %n день</numerusform>
            <numerusform>ключ № {number}, ему %n дня</numerusform>
            <numerusform>ключ № {number}, ему %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>key no. {number}, made today</source>
        <translation>ключ № {number}, создан сегодня</translation>
    </message>
    <message>
        <source>signed on {date}</source>
        <translation>подписан {date}</translation>
    </message>
    <message>
        <source>the key that came with the enrolment</source>
        <translation>ключ, внесённый в справочник</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation>{file} не записан: {reason}. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Another update of this program is under way. Nothing was changed; wait until it has ended.</source>
        <translation>Сейчас идёт другое обновление этой программы. Ничего не изменено; дождитесь его конца.</translation>
    </message>
    <message>
        <source>Backing up the vault…</source>
        <translation>Создаётся копия хранилища…</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Проверяется подпись…</translation>
    </message>
    <message>
        <source>Copying the update…</source>
        <translation>Обновление копируется…</translation>
    </message>
    <message>
        <source>Putting the new version in its place…</source>
        <translation>Новая версия ставится на место…</translation>
    </message>
    <message>
        <source>The new version tries itself…</source>
        <translation>Новая версия проверяет себя…</translation>
    </message>
    <message>
        <source>The signature holds, but the update was not built as this program expects: {what}. Nothing was changed; tell whoever made it.</source>
        <translation>Подпись верна, но обновление собрано не так, как ждёт эта программа: {what}. Ничего не изменено; сообщите тому, кто его сделал.</translation>
    </message>
    <message>
        <source>The update could not be written in {folder}: {reason}. Nothing was changed; the version here goes on.</source>
        <translation>Обновление не удалось записать в {folder}: {reason}. Ничего не изменено; работает прежняя версия.</translation>
    </message>
    <message>
        <source>The update needs {needed} MB in {folder}, and {free} MB are free. Nothing was changed; make room and try again.</source>
        <translation>Обновлению нужно {needed} МБ в {folder}, а свободно {free} МБ. Ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>There is no version before this one here. Nothing was changed.</source>
        <translation>Более ранней версии здесь нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This account may not change the program in {folder}: {reason}. Nothing was changed; ask whoever put the program there.</source>
        <translation>Эта учётная запись не может изменить программу в {folder}: {reason}. Ничего не изменено; обратитесь к тому, кто поставил программу.</translation>
    </message>
    <message>
        <source>This build of the program knows no key that signs updates, so it takes none. Its cases are safe.</source>
        <translation>Эта сборка программы не знает ни одного ключа для подписи обновлений и потому не принимает их. Дела в безопасности.</translation>
    </message>
    <message>
        <source>This program runs from a checkout of its source, which takes no update from a file. Update the checkout.</source>
        <translation>Эта программа запущена из рабочей копии исходного кода; обновление из файла ей не ставят. Обновите рабочую копию.</translation>
    </message>
    <message>
        <source>This program was put here as a package of the system, which takes no update from a file. Whoever looks after the computer installs the new package.</source>
        <translation>Эта программа установлена пакетом системы; обновление из файла ей не ставят. Новый пакет устанавливает тот, кто обслуживает компьютер.</translation>
    </message>
    <message>
        <source>This update is for {theirs}, and this program is for {ours}. Nothing was changed; take the one for {ours}.</source>
        <translation>Это обновление для {theirs}, а эта программа — для {ours}. Ничего не изменено; возьмите обновление для {ours}.</translation>
    </message>
    <message>
        <source>This update is version {version}, which is the one here. Nothing was changed.</source>
        <translation>В этом обновлении версия {version}, она здесь уже стоит. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This update, version {version}, can't follow directly on the program here, which is too old. Nothing was changed; put in a version from between first.</source>
        <translation>Обновление до версии {version} нельзя поставить сразу: программа здесь слишком старая. Ничего не изменено; сначала поставьте промежуточную версию.</translation>
    </message>
    <message>
        <source>This update, version {version}, is older than the program here. Nothing was changed; take a newer one.</source>
        <translation>Это обновление, версия {version}, старше программы, которая здесь стоит. Ничего не изменено; возьмите более новое.</translation>
    </message>
    <message>
        <source>Unpacking and checking each file…</source>
        <translation>Файлы распаковываются, каждый проверяется…</translation>
    </message>
    <message>
        <source>Version {version} does not start on this computer ({reason}). Nothing was changed; the version here goes on. Tell whoever gave you the update.</source>
        <translation>Версия {version} на этом компьютере не запускается ({reason}). Ничего не изменено; работает прежняя версия. Сообщите тому, кто дал вам обновление.</translation>
    </message>
    <message>
        <source>Version {version} tried itself and did not answer within {minutes} minutes. Nothing was changed; the version here goes on. Try again when the computer is less busy, with the program's folder on its own disk.</source>
        <translation>Версия {version} проверяла себя и не ответила за отведённое время (минут: {minutes}). Ничего не изменено; работает прежняя версия. Повторите, когда компьютер будет меньше занят, а папка программы будет на его собственном диске.</translation>
    </message>
    <message>
        <source>Version {version} tried itself on this computer. What failed: {part} ({reason}). Nothing was changed; the version here goes on. Make sure that the disk has room and try again; if that fails too, tell whoever gave you the update.</source>
        <translation>Версия {version} проверила себя на этом компьютере. Не сработало: {part} ({reason}). Ничего не изменено; работает прежняя версия. Убедитесь, что на диске есть место, и повторите; если и это не поможет, сообщите тому, кто дал вам обновление.</translation>
    </message>
    <message>
        <source>Version {version} was put in and has not been started since. Nothing was changed; start the program once, or go back to the version before, then put in the next one.</source>
        <translation>Версия {version} поставлена и с тех пор не запускалась. Ничего не изменено; запустите программу один раз или вернитесь к прежней версии, потом ставьте следующую.</translation>
    </message>
    <message>
        <source>Version {version} was put in here before, and this computer went back from it. Nothing was changed; take a newer one, or say that you want this one again.</source>
        <translation>Версию {version} здесь уже ставили, и этот компьютер вернулся с неё к прежней. Ничего не изменено; возьмите более новую или подтвердите, что нужна именно эта.</translation>
    </message>
    <message>
        <source>the printed paper</source>
        <translation>печатный документ</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>системное хранилище ключей</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>хранилище</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}. Nothing was changed.</source>
        <translation>{file} не читается: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} has no signature beside it. Nothing was changed; copy {signature} into the same folder, from where the update came.</source>
        <translation>Рядом с {file} нет подписи. Ничего не изменено; скопируйте {signature} в ту же папку оттуда, откуда взято обновление.</translation>
    </message>
    <message>
        <source>{file} is larger than any update. Nothing was changed.</source>
        <translation>{file} больше любого обновления. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is not a file. Nothing was changed.</source>
        <translation>{file} — не файл. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is not what was signed: it was altered, or copied in part. Nothing was changed; copy both files from their source again.</source>
        <translation>{file} — не то, что было подписано: файл изменён или скопирован не целиком. Ничего не изменено; скопируйте оба файла из источника ещё раз.</translation>
    </message>
    <message>
        <source>{file} is signed with a key that this program does not know. Nothing was changed; take updates only from who gave you the program.</source>
        <translation>{file} подписан ключом, которого эта программа не знает. Ничего не изменено; берите обновления только у того, кто дал вам программу.</translation>
    </message>
    <message>
        <source>{signature} is not the signature of an update. Nothing was changed; copy both files from their source again.</source>
        <translation>{signature} — не подпись обновления. Ничего не изменено; скопируйте оба файла из источника ещё раз.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>A part of {file} is damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation>Часть файла {file} повреждена. Не трогайте его, запустите проверку и восстановите резервную копию.</translation>
    </message>
    <message>
        <source>A recovery code has {expected} letters and digits; {found} were typed. Compare it with the sheet.</source>
        <translation>В коде восстановления {expected} букв и цифр, введено {found}. Сверьте с листом.</translation>
    </message>
    <message>
        <source>Another program has this vault open. Nothing was changed; close it there and try again.</source>
        <translation>Хранилище открыто другой программой. Ничего не изменено; закройте его там и повторите.</translation>
    </message>
    <message>
        <source>Another program is writing to this vault. Nothing was lost; try again in a moment.</source>
        <translation>В хранилище пишет другая программа. Ничего не потеряно; повторите чуть позже.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code differs from the sheet. Type it again.</source>
        <translation>Группа {group} кода восстановления не совпадает с листом. Введите её заново.</translation>
    </message>
    <message>
        <source>The copy under the new key differs from the vault. The vault is as it was; check the disk and try again.</source>
        <translation>Копия под новым ключом отличается от хранилища. Хранилище прежнее; проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe; free some space, or make a backup on another disk.</source>
        <translation>Диск не принял последнее изменение. Всё сохранённое раньше цело; освободите место или сделайте копию на другой диск.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe; free some space and save again.</source>
        <translation>Диск заполнен. Всё сохранённое раньше цело; освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>The key of this database is not the one that its journal names, so it was not opened. Restore a backup, and keep this folder for whoever looks into it.</source>
        <translation>Ключ этой базы данных — не тот, который называет её журнал, поэтому она не открыта. Восстановите резервную копию, а эту папку сохраните для разбора.</translation>
    </message>
    <message>
        <source>The key store of this computer account does not hold the second part of the key. Use the account in which the vault was set up, or a recovery code.</source>
        <translation>В хранилище ключей этой учётной записи нет второй части ключа. Войдите в ту, где создано хранилище, или возьмите код восстановления.</translation>
    </message>
    <message>
        <source>The key store of this computer did not keep the second part of the key. Nothing was changed; set up with the passphrase only.</source>
        <translation>Хранилище ключей компьютера не сохранило вторую часть ключа. Ничего не изменено; создайте с одной парольной фразой.</translation>
    </message>
    <message>
        <source>The new key can't be handed to {users} yet: each must unlock once with this version first. Nothing was changed.</source>
        <translation>Новый ключ пока нельзя передать: {users}. Сначала каждый должен один раз открыть хранилище этой версией. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation>Парольная фраза не подходит. Ничего не потеряно; следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Nothing was lost; try again.</source>
        <translation>Парольная фраза не подходит. Ничего не потеряно; повторите.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation>Парольная фраза пуста. Введите её.</translation>
    </message>
    <message>
        <source>The recovery of {user} was cut off before it was noted. Nothing was lost; use the recovery code again, or the passphrase from before.</source>
        <translation>Восстановление {user} прервалось до записи в журнал. Ничего не потеряно; введите код восстановления ещё раз или прежнюю парольную фразу.</translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) that can not be stored. Delete that sign; nothing else is lost.</source>
        <translation>В тексте половина знака (непарный суррогат), её нельзя сохранить. Удалите этот знак; остальное цело.</translation>
    </message>
    <message>
        <source>The vault's folder can not be written to. Everything saved before is safe; ask for write access to {folder}.</source>
        <translation>В папку хранилища нельзя писать. Всё сохранённое раньше цело; попросите право записи в {folder}.</translation>
    </message>
    <message>
        <source>There is no inspection {case} in this vault. Look it up in the list.</source>
        <translation>Проверки {case} в этом хранилище нет. Поищите её в списке.</translation>
    </message>
    <message>
        <source>There is no message {message} in this vault. Look it up in the list.</source>
        <translation>Сообщения {message} в этом хранилище нет. Поищите его в списке.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Choose another folder or create a vault there.</source>
        <translation>В {folder} нет хранилища. Выберите другую папку или создайте там хранилище.</translation>
    </message>
    <message>
        <source>This account of the computer has no keyring that could guard a second part. Nothing was changed.</source>
        <translation>У этой учётной записи нет системного хранилища ключей для второй части. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This code opens nothing here: it was used, or newer codes took its place. Nothing was lost; use the newest.</source>
        <translation>Этот код здесь ничего не открывает: он использован или заменён новыми. Ничего не потеряно; возьмите самый новый.</translation>
    </message>
    <message>
        <source>This is a recovery code, but none of the two shown here. Type one of them from the sheet.</source>
        <translation>Это код восстановления, но не один из двух показанных здесь. Введите один из них с листа.</translation>
    </message>
    <message>
        <source>This vault was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation>Хранилище записано более новой версией PCU Desk. Данные целы; обновите программу, чтобы открыть его.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Nothing was lost; the next try is possible in {seconds} s.</source>
        <translation>Слишком много неверных попыток. Ничего не потеряно; следующая через {seconds} с.</translation>
    </message>
    <message>
        <source>{file} asks for a key derivation outside the allowed limits, so it was not followed. Restore it from a backup.</source>
        <translation>{file} требует вычислять ключ вне допустимых пределов, поэтому не принят. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>{file} can not be read: {reason}. Nothing was changed.</source>
        <translation>{file} не читается: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} can not be written: {reason}. What was saved is safe; until it can be, an older copy of the vault would not be noticed.</source>
        <translation>Не удаётся записать {file}: {reason}. Сохранённое цело; пока запись невозможна, подмена хранилища старой копией осталась бы незамеченной.</translation>
    </message>
    <message>
        <source>{file} does not describe a vault of this program. Nothing was changed; choose another folder.</source>
        <translation>{file} описывает не хранилище этой программы. Ничего не изменено; выберите другую папку.</translation>
    </message>
    <message>
        <source>{file} is a database without encryption, not a vault. Nothing was changed; put the right file back.</source>
        <translation>{file} — база без шифрования, не хранилище. Ничего не изменено; верните нужный файл.</translation>
    </message>
    <message>
        <source>{file} is missing. Put it back or restore the vault from a backup.</source>
        <translation>Файла {file} нет. Верните его или восстановите хранилище из резервной копии.</translation>
    </message>
    <message>
        <source>{file} is not this vault's database. Nothing was changed; put the right file back or restore a backup.</source>
        <translation>{file} — не база этого хранилища. Ничего не изменено; верните нужный файл или восстановите копию.</translation>
    </message>
    <message>
        <source>{file} was cut short or damaged. Leave it as it is, run the verification and restore a backup.</source>
        <translation>Файл {file} обрезан или повреждён. Не трогайте его, запустите проверку и восстановите резервную копию.</translation>
    </message>
    <message>
        <source>{file} was written by a newer PCU Desk. The data is safe; update the program to open it.</source>
        <translation>{file} записан более новой версией PCU Desk. Данные целы; обновите программу, чтобы открыть его.</translation>
    </message>
    <message>
        <source>{folder} already holds a vault. Nothing was changed; choose an empty folder.</source>
        <translation>В {folder} уже есть хранилище. Ничего не изменено; выберите пустую папку.</translation>
    </message>
    <message>
        <source>{user} already has an entry in this vault. Choose another user name.</source>
        <translation>{user} уже есть в этом хранилище. Выберите другое имя пользователя.</translation>
    </message>
    <message>
        <source>{user} has no entry in this vault. Choose an officer from the list.</source>
        <translation>{user} нет в этом хранилище. Выберите сотрудника из списка.</translation>
    </message>
    <message>
        <source>{user} holds no signed grant in this vault, so nothing may be done with it. Ask a supervisor.</source>
        <translation>У {user} нет подписанных прав в этом хранилище, работать с ним нельзя. Обратитесь к руководителю.</translation>
    </message>
    <message>
        <source>“{sign}” does not occur in recovery codes. Compare group {group} with the sheet.</source>
        <translation>Знака «{sign}» в кодах восстановления не бывает. Сверьте группу {group} с листом.</translation>
    </message>
</context>
<context>
    <name>vault_page</name>
    <message>
        <source>Audit</source>
        <translation>Ревизия</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Инспекторы</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Who may open it, whether it is whole, what happened in it, and its copy.</source>
        <translation>Кто его открывает, цело ли оно, что в нём произошло и его копия.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A damaged write-ahead log was set aside here when the vault was opened; changes in it are lost.</source>
        <translation>Повреждённый журнал упреждающей записи был отложен сюда при открытии хранилища; изменения из него потеряны.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to no record.</source>
        <translation>Строка таблицы {table} не относится ни к какой записи.</translation>
    </message>
    <message>
        <source>A sealed envelope is there, but the journal does not tell of it.</source>
        <translation>Есть зашифрованный конверт, о котором журнал не говорит.</translation>
    </message>
    <message>
        <source>Agreement key {number} of this desk is not the one that the journal tells of.</source>
        <translation>Ключ согласования {number} этого рабочего места не тот, о котором говорит журнал.</translation>
    </message>
    <message>
        <source>An evidence file has a key here, but the journal does not tell of it.</source>
        <translation>К файлу материала здесь есть ключ, но журнал о нём не говорит.</translation>
    </message>
    <message>
        <source>Desk {device} follows entry {said} of desk {before}, but that desk's entries end at {found}.</source>
        <translation>Рабочее место {device} продолжает запись {said} рабочего места {before}, но записи того кончаются на {found}.</translation>
    </message>
    <message>
        <source>Entries after {entry} that no hub has witnessed yet: {count}.</source>
        <translation>Записей после {entry}, ещё не заверенных узлом связи: {count}.</translation>
    </message>
    <message>
        <source>Entries in the journal: {count}, from {first} to {last}.</source>
        <translation>Записей в журнале: {count}, с {first} по {last}.</translation>
    </message>
    <message>
        <source>Entry {marked} of the journal is not the one that the mark was set on.</source>
        <translation>Запись журнала {marked} — не та, на которой стояла отметка.</translation>
    </message>
    <message>
        <source>Entry {number} of the journal can't be read.</source>
        <translation>Запись журнала {number} не читается.</translation>
    </message>
    <message>
        <source>Entry {number} of the journal does not follow the one before it.</source>
        <translation>Запись журнала {number} не продолжает предыдущую.</translation>
    </message>
    <message>
        <source>Entry {number} of the journal does not lead to the record that it names.</source>
        <translation>Запись журнала {number} не приводит к записи, которую называет.</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is filed under another act or subject.</source>
        <translation>Запись журнала {number} значится под другим действием или предметом.</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is missing.</source>
        <translation>Записи журнала {number} нет.</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is not the one that was written.</source>
        <translation>Запись журнала {number} — не та, что была сделана.</translation>
    </message>
    <message>
        <source>Entry {number} of the journal says that it is entry {says}.</source>
        <translation>Запись журнала {number} называет себя записью {says}.</translation>
    </message>
    <message>
        <source>Entry {witnessed} of the journal is not the one that a hub witnessed.</source>
        <translation>Запись {witnessed} журнала не та, которую заверил узел связи.</translation>
    </message>
    <message>
        <source>Evidence files opened and compared, byte by byte: {count}.</source>
        <translation>Файлов материалов открыто и сверено побайтно: {count}.</translation>
    </message>
    <message>
        <source>Files in quarantine, which no case ever named: {count}.</source>
        <translation>Файлов в карантине, которых не называло ни одно дело: {count}.</translation>
    </message>
    <message>
        <source>It can't prove that an entry was true when it was written, nor protect what came after the last witness.</source>
        <translation>Проверка не может доказать, что запись была правдива, когда её вносили, и не защищает того, что появилось после последнего заверения.</translation>
    </message>
    <message>
        <source>No entry of the journal could be read.</source>
        <translation>Ни одну запись журнала прочитать не удалось.</translation>
    </message>
    <message>
        <source>No hub has witnessed this journal yet. Let the desk reach its hub; until then who holds all keys of this desk could write it anew.</source>
        <translation>Этот журнал ещё не заверен узлом связи. Дайте рабочему месту связаться с узлом; до тех пор тот, у кого все ключи этого рабочего места, мог бы написать его заново.</translation>
    </message>
    <message>
        <source>No hub has witnessed this journal.</source>
        <translation>Этот журнал не заверен ни одним узлом связи.</translation>
    </message>
    <message>
        <source>No hub has witnessed this journal: the desk is not enrolled with one. Who holds all keys of this desk could write it anew.</source>
        <translation>Этот журнал не заверен узлом связи: рабочее место ни на одном не зарегистрировано. Тот, у кого все ключи этого рабочего места, мог бы написать его заново.</translation>
    </message>
    <message>
        <source>Officers who wrote them: {count}. Their signatures: {signed}; of these hold: {held}.</source>
        <translation>Инспекторов, внёсших их: {count}. Их подписей: {signed}; из них верны: {held}.</translation>
    </message>
    <message>
        <source>Records compared with the journal, each step of them: {count}.</source>
        <translation>Документов, сверенных с журналом шаг за шагом: {count}.</translation>
    </message>
    <message>
        <source>The agreement key of {officer} in vault.json is not proven by the key of {officer}. It is handed nothing; it is mended when {officer} unlocks.</source>
        <translation>Ключ обмена {officer} в vault.json не подтверждён ключом {officer}. Ему ничего не передаётся; он исправится, когда {officer} откроет хранилище.</translation>
    </message>
    <message>
        <source>The certificate kept for desk {device} is not signed by that desk. It is not used.</source>
        <translation>Свидетельство о ключе рабочего места {device} подписано не им. Оно не используется.</translation>
    </message>
    <message>
        <source>The checkpoint on entry {number} is not signed by this desk.</source>
        <translation>Контрольная отметка на записи {number} не подписана этим рабочим местом.</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}.</source>
        <translation>База повреждена: {detail}.</translation>
    </message>
    <message>
        <source>The directory kept here does not begin with the keys that this desk was enrolled under.</source>
        <translation>Хранимый здесь справочник начинается не с тех ключей, под которыми это рабочее место зарегистрировано.</translation>
    </message>
    <message>
        <source>The entries about {subject} do not lead on, so nothing was rebuilt. Run the verification.</source>
        <translation>Записи о {subject} не связаны, поэтому ничего не перестроено. Запустите проверку.</translation>
    </message>
    <message>
        <source>The entries of desk {device} begin with neither the founding nor a restoration of this vault.</source>
        <translation>Записи рабочего места {device} не начинаются ни с основания, ни с восстановления этого хранилища.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added.</source>
        <translation>Файл этого материала – не тот, что был добавлен.</translation>
    </message>
    <message>
        <source>The grant to {officer} is not signed by a supervisor of that time.</source>
        <translation>Права {officer} не подписаны тогдашним руководителем.</translation>
    </message>
    <message>
        <source>The hub's statement beside the database is missing; the vault holds it too.</source>
        <translation>Свидетельства узла связи рядом с базой нет; в хранилище оно есть.</translation>
    </message>
    <message>
        <source>The identifiers that the search finds differ from the record.</source>
        <translation>Номера, которые находит поиск, расходятся с записью.</translation>
    </message>
    <message>
        <source>The journal does not hold entry {number} as this desk signed it: an older copy or another journal stands here.</source>
        <translation>В журнале нет записи {number} в том виде, в каком её подписало это рабочее место: здесь старая копия или другой журнал.</translation>
    </message>
    <message>
        <source>The journal ends at entry {found}, but a hub witnessed it up to entry {witnessed}: an older copy stands in its place.</source>
        <translation>Журнал кончается записью {found}, но узел связи заверил его до записи {witnessed}: на его месте старая копия.</translation>
    </message>
    <message>
        <source>The journal ends at entry {found}, but it had reached entry {marked}: an older copy stands in its place.</source>
        <translation>Журнал кончается записью {found}, а доходил до {marked}: на его месте старая копия.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Журнал пуст.</translation>
    </message>
    <message>
        <source>The journal tells of a sealed envelope, but it is missing.</source>
        <translation>Журнал говорит о зашифрованном конверте, но его нет.</translation>
    </message>
    <message>
        <source>The journal tells of this evidence, but its file is missing.</source>
        <translation>Журнал говорит об этом материале, но его файла нет.</translation>
    </message>
    <message>
        <source>The journal tells of this evidence, but the key of its file is missing.</source>
        <translation>Журнал говорит об этом материале, но ключа к его файлу нет.</translation>
    </message>
    <message>
        <source>The journal tells of this file of a message, but the key by which it travels is missing.</source>
        <translation>В журнале есть этот файл сообщения, но ключа, под которым он идёт, нет.</translation>
    </message>
    <message>
        <source>The journal tells of this record, but it is missing.</source>
        <translation>Журнал говорит об этой записи, но её нет.</translation>
    </message>
    <message>
        <source>The key by which this file of a message travels is not the journal's.</source>
        <translation>Ключ, под которым идёт этот файл сообщения, не тот, что в журнале.</translation>
    </message>
    <message>
        <source>The keys of this desk are not those with which the vault was founded.</source>
        <translation>Ключи рабочего места — не те, с которыми создано хранилище.</translation>
    </message>
    <message>
        <source>The last {kind} number of {year} differs from what the journal says.</source>
        <translation>Последний номер ({kind}) за {year} год расходится с журналом.</translation>
    </message>
    <message>
        <source>The mark beside the database is missing.</source>
        <translation>Отметки рядом с базой нет.</translation>
    </message>
    <message>
        <source>The mark beside the database is not signed by this desk.</source>
        <translation>Отметка рядом с базой подписана не этим рабочим местом.</translation>
    </message>
    <message>
        <source>The new key of {officer} is not announced by his key before it.</source>
        <translation>Новый ключ {officer} не объявлен его прежним ключом.</translation>
    </message>
    <message>
        <source>The new key of {officer} waits for the countersignature of another supervisor.</source>
        <translation>Новый ключ {officer} ждёт подтверждения другого руководителя.</translation>
    </message>
    <message>
        <source>The record can't be read.</source>
        <translation>Запись не читается.</translation>
    </message>
    <message>
        <source>The record differs from what the journal says.</source>
        <translation>Запись расходится с журналом.</translation>
    </message>
    <message>
        <source>The record is there, but the journal does not tell of it.</source>
        <translation>Запись есть, но журнал о ней не говорит.</translation>
    </message>
    <message>
        <source>The removal of {officer} is not signed by a supervisor of that time.</source>
        <translation>Исключение {officer} не подписано тогдашним руководителем.</translation>
    </message>
    <message>
        <source>The row of the list differs from its record.</source>
        <translation>Строка списка расходится со своей записью.</translation>
    </message>
    <message>
        <source>The sealed envelope differs from what the journal says.</source>
        <translation>Зашифрованный конверт расходится с журналом.</translation>
    </message>
    <message>
        <source>The search index {table} differs from its texts. Rebuilding mends it.</source>
        <translation>Указатель поиска {table} расходится с текстами. Перестройка это исправит.</translation>
    </message>
    <message>
        <source>The signature of {officer} under {act} does not hold.</source>
        <translation>Подпись {officer} под действием «{act}» неверна.</translation>
    </message>
    <message>
        <source>The statement {name} is not signed by a hub that this desk knows.</source>
        <translation>Свидетельство {name} не подписано узлом связи, известным этому рабочему месту.</translation>
    </message>
    <message>
        <source>The vault lacks its checkpoint on entry {number}, which the mark tells of.</source>
        <translation>В хранилище нет контрольной отметки на записи {number}, о которой говорит метка.</translation>
    </message>
    <message>
        <source>The vault lacks the statement on entry {number} that lies beside it: an older copy stands in its place.</source>
        <translation>В хранилище нет свидетельства о записи {number}, которое лежит рядом: на его месте старая копия.</translation>
    </message>
    <message>
        <source>The write-ahead log is damaged ({reason}); changes after it are lost.</source>
        <translation>Журнал упреждающей записи повреждён ({reason}); изменения после этого места потеряны.</translation>
    </message>
    <message>
        <source>There are faults, so this check proves the journal in no part of it.</source>
        <translation>Есть неисправности, поэтому эта проверка не доказывает журнал ни в какой части.</translation>
    </message>
    <message>
        <source>There is a key by which a file of a message travels, but the journal does not tell of it.</source>
        <translation>Есть ключ, под которым идёт файл сообщения, но в журнале его нет.</translation>
    </message>
    <message>
        <source>This check could not be noted in the journal: {why}</source>
        <translation>Эту проверку не удалось отметить в журнале: {why}</translation>
    </message>
    <message>
        <source>This check is not noted: a broken or older journal is left as it was found.</source>
        <translation>Эта проверка не отмечена: повреждённый или старый журнал оставлен как есть.</translation>
    </message>
    <message>
        <source>This evidence is filed under another case than the journal says.</source>
        <translation>Этот материал числится за другим делом, чем говорит журнал.</translation>
    </message>
    <message>
        <source>This proves: no entry up to number {entry} was changed, taken out or put elsewhere since {time}.</source>
        <translation>Это доказывает: с {time} ни одна запись до номера {entry} не изменена, не изъята и не переставлена.</translation>
    </message>
    <message>
        <source>This proves: the journal agrees with itself, with its signatures and with the mark beside it. Without a witness it can't prove that it was not written anew by someone who holds all keys of this desk.</source>
        <translation>Это доказывает: журнал сходится сам с собой, со своими подписями и с меткой рядом. Без заверения нельзя доказать, что его не написал заново тот, у кого все ключи этого рабочего места.</translation>
    </message>
    <message>
        <source>What the search finds differs from the record.</source>
        <translation>То, что находит поиск, расходится с записью.</translation>
    </message>
    <message>
        <source>What {officer} drew does not follow from the seed and the list of the draw.</source>
        <translation>{officer}: выбор случайного отбора не следует из начального числа и списка.</translation>
    </message>
    <message>
        <source>Whether this file of a message has come differs from what the journal says.</source>
        <translation>Пришёл ли этот файл сообщения, расходится с тем, что в журнале.</translation>
    </message>
    <message>
        <source>Witnessed by hub {hub} up to entry {entry} on {time}. Entries after it that no hub has seen: {count}.</source>
        <translation>Заверено узлом связи {hub} до записи {entry}, {time}. Записей после неё, которых не видел ни один узел: {count}.</translation>
    </message>
    <message>
        <source>vault.json holds a way in for {officer}, who is no officer of this vault. It opens nothing that counts.</source>
        <translation>В vault.json есть вход для {officer}, которого нет среди сотрудников этого хранилища. Ничего значимого он не открывает.</translation>
    </message>
    <message>
        <source>vault.json shows {officer} under another name than the journal: {shown} in place of {name}.</source>
        <translation>vault.json показывает {officer} под другим именем, чем журнал: {shown} вместо {name}.</translation>
    </message>
    <message>
        <source>{act} by {officer} carries no signature.</source>
        <translation>Действие «{act}», {officer}: подписи нет.</translation>
    </message>
    <message>
        <source>{act} by {officer} changes what it may not change, or when it may not.</source>
        <translation>{act} ({officer}) меняет то, чего менять не может, или тогда, когда не может.</translation>
    </message>
    <message>
        <source>{officer} approved a case that is his own.</source>
        <translation>{officer}: утверждено собственное дело.</translation>
    </message>
    <message>
        <source>{officer} called a selection random that no draw in the journal made.</source>
        <translation>{officer}: отбор назван случайным, но в журнале такого отбора нет.</translation>
    </message>
    <message>
        <source>{officer} held no role that allows {act}.</source>
        <translation>{officer}: роль не позволяла действие «{act}».</translation>
    </message>
    <message>
        <source>{officer} opened case {number}, a number that this entry did not give.</source>
        <translation>{officer} открыл(а) дело {number}: этого номера запись не давала.</translation>
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
<context>
    <name>wire</name>
    <message>
        <source>A key was offered for desk {device} that this desk has not signed so. It is not used; messages are sealed for the key known before. Tell the administrator of the hub.</source>
        <translation>Для рабочего места {device} предложен ключ, который оно так не подписывало. Он не используется; сообщения зашифрованы для прежнего ключа. Скажите администратору узла.</translation>
    </message>
    <message>
        <source>A part of the file was changed on its way. It was not taken in; ask for the file again.</source>
        <translation>Часть файла изменена в пути. Она не принята; запросите файл снова.</translation>
    </message>
    <message>
        <source>Only a part of this courier file is here. Nothing was taken in; copy it again, and wait until the stick may be pulled out.</source>
        <translation>Здесь только часть файла для курьера. Ничего не принято; скопируйте файл снова и дождитесь, когда накопитель можно вынуть.</translation>
    </message>
    <message>
        <source>The answer did not come from the hub: a network login or a proxy stands between. Your messages are safe and wait here; sign in to the network, they go out by themselves.</source>
        <translation>Ответил не узел: между вами вход в сеть или прокси. Сообщения целы и ждут здесь; войдите в сеть, они уйдут сами.</translation>
    </message>
    <message>
        <source>The key {name} has nothing to sign in this change. Nothing was signed; check file and key.</source>
        <translation>Ключу {name} в этом изменении нечего подписывать. Ничего не подписано; проверьте файл и ключ.</translation>
    </message>
    <message>
        <source>The message does not tell how its file was cut. The message is whole; ask its sender to send the file again.</source>
        <translation>В сообщении не сказано, как разделён его файл. Сообщение цело; попросите отправить файл снова.</translation>
    </message>
    <message>
        <source>There is more to carry than one courier file holds. Nothing was written; choose fewer units.</source>
        <translation>Для одного файла для курьера здесь слишком много. Ничего не записано; выберите меньше органов.</translation>
    </message>
    <message>
        <source>This change was made for another version of the directory than the one in force. Nothing was changed; make it anew and have it signed again.</source>
        <translation>Это изменение сделано для другой версии справочника, чем действующая. Ничего не изменено; сделайте его заново и дайте подписать снова.</translation>
    </message>
    <message>
        <source>This courier file was changed after it was written. Nothing was taken in; copy it again, or ask for a new one.</source>
        <translation>Этот файл для курьера изменён после записи. Ничего не принято; скопируйте его снова или попросите новый.</translation>
    </message>
    <message>
        <source>This courier file was written by a newer version ({version}). Nothing was taken in; update PCU Desk to read it.</source>
        <translation>Этот файл для курьера записан более новой версией ({version}). Ничего не принято; обновите PCU Desk, чтобы прочесть его.</translation>
    </message>
    <message>
        <source>This directory is not signed by the keys this desk trusts, or was changed since. The directory at hand stays in use; ask the administrator for a new file.</source>
        <translation>Справочник подписан не теми ключами или изменён. Действует прежний; попросите у администратора новый файл.</translation>
    </message>
    <message>
        <source>This directory is older than the one at hand. The one at hand stays in use.</source>
        <translation>Этот справочник старее того, что здесь. Действует прежний.</translation>
    </message>
    <message>
        <source>This directory was written by a newer version ({version}). The directory at hand stays in use; update PCU Desk to read the new one.</source>
        <translation>Справочник записан новой версией ({version}). Действует прежний; обновите PCU Desk, чтобы прочесть новый.</translation>
    </message>
    <message>
        <source>This file has {size} MiB; at most {most} MiB can be sent. Nothing was sent; choose a smaller file.</source>
        <translation>В файле {size} МиБ, отправить можно до {most} МиБ. Ничего не отправлено; выберите файл меньше.</translation>
    </message>
    <message>
        <source>This is not a courier file of PCU Desk. Nothing was taken in.</source>
        <translation>Это не файл для курьера PCU Desk. Ничего не принято.</translation>
    </message>
    <message>
        <source>This is not a message of the exchange. Nothing was taken in.</source>
        <translation>Это не сообщение обмена. Ничего не принято.</translation>
    </message>
    <message>
        <source>This is not a whole change of a directory. Nothing was signed or changed; fetch the file again.</source>
        <translation>Это не целый файл изменения справочника. Ничего не подписано и не изменено; возьмите файл снова.</translation>
    </message>
    <message>
        <source>This is not a whole directory file of the exchange. The directory at hand stays in use.</source>
        <translation>Это не целый файл справочника. Действует прежний.</translation>
    </message>
    <message>
        <source>This is not a whole enrolment request, or it was changed. Nothing was enrolled; have the desk write the request again.</source>
        <translation>Это не целый запрос на внесение, или он изменён. Ничего не внесено; пусть рабочее место запишет запрос снова.</translation>
    </message>
    <message>
        <source>This message comes from desk {device}, which the directory does not know. It stays in the inbox; fetch the newest directory.</source>
        <translation>Сообщение от рабочего места {device}, которого нет в справочнике. Оно остаётся во входящих; получите новый справочник.</translation>
    </message>
    <message>
        <source>This message is cut short. Nothing of it was taken in; fetch it again.</source>
        <translation>Сообщение обрезано. Ничего не принято; получите его снова.</translation>
    </message>
    <message>
        <source>This message is sealed for other desks, not for this one. Nothing was taken in.</source>
        <translation>Сообщение зашифровано для других рабочих мест, не для этого. Ничего не принято.</translation>
    </message>
    <message>
        <source>This message is too long: {size} KiB. Nothing was sent; shorten the text and send it again.</source>
        <translation>Сообщение слишком длинное: {size} КиБ. Ничего не отправлено; сократите текст и отправьте снова.</translation>
    </message>
    <message>
        <source>This message was changed on its way, or its signature is not its sender's. Nothing was taken in; ask the sender to send it again.</source>
        <translation>Сообщение изменено в пути, или подпись не отправителя. Ничего не принято; попросите отправить снова.</translation>
    </message>
    <message>
        <source>This message was written by a newer version ({version}). It stays in the inbox; update PCU Desk to read it.</source>
        <translation>Сообщение написано новой версией ({version}). Оно остаётся во входящих; обновите PCU Desk, чтобы прочесть.</translation>
    </message>
    <message>
        <source>Unit {unit} has no enrolled desk, so nobody there could read the message. Nothing was sent; choose another unit or ask the administrator to enrol one.</source>
        <translation>У органа {unit} нет рабочего места в обмене, прочесть там некому. Ничего не отправлено; выберите другой орган или попросите администратора внести место.</translation>
    </message>
    <message>
        <source>{role} lacks {missing} of its signatures; it can be signed by: {names}. Nothing was changed.</source>
        <translation>Для {role} не хватает подписей: {missing}; подписать могут: {names}. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message>
        <source>A hub has seen entries that this vault does not hold. An older copy stands here, or another desk has its keys. Keep the folder as it is and call your supervisor.</source>
        <translation>Узел связи видел записи, которых в этом хранилище нет. Здесь лежит старая копия, или его ключи есть у другого рабочего места. Оставьте папку как есть и сообщите руководителю.</translation>
    </message>
    <message>
        <source>Entries after it that no hub has seen: {count}. They go with the next contact.</source>
        <translation>Записей после неё, которых узел ещё не видел: {count}. Они уйдут при следующей связи.</translation>
    </message>
    <message>
        <source>Hub {hub} has seen the journal up to entry {entry}, on {time}.</source>
        <translation>Узел связи {hub} заверил журнал до записи {entry}, {time}.</translation>
    </message>
    <message>
        <source>Hub {hub} has seen the whole journal, {entry} entries, on {time}.</source>
        <translation>Узел связи {hub} заверил весь журнал, записей: {entry}, {time}.</translation>
    </message>
    <message>
        <source>Journal not witnessed yet</source>
        <translation>Журнал ещё не заверен</translation>
    </message>
    <message>
        <source>Journal witnessed {time}</source>
        <translation>Журнал заверен {time}</translation>
    </message>
    <message>
        <source>No hub has seen the journal yet. It is shown at the next contact.</source>
        <translation>Узел связи ещё не видел журнала. Журнал будет показан при следующей связи.</translation>
    </message>
    <message numerus="yes">
        <source>Not witnessed for %n day(s)</source>
        <translation>
            <numerusform>Не заверен %n день</numerusform>
            <numerusform>Не заверен %n дня</numerusform>
            <numerusform>Не заверен %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub knows another journal</source>
        <translation>Узел связи знает другой журнал</translation>
    </message>
    <message>
        <source>This desk is not enrolled with a hub, so nobody outside it has seen the journal.</source>
        <translation>Это рабочее место не зарегистрировано на узле связи, поэтому журнала никто вне его не видел.</translation>
    </message>
</context>
</TS>
