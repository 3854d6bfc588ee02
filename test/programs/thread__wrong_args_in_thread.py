import threading

def add(a, b):
    print(a + b)

threading.Thread(target=add, args=(1,), name="T1").start()
threading.Thread(target=add, args=(1, 2), kwargs={"c": 3}, name="T2").start()
threading.Thread(target=add, kwargs={"a": 1, "b": 2}).start()
