"""What CPython prints for programs: reads one JSON line for each, `{"text": …}` or `{"seed": …}`, and answers with
`{"text": …, "stdout": …, "error": …}`; `stdout` is null for a program that takes too long or too much."""
import io
import json
import resource
import signal
import sys
import warnings

from generate import make

warnings.simplefilter('ignore')
sys.setrecursionlimit(400)
resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))


class TooLong(BaseException):
    pass


def alarm(*_):
    raise TooLong


signal.signal(signal.SIGALRM, alarm)
for line in sys.stdin:
    job = json.loads(line)
    text = job['text'] if 'text' in job else make(job['seed'])
    answer = {'text': text, 'stdout': None, 'error': None}
    sys.stdout = output = io.StringIO()
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        code = compile(text, 'program.py', 'exec')
        exec(code, {'__name__': '__main__'})
        answer['stdout'] = output.getvalue()
    except (TooLong, MemoryError, RecursionError):
        pass
    except BaseException as error:
        answer['error'] = f'{type(error).__name__}: {error}'
        answer['stdout'] = output.getvalue()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    if answer['stdout'] is not None and len(answer['stdout']) > 40_000:
        answer['stdout'] = None
    print(json.dumps(answer), flush=True, file=sys.__stdout__)
