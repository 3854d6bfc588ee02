from concurrent.futures import Future, InvalidStateError, CancelledError
f = Future()
print(f.cancel(), f.cancelled(), f.cancel(), f.set_running_or_notify_cancel())
g = Future()
g.set_running_or_notify_cancel()
print(g.cancel(), g.running())
g.set_exception(KeyError("k"))
try: g.result()
except KeyError as e: print("KeyError", e)
for bad in (lambda: g.set_result(1), lambda: g.set_exception(ValueError())):
    try: bad()
    except InvalidStateError as e: print(type(e).__name__, str(e)[:8])
try: Future().result(timeout=0.01)
except Exception as e: print(type(e), e.args)
