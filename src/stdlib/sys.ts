import {
  asInt,
  callMethod,
  defineFunctions,
  defineType,
  frameChain,
  intLimits,
  late,
  localsOf,
  type M,
  None,
  newException,
  now,
  operations,
  type PyBaseException,
  PyBytes,
  PyDict,
  PyFloat,
  PyList,
  PyTuple,
  python,
  R,
  since,
  standardStreams,
  tryIndex,
  tupleType,
  typeError,
  typeName,
  type Value,
  valueError,
  withFrames,
} from '../runtime';
import { defaultExceptHook } from './excepthook';
import type { LibraryModule } from './module';
import { nanoseconds } from './seconds';
import { session } from './session';

/** The last digit of the version that is simulated, for each minor version. */
const micro: Record<number, number> = { 8: 18, 9: 18, 10: 13, 11: 7, 12: 1, 13: 0, 14: 0 };

// -- named tuples

/** A tuple whose items have names, too. */
function namedTuple(name: string, fields: readonly string[]) {
  return defineType({
    name,
    module: 'sys',
    layout: class extends PyTuple {},
    base: tupleType,
    isBase: false,
    methods: {
      '__repr__(self, /)': (self: PyTuple) => {
        const shown = fields.map((field, i) => `${field}=${now(() => late.repr(self.items[i]))}`);
        return `sys.${name}(${shown.join(', ')})`;
      },
    },
    getters: Object.fromEntries(
      fields.map((field, i) => [field, { get: (self: PyTuple) => self.items[i], member: true }]),
    ),
  });
}

const hashInfoType = namedTuple('hash_info', [
  'width',
  'modulus',
  'inf',
  'nan',
  'imag',
  'algorithm',
  'hash_bits',
  'seed_bits',
  'cutoff',
]);
const intInfoType = namedTuple('int_info', [
  'bits_per_digit',
  'sizeof_digit',
  'default_max_str_digits',
  'str_digits_check_threshold',
]);
const threadInfoType = namedTuple('thread_info', ['name', 'lock', 'version']);
const flagsType = namedTuple('flags', [
  'debug',
  'inspect',
  'interactive',
  'optimize',
  'dont_write_bytecode',
  'no_user_site',
  'no_site',
  'ignore_environment',
  'verbose',
  'bytes_warning',
  'quiet',
  'hash_randomization',
  'isolated',
  'dev_mode',
  'utf8_mode',
  'warn_default_encoding',
  'safe_path',
  'int_max_str_digits',
]);

/** All off but the randomised hashes, as without any option. */
const flagValues = (): Value[] => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, false, 0, 0, false, -1];

const versionInfoType = namedTuple('version_info', ['major', 'minor', 'micro', 'releaselevel', 'serial']);
const floatInfoType = namedTuple('float_info', [
  'max',
  'max_exp',
  'max_10_exp',
  'min',
  'min_exp',
  'min_10_exp',
  'dig',
  'mant_dig',
  'epsilon',
  'radix',
  'rounds',
]);

function versionText(): string {
  const experimental = python.freeThreaded ? 'experimental free-threading build ' : '';
  return `3.${python.minor}.${micro[python.minor]} ${experimental}(main, Jan  1 2026, 00:00:00) [GCC 12.2.0]`;
}

function excInfo(): Value {
  const error = R.handling as PyBaseException | null;
  return error === null ? new PyTuple([None, None, None]) : new PyTuple([error.cls, error, error.traceback ?? None]);
}

/** How much memory a value takes, roughly as CPython on 64 bits says. */
function sizeOf(value: Value): number {
  if (typeof value === 'number' || typeof value === 'boolean') return 28;
  if (typeof value === 'bigint') return 24 + 4 * Math.ceil(value.toString(16).length / 7.5);
  if (typeof value === 'string') return 49 + value.length;
  if (value instanceof PyFloat) return 24;
  if (value instanceof PyTuple) return 40 + 8 * value.items.length;
  if (value instanceof PyList) return 56 + 8 * value.items.length;
  if (value instanceof PyDict) return value.size === 0 ? 64 : 232 + 96 * Math.max(0, value.size - 5);
  if (value instanceof PyBytes) return 33 + value.data.length;
  return value === None ? 16 : 48;
}

function setSwitchInterval(value: Value): Value {
  if (!(value instanceof PyFloat) && tryIndex(value) === undefined)
    throw typeError(`must be real number, not ${typeName(value)}`);
  const interval = nanoseconds(value);
  if (interval <= 0) throw valueError('switch interval must be strictly positive');
  session().process.switchInterval = interval;
  return None;
}

function setRecursionLimit(value: Value): Value {
  const limit = Number(value);
  if (limit < 1) throw valueError('recursion limit must be greater or equal than 1');
  R.depthLimit += limit - session().recursionLimit;
  session().recursionLimit = limit;
  return None;
}

/** The caller's frame, or one `depth` calls above it. */
function getFrame(depth: Value = 0): M {
  const count = Number(asInt(depth) ?? 0);
  return withFrames((frames) => {
    const chain = frameChain(frames.slice(Math.max(0, count)), localsOf);
    if (chain === null) throw valueError('call stack is not deep enough');
    return chain;
  });
}

/** Digits that `str(int)` and `int(str)` may have: of this process. */
function setMaxStrDigits(value: Value): Value {
  const count = Number(asInt(value) ?? 0);
  if (count !== 0 && count < 640) throw valueError('maxdigits must be 0 or larger than 640');
  R.world.maxStrDigits = intLimits.maxStrDigits = count;
  return None;
}

const functions = () =>
  defineFunctions('sys', {
    'exit(status=None, /)': (status: Value = None) => {
      const args = status === None ? [] : status instanceof PyTuple ? status.items : [status];
      throw newException('SystemExit', args, { code: status });
    },
    'setswitchinterval(interval, /)': setSwitchInterval,
    'displayhook(object, /)': (value: Value): M => operations.displayHook(value),
    'getswitchinterval()': () => new PyFloat(session().process.switchInterval / 1e9),
    'getrecursionlimit()': () => session().recursionLimit,
    'setrecursionlimit(limit, /)': setRecursionLimit,
    'exc_info()': excInfo,
    '_getframe(depth=0, /)': getFrame,
    'get_int_max_str_digits()': () => intLimits.maxStrDigits,
    'set_int_max_str_digits(maxdigits)': setMaxStrDigits,
    'getfilesystemencodeerrors()': () => 'surrogateescape',
    'get_coroutine_origin_tracking_depth()': () => 0,
    'set_coroutine_origin_tracking_depth(depth)': () => None,
    'getdlopenflags()': () => 2,
    '_clear_type_cache()': () => None,
    'breakpointhook(*args, **kws)': () => {
      const message = 'The debugger that `breakpoint()` starts is not simulated: the program goes on.';
      session().remark({ code: 'unsupported.call', message, severity: 'warning' });
      return None;
    },
    'audit(event, /, *args)': () => None,
    'getsizeof(object, default=None)': sizeOf,
    'getrefcount(object, /)': () => 2,
    'intern(string, /)': (text: Value) => text,
    'getdefaultencoding()': () => 'utf-8',
    'getfilesystemencoding()': () => 'utf-8',
    'gettrace()': () => None,
    'settrace(function, /)': () => None,
    'getprofile()': () => None,
    'setprofile(function, /)': () => None,
    'getallocatedblocks()': () => 30_000,
    'is_finalizing()': () => false,
    'call_tracing(func, args, /)': (fn: Value, args: PyTuple): M => callMethod(fn, '__call__', args.items),
    ...(since(11) ? { 'exception()': () => R.handling ?? None } : {}),
    ...(since(13) ? { '_is_gil_enabled()': () => session().process.gil !== null } : {}),
  });

export const sysModule: LibraryModule = {
  name: 'sys',
  make: () => {
    const { argv } = session().options;
    const { minor } = python;
    const { stdin, stdout, stderr } = standardStreams();
    return [
      ...Object.values(functions()),
      ['excepthook', defaultExceptHook],
      ['__excepthook__', defaultExceptHook],
      ['argv', new PyList([...argv])],
      ['orig_argv', new PyList(['python3', ...argv])],
      ['path', new PyList(['', `/usr/lib/python3.${minor}`])],
      ['modules', R.world.modules],
      ['version', versionText()],
      ['version_info', new versionInfoType.Ctor([3, minor, micro[minor], 'final', 0])],
      ['hexversion', (3 << 24) | (minor << 16) | (micro[minor] << 8) | 0xf0],
      ['api_version', 1013],
      ['platform', 'linux'],
      ['byteorder', 'little'],
      ['maxsize', 9223372036854775807n],
      ['maxunicode', 0x10ffff],
      ['executable', `/usr/bin/python3.${minor}`],
      ['prefix', '/usr'],
      ['base_prefix', '/usr'],
      ['exec_prefix', '/usr'],
      ['copyright', 'Copyright (c) 2001 Python Software Foundation.'],
      ['abiflags', python.freeThreaded ? 't' : ''],
      ['dont_write_bytecode', false],
      ['warnoptions', new PyList([])],
      ['flags', new flagsType.Ctor(flagValues())],
      [
        'hash_info',
        new hashInfoType.Ctor([
          64,
          2305843009213693951n,
          314159,
          0,
          1000003,
          since(11) ? 'siphash13' : 'siphash24',
          64,
          128,
          0,
        ]),
      ],
      ['int_info', new intInfoType.Ctor([30, 4, 4300, 640].slice(0, since(8) ? 4 : 2))],
      ['thread_info', new threadInfoType.Ctor(['pthread', 'semaphore', 'NPTL 2.36'])],
      ['float_repr_style', 'short'],
      ['platlibdir', 'lib'],
      ['pycache_prefix', None],
      ['base_exec_prefix', '/usr'],
      ['meta_path', new PyList([])],
      ['path_hooks', new PyList([])],
      ['path_importer_cache', new PyDict()],
      [
        'float_info',
        new floatInfoType.Ctor([
          new PyFloat(Number.MAX_VALUE),
          1024,
          308,
          new PyFloat(2.2250738585072014e-308),
          -1021,
          -307,
          15,
          53,
          new PyFloat(Number.EPSILON),
          2,
          1,
        ]),
      ],
      ['stdin', stdin],
      ['stdout', stdout],
      ['stderr', stderr],
      ['__stdin__', stdin],
      ['__stdout__', stdout],
      ['__stderr__', stderr],
    ];
  },
};
