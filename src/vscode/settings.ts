import { env, workspace } from 'vscode';
import { type Locale, localeOf } from '../present';
import type { RunOptions } from '../simulator';

/** The language of hovers, the timeline and messages: the setting, else the editor's. */
export function locale(): Locale {
  const language = workspace.getConfiguration('interleave').get<string>('language', 'auto');
  return localeOf(language === 'auto' ? env.language : language);
}

/** What the settings say about runs. A snippet's own options go before them; a setting that cannot be read is left out. */
export async function settledOptions(): Promise<RunOptions> {
  const { parseDuration } = await import('./language');
  const seconds = (duration: string | undefined): number | undefined => {
    const nanoseconds = parseDuration(duration ?? '');
    return nanoseconds === null ? undefined : nanoseconds / 1e9;
  };
  const settings = workspace.getConfiguration('interleave');
  return {
    python: settings.get<string>('python'),
    cpus: settings.get<number>('cpus'),
    switchInterval: seconds(settings.get<string>('switchInterval')),
    limit: seconds(settings.get<string>('limit')),
  };
}
