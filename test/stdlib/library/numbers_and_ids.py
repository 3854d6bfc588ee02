import statistics as st
import uuid
from fractions import Fraction as F

print(F(1, 3) + F(1, 6), F("0.25"), F("-3/6"), F(0.5), repr(F(4, -6)), F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), F(2, 3)), F(1, 3) ** 2, F(2) ** -1, F(1, 2) + 0.5, 1 - F(1, 4), F(1, 3) < 0.34, F(1, 2) == 0.5)
print(round(F(5, 2)), int(F(-7, 2)), float(F(1, 8)), hash(F(1, 2)) == hash(0.5), F(3.14159).limit_denominator(100), abs(F(-1, 2)), bool(F(0)), F("1e-2"), sum([F(1, 10)] * 3))
for bad in (lambda: F(1, 0), lambda: F("x"), lambda: F(None)):
    try:
        bad()
    except (ValueError, ZeroDivisionError, TypeError) as error:
        print(type(error).__name__, error)
data = [1, 2, 3, 4, 4.5, 10]
print(st.mean(data), st.mean([1, 2]), st.mean([1, 3]), st.fmean(data), st.median(data), st.median_low(data), st.median_high([1, 2]), st.mode("abca"), st.multimode("aabb"))
print(st.stdev(data), st.pstdev(data), st.variance(data), st.pvariance([1, 2, 3, 4]), st.quantiles(data), st.quantiles(data, n=10, method="inclusive"), st.harmonic_mean([40, 60]), round(st.geometric_mean([54, 24, 36]), 9))
print(st.stdev([0.1, 0.2, 0.3]), st.mean([F(1, 2), F(1, 3)]), st.stdev([5, 5]))
for bad in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.median([]), lambda: st.mode([])):
    try:
        bad()
    except st.StatisticsError as error:
        print(error)
u = uuid.uuid4()
print(len(str(u)), u.version, u.variant, u != uuid.uuid4(), u == uuid.UUID(str(u)))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), repr(uuid.UUID(int=5)), uuid.UUID(bytes=bytes(range(16))).hex, uuid.uuid1().version)
try:
    uuid.UUID("x")
except ValueError as error:
    print(error)
