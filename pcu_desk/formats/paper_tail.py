"""Compares a signed PDF with the one that was signed, object by object; judges no signature and shows no page."""

from __future__ import annotations

import io
import re

import pikepdf

_NEW = 3  # the form of fields, its one field, its signature
_DEFINED = re.compile(rb"\b\d+\s+\d+\s+obj\b")
_ONCE = (b"startxref", b"%%EOF", b"trailer")
_NEVER = (b"endstream", b"/XRefStm", b"/ObjStm")
_ROOT_GAINS = {"/AcroForm", "/Extensions", "/Version"}
_FIELDS = {"/Fields", "/SigFlags"}
_WIDGET = {"/FT", "/T", "/Type", "/Subtype", "/F", "/Rect", "/P", "/V"}
_SIGNATURE = {"/Type", "/Filter", "/SubFilter", "/Contents", "/ByteRange", "/M", "/Name", "/Reason", "/Location"}
_TRAILER = {"/Root", "/Info", "/Size", "/ID", "/Prev"}
_REFERENCE = re.compile(rb"\d+ \d+ R\b")


def only_signed(data: bytes, first: int) -> bool:
    """Tell whether what stands behind the first bytes of a PDF is one signature, invisible, and no more.

    The signature's own three objects are new; the catalogue and one page name them. Everything else is as it was.
    """
    tail = data[first:]
    if len(_DEFINED.findall(tail)) != _NEW + 2 or any(tail.count(word) != 1 for word in _ONCE):
        return False
    if any(word in tail for word in _NEVER):
        return False
    with _opened(data[:first]) as before, _opened(data) as after:
        return _fits(before, after)


def _opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data), suppress_warnings=True, attempt_recovery=False)


def _fits(before: pikepdf.Pdf, after: pikepdf.Pdf) -> bool:
    known = {thing.objgen for thing in before.objects}
    new = {thing.objgen for thing in after.objects} - known
    changed = {key for key in known if _said(before.get_object(key)) != _said(after.get_object(key))}
    root = before.Root.objgen
    pages = [number for number, page in enumerate(before.pages) if page.objgen in changed]
    if after.Root.objgen != root or set(after.trailer.keys()) - _TRAILER or len(new) != _NEW or len(pages) != 1:
        return False
    page, signed_page = before.pages[pages[0]].obj, after.pages[pages[0]].obj
    if changed != {root, page.objgen} or page.objgen != signed_page.objgen or "/Annots" in page:
        return False
    return (
        _gained(before.Root, after.Root, _ROOT_GAINS)
        and _gained(page, signed_page, {"/Annots"})
        and _owns(after, signed_page, new)
    )


def _said(thing: pikepdf.Object) -> tuple[bytes, bytes]:
    """Return what an object says: its own words, and the bytes of its stream as they are packed."""
    if isinstance(thing, pikepdf.Stream):
        return thing.stream_dict.unparse(resolved=True), bytes(thing.read_raw_bytes())
    return thing.unparse(resolved=True), b""


def _gained(before: pikepdf.Object, after: pikepdf.Object, gains: set[str]) -> bool:
    """Tell whether a dictionary has what it had, and beyond it only these."""
    was, now = set(before.keys()), set(after.keys())
    return was <= now and now - was <= gains and all(_value(before[key]) == _value(after[key]) for key in was)


def _value(value: object) -> bytes:
    return value.unparse() if isinstance(value, pikepdf.Object) else repr(value).encode()


def _owns(after: pikepdf.Pdf, page: pikepdf.Object, new: set[tuple[int, int]]) -> bool:
    """Tell whether the new objects are the form of fields, one invisible field on the page, and its signature."""
    form = after.Root.AcroForm
    fields, shown = list(form.Fields), list(page.Annots)
    if len(fields) != 1 or len(shown) != 1 or fields[0].objgen != shown[0].objgen:
        return False
    widget = fields[0]
    signature = widget.V
    return (
        {form.objgen, widget.objgen, signature.objgen} == new
        and set(form.keys()) <= _FIELDS
        and set(widget.keys()) <= _WIDGET
        and set(signature.keys()) <= _SIGNATURE
        and widget.P.objgen == page.objgen
        and (str(widget.FT), str(widget.Subtype)) == ("/Sig", "/Widget")
        and [float(side) for side in widget.Rect] == [0, 0, 0, 0]
        and not _REFERENCE.search(signature.ByteRange.unparse())
        and not _REFERENCE.search(after.Root.Extensions.unparse() if "/Extensions" in after.Root else b"")
    )
