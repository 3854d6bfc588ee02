from concurrent.futures import Future

def bad(f):
    raise ZeroDivisionError("in callback")

f = Future()
f.add_done_callback(bad)
f.add_done_callback(lambda f: print("still called", f.result()))
f.set_result(1)
print("end")
