import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { fromEditor, noteOf } from './documents';
import { locale } from './settings';

/** Completes annotations behind `# @`, in snippets and Python files. */
export class AnnotationCompletions implements CompletionItemProvider {
  async provideCompletionItems(document: TextDocument, at: Position): Promise<CompletionItem[]> {
    const before = document.lineAt(at).text.slice(0, at.character);
    if (!before.includes('#')) return [];
    const { completeAnnotation, findSnippet } = await import('./language');
    const note = await noteOf(document);
    const snippet = findSnippet(note, fromEditor(at).line);
    const place = snippet?.fromDocument(fromEditor(at));
    if (!place) return [];
    return completeAnnotation(before, note.kind !== 'markdown', locale()).map((one) => {
      const item = new CompletionItem({ label: one.label, description: one.detail }, CompletionItemKind.Keyword);
      item.insertText = new SnippetString(one.insert);
      item.range = new Range(at.translate(0, -one.replaces), at);
      // What has been typed is compared with what would replace it.
      item.filterText = one.insert;
      return item;
    });
  }
}
