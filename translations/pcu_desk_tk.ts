<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="tk_TM" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Duýduryş ýa-da sorag</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlanyşy</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ugry</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Resminamalar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Tamamlanyşy</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Materiallar</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Gözden geçiriş</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Harytlar</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Onuň belgisi</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Beýany</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Ýokary balda goýberiş ylalaşylmadyk bolsa gerek</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Gatnaşan işgärler</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Amal</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraplar</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Post we ýer</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Sebäbi öz sözi bilen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Goýberiş</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Töwekgelçilik görkezijileri</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ugur</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plombalar</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Alyp galmak</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Ulag birlikleri</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Bala garamazdan näme üçin goýberildi</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Näme üçin saýlandy</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Tassyklandy</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Garalama</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Yzyna gaýtaryldy</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Tabşyryldy</translation>
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
        <translation>Galp harytlar</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Medeni gymmatlyklar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Walýuta</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Neşe serişdeleriniň prekursorlary</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Neşe serişdeleri</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Partlaýjy maddalaryň prekursorlary</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Töleglerden gaça durmak</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Balyk we deňiz önümleri</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Tokaý we agaç önümleri</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Howply ýükler</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Derman serişdeleri</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Täze psihoaktiw maddalar</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Beýleki harytlar</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Ogurlanan awtoulaglar</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Strategik we goşa maksatly harytlar</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Temmäki</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Galyndylar we daşky gurşaw</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Ýarag we ok-däri</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Ýabany haýwanat we ösümlik (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Barlag</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Kim geçirdi</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Netije</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Abzal we onuň belgisi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Haçan</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Himiki detektor</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Maglumat binýatlary</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Resminamalar</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>It</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Beýleki barlag</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Daşyndan gözden geçiriş</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radiasiýa</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Synag nusgasy</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plombalar</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Gizlin boşluklara seretmek</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Düşürmek</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Çekmek</translation>
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
        <translation>Howa ýüki we poçta</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Ýapyk wagon</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Gury ýük konteýneri</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Platforma-konteýner (flet-rek)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Üsti açyk konteýner</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Refrižerator</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Tirkegli ýük ulagy</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Awtoulag</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Gämi</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Kabinanyň arkasy, ýel gaýtaryjy</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Arabajyklar</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Ýükhana we ätiýaç tigir</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Kabinanyň içi we ýatylýan ýer</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Salon we oturgyçlar</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Kaýutalar we ammarlar</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Tros, bitewi</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Potolok we üçek</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Rama we aşagy</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Kompressor bölümi</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Beýannama boýunça içindäki</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Paluba we trýumlar</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Gapylar we plombalar</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Gapylaryň içi we daşy</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Gapylar, bosagalar, bamperler</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Gyra diwar we merdiwan</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Motor bölümi</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Maşyn bölümi we boşluklar</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Pol</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Rama we orta pürs</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Öň gyra diwar</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Öň lýuklar we wentilýator</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Öň diwar</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Tirkegiň öň diwary</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Öň diwaryň içi</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Öň diwar, içki we daşky uzynlyk</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Ýangyç baky</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Korpusyň suw çyzygyndan aşagy</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Berkitme we ýük</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Çep diwar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Ýük</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Gapydan görünýän ýük</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Daşy we aşagy</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Gaplama we ýarlyklar</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Platformanyň üsti</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Yzky gapylar we plomba</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Yzky gyra diwar</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Sag diwar</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Üçek</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Üçek lýuklary</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Iberiji we kabul ediji</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Ätiýaç tigir</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Tent we ýaýlar</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Tirkegiň poly</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Tirkegiň üçegi ýa-da tent</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN tagtajygy we kuzow belgisi</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Platformanyň boşlugy</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Diwarlar, goşa bolmagy mümkin</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Tigirler we oklar</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Rentgen suraty</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Netije</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Nokat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Ulag birligi</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Örtük ýük</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Goşa plomba</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Gizlin ýer</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>Harydyň içinde</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>Awtoulagda</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Nädogry beýan etmek</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Gizlenmedik</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Bedeninde ýa-da eşiginde</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Sowadyjy enjam</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Gapynyň agzyna goýlan (rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Gurluş: diwar, pol, üçek ýa-da rama</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Bak ýa-da sisterna</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Heläk bolan</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Lukmançylyk kömegi gerek</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sagdyn</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Tabşyran</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Zatlar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýeri</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maksady</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Kabul eden</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Plomba</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Meselem, 1–3 ýa-da hemmesi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Haçan</translation>
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
        <translation>Ýerine ýetirildi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Möhlet</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Näme etmeli</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Resminama barlagy</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Doly gözden geçiriş</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Bölekleýin gözden geçiriş</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Goýberiş</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanirleme</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Jogap berildi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Gowşuryldy</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Nobatda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okaldy</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Iberildi</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Ilişdi</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Daşary ýurtdan duýduryş</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Gaz analizatory</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Resminama barlagy</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>It</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Radiasiýa detektory</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Tötänleýin saýlama</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Töwekgelçilik profili</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Adaty gözegçilik</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Operatiw maglumat</translation>
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
        <translation>Äkidiş</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Getiriş</translation>
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
        <translation>Senesi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Resminama</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kim berdi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Belgisi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bellik</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Howa ýük haty</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Konosament</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR ýük haty</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Gümrük beýannamasy</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>MRN belgili beýannama</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Beýleki resminama</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>SMGS ýa-da CIM ýük haty</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR kitapçasy</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Ahyrky ulanyjynyň döwleti tassyklady</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Şübheli</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ýok</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Görkezildi</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Goşuldy</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Kim goşdy</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Kamera, faýla görä</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>{number} işde bu ýerde material faýly ýok, çykarmaga zat ýok.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Faýlyň ady</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Beýikligi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Gözegçilik sanawynyň nokady</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Ýeri, faýla görä</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Suraty okamak {seconds} sekuntdan köp dowam etdi we togtadyldy. Saklamak üçin ony başga görnüş hökmünde goşuň.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Alnyp galnan zat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçegi</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Surata alnan, faýla görä</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name} baýtlary goşulandaky ýaly däl. Saklaýyş ýerini bolşy ýaly goýuň we barlagy işlediň.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Disk faýly ýazylyşy ýaly gaýtarmady, şonuň üçin faýl goşulmady. Başga diski ulanyň.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>{evidence} materialynyň faýly bu saklaýyş ýerinde ýok. Faýly öz işine goşuň, ol şu ýerde bolar.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Bu materialyň faýly ýok. Ony ätiýaç nusgadan dikeldiň.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Bu materialyň faýly goşulan faýl däl. Ony bolşy ýaly goýuň we barlagy işlediň.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>{name} faýly ýok. Ony ätiýaç nusgadan dikeldiň.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Faýl surat ýaly başlanýar, ýöne surat hökmünde okalmaýar. Baýtlaryny saklamak üçin ony başga görnüş hökmünde goşuň.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Bu suratda açmak üçin nokat aşa köp. Baýtlaryny saklamak üçin ony başga görnüş hökmünde goşuň.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ini</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} ýazylmaýar: {reason}. Saklaýyş ýeri bitin.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} okalmaýar: {reason}. Faýl goşulmady.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} boş, saklamaga zat ýok. Faýl goşulmady.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} bu işde eýýäm bar: {by} ony {known} hökmünde goşdy.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} MB-den uly: surat hökmünde açylmaýar. Ony başga görnüş hökmünde goşuň.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} – görkezip bolýan surat däl (JPEG, PNG, WebP). Baýtlaryny saklamak üçin ony başga görnüş hökmünde goşuň.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} – surat däl. Başga programmada açmak üçin ony faýla ýazyň.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Resminama</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Beýleki faýl</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Gol çekilen resminamanyň skany</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Duýduryjynyň işleme sebäbi</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Gözegçilik sanawy</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Geçirilen barlaglar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Çözgüt</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Brutto agram, hakyky</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Brutto agram, resminama boýunça</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Nähili kesgitlendi</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Nähili kesgitlendi, söz bilen</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Abzal we onuň belgisi</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Hakyky netto</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açyldy</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Tapylan adamlar</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Gatnaşanlar</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Hakyky ýük ýerleri</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Resminamadaky ýük ýerleri</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Çekilen ýerler</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Radiasiýa duýduryşy</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Radiasiýa fony, mkZw/sag</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Gatnaşanlaryň bellikleri</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Netije</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Düşürilen paý</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Meselem, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Deklarant näme üçin ýokdy</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Otrisatel</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Položitel (deslapky)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Näbelli</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Arassa</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Barlanmady</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Şübheli</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Doglan senesi</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Raýatlygy</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Kime tabşyryldy</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Şahsyýet resminamasy</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ady, latyn harplary</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ady, öz ýazuwynda</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Nirede tapyldy</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Gözegçilik sanawynyň kody</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Gelip çykan ýurdy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beýany</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiza üçin saklandy</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Goşa maksat, meselem 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Ahyrky ulanyjy</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Ahyrky ulanyjynyň beýanaty</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Brutto agram</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>DYI HN kody</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ygtyýarnama</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Ygtyýarnamanyň belgisi</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Markalama we belgiler</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Netto agram</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Sany we görnüşi, meselem 960 guty</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Gaplama kody</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Ýük ýerleri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gymmaty</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Düzediş girizildi</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Goşundy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Tassyklandy</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Goluň sertifikaty</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Üýtgedildi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nusgalar</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Material goşuldy</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Materialyň beýany üýtgedildi</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Faýla çykaryldy</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Birinji nusga</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Faýlyň görnüşi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Saklamaga tabşyryldy</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Faýla</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Barlag açyldy</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Kagyzda berildi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Seredildi</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Belgi ýatyryldy</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>Printerde</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Çap edildi</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Goýberiş ylalaşyldy</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Täzeden açyldy</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hasabat</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Yzyna gaýtaryldy</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Mazmunyň SHA-256 heşi</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Gol çekilen, gol dogry.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Tabşyryldy</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Faýldan kabul edildi</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Gol nädogry. Saklaýyş ýeriniň barlagyny işlediň.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Bu ýazgy öňküsini dowam etmeýär. Saklaýyş ýeriniň barlagyny işlediň.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Blankyň wersiýasy</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ýatyryldy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nirä</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: goşuldy</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: aýryldy</translation>
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
        <translation>Howa ýük haty</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteýner</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>DYI HN kody</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO belgisi</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Poçta ugratmasy</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Döwlet belgisi</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Konteýneriň ölçegi we görnüşi</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR kitapçasy</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Wagon, 12 san</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Wagon, 8 san</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Paketiň plombasy</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoriýa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beýany</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Çak edilýän gymmat</translation>
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
        <translation>Nähili kesgitlendi</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Sany we birligi, tapylyşy ýaly: 12,640 kg, 18000 gerdejik, 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Gaplama we markalama</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mukdary</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testiň netijesi</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Kiçi görnüşi</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Test we onuň belgisi</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Nirede tapyldy</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Şübheli, barlanýar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Möhleti geçen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ýok</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerek däl</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Güýjünde</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Harytlar</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Peýdalanmagyň tertibi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Netije</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraplar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebäbi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Mowzuk</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Ulag birlikleri</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hereket edýän möhleti</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Näme talap edilýär</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Duýduryş</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Gowşuryldy</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Çäreler barada jogap</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Faýllar alyndy</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okaldy</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Gözden geçirildi, hiç zat tapylmady</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Barlandy</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Goýberildi</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Alyp galmak</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Salgysy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ýurdy</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ady, latyn harplary</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ady, öz ýazuwynda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Orny</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Salgyt belgisi</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Daşaýjy</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Ýük alyjy</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Ýük iberiji</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Gümrük dellaly</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Deklarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sürüji</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Habar berilýän tarap</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Salgysy</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Aýdylyşy ýaly</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Şahsyýet resminamasy</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ady, latyn harplary</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ady, öz ýazuwynda</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Orny</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Gol</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Gol ýa-da boýun gaçyrma wagty</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Boýun gaçyrmany eşiden</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Boýun gaçyrma sözleri</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Daşaýjynyň wekili</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Deklarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sürüji</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Terjimeçi</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Beýleki şahs</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Harydyň eýesi</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Zady alnan şahs</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Güwä</translation>
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
        <translation>Ýük ýeri, markasy</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Şahsyýet resminamasy</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Ady, latyn harplary</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Ady, öz ýazuwynda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Orny</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Kazyýet</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Ýok etmek</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Derňew</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Barlaghana</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Beýleki maksat</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Eýesine gaýtarmak</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Saklamak</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Salgy ýa-da resminama</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Duýduryş</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>{report}, goşundy {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jogap</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jogaplar</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Jogaplar 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Tassyklandy</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Tassyklan</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Paketiň plombasy</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Iş</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Iş, redaksiýa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoriýa</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Kod bilen görkezilen belgiler: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Gözegçilik sanawy</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Barlag işleri</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Işler 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Ýagdaýlar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Gizlemegiň usuly</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Haryt tapgyry</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Göçürmeler gowşuryldy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusga</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Soňky tabşyryşlar, el bilen doldurylýar</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Sahypa çenli tabşyryşlar</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>GARALAMA</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Senesi we wagty</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Gowşurma</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Beýany, ýazylyşy ýaly</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Ýüze çykarmagyň usuly</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Resminama</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Garalama</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Her kod saklaýyş ýerini bir gezek açýar: gizlin söz düzümi soralýan ýerde «Dikeltmek kody» düwmesine basyň we kody ýazyň. Kiçi harplar we boşluklar bolýar.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Žurnalyň ýazgylary</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Ýazgylar, birinji – soňky</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Ýazgylar: {count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ýazgy</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Gözden geçiriş</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faýl</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Faýlyň ady, surat ady</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Faýllar 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Habarlaryň faýllary</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Faýllar alyndy</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Esaslandyryjynyň açarynyň yzy</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Bu ýerde ilkinji gezek okaldy</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Edaranyň blanky, wersiýa {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nirede tapyldy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Faýldan, bu ýerde gol çekilmedi</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Harytlar</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Brutto agram: resminamada / tapylan</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Esaslar we hukuk kadasy</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>DYI HN</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Tabşyryşlar 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Tabşyran: ady, goly</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Heş, ilkinji 16 belgi</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Kimiň ýanynda</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Saklanan möhleti</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Kody nähili ulanmaly</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>Öňki habaryň ýerine</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Barlag</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Abzal, kim geçirdi</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Berildi, entek tassyklanmady</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Size täze gizlin söz düzümi, iki täze kod we täze gol açary berilýär. Ýolbaşçy açary tassyklaýança diňe okap bilersiňiz.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Zat {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Zat {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Zatlar 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Tabşyrylan zatlar</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Alnyp galnan zatlar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Žurnal</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Iş ýeriniň žurnaly</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Sahypany gulply ýerde, kompýuterden aýry saklaň: sahypa we kompýuteriň diski kimde bolsa, şol saklaýyş ýerini okap biler.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Görnüşi, ýagdaýy</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Gürleşilen dil</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hukuk kadasy</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Düzülen senesi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Habar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Netto, usuly</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ýok</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Belgisi</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Belgisi, kimden</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Iş boýunça inspektor</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Edaranyň inspektory</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Gözden geçiren</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Alyp galan</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Gatnaşan inspektorlar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açyldy</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sah. {page} / {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraplar</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tarap</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Gatnaşanlar, gollar</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Surat {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Suratlar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýeri</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Möhür ýeri</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Ýük ýerleri 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Nokatlar 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Çap edildi {when}, nusga {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Maksady, ýagdaýy, plomba</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mukdary</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>BOÝUN GAÇYRDY</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Radiasiýa fony, mkZw/sag</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alyndy</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Kabul eden: ady, goly</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Dikeltmek kodlary</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Netije</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Netije we çözgüt</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Hukuklar düşündirildi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Orny</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ugur</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Synag nusgalary 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Alnan synag nusgalary</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plombalar</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Plombalar 1–{count}, sanawyň soňy</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Tanyşdy</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Alyp galmak</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Alyp galmak teswirnamasy №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Gol ýa-da boýun gaçyrma</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Gol</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Ölçegi, baýt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Ädim</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>OKUW ÜÇIN</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Iş we onuň žurnaly</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Surat bu saklaýyş ýerinde ýok</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wagty</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Wagty, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Ulag birligi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Edara</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ulanyjynyň ady</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Saklaýyş ýeri</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Kodlar nämäni açýar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Näme edildi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Haçan</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Täze kodlar döredilende, bular hiç zady açmaýar. Köne sahypany ýok ediň.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Haçan, nirede</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Nirede, haçan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Düzüldi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Hawa</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>barlag sany adaty düzgünden tapawutly</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>barlag sany nädogry</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>barlag sany nädogry, görnüşi ýaly ýazyldy</translation>
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
        <translation>ýazylmady</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>salgyt belgisi</translation>
    </message>
    <message>
        <source>value</source>
        <translation>gymmaty</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sag {minutes} min</translation>
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
        <translation>Duýduryş sahypasy</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Zatlaryň dil haty we tabşyryş sahypasy</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Zat paketleriniň ýarlyklary</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Gözden geçiriş akty</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Žurnaldan göçürme</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Foto goşundy</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Dikeltmek sahypasy</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Alyp galmak teswirnamasy</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Tabşyryldy</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Düzgün bozulma</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiç zat tapylmady</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Adamlar tapyldy</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Alyp galmak</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Rewizor</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Ýolbaşçy</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Senesi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýeri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Meselem, GEPTI</translation>
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
        <translation>Paketiň plombasy</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Haýsy zatdan</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Onuň belgisi, meselem 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mukdary</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Netije</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Nirä iberildi</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Alyndy</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Tapyldy, sökülip alyndy, dakyldy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Belgisi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Birlik we gapy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Haçan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nirede</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Dakyldy</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapyldy</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Sökülip alyndy</translation>
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
        <translation>Ýokary goragly (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Gözegçilik (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Goragly (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Galp</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Bitin</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ýok</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Bozulan</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Gizlemegiň usuly</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Gizlemek öz sözi bilen</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Göçürmeler gowşuryldy</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Saklaýyş</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Senesi we wagty</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Möhletler</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Ekspertiza üçin saklandy</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Ýüze çykarmagyň usuly</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Edaraňyzyň sanawyndan</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Esaslar, öz sözüňiz bilen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Zatlar</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Gürleşilen dil</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hukuk kadasy</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Şahslar we gollar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýeri</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Eksperte sorag</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Hökman: ýazmaça esassyz iş utulýar</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Hukuklaryň düşündirilen wagty</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Synag nusgalary</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Nirede saklanýar</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Daşary ýurtdan duýduryş</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>It</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Milli saýlama merkezi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Amal</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Tötänleýin saýlama</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Sorag</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Töwekgelçilik profili</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Operatiw maglumat</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Entek gol çekilmedi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Boýun gaçyrdy</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Gol çekildi</translation>
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
        <translation>uzynlygy 13,6 m</translation>
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
        <translation>beýikligi 4 fut 3 dýuým</translation>
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
        <translation>uzynlygy 7,15 m</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>uzynlygy 7,315 m</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>uzynlygy 7,43 m</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>uzynlygy 7,45 m</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>uzynlygy 7,82 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>beýikligi 8 fut 6 dýuým</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>beýikligi 8 fut 6 dýuým, ini 2,5 m-den köp</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>beýikligi 8 fut 6 dýuým, ini 8 futdan köp</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>beýikligi 8 fut</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>uzynlygy 8,1 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>beýikligi 9 fut 6 dýuým</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>beýikligi 9 fut 6 dýuým, ini 2,5 m-den köp</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>beýikligi 9 fut 6 dýuým, ini 8 futdan köp</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>beýikligi 9 fut</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>beýikligi 9 fut, ini 2,5 m-den köp</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>beýikligi 9 fut, ini 8 futdan köp</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>howa-ýerüsti</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>dökülýän ýükler üçin</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>umumy maksatly</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>izotermik ýa-da sökülýän sowadyjyly</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>belli ýük üçin</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>üsti açyk</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>beýikligi 9 fut 6 dýuýmden köp</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>beýikligi 9 fut 6 dýuýmden köp, ini 2,5 m-den köp</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>beýikligi 9 fut 6 dýuýmden köp, ini 8 futdan köp</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>platforma ýa-da flet-rek</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>refrižerator</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>sisterna</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>dökülýän ýükler üçin sisterna</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>suwuklyk ýa-da gaz sisternasy</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>beýikligi 4 futa çenli</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>şemalladylýan</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Barmaly ýeri</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Düşürmek</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Şu ýerde</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Ýüklemek</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ugradylan ýeri</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Gaýtadan ýüklemek</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Sirke kislotasy</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Sirke angidridi</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Aseton</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Uçar ýa-da dron bölekleri</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Alýuminiý külkesi</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Ammoniý nitraty</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Ok-däri</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Amfetamin</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Gadymy zatlar</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Banknotlar</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Signal ýa-da üýtgedilen ýarag</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Marihuana</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Gaşyş</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Kaptagon gerdejikleri</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Awtoulag</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Işbil we bekre balygy</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Agaç kömri</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Gözegçilik sanawynyň himikatlary</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Hloratlar ýa-da perhloratlar</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Çilim</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Eşik we aýakgap</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Kokain</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Şaýlyk pullar</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Gözegçilik edilýän elektronika</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Gözegçilik edilýän materiallar we splawlar</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Kosmetika we atyr</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Galp banknotlar</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Detonatorlar ýa-da detonasiýa şnury</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Ekstazi görnüşli gerdejikler</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Elektron galyndylar</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Efedrin ýa-da psewdoefedrin</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Etil spirti</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Partlaýjy maddalar</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Galp dermanlar</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Ok atýan ýarag</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Altyn we gymmat bahaly metallar</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Geroin</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Duz kislotasy</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Wodorod peroksidi</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Ikonalar we suratlar</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Pil süňki</translation>
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
        <translation>Diri haýwanlar</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Pürs we tagta</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Stanoklar</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Golýazmalar we kitaplar</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Bellige alynmadyk dermanlar</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Simap</translation>
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
        <translation>Harydyň nädogry kody</translation>
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
        <translation>Azot kislotasy</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Nitrometan</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Tirýek</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Ozony dargadýan gazlar</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>1-fenil-2-propanon (P-2-P) ýa-da prekursorlary</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Ýarag bölekleri</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Ogurlanan ulaglaryň bölekleri</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Pestisidler</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Telefonlar we esbaplar</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Ösümlikler</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Plastik galyndylar</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Kaliý permanganaty</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Pregabalin</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Radioaktiw çeşmeler</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Çig ýa-da dogralan temmäki</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Saýgak şahy</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Trepang we mollýusklar</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Datçikler, lazerler we optika</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Deri we sütükli deriler</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Ätiýaç şaýlary</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Güýçli alkogol</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Gyzdyrmak üçin stikler</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Kükürt kislotasy</translation>
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
        <translation>Oýunjaklar</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Beýan edilmedik howply ýük</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Beýan edilmedik haryt</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Kemeldilen gymmat</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Sagatlar we sumkalar</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Kalýan temmäkisi</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Çakyr ýa-da piwo</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Näme bilen daşalýar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ýurdy</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Barlag gabat gelmedi, bolşy ýaly galdyryldy</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Dört belgi, meselem 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Belgisi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Ölçegi we görnüşi</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Gämi, otly, reýs</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ampula</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>guty</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>konteýner</translation>
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
        <translation>gap</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>jübüt</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>sany</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>gerdejik</translation>
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
        <translation>Howa ýüki</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteýner</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Poçta ugratmasy</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Wagon</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Tirkeg ýa-da ýarym tirkeg</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Ýük ulagy</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Awtoulag</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Gämi</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Ýük ýerleri boýunça ortaça</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Ýük ýerleriniň markasy boýunça</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Hasaplandy</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sanaldy</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Başgaça</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Çekildi</translation>
    </message>
</context>
</TS>
