/** The module `decimal`, in Python. */
export const decimal = String.raw`
import math as _math
import numbers as _numbers
import re as _re
import sys as _sys
from collections import namedtuple as _namedtuple
from _decimal_context import *
from _decimal_context import _roundings, _signals

__all__ = [
    "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException",
    "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
    "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN",
    "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
    "setcontext", "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS",
    "HAVE_CONTEXTVAR",
]
HAVE_THREADS = HAVE_CONTEXTVAR = True
DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


class InvalidContext(InvalidOperation):
    pass


_parser = _re.compile(
    r"""\s*(?P<sign>[-+])?
    ((?=\d|\.\d)(?P<int>\d*)(\.(?P<frac>\d*))?(E(?P<exp>[-+]?\d+))?
    |Inf(inity)?
    |(?P<signal>s)?NaN(?P<diag>\d*))\s*\Z""",
    _re.VERBOSE | _re.IGNORECASE,
)


def _round_int(value, power, rounding, negative):
    """value / 10**power as a whole number, and whether anything was lost; value is not negative."""
    base = 10 ** power
    whole, rest = divmod(value, base)
    if not rest:
        return whole, False
    twice = 2 * rest
    if rounding == "ROUND_HALF_EVEN":
        up = twice > base or twice == base and whole & 1
    elif rounding == "ROUND_HALF_UP":
        up = twice >= base
    elif rounding == "ROUND_HALF_DOWN":
        up = twice > base
    elif rounding == "ROUND_DOWN":
        up = False
    elif rounding == "ROUND_UP":
        up = True
    elif rounding == "ROUND_CEILING":
        up = not negative
    elif rounding == "ROUND_FLOOR":
        up = negative
    else:
        up = whole % 5 == 0
    return whole + bool(up), True


def _digits(value):
    return len(str(value))


class Decimal:
    """A decimal number: sign, whole coefficient, exponent; or an infinity or NaN."""

    __slots__ = ("_sign", "_int", "_exp", "_special")

    def __new__(cls, value="0", context=None):
        if cls is Decimal and type(value) is Decimal:
            return value
        if isinstance(value, str):
            return _parsed(cls, value, context)
        if isinstance(value, int):
            return _make(1 if value < 0 else 0, abs(value), 0, None, cls)
        if isinstance(value, Decimal):
            return _make(value._sign, value._int, value._exp, value._special, cls)
        if isinstance(value, (list, tuple)):
            return _from_tuple(cls, value)
        if isinstance(value, float):
            (context or getcontext())._signal(FloatOperation, None)
            return _from_float(cls, value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return _from_float(cls, f)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()

    # -- questions

    def is_nan(self):
        return self._special in ("n", "N")

    def is_qnan(self):
        return self._special == "n"

    def is_snan(self):
        return self._special == "N"

    def is_infinite(self):
        return self._special == "F"

    def is_finite(self):
        return self._special is None

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return self._special is None and not self._int

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def is_normal(self, context=None):
        if self._special or not self._int:
            return False
        return (context or getcontext()).Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        if self._special or not self._int:
            return False
        return self.adjusted() < (context or getcontext()).Emin

    def __bool__(self):
        return self._special is not None or self._int != 0

    def adjusted(self):
        if self._special:
            return 0
        return self._exp + _digits(self._int) - 1

    def as_tuple(self):
        if self._special == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple(map(int, str(self._int))) if self._int or not self._special else ()
        return DecimalTuple(self._sign, digits, self._special or self._exp)

    def as_integer_ratio(self):
        if self._special:
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer ratio")
            raise OverflowError("cannot convert Infinity to integer ratio")
        n, d = self._int, 1
        if self._exp >= 0:
            n *= 10 ** self._exp
        else:
            d = 10 ** -self._exp
            common = _math.gcd(n, d)
            n, d = n // common, d // common
        return (-n if self._sign else n), d

    # -- text

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self, eng=False, context=None):
        sign = "-" if self._sign else ""
        if self._special:
            if self._special == "F":
                return sign + "Infinity"
            return sign + ("sNaN" if self._special == "N" else "NaN") + (str(self._int) if self._int else "")
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            dot = left
        elif not eng:
            dot = 1
        elif not self._int:
            dot = (left + 1) % 3 - 1
        else:
            dot = (left - 1) % 3 + 1
        if dot <= 0:
            whole, fraction = "0", "." + "0" * -dot + digits
        elif dot >= len(digits):
            whole, fraction = digits + "0" * (dot - len(digits)), ""
        else:
            whole, fraction = digits[:dot], "." + digits[dot:]
        if left == dot:
            return sign + whole + fraction
        letter = "E" if (context or getcontext()).capitals else "e"
        return f"{sign}{whole}{fraction}{letter}{left - dot:+d}"

    def to_eng_string(self, context=None):
        return self.__str__(True, context)

    def __format__(self, spec, /):
        from _decimal_format import formatted
        return formatted(self, spec)

    # -- comparison

    def _cmp(self, other):
        if self._special == "F" or other._special == "F":
            a = (-1 if self._sign else 1) if self._special == "F" else 0
            b = (-1 if other._sign else 1) if other._special == "F" else 0
            return (a > b) - (a < b)
        if not self._int and not other._int:
            return 0
        if not self._int:
            return 1 if other._sign else -1
        if not other._int:
            return -1 if self._sign else 1
        if self._sign != other._sign:
            return -1 if self._sign else 1
        mine, theirs = self.adjusted(), other.adjusted()
        if mine != theirs:
            larger = 1 if mine > theirs else -1
        else:
            low = min(self._exp, other._exp)
            a, b = self._int * 10 ** (self._exp - low), other._int * 10 ** (other._exp - low)
            larger = (a > b) - (a < b)
        return -larger if self._sign else larger

    def __eq__(self, other):
        other = _comparable(self, other, equality=True)
        if other is NotImplemented:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            if self.is_snan() or other.is_snan():
                getcontext()._signal(InvalidOperation, None)
            return False
        return self._cmp(other) == 0

    def _ordered(self, other, test):
        other = _comparable(self, other)
        if other is NotImplemented:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            return getcontext()._signal(InvalidOperation, False)
        return test(self._cmp(other))

    def __lt__(self, other):
        return self._ordered(other, lambda sign: sign < 0)

    def __le__(self, other):
        return self._ordered(other, lambda sign: sign <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda sign: sign > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda sign: sign >= 0)

    def __hash__(self):
        if self._special:
            if self.is_snan():
                raise TypeError("Cannot hash a signaling NaN value")
            if self.is_nan():
                return object.__hash__(self)
            return hash(float("-inf" if self._sign else "inf"))
        modulus = _sys.hash_info.modulus
        if self._exp >= 0:
            power = pow(10, self._exp, modulus)
        else:
            power = pow(pow(10, -1, modulus), -self._exp, modulus)
        value = self._int * power % modulus
        if self._sign:
            value = -value
        return -2 if value == -1 else value

    def compare(self, other, context=None):
        other = _operand(other)
        nan = _nan_of(self, other, context)
        return nan if nan is not None else Decimal(self._cmp(other))

    def compare_signal(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            return (context or getcontext())._signal(InvalidOperation, _NaN)
        return Decimal(self._cmp(other))

    def compare_total(self, other, context=None):
        other = _operand(other)
        return Decimal((_total(self) > _total(other)) - (_total(self) < _total(other)))

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    def _extreme(self, other, context, want, magnitude=False):
        context = context or getcontext()
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            if self.is_qnan() and not other.is_nan():
                return other._fix(context)
            if other.is_qnan() and not self.is_nan():
                return self._fix(context)
            return _nan_of(self, other, context)
        sign = self.copy_abs()._cmp(other.copy_abs()) if magnitude else self._cmp(other)
        if sign == 0:
            sign = (_total(self) > _total(other)) - (_total(self) < _total(other))
        return (self if sign == want or sign == 0 else other)._fix(context)

    def max(self, other, context=None):
        return self._extreme(other, context, 1)

    def min(self, other, context=None):
        return self._extreme(other, context, -1)

    def max_mag(self, other, context=None):
        return self._extreme(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._extreme(other, context, -1, True)

    # -- rounding

    def _fix(self, context):
        """Rounded to the context's precision and range."""
        if self._special:
            if self.is_nan() and self._int and _digits(self._int) > context.prec - context.clamp:
                return _make(self._sign, self._int % 10 ** (context.prec - context.clamp), 0, self._special)
            return _plain(self)
        tiny, top = context.Etiny(), context.Etop()
        if not self._int:
            most = top if context.clamp else context.Emax
            exp = min(max(self._exp, tiny), most)
            if exp == self._exp:
                return _plain(self)
            return context._signal(Clamped, _make(self._sign, 0, exp))
        count = _digits(self._int)
        least = count + self._exp - context.prec
        if least > top:
            result = _overflow(context, self._sign)
            context._signal(Inexact, None)
            context._signal(Rounded, None)
            return context._signal(Overflow, result)
        subnormal = least < tiny
        if subnormal:
            least = tiny
        if self._exp < least:
            value, lost = _round_int(self._int, least - self._exp, context.rounding, self._sign)
            exp = least
            if _digits(value) > context.prec:
                value //= 10
                exp += 1
            if exp > top:
                result = _overflow(context, self._sign)
            else:
                result = _make(self._sign, value, exp)
            if lost and subnormal:
                context._signal(Underflow, None)
            if subnormal:
                context._signal(Subnormal, None)
            if lost:
                context._signal(Inexact, None)
            context._signal(Rounded, None)
            if exp > top:
                return context._signal(Overflow, result)
            if not value:
                context._signal(Clamped, None)
            return result
        if subnormal:
            context._signal(Subnormal, None)
        if context.clamp and self._exp > top:
            context._signal(Clamped, None)
            return _make(self._sign, self._int * 10 ** (self._exp - top), top)
        return _plain(self)

    def _rescale(self, exp, rounding):
        if self._special:
            return self
        if not self._int:
            return _make(self._sign, 0, exp)
        if self._exp >= exp:
            return _make(self._sign, self._int * 10 ** (self._exp - exp), exp)
        value, _ = _round_int(self._int, exp - self._exp, rounding, self._sign)
        return _make(self._sign, value, exp)

    def quantize(self, exp, rounding=None, context=None):
        exp = _operand(exp)
        context = context or getcontext()
        rounding = context.rounding if rounding is None else rounding
        if rounding not in _roundings:
            context.copy().rounding = rounding
        if self._special or exp._special:
            nan = _nan_of(self, exp, context)
            if nan is not None:
                return nan
            if self._special and exp._special:
                return _plain(self)
            return context._signal(InvalidOperation, _NaN)
        if not context.Etiny() <= exp._exp <= context.Emax:
            return context._signal(InvalidOperation, _NaN)
        if not self._int:
            return _make(self._sign, 0, exp._exp)._fix(context)
        result = self._rescale(exp._exp, rounding)
        if result.adjusted() > context.Emax or _digits(result._int) > context.prec:
            return context._signal(InvalidOperation, _NaN)
        if result._int and result.adjusted() < context.Emin:
            context._signal(Subnormal, None)
        if result._exp > self._exp:
            if result != self:
                context._signal(Inexact, None)
            context._signal(Rounded, None)
        return result._fix(context)

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._special or other._special:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if self._special:
            nan = _nan_of(self, None, context)
            return _plain(self) if nan is None else nan
        return _plain(self) if self._exp >= 0 else self._rescale(0, rounding or context.rounding)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        result = self.to_integral_value(rounding, context)
        if not self._special and self._exp < 0:
            if result != self:
                context._signal(Inexact, None)
            context._signal(Rounded, None)
        return result

    def __round__(self, n=None):
        if n is not None:
            if not isinstance(n, int):
                raise TypeError("optional arg must be an integer")
            return self.quantize(_make(0, 1, -n))
        return self._whole("ROUND_HALF_EVEN")

    def _whole(self, rounding):
        if self._special:
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer")
            raise OverflowError("cannot convert Infinity to integer")
        value = self._rescale(0, rounding)._int
        return -value if self._sign else value

    def __int__(self):
        return self._whole("ROUND_DOWN")

    __trunc__ = __int__

    def __floor__(self):
        return self._whole("ROUND_FLOOR")

    def __ceil__(self):
        return self._whole("ROUND_CEILING")

    def __float__(self):
        if self.is_nan():
            if self.is_snan():
                raise ValueError("cannot convert signaling NaN to float")
            return float("-nan" if self._sign else "nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def normalize(self, context=None):
        context = context or getcontext()
        nan = _nan_of(self, None, context)
        if nan is not None:
            return nan
        fixed = self._fix(context)
        if fixed._special:
            return fixed
        if not fixed._int:
            return _make(fixed._sign, 0, 0)
        value, exp = fixed._int, fixed._exp
        most = context.Etop() if context.clamp else context.Emax
        while value % 10 == 0 and exp < most:
            value //= 10
            exp += 1
        return _make(fixed._sign, value, exp)

    # -- arithmetic

    def __pos__(self, context=None):
        context = context or getcontext()
        nan = _nan_of(self, None, context)
        if nan is not None:
            return nan
        if not self and not self._special and context.rounding != "ROUND_FLOOR":
            return self.copy_abs()._fix(context)
        return self._fix(context)

    def __neg__(self, context=None):
        context = context or getcontext()
        nan = _nan_of(self, None, context)
        if nan is not None:
            return nan
        if not self and not self._special and context.rounding != "ROUND_FLOOR":
            return self.copy_abs()._fix(context)
        return self.copy_negate()._fix(context)

    def __abs__(self, context=None):
        return self.__neg__(context) if self._sign else self.__pos__(context)

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._special)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._special)

    def copy_sign(self, other, context=None):
        return _make(_operand(other)._sign, self._int, self._exp, self._special)

    def __add__(self, other, context=None):
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        if self._special or other._special:
            nan = _nan_of(self, other, context)
            if nan is not None:
                return nan
            if self._special:
                if other._special and self._sign != other._sign:
                    return context._signal(InvalidOperation, _NaN)
                return _plain(self)
            return _plain(other)
        exp = min(self._exp, other._exp)
        if not self._int and not other._int:
            sign = min(self._sign, other._sign)
            if context.rounding == "ROUND_FLOOR" and self._sign != other._sign:
                sign = 1
            return _make(sign, 0, exp)._fix(context)
        if not self._int or not other._int:
            one = other if not self._int else self
            exp = max(exp, one._exp - context.prec - 1)
            return one._rescale(exp, context.rounding)._fix(context)
        first, second = (self, other) if self._exp >= other._exp else (other, self)
        # What is far below the last digit only matters for rounding.
        gap = first.adjusted() - context.prec - 2
        if second.adjusted() < min(gap, first._exp - 2):
            low = min(gap, first._exp - 2) - 1
            second = _make(second._sign, 1, low)
        low = min(first._exp, second._exp)
        a = first._int * 10 ** (first._exp - low) * (-1 if first._sign else 1)
        b = second._int * 10 ** (second._exp - low) * (-1 if second._sign else 1)
        total = a + b
        if not total:
            return _make(1 if context.rounding == "ROUND_FLOOR" else 0, 0, exp)._fix(context)
        return _make(1 if total < 0 else 0, abs(total), low)._fix(context)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        if other.is_nan():
            return self.__add__(other, context)
        return self.__add__(other.copy_negate(), context)

    def __rsub__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other.__sub__(self)

    def __mul__(self, other, context=None):
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = _nan_of(self, other, context)
            if nan is not None:
                return nan
            if not self or not other:
                return context._signal(InvalidOperation, _NaN)
            return _make(sign, 0, 0, "F")
        return _make(sign, self._int * other._int, self._exp + other._exp)._fix(context)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = _nan_of(self, other, context)
            if nan is not None:
                return nan
            if self._special and other._special:
                return context._signal(InvalidOperation, _NaN)
            if self._special:
                return _make(sign, 0, 0, "F")
            context._signal(Clamped, None)
            return _make(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return context._signal(InvalidOperation, _NaN, DivisionUndefined)
            return context._signal(DivisionByZero, _make(sign, 0, 0, "F"))
        exp = self._exp - other._exp
        if not self._int:
            return _make(sign, 0, exp)._fix(context)
        shift = _digits(other._int) - _digits(self._int) + context.prec + 1
        exp -= shift
        if shift >= 0:
            whole, rest = divmod(self._int * 10 ** shift, other._int)
        else:
            whole, rest = divmod(self._int, other._int * 10 ** -shift)
        if rest:
            if whole % 5 == 0:
                whole += 1
        else:
            ideal = self._exp - other._exp
            while exp < ideal and whole % 10 == 0:
                whole //= 10
                exp += 1
        return _make(sign, whole, exp)._fix(context)

    def __rtruediv__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other.__truediv__(self)

    def _divide(self, other, context):
        """The whole quotient and the remainder of finite numbers, the second not zero."""
        sign = self._sign ^ other._sign
        exp = self._exp if other._special else min(self._exp, other._exp)
        if not self._int or other._special or self.adjusted() - other.adjusted() <= -2:
            return _make(sign, 0, 0), self._rescale(exp, context.rounding)
        if self.adjusted() - other.adjusted() <= context.prec:
            a, b = self._int * 10 ** (self._exp - exp), other._int * 10 ** (other._exp - exp)
            q, r = divmod(a, b)
            if q < 10 ** context.prec:
                return _make(sign, q, 0), _make(self._sign, r, exp)
        failed = context._signal(InvalidOperation, _NaN, DivisionImpossible)
        return failed, failed

    def __divmod__(self, other):
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        context = getcontext()
        nan = _nan_of(self, other, context)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self._special:
            failed = context._signal(InvalidOperation, _NaN)
            return (failed if other._special else _make(sign, 0, 0, "F")), failed
        if not other:
            if not self:
                failed = context._signal(InvalidOperation, _NaN, DivisionUndefined)
                return failed, failed
            q = context._signal(DivisionByZero, _make(sign, 0, 0, "F"))
            return q, context._signal(InvalidOperation, _NaN)
        q, r = self._divide(other, context)
        return q._fix(context), r._fix(context)

    def __rdivmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other.__divmod__(self)

    def __mod__(self, other, context=None):
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        nan = _nan_of(self, other, context)
        if nan is not None:
            return nan
        if self._special:
            return context._signal(InvalidOperation, _NaN)
        if not other:
            detail = None if self else DivisionUndefined
            return context._signal(InvalidOperation, _NaN, detail)
        return self._divide(other, context)[1]._fix(context)

    def __rmod__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other.__mod__(self)

    def __floordiv__(self, other, context=None):
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        nan = _nan_of(self, other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._special:
            return context._signal(InvalidOperation, _NaN) if other._special else _make(sign, 0, 0, "F")
        if not other:
            if not self:
                return context._signal(InvalidOperation, _NaN, DivisionUndefined)
            return context._signal(DivisionByZero, _make(sign, 0, 0, "F"))
        return self._divide(other, context)[0]

    def __rfloordiv__(self, other):
        other = _converted(other)
        return other if other is NotImplemented else other.__floordiv__(self)

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        nan = _nan_of(self, other, context)
        if nan is not None:
            return nan
        if self._special or not other:
            return context._signal(InvalidOperation, _NaN)
        if other._special:
            return self._fix(context)
        exp = min(self._exp, other._exp)
        a, b = self._int * 10 ** (self._exp - exp), other._int * 10 ** (other._exp - exp)
        q, r = divmod(a, b)
        if q + (2 * r + (q & 1) > b) >= 10 ** context.prec:
            return context._signal(InvalidOperation, _NaN, DivisionImpossible)
        sign = self._sign
        if 2 * r + (q & 1) > b:
            r -= b
            q += 1
        if r < 0:
            sign, r = 1 - sign, -r
        return _make(sign, r, exp)._fix(context)

    def fma(self, other, third, context=None):
        context = context or getcontext()
        other, third = _operand(other), _operand(third)
        if self._special or other._special:
            product = self.__mul__(other, context)
        else:
            product = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return product.__add__(third, context)

    def __pow__(self, other, modulo=None, context=None):
        if modulo is not None:
            from _decimal_functions import power_modulo
            return power_modulo(self, other, modulo, context or getcontext())
        other = _converted(other)
        if other is NotImplemented:
            return NotImplemented
        from _decimal_functions import power
        return power(self, other, context or getcontext())

    def __rpow__(self, other, modulo=None):
        other = _converted(other)
        return other if other is NotImplemented else other.__pow__(self)

    def sqrt(self, context=None):
        context = context or getcontext()
        nan = _nan_of(self, None, context)
        if nan is not None:
            return nan
        if self.is_infinite() and not self._sign:
            return _plain(self)
        if not self:
            return _make(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return context._signal(InvalidOperation, _NaN)
        prec = context.prec + 1
        value, exp = self._int, self._exp
        if exp & 1:
            value, exp = value * 10, exp - 1
        shift = max(0, 2 * prec - _digits(value) + 1)
        shift += shift & 1
        scaled = value * 10 ** shift
        root = _math.isqrt(scaled)
        exact = root * root == scaled
        exp = (exp - shift) // 2
        if exact:
            ideal = self._exp // 2
            while exp < ideal and root % 10 == 0:
                root //= 10
                exp += 1
        elif root % 5 == 0:
            root += 1
        with localcontext(context) as inner:
            inner.rounding = "ROUND_HALF_EVEN"
            result = _make(0, root, exp)._fix(inner)
        for signal, was in inner.flags.items():
            if was:
                context._signal(signal, None)
        return result

    def exp(self, context=None):
        from _decimal_functions import transcendental
        return transcendental(self, context, "exp")

    def ln(self, context=None):
        from _decimal_functions import transcendental
        return transcendental(self, context, "ln")

    def log10(self, context=None):
        from _decimal_functions import transcendental
        return transcendental(self, context, "log10")

    def logb(self, context=None):
        context = context or getcontext()
        nan = _nan_of(self, None, context)
        if nan is not None:
            return nan
        if self._special:
            return _make(0, 0, 0, "F")
        if not self:
            return context._signal(DivisionByZero, _make(1, 0, 0, "F"))
        return Decimal(self.adjusted())._fix(context)

    def scaleb(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        nan = _nan_of(self, other, context)
        if nan is not None:
            return nan
        if other._special or other._exp != 0:
            return context._signal(InvalidOperation, _NaN)
        if self._special:
            return _plain(self)
        return _make(self._sign, self._int, self._exp + int(other))._fix(context)

    def shift(self, other, context=None):
        context = context or getcontext()
        by = int(_operand(other))
        if abs(by) > context.prec:
            return context._signal(InvalidOperation, _NaN)
        value = self._int * 10 ** by % 10 ** context.prec if by >= 0 else self._int // 10 ** -by
        return _make(self._sign, value, self._exp, self._special)

    def rotate(self, other, context=None):
        context = context or getcontext()
        by = int(_operand(other))
        if abs(by) > context.prec:
            return context._signal(InvalidOperation, _NaN)
        digits = str(self._int).zfill(context.prec)[-context.prec:]
        by %= context.prec
        return _make(self._sign, int(digits[by:] + digits[:by]), self._exp, self._special)

    def next_plus(self, context=None):
        return _next(self, context or getcontext(), 0)

    def next_minus(self, context=None):
        return _next(self, context or getcontext(), 1)

    def next_toward(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        sign = self._cmp(other)
        if sign == 0:
            return self.copy_sign(other)
        return _next(self, context, 0 if sign < 0 else 1)

    def number_class(self, context=None):
        if self.is_nan():
            return "sNaN" if self.is_snan() else "NaN"
        sign = "-" if self._sign else "+"
        if self._special:
            return sign + "Infinity"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def radix(self):
        return Decimal(10)

    def _logical(self, other, context, operation):
        context = context or getcontext()
        other = _operand(other)
        for value in (self, other):
            if value._special or value._sign or value._exp or set(str(value._int)) - set("01"):
                return context._signal(InvalidOperation, _NaN)
        a, b = int(str(self._int), 2), int(str(other._int), 2)
        return _make(0, int(bin(operation(a, b))[2:]), 0)

    def logical_and(self, other, context=None):
        return self._logical(other, context, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        return self._logical(other, context, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(other, context, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        context = context or getcontext()
        return self.logical_xor(_make(0, int("1" * context.prec), 0), context)


_numbers.Number.register(Decimal)


def _make(sign, value, exp, special=None, cls=Decimal):
    self = object.__new__(cls)
    self._sign, self._int, self._exp, self._special = sign, value, exp, special
    return self


_NaN = _make(0, 0, 0, "n")


def _plain(value):
    return value if type(value) is Decimal else _make(value._sign, value._int, value._exp, value._special)


def _parsed(cls, text, context):
    match = _parser.match(text.replace("_", ""))
    if match is None:
        return (context or getcontext())._signal(InvalidOperation, _NaN, ConversionSyntax)
    sign = 1 if match["sign"] == "-" else 0
    whole = match["int"]
    if whole is not None:
        fraction = match["frac"] or ""
        return _make(sign, int(whole + fraction), int(match["exp"] or 0) - len(fraction), None, cls)
    if match["diag"] is not None:
        return _make(sign, int(match["diag"] or 0), 0, "N" if match["signal"] else "n", cls)
    return _make(sign, 0, 0, "F", cls)


def _from_tuple(cls, value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exp = value
    if sign not in (0, 1) or not isinstance(sign, int):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exp == "F":
        return _make(sign, 0, 0, "F", cls)
    if not all(isinstance(digit, int) and 0 <= digit <= 9 for digit in digits):
        raise ValueError("coefficient must be a tuple of digits")
    number = int("".join(map(str, digits)) or "0")
    if exp in ("n", "N"):
        return _make(sign, number, 0, exp, cls)
    if not isinstance(exp, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return _make(sign, number, exp, None, cls)


def _from_float(cls, value):
    if value != value or value in (float("inf"), float("-inf")):
        return cls(repr(value))
    sign = 1 if _math.copysign(1.0, value) < 0 else 0
    n, d = abs(value).as_integer_ratio()
    k = d.bit_length() - 1
    return _make(sign, n * 5 ** k, -k, None, cls)


def _converted(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _make(1 if value < 0 else 0, abs(value), 0)
    return NotImplemented


def _operand(value):
    other = _converted(value)
    if other is NotImplemented:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return other


def _comparable(self, value, equality=False):
    other = _converted(value)
    if other is not NotImplemented:
        return other
    if isinstance(value, float):
        context = getcontext()
        if equality:
            context.flags[FloatOperation] = True
        else:
            context._signal(FloatOperation, None)
        return _from_float(Decimal, value)
    if isinstance(value, _numbers.Rational):
        if self._special:
            return Decimal(value.numerator)
        n, d = self.as_integer_ratio()
        a, b = n * value.denominator, value.numerator * d
        # Another number with the same order.
        return self if a == b else _make(0, 0, 0, "F") if a < b else _make(1, 0, 0, "F")
    if equality and isinstance(value, _numbers.Complex) and value.imag == 0:
        return _from_float(Decimal, value.real)
    return NotImplemented


def _nan_of(self, other, context):
    """The NaN that an operation on these gives, or None."""
    other_nan = other is not None and other.is_nan()
    if not self.is_nan() and not other_nan:
        return None
    context = context or getcontext()
    for value in (self, other):
        if value is not None and value.is_snan():
            return context._signal(InvalidOperation, _make(value._sign, value._int, 0, "n"))
    value = self if self.is_nan() else other
    return value._fix(context)


def _total(value):
    rank = {None: 0, "F": 1, "N": 2, "n": 3}[value._special]
    from fractions import Fraction
    size = Fraction(value._int) * Fraction(10) ** value._exp if rank == 0 else Fraction(value._int)
    if value._sign:
        return (-1, -rank, -size, -value._exp)
    return (1, rank, size, value._exp)


def _overflow(context, sign):
    rounding = context.rounding
    if rounding in ("ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_HALF_DOWN", "ROUND_UP") or (
            rounding == "ROUND_CEILING" and not sign) or rounding == "ROUND_FLOOR" and sign:
        return _make(sign, 0, 0, "F")
    return _make(sign, 10 ** context.prec - 1, context.Etop())


def _next(value, context, down):
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    if value._special and value._sign == down:
        return _plain(value)
    if value._special:
        return _make(value._sign, 10 ** context.prec - 1, context.Etop())
    inner = context.copy()
    inner.clear_traps()
    inner.rounding = "ROUND_FLOOR" if down else "ROUND_CEILING"
    fixed = value._fix(inner)
    if fixed != value:
        return fixed
    return value.__add__(_make(down, 1, context.Etiny() - 1), inner)


# -- what contexts do with numbers


def _context_methods():
    def method(name, count):
        if count == 1:
            def operate(self, a, /):
                return getattr(_operand(a), name)(context=self)
        elif count == 2:
            def operate(self, a, b, /):
                return getattr(_operand(a), name)(b, context=self)
        else:
            def operate(self, a, b, c, /):
                return getattr(_operand(a), name)(b, c, context=self)
        return operate

    names = {
        "abs": "__abs__", "plus": "__pos__", "minus": "__neg__", "add": "__add__", "subtract": "__sub__",
        "multiply": "__mul__", "divide": "__truediv__", "divide_int": "__floordiv__", "remainder": "__mod__",
    }
    for name in ("abs", "plus", "minus", "sqrt", "exp", "ln", "log10", "logb", "normalize", "next_plus", "next_minus",
                 "to_integral_value", "to_integral_exact", "to_eng_string", "number_class", "is_normal", "is_subnormal",
                 "logical_invert"):
        setattr(Context, name, method(names.get(name, name), 1))
    for name in ("add", "subtract", "multiply", "divide", "divide_int", "remainder", "remainder_near", "compare",
                 "compare_signal", "compare_total", "compare_total_mag", "max", "min", "max_mag", "min_mag", "quantize",
                 "same_quantum", "scaleb", "shift", "rotate", "next_toward", "copy_sign", "logical_and", "logical_or",
                 "logical_xor"):
        setattr(Context, name, method(names.get(name, name), 2))
    setattr(Context, "fma", method("fma", 3))
    Context.to_integral = Context.to_integral_value
    for name in ("is_nan", "is_qnan", "is_snan", "is_infinite", "is_finite", "is_signed", "is_zero", "is_canonical",
                 "copy_abs", "copy_negate", "canonical"):
        setattr(Context, name, lambda self, a, /, name=name: getattr(_operand(a), name)())

    def create_decimal(self, num="0", /):
        value = Decimal(num, context=self)
        if value.is_nan() and _digits(value._int) > self.prec - self.clamp and value._int:
            return self._signal(InvalidOperation, _NaN, ConversionSyntax)
        return value._fix(self)

    def create_decimal_from_float(self, f, /):
        return Decimal.from_float(f)._fix(self)

    def power(self, a, b, modulo=None):
        return _operand(a).__pow__(b, modulo, context=self)

    def divmod(self, a, b, /):
        with localcontext(self):
            return _operand(a).__divmod__(b)

    def to_sci_string(self, a, /):
        return _operand(a).__str__(context=self)

    for made in (create_decimal, create_decimal_from_float, power, divmod, to_sci_string):
        setattr(Context, made.__name__, made)
    Context.radix = lambda self: Decimal(10)
    Context.copy_decimal = lambda self, a, /: Decimal(a)


_context_methods()
del _context_methods
`;
