import type { LibraryModule } from '../module';
import { asyncioCore } from './module';
import { asyncio, baseEvents, constants, runners, unixEvents } from './texts/base';
import { coroutines, events, exceptions, futures, mixins, threads } from './texts/events';
import { locks, queues } from './texts/locks';
import { protocols, sockets, streams, transports } from './texts/streams';
import { taskgroups, tasks, timeouts } from './texts/tasks';

/** asyncio: futures, tasks and the loop's rounds are native, what is built on them is Python. */
export const asyncioModules: readonly LibraryModule[] = [asyncioCore];

export const asyncioTexts: Readonly<Record<string, string>> = {
  asyncio,
  'asyncio.base_events': baseEvents,
  'asyncio.constants': constants,
  'asyncio.coroutines': coroutines,
  'asyncio.events': events,
  'asyncio.exceptions': exceptions,
  'asyncio.futures': futures,
  'asyncio.locks': locks,
  'asyncio.mixins': mixins,
  'asyncio.protocols': protocols,
  'asyncio.queues': queues,
  'asyncio.runners': runners,
  'asyncio.sockets': sockets,
  'asyncio.streams': streams,
  'asyncio.taskgroups': taskgroups,
  'asyncio.tasks': tasks,
  'asyncio.threads': threads,
  'asyncio.timeouts': timeouts,
  'asyncio.transports': transports,
  'asyncio.unix_events': unixEvents,
};
