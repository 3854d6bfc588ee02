/** Powers, logarithms and the exponential function of `decimal`, with whole numbers scaled by a power of ten; in Python. */
export const decimalFunctions = String.raw`
import math as _math
from _decimal_context import DivisionByZero, Inexact, InvalidOperation, Rounded, getcontext
from decimal import Decimal, _NaN, _digits, _make, _nan_of, _operand, _plain


def _exp_scaled(x, scale):
    """exp(x / scale) * scale, for 0 <= x < scale."""
    halvings = 8
    guard = 10 ** 6
    scale2 = scale * guard
    term = total = scale2
    small = x * guard >> halvings
    n = 1
    while term:
        term = term * small // (scale2 * n)
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // scale2
    return total // guard


def _ln_scaled(value, scale):
    """ln(value / scale) * scale, for scale <= value < 10 * scale."""
    guard = 10 ** 6
    scale2, x = scale * guard, value * guard
    roots = 0
    while abs(x - scale2) * 16 > scale2:
        x = _math.isqrt(x * scale2)
        roots += 1
    y = (x - scale2) * scale2 // (x + scale2)
    square = y * y // scale2
    total, term, n = 0, y, 1
    while term:
        total += term // n
        term = term * square // scale2
        n += 2
    return (2 * total << roots) // guard


def _ln(value, places):
    """ln of a positive number, scaled by 10**places."""
    scale = 10 ** (places + 10)
    adjusted = value.adjusted()
    exp = value._exp - adjusted
    mantissa = value._int * scale // 10 ** -exp if exp < 0 else value._int * scale
    result = _ln_scaled(mantissa, scale)
    if adjusted:
        width = len(str(abs(adjusted)))
        result += adjusted * _ln10(places + 10 + width) // 10 ** width
    return result // 10 ** 10


_ln10_known = {}


def _ln10(places):
    known = _ln10_known.get(places)
    if known is None:
        scale = 10 ** (places + 6)
        # ln 10 = ln(10/8) + 3 ln 2, and ln 2 = 2 artanh(1/3).
        known = (_ln_scaled(10 * scale // 8, scale) + 3 * _ln_scaled(2 * scale, scale)) // 10 ** 6
        _ln10_known[places] = known
    return known


def _exp(value, places):
    """(coefficient, exponent) of exp(value), to about places digits."""
    extra = max(0, value.adjusted()) + 5
    size = places + extra
    scale = 10 ** size
    x = value._int * scale
    x = x * 10 ** value._exp if value._exp >= 0 else x // 10 ** -value._exp
    if value._sign:
        x = -x
    power, rest = divmod(x, _ln10(size))
    return _exp_scaled_wide(rest, scale), power - size


def _exp_scaled_wide(x, scale):
    parts = x // scale + 1
    result = _exp_scaled(x // parts, scale)
    total = scale
    for _ in range(parts):
        total = total * result // scale
    return total


def _rounded(sign, value, exp, context):
    """A result that is known not to be exact."""
    if value % 5 == 0:
        value += 1
    return _make(sign, value * 10 + 1, exp - 1)._fix(context)


def transcendental(value, context, name):
    context = context or getcontext()
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    inner = context.copy()
    inner.rounding = "ROUND_HALF_EVEN"
    inner.flags = context.flags
    prec = context.prec
    if name == "exp":
        if value._special:
            return _make(0, 0, 0) if value._sign else _plain(value)
        if not value:
            return _make(0, 1, 0)
        if value.adjusted() > 20:
            huge = _make(0, 1, context.Emax + 1) if not value._sign else _make(0, 1, context.Etiny() - 2)
            return huge._fix(inner)
        if value.adjusted() < -prec - 3:
            return _rounded(0, 10 ** (prec + 1) + (-1 if value._sign else 0), -prec - 1, inner)
        number, exp = _exp(value, prec + 6)
        return _rounded(0, number, exp, inner)
    if value._special == "F" and not value._sign:
        return _plain(value)
    if not value:
        return _make(1, 0, 0, "F")
    if value._sign:
        return context._signal(InvalidOperation, _NaN)
    if value == 1:
        return _make(0, 0, 0)
    if name == "log10" and int(str(value._int).rstrip("0") or "0") == 1:
        return Decimal(value.adjusted())._fix(inner)
    places = prec + 8
    if value.adjusted() in (0, -1):
        places += max(0, -(value - 1).adjusted())
    number = _ln(value, places)
    if name == "log10":
        number = number * 10 ** places // _ln10(places)
    return _rounded(1 if number < 0 else 0, abs(number), -places, inner)


def power_modulo(base, exponent, modulo, context):
    base, exponent, modulo = _operand(base), _operand(exponent), _operand(modulo)
    for value in (base, exponent, modulo):
        if value._special or value != int(value):
            return context._signal(InvalidOperation, _NaN)
    if exponent < 0 or not modulo or not base and not exponent:
        return context._signal(InvalidOperation, _NaN)
    sign = base._sign if int(exponent) & 1 else 0
    return _make(sign, pow(abs(int(base)), int(exponent), abs(int(modulo))), 0)


def power(base, exponent, context):
    nan = _nan_of(base, exponent, context)
    if nan is not None:
        return nan
    if not exponent:
        return context._signal(InvalidOperation, _NaN) if not base else _make(0, 1, 0)
    whole = not exponent._special and exponent == exponent.to_integral_value()
    sign = 0
    if base._sign:
        if whole:
            sign = int(exponent) & 1
        elif base:
            return context._signal(InvalidOperation, _NaN)
        base = base.copy_negate()
    if not base:
        return _make(sign, 0, 0) if not exponent._sign else _make(sign, 0, 0, "F")
    if base._special:
        return _make(sign, 0, 0, "F") if not exponent._sign else _make(sign, 0, 0)
    if exponent._special:
        larger = base._cmp(_make(0, 1, 0))
        if larger == 0:
            return _rounded(0, 10 ** context.prec, -context.prec, context)
        return _make(0, 0, 0, "F") if (larger > 0) == (not exponent._sign) else _make(0, 0, 0)
    if base == 1:
        if whole and not exponent._sign:
            exp = max(base._exp * int(exponent), 1 - context.prec)
        else:
            exp = 1 - context.prec
        if base._exp == 0 and whole:
            return _make(sign, 1, 0)
        if not whole:
            context._signal(Inexact, None)
            context._signal(Rounded, None)
        return _make(sign, 10 ** -exp, exp)._fix(context)
    if whole:
        n = int(exponent)
        digits = len(str(base._int).rstrip("0"))
        if n > 0 and digits * n <= 40 * context.prec + 400:
            value, exp = base._int ** n, base._exp * n
            return _make(sign, value, exp)._fix(context)
        if n < 0:
            exact = _exact_inverse(base, -n, context)
            if exact is not None:
                return _make(sign, exact[0], exact[1])._fix(context)
    else:
        exact = _exact_root(base, exponent, context)
        if exact is not None:
            return exact._fix(context)
    size = context.prec + 10 + max(0, exponent.adjusted())
    log = _ln(base, size)
    product = log * exponent._int * (-1 if exponent._sign else 1)
    scaled = _make(1 if product < 0 else 0, abs(product), exponent._exp - size)
    if scaled.adjusted() > 20:
        huge = _make(sign, 1, context.Emax + 1) if not scaled._sign else _make(sign, 1, context.Etiny() - 2)
        return huge._fix(context)
    number, exp = _exp(scaled, context.prec + 6)
    return _rounded(sign, number, exp, context)


def _exact_inverse(base, n, context):
    value = base._int
    twos = fives = 0
    exp = base._exp
    while value % 10 == 0:
        value //= 10
        exp += 1
    while value % 2 == 0:
        value //= 2
        twos += 1
    while value % 5 == 0:
        value //= 5
        fives += 1
    if value != 1 or max(twos, fives) * n > 4 * context.prec:
        return None
    power = max(twos, fives) * n
    return 10 ** power // (2 ** (twos * n) * 5 ** (fives * n)), -exp * n - power


def _exact_root(base, exponent, context):
    """base ** exponent where that is a whole power of a whole root, as 4 ** 0.5 is."""
    n, d = exponent.as_integer_ratio()
    if d > 64 or abs(n) > 400:
        return None
    value, exp = base._int, base._exp
    while value % 10 == 0:
        value //= 10
        exp += 1
    value *= 10 ** (exp % d)
    exp -= exp % d
    root = round(value ** (1 / d)) if value < 10 ** 300 else 0
    if root <= 0 or root ** d != value:
        return None
    result = _make(0, root, exp // d)
    power = power(result, Decimal(n), context)
    if n == 1 and d == 2 or n > 0:
        shift = context.prec - _digits(power._int)
        ideal = power._exp - max(0, shift)
        if power._exp > ideal and _digits(power._int * 10 ** (power._exp - ideal)) <= context.prec:
            return power._rescale(ideal, context.rounding)
    return power
`;
