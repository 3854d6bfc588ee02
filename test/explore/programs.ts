/** Python programs of the literature on systematic concurrency testing, with parameters. */

const header = 'import threading\n';
const footer = '\nfor t in threads:\n    t.start()\nfor t in threads:\n    t.join()\n';

/** Starts one thread for each function, joins them all, then does `tail`. */
export function together(globals: string, functions: readonly string[], tail = ''): string {
  const names = functions.map((text) => /def (\w+)/.exec(text)?.[1]);
  const threads = `threads = [threading.Thread(target=f) for f in (${names.join(', ')},)]`;
  return `${header}${globals}\n${functions.join('\n')}\n${threads}${footer}${tail}`;
}

export function increments(threads: number, times: number, isLocked = false): string {
  const body = isLocked ? 'with lock:\n            counter += 1' : 'counter += 1';
  return `${header}counter = 0
lock = threading.Lock()
def work():
    global counter
    for _ in range(${times}):
        ${body}
threads = [threading.Thread(target=work) for _ in range(${threads})]${footer}print(counter)
`;
}

export function readers(n: number): string {
  return `${header}x = 0
seen = [None] * ${n}
def writer():
    global x
    x = 1
def reader(i):
    seen[i] = x
threads = [threading.Thread(target=writer)]
threads += [threading.Thread(target=reader, args=(i,)) for i in range(${n})]${footer}print(seen)
`;
}

export function lastZero(n: number): string {
  return `${header}N = ${n}
a = [0] * (N + 1)
def reader():
    i = N
    while a[i] != 0:
        i -= 1
def writer(j):
    a[j] = a[j - 1] + 1
threads = [threading.Thread(target=reader)]
threads += [threading.Thread(target=writer, args=(j,)) for j in range(1, N + 1)]${footer}`;
}

export function philosophers(n: number): string {
  return `${header}N = ${n}
forks = [threading.Lock() for _ in range(N)]
def philosopher(i):
    with forks[i]:
        with forks[(i + 1) % N]:
            pass
threads = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]${footer}`;
}

/** Flanagan and Godefroid, POPL 2005: threads with a slot of their own in a table of `size`, in the order of their numbers. */
export function indexer(threads: number, size: number): string {
  return `${header}table = [0] * ${size}
locks = [threading.Lock() for _ in range(${size})]
def insert(tid):
    h = (tid * 7) % ${size}
    while True:
        with locks[h]:
            if table[h] == 0:
                table[h] = tid + 1
                return
        h = (h + 1) % ${size}
threads = [threading.Thread(target=insert, args=(i,)) for i in range(${threads})]${footer}print(sorted(table))
`;
}

/** SV-COMP's fib_bench: two threads add each other's number `n` times. */
export function fibonacci(n: number): string {
  return together(
    'i = j = 1',
    [
      `def t1():\n    global i\n    for _ in range(${n}):\n        i += j`,
      `def t2():\n    global j\n    for _ in range(${n}):\n        j += i`,
    ],
    'print(max(i, j))\n',
  );
}
