from decimal import *
import decimal
print(getcontext())
getcontext().prec = 6
print(Decimal(1) / Decimal(7), getcontext().prec, getcontext().rounding)
with localcontext() as ctx:
    ctx.prec = 42
    ctx.rounding = ROUND_UP
    print(Decimal(1) / Decimal(7))
print(Decimal(1) / Decimal(7))
ctx = Context(prec=4, rounding=ROUND_DOWN)
print(ctx.divide(Decimal(2), Decimal(3)), ctx.create_decimal("3.14159265"), ctx.sqrt(2), ctx.power(2, 20), ctx.add(1, 2))
print([s.__name__ for s, on in ctx.flags.items() if on])
ctx.clear_flags()
print(any(ctx.flags.values()), ctx.traps[DivisionByZero])
setcontext(Context(prec=9, traps=[]))
print(Decimal(1) / 0, Decimal(0) / 0, Decimal("bad"), getcontext().flags[DivisionByZero])
setcontext(DefaultContext)
try:
    getcontext().prec = 0
except ValueError as e:
    print(e)
try:
    getcontext().traps[Inexact] = True
    Decimal(1) / 3
except Inexact as e:
    print("Inexact", e)
print(issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError))
print(Decimal("1.5").compare(2), Decimal(3).max(4), Decimal("2.50").same_quantum(Decimal("1.00")), Decimal("0").is_zero(), Decimal("-5").is_signed(), Decimal("sNaN").is_snan())
print(Decimal("-3.5").copy_abs(), Decimal(2).copy_sign(-1), Decimal("1.2345").remainder_near(1), Decimal(5).logb(), Decimal(5).scaleb(2), Decimal(1).next_plus())
