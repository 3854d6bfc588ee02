from datetime import MAXYEAR, date, datetime, time, timedelta, timezone

d = timedelta(days=1, hours=2, minutes=3.5, milliseconds=4)
print(d, repr(d), -d, repr(-d), d.total_seconds(), abs(-d) == d, d * 2, 2.5 * d, d / 2, d // 7, d / timedelta(hours=1), d % timedelta(hours=1), divmod(d, timedelta(hours=5)))
print(timedelta(), repr(timedelta()), bool(timedelta()), timedelta(seconds=0.1), timedelta(microseconds=1.5), timedelta(days=-1, seconds=1), timedelta.max, timedelta(weeks=1))
print(timedelta(1) > timedelta(hours=23), sorted([timedelta(2), timedelta(1)]), hash(timedelta(1)) == hash(timedelta(hours=24)))
a = date(2024, 2, 29)
print(a, repr(a), a.weekday(), a.isoweekday(), a.isocalendar(), a.toordinal(), date.fromordinal(738945), a + timedelta(366), a - date(2023, 3, 1), a.replace(year=2020), a.ctime())
print(a.strftime("%Y/%m/%d %a %A %b %B %j %y %%"), f"{a:%d.%m.%Y}", date.fromisoformat("2021-12-31"), date.min, date.max, a.timetuple()[:6], a < date(2025, 1, 1))
t = time(1, 2, 3, 4)
print(t, repr(t), time(12), repr(time(12)), t.isoformat("milliseconds"), t < time(2), time(23, 59, tzinfo=timezone.utc), t.strftime("%H-%M-%S.%f"), time.fromisoformat("10:20:30.5"))
m = datetime(2026, 1, 31, 23, 59, 59, 999999)
print(m, repr(m), m + timedelta(microseconds=1), m - datetime(2026, 1, 1), m.date(), m.time(), m.isoformat(), m.isoformat(" ", "minutes"), m.replace(microsecond=0), repr(datetime(2026, 1, 1)))
print(m.strftime("%Y-%m-%d %H:%M:%S.%f %p %I %Z%z|"), f"{m:%H:%M}", m.timetuple()[:9], m.weekday())
utc = datetime(2026, 3, 4, 5, 6, tzinfo=timezone.utc)
cet = timezone(timedelta(hours=1), "CET")
print(utc, repr(utc), utc.astimezone(cet), repr(cet), cet, utc.astimezone(cet) == utc, utc.timestamp(), utc.tzname(), utc.utcoffset(), timezone(-timedelta(hours=3, minutes=30)), repr(timezone.utc))
print(datetime.fromtimestamp(1700000000.25, tz=timezone.utc), datetime.fromtimestamp(0, cet), utc.strftime("%z %Z"), utc.timetz())
print(datetime.strptime("2024-05-06 07:08:09.123", "%Y-%m-%d %H:%M:%S.%f"), datetime.strptime("6 May 24, 3PM", "%d %b %y, %I%p"), datetime.strptime("2024-01-01T00:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"), datetime.strptime("Monday March 2020", "%A %B %Y"))
print(datetime.fromisoformat("2024-05-06T07:08:09+02:00"), datetime.fromisoformat("2024-05-06"), datetime.fromisoformat("2024-05-06 07:08:09.000123Z"), datetime.combine(a, t))
for n in (1, 59, 60, 365, 366, 730119, 730120, 3652059):
    assert date.fromordinal(n).toordinal() == n
    print(date.fromordinal(n), end=" ")
print(MAXYEAR)
for make in (
    lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(1, 13, 1), lambda: time(24), lambda: datetime(2020, 1, 1, 1, 60),
    lambda: utc < m, lambda: utc - m, lambda: date.max + timedelta(1), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2020x", "%Y"),
    lambda: datetime.strptime("1", "%Q"), lambda: date.fromisoformat("nope"), lambda: date("x", 1, 1), lambda: timedelta("x"), lambda: a < m,
    lambda: timezone(timedelta(days=1)), lambda: timedelta(1) / 0,
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
print(utc == m, a == m, {m: 1}[datetime(2026, 1, 31, 23, 59, 59, 999999)], m.tzinfo, datetime(2026, 1, 1) in {datetime(2026, 1, 1)}, isinstance(m, date))
start = datetime.now()
print(type(start - start), datetime.now() >= start, date.today() == datetime.now().date(), datetime.now(timezone.utc).tzinfo)
