from __future__ import annotations

import re
from pathlib import Path

import pytest

from pcu_desk import assets
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.lists import HINTS, ListName, Table, load, read
from pcu_desk.i18n.languages import printed

LANGUAGES = ("ru", "ur")
PAPER_LANGUAGES = (
    "az",
    "ka",
    "kk",
    "ky",
    "tg",
    "tk",
    "uz",
    "uz-Cyrl",
    "uk",
    "tr",
    "ro",
    "fa-AF",
    "ps",
    "fr",
    "es",
    "ar",
)
PAPER_LANGUAGES += LANGUAGES
COUNTRY_LANGUAGES = (*PAPER_LANGUAGES, "fa")
FORMS = {
    ListName.COUNTRY: r"[A-Z]{2}",
    ListName.HS: r"\d{2}|\d{4}|\d{6}",
    ListName.LOCODE: r"[A-Z]{2}[A-Z2-9]{3}",
    ListName.PACKAGE: r"[A-Z0-9]{2}",
    ListName.UNIT: r"[A-Z0-9]{2,3}",
    ListName.SIZE_TYPE: r"[1-9A-Z]\d[A-Z][0-9A-Z]|[1-9A-Z][0-9A-Z][A-Z]\d",
    ListName.CURRENCY: r"[A-Z]{3}",
}
ROWS = {
    ListName.COUNTRY: 249,
    ListName.HS: 1325,
    ListName.LOCODE: 600,
    ListName.PACKAGE: 70,
    ListName.UNIT: 20,
    ListName.SIZE_TYPE: 90,
    ListName.CURRENCY: 30,
}


def files() -> list[Path]:
    lists = {name.value for name in ListName}
    tables = sorted([assets.resource("codes") / f"{name}.tsv" for name in lists])
    return tables + sorted(assets.translation("lists").glob("*.tsv"))


def found(name: ListName, query: str, language: str = "en", limit: int = 12) -> list[str]:
    return [entry.code for entry in load(name).search(query, language, limit)]


@pytest.mark.parametrize("name", ListName)
def test_codes_are_unique_of_the_right_form_in_order_and_enough(name: ListName) -> None:
    codes = [entry.code for entry in load(name).entries]
    assert len(codes) == len(set(codes)) >= ROWS[name]
    assert codes == sorted(codes)
    assert [code for code in codes if not re.fullmatch(FORMS[name], code)] == []
    assert all(entry.english for entry in load(name).entries)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_each_file_names_source_date_and_licence_and_has_no_damaged_cell(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    head = [line for line in lines if line.startswith("#")]
    assert lines[: len(head)] == head
    about = dict(line[2:].split(": ", 1) for line in head)
    assert about.keys() == {"source", "date", "licence"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", about["date"])
    assert lines[-1] == ""
    cells = [cell for line in lines[:-1] if not line.startswith("#") for cell in line.split("\t")]
    assert [cell for cell in cells if cell != " ".join(cell.split())] == []
    assert not any("\u200b" in cell or "\ufeff" in cell or "\ufffd" in cell for cell in cells)


@pytest.mark.parametrize("name", [name for name in ListName if name not in (ListName.HS, ListName.LOCODE)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_small_lists_has_its_label(name: ListName, language: str) -> None:
    table = load(name)
    missing = [entry.code for entry in table.entries if table.label(entry.code, language) == entry.english]
    assert missing == []


def test_russian_names_every_chapter_heading_and_place() -> None:
    for name in (ListName.HS, ListName.LOCODE):
        table = load(name)
        foreign = [e.code for e in table.entries if not re.search("[а-яА-Я]", table.label(e.code, "ru"))]
        assert foreign == []


def test_urdu_names_every_chapter_and_subheading_and_the_headings_of_the_programme() -> None:
    table = load(ListName.HS)
    entries = [entry for entry in table.entries if len(entry.code) != 4]
    entries += [entry for entry in table.entries if table.hints(entry.code)]
    programme = ("2402", "2403", "3004", "2939", "7202", "2710", "2711", "8517", "8542", "8703", "8704", "1001", "1006")
    programme += ("5201", "6109", "6309", "2814", "3102", "9306")
    entries += [entry for code in programme if (entry := table.get(code))]
    latin_names = {"293336", "293337", "293292"}
    foreign = {e.code for e in entries if not re.search("[ا-ی]", table.label(e.code, "ur"))}
    assert foreign <= latin_names


def test_the_languages_of_the_lists_are_those_of_paper() -> None:
    assert {info.code for info in printed()} == {"en", *PAPER_LANGUAGES}


@pytest.mark.parametrize("name", [ListName.PACKAGE, ListName.UNIT, ListName.SIZE_TYPE, ListName.HS])
@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_every_language_of_paper_has_a_label_of_its_own_for_every_row_promised(name: ListName, language: str) -> None:
    own = labels(name, language)
    assert [code for code in promised(name) if not own.get(code)] == []


def promised(name: ListName) -> list[str]:
    """Every row; of the tariff chapters, subheadings, the headings over them and those whose goods have a hint."""
    table = load(name)
    codes = [entry.code for entry in table.entries]
    if name is not ListName.HS:
        return codes
    above = {code[:4] for code in codes if len(code) == 6}
    return [code for code in codes if len(code) != 4 or code in above or table.hints(code)]


def labels(name: ListName, language: str) -> dict[str, str]:
    """Read what a label file itself holds, without the languages that a table falls back to."""
    text = (assets.translation("lists") / f"{name}.{language}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[0]: row[1] for row in rows}


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_container_type_has_the_same_figures_in_every_language(language: str) -> None:
    own = labels(ListName.SIZE_TYPE, language)
    for entry in load(ListName.SIZE_TYPE).entries:
        assert figures(own[entry.code]) == figures(entry.english), entry.code


def figures(label: str) -> list[str]:
    point = label.translate({ord(sign): "." for sign in ",\N{ARABIC DECIMAL SEPARATOR}"})
    return sorted(str(float(figure)) for figure in re.findall(r"\d+(?:\.\d+)?", point))


@pytest.mark.parametrize("name", [ListName.PACKAGE, ListName.UNIT, ListName.SIZE_TYPE, ListName.HS])
@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_one_label_never_stands_for_two_rows_that_english_tells_apart(name: ListName, language: str) -> None:
    english = {entry.code: entry.english for entry in load(name).entries}
    meant: dict[str, set[str]] = {}
    for code, label in labels(name, language).items():
        above = code[:4] if name is ListName.HS else ""  # a heading and its only goods may share a word
        meant.setdefault(f"{label.casefold()} {above}", set()).add(english[code])
    told = {label: sorted(rows) for label, rows in meant.items() if len(rows) > 1}
    assert told == {}


def test_labels_of_the_two_languages_are_in_their_script() -> None:
    for path in assets.translation("lists").glob("*.ru.tsv"):
        text = path.read_text(encoding="utf-8")
        assert not re.search("[\u0600-\u06ff]", text), path.name
    for name in set(ListName) - {ListName.COUNTRY}:  # CLDR's own spelling of countries is left alone
        path = assets.translation("lists") / f"{name}.ur.tsv"
        rows = [line.split("\t")[1] for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line]
        assert not any(re.search("[а-яА-Яكي]", row) for row in rows), path.name  # Arabic kaf, yeh: not Urdu's


def test_the_names_of_countries_are_there_in_every_language_of_the_region() -> None:
    table = load(ListName.COUNTRY)
    assert set(table.languages) == set(COUNTRY_LANGUAGES)
    for language in COUNTRY_LANGUAGES:
        assert all(table.label(entry.code, language) for entry in table.entries)
    assert {language: table.label("GE", language) for language in ("ka", "ru", "uz", "ur")} == {
        "ka": "საქართველო",
        "ru": "Грузия",
        "uz": "Gruziya",
        "ur": "جارجیا",
    }
    assert len({entry.extra["alpha3"] for entry in table.entries}) == 249


def test_currencies_are_named_in_every_language_and_dari_says_dalar() -> None:
    table = load(ListName.CURRENCY)
    lacking = {
        entry.code
        for entry in table.entries
        for language in COUNTRY_LANGUAGES
        if not table.own_label(entry.code, language)
    }
    assert lacking <= {"XAU"}, "gold is no money that CLDR names everywhere"
    assert [table.label("USD", language) for language in ("fa", "fa-AF", "uz", "uz-Cyrl", "ro")] == [
        "دلار آمریکا", "دالر امریکا", "AQSH dollari", "АҚШ доллари", "dolar american",
    ]  # fmt: skip


def test_a_list_without_a_language_takes_the_one_it_is_a_kind_of_and_then_english() -> None:
    table = load(ListName.LOCODE)
    assert table.label("GEPTI", "fa-AF") == table.label("GEPTI") == "Poti"
    assert table.own_label("GEPTI", "fa-AF") == ""
    assert load(ListName.COUNTRY).label("GE", "fa-IR") == "گرجستان"


@pytest.mark.parametrize("name", [ListName.PACKAGE, ListName.SIZE_TYPE])
def test_a_label_that_paper_sets_in_brackets_has_none_of_its_own(name: ListName) -> None:
    said = {"en": {entry.code: entry.english for entry in load(name).entries}}
    said |= {language: labels(name, language) for language in PAPER_LANGUAGES}
    assert [(language, code) for language, own in said.items() for code, text in own.items() if "(" in text] == []


def test_labels_are_short() -> None:
    assert [e.code for e in load(ListName.HS).entries if len(e.english) > 60] == []
    for language in PAPER_LANGUAGES:
        said = {name: labels(name, language) for name in (ListName.PACKAGE, ListName.UNIT, ListName.HS)}
        long = [(name, code) for name, own in said.items() for code, label in own.items() if len(label) > 80]
        assert long == [], language


def test_each_subheading_stands_under_its_heading_and_each_heading_under_its_chapter() -> None:
    table = load(ListName.HS)
    for entry in table.entries:
        assert all(table.get(entry.code[:length]) for length in range(2, len(entry.code), 2))
    chapters = [entry.code for entry in table.entries if len(entry.code) == 2]
    assert chapters == [f"{number:02}" for number in range(1, 98)]
    assert len([entry for entry in table.entries if len(entry.code) == 4]) == 1228


def test_a_place_begins_with_its_country_and_has_known_functions() -> None:
    countries = load(ListName.COUNTRY)
    for entry in load(ListName.LOCODE).entries:
        assert entry.extra["country"] == entry.code[:2]
        assert countries.get(entry.code[:2])
        assert re.fullmatch("[0-7]*B?", entry.extra["function"])
        assert entry.english.isascii()


def test_the_units_of_the_program_are_found_by_their_own_code() -> None:
    table = load(ListName.UNIT)
    pairs = {"kg": "KGM", "g": "GRM", "t": "TNE", "l": "LTR", "pieces": "H87", "pairs": "PR", "m3": "MTQ"}
    for own, code in pairs.items():
        entry = table.find("own", own)
        assert entry is not None
        assert entry.code == code
    assert table.find("own", "parsecs") is None


@pytest.mark.parametrize("query", ["GEPTI", "ge pti", "Poti", "Поти", "ფოთი", "پوتی", "poti"])
def test_a_port_is_found_by_code_and_in_every_script(query: str) -> None:
    assert found(ListName.LOCODE, query)[0] == "GEPTI"


@pytest.mark.parametrize(
    "query", ["gruz", "Gruziya", "Грузия", "ГРУЗ", "საქართველო", "georgia", "GEO", "جارجیا", "Gürcü"]
)
def test_a_country_is_found_by_any_name_of_it(query: str) -> None:
    assert "GE" in found(ListName.COUNTRY, query)[:2]


def test_the_likeliest_comes_first() -> None:
    assert found(ListName.COUNTRY, "de")[:2] == ["DE", "DK"]  # the code, then the label that begins so
    assert found(ListName.HS, "2915")[0] == "2915"
    assert found(ListName.HS, "2915.2") == ["291521", "291524"]
    assert found(ListName.HS, "2915 24 000 0") == ["291524"]  # a national code: its subheading
    assert found(ListName.HS, "acetic")[:3] == ["2915", "291521", "291524"]
    assert found(ListName.COUNTRY, "Нигер", "ru")[:2] == ["NE", "NG"]
    assert found(ListName.HS, "сигарет", "ru")[0] == "240220"
    assert found(ListName.LOCODE, "karachi terminal")[0] == "PKKCT"
    assert found(ListName.LOCODE, "Rustavi")[0] == "GEZAK"
    assert found(ListName.LOCODE, "Nur-Sultan") == found(ListName.LOCODE, "Астана") == ["KZAST"]


def test_the_language_of_the_officer_goes_before_the_others() -> None:
    assert found(ListName.CURRENCY, "som", "en")[0] == "KGS"
    assert found(ListName.CURRENCY, "сом", "ru")[0] == "TJS"
    assert found(ListName.HS, "чай", "ru", 1) == ["0902"]


def test_letters_that_keyboards_swap_find_the_same() -> None:
    assert found(ListName.LOCODE, "كراچي") == found(ListName.LOCODE, "کراچی") != []
    assert found(ListName.LOCODE, "İZMİR")[0] == found(ListName.LOCODE, "izmir")[0] == "TRIZM"
    assert found(ListName.LOCODE, "Ашхабад", "ru") == ["TMAGT", "TMASB"]
    assert found(ListName.COUNTRY, "Türkiye")[0] == found(ListName.COUNTRY, "turkiye")[0] == "TR"


@pytest.mark.parametrize("name", [ListName.PACKAGE, ListName.UNIT, ListName.SIZE_TYPE, ListName.HS])
@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_label_asked_for_whole_is_found_in_its_own_language(name: ListName, language: str) -> None:
    own = labels(name, language)
    for code in list(own)[::23]:
        alike = {other for other, label in own.items() if label.casefold() == own[code].casefold()}
        assert alike & set(found(name, own[code], language, limit=len(alike) + 2)), own[code]


def test_a_line_pasted_with_its_end_finds_what_its_words_find() -> None:
    assert found(ListName.HS, "acetic\nacid\n") == found(ListName.HS, "acetic acid") != []


@pytest.mark.parametrize("query", ["", "   ", "«»", "😀", "\u200f", "zzzzzz", "a" * 10_000, "\ud800", "%_*\\"])
def test_nothing_and_nonsense_find_nothing(query: str) -> None:
    for name in ListName:
        assert found(name, query) == []


def test_the_limit_is_kept() -> None:
    assert len(found(ListName.HS, "2", limit=5)) == 5
    assert len(found(ListName.COUNTRY, "a", limit=1000)) > 100


def test_a_tariff_code_is_told_by_its_nearest_heading() -> None:
    table = load(ListName.HS)
    assert table.label("2915.21") == "Acetic acid"
    assert table.label("2915.39 000 9") == table.label("2915")
    assert table.label("2999.10") == table.label("29") == "Organic chemicals"
    assert table.label("0099") == table.label("") == table.label("abc") == ""
    assert load(ListName.LOCODE).label("GE", "ru") == ""  # no fall-back where codes are not nested


def test_a_language_without_labels_is_told_in_english() -> None:
    assert load(ListName.HS).label("0201", "fr") == load(ListName.HS).label("0201") != ""
    assert load(ListName.COUNTRY).label("GE", "xx") == load(ListName.COUNTRY).label("GE") == "Georgia"
    assert load(ListName.COUNTRY).label("GE", "../../ru") == "Georgia"


def test_hints_tell_the_goods_meant_and_no_others() -> None:
    table = load(ListName.HS)
    assert [hint.source[:14] for hint in table.hints("2915.24")] == ["Drug precursor", "Explosive prec"]
    assert table.hints("2915") == table.hints("2915.24")  # a heading: what any of its goods may be
    assert table.hints("2915.21") == table.hints("2915.29") == ()  # acetic acid and its salts are none
    assert table.hints("2807.00") == (HINTS["precursor_2"],)
    assert table.hints("9302.00") == (HINTS["arms"],)
    assert table.hints("29") == table.hints("xx") == ()
    used = {word for entry in table.entries for word in entry.extra["hint"].split()}
    assert used == HINTS.keys()


def test_the_tables_of_the_convention_are_complete_where_the_tariff_names_the_substance() -> None:
    table = load(ListName.HS)
    first = (
        "284161 291431 291524 291634 292423 292640 293291 293292 293293 293294 293336 293337"
        " 293941 293942 293944 293961 293962 293963"
    )
    second = "280610 280700 290230 290911 291411 291412 292243 293332"
    for codes, hint in ((first, "precursor_1"), (second, "precursor_2")):
        assert [entry.code for entry in table.entries if hint in entry.extra["hint"].split()] == codes.split()


def copy(tmp_path: Path, table: str, labels: str | None = None) -> Table:
    (tmp_path / "package.tsv").write_text(table, encoding="utf-8")
    if labels is not None:
        (tmp_path / "package.ru.tsv").write_text(labels, encoding="utf-8")
    return read(ListName.PACKAGE, tmp_path, tmp_path)


def test_a_table_of_a_folder_is_read_with_its_head_and_columns(tmp_path: Path) -> None:
    table = copy(
        tmp_path, "# source: S: x\n# date: D\ncode\tenglish\tmore\nCT\tCarton\t7\nBG\tBag\n", "# date: D\nCT\tК\n"
    )
    assert table.about == {"source": "S: x", "date": "D"}
    assert [(entry.code, entry.extra["more"]) for entry in table.entries] == [("CT", "7"), ("BG", "")]
    assert (table.label("CT", "ru"), table.label("BG", "ru")) == ("К", "Bag")


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "# source: x\n",
        "CT\tCarton\n",
        "code\tenglish\nCT\n",
        "code\tenglish\nCT\tCarton\tmore\n",
        "code\tenglish\nCT\tCarton\nCT\tCarton\n",
        "code\tenglish\n\tCarton\n",
    ],
)
def test_a_damaged_table_is_told_as_our_mistake_and_names_the_list(tmp_path: Path, damaged: str) -> None:
    with pytest.raises(BugError, match="package"):
        copy(tmp_path, damaged)


def test_a_missing_or_foreign_file_is_told_as_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(BugError, match=r"hs\.tsv"):
        read(ListName.HS, tmp_path, tmp_path)
    (tmp_path / "hs.tsv").write_bytes(b"code\tenglish\n01\t\xff\xfe\n")
    with pytest.raises(BugError, match=r"hs\.tsv"):
        read(ListName.HS, tmp_path, tmp_path)


@pytest.mark.parametrize("damaged", ["CT\n", "CT\tК\tещё\n", "XX\tЧужое\n", "CT\tК\nCT\tЛ\n"])
def test_labels_that_do_not_fit_are_told_when_first_asked_for(tmp_path: Path, damaged: str) -> None:
    table = copy(tmp_path, "code\tenglish\nCT\tCarton\n", damaged)
    assert table.label("CT") == "Carton"
    with pytest.raises(BugError, match="ru"):
        table.label("CT", "ru")


def test_a_megabyte_asked_for_by_mistake_ends_at_once_and_every_label_is_short_enough_to_be_asked_for() -> None:
    for name in ListName:
        assert load(name).search("ﷺ" * 1_000_000) == ()
    assert max(len(cell) for path in files() for cell in re.split(r"[\t\n]", path.read_text("utf-8"))) <= 400
