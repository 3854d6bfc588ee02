import { defineType, PyTuple, tupleType, type Value } from '../runtime';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const fields = ['year', 'mon', 'mday', 'hour', 'min', 'sec', 'wday', 'yday', 'isdst'];

class PyStructTime extends PyTuple {}

export const structTimeType = defineType({
  name: 'struct_time',
  module: 'time',
  layout: PyStructTime,
  base: tupleType,
  isBase: false,
  new: { 'struct_time(sequence, /)': (_cls, sequence: PyTuple) => new PyStructTime([...sequence.items]) },
  methods: {
    '__repr__(self, /)': (self: PyStructTime) =>
      `time.struct_time(${fields.map((name, i) => `tm_${name}=${self.items[i]}`).join(', ')})`,
  },
  getters: Object.fromEntries(
    fields.map((name, i) => [`tm_${name}`, { get: (self: PyStructTime) => self.items[i], member: true }]),
  ),
});

/** Days from 1970-01-01 to a date of the Gregorian calendar. */
function daysFromDate(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dateFromDays(count: number): [number, number, number] {
  const z = count + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1];
}

/** `time.gmtime(seconds)`. */
export function timeTuple(seconds: number): PyTuple {
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const [year, month, dayOfMonth] = dateFromDays(day);
  const weekday = (((day + 3) % 7) + 7) % 7;
  const dayOfYear = day - daysFromDate(year, 1, 1) + 1;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return new PyStructTime([year, month, dayOfMonth, ...clock, weekday, dayOfYear, 0]);
}

/** Seconds since 1970 of a time tuple in UTC. */
export function utcSeconds(tuple: PyTuple): number {
  const [year, month, day, hour, minute, second] = tuple.items.map(Number);
  return daysFromDate(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
}

const two = (value: Value) => String(value).padStart(2, '0');

/** `time.asctime(tuple)`: `Thu Jan  1 00:00:00 2026`. */
export function namesOfTime(value: Value): string {
  const [year, month, day, hour, minute, second, weekday] = (value as PyTuple).items.map(Number);
  const date = `${days[weekday].slice(0, 3)} ${months[month - 1].slice(0, 3)} ${String(day).padStart(2)}`;
  return `${date} ${two(hour)}:${two(minute)}:${two(second)} ${year}`;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The year and the week that a day belongs to by ISO 8601. */
function isoWeek(year: number, dayOfYear: number, weekday: number): [number, number] {
  const week = Math.floor((dayOfYear - weekday + 9) / 7);
  if (week < 1) return isoWeek(year - 1, dayOfYear + (isLeap(year - 1) ? 366 : 365), weekday);
  // A week whose Thursday is in the next year is that year's first.
  if (dayOfYear - weekday + 3 > (isLeap(year) ? 366 : 365)) return [year + 1, 1];
  return [year, week];
}

/** `time.strftime(format, tuple)` in the C locale. */
export function formatTime(format: string, value: Value): string {
  const [year, month, day, hour, minute, second, weekday, dayOfYear] = (value as PyTuple).items.map(Number);
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  const parts: Record<string, () => string> = {
    a: () => days[weekday].slice(0, 3),
    A: () => days[weekday],
    b: () => months[month - 1].slice(0, 3),
    B: () => months[month - 1],
    c: () => namesOfTime(value),
    d: () => two(day),
    D: () => `${two(month)}/${two(day)}/${two(year % 100)}`,
    e: () => String(day).padStart(2),
    F: () => `${year}-${two(month)}-${two(day)}`,
    f: () => '%f',
    H: () => two(hour),
    I: () => two(hour12),
    j: () => String(dayOfYear).padStart(3, '0'),
    m: () => two(month),
    M: () => two(minute),
    n: () => '\n',
    p: () => (hour < 12 ? 'AM' : 'PM'),
    s: () => String(utcSeconds(value as PyTuple)),
    S: () => two(second),
    t: () => '\t',
    T: () => `${two(hour)}:${two(minute)}:${two(second)}`,
    u: () => String(weekday + 1),
    U: () => two(Math.floor((dayOfYear + 6 - ((weekday + 1) % 7)) / 7)),
    W: () => two(Math.floor((dayOfYear + 6 - weekday) / 7)),
    G: () => String(isoWeek(year, dayOfYear, weekday)[0]),
    V: () => two(isoWeek(year, dayOfYear, weekday)[1]),
    w: () => String((weekday + 1) % 7),
    x: () => `${two(month)}/${two(day)}/${two(year % 100)}`,
    X: () => `${two(hour)}:${two(minute)}:${two(second)}`,
    y: () => two(year % 100),
    Y: () => String(year),
    z: () => '+0000',
    Z: () => 'UTC',
    '%': () => '%',
  };
  return format.replace(/%(.)/gs, (whole, letter: string) => parts[letter]?.() ?? whole);
}
