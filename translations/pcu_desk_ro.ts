<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="ro_RO" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Alertă sau cerere</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Sosire</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Control fizic</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mărfuri</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Numărul</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Descrierea faptelor</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Necesar când liberul de vamă la scor mare nu are a doua semnătură</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Inspectori prezenți</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operațiune</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Părți</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Post și loc</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motivul în cuvinte</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liber de vamă</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicatori de risc</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rută</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sigilii</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Ridicare</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Unități de transport</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>De ce s-a acordat liber contrar scorului</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>De ce a fost selectat</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Aprobat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Prezentat</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Mărfuri contrafăcute</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Bunuri culturale</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valută</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Precursori de droguri</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Droguri</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Precursori de explozivi</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Fraudă fiscală</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Pește și produse marine</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Produse forestiere</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Mărfuri periculoase</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamente</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Substanțe psihoactive noi</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Alte mărfuri</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Vehicule furate</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Mărfuri strategice și cu dublă utilizare</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tutun</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Deșeuri și mediu</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Arme și muniții</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Faună și floră sălbatică (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Efectuată de</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatare</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Aparatul și numărul lui</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Detector chimic</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Baze de date</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Câine</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Altă verificare</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Control exterior</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radiații</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eșantion</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sigilii</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Controlul spațiilor ascunse</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Descărcare</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Cântărire</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>Scanare cu raze X</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>Marfă aeriană și poștă</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Vagon acoperit</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Container marfă uscată</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Container-platformă (flat rack)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Container deschis sus</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Container frigorific</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Camion cu remorcă</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicul</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Navă</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Spatele cabinei, deflector</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Boghiuri</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Portbagaj și roată de rezervă</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Cabină, interior și cușetă</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Habitaclu și scaune</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Cabine și magazii</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Cablu, dintr-o bucată</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Plafon și acoperiș</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Șasiu și dedesubt</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Compartiment compresor</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Conținut față de declarație</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Punte și cale</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Uși și sigilii</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Uși, interior și exterior</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Uși, praguri și bare</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Perete frontal și scară</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Compartiment motor</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Sala mașinilor și goluri</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Podea</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Cadru și grindă centrală</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Perete frontal din față</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Trape din față și ventilator</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Perete din față</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Perete din față al remorcii</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Perete din față, interior</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Perete din față, lungime interior față de exterior</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Rezervor de combustibil</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Cocă sub linia de plutire</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Amarare și încărcătură</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Partea stângă</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Încărcătură</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Încărcătură, văzută prin ușă</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Exterior și dedesubt</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Ambalaj și etichete</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Platformă, fața de sus</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Uși din spate și sigiliu</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Perete frontal din spate</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Partea dreaptă</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Acoperiș</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Trape de acoperiș</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Expeditor și destinatar</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Roată de rezervă</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Prelată și arcuri</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Podeaua remorcii</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Acoperiș remorcă sau prelată</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>Plăcuță VIN și număr caroserie</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Gol în interiorul platformei</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Pereți, posibil perete dublu</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Roți și osii</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Imagine cu raze X</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Constatare</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punct</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Unitate de transport</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Marfă de acoperire</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Sigiliu duplicat</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Ascunzătoare</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>În marfă</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>În vehicul</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Declarare falsă</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>Neascuns</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>Asupra unei persoane</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Agregat frigorific</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Pus la uși (rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Structură: perete, podea, acoperiș sau cadru</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Rezervor sau cisternă</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Decedat</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Are nevoie de îngrijire medicală</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sănătos</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Predat de</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Bunuri</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Primit de</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigiliu</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>De exemplu 1–3 sau toate</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Îndeplinit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce trebuie făcut</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Verificarea documentelor</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Control fizic total</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Control fizic parțial</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liber de vamă</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanare</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Răspuns primit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>În coadă</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Citit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Blocat</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Alertă din străinătate</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Detector chimic</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Verificarea documentelor</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Câine</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Detector de radiații</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Control aleatoriu</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Profil de risc</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Control de rutină</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Informație operativă</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Raze X</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
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
        <translation>Dată</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emis de</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Scrisoare de transport aerian</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Conosament</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>Scrisoare de trăsură CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Declarație vamală</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>Declarație cu MRN</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Alt document</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>Scrisoare de trăsură SMGS sau CIM</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Carnet TIR</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Confirmat de statul utilizatorului final</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Îndoielnic</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Lipsește</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Prezentat</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Adăugat</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Adăugat de</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Aparat foto, după fișier</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legendă</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>Dosarul {number} nu are aici fișiere cu probe, deci nu este nimic de exportat.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nume fișier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Înălțime</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Punct din lista de control</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Poziție, după fișier</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>Citirea imaginii a durat peste {seconds} s și a fost oprită. Adăugați-o ca alt fel de fișier pentru a o păstra.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Bun ridicat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensiune</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Realizat, după fișier</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>Octeții din {name} nu sunt cei adăugați. Lăsați seiful așa cum este și rulați verificarea.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>Discul nu a redat fișierul așa cum a fost scris, deci nu a fost adăugat. Folosiți alt disc.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>Fișierul probei {evidence} nu este în acest seif. Adăugați fișierul la dosarul lui pentru a-l avea aici.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Fișierul acestei probe lipsește. Restabiliți-l dintr-o copie de rezervă.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>Fișierul acestei probe nu este cel adăugat. Lăsați-l așa cum este și rulați verificarea.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>Fișierul {name} lipsește. Restabiliți-l dintr-o copie de rezervă.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Fișierul începe ca o imagine, dar nu poate fi citit ca imagine. Adăugați-l ca alt fel de fișier pentru a-i păstra octeții.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Imaginea are prea mulți pixeli pentru a fi deschisă. Adăugați-o ca alt fel de fișier, pentru a-i păstra octeții.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lățime</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} nu poate fi scris: {reason}. Seiful este intact.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} nu poate fi citit: {reason}. Nu a fost adăugat.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} este gol, nu este nimic de păstrat. Nu a fost adăugat.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} este deja în acest dosar, adăugat de {by} ca {known}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} depășește {limit} MB și nu poate fi deschis ca imagine. Adăugați-l ca alt fel de fișier.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} nu este o imagine care poate fi afișată (JPEG, PNG, WebP). Adăugați-l ca alt fel de fișier pentru a-i păstra octeții.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} nu este o imagine. Salvați-l într-un fișier pentru a-l deschide în alt program.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Alt fișier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Scanare a documentului semnat</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Cauza alarmei</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Listă de control</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Verificări efectuate</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Masă brută constatată</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Masă brută în documente</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Cum s-a stabilit</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Cum s-a stabilit, în cuvinte</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Aparatul și numărul lui</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Masă netă constatată</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Deschis</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Persoane găsite</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Persoane prezente</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Colete constatate</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Colete în documente</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Colete cântărite</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Alarmă de radiații</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Fond de radiații, µSv/h</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Observațiile celor prezenți</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Parte descărcată</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>De exemplu 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>De ce a lipsit declarantul</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Pozitiv (prezumtiv)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Neclar</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>În regulă</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Neverificat</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Cetățenie</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Predat către</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Act de identitate</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nume, litere latine</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nume, scriere proprie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Unde a fost găsit</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Cod din lista de control</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Țară de origine</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Reținut pentru expertiză</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Dublă utilizare, de exemplu 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilizator final</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Declarația utilizatorului final</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Masă brută</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Cod SA</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Număr licență</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Mărci și numere</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Masă netă</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Număr și fel, de exemplu 960 cutii</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Cod ambalaj</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colete</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Rectificat</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexă</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobat</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Certificatul semnăturii</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificat</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Probă adăugată</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Descrierea probei modificată</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportat</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Primul exemplar</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Felul fișierului</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Predat</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>În fișier</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Control deschis</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Emis pe hârtie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vizualizat</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Număr anulat</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>La imprimantă</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tipărit</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Liber de vamă contrasemnat</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Redeschis</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 al conținutului</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Semnat; semnătura este valabilă.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Prezentat</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Preluat din fișier</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>Semnătura nu este valabilă. Rulați verificarea.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Această înregistrare nu o continuă pe cea dinainte. Rulați verificarea.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Versiunea formularului</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: adăugat</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: scos</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (gol)</translation>
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
        <translation>Scrisoare de transport aerian</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Cod SA</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Număr IMO</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Trimitere poștală</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Număr de înmatriculare</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Dimensiunea și tipul containerului</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Carnet TIR</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Vagon, 12 cifre</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Vagon, 8 cifre</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Sigiliu pungă</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Valoare estimată</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Test rapid</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Cum s-a stabilit</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Număr și unitate, cum s-a găsit: 12,640 kg, 18000 cp., 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Ambalaj și marcaje</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Rezultatul testului</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Subtip</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Testul și numărul lui</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Unde s-a găsit</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Îndoielnică, în verificare</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirată</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Lipsește</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nu este necesară</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valabilă</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Mărfuri</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Regim de utilizare</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Părți</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subiect</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Unități de transport</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valabil până la</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce se cere</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Alertă</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Răspuns privind măsurile</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Fișiere primite</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Citit</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Controlat, nimic găsit</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Verificat</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Nu a sosit</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liber acordat</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Ridicare</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nume, litere latine</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nume, scriere proprie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Număr fiscal</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Transportator</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Destinatar</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Expeditor</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Comisionar vamal</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Declarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducător auto</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Parte de notificat</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>După cum s-a spus</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Act de identitate</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nume, litere latine</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nume, scriere proprie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Semnătură</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Ora semnării sau refuzului</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Cine a auzit refuzul</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Cuvintele refuzului</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Reprezentantul transportatorului</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Declarant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducător auto</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Altă persoană</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Proprietarul mărfii</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Persoana de la care s-a ridicat</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Martor asistent</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>Colet, marcajul lui</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Act de identitate</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nume, litere latine</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nume, scriere proprie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Instanță</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Distrugere</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Urmărire penală</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laborator</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Alt scop</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Restituire proprietarului</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depozitare</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Adresă sau document</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alertă</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>Anexa {number} la {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Răspunsuri 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobat</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobat de</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Sigiliu pungă</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Dosar, ediție</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Caractere redate prin coduri: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Listă de control</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificări</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Verificări 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Împrejurări</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Mod de ascundere</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Lot de marfă</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Copii înmânate</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Predări ulterioare, completate de mână</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Predări până acum</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>CIORNĂ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data și ora</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livrare</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Descriere, cum s-a înregistrat</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Mod de depistare</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Oricare cod deschide seiful o singură dată: apăsați „Cod de recuperare” acolo unde se cere fraza de acces și introduceți codul. Literele mici și spațiile sunt acceptate.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Înregistrări din jurnal</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Înregistrări, prima – ultima</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Înregistrări: {count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Control fizic</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Nume fișier, legendă</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Fișiere 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Fișierele mesajelor</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Fișiere primite</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Amprenta cheii fondatorului</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Citit aici prima dată</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Formularul organului, versiunea {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Unde s-a găsit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>Din fișier, nesemnat aici</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mărfuri</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Masă brută: documente / constatată</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Temeiuri și bază legală</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Predări 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Predat de: nume, semnătură</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Hash, primele 16 cifre</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Auzit de</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Durata reținerii</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Cum se folosește un cod</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>În locul unui mesaj anterior</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Aparat, efectuată de</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Emis, încă neaprobat</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Primiți o frază de acces nouă, două coduri noi și o cheie de semnare nouă. Până când un conducător contrasemnează cheia, puteți doar citi.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Bunul {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Bunul {number} din {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Bunuri 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Bunuri predate</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Bunuri ridicate</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Jurnalul postului de lucru</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Țineți foaia sub cheie, departe de calculator: cine o are, împreună cu discul calculatorului, poate citi seiful.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Fel, stare</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Limba vorbită</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Bază legală</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Data întocmirii</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Net, cum s-a stabilit</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Număr, de la</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Inspectorul dosarului</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Inspectorul organului</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Control fizic efectuat de</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Ridicat de</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Inspectori prezenți</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Deschis</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} din {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Părți</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Persoane prezente, semnături</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Fotografia {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotografii</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Locul ștampilei</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Colete 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Puncte 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Tipărit {when}, ex. {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Scop, stare, sigiliu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>REFUZ</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Radiații, µSv/h</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Primit de: nume, semnătură</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Coduri de recuperare</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Rezultat și decizie</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Drepturi explicate</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rută</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Eșantioane 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Eșantioane prelevate</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sigilii</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Sigilii 1–{count}, sfârșitul listei</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Luat la cunoștință</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Ridicare</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Proces-verbal nr.</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Semnătură sau refuz</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Semnătură</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Mărime, octeți</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>INSTRUIRE</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>Dosarul și jurnalul lui</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>Imaginea nu este în acest seif</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Ora, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Unitate de transport</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Seif</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Ce deschid codurile</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce s-a făcut</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>După crearea codurilor noi, acestea nu mai deschid nimic. Distrugeți foaia veche.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Când, unde</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Unde, când</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Întocmit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>cifra de control diferă de regula obișnuită</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>cifra de control este greșită</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>cifra de control este greșită, notat cum s-a văzut</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nimic înregistrat</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>număr fiscal</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valoare</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} din {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
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
        <translation>Fișă de alertă</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Dovadă și fișă de predare a bunurilor ridicate</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Etichete pentru pungi cu bunuri ridicate</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Act de control fizic</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Extras din jurnal</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Planșă fotografică</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foaie de recuperare</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Proces-verbal de ridicare</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Predat</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Încălcare</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Persoane găsite</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Ridicare</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Conducător</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Dată</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Punct</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>De exemplu GEPTI</translation>
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
        <translation>Sigiliu pungă</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Din bunul</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Numărul lui, de exemplu 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Trimis la</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prelevat</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Găsit, scos, aplicat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Unitate și ușă</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Aplicat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Găsit</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Scos</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Vamal</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>De înaltă securitate (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Indicativ (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>De securitate (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Falsificat</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Lipsește</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Violat</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Mod de ascundere</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Ascunderea în cuvinte</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Copii înmânate</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Păstrare</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data și ora</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termene</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Reținut pentru expertiză</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Mod de depistare</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>Din lista organului dvs.</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Temeiuri, cu propriile cuvinte</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Bunuri</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Limba vorbită</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Bază legală</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Persoane și semnături</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Întrebare pentru expert</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Obligatoriu: fără temeiuri scrise, cauza este pierdută</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Drepturi explicate la</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Eșantioane</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Depozitat la</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Alertă din străinătate</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Câine</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Centrul național de selecție</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operațiune</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Selecție aleatorie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cerere</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Profil de risc</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Informație operativă</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Încă nesemnat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuz</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Semnat</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 picioare</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>lungime 13,6 m</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 de picioare</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 de picioare</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>înălțime 4 picioare 3 inci</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 de picioare</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 de picioare</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 de picioare</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 de picioare</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 de picioare</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 de picioare</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 de picioare</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>lungime 7,15 m</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>lungime 7,315 m</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>lungime 7,43 m</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>lungime 7,45 m</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>lungime 7,82 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>înălțime 8 picioare 6 inci</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>înălțime 8 picioare 6 inci, mai lat de 2,5 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>înălțime 8 picioare 6 inci, mai lat de 8 picioare</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>înălțime 8 picioare</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>lungime 8,1 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>înălțime 9 picioare 6 inci</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>înălțime 9 picioare 6 inci, mai lat de 2,5 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>înălțime 9 picioare 6 inci, mai lat de 8 picioare</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>înălțime 9 picioare</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>înălțime 9 picioare, mai lat de 2,5 m</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>înălțime 9 picioare, mai lat de 8 picioare</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>aerian și terestru</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>pentru vrac uscat</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>de uz general</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>izoterm sau răcit de un agregat detașabil</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>pentru o anumită marfă</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>deschis sus</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>înălțime peste 9 picioare 6 inci</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>înălțime peste 9 picioare 6 inci, mai lat de 2,5 m</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>înălțime peste 9 picioare 6 inci, mai lat de 8 picioare</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>platformă sau flat rack</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>frigorific</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>cisternă</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>cisternă pentru vrac uscat</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>cisternă pentru lichide sau gaze</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>înălțime până la 4 picioare</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>ventilat</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Loc de destinație</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Descărcare</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Încărcare</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Loc de plecare</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Transbordare</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Acid acetic</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Anhidridă acetică</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Acetonă</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Piese de aeronave sau drone</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Pulbere de aluminiu</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Azotat de amoniu</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Muniții</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Amfetamină</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Antichități</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Bancnote</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Armă de semnalizare sau modificată</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Marijuana</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Hașiș</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Comprimate de captagon</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Autoturism</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Caviar și sturion</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Cărbune de lemn</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Substanțe din lista de control</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Clorați sau perclorați</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Țigarete</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Îmbrăcăminte și încălțăminte</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Cocaină</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monede</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Electronică supusă controlului</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Materiale și aliaje supuse controlului</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Cosmetice și parfumuri</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Bancnote false</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Detonatoare sau fitil detonant</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Comprimate de tip ecstasy</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Deșeuri electronice</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Efedrină sau pseudoefedrină</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Alcool etilic</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Explozivi</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Medicamente falsificate</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Armă de foc</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Aur și metale prețioase</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Heroină</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Acid clorhidric</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Peroxid de hidrogen</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Icoane și tablouri</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Fildeș</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamină</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>Khat</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Animale vii</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Bușteni și cherestea</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Mașini-unelte</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Manuscrise și cărți</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Medicamente neînregistrate</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Mercur</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>Metadonă</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>Metamfetamină</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>Încadrare tarifară greșită</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Morfină</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>Nitazen</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>Acid azotic</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Nitrometan</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Opiu</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Gaze care distrug ozonul</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P sau precursorii lui</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Părți de arme de foc</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Piese de vehicule furate</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Pesticide</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Telefoane și accesorii</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Deșeuri de plastic</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Permanganat de potasiu</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Pregabalină</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Surse radioactive</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Tutun brut sau tăiat</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Corn de saiga</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Castravete-de-mare și scoici</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Senzori, lasere și optică</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Piei și blănuri</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Piese de schimb</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Băuturi spirtoase</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Rezerve pentru încălzire</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Acid sulfuric</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Canabinoid sintetic</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Catinonă sintetică</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Toluen</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Jucării</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Mărfuri periculoase nedeclarate</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Mărfuri nedeclarate</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Mărfuri subevaluate</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Ceasuri și genți</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Tutun pentru narghilea</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Vin sau bere</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Transportat cu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Verificare nereușită, lăsat cum s-a văzut</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Patru caractere, de exemplu 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Dimensiune și tip</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Navă, tren, zbor</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>fiole</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>cutii</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>cont.</translation>
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
        <translation>pach.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>perechi</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>buc.</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>cp.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unit.</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Marfă aeriană</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Trimitere poștală</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Vagon</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Remorcă sau semiremorcă</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camion</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicul</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Navă</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Media pe colete</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>După marcajul coletelor</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculat</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Numărat</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Altfel</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Cântărit</translation>
    </message>
</context>
</TS>
