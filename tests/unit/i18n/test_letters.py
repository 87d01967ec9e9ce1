from __future__ import annotations

import re

import pytest
from fontTools.ttLib import TTFont

from pcu_desk import assets
from pcu_desk.domain.latin import latin
from pcu_desk.i18n import sources
from pcu_desk.i18n.languages import HABITS
from pcu_desk.i18n.pseudo import drawn_out

ALPHABETS = {
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    "uz-Cyrl": "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
    "ka": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "tk": "abçdeäfghijžklmnňoöprsştuüwyýz",
    "tr": "aâbcçdefgğhıiîjklmnoöprsştuüûvyz",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "uz": "abcdefghijklmnopqrstuvxyzʻʼ",
    "ps": "اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهۀيېۍئی",
    "fa-AF": "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ",
    "ur": "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھءیئے",
}
# What keeps foreign letters in any language: names of substances, K (how well a container is insulated), trade names.
LATIN_NAMES = re.compile(
    r"3,4-MDP-2-P|\bPMK\b|P-2-P|\b4-ANPP\b|\bNPP\b|\bN-|\bAPAAN\b|\bK\b|\bIBC\b|\bflexi\w+|\b[Vv]an pack\b|\bmaté\b"
)
SILENT = set("ьъءʼ")  # signs that a Latin name leaves out


@pytest.mark.parametrize("language", ALPHABETS)
def test_each_letter_of_an_alphabet_has_a_latin_form_in_plain_letters(language: str) -> None:
    for letter in ALPHABETS[language]:
        for sign in (letter, letter.upper()):
            spelled = latin(f"a{sign}a")
            assert spelled.isascii(), sign
            assert len(spelled) > 2 or letter in SILENT, sign


@pytest.mark.parametrize("language", ALPHABETS)
def test_the_code_lists_of_a_language_are_written_in_its_letters(language: str) -> None:
    letters = set(ALPHABETS[language])
    for name in ("package", "unit", "size_type", "hs"):
        text = (assets.translation("lists") / f"{name}.{language}.tsv").read_text(encoding="utf-8")
        rows = [line.split("\t")[1] for line in text.splitlines() if not line.startswith("#")]
        words = [word for row in rows for word in re.findall(r"[^\W\d_]+", LATIN_NAMES.sub("", row))]
        assert [word for word in words if not set(word.replace("İ", "i").lower()) <= letters] == [], name


def test_every_sign_of_every_catalogue_and_list_and_of_the_drawn_out_english_is_in_a_font_of_the_program() -> None:
    held: set[int] = set()
    for path in assets.resource("fonts").glob("*-Regular.ttf"):
        held |= set(TTFont(path).getBestCmap())
    working = set(map(ord, "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\n\t"))
    english = drawn_out("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    lacking = {("en-XA", sign) for sign in english if ord(sign) not in held}
    for code, habits in HABITS.items():
        said = "".join(form for forms in sources.read(sources.source_file(code)).values() for form in forms)
        said += "".join(path.read_text("utf-8") for path in assets.translation("lists").glob(f"*.{code}.tsv"))
        said += habits.info.own_name + habits.digits + habits.point + habits.comma + habits.stop
        lacking |= {(code, sign) for sign in said if ord(sign) not in held | working}
    drawn = set("☐☑✓→")
    drawn |= {"←"}  # of what was before and after, which no form prints
    assert {pair for pair in lacking if pair[1] not in drawn} == set()
