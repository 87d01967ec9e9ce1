"""The same seizure as officers of nineteen languages would write it down; names of units and persons are invented."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pcu_desk.domain import codes
from pcu_desk.domain.case import Case, Party, RouteStop, Seizure, TransportUnit
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.report import ReportInput, ReportStatus
from pcu_desk.domain.unit import LegalBasis, PortUnit, UnitName
from tests.unit.reports import cases


@dataclass(frozen=True)
class Tongue:
    """What an officer types in one language."""

    port: str
    unit: tuple[str, str, str]
    place: str
    roof: str
    tiles: str
    cartons: str
    wall: str
    grounds: str
    basis: str
    items: tuple[str, str, str]
    refusal: str
    passport: str
    witnesses: tuple[tuple[str, str, str], tuple[str, str, str]]
    consignee: tuple[str, str]
    officers: tuple[tuple[str, str], tuple[str, str]]


TONGUES = {
    "en": Tongue(
        "GEPTI",
        ("Port Control Unit, Poti", "Revenue and customs authority", "Port of Poti, gate 3, GEPTI"),
        "Poti, gate 3",
        "on the roof",
        "Ceramic floor tiles",
        "960 cartons",
        "false front wall",
        "Inside length 0.41 m short of the standard, fresh sealant on the front wall, consignee on alert "
        "AZBAK-2026-0031. Opening made at 14:58 before two witnesses; behind the wall a cavity over its whole width.",
        "Entry of the list of the unit",
        (
            "Pressed brown substance, 24 taped packs; field test: opiates, presumptive",
            "Tablets in blisters marked TR 225",
            "Clear liquid with a sharp smell, 2 canisters",
        ),
        "Not without a lawyer.",
        "passport A 1184093 (TM)",
        (
            ("გიორგი მელაძე", "Giorgi Meladze", "Poti, Agmashenebeli 14"),
            ("Азиз Рахимов", "Aziz Rakhimov", "Poti, Larnaka 3, flat 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("ნინო კაპანაძე", "Nino Kapanadze"), ("გიორგი ბერიძე", "Giorgi Beridze")),
    ),
    "ru": Tongue(
        "KZAAU",
        ("Отдел портового контроля, Актау", "Таможенный орган", "Порт Актау, пост 3, KZAAU"),
        "Актау, пост 3",
        "на крыше",
        "Плитка керамическая напольная",
        "960 коробок",
        "ложная передняя стенка",
        "Внутренняя длина на 0,41 м меньше стандартной, на передней стенке свежий герметик, получатель указан в "
        "оповещении AZBAK-2026-0031. Вскрытие произведено в 14:58 в присутствии двух понятых; за стенкой обнаружена "
        "полость во всю ширину контейнера.",
        "Пункт перечня отдела",
        (
            "Прессованное вещество коричневого цвета, 24 свёртка в скотче; экспресс-тест: опиаты, предварительно",
            "Таблетки в блистерах с маркировкой TR 225",
            "Прозрачная жидкость с резким запахом, 2 канистры",
        ),
        "Без адвоката не подпишу.",
        "паспорт A 1184093 (TM)",
        (
            ("Ерлан Сапаров", "Yerlan Saparov", "Актау, 4-й микрорайон, дом 12"),
            ("Азиз Рахимов", "Aziz Rakhimov", "Актау, ул. Морская, 3, кв. 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Ольга Ткаченко", "Olga Tkachenko"), ("Даурен Абишев", "Dauren Abishev")),
    ),
    "az": Tongue(
        "AZBAK",
        ("Liman Nəzarəti Bölməsi, Bakı", "Gömrük orqanı", "Bakı limanı, 3-cü post, AZBAK"),
        "Bakı limanı, 3-cü post",
        "damda",
        "Keramik döşəmə plitələri",
        "960 karton qutu",
        "saxta ön divar",
        "Daxili uzunluq standartdan 0,41 m qısadır, ön divarda təzə germetik izləri var, alıcının adı AZBAK-2026-0031 "
        "nömrəli xəbərdarlıqda göstərilib. Konteyner saat 14:58-də iki hal şahidinin iştirakı ilə açılıb; divarın "
        "arxasında bütün eni boyu boşluq aşkar edilib.",
        "Bölmənin siyahısının bəndi",
        (
            "Preslənmiş qəhvəyi maddə, lentlə sarınmış 24 bağlama; ilkin test: opiatlar",
            "TR 225 yazılmış blisterlərdə tabletlər",
            "Kəskin iyli şəffaf maye, 2 kanistr",
        ),
        "Vəkilsiz imzalamıram.",
        "pasport A 1184093 (TM)",
        (
            ("Elçin Məmmədov", "Elchin Mammadov", "Bakı, Nizami küçəsi 14"),
            ("Günel Əliyeva", "Gunel Aliyeva", "Bakı, Xətai prospekti 3, mənzil 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Rəşad Hüseynov", "Rashad Huseynov"), ("Səbinə Quliyeva", "Sabina Guliyeva")),
    ),
    "ka": Tongue(
        "GEPTI",
        ("პორტის კონტროლის განყოფილება, ფოთი", "შემოსავლების და საბაჟო ორგანო", "ფოთის პორტი, მე-3 საგუშაგო, GEPTI"),
        "ფოთი, მე-3 საგუშაგო",
        "სახურავზე",
        "კერამიკული იატაკის ფილები",
        "960 მუყაოს ყუთი",
        "ყალბი წინა კედელი",
        "შიდა სიგრძე სტანდარტულზე 0,41 მ-ით ნაკლებია, წინა კედელზე ახალი ჰერმეტიკია, მიმღები მითითებულია შეტყობინებაში "
        "AZBAK-2026-0031. გახსნა მოხდა 14:58 საათზე ორი დამსწრის თანდასწრებით; კედლის უკან აღმოჩნდა სიცარიელე მთელ "
        "სიგანეზე.",
        "განყოფილების ნუსხის პუნქტი",
        (
            "დაპრესილი ყავისფერი ნივთიერება, წებოვანი ლენტით შეფუთული 24 პაკეტი; წინასწარი ტესტი: ოპიატები",
            "აბები ბლისტერებში, მარკირებით TR 225",
            "გამჭვირვალე სითხე მძაფრი სუნით, 2 კანისტრი",
        ),
        "ადვოკატის გარეშე არ მოვაწერ ხელს.",
        "პასპორტი A 1184093 (TM)",
        (
            ("გიორგი მელაძე", "Giorgi Meladze", "ფოთი, აღმაშენებლის ქ. 14"),
            ("თამარ გელაშვილი", "Tamar Gelashvili", "ფოთი, ლარნაკას ქ. 3, ბინა 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("ნინო კაპანაძე", "Nino Kapanadze"), ("გიორგი ბერიძე", "Giorgi Beridze")),
    ),
    "kk": Tongue(
        "KZAAU",
        ("Порттық бақылау бөлімі, Ақтау", "Кеден органы", "Ақтау порты, 3-бекет, KZAAU"),
        "Ақтау, 3-бекет",
        "төбесінде",
        "Еденге арналған керамикалық тақтайшалар",
        "960 қорап",
        "жалған алдыңғы қабырға",
        "Ішкі ұзындығы стандарттан 0,41 м қысқа, алдыңғы қабырғада жаңа герметик бар, алушы AZBAK-2026-0031 "
        "хабарландыруында көрсетілген. Контейнер сағат 14:58-де екі куәгердің қатысуымен ашылды; қабырғаның артынан "
        "бүкіл ені бойынша қуыс табылды.",
        "Бөлім тізбесінің тармағы",
        (
            "Престелген қоңыр зат, скотчпен оралған 24 бума; жедел тест: апиындар, алдын ала",
            "TR 225 таңбасы бар блистердегі таблеткалар",
            "Өткір иісті мөлдір сұйықтық, 2 канистр",
        ),
        "Адвокатсыз қол қоймаймын.",
        "паспорт A 1184093 (TM)",
        (
            ("Ерлан Сапаров", "Yerlan Saparov", "Ақтау, 4-шағын аудан, 12-үй"),
            ("Әсел Нұрғалиева", "Asel Nurgaliyeva", "Ақтау, Теңіз көшесі 3, 8-пәтер"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Ғалым Қасымов", "Galym Kassymov"), ("Дәурен Әбішев", "Dauren Abishev")),
    ),
    "ky": Tongue(
        "KGOSS",
        ("Портту көзөмөлдөө бөлүмү, Ош", "Бажы органы", "Ош кургак порту, 3-пост, KGOSS"),
        "Ош, 3-пост",
        "чатырында",
        "Полго төшөлүүчү керамикалык плиткалар",
        "960 куту",
        "жасалма алдыңкы дубал",
        "Ички узундугу стандарттан 0,41 м кыска, алдыңкы дубалда жаңы герметик бар, алуучу AZBAK-2026-0031 "
        "билдирүүсүндө көрсөтүлгөн. Контейнер саат 14:58де эки күбөнүн катышуусунда ачылды; дубалдын артынан бүткүл "
        "туурасы боюнча көңдөй табылды.",
        "Бөлүмдүн тизмесинин пункту",
        (
            "Прессделген күрөң зат, скотч менен оролгон 24 таңгак; ыкчам тест: опиаттар, алдын ала",
            "TR 225 деп белгиленген блистердеги таблеткалар",
            "Курч жыттуу тунук суюктук, 2 канистр",
        ),
        "Жактоочусуз кол койбойм.",
        "паспорт A 1184093 (TM)",
        (
            ("Бакыт Жээнбеков", "Bakyt Jeenbekov", "Ош, Алымбек датка көчөсү 14"),
            ("Айгүл Өмүралиева", "Aigul Omuralieva", "Ош, Курманжан датка көчөсү 3, 8-батир"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Нурлан Сыдыков", "Nurlan Sydykov"), ("Гүлмира Токтосунова", "Gulmira Toktosunova")),
    ),
    "tg": Tongue(
        "TJDYU",
        ("Шуъбаи назорати бандарӣ, Душанбе", "Мақомоти гумрук", "Бандари хушки Душанбе, дидбонгоҳи 3, TJDYU"),
        "Душанбе, дидбонгоҳи 3",
        "дар болои бом",
        "Сафолпораҳои фаршӣ",
        "960 қуттӣ",
        "девори пеши бардурӯғ",
        "Дарозии дохилӣ аз стандарт 0,41 м камтар аст, дар девори пеш герметики тоза мавҷуд аст, номи қабулкунанда дар "
        "огоҳии AZBAK-2026-0031 омадааст. Контейнер соати 14:58 дар ҳузури ду шоҳиди холис кушода шуд; дар паси девор "
        "ковокие дар тамоми паҳно ошкор гардид.",
        "Банди рӯйхати шуъба",
        (
            "Моддаи зичкардашудаи қаҳваранг, 24 баста бо скотч печонидашуда; санҷиши пешакӣ: афюниҳо",
            "Ҳабҳо дар блистер бо тамғаи TR 225",
            "Моеи шаффофи тундбӯй, 2 канистра",
        ),
        "Бе ҳимоятгар имзо намекунам.",
        "шиноснома A 1184093 (TM)",
        (
            ("Фирӯз Ҷӯраев", "Firuz Juraev", "Душанбе, кӯчаи Айнӣ 14"),
            ("Нигора Шарифзода", "Nigora Sharifzoda", "Душанбе, хиёбони Рӯдакӣ 3, ҳуҷраи 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Ҷамшед Раҳимӣ", "Jamshed Rahimi"), ("Ғафур Мирзоев", "Ghafur Mirzoev")),
    ),
    "tk": Tongue(
        "TMKRW",
        ("Port gözegçilik bölümi, Türkmenbaşy", "Gümrük edarasy", "Türkmenbaşy deňiz porty, 3-nji post, TMKRW"),
        "Türkmenbaşy, 3-nji post",
        "üçeginde",
        "Keramiki pol plitalary",
        "960 guty",
        "ýasama öň diwar",
        "Içki uzynlygy standartdan 0,41 m gysga, öň diwarda täze germetik bar, alyjy AZBAK-2026-0031 belgili "
        "duýduryşda "
        "görkezilen. Konteýner sagat 14:58-de iki şaýadyň gatnaşmagynda açyldy; diwaryň aňyrsynda bütin ini boýunça "
        "boşluk ýüze çykaryldy.",
        "Bölümiň sanawynyň bendi",
        (
            "Presslenen goňur madda, skoç bilen oralan 24 bukja; çalt synag: opiatlar, deslapky",
            "TR 225 bellikli blisterdäki gerdejikler",
            "Ýiti ysly dury suwuklyk, 2 kanistr",
        ),
        "Aklawjysyz gol çekmeýärin.",
        "pasport A 1184093 (TM)",
        (
            ("Aman Durdyýew", "Aman Durdyyew", "Türkmenbaşy, Magtymguly köçesi 14"),
            ("Ogulgerek Ataýewa", "Ogulgerek Atayewa", "Türkmenbaşy, Bahry-Hazar köçesi 3, 8-nji öý"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Merdan Nurýagdyýew", "Merdan Nuryagdyyew"), ("Jeren Hojaýewa", "Jeren Hojayewa")),
    ),
    "uz": Tongue(
        "UZTAS",
        ("Port nazorati boʻlinmasi, Toshkent", "Bojxona organi", "Toshkent quruq porti, 3-post, UZTAS"),
        "Toshkent, 3-post",
        "tomida",
        "Polga yotqiziladigan sopol plitkalar",
        "960 quti",
        "soxta old devor",
        "Ichki uzunligi standartdan 0,41 m qisqa, old devorda yangi germetik bor, qabul qiluvchi AZBAK-2026-0031 "
        "ogohlantirishida koʻrsatilgan. Konteyner soat 14:58 da ikki xolis ishtirokida ochildi; devor ortida butun eni "
        "boʻylab boʻshliq aniqlandi.",
        "Boʻlinma roʻyxatining bandi",
        (
            "Presslangan jigarrang modda, skotch bilan oʻralgan 24 oʻram; tezkor sinov: opiatlar, dastlabki",
            "TR 225 belgili blisterdagi tabletkalar",
            "Oʻtkir hidli shaffof suyuqlik, 2 kanistr",
        ),
        "Advokatsiz imzolamayman.",
        "pasport A 1184093 (TM)",
        (
            ("Sardor Yoʻldoshev", "Sardor Yuldoshev", "Toshkent, Amir Temur koʻchasi 14"),
            ("Dilnoza Gʻaniyeva", "Dilnoza Ganieva", "Toshkent, Bogʻishamol koʻchasi 3, 8-xonadon"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Jasur Toʻraqulov", "Jasur Turakulov"), ("Malika Oʻrinova", "Malika Urinova")),
    ),
    "uz-Cyrl": Tongue(
        "UZTAS",
        ("Порт назорати бўлинмаси, Тошкент", "Божхона органи", "Тошкент қуруқ порти, 3-пост, UZTAS"),
        "Тошкент, 3-пост",
        "томида",
        "Полга ётқизиладиган сопол плиткалар",
        "960 қути",
        "сохта олд девор",
        "Ички узунлиги стандартдан 0,41 м қисқа, олд деворда янги герметик бор, қабул қилувчи AZBAK-2026-0031 "
        "огоҳлантиришида кўрсатилган. Контейнер соат 14:58 да икки холис иштирокида очилди; девор ортида бутун эни "
        "бўйлаб бўшлиқ аниқланди.",
        "Бўлинма рўйхатининг банди",
        (
            "Прессланган жигарранг модда, скотч билан ўралган 24 ўрам; тезкор синов: опиатлар, дастлабки",
            "TR 225 белгили блистердаги таблеткалар",
            "Ўткир ҳидли шаффоф суюқлик, 2 канистр",
        ),
        "Адвокатсиз имзоламайман.",
        "паспорт A 1184093 (TM)",
        (
            ("Сардор Йўлдошев", "Sardor Yuldoshev", "Тошкент, Амир Темур кўчаси 14"),
            ("Дилноза Ғаниева", "Dilnoza Ganieva", "Тошкент, Боғишамол кўчаси 3, 8-хонадон"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Жасур Тўрақулов", "Jasur Turakulov"), ("Малика Ўринова", "Malika Urinova")),
    ),
    "uk": Tongue(
        "UAODS",
        ("Відділ портового контролю, Одеса", "Митний орган", "Порт Одеса, пост 3, UAODS"),
        "Одеса, пост 3",
        "на даху",
        "Плитка керамічна для підлоги",
        "960 коробок",
        "хибна передня стінка",
        "Внутрішня довжина на 0,41 м менша за стандартну, на передній стінці свіжий герметик, одержувач зазначений в "
        "оповіщенні AZBAK-2026-0031. Розкриття проведено о 14:58 у присутності двох понятих; за стінкою виявлено "
        "порожнину на всю ширину контейнера.",
        "Пункт переліку відділу",
        (
            "Пресована речовина коричневого кольору, 24 згортки у скотчі; експрес-тест: опіати, попередньо",
            "Таблетки у блістерах з маркуванням TR 225",
            "Прозора рідина з різким запахом, 2 каністри",
        ),
        "Без адвоката не підпишу.",
        "паспорт A 1184093 (TM)",
        (
            ("Олексій Ґудзь", "Oleksii Gudz", "Одеса, вул. Канатна, 14"),
            ("Марʼяна Їжакевич", "Mariana Yizhakevych", "Одеса, вул. Морська, 3, кв. 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Євген Щербак", "Yevhen Shcherbak"), ("Ірина Лисенко", "Iryna Lysenko")),
    ),
    "tr": Tongue(
        "TRMER",
        ("Liman Kontrol Birimi, Mersin", "Gümrük idaresi", "Mersin Limanı, 3 numaralı kapı, TRMER"),
        "Mersin, 3 numaralı kapı",
        "tavanda",
        "Seramik yer karosu",
        "960 koli",
        "sahte ön duvar",
        "İç uzunluk standarttan 0,41 m kısadır, ön duvarda taze dolgu macunu vardır, alıcının adı AZBAK-2026-0031 "
        "sayılı "
        "uyarıda geçmektedir. Konteyner saat 14:58'de iki tanık huzurunda açılmış, duvarın arkasında bütün genişliği "
        "boyunca bir boşluk bulunmuştur.",
        "Birim listesinin maddesi",
        (
            "Preslenmiş kahverengi madde, bantla sarılı 24 paket; ön test: opiyat, kesin değil",
            "TR 225 yazılı blisterlerde tabletler",
            "Keskin kokulu şeffaf sıvı, 2 bidon",
        ),
        "Avukatım olmadan imzalamam.",
        "pasaport A 1184093 (TM)",
        (
            ("Çağrı Yıldız", "Cagri Yildiz", "Mersin, İstiklal Caddesi 14"),
            ("Şule Güneş", "Sule Gunes", "Mersin, Işık Sokak 3, daire 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("İpek Öztürk", "Ipek Ozturk"), ("Oğuz Kılıç", "Oguz Kilic")),
    ),
    "ro": Tongue(
        "MDGIU",
        ("Unitatea de control portuar, Giurgiulești", "Autoritatea vamală", "Portul Giurgiulești, poarta 3, MDGIU"),
        "Giurgiulești, poarta 3",
        "pe acoperiș",
        "Plăci ceramice pentru pardoseală",
        "960 de cutii",
        "perete frontal fals",
        "Lungimea interioară este cu 0,41 m mai mică decât cea standard, pe peretele frontal există etanșant proaspăt, "
        "destinatarul figurează în alerta AZBAK-2026-0031. Deschiderea s-a făcut la ora 14:58 în prezența a doi "
        "martori; în spatele peretelui s-a găsit o cavitate pe toată lățimea.",
        "Punct din lista unității",
        (
            "Substanță brună presată, 24 de pachete învelite în bandă adezivă; test preliminar: opiacee",
            "Comprimate în blistere marcate TR 225",
            "Lichid limpede cu miros înțepător, 2 canistre",
        ),
        "Nu semnez fără avocat.",
        "pașaport A 1184093 (TM)",
        (
            ("Ștefan Țurcanu", "Stefan Turcanu", "Giurgiulești, str. Dunării 14"),
            ("Mădălina Rusu", "Madalina Rusu", "Cahul, str. Păcii 3, ap. 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Ionuț Câmpeanu", "Ionut Campeanu"), ("Andreea Șoltoianu", "Andreea Soltoianu")),
    ),
    "ur": Tongue(
        "PKKHI",
        ("پورٹ کنٹرول یونٹ، کراچی", "کسٹمز، حکومتی محکمہ", "کراچی بندرگاہ، گیٹ 3، PKKHI"),
        "کراچی، گیٹ 3",
        "چھت پر",
        "سیرامک فرش کی ٹائلیں",
        "960 کارٹن",
        "جعلی اگلی دیوار",
        "اندرونی لمبائی معیار سے 0.41 میٹر کم، اگلی دیوار پر تازہ سیلنٹ، وصول کنندہ کا نام انتباہ AZBAK-2026-0031 میں "
        "درج ہے۔ کنٹینر دو گواہوں کے سامنے 14:58 پر کھولا گیا؛ دیوار کے پیچھے پوری چوڑائی میں خالی جگہ ملی۔",
        "یونٹ کی فہرست کا اندراج",
        (
            "دبایا ہوا بھورا مادہ، ٹیپ میں 24 پیکٹ؛ ابتدائی ٹیسٹ: افیون",
            "گولیاں، پتوں پر نشان TR 225",
            "شفاف مائع، تیز بو، 2 کین",
        ),
        "وکیل کے بغیر نہیں۔",
        "پاسپورٹ A 1184093 (TM)",
        (
            ("عبدالستار بلوچ", "Abdul Sattar Baloch", "کیماڑی، گلی 4، مکان 12"),
            ("نصراللہ آفریدی", "Nasrullah Afridi", "ویسٹ وہارف، فلیٹ 8"),
        ),
        ("خزر یولی", "Hazar Ýoly HJ"),
        (("محمد عمران خان", "Muhammad Imran Khan"), ("عائشہ صدیقی", "Ayesha Siddiqui")),
    ),
    "fa-AF": Tongue(
        "AFHRT",
        ("واحد کنترول بندر، حیرتان", "ادارهٔ گمرک", "بندر حیرتان، دروازهٔ ۳، AFHRT"),
        "حیرتان، دروازهٔ ۳",
        "روی سقف",
        "کاشی سرامیکی کف",
        "۹۶۰ کارتن",
        "دیوار پیشروی ساختگی",
        "طول داخلی ۰٫۴۱ متر از معیار کوتاه‌تر است، روی دیوار پیشرو مادهٔ درزگیر تازه دیده می‌شود و نام گیرنده در هشدار "
        "AZBAK-2026-0031 آمده است. کانتینر ساعت 14:58 در حضور دو شاهد باز شد؛ پشت دیوار جای خالی به تمام عرض کانتینر "
        "پیدا شد.",
        "ماده از فهرست واحد",
        (
            "مادهٔ نصواری فشرده، ۲۴ بسته در نوار چسپ؛ آزمایش ابتدایی: تریاک",
            "تابلیت در بسته‌های با نشان TR 225",
            "مایع شفاف با بوی تند، ۲ بوشکه",
        ),
        "بدون وکیل امضا نمی‌کنم.",
        "پاسپورت A 1184093 (TM)",
        (
            ("غلام سخی نوری", "Ghulam Sakhi Noori", "حیرتان، کوچهٔ ۴، خانهٔ ۱۲"),
            ("پروین احمدزی", "Parwin Ahmadzai", "مزار شریف، ناحیهٔ ۳"),
        ),
        ("خزر یولی", "Hazar Ýoly HJ"),
        (("احمد ضیا رحیمی", "Ahmad Zia Rahimi"), ("فرزانه حیدری", "Farzana Haidari")),
    ),
    "ps": Tongue(
        "AFTKM",
        ("د بندر د کنټرول څانګه، تورخم", "د ګمرک اداره", "د تورخم بندر، ۳مه دروازه، AFTKM"),
        "تورخم، ۳مه دروازه",
        "پر چت باندې",
        "د فرش سرامیکي کاشۍ",
        "۹۶۰ کارتنونه",
        "جعلي مخکینی دېوال",
        "دننه اوږدوالی له معیار څخه ۰٫۴۱ متره لنډ دی، پر مخکیني دېوال تازه درز ډکوونکې ماده ښکاري او د ترلاسه کوونکي "
        "نوم په خبرتیا AZBAK-2026-0031 کې راغلی دی. کانټینر په 14:58 بجو د دوو شاهدانو په مخ کې پرانیستل شو؛ د دېوال "
        "تر شا د ټول پلنوالي په اندازه تش ځای وموندل شو.",
        "د څانګې د لېست ماده",
        (
            "فشار شوې نصواري ماده، په ټېپ کې ۲۴ کڅوړې؛ لومړنی ازمېښت: اپین",
            "ګولۍ په پاکټونو کې، نښه TR 225",
            "روڼه مایع، تېز بوی، ۲ ګېلنې",
        ),
        "له وکیل پرته لاسلیک نه کوم.",
        "پاسپورټ A 1184093 (TM)",
        (
            ("ګل رحمان ځدراڼ", "Gul Rahman Zadran", "تورخم، ۴مه کوڅه، ۱۲م کور"),
            ("ښایسته څرخي", "Shaista Tsarkhi", "جلال اباد، ۳مه ناحیه"),
        ),
        ("خزر یولی", "Hazar Ýoly HJ"),
        (("ژوند پښتون", "Zhwand Pashtun"), ("مړۍ ډېرکۍ", "Marai Derakai")),
    ),
    "fr": Tongue(
        "SNDKR",
        ("Unité de contrôle portuaire, Dakar", "Administration des douanes", "Port de Dakar, porte 3, SNDKR"),
        "Dakar, porte 3",
        "sur le toit",
        "Carreaux de sol en céramique",
        "960 cartons",
        "fausse paroi avant",
        "Longueur intérieure inférieure de 0,41 m à la norme, mastic frais sur la paroi avant, destinataire cité dans "
        "l’alerte AZBAK-2026-0031. L’ouverture a été faite à 14 h 58 devant deux témoins ; derrière la paroi, une "
        "cavité sur toute la largeur du conteneur.",
        "Rubrique de la liste de l’unité",
        (
            "Substance brune pressée, 24 paquets scotchés ; test de terrain : opiacés, à confirmer",
            "Comprimés sous plaquettes marquées TR 225",
            "Liquide limpide à l’odeur âcre, 2 bidons",
        ),
        "Pas sans avocat.",
        "passeport A 1184093 (TM)",
        (
            ("Aïssatou Ndèye Fall", "Aissatou Ndeye Fall", "Dakar, rue de l’Église 14"),
            ("François Lœuil", "Francois Loeuil", "Dakar, allée des Cocotiers 3, appt 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Hélène Gaudré", "Helene Gaudre"), ("Moussa Diédhiou", "Moussa Diedhiou")),
    ),
    "es": Tongue(
        "ECGYE",
        ("Unidad de Control Portuario, Guayaquil", "Autoridad aduanera", "Puerto de Guayaquil, puerta 3, ECGYE"),
        "Guayaquil, puerta 3",
        "en el techo",
        "Baldosas cerámicas para suelo",
        "960 cajas",
        "pared frontal falsa",
        "La longitud interior es 0,41 m menor que la normal, hay sellador reciente en la pared frontal y el "
        "destinatario "
        "figura en la alerta AZBAK-2026-0031. La apertura se hizo a las 14:58 ante dos testigos; detrás de la pared "
        "apareció una cavidad a todo lo ancho del contenedor.",
        "Punto de la lista de la unidad",
        (
            "Sustancia marrón prensada, 24 paquetes con cinta; prueba de campo: opiáceos, por confirmar",
            "Comprimidos en blísteres marcados TR 225",
            "Líquido transparente de olor penetrante, 2 bidones",
        ),
        "Sin abogado no firmo.",
        "pasaporte A 1184093 (TM)",
        (
            ("Íñigo Peñafiel Núñez", "Inigo Penafiel Nunez", "Guayaquil, calle Ñuflo 14"),
            ("María José Güemes", "Maria Jose Guemes", "Guayaquil, av. del Río 3, piso 8"),
        ),
        ("Hazar Ýoly HJ", ""),
        (("Julián Ordóñez", "Julian Ordonez"), ("Belén Ibáñez", "Belen Ibanez")),
    ),
    "ar": Tongue(
        "JOAQJ",
        ("وحدة مراقبة الميناء، العقبة", "دائرة الجمارك", "ميناء العقبة، البوابة 3، JOAQJ"),
        "العقبة، البوابة 3",
        "على السقف",
        "بلاط أرضيات من السيراميك",
        "960 كرتونة",
        "جدار أمامي زائف",
        "الطول الداخلي أقل من القياس المعتاد بمقدار 0.41 متر، وعلى الجدار الأمامي مادة مانعة للتسرب حديثة، واسم المرسل "
        "إليه وارد في الإنذار AZBAK-2026-0031. فُتحت الحاوية في الساعة 14:58 بحضور شاهدين، ووُجد خلف الجدار تجويف "
        "بكامل "
        "العرض.",
        "بند من قائمة الوحدة",
        (
            "مادة بنية مضغوطة، 24 رزمة ملفوفة بشريط لاصق؛ الفحص الأولي: أفيونيات",
            "أقراص في شرائط تحمل العلامة TR 225",
            "سائل شفاف نفاذ الرائحة، صفيحتان",
        ),
        "لن أوقّع دون محامٍ.",
        "جواز سفر A 1184093 (TM)",
        (
            ("عبد الرحمن الخطيب", "Abdulrahman Al-Khatib", "العقبة، شارع الحسين 14"),
            ("رائدة القضاة", "Raeda Al-Qudah", "العقبة، حي الشلالة، شقة 8"),
        ),
        ("خزر يولي", "Hazar Ýoly HJ"),
        (("هيثم العبادي", "Haitham Al-Abbadi"), ("منى الزعبي", "Mona Al-Zoubi")),
    ),
}


def unit(code: str, second: str = "") -> PortUnit:
    """Return the unit of a language; with a second one it has names in both."""
    tongue = TONGUES[code]
    names = [UnitName(code, *tongue.unit)]
    if second:
        names.append(UnitName(second, *TONGUES[second].unit))
    basis = (LegalBasis(id="L-03", wording=tongue.basis),)
    return PortUnit(code=tongue.port, country=tongue.port[:2], names=tuple(names), legal_bases=basis)


def case(code: str) -> Case:
    """Return the seizure as it is written down in a language."""
    tongue = TONGUES[code]
    seizure = cases.CASE.seizure or Seizure()
    items = tuple(replace(item, description=text) for item, text in zip(cases.ITEMS, tongue.items, strict=True))
    driver = replace(
        cases.PERSONS[0], refusal=tongue.refusal, heard_by=tongue.witnesses[0][0], document=tongue.passport
    )
    witnesses = (
        replace(person, name=name, name_latin=latin, address=address)
        for person, (name, latin, address) in zip(cases.PERSONS[1:3], tongue.witnesses, strict=True)
    )
    return replace(
        cases.CASE,
        number=f"{tongue.port}-2026-A-00412",
        place=tongue.place,
        place_code=tongue.port,
        units=(
            cases.CASE.units[0],
            TransportUnit(
                id="u2", kind=codes.UnitKind.CONTAINER, number="MWCU 605978-5", kept_as_seen=True, note=tongue.roof
            ),
        ),
        goods=(replace(cases.CASE.goods[0], description=tongue.tiles, packages=tongue.cartons),),
        route=(
            cases.CASE.route[0],
            RouteStop(
                id="r2",
                kind=codes.StopKind.HERE,
                place=tongue.place.partition(",")[0].partition("،")[0],
                code=tongue.port,
            ),
            cases.CASE.route[3],
        ),
        parties=(Party("a2", codes.PartyRole.CONSIGNEE, *tongue.consignee, country="TM"),),
        seizure=replace(
            seizure,
            number=f"{tongue.port}-S-2026-A-0019",
            place="",
            grounds=tongue.grounds,
            concealment_note=tongue.wall,
            items=items,
            persons=(driver, *witnesses),
        ),
    )


def source(languages: tuple[str, ...], *, status: ReportStatus = ReportStatus.APPROVED) -> ReportInput:
    """Return what the report of a language is made from; a pair of languages has the case of the first."""
    made = cases.source(languages, case=case(languages[0]), unit=unit(*languages), status=status)
    one, two = TONGUES[languages[0]].officers
    return replace(
        made,
        content_hash="0" * 64,  # the code tells the hash: a field that no form prints would change the picture
        seizing_officer=Officer("one", *one, codes.Role.OFFICER, ""),
        approving_officer=Officer("two", *two, codes.Role.SUPERVISOR, ""),
    )
