const { commands, Uri, ViewColumn, window } = require('vscode');

/** The least that a panel takes: a page with one script that shows one word. */
exports.activate = ({ extensionUri }) => {
  commands.registerCommand('blank.open', () => {
    const options = { enableScripts: true, localResourceRoots: [extensionUri] };
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const { webview } = window.createWebviewPanel('blank.panel', 'Blank', place, options);
    webview.html = `<!DOCTYPE html><body><script src="${webview.asWebviewUri(Uri.joinPath(extensionUri, 'page.js'))}"></script></body>`;
  });
};
