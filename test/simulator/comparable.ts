/** Takes out of stderr what the recording scripts take out of what the real interpreter printed. */
export function comparable(text: string): string {
  return text
    .replace(/File "[^"]*\//g, 'File "')
    .replace(/^\/[^\n:]*\//gm, '')
    .replace(/ at \/\S*\/(?=[\w.]+\.py:)/g, ' at ')
    .replace(/0x[0-9a-f]+/g, '0x…')
    .replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/gm, 'DATE');
}
