<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="ka_GE" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>შეტყობინება ან მოთხოვნა</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>ჩამოსვლა</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>დაწყება</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>მიმართულება</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>დასრულება</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>მასალები</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>დათვალიერება</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>საქონელი</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>მისი ნომერი</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>აღწერილობა</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>საჭიროა, როცა მაღალი ქულით გაშვება შეთანხმებული არ არის</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>დამსწრე ოფიცრები</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ოპერაცია</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>მხარეები</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>პუნქტი და ადგილი</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>მიზეზი სიტყვებით</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>გაშვება</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>რისკის ინდიკატორები</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>მარშრუტი</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>ლუქები</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ამოღება</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>სატრანსპორტო ერთეულები</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>რატომ გაიშვა ქულის მიუხედავად</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>რატომ შეირჩა</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>დამტკიცებულია</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>მონახაზი</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>დაბრუნებულია</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>წარდგენილია</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>ალკოჰოლი</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>კონტრაფაქციული საქონელი</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>კულტურული ფასეულობები</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>ნარკოტიკების პრეკურსორები</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>ნარკოტიკული საშუალებები</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>ასაფეთქებელი ნივთიერებების პრეკურსორები</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>გადასახდელების თავიდან აცილება</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>თევზი და ზღვის პროდუქტები</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>ტყე და ხე-ტყის მასალა</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>საშიში ტვირთები</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>მედიკამენტები</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>ახალი ფსიქოაქტიური ნივთიერებები</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>სხვა საქონელი</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>მოპარული ავტომობილები</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>სტრატეგიული და ორმაგი დანიშნულების საქონელი</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>თამბაქო</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>ნარჩენები და გარემოს ზიანი</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>იარაღი და საბრძოლო მასალა</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>ველური ფაუნა და ფლორა (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>ვინ ჩაატარა</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>ხელსაწყო და მისი ნომერი</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>ქიმიური დეტექტორი</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>მონაცემთა ბაზები</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>ძაღლი</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>სხვა შემოწმება</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>გარე დათვალიერება</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>რადიაცია</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>ნიმუში</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>ლუქები</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>ფარული ღრუების შემოწმება</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>გადმოტვირთვა</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>აწონვა</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>რენტგენი</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>საჰაერო ტვირთი და ფოსტა</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>დახურული ვაგონი</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>მშრალი ტვირთის კონტეინერი</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>პლატფორმა-კონტეინერი (ფლეტ-რეკი)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>ღია სახურავიანი კონტეინერი</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>რეფრიჟერატორი</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>სატვირთო მისაბმელით</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>ავტომობილი</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>გემი</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>კაბინის უკან, დეფლექტორი</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>ურიკები</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>საბარგული და სათადარიგო თვალი</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>კაბინა შიგნით და საწოლი</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>სალონი და სავარძლები</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>კაიუტები და საკუჭნაოები</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>ტროსი, მთლიანი</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>ჭერი და სახურავი</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>შასი და ძირი</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>კომპრესორის განყოფილება</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>შიგთავსი დეკლარაციის მიხედვით</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>გემბანი და ტრიუმები</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>კარი და ლუქები</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>კარი შიგნით და გარეთ</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>კარი, ზღურბლები და ბამპერები</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>ტორსული კედელი და კიბე</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>ძრავის განყოფილება</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>სამანქანე და სიცარიელეები</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>იატაკი</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>ჩარჩო და ცენტრალური კოჭი</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>წინა ტორსული კედელი</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>წინა ლუკები და ვენტილატორი</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>წინა კედელი</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>მისაბმელის წინა კედელი</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>წინა კედელი შიგნიდან</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>წინა კედელი, სიგრძე შიგნით და გარეთ</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>საწვავის ავზი</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>კორპუსი წყალხაზს ქვემოთ</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>დამაგრება და ტვირთი</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>მარცხენა კედელი</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ტვირთი</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>ტვირთი კარის მხრიდან</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>გარედან და ძირი</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>შეფუთვა და ეტიკეტები</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>პლატფორმა ზემოდან</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>უკანა კარი და ლუქი</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>უკანა ტორსული კედელი</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>მარჯვენა კედელი</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>სახურავი</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>სახურავის ლუკები</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>გამგზავნი და ადრესატი</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>სათადარიგო თვალი</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>ტენტი და რკალები</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>მისაბმელის იატაკი</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>მისაბმელის სახურავი ან ტენტი</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>VIN-ფირფიტა და ძარის ნომერი</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>პლატფორმის ღრუ</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>კედლები, შესაძლო ორმაგი კედელი</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>თვლები და ღერძები</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>რენტგენის სურათი</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>წერტილი</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>სატრანსპორტო ერთეული</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>გადამფარავი ტვირთი</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>დუბლიკატი ლუქი</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>სამალავი</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>საქონელში</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>ავტომობილში</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>არასწორი დეკლარირება</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>დამალული არ არის</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>ადამიანზე</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>სამაცივრო დანადგარი</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>კართან ჩადებული (რიპ-ოფი)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>კონსტრუქცია: კედელი, იატაკი, სახურავი ან ჩარჩო</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>ავზი ან ცისტერნა</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>გარდაცვლილი</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>სჭირდება სამედიცინო დახმარება</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ჯანმრთელი</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>გადასცა</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ნივთები</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>მიზანი</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>მიიღო</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ლუქი</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>მაგალითად, 1–3 ან ყველა</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>რა არის შესასრულებელი</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>დოკუმენტების შემოწმება</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>სრული დათვალიერება</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>ნაწილობრივი დათვალიერება</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>გაშვება</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>სკანირება</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>პასუხი გაცემულია</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>მიწოდებულია</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>რიგშია</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>წაკითხულია</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>გაგზავნილია</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>გაიჭედა</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>შეტყობინება უცხოეთიდან</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>ქიმიური დეტექტორი</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>დოკუმენტების შემოწმება</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>ძაღლი</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>რადიაციის დეტექტორი</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>შემთხვევითი შერჩევა</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>რისკის პროფილი</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>ჩვეულებრივი კონტროლი</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>ოპერატიული ინფორმაცია</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>რენტგენი</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>ექსპორტი</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>იმპორტი</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>ტრანზიტი</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>გამცემი</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>საჰაერო ზედნადები</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>კონოსამენტი</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>CMR ზედნადები</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>საბაჟო დეკლარაცია</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>დეკლარაცია MRN-ით</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>მანიფესტი</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>სხვა დოკუმენტი</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>SMGS ან CIM ზედნადები</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR წიგნაკი</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>დადასტურებულია საბოლოო მომხმარებლის სახელმწიფოს მიერ</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>საეჭვოა</translation>
    </message>
    <message>
        <source>None</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>წარდგენილია</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>დამატებულია</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>ვინ დაამატა</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>კამერა, ფაილის მიხედვით</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>წარწერა</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>საქმეს {number} აქ მასალების ფაილები არ აქვს, ამიტომ გასატანი არაფერია.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ფაილის სახელი</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ფორმატი</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>სიმაღლე</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახეობა</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>საკონტროლო სიის წერტილი</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>ადგილი, ფაილის მიხედვით</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>სურათის წაკითხვას {seconds} წმ-ზე მეტი დასჭირდა და შეჩერდა. შესანახად დაამატეთ სხვა სახეობად.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>ამოღებული ნივთი</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>გადაღებულია, ფაილის მიხედვით</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>{name}: ბაიტები ის არ არის, რაც დაემატა. საცავი დატოვეთ ისე, როგორც არის, და გაუშვით შემოწმება.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>დისკმა ფაილი ისეთი არ დააბრუნა, როგორიც ჩაიწერა, ამიტომ ფაილი არ დაემატა. გამოიყენეთ სხვა დისკი.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>მასალის {evidence} ფაილი ამ საცავში არ არის. დაამატეთ ფაილი მის საქმეს, რომ აქ იყოს.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>ამ მასალის ფაილი არ არის. აღადგინეთ სარეზერვო ასლიდან.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>ამ მასალის ფაილი ის არ არის, რაც დაემატა. დატოვეთ ისე, როგორც არის, და გაუშვით შემოწმება.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>ფაილი {name} არ არის. აღადგინეთ სარეზერვო ასლიდან.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>ფაილი სურათივით იწყება, მაგრამ სურათად არ იკითხება. დაამატეთ სხვა სახეობად, რომ მისი ბაიტები შენარჩუნდეს.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>ამ სურათში პიქსელები ძალიან ბევრია და ვერ იხსნება. დაამატეთ სხვა სახეობად, რომ მისი ბაიტები შენარჩუნდეს.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>სიგანე</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>{file} ვერ იწერება: {reason}. საცავი დაზიანებული არ არის.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>{name} ვერ იკითხება: {reason}. ფაილი არ დაემატა.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} ცარიელია, შესანახი არაფერია. ფაილი არ დაემატა.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} ამ საქმეში უკვე არის: დაამატა {by}, სახელით {known}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} {limit} მბ-ზე მეტია და სურათად ვერ გაიხსნება. დაამატეთ სხვა სახეობად.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} საჩვენებელი სურათი არ არის (JPEG, PNG, WebP). დაამატეთ სხვა სახეობად, რომ მისი ბაიტები შენარჩუნდეს.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} სურათი არ არის. შეინახეთ ფაილად, რომ სხვა პროგრამაში გახსნათ.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>სხვა ფაილი</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ფოტო</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>ხელმოწერილი დოკუმენტის სკანი</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>განგაშის მიზეზი</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>საკონტროლო სია</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>ჩატარებული შემოწმებები</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>გადაწყვეტილება</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>ფაქტობრივი ბრუტო მასა</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>ბრუტო მასა დოკუმენტებით</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>როგორ განისაზღვრა</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>როგორ განისაზღვრა, სიტყვებით</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>ხელსაწყო და მისი ნომერი</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>ფაქტობრივი ნეტო</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>გაიხსნა</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>აღმოჩენილი პირები</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>დამსწრე პირები</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>ადგილები ფაქტობრივად</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>ადგილები დოკუმენტებით</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>აწონილი ადგილები</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>რადიაციული კონტროლის განგაში</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>რადიაციული ფონი, მკზვ/სთ</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>დამსწრეთა შენიშვნები</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>გადმოტვირთული წილი</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>მაგალითად, 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>რატომ არ ესწრებოდა დეკლარანტი</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>უარყოფითი</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>დადებითი (წინასწარი)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>გაურკვეველი</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>სუფთაა</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>არ შემოწმდა</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>საეჭვოა</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>დაბადების თარიღი</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>მოქალაქეობა</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>ვის გადაეცა</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>პირადობის დოკუმენტი</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>სახელი ლათინურად</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>სახელი ორიგინალში</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>სად იპოვეს</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>საკონტროლო სიის კოდი</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>წარმოშობის ქვეყანა</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>აღწერილობა</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>დაკავებულია ექსპერტიზისთვის</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>ორმაგი დანიშნულება, მაგალითად 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>საბოლოო მომხმარებელი</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>საბოლოო მომხმარებლის განცხადება</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>ბრუტო მასა</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>სეს ესნ კოდი</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ლიცენზია</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>ლიცენზიის ნომერი</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>მარკირება და ნომრები</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>ნეტო მასა</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>რაოდენობა და სახეობა, მაგალითად 960 კოლოფი</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>შეფუთვის კოდი</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>ადგილები</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ღირებულება</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>შესწორდა</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>დანართი</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>დამტკიცდა</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>ხელმოწერის სერტიფიკატი</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>შეიცვალა</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ეგზემპლარები</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>მასალა დაემატა</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>მასალის აღწერა შეიცვალა</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>გატანილია</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>პირველი ეგზემპლარი</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ფაილის სახეობა</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>გადაცემულია</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>ფაილში</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>შემოწმება გაიხსნა</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>გაიცა ქაღალდზე</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>ნანახია</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>ნომერი გაუქმდა</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>პრინტერზე</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>დაიბეჭდა</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>გაშვება შეთანხმდა</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>ხელახლა გაიხსნა</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>დაბრუნდა</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>შინაარსის SHA-256</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>ხელმოწერილია, ხელმოწერა სწორია.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>წარდგენილია</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>მიღებულია ფაილიდან</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>ხელმოწერა არასწორია. გაუშვით საცავის შემოწმება.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>ეს ჩანაწერი წინას არ აგრძელებს. გაუშვით საცავის შემოწმება.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>ფორმის ვერსია</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>გაუქმდა</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>სად</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: დაემატა</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: ამოიშალა</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (ცარიელი)</translation>
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
        <translation>საჰაერო ზედნადები</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>კონტეინერი</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>სეს ესნ კოდი</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO ნომერი</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>საფოსტო გზავნილი</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>სახელმწიფო ნომერი</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>კონტეინერის ზომა და ტიპი</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>TIR წიგნაკი</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>ვაგონი, 12 ციფრი</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>ვაგონი, 8 ციფრი</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>პაკეტის ლუქი</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>კატეგორია</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>აღწერილობა</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>სავარაუდო ღირებულება</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>ექსპრეს-ტესტი</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>ბრუტო</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>როგორ განისაზღვრა</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>ნეტო</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>რაოდენობა და ერთეული, როგორც აღმოჩნდა: 12,640 კგ, 18000 აბი, 60 ლ</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>შეფუთვა და მარკირება</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>ტესტის შედეგი</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>ქვესახეობა</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>ტესტი და მისი ნომერი</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>სად აღმოჩნდა</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>საეჭვოა, მოწმდება</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ვადაგასულია</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>საჭირო არ არის</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>მოქმედია</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>საქონელი</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>გამოყენების წესი</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>მხარეები</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>სატრანსპორტო ერთეულები</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>მოქმედებს ვადამდე</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>რა მოითხოვება</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>შეტყობინება</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>მიწოდებულია</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>პასუხი ზომებზე</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>ფაილები მიღებულია</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>წაკითხულია</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>დათვალიერდა, არაფერი აღმოჩნდა</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>შემოწმდა</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>არ ჩამოვიდა</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>გაშვებულია</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ამოღება</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>სახელი ან დასახელება ლათინურად</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>სახელი ან დასახელება ორიგინალში</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>საგადასახადო ნომერი</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>გადამზიდველი</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>მიმღები</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>გამგზავნი</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>საბაჟო წარმომადგენელი</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>დეკლარანტი</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>მძღოლი</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>შესატყობინებელი მხარე</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>როგორც ითქვა</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>პირადობის დოკუმენტი</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>სახელი ლათინურად</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>სახელი ორიგინალში</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ხელმოწერა</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>ხელმოწერის ან უარის დრო</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>ვინ მოისმინა უარი</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>უარის სიტყვები</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>გადამზიდველის წარმომადგენელი</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>დეკლარანტი</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>მძღოლი</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>თარჯიმანი</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>სხვა პირი</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>საქონლის მფლობელი</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>პირი, რომლისგანაც ამოიღეს</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>დამსწრე</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>ბრუტო</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>ნეტო</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>ადგილი, მისი მარკირება</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>პირადობის დოკუმენტი</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>სახელი ლათინურად</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>სახელი ორიგინალში</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>სასამართლო</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>განადგურება</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>გამოძიება</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>ლაბორატორია</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>სხვა მიზანი</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>მფლობელისთვის დაბრუნება</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>შენახვა</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>მისამართი ან დოკუმენტი</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>შეტყობინება</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>დანართი {number}, {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>პასუხები</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>პასუხები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>დამტკიცებულია</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>დაამტკიცა</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>პაკეტის ლუქი</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>საქმე</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>საქმე, რედაქცია</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>კატეგორია</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>კოდებით ნაჩვენები ნიშნები: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>საკონტროლო სია</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>შემოწმებები</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>შემოწმებები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>გარემოებები</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>დამალვის ხერხი</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>სასაქონლო პარტია</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>ასლები გადაეცა</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ეგზემპლარი</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>შემდგომი გადაცემები, ივსება ხელით</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>გადაცემები ფურცლის შედგენამდე</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>მონახაზი</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>თარიღი და დრო</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>მიწოდება</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>აღწერილობა, როგორც ჩაიწერა</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>აღმოჩენის ხერხი</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>მონახაზი</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>თითოეული კოდი საცავს ერთხელ ხსნის: დააჭირეთ „აღდგენის კოდი“ იქ, სადაც ფრაზას ითხოვს, და შეიყვანეთ კოდი. პატარა ასოები და ინტერვალები დასაშვებია.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>ჟურნალის ჩანაწერები</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>ჩანაწერები, პირველი – ბოლო</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>ჩანაწერები: {count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>დათვალიერება</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>ფაილის სახელი, წარწერა</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>ფაილები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>გზავნილების ფაილები</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>ფაილები მიღებულია</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>დამფუძნებლის გასაღების ანაბეჭდი</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>პირველად აქ წაიკითხეს</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>ორგანოს ფორმა, ვერსია {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>სად აღმოჩნდა</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ვისგან</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>ფაილიდან, აქ ხელმოწერილი არ არის</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>საქონელი</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>ბრუტო მასა: დოკუმენტებით / ფაქტობრივად</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>საფუძვლები და სამართლებრივი ნორმა</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>სეს ესნ</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>გადაცემები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>გადასცა: სახელი, ხელმოწერა</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>ჰეში, პირველი 16 ნიშანი</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>მოისმინა</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>დაყოვნდა</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>როგორ გამოიყენება კოდი</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>წინა გზავნილის ნაცვლად</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>ხელსაწყო, ვინ ჩაატარა</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>გაცემულია, დაუმტკიცებელია</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>მიიღებთ ახალ ფრაზას, ორ ახალ კოდს და ხელმოწერის ახალ გასაღებს. სანამ ხელმძღვანელი ამ გასაღებს არ დაადასტურებს, მხოლოდ წაკითხვა შეგიძლიათ.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>ნივთი {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>ნივთი {number} / {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>ნივთები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>გადაცემული ნივთები</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>ამოღებული ნივთები</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ჟურნალი</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>სამუშაო ადგილის ჟურნალი</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>შეინახეთ ფურცელი ჩაკეტილად, კომპიუტერისგან მოშორებით: ვისაც ის და კომპიუტერის დისკი აქვს, საცავს წაიკითხავს.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>სახეობა, მდგომარეობა</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>საკომუნიკაციო ენა</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>სამართლებრივი ნორმა</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>შედგენის თარიღი</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>გზავნილი</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>ნეტო, ხერხი</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>ნომერი, ვისგან</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ოფიცერი</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>საქმის ოფიცერი</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>ორგანოს ოფიცერი</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>დაათვალიერა</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>ამოიღო</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>დამსწრე ოფიცრები</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>გაიხსნა</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>გვ. {page} / {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>მხარეები</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>მხარე</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>დამსწრე პირები, ხელმოწერები</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>ფოტო {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ფოტოები</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>ბეჭდის ადგილი</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>ადგილები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>წერტილები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>დაიბეჭდა {when}, ეგზ. {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>მიზანი, მდგომარეობა, ლუქი</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>უარი</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>რადიაციული ფონი, მკზვ/სთ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>მიღებულია</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>მიიღო: სახელი, ხელმოწერა</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>აღდგენის კოდები</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>შედეგი და გადაწყვეტილება</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>უფლებები განემარტა</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>მარშრუტი</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>ნიმუშები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>აღებული ნიმუშები</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>ლუქები</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>ლუქები 1–{count}, სიის დასასრული</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>გაეცნო</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ამოღება</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>ამოღების ოქმი №</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>ხელმოწერა ან უარი</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ხელმოწ.</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>ზომა, ბაიტი</translation>
    </message>
    <message>
        <source>State</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ნაბიჯი</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>სასწავლო</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>საქმე და მისი ჟურნალი</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>სურათი ამ საცავში არ არის</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>დრო, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ვის</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>სატრანსპორტო ერთეული</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ორგანო</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>მომხმარებლის სახელი</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>საცავი</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>რას ხსნის კოდები</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>რა გაკეთდა</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>ახალი კოდების შექმნის შემდეგ ეს კოდები აღარაფერს ხსნის. ძველი ფურცელი გაანადგურეთ.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>როდის, სად</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>სად, როდის</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>შედგენილია</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>კი</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>საკონტროლო ციფრი ჩვეულებრივ წესს არ შეესაბამება</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>საკონტროლო ციფრი არასწორია</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>საკონტროლო ციფრი არასწორია, ჩაწერილია როგორც ჩანს</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>ბრუტო</translation>
    </message>
    <message>
        <source>net</source>
        <translation>ნეტო</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ჩაწერილი არ არის</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>საგადასახადო ნომერი</translation>
    </message>
    <message>
        <source>value</source>
        <translation>ღირებულება</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} / {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} სთ {minutes} წთ</translation>
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
    <name>report_kind</name>
    <message>
        <source>Alert sheet</source>
        <translation>შეტყობინების ფურცელი</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>ამოღებულის ხელწერილი და გადაცემის ფურცელი</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>ამოღებულის პაკეტების ეტიკეტები</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>დათვალიერების აქტი</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>ამონაწერი ჟურნალიდან</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>ფოტოდანართი</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>აღდგენის ფურცელი</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>ამოღების ოქმი</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>გადაცემულია</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>დარღვევა</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>არაფერი აღმოჩნდა</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>აღმოჩნდნენ პირები</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ამოღება</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>აუდიტორი</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ოფიცერი</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>ხელმძღვანელი</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>პუნქტი</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>მაგალითად, GEPTI</translation>
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
        <translation>პაკეტის ლუქი</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>ნივთიდან</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>მისი ნომერი, მაგალითად 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>სად გაიგზავნა</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>აღებულია</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>აღმოჩენილი, მოხსნილი, დადებული</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახეობა</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>State</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>ერთეული და კარი</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>სად</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>დადებულია</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>აღმოჩენილია</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>მოხსნილია</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>საბაჟო</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>მაღალი დაცვის (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>საინდიკაციო (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>დამცავი (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>გაყალბებულია</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>მთელია</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>დარღვეულია</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>დამალვის ხერხი</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>დამალვა სიტყვებით</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>ასლები გადაეცა</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>თარიღი და დრო</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>ვადები</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>დაკავებულია ექსპერტიზისთვის</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>აღმოჩენის ხერხი</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>თქვენი ორგანოს სიიდან</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>საფუძვლები საკუთარი სიტყვებით</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ნივთები</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>საკომუნიკაციო ენა</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>სამართლებრივი ნორმა</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>პირები და ხელმოწერები</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>კითხვა ექსპერტს</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>სავალდებულოა: წერილობითი საფუძვლების გარეშე საქმე წაგებულია</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>უფლებების განმარტების დრო</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>ნიმუშები</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>სად ინახება</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>შეტყობინება უცხოეთიდან</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>ძაღლი</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>ეროვნული შერჩევის ცენტრი</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ოპერაცია</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>შემთხვევითი შერჩევა</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>მოთხოვნა</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>რისკის პროფილი</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>ოპერატიული ინფორმაცია</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>ჯერ ხელმოუწერელია</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>უარი</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ხელმოწერილია</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 ფუტი</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>სიგრძე 13,6 მ</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 ფუტი</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 ფუტი</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>სიმაღლე 4 ფუტი 3 დუიმი</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 ფუტი</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 ფუტი</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 ფუტი</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 ფუტი</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 ფუტი</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 ფუტი</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 ფუტი</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>სიგრძე 7,15 მ</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>სიგრძე 7,315 მ</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>სიგრძე 7,43 მ</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>სიგრძე 7,45 მ</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>სიგრძე 7,82 მ</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>სიმაღლე 8 ფუტი 6 დუიმი</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>სიმაღლე 8 ფუტი 6 დუიმი, სიგანე 2,5 მ-ზე მეტი</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>სიმაღლე 8 ფუტი 6 დუიმი, სიგანე 8 ფუტზე მეტი</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>სიმაღლე 8 ფუტი</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>სიგრძე 8,1 მ</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>სიმაღლე 9 ფუტი 6 დუიმი</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>სიმაღლე 9 ფუტი 6 დუიმი, სიგანე 2,5 მ-ზე მეტი</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>სიმაღლე 9 ფუტი 6 დუიმი, სიგანე 8 ფუტზე მეტი</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>სიმაღლე 9 ფუტი</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>სიმაღლე 9 ფუტი, სიგანე 2,5 მ-ზე მეტი</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>სიმაღლე 9 ფუტი, სიგანე 8 ფუტზე მეტი</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>საჰაერო და სახმელეთო</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>ნაყარი ტვირთისთვის</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>საერთო დანიშნულების</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>იზოთერმული ან მოსახსნელი სამაცივრო დანადგარით</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>განსაზღვრული ტვირთისთვის</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>ღია სახურავით</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>სიმაღლე მეტი 9 ფუტი 6 დუიმი</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>სიმაღლე მეტი 9 ფუტი 6 დუიმი, სიგანე 2,5 მ-ზე მეტი</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>სიმაღლე მეტი 9 ფუტი 6 დუიმი, სიგანე 8 ფუტზე მეტი</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>პლატფორმა ან ფლეტ-რეკი</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>რეფრიჟერატორი</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>ცისტერნა</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>ცისტერნა ნაყარი ტვირთისთვის</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>ცისტერნა სითხეების ან აირებისთვის</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>სიმაღლე 4 ფუტამდე</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>ვენტილირებადი</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>დანიშნულების ადგილი</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>გადმოტვირთვა</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>აქ</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>დატვირთვა</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>გაგზავნის ადგილი</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>გადატვირთვა</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>ძმარმჟავა</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>ძმრის ანჰიდრიდი</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>აცეტონი</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>თვითმფრინავის ან დრონის ნაწილები</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>ალუმინის ფხვნილი</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>ამონიუმის ნიტრატი</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>საბრძოლო მასალა</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>ამფეტამინი</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>სიძველეები</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>ბანკნოტები</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>სასიგნალო ან გადაკეთებული იარაღი</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>მარიხუანა</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>ჰაშიში</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>კაპტაგონის ტაბლეტები</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>ავტომობილი</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>ხიზილალა და ზუთხისებრნი</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>ხის ნახშირი</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>საკონტროლო სიის ქიმიკატები</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>ქლორატები ან პერქლორატები</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>სიგარეტი</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>ტანსაცმელი და ფეხსაცმელი</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>კოკაინი</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>მონეტები</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>კონტროლირებადი ელექტრონიკა</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>კონტროლირებადი მასალები და შენადნობები</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>კოსმეტიკა და პარფიუმერია</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>ყალბი ბანკნოტები</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>დეტონატორები ან სადეტონაციო ზონარი</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>ექსტაზის ტიპის ტაბლეტები</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>ელექტრონული ნარჩენები</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>ეფედრინი ან ფსევდოეფედრინი</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>ეთილის სპირტი</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>ასაფეთქებელი ნივთიერებები</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>ფალსიფიცირებული მედიკამენტები</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>ცეცხლსასროლი იარაღი</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>ოქრო და ძვირფასი ლითონები</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>ჰეროინი</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>მარილმჟავა</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>წყალბადის ზეჟანგი</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>ხატები და ნახატები</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>სპილოს ძვალი</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>კეტამინი</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>კატი</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>ცოცხალი ცხოველები</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>მორები და დახერხილი ხე-ტყე</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>ჩარხები</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>ხელნაწერები და წიგნები</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>დაურეგისტრირებელი მედიკამენტები</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>ვერცხლისწყალი</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>მეთადონი</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>მეთამფეტამინი</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>საქონლის არასწორი კოდი</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>მორფინი</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>ნიტაზენი</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>აზოტმჟავა</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>ნიტრომეთანი</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>ოპიუმი</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>ოზონდამშლელი აირები</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P ან მისი პრეკურსორები</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>ცეცხლსასროლი იარაღის ნაწილები</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>მოპარული მანქანების ნაწილები</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>პესტიციდები</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>ტელეფონები და აქსესუარები</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>მცენარეები</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>პლასტმასის ნარჩენები</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>კალიუმის პერმანგანატი</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>პრეგაბალინი</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>რადიოაქტიური წყაროები</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>ნედლი ან დაჭრილი თამბაქო</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>საიგას რქები</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>ტრეპანგი და მოლუსკები</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>სენსორები, ლაზერები და ოპტიკა</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>ტყავები და ბეწვეული</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>სათადარიგო ნაწილები</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>მაგარი ალკოჰოლი</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>გასაცხელებელი ღეროები</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>გოგირდმჟავა</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>სინთეზური კანაბინოიდი</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>სინთეზური კათინონი</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>ტოლუოლი</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>სათამაშოები</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>ტრამადოლი</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>არადეკლარირებული საშიში ტვირთი</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>არადეკლარირებული საქონელი</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>შემცირებული ღირებულება</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>საათები და ჩანთები</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>ჩილიმის თამბაქო</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>ღვინო ან ლუდი</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>რით გადაიზიდება</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>შემოწმება ვერ გაიარა, დატოვებულია როგორც ჩანს</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>ოთხი ნიშანი, მაგალითად 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახეობა</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>ზომა და ტიპი</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>გემი, მატარებელი, რეისი</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ამპულა</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>კოლოფი</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>კონტ.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>გ</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>კგ</translation>
    </message>
    <message>
        <source>l</source>
        <translation>ლ</translation>
    </message>
    <message>
        <source>m</source>
        <translation>მ</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>მგ</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>მლ</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>მ²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>მ³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>შეკვრა</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>წყვილი</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>ცალი</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>აბი</translation>
    </message>
    <message>
        <source>t</source>
        <translation>ტ</translation>
    </message>
    <message>
        <source>units</source>
        <translation>ერთ.</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>საჰაერო ტვირთი</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>კონტეინერი</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>საფოსტო გზავნილი</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>ვაგონი</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>მისაბმელი ან ნახევარმისაბმელი</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>სატვირთო</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>ავტომობილი</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>გემი</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>ადგილების საშუალო</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>შეფუთვის მარკირებით</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>გაანგარიშებით</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>დათვლილია</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>სხვაგვარად</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>აწონილია</translation>
    </message>
</context>
</TS>
