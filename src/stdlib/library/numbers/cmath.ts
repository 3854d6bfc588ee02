/** The module `cmath`, in Python. */
export const cmath = String.raw`
import math as _math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)


def _complex(z):
    if isinstance(z, str):
        raise TypeError("must be real number, not str")
    return complex(z)


def phase(z, /):
    z = _complex(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    return abs(z), phase(z)


def rect(r, phi, /):
    if _math.isinf(phi) and r:
        raise ValueError("math domain error")
    if phi == 0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def exp(z, /):
    z = _complex(z)
    size = _math.exp(z.real)
    if z.imag == 0:
        return complex(size, z.imag)
    return complex(size * _math.cos(z.imag), size * _math.sin(z.imag))


def log(z, base=None, /):
    z = _complex(z)
    if z == 0:
        raise ValueError("math domain error")
    result = complex(_log_abs(z), phase(z))
    return result if base is None else result / log(base)


def _log_abs(z):
    x, y = abs(z.real), abs(z.imag)
    size = _math.hypot(x, y)
    if 0.71 <= size <= 1.73:
        x, y = max(x, y), min(x, y)
        return _math.log1p((x - 1) * (x + 1) + y * y) / 2
    return _math.log(size)


def log10(z, /):
    z = _complex(z)
    if z == 0:
        raise ValueError("math domain error")
    return complex(_log_abs(z) / _math.log(10.0), phase(z) / _math.log(10.0))


def sqrt(z, /):
    z = _complex(z)
    if z == 0:
        return complex(0.0, z.imag)
    x, y = abs(z.real), abs(z.imag)
    if _math.isinf(y):
        return complex(inf, z.imag)
    x, scaled = x / 8, y / 8
    s = 2 * _math.sqrt(x + _math.hypot(x, scaled))
    d = y / (2 * s)
    return complex(s, _math.copysign(d, z.imag)) if z.real >= 0 else complex(d, _math.copysign(s, z.imag))


def cosh(z, /):
    z = _complex(z)
    return complex(_math.cos(z.imag) * _math.cosh(z.real), _math.sin(z.imag) * _math.sinh(z.real))


def sinh(z, /):
    z = _complex(z)
    return complex(_math.cos(z.imag) * _math.sinh(z.real), _math.sin(z.imag) * _math.cosh(z.real))


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    tx, ty = _math.tanh(x), _math.tan(y)
    cx = 1 / _math.cosh(x)
    txty = tx * ty
    denominator = 1 + txty * txty
    return complex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx)


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _complex(z)
    s = sinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def tan(z, /):
    z = _complex(z)
    t = tanh(complex(-z.imag, z.real))
    return complex(t.imag, -t.real)


def acos(z, /):
    z = _complex(z)
    s1, s2 = sqrt(1 - z), sqrt(1 + z)
    return complex(
        2 * _math.atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real)
    )


def asin(z, /):
    z = _complex(z)
    s = asinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def atan(z, /):
    z = _complex(z)
    s = atanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def acosh(z, /):
    z = _complex(z)
    s1, s2 = sqrt(complex(z.real - 1, z.imag)), sqrt(complex(z.real + 1, z.imag))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2 * _math.atan2(s1.imag, s2.real))


def asinh(z, /):
    z = _complex(z)
    s1, s2 = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
    return complex(
        _math.asinh(s1.real * s2.imag - s2.real * s1.imag),
        _math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag),
    )


def atanh(z, /):
    z = _complex(z)
    if z.real < 0 or z.real == 0 and _math.copysign(1, z.real) < 0:
        return -atanh(-z)
    x, y = z.real, z.imag
    if x == 1 and y == 0:
        raise ValueError("math domain error")
    return complex(
        _math.log1p(4 * x / ((1 - x) ** 2 + y * y)) / 4,
        -_math.atan2(-2 * y, (1 - x) * (1 + x) - y * y) / 2,
    )


def isfinite(z, /):
    z = _complex(z)
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isnan(z, /):
    z = _complex(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isinf(z, /):
    z = _complex(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    a, b = _complex(a), _complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
`;
