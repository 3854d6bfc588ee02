import { Uri, type Webview } from 'vscode';
import { locale } from './settings';

/** The panel's page: one script and one style sheet, and nothing else that could run or be loaded. */
export function panelPage(webview: Webview, extensionUri: Uri): string {
  const address = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name));
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} data:`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${locale()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('webview.css')}">
<title>Interleave</title>
</head>
<body>
<script nonce="${nonce}" src="${address('webview.js')}"></script>
</body>
</html>`;
}
