import { type Description, Epoll, type Failure, type Found, type Interest, poll, Ready } from '../../kernel';
import {
  asDouble,
  defineFunctions,
  defineType,
  exceptionTypes,
  late,
  type M,
  type NativeSteps,
  None,
  native,
  osError,
  PyObject,
  PyTuple,
  size,
  typeError,
  type Value,
  valueError,
} from '../../runtime';
import { descriptionOf, descriptorOf, install, intOf, result, systemCall } from '../descriptors';
import { errnoOf, errorText, systemError } from '../errno';
import type { LibraryModule } from '../module';
import { nanoseconds } from '../seconds';
import { session } from '../session';

const readable = Ready.in | Ready.hup | Ready.err;
const writable = Ready.out | Ready.err;

interface Asked {
  readonly object: Value;
  readonly fd: number;
  readonly description: Description;
}

function* asked(value: Value): Generator<unknown, Asked[], Value> {
  const objects = (yield late.iterate(value)) as unknown as Value[];
  return objects.map((object) => {
    const fd = descriptorOf(object);
    return { object, fd, description: descriptionOf(fd) };
  });
}

/** `select.select`: which of three lists of files can be read, written, or have something special to say. */
function* select(reads: Value, writes: Value, specials: Value, timeout?: Value): NativeSteps {
  const lists = [yield* asked(reads), yield* asked(writes), yield* asked(specials)];
  const limit = limitOf(timeout);
  const wanted = [Ready.in, Ready.out, Ready.pri];
  const matching = [readable, writable, Ready.pri];
  const interests: Interest[] = lists.flatMap((list, i) =>
    list.map(({ fd, description }) => ({ fd, description, events: wanted[i] })),
  );
  const { kernel } = session();
  kernel.charge(kernel.costs.systemCall * (interests.length + 2));
  yield systemCall(() => result(poll(kernel, interests, limit), () => None));
  const found = lists.map((list, i) => list.filter(({ description }) => (description.readiness() & matching[i]) !== 0));
  return new PyTuple(found.map((list) => late.list(list.map(({ object }) => object))));
}

/** Seconds to wait; undefined for ever. */
function limitOf(timeout: Value | undefined): number | undefined {
  if (timeout === undefined || timeout === None) return undefined;
  if (asDouble(timeout) === undefined) throw typeError('timeout must be a float or None');
  const time = nanoseconds(timeout);
  if (time < 0) throw valueError('timeout must be non-negative');
  return time;
}

const showFound = (found: Found): Value => late.list(found.map(([fd, events]) => new PyTuple([fd, events])));

// -- poll

class PyPoll extends PyObject {
  readonly registered = new Map<number, number>();
}

const allEvents = Ready.in | Ready.pri | Ready.out;

function notRegistered(): never {
  throw systemError('ENOENT');
}

function runPoll(self: PyPoll, timeout: Value = None): M {
  const { kernel, process } = session();
  const milliseconds = timeout === None ? undefined : asDouble(timeout);
  const limit = milliseconds === undefined || milliseconds < 0 ? undefined : Math.ceil(milliseconds * 1e6);
  const closed: [number, number][] = [];
  const interests: Interest[] = [];
  for (const [fd, events] of self.registered) {
    const description = process.descriptors.get(fd);
    if (description === undefined) closed.push([fd, Ready.nval]);
    else interests.push({ fd, description, events });
  }
  if (closed.length > 0) return showFound(closed);
  return systemCall(() => result(poll(kernel, interests, limit), showFound));
}

const pollType = defineType({
  name: 'poll',
  module: 'select',
  layout: PyPoll,
  isBase: false,
  methods: {
    'register(self, fd, eventmask=7, /)': (self: PyPoll, fd: Value, mask: Value = allEvents) => {
      self.registered.set(descriptorOf(fd), size(mask));
      return None;
    },
    'modify(self, fd, eventmask, /)': (self: PyPoll, fd: Value, mask: Value) => {
      const number = descriptorOf(fd);
      if (!self.registered.has(number)) notRegistered();
      self.registered.set(number, size(mask));
      return None;
    },
    'unregister(self, fd, /)': (self: PyPoll, fd: Value) => {
      const number = descriptorOf(fd);
      if (!self.registered.delete(number)) throw osKeyError(number);
      return None;
    },
    'poll(self, timeout=None, /)': runPoll,
  },
});

function osKeyError(fd: number) {
  return new exceptionTypes.KeyError.Ctor([fd]);
}

// -- epoll

class PyEpoll extends PyObject {
  fd = -1;
}

function epollOf(self: PyEpoll): Epoll {
  if (self.fd < 0) throw valueError('I/O operation on closed epoll object');
  return descriptionOf(self.fd) as Epoll;
}

const check = (failure: Failure | undefined): Value => {
  if (failure !== undefined) throw osError(errnoOf(failure.code), errorText(errnoOf(failure.code)));
  return None;
};

function closeEpoll(self: PyEpoll): Value {
  if (self.fd >= 0) session().process.descriptors.close(self.fd);
  self.fd = -1;
  return None;
}

const epollType = defineType({
  name: 'epoll',
  module: 'select',
  layout: PyEpoll,
  new: {
    'epoll(sizehint=-1, flags=0)': (cls) => {
      const self = new cls.Ctor() as PyEpoll;
      self.fd = install(new Epoll());
      return self;
    },
  },
  methods: {
    'register(self, fd, eventmask=7)': (self: PyEpoll, fd: Value, mask: Value = allEvents) => {
      const number = descriptorOf(fd);
      return check(epollOf(self).register(number, descriptionOf(number), size(mask)));
    },
    'modify(self, fd, eventmask)': (self: PyEpoll, fd: Value, mask: Value) =>
      check(epollOf(self).modify(descriptorOf(fd), size(mask))),
    'unregister(self, fd)': (self: PyEpoll, fd: Value) => check(epollOf(self).unregister(descriptorOf(fd))),
    'poll(self, timeout=None, maxevents=-1)': (self: PyEpoll, timeout: Value = None, most: Value = -1) => {
      const epoll = epollOf(self);
      const seconds = timeout === None ? undefined : asDouble(timeout);
      if (timeout !== None && seconds === undefined)
        throw typeError(`'${(timeout as PyObject).cls?.name ?? 'str'}' object cannot be interpreted as an integer`);
      const limit = seconds === undefined || seconds < 0 ? undefined : Math.ceil(seconds * 1e9);
      const count = intOf(most, -1);
      return systemCall(() => result(epoll.wait(session().kernel, count < 0 ? Infinity : count, limit), showFound));
    },
    'close(self)': closeEpoll,
    'fileno(self)': (self: PyEpoll) => {
      epollOf(self);
      return self.fd;
    },
    '__enter__(self, /)': (self: PyEpoll) => self,
    '__exit__(self, exc_type=None, exc_value=None, exc_tb=None, /)': closeEpoll,
  },
  getters: { closed: { get: (self: PyEpoll) => self.fd < 0 } },
});

const flags: Readonly<Record<string, number>> = {
  POLLIN: 1,
  POLLPRI: 2,
  POLLOUT: 4,
  POLLERR: 8,
  POLLHUP: 16,
  POLLNVAL: 32,
  POLLRDHUP: 0x2000,
  EPOLLIN: 1,
  EPOLLPRI: 2,
  EPOLLOUT: 4,
  EPOLLERR: 8,
  EPOLLHUP: 16,
  EPOLLRDHUP: 0x2000,
  EPOLLONESHOT: 0x4000_0000,
  EPOLLET: 0x8000_0000,
  EPOLLEXCLUSIVE: 0x1000_0000,
  EPOLL_CLOEXEC: 0x80000,
  PIPE_BUF: 4096,
};

export const selectModule: LibraryModule = {
  name: 'select',
  make: () => [
    epollType,
    ['error', exceptionTypes.OSError],
    ...Object.entries(flags),
    ...Object.values(
      defineFunctions('select', {
        'select(rlist, wlist, xlist, timeout=None, /)': (
          reads: Value,
          writes: Value,
          specials: Value,
          timeout?: Value,
        ) => native(select(reads, writes, specials, timeout)),
        'poll()': () => new pollType.Ctor(),
      }),
    ),
  ],
};
