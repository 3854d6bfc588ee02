import type { CostNote, Probe } from '../compile';
import type { Diagnostic, RunOptions } from './types';

const pythonVersion = /^3\.(8|9|10|11|12|13|14)(t?)$/;

/** Options as the machine needs them, all of them there and in range. */
export interface Settings {
  readonly filename: string;
  readonly lineOffset: number;
  readonly python: string;
  readonly minor: number;
  readonly freeThreaded: boolean;
  readonly cpus: number;
  /** Virtual nanoseconds. */
  readonly switchInterval: number;
  readonly limit: number;
  /** Virtual nanoseconds of computing: only as long as no limit is chosen, so that an endless loop ends soon. */
  readonly cpuLimit: number;
  readonly seed: number;
  readonly stdin: string;
  readonly argv: readonly string[];
  /** When Ctrl-C is pressed, in virtual nanoseconds. */
  readonly interrupts: readonly number[];
  readonly costs: readonly CostNote[];
  readonly probes: readonly Probe[];
}

/** Fills in defaults; what is out of range is told and replaced by the default. */
export function readOptions(options: RunOptions): { settings: Settings; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const refuse = (code: string, message: string) => {
    diagnostics.push({ code, message, severity: 'warning', line: 1, column: 0, endLine: 1, endColumn: 0 });
  };
  let python = options.python ?? '3.12';
  const version = pythonVersion.exec(python);
  if (version === null || (version[2] === 't' && Number(version[1]) < 13)) {
    refuse(
      'option.python',
      `There is no Python ${python} here, so 3.12 was used; choose 3.8 to 3.14, or 3.13t or 3.14t for a build without the GIL.`,
    );
    python = '3.12';
  }
  const [, minor, suffix] = pythonVersion.exec(python) as RegExpExecArray;
  const inRange = (name: string, value: number | undefined, low: number, high: number, fallback: number) => {
    if (value === undefined || (value >= low && value <= high)) return value ?? fallback;
    refuse(
      `option.${name}`,
      `${name} must lie between ${low} and ${high}, so ${fallback} was used instead of ${value}.`,
    );
    return fallback;
  };
  const filename = options.filename ?? 'main.py';
  return {
    settings: {
      filename,
      lineOffset: (options.firstLine ?? 1) - 1,
      python,
      minor: Number(minor),
      freeThreaded: suffix === 't',
      cpus: Math.floor(inRange('cpus', options.cpus, 1, 64, 4)),
      switchInterval: Math.max(
        1,
        Math.round(inRange('switchInterval', options.switchInterval, 1e-9, 1e5, 0.005) * 1e9),
      ),
      limit: inRange('limit', options.limit, 0, 4e6, 60) * 1e9,
      cpuLimit: options.limit === undefined ? 10e9 : Number.POSITIVE_INFINITY,
      seed: options.seed ?? 0,
      stdin: options.stdin ?? '',
      argv: options.argv ?? [filename],
      costs: options.costs ?? [],
      probes: options.probes ?? [],
      interrupts: (options.interrupts ?? []).filter((time) => time >= 0 && time < 4e6).map((time) => time * 1e9),
    },
    diagnostics,
  };
}
