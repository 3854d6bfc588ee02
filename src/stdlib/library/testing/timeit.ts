/** The module `timeit`, in Python. */
export const timeit = String.raw`
import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
_globals = globals


def _indented(text, by):
    return text.replace("\n", "\n" + " " * by)


class Timer:
    """Measures how long small pieces of code take, by the simulator's virtual clock."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = _globals() if globals is None else globals
        local = {}
        init = ""
        if isinstance(setup, str):
            compile(setup, "<timeit-src>", "exec")
            setup_text = _indented(setup, 4)
        elif callable(setup):
            local["_setup"] = setup
            init += ", _setup=_setup"
            setup_text = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(stmt, "<timeit-src>", "exec")
            text = _indented(stmt, 8)
        elif callable(stmt):
            local["_stmt"] = stmt
            init += ", _stmt=_stmt"
            text = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = (
            f"def inner(_it, _timer{init}):\n    {setup_text}\n    _t0 = _timer()\n    for _i in _it:\n        {text}\n"
            "        pass\n    _t1 = _timer()\n    return _t1 - _t0\n"
        )
        exec(compile(self.src, "<timeit-src>", "exec"), names, local)
        self.inner = local["inner"]

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for digit in (1, 2, 5):
                number = scale * digit
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
`;
