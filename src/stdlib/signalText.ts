/** `signal`, in Python: the enumerations in front of the functions of `_signal`. */
export const signal = String.raw`
import _signal
import sys
from enum import IntEnum as _IntEnum
from _signal import (
    alarm, default_int_handler, getitimer, itimer_error as ItimerError, pause, pthread_kill, raise_signal,
    set_wakeup_fd, setitimer, siginterrupt, strsignal,
)

ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = range(3)
NSIG = 65

Signals = _IntEnum("Signals", [
    item for item in _signal.names.items() if item[0] != "SIGSTKFLT" or sys.version_info >= (3, 11)
], module="signal")
Handlers = _IntEnum("Handlers", [("SIG_DFL", 0), ("SIG_IGN", 1)], module="signal")
Sigmasks = _IntEnum("Sigmasks", [("SIG_BLOCK", 0), ("SIG_UNBLOCK", 1), ("SIG_SETMASK", 2)], module="signal")
for _members in (Signals, Handlers, Sigmasks):
    globals().update(_members.__members__)
SIGCLD, SIGPOLL, SIGIOT = Signals.SIGCHLD, Signals.SIGIO, Signals.SIGABRT


def _to_enum(value, kind):
    if not isinstance(value, int):
        return value
    try:
        return kind(value)
    except ValueError:
        return value


def signal(signalnum, handler):
    return _to_enum(_signal.signal(signalnum, handler), Handlers)


def getsignal(signalnum):
    return _to_enum(_signal.getsignal(signalnum), Handlers)


def pthread_sigmask(how, mask):
    return {_to_enum(s, Signals) for s in _signal.pthread_sigmask(how, mask)}


def sigpending():
    return {_to_enum(s, Signals) for s in _signal.sigpending()}


def sigwait(sigset):
    return _to_enum(_signal.sigwait(sigset), Signals)


class struct_siginfo(tuple):
    si_signo = property(lambda self: self[0])
    si_code = property(lambda self: self[1])
    si_errno = property(lambda self: self[2])
    si_pid = property(lambda self: self[3])
    si_uid = property(lambda self: self[4])
    si_status = property(lambda self: self[5])
    si_band = property(lambda self: self[6])


def _siginfo(number):
    import os

    return None if number is None else struct_siginfo((number, 0, 0, os.getpid(), 1000, 0, 0))


def sigwaitinfo(sigset):
    return _siginfo(_signal.sigwait(sigset))


def sigtimedwait(sigset, timeout):
    return _siginfo(_signal.sigtimedwait(sigset, timeout))


def valid_signals():
    return {_to_enum(s, Signals) for s in range(1, NSIG) if s not in (32, 33)}
`;
