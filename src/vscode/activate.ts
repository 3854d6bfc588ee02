import { type ExtensionContext, languages, window, workspace } from 'vscode';
import { SimulatorClient, type WorkerHandle } from '../worker';
import { ClaimTests } from './claimTests';
import { SnippetLenses } from './codeLens';
import { registerCommands } from './commands';
import { AnnotationCompletions } from './completions';
import { Diagnostics } from './diagnostics';
import { selector } from './documents';
import { exportTimeline } from './exports';
import { SnippetHovers } from './hovers';
import { Preview } from './preview';
import { panelSerializer, runAgain } from './restore';
import { Runner } from './runner';
import { Runs } from './runs';
import { SourceMarks } from './sourceMarks';
import { panelType, TimelinePanel } from './timelinePanel';
import { VerdictMarks } from './verdictMarks';
import { Verdicts } from './verdicts';

/**
 * Puts the parts together. `spawn` starts the simulator's worker, which happens at the first run. What it gives is for
 * VS Code's Markdown preview.
 */
export function activateWith(context: ExtensionContext, spawn: () => Promise<WorkerHandle>): Preview {
  const { extensionUri } = context;
  const client = new SimulatorClient(spawn);
  const runs = new Runs();
  const panel = new TimelinePanel(extensionUri);
  const diagnostics = new Diagnostics();
  // A worker of its own: a long exploration must not keep a run waiting.
  const background = new SimulatorClient(spawn);
  const verdicts = new Verdicts(background);
  const preview = new Preview(background, runs, verdicts);
  const runner = new Runner(client, runs, panel, (...run) => diagnostics.afterRun(...run));
  context.subscriptions.push(
    client,
    panel,
    diagnostics,
    new SourceMarks(panel),
    background,
    preview,
    verdicts,
    new VerdictMarks(verdicts),
    new ClaimTests(verdicts),
    registerCommands({ extensionUri, runner, runs, panel, verdicts }),
    languages.registerCodeLensProvider(selector, new SnippetLenses(runs, verdicts)),
    languages.registerCompletionItemProvider(selector, new AnnotationCompletions(), '@', ' '),
    languages.registerHoverProvider(selector, new SnippetHovers(runs)),
    window.registerWebviewPanelSerializer(panelType, panelSerializer(panel)),
    workspace.onDidChangeTextDocument((change) => runs.edit(change)),
    runs.onDidChange((run) => panel.refresh(run)),
    panel.onRestore((key) => runAgain(key, runner, panel)),
    panel.onMessage((message) => {
      if (message.kind === 'cancel') runner.stop();
      else if (message.kind === 'export' && panel.run) exportTimeline(panel.run, message, extensionUri);
    }),
  );
  return preview;
}
