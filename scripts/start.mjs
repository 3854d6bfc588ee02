// npm start [-- FILE]: everything from a fresh clone to a note that has been run and can be played.
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';

const chinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const shipped = join(root, 'media', 'notes', chinese ? 'day059.zh-cn.md' : 'day059.md');
const [given] = process.argv.slice(2);
// npm changes into the project's folder; a file is meant from where the user stood.
const file = given ? resolve(process.env.INIT_CWD ?? process.cwd(), given) : shipped;
const timeline = join(root, 'interleave-timeline.html');

ensureInstalled();
ensureBuilt();

const command = ['run', relative(process.cwd(), file), '--timeline', timeline];
const result = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...command], { stdio: 'inherit' });
console.log(`\nThe timeline that plays is in ${timeline}: open it in any browser.`);
// A snippet of a note may well fail: that is what it shows. Only a wrong call is a failure of this command.
process.exit(result.status === 2 ? 2 : 0);
