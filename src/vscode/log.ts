import { type LogOutputChannel, window } from 'vscode';

let channel: LogOutputChannel | undefined;

/** Keeps what a bug report needs in the output channel, which is made only then. */
export function report(detail: string): void {
  channel ??= window.createOutputChannel('Interleave', { log: true });
  channel.error(detail);
}
