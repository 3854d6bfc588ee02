import { WaitQueue } from '../kernel';
import {
  defineClassMethods,
  defineType,
  exceptionTypes,
  type M,
  makeAlias,
  type NativeSteps,
  None,
  native,
  newException,
  newStaticType,
  PyBaseException,
  PyObject,
  type PyType,
  truth,
  typeError,
  type Value,
  valueError,
} from '../runtime';
import { nextName } from './locks';
import { nanoseconds } from './seconds';
import { answer, inOrder, session } from './session';
import { hasOne, inTurn, touchInTurn, turns } from './turns';

/** `queue.Empty`, which CPython has in C since 3.7. */
export const empty = newStaticType('Empty', PyBaseException, { base: exceptionTypes.Exception, module: '_queue' });

/** `queue.SimpleQueue`: no limit, no tasks to be done, written in C. */
class PySimpleQueue extends PyObject {
  readonly items: Value[] = [];
  readonly resource = session().kernel.trace.addResource(
    'queue',
    nextName('Queue'),
    session().process.id,
    session().kernel.siteOfCurrent,
  );
  readonly waiting = new WaitQueue(session().kernel);
  messages = 0;
}

const countOf = (self: PySimpleQueue) => () => self.items.length;

/** Where schedules are explored, `get` is a gate: to be passed when there is an item. */
function getTurn(self: PySimpleQueue, limit: number | undefined): M {
  const asked = turns();
  if (asked === null) return inOrder(() => None);
  const gate = { location: asked.locationOfResource(self.resource.id), state: countOf(self) };
  const nothing = () => None;
  return inTurn(asked, gate, limit === 0 ? {} : { passes: hasOne, timeout: limit }, nothing, nothing);
}

function* put(self: PySimpleQueue, item: Value): NativeSteps {
  const { kernel } = session();
  kernel.charge(kernel.costs.call);
  yield inOrder(() => None);
  yield touchInTurn(self.resource.id, countOf(self), () => None);
  self.items.push(item);
  kernel.record('send', session().current, self.resource.id, self.messages++);
  self.waiting.wakeFirst(true);
  return None;
}

function* get(self: PySimpleQueue, block: Value = true, timeout: Value = None): NativeSteps {
  const { kernel } = session();
  let limit: number | undefined;
  if (!(truth(block) as boolean)) limit = 0;
  else if (timeout !== None) {
    limit = nanoseconds(timeout);
    if (limit < 0) throw valueError("'timeout' must be a non-negative number");
  }
  kernel.charge(kernel.costs.call);
  yield getTurn(self, limit);
  const end = limit === undefined ? undefined : kernel.now + limit;
  while (self.items.length === 0) {
    const left = end === undefined ? undefined : end - kernel.now;
    if ((left !== undefined && left <= 0) || turns() !== null) throw newException(empty, []);
    const { id: subject } = self.resource;
    yield answer(self.waiting.wait({ state: 'waits', subject, timeout: left, expired: false }));
  }
  const item = self.items.shift() as Value;
  kernel.record('receive', session().current, self.resource.id);
  return item;
}

export const simpleQueueType = defineType({
  name: 'SimpleQueue',
  nameInErrors: '_queue.SimpleQueue',
  module: '_queue',
  layout: PySimpleQueue,
  new: {
    'SimpleQueue(*args, **kwargs)': (cls: PyType, args: Value[]) => {
      if (args.length > 0) throw typeError('SimpleQueue() takes no positional arguments');
      return new cls.Ctor();
    },
  },
  methods: {
    'put(self, item, block=True, timeout=None)': (self: PySimpleQueue, item: Value) => native(put(self, item)),
    'get(self, block=True, timeout=None)': (self: PySimpleQueue, block?: Value, timeout?: Value) =>
      native(get(self, block, timeout)),
    'put_nowait(self, item)': (self: PySimpleQueue, item: Value) => native(put(self, item)),
    'get_nowait(self)': (self: PySimpleQueue) => native(get(self, false)),
    'qsize(self)': (self: PySimpleQueue) => touchInTurn(self.resource.id, countOf(self), countOf(self), true),
    'empty(self)': (self: PySimpleQueue) =>
      touchInTurn(self.resource.id, countOf(self), () => self.items.length === 0, true),
  },
});

defineClassMethods(simpleQueueType, { '__class_getitem__(cls, key, /)': makeAlias });
