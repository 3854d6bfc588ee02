import { type Finding, findInAccesses, findInRun, say } from '../analysis';
import type { Module } from '../syntax';
import type { Site } from '../trace';
import { AccessWatch } from './accessWatch';
import { atSite } from './findings';
import type { Settings } from './options';
import { Simulation } from './run';
import { TextStructure } from './structure';
import type { Diagnostic, Run, RunResult } from './types';

/** The switch interval of the watched run in nanoseconds: all threads come soon, and what they do mingles. */
const watchedInterval = 50_000;

/**
 * A run, and what is wrong with the program as the run shows it. If there were several threads the program is run once
 * more with its accesses recorded, where threads take turns more often.
 */
export class AnalysedRun implements Run {
  private watch: AccessWatch | null = null;
  private watched: Simulation | null = null;
  /** The program is over, and what it did is gone through for mistakes. */
  private isSearching = false;
  private isOver = false;
  private last: RunResult | null = null;

  constructor(
    private readonly run: Simulation,
    private readonly text: string,
    private readonly module: Module,
    private readonly settings: Settings,
  ) {}

  get shown(): RunResult | null {
    return !this.isSearching || this.isOver ? null : this.run.result();
  }

  get virtualSeconds(): number {
    return this.run.virtualSeconds;
  }

  advance(milliseconds: number, clock: () => number): boolean {
    if (this.isOver) return true;
    const until = clock() + milliseconds;
    if (!this.run.advance(milliseconds, clock)) return false;
    if (!this.isSearching) {
      if (!this.run.hasThreads) return this.end();
      // Whoever shows the run does so now.
      this.isSearching = true;
      return false;
    }
    if (this.watched === null) {
      this.watch = new AccessWatch(this.text);
      const settings = { ...this.settings, switchInterval: Math.min(this.settings.switchInterval, watchedInterval) };
      this.watched = new Simulation(this.text, this.module, settings, [], this.watch);
    }
    return this.watched.advance(Math.max(1, until - clock()), clock) && this.end();
  }

  result(): RunResult {
    if (this.last !== null) return this.last;
    const result = this.run.result();
    if (!this.isOver) return result;
    this.last = this.withFindings(result);
    return this.last;
  }

  private end(): true {
    this.isOver = true;
    return true;
  }

  private withFindings(result: RunResult): RunResult {
    const { trace } = result;
    if (trace === null) return result;
    const findings = findInRun(trace, this.structure(trace.sites), this.run.ending);
    const isDeadlock = findings.some(({ saying }) => saying.code === 'deadlock');
    const own = result.diagnostics.filter(({ code }) => code !== 'deadlock' || !isDeadlock);
    const diagnostics = [...own, ...findings.map((finding) => diagnosticOf(finding, trace.sites))];
    const watched = this.watched?.result().trace;
    if (this.watch !== null && watched) {
      const { minor, freeThreaded } = this.settings;
      const python = minor >= 10 && !freeThreaded ? `3.${minor}` : null;
      const observation = { trace: watched, variables: this.watch.variables, python };
      // The rows of the watched run are not those of the shown one; tasks and places are.
      for (const finding of findInAccesses(observation, this.structure(watched.sites))) {
        diagnostics.push(diagnosticOf(finding, watched.sites));
        findings.push({
          ...finding,
          row: -1,
          sites: finding.sites.map((site) => sameSite(watched.sites[site], trace.sites)),
        });
      }
    }
    if (this.watch?.isFull === true && !findings.some(({ saying }) => saying.code.startsWith('race.'))) {
      const message =
        'Races were looked for in the first part of the run only, since it does so much with what threads share.';
      diagnostics.push(atSite(undefined, { code: 'analysis.partial', message, severity: 'info' }));
    }
    return { ...result, findings, diagnostics };
  }

  private structure(sites: readonly Site[]): TextStructure {
    return new TextStructure(this.text, this.module, sites);
  }
}

/** The index of the same place among the sites of another run of the text, or −1. */
function sameSite(site: Site | undefined, sites: readonly Site[]): number {
  if (site === undefined) return -1;
  const isSame = (other: Site) => other.file === 0 && other.line === site.line && other.column === site.column;
  return sites.findIndex(isSame);
}

function diagnosticOf({ saying, severity, sites }: Finding, all: readonly Site[]): Diagnostic {
  const site = sites.find((index) => all[index]?.file === 0);
  return { ...atSite(all[site ?? -1], { code: saying.code, message: say(saying), severity }), saying };
}
