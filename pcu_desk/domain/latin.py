"""Spells names of the region's scripts in plain Latin letters; says nothing of who bears the name or how it sounds.

Cyrillic and Latin letters follow ICAO Doc 9303-3 (8th edition, 2021), section 6, tables A and B, Georgian ones the
national system of 2002. Letters that table B lacks (Kazakh, Kyrgyz, Tajik, Uzbek) follow the passports of those states.
Ä, Ö and Ü become A, O and U as in passports of Türkiye, Azerbaijan and Turkmenistan; table A has AE, OE and UE.

Arabic script follows table C where its value is read by people. Many of its values begin with X: escapes for a machine
that turns them back (Urdu کریم is XKKRXYAM). A person's Latin form needs letters, so those become the plain letters of
the same consonant (Krym). Short vowels are not written in that script, and none are guessed.
"""

from __future__ import annotations

import re
import unicodedata

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu",
    "я": "ia", "ѐ": "e", "ѝ": "i",
    "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u", "ѓ": "g", "ќ": "k", "ѕ": "dz", "ј": "j", "љ": "lj", "њ": "nj",
    "ђ": "d", "ћ": "c", "џ": "dz", "ѫ": "u", "ѵ": "y", "ѳ": "f", "ѣ": "ie",
    # Not in ICAO's table: as the passports of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan have them.
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ҹ": "j", "ҝ": "g", "җ": "j", "ӓ": "a", "ӧ": "o", "ӱ": "u", "ӏ": "",
}  # fmt: skip
# ICAO's exceptions: Ukrainian letters have another value at the beginning of a word.
_UKRAINIAN = {"г": "h", "и": "y"}
_UKRAINIAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_UKRAINIAN_MARK = re.compile("[їєґ]|ій\\b")
# Tajik and Uzbek write a glottal stop with the hard sign, and their passports leave it out.
_CENTRAL_ASIAN = {"ъ": ""}
_CENTRAL_ASIAN_MARK = re.compile("[ғқҳҷӣӯ]")

_GEORGIAN = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k", "ლ": "l",
    "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh", "რ": "r", "ს": "s", "ტ": "t", "უ": "u", "ფ": "p", "ქ": "k",
    "ღ": "gh", "ყ": "q", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch", "ხ": "kh", "ჯ": "j",
    "ჰ": "h", "ჲ": "y", "ჱ": "ey", "ჳ": "w", "ჴ": "q", "ჵ": "o", "ჶ": "f",
}  # fmt: skip

_ARABIC = {
    "ء": "", "آ": "a", "أ": "a", "ؤ": "u", "إ": "i", "ئ": "i", "ا": "a", "ب": "b", "ة": "h", "ت": "t", "ث": "th",
    "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "z",
    "ط": "t", "ظ": "z", "ع": "e", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "w", "ى": "a", "ي": "y", "ٱ": "a", "ـ": "",
    # Persian, Urdu, Pashto
    "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ک": "k", "ی": "y", "ہ": "h", "ھ": "h", "ۀ": "h", "ە": "h", "ۂ": "h",
    "ۃ": "h", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ے": "y", "ۓ": "y",
    "ټ": "t", "ځ": "dz", "څ": "ts", "ډ": "d", "ړ": "r", "ږ": "zh", "ښ": "sh", "ګ": "g", "ڭ": "ng", "ڼ": "n", "ۍ": "y",
    "ې": "e", "ۆ": "o", "ۇ": "u", "ۋ": "v",
    # Vowel signs, where somebody wrote them
    "\u064b": "an", "\u064c": "un", "\u064d": "in", "\u064e": "a", "\u064f": "u", "\u0650": "i", "\u0652": "",
    "\u0670": "a", "\u0654": "",
}  # fmt: skip
_SHADDA = "\u0651"  # doubles the letter before it

_ARMENIAN = {
    "ա": "a", "բ": "b", "գ": "g", "դ": "d", "ե": "e", "զ": "z", "է": "e", "ը": "y", "թ": "t", "ժ": "zh", "ի": "i",
    "լ": "l", "խ": "kh", "ծ": "ts", "կ": "k", "հ": "h", "ձ": "dz", "ղ": "gh", "ճ": "ch", "մ": "m", "յ": "y", "ն": "n",
    "շ": "sh", "ո": "o", "չ": "ch", "պ": "p", "ջ": "j", "ռ": "r", "ս": "s", "վ": "v", "տ": "t", "ր": "r", "ց": "ts",
    "ւ": "v", "փ": "p", "ք": "k", "և": "ev", "օ": "o", "ֆ": "f",
}  # fmt: skip

# Letters of Latin alphabets that have no plain letter under a mark (table A); the rest lose their marks.
_LATIN = {
    "æ": "ae", "ø": "oe", "å": "aa", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "đ": "d", "ħ": "h", "ı": "i",
    "ĳ": "ij", "ĸ": "q", "ł": "l", "ŀ": "l", "ŉ": "n", "ŋ": "n", "ŧ": "t", "ə": "a", "ʻ": "'", "ʼ": "'", "ʹ": "'",
}  # fmt: skip

_LETTERS = _CYRILLIC | _GEORGIAN | _ARABIC | _ARMENIAN | _LATIN
_TRANSLATED = str.maketrans(_LETTERS)
_APOSTROPHES = frozenset("‘’`´′")
_SIGNS = dict.fromkeys(_APOSTROPHES, "'") | {
    "،": ",", "؛": ";", "؟": "?", "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "№": "No",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "۔": ".", "٫": ".", "٬": ",",
}  # fmt: skip
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_WORD = re.compile(r"[^\W\d_]+(?:[^\W\d_]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])*")
_CASELESS = re.compile("[\u0600-\u06ff\u0750-\u077f\u10d0-\u10ff]")


def latin(name: str) -> str:
    """Return a name in ASCII letters, digits and signs. ASCII comes back as it is; what no table has is left out."""
    if name.isascii():
        return name
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", name))
    speller = _Speller(text)
    return "".join(speller.word(part) if index % 2 else _sign(part) for index, part in enumerate(_parts(text)))


def letters(small: str) -> str:
    """Return text in small letters spelled in Latin ones without any language's exceptions: for comparing only."""
    return small.translate(_TRANSLATED)


def _parts(text: str) -> list[str]:
    """Return what stands between words and the words, by turns."""
    parts: list[str] = []
    end = 0
    for found in _WORD.finditer(text):
        parts += [text[end : found.start()], found[0]]
        end = found.end()
    return [*parts, text[end:]]


class _Speller:
    """Spells the words of one name: which language it is in shows in any of them."""

    def __init__(self, name: str) -> None:
        small = name.lower()
        self._capitals = name.isupper()
        self._ukrainian = bool(_UKRAINIAN_MARK.search(small))
        self._table = _LETTERS
        if self._ukrainian:
            self._table = _LETTERS | _UKRAINIAN
        elif _CENTRAL_ASIAN_MARK.search(small):
            self._table = _LETTERS | _CENTRAL_ASIAN

    def word(self, word: str) -> str:
        """Return a word in Latin letters, its capitals where they were."""
        if word.isascii():
            return word
        if _CASELESS.search(word):  # these scripts have no capitals; a name begins with one
            return "".join(self._pieces(word)).capitalize()
        capitals = word.isupper() and (len(word) > 1 or self._capitals)
        letters = [sign.lower() if len(sign.lower()) == 1 else sign.lower()[0] for sign in word]
        pieces = self._pieces("".join(letters))
        return "".join(_cased(piece, sign, capitals=capitals) for piece, sign in zip(pieces, word, strict=True))

    def _pieces(self, word: str) -> list[str]:
        """Return one piece for each letter of a word in small letters."""
        pieces: list[str] = []
        for place, letter in enumerate(word):
            if letter == _SHADDA:
                pieces.append(pieces[-1] if pieces else "")
            elif place == 0 and self._ukrainian and letter in _UKRAINIAN_FIRST:
                pieces.append(_UKRAINIAN_FIRST[letter])
            else:
                pieces.append(self._table[letter] if letter in self._table else _plain(letter))
        return pieces


def _cased(piece: str, sign: str, *, capitals: bool) -> str:
    if not sign.isupper():
        return piece
    return piece.upper() if capitals else piece.capitalize()


def _plain(letter: str) -> str:
    """Return a letter without its marks: the ASCII it is made of, or nothing."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", letter) if sign.isascii())


def _sign(between: str) -> str:
    if between.isascii():
        return between
    return "".join(_SIGNS.get(sign) or _digit(sign) or _plain(sign) for sign in between)


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return "" if value is None else str(value)
