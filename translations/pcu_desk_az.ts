<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="az_AZ" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Xəbərdarlıq və ya sorğu</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gəliş</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlanma</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitmə</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Materiallar</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Nömrəsi</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Yüksək balda buraxılış razılaşdırılmadıqda lazımdır</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>İştirak edən əməkdaşlar</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Əməliyyat</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Post və yer</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Səbəb, öz sözləri ilə</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Buraxılış</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Risk göstəriciləri</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Marşrut</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plomblar</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Götürmə</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Nəqliyyat vahidləri</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Bala baxmayaraq nə üçün buraxılıb</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Nə üçün seçilib</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Təsdiq edilib</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qaralama</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Qaytarılıb</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Təqdim edilib</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Spirtli içkilər</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Kontrafakt mallar</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Mədəni sərvətlər</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Narkotik vasitələrin prekursorları</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Narkotik vasitələr</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Partlayıcı maddələrin prekursorları</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Ödənişlərdən yayınma</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Balıq və dəniz məhsulları</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Meşə və taxta materialları</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Təhlükəli yüklər</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Dərmanlar</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Yeni psixoaktiv maddələr</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Digər mallar</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Oğurlanmış avtomobillər</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Strateji və ikili təyinatlı mallar</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tütün</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Tullantılar və ətraf mühit</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Silah və döyüş sursatı</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Vəhşi fauna və flora (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Nəzarət</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Kim aparıb</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Cihaz və nömrəsi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Kimyəvi detektor</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Məlumat bazaları</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>İt</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Digər nəzarət</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Xarici baxış</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radiasiya</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Nümunə</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plomblar</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Gizli boşluqlara baxış</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Boşaltma</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Çəkilmə</translation>
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
        <translation>Hava yükü və poçt</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Örtülü vaqon</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Quru yük konteyneri</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Platforma konteyner (flat-rack)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Üstü açıq konteyner</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Refrijerator</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Qoşqulu yük maşını</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Avtomobil</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Gəmi</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Kabinin arxası, spoyler</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Arabacıqlar</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Baqaj yeri və ehtiyat təkər</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Kabinin içi və yataq yeri</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Salon və oturacaqlar</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Kayutlar və anbar otaqları</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Tros, bütöv</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Tavan və dam</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Şassi və alt hissə</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Kompressor bölməsi</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Bəyannaməyə görə içindəkilər</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Göyərtə və trümlər</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Qapılar və plomblar</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Qapılar, içdən və bayırdan</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Qapılar, astanalar, bamperlər</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Baş divar və nərdivan</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Mühərrik bölməsi</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Maşın şöbəsi və boşluqlar</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Döşəmə</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Çərçivə və onurğa tiri</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Ön baş divar</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Ön lüklər və ventilyator</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Ön divar</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Qoşqunun ön divarı</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Ön divar, içdən</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Ön divar, daxili və xarici uzunluq</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Yanacaq çəni</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Gövdənin su xəttindən altı</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Bərkitmə və yük</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Sol divar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yük</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Qapıdan görünən yük</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Bayır və alt hissə</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Qablaşdırma və etiketlər</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Platformanın üstü</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Arxa qapılar və plomb</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Arxa baş divar</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Sağ divar</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Dam</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Dam lükləri</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Göndərən və alan</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Ehtiyat təkər</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Tent və qövslər</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Qoşqunun döşəməsi</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Qoşqunun damı və ya tent</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN lövhəsi və ban nömrəsi</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Platformanın boşluğu</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Divarlar, ikiqat ola bilər</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Təkərlər və oxlar</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Rentgen şəkli</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Nöqtə</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Nəqliyyat vahidi</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Pərdə yükü</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Təkrar plomb</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Gizli yer</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Malın içində</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Avtomobildə</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Yanlış bəyan</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Gizlədilməyib</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Şəxsin üstündə</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Soyuducu qurğu</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Qapı ağzına qoyulub (rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Konstruksiya: divar, döşəmə, dam və ya çərçivə</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Çən və ya sistern</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Ölüb</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Tibbi yardım lazımdır</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sağlamdır</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Təhvil verən</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Əşyalar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Məqsəd</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Təhvil alan</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Plomb</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Məsələn, 1–3 və ya hamısı</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>İcra edilib</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Nə edilməlidir</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Sənəd yoxlaması</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Tam yoxlama</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Qismən yoxlama</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Buraxılış</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanetmə</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Cavablandırılıb</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Çatdırılıb</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Növbədə</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oxunub</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Göndərilib</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>İlişib</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Xaricdən xəbərdarlıq</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Qaz analizatoru</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Sənəd yoxlaması</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>İt</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Radiasiya detektoru</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Təsadüfi seçim</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risk profili</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Adi nəzarət</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Əməliyyat məlumatı</translation>
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
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
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
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kim verib</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Hava yük qaiməsi</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Konosament</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR qaiməsi</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Gömrük bəyannaməsi</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN nömrəli bəyannamə</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Digər sənəd</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>SMGS və ya CIM qaiməsi</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR kitabçası</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Son istifadəçinin dövləti təsdiqləyib</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Şübhəli</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Təqdim edilib</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Əlavə edilib</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Kim əlavə edib</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Kamera, fayla görə</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>{number} işinin burada material faylı yoxdur, ixrac ediləsi bir şey yoxdur.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Fayl adı</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hündürlük</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Nəzarət vərəqinin nöqtəsi</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Yer, fayla görə</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Bu şəklin oxunması {seconds} saniyədən çox çəkdi və dayandırıldı. Saxlamaq üçün onu başqa növ kimi əlavə edin.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Götürülmüş əşya</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Çəkilib, fayla görə</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} faylının baytları əlavə edilənlərlə eyni deyil. Saxlancı olduğu kimi saxlayın və yoxlamanı işə salın.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Disk faylı yazıldığı kimi qaytarmadı, buna görə fayl əlavə edilməyib. Başqa diskdən istifadə edin.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>{evidence} materialının faylı bu saxlancda yoxdur. Burada olması üçün faylı öz işinə əlavə edin.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Bu materialın faylı yoxdur. Onu ehtiyat nüsxədən bərpa edin.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Bu materialın faylı əlavə edilən fayl deyil. Onu olduğu kimi saxlayın və yoxlamanı işə salın.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} faylı yoxdur. Onu ehtiyat nüsxədən bərpa edin.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Fayl şəkil kimi başlayır, lakin şəkil kimi oxunmur. Baytlarını saxlamaq üçün onu başqa növ kimi əlavə edin.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Bu şəkildə açılmaq üçün həddən çox piksel var. Baytlarını saxlamaq üçün onu başqa növ kimi əlavə edin.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>En</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} yazıla bilmir: {reason}. Saxlanc qorunub.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} oxuna bilmir: {reason}. Fayl əlavə edilməyib.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} boşdur, saxlanası bir şey yoxdur. Fayl əlavə edilməyib.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} bu işdə artıq var: {by} onu {known} kimi əlavə edib.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} MB-dan böyükdür, şəkil kimi açılmır. Onu başqa növ kimi əlavə edin.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} göstərilə bilən şəkil deyil (JPEG, PNG, WebP). Baytlarını saxlamaq üçün onu başqa növ kimi əlavə edin.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} şəkil deyil. Başqa proqramda açmaq üçün onu faylda saxlayın.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Digər fayl</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>İmzalanmış sənədin skanı</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Siqnalın səbəbi</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Nəzarət vərəqi</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Aparılmış nəzarətlər</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Faktiki brutto kütlə</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Sənədlər üzrə brutto kütlə</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Necə müəyyən edilib</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Necə müəyyən edilib, sözlə</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Cihaz və nömrəsi</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Faktiki netto kütlə</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açılıb</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Tapılmış şəxslər</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>İştirak edənlər</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Faktiki yer sayı</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Sənədlər üzrə yer sayı</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Çəkilmiş yerlər</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Radiasiya siqnalı</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Radiasiya fonu, mkZv/saat</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>İştirak edənlərin qeydləri</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Boşaldılmış pay</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Məsələn, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Bəyannaməçi niyə iştirak etməyib</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Mənfi</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Müsbət (ilkin)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Qeyri-müəyyən</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Təmiz</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yoxlanılmayıb</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Şübhəli</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Vətəndaşlığı</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Kimə təhvil verilib</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Şəxsiyyət sənədi</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Adı, latın hərfləri ilə</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Adı, öz yazısı ilə</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Harada tapılıb</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Nəzarət siyahısının kodu</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Mənşə ölkəsi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiza üçün saxlanılıb</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>İkili təyinat, məsələn 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Son istifadəçi</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Son istifadəçinin bəyanatı</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Brutto kütlə</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>XİF MN kodu</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenziya</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Lisenziya nömrəsi</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Markalama və nömrələr</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Netto kütlə</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Sayı və növü, məsələn 960 qutu</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Qablaşdırma kodu</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Yük yerləri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Düzəliş edilib</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Təsdiq edilib</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>İmza sertifikatı</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüsxələr</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Material əlavə edilib</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Materialın təsviri dəyişdirilib</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Fayla çıxarılıb</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Birinci nüsxə</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Faylın növü</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Saxlamaya təhvil verilib</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Fayla</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Nəzarət açılıb</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Kağızda verilib</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Baxılıb</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Nömrə ləğv edilib</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Printerdə</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Çap edilib</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Buraxılış razılaşdırılıb</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Yenidən açılıb</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Qaytarılıb</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Məzmunun SHA-256 heşi</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>İmzalanıb, imza düzgündür.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Təqdim edilib</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Fayldan qəbul edilib</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>İmza düzgün deyil. Yoxlamanı işə salın.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Bu yazı əvvəlkinin davamı deyil. Yoxlamanı işə salın.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Blankın versiyası</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hara</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: əlavə edilib</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: çıxarılıb</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (boş)</translation>
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
        <translation>Hava yük qaiməsi</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteyner</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>XİF MN kodu</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO nömrəsi</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Poçt göndərişi</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Qeydiyyat nişanı</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Konteynerin ölçüsü və tipi</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR kitabçası</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Vaqon, 12 rəqəm</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Vaqon, 8 rəqəm</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Paketin plombu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Təxmini dəyər</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Ekspress test</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Necə müəyyən edilib</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Say və vahid, tapıldığı kimi: 12,640 kq, 18000 həb, 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Qablaşdırma və markalama</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdar</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testin nəticəsi</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Alt növ</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Test və nömrəsi</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Harada tapılıb</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Şübhəlidir, yoxlanılır</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Müddəti bitib</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Lazım deyil</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Qüvvədədir</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>İstifadə qaydası</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Nəqliyyat vahidləri</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Qüvvədə olma müddəti</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nə tələb olunur</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Xəbərdarlıq</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Çatdırılıb</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tədbirlər barədə cavab</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Fayllar alınıb</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oxunub</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Yoxlanılıb, heç nə tapılmayıb</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Nəzarətdən keçib</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Gəlməyib</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Buraxılıb</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Götürmə</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ad, latın hərfləri ilə</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ad, öz yazısı ilə</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Statusu</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi nömrəsi</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Daşıyıcı</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Malı alan</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Malı göndərən</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Gömrük brokeri</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Bəyannaməçi</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sürücü</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Xəbərdar edilən tərəf</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Deyildiyi kimi</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Şəxsiyyət sənədi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Adı, latın hərfləri ilə</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Adı, öz yazısı ilə</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Statusu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>İmza və ya imtina vaxtı</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>İmtinanı eşidən</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>İmtina sözləri</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Daşıyıcının nümayəndəsi</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Bəyannaməçi</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sürücü</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tərcüməçi</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Digər şəxs</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Malın sahibi</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Əşya götürülən şəxs</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Hal şahidi</translation>
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
        <translation>Yük yeri, markalanması</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Şəxsiyyət sənədi</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Adı, latın hərfləri ilə</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Adı, öz yazısı ilə</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Statusu</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Məhkəmə</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Məhv etmə</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>İstintaq</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoriya</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Digər məqsəd</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Sahibinə qaytarma</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Saxlama</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Ünvan və ya sənəd</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Xəbərdarlıq</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>{report}, əlavə {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Cavablar 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Təsdiq edilib</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Təsdiq edən</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Paketin plombu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>İş, redaksiya</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Kodla göstərilən işarələr: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Nəzarət vərəqi</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Nəzarət tədbirləri</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Tədbirlər 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Hallar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Gizlətmə üsulu</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Mal partiyası</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Surətlər verilib</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nüsxə</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Sonrakı təhvillər, əllə doldurulur</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Vərəqədək təhvillər</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>QARALAMA</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarix və vaxt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Çatdırılma</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Təsvir, yazıldığı kimi</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Aşkaretmə üsulu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qaralama</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Hər kod saxlancı bir dəfə açır: parol ifadəsi soruşulan yerdə «Bərpa kodu» düyməsini basın və kodu yazın. Kiçik hərflər və boşluqlar olar.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Jurnalın yazıları</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Yazılar, ilk – son</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Yazılar: {count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Fayl adı, başlıq</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Fayllar 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Mesajların faylları</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Fayllar alınıb</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Təsisçi açarının barmaq izi</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Burada ilk dəfə oxunub</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Orqanın forması, versiya {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Harada tapılıb</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimdən</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Fayldan, burada imzalanmayıb</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Brutto kütlə: sənədlər üzrə / faktiki</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Əsaslar və hüquqi norma</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>XİF MN</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Təhvillər 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Təhvil verən: ad, imza</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Heş, ilk 16 işarə</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Kimin yanında</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Saxlanma müddəti</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Koddan istifadə qaydası</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Əvvəlki mesajın əvəzinə</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Nəzarət</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Cihaz, kim aparıb</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Verilib, hələ təsdiq edilməyib</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Yeni parol ifadəsi, iki yeni kod və yeni imza açarı alırsınız. Rəhbər bu açarı təsdiq edənədək yalnız oxuya bilərsiniz.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Əşya {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Əşya {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Əşyalar 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Təhvil verilən əşyalar</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Götürülmüş əşyalar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>İş yerinin jurnalı</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Bu vərəqi kilid altında, kompüterdən ayrı saxlayın: vərəq və kompüterin diski kimdədirsə, o, saxlancı oxuya bilər.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Növ, vəziyyət</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Ünsiyyət dili</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi norma</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tərtib tarixi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Netto, üsul</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Nömrə, kimdən</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Əməkdaş</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>İş üzrə əməkdaş</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Orqanın əməkdaşı</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Yoxlamanı aparan</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Götürən əməkdaş</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>İştirak edən əməkdaşlar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açılıb</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Səh. {page} / {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tərəf</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>İştirak edənlər, imzalar</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotolar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Möhür yeri</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Yük yerləri 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Nöqtələr 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Çap edilib {when}, nüsxə {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Məqsəd, vəziyyət, plomb</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdar</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>İMTİNA</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Radiasiya fonu, mkZv/saat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınıb</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Təhvil alan: ad, imza</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Bərpa kodları</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Nəticə və qərar</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Hüquqlar izah edilib</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Statusu</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Marşrut</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Nümunələr 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Götürülmüş nümunələr</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plomblar</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Plomblar 1–{count}, siyahının sonu</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Tanış olub</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Götürmə</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Götürmə protokolu №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>İmza və ya imtina</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Ölçü, bayt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Addım</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TƏLİM</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>İş və jurnalı</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Şəkil bu saxlancda yoxdur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Vaxt, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kimə</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Nəqliyyat vahidi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Orqan</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>İstifadəçi adı</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Saxlanc</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Kodlar nəyi açır</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nə edilib</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Yeni kodlar yaradılanda bunlar heç nəyi açmır. Köhnə vərəqi məhv edin.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Nə vaxt, harada</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Harada, nə vaxt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Tərtib edilib</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>yoxlama rəqəmi adi qaydaya uyğun deyil</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>yoxlama rəqəmi yanlışdır</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>yoxlama rəqəmi yanlışdır, göründüyü kimi yazılıb</translation>
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
        <translation>yazılmayıb</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>VÖEN</translation>
    </message>
    <message>
        <source>value</source>
        <translation>dəyər</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} saat {minutes} dəq</translation>
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
        <translation>Xəbərdarlıq vərəqi</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Götürülmüş əşyaların qəbzi və təhvil vərəqi</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Əşya paketlərinin etiketləri</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Yoxlama aktı</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Jurnaldan çıxarış</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Foto cədvəli</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Bərpa vərəqi</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Götürmə protokolu</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Təhvil verilib</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Pozuntu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmayıb</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Şəxslər tapılıb</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Götürmə</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Təftişçi</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Əməkdaş</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Rəhbər</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Məntəqə</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Məsələn, GEPTI</translation>
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
        <translation>Paketin plombu</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Hansı əşyadan</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Nömrəsi, məsələn 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Hara göndərilib</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Götürülüb</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Tapılıb, çıxarılıb, vurulub</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Vahid və qapı</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Vurulub</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılıb</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Çıxarılıb</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Gömrük</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Yüksək qoruma (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>İndikativ (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Qoruyucu (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Saxta</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Bütöv</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Pozulub</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Gizlətmə üsulu</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Gizlətmə, öz sözləri ilə</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Surətlər verilib</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Saxlama</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarix və vaxt</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Müddətlər</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiza üçün saxlanılıb</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Aşkaretmə üsulu</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Orqanınızın siyahısından</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Əsaslar, öz sözlərinizlə</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Əşyalar</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Ünsiyyət dili</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi norma</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Şəxslər və imzalar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Ekspertə sual</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Mütləqdir: yazılı əsas olmadan iş uduzulur</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Hüquqların izah vaxtı</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Nümunələr</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Harada saxlanılır</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Xaricdən xəbərdarlıq</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>İt</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Milli hədəfləmə mərkəzi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Əməliyyat</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Təsadüfi seçim</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risk profili</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Əməliyyat məlumatı</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Hələ imzalanmayıb</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanıb</translation>
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
        <translation>uzunluğu 13,6 m</translation>
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
        <translation>hündürlüyü 4 fut 3 düym</translation>
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
        <translation>uzunluğu 7,15 m</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>uzunluğu 7,315 m</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>uzunluğu 7,43 m</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>uzunluğu 7,45 m</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>uzunluğu 7,82 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>hündürlüyü 8 fut 6 düym</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>hündürlüyü 8 fut 6 düym, eni 2,5 m-dən çox</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>hündürlüyü 8 fut 6 düym, eni 8 futdan çox</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>hündürlüyü 8 fut</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>uzunluğu 8,1 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>hündürlüyü 9 fut 6 düym</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>hündürlüyü 9 fut 6 düym, eni 2,5 m-dən çox</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>hündürlüyü 9 fut 6 düym, eni 8 futdan çox</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>hündürlüyü 9 fut</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>hündürlüyü 9 fut, eni 2,5 m-dən çox</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>hündürlüyü 9 fut, eni 8 futdan çox</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>hava və yerüstü</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>səpələnən yüklər üçün</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>ümumi təyinatlı</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>izotermik və ya çıxarılan soyuducu qurğulu</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>müəyyən yük üçün</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>üstü açıq</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>hündürlüyü 9 fut 6 düymdən çox</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>hündürlüyü 9 fut 6 düymdən çox, eni 2,5 m-dən çox</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>hündürlüyü 9 fut 6 düymdən çox, eni 8 futdan çox</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>platforma və ya flat-rack</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>refrijerator</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>sistern</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>səpələnən yüklər üçün sistern</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>maye və ya qaz sisterni</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>hündürlüyü 4 futadək</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>ventilyasiyalı</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Təyinat yeri</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Boşaltma</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yükləmə</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Göndərmə yeri</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Yükaşırma</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Sirkə turşusu</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Sirkə anhidridi</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Aseton</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Təyyarə və ya dron hissələri</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Alüminium tozu</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Ammonium nitrat</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Döyüş sursatı</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Amfetamin</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Qədim əşyalar</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Banknotlar</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Siqnal və ya dəyişdirilmiş silah</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Marixuana</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Həşiş</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Kaptaqon həbləri</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Avtomobil</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Kürü və nərə balığı</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Ağac kömürü</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Nəzarət siyahısının kimyəvi maddələri</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Xloratlar və ya perxloratlar</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Siqaretlər</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Geyim və ayaqqabı</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Kokain</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Sikkələr</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Nəzarətdə olan elektronika</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Nəzarətdə olan materiallar və ərintilər</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Kosmetika və ətir</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Saxta banknotlar</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Detonatorlar və ya detonasiya şnuru</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Ekstazi tipli həblər</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Elektron tullantılar</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Efedrin və ya psevdoefedrin</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Etil spirti</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Partlayıcı maddələr</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Saxta dərmanlar</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Odlu silah</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Qızıl və qiymətli metallar</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Heroin</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Xlorid turşusu</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Hidrogen peroksid</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>İkonalar və rəsmlər</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Fil sümüyü</translation>
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
        <translation>Diri heyvanlar</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Tir və taxta-şalban</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Dəzgahlar</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Əlyazmalar və kitablar</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Qeydiyyatsız dərmanlar</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Civə</translation>
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
        <translation>Malın yanlış kodu</translation>
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
        <translation>Nitrat turşusu</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Nitrometan</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Tiryək</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Ozondağıdıcı qazlar</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-fenil-2-propanon (P-2-P) və ya prekursorları</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Odlu silah hissələri</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Oğurlanmış avtomobil hissələri</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Pestisidlər</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Telefonlar və aksesuarlar</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Bitkilər</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Plastik tullantılar</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Kalium permanqanat</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Preqabalin</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Radioaktiv mənbələr</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Xam və ya doğranmış tütün</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Sayğaq buynuzu</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Dəniz xiyarı və mollyusklar</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Sensorlar, lazerlər və optika</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Dəri və xəzlər</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Ehtiyat hissələri</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Tünd spirtli içkilər</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Qızdırma üçün stiklər</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Sulfat turşusu</translation>
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
        <translation>Oyuncaqlar</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Bəyan edilməmiş təhlükəli yük</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Bəyan edilməmiş mal</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Azaldılmış dəyər</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Saatlar və çantalar</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Qəlyan tütünü</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Şərab və ya pivə</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Nə ilə daşınır</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Yoxlama uyğun gəlmədi, olduğu kimi saxlanılıb</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Dörd işarə, məsələn 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Ölçü və tip</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Gəmi, qatar, reys</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ampula</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>qutu</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>konteyner</translation>
    </message>
    <message>
        <source>g</source>
        <translation>q</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kq</translation>
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
        <translation>mq</translation>
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
        <translation>paket</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>cüt</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>ədəd</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>həb</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>units</source>
        <translation>vahid</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Hava yükü</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteyner</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Poçt göndərişi</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Vaqon</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Qoşqu və ya yarımqoşqu</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Yük maşını</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Avtomobil</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Gəmi</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Yerlər üzrə orta</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Yerlərin markalanmasına görə</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Hesablanıb</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılıb</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Digər üsul</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Çəkilib</translation>
    </message>
</context>
</TS>
