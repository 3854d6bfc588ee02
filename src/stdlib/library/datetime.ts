/** The module `datetime`, in Python: the proleptic Gregorian calendar, and `now` by the virtual clock, whose zone is UTC. */
export const datetime = String.raw`
import re as _re
import sys as _sys
import time as _time

MINYEAR = 1
MAXYEAR = 9999
__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")
_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MAX_ORDINAL = 3652059
_SECOND = 1000000
_DAY = 86400 * _SECOND


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]


def _to_ordinal(year, month, day):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 + _DAYS_BEFORE[month] + (month > 2 and _is_leap(year)) + day


def _from_ordinal(n):
    year = max(1, min(9999, n * 400 // 146097 + 1))
    while _to_ordinal(year, 1, 1) > n:
        year -= 1
    while n - _to_ordinal(year, 1, 1) >= 365 + _is_leap(year):
        year += 1
    rest = n - _to_ordinal(year, 1, 1) + 1
    month = 1
    while rest > _days_in_month(year, month):
        rest -= _days_in_month(year, month)
        month += 1
    return year, month, rest


def _divide_nearest(a, b):
    q, r = divmod(a, b)
    return q + 1 if 2 * r > b or 2 * r == b and q % 2 else q


def _offset_text(offset, sep=":"):
    if offset is None:
        return ""
    total = offset._us
    sign = "-" if total < 0 else "+"
    seconds, us = divmod(abs(total), _SECOND)
    text = f"{sign}{seconds // 3600:02d}{sep}{seconds // 60 % 60:02d}"
    if seconds % 60 or us:
        text += f"{sep}{seconds % 60:02d}"
        if us:
            text += f".{us:06d}"
    return text


def _require_int(*values):
    for value in values:
        if not isinstance(value, int) and not hasattr(value, "__index__"):
            raise TypeError(f"{type(value).__name__!r} object cannot be interpreted as an integer")


class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole = 0
        fraction = 0.0
        for name, value, factor in (
            ("days", days, _DAY), ("seconds", seconds, _SECOND), ("microseconds", microseconds, 1),
            ("milliseconds", milliseconds, 1000), ("minutes", minutes, 60 * _SECOND), ("hours", hours, 3600 * _SECOND),
            ("weeks", weeks, 7 * _DAY),
        ):
            if isinstance(value, int):
                whole += value * factor
            elif isinstance(value, float):
                part = int(value)
                whole += part * factor
                fraction += (value - part) * factor
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        # Halves go to the even microsecond of the sum.
        odd = whole % 2
        self._us = whole - odd + round(odd + fraction)
        if abs(self._us // _DAY) > 999999999:
            raise OverflowError(f"days={self._us // _DAY}; must have magnitude <= 999999999")

    days = property(lambda self: self._us // _DAY)
    seconds = property(lambda self: self._us % _DAY // _SECOND)
    microseconds = property(lambda self: self._us % _SECOND)

    def total_seconds(self):
        return self._us / _SECOND

    def __repr__(self):
        parts = [f"{name}={value}" for name, value in (("days", self.days), ("seconds", self.seconds), ("microseconds", self.microseconds)) if value]
        return f"{_qualified(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        seconds = self.seconds
        text = f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        if self.days:
            text = f"{self.days} day{'' if abs(self.days) == 1 else 's'}, {text}"
        return text + (f".{self.microseconds:06d}" if self.microseconds else "")

    def __add__(self, other):
        return _delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _delta(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_divide_nearest(self._us * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            return _delta(_divide_nearest(self._us, other) if other > 0 else _divide_nearest(-self._us, -other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_divide_nearest(self._us * b if a > 0 else -self._us * b, abs(a)))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return _delta(self._us // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return _delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def __bool__(self):
        return self._us != 0

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented

    def __reduce__(self):
        return self.__class__, (self.days, self.seconds, self.microseconds)

    def __hash__(self):
        return hash(self._us)


def _delta(us):
    return timedelta(microseconds=us)


def _qualified(value):
    kind = type(value)
    return f"{kind.__module__}.{kind.__qualname__}" if kind.__module__ != "__main__" else kind.__qualname__


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    def tzname(self, dt):
        raise NotImplementedError("tzinfo subclass must override tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("tzinfo subclass must override utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("tzinfo subclass must override dst()")

    def fromutc(self, dt):
        return dt + dt.utcoffset()


_no_name = object()


class timezone(tzinfo):
    def __init__(self, offset, name=_no_name):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if not -_DAY < offset._us < _DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                f"{offset!r}."
            )
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not _no_name:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __reduce__(self):
        return self.__class__, (self._offset,) if self._name is _no_name else (self._offset, self._name)

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is _no_name else f", {self._name!r}"
        return f"{_qualified(self)}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)


timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


def _check_date(year, month, day):
    _require_int(year, month, day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond, fold, tz):
    _require_int(hour, minute, second, microsecond)
    for name, value, limit in (("hour", hour, 23), ("minute", minute, 59), ("second", second, 59), ("microsecond", microsecond, 999999)):
        if not 0 <= value <= limit:
            raise ValueError(f"{name} must be in 0..{limit}")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type {type(tz).__name__!r}")


def _format(moment, form, tuple_, us, zone):
    def replace(match):
        letter = match[1]
        if letter == "f":
            return f"{us:06d}"
        if letter == "z":
            return _offset_text(zone.utcoffset(), "")
        if letter == "Z":
            return (zone.tzname() or "")
        if letter == "%":
            return "%%"
        if letter == "Y":
            return str(tuple_[0])
        return match[0]

    return _time.strftime(_re.sub("%(.)", replace, form), tuple_)


def _calendar_form(text):
    """A text that begins with an ISO week, with the date in its place (since 3.11)."""
    match = _re.match(r"(\d{4})(-?)W(\d\d)(?:\2([1-7]))?", text) if _sys.version_info >= (3, 11) else None
    if match is None:
        return text
    year, dash, week, day = match.groups()
    return date.fromisocalendar(int(year), int(week), int(day or 1)).isoformat() + text[match.end():]


class date:
    def __new__(cls, year, month=None, day=None):
        if month is None or day is None:
            missing, at = ("month", 2) if month is None else ("day", 3)
            raise TypeError(f"function missing required argument {missing!r} (pos {at})")
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._ymd = (year, month, day)
        return self

    year = property(lambda self: self._ymd[0])
    month = property(lambda self: self._ymd[1])
    day = property(lambda self: self._ymd[2])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, t):
        return cls(*_time.localtime(t)[:3])

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > _MAX_ORDINAL:
            raise ValueError("year is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        match = _re.fullmatch(r"(\d{4})(-?)(\d\d)\2(\d\d)", _calendar_form(date_string))
        if match is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        year, _, month, day = match.groups()
        return cls(int(year), int(month), int(day))

    def toordinal(self):
        return _to_ordinal(*self._ymd)

    def weekday(self):
        return (_to_ordinal(*self._ymd) + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        first = _to_ordinal(*self._ymd) - self.weekday() + 3
        year = _from_ordinal(first)[0]
        return _IsoCalendarDate(year, (first - _to_ordinal(year, 1, 1)) // 7 + 1, self.weekday() + 1)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= year <= 9999:
            raise ValueError(f"Year is out of range: {year}")
        start = _to_ordinal(year, 1, 4)
        start -= (start + 6) % 7
        weeks = 53 if (_to_ordinal(year, 1, 1) + 6) % 7 == 3 or (_to_ordinal(year, 12, 31) + 6) % 7 == 3 else 52
        if not 1 <= week <= weeks:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls(*_from_ordinal(start + (week - 1) * 7 + day - 1))

    def isoformat(self):
        return "%04d-%02d-%02d" % self._ymd

    __str__ = isoformat

    def ctime(self):
        return _time.asctime(self.timetuple())

    def timetuple(self):
        return self._time_tuple(0, 0, 0, -1)

    def _time_tuple(self, hour, minute, second, dst):
        year, month, day = self._ymd
        day_of_year = _to_ordinal(year, month, day) - _to_ordinal(year, 1, 1) + 1
        return _time.struct_time((year, month, day, hour, minute, second, self.weekday(), day_of_year, dst))

    def strftime(self, format):
        return _format(self, format, self.timetuple(), 0, _NoZone)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, year=None, month=None, day=None):
        own = self._ymd
        return type(self)(own[0] if year is None else year, own[1] if month is None else month, own[2] if day is None else day)

    def __repr__(self):
        return f"{_qualified(self)}({self.year}, {self.month}, {self.day})"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other.days
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self, other):
        return None if not isinstance(other, date) or isinstance(other, datetime) else (self._ymd, other._ymd)

    def __eq__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] == keys[1]

    def __lt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] >= keys[1]

    def __reduce__(self):
        return self.__class__, self._ymd

    def __hash__(self):
        return hash(self._ymd)


class _IsoCalendarDate(tuple):
    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % tuple(self)


class _NoZone:
    utcoffset = tzname = staticmethod(lambda: None)


_TIME = r"(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d(?::?\d\d(?:\.\d+)?)?)?)?"


def _zone_of(text):
    if not text:
        return None
    if text == "Z":
        return timezone.utc
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4] or 0), seconds=float(digits[4:] or 0))
    offset = -offset if text[0] == "-" else offset
    return timezone(offset) if offset else timezone.utc


def _time_parts(groups):
    hour, minute, second, fraction, zone = groups
    return int(hour), int(minute or 0), int(second or 0), int((fraction or "0")[:6].ljust(6, "0")), _zone_of(zone)


class time:
    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond, fold, tzinfo)
        self = object.__new__(cls)
        self._hms = (hour, minute, second, microsecond)
        self._tz = tzinfo
        self._fold = fold
        return self

    hour = property(lambda self: self._hms[0])
    minute = property(lambda self: self._hms[1])
    second = property(lambda self: self._hms[2])
    microsecond = property(lambda self: self._hms[3])
    tzinfo = property(lambda self: self._tz)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string):
        match = _re.fullmatch(_TIME, time_string[time_string.startswith("T"):])
        if match is None:
            raise ValueError(f"Invalid isoformat string: {time_string!r}")
        return cls(*_time_parts(match.groups()))

    def utcoffset(self):
        return None if self._tz is None else self._tz.utcoffset(None)

    def tzname(self):
        return None if self._tz is None else self._tz.tzname(None)

    def dst(self):
        return None if self._tz is None else self._tz.dst(None)

    def isoformat(self, timespec="auto"):
        return _time_text(self._hms, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        hour, minute, second, us = self._hms
        moment = _time.struct_time((1900, 1, 1, hour, minute, second, 0, 1, -1))
        return _format(self, format, moment, us, self)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        parts = [own if new is None else new for own, new in zip(self._hms, (hour, minute, second, microsecond))]
        return type(self)(*parts, self._tz if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def __repr__(self):
        return f"{_qualified(self)}({_shown_time(self._hms, 2)}{_shown_zone(self)})"

    def _key(self):
        hour, minute, second, us = self._hms
        total = ((hour * 60 + minute) * 60 + second) * _SECOND + us
        offset = self.utcoffset()
        return total - (offset._us if offset is not None else 0)

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def _ordered(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._key() - other._key()

    def __lt__(self, other):
        return self._ordered(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._ordered(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._ordered(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._ordered(other) >= 0 if isinstance(other, time) else NotImplemented

    def __reduce__(self):
        return self.__class__, (*self._hms, self._tz)

    def __hash__(self):
        return hash(self._key())


def _time_text(hms, timespec):
    hour, minute, second, us = hms
    if timespec == "auto":
        timespec = "microseconds" if us else "seconds"
    texts = {
        "hours": f"{hour:02d}",
        "minutes": f"{hour:02d}:{minute:02d}",
        "seconds": f"{hour:02d}:{minute:02d}:{second:02d}",
        "milliseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{us // 1000:03d}",
        "microseconds": f"{hour:02d}:{minute:02d}:{second:02d}.{us:06d}",
    }
    if timespec not in texts:
        raise ValueError("Unknown timespec value")
    return texts[timespec]


def _shown_time(hms, at_least):
    parts = list(hms)
    while len(parts) > at_least and parts[-1] == 0:
        parts.pop()
    return ", ".join(map(str, parts))


def _shown_zone(moment):
    fold = ", fold=1" if moment._fold else ""
    return fold if moment._tz is None else f"{fold}, tzinfo={moment._tz!r}"


_time_class = time
_tzinfo_class = tzinfo


class datetime(date):
    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = date.__new__(cls, year, month, day)
        _check_time(hour, minute, second, microsecond, fold, tzinfo)
        self._hms = (hour, minute, second, microsecond)
        self._tz = tzinfo
        self._fold = fold
        return self

    hour = property(lambda self: self._hms[0])
    minute = property(lambda self: self._hms[1])
    second = property(lambda self: self._hms[2])
    microsecond = property(lambda self: self._hms[3])
    tzinfo = property(lambda self: self._tz)
    fold = property(lambda self: self._fold)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        made = cls._of(_UNIX_EPOCH + round(timestamp * _SECOND), None)
        return made if tz is None else tz.fromutc(made.replace(tzinfo=tz))

    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)

    @classmethod
    def fromordinal(cls, n):
        return cls(*_from_ordinal(n))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(*date._ymd, *time._hms, time._tz if tzinfo is True else tzinfo, fold=time._fold)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        match = _re.fullmatch(r"(\d{4})-?(\d\d)-?(\d\d)(?:.(?:" + _TIME + "))?", _calendar_form(date_string))
        if match is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        groups = match.groups()
        return cls(*map(int, groups[:3]), *(_time_parts(groups[3:]) if groups[3] else ()))

    @classmethod
    def strptime(cls, date_string, format):
        return _parse(cls, date_string, format)

    @classmethod
    def _of(cls, us, tz):
        """The moment that is so many microseconds after the day 0."""
        days, rest = divmod(us, _DAY)
        if not 0 < days <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        seconds, us = divmod(rest, _SECOND)
        return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, us, tz)

    def _us(self):
        hour, minute, second, us = self._hms
        return self.toordinal() * _DAY + ((hour * 60 + minute) * 60 + second) * _SECOND + us

    def date(self):
        return date(*self._ymd)

    def time(self):
        return _time_class(*self._hms, fold=self._fold)

    def timetz(self):
        return _time_class(*self._hms, self._tz, fold=self._fold)

    def utcoffset(self):
        return None if self._tz is None else self._tz.utcoffset(self)

    def tzname(self):
        return None if self._tz is None else self._tz.tzname(self)

    def dst(self):
        return None if self._tz is None else self._tz.dst(self)

    def timestamp(self):
        offset = self.utcoffset()
        return (self._us() - (offset._us if offset is not None else 0) - _UNIX_EPOCH) / _SECOND

    def timetuple(self):
        dst = self.dst()
        return self._time_tuple(*self._hms[:3], -1 if dst is None else int(bool(dst)))

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self if offset is None else self - offset
        return moment._time_tuple(*moment._hms[:3], 0)

    def astimezone(self, tz=None):
        tz = timezone(timedelta(0), "UTC") if tz is None else tz
        offset = self.utcoffset() or timedelta(0)
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def isoformat(self, sep="T", timespec="auto"):
        return "%04d-%02d-%02d" % self._ymd + sep + _time_text(self._hms, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(sep=" ")

    def strftime(self, format):
        return _format(self, format, self.timetuple(), self.microsecond, self)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        new = (year, month, day, hour, minute, second, microsecond)
        parts = [own if value is None else value for own, value in zip(self._ymd + self._hms, new)]
        return type(self)(*parts, self._tz if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def __repr__(self):
        year, month, day = self._ymd
        return f"{_qualified(self)}({year}, {month}, {day}, {_shown_time(self._hms, 2)}{_shown_zone(self)})"

    def __add__(self, other):
        return type(self)._of(self._us() + other._us, self._tz) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._us() - other._us() - (a._us if a is not None else 0) + (b._us if b is not None else 0))

    def _key(self, other):
        if not isinstance(other, datetime):
            if isinstance(other, date):
                raise TypeError(f"can't compare {_qualified(self)} to {_qualified(other)}")
            return None
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return (self - other)._us, 0

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return False if isinstance(other, date) else NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key(other)[0] == 0

    def __reduce__(self):
        return self.__class__, (*self._ymd, *self._hms, self._tz)

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._us() - (offset._us if offset is not None else 0))


_UNIX_EPOCH = _to_ordinal(1970, 1, 1) * _DAY
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


def _names(names):
    return "|".join(sorted(names, key=len, reverse=True))


_DIRECTIVES = {
    "d": r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])",
    "f": r"(?P<f>\d{1,6})",
    "H": r"(?P<H>2[0-3]|[0-1]\d|\d)",
    "I": r"(?P<I>1[0-2]|0[1-9]|[1-9])",
    "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
    "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])",
    "M": r"(?P<M>[0-5]\d|\d)",
    "S": r"(?P<S>6[0-1]|[0-5]\d|\d)",
    "y": r"(?P<y>\d\d)",
    "Y": r"(?P<Y>\d\d\d\d)",
    "z": r"(?P<z>[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|Z)",
    "Z": "(?P<Z>utc|gmt)",
    "a": f"(?P<a>{'|'.join(name[:3] for name in _DAY_NAMES)})",
    "A": f"(?P<A>{_names(_DAY_NAMES)})",
    "b": f"(?P<b>{'|'.join(name[:3] for name in _MONTH_NAMES)})",
    "B": f"(?P<B>{_names(_MONTH_NAMES)})",
    "p": "(?P<p>am|pm)",
    "G": r"(?P<G>\d\d\d\d)",
    "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
    "u": r"(?P<u>[1-7])",
    "w": r"(?P<w>[0-6])",
    "U": r"(?P<U>5[0-3]|[0-4]\d|\d)",
    "W": r"(?P<W>5[0-3]|[0-4]\d|\d)",
    "%": "%",
}


def _parse(cls, text, form):
    if not isinstance(text, str):
        raise TypeError(f"strptime() argument 1 must be str, not {type(text).__name__}")
    form_full = form
    for letter, meaning in (("c", "%a %b %d %H:%M:%S %Y"), ("x", "%m/%d/%y"), ("X", "%H:%M:%S")):
        form_full = form_full.replace("%" + letter, meaning)
    pattern = ""
    at = 0
    while at < len(form_full):
        char = form_full[at]
        if char == "%":
            at += 1
            if at == len(form_full):
                raise ValueError(f"stray % in format {form!r}")
            if form_full[at] not in _DIRECTIVES:
                raise ValueError(f"{form_full[at]!r} is a bad directive in format {form!r}")
            pattern += _DIRECTIVES[form_full[at]]
        elif char.isspace():
            pattern += r"\s+" if not pattern.endswith(r"\s+") else ""
        else:
            pattern += _re.escape(char)
        at += 1
    match = _re.match(pattern, text, _re.IGNORECASE)
    if match is None:
        raise ValueError(f"time data {text!r} does not match format {form!r}")
    if match.end() != len(text):
        raise ValueError(f"unconverted data remains: {text[match.end():]}")
    found = {key: value for key, value in match.groupdict().items() if value is not None}
    year = int(found.get("Y", 1900))
    if "y" in found:
        year = int(found["y"])
        year += 2000 if year <= 68 else 1900
    month = int(found.get("m", 1))
    for key, names in (("B", _MONTH_NAMES), ("b", [name[:3] for name in _MONTH_NAMES])):
        if key in found:
            month = [name.lower() for name in names].index(found[key].lower()) + 1
    day = int(found.get("d", 1))
    if "j" in found and "m" not in found:
        _, month, day = _from_ordinal(_to_ordinal(year, 1, 1) + int(found["j"]) - 1)
    if "G" in found and "V" in found:
        weekday = int(found["u"]) if "u" in found else int(found.get("w", 1)) or 7
        year, month, day = date.fromisocalendar(int(found["G"]), int(found["V"]), weekday)._ymd
    elif ("U" in found or "W" in found) and ("w" in found or "u" in found) and "Y" in found:
        first = 1 if "W" in found else 0
        weekday = int(found["w"]) if "w" in found else int(found["u"]) % 7
        offset = (date(year, 1, 1).isoweekday() - first) % 7
        start = _to_ordinal(year, 1, 1) - offset + 7 * (int(found["W" if first else "U"]) - (offset == 0))
        year, month, day = _from_ordinal(start + (weekday - first) % 7)
    hour = int(found.get("H", 0))
    if "I" in found:
        hour = int(found["I"]) % 12 + (12 if found.get("p", "").lower() == "pm" else 0)
    us = int(found.get("f", "0").ljust(6, "0"))
    zone = _zone_of(found.get("z"))
    return cls(year, month, day, hour, int(found.get("M", 0)), int(found.get("S", 0)), us, zone)
`;
