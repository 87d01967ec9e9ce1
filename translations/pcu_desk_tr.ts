<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Uyarı veya talep</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Varış</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Deliller</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Muayene</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Eşya</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Numarası</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Yüksek puana rağmen serbest bırakma onaylanmadıysa gerekli</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Hazır bulunan memurlar</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operasyon</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Gümrük noktası ve yer</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Kendi ifadesiyle neden</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Serbest bırakma</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Risk göstergeleri</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Güzergâh</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Mühürler</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>El koyma</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Taşıma birimleri</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Puana rağmen neden serbest bırakıldı</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Seçilme nedeni</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>İade edildi</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Sunuldu</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Alkol</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Taklit eşya</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Kültür varlıkları</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Döviz ve para</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Uyuşturucu öncül maddeleri</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Uyuşturucu maddeler</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Patlayıcı öncül maddeleri</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Vergi kaçırma</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Su ürünleri</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Orman ürünleri</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Tehlikeli maddeler</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>İlaçlar</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Yeni psikoaktif maddeler</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Diğer eşya</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Çalıntı araçlar</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Stratejik ve çift kullanımlı eşya</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tütün</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Atık ve çevre</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Silah ve mühimmat</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Yaban hayatı (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Kontrolü yapan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Cihaz ve numarası</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Kimyasal dedektör</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Veri tabanları</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Köpek</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Diğer kontrol</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Dış inceleme</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radyasyon</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Numune</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Mühürler</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Gizli bölme araması</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Boşaltma</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Tartım</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>X-ray taraması</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>Hava kargosu ve posta</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Kapalı vagon</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Kuru yük konteyneri</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Platform konteyner (flat-rack)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Üstü açık konteyner</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Soğutmalı konteyner</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Kamyon ve römork</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Otomobil</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Gemi</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Kabin arkası, rüzgâr saptırıcı</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Bojiler</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Bagaj ve yedek lastik</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Kabin içi ve yatak</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Kabin ve koltuklar</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Kamaralar ve kumanyalıklar</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Kablo, tek parça</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Tavan ve çatı</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Şasi ve araç altı</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Kompresör bölmesi</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Beyana göre içerik</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Güverte ve ambarlar</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Kapılar ve mühürler</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Kapılar, iç ve dış</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Kapılar, marşpiyeller ve tamponlar</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Alın duvarı ve merdiven</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Motor bölmesi</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Makine dairesi ve boşluklar</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Taban</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Şasi ve orta kiriş</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Ön alın duvarı</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Ön kapaklar ve fan</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Ön duvar</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Römorkun ön duvarı</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Ön duvar, iç</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Ön duvar, iç ve dış uzunluk</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Yakıt deposu</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Su hattı altında tekne</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Bağlama ve yük</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Sol yan</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yük</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Kapıdan görülen yük</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Dış yüzey ve araç altı</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Ambalaj ve etiketler</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Platformun üstü</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Arka kapılar ve mühür</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Arka alın duvarı</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Sağ yan</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Çatı</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Çatı kapakları</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Gönderici ve alıcı</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Yedek lastik</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Branda ve tavan kavisleri</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Römork tabanı</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Römork çatısı veya branda</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN plakası ve şasi numarası</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Platform içindeki boşluk</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Duvarlar, olası çift duvar</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Tekerlekler ve akslar</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>X-ray görüntüsü</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Nokta</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Taşıma birimi</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Paravan yük</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Eş mühür</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Gizli bölme</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Eşyanın içinde</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Aracın içinde</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Yanlış beyan</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Gizlenmemiş</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Kişinin üzerinde</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Soğutma ünitesi</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Kapı önüne konmuş (rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Yapı: duvar, taban, çatı veya şasi</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Depo veya tank</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Ölü</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Tıbbi bakım gerekli</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sağlıklı</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Teslim eden</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Amaç</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Teslim alan</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Mühür</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Örneğin 1–3 veya tümü</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
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
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yapılacak iş</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Belge kontrolü</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Tam muayene</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Kısmi muayene</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Serbest bırakma</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Tarama</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ulaştı</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Kuyrukta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Takıldı</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Yurt dışından uyarı</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Gaz dedektörü</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Belge kontrolü</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Köpek</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Radyasyon dedektörü</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Rastgele seçim</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risk profili</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Olağan kontrol</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>İhbar</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>İhracat</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İthalat</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Transit</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Düzenleyen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Hava konşimentosu</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Konşimento</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR taşıma senedi</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Gümrük beyannamesi</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN numaralı beyanname</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Diğer belge</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>SMGS veya CIM taşıma senedi</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR karnesi</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Son kullanıcı devletince doğrulandı</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Şüpheli</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>İbraz edildi</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Eklendi</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ekleyen</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Kamera, dosyaya göre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Resim yazısı</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>{number} sayılı dosyanın burada delil dosyası yok; dışa aktarılacak bir şey yok.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Kontrol listesi noktası</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Konum, dosyaya göre</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Bu resmin okunması {seconds} saniyeden uzun sürdü ve durduruldu. Saklamak için başka bir tür olarak ekleyin.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>El konulan parça</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Çekim, dosyaya göre</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} baytları eklenenlerle aynı değil. Kasayı olduğu gibi bırakın ve doğrulamayı çalıştırın.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Disk dosyayı yazıldığı gibi geri vermedi, bu yüzden dosya eklenmedi. Başka bir disk kullanın.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>{evidence} delilinin dosyası bu kasada yok. Burada bulunması için dosyayı kendi kaydına ekleyin.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Bu delilin dosyası yok. Yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Bu delilin dosyası eklenenle aynı değil. Olduğu gibi bırakın ve doğrulamayı çalıştırın.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} dosyası yok. Yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Bu dosya resim gibi başlıyor ama resim olarak okunamıyor. Baytlarını korumak için başka bir tür olarak ekleyin.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Bu resimde açılamayacak kadar çok piksel var. Baytlarını korumak için başka bir tür olarak ekleyin.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} yazılamıyor: {reason}. Kasa güvende.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} okunamıyor: {reason}. Dosya eklenmedi.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} boş, saklanacak bir şey yok. Dosya eklenmedi.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} bu dosyada zaten var: {by} tarafından {known} olarak eklendi.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name}, {limit} MB sınırından büyük; resim olarak açılamaz. Başka bir tür olarak ekleyin.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name}, gösterilebilen bir resim değil (JPEG, PNG, WebP). Baytlarını korumak için başka bir tür olarak ekleyin.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} bir resim değil. Başka bir programda açmak için dosyaya kaydedin.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Diğer dosya</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>İmzalı belgenin taraması</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Alarmın nedeni</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Kontrol listesi</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Yapılan kontroller</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Bulunan brüt ağırlık</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Belgelerdeki brüt ağırlık</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Nasıl belirlendi</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Nasıl belirlendi, açıklama</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Cihaz ve numarası</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Bulunan net ağırlık</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açıldı</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Bulunan kişiler</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Hazır bulunanlar</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Bulunan kap</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Belgelerdeki kap</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Tartılan kaplar</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Radyasyon alarmı</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Doğal radyasyon, µSv/sa</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Hazır bulunanların görüşleri</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Boşaltılan pay</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Örneğin 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Beyan sahibi neden yoktu</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Pozitif (ön sonuç)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Belirsiz</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Temiz</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Şüpheli</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Uyruğu</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Teslim edilen makam</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Kimlik belgesi</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Adı, Latin harfleriyle</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Adı, kendi alfabesiyle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Bulunduğu yer</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Kontrol listesi kodu</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Menşe ülke</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiz için alıkonuldu</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Çift kullanım, örneğin 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Son kullanıcı</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Son kullanıcı beyanı</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Brüt ağırlık</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>GTİP</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Lisans numarası</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Marka ve numaralar</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Net ağırlık</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Sayısı ve türü, örneğin 960 koli</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Kap kodu</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Kaplar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kıymet</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Düzeltme yapıldı</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Ek</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>İmza sertifikası</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değiştirildi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüshalar</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Delil eklendi</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Delil açıklaması değişti</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Dışa aktarıldı</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>İlk nüsha</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Dosya türü</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Muhafazaya teslim edildi</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dosyaya</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Kontrol açıldı</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Kâğıt olarak verildi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Görüntülendi</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Numara iptal edildi</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Yazıcıda</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Yazdırıldı</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Serbest bırakma onaylandı</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Yeniden açıldı</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>İade edildi</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>İçeriğin SHA-256 değeri</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>İmzalandı; imza geçerli.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Sunuldu</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Dosyadan alındı</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>İmza geçersiz. Doğrulamayı çalıştırın.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Bu kayıt öncekinin devamı değil. Doğrulamayı çalıştırın.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Form sürümü</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: eklendi</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: çıkarıldı</translation>
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
        <translation>Hava konşimentosu</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteyner</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>GTİP</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO numarası</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Posta gönderisi</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Plaka</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Konteyner boyutu ve tipi</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR karnesi</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Vagon, 12 haneli</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Vagon, 8 haneli</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Poşet mührü</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Tahminî kıymet</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Hızlı test</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Nasıl belirlendi</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Bulunan sayı ve birim: 12,640 kg, 18000 tablet, 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Ambalaj ve markalar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Test sonucu</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Alt tür</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Test ve numarası</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Bulunduğu yer</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Şüpheli, inceleniyor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi dolmuş</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerekli değil</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerli</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Eşya</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Kullanım kuralı</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Taşıma birimleri</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>İstenen</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ulaştı</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Önlem yanıtı</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Dosyalar alındı</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Muayene edildi, bir şey bulunmadı</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Kontrol edildi</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Serbest bırakıldı</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>El koyma</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ad veya unvan, Latin harfleriyle</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ad veya unvan, kendi alfabesiyle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Sıfatı</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Taşıyıcı</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Gönderici</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Gümrük müşaviri</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Beyan sahibi</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sürücü</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>İhbar edilecek taraf</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Söylendiği gibi</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Kimlik belgesi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Adı, Latin harfleriyle</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Adı, kendi alfabesiyle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Sıfatı</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>İmza veya ret zamanı</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Reddi duyan</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Ret sözleri</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Taşıyıcının temsilcisi</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Beyan sahibi</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sürücü</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tercüman</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Diğer kişi</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Eşya sahibi</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Eşyasına el konulan kişi</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>İşlem tanığı</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>Kap, işareti</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Kimlik belgesi</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Adı, Latin harfleriyle</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Adı, kendi alfabesiyle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Sıfatı</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Mahkeme</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>İmha</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Soruşturma</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratuvar</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Diğer amaç</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Sahibine iade</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Saklama</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Adres veya belge</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>{report}, ek {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Yanıtlar 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Onaylayan</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Poşet mührü</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Dosya, sürüm</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Kodla gösterilen karakterler: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Kontrol listesi</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Kontroller 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Olayın koşulları</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Gizleme yöntemi</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Sevkiyat</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Nüsha verilenler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nüsha</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Sonraki teslimler, elle doldurulur</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Şimdiye kadarki teslimler</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>TASLAK</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarih ve saat</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>İletim</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Kaydedildiği gibi tanım</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Tespit yöntemi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Her kod kasayı bir kez açar: parolanın sorulduğu yerde “Kurtarma kodu”na basın ve kodu yazın. Küçük harf ve boşluk olabilir.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Defter kayıtları</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Kayıtlar, ilk – son</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Kayıt sayısı: {count}, liste sonu</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Muayene</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Dosya adı, resim yazısı</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Dosyalar 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Mesajların dosyaları</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Alınan dosyalar</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Kurucu anahtarının parmak izi</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Burada ilk okunma</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Birim formu, sürüm {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunduğu yer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Dosyadan, burada imzalanmadı</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Eşya</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Brüt ağırlık: belgelerde / bulunan</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Gerekçe ve yasal dayanak</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>GTİP</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Teslimler 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Teslim eden: ad, imza</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Özet değeri, ilk 16 hane</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Duyan</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Alıkonma süresi</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Kod nasıl kullanılır</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Önceki mesajın yerine</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Cihaz, kontrolü yapan</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Düzenlendi, henüz onaylanmadı</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Yeni bir parola, iki yeni kod ve yeni bir imza anahtarı alırsınız. Amir bu anahtarı onaylayana kadar yalnızca okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Parça {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Parça {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Parçalar 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Teslim edilen parçalar</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>El konulan parçalar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Kayıt defteri</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Çalışma yerinin kayıt defteri</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Bu formu kilit altında, bilgisayardan ayrı tutun: forma ve bilgisayarın diskine sahip olan kasayı okuyabilir.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Tür, durum</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Konuşulan dil</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Yasal dayanak</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Düzenlenme tarihi</translation>
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
        <translation>Net, nasıl belirlendi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Numara, gönderen</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Memur</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Dosya memuru</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Birim memuru</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Muayeneyi yapan memur</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>El koyan memur</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Hazır bulunan memurlar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açıldı</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Hazır bulunanlar, imzalar</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Fotoğraf {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Resmî mühür yeri</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Kaplar 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Noktalar 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Yazdırma {when}, nüsha {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Amaç, durum, mühür</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>REDDETTİ</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Radyasyon, µSv/sa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Teslim alan: ad, imza</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Kurtarma kodları</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Sonuç ve karar</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Haklar açıklandı</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Sıfatı</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Güzergâh</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Numuneler 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Alınan numuneler</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Mühürler</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Mühürler 1–{count}, liste sonu</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Bilgi edinen</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>El koyma</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>El koyma tutanağı no.</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>İmza veya ret</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Boyut, bayt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EĞİTİM</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Dosya ve kayıt defteri</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Resim bu kasada yok</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Saat, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Taşıma birimi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Kodların açtığı</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılan işlem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Yeni kodlar oluşturulunca bunlar hiçbir şey açmaz. Eski formu imha edin.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Zaman, yer</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Yer, zaman</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Düzenlenme</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>kontrol hanesi olağan kuraldan farklı</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>kontrol hanesi yanlış</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>kontrol hanesi yanlış, görüldüğü gibi yazıldı</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brüt</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>kayıt yok</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>vergi no</translation>
    </message>
    <message>
        <source>value</source>
        <translation>kıymet</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
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
        <translation>Uyarı formu</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Delil teslim ve muhafaza formu</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Delil poşeti etiketleri</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Muayene tutanağı</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Kayıt defteri dökümü</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Fotoğraf eki</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma formu</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>El koyma tutanağı</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Usulsüzlük</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunmadı</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Kişi bulundu</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>El koyma</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Memur</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Amir</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durak</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Örneğin GEPTI</translation>
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
        <translation>Poşet mührü</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Alındığı parça</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Numarası, örneğin 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gönderildiği yer</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Alındığı zaman</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Bulundu, söküldü, takıldı</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Birim ve kapı</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Takıldı</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Söküldü</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Gümrük</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Yüksek güvenlikli (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Gösterge (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Güvenlikli (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Sahte</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Sağlam</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Kurcalanmış</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Gizleme yöntemi</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Gizleme, kendi ifadesiyle</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Nüsha verilenler</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Muhafaza</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarih ve saat</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiz için alıkonuldu</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Tespit yöntemi</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Biriminizin listesinden</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Gerekçe, kendi ifadenizle</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Konuşulan dil</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Yasal dayanak</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Kişiler ve imzalar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Bilirkişiye soru</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Zorunlu: yazılı gerekçesi olmayan dosya kaybedilir</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Hakların açıklandığı saat</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Numuneler</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Saklandığı yer</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Yurt dışından uyarı</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Köpek</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Ulusal hedefleme merkezi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operasyon</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risk profili</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>İhbar</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Henüz imzalanmadı</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddetti</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalandı</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 fit</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>uzunluk 13,6 m</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 fit</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 fit</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>yükseklik 4 fit 3 inç</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 fit</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 fit</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 fit</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 fit</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 fit</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 fit</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 fit</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>uzunluk 7,15 m</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>uzunluk 7,315 m</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>uzunluk 7,43 m</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>uzunluk 7,45 m</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>uzunluk 7,82 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>yükseklik 8 fit 6 inç</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>yükseklik 8 fit 6 inç, eni 2,5 m üstü</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>yükseklik 8 fit 6 inç, eni 8 fit üstü</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>yükseklik 8 fit</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>uzunluk 8,1 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>yükseklik 9 fit 6 inç</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>yükseklik 9 fit 6 inç, eni 2,5 m üstü</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>yükseklik 9 fit 6 inç, eni 8 fit üstü</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>yükseklik 9 fit</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>yükseklik 9 fit, eni 2,5 m üstü</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>yükseklik 9 fit, eni 8 fit üstü</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>hava ve kara</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>kuru dökme yük</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>genel amaçlı</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>yalıtımlı veya çıkarılabilir üniteyle soğutmalı</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>belirli yük için</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>üstü açık</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>yükseklik 9 fit 6 inç üstü</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>yükseklik 9 fit 6 inç üstü, eni 2,5 m üstü</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>yükseklik 9 fit 6 inç üstü, eni 8 fit üstü</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>platform veya flat-rack</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>soğutmalı</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>tank</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>kuru dökme yük tankı</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>sıvı veya gaz tankı</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>yükseklik en çok 4 fit</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>havalandırmalı</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Varış yeri</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Boşaltma</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burası</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Çıkış yeri</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Aktarma</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Asetik asit</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Asetik anhidrit</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Aseton</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Uçak veya İHA parçaları</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Alüminyum tozu</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Amonyum nitrat</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Mühimmat</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Amfetamin</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Eski eserler</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Banknotlar</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Kurusıkı veya dönüştürülmüş silah</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Esrar (kubar)</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Esrar (reçine)</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Captagon tabletleri</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Otomobil</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Havyar ve mersin balığı</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Mangal kömürü</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Kontrol listesi kimyasalları</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Kloratlar veya perkloratlar</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Sigara</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Giysi ve ayakkabı</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Kokain</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Madenî paralar</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Kontrole tabi elektronik</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Kontrole tabi malzeme ve alaşımlar</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Kozmetik ve parfüm</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Sahte banknotlar</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Kapsül veya infilaklı fitil</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Ekstazi türü tabletler</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Elektronik atık</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Efedrin veya psödoefedrin</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Etil alkol</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Patlayıcılar</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Sahte ilaçlar</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Ateşli silah</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Altın ve kıymetli madenler</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Eroin</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Hidroklorik asit</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Hidrojen peroksit</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>İkonalar ve tablolar</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Fildişi</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>Gat</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Canlı hayvanlar</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Tomruk ve kereste</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Takım tezgâhları</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Yazma eserler ve kitaplar</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Ruhsatsız ilaçlar</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Cıva</translation>
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
        <translation>Yanlış GTİP</translation>
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
        <translation>Nitrik asit</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Nitrometan</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Afyon</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Ozon tabakasını incelten gazlar</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P veya öncül maddeleri</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Ateşli silah parçaları</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Çalıntı araç parçaları</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Pestisitler</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Telefon ve aksesuarlar</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Bitkiler</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Plastik atık</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Potasyum permanganat</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Pregabalin</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Radyoaktif kaynaklar</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Ham veya kıyılmış tütün</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Sayga boynuzu</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Deniz hıyarı ve yumuşakçalar</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Sensör, lazer ve optik</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Deri ve kürkler</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Yedek parça</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Yüksek alkollü içkiler</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Isıtılan tütün çubukları</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Sülfürik asit</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Sentetik kannabinoid</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Sentetik katinon</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Toluen</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Oyuncaklar</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Beyan edilmemiş tehlikeli madde</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Beyan edilmemiş eşya</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Düşük kıymetli beyan</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Saat ve çantalar</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Nargile tütünü</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Şarap veya bira</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Taşındığı araç</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Kontrol tutmadı, görüldüğü gibi bırakıldı</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Dört karakter, örneğin 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Boyut ve tip</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Gemi, tren, sefer</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ampul</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>koli</translation>
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
        <translation>paket</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>çift</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>adet</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>t</source>
        <translation>ton</translation>
    </message>
    <message>
        <source>units</source>
        <translation>birim</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Hava kargosu</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteyner</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Posta gönderisi</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Vagon</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Römork veya yarı römork</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Kamyon</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Otomobil</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Gemi</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Kapların ortalaması</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Kap işaretlerine göre</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Hesaplandı</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayıldı</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Başka yolla</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Tartıldı</translation>
    </message>
</context>
</TS>
