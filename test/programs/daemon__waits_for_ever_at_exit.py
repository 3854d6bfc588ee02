import threading

event = threading.Event()
t = threading.Thread(target=event.wait, daemon=True)
t.start()
print("main returns while", t.is_alive())
