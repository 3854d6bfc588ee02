import { selectors } from './selectors';
import { socket } from './socket';
import { socketserver } from './socketserver';

/** Modules of the network that are written in Python, by name. */
export const networkTexts: Readonly<Record<string, string>> = { selectors, socket, socketserver };
