import { connection } from './connection';
import { context } from './context';
import { pool } from './pool';
import { process } from './process';
import { queues } from './queues';
import { dummy, multiprocessing, sharedctypes } from './shared';
import { synchronize } from './synchronize';

/** Modules about processes that are written in Python, by name. */
export const processTexts: Readonly<Record<string, string>> = {
  multiprocessing,
  'multiprocessing.connection': connection,
  'multiprocessing.context': context,
  'multiprocessing.dummy': dummy,
  'multiprocessing.pool': pool,
  'multiprocessing.process': process,
  'multiprocessing.queues': queues,
  'multiprocessing.sharedctypes': sharedctypes,
  'multiprocessing.synchronize': synchronize,
};
