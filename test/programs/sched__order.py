import sched
import time

s = sched.scheduler(time.monotonic, time.sleep)
out = []
s.enter(0.06, 1, out.append, argument=("third",))
s.enter(0.02, 2, out.append, ("second",))
s.enter(0.02, 1, out.append, ("first",))
e = s.enter(0.03, 1, out.append, ("cancelled",))
print(len(s.queue), s.empty())
s.cancel(e)
s.run()
print(out, s.empty())
t0 = time.monotonic()
s.enterabs(t0 + 0.02, 0, lambda **k: out.append(k), kwargs={"a": 1})
print(s.run(blocking=False) is not None)
s.run()
print(out[-1])
try:
    s.cancel(e)
except ValueError:
    print("ValueError")
