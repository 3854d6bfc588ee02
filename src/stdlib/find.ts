import { type FoundModule, type PyModule, setModuleAttribute } from '../runtime';
import { answersModule, stubText } from './annotations';
import { asyncioModules, asyncioTexts } from './asyncio';
import { atexitModule } from './atexit';
import { contextvarsModule } from './contextvars';
import { pathModule } from './files';
import { geventModule } from './gevent';
import { everydayModules, everydayTexts } from './library';
import { networkTexts } from './library/net';
import { processTexts } from './library/processes';
import { libraryFolder } from './libraryFrames';
import type { LibraryModule } from './module';
import { monkeyModule, patchLate } from './monkey';
import { multiprocessingModule } from './multiprocessing';
import { networkModules } from './net';
import { placedText } from './placedText';
import { osModule, sysconfigModule } from './process';
import { queueModule } from './queue';
import { signalModule } from './signal';
import { signal } from './signalText';
import { sysModule } from './sys';
import { threadingModule, threadModule } from './threading';
import { timeModule } from './time';
import { warningsModule } from './warnings';

const natives = new Map<string, LibraryModule>();
/** Modules written in Python, by name. */
const texts = new Map<string, string>();

/** Makes modules known: those of TypeScript, and texts of Python by name. */
export function addModules(modules: Iterable<LibraryModule>, pythonTexts: Readonly<Record<string, string>> = {}): void {
  for (const module of modules) natives.set(module.name, module);
  for (const [name, text] of Object.entries(pythonTexts)) texts.set(name, text);
}

addModules([
  atexitModule,
  contextvarsModule,
  geventModule,
  monkeyModule,
  osModule,
  pathModule,
  queueModule,
  signalModule,
  sysModule,
  sysconfigModule,
  threadingModule,
  threadModule,
  timeModule,
  warningsModule,
]);
addModules(everydayModules, everydayTexts);
addModules([answersModule], { signal, _interleave: stubText });
addModules(asyncioModules, asyncioTexts);
addModules(networkModules, networkTexts);
addModules([multiprocessingModule], processTexts);

function fill(module: PyModule, library: LibraryModule): void {
  for (const item of library.make()) {
    if (Array.isArray(item)) setModuleAttribute(module, item[0], item[1]);
    else {
      const named = item as { readonly name: string } & typeof item;
      setModuleAttribute(module, named.name, named as never);
    }
  }
  patchLate(library.name);
}

/** A module of the library by its dotted name; undefined if it is not modelled. */
export function findLibraryModule(name: string): FoundModule | undefined {
  const library = natives.get(name);
  if (library !== undefined) {
    return { kind: 'native', fill: (module) => fill(module, library), isPackage: library.isPackage };
  }
  const text = texts.get(name);
  if (text === undefined) return undefined;
  const isPackage = [...texts.keys()].some((other) => other.startsWith(`${name}.`));
  const file = `${name.replaceAll('.', '/')}${isPackage ? '/__init__' : ''}.py`;
  return { kind: 'source', filename: `${libraryFolder()}/${file}`, text: placedText(text), isPackage };
}

/** True for a submodule of gevent that exists but is not modelled: asking for it deserves a word. */
export function isKnownToLack(name: string): boolean {
  return /^gevent\.(event|lock|pool|queue|socket|ssl|server|pywsgi|local|timeout|threadpool|subprocess|select|signal|util|baseserver|backdoor|fileobject|os|thread|threading|time|core|hub|greenlet|exceptions)$/.test(
    name,
  );
}
