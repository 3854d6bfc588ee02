from decimal import *
a, b = Decimal("1.10"), Decimal("3")
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, -a, +a, abs(-a), divmod(Decimal(7), b))
print(Decimal(1) / Decimal(3), Decimal("0.1") + Decimal("0.2"), Decimal(0.1), Decimal.from_float(0.5))
print(repr(Decimal("1E+5")), Decimal("-0"), Decimal("Infinity"), Decimal("nan"), Decimal((1, (1, 2, 3), -2)))
print(Decimal("2").sqrt(), Decimal(2).ln(), Decimal(10).log10(), Decimal(1).exp(), Decimal("0.5") ** Decimal("0.5"))
print(Decimal("7.325").quantize(Decimal(".01"), rounding=ROUND_DOWN), Decimal("7.325").quantize(Decimal(".01"), ROUND_UP))
for r in (ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(r, Decimal("2.5").quantize(Decimal(1), rounding=r), Decimal("-2.5").quantize(Decimal(1), rounding=r), round(Decimal("2.675"), 2))
print(sum([Decimal("0.1")] * 10), sorted([Decimal(3), Decimal("1.5"), 2]), max(Decimal(1), 2))
print(Decimal("1.0") == 1, Decimal("0.1") == 0.1, Decimal(1) < 1.5, hash(Decimal("1.0")) == hash(1), Decimal("1.00") == Decimal("1"))
print(Decimal("123.4500").normalize(), Decimal("1E+3").to_integral_value(), int(Decimal("-3.9")), float(Decimal("1.25")), Decimal("3.7").as_integer_ratio())
print(Decimal("-1.23e-5").as_tuple(), Decimal("1234.5").adjusted(), Decimal("12e3").to_eng_string(), Decimal(5).fma(2, 3))
for text in ("abc", "1.2.3", ""):
    try:
        Decimal(text)
    except InvalidOperation as e:
        print(type(e).__name__, e)
for f in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal("Inf") - Decimal("Inf"), lambda: Decimal(1) + 1.5, lambda: Decimal([1]), lambda: int(Decimal("nan"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(format(Decimal("1234567.891"), ",.2f"), f"{Decimal('0.5'):.0%}", f"{Decimal('3.14159'):10.2f}|", f"{Decimal('1e10'):e}", f"{Decimal('12'):>+8}")
print(isinstance(a, Decimal), type(a + 1), bool(Decimal("0.0")), Decimal("5") > Decimal("-Infinity"), Decimal("NaN") == Decimal("NaN"))
