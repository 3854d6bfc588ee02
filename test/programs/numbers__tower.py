import numbers, cmath, math
from decimal import Decimal
from fractions import Fraction
for v in (1, 1.5, 1j, True, Decimal(1), Fraction(1, 2), "x"):
    print(v, [k.__name__ for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(v, k)])
print(issubclass(int, numbers.Rational), numbers.Integral.__mro__)
try: numbers.Complex()
except TypeError as e: print(e)
for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh, cmath.log10):
    z = f(1 + 2j); print(f.__name__, f"{z:.12f}")
print(cmath.polar(1j), cmath.phase(-1), cmath.rect(1, 0), cmath.sqrt(-4), cmath.isclose(1, 1 + 1e-12), cmath.isinf(complex("inf")), cmath.isnan(cmath.nan), cmath.inf, cmath.infj, cmath.pi)
for f in (lambda: cmath.log(0), lambda: cmath.sqrt("x"), lambda: cmath.atanh(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
