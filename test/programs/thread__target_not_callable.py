import threading
t = threading.Thread(target=5)
t.start()
t.join()
print("main ok")
