/**
 * The operations that generated code calls: the compiler writes them, the runtime implements them (`runtime/operations.ts`
 * is checked against this interface). `V` is a Python value. A result typed `M<T>` may instead be `S`, suspended: the
 * finished value then arrives through `R.take()`. All of them may throw a Python exception.
 *
 * The compiler handles on its own, without a call: integer fast paths of `+ - < <= > >= == !=` where both operands are
 * JavaScript numbers, `is`, plain attribute hits, globals that are there, calls with exactly `fn`/`n`.
 *
 * What generated code relies on besides:
 * - `Cell`: `new Cell(value)`, its field is `value`; `undefined` while unbound. `this.cells[i]` are a function's free variables.
 * - A native method may have `u`, the most values it takes (`self` counts) when `b` is the least: it is then called with any
 *   number between, and what is left out is undefined.
 * - A list made by `list` has its values in `items`, a JavaScript array, and so has a tuple made by `tuple`; those of exactly
 *   these `cls` are indexed and looped over at once.
 * - Each code object knows all of its program: `this.code.codes[index]` is what `makeFunction` gets as `code`.
 * - A generated function of kind `class` is called with the namespace as its only parameter, one of kind `module` with
 *   none; a class body returns its `__class__` cell (to be filled by `makeClass`, as `__classcell__`) or `None`.
 * - `makeGenerator` makes a `Frame(fn, 0, site, locals)`; the first resumption is at label 0. If `R.error` is set then, it
 *   is thrown inside the body. A body that yields returns the value after it has saved itself in its frame; at its end it
 *   sets `R.returned` and returns `DONE`.
 * - `R.handling` belongs to the task: whoever switches tasks saves and restores it.
 */
// biome-ignore lint/suspicious/noExplicitAny: the runtime's value types are of a higher rank
type V = any;
type M<T> = T | typeof suspended;
declare const suspended: unique symbol;

/** What the runtime may offer besides; where it does not, generated code has a slower way. */
export interface OptionalOperations {
  /** The exception that `raise` would throw, given back instead: throwing costs microseconds, returning does not. */
  raised(exception: V, cause: V | undefined): M<V>;
  /** The function that `super().name` would bind to `self`; undefined where that is not all there is to it. */
  superMethod(cell: V, self: V, name: string): V | undefined;
  /** The type of `range`, so that loops over it need no iterator. */
  readonly range: V;
  /** Has the methods of str as `m$x`, as an object has those of its class. */
  readonly textMethods: V;
}

export interface Operations {
  // -- single values
  readonly None: V;
  readonly Ellipsis: V;

  // -- arithmetic: the binary operators and their augmented forms; `symbol`-wise as Python's operator module
  add(a: V, b: V): M<V>;
  sub(a: V, b: V): M<V>;
  mul(a: V, b: V): M<V>;
  matmul(a: V, b: V): M<V>;
  truediv(a: V, b: V): M<V>;
  floordiv(a: V, b: V): M<V>;
  mod(a: V, b: V): M<V>;
  pow(a: V, b: V): M<V>;
  lshift(a: V, b: V): M<V>;
  rshift(a: V, b: V): M<V>;
  and_(a: V, b: V): M<V>;
  or_(a: V, b: V): M<V>;
  xor(a: V, b: V): M<V>;
  iadd(a: V, b: V): M<V>;
  isub(a: V, b: V): M<V>;
  imul(a: V, b: V): M<V>;
  imatmul(a: V, b: V): M<V>;
  itruediv(a: V, b: V): M<V>;
  ifloordiv(a: V, b: V): M<V>;
  imod(a: V, b: V): M<V>;
  ipow(a: V, b: V): M<V>;
  ilshift(a: V, b: V): M<V>;
  irshift(a: V, b: V): M<V>;
  iand(a: V, b: V): M<V>;
  ior(a: V, b: V): M<V>;
  ixor(a: V, b: V): M<V>;
  neg(a: V): M<V>;
  pos(a: V): M<V>;
  invert(a: V): M<V>;

  // -- comparison and truth
  lt(a: V, b: V): M<V>;
  le(a: V, b: V): M<V>;
  gt(a: V, b: V): M<V>;
  ge(a: V, b: V): M<V>;
  eq(a: V, b: V): M<V>;
  ne(a: V, b: V): M<V>;
  /** `item in container`: a JavaScript boolean. */
  contains(container: V, item: V): M<boolean>;
  /** Python's truth of a value: a JavaScript boolean. */
  truth(value: V): M<boolean>;

  // -- names
  /** Called when `G.$name` is undefined: NameError with its hint. `key` is Python's name. */
  missingGlobal(G: V, name: string): never;
  /** A read of an unbound local: UnboundLocalError; of a free variable: NameError. */
  unboundLocal(name: string): never;
  unboundFree(name: string): never;
  deleteGlobal(G: V, name: string): void;
  /** Class bodies and exec: the namespace is a mapping (`PyDict` or what `__prepare__` gave). */
  loadName(namespace: V, G: V, name: string): M<V>;
  /** In a class body, a name that is also a free variable of it: namespace first, then the cell. */
  loadClassFree(namespace: V, cell: V, name: string): M<V>;
  storeName(namespace: V, name: string, value: V): M<V>;
  deleteName(namespace: V, name: string): M<V>;

  // -- attributes and items
  getattr(object: V, name: string): M<V>;
  setattr(object: V, name: string, value: V): M<V>;
  delattr(object: V, name: string): M<V>;
  getitem(object: V, index: V): M<V>;
  setitem(object: V, index: V, value: V): M<V>;
  delitem(object: V, index: V): M<V>;
  slice(start: V, stop: V, step: V): V;

  // -- calls; `names` are the keywords of the last arguments, null for none
  call(callable: V, args: V[], names: readonly string[] | null): M<V>;
  /** `object.name(args)`: finds the method without making a bound method where it can. */
  callMethod(object: V, name: string, args: V[], names: readonly string[] | null): M<V>;
  /** With `*` and `**`: `args` is a JavaScript array, `keywords` a PyDict or null. */
  callSpread(callable: V, args: V[], keywords: V): M<V>;
  /** Adds the items of an iterable given as `*x` to `args`; TypeError names the callable. */
  spreadArgs(callable: V, args: V[], iterable: V): M<V>;
  /** A new PyDict for `**` arguments; `mergeKeywords` refuses doubles and keys that are not strings. */
  mergeKeywords(callable: V, keywords: V, mapping: V): M<V>;
  addKeyword(callable: V, keywords: V, name: string, value: V): void;
  /** Zero-argument super(): `cell` is `__class__`'s, `self` the first argument. */
  superCall(cell: V, self: V): M<V>;

  // -- containers; arrays are handed over and not copied
  list(items: V[]): V;
  tuple(items: V[]): V;
  /** Keys and values in turn. */
  dict(pairs: V[]): M<V>;
  set(items: V[]): M<V>;
  listAppend(list: V, item: V): V;
  setAdd(set: V, item: V): M<V>;
  dictSet(dict: V, key: V, value: V): M<V>;
  listExtend(list: V, iterable: V): M<V>;
  setUpdate(set: V, iterable: V): M<V>;
  /** `{**mapping}`. */
  dictUpdate(dict: V, mapping: V): M<V>;
  listToTuple(list: V): V;

  // -- iteration; an iterator has a JavaScript method `next(): V | DONE | S`
  iter(iterable: V): M<V>;
  /** A JavaScript array of exactly `count` values; ValueError "not enough values to unpack (expected 2, got 1)". */
  unpack(value: V, count: number): M<V[]>;
  /** `a, *b, c = value`: `before`, then a PyList, then `after` values. */
  unpackStar(value: V, before: number, after: number): M<V[]>;

  // -- strings
  /** `{value!r:spec}`: a JavaScript string; `conversion` is the code of s, r, a or −1; `spec` a string. */
  format(value: V, conversion: number, spec: string): M<string>;

  // -- functions, classes, generators
  /** `defaults` of the last positional parameters; `kwDefaults` name → value, both may be null; `cells` in `freeVars`' order. */
  makeFunction(
    code: V,
    G: V,
    defaults: V[] | null,
    kwDefaults: Record<string, V> | null,
    cells: V[] | null,
    annotations: V | null,
  ): V;
  /** Runs a class statement: `body` is the function of the class's code; `keywords` a PyDict or null. */
  makeClass(body: V, name: string, bases: V[], keywords: V): M<V>;
  /** What a generator, coroutine or asynchronous generator function returns when called: `locals` as in `saved`. */
  makeGenerator(fn: V, locals: V[]): V;
  /** One step of `yield from`/`await`: sends `R`'s input on to `iterator`; DONE when it has returned, with `R.returned`. */
  delegate(iterator: V, sent: V, error: V | null): M<V>;
  /** The iterator of `yield from x` / `await x`. */
  delegateIter(iterable: V): M<V>;
  awaitIter(awaitable: V): M<V>;
  /** What `yield value` hands out in an asynchronous generator, so that it differs from what an `await` passes up. */
  asyncValue(value: V): V;
  asyncIter(iterable: V): M<V>;
  /** The awaitable of one step of `async for`. */
  asyncNext(iterator: V): M<V>;
  /** True for a StopAsyncIteration: it ends an `async for`. */
  endsAsyncFor(exception: V): boolean;

  // -- exceptions: what is thrown in JavaScript is the Python exception object itself
  /** Adds this frame to the traceback of what was thrown and gives the exception; makes RecursionError of a stack overflow. Lowers `R.depth`. */
  unwind(error: unknown, fn: V, site: number): unknown;
  /** The same at a `try` of the frame itself: no change of depth. Returns a PyBaseException. `site` < 0: re-raised, adds nothing. */
  caught(error: unknown, fn: V, site: number): V;
  /** `except type`: TypeError if `type` is no exception class. */
  matches(exception: V, type: V): boolean;
  /** `except* type`: `[matched or None, rest or None]` as a JavaScript array. */
  matchesStar(exception: V, type: V): M<V[]>;
  /** At the end of `except*`: what must be raised from the handlers' errors and the unhandled rest, or None. */
  prepareReraiseStar(original: V, raised: V[]): V;
  /** `raise x` / `raise x from y`; `cause` undefined for none. Sets `__context__` from `R.handling`. Always throws, or S. */
  raise(exception: V, cause: V | undefined): M<never>;
  /** What `throw()` throws into a generator: its context is what is being handled there. */
  thrown(error: unknown): unknown;
  /** `raise` alone: what is being handled, or RuntimeError. */
  reraise(): never;
  assertionError(message: V | undefined): never;
  /** The frame would be too deep: RecursionError. */
  tooDeep(): never;

  // -- with
  /** `type(o).__enter__` and the like, bound; TypeError "'int' object does not support the context manager protocol". */
  lookupSpecial(object: V, name: string): V;

  // -- import
  importName(G: V, name: string, fromList: readonly string[] | null, level: number): M<V>;
  importFrom(module: V, name: string): M<V>;
  importStar(module: V, G: V): M<V>;

  // -- match statement
  /** Values of a sequence pattern's subject as a JavaScript array, or null if it is no sequence of a fitting length. */
  matchSequence(subject: V, before: number, star: boolean, after: number): M<V[] | null>;
  /** Values of `keys`, then the rest as a PyDict if wanted; null if it is no mapping or a key is missing. */
  matchMapping(subject: V, keys: V[], rest: boolean): M<V[] | null>;
  /** Positional then keyword attributes of a class pattern, or null. */
  matchClass(subject: V, cls: V, positional: number, keywords: readonly string[]): M<V[] | null>;

  /** What the prompt does with the value of an expression statement: `sys.displayhook`. */
  displayHook(value: V): M<V>;

  // -- annotations and type parameters
  /** `namespace` is a class body's mapping, or a module's `G`. */
  setAnnotation(namespace: V, name: string, annotation: V): M<V>;
  typeParam(kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple', name: string, bound: V | null, fallback: V | null): V;
  typeAlias(name: string, params: V, evaluate: V): V;
  /** `Generic[params]`, the base that a generic class statement adds. `params` is a tuple. */
  genericBase(params: V): V;
}
