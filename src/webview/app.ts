/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import {
  codeLetter,
  type ExportFormat,
  exportFormats,
  formatDuration,
  type HostMessage,
  type Locale,
  momentOfOutput,
  siteAt,
  stateTiles,
  type TimelineModel,
  type ViewMessage,
  type ViewState,
  type Words,
  wordsOf,
} from '../present';
import { taskStates } from '../trace';
import { h } from './dom';
import { type Command, commandOf, keyList } from './keyboard';
import { OutputView } from './outputView';
import { Player } from './player';
import { SourceView } from './sourceView';
import { timelineTables } from './tableView';
import { TimelineView } from './timelineView';

/** Where the app lives: an editor's panel, or a page of its own. */
export interface AppHost {
  readonly locale: Locale;
  /** Whether there is an editor that answers `goto` and writes exports. */
  readonly editor: boolean;
  send(message: ViewMessage): void;
  save(state: ViewState, key: string): void;
}

type Tab = ViewState['tab'];

/** Milliseconds between two messages about the cursor while it plays. */
const cursorInterval = 60;

/** The whole page: a sentence, the buttons, the timeline, its legend, and beneath it output, tables and source. */
export class App {
  readonly element: HTMLElement;
  readonly view: TimelineView;
  private readonly output: OutputView;
  private readonly source = new SourceView();
  private readonly player: Player;
  private readonly summary = h('p', { class: 'summary', role: 'status' });
  private readonly notice = h('p', { class: 'notice', role: 'alert', hidden: true });
  private readonly progress = h('p', { class: 'notice progress', role: 'status', hidden: true });
  private readonly announcer = h('div', { class: 'unseen', 'aria-live': 'polite' });
  private readonly clock = h('span', { class: 'clock' });
  private readonly found = h('span', { class: 'found' });
  private readonly legend = h('div', { class: 'legend' });
  private readonly tables = h('div', {});
  private readonly tabs = h('div', { class: 'tabs', role: 'tablist' });
  private readonly pane = h('div', { class: 'pane', role: 'tabpanel', tabIndex: 0 });
  private readonly help: HTMLDialogElement;
  private readonly search: HTMLInputElement;
  private readonly playButton: HTMLButtonElement;
  private readonly locksButton: HTMLButtonElement;
  private model: TimelineModel | undefined;
  private words: Words;
  private key = '';
  private tab: Tab = 'output';
  private locks = false;
  private toldAt = 0;

  constructor(private readonly host: AppHost) {
    this.words = wordsOf(host.locale);
    const { view } = this.words;
    this.view = new TimelineView({
      goto: (site) => this.goto(site),
      cursor: (time) => this.cursorMoved(time),
      changed: () => this.save(),
      command: (command) => this.run(command),
      announce: (text) => {
        this.announcer.textContent = text;
      },
    });
    this.output = new OutputView((piece) => this.chooseOutput(piece));
    this.player = new Player(
      () => this.view.cursor,
      (time) => this.view.setCursor(time, true),
      (playing) => this.playingChanged(playing),
    );
    this.playButton = this.button('▶', view.play, 'play');
    this.locksButton = this.button(view.locks, view.keyLocks, 'locks');
    this.search = h('input', {
      type: 'search',
      class: 'search',
      placeholder: view.search,
      'aria-label': view.search,
      oninput: () => this.filter(),
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') this.search.value = '';
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        this.filter();
        this.view.focus();
      },
    });
    this.help = this.helpDialog();
    this.element = h('div', { class: 'interleave empty' }, this.header(), this.view.element, this.legend, this.panes());
    this.element.append(this.help, this.announcer);
    this.summary.textContent = view.noRun;
    this.watchTheme();
    // Keys work at once, before anything has the focus; what has it keeps its own.
    document.addEventListener('keydown', (event) => {
      const command = event.target === document.body ? commandOf(event) : undefined;
      if (!command || !this.model) return;
      event.preventDefault();
      this.view.run(command);
    });
  }

  private header(): HTMLElement {
    const { view } = this.words;
    const buttons = [
      this.playButton,
      this.clock,
      this.button('−', view.zoomOut, 'zoomOut'),
      this.button('+', view.zoomIn, 'zoomIn'),
      this.button(view.fit, view.keyFit, 'fit'),
      this.locksButton,
      this.search,
      this.found,
      h('span', { class: 'gap' }),
      ...(this.host.editor ? [this.exportMenu()] : []),
      this.button('?', view.keys, 'help'),
    ];
    const toolbar = h('div', { class: 'toolbar', role: 'toolbar', 'aria-label': view.timeline }, ...buttons);
    return h('header', {}, this.summary, this.notice, this.progress, toolbar);
  }

  private button(text: string, title: string, command: Command): HTMLButtonElement {
    const props = { type: 'button', title, 'aria-label': title, onclick: () => this.view.run(command) };
    const button = h('button', props, text);
    button.dataset.command = command;
    return button;
  }

  private exportMenu(): HTMLElement {
    const { view } = this.words;
    const options = [h('option', { value: '' }, `${view.export}…`)];
    const names: Record<ExportFormat, string> = {
      html: 'HTML',
      svg: 'SVG',
      png: 'PNG',
      perfetto: 'Perfetto',
      txt: 'Text',
    };
    for (const format of exportFormats) options.push(h('option', { value: format }, names[format]));
    const menu = h('select', { class: 'export', 'aria-label': view.export }, ...options);
    menu.addEventListener('change', () => {
      const format = menu.value as ExportFormat | '';
      menu.value = '';
      if (format === '') return;
      const data = format === 'png' ? { data: this.view.png() } : {};
      this.host.send({ kind: 'export', format, ...data });
    });
    return menu;
  }

  private panes(): HTMLElement {
    return h('section', { class: 'panes' }, this.tabs, this.pane);
  }

  private helpDialog(): HTMLDialogElement {
    const { view } = this.words;
    const rows = keyList(this.words).map(([keys, meaning]) =>
      h('tr', {}, h('td', {}, ...keys.split(/ {2}/).map((key) => h('kbd', {}, key))), h('td', {}, meaning)),
    );
    const dialog = h('dialog', { class: 'help', 'aria-label': view.keys });
    const close = h('button', { type: 'button', onclick: () => dialog.close() }, view.close);
    dialog.append(h('h2', {}, view.keys), h('table', {}, ...rows), close);
    dialog.addEventListener('close', () => this.view.focus());
    return dialog;
  }

  /** Takes a message from the host. */
  receive(message: HostMessage, state?: ViewState): void {
    switch (message.kind) {
      case 'show':
        this.show(message.model, message.key, message.stale, state);
        break;
      case 'stale':
        this.setStale(message.stale);
        break;
      case 'progress':
        this.setProgress(message.virtualSeconds);
        break;
      case 'error':
        this.notice.textContent = message.sentence;
        this.notice.hidden = false;
        this.setProgress(null);
        break;
      case 'revealLine':
        this.lightLine(message.line);
        break;
      case 'revealTime':
        this.view.setCursor(message.time, true);
        break;
    }
  }

  private show(model: TimelineModel, key: string, stale: boolean, state: ViewState | undefined): void {
    const keep = key === this.key;
    this.player.stop();
    this.model = model;
    this.key = key;
    this.words = wordsOf(model.locale);
    this.element.classList.remove('empty');
    this.element.lang = this.words.language;
    this.summary.textContent = model.summary;
    this.summary.title = model.title;
    this.notice.hidden = true;
    this.setProgress(null);
    this.locks = state?.locks ?? (keep && this.locks);
    this.tab = state?.tab ?? (keep ? this.tab : this.showsSource ? 'source' : 'output');
    if (!keep) this.search.value = '';
    const hasLocks = model.lanes.some((lane) => lane.kind === 'lock');
    this.locksButton.hidden = !hasLocks;
    this.locksButton.setAttribute('aria-pressed', String(this.locks));
    this.output.show(model);
    this.source.show(model);
    this.tables.replaceChildren();
    this.showLegend(model);
    this.showTabs();
    this.view.show(model, keep, { locks: this.locks, filter: this.search.value });
    if (state) {
      this.view.window.set(state.from, state.to);
      this.view.scrollTop = state.scrollTop;
      this.view.setCursor(state.cursor);
      this.view.redraw();
    } else this.cursorMoved(this.view.cursor);
    this.setStale(stale);
  }

  /** An editor shows the source itself; a page of its own has to. */
  private get showsSource(): boolean {
    return !this.host.editor && this.model?.source != null;
  }

  private setStale(stale: boolean): void {
    this.element.classList.toggle('stale', stale);
    this.summary.textContent = this.model
      ? `${this.model.summary}${stale ? ` ${this.words.view.stale}` : ''}`
      : this.words.view.noRun;
  }

  private setProgress(virtualSeconds: number | null): void {
    this.progress.hidden = virtualSeconds === null;
    if (virtualSeconds === null) return;
    const text = this.words.view.progress(virtualSeconds.toFixed(2));
    if (this.progress.firstChild?.nodeType === Node.TEXT_NODE) this.progress.firstChild.nodeValue = text;
    else {
      const cancel = h('button', { type: 'button', onclick: () => this.host.send({ kind: 'cancel' }) });
      cancel.textContent = this.words.view.cancel;
      this.progress.replaceChildren(text, cancel);
    }
  }

  private showLegend(model: TimelineModel): void {
    const entries = taskStates.flatMap((state, code) => {
      if (state === 'ended' || !model.times.some((times) => times.states[code] > 0)) return [];
      const sample = h('canvas', { class: `sample`, width: 18, height: 12, 'aria-hidden': 'true' });
      sample.dataset.state = state;
      return [h('span', { class: 'entry' }, sample, `${this.words.states[state]} (${codeLetter(code)})`)];
    });
    this.legend.replaceChildren(...entries);
    this.paintLegend();
  }

  /** The samples of the legend are drawn from the same tiles as the bars. */
  private paintLegend(): void {
    for (const sample of this.legend.querySelectorAll<HTMLCanvasElement>('canvas.sample')) {
      const context = sample.getContext('2d');
      const state = sample.dataset.state as (typeof taskStates)[number];
      if (!context) continue;
      sample.style.color = `var(--il-${state})`;
      context.clearRect(0, 0, sample.width, sample.height);
      context.fillStyle = getComputedStyle(sample).color;
      context.globalAlpha = 0.3;
      context.fillRect(0, 0, sample.width, sample.height);
      context.globalAlpha = 1;
      for (let y = 0; y < sample.height; y++) {
        for (let x = 0; x < sample.width; x++)
          if (stateTiles[state][y & 7] & (0x80 >> (x & 7))) context.fillRect(x, y, 1, 1);
      }
    }
  }

  private showTabs(): void {
    const { view } = this.words;
    const names: [Tab, string][] = [
      ['output', view.output],
      ['table', view.table],
    ];
    if (this.showsSource) names.unshift(['source', view.source]);
    this.tabs.replaceChildren(
      ...names.map(([tab, name]) => {
        const selected = String(tab === this.tab);
        const props = { type: 'button', role: 'tab', 'aria-selected': selected, onclick: () => this.chooseTab(tab) };
        return h('button', props, name);
      }),
    );
    const content = { output: this.output.element, table: this.tables, source: this.source.element }[this.tab];
    if (this.tab === 'table' && this.model && !this.tables.hasChildNodes()) {
      this.tables.append(timelineTables(this.model, (lane, moment) => this.view.selectMoment(lane, moment)));
    }
    this.pane.replaceChildren(content);
  }

  private chooseTab(tab: Tab): void {
    this.tab = tab;
    this.showTabs();
    this.cursorMoved(this.view.cursor);
    this.tabs.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    this.save();
  }

  private filter(): void {
    const count = this.view.filter({ locks: this.locks, filter: this.search.value });
    this.found.textContent = this.search.value === '' ? '' : this.words.view.found(count);
    this.element.classList.toggle('not-found', this.search.value !== '' && count === 0);
  }

  private run(command: Command): void {
    switch (command) {
      case 'play':
        if (this.model) this.player.toggle(this.model.end, reduceMotion());
        break;
      case 'locks':
        this.locks = !this.locks;
        this.locksButton.setAttribute('aria-pressed', String(this.locks));
        this.filter();
        this.save();
        break;
      case 'search':
        this.search.focus();
        break;
      case 'help':
        if (!this.help.open) this.help.showModal();
        break;
      case 'escape':
        this.player.stop();
        if (this.search.value === '') break;
        this.search.value = '';
        this.filter();
        break;
    }
  }

  private playingChanged(playing: boolean): void {
    const { view } = this.words;
    this.playButton.textContent = playing ? '❚❚' : '▶';
    this.playButton.title = playing ? view.pause : view.play;
    this.playButton.setAttribute('aria-label', this.playButton.title);
    if (!playing) this.cursorMoved(this.view.cursor);
  }

  private goto(site: number): void {
    const place = this.model?.sites[site];
    if (!place) return;
    const { line, column, endLine, endColumn } = place;
    this.host.send({ kind: 'goto', line, column, endLine, endColumn });
    if (!this.showsSource) return;
    if (this.tab !== 'source') this.chooseTab('source');
    this.view.focus();
    this.source.reveal(line);
  }

  private cursorMoved(time: number): void {
    const { model } = this;
    if (!model) return;
    this.clock.textContent =
      time < 0 ? formatDuration(model.end) : `${formatDuration(time)} / ${formatDuration(model.end)}`;
    this.output.setTime(time);
    const places = new Map<number, string[]>();
    if (time >= 0) {
      model.lanes.forEach((lane, index) => {
        const place = lane.kind === 'task' ? model.sites[siteAt(model, index, time)] : undefined;
        if (place?.file !== 0) return;
        const names = places.get(place.line);
        if (names) names.push(lane.name);
        else places.set(place.line, [lane.name]);
      });
    }
    this.source.mark(places);
    this.tellCursor(time, [...places.keys()]);
    this.save();
  }

  /** While it plays, the editor hears of the cursor often enough to follow, and not at each frame. */
  private tellCursor(time: number, lines: readonly number[]): void {
    const now = performance.now();
    if (this.player.playing && now - this.toldAt < cursorInterval) return;
    this.toldAt = now;
    this.host.send({ kind: 'cursor', time, lines });
  }

  private chooseOutput(piece: number): void {
    const { model } = this;
    if (!model) return;
    const { task, time, site } = model.output[piece];
    const lane = model.lanes.findIndex((candidate) => candidate.kind === 'task' && candidate.task === task);
    const moment = momentOfOutput(model, piece);
    if (lane >= 0 && moment >= 0) this.view.selectMoment(lane, moment);
    else this.view.setCursor(time, true);
    if (!this.showsSource && site >= 0 && model.sites[site]?.file === 0) this.goto(site);
  }

  private lightLine(line: number): void {
    const sites = this.model?.sites ?? [];
    this.view.light(new Set(sites.flatMap((site, i) => (site.file === 0 && site.line === line ? [i] : []))));
  }

  private watchTheme(): void {
    const changed = () => {
      if (!this.model) return;
      this.view.setTheme();
      this.paintLegend();
    };
    const observer = new MutationObserver(changed);
    const options = { attributes: true, attributeFilter: ['class', 'style', 'data-vscode-theme-kind'] };
    observer.observe(document.documentElement, options);
    observer.observe(document.body, options);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
  }

  private save(): void {
    if (!this.model) return;
    const { from, to } = this.view.window;
    const { cursor, scrollTop } = this.view;
    this.host.save({ from, to, cursor, scrollTop, locks: this.locks, tab: this.tab }, this.key);
  }
}

function reduceMotion(): boolean {
  // VS Code says it by a class of the body, which follows the user's setting.
  return (
    document.body.classList.contains('vscode-reduce-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
