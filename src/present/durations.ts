const units = [
  { name: 'ns', size: 1 },
  { name: 'µs', size: 1e3 },
  { name: 'ms', size: 1e6 },
  { name: 's', size: 1e9 },
] as const;

type Unit = (typeof units)[number];

function unitFor(nanoseconds: number): Unit {
  const size = Math.abs(nanoseconds);
  // 999.95 ns would print as `1000 ns`: a value that rounds up belongs to the next unit.
  return [...units].reverse().find((unit) => size >= unit.size * 0.9995) ?? units[0];
}

/** A duration to three digits with its unit: `850 ns`, `12.3 µs`, `5.00 ms`, `2.01 s`. Takes nanoseconds. */
export function formatDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0 s';
  const unit = unitFor(nanoseconds);
  const value = nanoseconds / unit.size;
  const size = Math.abs(value);
  const digits = unit.size === 1 ? 0 : size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit.name}`;
}

/** The unit in which a table of a run of this length says something with three decimals. */
export type TableUnit = 's' | 'ms' | 'µs';

export function tableUnit(end: number): TableUnit {
  return end >= 1e7 ? 's' : end >= 1e4 ? 'ms' : 'µs';
}

/** Nanoseconds with three decimals in a unit, which is not said: for columns of a table. */
export function formatIn(unit: TableUnit, nanoseconds: number): string {
  return (nanoseconds / { s: 1e9, ms: 1e6, µs: 1e3 }[unit]).toFixed(3);
}

/** A share from 0 to 1 as a percentage: `49.8 %`. */
export function formatShare(share: number): string {
  const percent = share * 100;
  return `${percent >= 99.95 || percent === 0 ? percent.toFixed(0) : percent.toFixed(1)} %`;
}

export interface Tick {
  readonly time: number;
  readonly label: string;
}

/**
 * Round times (1, 2 or 5 times a power of ten) in a range of nanoseconds, at least `range / count` apart, with labels
 * that all have the same unit and as many decimals as tell them apart.
 */
export function niceTicks(from: number, to: number, count: number): Tick[] {
  const range = to - from;
  if (!(range > 0) || !(count >= 1)) return [];
  const step = niceStep(range / count);
  const unit = unitFor(Math.max(Math.abs(to), step));
  const decimals = Math.min(12, Math.max(0, Math.ceil(-Math.log10(step / unit.size) - 1e-9)));
  const ticks: Tick[] = [];
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  for (let k = first; k <= last; k++) {
    const time = k * step;
    ticks.push({ time, label: k === 0 ? '0' : `${(time / unit.size).toFixed(decimals)} ${unit.name}` });
  }
  return ticks;
}

/** The least of 1, 2, 5, 10, … times a power of ten that is not below `atLeast`. */
function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((f) => f * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}
