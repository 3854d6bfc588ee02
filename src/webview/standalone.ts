/// <reference lib="dom" />
import './standalone.css';
import './timeline.css';
import { dataElementId, decodeModel } from '../present';
import { App } from './app';

const data = document.getElementById(dataElementId);
if (data?.textContent) {
  const model = decodeModel(data.textContent);
  performance.mark('interleave:read');
  const app = new App({
    locale: model.locale,
    editor: false,
    send: () => undefined,
    save: () => undefined,
  });
  document.body.append(app.element);
  app.receive({ kind: 'show', key: 'page', model, stale: false });
  data.remove();
  performance.mark('interleave:shown');
}
