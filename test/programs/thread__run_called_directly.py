import threading

def who():
    print(threading.current_thread().name)

t = threading.Thread(target=who, name="worker")
t.run()
t.start()
t.join()
t2 = threading.Thread(target=who, name="second")
t2.run()
try:
    t2.run()
except AttributeError as e:
    print("AttributeError", e)
