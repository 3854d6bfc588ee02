// Bundles every host into dist/. `--dev` keeps names readable and adds source maps.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeCommandLine } from './commandLine.mjs';
import { root } from './setup.mjs';

/**
 * Judging claims brings the simulator along, which reading a note does without: it is left out of a bundle that judges
 * nothing. esbuild cannot know that loading it has no effect.
 */
const judgingOnDemand = {
  name: 'judging-on-demand',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/judgeSnippet$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'judgeSnippet.ts'),
      sideEffects: false,
    })),
};

const dev = process.argv.includes('--dev');
const dist = join(root, 'dist');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  treeShaking: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  logLimit: 5,
  plugins: [judgingOnDemand],
};

/** VS Code loads CommonJS; `.cjs` says so in a package of modules. The editor provides `vscode`. */
const extension = { ...common, format: 'cjs', external: ['vscode'] };
/** On the desktop `src/vscode/language.ts` stays a file of its own, loaded on demand; a browser's extension is one file. */
const languageApart = {
  name: 'language-apart',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/language$/ }, () => ({ path: './language.cjs', external: true })),
};
const desktop = { plugins: [judgingOnDemand, languageApart], supported: { 'dynamic-import': false } };
const browser = { platform: 'browser', conditions: ['browser'] };
const node = { platform: 'node', target: 'node20' };

/**
 * The page of an exported timeline, its script and style as text. It is bundled first, because the command line carries
 * it inside as the constant `__STANDALONE_PAGE__` ({ script, style }); `dist/standalone.json` has the same for tests.
 */
async function standalonePage() {
  const result = await build({
    ...common,
    ...browser,
    format: 'iife',
    entryPoints: ['src/webview/standalone.ts'],
    outdir: dist,
    write: false,
  });
  const text = (suffix) => result.outputFiles.find((file) => file.path.endsWith(suffix))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

function bundles() {
  return [
    { ...extension, ...node, ...desktop, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.cjs' },
    { ...extension, ...node, entryPoints: ['src/vscode/language.ts'], outfile: 'dist/language.cjs' },
    {
      ...extension,
      ...browser,
      entryPoints: ['src/vscode/extension.browser.ts'],
      outfile: 'dist/extension.browser.cjs',
    },
    { ...common, ...browser, format: 'iife', entryPoints: ['src/worker/main.ts'], outfile: 'dist/worker.cjs' },
    { ...common, ...browser, format: 'iife', entryPoints: ['src/webview/index.ts'], outfile: 'dist/webview.js' },
  ];
}

/** The command line is one file; see commandLine.mjs. */
async function commandLine(page) {
  const define = { __STANDALONE_PAGE__: JSON.stringify(page), 'import.meta.url': '""' };
  const program = { ...common, ...node, charset: 'ascii', format: 'cjs', sourcemap: false, define, write: false };
  const result = await build({ ...program, entryPoints: ['src/cli/index.ts'], outfile: 'dist/cli.js' });
  writeCommandLine(dist, result.outputFiles[0].text);
}

mkdirSync(dist, { recursive: true });
const page = await standalonePage();
writeFileSync(join(dist, 'standalone.json'), JSON.stringify(page));
const wanted = [...bundles(), { outfile: 'dist/cli.js' }];
await Promise.all([...bundles().map((bundle) => build(bundle)), commandLine(page)]).catch((error) => {
  if (error.errors === undefined) console.error(error);
  console.error('The build failed; its messages above say where.');
  process.exit(1);
});
const sizes = Object.fromEntries(wanted.map(({ outfile }) => [outfile, statSync(join(root, outfile)).size]));
writeFileSync(join(dist, 'built.json'), `${JSON.stringify(sizes, null, 2)}\n`);
if (dev) console.error(readFileSync(join(dist, 'built.json'), 'utf8'));
