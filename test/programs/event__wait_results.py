import threading

e = threading.Event()
print(e.wait(0.05), e.is_set())
threading.Timer(0.05, e.set).start()
print(e.wait(1), e.is_set())
print(e.wait(0), e.wait())
e.clear()
print(e.wait(0), e.wait(timeout=-1), e.isSet())
