"""Spells Uzbek of the Latin alphabet of 1995 in Cyrillic letters; corrects and guesses nothing."""  # noqa: INP001 - a script beside its data, not a package

from __future__ import annotations

import re
import sys

# Texts that keep their letters: placeholders, tags, and what stands in Latin letters in Uzbek Cyrillic papers too.
_KEPT = re.compile(
    r"(\{\w+\}|%n|<[^<>]+>|https?://\S+|[\w.+-]+@\S+|(?<!\w)(?:UN/LOCODE|SHA-?\d+|HS|CMR|TIR|CIM|SMGS|MRN|VIN|IMO|QR|PDF"
    r"|PCU|USB|ISO|XMP|CITES|GTIN|AWB|JSON|P-2-P|GEPTI|[A-Z]{0,4}\d[A-Z0-9]*)(?!\w)|(?<=\()[A-Z](?=\)))"
)
_APOSTROPHE = "ʻʼ‘’'`´"
_WORD = re.compile(rf"[^\W\d_]+(?:[{_APOSTROPHE}][^\W\d_]+)*[{_APOSTROPHE}]?")
_GROUPS = {
    "o'": "ў", "g'": "ғ", "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е", "ts": "ц",
    "yo'": "йў", "s'h": "сҳ",  # the apostrophe keeps s and h apart
}  # fmt: skip
_LETTERS = {
    "a": "а", "b": "б", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "ҳ", "i": "и", "j": "ж", "k": "к", "l": "л",
    "m": "м", "n": "н", "o": "о", "p": "п", "q": "қ", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "x": "х",
    "y": "й", "z": "з", "c": "с", "w": "в", "'": "ъ",
}  # fmt: skip
_VOWELS = frozenset("aeiou")
# Words that Cyrillic does not spell letter by letter: the Latin alphabet has no ц, щ and ь, and no э within a word.
_WORDS = {
    "aksiz": "акциз", "sentner": "центнер", "sement": "цемент", "sisterna": "цистерна",
    "litsenziya": "лицензия", "deklaratsiya": "декларация", "konteyner": "контейнер", "aeroport": "аэропорт",
    "elektron": "электрон", "elektronika": "электроника", "ekspert": "эксперт", "ekspertiza": "экспертиза",
    "eksport": "экспорт", "ekspress": "экспресс", "sentyabr": "сентябрь", "oktyabr": "октябрь",
    "noyabr": "ноябрь", "dekabr": "декабрь", "yanvar": "январь", "fevral": "февраль", "aprel": "апрель",
    "iyun": "июнь", "iyul": "июль", "avtomobil": "автомобиль", "manifest": "манифест",
    "narkotik": "наркотик", "psixotrop": "психотроп", "prekursor": "прекурсор",
    "detektor": "детектор", "metall": "металл", "rossiya": "россия", "kategoriya": "категория",
    "radiatsiya": "радиация", "inspeksiya": "инспекция", "operatsiya": "операция", "versiya": "версия",
    "kompressor": "компрессор", "aksessuar": "аксессуар", "vertolyot": "вертолёт", "samolyot": "самолёт",
    "ventilyator": "вентилятор", "gerbitsid": "гербицид", "pestitsid": "пестицид",
    "asetaldegid": "ацетальдегид", "aseton": "ацетон", "nitrat": "нитрат", "kislota": "кислота",
    "galyutsinogen": "галлюциноген", "konsentrat": "концентрат", "funksiya": "функция", "stansiya": "станция",
    "aksiya": "акция", "kollektsiya": "коллекция", "ofitser": "офицер", "protsess": "процесс",
    "protsent": "процент", "parfyumeriya": "парфюмерия", "alkogol": "алкоголь", "shassi": "шасси",
    "kalkulyatsiya": "калькуляция", "albom": "альбом", "konstruksiya": "конструкция", "duym": "дюйм",
    "sulfat": "сульфат",
    "kalsiy": "кальций",
    "feldsher": "фельдшер", "aluminiy": "алюминий", "alyuminiy": "алюминий", "polsha": "польша",
    "aerozol": "аэрозоль", "alfa": "альфа", "bekkerel": "беккерель", "gigabekkerel": "гигабеккерель",
    "megabekkerel": "мегабеккерель", "kapsyul": "капсюль", "kompyuter": "компьютер", "mebel": "мебель",
    "neft": "нефть", "nikel": "никель", "siklik": "циклик", "silindr": "цилиндр", "sianid": "цианид",
    "sitrus": "цитрус", "spiral": "спираль", "sterjen": "стержень", "shtapel": "штапель", "sulfo": "сульфо",
    "unsiya": "унция", "xlorsian": "хлорциан", "xlorsulfon": "хлорсульфон", "yodat": "йодат",
}  # fmt: skip
_STEMS = sorted(_WORDS, key=len, reverse=True)


def cyrillic(text: str) -> str:
    """Return Uzbek in Cyrillic letters; placeholders, codes and abbreviations stay as they are."""
    parts = _KEPT.split(text)
    return "".join(
        part if place % 2 else _WORD.sub(lambda hit: _word(hit[0]), part) for place, part in enumerate(parts)
    )


def _word(word: str) -> str:
    if not re.search("[A-Za-z]", word):
        return word
    for sign in _APOSTROPHE:
        word = word.replace(sign, "'")
    stem = next((stem for stem in _STEMS if word.lower().startswith(stem)), "")
    rest = word[len(stem) :]
    begun = _WORDS.get(stem, "")
    if rest and begun.endswith("ь"):  # the soft sign falls before an ending
        begun = begun[:-1]
    if word.isupper() and len(word) > 1:
        return (begun + _letters(rest.lower(), stem[-1:])).upper()
    return (begun.capitalize() if word[:1].isupper() else begun) + _letters(rest, stem[-1:])


def _letters(word: str, after: str) -> str:
    made: list[str] = []
    small, place = word.lower(), 0
    while place < len(small):
        taken, length = _next(small, place, small[place - 1] if place else after)
        made.append(taken.capitalize() if word[place].isupper() else taken)
        place += length
    return "".join(made)


def _next(small: str, place: int, before: str) -> tuple[str, int]:
    """Return the Cyrillic of what stands at a place, and how many Latin letters that is."""
    for length in (3, 2):
        group = small[place : place + length]
        if group in _GROUPS:
            return _GROUPS[group], length
    here = small[place]
    return "э" if here == "e" and (not before or before in _VOWELS) else _LETTERS.get(here, here), 1


if __name__ == "__main__":
    sys.stdout.write(cyrillic(sys.stdin.read()))
