/** `format()` of `decimal`'s numbers, in Python. */
export const decimalFormat = String.raw`
import re as _re
from _decimal_context import getcontext
from decimal import _digits, _make

_spec = _re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<noneg>z)?(?P<alt>\#)?(?P<zero>0)?"
    r"(?P<width>\d+)?(?P<sep>,)?(?:\.(?P<prec>\d+))?(?P<type>[eEfFgGn%])?\Z",
    _re.DOTALL,
)


def formatted(value, text):
    match = _spec.match(text)
    if match is None:
        raise ValueError("invalid format string")
    spec = match.groupdict()
    if spec["zero"] and spec["align"]:
        raise ValueError("invalid format string")
    fill, align = spec["fill"] or " ", spec["align"] or ">"
    if spec["zero"]:
        fill, align = "0", "="
    width = int(spec["width"] or 0)
    prec = None if spec["prec"] is None else int(spec["prec"])
    kind = spec["type"]
    negative = value._sign
    if value._special:
        body = str(value.copy_abs())
        if kind == "%":
            body += "%"
        if fill == "0" and align == "=":
            fill, align = " ", ">"
        return _padded(_sign_of(negative, spec["sign"]), body, "", fill, align, width, None)
    if kind is None:
        kind = "g" if getcontext().capitals == 0 else "G"
    if kind == "n":
        kind = "g"
    if kind == "%":
        value = _make(value._sign, value._int, value._exp + 2)
    rounding = getcontext().rounding
    if prec is not None:
        if kind in "eE":
            value = _to_figures(value, prec + 1, rounding)
        elif kind in "fF%":
            value = value._rescale(-prec, rounding)
        elif kind in "gG" and _digits(value._int) > (prec or 1):
            value = _to_figures(value, prec or 1, rounding)
    if not value and value._exp > 0 and kind in "fF%":
        value = value._rescale(0, rounding)
    if spec["noneg"] and negative and not value:
        negative = 0
    digits = str(value._int)
    left = value._exp + len(digits)
    if kind in "eE":
        dot = 1 - prec if not value and prec is not None else 1
    elif kind in "fF%":
        dot = left
    elif value._exp <= 0 and left > -6:
        dot = left
    else:
        dot = 1
    if dot < 0:
        whole, fraction = "0", "0" * -dot + digits
    elif dot > len(digits):
        whole, fraction = digits + "0" * (dot - len(digits)), ""
    else:
        whole, fraction = digits[:dot] or "0", digits[dot:]
    exp = left - dot
    tail = "." + fraction if fraction or spec["alt"] else ""
    if exp != 0 or kind in "eE":
        tail += f"{'E' if kind in 'EG' else 'e'}{exp:+d}"
    if kind == "%":
        tail += "%"
    return _padded(_sign_of(negative, spec["sign"]), whole, tail, fill, align, width, spec["sep"])


def _to_figures(value, figures, rounding):
    if not value:
        return _make(value._sign, 0, value.adjusted() + 1 - figures)
    result = value._rescale(value.adjusted() + 1 - figures, rounding)
    if _digits(result._int) > figures:
        result = result._rescale(result._exp + 1, rounding)
    return result


def _sign_of(negative, sign):
    return "-" if negative else sign if sign in ("+", " ") else ""


def _padded(sign, whole, tail, fill, align, width, sep):
    if sep:
        least = width - len(sign) - len(tail) if fill == "0" and align == "=" else 0
        groups = []
        rest, room = whole, least
        while True:
            size = min(max(len(rest), room, 1), 3)
            groups.append(rest[-size:].zfill(size))
            rest = rest[:-size]
            room -= size
            if not rest and room <= 0:
                break
            room -= 1
        whole = sep.join(reversed(groups))
    body = whole + tail
    pad = fill * max(0, width - len(sign) - len(body))
    if align == "<":
        return sign + body + pad
    if align == ">":
        return pad + sign + body
    if align == "=":
        return sign + pad + body
    half = len(pad) // 2
    return pad[:half] + sign + body + pad[half:]
`;
