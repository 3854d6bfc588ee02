import threading
from concurrent.futures import ThreadPoolExecutor

local = threading.local()

def init(tag):
    local.tag = tag
    print("init", threading.current_thread().name)

def task(n):
    return f"{local.tag}{n}"

with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool", initializer=init, initargs=("t",)) as ex:
    print(list(ex.map(task, range(3))))
    print([t.name for t in threading.enumerate()])
for kw in ({"max_workers": 0}, {"max_workers": -3}):
    try:
        ThreadPoolExecutor(**kw)
    except ValueError as e:
        print(e)
try:
    ThreadPoolExecutor(initializer=5)
except TypeError as e:
    print(e)
