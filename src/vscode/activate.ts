import { type ExtensionContext, languages, window, workspace } from 'vscode';
import { SimulatorClient, type WorkerHandle } from '../worker';
import { SnippetLenses } from './codeLens';
import { registerCommands } from './commands';
import { Diagnostics } from './diagnostics';
import { selector } from './documents';
import { exportTimeline } from './exports';
import { SnippetHovers } from './hovers';
import { panelSerializer, runAgain } from './restore';
import { Runner } from './runner';
import { Runs } from './runs';
import { SourceMarks } from './sourceMarks';
import { panelType, TimelinePanel } from './timelinePanel';

/** Puts the parts together. `spawn` starts the simulator's worker, which happens at the first run. */
export function activateWith(context: ExtensionContext, spawn: () => Promise<WorkerHandle>): void {
  const { extensionUri } = context;
  const client = new SimulatorClient(spawn);
  const runs = new Runs();
  const panel = new TimelinePanel(extensionUri);
  const diagnostics = new Diagnostics();
  const runner = new Runner(client, runs, panel, (...run) => diagnostics.afterRun(...run));
  context.subscriptions.push(
    client,
    panel,
    diagnostics,
    new SourceMarks(panel),
    registerCommands(extensionUri, runner, runs, panel),
    languages.registerCodeLensProvider(selector, new SnippetLenses(runs)),
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
}
