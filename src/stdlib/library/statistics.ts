/** The modules `fractions` and `statistics`, in Python. */
export const fractions = String.raw`
import math
import numbers
import re

__all__ = ["Fraction"]
_form = re.compile(r"\s*([-+]?)(?=\d|\.\d)(\d*)(?:/(\d+)|(?:\.(\d*))?(?:[eE]([-+]?\d+))?)\s*")


class Fraction:
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if isinstance(numerator, str):
                numerator, denominator = _parse(numerator)
            elif isinstance(numerator, float):
                numerator, denominator = numerator.as_integer_ratio()
            elif isinstance(numerator, Fraction):
                numerator, denominator = numerator._numerator, numerator._denominator
            elif isinstance(numerator, int):
                numerator, denominator = int(numerator), 1
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            a, b = Fraction(numerator), Fraction(denominator)
            numerator, denominator = a._numerator * b._denominator, b._numerator * a._denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        self._numerator = numerator // common
        self._denominator = denominator // common
        return self

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)

    @classmethod
    def from_float(cls, f):
        return cls(*f.as_integer_ratio())

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        one, two = Fraction(p0 + k * p1, q0 + k * q1), Fraction(p1, q1)
        return two if abs(two - self) <= abs(one - self) else one

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        modulus = 2**61 - 1
        if self._denominator % modulus == 0:
            made = 314159
        else:
            made = abs(self._numerator) * pow(self._denominator, -1, modulus) % modulus
        made = made if self._numerator >= 0 else -made
        return -2 if made == -1 else made

    def __bool__(self):
        return self._numerator != 0

    def __float__(self):
        return self._numerator / self._denominator

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is not None:
            shift = 10 ** abs(ndigits)
            return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)
        floor, rest = divmod(self._numerator, self._denominator)
        if rest * 2 == self._denominator:
            return floor + floor % 2
        return floor + (rest * 2 > self._denominator)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __pos__(self):
        return Fraction(self)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __pow__(self, other):
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._numerator**other, self._denominator**other)
            return Fraction(self._denominator**-other, self._numerator**-other)
        return float(self) ** float(other)

    def __rpow__(self, other):
        return other**self._numerator if self._denominator == 1 else other ** float(self)


def _parse(text):
    match = _form.fullmatch(text)
    if match is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    sign, whole, below, decimals, exponent = match.groups()
    numerator, denominator = int(whole or "0"), int(below or "1")
    if decimals:
        numerator = numerator * 10 ** len(decimals) + int(decimals)
        denominator *= 10 ** len(decimals)
    if exponent:
        numerator *= 10 ** max(0, int(exponent))
        denominator *= 10 ** max(0, -int(exponent))
    return -numerator if sign == "-" else numerator, denominator


def _operator(exact, fallback):
    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a, Fraction(b))
        return fallback(float(a), b) if isinstance(b, (float, complex)) else NotImplemented

    def reverse(b, a):
        if isinstance(a, int):
            return exact(Fraction(a), b)
        return fallback(a, float(b)) if isinstance(a, (float, complex)) else NotImplemented

    return forward, reverse


def _floordiv(a, b):
    return a._numerator * b._denominator // (a._denominator * b._numerator)


for _name, _exact, _fallback in (
    ("add", lambda a, b: Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator), lambda a, b: a + b),
    ("sub", lambda a, b: Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator), lambda a, b: a - b),
    ("mul", lambda a, b: Fraction(a._numerator * b._numerator, a._denominator * b._denominator), lambda a, b: a * b),
    ("truediv", lambda a, b: Fraction(a._numerator * b._denominator, a._denominator * b._numerator), lambda a, b: a / b),
    ("floordiv", _floordiv, lambda a, b: a // b),
    ("mod", lambda a, b: a - b * _floordiv(a, b), lambda a, b: a % b),
    ("divmod", lambda a, b: (_floordiv(a, b), a - b * _floordiv(a, b)), divmod),
):
    _forward, _reverse = _operator(_exact, _fallback)
    setattr(Fraction, f"__{_name}__", _forward)
    setattr(Fraction, f"__r{_name}__", _reverse)


def _comparison(test):
    def compare(a, b):
        if isinstance(b, (int, Fraction)):
            b = Fraction(b)
            return test(a._numerator * b._denominator, b._numerator * a._denominator)
        if isinstance(b, float):
            return test(a, Fraction(b)) if math.isfinite(b) else test(0.0, b)
        return NotImplemented

    return compare


for _name, _test in (
    ("eq", lambda a, b: a == b), ("lt", lambda a, b: a < b), ("le", lambda a, b: a <= b), ("gt", lambda a, b: a > b),
    ("ge", lambda a, b: a >= b),
):
    setattr(Fraction, f"__{_name}__", _comparison(_test))


numbers.Rational.register(Fraction)
`;

export const statistics = String.raw`
import math
from collections import Counter
from fractions import Fraction
from itertools import groupby

__all__ = [
    "StatisticsError", "fmean", "geometric_mean", "harmonic_mean", "mean", "median", "median_high", "median_low", "mode",
    "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


def _exact(data):
    """The values as fractions, and what makes their kind of a fraction again."""
    data = list(data)
    for value in data:
        if not isinstance(value, (int, float, Fraction)):
            raise TypeError(f"can't convert type {type(value).__name__!r} to numerator/denominator")
    if any(isinstance(value, float) for value in data):
        if not all(math.isfinite(value) for value in data):
            return [float(value) for value in data], float
        return [Fraction(value) for value in data], float
    if any(isinstance(value, Fraction) for value in data):
        return [Fraction(value) for value in data], Fraction
    return [Fraction(value) for value in data], lambda value: int(value) if value == int(value) else float(value)


def mean(data):
    values, convert = _exact(data)
    if not values:
        raise StatisticsError("mean requires at least one data point")
    return convert(sum(values) / len(values))


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.fsum(x * w for x, w in zip(data, weights)) / total


def geometric_mean(data):
    try:
        return math.exp(fmean(map(math.log, data)))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    values, convert = _exact(data)
    if not values:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if any(value < 0 for value in values):
        raise StatisticsError("harmonic mean does not support negative values")
    if any(value == 0 for value in values):
        return 0
    weights = [1] * len(values) if weights is None else list(map(Fraction, weights))
    mean = sum(weights) / sum(w / x for w, x in zip(weights, values))
    return mean if convert is Fraction else float(mean)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    if method == "inclusive":
        result = []
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method != "exclusive":
        raise ValueError(f"Unknown method: {method!r}")
    result = []
    for i in range(1, n):
        j = min(max(i * (size + 1) // n, 1), size - 1)
        delta = i * (size + 1) - j * n
        result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def _spread(data, least, center, name):
    values, convert = _exact(data)
    if len(values) < least:
        points = "two data points" if least == 2 else "one data point"
        raise StatisticsError(f"{name} requires at least {points}")
    middle = sum(values) / len(values) if center is None else Fraction(center)
    return sum((value - middle) ** 2 for value in values) / (len(values) - least + 1), convert


def variance(data, xbar=None):
    value, convert = _spread(data, 2, xbar, "variance")
    return convert(value)


def pvariance(data, mu=None):
    value, convert = _spread(data, 1, mu, "pvariance")
    return convert(value)


def _root(value):
    """The square root of a fraction, rounded to the nearest double."""
    n, d = value.numerator, value.denominator
    if not n:
        return 0.0
    shift = max(0, 110 - n.bit_length() + d.bit_length())
    shift += shift % 2
    root = math.isqrt((n << shift) // d)
    return (root | (root * root * d != n << shift)) / (1 << shift // 2)


def stdev(data, xbar=None):
    return _root(_spread(data, 2, xbar, "stdev")[0])


def pstdev(data, mu=None):
    return _root(_spread(data, 1, mu, "pstdev")[0])
`;
