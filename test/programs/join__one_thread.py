import threading, time
a = threading.Thread(target=time.sleep, args=(0.3,))
b = threading.Thread(target=time.sleep, args=(0.9,))
a.start(); b.start()
a.join()
print("a joined, b alive:", b.is_alive())
