import { errnoModule } from '../errno';
import type { LibraryModule } from '../module';
import { selectModule } from './selectModule';
import { socketModule } from './socketModule';

/** Modules of the network that are written in TypeScript. */
export const networkModules: readonly LibraryModule[] = [errnoModule, selectModule, socketModule];
