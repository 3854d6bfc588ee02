import threading

t = threading.Thread(target=lambda: None)
t.setDaemon(True)
print(t.isDaemon())
t.setName("x")
print(threading.currentThread().getName(), t.getName())
print(threading.activeCount())
