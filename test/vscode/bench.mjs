// npm run bench -- editor: what a user waits for in VS Code. `--json` prints one object a row.
import { register } from 'tsx/esm/api';

register();
const { editorBench } = await import('./editorBench.ts');
await editorBench(process.argv.includes('--json'));
