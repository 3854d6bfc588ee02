import type { ClassDef } from '../syntax';
import { finish, noSignature } from './assemble';
import { keywordDict, spreadArgument } from './calls';
import { Code } from './code';
import { cost } from './costs';
import { decorate, docstringAtom, enterTypeParameters, functionObject, qualifiedName } from './functions';
import { cellVariable, noteUnsureNames, storeName } from './variables';
import { noteMade } from './visible';
import { quote } from './writer';

/** Emits a `class` statement. https://docs.python.org/3/reference/compound_stmts.html#class-definitions */
export function classStatement(code: Code, node: ClassDef): void {
  const decorators = node.decorator_list.map((decorator) => code.inTemporary(decorator));
  const generic = enterTypeParameters(code, node);
  const bases = code.temporary();
  code.line(`${bases} = [];`);
  for (const base of node.bases) spreadArgument(code, 'undefined', bases, base, node);
  if (generic !== null) code.line(`${bases}.push(O.genericBase(${generic.params}));`);
  const keywords = keywordDict(code, node.keywords, 'undefined', node);
  const index = classBody(code, node, generic?.params ?? null);
  const scope = code.unit.scopes.scopeOf(node);
  const value = code.temporary();
  code.tick(cost.makeClass);
  code.site(node);
  code.suspend(value, `O.makeClass(${functionObject(code, index, scope)}, ${quote(node.name)}, ${bases}, ${keywords})`);
  noteMade(code, value);
  if (generic !== null) {
    code.suspend(null, `O.setattr(${value}, "__type_params__", ${generic.params})`);
    code.scope = generic.scope;
  }
  decorate(code, decorators, node.decorator_list, value);
  storeName(code, node.name, value, node);
}

function classBody(code: Code, node: ClassDef, _params: string | null): number {
  const { unit } = code;
  const scope = unit.scopes.scopeOf(node);
  const child = new Code(unit, scope, 'class', node.name, qualifiedName(code, node.name), code);
  noteUnsureNames(child, node.body);
  const first = node.body[0];
  const isText = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str';
  const docstring =
    isText && first.value.kind === 'Constant' && first.value.value.type === 'str' ? first.value.value.value : null;
  const set = (name: string, value: string) => child.suspend(null, `O.storeName(ns, ${quote(name)}, ${value})`);
  child.switchPoint();
  set('__module__', 'G.$__name__');
  set('__qualname__', quote(child.qualname));
  if (unit.minor >= 13) set('__firstlineno__', String(unit.sites.lineOf(node.start)));
  if (docstring !== null) set('__doc__', docstringAtom(child, docstring));
  child.statements(docstring === null ? node.body : node.body.slice(1));
  child.flush();
  child.line(`R.depth--; return ${scope.needsClassCell ? cellVariable(child, '__class__') : 'NONE'};`);
  const firstLine = unit.sites.lineOf(node.decorator_list[0]?.start ?? node.start);
  const entrySite = unit.sites.indexOf({ start: node.start, end: node.start }, node.name);
  return finish(child, { ...noSignature, docstring, firstLine, entrySite });
}
