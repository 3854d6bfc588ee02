import { readArguments, UsageError } from './args';
import { checkCommand } from './check';
import { explainCommand } from './explain';
import { exploreCommand } from './explore';
import { print } from './output';
import { runCommand } from './run';
import { traceCommand } from './trace';

const help = `interleave: runs snippets of notes on Python concurrency in a simulator

  interleave run FILE[:NAME|:LINE]…   run a Python file, or the snippets of a note; - is standard input
      --json                 one JSON object a snippet, one a line
      --python V             3.8 to 3.14, 3.13t, 3.14t
      --cpus N               virtual cores, 1 to 64
      --seed N               which of the legal schedules is shown
      --limit D              virtual time after which a run is stopped: 500ms, 60s, 2min
      --switch-interval D    how long a thread waits before it asks for the GIL
      --timeline OUT         .html, .svg or .txt
      --trace OUT.json       a trace for ui.perfetto.dev
      --syntax-only          only parse
      --schedule FILE        replays a schedule that explore has saved
  interleave explore FILE[:NAME|:LINE]…   what the snippet can do under every schedule
      --json                 one JSON object a snippet
      --model M              cpython (switches of the chosen Python) or language (at every operation)
      --strategy S           auto, all, pct or random
      --max N                the most executions
      --budget D             the most time: 10s, 2min
      --seed N               for what is sampled
      --ignore-order         the order of printed lines makes no difference
      --early-timeouts       time-outs may end before all else rests
      --save DIR             the schedule of each outcome, for run --schedule
  interleave check PATH… [--json] [--reporter text|junit|github] [--shard I/N] [--budget D]
                                      judge the claims of notes; folders are searched
  interleave explain FILE:LINE:COLUMN [--json] [--locale en|zh-cn]
  interleave trace FILE.json --to html|svg|txt|perfetto
`;

async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === undefined || command === 'help' || rest.includes('--help') || command === '--help') {
    print(help);
    return command === undefined ? 2 : 0;
  }
  const args = readArguments(rest);
  if (command === 'run') return runCommand(args);
  if (command === 'explore') return exploreCommand(args);
  if (command === 'check') return checkCommand(args);
  if (command === 'explain') return explainCommand(args);
  if (command === 'trace') return traceCommand(args);
  throw new UsageError(`There is no command “${command}”; interleave --help lists them.`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`interleave: ${error.message}\n`);
    process.exitCode = 2;
  },
);
